# avx2::KERNELS::{{closure}}::body: 822 instructions
.L0:
    movq             0x160(%rsp), %rbx
    movq             0x70(%rsp), %r10
    movq             0x38(%rsp), %rdx
.L1:
    movq             %rsi, %rdi
    movq             0x80(%rsp), %rax
    movq             %rax, %rbp
    cmpq             %rax, %rbx
    je               .L45
    movl             %edx, %eax
    cmpq             %rax, 0xc8(%rsp)
    jbe              panic
    movq             0x120(%rsp), %rcx
    movl             (%rcx,%rax,8), %r8d
    movl             %r8d, %eax
    shrl             $0xc, %eax
    cmpq             0x8(%rsp), %rax
    jae              panic
    movl             %r8d, %ecx
    shrl             $0x12, %ecx
    cmpq             %r15, %rcx
    jae              panic
    cmpq             %r14, %rcx
    jae              panic
    leaq             0x8(%rbx), %rbp
    movl             (%rbx), %esi
    testl            %esi, %esi
    js               .L45
    leaq             (%rax,%rax,4), %r9
    shll             $0x7, %r9d
    addq             0x10(%rsp), %r9
    movl             %r8d, %r10d
    shrl             $0x6, %r10d
    andl             $0x3f, %r10d
    andl             $0x3f, %eax
    andb             $0x3f, %r8b
    bzhiq            %r8, (%r9,%r10,8), %r8
    movl             %ecx, %r11d
    shll             $0x8, %r11d
    addq             %r12, %r11
    movzwl           0x200(%r9,%r10,2), %r9d
    movq             0x70(%rsp), %rdx
    popcntq          %r8, %r8
    addl             (%rdx,%rcx,4), %r8d
    addl             (%r11,%rax,4), %r8d
    addl             %r9d, %r8d
    addl             %r8d, %esi
    movq             0x30(%rsp), %rax
    cmpl             %eax, %esi
    movl             $0x0, %ecx
    cmovbl           %ecx, %eax
    subl             %eax, %esi
    cmpq             $0x4, %r15
    jae              .L9
    xorl             %r9d, %r9d
    xorl             %ecx, %ecx
    jmp              .L19
.L9:
    vmovd            %esi, %xmm0
    cmpq             $0x10, %r15
    movq             0xc0(%rsp), %r9
    jae              .L11
    xorl             %eax, %eax
    xorl             %ecx, %ecx
    vmovdqu          0x1e0(%rsp), %ymm4
    jmp              .L16
.L11:
    vmovdqa          %xmm0, 0x160(%rsp)
    vpbroadcastd     %xmm0, %xmm2
    vpxor            %xmm1, %xmm1, %xmm1
    xorl             %eax, %eax
    vpxor            %xmm3, %xmm3, %xmm3
    vpxor            %xmm4, %xmm4, %xmm4
    vpxor            %xmm5, %xmm5, %xmm5
    vmovdqu          0x1e0(%rsp), %ymm0
    nopw             (%rax,%rax)
.L12:
    vmovdqu          (%rdx,%rax,4), %xmm6
    vmovdqu          0x10(%rdx,%rax,4), %xmm7
    vmovdqu          0x20(%rdx,%rax,4), %xmm8
    vmovdqu          0x30(%rdx,%rax,4), %xmm9
    vpminud          %xmm2, %xmm6, %xmm10
    vpcmpeqd         %xmm6, %xmm10, %xmm6
    vpmovzxdq        %xmm6, %ymm6
    vpand            %ymm0, %ymm6, %ymm6
    vpaddq           %ymm6, %ymm1, %ymm1
    vpminud          %xmm2, %xmm7, %xmm6
    vpcmpeqd         %xmm6, %xmm7, %xmm6
    vpmovzxdq        %xmm6, %ymm6
    vpand            %ymm0, %ymm6, %ymm6
    vpaddq           %ymm6, %ymm3, %ymm3
    vpminud          %xmm2, %xmm8, %xmm6
    vpcmpeqd         %xmm6, %xmm8, %xmm6
    vpmovzxdq        %xmm6, %ymm6
    vpand            %ymm0, %ymm6, %ymm6
    vpaddq           %ymm6, %ymm4, %ymm4
    vpminud          %xmm2, %xmm9, %xmm6
    vpcmpeqd         %xmm6, %xmm9, %xmm6
    vpmovzxdq        %xmm6, %ymm6
    vpand            %ymm0, %ymm6, %ymm6
    vpaddq           %ymm6, %ymm5, %ymm5
    addq             $0x10, %rax
    cmpq             %rax, %r9
    jne              .L12
    vpaddq           %ymm1, %ymm3, %ymm1
    vpaddq           %ymm1, %ymm4, %ymm1
    vpaddq           %ymm1, %ymm5, %ymm1
    vextracti128     $0x1, %ymm1, %xmm2
    vpaddq           %xmm2, %xmm1, %xmm1
    vpshufd          $0xee, %xmm1, %xmm2
    vpaddq           %xmm2, %xmm1, %xmm1
    vmovq            %xmm1, %rcx
    cmpq             %r9, %r15
    jne              .L15
    vmovdqa          (%rip), %ymm6
    vmovdqa          (%rip), %ymm7
    vmovdqa          (%rip), %ymm8
    vmovdqa          (%rip), %ymm9
    vmovdqa          (%rip), %ymm10
    jmp              .L21
.L15:
    movq             %r9, %rax
    testb            $0xc, %r15b
    vmovdqa          (%rip), %ymm6
    vmovdqa          (%rip), %ymm7
    vmovdqa          (%rip), %ymm8
    vmovdqa          (%rip), %ymm9
    vmovdqa          (%rip), %ymm10
    vmovdqu          0x1e0(%rsp), %ymm4
    vmovdqa          0x160(%rsp), %xmm0
    je               .L19
.L16:
    vmovq            %rcx, %xmm1
    vpbroadcastd     %xmm0, %xmm0
    movq             0x118(%rsp), %r9
    nopw             %cs:(%rax,%rax)
.L17:
    vmovdqu          (%rdx,%rax,4), %xmm2
    vpminud          %xmm0, %xmm2, %xmm3
    vpcmpeqd         %xmm3, %xmm2, %xmm2
    vpmovzxdq        %xmm2, %ymm2
    vpand            %ymm4, %ymm2, %ymm2
    vpaddq           %ymm2, %ymm1, %ymm1
    addq             $0x4, %rax
    cmpq             %rax, %r9
    jne              .L17
    vextracti128     $0x1, %ymm1, %xmm0
    vpaddq           %xmm0, %xmm1, %xmm0
    vpshufd          $0xee, %xmm0, %xmm1
    vpaddq           %xmm1, %xmm0, %xmm0
    vmovq            %xmm0, %rcx
    jmp              .L20
.L19:
    cmpl             (%rdx,%r9,4), %esi
    sbbq             $-0x1, %rcx
    incq             %r9
.L20:
    cmpq             %r9, %r15
    jne              .L19
.L21:
    leaq             -0x1(%rcx), %rax
    cmpq             %r15, %rax
    jae              panic
    cmpq             %r14, %rax
    jae              panic
    subl             -0x4(%rdx,%rcx,4), %esi
    movq             %rax, %rcx
    shlq             $0x8, %rcx
    vmovd            %esi, %xmm0
    vpbroadcastd     %xmm0, %ymm0
    vpmaxud          0x20(%r12,%rcx), %ymm0, %ymm1
    vpcmpeqd         %ymm1, %ymm0, %ymm1
    vpmaxud          (%r12,%rcx), %ymm0, %ymm2
    vpcmpeqd         %ymm2, %ymm0, %ymm2
    vpackssdw        %ymm1, %ymm2, %ymm1
    vextracti128     $0x1, %ymm1, %xmm2
    vpacksswb        %xmm2, %xmm1, %xmm1
    vpshufd          $0xd8, %xmm1, %xmm1
    vpmovmskb        %xmm1, %r9d
    vpmaxud          0x40(%r12,%rcx), %ymm0, %ymm1
    vpcmpeqd         %ymm1, %ymm0, %ymm1
    vmovmskps        %ymm1, %r10d
    shll             $0x10, %r10d
    orl              %r9d, %r10d
    vpmaxud          0x60(%r12,%rcx), %ymm0, %ymm1
    vpcmpeqd         %ymm1, %ymm0, %ymm1
    vmovmskps        %ymm1, %r9d
    shll             $0x18, %r9d
    orl              %r10d, %r9d
    vpmaxud          0x80(%r12,%rcx), %ymm0, %ymm1
    vpcmpeqd         %ymm1, %ymm0, %ymm1
    vmovmskps        %ymm1, %r10d
    shlq             $0x20, %r10
    orq              %r9, %r10
    vpmaxud          0xa0(%r12,%rcx), %ymm0, %ymm1
    vpcmpeqd         %ymm1, %ymm0, %ymm1
    vmovmskps        %ymm1, %r9d
    shlq             $0x28, %r9
    orq              %r10, %r9
    vpmaxud          0xc0(%r12,%rcx), %ymm0, %ymm1
    vpcmpeqd         %ymm1, %ymm0, %ymm1
    vmovmskps        %ymm1, %r10d
    shlq             $0x30, %r10
    orq              %r9, %r10
    vpmaxud          0xe0(%r12,%rcx), %ymm0, %ymm1
    vpcmpeqd         %ymm1, %ymm0, %ymm0
    vmovmskps        %ymm0, %r9d
    shlq             $0x38, %r9
    orq              %r10, %r9
    popcntq          %r9, %r9
    shlq             $0x6, %rax
    addq             %r9, %rax
    decq             %rax
    cmpq             0x8(%rsp), %rax
    jae              panic
    addq             %r12, %rcx
    decq             %r9
    andl             $0x3f, %r9d
    subl             (%rcx,%r9,4), %esi
    leaq             (%rax,%rax,4), %r9
    shlq             $0x7, %r9
    movq             0x10(%rsp), %rdx
    leaq             (%rdx,%r9), %rcx
    vmovdqu          0x200(%rdx,%r9), %ymm0
    vmovdqu          0x220(%rdx,%r9), %ymm1
    vmovdqu          0x240(%rdx,%r9), %ymm2
    vmovdqu          0x260(%rdx,%r9), %ymm3
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
    vpmovmskb        %ymm0, %r9d
    vpmovmskb        %ymm1, %r10d
    shlq             $0x20, %r10
    orq              %r9, %r10
    popcntq          %r10, %r9
    decl             %r9d
    movl             %r9d, %r10d
    andl             $0x3f, %r10d
    movzwl           0x200(%rcx,%r10,2), %r11d
    subl             %r11d, %esi
    shll             $0xc, %eax
    shll             $0x6, %r9d
    movl             $0x1, %edx
    shlxq            %rsi, %rdx, %rsi
    pdepq            (%rcx,%r10,8), %rsi, %rcx
    tzcntq           %rcx, %rcx
    orl              %eax, %ecx
    addl             %r9d, %ecx
    cmpq             %rcx, 0xd0(%rsp)
    jbe              panic
    movq             0xa8(%rsp), %rax
    movl             (%rax,%rcx,4), %eax
    movl             %eax, (%rbx)
    movl             0x4(%rbx), %ecx
    testl            %ecx, %ecx
    movq             0x70(%rsp), %r10
    movq             0x118(%rsp), %rdx
    vpcmpeqd         %xmm5, %xmm5, %xmm5
    js               .L45
    addl             %r8d, %ecx
    movq             0x30(%rsp), %rax
    cmpl             %eax, %ecx
    movl             $0x0, %esi
    cmovbl           %esi, %eax
    subl             %eax, %ecx
    cmpq             $0x4, %r15
    jae              .L28
    xorl             %r8d, %r8d
    xorl             %esi, %esi
    jmp              .L39
.L28:
    vmovd            %ecx, %xmm0
    cmpq             $0x10, %r15
    jae              .L30
    xorl             %eax, %eax
    xorl             %esi, %esi
    vmovdqu          0x1e0(%rsp), %ymm4
    jmp              .L35
.L30:
    vmovdqa          %xmm0, 0x160(%rsp)
    vpbroadcastd     %xmm0, %xmm2
    vpxor            %xmm1, %xmm1, %xmm1
    xorl             %eax, %eax
    vpxor            %xmm3, %xmm3, %xmm3
    vpxor            %xmm4, %xmm4, %xmm4
    vpxor            %xmm5, %xmm5, %xmm5
    movq             0xc0(%rsp), %r8
    vmovdqu          0x1e0(%rsp), %ymm0
    nop
.L31:
    vmovdqu          (%r10,%rax,4), %xmm6
    vmovdqu          0x10(%r10,%rax,4), %xmm7
    vmovdqu          0x20(%r10,%rax,4), %xmm8
    vmovdqu          0x30(%r10,%rax,4), %xmm9
    vpminud          %xmm2, %xmm6, %xmm10
    vpcmpeqd         %xmm6, %xmm10, %xmm6
    vpmovzxdq        %xmm6, %ymm6
    vpand            %ymm0, %ymm6, %ymm6
    vpaddq           %ymm6, %ymm1, %ymm1
    vpminud          %xmm2, %xmm7, %xmm6
    vpcmpeqd         %xmm6, %xmm7, %xmm6
    vpmovzxdq        %xmm6, %ymm6
    vpand            %ymm0, %ymm6, %ymm6
    vpaddq           %ymm6, %ymm3, %ymm3
    vpminud          %xmm2, %xmm8, %xmm6
    vpcmpeqd         %xmm6, %xmm8, %xmm6
    vpmovzxdq        %xmm6, %ymm6
    vpand            %ymm0, %ymm6, %ymm6
    vpaddq           %ymm6, %ymm4, %ymm4
    vpminud          %xmm2, %xmm9, %xmm6
    vpcmpeqd         %xmm6, %xmm9, %xmm6
    vpmovzxdq        %xmm6, %ymm6
    vpand            %ymm0, %ymm6, %ymm6
    vpaddq           %ymm6, %ymm5, %ymm5
    addq             $0x10, %rax
    cmpq             %rax, %r8
    jne              .L31
    vpaddq           %ymm1, %ymm3, %ymm1
    vpaddq           %ymm1, %ymm4, %ymm1
    vpaddq           %ymm1, %ymm5, %ymm1
    vextracti128     $0x1, %ymm1, %xmm2
    vpaddq           %xmm2, %xmm1, %xmm1
    vpshufd          $0xee, %xmm1, %xmm2
    vpaddq           %xmm2, %xmm1, %xmm1
    vmovq            %xmm1, %rsi
    cmpq             %r8, %r15
    jne              .L34
    vmovdqa          (%rip), %ymm6
    vmovdqa          (%rip), %ymm7
    vmovdqa          (%rip), %ymm8
    vmovdqa          (%rip), %ymm9
    vmovdqa          (%rip), %ymm10
    jmp              .L40
.L34:
    movq             %r8, %rax
    testb            $0xc, %r15b
    vmovdqa          (%rip), %ymm6
    vmovdqa          (%rip), %ymm7
    vmovdqa          (%rip), %ymm8
    vmovdqa          (%rip), %ymm9
    vmovdqa          (%rip), %ymm10
    vmovdqu          0x1e0(%rsp), %ymm4
    vmovdqa          0x160(%rsp), %xmm0
    je               .L39
.L35:
    vmovq            %rsi, %xmm1
    vpbroadcastd     %xmm0, %xmm0
    nop
.L36:
    vmovdqu          (%r10,%rax,4), %xmm2
    vpminud          %xmm0, %xmm2, %xmm3
    vpcmpeqd         %xmm3, %xmm2, %xmm2
    vpmovzxdq        %xmm2, %ymm2
    vpand            %ymm4, %ymm2, %ymm2
    vpaddq           %ymm2, %ymm1, %ymm1
    addq             $0x4, %rax
    cmpq             %rax, %rdx
    jne              .L36
    vextracti128     $0x1, %ymm1, %xmm0
    vpaddq           %xmm0, %xmm1, %xmm0
    vpshufd          $0xee, %xmm0, %xmm1
    vpaddq           %xmm1, %xmm0, %xmm0
    vmovq            %xmm0, %rsi
    movq             %rdx, %r8
    cmpq             %rdx, %r15
    je               .L40
    nopw             %cs:(%rax,%rax)
.L39:
    cmpl             (%r10,%r8,4), %ecx
    sbbq             $-0x1, %rsi
    incq             %r8
    cmpq             %r8, %r15
    jne              .L39
.L40:
    leaq             -0x1(%rsi), %rax
    cmpq             %r15, %rax
    jae              panic
    cmpq             %r14, %rax
    jae              panic
    subl             -0x4(%r10,%rsi,4), %ecx
    movq             %rax, %rsi
    shlq             $0x8, %rsi
    vmovd            %ecx, %xmm0
    vpbroadcastd     %xmm0, %ymm0
    vpmaxud          0x20(%r12,%rsi), %ymm0, %ymm1
    vpcmpeqd         %ymm1, %ymm0, %ymm1
    vpmaxud          (%r12,%rsi), %ymm0, %ymm2
    vpcmpeqd         %ymm2, %ymm0, %ymm2
    vpackssdw        %ymm1, %ymm2, %ymm1
    vextracti128     $0x1, %ymm1, %xmm2
    vpacksswb        %xmm2, %xmm1, %xmm1
    vpshufd          $0xd8, %xmm1, %xmm1
    vpmovmskb        %xmm1, %r8d
    vpmaxud          0x40(%r12,%rsi), %ymm0, %ymm1
    vpcmpeqd         %ymm1, %ymm0, %ymm1
    vmovmskps        %ymm1, %r9d
    shll             $0x10, %r9d
    orl              %r8d, %r9d
    vpmaxud          0x60(%r12,%rsi), %ymm0, %ymm1
    vpcmpeqd         %ymm1, %ymm0, %ymm1
    vmovmskps        %ymm1, %r8d
    shll             $0x18, %r8d
    orl              %r9d, %r8d
    vpmaxud          0x80(%r12,%rsi), %ymm0, %ymm1
    vpcmpeqd         %ymm1, %ymm0, %ymm1
    vmovmskps        %ymm1, %r9d
    shlq             $0x20, %r9
    orq              %r8, %r9
    vpmaxud          0xa0(%r12,%rsi), %ymm0, %ymm1
    vpcmpeqd         %ymm1, %ymm0, %ymm1
    vmovmskps        %ymm1, %r8d
    shlq             $0x28, %r8
    orq              %r9, %r8
    vpmaxud          0xc0(%r12,%rsi), %ymm0, %ymm1
    vpcmpeqd         %ymm1, %ymm0, %ymm1
    vmovmskps        %ymm1, %r9d
    shlq             $0x30, %r9
    orq              %r8, %r9
    vpmaxud          0xe0(%r12,%rsi), %ymm0, %ymm1
    vpcmpeqd         %ymm1, %ymm0, %ymm0
    vmovmskps        %ymm0, %r8d
    shlq             $0x38, %r8
    orq              %r9, %r8
    popcntq          %r8, %r8
    shlq             $0x6, %rax
    addq             %r8, %rax
    decq             %rax
    cmpq             0x8(%rsp), %rax
    jae              panic
    addq             %r12, %rsi
    decq             %r8
    andl             $0x3f, %r8d
    subl             (%rsi,%r8,4), %ecx
    leaq             (%rax,%rax,4), %r8
    shlq             $0x7, %r8
    movq             0x10(%rsp), %rdx
    leaq             (%rdx,%r8), %rsi
    vmovdqu          0x200(%rdx,%r8), %ymm0
    vmovdqu          0x220(%rdx,%r8), %ymm1
    vmovdqu          0x240(%rdx,%r8), %ymm2
    vmovdqu          0x260(%rdx,%r8), %ymm3
    vmovd            %ecx, %xmm4
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
    vpmovmskb        %ymm0, %r8d
    vpmovmskb        %ymm1, %r9d
    shlq             $0x20, %r9
    orq              %r8, %r9
    popcntq          %r9, %r8
    decl             %r8d
    movl             %r8d, %r9d
    andl             $0x3f, %r9d
    movzwl           0x200(%rsi,%r9,2), %r10d
    subl             %r10d, %ecx
    shll             $0xc, %eax
    shll             $0x6, %r8d
    movl             $0x1, %edx
    shlxq            %rcx, %rdx, %rcx
    pdepq            (%rsi,%r9,8), %rcx, %rcx
    tzcntq           %rcx, %rcx
    orl              %eax, %ecx
    addl             %r8d, %ecx
    cmpq             %rcx, 0xd0(%rsp)
    jbe              panic
    movq             0xa8(%rsp), %rax
    movl             (%rax,%rcx,4), %eax
    movl             %eax, 0x4(%rbx)
    movq             0x70(%rsp), %r10
    vpcmpeqd         %xmm5, %xmm5, %xmm5
.L45:
    cmpq             0xb0(%rsp), %r13
    je               out
    movl             (%r13), %edx
    leaq             0x1(%rdx), %rax
    cmpq             0x60(%rsp), %rax
    jae              panic
    addq             $0x4, %r13
    movq             0xb8(%rsp), %rax
    movl             0x4(%rax,%rdx,4), %esi
    movq             %rsi, %rax
    subq             %rdi, %rax
    cmpq             0xe0(%rsp), %rax
    ja               out
    cmpq             %rdi, %rsi
    jb               panic
    cmpq             %rsi, 0xd8(%rsp)
    jb               panic
    movq             %rbp, %rbx
    cmpq             %rdi, %rsi
    je               .L1
    movq             %rdx, 0x38(%rsp)
    movq             %rbp, 0x160(%rsp)
    movq             0x110(%rsp), %rax
    leaq             (%rax,%rsi,8), %rcx
    leaq             (%rax,%rdi,8), %r8
    movq             0x8(%rsp), %rbx
    jmp              .L55
.L52:
    movl             %r9d, %edi
    shrl             $0xc, %edi
    movq             0x8(%rsp), %rbx
    cmpq             %rdi, %rbx
    jbe              panic
    leaq             (%rdi,%rdi,4), %rdi
    shll             $0x7, %edi
    shrl             $0x6, %eax
    andl             $0x3f, %eax
    shrl             $0x6, %r9d
    andl             $0x3f, %r9d
    vmovd            %r9d, %xmm0
    vpbroadcastw     %xmm0, %ymm0
    vmovd            %eax, %xmm1
    vpbroadcastw     %xmm1, %ymm1
    vpcmpgtw         %ymm0, %ymm11, %ymm2
    vpcmpgtw         %ymm0, %ymm12, %ymm3
    vpcmpgtw         %ymm0, %ymm13, %ymm4
    vpcmpgtw         %ymm0, %ymm14, %ymm0
    vpcmpgtw         %ymm1, %ymm11, %ymm5
    vpsubw           %ymm2, %ymm5, %ymm2
    vpcmpgtw         %ymm1, %ymm12, %ymm5
    vpsubw           %ymm3, %ymm5, %ymm3
    vpcmpgtw         %ymm1, %ymm13, %ymm5
    vpsubw           %ymm4, %ymm5, %ymm4
    vpcmpgtw         %ymm1, %ymm14, %ymm1
    vpsubw           %ymm0, %ymm1, %ymm0
    movq             0x10(%rsp), %rax
    vpaddw           0x200(%rax,%rdi), %ymm2, %ymm1
    vpaddw           0x220(%rax,%rdi), %ymm3, %ymm2
    vpaddw           0x240(%rax,%rdi), %ymm4, %ymm3
    vpaddw           0x260(%rax,%rdi), %ymm0, %ymm0
    vmovdqu          %ymm1, 0x200(%rax,%rdi)
    vmovdqu          %ymm2, 0x220(%rax,%rdi)
    vmovdqu          %ymm3, 0x240(%rax,%rdi)
    vmovdqu          %ymm0, 0x260(%rax,%rdi)
    vpcmpeqd         %xmm5, %xmm5, %xmm5
.L54:
    addq             $0x8, %r8
    cmpq             %rcx, %r8
    je               .L0
.L55:
    movl             (%r8), %eax
    movl             %eax, %edi
    shrl             $0xc, %edi
    cmpq             %rbx, %rdi
    jae              panic
    movl             0x4(%r8), %r9d
    leaq             (%rdi,%rdi,4), %r11
    shll             $0x7, %r11d
    movq             0x10(%rsp), %rdx
    addq             %rdx, %r11
    movl             $0x1, %ebp
    shlxq            %rax, %rbp, %rdi
    movl             %eax, %r10d
    shrl             $0x3, %r10d
    andl             $0x1f8, %r10d
    xorq             %rdi, (%r10,%r11)
    movl             %r9d, %edi
    shrl             $0xc, %edi
    cmpq             %rbx, %rdi
    jae              panic
    leaq             (%rdi,%rdi,4), %r10
    shll             $0x7, %r10d
    addq             %rdx, %r10
    shlxq            %r9, %rbp, %rdi
    movl             %r9d, %ebx
    shrl             $0x3, %ebx
    andl             $0x1f8, %ebx
    xorq             %rdi, (%rbx,%r10)
    movl             %eax, %edi
    xorl             %r9d, %edi
    cmpl             $0x1000, %edi
    jb               .L52
    movl             %eax, %edi
    shrl             $0x6, %edi
    andl             $0x3f, %edi
    vmovd            %edi, %xmm0
    vpbroadcastw     %xmm0, %ymm0
    vpcmpgtw         %ymm0, %ymm11, %ymm1
    vpcmpgtw         %ymm0, %ymm12, %ymm2
    vpcmpgtw         %ymm0, %ymm13, %ymm3
    vpcmpgtw         %ymm0, %ymm14, %ymm0
    vpaddw           0x200(%r11), %ymm1, %ymm1
    vpaddw           0x220(%r11), %ymm2, %ymm2
    vpaddw           0x240(%r11), %ymm3, %ymm3
    vpaddw           0x260(%r11), %ymm0, %ymm0
    vmovdqu          %ymm1, 0x200(%r11)
    vmovdqu          %ymm2, 0x220(%r11)
    vmovdqu          %ymm3, 0x240(%r11)
    vmovdqu          %ymm0, 0x260(%r11)
    movl             %eax, %edi
    shrl             $0x12, %edi
    cmpq             %r14, %rdi
    jae              panic
    shrl             $0xc, %eax
    andl             $0x3f, %eax
    vmovd            %eax, %xmm0
    vpbroadcastd     %xmm0, %ymm0
    movl             %edi, %eax
    shll             $0x8, %eax
    vpcmpgtd         %ymm0, %ymm15, %ymm1
    vpcmpgtd         %ymm0, %ymm6, %ymm2
    vpcmpgtd         %ymm0, %ymm7, %ymm3
    vpcmpgtd         %ymm0, %ymm8, %ymm4
    vpaddd           (%r12,%rax), %ymm1, %ymm1
    vpaddd           0x20(%r12,%rax), %ymm2, %ymm2
    vpaddd           0x40(%r12,%rax), %ymm3, %ymm3
    vpaddd           0x60(%r12,%rax), %ymm4, %ymm4
    vmovdqu          %ymm1, (%r12,%rax)
    vmovdqu          %ymm2, 0x20(%r12,%rax)
    vmovdqu          %ymm3, 0x40(%r12,%rax)
    vmovdqu          %ymm4, 0x60(%r12,%rax)
    vpcmpgtd         %ymm0, %ymm9, %ymm1
    vpcmpgtd         %ymm0, %ymm10, %ymm2
    vmovdqa          (%rip), %ymm3
    vpcmpgtd         %ymm0, %ymm3, %ymm3
    vmovdqa          (%rip), %ymm4
    vpcmpgtd         %ymm0, %ymm4, %ymm0
    vpaddd           0x80(%r12,%rax), %ymm1, %ymm1
    vpaddd           0xa0(%r12,%rax), %ymm2, %ymm2
    vpaddd           0xc0(%r12,%rax), %ymm3, %ymm3
    vpaddd           0xe0(%r12,%rax), %ymm0, %ymm0
    vmovdqu          %ymm1, 0x80(%r12,%rax)
    vmovdqu          %ymm2, 0xa0(%r12,%rax)
    vmovdqu          %ymm3, 0xc0(%r12,%rax)
    vmovdqu          %ymm0, 0xe0(%r12,%rax)
    leaq             0x1(%rdi), %rax
    cmpq             %r15, %rdi
    jae              panic
    cmpq             %r15, %rax
    je               .L74
    movq             0x70(%rsp), %rdx
    leaq             (%rdx,%rax,4), %rax
    shll             $0x2, %edi
    movq             0x58(%rsp), %rbx
    subq             %rdi, %rbx
    cmpq             $0xc, %rbx
    jae              .L63
    movq             %rax, %rdi
    movq             0x180(%rsp), %rdx
    jmp              .L73
.L63:
    movq             %rbx, %r11
    shrq             $0x2, %r11
    incq             %r11
    cmpq             $0x7c, %rbx
    jae              .L65
    xorl             %ebx, %ebx
    jmp              .L69
.L65:
    movq             %r11, %rbx
    movabsq          $0x7fffffffffffffe0, %rdx
    andq             %rdx, %rbx
    addq             0x98(%rsp), %rdi
    xorl             %r14d, %r14d
    vpcmpeqd         %ymm4, %ymm4, %ymm4
    nop
.L66:
    vpaddd           -0x60(%rdi,%r14,4), %ymm4, %ymm0
    vpaddd           -0x40(%rdi,%r14,4), %ymm4, %ymm1
    vpaddd           -0x20(%rdi,%r14,4), %ymm4, %ymm2
    vpaddd           (%rdi,%r14,4), %ymm4, %ymm3
    vmovdqu          %ymm0, -0x60(%rdi,%r14,4)
    vmovdqu          %ymm1, -0x40(%rdi,%r14,4)
    vmovdqu          %ymm2, -0x20(%rdi,%r14,4)
    vmovdqu          %ymm3, (%rdi,%r14,4)
    addq             $0x20, %r14
    cmpq             %r14, %rbx
    jne              .L66
    cmpq             %rbx, %r11
    movq             0xf0(%rsp), %r14
    movq             0x180(%rsp), %rdx
    je               .L74
    testb            $0x1c, %r11b
    je               .L91
.L69:
    movabsq          $0x7fffffffffffffe0, %rdx
    leaq             0x1c(%rdx), %r14
    andq             %r11, %r14
    leaq             (%rax,%r14,4), %rdi
    nopw             %cs:(%rax,%rax)
.L70:
    vpaddd           (%rax,%rbx,4), %xmm5, %xmm0
    vmovdqu          %xmm0, (%rax,%rbx,4)
    addq             $0x4, %rbx
    cmpq             %rbx, %r14
    jne              .L70
    cmpq             %r14, %r11
    movq             0xf0(%rsp), %r14
    movq             0x180(%rsp), %rdx
    je               .L74
    nopl             (%rax,%rax)
.L73:
    decl             (%rdi)
    addq             $0x4, %rdi
    cmpq             %rdx, %rdi
    jne              .L73
.L74:
    movl             %r9d, %eax
    shrl             $0x6, %eax
    andl             $0x3f, %eax
    vmovd            %eax, %xmm0
    vpbroadcastw     %xmm0, %ymm0
    vmovdqu          0x200(%r10), %ymm1
    vmovdqu          0x220(%r10), %ymm2
    vmovdqu          0x240(%r10), %ymm3
    vmovdqu          0x260(%r10), %ymm4
    vpcmpgtw         %ymm0, %ymm11, %ymm5
    vpsubw           %ymm5, %ymm1, %ymm1
    vpcmpgtw         %ymm0, %ymm12, %ymm5
    vpsubw           %ymm5, %ymm2, %ymm2
    vpcmpgtw         %ymm0, %ymm13, %ymm5
    vpsubw           %ymm5, %ymm3, %ymm3
    vpcmpgtw         %ymm0, %ymm14, %ymm0
    vpsubw           %ymm0, %ymm4, %ymm0
    vmovdqu          %ymm1, 0x200(%r10)
    vmovdqu          %ymm2, 0x220(%r10)
    vmovdqu          %ymm3, 0x240(%r10)
    vmovdqu          %ymm0, 0x260(%r10)
    movl             %r9d, %edi
    shrl             $0x12, %edi
    cmpq             %r14, %rdi
    jae              panic
    shrl             $0xc, %r9d
    andl             $0x3f, %r9d
    vmovd            %r9d, %xmm0
    vpbroadcastd     %xmm0, %ymm0
    movl             %edi, %eax
    shll             $0x8, %eax
    vmovdqu          (%r12,%rax), %ymm1
    vmovdqu          0x20(%r12,%rax), %ymm2
    vmovdqu          0x40(%r12,%rax), %ymm3
    vmovdqu          0x60(%r12,%rax), %ymm4
    vpcmpgtd         %ymm0, %ymm15, %ymm5
    vpsubd           %ymm5, %ymm1, %ymm1
    vpcmpgtd         %ymm0, %ymm6, %ymm5
    vpsubd           %ymm5, %ymm2, %ymm2
    vpcmpgtd         %ymm0, %ymm7, %ymm5
    vpsubd           %ymm5, %ymm3, %ymm3
    vpcmpgtd         %ymm0, %ymm8, %ymm5
    vpsubd           %ymm5, %ymm4, %ymm4
    vmovdqu          %ymm1, (%r12,%rax)
    vmovdqu          %ymm2, 0x20(%r12,%rax)
    vmovdqu          %ymm3, 0x40(%r12,%rax)
    vmovdqu          %ymm4, 0x60(%r12,%rax)
    vmovdqu          0x80(%r12,%rax), %ymm1
    vmovdqu          0xa0(%r12,%rax), %ymm2
    vmovdqu          0xc0(%r12,%rax), %ymm3
    vmovdqu          0xe0(%r12,%rax), %ymm4
    vpcmpgtd         %ymm0, %ymm9, %ymm5
    vpsubd           %ymm5, %ymm1, %ymm1
    vpcmpgtd         %ymm0, %ymm10, %ymm5
    vpsubd           %ymm5, %ymm2, %ymm2
    vmovdqa          (%rip), %ymm5
    vpcmpgtd         %ymm0, %ymm5, %ymm5
    vpsubd           %ymm5, %ymm3, %ymm3
    vmovdqa          (%rip), %ymm5
    vpcmpgtd         %ymm0, %ymm5, %ymm0
    vpsubd           %ymm0, %ymm4, %ymm0
    vmovdqu          %ymm1, 0x80(%r12,%rax)
    vmovdqu          %ymm2, 0xa0(%r12,%rax)
    vmovdqu          %ymm3, 0xc0(%r12,%rax)
    vmovdqu          %ymm0, 0xe0(%r12,%rax)
    leaq             0x1(%rdi), %rax
    cmpq             %r15, %rdi
    movq             0x8(%rsp), %rbx
    jae              panic
    cmpq             %r15, %rax
    vpcmpeqd         %xmm5, %xmm5, %xmm5
    je               .L54
    movq             0x70(%rsp), %rdx
    leaq             (%rdx,%rax,4), %rax
    shll             $0x2, %edi
    movq             0x58(%rsp), %r10
    subq             %rdi, %r10
    cmpq             $0xc, %r10
    jae              .L79
    movq             %rax, %rdi
    movq             0x180(%rsp), %rdx
    jmp              .L89
.L79:
    movq             %r10, %r9
    shrq             $0x2, %r9
    incq             %r9
    cmpq             $0x7c, %r10
    jae              .L81
    xorl             %r10d, %r10d
    jmp              .L85
.L81:
    movq             %r9, %r10
    movabsq          $0x7fffffffffffffe0, %rdx
    andq             %rdx, %r10
    addq             0x98(%rsp), %rdi
    xorl             %r11d, %r11d
    nopl             (%rax)
.L82:
    vpbroadcastd     (%rip), %ymm0
    vpaddd           -0x60(%rdi,%r11,4), %ymm0, %ymm1
    vpaddd           -0x40(%rdi,%r11,4), %ymm0, %ymm2
    vpaddd           -0x20(%rdi,%r11,4), %ymm0, %ymm3
    vpaddd           (%rdi,%r11,4), %ymm0, %ymm0
    vmovdqu          %ymm1, -0x60(%rdi,%r11,4)
    vmovdqu          %ymm2, -0x40(%rdi,%r11,4)
    vmovdqu          %ymm3, -0x20(%rdi,%r11,4)
    vmovdqu          %ymm0, (%rdi,%r11,4)
    addq             $0x20, %r11
    cmpq             %r11, %r10
    jne              .L82
    cmpq             %r10, %r9
    movq             0x180(%rsp), %rdx
    je               .L54
    testb            $0x1c, %r9b
    je               .L92
.L85:
    movabsq          $0x7fffffffffffffe0, %rdx
    leaq             0x1c(%rdx), %r11
    andq             %r9, %r11
    leaq             (%rax,%r11,4), %rdi
    nopw             %cs:(%rax,%rax)
.L86:
    vmovdqu          (%rax,%r10,4), %xmm0
    vpsubd           %xmm5, %xmm0, %xmm0
    vmovdqu          %xmm0, (%rax,%r10,4)
    addq             $0x4, %r10
    cmpq             %r10, %r11
    jne              .L86
    cmpq             %r11, %r9
    movq             0x180(%rsp), %rdx
    je               .L54
    nopw             (%rax,%rax)
.L89:
    incl             (%rdi)
    addq             $0x4, %rdi
    cmpq             %rdx, %rdi
    jne              .L89
    jmp              .L54
.L91:
    leaq             (%rax,%rbx,4), %rdi
    jmp              .L73
.L92:
    leaq             (%rax,%r10,4), %rdi
    jmp              .L89
# avx2::KERNELS::{{closure}}::body: 623 instructions
.L0:
    movq             0x18(%rsp), %r8
    movq             0x48(%rsp), %rdx
.L1:
    movq             %rsi, %rdi
    movq             0x80(%rsp), %rax
    movq             %rax, %rsi
    subq             0x28(%rsp), %rsi
    jb               .L28
    movl             %edx, %eax
    cmpq             %rax, 0xc8(%rsp)
    jbe              panic
    movq             0x120(%rsp), %rcx
    movl             (%rcx,%rax,8), %r9d
    movl             %r9d, %eax
    shrl             $0xc, %eax
    cmpq             %r13, %rax
    jae              panic
    movl             %r9d, %ecx
    shrl             $0x12, %ecx
    cmpq             %rbp, %rcx
    jae              panic
    movq             %rsi, 0x80(%rsp)
    movq             %r8, 0x18(%rsp)
    movl             $0x1, %edx
    cmpq             %r15, %rcx
    jae              panic
    movq             0x40(%rsp), %rsi
    movq             0x28(%rsp), %r8
    leaq             (%rsi,%r8,4), %r8
    movq             %r8, 0x68(%rsp)
    leaq             (%rax,%rax,4), %r10
    shll             $0x7, %r10d
    addq             %r14, %r10
    movl             %r9d, %r11d
    shrl             $0x6, %r11d
    andl             $0x3f, %r11d
    movq             0x118(%rsp), %r8
    addq             %rsi, %r8
    movl             %ecx, %r14d
    shll             $0x8, %r14d
    addq             %r12, %r14
    andl             $0x3f, %eax
    movzwl           0x200(%r10,%r11,2), %r15d
    andb             $0x3f, %r9b
    bzhiq            %r9, (%r10,%r11,8), %r9
    addl             (%rbx,%rcx,4), %r15d
    popcntq          %r9, %r9
    addl             (%r14,%rax,4), %r9d
    addl             %r15d, %r9d
    movq             0x58(%rsp), %r11
    movq             0x30(%rsp), %r14
    nopw             %cs:(%rax,%rax)
.L7:
    movl             (%rsi), %ecx
    testl            %ecx, %ecx
    js               .L27
    movq             %rsi, %r13
    addl             %r9d, %ecx
    movq             0x8(%rsp), %rax
    cmpl             %eax, %ecx
    movl             $0x0, %esi
    cmovbl           %esi, %eax
    subl             %eax, %ecx
    cmpq             $0x4, %rbp
    movq             0x70(%rsp), %rsi
    jae              .L10
    xorl             %r11d, %r11d
    xorl             %r10d, %r10d
    jmp              .L21
.L10:
    vmovd            %ecx, %xmm0
    cmpq             $0x10, %rbp
    jae              .L12
    xorl             %eax, %eax
    xorl             %r10d, %r10d
    vmovdqu          0x1a0(%rsp), %ymm4
    jmp              .L17
.L12:
    vpbroadcastd     %xmm0, %xmm2
    vpxor            %xmm1, %xmm1, %xmm1
    xorl             %eax, %eax
    vpxor            %xmm3, %xmm3, %xmm3
    vpxor            %xmm4, %xmm4, %xmm4
    vpxor            %xmm5, %xmm5, %xmm5
    vmovdqu          0x1a0(%rsp), %ymm15
.L13:
    vmovdqu          (%rbx,%rax,4), %xmm6
    vmovdqu          0x10(%rbx,%rax,4), %xmm7
    vmovdqu          0x20(%rbx,%rax,4), %xmm8
    vmovdqu          0x30(%rbx,%rax,4), %xmm9
    vpminud          %xmm2, %xmm6, %xmm10
    vpcmpeqd         %xmm6, %xmm10, %xmm6
    vpmovzxdq        %xmm6, %ymm6
    vpand            %ymm6, %ymm15, %ymm6
    vpaddq           %ymm6, %ymm1, %ymm1
    vpminud          %xmm2, %xmm7, %xmm6
    vpcmpeqd         %xmm6, %xmm7, %xmm6
    vpmovzxdq        %xmm6, %ymm6
    vpand            %ymm6, %ymm15, %ymm6
    vpaddq           %ymm6, %ymm3, %ymm3
    vpminud          %xmm2, %xmm8, %xmm6
    vpcmpeqd         %xmm6, %xmm8, %xmm6
    vpmovzxdq        %xmm6, %ymm6
    vpand            %ymm6, %ymm15, %ymm6
    vpaddq           %ymm6, %ymm4, %ymm4
    vpminud          %xmm2, %xmm9, %xmm6
    vpcmpeqd         %xmm6, %xmm9, %xmm6
    vpmovzxdq        %xmm6, %ymm6
    vpand            %ymm6, %ymm15, %ymm6
    vpaddq           %ymm6, %ymm5, %ymm5
    addq             $0x10, %rax
    cmpq             %rax, %r11
    jne              .L13
    vpaddq           %ymm1, %ymm3, %ymm1
    vpaddq           %ymm1, %ymm4, %ymm1
    vpaddq           %ymm1, %ymm5, %ymm1
    vextracti128     $0x1, %ymm1, %xmm2
    vpaddq           %xmm2, %xmm1, %xmm1
    vpshufd          $0xee, %xmm1, %xmm2
    vpaddq           %xmm2, %xmm1, %xmm1
    vmovq            %xmm1, %r10
    cmpq             %r11, %rbp
    jne              .L16
    vmovdqa          (%rip), %ymm6
    vmovdqa          (%rip), %ymm7
    vmovdqa          (%rip), %ymm8
    vmovdqa          (%rip), %ymm9
    vmovdqa          (%rip), %ymm10
    jmp              .L22
.L16:
    movq             %r11, %rax
    testb            $0xc, %bpl
    vmovdqa          (%rip), %ymm6
    vmovdqa          (%rip), %ymm7
    vmovdqa          (%rip), %ymm8
    vmovdqa          (%rip), %ymm9
    vmovdqa          (%rip), %ymm10
    vmovdqu          0x1a0(%rsp), %ymm4
    je               .L21
.L17:
    vmovq            %r10, %xmm1
    vpbroadcastd     %xmm0, %xmm0
    nopw             %cs:(%rax,%rax)
.L18:
    vmovdqu          (%rbx,%rax,4), %xmm2
    vpminud          %xmm0, %xmm2, %xmm3
    vpcmpeqd         %xmm3, %xmm2, %xmm2
    vpmovzxdq        %xmm2, %ymm2
    vpand            %ymm4, %ymm2, %ymm2
    vpaddq           %ymm2, %ymm1, %ymm1
    addq             $0x4, %rax
    cmpq             %rax, %r14
    jne              .L18
    vextracti128     $0x1, %ymm1, %xmm0
    vpaddq           %xmm0, %xmm1, %xmm0
    vpshufd          $0xee, %xmm0, %xmm1
    vpaddq           %xmm1, %xmm0, %xmm0
    vmovq            %xmm0, %r10
    movq             %r14, %r11
    cmpq             %r14, %rbp
    je               .L22
    nopw             %cs:(%rax,%rax)
.L21:
    cmpl             (%rbx,%r11,4), %ecx
    sbbq             $-0x1, %r10
    incq             %r11
    cmpq             %r11, %rbp
    jne              .L21
.L22:
    leaq             -0x1(%r10), %rax
    cmpq             %rbp, %rax
    jae              panic
    cmpq             %rsi, %rax
    jae              panic
    subl             -0x4(%rbx,%r10,4), %ecx
    movq             %rax, %r10
    shlq             $0x8, %r10
    vmovd            %ecx, %xmm0
    vpbroadcastd     %xmm0, %ymm0
    vpmaxud          0x20(%r12,%r10), %ymm0, %ymm1
    vpcmpeqd         %ymm1, %ymm0, %ymm1
    vpmaxud          (%r12,%r10), %ymm0, %ymm2
    vpcmpeqd         %ymm2, %ymm0, %ymm2
    vpackssdw        %ymm1, %ymm2, %ymm1
    vextracti128     $0x1, %ymm1, %xmm2
    vpacksswb        %xmm2, %xmm1, %xmm1
    vpshufd          $0xd8, %xmm1, %xmm1
    vpmovmskb        %xmm1, %r11d
    vpmaxud          0x40(%r12,%r10), %ymm0, %ymm1
    vpcmpeqd         %ymm1, %ymm0, %ymm1
    vmovmskps        %ymm1, %r14d
    shll             $0x10, %r14d
    orl              %r11d, %r14d
    vpmaxud          0x60(%r12,%r10), %ymm0, %ymm1
    vpcmpeqd         %ymm1, %ymm0, %ymm1
    vmovmskps        %ymm1, %r11d
    shll             $0x18, %r11d
    orl              %r14d, %r11d
    vpmaxud          0x80(%r12,%r10), %ymm0, %ymm1
    vpcmpeqd         %ymm1, %ymm0, %ymm1
    vmovmskps        %ymm1, %r14d
    shlq             $0x20, %r14
    orq              %r11, %r14
    vpmaxud          0xa0(%r12,%r10), %ymm0, %ymm1
    vpcmpeqd         %ymm1, %ymm0, %ymm1
    vmovmskps        %ymm1, %r11d
    shlq             $0x28, %r11
    orq              %r14, %r11
    vpmaxud          0xc0(%r12,%r10), %ymm0, %ymm1
    vpcmpeqd         %ymm1, %ymm0, %ymm1
    vmovmskps        %ymm1, %r14d
    shlq             $0x30, %r14
    orq              %r11, %r14
    vpmaxud          0xe0(%r12,%r10), %ymm0, %ymm1
    vpcmpeqd         %ymm1, %ymm0, %ymm0
    vmovmskps        %ymm0, %r11d
    shlq             $0x38, %r11
    orq              %r14, %r11
    popcntq          %r11, %r11
    shlq             $0x6, %rax
    addq             %r11, %rax
    decq             %rax
    cmpq             0x180(%rsp), %rax
    jae              panic
    addq             %r12, %r10
    decq             %r11
    andl             $0x3f, %r11d
    subl             (%r10,%r11,4), %ecx
    leaq             (%rax,%rax,4), %r11
    shlq             $0x7, %r11
    movq             0x10(%rsp), %rsi
    leaq             (%rsi,%r11), %r10
    vmovdqu          0x200(%rsi,%r11), %ymm0
    vmovdqu          0x220(%rsi,%r11), %ymm1
    vmovdqu          0x240(%rsi,%r11), %ymm2
    vmovdqu          0x260(%rsi,%r11), %ymm3
    vmovd            %ecx, %xmm4
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
    vpmovmskb        %ymm0, %r11d
    vpmovmskb        %ymm1, %r14d
    shlq             $0x20, %r14
    orq              %r11, %r14
    popcntq          %r14, %r11
    decl             %r11d
    movl             %r11d, %r14d
    andl             $0x3f, %r14d
    movzwl           0x200(%r10,%r14,2), %r15d
    subl             %r15d, %ecx
    shll             $0xc, %eax
    shll             $0x6, %r11d
    shlxq            %rcx, %rdx, %rcx
    pdepq            (%r10,%r14,8), %rcx, %rcx
    tzcntq           %rcx, %rcx
    orl              %eax, %ecx
    addl             %r11d, %ecx
    cmpq             %rcx, 0xf0(%rsp)
    jbe              panic
    movq             0x160(%rsp), %rax
    movl             (%rax,%rcx,4), %eax
    movq             %r13, %rsi
    movl             %eax, (%r13)
    addq             $0x4, %rsi
    cmpq             %r8, %rsi
    movq             0x58(%rsp), %r11
    movq             0x30(%rsp), %r14
    vpcmpeqd         %xmm5, %xmm5, %xmm5
    jne              .L7
.L27:
    movq             0x68(%rsp), %rax
    movq             %rax, 0x40(%rsp)
    movq             0x80(%rsp), %rax
    movq             0x70(%rsp), %r15
    movq             0x180(%rsp), %r13
    movq             0x10(%rsp), %r14
    movl             $0x1, %r11d
    movq             0x18(%rsp), %r8
.L28:
    cmpq             0xd8(%rsp), %r8
    je               out
    movq             %rax, 0x80(%rsp)
    movl             (%r8), %edx
    leaq             0x1(%rdx), %rax
    cmpq             0xb0(%rsp), %rax
    jae              panic
    addq             $0x4, %r8
    movq             0xe0(%rsp), %rax
    movl             0x4(%rax,%rdx,4), %esi
    movq             %rsi, %rax
    subq             %rdi, %rax
    cmpq             0xd0(%rsp), %rax
    ja               out
    cmpq             %rdi, %rsi
    jb               panic
    cmpq             %rsi, 0xa8(%rsp)
    jb               panic
    cmpq             %rdi, %rsi
    je               .L1
    movq             %rdx, 0x48(%rsp)
    movq             %r8, 0x18(%rsp)
    movq             0x110(%rsp), %rax
    leaq             (%rax,%rsi,8), %rcx
    leaq             (%rax,%rdi,8), %rdx
    jmp              .L36
.L35:
    addq             $0x8, %rdx
    cmpq             %rcx, %rdx
    movl             $0x1, %r11d
    je               .L0
.L36:
    movl             (%rdx), %eax
    movl             %eax, %edi
    shrl             $0xc, %edi
    cmpq             %r13, %rdi
    jae              panic
    movl             0x4(%rdx), %r8d
    leaq             (%rdi,%rdi,4), %r10
    shll             $0x7, %r10d
    addq             %r14, %r10
    shlxq            %rax, %r11, %rdi
    movl             %eax, %r9d
    shrl             $0x3, %r9d
    andl             $0x1f8, %r9d
    xorq             %rdi, (%r9,%r10)
    movl             %r8d, %edi
    shrl             $0xc, %edi
    cmpq             %r13, %rdi
    jae              panic
    leaq             (%rdi,%rdi,4), %r9
    shll             $0x7, %r9d
    addq             %r14, %r9
    shlxq            %r8, %r11, %rdi
    movl             %r8d, %r11d
    shrl             $0x3, %r11d
    andl             $0x1f8, %r11d
    xorq             %rdi, (%r11,%r9)
    movl             %eax, %edi
    xorl             %r8d, %edi
    cmpl             $0x1000, %edi
    jae              .L41
    movl             %r8d, %edi
    shrl             $0xc, %edi
    cmpq             %rdi, %r13
    jbe              panic
    leaq             (%rdi,%rdi,4), %rdi
    shll             $0x7, %edi
    shrl             $0x6, %eax
    andl             $0x3f, %eax
    shrl             $0x6, %r8d
    andl             $0x3f, %r8d
    vmovd            %r8d, %xmm0
    vpbroadcastw     %xmm0, %ymm0
    vmovd            %eax, %xmm1
    vpbroadcastw     %xmm1, %ymm1
    vpcmpgtw         %ymm0, %ymm11, %ymm2
    vpcmpgtw         %ymm0, %ymm12, %ymm3
    vpcmpgtw         %ymm0, %ymm13, %ymm4
    vpcmpgtw         %ymm0, %ymm14, %ymm0
    vpcmpgtw         %ymm1, %ymm11, %ymm5
    vpsubw           %ymm2, %ymm5, %ymm2
    vpcmpgtw         %ymm1, %ymm12, %ymm5
    vpsubw           %ymm3, %ymm5, %ymm3
    vpcmpgtw         %ymm1, %ymm13, %ymm5
    vpsubw           %ymm4, %ymm5, %ymm4
    vpcmpgtw         %ymm1, %ymm14, %ymm1
    vpsubw           %ymm0, %ymm1, %ymm0
    vpaddw           0x200(%r14,%rdi), %ymm2, %ymm1
    vpaddw           0x220(%r14,%rdi), %ymm3, %ymm2
    vpaddw           0x240(%r14,%rdi), %ymm4, %ymm3
    vpaddw           0x260(%r14,%rdi), %ymm0, %ymm0
    vmovdqu          %ymm1, 0x200(%r14,%rdi)
    vmovdqu          %ymm2, 0x220(%r14,%rdi)
    vmovdqu          %ymm3, 0x240(%r14,%rdi)
    vmovdqu          %ymm0, 0x260(%r14,%rdi)
    vpcmpeqd         %xmm5, %xmm5, %xmm5
    jmp              .L35
.L41:
    movl             %eax, %edi
    shrl             $0x6, %edi
    andl             $0x3f, %edi
    vmovd            %edi, %xmm0
    vpbroadcastw     %xmm0, %ymm0
    vpcmpgtw         %ymm0, %ymm11, %ymm1
    vpcmpgtw         %ymm0, %ymm12, %ymm2
    vpcmpgtw         %ymm0, %ymm13, %ymm3
    vpcmpgtw         %ymm0, %ymm14, %ymm0
    vpaddw           0x200(%r10), %ymm1, %ymm1
    vpaddw           0x220(%r10), %ymm2, %ymm2
    vpaddw           0x240(%r10), %ymm3, %ymm3
    vpaddw           0x260(%r10), %ymm0, %ymm0
    vmovdqu          %ymm1, 0x200(%r10)
    vmovdqu          %ymm2, 0x220(%r10)
    vmovdqu          %ymm3, 0x240(%r10)
    vmovdqu          %ymm0, 0x260(%r10)
    movl             %eax, %edi
    shrl             $0x12, %edi
    cmpq             %r15, %rdi
    jae              panic
    shrl             $0xc, %eax
    andl             $0x3f, %eax
    vmovd            %eax, %xmm0
    vpbroadcastd     %xmm0, %ymm0
    movl             %edi, %eax
    shll             $0x8, %eax
    vmovdqa          (%rip), %ymm1
    vpcmpgtd         %ymm0, %ymm1, %ymm1
    vpcmpgtd         %ymm0, %ymm6, %ymm2
    vpcmpgtd         %ymm0, %ymm7, %ymm3
    vpcmpgtd         %ymm0, %ymm8, %ymm4
    vpaddd           (%r12,%rax), %ymm1, %ymm1
    vpaddd           0x20(%r12,%rax), %ymm2, %ymm2
    vpaddd           0x40(%r12,%rax), %ymm3, %ymm3
    vpaddd           0x60(%r12,%rax), %ymm4, %ymm4
    vmovdqu          %ymm1, (%r12,%rax)
    vmovdqu          %ymm2, 0x20(%r12,%rax)
    vmovdqu          %ymm3, 0x40(%r12,%rax)
    vmovdqu          %ymm4, 0x60(%r12,%rax)
    vpcmpgtd         %ymm0, %ymm9, %ymm1
    vpcmpgtd         %ymm0, %ymm10, %ymm2
    vmovdqa          (%rip), %ymm3
    vpcmpgtd         %ymm0, %ymm3, %ymm3
    vmovdqa          (%rip), %ymm4
    vpcmpgtd         %ymm0, %ymm4, %ymm0
    vpaddd           0x80(%r12,%rax), %ymm1, %ymm1
    vpaddd           0xa0(%r12,%rax), %ymm2, %ymm2
    vpaddd           0xc0(%r12,%rax), %ymm3, %ymm3
    vpaddd           0xe0(%r12,%rax), %ymm0, %ymm0
    vmovdqu          %ymm1, 0x80(%r12,%rax)
    vmovdqu          %ymm2, 0xa0(%r12,%rax)
    vmovdqu          %ymm3, 0xc0(%r12,%rax)
    vmovdqu          %ymm0, 0xe0(%r12,%rax)
    leaq             0x1(%rdi), %rax
    cmpq             %rbp, %rdi
    jae              panic
    cmpq             %rbp, %rax
    je               .L58
    leaq             (%rbx,%rax,4), %rax
    shll             $0x2, %edi
    leaq             -0x8(,%rbp,4), %r11
    subq             %rdi, %r11
    cmpq             $0xc, %r11
    jae              .L47
    movq             %rax, %rdi
.L46:
    leaq             (%rbx,%rbp,4), %rax
    jmp              .L57
.L47:
    movq             %r11, %r10
    shrq             $0x2, %r10
    incq             %r10
    cmpq             $0x7c, %r11
    jae              .L49
    xorl             %r11d, %r11d
    jmp              .L53
.L49:
    movq             %r10, %r11
    movabsq          $0x7fffffffffffffe0, %r14
    andq             %r14, %r11
    leaq             0x64(%rbx), %r14
    addq             %r14, %rdi
    xorl             %r14d, %r14d
    vpcmpeqd         %ymm4, %ymm4, %ymm4
    nopw             %cs:(%rax,%rax)
.L50:
    vpaddd           -0x60(%rdi,%r14,4), %ymm4, %ymm0
    vpaddd           -0x40(%rdi,%r14,4), %ymm4, %ymm1
    vpaddd           -0x20(%rdi,%r14,4), %ymm4, %ymm2
    vpaddd           (%rdi,%r14,4), %ymm4, %ymm3
    vmovdqu          %ymm0, -0x60(%rdi,%r14,4)
    vmovdqu          %ymm1, -0x40(%rdi,%r14,4)
    vmovdqu          %ymm2, -0x20(%rdi,%r14,4)
    vmovdqu          %ymm3, (%rdi,%r14,4)
    addq             $0x20, %r14
    cmpq             %r14, %r11
    jne              .L50
    cmpq             %r11, %r10
    movq             0x10(%rsp), %r14
    je               .L58
    testb            $0x1c, %r10b
    je               .L75
.L53:
    movabsq          $0x7fffffffffffffe0, %rdi
    leaq             0x1c(%rdi), %r14
    andq             %r10, %r14
    leaq             (%rax,%r14,4), %rdi
    nopl             (%rax,%rax)
.L54:
    vpaddd           (%rax,%r11,4), %xmm5, %xmm0
    vmovdqu          %xmm0, (%rax,%r11,4)
    addq             $0x4, %r11
    cmpq             %r11, %r14
    jne              .L54
    cmpq             %r14, %r10
    movq             0x10(%rsp), %r14
    leaq             (%rbx,%rbp,4), %rax
    je               .L58
    nopw             %cs:(%rax,%rax)
.L57:
    decl             (%rdi)
    addq             $0x4, %rdi
    cmpq             %rax, %rdi
    jne              .L57
.L58:
    movl             %r8d, %eax
    shrl             $0x6, %eax
    andl             $0x3f, %eax
    vmovd            %eax, %xmm0
    vpbroadcastw     %xmm0, %ymm0
    vmovdqu          0x200(%r9), %ymm1
    vmovdqu          0x220(%r9), %ymm2
    vmovdqu          0x240(%r9), %ymm3
    vmovdqu          0x260(%r9), %ymm4
    vpcmpgtw         %ymm0, %ymm11, %ymm5
    vpsubw           %ymm5, %ymm1, %ymm1
    vpcmpgtw         %ymm0, %ymm12, %ymm5
    vpsubw           %ymm5, %ymm2, %ymm2
    vpcmpgtw         %ymm0, %ymm13, %ymm5
    vpsubw           %ymm5, %ymm3, %ymm3
    vpcmpgtw         %ymm0, %ymm14, %ymm0
    vpsubw           %ymm0, %ymm4, %ymm0
    vmovdqu          %ymm1, 0x200(%r9)
    vmovdqu          %ymm2, 0x220(%r9)
    vmovdqu          %ymm3, 0x240(%r9)
    vmovdqu          %ymm0, 0x260(%r9)
    movl             %r8d, %edi
    shrl             $0x12, %edi
    cmpq             %r15, %rdi
    jae              panic
    shrl             $0xc, %r8d
    andl             $0x3f, %r8d
    vmovd            %r8d, %xmm0
    vpbroadcastd     %xmm0, %ymm0
    movl             %edi, %eax
    shll             $0x8, %eax
    vmovdqu          (%r12,%rax), %ymm1
    vmovdqu          0x20(%r12,%rax), %ymm2
    vmovdqu          0x40(%r12,%rax), %ymm3
    vmovdqu          0x60(%r12,%rax), %ymm4
    vmovdqa          (%rip), %ymm5
    vpcmpgtd         %ymm0, %ymm5, %ymm5
    vpsubd           %ymm5, %ymm1, %ymm1
    vpcmpgtd         %ymm0, %ymm6, %ymm5
    vpsubd           %ymm5, %ymm2, %ymm2
    vpcmpgtd         %ymm0, %ymm7, %ymm5
    vpsubd           %ymm5, %ymm3, %ymm3
    vpcmpgtd         %ymm0, %ymm8, %ymm5
    vpsubd           %ymm5, %ymm4, %ymm4
    vmovdqu          %ymm1, (%r12,%rax)
    vmovdqu          %ymm2, 0x20(%r12,%rax)
    vmovdqu          %ymm3, 0x40(%r12,%rax)
    vmovdqu          %ymm4, 0x60(%r12,%rax)
    vmovdqu          0x80(%r12,%rax), %ymm1
    vmovdqu          0xa0(%r12,%rax), %ymm2
    vmovdqu          0xc0(%r12,%rax), %ymm3
    vmovdqu          0xe0(%r12,%rax), %ymm4
    vpcmpgtd         %ymm0, %ymm9, %ymm5
    vpsubd           %ymm5, %ymm1, %ymm1
    vpcmpgtd         %ymm0, %ymm10, %ymm5
    vpsubd           %ymm5, %ymm2, %ymm2
    vmovdqa          (%rip), %ymm5
    vpcmpgtd         %ymm0, %ymm5, %ymm5
    vpsubd           %ymm5, %ymm3, %ymm3
    vmovdqa          (%rip), %ymm5
    vpcmpgtd         %ymm0, %ymm5, %ymm0
    vpsubd           %ymm0, %ymm4, %ymm0
    vmovdqu          %ymm1, 0x80(%r12,%rax)
    vmovdqu          %ymm2, 0xa0(%r12,%rax)
    vmovdqu          %ymm3, 0xc0(%r12,%rax)
    vmovdqu          %ymm0, 0xe0(%r12,%rax)
    leaq             0x1(%rdi), %rax
    cmpq             %rbp, %rdi
    jae              panic
    cmpq             %rbp, %rax
    vpcmpeqd         %xmm5, %xmm5, %xmm5
    leaq             (%rbx,%rbp,4), %r11
    je               .L35
    leaq             (%rbx,%rax,4), %rax
    shll             $0x2, %edi
    leaq             -0x8(,%rbp,4), %r9
    subq             %rdi, %r9
    cmpq             $0xc, %r9
    jae              .L63
    movq             %rax, %rdi
    jmp              .L73
.L63:
    movq             %r9, %r8
    shrq             $0x2, %r8
    incq             %r8
    cmpq             $0x7c, %r9
    jae              .L65
    xorl             %r9d, %r9d
    jmp              .L69
.L65:
    movq             %r8, %r9
    movabsq          $0x7fffffffffffffe0, %r10
    andq             %r10, %r9
    leaq             0x64(%rbx), %r10
    addq             %r10, %rdi
    xorl             %r10d, %r10d
    nopw             %cs:(%rax,%rax)
.L66:
    vpbroadcastd     (%rip), %ymm0
    vpaddd           -0x60(%rdi,%r10,4), %ymm0, %ymm1
    vpaddd           -0x40(%rdi,%r10,4), %ymm0, %ymm2
    vpaddd           -0x20(%rdi,%r10,4), %ymm0, %ymm3
    vpaddd           (%rdi,%r10,4), %ymm0, %ymm0
    vmovdqu          %ymm1, -0x60(%rdi,%r10,4)
    vmovdqu          %ymm2, -0x40(%rdi,%r10,4)
    vmovdqu          %ymm3, -0x20(%rdi,%r10,4)
    vmovdqu          %ymm0, (%rdi,%r10,4)
    addq             $0x20, %r10
    cmpq             %r10, %r9
    jne              .L66
    cmpq             %r9, %r8
    je               .L35
    testb            $0x1c, %r8b
    je               .L76
.L69:
    movabsq          $0x7fffffffffffffe0, %rdi
    leaq             0x1c(%rdi), %r10
    andq             %r8, %r10
    leaq             (%rax,%r10,4), %rdi
    nopl             (%rax)
.L70:
    vmovdqu          (%rax,%r9,4), %xmm0
    vpsubd           %xmm5, %xmm0, %xmm0
    vmovdqu          %xmm0, (%rax,%r9,4)
    addq             $0x4, %r9
    cmpq             %r9, %r10
    jne              .L70
    cmpq             %r10, %r8
    je               .L35
    nopw             %cs:(%rax,%rax)
.L73:
    incl             (%rdi)
    addq             $0x4, %rdi
    cmpq             %r11, %rdi
    jne              .L73
    jmp              .L35
.L75:
    leaq             (%rax,%r11,4), %rdi
    jmp              .L46
.L76:
    leaq             (%rax,%r9,4), %rdi
    jmp              .L73
