# avx512::KERNELS::{{closure}}::body: 142 instructions
.L0:
    cmpq             %r11, 0x30(%rsp)
    jbe              panic
    movq             0x88(%rsp), %rcx
    movq             0x130(%rsp), %rax
    movl             (%rax,%r11,8), %eax
    movl             %eax, %edx
    shrl             $0x6, %edx
    andl             $0x3f, %edx
    andb             $0x3f, %al
    bzhiq            %rax, (%r15,%rdx,8), %rax
    movzwl           0x200(%r15,%rdx,2), %edi
    popcntq          %rax, %rdx
    addl             %edi, %edx
    movq             0x78(%rsp), %rax
    movq             0x80(%rsp), %r8
    cmpq             %r8, %rax
    movl             $0x0, %r9d
    cmovaq           %r9, %rax
    leaq             (%rcx,%rax,4), %rdi
    movq             %rdi, 0x88(%rsp)
    movl             $0x0, %r13d
    cmovaq           %r9, %rcx
    movq             %rsi, %rdi
    subq             %rax, %r8
    movq             %r8, 0x80(%rsp)
    xorl             %eax, %eax
    testq            %rax, %rax
    je               .L6
    nopw             %cs:(%rax,%rax)
.L3:
    cmpq             %rsi, %rax
    je               .L6
    movq             %rcx, %r8
    movq             %rax, %rcx
    movl             (%rcx), %eax
    testl            %eax, %eax
    jns              .L8
    jmp              .L11
.L6:
    testq            %rcx, %rcx
    je               .L11
    movq             (%rsp), %rax
    leaq             (%rcx,%rax), %rsi
    xorl             %r8d, %r8d
    movl             (%rcx), %eax
    testl            %eax, %eax
    js               .L11
.L8:
    addl             %edx, %eax
    cmpl             %ebx, %eax
    movl             %ebx, %r9d
    cmovbl           %r13d, %r9d
    subl             %r9d, %eax
    vpbroadcastw     %eax, %zmm0
    vpcmpnltuw       0x200(%r15), %zmm0, %k0
    vpcmpnltuw       0x240(%r15), %zmm0, %k1
    kunpckdq         %k0, %k1, %k0
    kmovq            %k0, %r9
    popcntq          %r9, %r9
    decl             %r9d
    movl             %r9d, %r10d
    andl             $0x3f, %r10d
    movzwl           0x200(%r15,%r10,2), %r11d
    subl             %r11d, %eax
    movl             $0x1, %r11d
    shlxq            %rax, %r11, %rax
    pdepq            (%r15,%r10,8), %rax, %rax
    shll             $0x6, %r9d
    tzcntq           %rax, %rax
    addl             %r9d, %eax
    cmpq             %rax, %r14
    jbe              panic
    movl             (%r12,%rax,4), %eax
    movl             %eax, (%rcx)
    addq             $0x4, %rcx
    movq             %rcx, %rax
    movq             %r8, %rcx
    testq            %rax, %rax
    jne              .L3
    jmp              .L6
.L11:
    movq             0x10(%rsp), %rcx
    cmpq             0xa0(%rsp), %rcx
    je               out
    movl             (%rcx), %r11d
    leaq             0x1(%r11), %rax
    cmpq             0x60(%rsp), %rax
    jae              panic
    addq             $0x4, %rcx
    movl             0x4(%rbp,%r11,4), %esi
    movq             %rsi, %rax
    subq             %rdi, %rax
    cmpq             0x110(%rsp), %rax
    movl             $0x1, %r10d
    movq             %rcx, 0x10(%rsp)
    ja               out
    cmpq             %rdi, %rsi
    movq             0xc8(%rsp), %r12
    jb               panic
    cmpq             %rsi, 0xb8(%rsp)
    jb               panic
    cmpq             %rdi, %rsi
    movq             0xc0(%rsp), %r14
    je               .L0
    movq             0x108(%rsp), %rcx
    leaq             (%rcx,%rsi,8), %rax
    leaq             (%rcx,%rdi,8), %rcx
    vmovdqu64        0x200(%r15), %zmm1
    vmovdqu64        0x240(%r15), %zmm0
    nopl             (%rax,%rax)
.L18:
    movl             (%rcx), %edx
    movl             0x4(%rcx), %edi
    shlxq            %rdx, %r10, %r8
    movl             %edx, %r9d
    shrl             $0x3, %r9d
    andl             $0x1f8, %r9d
    xorq             %r8, (%r15,%r9)
    shlxq            %rdi, %r10, %r8
    movl             %edi, %r9d
    shrl             $0x3, %r9d
    andl             $0x1f8, %r9d
    xorq             %r8, (%r15,%r9)
    shrl             $0x6, %edi
    andl             $0x3f, %edi
    shrl             $0x6, %edx
    andl             $0x3f, %edx
    vpbroadcastw     %edx, %zmm2
    vpbroadcastw     %edi, %zmm3
    vpcmpgtw         %zmm3, %zmm5, %k0
    vpcmpgtw         %zmm3, %zmm6, %k1
    vpcmpgtw         %zmm2, %zmm5, %k2
    vpcmpgtw         %zmm2, %zmm6, %k3
    vpmovm2w         %k2, %zmm2
    vpmovm2w         %k3, %zmm3
    vpmovm2w         %k0, %zmm4
    vpsubw           %zmm4, %zmm2, %zmm2
    vpaddw           %zmm1, %zmm2, %zmm1
    vpmovm2w         %k1, %zmm2
    vpsubw           %zmm2, %zmm3, %zmm2
    vpaddw           %zmm0, %zmm2, %zmm0
    addq             $0x8, %rcx
    cmpq             %rax, %rcx
    jne              .L18
    vmovdqu64        %zmm1, 0x200(%r15)
    vmovdqu64        %zmm0, 0x240(%r15)
    jmp              .L0
