# table::AVX2::body: 107 instructions
.L0:
    cmpq             %rbp, 0x28(%rsp)
    jbe              panic
    movq             0x10(%rsp), %rax
    movq             %rbx, 0x10(%rsp)
    cmpq             0x70(%rsp), %rax
    jae              panic
    movq             %rsi, %rdi
    movq             0x148(%rsp), %rsi
    movl             (%rsi,%rbp,8), %ecx
    movl             0x4(%rsi,%rbp,8), %esi
    addl             %ecx, %esi
    cmpl             %r10d, %esi
    movl             %r10d, %r9d
    movl             $0x0, %r14d
    cmovbl           %r14d, %r9d
    movq             (%rsp), %r8
    cmovbl           %r14d, %r8d
    subl             %r9d, %esi
    movl             %esi, %r9d
    shrl             $0x6, %r9d
    andl             $0x3f, %r9d
    movzwl           0x200(%r12,%r9,2), %ebp
    addl             %r8d, %ebp
    andb             $0x3f, %sil
    bzhiq            %rsi, (%r12,%r9,8), %rsi
    popcntq          %rsi, %rsi
    movl             %ecx, %r8d
    shrl             $0x6, %r8d
    andl             $0x3f, %r8d
    movzwl           0x200(%r12,%r8,2), %r9d
    andb             $0x3f, %cl
    bzhiq            %rcx, (%r12,%r8,8), %rcx
    popcntq          %rcx, %rcx
    addl             %r9d, %ecx
    subl             %ecx, %ebp
    addl             %esi, %ebp
    movq             0x140(%rsp), %rcx
    movl             %ebp, (%rcx,%rax,4)
    cmpq             0x128(%rsp), %r15
    je               out
    movl             (%r15), %ebp
    leaq             0x1(%rbp), %rax
    cmpq             %rdx, %rax
    jae              panic
    addq             $0x4, %r15
    movq             0x10(%rsp), %rax
    leaq             0x1(%rax), %rbx
    movl             0x4(%r13,%rbp,4), %esi
    movq             %rsi, %rax
    subq             %rdi, %rax
    cmpq             0x88(%rsp), %rax
    ja               out
    cmpq             %rdi, %rsi
    jb               panic
    cmpq             %rsi, 0xb8(%rsp)
    jb               panic
    cmpq             %rdi, %rsi
    movl             $0x1, %r14d
    je               .L0
    movq             0x60(%rsp), %rcx
    leaq             (%rcx,%rsi,8), %rax
    leaq             (%rcx,%rdi,8), %rcx
    vmovdqu          0x200(%r12), %ymm0
    vmovdqu          0x220(%r12), %ymm1
    vmovdqu          0x240(%r12), %ymm2
    vmovdqu          0x260(%r12), %ymm3
    nopl             (%rax,%rax)
.L9:
    movl             (%rcx), %r9d
    movl             0x4(%rcx), %edi
    movl             %r9d, %r8d
    shrl             $0x6, %r9d
    andl             $0x3f, %r9d
    shlxq            %r8, %r14, %r8
    xorq             %r8, (%r12,%r9,8)
    movl             %edi, %r8d
    shrl             $0x6, %edi
    andl             $0x3f, %edi
    shlxq            %r8, %r14, %r8
    xorq             %r8, (%r12,%rdi,8)
    vmovd            %edi, %xmm4
    vpbroadcastw     %xmm4, %ymm4
    vmovd            %r9d, %xmm5
    vpbroadcastw     %xmm5, %ymm5
    vpcmpgtw         %ymm4, %ymm10, %ymm6
    vpcmpgtw         %ymm4, %ymm11, %ymm7
    vpcmpgtw         %ymm4, %ymm12, %ymm8
    vpcmpgtw         %ymm4, %ymm13, %ymm4
    vpcmpgtw         %ymm5, %ymm10, %ymm9
    vpsubw           %ymm6, %ymm9, %ymm6
    vpaddw           %ymm0, %ymm6, %ymm0
    vpcmpgtw         %ymm5, %ymm11, %ymm6
    vpsubw           %ymm7, %ymm6, %ymm6
    vpaddw           %ymm1, %ymm6, %ymm1
    vpcmpgtw         %ymm5, %ymm12, %ymm6
    vpsubw           %ymm8, %ymm6, %ymm6
    vpaddw           %ymm2, %ymm6, %ymm2
    vpcmpgtw         %ymm5, %ymm13, %ymm5
    vpsubw           %ymm4, %ymm5, %ymm4
    vpaddw           %ymm3, %ymm4, %ymm3
    vmovdqu          %ymm0, 0x200(%r12)
    vmovdqu          %ymm1, 0x220(%r12)
    vmovdqu          %ymm2, 0x240(%r12)
    vmovdqu          %ymm3, 0x260(%r12)
    addq             $0x8, %rcx
    cmpq             %rax, %rcx
    jne              .L9
    jmp              .L0
