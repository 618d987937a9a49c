# table::AVX2::body: 442 instructions
.L0:
    movq             0x160(%rsp), %r9
    cmpq             %r9, 0x28(%rsp)
    movq             0x68(%rsp), %rax
    movq             0x48(%rsp), %rcx
    jbe              panic
    movq             0x50(%rsp), %r12
    movq             %rax, 0x50(%rsp)
    movq             0x148(%rsp), %rax
    movl             (%rax,%r9,8), %r10d
    movl             0x4(%rax,%r9,8), %r11d
    addl             %r10d, %r11d
    cmpl             %ecx, %r11d
    movl             %ecx, %eax
    movl             $0x0, %ecx
    cmovbl           %ecx, %eax
    movl             %r11d, %edx
    subl             %eax, %edx
    movl             %edx, %ecx
    shrl             $0xc, %ecx
    cmpq             (%rsp), %rcx
    jae              panic
    movq             %rsi, %rdi
    movl             %edx, %esi
    shrl             $0x12, %esi
    cmpq             %r13, %rsi
    jae              panic
    cmpq             %r14, %rsi
    jae              panic
    movl             %r10d, %r9d
    shrl             $0xc, %r9d
    cmpq             (%rsp), %r9
    jae              panic
    movl             %r10d, %r8d
    shrl             $0x12, %r8d
    cmpq             %r13, %r8
    jae              panic
    cmpq             %r14, %r8
    jae              panic
    movq             %rdi, 0x20(%rsp)
    movq             %r15, 0x30(%rsp)
    cmpq             0x70(%rsp), %r12
    movq             %r12, 0x160(%rsp)
    jae              panic
    leaq             (%rcx,%rcx,4), %r14
    shll             $0x7, %r14d
    addq             %rbx, %r14
    movl             %edx, %r15d
    shrl             $0x6, %r15d
    andl             $0x3f, %r15d
    andl             $0x3f, %ecx
    movl             %esi, %eax
    shll             $0x8, %eax
    addq             %rbp, %rax
    leaq             (%r9,%r9,4), %r12
    shll             $0x7, %r12d
    addq             %rbx, %r12
    movl             %r10d, %r13d
    shrl             $0x6, %r13d
    andl             $0x3f, %r13d
    cmpl             0x48(%rsp), %r11d
    movq             0x90(%rsp), %rdi
    movl             %edi, %r11d
    movl             $0x0, %edi
    cmovbl           %edi, %r11d
    movq             0x8(%rsp), %rdi
    addl             (%rdi,%rsi,4), %r11d
    addl             (%rax,%rcx,4), %r11d
    andb             $0x3f, %r10b
    bzhiq            %r10, (%r12,%r13,8), %rax
    popcntq          %rax, %rax
    addl             (%rdi,%r8,4), %eax
    shll             $0x8, %r8d
    addq             %rbp, %r8
    andl             $0x3f, %r9d
    addl             (%r8,%r9,4), %eax
    andb             $0x3f, %dl
    bzhiq            %rdx, (%r14,%r15,8), %rcx
    movzwl           0x200(%r14,%r15,2), %edx
    movzwl           0x200(%r12,%r13,2), %esi
    addl             %edx, %r11d
    popcntq          %rcx, %rcx
    addl             %ecx, %r11d
    addl             %esi, %eax
    subl             %eax, %r11d
    movq             0x140(%rsp), %rax
    movq             0x160(%rsp), %rcx
    movl             %r11d, (%rax,%rcx,4)
    movq             0x30(%rsp), %r15
    cmpq             0x118(%rsp), %r15
    movq             0x60(%rsp), %r13
    movq             0x18(%rsp), %r14
    je               out
    movl             (%r15), %r9d
    leaq             0x1(%r9), %rax
    cmpq             0x40(%rsp), %rax
    jae              panic
    addq             $0x4, %r15
    movq             0x50(%rsp), %rax
    leaq             0x1(%rax), %rcx
    movq             0xb0(%rsp), %rax
    movl             0x4(%rax,%r9,4), %esi
    movq             %rsi, %rax
    movq             0x20(%rsp), %rdi
    subq             %rdi, %rax
    cmpq             0x110(%rsp), %rax
    movq             (%rsp), %r11
    ja               out
    cmpq             %rdi, %rsi
    jb               panic
    cmpq             %rsi, 0x78(%rsp)
    jb               panic
    movq             %rcx, 0x68(%rsp)
    movq             %r9, 0x160(%rsp)
    cmpq             %rdi, %rsi
    je               .L0
    movq             0x108(%rsp), %rax
    leaq             (%rax,%rsi,8), %rcx
    leaq             (%rax,%rdi,8), %rdx
    jmp              .L18
.L15:
    movl             %r8d, %edi
    shrl             $0xc, %edi
    movq             (%rsp), %r11
    cmpq             %rdi, %r11
    jbe              panic
    leaq             (%rdi,%rdi,4), %rdi
    shll             $0x7, %edi
    shrl             $0x6, %eax
    andl             $0x3f, %eax
    shrl             $0x6, %r8d
    andl             $0x3f, %r8d
    vmovd            %r8d, %xmm0
    vpbroadcastw     %xmm0, %ymm0
    vmovd            %eax, %xmm1
    vpbroadcastw     %xmm1, %ymm1
    vpcmpgtw         %ymm0, %ymm6, %ymm2
    vpcmpgtw         %ymm0, %ymm7, %ymm3
    vpcmpgtw         %ymm0, %ymm8, %ymm4
    vpcmpgtw         %ymm0, %ymm9, %ymm0
    vpcmpgtw         %ymm1, %ymm6, %ymm5
    vpsubw           %ymm2, %ymm5, %ymm2
    vpcmpgtw         %ymm1, %ymm7, %ymm5
    vpsubw           %ymm3, %ymm5, %ymm3
    vpcmpgtw         %ymm1, %ymm8, %ymm5
    vpsubw           %ymm4, %ymm5, %ymm4
    vpcmpgtw         %ymm1, %ymm9, %ymm1
    vpsubw           %ymm0, %ymm1, %ymm0
    vpaddw           0x200(%rbx,%rdi), %ymm2, %ymm1
    vpaddw           0x220(%rbx,%rdi), %ymm3, %ymm2
    vpaddw           0x240(%rbx,%rdi), %ymm4, %ymm3
    vpaddw           0x260(%rbx,%rdi), %ymm0, %ymm0
    vmovdqu          %ymm1, 0x200(%rbx,%rdi)
    vmovdqu          %ymm2, 0x220(%rbx,%rdi)
    vmovdqu          %ymm3, 0x240(%rbx,%rdi)
    vmovdqu          %ymm0, 0x260(%rbx,%rdi)
    vpcmpeqd         %xmm5, %xmm5, %xmm5
.L17:
    addq             $0x8, %rdx
    cmpq             %rcx, %rdx
    je               .L0
.L18:
    movl             (%rdx), %eax
    movl             %eax, %edi
    shrl             $0xc, %edi
    cmpq             %r11, %rdi
    jae              panic
    movl             0x4(%rdx), %r8d
    leaq             (%rdi,%rdi,4), %r10
    shll             $0x7, %r10d
    addq             %rbx, %r10
    movl             $0x1, %r12d
    shlxq            %rax, %r12, %rdi
    movl             %eax, %r9d
    shrl             $0x3, %r9d
    andl             $0x1f8, %r9d
    xorq             %rdi, (%r9,%r10)
    movl             %r8d, %edi
    shrl             $0xc, %edi
    cmpq             %r11, %rdi
    jae              panic
    leaq             (%rdi,%rdi,4), %r9
    shll             $0x7, %r9d
    addq             %rbx, %r9
    shlxq            %r8, %r12, %rdi
    movl             %r8d, %r11d
    shrl             $0x3, %r11d
    andl             $0x1f8, %r11d
    xorq             %rdi, (%r11,%r9)
    movl             %eax, %edi
    xorl             %r8d, %edi
    cmpl             $0x1000, %edi
    jb               .L15
    movl             %eax, %edi
    shrl             $0x6, %edi
    andl             $0x3f, %edi
    vmovd            %edi, %xmm0
    vpbroadcastw     %xmm0, %ymm0
    vpcmpgtw         %ymm0, %ymm6, %ymm1
    vpcmpgtw         %ymm0, %ymm7, %ymm2
    vpcmpgtw         %ymm0, %ymm8, %ymm3
    vpcmpgtw         %ymm0, %ymm9, %ymm0
    vpaddw           0x200(%r10), %ymm1, %ymm1
    vpaddw           0x220(%r10), %ymm2, %ymm2
    vpaddw           0x240(%r10), %ymm3, %ymm3
    vpaddw           0x260(%r10), %ymm0, %ymm0
    vmovdqu          %ymm1, 0x200(%r10)
    vmovdqu          %ymm2, 0x220(%r10)
    vmovdqu          %ymm3, 0x240(%r10)
    vmovdqu          %ymm0, 0x260(%r10)
    movl             %eax, %edi
    shrl             $0x12, %edi
    cmpq             %r14, %rdi
    jae              panic
    shrl             $0xc, %eax
    andl             $0x3f, %eax
    vmovd            %eax, %xmm0
    vpbroadcastd     %xmm0, %ymm0
    movl             %edi, %eax
    shll             $0x8, %eax
    vpcmpgtd         %ymm0, %ymm10, %ymm1
    vpcmpgtd         %ymm0, %ymm11, %ymm2
    vpcmpgtd         %ymm0, %ymm12, %ymm3
    vpcmpgtd         %ymm0, %ymm13, %ymm4
    vpaddd           (%rbp,%rax), %ymm1, %ymm1
    vpaddd           0x20(%rbp,%rax), %ymm2, %ymm2
    vpaddd           0x40(%rbp,%rax), %ymm3, %ymm3
    vpaddd           0x60(%rbp,%rax), %ymm4, %ymm4
    vmovdqu          %ymm1, (%rbp,%rax)
    vmovdqu          %ymm2, 0x20(%rbp,%rax)
    vmovdqu          %ymm3, 0x40(%rbp,%rax)
    vmovdqu          %ymm4, 0x60(%rbp,%rax)
    vpcmpgtd         %ymm0, %ymm14, %ymm1
    vpcmpgtd         %ymm0, %ymm15, %ymm2
    vmovdqa          (%rip), %ymm3
    vpcmpgtd         %ymm0, %ymm3, %ymm3
    vmovdqa          (%rip), %ymm4
    vpcmpgtd         %ymm0, %ymm4, %ymm0
    vpaddd           0x80(%rbp,%rax), %ymm1, %ymm1
    vpaddd           0xa0(%rbp,%rax), %ymm2, %ymm2
    vpaddd           0xc0(%rbp,%rax), %ymm3, %ymm3
    vpaddd           0xe0(%rbp,%rax), %ymm0, %ymm0
    vmovdqu          %ymm1, 0x80(%rbp,%rax)
    vmovdqu          %ymm2, 0xa0(%rbp,%rax)
    vmovdqu          %ymm3, 0xc0(%rbp,%rax)
    vmovdqu          %ymm0, 0xe0(%rbp,%rax)
    leaq             0x1(%rdi), %rax
    cmpq             %r13, %rdi
    jae              panic
    cmpq             %r13, %rax
    je               .L38
    movq             0x8(%rsp), %r10
    leaq             (%r10,%rax,4), %rax
    shll             $0x2, %edi
    movq             0x58(%rsp), %r11
    subq             %rdi, %r11
    cmpq             $0xc, %r11
    jae              .L27
    movq             %rax, %rdi
.L26:
    movq             0x10(%rsp), %rax
    jmp              .L37
.L27:
    movq             %r11, %r10
    shrq             $0x2, %r10
    incq             %r10
    cmpq             $0x7c, %r11
    jae              .L29
    xorl             %r11d, %r11d
    jmp              .L33
.L29:
    movq             %r10, %r11
    movabsq          $0x7fffffffffffffe0, %r14
    andq             %r14, %r11
    addq             0x80(%rsp), %rdi
    xorl             %r14d, %r14d
    vpcmpeqd         %ymm4, %ymm4, %ymm4
    nopw             %cs:(%rax,%rax)
.L30:
    vpaddd           -0x60(%rdi,%r14,4), %ymm4, %ymm0
    vpaddd           -0x40(%rdi,%r14,4), %ymm4, %ymm1
    vpaddd           -0x20(%rdi,%r14,4), %ymm4, %ymm2
    vpaddd           (%rdi,%r14,4), %ymm4, %ymm3
    vmovdqu          %ymm0, -0x60(%rdi,%r14,4)
    vmovdqu          %ymm1, -0x40(%rdi,%r14,4)
    vmovdqu          %ymm2, -0x20(%rdi,%r14,4)
    vmovdqu          %ymm3, (%rdi,%r14,4)
    addq             $0x20, %r14
    cmpq             %r14, %r11
    jne              .L30
    cmpq             %r11, %r10
    movq             0x18(%rsp), %r14
    je               .L38
    testb            $0x1c, %r10b
    je               .L55
.L33:
    movabsq          $0x7fffffffffffffe0, %rdi
    leaq             0x1c(%rdi), %r14
    andq             %r10, %r14
    leaq             (%rax,%r14,4), %rdi
    nopl             (%rax,%rax)
.L34:
    vpaddd           (%rax,%r11,4), %xmm5, %xmm0
    vmovdqu          %xmm0, (%rax,%r11,4)
    addq             $0x4, %r11
    cmpq             %r11, %r14
    jne              .L34
    cmpq             %r14, %r10
    movq             0x18(%rsp), %r14
    movq             0x10(%rsp), %rax
    je               .L38
    nopw             %cs:(%rax,%rax)
.L37:
    decl             (%rdi)
    addq             $0x4, %rdi
    cmpq             %rax, %rdi
    jne              .L37
.L38:
    movl             %r8d, %eax
    shrl             $0x6, %eax
    andl             $0x3f, %eax
    vmovd            %eax, %xmm0
    vpbroadcastw     %xmm0, %ymm0
    vmovdqu          0x200(%r9), %ymm1
    vmovdqu          0x220(%r9), %ymm2
    vmovdqu          0x240(%r9), %ymm3
    vmovdqu          0x260(%r9), %ymm4
    vpcmpgtw         %ymm0, %ymm6, %ymm5
    vpsubw           %ymm5, %ymm1, %ymm1
    vpcmpgtw         %ymm0, %ymm7, %ymm5
    vpsubw           %ymm5, %ymm2, %ymm2
    vpcmpgtw         %ymm0, %ymm8, %ymm5
    vpsubw           %ymm5, %ymm3, %ymm3
    vpcmpgtw         %ymm0, %ymm9, %ymm0
    vpsubw           %ymm0, %ymm4, %ymm0
    vmovdqu          %ymm1, 0x200(%r9)
    vmovdqu          %ymm2, 0x220(%r9)
    vmovdqu          %ymm3, 0x240(%r9)
    vmovdqu          %ymm0, 0x260(%r9)
    movl             %r8d, %edi
    shrl             $0x12, %edi
    cmpq             %r14, %rdi
    jae              panic
    shrl             $0xc, %r8d
    andl             $0x3f, %r8d
    vmovd            %r8d, %xmm0
    vpbroadcastd     %xmm0, %ymm0
    movl             %edi, %eax
    shll             $0x8, %eax
    vmovdqu          (%rbp,%rax), %ymm1
    vmovdqu          0x20(%rbp,%rax), %ymm2
    vmovdqu          0x40(%rbp,%rax), %ymm3
    vmovdqu          0x60(%rbp,%rax), %ymm4
    vpcmpgtd         %ymm0, %ymm10, %ymm5
    vpsubd           %ymm5, %ymm1, %ymm1
    vpcmpgtd         %ymm0, %ymm11, %ymm5
    vpsubd           %ymm5, %ymm2, %ymm2
    vpcmpgtd         %ymm0, %ymm12, %ymm5
    vpsubd           %ymm5, %ymm3, %ymm3
    vpcmpgtd         %ymm0, %ymm13, %ymm5
    vpsubd           %ymm5, %ymm4, %ymm4
    vmovdqu          %ymm1, (%rbp,%rax)
    vmovdqu          %ymm2, 0x20(%rbp,%rax)
    vmovdqu          %ymm3, 0x40(%rbp,%rax)
    vmovdqu          %ymm4, 0x60(%rbp,%rax)
    vmovdqu          0x80(%rbp,%rax), %ymm1
    vmovdqu          0xa0(%rbp,%rax), %ymm2
    vmovdqu          0xc0(%rbp,%rax), %ymm3
    vmovdqu          0xe0(%rbp,%rax), %ymm4
    vpcmpgtd         %ymm0, %ymm14, %ymm5
    vpsubd           %ymm5, %ymm1, %ymm1
    vpcmpgtd         %ymm0, %ymm15, %ymm5
    vpsubd           %ymm5, %ymm2, %ymm2
    vmovdqa          (%rip), %ymm5
    vpcmpgtd         %ymm0, %ymm5, %ymm5
    vpsubd           %ymm5, %ymm3, %ymm3
    vmovdqa          (%rip), %ymm5
    vpcmpgtd         %ymm0, %ymm5, %ymm0
    vpsubd           %ymm0, %ymm4, %ymm0
    vmovdqu          %ymm1, 0x80(%rbp,%rax)
    vmovdqu          %ymm2, 0xa0(%rbp,%rax)
    vmovdqu          %ymm3, 0xc0(%rbp,%rax)
    vmovdqu          %ymm0, 0xe0(%rbp,%rax)
    leaq             0x1(%rdi), %rax
    cmpq             %r13, %rdi
    movq             (%rsp), %r11
    jae              panic
    cmpq             %r13, %rax
    vpcmpeqd         %xmm5, %xmm5, %xmm5
    movq             0x10(%rsp), %r10
    je               .L17
    movq             0x8(%rsp), %r8
    leaq             (%r8,%rax,4), %rax
    shll             $0x2, %edi
    movq             0x58(%rsp), %r9
    subq             %rdi, %r9
    cmpq             $0xc, %r9
    jae              .L43
    movq             %rax, %rdi
    jmp              .L53
.L43:
    movq             %r9, %r8
    shrq             $0x2, %r8
    incq             %r8
    cmpq             $0x7c, %r9
    jae              .L45
    xorl             %r9d, %r9d
    jmp              .L49
.L45:
    movq             %r8, %r9
    movabsq          $0x7fffffffffffffe0, %r10
    andq             %r10, %r9
    addq             0x80(%rsp), %rdi
    xorl             %r10d, %r10d
    nopl             (%rax,%rax)
.L46:
    vpbroadcastd     (%rip), %ymm0
    vpaddd           -0x60(%rdi,%r10,4), %ymm0, %ymm1
    vpaddd           -0x40(%rdi,%r10,4), %ymm0, %ymm2
    vpaddd           -0x20(%rdi,%r10,4), %ymm0, %ymm3
    vpaddd           (%rdi,%r10,4), %ymm0, %ymm0
    vmovdqu          %ymm1, -0x60(%rdi,%r10,4)
    vmovdqu          %ymm2, -0x40(%rdi,%r10,4)
    vmovdqu          %ymm3, -0x20(%rdi,%r10,4)
    vmovdqu          %ymm0, (%rdi,%r10,4)
    addq             $0x20, %r10
    cmpq             %r10, %r9
    jne              .L46
    cmpq             %r9, %r8
    movq             0x10(%rsp), %r10
    je               .L17
    testb            $0x1c, %r8b
    je               .L56
.L49:
    movabsq          $0x7fffffffffffffe0, %rdi
    leaq             0x1c(%rdi), %r10
    andq             %r8, %r10
    leaq             (%rax,%r10,4), %rdi
    nopw             %cs:(%rax,%rax)
.L50:
    vmovdqu          (%rax,%r9,4), %xmm0
    vpsubd           %xmm5, %xmm0, %xmm0
    vmovdqu          %xmm0, (%rax,%r9,4)
    addq             $0x4, %r9
    cmpq             %r9, %r10
    jne              .L50
    cmpq             %r10, %r8
    movq             0x10(%rsp), %r10
    je               .L17
    nopw             (%rax,%rax)
.L53:
    incl             (%rdi)
    addq             $0x4, %rdi
    cmpq             %r10, %rdi
    jne              .L53
    jmp              .L17
.L55:
    leaq             (%rax,%r11,4), %rdi
    jmp              .L26
.L56:
    leaq             (%rax,%r9,4), %rdi
    jmp              .L53
