# table::AVX512::body: 393 instructions
.L0:
    movq             0x38(%rsp), %r8
    cmpq             %r8, 0x28(%rsp)
    movq             0x88(%rsp), %rax
    jbe              panic
    movq             0x48(%rsp), %r10
    movq             %rax, 0x48(%rsp)
    movq             0xd8(%rsp), %rax
    movl             (%rax,%r8,8), %ebx
    movl             0x4(%rax,%r8,8), %r11d
    addl             %ebx, %r11d
    movq             0x40(%rsp), %rax
    cmpl             %eax, %r11d
    movl             $0x0, %ecx
    cmovbl           %ecx, %eax
    movl             %r11d, %edx
    subl             %eax, %edx
    movl             %edx, %ecx
    shrl             $0xc, %ecx
    cmpq             0x18(%rsp), %rcx
    jae              panic
    movq             %rsi, %rdi
    movl             %edx, %esi
    shrl             $0x12, %esi
    cmpq             %r13, %rsi
    jae              panic
    cmpq             %r14, %rsi
    jae              panic
    movl             %ebx, %r9d
    shrl             $0xc, %r9d
    cmpq             0x18(%rsp), %r9
    jae              panic
    movl             %ebx, %r8d
    shrl             $0x12, %r8d
    cmpq             %r13, %r8
    jae              panic
    cmpq             %r14, %r8
    jae              panic
    movq             %rdi, 0x68(%rsp)
    cmpq             0x70(%rsp), %r10
    movq             %r10, 0x38(%rsp)
    jae              panic
    leaq             (%rcx,%rcx,4), %rdi
    shll             $0x7, %edi
    addq             %rbp, %rdi
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
    movl             %ebx, %r13d
    shrl             $0x6, %r13d
    andl             $0x3f, %r13d
    cmpl             0x40(%rsp), %r11d
    movq             0x50(%rsp), %r10
    movl             %r10d, %r11d
    movl             $0x0, %r10d
    cmovbl           %r10d, %r11d
    movq             0x80(%rsp), %r10
    addl             (%r10,%rsi,4), %r11d
    addl             (%rax,%rcx,4), %r11d
    andb             $0x3f, %bl
    bzhiq            %rbx, (%r15,%r13,8), %rax
    popcntq          %rax, %rax
    addl             (%r10,%r8,4), %eax
    shll             $0x8, %r8d
    addq             %r12, %r8
    andl             $0x3f, %r9d
    addl             (%r8,%r9,4), %eax
    andb             $0x3f, %dl
    bzhiq            %rdx, (%rdi,%r14,8), %rcx
    movzwl           0x200(%rdi,%r14,2), %edx
    movzwl           0x200(%r15,%r13,2), %esi
    addl             %edx, %r11d
    popcntq          %rcx, %rcx
    addl             %ecx, %r11d
    addl             %esi, %eax
    subl             %eax, %r11d
    movq             0xd0(%rsp), %rax
    movq             0x38(%rsp), %rcx
    movl             %r11d, (%rax,%rcx,4)
    movq             0x8(%rsp), %rcx
    cmpq             0x118(%rsp), %rcx
    movq             0x58(%rsp), %r13
    je               out
    movl             (%rcx), %r8d
    leaq             0x1(%r8), %rax
    cmpq             0x78(%rsp), %rax
    jae              panic
    addq             $0x4, %rcx
    movq             %rcx, 0x8(%rsp)
    movq             0x48(%rsp), %rax
    leaq             0x1(%rax), %rcx
    movq             0xb0(%rsp), %rax
    movl             0x4(%rax,%r8,4), %esi
    movq             %rsi, %rax
    movq             0x68(%rsp), %rdi
    subq             %rdi, %rax
    cmpq             0x110(%rsp), %rax
    movq             0x60(%rsp), %r14
    movq             0x80(%rsp), %r15
    movq             0x18(%rsp), %rbx
    movl             $0x1, %r11d
    ja               out
    cmpq             %rsi, 0xa8(%rsp)
    jb               panic
    movq             %rcx, 0x88(%rsp)
    movq             %r8, 0x38(%rsp)
    cmpq             %rdi, %rsi
    je               .L0
    movq             0x108(%rsp), %rax
    leaq             (%rax,%rsi,8), %rcx
    leaq             (%rax,%rdi,8), %rdx
    jmp              .L17
.L14:
    movl             %r8d, %edi
    shrl             $0xc, %edi
    cmpq             %rdi, %rbx
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
    vpaddw           0x200(%rbp,%rdi), %ymm2, %ymm2
    vpcmpgtw         %ymm0, %ymm7, %ymm3
    vpcmpgtw         %ymm1, %ymm7, %ymm4
    vpsubw           %ymm4, %ymm3, %ymm3
    vpaddw           0x220(%rbp,%rdi), %ymm3, %ymm3
    vpcmpgtw         %ymm0, %ymm8, %ymm4
    vpcmpgtw         %ymm1, %ymm8, %ymm5
    vpsubw           %ymm5, %ymm4, %ymm4
    vpaddw           0x240(%rbp,%rdi), %ymm4, %ymm4
    vpcmpgtw         %ymm0, %ymm9, %ymm0
    vpcmpgtw         %ymm1, %ymm9, %ymm1
    vpsubw           %ymm1, %ymm0, %ymm0
    vpaddw           0x260(%rbp,%rdi), %ymm0, %ymm0
    vmovdqu          %ymm2, 0x200(%rbp,%rdi)
    vmovdqu          %ymm3, 0x220(%rbp,%rdi)
    vmovdqu          %ymm4, 0x240(%rbp,%rdi)
    vmovdqu          %ymm0, 0x260(%rbp,%rdi)
.L16:
    addq             $0x8, %rdx
    cmpq             %rcx, %rdx
    movl             $0x1, %r11d
    je               .L0
.L17:
    movl             (%rdx), %eax
    movl             %eax, %edi
    shrl             $0xc, %edi
    cmpq             %rbx, %rdi
    jae              panic
    movl             0x4(%rdx), %r8d
    leaq             (%rdi,%rdi,4), %r10
    shll             $0x7, %r10d
    addq             %rbp, %r10
    shlxq            %rax, %r11, %rdi
    movl             %eax, %r9d
    shrl             $0x3, %r9d
    andl             $0x1f8, %r9d
    xorq             %rdi, (%r9,%r10)
    movl             %r8d, %edi
    shrl             $0xc, %edi
    cmpq             %rbx, %rdi
    jae              panic
    leaq             (%rdi,%rdi,4), %r9
    shll             $0x7, %r9d
    addq             %rbp, %r9
    shlxq            %r8, %r11, %rdi
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
    cmpq             %r14, %rdi
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
    vpaddd           (%r12,%r10), %zmm0, %zmm0
    vpaddd           0x40(%r12,%r10), %zmm1, %zmm1
    vpaddd           0x80(%r12,%r10), %zmm2, %zmm2
    vpaddd           0xc0(%r12,%r10), %zmm3, %zmm3
    vmovdqu64        %zmm0, (%r12,%r10)
    vmovdqu64        %zmm1, 0x40(%r12,%r10)
    vmovdqu64        %zmm2, 0x80(%r12,%r10)
    vmovdqu64        %zmm3, 0xc0(%r12,%r10)
    leaq             0x1(%rdi), %rax
    cmpq             %r13, %rdi
    jae              panic
    cmpq             %r13, %rax
    je               .L37
    leaq             (%r15,%rax,4), %rax
    shll             $0x2, %edi
    movq             0x20(%rsp), %r11
    subq             %rdi, %r11
    cmpq             $0x1c, %r11
    jae              .L26
    movq             %rax, %rdi
.L25:
    movq             0x10(%rsp), %rax
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
    addq             0xb8(%rsp), %rdi
    xorl             %ebx, %ebx
    nop
.L29:
    vpaddd           -0xc0(%rdi,%rbx,4), %zmm18, %zmm0
    vpaddd           -0x80(%rdi,%rbx,4), %zmm18, %zmm1
    vpaddd           -0x40(%rdi,%rbx,4), %zmm18, %zmm2
    vpaddd           (%rdi,%rbx,4), %zmm18, %zmm3
    vmovdqu64        %zmm0, -0xc0(%rdi,%rbx,4)
    vmovdqu64        %zmm1, -0x80(%rdi,%rbx,4)
    vmovdqu64        %zmm2, -0x40(%rdi,%rbx,4)
    vmovdqu64        %zmm3, (%rdi,%rbx,4)
    addq             $0x40, %rbx
    cmpq             %rbx, %r11
    jne              .L29
    cmpq             %r11, %r10
    movq             0x18(%rsp), %rbx
    je               .L37
    testb            $0x38, %r10b
    je               .L54
.L32:
    movq             %r10, %rbx
    movabsq          $0x7ffffffffffffff8, %rdi
    andq             %rdi, %rbx
    leaq             (%rax,%rbx,4), %rdi
    nop
.L33:
    vpaddd           (%rax,%r11,4), %ymm17, %ymm0
    vmovdqu          %ymm0, (%rax,%r11,4)
    addq             $0x8, %r11
    cmpq             %r11, %rbx
    jne              .L33
    cmpq             %rbx, %r10
    movq             0x18(%rsp), %rbx
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
    cmpq             %r14, %rdi
    jae              panic
    shrl             $0xc, %r8d
    andl             $0x3f, %r8d
    movl             %edi, %eax
    shll             $0x8, %eax
    vpbroadcastd     %r8d, %zmm0
    vmovdqu64        (%r12,%rax), %zmm1
    vmovdqu64        0x40(%r12,%rax), %zmm2
    vmovdqu64        0x80(%r12,%rax), %zmm3
    vmovdqu64        0xc0(%r12,%rax), %zmm4
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
    vmovdqu64        %zmm0, (%r12,%rax)
    vmovdqu64        %zmm1, 0x40(%r12,%rax)
    vmovdqu64        %zmm2, 0x80(%r12,%rax)
    vmovdqu64        %zmm3, 0xc0(%r12,%rax)
    leaq             0x1(%rdi), %rax
    cmpq             %r13, %rdi
    jae              panic
    cmpq             %r13, %rax
    movq             0x10(%rsp), %r11
    je               .L16
    leaq             (%r15,%rax,4), %rax
    shll             $0x2, %edi
    movq             0x20(%rsp), %r9
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
    addq             0xb8(%rsp), %rdi
    xorl             %r10d, %r10d
    nopw             %cs:(%rax,%rax)
.L45:
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
    jne              .L45
    cmpq             %r9, %r8
    je               .L16
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
    vpsubd           %ymm17, %ymm0, %ymm0
    vmovdqu          %ymm0, (%rax,%r9,4)
    addq             $0x8, %r9
    cmpq             %r9, %r10
    jne              .L49
    cmpq             %r10, %r8
    je               .L16
    nopw             %cs:(%rax,%rax)
.L52:
    incl             (%rdi)
    addq             $0x4, %rdi
    cmpq             %r11, %rdi
    jne              .L52
    jmp              .L16
.L54:
    leaq             (%rax,%r11,4), %rdi
    jmp              .L25
.L55:
    leaq             (%rax,%r9,4), %rdi
    jmp              .L52
