# pulp::x86::v4::V4::vectorize::imp_fastcall: 39 instructions
.L0:
    vmovdqu64        -0xc0(%r10,%r12,8), %zmm7
    vmovdqu64        -0x80(%r10,%r12,8), %zmm8
    vmovdqu64        -0x40(%r10,%r12,8), %zmm9
    vmovdqu64        (%r10,%r12,8), %zmm10
    vpandq           %zmm0, %zmm7, %zmm11
    vpshufb          %zmm11, %zmm1, %zmm11
    vpsrlw           $0x4, %zmm7, %zmm7
    vpandq           %zmm0, %zmm7, %zmm7
    vpshufb          %zmm7, %zmm1, %zmm7
    vpaddb           %zmm11, %zmm7, %zmm7
    vpsadbw          %zmm2, %zmm7, %zmm7
    vpaddq           %zmm3, %zmm7, %zmm3
    vpandq           %zmm0, %zmm8, %zmm7
    vpshufb          %zmm7, %zmm1, %zmm7
    vpsrlw           $0x4, %zmm8, %zmm8
    vpandq           %zmm0, %zmm8, %zmm8
    vpshufb          %zmm8, %zmm1, %zmm8
    vpaddb           %zmm7, %zmm8, %zmm7
    vpsadbw          %zmm2, %zmm7, %zmm7
    vpaddq           %zmm4, %zmm7, %zmm4
    vpandq           %zmm0, %zmm9, %zmm7
    vpshufb          %zmm7, %zmm1, %zmm7
    vpsrlw           $0x4, %zmm9, %zmm8
    vpandq           %zmm0, %zmm8, %zmm8
    vpshufb          %zmm8, %zmm1, %zmm8
    vpaddb           %zmm7, %zmm8, %zmm7
    vpsadbw          %zmm2, %zmm7, %zmm7
    vpaddq           %zmm5, %zmm7, %zmm5
    vpandq           %zmm0, %zmm10, %zmm7
    vpshufb          %zmm7, %zmm1, %zmm7
    vpsrlw           $0x4, %zmm10, %zmm8
    vpandq           %zmm0, %zmm8, %zmm8
    vpshufb          %zmm8, %zmm1, %zmm8
    vpaddb           %zmm7, %zmm8, %zmm7
    vpsadbw          %zmm2, %zmm7, %zmm7
    vpaddq           %zmm6, %zmm7, %zmm6
    addq             $0x20, %r12
    cmpq             %r12, %rax
    jne              .L0
