# avx512::KERNELS::{{closure}}::body: 387 instructions
.L0:
    movq             0xa8(%rsp), %r8
    cmpq             %r8, 0x20(%rsp)
    movq             0x60(%rsp), %rax
    movq             0x68(%rsp), %rcx
    jbe              panic
    movq             0xa0(%rsp), %rbx
    movq             %rax, 0xa0(%rsp)
    movq             0x138(%rsp), %rax
    movl             (%rax,%r8,8), %r10d
    movl             0x4(%rax,%r8,8), %r11d
    addl             %r10d, %r11d
    cmpl             %ecx, %r11d
    movl             %ecx, %eax
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
    cmpq             %r13, %rsi
    jae              panic
    cmpq             %r14, %rsi
    jae              panic
    movl             %r10d, %r9d
    shrl             $0xc, %r9d
    cmpq             0x8(%rsp), %r9
    jae              panic
    movl             %r10d, %r8d
    shrl             $0x12, %r8d
    cmpq             %r13, %r8
    jae              panic
    cmpq             %r14, %r8
    jae              panic
    movq             %rdi, 0x40(%rsp)
    movq             %r15, 0x38(%rsp)
    cmpq             0x80(%rsp), %rbx
    movq             0x30(%rsp), %rdi
    jae              panic
    leaq             (%rcx,%rcx,4), %r14
    shll             $0x7, %r14d
    addq             %rdi, %r14
    movl             %edx, %r15d
    shrl             $0x6, %r15d
    andl             $0x3f, %r15d
    andl             $0x3f, %ecx
    movl             %esi, %eax
    shll             $0x8, %eax
    addq             %rbp, %rax
    leaq             (%r9,%r9,4), %r12
    shll             $0x7, %r12d
    addq             %rdi, %r12
    movl             %r10d, %r13d
    shrl             $0x6, %r13d
    andl             $0x3f, %r13d
    cmpl             0x68(%rsp), %r11d
    movq             0x28(%rsp), %rdi
    movl             %edi, %r11d
    movl             $0x0, %edi
    cmovbl           %edi, %r11d
    movq             0x10(%rsp), %rdi
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
    movq             0x130(%rsp), %rax
    movl             %r11d, (%rax,%rbx,4)
    movq             0x38(%rsp), %r15
    cmpq             0x110(%rsp), %r15
    movq             0x58(%rsp), %r13
    je               out
    movl             (%r15), %r8d
    leaq             0x1(%r8), %rax
    cmpq             0x50(%rsp), %rax
    jae              panic
    addq             $0x4, %r15
    movq             0xa0(%rsp), %rax
    leaq             0x1(%rax), %rcx
    movq             0x90(%rsp), %rax
    movl             0x4(%rax,%r8,4), %esi
    movq             %rsi, %rax
    movq             0x40(%rsp), %rdi
    subq             %rdi, %rax
    cmpq             0x108(%rsp), %rax
    movq             0x18(%rsp), %r14
    movq             0x8(%rsp), %r11
    ja               out
    cmpq             %rdi, %rsi
    jb               panic
    cmpq             %rsi, 0xb0(%rsp)
    jb               panic
    movq             %rcx, 0x60(%rsp)
    movq             %r8, 0xa8(%rsp)
    cmpq             %rdi, %rsi
    je               .L0
    movq             0x100(%rsp), %rax
    leaq             (%rax,%rsi,8), %rcx
    leaq             (%rax,%rdi,8), %rdx
    jmp              .L18
.L15:
    movl             %r8d, %edi
    shrl             $0xc, %edi
    cmpq             %rdi, 0x8(%rsp)
    jbe              panic
    shrl             $0x6, %r8d
    andl             $0x3f, %r8d
    leaq             (%rdi,%rdi,4), %rax
    shll             $0x7, %eax
    vpbroadcastw     %r8d, %zmm0
    vpbroadcastw     %r11d, %zmm1
    vpcmpgtw         %zmm0, %zmm5, %k0
    vpcmpgtw         %zmm0, %zmm6, %k1
    vpcmpgtw         %zmm1, %zmm5, %k2
    vpcmpgtw         %zmm1, %zmm6, %k3
    vpmovm2w         %k2, %zmm0
    vpmovm2w         %k3, %zmm1
    vpmovm2w         %k0, %zmm2
    vpsubw           %zmm2, %zmm0, %zmm0
    vpmovm2w         %k1, %zmm2
    vpsubw           %zmm2, %zmm1, %zmm1
    movq             0x30(%rsp), %rdi
    vpaddw           0x200(%rdi,%rax), %zmm0, %zmm0
    vpaddw           0x240(%rdi,%rax), %zmm1, %zmm1
    vmovdqu64        %zmm0, 0x200(%rdi,%rax)
    vmovdqu64        %zmm1, 0x240(%rdi,%rax)
    movq             0x8(%rsp), %r11
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
    movq             0x30(%rsp), %r12
    addq             %r12, %r10
    movl             $0x1, %ebx
    shlxq            %rax, %rbx, %rdi
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
    addq             %r12, %r9
    shlxq            %r8, %rbx, %rdi
    movl             %r8d, %r11d
    shrl             $0x3, %r11d
    andl             $0x1f8, %r11d
    xorq             %rdi, (%r11,%r9)
    movl             %r8d, %edi
    xorl             %eax, %edi
    movl             %eax, %r11d
    shrl             $0x6, %r11d
    andl             $0x3f, %r11d
    cmpl             $0x1000, %edi
    jb               .L15
    vpbroadcastw     %r11d, %zmm0
    vpcmpltw         %zmm7, %zmm0, %k0
    vpcmpltw         %zmm8, %zmm0, %k1
    vpmovm2w         %k0, %zmm0
    vpaddw           0x200(%r10), %zmm0, %zmm0
    vpmovm2w         %k1, %zmm1
    vpaddw           0x240(%r10), %zmm1, %zmm1
    vmovdqu64        %zmm0, 0x200(%r10)
    vmovdqu64        %zmm1, 0x240(%r10)
    movl             %eax, %edi
    shrl             $0x12, %edi
    cmpq             %r14, %rdi
    movq             0x48(%rsp), %r12
    jae              panic
    shrl             $0xc, %eax
    andl             $0x3f, %eax
    movl             %edi, %r10d
    shll             $0x8, %r10d
    vpbroadcastd     %eax, %zmm0
    vpcmpltd         %zmm9, %zmm0, %k0
    vpcmpltd         %zmm10, %zmm0, %k1
    vpcmpltd         %zmm11, %zmm0, %k2
    vpcmpltd         %zmm12, %zmm0, %k3
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
    cmpq             %r13, %rdi
    jae              panic
    cmpq             %r13, %rax
    je               .L37
    movq             0x10(%rsp), %r10
    leaq             (%r10,%rax,4), %rax
    shll             $0x2, %edi
    movq             0x88(%rsp), %r11
    subq             %rdi, %r11
    cmpq             $0x1c, %r11
    jae              .L26
    movq             %rax, %rdi
    jmp              .L36
.L26:
    movq             %r11, %r10
    shrq             $0x2, %r10
    incq             %r10
    cmpq             $0xfc, %r11
    jae              .L28
    xorl             %r11d, %r11d
    jmp              .L32
.L28:
    movabsq          $0x7ffffffffffffff8, %r11
    addq             $-0x38, %r11
    andq             %r10, %r11
    addq             0x98(%rsp), %rdi
    xorl             %r14d, %r14d
    nopw             %cs:(%rax,%rax)
.L29:
    vpaddd           -0xc0(%rdi,%r14,4), %zmm15, %zmm0
    vpaddd           -0x80(%rdi,%r14,4), %zmm15, %zmm1
    vpaddd           -0x40(%rdi,%r14,4), %zmm15, %zmm2
    vpaddd           (%rdi,%r14,4), %zmm15, %zmm3
    vmovdqu64        %zmm0, -0xc0(%rdi,%r14,4)
    vmovdqu64        %zmm1, -0x80(%rdi,%r14,4)
    vmovdqu64        %zmm2, -0x40(%rdi,%r14,4)
    vmovdqu64        %zmm3, (%rdi,%r14,4)
    addq             $0x40, %r14
    cmpq             %r14, %r11
    jne              .L29
    cmpq             %r11, %r10
    movq             0x18(%rsp), %r14
    je               .L37
    testb            $0x38, %r10b
    je               .L54
.L32:
    movq             %r10, %r14
    movabsq          $0x7ffffffffffffff8, %rdi
    andq             %rdi, %r14
    leaq             (%rax,%r14,4), %rdi
    nop
.L33:
    vpaddd           (%rax,%r11,4), %ymm14, %ymm0
    vmovdqu          %ymm0, (%rax,%r11,4)
    addq             $0x8, %r11
    cmpq             %r11, %r14
    jne              .L33
    cmpq             %r14, %r10
    movq             0x18(%rsp), %r14
    je               .L37
    nop
.L36:
    decl             (%rdi)
    addq             $0x4, %rdi
    cmpq             %r12, %rdi
    jne              .L36
.L37:
    movl             %r8d, %eax
    shrl             $0x6, %eax
    andl             $0x3f, %eax
    vpbroadcastw     %eax, %zmm0
    vmovdqu64        0x200(%r9), %zmm1
    vmovdqu64        0x240(%r9), %zmm2
    vpcmpltw         %zmm7, %zmm0, %k0
    vpcmpltw         %zmm8, %zmm0, %k1
    vpmovm2w         %k0, %zmm0
    vpsubw           %zmm0, %zmm1, %zmm0
    vpmovm2w         %k1, %zmm1
    vpsubw           %zmm1, %zmm2, %zmm1
    vmovdqu64        %zmm0, 0x200(%r9)
    vmovdqu64        %zmm1, 0x240(%r9)
    movl             %r8d, %edi
    shrl             $0x12, %edi
    cmpq             %r14, %rdi
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
    vpcmpltd         %zmm9, %zmm0, %k0
    vpcmpltd         %zmm10, %zmm0, %k1
    vpcmpltd         %zmm11, %zmm0, %k2
    vpcmpltd         %zmm12, %zmm0, %k3
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
    cmpq             %r13, %rdi
    movq             0x8(%rsp), %r11
    jae              panic
    cmpq             %r13, %rax
    je               .L17
    movq             0x10(%rsp), %r8
    leaq             (%r8,%rax,4), %rax
    shll             $0x2, %edi
    movq             0x88(%rsp), %r9
    subq             %rdi, %r9
    cmpq             $0x1c, %r9
    jae              .L42
    movq             %rax, %rdi
    jmp              .L52
.L42:
    movq             %r9, %r8
    shrq             $0x2, %r8
    incq             %r8
    cmpq             $0xfc, %r9
    jae              .L44
    xorl             %r9d, %r9d
    jmp              .L48
.L44:
    movabsq          $0x7ffffffffffffff8, %r9
    addq             $-0x38, %r9
    andq             %r8, %r9
    addq             0x98(%rsp), %rdi
    xorl             %r10d, %r10d
    nop
.L45:
    vpaddd           -0xc0(%rdi,%r10,4), %zmm13, %zmm0
    vpaddd           -0x80(%rdi,%r10,4), %zmm13, %zmm1
    vpaddd           -0x40(%rdi,%r10,4), %zmm13, %zmm2
    vpaddd           (%rdi,%r10,4), %zmm13, %zmm3
    vmovdqu64        %zmm0, -0xc0(%rdi,%r10,4)
    vmovdqu64        %zmm1, -0x80(%rdi,%r10,4)
    vmovdqu64        %zmm2, -0x40(%rdi,%r10,4)
    vmovdqu64        %zmm3, (%rdi,%r10,4)
    addq             $0x40, %r10
    cmpq             %r10, %r9
    jne              .L45
    cmpq             %r9, %r8
    je               .L17
    testb            $0x38, %r8b
    je               .L55
.L48:
    movq             %r8, %r10
    movabsq          $0x7ffffffffffffff8, %rdi
    andq             %rdi, %r10
    leaq             (%rax,%r10,4), %rdi
    nopw             (%rax,%rax)
.L49:
    vmovdqu          (%rax,%r9,4), %ymm0
    vpsubd           %ymm14, %ymm0, %ymm0
    vmovdqu          %ymm0, (%rax,%r9,4)
    addq             $0x8, %r9
    cmpq             %r9, %r10
    jne              .L49
    cmpq             %r10, %r8
    je               .L17
    nopw             %cs:(%rax,%rax)
.L52:
    incl             (%rdi)
    addq             $0x4, %rdi
    cmpq             %r12, %rdi
    jne              .L52
    jmp              .L17
.L54:
    leaq             (%rax,%r11,4), %rdi
    jmp              .L36
.L55:
    leaq             (%rax,%r9,4), %rdi
    jmp              .L52
