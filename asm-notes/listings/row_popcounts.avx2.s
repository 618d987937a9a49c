# problem::popcount::avx2::row_popcounts: 47 instructions
.L0:
    vpand            -0x60(%r10,%r11,4), %ymm1, %ymm5
    vpand            -0x40(%r10,%r11,4), %ymm1, %ymm6
    vpand            -0x20(%r10,%r11,4), %ymm1, %ymm7
    vpand            (%r10,%r11,4), %ymm1, %ymm8
    vpand            %ymm2, %ymm5, %ymm9
    vpshufb          %ymm9, %ymm3, %ymm9
    vpsrlw           $0x4, %ymm5, %ymm5
    vpand            %ymm2, %ymm5, %ymm5
    vpshufb          %ymm5, %ymm3, %ymm5
    vpaddb           %ymm5, %ymm9, %ymm5
    vpsadbw          %ymm4, %ymm5, %ymm5
    vpand            %ymm2, %ymm6, %ymm9
    vpshufb          %ymm9, %ymm3, %ymm9
    vpsrlw           $0x4, %ymm6, %ymm6
    vpand            %ymm2, %ymm6, %ymm6
    vpshufb          %ymm6, %ymm3, %ymm6
    vpaddb           %ymm6, %ymm9, %ymm6
    vpsadbw          %ymm4, %ymm6, %ymm6
    vpand            %ymm2, %ymm7, %ymm9
    vpshufb          %ymm9, %ymm3, %ymm9
    vpsrlw           $0x4, %ymm7, %ymm7
    vpand            %ymm2, %ymm7, %ymm7
    vpshufb          %ymm7, %ymm3, %ymm7
    vpaddb           %ymm7, %ymm9, %ymm7
    vpsadbw          %ymm4, %ymm7, %ymm7
    vpand            %ymm2, %ymm8, %ymm9
    vpshufb          %ymm9, %ymm3, %ymm9
    vpsrlw           $0x4, %ymm8, %ymm8
    vpand            %ymm2, %ymm8, %ymm8
    vpshufb          %ymm8, %ymm3, %ymm8
    vpaddb           %ymm9, %ymm8, %ymm8
    vpsadbw          %ymm4, %ymm8, %ymm8
    vextracti128     $0x1, %ymm5, %xmm9
    vpackusdw        %xmm9, %xmm5, %xmm5
    vextracti128     $0x1, %ymm6, %xmm9
    vpackusdw        %xmm9, %xmm6, %xmm6
    vextracti128     $0x1, %ymm7, %xmm9
    vpackusdw        %xmm9, %xmm7, %xmm7
    vextracti128     $0x1, %ymm8, %xmm9
    vpackusdw        %xmm9, %xmm8, %xmm8
    vmovdqu          %xmm5, (%r14,%r11,2)
    vmovdqu          %xmm6, 0x10(%r14,%r11,2)
    vmovdqu          %xmm7, 0x20(%r14,%r11,2)
    vmovdqu          %xmm8, 0x30(%r14,%r11,2)
    addq             $0x20, %r11
    cmpq             %r11, %r9
    jne              .L0
# problem::popcount::avx2::row_popcounts: 11 instructions
.L0:
    vmovdqu          (%r14,%rax), %ymm1
    vpsrlw           $0x4, %ymm1, %ymm2
    vpand            %ymm7, %ymm1, %ymm1
    vpshufb          %ymm1, %ymm8, %ymm1
    vpaddb           %ymm0, %ymm1, %ymm0
    vpand            %ymm7, %ymm2, %ymm1
    vpshufb          %ymm1, %ymm8, %ymm1
    vpaddb           %ymm1, %ymm0, %ymm0
    addq             $0x20, %rax
    cmpq             %rax, %r13
    jne              .L0
