# table::AVX2_SLOW_PDEP::body: 264 instructions
.L0:
    movq             %rsi, %rdi
    movq             0x58(%rsp), %rdx
    movq             %rdx, %rcx
    cmpq             %rdx, %rax
    je               .L8
    movq             %rax, %r14
    movl             %r11d, %eax
    cmpq             %rax, 0xe8(%rsp)
    jbe              panic
    testq            %r15, %r15
    je               panic
    leaq             0x8(%r14), %rcx
    movl             (%r14), %edx
    testl            %edx, %edx
    js               .L17
    movq             0xe0(%rsp), %rsi
    movl             (%rsi,%rax,8), %eax
    movl             %eax, %esi
    shrl             $0x6, %esi
    andl             $0x3f, %esi
    andb             $0x3f, %al
    bzhiq            %rax, (%r13,%rsi,8), %rax
    movzwl           0x200(%r13,%rsi,2), %r8d
    popcntq          %rax, %rsi
    addl             %r8d, %esi
    addl             %esi, %edx
    movq             0x8(%rsp), %rax
    cmpl             %eax, %edx
    movl             $0x0, %r8d
    cmovbl           %r8d, %eax
    subl             %eax, %edx
    vmovdqu          0x200(%r13), %ymm0
    vmovdqu          0x220(%r13), %ymm1
    vmovdqu          0x240(%r13), %ymm2
    vmovdqu          0x260(%r13), %ymm3
    vmovd            %edx, %xmm4
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
    popcntq          %r8, %rax
    decl             %eax
    movl             %eax, %r8d
    andl             $0x3f, %r8d
    movzwl           0x200(%r13,%r8,2), %r9d
    subl             %r9d, %edx
    movq             (%r13,%r8,8), %r8
    movq             %r8, %r9
    shrq             %r9
    movabsq          $0x5555555555555555, %r10
    andq             %r10, %r9
    movq             %r8, %r11
    subq             %r9, %r11
    movq             %r11, %r9
    movabsq          $0x3333333333333333, %r10
    andq             %r10, %r9
    shrq             $0x2, %r11
    andq             %r10, %r11
    addq             %r9, %r11
    movq             %r11, %r10
    shrq             $0x4, %r10
    addq             %r11, %r10
    movabsq          $0xf0f0f0f0f0f0f0f, %r9
    andq             %r9, %r10
    movq             %rdx, %r9
    subq             %r10, %r9
    movabsq          $0x101010101010101, %r12
    imulq            %r12, %r9
    movabsq          $-0x7f7f7f7f7f7f7f80, %r11
    addq             %r11, %r9
    shrq             $0x7, %r9
    andq             %r12, %r9
    imulq            %r12, %r9
    shrq             $0x35, %r9
    movl             %r9d, %r11d
    andb             $0x38, %r11b
    shrxq            %r11, %r8, %rbx
    leaq             -0x1(%r12), %r8
    imulq            %r8, %r10
    shrxq            %r11, %r10, %r10
    subl             %r10d, %edx
    shll             $0x6, %eax
    andl             $-0x8, %r9d
    addl             %eax, %r9d
    movzbl           %bl, %eax
    andl             $0x7, %edx
    shll             $0x8, %edx
    addq             (%rip), %rdx
    movzbl           (%rax,%rdx), %eax
    addl             %r9d, %eax
    cmpq             %rax, 0x78(%rsp)
    jbe              panic
    movq             0xb8(%rsp), %rdx
    movl             (%rdx,%rax,4), %eax
    movl             %eax, (%r14)
    movl             0x4(%r14), %eax
    testl            %eax, %eax
    movl             $0x1, %r12d
    js               .L8
    addl             %esi, %eax
    movq             0x8(%rsp), %rdx
    cmpl             %edx, %eax
    movl             $0x0, %esi
    cmovbl           %esi, %edx
    subl             %edx, %eax
    vmovdqu          0x200(%r13), %ymm0
    vmovdqu          0x220(%r13), %ymm1
    vmovdqu          0x240(%r13), %ymm2
    vmovdqu          0x260(%r13), %ymm3
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
    movzwl           0x200(%r13,%rsi,2), %r9d
    subl             %r9d, %eax
    movq             (%r13,%rsi,8), %rsi
    movq             %rsi, %r9
    shrq             %r9
    movabsq          $0x5555555555555555, %r10
    andq             %r10, %r9
    movq             %rsi, %r11
    subq             %r9, %r11
    movq             %r11, %r9
    movabsq          $0x3333333333333333, %r10
    andq             %r10, %r9
    shrq             $0x2, %r11
    andq             %r10, %r11
    addq             %r9, %r11
    movq             %r11, %r10
    shrq             $0x4, %r10
    addq             %r11, %r10
    movabsq          $0xf0f0f0f0f0f0f0f, %r9
    andq             %r9, %r10
    movq             %rax, %r9
    subq             %r10, %r9
    movabsq          $0x101010101010101, %rbx
    imulq            %rbx, %r9
    movabsq          $-0x7f7f7f7f7f7f7f80, %r11
    addq             %r11, %r9
    shrq             $0x7, %r9
    andq             %rbx, %r9
    imulq            %rbx, %r9
    shrq             $0x35, %r9
    imulq            %r8, %r10
    movl             %r9d, %r8d
    andb             $0x38, %r8b
    shrxq            %r8, %rsi, %rsi
    shrxq            %r8, %r10, %r8
    subl             %r8d, %eax
    shll             $0x6, %edx
    andl             $-0x8, %r9d
    addl             %edx, %r9d
    movzbl           %sil, %edx
    andl             $0x7, %eax
    shll             $0x8, %eax
    addq             (%rip), %rax
    movzbl           (%rdx,%rax), %eax
    addl             %r9d, %eax
    cmpq             %rax, 0x78(%rsp)
    jbe              panic
    movq             0xb8(%rsp), %rdx
    movl             (%rdx,%rax,4), %eax
    movl             %eax, 0x4(%r14)
.L8:
    movq             0x10(%rsp), %rdx
    cmpq             0xc8(%rsp), %rdx
    je               out
.L9:
    movl             (%rdx), %r11d
    leaq             0x1(%r11), %rax
    cmpq             0x130(%rsp), %rax
    jae              panic
    addq             $0x4, %rdx
    movq             %rdx, 0x10(%rsp)
    movq             0xf0(%rsp), %rax
    movl             0x4(%rax,%r11,4), %esi
    movq             %rsi, %rax
    subq             %rdi, %rax
    cmpq             0xc0(%rsp), %rax
    ja               out
    cmpq             %rsi, 0x50(%rsp)
    jb               panic
    movq             %rcx, %rax
    cmpq             %rdi, %rsi
    je               .L0
    testq            %r15, %r15
    je               panic
    vmovdqu          0x200(%r13), %ymm3
    vmovdqu          0x220(%r13), %ymm2
    vmovdqu          0x240(%r13), %ymm1
    vmovdqu          0x260(%r13), %ymm0
    shlq             $0x3, %rdi
    leaq             (,%rsi,8), %rax
    nopw             %cs:(%rax,%rax)
.L15:
    movl             (%rbp,%rdi), %edx
    movl             0x4(%rbp,%rdi), %r8d
    movl             %edx, %r9d
    shrl             $0x6, %edx
    andl             $0x3f, %edx
    shlxq            %r9, %r12, %r9
    xorq             %r9, (%r13,%rdx,8)
    movl             %r8d, %r9d
    shrl             $0x6, %r8d
    andl             $0x3f, %r8d
    shlxq            %r9, %r12, %r9
    xorq             %r9, (%r13,%r8,8)
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
    vpaddw           %ymm3, %ymm6, %ymm3
    vpcmpgtw         %ymm5, %ymm11, %ymm6
    vpsubw           %ymm7, %ymm6, %ymm6
    vpaddw           %ymm2, %ymm6, %ymm2
    vpcmpgtw         %ymm5, %ymm12, %ymm6
    vpsubw           %ymm8, %ymm6, %ymm6
    vpaddw           %ymm1, %ymm6, %ymm1
    vpcmpgtw         %ymm5, %ymm13, %ymm5
    vpsubw           %ymm4, %ymm5, %ymm4
    vpaddw           %ymm0, %ymm4, %ymm0
    addq             $0x8, %rdi
    cmpq             %rdi, %rax
    jne              .L15
    vmovdqu          %ymm3, 0x200(%r13)
    vmovdqu          %ymm2, 0x220(%r13)
    vmovdqu          %ymm1, 0x240(%r13)
    vmovdqu          %ymm0, 0x260(%r13)
    movq             %rcx, %rax
    jmp              .L0
.L17:
    movl             $0x1, %r12d
    movq             0x10(%rsp), %rdx
    cmpq             0xc8(%rsp), %rdx
    jne              .L9
# table::AVX2_SLOW_PDEP::body: 192 instructions
.L0:
    movq             %rsi, %rdi
    movq             %r9, %rcx
    subq             0xa0(%rsp), %rcx
    jae              .L2
    movq             %r9, 0x48(%rsp)
    movq             0x10(%rsp), %rax
    jmp              .L9
.L2:
    movl             %r11d, %eax
    cmpq             %rax, 0xd8(%rsp)
    jbe              panic
    testq            %rdx, %rdx
    je               panic
    movq             0x28(%rsp), %r9
    movq             0xa0(%rsp), %rdx
    leaq             (%r9,%rdx,4), %rdx
    movq             0x128(%rsp), %rsi
    movl             (%rsi,%rax,8), %eax
    movl             %eax, %esi
    shrl             $0x6, %esi
    andl             $0x3f, %esi
    andb             $0x3f, %al
    bzhiq            %rax, (%rbx,%rsi,8), %rax
    movzwl           0x200(%rbx,%rsi,2), %r8d
    popcntq          %rax, %rsi
    movq             %r9, %rax
    addl             %r8d, %esi
    xorl             %r8d, %r8d
    nopl             (%rax)
.L5:
    movl             (%rax,%r8), %eax
    testl            %eax, %eax
    js               .L8
    addl             %esi, %eax
    movq             0x8(%rsp), %r9
    cmpl             %r9d, %eax
    movl             $0x0, %r10d
    cmovbl           %r10d, %r9d
    subl             %r9d, %eax
    vmovdqu          0x200(%rbx), %ymm0
    vmovdqu          0x220(%rbx), %ymm1
    vmovdqu          0x240(%rbx), %ymm2
    vmovdqu          0x260(%rbx), %ymm3
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
    movzwl           0x200(%rbx,%r10,2), %r11d
    subl             %r11d, %eax
    movq             (%rbx,%r10,8), %r10
    movq             %r10, %r11
    shrq             %r11
    movabsq          $0x5555555555555555, %r14
    andq             %r14, %r11
    movq             %r10, %r15
    subq             %r11, %r15
    movq             %r15, %r11
    movabsq          $0x3333333333333333, %r14
    andq             %r14, %r11
    shrq             $0x2, %r15
    andq             %r14, %r15
    addq             %r11, %r15
    movq             %r15, %r14
    shrq             $0x4, %r14
    addq             %r15, %r14
    movabsq          $0xf0f0f0f0f0f0f0f, %r11
    andq             %r11, %r14
    movq             %rax, %r11
    subq             %r14, %r11
    movabsq          $0x101010101010101, %rbp
    imulq            %rbp, %r11
    movabsq          $-0x7f7f7f7f7f7f7f80, %r15
    addq             %r15, %r11
    shrq             $0x7, %r11
    andq             %rbp, %r11
    imulq            %rbp, %r11
    shrq             $0x35, %r11
    leaq             -0x1(%rbp), %r15
    imulq            %r14, %r15
    movl             %r11d, %r14d
    andb             $0x38, %r14b
    shrxq            %r14, %r10, %r10
    shrxq            %r14, %r15, %r14
    subl             %r14d, %eax
    shll             $0x6, %r9d
    andl             $-0x8, %r11d
    addl             %r9d, %r11d
    movzbl           %r10b, %r9d
    andl             $0x7, %eax
    shll             $0x8, %eax
    addq             (%rip), %rax
    movzbl           (%r9,%rax), %eax
    addl             %r11d, %eax
    cmpq             %rax, 0x18(%rsp)
    jbe              panic
    movq             0x58(%rsp), %r9
    movl             (%r9,%rax,4), %eax
    movq             0x28(%rsp), %r9
    movl             %eax, (%r9,%r8)
    movq             %r9, %rax
    addq             $0x4, %r8
    cmpq             %r8, 0x1f0(%rsp)
    movl             $0x1, %r10d
    jne              .L5
.L8:
    movq             %rdx, 0x28(%rsp)
    movq             %rcx, 0x48(%rsp)
    movq             0x10(%rsp), %rax
    movq             0x78(%rsp), %rdx
.L9:
    cmpq             0x98(%rsp), %rax
    je               out
    movl             (%rax), %r11d
    movq             %rax, %rcx
    leaq             0x1(%r11), %rax
    cmpq             0xb8(%rsp), %rax
    jae              panic
    addq             $0x4, %rcx
    movq             %rcx, 0x10(%rsp)
    movq             0xe8(%rsp), %rax
    movl             0x4(%rax,%r11,4), %esi
    movq             %rsi, %rax
    subq             %rdi, %rax
    cmpq             0xd0(%rsp), %rax
    ja               out
    cmpq             %rsi, 0xe0(%rsp)
    jb               panic
    cmpq             %rdi, %rsi
    movq             0x48(%rsp), %r9
    je               .L0
    testq            %rdx, %rdx
    je               panic
    vmovdqu          0x200(%rbx), %ymm3
    vmovdqu          0x220(%rbx), %ymm2
    vmovdqu          0x240(%rbx), %ymm1
    vmovdqu          0x260(%rbx), %ymm0
    shlq             $0x3, %rdi
    leaq             (,%rsi,8), %rax
    nopl             (%rax)
.L16:
    movl             (%r13,%rdi), %ecx
    movl             0x4(%r13,%rdi), %edx
    movl             %ecx, %r8d
    shrl             $0x6, %ecx
    andl             $0x3f, %ecx
    shlxq            %r8, %r10, %r8
    xorq             %r8, (%rbx,%rcx,8)
    movl             %edx, %r8d
    shrl             $0x6, %edx
    andl             $0x3f, %edx
    shlxq            %r8, %r10, %r8
    xorq             %r8, (%rbx,%rdx,8)
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
    vpaddw           %ymm3, %ymm6, %ymm3
    vpcmpgtw         %ymm5, %ymm11, %ymm6
    vpsubw           %ymm7, %ymm6, %ymm6
    vpaddw           %ymm2, %ymm6, %ymm2
    vpcmpgtw         %ymm5, %ymm12, %ymm6
    vpsubw           %ymm8, %ymm6, %ymm6
    vpaddw           %ymm1, %ymm6, %ymm1
    vpcmpgtw         %ymm5, %ymm13, %ymm5
    vpsubw           %ymm4, %ymm5, %ymm4
    vpaddw           %ymm0, %ymm4, %ymm0
    addq             $0x8, %rdi
    cmpq             %rdi, %rax
    jne              .L16
    vmovdqu          %ymm3, 0x200(%rbx)
    vmovdqu          %ymm2, 0x220(%rbx)
    vmovdqu          %ymm1, 0x240(%rbx)
    vmovdqu          %ymm0, 0x260(%rbx)
    movq             0x78(%rsp), %rdx
    jmp              .L0
