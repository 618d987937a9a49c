# table::AVX2::body: 129 instructions
.L0:
    cmpq             %rbp, 0x38(%rsp)
    jbe              panic
    movq             %r13, %rax
    cmpq             0x68(%rsp), %r13
    jae              panic
    movq             %rsi, %rdi
    movq             %r9, %rbx
    movq             0xd8(%rsp), %r9
    movl             (%r9,%rbp,8), %esi
    movl             0x4(%r9,%rbp,8), %r14d
    addl             %esi, %r14d
    movl             0x20(%rsp), %ebp
    cmpl             %ebp, %r14d
    movl             $0x0, %r9d
    cmovbl           %r9d, %ebp
    movl             0x30(%rsp), %r15d
    cmovbl           %r9d, %r15d
    subl             %ebp, %r14d
    movl             %r14d, %r13d
    shrl             $0x6, %r13d
    andl             $0x7, %r13d
    movzwl           0x1a0(%rsp,%r13,2), %ebp
    addl             %r15d, %ebp
    andb             $0x3f, %r14b
    bzhiq            %r14, 0x160(%rsp,%r13,8), %r14
    popcntq          %r14, %r14
    movl             %esi, %r15d
    shrl             $0x6, %r15d
    andl             $0x7, %r15d
    movzwl           0x1a0(%rsp,%r15,2), %r13d
    andb             $0x3f, %sil
    bzhiq            %rsi, 0x160(%rsp,%r15,8), %rsi
    popcntq          %rsi, %rsi
    addl             %r13d, %esi
    subl             %esi, %ebp
    addl             %r14d, %ebp
    movq             0xd0(%rsp), %rsi
    movl             %ebp, (%rsi,%rax,4)
    movq             0x50(%rsp), %rsi
    cmpq             0x1c0(%rsp), %rsi
    movq             0x18(%rsp), %r15
    je               out
    movl             (%rsi), %ebp
    leaq             0x1(%rbp), %rax
    cmpq             %r10, %rax
    jae              panic
    addq             $0x4, %rsi
    movq             %rsi, 0x50(%rsp)
    movq             %rbx, %r13
    leaq             0x1(%rbx), %r9
    movq             0x8(%rsp), %rax
    movl             0x4(%rax,%rbp,4), %esi
    movq             %rsi, %rax
    subq             %rdi, %rax
    cmpq             %r15, %rax
    ja               out
    cmpq             %rsi, 0x48(%rsp)
    jb               panic
    cmpq             %rdi, %rsi
    je               .L0
    movq             %r9, 0x10(%rsp)
    movq             0x70(%rsp), %r9
    leaq             (%r9,%rsi,8), %rax
    leaq             (%r9,%rdi,8), %rdi
    nopl             (%rax)
.L8:
    movl             (%rdi), %r14d
    movl             0x4(%rdi), %r13d
    movl             %r14d, %r15d
    shrl             $0x6, %r15d
    shlxq            %r14, %r12, %r10
    shrl             $0x3, %r14d
    andl             $0x38, %r14d
    xorq             %r10, 0x160(%rsp,%r14)
    movl             %r13d, %r14d
    shrl             $0x6, %r14d
    shlxq            %r13, %r12, %r10
    movl             %r13d, %r9d
    shrl             $0x3, %r9d
    andl             $0x38, %r9d
    xorq             %r10, 0x160(%rsp,%r9)
    movswl           %r15w, %r15d
    movl             %r15d, %r9d
    sarl             $0xf, %r9d
    btl              $0x15, %r13d
    adcl             %r9d, %r11d
    xorl             %r9d, %r9d
    testw            %r14w, %r14w
    setle            %r9b
    xorl             %r10d, %r10d
    testw            %r15w, %r15w
    setle            %r10b
    subl             %r10d, %ecx
    addl             %r9d, %ecx
    xorl             %r9d, %r9d
    cmpw             $0x2, %r14w
    setl             %r9b
    xorl             %r10d, %r10d
    cmpw             $0x2, %r15w
    setl             %r10b
    subl             %r10d, %edx
    addl             %r9d, %edx
    xorl             %r9d, %r9d
    cmpw             $0x3, %r14w
    setl             %r9b
    xorl             %r10d, %r10d
    cmpw             $0x3, %r15w
    setl             %r10b
    subl             %r10d, %r8d
    addl             %r9d, %r8d
    vmovd            %r14d, %xmm1
    vpbroadcastw     %xmm1, %xmm1
    vpcmpgtw         %xmm1, %xmm3, %xmm1
    vmovd            %r15d, %xmm2
    vpbroadcastw     %xmm2, %xmm2
    vpcmpgtw         %xmm2, %xmm3, %xmm2
    vpaddw           %xmm2, %xmm0, %xmm0
    vpsubw           %xmm1, %xmm0, %xmm0
    addq             $0x8, %rdi
    cmpq             %rax, %rdi
    jne              .L8
    movw             %r11w, 0x1a0(%rsp)
    movw             %cx, 0x1a2(%rsp)
    movw             %dx, 0x1a4(%rsp)
    movw             %r8w, 0x1a6(%rsp)
    vmovq            %xmm0, 0x1a8(%rsp)
    movq             0x28(%rsp), %r10
    movq             %rbx, %r13
    movq             0x10(%rsp), %r9
    jmp              .L0
# table::AVX2::body: 107 instructions
.L0:
    cmpq             %r14, 0x38(%rsp)
    jbe              panic
    movq             %rbp, %rax
    cmpq             0x68(%rsp), %rbp
    jae              panic
    movq             %rsi, %rdi
    movq             %rcx, %r13
    movq             0xd8(%rsp), %rsi
    movl             (%rsi,%r14,8), %ecx
    movl             0x4(%rsi,%r14,8), %esi
    addl             %ecx, %esi
    cmpl             %r11d, %esi
    movl             %r11d, %r9d
    movl             $0x0, %r14d
    cmovbl           %r14d, %r9d
    movq             0x8(%rsp), %r8
    cmovbl           %r14d, %r8d
    subl             %r9d, %esi
    movl             %esi, %r9d
    shrl             $0x6, %r9d
    andl             $0x3f, %r9d
    movzwl           0x200(%r15,%r9,2), %ebp
    addl             %r8d, %ebp
    andb             $0x3f, %sil
    bzhiq            %rsi, (%r15,%r9,8), %rsi
    popcntq          %rsi, %rsi
    movl             %ecx, %r8d
    shrl             $0x6, %r8d
    andl             $0x3f, %r8d
    movzwl           0x200(%r15,%r8,2), %r9d
    andb             $0x3f, %cl
    bzhiq            %rcx, (%r15,%r8,8), %rcx
    popcntq          %rcx, %rcx
    addl             %r9d, %ecx
    subl             %ecx, %ebp
    addl             %esi, %ebp
    movq             0xd0(%rsp), %rcx
    movl             %ebp, (%rcx,%rax,4)
    cmpq             0x148(%rsp), %r10
    je               out
    movl             (%r10), %r14d
    leaq             0x1(%r14), %rax
    cmpq             %rbx, %rax
    jae              panic
    addq             $0x4, %r10
    movq             %r13, %rbp
    leaq             0x1(%r13), %rcx
    movq             0xc8(%rsp), %rax
    movl             0x4(%rax,%r14,4), %esi
    movq             %rsi, %rax
    subq             %rdi, %rax
    cmpq             0x140(%rsp), %rax
    movl             $0x1, %r13d
    ja               out
    cmpq             %rsi, %rdx
    jb               panic
    cmpq             %rdi, %rsi
    je               .L0
    movq             0xb8(%rsp), %rcx
    leaq             (%rcx,%rsi,8), %rax
    leaq             (%rcx,%rdi,8), %rcx
    vmovdqu          0x200(%r15), %ymm3
    vmovdqu          0x220(%r15), %ymm2
    vmovdqu          0x240(%r15), %ymm1
    vmovdqu          0x260(%r15), %ymm0
    nop
.L8:
    movl             (%rcx), %r9d
    movl             0x4(%rcx), %edi
    movl             %r9d, %r8d
    shrl             $0x6, %r9d
    andl             $0x3f, %r9d
    shlxq            %r8, %r13, %r8
    xorq             %r8, (%r15,%r9,8)
    movl             %edi, %r8d
    shrl             $0x6, %edi
    andl             $0x3f, %edi
    shlxq            %r8, %r13, %r8
    xorq             %r8, (%r15,%rdi,8)
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
    vpaddw           %ymm3, %ymm6, %ymm3
    vpcmpgtw         %ymm5, %ymm11, %ymm6
    vpsubw           %ymm7, %ymm6, %ymm6
    vpaddw           %ymm2, %ymm6, %ymm2
    vpcmpgtw         %ymm5, %ymm12, %ymm6
    vpsubw           %ymm8, %ymm6, %ymm6
    vpaddw           %ymm1, %ymm6, %ymm1
    vpcmpgtw         %ymm5, %ymm13, %ymm5
    vpsubw           %ymm4, %ymm5, %ymm4
    vpaddw           %ymm0, %ymm4, %ymm0
    addq             $0x8, %rcx
    cmpq             %rax, %rcx
    jne              .L8
    vmovdqu          %ymm3, 0x200(%r15)
    vmovdqu          %ymm2, 0x220(%r15)
    vmovdqu          %ymm1, 0x240(%r15)
    vmovdqu          %ymm0, 0x260(%r15)
    leaq             0x1(%rbp), %rcx
    jmp              .L0
