# dispatch::rows::combine_of::body: 25 instructions
.L0:
    movq             (%r12,%r8), %r9
    movq             %r9, %rdi
    shrq             $0x20, %rdi
    imulq            %r14, %rdi
    addq             %rsi, %rdi
    movq             %r10, %rdx
    subq             %rdi, %rdx
    jb               panic
    cmpq             $0x1f, %rdx
    jbe              panic
    prefetcht0       0x200(%r15,%rdi,4)
    prefetcht0       0x240(%r15,%rdi,4)
    vmovd            %r9d, %xmm4
    vpbroadcastd     %xmm4, %ymm4
    vmulps           (%r15,%rdi,4), %ymm4, %ymm5
    vaddps           %ymm3, %ymm5, %ymm3
    vmulps           0x20(%r15,%rdi,4), %ymm4, %ymm5
    vaddps           %ymm0, %ymm5, %ymm0
    vmulps           0x40(%r15,%rdi,4), %ymm4, %ymm5
    vmulps           0x60(%r15,%rdi,4), %ymm4, %ymm4
    vaddps           %ymm1, %ymm5, %ymm1
    vaddps           %ymm2, %ymm4, %ymm2
    addq             $0x8, %r8
    cmpq             %r8, %rax
    jne              .L0
