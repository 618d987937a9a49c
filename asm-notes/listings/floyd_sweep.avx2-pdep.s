# sweep::avx2::floyd_sweep: 249 instructions
.L0:
    incq             %rdx
    cmpq             0x118(%rsp), %rdx
    je               out
    movl             (%r15,%rdx,4), %edi
    leaq             0x1(%rdi), %rcx
    cmpq             %r13, %rcx
    jae              panic
    movq             %rsi, %rax
    movq             0x360(%rsp), %rcx
    movl             0x4(%rcx,%rdi,4), %esi
    cmpq             %rsi, %rax
    ja               panic
    cmpq             %rsi, 0xb8(%rsp)
    jb               panic
    cmpq             %rsi, %rax
    je               .L8
    vmovdqu          0x200(%r12), %ymm3
    vmovdqu          0x220(%r12), %ymm2
    vmovdqu          0x240(%r12), %ymm1
    vmovdqu          0x260(%r12), %ymm0
    shlq             $0x3, %rax
    leaq             (,%rsi,8), %rcx
    nopw             %cs:(%rax,%rax)
.L6:
    movl             (%r14,%rax), %r8d
    movl             0x4(%r14,%rax), %r9d
    movl             %r8d, %r10d
    shrl             $0x6, %r8d
    andl             $0x3f, %r8d
    shlxq            %r10, %rbx, %r10
    xorq             %r10, (%r12,%r8,8)
    movl             %r9d, %r10d
    shrl             $0x6, %r9d
    andl             $0x3f, %r9d
    shlxq            %r10, %rbx, %r10
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
    vpcmpeqd         %ymm9, %ymm9, %ymm9
.L8:
    cmpq             %rdi, 0x50(%rsp)
    jbe              panic
    movq             (%rsp), %rax
    movl             (%rax,%rdx,8), %ecx
    testl            %ecx, %ecx
    js               .L0
    movq             0x1b8(%rsp), %rax
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
    movq             0x58(%rsp), %rdi
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
    popcntq          %r8, %rdi
    decl             %edi
    movl             %edi, %r8d
    andl             $0x3f, %r8d
    movzwl           0x200(%r12,%r8,2), %r9d
    subl             %r9d, %ecx
    movq             (%r12,%r8,8), %r8
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
    movq             %rcx, %r9
    subq             %r10, %r9
    movabsq          $0x101010101010101, %rbx
    imulq            %rbx, %r9
    movabsq          $-0x7f7f7f7f7f7f7f80, %r11
    addq             %r11, %r9
    shrq             $0x7, %r9
    andq             %rbx, %r9
    imulq            %rbx, %r9
    shrq             $0x35, %r9
    movl             %r9d, %r11d
    andb             $0x38, %r11b
    shrxq            %r11, %r8, %r14
    leaq             -0x1(%rbx), %r8
    imulq            %r8, %r10
    shrxq            %r11, %r10, %r10
    subl             %r10d, %ecx
    shll             $0x6, %edi
    andl             $-0x8, %r9d
    addl             %edi, %r9d
    movzbl           %r14b, %edi
    andl             $0x7, %ecx
    shll             $0x8, %ecx
    addq             (%rip), %rcx
    movzbl           (%rdi,%rcx), %edi
    addl             %r9d, %edi
    cmpq             %rdi, 0x5a0(%rsp)
    jbe              panic
    movq             0x1b0(%rsp), %rcx
    movl             (%rcx,%rdi,4), %ecx
    movq             (%rsp), %rdi
    movl             %ecx, (%rdi,%rdx,8)
    movl             0x4(%rdi,%rdx,8), %ecx
    testl            %ecx, %ecx
    movq             0x1f8(%rsp), %r14
    movl             $0x1, %ebx
    js               .L0
    addl             %ecx, %eax
    movq             0x58(%rsp), %rcx
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
    movzwl           0x200(%r12,%rdi,2), %r9d
    subl             %r9d, %eax
    movq             (%r12,%rdi,8), %rdi
    movq             %rdi, %r9
    shrq             %r9
    movabsq          $0x5555555555555555, %r10
    andq             %r10, %r9
    movq             %rdi, %r11
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
    shrxq            %r8, %rdi, %rdi
    shrxq            %r8, %r10, %r8
    subl             %r8d, %eax
    shll             $0x6, %ecx
    andl             $-0x8, %r9d
    addl             %ecx, %r9d
    movzbl           %dil, %ecx
    andl             $0x7, %eax
    shll             $0x8, %eax
    addq             (%rip), %rax
    movzbl           (%rcx,%rax), %edi
    addl             %r9d, %edi
    cmpq             %rdi, 0x5a0(%rsp)
    jbe              panic
    movq             0x1b0(%rsp), %rax
    movl             (%rax,%rdi,4), %eax
    movq             (%rsp), %rcx
    movl             %eax, 0x4(%rcx,%rdx,8)
    movl             $0x1, %ebx
    jmp              .L0
# sweep::avx2::floyd_sweep: 172 instructions
.L0:
    addq             0x60(%rsp), %r15
    movq             %rsi, %r14
    movq             0x180(%rsp), %r11
    cmpq             0xe0(%rsp), %r11
    movq             %rcx, %r13
    je               out
    movl             (%r13,%r11,4), %edi
    leaq             0x1(%rdi), %rax
    cmpq             0x200(%rsp), %rax
    movl             $0x1, %ecx
    jae              panic
    movq             0x2e0(%rsp), %rax
    movl             0x4(%rax,%rdi,4), %esi
    cmpq             %rsi, %r14
    movq             0x1c0(%rsp), %r10
    ja               panic
    cmpq             %rsi, 0x160(%rsp)
    jb               panic
    cmpq             %rsi, %r14
    je               .L8
    vmovdqu          0x200(%r12), %ymm3
    vmovdqu          0x220(%r12), %ymm2
    vmovdqu          0x240(%r12), %ymm1
    vmovdqu          0x260(%r12), %ymm0
    shlq             $0x3, %r14
    leaq             (,%rsi,8), %rax
    nopw             %cs:(%rax,%rax)
.L6:
    movl             (%r10,%r14), %edx
    movl             0x4(%r10,%r14), %r8d
    movl             %edx, %r9d
    shrl             $0x6, %edx
    andl             $0x3f, %edx
    shlxq            %r9, %rcx, %r9
    xorq             %r9, (%r12,%rdx,8)
    movl             %r8d, %r9d
    shrl             $0x6, %r8d
    andl             $0x3f, %r8d
    shlxq            %r9, %rcx, %r9
    xorq             %r9, (%r12,%r8,8)
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
    addq             $0x8, %r14
    cmpq             %r14, %rax
    jne              .L6
    vmovdqu          %ymm3, 0x200(%r12)
    vmovdqu          %ymm2, 0x220(%r12)
    vmovdqu          %ymm1, 0x240(%r12)
    vmovdqu          %ymm0, 0x260(%r12)
.L8:
    cmpq             %rdi, 0x3c0(%rsp)
    jbe              panic
    movq             %r13, %rcx
    incq             %r11
    movq             %r11, 0x180(%rsp)
    movq             0x560(%rsp), %rax
    movl             (%rax,%rdi,8), %eax
    movl             %eax, %edx
    shrl             $0x6, %edx
    andl             $0x3f, %edx
    andb             $0x3f, %al
    bzhiq            %rax, (%r12,%rdx,8), %rax
    movzwl           0x200(%r12,%rdx,2), %edx
    popcntq          %rax, %rax
    addl             %edx, %eax
    xorl             %edx, %edx
    movq             0x120(%rsp), %r14
    nopl             (%rax)
.L10:
    movl             (%r15,%rdx), %edi
    testl            %edi, %edi
    js               .L0
    addl             %eax, %edi
    movq             0x20(%rsp), %r8
    cmpl             %r8d, %edi
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
    movq             (%r12,%r9,8), %r9
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
    movq             %rdi, %r10
    subq             %r11, %r10
    movabsq          $0x101010101010101, %r13
    imulq            %r13, %r10
    movabsq          $-0x7f7f7f7f7f7f7f80, %rbx
    addq             %rbx, %r10
    shrq             $0x7, %r10
    andq             %r13, %r10
    imulq            %r13, %r10
    shrq             $0x35, %r10
    leaq             -0x1(%r13), %rbx
    imulq            %r11, %rbx
    movl             %r10d, %r11d
    andb             $0x38, %r11b
    shrxq            %r11, %r9, %r9
    shrxq            %r11, %rbx, %r11
    subl             %r11d, %edi
    shll             $0x6, %r8d
    andl             $-0x8, %r10d
    addl             %r8d, %r10d
    movzbl           %r9b, %r8d
    andl             $0x7, %edi
    shll             $0x8, %edi
    addq             (%rip), %rdi
    movzbl           (%r8,%rdi), %edi
    addl             %r10d, %edi
    cmpq             %rdi, %r14
    jbe              panic
    movq             0x80(%rsp), %r8
    movl             (%r8,%rdi,4), %edi
    movl             %edi, (%r15,%rdx)
    addq             $0x4, %rdx
    cmpq             %rdx, 0x60(%rsp)
    jne              .L10
    jmp              .L0
