# table::AVX512::body: 161 instructions
.L0:
    movq             %rsi, %rdi
    movq             0x68(%rsp), %rax
    movq             %rax, %rcx
    cmpq             %rax, %r10
    je               .L8
    movl             %r9d, %eax
    cmpq             %rax, 0x58(%rsp)
    jbe              panic
    testq            %rbp, %rbp
    je               panic
    leaq             0x8(%r10), %rcx
    movl             (%r10), %esi
    testl            %esi, %esi
    js               .L8
    movq             0xe8(%rsp), %rdx
    movl             (%rdx,%rax,8), %eax
    movl             %eax, %edx
    shrl             $0x6, %edx
    andl             $0x3f, %edx
    andb             $0x3f, %al
    bzhiq            %rax, (%r14,%rdx,8), %rax
    movzwl           0x200(%r14,%rdx,2), %r8d
    popcntq          %rax, %rdx
    addl             %r8d, %edx
    addl             %edx, %esi
    movq             (%rsp), %rax
    cmpl             %eax, %esi
    movl             $0x0, %r8d
    cmovbl           %r8d, %eax
    subl             %eax, %esi
    vpbroadcastw     %esi, %zmm0
    vpcmpnltuw       0x200(%r14), %zmm0, %k0
    kmovd            %k0, %eax
    popcntl          %eax, %eax
    vpcmpnltuw       0x240(%r14), %zmm0, %k0
    kmovd            %k0, %r8d
    popcntl          %r8d, %r8d
    addl             %eax, %r8d
    decl             %r8d
    movl             %r8d, %eax
    andl             $0x3f, %eax
    movzwl           0x200(%r14,%rax,2), %r9d
    subl             %r9d, %esi
    shlxq            %rsi, %r13, %rsi
    pdepq            (%r14,%rax,8), %rsi, %rax
    shll             $0x6, %r8d
    tzcntq           %rax, %rax
    addl             %r8d, %eax
    cmpq             %rax, 0xc0(%rsp)
    jbe              panic
    movq             0xf0(%rsp), %rsi
    movl             (%rsi,%rax,4), %eax
    movl             %eax, (%r10)
    movl             0x4(%r10), %eax
    testl            %eax, %eax
    js               .L8
    addl             %edx, %eax
    movq             (%rsp), %rdx
    cmpl             %edx, %eax
    movl             $0x0, %esi
    cmovbl           %esi, %edx
    subl             %edx, %eax
    vpbroadcastw     %eax, %zmm0
    vpcmpnltuw       0x200(%r14), %zmm0, %k0
    kmovd            %k0, %edx
    popcntl          %edx, %edx
    vpcmpnltuw       0x240(%r14), %zmm0, %k0
    kmovd            %k0, %esi
    popcntl          %esi, %esi
    addl             %esi, %edx
    decl             %edx
    movl             %edx, %esi
    andl             $0x3f, %esi
    movzwl           0x200(%r14,%rsi,2), %r8d
    subl             %r8d, %eax
    shlxq            %rax, %r13, %rax
    pdepq            (%r14,%rsi,8), %rax, %rax
    shll             $0x6, %edx
    tzcntq           %rax, %rax
    addl             %edx, %eax
    cmpq             %rax, 0xc0(%rsp)
    jbe              panic
    movq             0xf0(%rsp), %rdx
    movl             (%rdx,%rax,4), %eax
    movl             %eax, 0x4(%r10)
.L8:
    movq             0x18(%rsp), %rdx
    cmpq             %r15, %rdx
    je               out
    movl             (%rdx), %r9d
    leaq             0x1(%r9), %rax
    cmpq             0x70(%rsp), %rax
    jae              panic
    addq             $0x4, %rdx
    movq             %rdx, 0x18(%rsp)
    movl             0x4(%r11,%r9,4), %esi
    movq             %rsi, %rax
    subq             %rdi, %rax
    cmpq             0xf8(%rsp), %rax
    ja               out
    cmpq             %rdi, %rsi
    jb               panic
    cmpq             %rsi, 0x60(%rsp)
    jb               panic
    movl             $0x1, %r13d
    movq             %rcx, %r10
    cmpq             %rdi, %rsi
    je               .L0
    testq            %rbp, %rbp
    je               panic
    movq             %r9, %rbx
    vmovdqu          0x200(%r14), %ymm3
    vmovdqu          0x220(%r14), %ymm2
    vmovdqu          0x240(%r14), %ymm1
    vmovdqu          0x260(%r14), %ymm0
    leaq             (,%rsi,8), %rax
    shlq             $0x3, %rdi
    movl             $0x1, %r10d
    nopl             (%rax)
.L16:
    movl             (%r12,%rdi), %edx
    movl             0x4(%r12,%rdi), %r8d
    movl             %edx, %r9d
    shrl             $0x6, %edx
    andl             $0x3f, %edx
    shlxq            %r9, %r10, %r9
    xorq             %r9, (%r14,%rdx,8)
    movl             %r8d, %r9d
    shrl             $0x6, %r8d
    andl             $0x3f, %r8d
    shlxq            %r9, %r10, %r9
    xorq             %r9, (%r14,%r8,8)
    vpbroadcastw     %edx, %ymm4
    vpaddw           %ymm4, %ymm8, %ymm4
    vpbroadcastw     %r8d, %ymm5
    vpaddw           %ymm5, %ymm8, %ymm5
    vpsraw           $0xf, %ymm4, %ymm6
    vpsrlw           $0xf, %ymm5, %ymm7
    vpaddw           %ymm3, %ymm7, %ymm3
    vpaddw           %ymm6, %ymm3, %ymm3
    vpcmpgtw         %ymm4, %ymm9, %ymm6
    vpcmpgtw         %ymm5, %ymm9, %ymm7
    vpsubw           %ymm7, %ymm2, %ymm2
    vpaddw           %ymm6, %ymm2, %ymm2
    vpcmpgtw         %ymm4, %ymm10, %ymm6
    vpcmpgtw         %ymm5, %ymm10, %ymm7
    vpsubw           %ymm7, %ymm1, %ymm1
    vpaddw           %ymm6, %ymm1, %ymm1
    vpcmpgtw         %ymm4, %ymm11, %ymm4
    vpcmpgtw         %ymm5, %ymm11, %ymm5
    vpsubw           %ymm5, %ymm0, %ymm0
    vpaddw           %ymm4, %ymm0, %ymm0
    addq             $0x8, %rdi
    cmpq             %rdi, %rax
    jne              .L16
    movl             $0x1, %r13d
    vmovdqu          %ymm3, 0x200(%r14)
    vmovdqu          %ymm2, 0x220(%r14)
    vmovdqu          %ymm1, 0x240(%r14)
    vmovdqu          %ymm0, 0x260(%r14)
    movq             %rcx, %r10
    movq             %rbx, %r9
    jmp              .L0
# table::AVX512::body: 138 instructions
.L0:
    movq             %rsi, %rdi
    movq             %r8, %rcx
    subq             %r12, %rcx
    jae              .L2
    movq             %rbx, 0x38(%rsp)
    movq             0x18(%rsp), %rax
    cmpq             0x90(%rsp), %rax
    jne              .L9
.L2:
    movl             %r10d, %eax
    cmpq             %rax, 0x88(%rsp)
    jbe              panic
    testq            %r15, %r15
    je               panic
    leaq             (%rbx,%r12,4), %rdx
    movq             0xb0(%rsp), %rsi
    movl             (%rsi,%rax,8), %eax
    movl             %eax, %esi
    shrl             $0x6, %esi
    andl             $0x3f, %esi
    andb             $0x3f, %al
    bzhiq            %rax, (%r14,%rsi,8), %rax
    movzwl           0x200(%r14,%rsi,2), %r8d
    popcntq          %rax, %rsi
    addl             %r8d, %esi
    xorl             %r8d, %r8d
    nopl             (%rax)
.L5:
    movl             (%rbx,%r8), %eax
    testl            %eax, %eax
    js               .L8
    addl             %esi, %eax
    movq             (%rsp), %r9
    cmpl             %r9d, %eax
    movl             $0x0, %r10d
    cmovbl           %r10d, %r9d
    subl             %r9d, %eax
    vpbroadcastw     %eax, %zmm0
    vpcmpnltuw       0x200(%r14), %zmm0, %k0
    kmovd            %k0, %r9d
    popcntl          %r9d, %r9d
    vpcmpnltuw       0x240(%r14), %zmm0, %k0
    kmovd            %k0, %r10d
    popcntl          %r10d, %r10d
    addl             %r10d, %r9d
    decl             %r9d
    movl             %r9d, %r10d
    andl             $0x3f, %r10d
    movzwl           0x200(%r14,%r10,2), %r11d
    subl             %r11d, %eax
    movl             $0x1, %r11d
    shlxq            %rax, %r11, %rax
    pdepq            (%r14,%r10,8), %rax, %rax
    shll             $0x6, %r9d
    tzcntq           %rax, %rax
    addl             %r9d, %eax
    cmpq             %rax, 0x10(%rsp)
    jbe              panic
    movq             0x8(%rsp), %r9
    movl             (%r9,%rax,4), %eax
    movl             %eax, (%rbx,%r8)
    addq             $0x4, %r8
    cmpq             %r8, 0x28(%rsp)
    jne              .L5
.L8:
    movq             %rdx, 0x38(%rsp)
    movq             %rcx, %r8
    movq             0x18(%rsp), %rax
    cmpq             0x90(%rsp), %rax
    je               out
.L9:
    movl             (%rax), %r10d
    movq             %rax, %rcx
    leaq             0x1(%r10), %rax
    cmpq             0x58(%rsp), %rax
    jae              panic
    addq             $0x4, %rcx
    movq             %rcx, 0x18(%rsp)
    movq             0x98(%rsp), %rax
    movl             0x4(%rax,%r10,4), %esi
    movq             %rsi, %rax
    subq             %rdi, %rax
    cmpq             0xe8(%rsp), %rax
    ja               out
    cmpq             %rdi, %rsi
    jb               panic
    cmpq             %rsi, 0xb8(%rsp)
    jb               panic
    cmpq             %rdi, %rsi
    movq             0x38(%rsp), %rbx
    je               .L0
    testq            %r15, %r15
    je               panic
    movq             %r8, %r9
    vmovdqu          0x200(%r14), %ymm3
    vmovdqu          0x220(%r14), %ymm2
    vmovdqu          0x240(%r14), %ymm1
    vmovdqu          0x260(%r14), %ymm0
    leaq             (,%rsi,8), %rax
    shlq             $0x3, %rdi
    nopw             %cs:(%rax,%rax)
.L16:
    movl             (%rbp,%rdi), %ecx
    movl             0x4(%rbp,%rdi), %edx
    movl             %ecx, %r8d
    shrl             $0x6, %ecx
    andl             $0x3f, %ecx
    shlxq            %r8, %r11, %r8
    xorq             %r8, (%r14,%rcx,8)
    movl             %edx, %r8d
    shrl             $0x6, %edx
    andl             $0x3f, %edx
    shlxq            %r8, %r11, %r8
    xorq             %r8, (%r14,%rdx,8)
    vpbroadcastw     %ecx, %ymm4
    vpaddw           %ymm4, %ymm8, %ymm4
    vpbroadcastw     %edx, %ymm5
    vpaddw           %ymm5, %ymm8, %ymm5
    vpsraw           $0xf, %ymm4, %ymm6
    vpsrlw           $0xf, %ymm5, %ymm7
    vpaddw           %ymm3, %ymm7, %ymm3
    vpaddw           %ymm6, %ymm3, %ymm3
    vpcmpgtw         %ymm4, %ymm9, %ymm6
    vpcmpgtw         %ymm5, %ymm9, %ymm7
    vpsubw           %ymm7, %ymm2, %ymm2
    vpaddw           %ymm6, %ymm2, %ymm2
    vpcmpgtw         %ymm4, %ymm10, %ymm6
    vpcmpgtw         %ymm5, %ymm10, %ymm7
    vpsubw           %ymm7, %ymm1, %ymm1
    vpaddw           %ymm6, %ymm1, %ymm1
    vpcmpgtw         %ymm4, %ymm11, %ymm4
    vpcmpgtw         %ymm5, %ymm11, %ymm5
    vpsubw           %ymm5, %ymm0, %ymm0
    vpaddw           %ymm4, %ymm0, %ymm0
    addq             $0x8, %rdi
    cmpq             %rdi, %rax
    jne              .L16
    vmovdqu          %ymm3, 0x200(%r14)
    vmovdqu          %ymm2, 0x220(%r14)
    vmovdqu          %ymm1, 0x240(%r14)
    vmovdqu          %ymm0, 0x260(%r14)
    movq             %r9, %r8
    jmp              .L0
