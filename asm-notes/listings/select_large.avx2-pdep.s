# table::AVX2_SLOW_PDEP::body: 904 instructions
.L0:
    movq             0x28(%rsp), %rax
    movq             0x18(%rsp), %r10
.L1:
    movq             %rsi, %rdi
    movq             0x58(%rsp), %rcx
    movq             %rcx, %r9
    cmpq             %rcx, %rax
    je               .L48
    movq             %rax, %r12
    movl             %edx, %eax
    cmpq             %rax, 0xd8(%rsp)
    jbe              panic
    movq             0x128(%rsp), %rcx
    movl             (%rcx,%rax,8), %r8d
    movl             %r8d, %eax
    shrl             $0xc, %eax
    cmpq             %r14, %rax
    jae              panic
    movl             %r8d, %ecx
    shrl             $0x12, %ecx
    cmpq             %rbp, %rcx
    jae              panic
    cmpq             0x8(%rsp), %rcx
    jae              panic
    leaq             0x8(%r12), %r9
    movl             (%r12), %esi
    testl            %esi, %esi
    js               .L9
    movq             %r9, 0x28(%rsp)
    leaq             (%rax,%rax,4), %r9
    shll             $0x7, %r9d
    addq             0x80(%rsp), %r9
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
    movq             0x18(%rsp), %r10
    popcntq          %r8, %r8
    addl             (%r10,%rcx,4), %r8d
    addl             (%r11,%rax,4), %r8d
    addl             %r9d, %r8d
    addl             %r8d, %esi
    movq             0x38(%rsp), %rax
    cmpl             %eax, %esi
    movl             $0x0, %ecx
    cmovbl           %ecx, %eax
    subl             %eax, %esi
    cmpq             $0x4, %rbp
    jae              .L10
    xorl             %r9d, %r9d
    xorl             %ecx, %ecx
    jmp              .L21
.L9:
    movq             0x80(%rsp), %r12
    jmp              .L48
.L10:
    vmovd            %esi, %xmm0
    cmpq             $0x10, %rbp
    jae              .L12
    xorl             %eax, %eax
    xorl             %ecx, %ecx
    vmovdqu          0x140(%rsp), %ymm4
    jmp              .L17
.L12:
    vmovdqa          %xmm0, 0x60(%rsp)
    vpbroadcastd     %xmm0, %xmm2
    vpxor            %xmm1, %xmm1, %xmm1
    xorl             %eax, %eax
    vpxor            %xmm3, %xmm3, %xmm3
    vpxor            %xmm4, %xmm4, %xmm4
    vpxor            %xmm5, %xmm5, %xmm5
    movq             0x110(%rsp), %rcx
    vmovdqu          0x140(%rsp), %ymm0
    nopw             (%rax,%rax)
.L13:
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
    cmpq             %rax, %rcx
    jne              .L13
    vpaddq           %ymm1, %ymm3, %ymm1
    vpaddq           %ymm1, %ymm4, %ymm1
    vpaddq           %ymm1, %ymm5, %ymm1
    vextracti128     $0x1, %ymm1, %xmm2
    vpaddq           %xmm2, %xmm1, %xmm1
    vpshufd          $0xee, %xmm1, %xmm2
    vpaddq           %xmm2, %xmm1, %xmm1
    movq             %rcx, %r9
    vmovq            %xmm1, %rcx
    cmpq             %r9, %rbp
    jne              .L16
    vmovdqa          (%rip), %ymm6
    vmovdqa          (%rip), %ymm7
    vmovdqa          (%rip), %ymm8
    vmovdqa          (%rip), %ymm9
    vmovdqa          (%rip), %ymm10
    jmp              .L22
.L16:
    movq             %r9, %rax
    testb            $0xc, %bpl
    vmovdqa          (%rip), %ymm6
    vmovdqa          (%rip), %ymm7
    vmovdqa          (%rip), %ymm8
    vmovdqa          (%rip), %ymm9
    vmovdqa          (%rip), %ymm10
    vmovdqu          0x140(%rsp), %ymm4
    vmovdqa          0x60(%rsp), %xmm0
    je               .L21
.L17:
    vmovq            %rcx, %xmm1
    vpbroadcastd     %xmm0, %xmm0
    movq             0x118(%rsp), %rcx
    nopw             (%rax,%rax)
.L18:
    vmovdqu          (%r10,%rax,4), %xmm2
    vpminud          %xmm0, %xmm2, %xmm3
    vpcmpeqd         %xmm3, %xmm2, %xmm2
    vpmovzxdq        %xmm2, %ymm2
    vpand            %ymm4, %ymm2, %ymm2
    vpaddq           %ymm2, %ymm1, %ymm1
    addq             $0x4, %rax
    cmpq             %rax, %rcx
    jne              .L18
    vextracti128     $0x1, %ymm1, %xmm0
    vpaddq           %xmm0, %xmm1, %xmm0
    vpshufd          $0xee, %xmm0, %xmm1
    vpaddq           %xmm1, %xmm0, %xmm0
    movq             %rcx, %rax
    vmovq            %xmm0, %rcx
    movq             %rax, %r9
    cmpq             %rax, %rbp
    je               .L22
    nopl             (%rax,%rax)
.L21:
    cmpl             (%r10,%r9,4), %esi
    sbbq             $-0x1, %rcx
    incq             %r9
    cmpq             %r9, %rbp
    jne              .L21
.L22:
    leaq             -0x1(%rcx), %rax
    cmpq             %rbp, %rax
    jae              panic
    cmpq             0x8(%rsp), %rax
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
    cmpq             %r14, %rax
    jae              panic
    addq             %r15, %rcx
    decq             %r9
    andl             $0x3f, %r9d
    subl             (%rcx,%r9,4), %esi
    leaq             (%rax,%rax,4), %rcx
    shlq             $0x7, %rcx
    movq             0x80(%rsp), %r10
    leaq             (%r10,%rcx), %r9
    vmovdqu          0x200(%r10,%rcx), %ymm0
    vmovdqu          0x220(%r10,%rcx), %ymm1
    vmovdqu          0x240(%r10,%rcx), %ymm2
    vmovdqu          0x260(%r10,%rcx), %ymm3
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
    vpmovmskb        %ymm0, %ecx
    vpmovmskb        %ymm1, %r10d
    shlq             $0x20, %r10
    orq              %rcx, %r10
    popcntq          %r10, %rcx
    decl             %ecx
    movl             %ecx, %r10d
    andl             $0x3f, %r10d
    movzwl           0x200(%r9,%r10,2), %r11d
    subl             %r11d, %esi
    movq             (%r9,%r10,8), %r9
    movq             %r9, %r10
    shrq             %r10
    movabsq          $0x5555555555555555, %r11
    andq             %r11, %r10
    movq             %r9, %rbx
    subq             %r10, %rbx
    movq             %rbx, %r10
    movabsq          $0x3333333333333333, %r11
    andq             %r11, %r10
    shrq             $0x2, %rbx
    andq             %r11, %rbx
    addq             %r10, %rbx
    movq             %rbx, %r11
    shrq             $0x4, %r11
    addq             %rbx, %r11
    movabsq          $0xf0f0f0f0f0f0f0f, %r10
    andq             %r10, %r11
    movq             %rsi, %r10
    subq             %r11, %r10
    movabsq          $0x101010101010101, %rdx
    imulq            %rdx, %r10
    movabsq          $-0x7f7f7f7f7f7f7f80, %rbx
    addq             %rbx, %r10
    shrq             $0x7, %r10
    andq             %rdx, %r10
    imulq            %rdx, %r10
    shrq             $0x35, %r10
    movl             %r10d, %ebx
    andb             $0x38, %bl
    shrxq            %rbx, %r9, %r14
    leaq             -0x1(%rdx), %r9
    imulq            %r9, %r11
    shrxq            %rbx, %r11, %r11
    subl             %r11d, %esi
    shll             $0x6, %ecx
    andl             $-0x8, %r10d
    addl             %ecx, %r10d
    movzbl           %r14b, %ecx
    andl             $0x7, %esi
    shll             $0x8, %esi
    addq             (%rip), %rsi
    movzbl           (%rcx,%rsi), %ecx
    shll             $0xc, %eax
    orl              %eax, %ecx
    addl             %r10d, %ecx
    cmpq             %rcx, 0xd0(%rsp)
    jbe              panic
    movq             0xe0(%rsp), %rax
    movl             (%rax,%rcx,4), %eax
    movl             %eax, (%r12)
    movl             0x4(%r12), %ecx
    testl            %ecx, %ecx
    movq             0x18(%rsp), %r10
    vpcmpeqd         %xmm5, %xmm5, %xmm5
    movq             0x20(%rsp), %r13
    movl             $0x1, %ebx
    js               .L29
    addl             %r8d, %ecx
    movq             0x38(%rsp), %rax
    cmpl             %eax, %ecx
    movl             $0x0, %edx
    cmovbl           %edx, %eax
    subl             %eax, %ecx
    cmpq             $0x4, %rbp
    movq             0x30(%rsp), %r14
    jae              .L30
    xorl             %r8d, %r8d
    xorl             %esi, %esi
    jmp              .L41
.L29:
    movq             0x30(%rsp), %r14
    movq             0x80(%rsp), %r12
    jmp              .L47
.L30:
    vmovd            %ecx, %xmm0
    cmpq             $0x10, %rbp
    jae              .L32
    xorl             %eax, %eax
    xorl             %esi, %esi
    vmovdqu          0x140(%rsp), %ymm4
    jmp              .L37
.L32:
    vmovdqa          %xmm0, 0x60(%rsp)
    vpbroadcastd     %xmm0, %xmm2
    vpxor            %xmm1, %xmm1, %xmm1
    xorl             %eax, %eax
    vpxor            %xmm3, %xmm3, %xmm3
    vpxor            %xmm4, %xmm4, %xmm4
    vpxor            %xmm5, %xmm5, %xmm5
    movq             0x110(%rsp), %r8
    vmovdqu          0x140(%rsp), %ymm0
    nopw             (%rax,%rax)
.L33:
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
    jne              .L33
    vpaddq           %ymm1, %ymm3, %ymm1
    vpaddq           %ymm1, %ymm4, %ymm1
    vpaddq           %ymm1, %ymm5, %ymm1
    vextracti128     $0x1, %ymm1, %xmm2
    vpaddq           %xmm2, %xmm1, %xmm1
    vpshufd          $0xee, %xmm1, %xmm2
    vpaddq           %xmm2, %xmm1, %xmm1
    vmovq            %xmm1, %rsi
    cmpq             %r8, %rbp
    jne              .L36
    vmovdqa          (%rip), %ymm6
    vmovdqa          (%rip), %ymm7
    vmovdqa          (%rip), %ymm8
    vmovdqa          (%rip), %ymm9
    vmovdqa          (%rip), %ymm10
    jmp              .L42
.L36:
    movq             %r8, %rax
    testb            $0xc, %bpl
    vmovdqa          (%rip), %ymm6
    vmovdqa          (%rip), %ymm7
    vmovdqa          (%rip), %ymm8
    vmovdqa          (%rip), %ymm9
    vmovdqa          (%rip), %ymm10
    vmovdqu          0x140(%rsp), %ymm4
    vmovdqa          0x60(%rsp), %xmm0
    je               .L41
.L37:
    vmovq            %rsi, %xmm1
    vpbroadcastd     %xmm0, %xmm0
    movq             0x118(%rsp), %r11
    nopw             %cs:(%rax,%rax)
.L38:
    vmovdqu          (%r10,%rax,4), %xmm2
    vpminud          %xmm0, %xmm2, %xmm3
    vpcmpeqd         %xmm3, %xmm2, %xmm2
    vpmovzxdq        %xmm2, %ymm2
    vpand            %ymm4, %ymm2, %ymm2
    vpaddq           %ymm2, %ymm1, %ymm1
    addq             $0x4, %rax
    cmpq             %rax, %r11
    jne              .L38
    vextracti128     $0x1, %ymm1, %xmm0
    vpaddq           %xmm0, %xmm1, %xmm0
    vpshufd          $0xee, %xmm0, %xmm1
    vpaddq           %xmm1, %xmm0, %xmm0
    vmovq            %xmm0, %rsi
    movq             %r11, %r8
    cmpq             %r11, %rbp
    je               .L42
    nopw             %cs:(%rax,%rax)
.L41:
    cmpl             (%r10,%r8,4), %ecx
    sbbq             $-0x1, %rsi
    incq             %r8
    cmpq             %r8, %rbp
    jne              .L41
.L42:
    leaq             -0x1(%rsi), %rax
    cmpq             %rbp, %rax
    jae              panic
    cmpq             0x8(%rsp), %rax
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
    vmovmskps        %ymm1, %r10d
    shll             $0x10, %r10d
    orl              %r8d, %r10d
    vpmaxud          0x60(%r15,%rsi), %ymm0, %ymm1
    vpcmpeqd         %ymm1, %ymm0, %ymm1
    vmovmskps        %ymm1, %r8d
    shll             $0x18, %r8d
    orl              %r10d, %r8d
    vpmaxud          0x80(%r15,%rsi), %ymm0, %ymm1
    vpcmpeqd         %ymm1, %ymm0, %ymm1
    vmovmskps        %ymm1, %r10d
    shlq             $0x20, %r10
    orq              %r8, %r10
    vpmaxud          0xa0(%r15,%rsi), %ymm0, %ymm1
    vpcmpeqd         %ymm1, %ymm0, %ymm1
    vmovmskps        %ymm1, %r8d
    shlq             $0x28, %r8
    orq              %r10, %r8
    vpmaxud          0xc0(%r15,%rsi), %ymm0, %ymm1
    vpcmpeqd         %ymm1, %ymm0, %ymm1
    vmovmskps        %ymm1, %r10d
    shlq             $0x30, %r10
    orq              %r8, %r10
    vpmaxud          0xe0(%r15,%rsi), %ymm0, %ymm1
    vpcmpeqd         %ymm1, %ymm0, %ymm0
    vmovmskps        %ymm0, %r8d
    shlq             $0x38, %r8
    orq              %r10, %r8
    popcntq          %r8, %r8
    shlq             $0x6, %rax
    addq             %r8, %rax
    decq             %rax
    cmpq             %r14, %rax
    jae              panic
    addq             %r15, %rsi
    decq             %r8
    andl             $0x3f, %r8d
    subl             (%rsi,%r8,4), %ecx
    leaq             (%rax,%rax,4), %rsi
    shlq             $0x7, %rsi
    movq             0x80(%rsp), %r10
    leaq             (%r10,%rsi), %r8
    vmovdqu          0x200(%r10,%rsi), %ymm0
    vmovdqu          0x220(%r10,%rsi), %ymm1
    vmovdqu          0x240(%r10,%rsi), %ymm2
    vmovdqu          0x260(%r10,%rsi), %ymm3
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
    vpmovmskb        %ymm0, %esi
    vpmovmskb        %ymm1, %r10d
    shlq             $0x20, %r10
    orq              %rsi, %r10
    popcntq          %r10, %rsi
    decl             %esi
    movl             %esi, %r10d
    andl             $0x3f, %r10d
    movzwl           0x200(%r8,%r10,2), %r11d
    subl             %r11d, %ecx
    movq             (%r8,%r10,8), %r10
    movq             %r10, %r8
    shrq             %r8
    movabsq          $0x5555555555555555, %r11
    andq             %r11, %r8
    movq             %r10, %rbx
    subq             %r8, %rbx
    movq             %rbx, %r8
    movabsq          $0x3333333333333333, %r11
    andq             %r11, %r8
    shrq             $0x2, %rbx
    andq             %r11, %rbx
    addq             %r8, %rbx
    movq             %rbx, %r11
    shrq             $0x4, %r11
    addq             %rbx, %r11
    movabsq          $0xf0f0f0f0f0f0f0f, %r8
    andq             %r8, %r11
    movq             %rcx, %r8
    subq             %r11, %r8
    movabsq          $0x101010101010101, %rdx
    imulq            %rdx, %r8
    movabsq          $-0x7f7f7f7f7f7f7f80, %rbx
    addq             %rbx, %r8
    shrq             $0x7, %r8
    andq             %rdx, %r8
    imulq            %rdx, %r8
    shrq             $0x35, %r8
    imulq            %r9, %r11
    movl             %r8d, %r9d
    andb             $0x38, %r9b
    shrxq            %r9, %r10, %r10
    shrxq            %r9, %r11, %r9
    subl             %r9d, %ecx
    shll             $0x6, %esi
    andl             $-0x8, %r8d
    addl             %esi, %r8d
    movzbl           %r10b, %esi
    andl             $0x7, %ecx
    shll             $0x8, %ecx
    addq             (%rip), %rcx
    movzbl           (%rsi,%rcx), %ecx
    shll             $0xc, %eax
    orl              %eax, %ecx
    addl             %r8d, %ecx
    cmpq             %rcx, 0xd0(%rsp)
    jbe              panic
    movq             0xe0(%rsp), %rax
    movl             (%rax,%rcx,4), %eax
    movl             %eax, 0x4(%r12)
    movq             0x80(%rsp), %r12
    movq             0x18(%rsp), %r10
    vpcmpeqd         %xmm5, %xmm5, %xmm5
    movq             0x20(%rsp), %r13
    movl             $0x1, %ebx
.L47:
    movq             0x28(%rsp), %r9
.L48:
    movq             0x10(%rsp), %rcx
    cmpq             0xb8(%rsp), %rcx
    je               out
    movl             (%rcx), %edx
    leaq             0x1(%rdx), %rax
    cmpq             0x50(%rsp), %rax
    jae              panic
    addq             $0x4, %rcx
    movq             %rcx, 0x10(%rsp)
    movq             0x78(%rsp), %rax
    movl             0x4(%rax,%rdx,4), %esi
    movq             %rsi, %rax
    subq             %rdi, %rax
    cmpq             0xe8(%rsp), %rax
    ja               out
    cmpq             %rsi, 0x98(%rsp)
    jb               panic
    movq             %r9, %rax
    cmpq             %rdi, %rsi
    je               .L1
    movq             %r9, 0x28(%rsp)
    movq             0x120(%rsp), %rax
    leaq             (%rax,%rsi,8), %rcx
    leaq             (%rax,%rdi,8), %r8
    jmp              .L57
.L54:
    movl             %r9d, %edi
    shrl             $0xc, %edi
    cmpq             %rdi, %r14
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
    vpaddw           0x200(%r12,%rdi), %ymm2, %ymm1
    vpaddw           0x220(%r12,%rdi), %ymm3, %ymm2
    vpaddw           0x240(%r12,%rdi), %ymm4, %ymm3
    vpaddw           0x260(%r12,%rdi), %ymm0, %ymm0
    vmovdqu          %ymm1, 0x200(%r12,%rdi)
    vmovdqu          %ymm2, 0x220(%r12,%rdi)
    vmovdqu          %ymm3, 0x240(%r12,%rdi)
    vmovdqu          %ymm0, 0x260(%r12,%rdi)
    vpcmpeqd         %xmm5, %xmm5, %xmm5
    movl             $0x1, %ebx
.L56:
    addq             $0x8, %r8
    cmpq             %rcx, %r8
    je               .L0
.L57:
    movl             (%r8), %eax
    movl             %eax, %edi
    shrl             $0xc, %edi
    cmpq             %r14, %rdi
    jae              panic
    movl             0x4(%r8), %r9d
    leaq             (%rdi,%rdi,4), %r11
    shll             $0x7, %r11d
    addq             %r12, %r11
    shlxq            %rax, %rbx, %rdi
    movl             %eax, %r10d
    shrl             $0x3, %r10d
    andl             $0x1f8, %r10d
    xorq             %rdi, (%r10,%r11)
    movl             %r9d, %edi
    shrl             $0xc, %edi
    cmpq             %r14, %rdi
    jae              panic
    leaq             (%rdi,%rdi,4), %r10
    shll             $0x7, %r10d
    addq             %r12, %r10
    shlxq            %r9, %rbx, %rdi
    movl             %r9d, %ebx
    shrl             $0x3, %ebx
    andl             $0x1f8, %ebx
    xorq             %rdi, (%rbx,%r10)
    movl             %eax, %edi
    xorl             %r9d, %edi
    cmpl             $0x1000, %edi
    jb               .L54
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
    cmpq             0x8(%rsp), %rdi
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
    je               .L76
    movq             0x18(%rsp), %r11
    leaq             (%r11,%rax,4), %rax
    shll             $0x2, %edi
    movq             0xa0(%rsp), %rbx
    subq             %rdi, %rbx
    cmpq             $0xc, %rbx
    jae              .L65
    movq             %rax, %rdi
    jmp              .L75
.L65:
    movq             %rbx, %r11
    shrq             $0x2, %r11
    incq             %r11
    cmpq             $0x7c, %rbx
    jae              .L67
    xorl             %ebx, %ebx
    jmp              .L71
.L67:
    movq             %r11, %rbx
    movabsq          $0x7fffffffffffffe0, %r14
    andq             %r14, %rbx
    addq             0x130(%rsp), %rdi
    xorl             %r14d, %r14d
    vpcmpeqd         %ymm4, %ymm4, %ymm4
    nopw             %cs:(%rax,%rax)
.L68:
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
    jne              .L68
    cmpq             %rbx, %r11
    movq             0x30(%rsp), %r14
    je               .L76
    testb            $0x1c, %r11b
    je               .L93
.L71:
    movabsq          $0x7fffffffffffffe0, %rdi
    leaq             0x1c(%rdi), %r14
    andq             %r11, %r14
    leaq             (%rax,%r14,4), %rdi
    nopl             (%rax,%rax)
.L72:
    vpaddd           (%rax,%rbx,4), %xmm5, %xmm0
    vmovdqu          %xmm0, (%rax,%rbx,4)
    addq             $0x4, %rbx
    cmpq             %rbx, %r14
    jne              .L72
    cmpq             %r14, %r11
    movq             0x30(%rsp), %r14
    je               .L76
    nopl             (%rax)
.L75:
    decl             (%rdi)
    addq             $0x4, %rdi
    cmpq             %r13, %rdi
    jne              .L75
.L76:
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
    cmpq             0x8(%rsp), %rdi
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
    movl             $0x1, %ebx
    jae              panic
    cmpq             %rbp, %rax
    vpcmpeqd         %xmm5, %xmm5, %xmm5
    je               .L56
    movq             0x18(%rsp), %r9
    leaq             (%r9,%rax,4), %rax
    shll             $0x2, %edi
    movq             0xa0(%rsp), %r10
    subq             %rdi, %r10
    cmpq             $0xc, %r10
    jae              .L81
    movq             %rax, %rdi
    jmp              .L91
.L81:
    movq             %r10, %r9
    shrq             $0x2, %r9
    incq             %r9
    cmpq             $0x7c, %r10
    jae              .L83
    xorl             %r10d, %r10d
    jmp              .L87
.L83:
    movq             %r9, %r10
    movabsq          $0x7fffffffffffffe0, %r11
    andq             %r11, %r10
    addq             0x130(%rsp), %rdi
    xorl             %r11d, %r11d
    nopw             (%rax,%rax)
.L84:
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
    jne              .L84
    cmpq             %r10, %r9
    je               .L56
    testb            $0x1c, %r9b
    je               .L94
.L87:
    movabsq          $0x7fffffffffffffe0, %rdi
    leaq             0x1c(%rdi), %r11
    andq             %r9, %r11
    leaq             (%rax,%r11,4), %rdi
    nopl             (%rax)
.L88:
    vmovdqu          (%rax,%r10,4), %xmm0
    vpsubd           %xmm5, %xmm0, %xmm0
    vmovdqu          %xmm0, (%rax,%r10,4)
    addq             $0x4, %r10
    cmpq             %r10, %r11
    jne              .L88
    cmpq             %r11, %r9
    je               .L56
    nopw             %cs:(%rax,%rax)
.L91:
    incl             (%rdi)
    addq             $0x4, %rdi
    cmpq             %r13, %rdi
    jne              .L91
    jmp              .L56
.L93:
    leaq             (%rax,%rbx,4), %rdi
    jmp              .L75
.L94:
    leaq             (%rax,%r10,4), %rdi
    jmp              .L91
# table::AVX2_SLOW_PDEP::body: 661 instructions
.L0:
    movq             0x50(%rsp), %rdx
.L1:
    movq             %rsi, %rdi
    movq             0x48(%rsp), %rsi
    subq             0xa0(%rsp), %rsi
    jae              .L3
    movq             0x10(%rsp), %rax
    jmp              .L31
.L3:
    movl             %edx, %eax
    cmpq             %rax, 0x90(%rsp)
    jbe              panic
    movq             0x120(%rsp), %rcx
    movl             (%rcx,%rax,8), %r9d
    movl             %r9d, %eax
    shrl             $0xc, %eax
    cmpq             %r14, %rax
    jae              panic
    movl             %r9d, %ecx
    shrl             $0x12, %ecx
    cmpq             %r13, %rcx
    jae              panic
    movq             %rsi, 0x48(%rsp)
    cmpq             %r12, %rcx
    jae              panic
    movq             0x28(%rsp), %rsi
    movq             0xa0(%rsp), %r8
    leaq             (%rsi,%r8,4), %rdx
    movq             %rdx, 0x30(%rsp)
    leaq             (%rax,%rax,4), %r10
    shll             $0x7, %r10d
    addq             %rbx, %r10
    movl             %r9d, %r11d
    shrl             $0x6, %r11d
    andl             $0x3f, %r11d
    movq             0x140(%rsp), %rdx
    leaq             (%rsi,%rdx), %r8
    movl             %ecx, %ebx
    shll             $0x8, %ebx
    addq             %r15, %rbx
    andl             $0x3f, %eax
    movzwl           0x200(%r10,%r11,2), %r14d
    andb             $0x3f, %r9b
    bzhiq            %r9, (%r10,%r11,8), %r9
    addl             (%rbp,%rcx,4), %r14d
    popcntq          %r9, %r9
    addl             (%rbx,%rax,4), %r9d
    addl             %r14d, %r9d
    movq             0x38(%rsp), %r11
    movq             0x60(%rsp), %rbx
    nopl             (%rax)
.L8:
    movl             (%rsi), %ecx
    testl            %ecx, %ecx
    movq             0x58(%rsp), %r14
    js               .L29
    addl             %r9d, %ecx
    movq             0x18(%rsp), %rax
    cmpl             %eax, %ecx
    movl             $0x0, %edx
    cmovbl           %edx, %eax
    subl             %eax, %ecx
    cmpq             $0x4, %r13
    jae              .L11
    xorl             %r11d, %r11d
    xorl             %r10d, %r10d
    jmp              .L22
.L11:
    vmovd            %ecx, %xmm0
    cmpq             $0x10, %r13
    jae              .L13
    xorl             %eax, %eax
    xorl             %r10d, %r10d
    vmovdqu          0x220(%rsp), %ymm4
    jmp              .L18
.L13:
    vpbroadcastd     %xmm0, %xmm2
    vpxor            %xmm1, %xmm1, %xmm1
    xorl             %eax, %eax
    vpxor            %xmm3, %xmm3, %xmm3
    vpxor            %xmm4, %xmm4, %xmm4
    vpxor            %xmm5, %xmm5, %xmm5
    vmovdqu          0x220(%rsp), %ymm15
.L14:
    vmovdqu          (%rbp,%rax,4), %xmm6
    vmovdqu          0x10(%rbp,%rax,4), %xmm7
    vmovdqu          0x20(%rbp,%rax,4), %xmm8
    vmovdqu          0x30(%rbp,%rax,4), %xmm9
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
    jne              .L14
    vpaddq           %ymm1, %ymm3, %ymm1
    vpaddq           %ymm1, %ymm4, %ymm1
    vpaddq           %ymm1, %ymm5, %ymm1
    vextracti128     $0x1, %ymm1, %xmm2
    vpaddq           %xmm2, %xmm1, %xmm1
    vpshufd          $0xee, %xmm1, %xmm2
    vpaddq           %xmm2, %xmm1, %xmm1
    vmovq            %xmm1, %r10
    cmpq             %r11, %r13
    jne              .L17
    vmovdqa          (%rip), %ymm6
    vmovdqa          (%rip), %ymm7
    vmovdqa          (%rip), %ymm8
    vmovdqa          (%rip), %ymm9
    vmovdqa          (%rip), %ymm10
    jmp              .L23
.L17:
    movq             %r11, %rax
    testb            $0xc, %r13b
    vmovdqa          (%rip), %ymm6
    vmovdqa          (%rip), %ymm7
    vmovdqa          (%rip), %ymm8
    vmovdqa          (%rip), %ymm9
    vmovdqa          (%rip), %ymm10
    vmovdqu          0x220(%rsp), %ymm4
    je               .L22
.L18:
    vmovq            %r10, %xmm1
    vpbroadcastd     %xmm0, %xmm0
    nopw             %cs:(%rax,%rax)
.L19:
    vmovdqu          (%rbp,%rax,4), %xmm2
    vpminud          %xmm0, %xmm2, %xmm3
    vpcmpeqd         %xmm3, %xmm2, %xmm2
    vpmovzxdq        %xmm2, %ymm2
    vpand            %ymm4, %ymm2, %ymm2
    vpaddq           %ymm2, %ymm1, %ymm1
    addq             $0x4, %rax
    cmpq             %rax, %rbx
    jne              .L19
    vextracti128     $0x1, %ymm1, %xmm0
    vpaddq           %xmm0, %xmm1, %xmm0
    vpshufd          $0xee, %xmm0, %xmm1
    vpaddq           %xmm1, %xmm0, %xmm0
    vmovq            %xmm0, %r10
    movq             %rbx, %r11
    cmpq             %rbx, %r13
    je               .L23
    nopw             %cs:(%rax,%rax)
.L22:
    cmpl             (%rbp,%r11,4), %ecx
    sbbq             $-0x1, %r10
    incq             %r11
    cmpq             %r11, %r13
    jne              .L22
.L23:
    leaq             -0x1(%r10), %rax
    cmpq             %r13, %rax
    jae              panic
    cmpq             %r12, %rax
    jae              panic
    subl             -0x4(%rbp,%r10,4), %ecx
    movq             %rax, %r10
    shlq             $0x8, %r10
    vmovd            %ecx, %xmm0
    vpbroadcastd     %xmm0, %ymm0
    vpmaxud          0x20(%r15,%r10), %ymm0, %ymm1
    vpcmpeqd         %ymm1, %ymm0, %ymm1
    vpmaxud          (%r15,%r10), %ymm0, %ymm2
    vpcmpeqd         %ymm2, %ymm0, %ymm2
    vpackssdw        %ymm1, %ymm2, %ymm1
    vextracti128     $0x1, %ymm1, %xmm2
    vpacksswb        %xmm2, %xmm1, %xmm1
    vpshufd          $0xd8, %xmm1, %xmm1
    vpmovmskb        %xmm1, %r11d
    vpmaxud          0x40(%r15,%r10), %ymm0, %ymm1
    vpcmpeqd         %ymm1, %ymm0, %ymm1
    vmovmskps        %ymm1, %ebx
    shll             $0x10, %ebx
    orl              %r11d, %ebx
    vpmaxud          0x60(%r15,%r10), %ymm0, %ymm1
    vpcmpeqd         %ymm1, %ymm0, %ymm1
    vmovmskps        %ymm1, %r11d
    shll             $0x18, %r11d
    orl              %ebx, %r11d
    vpmaxud          0x80(%r15,%r10), %ymm0, %ymm1
    vpcmpeqd         %ymm1, %ymm0, %ymm1
    vmovmskps        %ymm1, %ebx
    shlq             $0x20, %rbx
    orq              %r11, %rbx
    vpmaxud          0xa0(%r15,%r10), %ymm0, %ymm1
    vpcmpeqd         %ymm1, %ymm0, %ymm1
    vmovmskps        %ymm1, %r11d
    shlq             $0x28, %r11
    orq              %rbx, %r11
    vpmaxud          0xc0(%r15,%r10), %ymm0, %ymm1
    vpcmpeqd         %ymm1, %ymm0, %ymm1
    vmovmskps        %ymm1, %ebx
    shlq             $0x30, %rbx
    orq              %r11, %rbx
    vpmaxud          0xe0(%r15,%r10), %ymm0, %ymm1
    vpcmpeqd         %ymm1, %ymm0, %ymm0
    vmovmskps        %ymm0, %r11d
    shlq             $0x38, %r11
    orq              %rbx, %r11
    popcntq          %r11, %r11
    shlq             $0x6, %rax
    addq             %r11, %rax
    decq             %rax
    cmpq             %r14, %rax
    jae              panic
    addq             %r15, %r10
    decq             %r11
    andl             $0x3f, %r11d
    subl             (%r10,%r11,4), %ecx
    leaq             (%rax,%rax,4), %r10
    shlq             $0x7, %r10
    movq             0x8(%rsp), %rbx
    leaq             (%rbx,%r10), %r11
    vmovdqu          0x200(%rbx,%r10), %ymm0
    vmovdqu          0x220(%rbx,%r10), %ymm1
    vmovdqu          0x240(%rbx,%r10), %ymm2
    vmovdqu          0x260(%rbx,%r10), %ymm3
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
    vpmovmskb        %ymm0, %r10d
    vpmovmskb        %ymm1, %ebx
    shlq             $0x20, %rbx
    orq              %r10, %rbx
    popcntq          %rbx, %r10
    decl             %r10d
    movl             %r10d, %ebx
    andl             $0x3f, %ebx
    movzwl           0x200(%r11,%rbx,2), %r14d
    subl             %r14d, %ecx
    movq             (%r11,%rbx,8), %rbx
    movq             %rbx, %r11
    shrq             %r11
    movabsq          $0x5555555555555555, %r14
    andq             %r14, %r11
    movq             %rbx, %r12
    subq             %r11, %r12
    movq             %r12, %r11
    movabsq          $0x3333333333333333, %r14
    andq             %r14, %r11
    shrq             $0x2, %r12
    andq             %r14, %r12
    addq             %r11, %r12
    movq             %r12, %r14
    shrq             $0x4, %r14
    addq             %r12, %r14
    movabsq          $0xf0f0f0f0f0f0f0f, %r11
    andq             %r11, %r14
    movq             %rcx, %r11
    subq             %r14, %r11
    movabsq          $0x101010101010101, %rdx
    imulq            %rdx, %r11
    movabsq          $-0x7f7f7f7f7f7f7f80, %r12
    addq             %r12, %r11
    shrq             $0x7, %r11
    andq             %rdx, %r11
    imulq            %rdx, %r11
    shrq             $0x35, %r11
    leaq             -0x1(%rdx), %r12
    imulq            %r14, %r12
    movl             %r11d, %r14d
    andb             $0x38, %r14b
    shrxq            %r14, %rbx, %rbx
    shrxq            %r14, %r12, %r14
    subl             %r14d, %ecx
    shll             $0x6, %r10d
    andl             $-0x8, %r11d
    addl             %r10d, %r11d
    movzbl           %bl, %r10d
    andl             $0x7, %ecx
    shll             $0x8, %ecx
    addq             (%rip), %rcx
    movzbl           (%r10,%rcx), %ecx
    shll             $0xc, %eax
    orl              %eax, %ecx
    addl             %r11d, %ecx
    cmpq             %rcx, 0x80(%rsp)
    jbe              panic
    movq             0x240(%rsp), %rax
    movl             (%rax,%rcx,4), %eax
    movl             %eax, (%rsi)
    addq             $0x4, %rsi
    cmpq             %r8, %rsi
    movq             0x1f0(%rsp), %r12
    movq             0x38(%rsp), %r11
    movq             0x60(%rsp), %rbx
    vpcmpeqd         %xmm5, %xmm5, %xmm5
    jne              .L8
    movq             0x30(%rsp), %rax
    movq             %rax, 0x28(%rsp)
    movq             0x10(%rsp), %rax
    movq             0x58(%rsp), %r14
    jmp              .L30
.L29:
    movq             0x30(%rsp), %rax
    movq             %rax, 0x28(%rsp)
    movq             0x10(%rsp), %rax
.L30:
    movq             0x8(%rsp), %rbx
    movl             $0x1, %r11d
.L31:
    cmpq             0xe0(%rsp), %rax
    je               out
    movl             (%rax), %edx
    movq             %rax, %rcx
    leaq             0x1(%rdx), %rax
    cmpq             0x98(%rsp), %rax
    jae              panic
    addq             $0x4, %rcx
    movq             %rcx, 0x10(%rsp)
    movq             0xd0(%rsp), %rax
    movl             0x4(%rax,%rdx,4), %esi
    movq             %rsi, %rax
    subq             %rdi, %rax
    cmpq             0xd8(%rsp), %rax
    ja               out
    cmpq             %rsi, 0x128(%rsp)
    jb               panic
    cmpq             %rdi, %rsi
    je               .L1
    movq             %rdx, 0x50(%rsp)
    movq             0x118(%rsp), %rax
    leaq             (%rax,%rsi,8), %rcx
    leaq             (%rax,%rdi,8), %rdx
    jmp              .L38
.L37:
    addq             $0x8, %rdx
    cmpq             %rcx, %rdx
    movl             $0x1, %r11d
    je               .L0
.L38:
    movl             (%rdx), %eax
    movl             %eax, %edi
    shrl             $0xc, %edi
    cmpq             %r14, %rdi
    jae              panic
    movl             0x4(%rdx), %r8d
    leaq             (%rdi,%rdi,4), %r10
    shll             $0x7, %r10d
    addq             %rbx, %r10
    shlxq            %rax, %r11, %rdi
    movl             %eax, %r9d
    shrl             $0x3, %r9d
    andl             $0x1f8, %r9d
    xorq             %rdi, (%r9,%r10)
    movl             %r8d, %edi
    shrl             $0xc, %edi
    cmpq             %r14, %rdi
    jae              panic
    leaq             (%rdi,%rdi,4), %r9
    shll             $0x7, %r9d
    addq             %rbx, %r9
    shlxq            %r8, %r11, %rdi
    movl             %r8d, %r11d
    shrl             $0x3, %r11d
    andl             $0x1f8, %r11d
    xorq             %rdi, (%r11,%r9)
    movl             %eax, %edi
    xorl             %r8d, %edi
    cmpl             $0x1000, %edi
    jae              .L43
    movl             %r8d, %edi
    shrl             $0xc, %edi
    cmpq             %rdi, %r14
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
    vpaddw           0x200(%rbx,%rdi), %ymm2, %ymm1
    vpaddw           0x220(%rbx,%rdi), %ymm3, %ymm2
    vpaddw           0x240(%rbx,%rdi), %ymm4, %ymm3
    vpaddw           0x260(%rbx,%rdi), %ymm0, %ymm0
    vmovdqu          %ymm1, 0x200(%rbx,%rdi)
    vmovdqu          %ymm2, 0x220(%rbx,%rdi)
    vmovdqu          %ymm3, 0x240(%rbx,%rdi)
    vmovdqu          %ymm0, 0x260(%rbx,%rdi)
    vpcmpeqd         %xmm5, %xmm5, %xmm5
    jmp              .L37
.L43:
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
    cmpq             %r12, %rdi
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
    cmpq             %r13, %rdi
    jae              panic
    cmpq             %r13, %rax
    je               .L60
    leaq             (,%rax,4), %rax
    addq             %rbp, %rax
    shll             $0x2, %edi
    leaq             -0x8(,%r13,4), %r11
    subq             %rdi, %r11
    cmpq             $0xc, %r11
    jae              .L49
    movq             %rax, %rdi
.L48:
    leaq             (,%r13,4), %rax
    addq             %rbp, %rax
    jmp              .L59
.L49:
    movq             %r11, %r10
    shrq             $0x2, %r10
    incq             %r10
    cmpq             $0x7c, %r11
    jae              .L51
    xorl             %r11d, %r11d
    jmp              .L55
.L51:
    movq             %r10, %r11
    movabsq          $0x7fffffffffffffe0, %rbx
    andq             %rbx, %r11
    leaq             0x64(%rbp), %rbx
    addq             %rbx, %rdi
    xorl             %ebx, %ebx
    vpcmpeqd         %ymm4, %ymm4, %ymm4
    nopw             %cs:(%rax,%rax)
.L52:
    vpaddd           -0x60(%rdi,%rbx,4), %ymm4, %ymm0
    vpaddd           -0x40(%rdi,%rbx,4), %ymm4, %ymm1
    vpaddd           -0x20(%rdi,%rbx,4), %ymm4, %ymm2
    vpaddd           (%rdi,%rbx,4), %ymm4, %ymm3
    vmovdqu          %ymm0, -0x60(%rdi,%rbx,4)
    vmovdqu          %ymm1, -0x40(%rdi,%rbx,4)
    vmovdqu          %ymm2, -0x20(%rdi,%rbx,4)
    vmovdqu          %ymm3, (%rdi,%rbx,4)
    addq             $0x20, %rbx
    cmpq             %rbx, %r11
    jne              .L52
    cmpq             %r11, %r10
    movq             0x8(%rsp), %rbx
    je               .L60
    testb            $0x1c, %r10b
    je               .L77
.L55:
    movabsq          $0x7fffffffffffffe0, %rdi
    leaq             0x1c(%rdi), %rbx
    andq             %r10, %rbx
    leaq             (%rax,%rbx,4), %rdi
.L56:
    vpaddd           (%rax,%r11,4), %xmm5, %xmm0
    vmovdqu          %xmm0, (%rax,%r11,4)
    addq             $0x4, %r11
    cmpq             %r11, %rbx
    jne              .L56
    cmpq             %rbx, %r10
    movq             0x8(%rsp), %rbx
    leaq             (%rbp,%r13,4), %rax
    je               .L60
    nopw             %cs:(%rax,%rax)
.L59:
    decl             (%rdi)
    addq             $0x4, %rdi
    cmpq             %rax, %rdi
    jne              .L59
.L60:
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
    cmpq             %r12, %rdi
    jae              panic
    shrl             $0xc, %r8d
    andl             $0x3f, %r8d
    vmovd            %r8d, %xmm0
    vpbroadcastd     %xmm0, %ymm0
    movl             %edi, %eax
    shll             $0x8, %eax
    vmovdqu          (%r15,%rax), %ymm1
    vmovdqu          0x20(%r15,%rax), %ymm2
    vmovdqu          0x40(%r15,%rax), %ymm3
    vmovdqu          0x60(%r15,%rax), %ymm4
    vmovdqa          (%rip), %ymm5
    vpcmpgtd         %ymm0, %ymm5, %ymm5
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
    cmpq             %r13, %rdi
    jae              panic
    cmpq             %r13, %rax
    vpcmpeqd         %xmm5, %xmm5, %xmm5
    leaq             (%rbp,%r13,4), %r11
    je               .L37
    leaq             (,%rax,4), %rax
    addq             %rbp, %rax
    shll             $0x2, %edi
    leaq             -0x8(,%r13,4), %r9
    subq             %rdi, %r9
    cmpq             $0xc, %r9
    jae              .L65
    movq             %rax, %rdi
    jmp              .L75
.L65:
    movq             %r9, %r8
    shrq             $0x2, %r8
    incq             %r8
    cmpq             $0x7c, %r9
    jae              .L67
    xorl             %r9d, %r9d
    jmp              .L71
.L67:
    movq             %r8, %r9
    movabsq          $0x7fffffffffffffe0, %r10
    andq             %r10, %r9
    leaq             0x64(%rbp), %r10
    addq             %r10, %rdi
    xorl             %r10d, %r10d
    nop
.L68:
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
    jne              .L68
    cmpq             %r9, %r8
    je               .L37
    testb            $0x1c, %r8b
    je               .L78
.L71:
    movabsq          $0x7fffffffffffffe0, %rdi
    leaq             0x1c(%rdi), %r10
    andq             %r8, %r10
    leaq             (%rax,%r10,4), %rdi
    nopl             (%rax)
.L72:
    vmovdqu          (%rax,%r9,4), %xmm0
    vpsubd           %xmm5, %xmm0, %xmm0
    vmovdqu          %xmm0, (%rax,%r9,4)
    addq             $0x4, %r9
    cmpq             %r9, %r10
    jne              .L72
    cmpq             %r10, %r8
    je               .L37
    nopw             %cs:(%rax,%rax)
.L75:
    incl             (%rdi)
    addq             $0x4, %rdi
    cmpq             %r11, %rdi
    jne              .L75
    jmp              .L37
.L77:
    leaq             (%rax,%r11,4), %rdi
    jmp              .L48
.L78:
    leaq             (%rax,%r9,4), %rdi
    jmp              .L75
