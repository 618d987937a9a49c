# problem::popcount::avx512::row_popcounts: 15 instructions
.L0:
    vpandq           -0xc0(%r10,%r11,4), %zmm0, %zmm1
    vpandq           -0x80(%r10,%r11,4), %zmm0, %zmm2
    vpandq           -0x40(%r10,%r11,4), %zmm0, %zmm3
    vpandq           (%r10,%r11,4), %zmm0, %zmm4
    vpopcntq         %zmm1, %zmm1
    vpopcntq         %zmm2, %zmm2
    vpopcntq         %zmm3, %zmm3
    vpopcntq         %zmm4, %zmm4
    vpmovqd          %zmm1, (%rbx,%r11,2)
    vpmovqd          %zmm2, 0x20(%rbx,%r11,2)
    vpmovqd          %zmm3, 0x40(%rbx,%r11,2)
    vpmovqd          %zmm4, 0x60(%rbx,%r11,2)
    addq             $0x40, %r11
    cmpq             %r11, %r9
    jne              .L0
# problem::popcount::avx512::row_popcounts: 5 instructions
.L0:
    vpopcntq         (%rax), %zmm1
    addq             $0x40, %rax
    vpaddq           %zmm0, %zmm1, %zmm0
    decq             %rcx
    jne              .L0
# problem::popcount::avx512::row_popcounts: 19 instructions
.L0:
    vpopcntq         (%rax), %zmm1
    vpopcntq         0x40(%rax), %zmm2
    vpopcntq         0x80(%rax), %zmm3
    vpaddq           %zmm0, %zmm1, %zmm0
    vpaddq           %zmm2, %zmm3, %zmm1
    vpopcntq         0xc0(%rax), %zmm2
    vpaddq           %zmm0, %zmm1, %zmm0
    vpopcntq         0x100(%rax), %zmm1
    vpaddq           %zmm2, %zmm1, %zmm1
    vpopcntq         0x140(%rax), %zmm2
    vpaddq           %zmm1, %zmm2, %zmm1
    vpaddq           %zmm0, %zmm1, %zmm0
    vpopcntq         0x180(%rax), %zmm1
    vpopcntq         0x1c0(%rax), %zmm2
    addq             $0x200, %rax
    vpaddq           %zmm1, %zmm2, %zmm1
    vpaddq           %zmm0, %zmm1, %zmm0
    cmpq             %rcx, %rax
    jne              .L0
