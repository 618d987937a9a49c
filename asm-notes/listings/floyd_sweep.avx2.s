# sweep::avx2::floyd_sweep: 178 instructions
.L0:
    incq             %rdx
    cmpq             %r10, %rdx
    je               out
    movl             (%r11,%rdx,4), %edi
    leaq             0x1(%rdi), %rcx
    cmpq             %r15, %rcx
    jae              panic
    movq             %rsi, %rax
    movl             0x4(%rbx,%rdi,4), %esi
    cmpq             %rsi, %rax
    ja               panic
    cmpq             %rsi, 0x420(%rsp)
    jb               panic
    cmpq             %rsi, %rax
    je               .L8
    movq             %r11, %r14
    movq             %r13, %r11
    movq             %r15, %r13
    vmovdqu          0x200(%r12), %ymm3
    vmovdqu          0x220(%r12), %ymm2
    vmovdqu          0x240(%r12), %ymm1
    vmovdqu          0x260(%r12), %ymm0
    shlq             $0x3, %rax
    leaq             (,%rsi,8), %rcx
    movq             0xe0(%rsp), %rbx
    movl             $0x1, %r15d
    nop
.L6:
    movl             (%rbx,%rax), %r8d
    movl             0x4(%rbx,%rax), %r9d
    movl             %r8d, %r10d
    shrl             $0x6, %r8d
    andl             $0x3f, %r8d
    shlxq            %r10, %r15, %r10
    xorq             %r10, (%r12,%r8,8)
    movl             %r9d, %r10d
    shrl             $0x6, %r9d
    andl             $0x3f, %r9d
    shlxq            %r10, %r15, %r10
    xorq             %r10, (%r12,%r9,8)
    vmovd            %r9d, %xmm4
    vpbroadcastw     %xmm4, %ymm4
    vmovd            %r8d, %xmm5
    vpbroadcastw     %xmm5, %ymm5
    vpcmpgtw         %ymm4, %ymm14, %ymm6
    vpcmpgtw         %ymm4, %ymm15, %ymm7
    vpcmpgtw         %ymm4, %ymm10, %ymm8
    vpcmpgtw         %ymm4, %ymm11, %ymm4
    vpcmpgtw         %ymm5, %ymm14, %ymm9
    vpsubw           %ymm6, %ymm9, %ymm6
    vpaddw           %ymm3, %ymm6, %ymm3
    vpcmpgtw         %ymm5, %ymm15, %ymm6
    vpsubw           %ymm7, %ymm6, %ymm6
    vpaddw           %ymm2, %ymm6, %ymm2
    vpcmpgtw         %ymm5, %ymm10, %ymm6
    vpsubw           %ymm8, %ymm6, %ymm6
    vpaddw           %ymm1, %ymm6, %ymm1
    vpcmpgtw         %ymm5, %ymm11, %ymm5
    vpsubw           %ymm4, %ymm5, %ymm4
    vpaddw           %ymm0, %ymm4, %ymm0
    addq             $0x8, %rax
    cmpq             %rax, %rcx
    jne              .L6
    vmovdqu          %ymm3, 0x200(%r12)
    vmovdqu          %ymm2, 0x220(%r12)
    vmovdqu          %ymm1, 0x240(%r12)
    vmovdqu          %ymm0, 0x260(%r12)
    movq             0x720(%rsp), %rbx
    vpcmpeqd         %ymm9, %ymm9, %ymm9
    movq             0x48(%rsp), %r10
    movq             %r13, %r15
    movq             %r11, %r13
    movq             %r14, %r11
    movq             (%rsp), %r14
.L8:
    cmpq             %rdi, %r13
    jbe              panic
    movl             (%r14,%rdx,8), %ecx
    testl            %ecx, %ecx
    js               .L0
    movq             0xf8(%rsp), %rax
    movl             (%rax,%rdi,8), %eax
    movl             %eax, %edi
    shrl             $0x6, %edi
    andl             $0x3f, %edi
    andb             $0x3f, %al
    bzhiq            %rax, (%r12,%rdi,8), %rax
    movzwl           0x200(%r12,%rdi,2), %edi
    popcntq          %rax, %rax
    addl             %edi, %eax
    addl             %eax, %ecx
    movq             0x18(%rsp), %rdi
    cmpl             %edi, %ecx
    movl             $0x0, %r8d
    cmovbl           %r8d, %edi
    subl             %edi, %ecx
    vmovdqu          0x200(%r12), %ymm0
    vmovdqu          0x220(%r12), %ymm1
    vmovdqu          0x240(%r12), %ymm2
    vmovdqu          0x260(%r12), %ymm3
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
    vpmovmskb        %ymm0, %edi
    vpmovmskb        %ymm1, %r8d
    shlq             $0x20, %r8
    orq              %rdi, %r8
    popcntq          %r8, %r8
    decl             %r8d
    movl             %r8d, %edi
    andl             $0x3f, %edi
    movzwl           0x200(%r12,%rdi,2), %r9d
    subl             %r9d, %ecx
    movl             $0x1, %r9d
    shlxq            %rcx, %r9, %rcx
    pdepq            (%r12,%rdi,8), %rcx, %rcx
    shll             $0x6, %r8d
    tzcntq           %rcx, %rdi
    addl             %r8d, %edi
    cmpq             %rdi, 0x98(%rsp)
    jbe              panic
    movq             0xf0(%rsp), %rcx
    movl             (%rcx,%rdi,4), %ecx
    movl             %ecx, (%r14,%rdx,8)
    movl             0x4(%r14,%rdx,8), %ecx
    testl            %ecx, %ecx
    js               .L0
    addl             %ecx, %eax
    movq             0x18(%rsp), %rcx
    cmpl             %ecx, %eax
    movl             $0x0, %edi
    cmovbl           %edi, %ecx
    subl             %ecx, %eax
    vmovdqu          0x200(%r12), %ymm0
    vmovdqu          0x220(%r12), %ymm1
    vmovdqu          0x240(%r12), %ymm2
    vmovdqu          0x260(%r12), %ymm3
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
    vpmovmskb        %ymm0, %ecx
    vpmovmskb        %ymm1, %edi
    shlq             $0x20, %rdi
    orq              %rcx, %rdi
    popcntq          %rdi, %rcx
    decl             %ecx
    movl             %ecx, %edi
    andl             $0x3f, %edi
    movzwl           0x200(%r12,%rdi,2), %r8d
    subl             %r8d, %eax
    movl             $0x1, %r8d
    shlxq            %rax, %r8, %rax
    pdepq            (%r12,%rdi,8), %rax, %rax
    shll             $0x6, %ecx
    tzcntq           %rax, %rdi
    addl             %ecx, %edi
    cmpq             %rdi, 0x98(%rsp)
    jbe              panic
    movq             0xf0(%rsp), %rax
    movl             (%rax,%rdi,4), %eax
    movl             %eax, 0x4(%r14,%rdx,8)
    jmp              .L0
# sweep::avx2::floyd_sweep: 49 instructions
.L0:
    movl             (%rbx,%rdx), %edi
    testl            %edi, %edi
    js               out
    addl             %eax, %edi
    cmpl             %r15d, %edi
    movl             %r15d, %r8d
    movl             $0x0, %r9d
    cmovbl           %r9d, %r8d
    subl             %r8d, %edi
    vmovdqu          0x200(%r12), %ymm0
    vmovdqu          0x220(%r12), %ymm1
    vmovdqu          0x240(%r12), %ymm2
    vmovdqu          0x260(%r12), %ymm3
    vmovd            %edi, %xmm4
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
    movzwl           0x200(%r12,%r9,2), %r10d
    subl             %r10d, %edi
    movl             $0x1, %r10d
    shlxq            %rdi, %r10, %rdi
    pdepq            (%r12,%r9,8), %rdi, %rdi
    shll             $0x6, %r8d
    tzcntq           %rdi, %rdi
    addl             %r8d, %edi
    cmpq             %rdi, %r14
    jbe              panic
    movq             0x20(%rsp), %r8
    movl             (%r8,%rdi,4), %edi
    movl             %edi, (%rbx,%rdx)
    addq             $0x4, %rdx
    cmpq             %rdx, 0x100(%rsp)
    jne              .L0
# sweep::avx2::floyd_sweep: 210 instructions
.L0:
    movl             (%rcx), %eax
    testl            %eax, %eax
    js               out
    addl             %edx, %eax
    movq             0xc0(%rsp), %rdi
    cmpl             %edi, %eax
    movl             $0x0, %r10d
    cmovbl           %r10d, %edi
    subl             %edi, %eax
    cmpq             $0x4, %rbx
    jae              .L3
    xorl             %r11d, %r11d
    xorl             %r10d, %r10d
    jmp              .L13
.L3:
    vmovd            %eax, %xmm0
    cmpq             $0x10, %rbx
    jae              .L5
    xorl             %edi, %edi
    xorl             %r10d, %r10d
    jmp              .L10
.L5:
    vpbroadcastd     %xmm0, %xmm2
    vpxor            %xmm1, %xmm1, %xmm1
    xorl             %edi, %edi
    vpxor            %xmm3, %xmm3, %xmm3
    vpxor            %xmm4, %xmm4, %xmm4
    vpxor            %xmm5, %xmm5, %xmm5
    nopw             (%rax,%rax)
.L6:
    vmovdqu          (%r13,%rdi,4), %xmm6
    vmovdqu          0x10(%r13,%rdi,4), %xmm7
    vmovdqu          0x20(%r13,%rdi,4), %xmm8
    vmovdqu          0x30(%r13,%rdi,4), %xmm9
    vpminud          %xmm2, %xmm6, %xmm10
    vpcmpeqd         %xmm6, %xmm10, %xmm6
    vpmovzxdq        %xmm6, %ymm6
    vpand            %ymm6, %ymm11, %ymm6
    vpaddq           %ymm6, %ymm1, %ymm1
    vpminud          %xmm2, %xmm7, %xmm6
    vpcmpeqd         %xmm6, %xmm7, %xmm6
    vpmovzxdq        %xmm6, %ymm6
    vpand            %ymm6, %ymm11, %ymm6
    vpaddq           %ymm6, %ymm3, %ymm3
    vpminud          %xmm2, %xmm8, %xmm6
    vpcmpeqd         %xmm6, %xmm8, %xmm6
    vpmovzxdq        %xmm6, %ymm6
    vpand            %ymm6, %ymm11, %ymm6
    vpaddq           %ymm6, %ymm4, %ymm4
    vpminud          %xmm2, %xmm9, %xmm6
    vpcmpeqd         %xmm6, %xmm9, %xmm6
    vpmovzxdq        %xmm6, %ymm6
    vpand            %ymm6, %ymm11, %ymm6
    vpaddq           %ymm6, %ymm5, %ymm5
    addq             $0x10, %rdi
    cmpq             %rdi, %r11
    jne              .L6
    vpaddq           %ymm1, %ymm3, %ymm1
    vpaddq           %ymm1, %ymm4, %ymm1
    vpaddq           %ymm1, %ymm5, %ymm1
    vextracti128     $0x1, %ymm1, %xmm2
    vpaddq           %xmm2, %xmm1, %xmm1
    vpshufd          $0xee, %xmm1, %xmm2
    vpaddq           %xmm2, %xmm1, %xmm1
    vmovq            %xmm1, %r10
    cmpq             %r11, %rbx
    jne              .L9
    vmovdqa          (%rip), %ymm6
    vmovdqa          (%rip), %ymm7
    vmovdqa          (%rip), %ymm8
    vmovdqa          (%rip), %ymm9
    vmovdqa          (%rip), %ymm10
    jmp              .L15
.L9:
    movq             %r11, %rdi
    testb            $0xc, %bl
    vmovdqa          (%rip), %ymm6
    vmovdqa          (%rip), %ymm7
    vmovdqa          (%rip), %ymm8
    vmovdqa          (%rip), %ymm9
    vmovdqa          (%rip), %ymm10
    je               .L13
.L10:
    vmovq            %r10, %xmm1
    vpbroadcastd     %xmm0, %xmm0
    movq             0x1e0(%rsp), %r11
    nopw             %cs:(%rax,%rax)
.L11:
    vmovdqu          (%r13,%rdi,4), %xmm2
    vpminud          %xmm0, %xmm2, %xmm3
    vpcmpeqd         %xmm3, %xmm2, %xmm2
    vpmovzxdq        %xmm2, %ymm2
    vpand            %ymm2, %ymm11, %ymm2
    vpaddq           %ymm2, %ymm1, %ymm1
    addq             $0x4, %rdi
    cmpq             %rdi, %r11
    jne              .L11
    vextracti128     $0x1, %ymm1, %xmm0
    vpaddq           %xmm0, %xmm1, %xmm0
    vpshufd          $0xee, %xmm0, %xmm1
    vpaddq           %xmm1, %xmm0, %xmm0
    vmovq            %xmm0, %r10
    jmp              .L14
.L13:
    cmpl             (%r13,%r11,4), %eax
    sbbq             $-0x1, %r10
    incq             %r11
.L14:
    cmpq             %r11, %rbx
    jne              .L13
.L15:
    leaq             -0x1(%r10), %rdi
    cmpq             %rbx, %rdi
    jae              panic
    cmpq             %r15, %rdi
    jae              panic
    subl             -0x4(%r13,%r10,4), %eax
    movq             %rdi, %r10
    shlq             $0x8, %r10
    vmovd            %eax, %xmm0
    vpbroadcastd     %xmm0, %ymm0
    vpmaxud          0x20(%r12,%r10), %ymm0, %ymm1
    vpcmpeqd         %ymm1, %ymm0, %ymm1
    vpmaxud          (%r12,%r10), %ymm0, %ymm2
    vpcmpeqd         %ymm2, %ymm0, %ymm2
    vpackssdw        %ymm1, %ymm2, %ymm1
    vextracti128     $0x1, %ymm1, %xmm2
    vpacksswb        %xmm2, %xmm1, %xmm1
    vpshufd          $0xd8, %xmm1, %xmm1
    vpmovmskb        %xmm1, %r14d
    vpmaxud          0x40(%r12,%r10), %ymm0, %ymm1
    vpcmpeqd         %ymm1, %ymm0, %ymm1
    vmovmskps        %ymm1, %r11d
    shll             $0x10, %r11d
    orl              %r14d, %r11d
    vpmaxud          0x60(%r12,%r10), %ymm0, %ymm1
    vpcmpeqd         %ymm1, %ymm0, %ymm1
    vmovmskps        %ymm1, %r14d
    shll             $0x18, %r14d
    orl              %r11d, %r14d
    vpmaxud          0x80(%r12,%r10), %ymm0, %ymm1
    vpcmpeqd         %ymm1, %ymm0, %ymm1
    vmovmskps        %ymm1, %r11d
    shlq             $0x20, %r11
    orq              %r14, %r11
    vpmaxud          0xa0(%r12,%r10), %ymm0, %ymm1
    vpcmpeqd         %ymm1, %ymm0, %ymm1
    vmovmskps        %ymm1, %r14d
    shlq             $0x28, %r14
    orq              %r11, %r14
    vpmaxud          0xc0(%r12,%r10), %ymm0, %ymm1
    vpcmpeqd         %ymm1, %ymm0, %ymm1
    vmovmskps        %ymm1, %r11d
    shlq             $0x30, %r11
    orq              %r14, %r11
    vpmaxud          0xe0(%r12,%r10), %ymm0, %ymm1
    vpcmpeqd         %ymm1, %ymm0, %ymm0
    vmovmskps        %ymm0, %r14d
    shlq             $0x38, %r14
    orq              %r11, %r14
    popcntq          %r14, %r11
    shlq             $0x6, %rdi
    addq             %r11, %rdi
    decq             %rdi
    cmpq             %rsi, %rdi
    jae              panic
    addq             %r12, %r10
    decq             %r11
    andl             $0x3f, %r11d
    subl             (%r10,%r11,4), %eax
    leaq             (%rdi,%rdi,4), %rsi
    shlq             $0x7, %rsi
    movq             0x100(%rsp), %r11
    leaq             (%r11,%rsi), %r10
    vmovdqu          0x200(%r11,%rsi), %ymm0
    vmovdqu          0x220(%r11,%rsi), %ymm1
    vmovdqu          0x240(%r11,%rsi), %ymm2
    vmovdqu          0x260(%r11,%rsi), %ymm3
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
    vpmovmskb        %ymm0, %esi
    vpmovmskb        %ymm1, %r11d
    shlq             $0x20, %r11
    orq              %rsi, %r11
    popcntq          %r11, %rsi
    decl             %esi
    movl             %esi, %r11d
    andl             $0x3f, %r11d
    movzwl           0x200(%r10,%r11,2), %r14d
    subl             %r14d, %eax
    shll             $0xc, %edi
    shll             $0x6, %esi
    movl             $0x1, %r14d
    shlxq            %rax, %r14, %rax
    pdepq            (%r10,%r11,8), %rax, %rax
    tzcntq           %rax, %rax
    orl              %edi, %eax
    addl             %esi, %eax
    cmpq             %rax, 0x2e0(%rsp)
    jbe              panic
    movq             0x260(%rsp), %rsi
    movl             (%rsi,%rax,4), %eax
    movl             %eax, (%rcx)
    addq             $0x4, %rcx
    cmpq             %r9, %rcx
    movq             0x20(%rsp), %rsi
    movq             0x180(%rsp), %r11
    vpcmpeqd         %xmm5, %xmm5, %xmm5
    jne              .L0
