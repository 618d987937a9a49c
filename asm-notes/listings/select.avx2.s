# table::AVX2::body: 185 instructions
.L0:
    movq             %rsi, %rdi
    movq             0x90(%rsp), %rax
    movq             %rax, %rcx
    cmpq             %rax, %r10
    je               .L8
    movl             %r9d, %eax
    cmpq             %rax, 0xd8(%rsp)
    jbe              panic
    testq            %rbx, %rbx
    je               panic
    leaq             0x8(%r10), %rcx
    movl             (%r10), %esi
    testl            %esi, %esi
    js               .L8
    movq             0xd0(%rsp), %rdx
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
    vmovdqu          0x200(%r14), %ymm0
    vmovdqu          0x220(%r14), %ymm1
    vmovdqu          0x240(%r14), %ymm2
    vmovdqu          0x260(%r14), %ymm3
    vmovd            %esi, %xmm4
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
    vpmovmskb        %ymm0, %eax
    vpmovmskb        %ymm1, %r8d
    shlq             $0x20, %r8
    orq              %rax, %r8
    popcntq          %r8, %r8
    decl             %r8d
    movl             %r8d, %eax
    andl             $0x3f, %eax
    movzwl           0x200(%r14,%rax,2), %r9d
    subl             %r9d, %esi
    shlxq            %rsi, %rbp, %rsi
    pdepq            (%r14,%rax,8), %rsi, %rax
    shll             $0x6, %r8d
    tzcntq           %rax, %rax
    addl             %r8d, %eax
    cmpq             %rax, 0x108(%rsp)
    jbe              panic
    movq             0x80(%rsp), %rsi
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
    vmovdqu          0x200(%r14), %ymm0
    vmovdqu          0x220(%r14), %ymm1
    vmovdqu          0x240(%r14), %ymm2
    vmovdqu          0x260(%r14), %ymm3
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
    vpmovmskb        %ymm0, %edx
    vpmovmskb        %ymm1, %esi
    shlq             $0x20, %rsi
    orq              %rdx, %rsi
    popcntq          %rsi, %rdx
    decl             %edx
    movl             %edx, %esi
    andl             $0x3f, %esi
    movzwl           0x200(%r14,%rsi,2), %r8d
    subl             %r8d, %eax
    shlxq            %rax, %rbp, %rax
    pdepq            (%r14,%rsi,8), %rax, %rax
    shll             $0x6, %edx
    tzcntq           %rax, %rax
    addl             %edx, %eax
    cmpq             %rax, 0x108(%rsp)
    jbe              panic
    movq             0x80(%rsp), %rdx
    movl             (%rdx,%rax,4), %eax
    movl             %eax, 0x4(%r10)
.L8:
    movq             0x60(%rsp), %rdx
    cmpq             %r11, %rdx
    je               out
    movl             (%rdx), %r9d
    leaq             0x1(%r9), %rax
    cmpq             %r15, %rax
    jae              panic
    addq             $0x4, %rdx
    movq             %rdx, 0x60(%rsp)
    movq             0x110(%rsp), %rax
    movl             0x4(%rax,%r9,4), %esi
    movq             %rsi, %rax
    subq             %rdi, %rax
    cmpq             0x88(%rsp), %rax
    ja               out
    cmpq             %rdi, %rsi
    jb               panic
    cmpq             %rsi, 0x58(%rsp)
    jb               panic
    movq             %rcx, %r10
    cmpq             %rdi, %rsi
    je               .L0
    testq            %rbx, %rbx
    je               panic
    movq             %r9, %r13
    vmovdqu          0x200(%r14), %ymm0
    vmovdqu          0x220(%r14), %ymm1
    vmovdqu          0x240(%r14), %ymm2
    vmovdqu          0x260(%r14), %ymm3
    shlq             $0x3, %rdi
    leaq             (,%rsi,8), %rax
    nopl             (%rax)
.L16:
    movl             (%r12,%rdi), %edx
    movl             0x4(%r12,%rdi), %r8d
    movl             %edx, %r9d
    shrl             $0x6, %edx
    andl             $0x3f, %edx
    shlxq            %r9, %rbp, %r9
    xorq             %r9, (%r14,%rdx,8)
    movl             %r8d, %r9d
    shrl             $0x6, %r8d
    andl             $0x3f, %r8d
    shlxq            %r9, %rbp, %r9
    xorq             %r9, (%r14,%r8,8)
    vmovd            %r8d, %xmm4
    vpbroadcastw     %xmm4, %ymm4
    vmovd            %edx, %xmm5
    vpbroadcastw     %xmm5, %ymm5
    vpcmpgtw         %ymm4, %ymm10, %ymm6
    vpcmpgtw         %ymm4, %ymm11, %ymm7
    vpcmpgtw         %ymm4, %ymm12, %ymm8
    vpcmpgtw         %ymm4, %ymm13, %ymm4
    vpcmpgtw         %ymm5, %ymm10, %ymm9
    vpsubw           %ymm6, %ymm9, %ymm6
    vpaddw           %ymm0, %ymm6, %ymm0
    vpcmpgtw         %ymm5, %ymm11, %ymm6
    vpsubw           %ymm7, %ymm6, %ymm6
    vpaddw           %ymm1, %ymm6, %ymm1
    vpcmpgtw         %ymm5, %ymm12, %ymm6
    vpsubw           %ymm8, %ymm6, %ymm6
    vpaddw           %ymm2, %ymm6, %ymm2
    vpcmpgtw         %ymm5, %ymm13, %ymm5
    vpsubw           %ymm4, %ymm5, %ymm4
    vpaddw           %ymm3, %ymm4, %ymm3
    vmovdqu          %ymm0, 0x200(%r14)
    vmovdqu          %ymm1, 0x220(%r14)
    vmovdqu          %ymm2, 0x240(%r14)
    vmovdqu          %ymm3, 0x260(%r14)
    addq             $0x8, %rdi
    cmpq             %rdi, %rax
    jne              .L16
    movq             %rcx, %r10
    movq             %r13, %r9
    jmp              .L0
# table::AVX2::body: 149 instructions
.L0:
    movq             %rsi, %rdi
    movq             0xb0(%rsp), %rcx
    subq             %r12, %rcx
    jae              .L2
    movq             %rbx, 0x10(%rsp)
    movq             0x60(%rsp), %rax
    cmpq             %r13, %rax
    jne              .L9
.L2:
    movl             %r10d, %eax
    cmpq             %rax, 0xd0(%rsp)
    jbe              panic
    testq            %r15, %r15
    je               panic
    leaq             (%rbx,%r12,4), %rdx
    movq             0x100(%rsp), %rsi
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
    vmovdqu          0x200(%r14), %ymm0
    vmovdqu          0x220(%r14), %ymm1
    vmovdqu          0x240(%r14), %ymm2
    vmovdqu          0x260(%r14), %ymm3
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
    movzwl           0x200(%r14,%r10,2), %r11d
    subl             %r11d, %eax
    movl             $0x1, %r11d
    shlxq            %rax, %r11, %rax
    pdepq            (%r14,%r10,8), %rax, %rax
    shll             $0x6, %r9d
    tzcntq           %rax, %rax
    addl             %r9d, %eax
    cmpq             %rax, 0x40(%rsp)
    jbe              panic
    movq             0x160(%rsp), %r9
    movl             (%r9,%rax,4), %eax
    movl             %eax, (%rbx,%r8)
    addq             $0x4, %r8
    cmpq             %r8, 0x30(%rsp)
    jne              .L5
.L8:
    movq             %rdx, 0x10(%rsp)
    movq             %rcx, 0xb0(%rsp)
    movq             0x60(%rsp), %rax
    cmpq             %r13, %rax
    je               out
.L9:
    movl             (%rax), %r10d
    movq             %rax, %rcx
    leaq             0x1(%r10), %rax
    cmpq             0x80(%rsp), %rax
    jae              panic
    addq             $0x4, %rcx
    movq             %rcx, 0x60(%rsp)
    movq             0xd8(%rsp), %rax
    movl             0x4(%rax,%r10,4), %esi
    movq             %rsi, %rax
    subq             %rdi, %rax
    cmpq             0x128(%rsp), %rax
    ja               out
    cmpq             %rdi, %rsi
    jb               panic
    cmpq             %rsi, 0xa0(%rsp)
    jb               panic
    cmpq             %rdi, %rsi
    movq             0x10(%rsp), %rbx
    je               .L0
    testq            %r15, %r15
    je               panic
    vmovdqu          0x200(%r14), %ymm0
    vmovdqu          0x220(%r14), %ymm1
    vmovdqu          0x240(%r14), %ymm2
    vmovdqu          0x260(%r14), %ymm3
    shlq             $0x3, %rdi
    leaq             (,%rsi,8), %rax
    nopw             (%rax,%rax)
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
    vmovd            %edx, %xmm4
    vpbroadcastw     %xmm4, %ymm4
    vmovd            %ecx, %xmm5
    vpbroadcastw     %xmm5, %ymm5
    vpcmpgtw         %ymm4, %ymm10, %ymm6
    vpcmpgtw         %ymm4, %ymm11, %ymm7
    vpcmpgtw         %ymm4, %ymm12, %ymm8
    vpcmpgtw         %ymm4, %ymm13, %ymm4
    vpcmpgtw         %ymm5, %ymm10, %ymm9
    vpsubw           %ymm6, %ymm9, %ymm6
    vpaddw           %ymm0, %ymm6, %ymm0
    vpcmpgtw         %ymm5, %ymm11, %ymm6
    vpsubw           %ymm7, %ymm6, %ymm6
    vpaddw           %ymm1, %ymm6, %ymm1
    vpcmpgtw         %ymm5, %ymm12, %ymm6
    vpsubw           %ymm8, %ymm6, %ymm6
    vpaddw           %ymm2, %ymm6, %ymm2
    vpcmpgtw         %ymm5, %ymm13, %ymm5
    vpsubw           %ymm4, %ymm5, %ymm4
    vpaddw           %ymm3, %ymm4, %ymm3
    vmovdqu          %ymm0, 0x200(%r14)
    vmovdqu          %ymm1, 0x220(%r14)
    vmovdqu          %ymm2, 0x240(%r14)
    vmovdqu          %ymm3, 0x260(%r14)
    addq             $0x8, %rdi
    cmpq             %rdi, %rax
    jne              .L16
    jmp              .L0
