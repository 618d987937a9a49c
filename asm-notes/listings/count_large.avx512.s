# table::AVX512::body: 401 instructions
.L0:
    movq             0x50(%rsp), %r8
    cmpq             %r8, 0x20(%rsp)
    movq             0x70(%rsp), %rax
    movq             0x30(%rsp), %rcx
    jbe              panic
    movq             0x88(%rsp), %r14
    movq             %rcx, %rdi
    movq             %rax, 0x88(%rsp)
    movq             0x130(%rsp), %rax
    movl             (%rax,%r8,8), %r10d
    movl             0x4(%rax,%r8,8), %r11d
    addl             %r10d, %r11d
    movq             0x90(%rsp), %rax
    cmpl             %eax, %r11d
    movl             $0x0, %ecx
    cmovbl           %ecx, %eax
    movl             %r11d, %edx
    subl             %eax, %edx
    movl             %edx, %ecx
    shrl             $0xc, %ecx
    cmpq             (%rsp), %rcx
    jae              panic
    movl             %edx, %esi
    shrl             $0x12, %esi
    cmpq             %r15, %rsi
    jae              panic
    cmpq             %r12, %rsi
    jae              panic
    movl             %r10d, %r9d
    shrl             $0xc, %r9d
    cmpq             (%rsp), %r9
    jae              panic
    movl             %r10d, %r8d
    shrl             $0x12, %r8d
    cmpq             %r15, %r8
    jae              panic
    cmpq             %r12, %r8
    jae              panic
    movq             %rdi, 0x80(%rsp)
    movq             %r13, 0x28(%rsp)
    cmpq             0x68(%rsp), %r14
    movq             %r14, 0x50(%rsp)
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
    cmpl             0x90(%rsp), %r11d
    movq             0x40(%rsp), %rdi
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
    movq             0x128(%rsp), %rax
    movq             0x50(%rsp), %rcx
    movl             %r11d, (%rax,%rcx,4)
    movq             0x28(%rsp), %r13
    cmpq             0x108(%rsp), %r13
    je               out
    movl             (%r13), %r8d
    leaq             0x1(%r8), %rax
    cmpq             0x60(%rsp), %rax
    jae              panic
    addq             $0x4, %r13
    movq             0x88(%rsp), %rax
    leaq             0x1(%rax), %rcx
    movq             0xa0(%rsp), %rax
    movl             0x4(%rax,%r8,4), %esi
    movq             %rsi, %rax
    movq             0x80(%rsp), %rdi
    subq             %rdi, %rax
    cmpq             0x100(%rsp), %rax
    movq             0x48(%rsp), %r15
    movq             0x8(%rsp), %r14
    movq             (%rsp), %r11
    ja               out
    cmpq             %rdi, %rsi
    movq             0x18(%rsp), %r12
    jb               panic
    cmpq             %rsi, 0x98(%rsp)
    jb               panic
    movq             %rcx, 0x70(%rsp)
    movq             %r8, 0x50(%rsp)
    movq             %rsi, 0x30(%rsp)
    cmpq             %rdi, %rsi
    je               .L0
    movq             0xf8(%rsp), %rax
    movq             0x30(%rsp), %rcx
    leaq             (%rax,%rcx,8), %rsi
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
    vpbroadcastw     %eax, %ymm0
    vpaddw           %ymm6, %ymm0, %ymm0
    shrl             $0x6, %r8d
    andl             $0x3f, %r8d
    vpbroadcastw     %r8d, %ymm1
    vpaddw           %ymm6, %ymm1, %ymm1
    vpsraw           $0xf, %ymm0, %ymm2
    vpsrlw           $0xf, %ymm1, %ymm3
    vpaddw           %ymm2, %ymm3, %ymm2
    vpaddw           0x200(%rbx,%rdi), %ymm2, %ymm2
    vpcmpgtw         %ymm0, %ymm7, %ymm3
    vpcmpgtw         %ymm1, %ymm7, %ymm4
    vpsubw           %ymm4, %ymm3, %ymm3
    vpaddw           0x220(%rbx,%rdi), %ymm3, %ymm3
    vpcmpgtw         %ymm0, %ymm8, %ymm4
    vpcmpgtw         %ymm1, %ymm8, %ymm5
    vpsubw           %ymm5, %ymm4, %ymm4
    vpaddw           0x240(%rbx,%rdi), %ymm4, %ymm4
    vpcmpgtw         %ymm0, %ymm9, %ymm0
    vpcmpgtw         %ymm1, %ymm9, %ymm1
    vpsubw           %ymm1, %ymm0, %ymm0
    vpaddw           0x260(%rbx,%rdi), %ymm0, %ymm0
    vmovdqu          %ymm2, 0x200(%rbx,%rdi)
    vmovdqu          %ymm3, 0x220(%rbx,%rdi)
    vmovdqu          %ymm4, 0x240(%rbx,%rdi)
    vmovdqu          %ymm0, 0x260(%rbx,%rdi)
.L17:
    addq             $0x8, %rdx
    cmpq             %rsi, %rdx
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
    movl             $0x1, %ecx
    shlxq            %rax, %rcx, %rdi
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
    shlxq            %r8, %rcx, %rdi
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
    vpbroadcastw     %edi, %zmm0
    vpcmpltw         %zmm10, %zmm0, %k0
    vpcmpltw         %zmm11, %zmm0, %k1
    vpmovm2w         %k0, %zmm0
    vpaddw           0x200(%r10), %zmm0, %zmm0
    vpmovm2w         %k1, %zmm1
    vpaddw           0x240(%r10), %zmm1, %zmm1
    vmovdqu64        %zmm0, 0x200(%r10)
    vmovdqu64        %zmm1, 0x240(%r10)
    movl             %eax, %edi
    shrl             $0x12, %edi
    cmpq             %r12, %rdi
    jae              panic
    shrl             $0xc, %eax
    andl             $0x3f, %eax
    movl             %edi, %r10d
    shll             $0x8, %r10d
    vpbroadcastd     %eax, %zmm0
    vpcmpltd         %zmm12, %zmm0, %k0
    vpcmpltd         %zmm13, %zmm0, %k1
    vpcmpltd         %zmm14, %zmm0, %k2
    vpcmpltd         %zmm15, %zmm0, %k3
    vpmovm2d         %k0, %zmm0
    vpmovm2d         %k1, %zmm1
    vpmovm2d         %k2, %zmm2
    vpmovm2d         %k3, %zmm3
    vpaddd           (%rbp,%r10), %zmm0, %zmm0
    vpaddd           0x40(%rbp,%r10), %zmm1, %zmm1
    vpaddd           0x80(%rbp,%r10), %zmm2, %zmm2
    vpaddd           0xc0(%rbp,%r10), %zmm3, %zmm3
    vmovdqu64        %zmm0, (%rbp,%r10)
    vmovdqu64        %zmm1, 0x40(%rbp,%r10)
    vmovdqu64        %zmm2, 0x80(%rbp,%r10)
    vmovdqu64        %zmm3, 0xc0(%rbp,%r10)
    leaq             0x1(%rdi), %rax
    cmpq             %r15, %rdi
    jae              panic
    cmpq             %r15, %rax
    je               .L38
    leaq             (%r14,%rax,4), %rax
    shll             $0x2, %edi
    movq             0x58(%rsp), %r11
    subq             %rdi, %r11
    cmpq             $0x1c, %r11
    jae              .L27
    movq             %rax, %rdi
.L26:
    movq             0x10(%rsp), %rax
    jmp              .L37
.L27:
    movq             %r11, %r10
    shrq             $0x2, %r10
    incq             %r10
    cmpq             $0xfc, %r11
    jae              .L29
    xorl             %r11d, %r11d
    jmp              .L33
.L29:
    movabsq          $0x7ffffffffffffff8, %r11
    addq             $-0x38, %r11
    andq             %r10, %r11
    addq             0xb0(%rsp), %rdi
    xorl             %r14d, %r14d
    nopl             (%rax,%rax)
.L30:
    vpaddd           -0xc0(%rdi,%r14,4), %zmm18, %zmm0
    vpaddd           -0x80(%rdi,%r14,4), %zmm18, %zmm1
    vpaddd           -0x40(%rdi,%r14,4), %zmm18, %zmm2
    vpaddd           (%rdi,%r14,4), %zmm18, %zmm3
    vmovdqu64        %zmm0, -0xc0(%rdi,%r14,4)
    vmovdqu64        %zmm1, -0x80(%rdi,%r14,4)
    vmovdqu64        %zmm2, -0x40(%rdi,%r14,4)
    vmovdqu64        %zmm3, (%rdi,%r14,4)
    addq             $0x40, %r14
    cmpq             %r14, %r11
    jne              .L30
    cmpq             %r11, %r10
    movq             0x8(%rsp), %r14
    je               .L38
    testb            $0x38, %r10b
    je               .L55
.L33:
    movq             %r10, %r14
    movabsq          $0x7ffffffffffffff8, %rdi
    andq             %rdi, %r14
    leaq             (%rax,%r14,4), %rdi
    nop
.L34:
    vpaddd           (%rax,%r11,4), %ymm17, %ymm0
    vmovdqu          %ymm0, (%rax,%r11,4)
    addq             $0x8, %r11
    cmpq             %r11, %r14
    jne              .L34
    cmpq             %r14, %r10
    movq             0x8(%rsp), %r14
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
    vpbroadcastw     %eax, %zmm0
    vmovdqu64        0x200(%r9), %zmm1
    vmovdqu64        0x240(%r9), %zmm2
    vpcmpltw         %zmm10, %zmm0, %k0
    vpcmpltw         %zmm11, %zmm0, %k1
    vpmovm2w         %k0, %zmm0
    vpsubw           %zmm0, %zmm1, %zmm0
    vpmovm2w         %k1, %zmm1
    vpsubw           %zmm1, %zmm2, %zmm1
    vmovdqu64        %zmm0, 0x200(%r9)
    vmovdqu64        %zmm1, 0x240(%r9)
    movl             %r8d, %edi
    shrl             $0x12, %edi
    cmpq             %r12, %rdi
    jae              panic
    shrl             $0xc, %r8d
    andl             $0x3f, %r8d
    movl             %edi, %eax
    shll             $0x8, %eax
    vpbroadcastd     %r8d, %zmm0
    vmovdqu64        (%rbp,%rax), %zmm1
    vmovdqu64        0x40(%rbp,%rax), %zmm2
    vmovdqu64        0x80(%rbp,%rax), %zmm3
    vmovdqu64        0xc0(%rbp,%rax), %zmm4
    vpcmpltd         %zmm12, %zmm0, %k0
    vpcmpltd         %zmm13, %zmm0, %k1
    vpcmpltd         %zmm14, %zmm0, %k2
    vpcmpltd         %zmm15, %zmm0, %k3
    vpmovm2d         %k0, %zmm0
    vpsubd           %zmm0, %zmm1, %zmm0
    vpmovm2d         %k1, %zmm1
    vpsubd           %zmm1, %zmm2, %zmm1
    vpmovm2d         %k2, %zmm2
    vpsubd           %zmm2, %zmm3, %zmm2
    vpmovm2d         %k3, %zmm3
    vpsubd           %zmm3, %zmm4, %zmm3
    vmovdqu64        %zmm0, (%rbp,%rax)
    vmovdqu64        %zmm1, 0x40(%rbp,%rax)
    vmovdqu64        %zmm2, 0x80(%rbp,%rax)
    vmovdqu64        %zmm3, 0xc0(%rbp,%rax)
    leaq             0x1(%rdi), %rax
    cmpq             %r15, %rdi
    movq             (%rsp), %r11
    jae              panic
    cmpq             %r15, %rax
    movq             0x10(%rsp), %r10
    je               .L17
    leaq             (%r14,%rax,4), %rax
    shll             $0x2, %edi
    movq             0x58(%rsp), %r9
    subq             %rdi, %r9
    cmpq             $0x1c, %r9
    jae              .L43
    movq             %rax, %rdi
    jmp              .L53
.L43:
    movq             %r9, %r8
    shrq             $0x2, %r8
    incq             %r8
    cmpq             $0xfc, %r9
    jae              .L45
    xorl             %r9d, %r9d
    jmp              .L49
.L45:
    movabsq          $0x7ffffffffffffff8, %r9
    addq             $-0x38, %r9
    andq             %r8, %r9
    addq             0xb0(%rsp), %rdi
    xorl             %r10d, %r10d
    nopw             (%rax,%rax)
.L46:
    vpaddd           -0xc0(%rdi,%r10,4), %zmm16, %zmm0
    vpaddd           -0x80(%rdi,%r10,4), %zmm16, %zmm1
    vpaddd           -0x40(%rdi,%r10,4), %zmm16, %zmm2
    vpaddd           (%rdi,%r10,4), %zmm16, %zmm3
    vmovdqu64        %zmm0, -0xc0(%rdi,%r10,4)
    vmovdqu64        %zmm1, -0x80(%rdi,%r10,4)
    vmovdqu64        %zmm2, -0x40(%rdi,%r10,4)
    vmovdqu64        %zmm3, (%rdi,%r10,4)
    addq             $0x40, %r10
    cmpq             %r10, %r9
    jne              .L46
    cmpq             %r9, %r8
    movq             0x10(%rsp), %r10
    je               .L17
    testb            $0x38, %r8b
    je               .L56
.L49:
    movq             %r8, %r10
    movabsq          $0x7ffffffffffffff8, %rdi
    andq             %rdi, %r10
    leaq             (%rax,%r10,4), %rdi
    nop
.L50:
    vmovdqu          (%rax,%r9,4), %ymm0
    vpsubd           %ymm17, %ymm0, %ymm0
    vmovdqu          %ymm0, (%rax,%r9,4)
    addq             $0x8, %r9
    cmpq             %r9, %r10
    jne              .L50
    cmpq             %r10, %r8
    movq             0x10(%rsp), %r10
    je               .L17
    nopl             (%rax)
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
