# avx512::KERNELS::{{closure}}::body: 168 instructions
.L0:
    movq             %rsi, %rdi
    movq             0x88(%rsp), %rax
    movq             %rax, %rcx
    cmpq             %rax, %rbx
    je               .L9
    movl             %r10d, %eax
    cmpq             %rax, 0x68(%rsp)
    jbe              panic
    testq            %r9, %r9
    je               panic
    movq             %rdx, %r10
    leaq             0x8(%rbx), %rcx
    movl             (%rbx), %esi
    testl            %esi, %esi
    js               .L8
    movq             0xc8(%rsp), %rdx
    movl             (%rdx,%rax,8), %eax
    movl             %eax, %edx
    shrl             $0x6, %edx
    andl             $0x3f, %edx
    andb             $0x3f, %al
    bzhiq            %rax, (%r15,%rdx,8), %rax
    movzwl           0x200(%r15,%rdx,2), %r8d
    popcntq          %rax, %rdx
    addl             %r8d, %edx
    addl             %edx, %esi
    movq             0x8(%rsp), %rax
    cmpl             %eax, %esi
    movl             $0x0, %r8d
    cmovbl           %r8d, %eax
    subl             %eax, %esi
    vpbroadcastw     %esi, %zmm0
    vpcmpnltuw       0x200(%r15), %zmm0, %k0
    kmovd            %k0, %eax
    popcntl          %eax, %eax
    vpcmpnltuw       0x240(%r15), %zmm0, %k0
    kmovd            %k0, %r8d
    popcntl          %r8d, %r8d
    addl             %eax, %r8d
    decl             %r8d
    movl             %r8d, %eax
    andl             $0x3f, %eax
    movzwl           0x200(%r15,%rax,2), %r9d
    subl             %r9d, %esi
    shlxq            %rsi, %r13, %rsi
    pdepq            (%r15,%rax,8), %rsi, %rax
    shll             $0x6, %r8d
    tzcntq           %rax, %rax
    addl             %r8d, %eax
    cmpq             %rax, 0x98(%rsp)
    jbe              panic
    movq             0x90(%rsp), %rsi
    movl             (%rsi,%rax,4), %eax
    movl             %eax, (%rbx)
    movl             0x4(%rbx), %eax
    testl            %eax, %eax
    js               .L19
    addl             %edx, %eax
    movq             0x8(%rsp), %rdx
    cmpl             %edx, %eax
    movl             $0x0, %esi
    cmovbl           %esi, %edx
    subl             %edx, %eax
    vpbroadcastw     %eax, %zmm0
    vpcmpnltuw       0x200(%r15), %zmm0, %k0
    kmovd            %k0, %edx
    popcntl          %edx, %edx
    vpcmpnltuw       0x240(%r15), %zmm0, %k0
    kmovd            %k0, %esi
    popcntl          %esi, %esi
    addl             %esi, %edx
    decl             %edx
    movl             %edx, %esi
    andl             $0x3f, %esi
    movzwl           0x200(%r15,%rsi,2), %r8d
    subl             %r8d, %eax
    shlxq            %rax, %r13, %rax
    pdepq            (%r15,%rsi,8), %rax, %rax
    shll             $0x6, %edx
    tzcntq           %rax, %rax
    addl             %edx, %eax
    cmpq             %rax, 0x98(%rsp)
    movq             0x60(%rsp), %r9
    jbe              panic
    movq             0x90(%rsp), %rdx
    movl             (%rdx,%rax,4), %eax
    movl             %eax, 0x4(%rbx)
.L8:
    movq             %r10, %rdx
.L9:
    cmpq             %r11, %rdx
    je               out
.L10:
    movl             (%rdx), %r10d
    leaq             0x1(%r10), %rax
    cmpq             %r14, %rax
    jae              panic
    addq             $0x4, %rdx
    movq             0x78(%rsp), %rax
    movl             0x4(%rax,%r10,4), %esi
    movq             %rsi, %rax
    subq             %rdi, %rax
    cmpq             0x70(%rsp), %rax
    ja               out
    cmpq             %rdi, %rsi
    jb               panic
    cmpq             %rsi, 0xa0(%rsp)
    jb               panic
    movq             %rcx, %rbx
    cmpq             %rdi, %rsi
    je               .L0
    testq            %r9, %r9
    je               panic
    movq             %r10, %r12
    movq             %rdx, %r10
    vmovdqu          0x200(%r15), %ymm0
    vmovdqu          0x220(%r15), %ymm1
    vmovdqu          0x240(%r15), %ymm2
    vmovdqu          0x260(%r15), %ymm3
    leaq             (,%rsi,8), %rax
    shlq             $0x3, %rdi
    movq             0xf8(%rsp), %rbx
    nopw             %cs:(%rax,%rax)
.L17:
    movl             (%rbx,%rdi), %edx
    movl             0x4(%rbx,%rdi), %r8d
    movl             %edx, %r9d
    shrl             $0x6, %edx
    andl             $0x3f, %edx
    shlxq            %r9, %r13, %r9
    xorq             %r9, (%r15,%rdx,8)
    movl             %r8d, %r9d
    shrl             $0x6, %r8d
    andl             $0x3f, %r8d
    shlxq            %r9, %r13, %r9
    xorq             %r9, (%r15,%r8,8)
    vpbroadcastw     %edx, %ymm4
    vpaddw           %ymm4, %ymm8, %ymm4
    vpbroadcastw     %r8d, %ymm5
    vpaddw           %ymm5, %ymm8, %ymm5
    vpsraw           $0xf, %ymm4, %ymm6
    vpsrlw           $0xf, %ymm5, %ymm7
    vpaddw           %ymm0, %ymm7, %ymm0
    vpaddw           %ymm6, %ymm0, %ymm0
    vpcmpgtw         %ymm4, %ymm9, %ymm6
    vpcmpgtw         %ymm5, %ymm9, %ymm7
    vpsubw           %ymm7, %ymm1, %ymm1
    vpaddw           %ymm6, %ymm1, %ymm1
    vpcmpgtw         %ymm4, %ymm10, %ymm6
    vpcmpgtw         %ymm5, %ymm10, %ymm7
    vpsubw           %ymm7, %ymm2, %ymm2
    vpaddw           %ymm6, %ymm2, %ymm2
    vpcmpgtw         %ymm4, %ymm11, %ymm4
    vpcmpgtw         %ymm5, %ymm11, %ymm5
    vpsubw           %ymm5, %ymm3, %ymm3
    vpaddw           %ymm4, %ymm3, %ymm3
    vmovdqu          %ymm0, 0x200(%r15)
    vmovdqu          %ymm1, 0x220(%r15)
    vmovdqu          %ymm2, 0x240(%r15)
    vmovdqu          %ymm3, 0x260(%r15)
    addq             $0x8, %rdi
    cmpq             %rdi, %rax
    jne              .L17
    movq             %rcx, %rbx
    movq             %r10, %rdx
    movq             %r12, %r10
    movq             0x60(%rsp), %r9
    jmp              .L0
.L19:
    movq             %r10, %rdx
    movq             0x60(%rsp), %r9
    cmpq             %r11, %rdx
    jne              .L10
# avx512::KERNELS::{{closure}}::body: 143 instructions
.L0:
    movq             %rsi, %rdi
    movq             0x40(%rsp), %rax
    movq             %rax, %rcx
    subq             %r9, %rcx
    jae              .L2
    movq             %rbx, 0x38(%rsp)
    cmpq             %rbp, %rdx
    jne              .L9
.L2:
    movl             $0x1, %r13d
    movl             %r10d, %eax
    cmpq             %rax, 0xc8(%rsp)
    jbe              panic
    cmpq             $0x0, 0x58(%rsp)
    je               panic
    movq             %rdx, %r14
    leaq             (%rbx,%r9,4), %rdx
    movq             0xc0(%rsp), %rsi
    movl             (%rsi,%rax,8), %eax
    movl             %eax, %esi
    shrl             $0x6, %esi
    andl             $0x3f, %esi
    andb             $0x3f, %al
    bzhiq            %rax, (%r15,%rsi,8), %rax
    movzwl           0x200(%r15,%rsi,2), %r8d
    popcntq          %rax, %rsi
    addl             %r8d, %esi
    xorl             %r8d, %r8d
    nopl             (%rax)
.L5:
    movl             (%rbx,%r8), %eax
    testl            %eax, %eax
    js               .L8
    addl             %esi, %eax
    movq             0x8(%rsp), %r9
    cmpl             %r9d, %eax
    movl             $0x0, %r10d
    cmovbl           %r10d, %r9d
    subl             %r9d, %eax
    vpbroadcastw     %eax, %zmm0
    vpcmpnltuw       0x200(%r15), %zmm0, %k0
    kmovd            %k0, %r9d
    popcntl          %r9d, %r9d
    vpcmpnltuw       0x240(%r15), %zmm0, %k0
    kmovd            %k0, %r10d
    popcntl          %r10d, %r10d
    addl             %r10d, %r9d
    decl             %r9d
    movl             %r9d, %r10d
    andl             $0x3f, %r10d
    movzwl           0x200(%r15,%r10,2), %r11d
    subl             %r11d, %eax
    shlxq            %rax, %r13, %rax
    pdepq            (%r15,%r10,8), %rax, %rax
    shll             $0x6, %r9d
    tzcntq           %rax, %rax
    addl             %r9d, %eax
    cmpq             %rax, (%rsp)
    jbe              panic
    movq             0x20(%rsp), %r9
    movl             (%r9,%rax,4), %eax
    movl             %eax, (%rbx,%r8)
    addq             $0x4, %r8
    cmpq             %r8, 0x10(%rsp)
    jne              .L5
.L8:
    movq             %rdx, 0x38(%rsp)
    movq             %rcx, %rax
    movq             %r14, %rdx
    movq             0x78(%rsp), %r11
    movl             $0x1, %r14d
    cmpq             %rbp, %rdx
    je               out
.L9:
    movq             %rax, 0x40(%rsp)
    movl             (%rdx), %r10d
    leaq             0x1(%r10), %rax
    cmpq             0x90(%rsp), %rax
    jae              panic
    addq             $0x4, %rdx
    movq             0x68(%rsp), %rax
    movl             0x4(%rax,%r10,4), %esi
    movq             %rsi, %rax
    subq             %rdi, %rax
    cmpq             0xf8(%rsp), %rax
    movq             0x28(%rsp), %r9
    ja               out
    cmpq             %rdi, %rsi
    jb               panic
    cmpq             %rsi, 0xf0(%rsp)
    jb               panic
    cmpq             %rdi, %rsi
    movq             0x38(%rsp), %rbx
    je               .L0
    cmpq             $0x0, 0x58(%rsp)
    je               panic
    movq             %r10, %r13
    movq             %rdx, %r10
    vmovdqu          0x200(%r15), %ymm0
    vmovdqu          0x220(%r15), %ymm1
    vmovdqu          0x240(%r15), %ymm2
    vmovdqu          0x260(%r15), %ymm3
    leaq             (,%rsi,8), %rax
    shlq             $0x3, %rdi
    nopl             (%rax,%rax)
.L16:
    movl             (%r11,%rdi), %ecx
    movl             0x4(%r11,%rdi), %edx
    movl             %ecx, %r8d
    shrl             $0x6, %ecx
    andl             $0x3f, %ecx
    shlxq            %r8, %r14, %r8
    xorq             %r8, (%r15,%rcx,8)
    movl             %edx, %r8d
    shrl             $0x6, %edx
    andl             $0x3f, %edx
    shlxq            %r8, %r14, %r8
    xorq             %r8, (%r15,%rdx,8)
    vpbroadcastw     %ecx, %ymm4
    vpaddw           %ymm4, %ymm8, %ymm4
    vpbroadcastw     %edx, %ymm5
    vpaddw           %ymm5, %ymm8, %ymm5
    vpsraw           $0xf, %ymm4, %ymm6
    vpsrlw           $0xf, %ymm5, %ymm7
    vpaddw           %ymm0, %ymm7, %ymm0
    vpaddw           %ymm6, %ymm0, %ymm0
    vpcmpgtw         %ymm4, %ymm9, %ymm6
    vpcmpgtw         %ymm5, %ymm9, %ymm7
    vpsubw           %ymm7, %ymm1, %ymm1
    vpaddw           %ymm6, %ymm1, %ymm1
    vpcmpgtw         %ymm4, %ymm10, %ymm6
    vpcmpgtw         %ymm5, %ymm10, %ymm7
    vpsubw           %ymm7, %ymm2, %ymm2
    vpaddw           %ymm6, %ymm2, %ymm2
    vpcmpgtw         %ymm4, %ymm11, %ymm4
    vpcmpgtw         %ymm5, %ymm11, %ymm5
    vpsubw           %ymm5, %ymm3, %ymm3
    vpaddw           %ymm4, %ymm3, %ymm3
    vmovdqu          %ymm0, 0x200(%r15)
    vmovdqu          %ymm1, 0x220(%r15)
    vmovdqu          %ymm2, 0x240(%r15)
    vmovdqu          %ymm3, 0x260(%r15)
    addq             $0x8, %rdi
    cmpq             %rdi, %rax
    jne              .L16
    movq             %r10, %rdx
    movq             %r13, %r10
    jmp              .L0
