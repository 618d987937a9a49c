# table::AVX2::body: 822 instructions
.L0:
    movq             0x8(%rsp), %r12
    movq             (%rsp), %r10
    movq             0x50(%rsp), %r11
.L1:
    movq             %rsi, %rdi
    movq             0x68(%rsp), %rax
    movq             %rax, %rdx
    cmpq             %rax, %r12
    je               .L46
    movl             %r11d, %eax
    cmpq             %rax, 0xc8(%rsp)
    jbe              panic
    movq             0x130(%rsp), %rcx
    movl             (%rcx,%rax,8), %r8d
    movl             %r8d, %eax
    shrl             $0xc, %eax
    cmpq             0x58(%rsp), %rax
    jae              panic
    movl             %r8d, %ecx
    shrl             $0x12, %ecx
    cmpq             %rbp, %rcx
    jae              panic
    cmpq             %r14, %rcx
    jae              panic
    leaq             0x8(%r12), %rdx
    movl             (%r12), %esi
    testl            %esi, %esi
    js               .L46
    movq             %rdx, 0x8(%rsp)
    leaq             (%rax,%rax,4), %r9
    shll             $0x7, %r9d
    addq             %rbx, %r9
    movl             %r8d, %r10d
    shrl             $0x6, %r10d
    andl             $0x3f, %r10d
    andl             $0x3f, %eax
    andb             $0x3f, %r8b
    bzhiq            %r8, (%r9,%r10,8), %r8
    movl             %ecx, %r11d
    shll             $0x8, %r11d
    addq             %r15, %r11
    movzwl           0x200(%r9,%r10,2), %r9d
    movq             (%rsp), %r10
    popcntq          %r8, %r8
    addl             (%r10,%rcx,4), %r8d
    addl             (%r11,%rax,4), %r8d
    addl             %r9d, %r8d
    addl             %r8d, %esi
    movq             0x10(%rsp), %rax
    cmpl             %eax, %esi
    movl             $0x0, %ecx
    cmovbl           %ecx, %eax
    subl             %eax, %esi
    cmpq             $0x4, %rbp
    jae              .L9
    xorl             %r9d, %r9d
    xorl             %ecx, %ecx
    jmp              .L19
.L9:
    vmovd            %esi, %xmm0
    cmpq             $0x10, %rbp
    jae              .L11
    xorl             %eax, %eax
    xorl             %ecx, %ecx
    vmovdqu          0x240(%rsp), %ymm4
    jmp              .L16
.L11:
    vmovdqa          %xmm0, 0x90(%rsp)
    vpbroadcastd     %xmm0, %xmm2
    vpxor            %xmm1, %xmm1, %xmm1
    xorl             %eax, %eax
    vpxor            %xmm3, %xmm3, %xmm3
    vpxor            %xmm4, %xmm4, %xmm4
    vpxor            %xmm5, %xmm5, %xmm5
    movq             0x128(%rsp), %r9
    vmovdqu          0x240(%rsp), %ymm0
    nopl             (%rax)
.L12:
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
    cmpq             %r9, %rbp
    jne              .L15
    vmovdqa          (%rip), %ymm6
    vmovdqa          (%rip), %ymm7
    vmovdqa          (%rip), %ymm8
    vmovdqa          (%rip), %ymm9
    vmovdqa          (%rip), %ymm10
    jmp              .L21
.L15:
    movq             %r9, %rax
    testb            $0xc, %bpl
    vmovdqa          (%rip), %ymm6
    vmovdqa          (%rip), %ymm7
    vmovdqa          (%rip), %ymm8
    vmovdqa          (%rip), %ymm9
    vmovdqa          (%rip), %ymm10
    vmovdqu          0x240(%rsp), %ymm4
    vmovdqa          0x90(%rsp), %xmm0
    je               .L19
.L16:
    vmovq            %rcx, %xmm1
    vpbroadcastd     %xmm0, %xmm0
    movq             0xc0(%rsp), %r9
    nopw             (%rax,%rax)
.L17:
    vmovdqu          (%r10,%rax,4), %xmm2
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
    cmpl             (%r10,%r9,4), %esi
    sbbq             $-0x1, %rcx
    incq             %r9
.L20:
    cmpq             %r9, %rbp
    jne              .L19
.L21:
    leaq             -0x1(%rcx), %rax
    cmpq             %rbp, %rax
    jae              panic
    cmpq             %r14, %rax
    jae              panic
    subl             -0x4(%r10,%rcx,4), %esi
    movq             %rax, %rcx
    shlq             $0x8, %rcx
    vmovd            %esi, %xmm0
    vpbroadcastd     %xmm0, %ymm0
    vpmaxud          0x20(%r15,%rcx), %ymm0, %ymm1
    vpcmpeqd         %ymm1, %ymm0, %ymm1
    vpmaxud          (%r15,%rcx), %ymm0, %ymm2
    vpcmpeqd         %ymm2, %ymm0, %ymm2
    vpackssdw        %ymm1, %ymm2, %ymm1
    vextracti128     $0x1, %ymm1, %xmm2
    vpacksswb        %xmm2, %xmm1, %xmm1
    vpshufd          $0xd8, %xmm1, %xmm1
    vpmovmskb        %xmm1, %r9d
    vpmaxud          0x40(%r15,%rcx), %ymm0, %ymm1
    vpcmpeqd         %ymm1, %ymm0, %ymm1
    vmovmskps        %ymm1, %r10d
    shll             $0x10, %r10d
    orl              %r9d, %r10d
    vpmaxud          0x60(%r15,%rcx), %ymm0, %ymm1
    vpcmpeqd         %ymm1, %ymm0, %ymm1
    vmovmskps        %ymm1, %r9d
    shll             $0x18, %r9d
    orl              %r10d, %r9d
    vpmaxud          0x80(%r15,%rcx), %ymm0, %ymm1
    vpcmpeqd         %ymm1, %ymm0, %ymm1
    vmovmskps        %ymm1, %r10d
    shlq             $0x20, %r10
    orq              %r9, %r10
    vpmaxud          0xa0(%r15,%rcx), %ymm0, %ymm1
    vpcmpeqd         %ymm1, %ymm0, %ymm1
    vmovmskps        %ymm1, %r9d
    shlq             $0x28, %r9
    orq              %r10, %r9
    vpmaxud          0xc0(%r15,%rcx), %ymm0, %ymm1
    vpcmpeqd         %ymm1, %ymm0, %ymm1
    vmovmskps        %ymm1, %r10d
    shlq             $0x30, %r10
    orq              %r9, %r10
    vpmaxud          0xe0(%r15,%rcx), %ymm0, %ymm1
    vpcmpeqd         %ymm1, %ymm0, %ymm0
    vmovmskps        %ymm0, %r9d
    shlq             $0x38, %r9
    orq              %r10, %r9
    popcntq          %r9, %r9
    shlq             $0x6, %rax
    addq             %r9, %rax
    decq             %rax
    cmpq             0x58(%rsp), %rax
    jae              panic
    addq             %r15, %rcx
    decq             %r9
    andl             $0x3f, %r9d
    subl             (%rcx,%r9,4), %esi
    leaq             (%rax,%rax,4), %r9
    shlq             $0x7, %r9
    leaq             (%rbx,%r9), %rcx
    vmovdqu          0x200(%rbx,%r9), %ymm0
    vmovdqu          0x220(%rbx,%r9), %ymm1
    vmovdqu          0x240(%rbx,%r9), %ymm2
    vmovdqu          0x260(%rbx,%r9), %ymm3
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
    cmpq             %rcx, 0xd8(%rsp)
    jbe              panic
    movq             0x138(%rsp), %rax
    movl             (%rax,%rcx,4), %eax
    movl             %eax, (%r12)
    movl             0x4(%r12), %ecx
    testl            %ecx, %ecx
    movq             (%rsp), %r10
    movq             0x128(%rsp), %r9
    vpcmpeqd         %xmm5, %xmm5, %xmm5
    js               .L45
    addl             %r8d, %ecx
    movq             0x10(%rsp), %rax
    cmpl             %eax, %ecx
    movl             $0x0, %edx
    cmovbl           %edx, %eax
    subl             %eax, %ecx
    cmpq             $0x4, %rbp
    jae              .L28
    xorl             %r8d, %r8d
    xorl             %esi, %esi
    jmp              .L39
.L28:
    vmovd            %ecx, %xmm0
    cmpq             $0x10, %rbp
    jae              .L30
    xorl             %eax, %eax
    xorl             %esi, %esi
    movq             0xc0(%rsp), %r9
    vmovdqu          0x240(%rsp), %ymm4
    jmp              .L35
.L30:
    vmovdqa          %xmm0, 0x90(%rsp)
    vpbroadcastd     %xmm0, %xmm2
    vpxor            %xmm1, %xmm1, %xmm1
    xorl             %eax, %eax
    vpxor            %xmm3, %xmm3, %xmm3
    vpxor            %xmm4, %xmm4, %xmm4
    vpxor            %xmm5, %xmm5, %xmm5
    vmovdqu          0x240(%rsp), %ymm0
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
    cmpq             %rax, %r9
    jne              .L31
    vpaddq           %ymm1, %ymm3, %ymm1
    vpaddq           %ymm1, %ymm4, %ymm1
    vpaddq           %ymm1, %ymm5, %ymm1
    vextracti128     $0x1, %ymm1, %xmm2
    vpaddq           %xmm2, %xmm1, %xmm1
    vpshufd          $0xee, %xmm1, %xmm2
    vpaddq           %xmm2, %xmm1, %xmm1
    vmovq            %xmm1, %rsi
    cmpq             %r9, %rbp
    jne              .L34
    vmovdqa          (%rip), %ymm6
    vmovdqa          (%rip), %ymm7
    vmovdqa          (%rip), %ymm8
    vmovdqa          (%rip), %ymm9
    vmovdqa          (%rip), %ymm10
    jmp              .L40
.L34:
    movq             %r9, %rax
    movq             %r9, %r8
    testb            $0xc, %bpl
    movq             0xc0(%rsp), %r9
    vmovdqa          (%rip), %ymm6
    vmovdqa          (%rip), %ymm7
    vmovdqa          (%rip), %ymm8
    vmovdqa          (%rip), %ymm9
    vmovdqa          (%rip), %ymm10
    vmovdqu          0x240(%rsp), %ymm4
    vmovdqa          0x90(%rsp), %xmm0
    je               .L39
.L35:
    vmovq            %rsi, %xmm1
    vpbroadcastd     %xmm0, %xmm0
    nopw             (%rax,%rax)
.L36:
    vmovdqu          (%r10,%rax,4), %xmm2
    vpminud          %xmm0, %xmm2, %xmm3
    vpcmpeqd         %xmm3, %xmm2, %xmm2
    vpmovzxdq        %xmm2, %ymm2
    vpand            %ymm4, %ymm2, %ymm2
    vpaddq           %ymm2, %ymm1, %ymm1
    addq             $0x4, %rax
    cmpq             %rax, %r9
    jne              .L36
    vextracti128     $0x1, %ymm1, %xmm0
    vpaddq           %xmm0, %xmm1, %xmm0
    vpshufd          $0xee, %xmm0, %xmm1
    vpaddq           %xmm1, %xmm0, %xmm0
    vmovq            %xmm0, %rsi
    movq             %r9, %r8
    cmpq             %r9, %rbp
    je               .L40
    nopw             %cs:(%rax,%rax)
.L39:
    cmpl             (%r10,%r8,4), %ecx
    sbbq             $-0x1, %rsi
    incq             %r8
    cmpq             %r8, %rbp
    jne              .L39
.L40:
    leaq             -0x1(%rsi), %rax
    cmpq             %rbp, %rax
    jae              panic
    cmpq             %r14, %rax
    jae              panic
    subl             -0x4(%r10,%rsi,4), %ecx
    movq             %rax, %rsi
    shlq             $0x8, %rsi
    vmovd            %ecx, %xmm0
    vpbroadcastd     %xmm0, %ymm0
    vpmaxud          0x20(%r15,%rsi), %ymm0, %ymm1
    vpcmpeqd         %ymm1, %ymm0, %ymm1
    vpmaxud          (%r15,%rsi), %ymm0, %ymm2
    vpcmpeqd         %ymm2, %ymm0, %ymm2
    vpackssdw        %ymm1, %ymm2, %ymm1
    vextracti128     $0x1, %ymm1, %xmm2
    vpacksswb        %xmm2, %xmm1, %xmm1
    vpshufd          $0xd8, %xmm1, %xmm1
    vpmovmskb        %xmm1, %r8d
    vpmaxud          0x40(%r15,%rsi), %ymm0, %ymm1
    vpcmpeqd         %ymm1, %ymm0, %ymm1
    vmovmskps        %ymm1, %r9d
    shll             $0x10, %r9d
    orl              %r8d, %r9d
    vpmaxud          0x60(%r15,%rsi), %ymm0, %ymm1
    vpcmpeqd         %ymm1, %ymm0, %ymm1
    vmovmskps        %ymm1, %r8d
    shll             $0x18, %r8d
    orl              %r9d, %r8d
    vpmaxud          0x80(%r15,%rsi), %ymm0, %ymm1
    vpcmpeqd         %ymm1, %ymm0, %ymm1
    vmovmskps        %ymm1, %r9d
    shlq             $0x20, %r9
    orq              %r8, %r9
    vpmaxud          0xa0(%r15,%rsi), %ymm0, %ymm1
    vpcmpeqd         %ymm1, %ymm0, %ymm1
    vmovmskps        %ymm1, %r8d
    shlq             $0x28, %r8
    orq              %r9, %r8
    vpmaxud          0xc0(%r15,%rsi), %ymm0, %ymm1
    vpcmpeqd         %ymm1, %ymm0, %ymm1
    vmovmskps        %ymm1, %r9d
    shlq             $0x30, %r9
    orq              %r8, %r9
    vpmaxud          0xe0(%r15,%rsi), %ymm0, %ymm1
    vpcmpeqd         %ymm1, %ymm0, %ymm0
    vmovmskps        %ymm0, %r8d
    shlq             $0x38, %r8
    orq              %r9, %r8
    popcntq          %r8, %r8
    shlq             $0x6, %rax
    addq             %r8, %rax
    decq             %rax
    cmpq             0x58(%rsp), %rax
    jae              panic
    addq             %r15, %rsi
    decq             %r8
    andl             $0x3f, %r8d
    subl             (%rsi,%r8,4), %ecx
    leaq             (%rax,%rax,4), %r8
    shlq             $0x7, %r8
    leaq             (%rbx,%r8), %rsi
    vmovdqu          0x200(%rbx,%r8), %ymm0
    vmovdqu          0x220(%rbx,%r8), %ymm1
    vmovdqu          0x240(%rbx,%r8), %ymm2
    vmovdqu          0x260(%rbx,%r8), %ymm3
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
    cmpq             %rcx, 0xd8(%rsp)
    jbe              panic
    movq             0x138(%rsp), %rax
    movl             (%rax,%rcx,4), %eax
    movl             %eax, 0x4(%r12)
    movq             (%rsp), %r10
    vpcmpeqd         %xmm5, %xmm5, %xmm5
.L45:
    movq             0x8(%rsp), %rdx
.L46:
    movq             0x40(%rsp), %rcx
    cmpq             0x168(%rsp), %rcx
    je               out
    movl             (%rcx), %r11d
    leaq             0x1(%r11), %rax
    cmpq             0xa0(%rsp), %rax
    jae              panic
    addq             $0x4, %rcx
    movq             %rcx, 0x40(%rsp)
    movq             0xe0(%rsp), %rax
    movl             0x4(%rax,%r11,4), %esi
    movq             %rsi, %rax
    subq             %rdi, %rax
    cmpq             0xb0(%rsp), %rax
    ja               out
    cmpq             %rsi, 0xd0(%rsp)
    jb               panic
    movq             %rdx, %r12
    cmpq             %rdi, %rsi
    je               .L1
    movq             %r11, 0x50(%rsp)
    movq             %rdx, 0x8(%rsp)
    movq             0x120(%rsp), %rax
    leaq             (%rax,%rsi,8), %rcx
    leaq             (%rax,%rdi,8), %r8
    movq             0x58(%rsp), %r12
    jmp              .L53
.L52:
    addq             $0x8, %r8
    cmpq             %rcx, %r8
    je               .L0
.L53:
    movl             (%r8), %eax
    movl             %eax, %edi
    shrl             $0xc, %edi
    cmpq             %r12, %rdi
    jae              panic
    movl             0x4(%r8), %r9d
    leaq             (%rdi,%rdi,4), %r11
    shll             $0x7, %r11d
    addq             %rbx, %r11
    movl             $0x1, %edx
    shlxq            %rax, %rdx, %rdi
    movl             %eax, %r10d
    shrl             $0x3, %r10d
    andl             $0x1f8, %r10d
    xorq             %rdi, (%r10,%r11)
    movl             %r9d, %edi
    shrl             $0xc, %edi
    cmpq             %r12, %rdi
    jae              panic
    leaq             (%rdi,%rdi,4), %r10
    shll             $0x7, %r10d
    addq             %rbx, %r10
    shlxq            %r9, %rdx, %rdi
    movl             %r9d, %ebx
    shrl             $0x3, %ebx
    andl             $0x1f8, %ebx
    xorq             %rdi, (%rbx,%r10)
    movl             %eax, %edi
    xorl             %r9d, %edi
    cmpl             $0x1000, %edi
    jae              .L58
    movl             %r9d, %edi
    shrl             $0xc, %edi
    cmpq             %rdi, %r12
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
    movq             0x30(%rsp), %rbx
    vpaddw           0x200(%rbx,%rdi), %ymm2, %ymm1
    vpaddw           0x220(%rbx,%rdi), %ymm3, %ymm2
    vpaddw           0x240(%rbx,%rdi), %ymm4, %ymm3
    vpaddw           0x260(%rbx,%rdi), %ymm0, %ymm0
    vmovdqu          %ymm1, 0x200(%rbx,%rdi)
    vmovdqu          %ymm2, 0x220(%rbx,%rdi)
    vmovdqu          %ymm3, 0x240(%rbx,%rdi)
    vmovdqu          %ymm0, 0x260(%rbx,%rdi)
    vpcmpeqd         %xmm5, %xmm5, %xmm5
    jmp              .L52
.L58:
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
    vpaddd           (%r15,%rax), %ymm1, %ymm1
    vpaddd           0x20(%r15,%rax), %ymm2, %ymm2
    vpaddd           0x40(%r15,%rax), %ymm3, %ymm3
    vpaddd           0x60(%r15,%rax), %ymm4, %ymm4
    vmovdqu          %ymm1, (%r15,%rax)
    vmovdqu          %ymm2, 0x20(%r15,%rax)
    vmovdqu          %ymm3, 0x40(%r15,%rax)
    vmovdqu          %ymm4, 0x60(%r15,%rax)
    vpcmpgtd         %ymm0, %ymm9, %ymm1
    vpcmpgtd         %ymm0, %ymm10, %ymm2
    vmovdqa          (%rip), %ymm3
    vpcmpgtd         %ymm0, %ymm3, %ymm3
    vmovdqa          (%rip), %ymm4
    vpcmpgtd         %ymm0, %ymm4, %ymm0
    vpaddd           0x80(%r15,%rax), %ymm1, %ymm1
    vpaddd           0xa0(%r15,%rax), %ymm2, %ymm2
    vpaddd           0xc0(%r15,%rax), %ymm3, %ymm3
    vpaddd           0xe0(%r15,%rax), %ymm0, %ymm0
    vmovdqu          %ymm1, 0x80(%r15,%rax)
    vmovdqu          %ymm2, 0xa0(%r15,%rax)
    vmovdqu          %ymm3, 0xc0(%r15,%rax)
    vmovdqu          %ymm0, 0xe0(%r15,%rax)
    leaq             0x1(%rdi), %rax
    cmpq             %rbp, %rdi
    jae              panic
    cmpq             %rbp, %rax
    je               .L75
    movq             (%rsp), %r11
    leaq             (%r11,%rax,4), %rax
    shll             $0x2, %edi
    movq             0x18(%rsp), %rbx
    subq             %rdi, %rbx
    cmpq             $0xc, %rbx
    jae              .L64
    movq             %rax, %rdi
.L63:
    movq             0xf0(%rsp), %rax
    jmp              .L74
.L64:
    movq             %rbx, %r11
    shrq             $0x2, %r11
    incq             %r11
    cmpq             $0x7c, %rbx
    jae              .L66
    xorl             %ebx, %ebx
    jmp              .L70
.L66:
    movq             %r11, %rbx
    movabsq          $0x7fffffffffffffe0, %r14
    andq             %r14, %rbx
    addq             0xe8(%rsp), %rdi
    xorl             %r14d, %r14d
    vpcmpeqd         %ymm4, %ymm4, %ymm4
    nopw             %cs:(%rax,%rax)
.L67:
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
    jne              .L67
    cmpq             %rbx, %r11
    movq             0x1f0(%rsp), %r14
    je               .L75
    testb            $0x1c, %r11b
    je               .L92
.L70:
    movabsq          $0x7fffffffffffffe0, %rdi
    leaq             0x1c(%rdi), %r14
    andq             %r11, %r14
    leaq             (%rax,%r14,4), %rdi
    nopl             (%rax,%rax)
.L71:
    vpaddd           (%rax,%rbx,4), %xmm5, %xmm0
    vmovdqu          %xmm0, (%rax,%rbx,4)
    addq             $0x4, %rbx
    cmpq             %rbx, %r14
    jne              .L71
    cmpq             %r14, %r11
    movq             0x1f0(%rsp), %r14
    movq             0xf0(%rsp), %rax
    je               .L75
    nopl             (%rax,%rax)
.L74:
    decl             (%rdi)
    addq             $0x4, %rdi
    cmpq             %rax, %rdi
    jne              .L74
.L75:
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
    vmovdqu          (%r15,%rax), %ymm1
    vmovdqu          0x20(%r15,%rax), %ymm2
    vmovdqu          0x40(%r15,%rax), %ymm3
    vmovdqu          0x60(%r15,%rax), %ymm4
    vpcmpgtd         %ymm0, %ymm15, %ymm5
    vpsubd           %ymm5, %ymm1, %ymm1
    vpcmpgtd         %ymm0, %ymm6, %ymm5
    vpsubd           %ymm5, %ymm2, %ymm2
    vpcmpgtd         %ymm0, %ymm7, %ymm5
    vpsubd           %ymm5, %ymm3, %ymm3
    vpcmpgtd         %ymm0, %ymm8, %ymm5
    vpsubd           %ymm5, %ymm4, %ymm4
    vmovdqu          %ymm1, (%r15,%rax)
    vmovdqu          %ymm2, 0x20(%r15,%rax)
    vmovdqu          %ymm3, 0x40(%r15,%rax)
    vmovdqu          %ymm4, 0x60(%r15,%rax)
    vmovdqu          0x80(%r15,%rax), %ymm1
    vmovdqu          0xa0(%r15,%rax), %ymm2
    vmovdqu          0xc0(%r15,%rax), %ymm3
    vmovdqu          0xe0(%r15,%rax), %ymm4
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
    vmovdqu          %ymm1, 0x80(%r15,%rax)
    vmovdqu          %ymm2, 0xa0(%r15,%rax)
    vmovdqu          %ymm3, 0xc0(%r15,%rax)
    vmovdqu          %ymm0, 0xe0(%r15,%rax)
    leaq             0x1(%rdi), %rax
    cmpq             %rbp, %rdi
    movq             0x30(%rsp), %rbx
    jae              panic
    cmpq             %rbp, %rax
    vpcmpeqd         %xmm5, %xmm5, %xmm5
    movq             0xf0(%rsp), %r11
    je               .L52
    movq             (%rsp), %r9
    leaq             (%r9,%rax,4), %rax
    shll             $0x2, %edi
    movq             0x18(%rsp), %r10
    subq             %rdi, %r10
    cmpq             $0xc, %r10
    jae              .L80
    movq             %rax, %rdi
    jmp              .L90
.L80:
    movq             %r10, %r9
    shrq             $0x2, %r9
    incq             %r9
    cmpq             $0x7c, %r10
    jae              .L82
    xorl             %r10d, %r10d
    jmp              .L86
.L82:
    movq             %r9, %r10
    movabsq          $0x7fffffffffffffe0, %r11
    andq             %r11, %r10
    addq             0xe8(%rsp), %rdi
    xorl             %r11d, %r11d
    nopl             (%rax)
.L83:
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
    jne              .L83
    cmpq             %r10, %r9
    movq             0xf0(%rsp), %r11
    je               .L52
    testb            $0x1c, %r9b
    je               .L93
.L86:
    movabsq          $0x7fffffffffffffe0, %rdi
    leaq             0x1c(%rdi), %r11
    andq             %r9, %r11
    leaq             (%rax,%r11,4), %rdi
    nopw             %cs:(%rax,%rax)
.L87:
    vmovdqu          (%rax,%r10,4), %xmm0
    vpsubd           %xmm5, %xmm0, %xmm0
    vmovdqu          %xmm0, (%rax,%r10,4)
    addq             $0x4, %r10
    cmpq             %r10, %r11
    jne              .L87
    cmpq             %r11, %r9
    movq             0xf0(%rsp), %r11
    je               .L52
    nopw             (%rax,%rax)
.L90:
    incl             (%rdi)
    addq             $0x4, %rdi
    cmpq             %r11, %rdi
    jne              .L90
    jmp              .L52
.L92:
    leaq             (%rax,%rbx,4), %rdi
    jmp              .L63
.L93:
    leaq             (%rax,%r10,4), %rdi
    jmp              .L90
