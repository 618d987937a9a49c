# problem::popcount::avx512::row_popcounts: 7 instructions
.L0:
    vpopcntq         (%r14), %zmm2
    vpopcntq         0x40(%r14), %zmm3
    addq             $0x80, %r14
    vpaddq           %zmm1, %zmm2, %zmm1
    vpaddq           %zmm0, %zmm3, %zmm0
    decq             %rcx
    jne              .L0
# problem::popcount::avx512::row_popcounts: 19 instructions
.L0:
    vpopcntq         (%r14), %zmm2
    vpaddq           %zmm1, %zmm2, %zmm1
    vpopcntq         0x40(%r14), %zmm2
    vpaddq           %zmm0, %zmm2, %zmm0
    vpopcntq         0x80(%r14), %zmm2
    vpopcntq         0xc0(%r14), %zmm3
    vpopcntq         0x100(%r14), %zmm4
    vpaddq           %zmm2, %zmm4, %zmm2
    vpaddq           %zmm1, %zmm2, %zmm1
    vpopcntq         0x140(%r14), %zmm2
    vpaddq           %zmm3, %zmm2, %zmm2
    vpaddq           %zmm0, %zmm2, %zmm0
    vpopcntq         0x180(%r14), %zmm2
    vpopcntq         0x1c0(%r14), %zmm3
    vpaddq           %zmm1, %zmm2, %zmm1
    vpaddq           %zmm0, %zmm3, %zmm0
    addq             $0x200, %r14
    cmpq             %rcx, %r14
    jne              .L0
# problem::popcount::avx512::row_popcounts: 7 instructions
.L0:
    vmovdqu          (%r13,%rcx,8), %ymm3
    vpopcntq         %zmm3, %zmm3
    vpmovqd          %zmm3, %ymm3
    vpaddd           %xmm3, %xmm2, %xmm2
    addq             $0x4, %rcx
    cmpq             %rcx, %r10
    jne              .L0
# problem::popcount::avx512::row_popcounts: 23 instructions
.L0:
    vpandq           -0xc0(%rcx,%r14,4), %zmm0, %zmm2
    vpandq           -0x80(%rcx,%r14,4), %zmm0, %zmm3
    vpandq           -0x40(%rcx,%r14,4), %zmm0, %zmm4
    vpandq           (%rcx,%r14,4), %zmm0, %zmm5
    vpopcntq         %zmm2, %zmm2
    vpopcntq         %zmm3, %zmm3
    vpopcntq         %zmm4, %zmm4
    vpopcntq         %zmm5, %zmm5
    vpmovqd          %zmm2, %ymm2
    vpmovqd          %zmm3, %ymm3
    vpmovqd          %zmm4, %ymm4
    vpmovqd          %zmm5, %ymm5
    vpsubd           %ymm2, %ymm1, %ymm2
    vpsubd           %ymm3, %ymm1, %ymm3
    vpsubd           %ymm4, %ymm1, %ymm4
    vpsubd           %ymm5, %ymm1, %ymm5
    vmovdqu          %ymm2, (%rsi,%r14,2)
    vmovdqu          %ymm3, 0x20(%rsi,%r14,2)
    vmovdqu          %ymm4, 0x40(%rsi,%r14,2)
    vmovdqu          %ymm5, 0x60(%rsi,%r14,2)
    addq             $0x40, %r14
    cmpq             %r14, %r10
    jne              .L0
