# avx2::KERNELS::{{closure}}::body: 110 instructions
.L0:
    cmpq             %r14, 0x28(%rsp)
    jbe              panic
    movq             %rbp, %rax
    cmpq             0x88(%rsp), %rbp
    jae              panic
    movq             %rsi, %rdi
    movq             0x158(%rsp), %rdx
    movl             (%rdx,%r14,8), %ecx
    movl             0x4(%rdx,%r14,8), %esi
    addl             %ecx, %esi
    movq             0x50(%rsp), %rdx
    cmpl             %edx, %esi
    movl             $0x0, %r9d
    cmovbl           %r9d, %edx
    movq             0x8(%rsp), %r8
    cmovbl           %r9d, %r8d
    subl             %edx, %esi
    movl             %esi, %r9d
    shrl             $0x6, %r9d
    andl             $0x3f, %r9d
    movzwl           0x200(%r10,%r9,2), %edx
    addl             %r8d, %edx
    andb             $0x3f, %sil
    bzhiq            %rsi, (%r10,%r9,8), %rsi
    popcntq          %rsi, %rsi
    movl             %ecx, %r8d
    shrl             $0x6, %r8d
    andl             $0x3f, %r8d
    movzwl           0x200(%r10,%r8,2), %r9d
    andb             $0x3f, %cl
    bzhiq            %rcx, (%r10,%r8,8), %rcx
    popcntq          %rcx, %rcx
    addl             %r9d, %ecx
    subl             %ecx, %edx
    addl             %esi, %edx
    movq             0x150(%rsp), %rcx
    movl             %edx, (%rcx,%rax,4)
    cmpq             %rbx, %r15
    je               out
    movl             (%r15), %r14d
    leaq             0x1(%r14), %rax
    cmpq             0x68(%rsp), %rax
    jae              panic
    movq             %r11, %rbp
    addq             $0x4, %r15
    incq             %r11
    movq             0xd8(%rsp), %rax
    movl             0x4(%rax,%r14,4), %esi
    movq             %rsi, %rax
    subq             %rdi, %rax
    cmpq             0x98(%rsp), %rax
    ja               out
    cmpq             %rdi, %rsi
    jb               panic
    cmpq             %rsi, 0x38(%rsp)
    jb               panic
    cmpq             %rdi, %rsi
    je               .L0
    movq             0xc8(%rsp), %rcx
    leaq             (%rcx,%rsi,8), %rax
    leaq             (%rcx,%rdi,8), %rcx
    vmovdqu          0x200(%r10), %ymm3
    vmovdqu          0x220(%r10), %ymm2
    vmovdqu          0x240(%r10), %ymm1
    vmovdqu          0x260(%r10), %ymm0
    nop
.L9:
    movl             (%rcx), %edx
    movl             0x4(%rcx), %edi
    shlxq            %rdx, %r13, %r8
    movl             %edx, %r9d
    shrl             $0x3, %r9d
    andl             $0x1f8, %r9d
    xorq             %r8, (%r10,%r9)
    shlxq            %rdi, %r13, %r8
    movl             %edi, %r9d
    shrl             $0x3, %r9d
    andl             $0x1f8, %r9d
    xorq             %r8, (%r10,%r9)
    shrl             $0x6, %edi
    andl             $0x3f, %edi
    shrl             $0x6, %edx
    andl             $0x3f, %edx
    vmovd            %edx, %xmm4
    vpbroadcastw     %xmm4, %ymm4
    vmovd            %edi, %xmm5
    vpbroadcastw     %xmm5, %ymm5
    vpcmpgtw         %ymm5, %ymm10, %ymm6
    vpcmpgtw         %ymm5, %ymm11, %ymm7
    vpcmpgtw         %ymm5, %ymm12, %ymm8
    vpcmpgtw         %ymm5, %ymm13, %ymm5
    vpcmpgtw         %ymm4, %ymm10, %ymm9
    vpsubw           %ymm6, %ymm9, %ymm6
    vpaddw           %ymm3, %ymm6, %ymm3
    vpcmpgtw         %ymm4, %ymm11, %ymm6
    vpsubw           %ymm7, %ymm6, %ymm6
    vpaddw           %ymm2, %ymm6, %ymm2
    vpcmpgtw         %ymm4, %ymm12, %ymm6
    vpsubw           %ymm8, %ymm6, %ymm6
    vpaddw           %ymm1, %ymm6, %ymm1
    vpcmpgtw         %ymm4, %ymm13, %ymm4
    vpsubw           %ymm5, %ymm4, %ymm4
    vpaddw           %ymm0, %ymm4, %ymm0
    addq             $0x8, %rcx
    cmpq             %rax, %rcx
    jne              .L9
    vmovdqu          %ymm3, 0x200(%r10)
    vmovdqu          %ymm2, 0x220(%r10)
    vmovdqu          %ymm1, 0x240(%r10)
    vmovdqu          %ymm0, 0x260(%r10)
    jmp              .L0
