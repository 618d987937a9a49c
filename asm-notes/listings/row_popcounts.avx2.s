# pulp::x86::v3::V3::vectorize::imp_fastcall: 39 instructions
.L0:
    vmovdqu          -0x60(%r10,%r12,8), %ymm7
    vmovdqu          -0x40(%r10,%r12,8), %ymm8
    vmovdqu          -0x20(%r10,%r12,8), %ymm9
    vmovdqu          (%r10,%r12,8), %ymm10
    vpand            %ymm0, %ymm7, %ymm11
    vpshufb          %ymm11, %ymm1, %ymm11
    vpsrlw           $0x4, %ymm7, %ymm7
    vpand            %ymm0, %ymm7, %ymm7
    vpshufb          %ymm7, %ymm1, %ymm7
    vpaddb           %ymm7, %ymm11, %ymm7
    vpsadbw          %ymm2, %ymm7, %ymm7
    vpaddq           %ymm3, %ymm7, %ymm3
    vpand            %ymm0, %ymm8, %ymm7
    vpshufb          %ymm7, %ymm1, %ymm7
    vpsrlw           $0x4, %ymm8, %ymm8
    vpand            %ymm0, %ymm8, %ymm8
    vpshufb          %ymm8, %ymm1, %ymm8
    vpaddb           %ymm7, %ymm8, %ymm7
    vpsadbw          %ymm2, %ymm7, %ymm7
    vpaddq           %ymm4, %ymm7, %ymm4
    vpand            %ymm0, %ymm9, %ymm7
    vpshufb          %ymm7, %ymm1, %ymm7
    vpsrlw           $0x4, %ymm9, %ymm8
    vpand            %ymm0, %ymm8, %ymm8
    vpshufb          %ymm8, %ymm1, %ymm8
    vpaddb           %ymm7, %ymm8, %ymm7
    vpsadbw          %ymm2, %ymm7, %ymm7
    vpaddq           %ymm5, %ymm7, %ymm5
    vpand            %ymm0, %ymm10, %ymm7
    vpshufb          %ymm7, %ymm1, %ymm7
    vpsrlw           $0x4, %ymm10, %ymm8
    vpand            %ymm0, %ymm8, %ymm8
    vpshufb          %ymm8, %ymm1, %ymm8
    vpaddb           %ymm7, %ymm8, %ymm7
    vpsadbw          %ymm2, %ymm7, %ymm7
    vpaddq           %ymm6, %ymm7, %ymm6
    addq             $0x10, %r12
    cmpq             %r12, %rax
    jne              .L0
