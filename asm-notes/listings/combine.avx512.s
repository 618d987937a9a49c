# dispatch::rows::combine_of::body: 18 instructions
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
    vpbroadcastd     %r9d, %zmm2
    vmulps           (%r15,%rdi,4), %zmm2, %zmm3
    vmulps           0x40(%r15,%rdi,4), %zmm2, %zmm2
    vaddps           %zmm1, %zmm3, %zmm1
    vaddps           %zmm0, %zmm2, %zmm0
    addq             $0x8, %r8
    cmpq             %r8, %rax
    jne              .L0
