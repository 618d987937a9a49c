# avx2::KERNELS::{{closure}}::body: 167 instructions
.L0:
    cmpq             %r11, 0x38(%rsp)
    jbe              panic
    movq             0x80(%rsp), %rcx
    movq             0x138(%rsp), %rax
    movl             (%rax,%r11,8), %eax
    movl             %eax, %edx
    shrl             $0x6, %edx
    andl             $0x3f, %edx
    andb             $0x3f, %al
    bzhiq            %rax, (%r15,%rdx,8), %rax
    movzwl           0x200(%r15,%rdx,2), %edi
    popcntq          %rax, %rdx
    addl             %edi, %edx
    movq             0x70(%rsp), %rax
    movq             0x78(%rsp), %r8
    cmpq             %r8, %rax
    movl             $0x0, %r9d
    cmovaq           %r9, %rax
    leaq             (%rcx,%rax,4), %rdi
    movq             %rdi, 0x80(%rsp)
    movl             $0x0, %r13d
    cmovaq           %r9, %rcx
    movq             %rsi, %rdi
    subq             %rax, %r8
    movq             %r8, 0x78(%rsp)
    xorl             %eax, %eax
    testq            %rax, %rax
    je               .L6
    nop
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
    leaq             (%rcx,%rbx), %rsi
    xorl             %r8d, %r8d
    movl             (%rcx), %eax
    testl            %eax, %eax
    js               .L11
.L8:
    addl             %edx, %eax
    movq             0x8(%rsp), %r9
    cmpl             %r9d, %eax
    cmovbl           %r13d, %r9d
    subl             %r9d, %eax
    vmovdqu          0x200(%r15), %ymm0
    vmovdqu          0x220(%r15), %ymm1
    vmovdqu          0x240(%r15), %ymm2
    vmovdqu          0x260(%r15), %ymm3
    vmovd            %eax, %xmm4
    vpbroadcastw     %xmm4, %ymm4
    vpminuw          %ymm4, %ymm0, %ymm5
    vpcmpeqw         %ymm5, %ymm0, %ymm0
    vpminuw          %ymm4, %ymm1, %ymm5
    vpcmpeqw         %ymm5, %ymm1, %ymm1
    vpacksswb        %ymm1, %ymm0, %ymm0
    vpminuw          %ymm4, %ymm2, %ymm1
    vpcmpeqw         %ymm1, %ymm2, %ymm1
    vpminuw          %ymm4, %ymm3, %ymm2
    vpcmpeqw         %ymm2, %ymm3, %ymm2
    vpacksswb        %ymm2, %ymm1, %ymm1
    vpmovmskb        %ymm0, %r9d
    vpmovmskb        %ymm1, %r10d
    shlq             $0x20, %r10
    orq              %r9, %r10
    popcntq          %r10, %r9
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
    cmpq             %rbp, %rcx
    je               out
    movl             (%rcx), %r11d
    leaq             0x1(%r11), %rax
    cmpq             0x60(%rsp), %rax
    jae              panic
    addq             $0x4, %rcx
    movq             0xd0(%rsp), %rax
    movl             0x4(%rax,%r11,4), %esi
    movq             %rsi, %rax
    subq             %rdi, %rax
    cmpq             0x88(%rsp), %rax
    movl             $0x1, %r10d
    movq             %rcx, 0x10(%rsp)
    ja               out
    cmpq             %rdi, %rsi
    movq             0xe0(%rsp), %r12
    jb               panic
    cmpq             %rsi, 0xc8(%rsp)
    jb               panic
    cmpq             %rdi, %rsi
    movq             0x90(%rsp), %r14
    je               .L0
    movq             0xb8(%rsp), %rcx
    leaq             (%rcx,%rsi,8), %rax
    leaq             (%rcx,%rdi,8), %rcx
    vmovdqu          0x200(%r15), %ymm3
    vmovdqu          0x220(%r15), %ymm2
    vmovdqu          0x240(%r15), %ymm1
    vmovdqu          0x260(%r15), %ymm0
    nopw             %cs:(%rax,%rax)
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
    vmovd            %edx, %xmm4
    vpbroadcastw     %xmm4, %ymm4
    vmovd            %edi, %xmm5
    vpbroadcastw     %xmm5, %ymm5
    vpcmpgtw         %ymm5, %ymm10, %ymm6
    vpcmpgtw         %ymm5, %ymm11, %ymm7
    vpcmpgtw         %ymm5, %ymm12, %ymm8
    vpcmpgtw         %ymm5, %ymm13, %ymm5
    vpcmpgtw         %ymm4, %ymm10, %ymm9
    vpsubw           %ymm6, %ymm9, %ymm6
    vpaddw           %ymm3, %ymm6, %ymm3
    vpcmpgtw         %ymm4, %ymm11, %ymm6
    vpsubw           %ymm7, %ymm6, %ymm6
    vpaddw           %ymm2, %ymm6, %ymm2
    vpcmpgtw         %ymm4, %ymm12, %ymm6
    vpsubw           %ymm8, %ymm6, %ymm6
    vpaddw           %ymm1, %ymm6, %ymm1
    vpcmpgtw         %ymm4, %ymm13, %ymm4
    vpsubw           %ymm5, %ymm4, %ymm4
    vpaddw           %ymm0, %ymm4, %ymm0
    addq             $0x8, %rcx
    cmpq             %rax, %rcx
    jne              .L18
    vmovdqu          %ymm3, 0x200(%r15)
    vmovdqu          %ymm2, 0x220(%r15)
    vmovdqu          %ymm1, 0x240(%r15)
    vmovdqu          %ymm0, 0x260(%r15)
    jmp              .L0
