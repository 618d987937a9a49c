# avx512::KERNELS::{{closure}}::body: 108 instructions
.L0:
    cmpq             %r9, 0x20(%rsp)
    jbe              panic
    movq             %r11, %rax
    cmpq             0x80(%rsp), %r11
    jae              panic
    movq             %rsi, %rdi
    movq             %rcx, %r11
    movq             0x138(%rsp), %rdx
    movl             (%rdx,%r9,8), %ecx
    movl             0x4(%rdx,%r9,8), %esi
    addl             %ecx, %esi
    cmpl             %r10d, %esi
    movl             %r10d, %edx
    movl             $0x0, %r9d
    cmovbl           %r9d, %edx
    movq             0x8(%rsp), %r8
    cmovbl           %r9d, %r8d
    subl             %edx, %esi
    movl             %esi, %r9d
    shrl             $0x6, %r9d
    andl             $0x3f, %r9d
    movzwl           0x200(%r12,%r9,2), %edx
    addl             %r8d, %edx
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
    subl             %ecx, %edx
    addl             %esi, %edx
    movq             0x130(%rsp), %rcx
    movl             %edx, (%rcx,%rax,4)
    cmpq             %r13, %rbx
    je               out
    movl             (%rbx), %r9d
    leaq             0x1(%r9), %rax
    cmpq             %r15, %rax
    jae              panic
    addq             $0x4, %rbx
    leaq             0x1(%r11), %rcx
    movl             0x4(%r14,%r9,4), %esi
    movq             %rsi, %rax
    subq             %rdi, %rax
    cmpq             0x120(%rsp), %rax
    ja               out
    cmpq             %rdi, %rsi
    jb               panic
    cmpq             %rsi, 0xc8(%rsp)
    jb               panic
    cmpq             %rdi, %rsi
    je               .L0
    movq             %rcx, %r14
    movq             %r11, %r13
    movq             %r9, %r11
    movq             0x58(%rsp), %rcx
    leaq             (%rcx,%rsi,8), %rax
    leaq             (%rcx,%rdi,8), %rcx
    vmovdqu64        0x200(%r12), %zmm1
    vmovdqu64        0x240(%r12), %zmm0
    movl             $0x1, %r15d
.L9:
    movl             (%rcx), %edx
    movl             0x4(%rcx), %edi
    shlxq            %rdx, %r15, %r8
    movl             %edx, %r9d
    shrl             $0x3, %r9d
    andl             $0x1f8, %r9d
    xorq             %r8, (%r12,%r9)
    shlxq            %rdi, %r15, %r8
    movl             %edi, %r9d
    shrl             $0x3, %r9d
    andl             $0x1f8, %r9d
    xorq             %r8, (%r12,%r9)
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
    jne              .L9
    vmovdqu64        %zmm1, 0x200(%r12)
    vmovdqu64        %zmm0, 0x240(%r12)
    movq             %r11, %r9
    movq             %r13, %r11
    movq             %r14, %rcx
    movq             0xb8(%rsp), %r14
    movq             0xc0(%rsp), %r15
    movq             0x70(%rsp), %r13
    jmp              .L0
