# avx2::KERNELS::{{closure}}::body: 638 instructions
.L0:
    movq             0x30(%rsp), %r10
    cmpq             %r10, 0x38(%rsp)
    jbe              panic
    movq             0x80(%rsp), %rdx
    movq             %rsi, %rdi
    movq             0x138(%rsp), %rax
    movl             (%rax,%r10,8), %esi
    movl             %esi, %eax
    shrl             $0xc, %eax
    cmpq             %r14, %rax
    jae              panic
    movl             %esi, %ecx
    shrl             $0x12, %ecx
    cmpq             %r13, %rcx
    jae              panic
    movq             %rdi, 0x28(%rsp)
    cmpq             %rbp, %rcx
    jae              panic
    leaq             (%rax,%rax,4), %r8
    shll             $0x7, %r8d
    addq             %r11, %r8
    movl             %esi, %r9d
    shrl             $0x6, %r9d
    andl             $0x3f, %r9d
    andl             $0x3f, %eax
    andb             $0x3f, %sil
    bzhiq            %rsi, (%r8,%r9,8), %rsi
    movl             %ecx, %r10d
    shll             $0x8, %r10d
    addq             %r12, %r10
    popcntq          %rsi, %rdi
    movq             0x70(%rsp), %r11
    movq             0x78(%rsp), %r14
    cmpq             %r14, %r11
    movl             $0x0, %esi
    cmovaq           %rsi, %r11
    leaq             (%rdx,%r11,4), %rbp
    movq             %rbp, 0x80(%rsp)
    cmovaq           %rsi, %rdx
    movzwl           0x200(%r8,%r9,2), %r8d
    subq             %r11, %r14
    movq             %r14, 0x78(%rsp)
    addl             (%r10,%rax,4), %r8d
    addl             (%r15,%rcx,4), %edi
    addl             %r8d, %edi
    xorl             %eax, %eax
    movq             0x18(%rsp), %rsi
    testq            %rax, %rax
    movq             0x20(%rsp), %r14
    movq             0x8(%rsp), %r11
    je               .L9
    nopl             (%rax,%rax)
.L6:
    cmpq             %r8, %rax
    je               .L9
    movq             %rdx, %r9
    movq             %rax, %rdx
    movl             (%rdx), %ecx
    testl            %ecx, %ecx
    jns              .L11
    jmp              .L31
.L9:
    testq            %rdx, %rdx
    je               .L31
    movq             0x150(%rsp), %rax
    leaq             (%rdx,%rax), %r8
    xorl             %r9d, %r9d
    movl             (%rdx), %ecx
    testl            %ecx, %ecx
    js               .L31
.L11:
    addl             %edi, %ecx
    movq             0x50(%rsp), %rax
    cmpl             %eax, %ecx
    movl             $0x0, %r10d
    cmovbl           %r10d, %eax
    subl             %eax, %ecx
    cmpq             $0x4, %r13
    jae              .L13
    xorl             %r11d, %r11d
    xorl             %r10d, %r10d
    jmp              .L24
.L13:
    vmovd            %ecx, %xmm0
    cmpq             $0x10, %r13
    jae              .L15
    xorl             %eax, %eax
    xorl             %r10d, %r10d
    vmovdqu          0x160(%rsp), %ymm4
    jmp              .L20
.L15:
    vpbroadcastd     %xmm0, %xmm2
    vpxor            %xmm1, %xmm1, %xmm1
    xorl             %eax, %eax
    vpxor            %xmm3, %xmm3, %xmm3
    vpxor            %xmm4, %xmm4, %xmm4
    vpxor            %xmm5, %xmm5, %xmm5
    movq             0x1a0(%rsp), %r11
    vmovdqu          0x160(%rsp), %ymm15
    nopl             (%rax,%rax)
.L16:
    vmovdqu          (%r15,%rax,4), %xmm6
    vmovdqu          0x10(%r15,%rax,4), %xmm7
    vmovdqu          0x20(%r15,%rax,4), %xmm8
    vmovdqu          0x30(%r15,%rax,4), %xmm9
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
    jne              .L16
    vpaddq           %ymm1, %ymm3, %ymm1
    vpaddq           %ymm1, %ymm4, %ymm1
    vpaddq           %ymm1, %ymm5, %ymm1
    vextracti128     $0x1, %ymm1, %xmm2
    vpaddq           %xmm2, %xmm1, %xmm1
    vpshufd          $0xee, %xmm1, %xmm2
    vpaddq           %xmm2, %xmm1, %xmm1
    vmovq            %xmm1, %r10
    cmpq             %r11, %r13
    jne              .L19
    vmovdqa          (%rip), %ymm6
    vmovdqa          (%rip), %ymm7
    vmovdqa          (%rip), %ymm8
    vmovdqa          (%rip), %ymm9
    vmovdqa          (%rip), %ymm10
    jmp              .L25
.L19:
    movq             %r11, %rax
    testb            $0xc, %r13b
    vmovdqa          (%rip), %ymm6
    vmovdqa          (%rip), %ymm7
    vmovdqa          (%rip), %ymm8
    vmovdqa          (%rip), %ymm9
    vmovdqa          (%rip), %ymm10
    vmovdqu          0x160(%rsp), %ymm4
    je               .L24
.L20:
    vmovq            %r10, %xmm1
    vpbroadcastd     %xmm0, %xmm0
    nopw             %cs:(%rax,%rax)
.L21:
    vmovdqu          (%r15,%rax,4), %xmm2
    vpminud          %xmm0, %xmm2, %xmm3
    vpcmpeqd         %xmm3, %xmm2, %xmm2
    vpmovzxdq        %xmm2, %ymm2
    vpand            %ymm4, %ymm2, %ymm2
    vpaddq           %ymm2, %ymm1, %ymm1
    addq             $0x4, %rax
    cmpq             %rax, %rbx
    jne              .L21
    vextracti128     $0x1, %ymm1, %xmm0
    vpaddq           %xmm0, %xmm1, %xmm0
    vpshufd          $0xee, %xmm0, %xmm1
    vpaddq           %xmm1, %xmm0, %xmm0
    vmovq            %xmm0, %r10
    movq             %rbx, %r11
    cmpq             %rbx, %r13
    je               .L25
    nopw             %cs:(%rax,%rax)
.L24:
    cmpl             (%r15,%r11,4), %ecx
    sbbq             $-0x1, %r10
    incq             %r11
    cmpq             %r11, %r13
    jne              .L24
.L25:
    leaq             -0x1(%r10), %rax
    cmpq             %r13, %rax
    jae              panic
    cmpq             %rsi, %rax
    jae              panic
    subl             -0x4(%r15,%r10,4), %ecx
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
    vmovmskps        %ymm1, %ebp
    shll             $0x10, %ebp
    orl              %r11d, %ebp
    vpmaxud          0x60(%r12,%r10), %ymm0, %ymm1
    vpcmpeqd         %ymm1, %ymm0, %ymm1
    vmovmskps        %ymm1, %r11d
    shll             $0x18, %r11d
    orl              %ebp, %r11d
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
    movq             0x20(%rsp), %rsi
    cmpq             %rsi, %rax
    jae              panic
    addq             %r12, %r10
    decq             %r11
    andl             $0x3f, %r11d
    subl             (%r10,%r11,4), %ecx
    leaq             (%rax,%rax,4), %r11
    shlq             $0x7, %r11
    movq             0x8(%rsp), %rsi
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
    movzwl           0x200(%r10,%r14,2), %ebp
    subl             %ebp, %ecx
    shll             $0xc, %eax
    shll             $0x6, %r11d
    movl             $0x1, %esi
    shlxq            %rcx, %rsi, %rcx
    pdepq            (%r10,%r14,8), %rcx, %rcx
    tzcntq           %rcx, %rcx
    orl              %eax, %ecx
    addl             %r11d, %ecx
    cmpq             %rcx, 0x90(%rsp)
    jbe              panic
    movq             0xe0(%rsp), %rax
    movl             (%rax,%rcx,4), %eax
    movl             %eax, (%rdx)
    addq             $0x4, %rdx
    movq             %rdx, %rax
    movq             %r9, %rdx
    movq             0x18(%rsp), %rsi
    vpcmpeqd         %xmm5, %xmm5, %xmm5
    testq            %rax, %rax
    movq             0x20(%rsp), %r14
    movq             0x8(%rsp), %r11
    jne              .L6
    jmp              .L9
.L31:
    movq             0x10(%rsp), %rcx
    cmpq             0xb0(%rsp), %rcx
    je               out
    movl             (%rcx), %edx
    leaq             0x1(%rdx), %rax
    cmpq             0x58(%rsp), %rax
    jae              panic
    addq             $0x4, %rcx
    movq             0xb8(%rsp), %rax
    movl             0x4(%rax,%rdx,4), %esi
    movq             %rsi, %rax
    movq             0x28(%rsp), %rdi
    subq             %rdi, %rax
    cmpq             0x120(%rsp), %rax
    movq             0x18(%rsp), %rbp
    movq             %rcx, 0x10(%rsp)
    movq             %rdx, 0x30(%rsp)
    ja               out
    cmpq             %rdi, %rsi
    jb               panic
    cmpq             %rsi, 0xa8(%rsp)
    jb               panic
    cmpq             %rdi, %rsi
    je               .L0
    movq             0xa0(%rsp), %rax
    leaq             (%rax,%rsi,8), %rcx
    movq             %rcx, 0x40(%rsp)
    leaq             (%rax,%rdi,8), %rdx
    jmp              .L39
.L38:
    addq             $0x8, %rdx
    cmpq             0x40(%rsp), %rdx
    je               .L0
.L39:
    movl             (%rdx), %eax
    movl             %eax, %edi
    shrl             $0xc, %edi
    cmpq             %r14, %rdi
    jae              panic
    movl             0x4(%rdx), %r8d
    leaq             (%rdi,%rdi,4), %r10
    shll             $0x7, %r10d
    addq             %r11, %r10
    movl             $0x1, %ecx
    shlxq            %rax, %rcx, %rdi
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
    addq             %r11, %r9
    shlxq            %r8, %rcx, %rdi
    movl             %r8d, %r11d
    shrl             $0x3, %r11d
    andl             $0x1f8, %r11d
    xorq             %rdi, (%r11,%r9)
    movl             %r8d, %edi
    xorl             %eax, %edi
    movl             %eax, %r11d
    shrl             $0x6, %r11d
    andl             $0x3f, %r11d
    cmpl             $0x1000, %edi
    jae              .L44
    movl             %r8d, %edi
    shrl             $0xc, %edi
    cmpq             %rdi, %r14
    jbe              panic
    shrl             $0x6, %r8d
    andl             $0x3f, %r8d
    leaq             (%rdi,%rdi,4), %rax
    shll             $0x7, %eax
    vmovd            %r8d, %xmm0
    vpbroadcastw     %xmm0, %ymm0
    vmovd            %r11d, %xmm1
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
    movq             0x8(%rsp), %r11
    vpaddw           0x200(%r11,%rax), %ymm2, %ymm1
    vpaddw           0x220(%r11,%rax), %ymm3, %ymm2
    vpaddw           0x240(%r11,%rax), %ymm4, %ymm3
    vpaddw           0x260(%r11,%rax), %ymm0, %ymm0
    vmovdqu          %ymm1, 0x200(%r11,%rax)
    vmovdqu          %ymm2, 0x220(%r11,%rax)
    vmovdqu          %ymm3, 0x240(%r11,%rax)
    vmovdqu          %ymm0, 0x260(%r11,%rax)
    vpcmpeqd         %xmm5, %xmm5, %xmm5
    jmp              .L38
.L44:
    vmovd            %r11d, %xmm0
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
    cmpq             %rbp, %rdi
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
    cmpq             %r13, %rdi
    jae              panic
    cmpq             %r13, %rax
    je               .L61
    leaq             (%r15,%rax,4), %rax
    shll             $0x2, %edi
    leaq             -0x8(,%r13,4), %r11
    subq             %rdi, %r11
    cmpq             $0xc, %r11
    jae              .L50
    movq             %rax, %rdi
.L49:
    leaq             (%r15,%r13,4), %rax
    jmp              .L60
.L50:
    movq             %r11, %r10
    shrq             $0x2, %r10
    incq             %r10
    cmpq             $0x7c, %r11
    jae              .L52
    xorl             %r11d, %r11d
    jmp              .L56
.L52:
    movq             %r10, %r11
    movabsq          $0x7fffffffffffffe0, %r14
    andq             %r14, %r11
    leaq             0x64(%r15), %r14
    addq             %r14, %rdi
    xorl             %r14d, %r14d
    vpcmpeqd         %ymm4, %ymm4, %ymm4
    nop
.L53:
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
    jne              .L53
    cmpq             %r11, %r10
    movq             0x20(%rsp), %r14
    je               .L61
    testb            $0x1c, %r10b
    je               .L78
.L56:
    movabsq          $0x7fffffffffffffe0, %rdi
    leaq             0x1c(%rdi), %r14
    andq             %r10, %r14
    leaq             (%rax,%r14,4), %rdi
    nopl             (%rax,%rax)
.L57:
    vpaddd           (%rax,%r11,4), %xmm5, %xmm0
    vmovdqu          %xmm0, (%rax,%r11,4)
    addq             $0x4, %r11
    cmpq             %r11, %r14
    jne              .L57
    cmpq             %r14, %r10
    movq             0x20(%rsp), %r14
    leaq             (%r15,%r13,4), %rax
    je               .L61
    nopw             %cs:(%rax,%rax)
.L60:
    decl             (%rdi)
    addq             $0x4, %rdi
    cmpq             %rax, %rdi
    jne              .L60
.L61:
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
    cmpq             %rbp, %rdi
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
    cmpq             %r13, %rdi
    movq             0x8(%rsp), %r11
    jae              panic
    cmpq             %r13, %rax
    vpcmpeqd         %xmm5, %xmm5, %xmm5
    leaq             (%r15,%r13,4), %r10
    je               .L38
    leaq             (%r15,%rax,4), %rax
    shll             $0x2, %edi
    leaq             -0x8(,%r13,4), %r9
    subq             %rdi, %r9
    cmpq             $0xc, %r9
    jae              .L66
    movq             %rax, %rdi
    jmp              .L76
.L66:
    movq             %r9, %r8
    shrq             $0x2, %r8
    incq             %r8
    cmpq             $0x7c, %r9
    jae              .L68
    xorl             %r9d, %r9d
    jmp              .L72
.L68:
    movq             %r8, %r9
    movabsq          $0x7fffffffffffffe0, %r10
    andq             %r10, %r9
    leaq             0x64(%r15), %r10
    addq             %r10, %rdi
    xorl             %r10d, %r10d
    nopl             (%rax,%rax)
.L69:
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
    jne              .L69
    cmpq             %r9, %r8
    leaq             (%r15,%r13,4), %r10
    je               .L38
    testb            $0x1c, %r8b
    je               .L79
.L72:
    movabsq          $0x7fffffffffffffe0, %rdi
    leaq             0x1c(%rdi), %r10
    andq             %r8, %r10
    leaq             (%rax,%r10,4), %rdi
.L73:
    vmovdqu          (%rax,%r9,4), %xmm0
    vpsubd           %xmm5, %xmm0, %xmm0
    vmovdqu          %xmm0, (%rax,%r9,4)
    addq             $0x4, %r9
    cmpq             %r9, %r10
    jne              .L73
    cmpq             %r10, %r8
    leaq             (%r15,%r13,4), %r10
    je               .L38
    nopw             %cs:(%rax,%rax)
.L76:
    incl             (%rdi)
    addq             $0x4, %rdi
    cmpq             %r10, %rdi
    jne              .L76
    jmp              .L38
.L78:
    leaq             (%rax,%r11,4), %rdi
    jmp              .L49
.L79:
    leaq             (%rax,%r9,4), %rdi
    jmp              .L76
