# table::AVX2::body: 438 instructions
.L0:
    movq             0x28(%rsp), %rcx
    cmpq             %rcx, 0x38(%rsp)
    movq             0x18(%rsp), %rdx
    jbe              panic
    movq             0x70(%rsp), %rbx
    movq             0xb8(%rsp), %rax
    movq             %rax, 0x70(%rsp)
    movq             0xd8(%rsp), %rax
    movl             (%rax,%rcx,8), %r10d
    movl             0x4(%rax,%rcx,8), %r11d
    addl             %r10d, %r11d
    cmpl             %edx, %r11d
    movl             %edx, %eax
    movl             $0x0, %ecx
    cmovbl           %ecx, %eax
    movl             %r11d, %edx
    subl             %eax, %edx
    movl             %edx, %ecx
    shrl             $0xc, %ecx
    cmpq             0x8(%rsp), %rcx
    jae              panic
    movq             %rsi, %rdi
    movl             %edx, %esi
    shrl             $0x12, %esi
    cmpq             %r15, %rsi
    jae              panic
    cmpq             %r13, %rsi
    jae              panic
    movl             %r10d, %r9d
    shrl             $0xc, %r9d
    cmpq             0x8(%rsp), %r9
    jae              panic
    movl             %r10d, %r8d
    shrl             $0x12, %r8d
    cmpq             %r15, %r8
    jae              panic
    cmpq             %r13, %r8
    jae              panic
    movq             %rdi, 0x88(%rsp)
    cmpq             0x68(%rsp), %rbx
    movq             %rbx, 0x28(%rsp)
    jae              panic
    leaq             (%rcx,%rcx,4), %rbx
    shll             $0x7, %ebx
    addq             %rbp, %rbx
    movl             %edx, %r14d
    shrl             $0x6, %r14d
    andl             $0x3f, %r14d
    andl             $0x3f, %ecx
    movl             %esi, %eax
    shll             $0x8, %eax
    addq             %r12, %rax
    leaq             (%r9,%r9,4), %r15
    shll             $0x7, %r15d
    addq             %rbp, %r15
    movl             %r10d, %r13d
    shrl             $0x6, %r13d
    andl             $0x3f, %r13d
    cmpl             0x18(%rsp), %r11d
    movq             0x1c0(%rsp), %rdi
    movl             %edi, %r11d
    movl             $0x0, %edi
    cmovbl           %edi, %r11d
    movq             0x20(%rsp), %rdi
    addl             (%rdi,%rsi,4), %r11d
    addl             (%rax,%rcx,4), %r11d
    andb             $0x3f, %r10b
    bzhiq            %r10, (%r15,%r13,8), %rax
    popcntq          %rax, %rax
    addl             (%rdi,%r8,4), %eax
    shll             $0x8, %r8d
    addq             %r12, %r8
    andl             $0x3f, %r9d
    addl             (%r8,%r9,4), %eax
    andb             $0x3f, %dl
    bzhiq            %rdx, (%rbx,%r14,8), %rcx
    movzwl           0x200(%rbx,%r14,2), %edx
    movzwl           0x200(%r15,%r13,2), %esi
    addl             %edx, %r11d
    popcntq          %rcx, %rcx
    addl             %ecx, %r11d
    addl             %esi, %eax
    subl             %eax, %r11d
    movq             0xd0(%rsp), %rax
    movq             0x28(%rsp), %rcx
    movl             %r11d, (%rax,%rcx,4)
    movq             0x50(%rsp), %rcx
    cmpq             0x138(%rsp), %rcx
    movq             0x60(%rsp), %r15
    movq             0x48(%rsp), %r13
    je               out
    movl             (%rcx), %edx
    leaq             0x1(%rdx), %rax
    cmpq             0x78(%rsp), %rax
    jae              panic
    addq             $0x4, %rcx
    movq             %rcx, 0x50(%rsp)
    movq             0x70(%rsp), %rax
    leaq             0x1(%rax), %rcx
    movq             0xa0(%rsp), %rax
    movq             %rdx, 0x28(%rsp)
    movl             0x4(%rax,%rdx,4), %esi
    movq             %rsi, %rax
    movq             0x88(%rsp), %rdi
    subq             %rdi, %rax
    cmpq             0x130(%rsp), %rax
    movq             0x20(%rsp), %rbx
    movq             0x8(%rsp), %r11
    ja               out
    cmpq             %rsi, 0x90(%rsp)
    jb               panic
    movq             %rcx, 0xb8(%rsp)
    cmpq             %rdi, %rsi
    je               .L0
    movq             0x128(%rsp), %rax
    leaq             (%rax,%rsi,8), %rcx
    leaq             (%rax,%rdi,8), %rdx
    jmp              .L17
.L14:
    movl             %r8d, %edi
    shrl             $0xc, %edi
    movq             0x8(%rsp), %r11
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
    vpaddw           0x200(%rbp,%rdi), %ymm2, %ymm1
    vpaddw           0x220(%rbp,%rdi), %ymm3, %ymm2
    vpaddw           0x240(%rbp,%rdi), %ymm4, %ymm3
    vpaddw           0x260(%rbp,%rdi), %ymm0, %ymm0
    vmovdqu          %ymm1, 0x200(%rbp,%rdi)
    vmovdqu          %ymm2, 0x220(%rbp,%rdi)
    vmovdqu          %ymm3, 0x240(%rbp,%rdi)
    vmovdqu          %ymm0, 0x260(%rbp,%rdi)
    vpcmpeqd         %xmm5, %xmm5, %xmm5
.L16:
    addq             $0x8, %rdx
    cmpq             %rcx, %rdx
    je               .L0
.L17:
    movl             (%rdx), %eax
    movl             %eax, %edi
    shrl             $0xc, %edi
    cmpq             %r11, %rdi
    jae              panic
    movl             0x4(%rdx), %r8d
    leaq             (%rdi,%rdi,4), %r10
    shll             $0x7, %r10d
    addq             %rbp, %r10
    movl             $0x1, %r14d
    shlxq            %rax, %r14, %rdi
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
    addq             %rbp, %r9
    shlxq            %r8, %r14, %rdi
    movl             %r8d, %r11d
    shrl             $0x3, %r11d
    andl             $0x1f8, %r11d
    xorq             %rdi, (%r11,%r9)
    movl             %eax, %edi
    xorl             %r8d, %edi
    cmpl             $0x1000, %edi
    jb               .L14
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
    cmpq             %r13, %rdi
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
    vpaddd           (%r12,%rax), %ymm1, %ymm1
    vpaddd           0x20(%r12,%rax), %ymm2, %ymm2
    vpaddd           0x40(%r12,%rax), %ymm3, %ymm3
    vpaddd           0x60(%r12,%rax), %ymm4, %ymm4
    vmovdqu          %ymm1, (%r12,%rax)
    vmovdqu          %ymm2, 0x20(%r12,%rax)
    vmovdqu          %ymm3, 0x40(%r12,%rax)
    vmovdqu          %ymm4, 0x60(%r12,%rax)
    vpcmpgtd         %ymm0, %ymm14, %ymm1
    vpcmpgtd         %ymm0, %ymm15, %ymm2
    vmovdqa          (%rip), %ymm3
    vpcmpgtd         %ymm0, %ymm3, %ymm3
    vmovdqa          (%rip), %ymm4
    vpcmpgtd         %ymm0, %ymm4, %ymm0
    vpaddd           0x80(%r12,%rax), %ymm1, %ymm1
    vpaddd           0xa0(%r12,%rax), %ymm2, %ymm2
    vpaddd           0xc0(%r12,%rax), %ymm3, %ymm3
    vpaddd           0xe0(%r12,%rax), %ymm0, %ymm0
    vmovdqu          %ymm1, 0x80(%r12,%rax)
    vmovdqu          %ymm2, 0xa0(%r12,%rax)
    vmovdqu          %ymm3, 0xc0(%r12,%rax)
    vmovdqu          %ymm0, 0xe0(%r12,%rax)
    leaq             0x1(%rdi), %rax
    cmpq             %r15, %rdi
    jae              panic
    cmpq             %r15, %rax
    je               .L37
    leaq             (%rbx,%rax,4), %rax
    shll             $0x2, %edi
    movq             0x30(%rsp), %r11
    subq             %rdi, %r11
    cmpq             $0xc, %r11
    jae              .L26
    movq             %rax, %rdi
.L25:
    movq             0x10(%rsp), %rax
    jmp              .L36
.L26:
    movq             %r11, %r10
    shrq             $0x2, %r10
    incq             %r10
    cmpq             $0x7c, %r11
    jae              .L28
    xorl             %r11d, %r11d
    jmp              .L32
.L28:
    movq             %r10, %r11
    movabsq          $0x7fffffffffffffe0, %rbx
    andq             %rbx, %r11
    addq             0xb0(%rsp), %rdi
    xorl             %ebx, %ebx
    vpcmpeqd         %ymm4, %ymm4, %ymm4
    nop
.L29:
    vpaddd           -0x60(%rdi,%rbx,4), %ymm4, %ymm0
    vpaddd           -0x40(%rdi,%rbx,4), %ymm4, %ymm1
    vpaddd           -0x20(%rdi,%rbx,4), %ymm4, %ymm2
    vpaddd           (%rdi,%rbx,4), %ymm4, %ymm3
    vmovdqu          %ymm0, -0x60(%rdi,%rbx,4)
    vmovdqu          %ymm1, -0x40(%rdi,%rbx,4)
    vmovdqu          %ymm2, -0x20(%rdi,%rbx,4)
    vmovdqu          %ymm3, (%rdi,%rbx,4)
    addq             $0x20, %rbx
    cmpq             %rbx, %r11
    jne              .L29
    cmpq             %r11, %r10
    movq             0x20(%rsp), %rbx
    je               .L37
    testb            $0x1c, %r10b
    je               .L54
.L32:
    movabsq          $0x7fffffffffffffe0, %rdi
    leaq             0x1c(%rdi), %rbx
    andq             %r10, %rbx
    leaq             (%rax,%rbx,4), %rdi
.L33:
    vpaddd           (%rax,%r11,4), %xmm5, %xmm0
    vmovdqu          %xmm0, (%rax,%r11,4)
    addq             $0x4, %r11
    cmpq             %r11, %rbx
    jne              .L33
    cmpq             %rbx, %r10
    movq             0x20(%rsp), %rbx
    movq             0x10(%rsp), %rax
    je               .L37
    nopw             %cs:(%rax,%rax)
.L36:
    decl             (%rdi)
    addq             $0x4, %rdi
    cmpq             %rax, %rdi
    jne              .L36
.L37:
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
    cmpq             %r13, %rdi
    jae              panic
    shrl             $0xc, %r8d
    andl             $0x3f, %r8d
    vmovd            %r8d, %xmm0
    vpbroadcastd     %xmm0, %ymm0
    movl             %edi, %eax
    shll             $0x8, %eax
    vmovdqu          (%r12,%rax), %ymm1
    vmovdqu          0x20(%r12,%rax), %ymm2
    vmovdqu          0x40(%r12,%rax), %ymm3
    vmovdqu          0x60(%r12,%rax), %ymm4
    vpcmpgtd         %ymm0, %ymm10, %ymm5
    vpsubd           %ymm5, %ymm1, %ymm1
    vpcmpgtd         %ymm0, %ymm11, %ymm5
    vpsubd           %ymm5, %ymm2, %ymm2
    vpcmpgtd         %ymm0, %ymm12, %ymm5
    vpsubd           %ymm5, %ymm3, %ymm3
    vpcmpgtd         %ymm0, %ymm13, %ymm5
    vpsubd           %ymm5, %ymm4, %ymm4
    vmovdqu          %ymm1, (%r12,%rax)
    vmovdqu          %ymm2, 0x20(%r12,%rax)
    vmovdqu          %ymm3, 0x40(%r12,%rax)
    vmovdqu          %ymm4, 0x60(%r12,%rax)
    vmovdqu          0x80(%r12,%rax), %ymm1
    vmovdqu          0xa0(%r12,%rax), %ymm2
    vmovdqu          0xc0(%r12,%rax), %ymm3
    vmovdqu          0xe0(%r12,%rax), %ymm4
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
    vmovdqu          %ymm1, 0x80(%r12,%rax)
    vmovdqu          %ymm2, 0xa0(%r12,%rax)
    vmovdqu          %ymm3, 0xc0(%r12,%rax)
    vmovdqu          %ymm0, 0xe0(%r12,%rax)
    leaq             0x1(%rdi), %rax
    cmpq             %r15, %rdi
    movq             0x8(%rsp), %r11
    jae              panic
    cmpq             %r15, %rax
    vpcmpeqd         %xmm5, %xmm5, %xmm5
    movq             0x10(%rsp), %r10
    je               .L16
    leaq             (%rbx,%rax,4), %rax
    shll             $0x2, %edi
    movq             0x30(%rsp), %r9
    subq             %rdi, %r9
    cmpq             $0xc, %r9
    jae              .L42
    movq             %rax, %rdi
    jmp              .L52
.L42:
    movq             %r9, %r8
    shrq             $0x2, %r8
    incq             %r8
    cmpq             $0x7c, %r9
    jae              .L44
    xorl             %r9d, %r9d
    jmp              .L48
.L44:
    movq             %r8, %r9
    movabsq          $0x7fffffffffffffe0, %r10
    andq             %r10, %r9
    addq             0xb0(%rsp), %rdi
    xorl             %r10d, %r10d
    nopw             %cs:(%rax,%rax)
.L45:
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
    jne              .L45
    cmpq             %r9, %r8
    movq             0x10(%rsp), %r10
    je               .L16
    testb            $0x1c, %r8b
    je               .L55
.L48:
    movabsq          $0x7fffffffffffffe0, %rdi
    leaq             0x1c(%rdi), %r10
    andq             %r8, %r10
    leaq             (%rax,%r10,4), %rdi
    nopw             %cs:(%rax,%rax)
.L49:
    vmovdqu          (%rax,%r9,4), %xmm0
    vpsubd           %xmm5, %xmm0, %xmm0
    vmovdqu          %xmm0, (%rax,%r9,4)
    addq             $0x4, %r9
    cmpq             %r9, %r10
    jne              .L49
    cmpq             %r10, %r8
    movq             0x10(%rsp), %r10
    je               .L16
    nopw             (%rax,%rax)
.L52:
    incl             (%rdi)
    addq             $0x4, %rdi
    cmpq             %r10, %rdi
    jne              .L52
    jmp              .L16
.L54:
    leaq             (%rax,%r11,4), %rdi
    jmp              .L25
.L55:
    leaq             (%rax,%r9,4), %rdi
    jmp              .L52
