# avx512::KERNELS::{{closure}}::body: 109 instructions
.L0:
    cmpq             %r9, 0x18(%rsp)
    jbe              panic
    movq             0x8(%rsp), %rax
    movq             %r14, 0x8(%rsp)
    cmpq             0x70(%rsp), %rax
    jae              panic
    movq             %rsi, %rdi
    movq             0x128(%rsp), %rsi
    movl             (%rsi,%r9,8), %ecx
    movl             0x4(%rsi,%r9,8), %esi
    addl             %ecx, %esi
    movq             0x90(%rsp), %r8
    cmpl             %r8d, %esi
    movl             %r8d, %r9d
    movl             $0x0, %r10d
    cmovbl           %r10d, %r9d
    movq             (%rsp), %r8
    cmovbl           %r10d, %r8d
    subl             %r9d, %esi
    movl             %esi, %r9d
    shrl             $0x6, %r9d
    andl             $0x3f, %r9d
    movzwl           0x200(%r12,%r9,2), %r13d
    addl             %r8d, %r13d
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
    subl             %ecx, %r13d
    addl             %esi, %r13d
    movq             0x120(%rsp), %rcx
    movl             %r13d, (%rcx,%rax,4)
    cmpq             %r11, %rbx
    je               out
    movl             (%rbx), %r9d
    leaq             0x1(%r9), %rax
    cmpq             %r15, %rax
    jae              panic
    addq             $0x4, %rbx
    movq             0x8(%rsp), %rax
    leaq             0x1(%rax), %r14
    movq             0xc0(%rsp), %rcx
    movl             0x4(%rcx,%r9,4), %esi
    movq             %rsi, %rax
    subq             %rdi, %rax
    cmpq             0x80(%rsp), %rax
    ja               out
    cmpq             %rdi, %rsi
    jb               panic
    cmpq             %rsi, %rdx
    jb               panic
    cmpq             %rdi, %rsi
    movl             $0x1, %r10d
    je               .L0
    movq             0x78(%rsp), %rcx
    leaq             (%rcx,%rsi,8), %rax
    leaq             (%rcx,%rdi,8), %rcx
    vmovdqu          0x200(%r12), %ymm0
    vmovdqu          0x220(%r12), %ymm1
    vmovdqu          0x240(%r12), %ymm2
    vmovdqu          0x260(%r12), %ymm3
    nopw             %cs:(%rax,%rax)
.L9:
    movl             (%rcx), %r13d
    movl             0x4(%rcx), %edi
    movl             %r13d, %r8d
    shrl             $0x6, %r13d
    andl             $0x3f, %r13d
    shlxq            %r8, %r10, %r8
    xorq             %r8, (%r12,%r13,8)
    movl             %edi, %r8d
    shrl             $0x6, %edi
    andl             $0x3f, %edi
    shlxq            %r8, %r10, %r8
    xorq             %r8, (%r12,%rdi,8)
    vpbroadcastw     %r13d, %ymm4
    vpaddw           %ymm7, %ymm4, %ymm4
    vpbroadcastw     %edi, %ymm5
    vpaddw           %ymm7, %ymm5, %ymm5
    vpsraw           $0xf, %ymm4, %ymm6
    vpaddw           %ymm0, %ymm6, %ymm0
    vpsrlw           $0xf, %ymm5, %ymm6
    vpaddw           %ymm6, %ymm0, %ymm0
    vpcmpgtw         %ymm4, %ymm8, %ymm6
    vpaddw           %ymm6, %ymm1, %ymm1
    vpcmpgtw         %ymm5, %ymm8, %ymm6
    vpsubw           %ymm6, %ymm1, %ymm1
    vpcmpgtw         %ymm4, %ymm9, %ymm6
    vpaddw           %ymm6, %ymm2, %ymm2
    vpcmpgtw         %ymm5, %ymm9, %ymm6
    vpsubw           %ymm6, %ymm2, %ymm2
    vpcmpgtw         %ymm4, %ymm10, %ymm4
    vpaddw           %ymm4, %ymm3, %ymm3
    vpcmpgtw         %ymm5, %ymm10, %ymm4
    vpsubw           %ymm4, %ymm3, %ymm3
    vmovdqu          %ymm0, 0x200(%r12)
    vmovdqu          %ymm1, 0x220(%r12)
    vmovdqu          %ymm2, 0x240(%r12)
    vmovdqu          %ymm3, 0x260(%r12)
    addq             $0x8, %rcx
    cmpq             %rax, %rcx
    jne              .L9
    jmp              .L0
