# table::AVX512::body: 122 instructions
.L0:
    cmpq             %rbp, 0x28(%rsp)
    jbe              panic
    movq             %rbx, %rax
    cmpq             0x70(%rsp), %rbx
    jae              panic
    movq             %rsi, %rdi
    movq             %r13, %rbx
    movq             0xd8(%rsp), %r9
    movl             (%r9,%rbp,8), %esi
    movl             0x4(%r9,%rbp,8), %r14d
    addl             %esi, %r14d
    movl             0x18(%rsp), %ebp
    cmpl             %ebp, %r14d
    movl             $0x0, %r9d
    cmovbl           %r9d, %ebp
    movl             0x20(%rsp), %r15d
    cmovbl           %r9d, %r15d
    subl             %ebp, %r14d
    movl             %r14d, %r13d
    shrl             $0x6, %r13d
    andl             $0x7, %r13d
    movzwl           0x180(%rsp,%r13,2), %ebp
    addl             %r15d, %ebp
    andb             $0x3f, %r14b
    bzhiq            %r14, 0x140(%rsp,%r13,8), %r14
    popcntq          %r14, %r14
    movl             %esi, %r15d
    shrl             $0x6, %r15d
    andl             $0x7, %r15d
    movzwl           0x180(%rsp,%r15,2), %r13d
    andb             $0x3f, %sil
    bzhiq            %rsi, 0x140(%rsp,%r15,8), %rsi
    popcntq          %rsi, %rsi
    addl             %r13d, %esi
    subl             %esi, %ebp
    addl             %r14d, %ebp
    movq             0xd0(%rsp), %rsi
    movl             %ebp, (%rsi,%rax,4)
    movq             0x8(%rsp), %rsi
    cmpq             0x50(%rsp), %rsi
    je               out
    movl             (%rsi), %ebp
    leaq             0x1(%rbp), %rax
    cmpq             %r10, %rax
    jae              panic
    addq             $0x4, %rsi
    movq             %rsi, 0x8(%rsp)
    leaq             0x1(%rbx), %r13
    movq             0x10(%rsp), %rax
    movl             0x4(%rax,%rbp,4), %esi
    movq             %rsi, %rax
    subq             %rdi, %rax
    cmpq             0x40(%rsp), %rax
    ja               out
    cmpq             %rsi, 0x38(%rsp)
    jb               panic
    cmpq             %rdi, %rsi
    je               .L0
    movq             0x68(%rsp), %r9
    leaq             (%r9,%rsi,8), %rax
    leaq             (%r9,%rdi,8), %rdi
    nopl             (%rax,%rax)
.L8:
    movl             (%rdi), %r14d
    movl             0x4(%rdi), %r9d
    movl             %r14d, %r15d
    shlxq            %r14, %r12, %r10
    shrl             $0x3, %r14d
    andl             $0x38, %r14d
    xorq             %r10, 0x140(%rsp,%r14)
    shrl             $0x6, %r15d
    shlxq            %r9, %r12, %r10
    movl             %r9d, %r14d
    shrl             $0x3, %r14d
    andl             $0x38, %r14d
    xorq             %r10, 0x140(%rsp,%r14)
    movl             %r9d, %r14d
    shrl             $0x6, %r14d
    movswl           %r15w, %r15d
    movl             %r15d, %r10d
    sarl             $0xf, %r10d
    btl              $0x15, %r9d
    adcl             %r10d, %r11d
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
    vpbroadcastw     %r14d, %xmm1
    vpbroadcastw     %r15d, %xmm2
    vpcmpgtw         %xmm2, %xmm3, %xmm2
    vpaddw           %xmm2, %xmm0, %xmm0
    vpcmpgtw         %xmm1, %xmm3, %xmm1
    vpsubw           %xmm1, %xmm0, %xmm0
    addq             $0x8, %rdi
    cmpq             %rax, %rdi
    jne              .L8
    movw             %r11w, 0x180(%rsp)
    movw             %cx, 0x182(%rsp)
    movw             %dx, 0x184(%rsp)
    movw             %r8w, 0x186(%rsp)
    vmovq            %xmm0, 0x188(%rsp)
    movq             0x48(%rsp), %r10
    jmp              .L0
# table::AVX512::body: 116 instructions
.L0:
    cmpq             %r9, 0x28(%rsp)
    jbe              panic
    movq             %rbp, %rax
    cmpq             0x70(%rsp), %rbp
    jae              panic
    movq             %rsi, %rdi
    movq             %rcx, %rbp
    movq             0xd8(%rsp), %rsi
    movl             (%rsi,%r9,8), %ecx
    movl             0x4(%rsi,%r9,8), %esi
    addl             %ecx, %esi
    movq             0x40(%rsp), %r8
    cmpl             %r8d, %esi
    movl             %r8d, %r9d
    movl             $0x0, %ebx
    cmovbl           %ebx, %r9d
    movq             0x10(%rsp), %r8
    cmovbl           %ebx, %r8d
    subl             %r9d, %esi
    movl             %esi, %r9d
    shrl             $0x6, %r9d
    andl             $0x3f, %r9d
    movzwl           0x200(%r12,%r9,2), %ebx
    addl             %r8d, %ebx
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
    subl             %ecx, %ebx
    addl             %esi, %ebx
    movq             0xd0(%rsp), %rcx
    movl             %ebx, (%rcx,%rax,4)
    cmpq             0xa0(%rsp), %r10
    je               out
    movl             (%r10), %r9d
    leaq             0x1(%r9), %rax
    cmpq             %r11, %rax
    jae              panic
    addq             $0x4, %r10
    leaq             0x1(%rbp), %rcx
    movl             0x4(%r14,%r9,4), %esi
    movq             %rsi, %rax
    subq             %rdi, %rax
    cmpq             0x80(%rsp), %rax
    ja               out
    cmpq             %rsi, %r15
    jb               panic
    cmpq             %rdi, %rsi
    je               .L0
    movq             %r14, %r11
    movq             %r15, %r14
    movq             %rcx, %rdx
    movq             %rbp, %r15
    movq             %r9, %rbx
    movq             0xb8(%rsp), %rcx
    leaq             (%rcx,%rsi,8), %rax
    leaq             (%rcx,%rdi,8), %rcx
    vmovdqu          0x200(%r12), %ymm3
    vmovdqu          0x220(%r12), %ymm2
    vmovdqu          0x240(%r12), %ymm1
    vmovdqu          0x260(%r12), %ymm0
    movl             $0x1, %ebp
    nopl             (%rax)
.L8:
    movl             (%rcx), %r9d
    movl             0x4(%rcx), %edi
    movl             %r9d, %r8d
    shrl             $0x6, %r9d
    andl             $0x3f, %r9d
    shlxq            %r8, %rbp, %r8
    xorq             %r8, (%r12,%r9,8)
    movl             %edi, %r8d
    shrl             $0x6, %edi
    andl             $0x3f, %edi
    shlxq            %r8, %rbp, %r8
    xorq             %r8, (%r12,%rdi,8)
    vpbroadcastw     %r9d, %ymm4
    vpaddw           %ymm7, %ymm4, %ymm4
    vpbroadcastw     %edi, %ymm5
    vpaddw           %ymm7, %ymm5, %ymm5
    vpsraw           $0xf, %ymm4, %ymm6
    vpaddw           %ymm3, %ymm6, %ymm3
    vpsrlw           $0xf, %ymm5, %ymm6
    vpaddw           %ymm6, %ymm3, %ymm3
    vpcmpgtw         %ymm4, %ymm8, %ymm6
    vpaddw           %ymm6, %ymm2, %ymm2
    vpcmpgtw         %ymm5, %ymm8, %ymm6
    vpsubw           %ymm6, %ymm2, %ymm2
    vpcmpgtw         %ymm4, %ymm9, %ymm6
    vpaddw           %ymm6, %ymm1, %ymm1
    vpcmpgtw         %ymm5, %ymm9, %ymm6
    vpsubw           %ymm6, %ymm1, %ymm1
    vpcmpgtw         %ymm4, %ymm10, %ymm4
    vpaddw           %ymm4, %ymm0, %ymm0
    vpcmpgtw         %ymm5, %ymm10, %ymm4
    vpsubw           %ymm4, %ymm0, %ymm0
    addq             $0x8, %rcx
    cmpq             %rax, %rcx
    jne              .L8
    vmovdqu          %ymm3, 0x200(%r12)
    vmovdqu          %ymm2, 0x220(%r12)
    vmovdqu          %ymm1, 0x240(%r12)
    vmovdqu          %ymm0, 0x260(%r12)
    movq             %rbx, %r9
    movq             %r15, %rbp
    movq             %rdx, %rcx
    movq             %r14, %r15
    movq             %r11, %r14
    movq             0x60(%rsp), %r11
    jmp              .L0
