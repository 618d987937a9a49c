# table::AVX512::body: 109 instructions
.L0:
    cmpq             %r11, 0x20(%rsp)
    jbe              panic
    movq             0x10(%rsp), %rax
    movq             %rcx, 0x10(%rsp)
    cmpq             0x68(%rsp), %rax
    jae              panic
    movq             %rsi, %rdi
    movq             0x130(%rsp), %rsi
    movl             (%rsi,%r11,8), %ecx
    movl             0x4(%rsi,%r11,8), %esi
    addl             %ecx, %esi
    movq             0x90(%rsp), %r8
    cmpl             %r8d, %esi
    movl             %r8d, %r9d
    movl             $0x0, %r11d
    cmovbl           %r11d, %r9d
    movq             (%rsp), %r8
    cmovbl           %r11d, %r8d
    subl             %r9d, %esi
    movl             %esi, %r9d
    shrl             $0x6, %r9d
    andl             $0x3f, %r9d
    movzwl           0x200(%r12,%r9,2), %r11d
    addl             %r8d, %r11d
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
    subl             %ecx, %r11d
    addl             %esi, %r11d
    movq             0x128(%rsp), %rcx
    movl             %r11d, (%rcx,%rax,4)
    cmpq             0x110(%rsp), %rbx
    je               out
    movl             (%rbx), %r11d
    leaq             0x1(%r11), %rax
    cmpq             %r10, %rax
    jae              panic
    addq             $0x4, %rbx
    movq             0x10(%rsp), %rax
    leaq             0x1(%rax), %rcx
    movl             0x4(%r15,%r11,4), %esi
    movq             %rsi, %rax
    subq             %rdi, %rax
    cmpq             0x78(%rsp), %rax
    ja               out
    cmpq             %rdi, %rsi
    jb               panic
    cmpq             %rsi, %rdx
    jb               panic
    cmpq             %rdi, %rsi
    je               .L0
    movq             %rcx, %r13
    movq             0x70(%rsp), %rcx
    leaq             (%rcx,%rsi,8), %rax
    leaq             (%rcx,%rdi,8), %rcx
    vmovdqu          0x200(%r12), %ymm3
    vmovdqu          0x220(%r12), %ymm2
    vmovdqu          0x240(%r12), %ymm1
    vmovdqu          0x260(%r12), %ymm0
    nopw             (%rax,%rax)
.L9:
    movl             (%rcx), %r9d
    movl             0x4(%rcx), %edi
    movl             %r9d, %r8d
    shrl             $0x6, %r9d
    andl             $0x3f, %r9d
    shlxq            %r8, %rbp, %r8
    xorq             %r8, (%r12,%r9,8)
    movl             %edi, %r8d
    shrl             $0x6, %edi
    andl             $0x3f, %edi
    shlxq            %r8, %rbp, %r8
    xorq             %r8, (%r12,%rdi,8)
    vpbroadcastw     %r9d, %ymm4
    vpaddw           %ymm7, %ymm4, %ymm4
    vpbroadcastw     %edi, %ymm5
    vpaddw           %ymm7, %ymm5, %ymm5
    vpsraw           $0xf, %ymm4, %ymm6
    vpaddw           %ymm3, %ymm6, %ymm3
    vpsrlw           $0xf, %ymm5, %ymm6
    vpaddw           %ymm6, %ymm3, %ymm3
    vpcmpgtw         %ymm4, %ymm8, %ymm6
    vpaddw           %ymm6, %ymm2, %ymm2
    vpcmpgtw         %ymm5, %ymm8, %ymm6
    vpsubw           %ymm6, %ymm2, %ymm2
    vpcmpgtw         %ymm4, %ymm9, %ymm6
    vpaddw           %ymm6, %ymm1, %ymm1
    vpcmpgtw         %ymm5, %ymm9, %ymm6
    vpsubw           %ymm6, %ymm1, %ymm1
    vpcmpgtw         %ymm4, %ymm10, %ymm4
    vpaddw           %ymm4, %ymm0, %ymm0
    vpcmpgtw         %ymm5, %ymm10, %ymm4
    vpsubw           %ymm4, %ymm0, %ymm0
    addq             $0x8, %rcx
    cmpq             %rax, %rcx
    jne              .L9
    vmovdqu          %ymm3, 0x200(%r12)
    vmovdqu          %ymm2, 0x220(%r12)
    vmovdqu          %ymm1, 0x240(%r12)
    vmovdqu          %ymm0, 0x260(%r12)
    movq             %r13, %rcx
    jmp              .L0
