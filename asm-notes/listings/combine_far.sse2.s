# dispatch::rows::combine_of::call: 41 instructions
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
    movd             %r9d, %xmm8
    pshufd           $0x0, %xmm8, %xmm8
    movups           (%r15,%rdi,4), %xmm9
    mulps            %xmm8, %xmm9
    addps            %xmm9, %xmm7
    movups           0x10(%r15,%rdi,4), %xmm9
    mulps            %xmm8, %xmm9
    addps            %xmm9, %xmm2
    movups           0x20(%r15,%rdi,4), %xmm9
    mulps            %xmm8, %xmm9
    addps            %xmm9, %xmm1
    movups           0x30(%r15,%rdi,4), %xmm9
    mulps            %xmm8, %xmm9
    addps            %xmm9, %xmm0
    movups           0x40(%r15,%rdi,4), %xmm9
    mulps            %xmm8, %xmm9
    addps            %xmm9, %xmm3
    movups           0x50(%r15,%rdi,4), %xmm9
    mulps            %xmm8, %xmm9
    addps            %xmm9, %xmm4
    movups           0x60(%r15,%rdi,4), %xmm9
    mulps            %xmm8, %xmm9
    addps            %xmm9, %xmm5
    movups           0x70(%r15,%rdi,4), %xmm9
    mulps            %xmm8, %xmm9
    addps            %xmm9, %xmm6
    prefetcht0       0x200(%r15,%rdi,4)
    prefetcht0       0x240(%r15,%rdi,4)
    addq             $0x8, %r8
    cmpq             %r8, %rax
    jne              .L0
