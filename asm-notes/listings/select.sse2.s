# table::SSE2::body: 307 instructions
.L0:
    movq             0x88(%rsp), %rdx
    nopw             %cs:(%rax,%rax)
.L1:
    movq             %rsi, %rdi
    movq             0xa0(%rsp), %rax
    movq             %rax, %rcx
    cmpq             %rax, %r12
    je               .L9
    movl             %ebp, %eax
    cmpq             %rax, 0x60(%rsp)
    jbe              panic
    movq             0xa8(%rsp), %rcx
    movl             (%rcx,%rax,8), %ecx
    movq             $-0x1, %r14
    shlq             %cl, %r14
    leaq             0x8(%r12), %rax
    movq             %rax, 0x18(%rsp)
    movl             (%r12), %eax
    testl            %eax, %eax
    js               .L8
    movq             %r9, %r11
    shrl             $0x6, %ecx
    andl             $0x7, %ecx
    notq             %r14
    andq             0x100(%rsp,%rcx,8), %r14
    movzwl           0x140(%rsp,%rcx,2), %ecx
    movq             %r14, %rsi
    shrq             %rsi
    movabsq          $0x1555555555555555, %rdx
    andq             %rdx, %rsi
    subq             %rsi, %r14
    movq             %r14, %rsi
    movabsq          $0x3333333333333333, %r9
    andq             %r9, %rsi
    shrq             $0x2, %r14
    andq             %r9, %r14
    addq             %rsi, %r14
    movq             %r14, %rsi
    shrq             $0x4, %rsi
    addq             %r14, %rsi
    movabsq          $0xf0f0f0f0f0f0f0f, %rbp
    andq             %rbp, %rsi
    movabsq          $0x101010101010101, %rbx
    imulq            %rbx, %rsi
    shrq             $0x38, %rsi
    addl             %ecx, %esi
    addl             %esi, %eax
    movl             0x48(%rsp), %ecx
    cmpl             %ecx, %eax
    movl             $0x0, %edx
    cmovbl           %edx, %ecx
    subl             %ecx, %eax
    xorl             %r14d, %r14d
    cmpw             %ax, 0x10(%rsp)
    setbe            %r14b
    cmpw             %r15w, %ax
    sbbl             $0x0, %r14d
    cmpw             0x40(%rsp), %ax
    sbbl             $-0x1, %r14d
    cmpw             0x28(%rsp), %ax
    sbbl             $-0x1, %r14d
    cmpw             0x30(%rsp), %ax
    sbbl             $-0x1, %r14d
    cmpw             0x68(%rsp), %ax
    sbbl             $-0x1, %r14d
    cmpw             %r13w, %ax
    sbbl             $-0x1, %r14d
    cmpw             %r10w, %ax
    sbbl             $-0x1, %r14d
    movl             %r14d, %ecx
    andl             $0x7, %ecx
    movzwl           0x140(%rsp,%rcx,2), %edx
    subl             %edx, %eax
    movq             0x100(%rsp,%rcx,8), %rdx
    movq             %rdx, %rcx
    shrq             %rcx
    movabsq          $0x5555555555555555, %r8
    andq             %r8, %rcx
    movq             %rdx, %r8
    subq             %rcx, %r8
    movq             %r8, %rcx
    andq             %r9, %rcx
    shrq             $0x2, %r8
    andq             %r9, %r8
    addq             %rcx, %r8
    movq             %r8, %r9
    shrq             $0x4, %r9
    addq             %r8, %r9
    andq             %rbp, %r9
    movq             %rax, %r8
    subq             %r9, %r8
    imulq            %rbx, %r8
    movabsq          $-0x7f7f7f7f7f7f7f80, %rcx
    addq             %rcx, %r8
    shrq             $0x7, %r8
    andq             %rbx, %r8
    imulq            %rbx, %r8
    shrq             $0x35, %r8
    movl             %r8d, %ecx
    andb             $0x38, %cl
    shrq             %cl, %rdx
    leaq             -0x1(%rbx), %rbp
    imulq            %rbp, %r9
    shrq             %cl, %r9
    subl             %r9d, %eax
    shll             $0x6, %r14d
    andl             $-0x8, %r8d
    addl             %r14d, %r8d
    movzbl           %dl, %ecx
    andl             $0x7, %eax
    shll             $0x8, %eax
    addq             (%rip), %rax
    movzbl           (%rcx,%rax), %eax
    addl             %r8d, %eax
    cmpq             %rax, 0x50(%rsp)
    jbe              panic
    movq             0x78(%rsp), %rcx
    movl             (%rcx,%rax,4), %eax
    movl             %eax, (%r12)
    movl             0x4(%r12), %eax
    testl            %eax, %eax
    movq             %r11, %r9
    js               .L15
    addl             %esi, %eax
    movl             0x48(%rsp), %ecx
    cmpl             %ecx, %eax
    movl             $0x0, %edx
    cmovbl           %edx, %ecx
    subl             %ecx, %eax
    xorl             %esi, %esi
    cmpw             %ax, %r15w
    setbe            %sil
    cmpw             0x10(%rsp), %ax
    sbbl             $0x0, %esi
    cmpw             0x40(%rsp), %ax
    sbbl             $-0x1, %esi
    cmpw             0x28(%rsp), %ax
    sbbl             $-0x1, %esi
    cmpw             0x30(%rsp), %ax
    sbbl             $-0x1, %esi
    cmpw             0x68(%rsp), %ax
    sbbl             $-0x1, %esi
    cmpw             %r13w, %ax
    sbbl             $-0x1, %esi
    cmpw             %r10w, %ax
    sbbl             $-0x1, %esi
    movl             %esi, %ecx
    andl             $0x7, %ecx
    movzwl           0x140(%rsp,%rcx,2), %edx
    subl             %edx, %eax
    movq             0x100(%rsp,%rcx,8), %r14
    movq             %r14, %rcx
    shrq             %rcx
    movabsq          $0x5555555555555555, %rdx
    andq             %rdx, %rcx
    movq             %r14, %rdx
    subq             %rcx, %rdx
    movq             %rdx, %rcx
    movabsq          $0x3333333333333333, %r8
    andq             %r8, %rcx
    shrq             $0x2, %rdx
    andq             %r8, %rdx
    addq             %rcx, %rdx
    movq             %rdx, %r8
    shrq             $0x4, %r8
    addq             %rdx, %r8
    movabsq          $0xf0f0f0f0f0f0f0f, %rcx
    andq             %rcx, %r8
    movq             %rax, %rdx
    subq             %r8, %rdx
    movabsq          $0x101010101010101, %r11
    imulq            %r11, %rdx
    movabsq          $-0x7f7f7f7f7f7f7f80, %rcx
    addq             %rcx, %rdx
    shrq             $0x7, %rdx
    andq             %r11, %rdx
    imulq            %r11, %rdx
    shrq             $0x35, %rdx
    imulq            %rbp, %r8
    movl             %edx, %ecx
    andb             $0x38, %cl
    shrq             %cl, %r14
    shrq             %cl, %r8
    subl             %r8d, %eax
    shll             $0x6, %esi
    andl             $-0x8, %edx
    addl             %esi, %edx
    movzbl           %r14b, %ecx
    andl             $0x7, %eax
    shll             $0x8, %eax
    addq             (%rip), %rax
    movzbl           (%rcx,%rax), %eax
    addl             %edx, %eax
    cmpq             %rax, 0x50(%rsp)
    movq             0x90(%rsp), %r11
    jbe              panic
    movq             0x78(%rsp), %rcx
    movl             (%rcx,%rax,4), %eax
    movl             %eax, 0x4(%r12)
    movq             0x18(%rsp), %rcx
    movq             0x98(%rsp), %r8
    movq             0x88(%rsp), %rdx
    cmpq             0x8(%rsp), %r9
    jne              .L10
.L8:
    movq             0x18(%rsp), %rcx
.L9:
    cmpq             0x8(%rsp), %r9
    je               out
.L10:
    movl             (%r9), %ebp
    leaq             0x1(%rbp), %rax
    cmpq             %r8, %rax
    jae              panic
    movl             0x4(%r11,%rbp,4), %esi
    movq             %rsi, %rax
    subq             %rdi, %rax
    cmpq             0x58(%rsp), %rax
    ja               out
    cmpq             %rsi, %rdx
    jb               panic
    addq             $0x4, %r9
    movq             %rcx, %r12
    cmpq             %rdi, %rsi
    je               .L1
    jmp              .L16
.L15:
    movq             0x18(%rsp), %rcx
    movq             0x98(%rsp), %r8
    movq             0x88(%rsp), %rdx
    movq             0x90(%rsp), %r11
    cmpq             0x8(%rsp), %r9
    jne              .L10
.L16:
    movq             %rcx, %r12
    movq             %r9, %r14
    movq             0x80(%rsp), %rax
    leaq             (%rax,%rsi,8), %rdx
    leaq             (%rax,%rdi,8), %rdi
    movzwl           0x140(%rsp), %r15d
    movzwl           0x14e(%rsp), %r10d
    movq             0x142(%rsp), %xmm1
    movd             0x14a(%rsp), %xmm0
    nopw             %cs:(%rax,%rax)
.L17:
    movl             (%rdi), %ecx
    movl             0x4(%rdi), %eax
    movl             $0x1, %r9d
    shlq             %cl, %r9
    movl             %ecx, %r8d
    shrl             $0x6, %r8d
    shrl             $0x3, %ecx
    andl             $0x38, %ecx
    xorq             %r9, 0x100(%rsp,%rcx)
    movl             $0x1, %r9d
    movl             %eax, %ecx
    shlq             %cl, %r9
    movl             %eax, %ecx
    shrl             $0x6, %ecx
    movl             %eax, %r11d
    shrl             $0x3, %r11d
    andl             $0x38, %r11d
    xorq             %r9, 0x100(%rsp,%r11)
    movswl           %r8w, %r9d
    movl             %r9d, %r11d
    sarl             $0xf, %r11d
    btl              $0x15, %eax
    adcl             %r11d, %r15d
    movd             %ecx, %xmm2
    pshuflw          $0x0, %xmm2, %xmm2
    movdqa           %xmm6, %xmm3
    pcmpgtw          %xmm2, %xmm3
    movd             %r8d, %xmm4
    pshuflw          $0x0, %xmm4, %xmm4
    movdqa           %xmm6, %xmm5
    pcmpgtw          %xmm4, %xmm5
    paddw            %xmm5, %xmm1
    psubw            %xmm3, %xmm1
    movdqa           %xmm7, %xmm3
    pcmpgtw          %xmm2, %xmm3
    movdqa           %xmm7, %xmm2
    pcmpgtw          %xmm4, %xmm2
    paddw            %xmm2, %xmm0
    psubw            %xmm3, %xmm0
    xorl             %eax, %eax
    cmpw             $0x7, %cx
    setl             %al
    xorl             %ecx, %ecx
    cmpw             $0x7, %r9w
    setl             %cl
    subl             %ecx, %r10d
    addl             %eax, %r10d
    addq             $0x8, %rdi
    cmpq             %rdx, %rdi
    jne              .L17
    movw             %r15w, 0x140(%rsp)
    movq             %xmm1, 0x142(%rsp)
    movd             %xmm0, 0x14a(%rsp)
    movd             %xmm0, %eax
    movq             %rax, 0x68(%rsp)
    movw             %r10w, 0x14e(%rsp)
    movd             %xmm1, %eax
    movq             %rax, 0x10(%rsp)
    pextrw           $0x1, %xmm1, %eax
    movq             %rax, 0x40(%rsp)
    pextrw           $0x2, %xmm1, %eax
    movq             %rax, 0x28(%rsp)
    pextrw           $0x3, %xmm1, %eax
    movq             %rax, 0x30(%rsp)
    pextrw           $0x1, %xmm0, %r13d
    movq             %r14, %r9
    movq             0x98(%rsp), %r8
    movq             0x90(%rsp), %r11
    jmp              .L0
# table::SSE2::body: 366 instructions
.L0:
    movq             %rsi, %rdi
    movq             0xa0(%rsp), %rax
    movq             %rax, %rdx
    cmpq             %rax, %rcx
    je               .L9
    movl             %r12d, %eax
    cmpq             %rax, 0xb8(%rsp)
    jbe              panic
    cmpq             $0x0, 0x98(%rsp)
    je               panic
    movq             %rcx, %r12
    movq             %r10, %r15
    movq             0xd8(%rsp), %rcx
    movl             (%rcx,%rax,8), %ecx
    movq             $-0x1, %r8
    shlq             %cl, %r8
    leaq             0x8(%r12), %rdx
    movl             (%r12), %eax
    testl            %eax, %eax
    js               .L18
    movq             %rdx, 0x18(%rsp)
    shrl             $0x6, %ecx
    andl             $0x3f, %ecx
    notq             %r8
    andq             (%rbx,%rcx,8), %r8
    movzwl           0x200(%rbx,%rcx,2), %ecx
    movq             %r8, %rsi
    shrq             %rsi
    movabsq          $0x1555555555555555, %rdx
    andq             %rdx, %rsi
    subq             %rsi, %r8
    movq             %r8, %rsi
    movabsq          $0x3333333333333333, %r11
    andq             %r11, %rsi
    shrq             $0x2, %r8
    andq             %r11, %r8
    addq             %rsi, %r8
    movq             %r8, %rsi
    shrq             $0x4, %rsi
    addq             %r8, %rsi
    movabsq          $0xf0f0f0f0f0f0f0f, %r13
    andq             %r13, %rsi
    movabsq          $0x101010101010101, %rdx
    imulq            %rdx, %rsi
    shrq             $0x38, %rsi
    addl             %ecx, %esi
    addl             %esi, %eax
    movq             0x8(%rsp), %rcx
    cmpl             %ecx, %eax
    movl             $0x0, %r8d
    cmovbl           %r8d, %ecx
    subl             %ecx, %eax
    movdqu           0x200(%rbx), %xmm0
    movdqu           0x210(%rbx), %xmm6
    movdqu           0x220(%rbx), %xmm7
    movdqu           0x230(%rbx), %xmm8
    movdqu           0x240(%rbx), %xmm5
    movdqu           0x250(%rbx), %xmm4
    movdqu           0x260(%rbx), %xmm2
    movdqu           0x270(%rbx), %xmm1
    movd             %eax, %xmm3
    pshuflw          $0x0, %xmm3, %xmm3
    pshufd           $0x44, %xmm3, %xmm3
    psubusw          %xmm3, %xmm0
    pxor             %xmm9, %xmm9
    pcmpeqw          %xmm9, %xmm0
    psrlw            $0xf, %xmm0
    psubusw          %xmm3, %xmm6
    pcmpeqw          %xmm9, %xmm6
    psubw            %xmm6, %xmm0
    psubusw          %xmm3, %xmm7
    pcmpeqw          %xmm9, %xmm7
    psubw            %xmm7, %xmm0
    psubusw          %xmm3, %xmm8
    pcmpeqw          %xmm9, %xmm8
    psubw            %xmm8, %xmm0
    psubusw          %xmm3, %xmm5
    pcmpeqw          %xmm9, %xmm5
    psubw            %xmm5, %xmm0
    psubusw          %xmm3, %xmm4
    pcmpeqw          %xmm9, %xmm4
    psubw            %xmm4, %xmm0
    psubusw          %xmm3, %xmm2
    pcmpeqw          %xmm9, %xmm2
    psubw            %xmm2, %xmm0
    psubusw          %xmm3, %xmm1
    pcmpeqw          %xmm9, %xmm1
    psubw            %xmm1, %xmm0
    psadbw           %xmm9, %xmm0
    pshufd           $0xee, %xmm0, %xmm1
    paddd            %xmm0, %xmm1
    movd             %xmm1, %r9d
    decl             %r9d
    movl             %r9d, %ecx
    andl             $0x3f, %ecx
    movzwl           0x200(%rbx,%rcx,2), %r8d
    subl             %r8d, %eax
    movq             (%rbx,%rcx,8), %r10
    movq             %r10, %rcx
    shrq             %rcx
    andq             %rbp, %rcx
    movq             %r10, %r8
    subq             %rcx, %r8
    movq             %r8, %rcx
    andq             %r11, %rcx
    shrq             $0x2, %r8
    andq             %r11, %r8
    addq             %rcx, %r8
    movq             %r8, %r14
    shrq             $0x4, %r14
    addq             %r8, %r14
    andq             %r13, %r14
    movq             %rax, %r11
    subq             %r14, %r11
    imulq            %rdx, %r11
    movabsq          $-0x7f7f7f7f7f7f7f80, %rcx
    addq             %rcx, %r11
    shrq             $0x7, %r11
    andq             %rdx, %r11
    imulq            %rdx, %r11
    shrq             $0x35, %r11
    movl             %r11d, %ecx
    andb             $0x38, %cl
    shrq             %cl, %r10
    leaq             -0x1(%rdx), %r8
    imulq            %r8, %r14
    shrq             %cl, %r14
    subl             %r14d, %eax
    shll             $0x6, %r9d
    andl             $-0x8, %r11d
    addl             %r9d, %r11d
    movzbl           %r10b, %ecx
    andl             $0x7, %eax
    shll             $0x8, %eax
    addq             (%rip), %rax
    movzbl           (%rcx,%rax), %eax
    addl             %r11d, %eax
    cmpq             %rax, 0xc8(%rsp)
    jbe              panic
    movq             0xc0(%rsp), %rcx
    movl             (%rcx,%rax,4), %eax
    movl             %eax, (%r12)
    movl             0x4(%r12), %eax
    testl            %eax, %eax
    js               .L8
    addl             %esi, %eax
    movq             0x8(%rsp), %rcx
    cmpl             %ecx, %eax
    movl             $0x0, %edx
    cmovbl           %edx, %ecx
    subl             %ecx, %eax
    movdqu           0x200(%rbx), %xmm0
    movdqu           0x210(%rbx), %xmm6
    movdqu           0x220(%rbx), %xmm7
    movdqu           0x230(%rbx), %xmm8
    movdqu           0x240(%rbx), %xmm5
    movdqu           0x250(%rbx), %xmm4
    movdqu           0x260(%rbx), %xmm2
    movdqu           0x270(%rbx), %xmm1
    movd             %eax, %xmm3
    pshuflw          $0x0, %xmm3, %xmm3
    pshufd           $0x44, %xmm3, %xmm3
    psubusw          %xmm3, %xmm0
    pcmpeqw          %xmm9, %xmm0
    psrlw            $0xf, %xmm0
    psubusw          %xmm3, %xmm6
    pcmpeqw          %xmm9, %xmm6
    psubw            %xmm6, %xmm0
    psubusw          %xmm3, %xmm7
    pcmpeqw          %xmm9, %xmm7
    psubw            %xmm7, %xmm0
    psubusw          %xmm3, %xmm8
    pcmpeqw          %xmm9, %xmm8
    psubw            %xmm8, %xmm0
    psubusw          %xmm3, %xmm5
    pcmpeqw          %xmm9, %xmm5
    psubw            %xmm5, %xmm0
    psubusw          %xmm3, %xmm4
    pcmpeqw          %xmm9, %xmm4
    psubw            %xmm4, %xmm0
    psubusw          %xmm3, %xmm2
    pcmpeqw          %xmm9, %xmm2
    psubw            %xmm2, %xmm0
    psubusw          %xmm3, %xmm1
    pcmpeqw          %xmm9, %xmm1
    psubw            %xmm1, %xmm0
    psadbw           %xmm9, %xmm0
    pshufd           $0xee, %xmm0, %xmm1
    paddd            %xmm0, %xmm1
    movd             %xmm1, %esi
    decl             %esi
    movl             %esi, %ecx
    andl             $0x3f, %ecx
    movzwl           0x200(%rbx,%rcx,2), %r9d
    subl             %r9d, %eax
    movq             (%rbx,%rcx,8), %r9
    movq             %r9, %rcx
    shrq             %rcx
    andq             %rbp, %rcx
    movq             %r9, %r10
    subq             %rcx, %r10
    movq             %r10, %rcx
    movabsq          $0x3333333333333333, %r11
    andq             %r11, %rcx
    shrq             $0x2, %r10
    andq             %r11, %r10
    addq             %rcx, %r10
    movq             %r10, %r11
    shrq             $0x4, %r11
    addq             %r10, %r11
    movabsq          $0xf0f0f0f0f0f0f0f, %rcx
    andq             %rcx, %r11
    movq             %rax, %r10
    subq             %r11, %r10
    movabsq          $0x101010101010101, %rdx
    imulq            %rdx, %r10
    movabsq          $-0x7f7f7f7f7f7f7f80, %rcx
    addq             %rcx, %r10
    shrq             $0x7, %r10
    andq             %rdx, %r10
    imulq            %rdx, %r10
    shrq             $0x35, %r10
    imulq            %r8, %r11
    movl             %r10d, %ecx
    andb             $0x38, %cl
    shrq             %cl, %r9
    shrq             %cl, %r11
    subl             %r11d, %eax
    shll             $0x6, %esi
    andl             $-0x8, %r10d
    addl             %esi, %r10d
    movzbl           %r9b, %ecx
    andl             $0x7, %eax
    shll             $0x8, %eax
    addq             (%rip), %rax
    movzbl           (%rcx,%rax), %eax
    addl             %r10d, %eax
    cmpq             %rax, 0xc8(%rsp)
    jbe              panic
    movq             0xc0(%rsp), %rcx
    movl             (%rcx,%rax,4), %eax
    movl             %eax, 0x4(%r12)
.L8:
    movq             %r15, %r10
    movq             0xd0(%rsp), %r15
    movq             0x18(%rsp), %rdx
.L9:
    cmpq             0x188(%rsp), %r10
    je               out
.L10:
    movl             (%r10), %r12d
    leaq             0x1(%r12), %rax
    cmpq             0x38(%rsp), %rax
    jae              panic
    addq             $0x4, %r10
    movq             0x80(%rsp), %rax
    movl             0x4(%rax,%r12,4), %esi
    movq             %rsi, %rax
    subq             %rdi, %rax
    cmpq             0xe0(%rsp), %rax
    ja               out
    cmpq             %rsi, 0xb0(%rsp)
    jb               panic
    movq             %rdx, %rcx
    cmpq             %rdi, %rsi
    je               .L0
    cmpq             $0x0, 0x98(%rsp)
    je               panic
    movq             %r10, %r14
    movdqu           0x200(%rbx), %xmm0
    movdqu           0x210(%rbx), %xmm1
    movdqu           0x220(%rbx), %xmm2
    movdqu           0x230(%rbx), %xmm3
    movdqu           0x240(%rbx), %xmm4
    movdqu           0x250(%rbx), %xmm5
    movdqu           0x260(%rbx), %xmm6
    movdqu           0x270(%rbx), %xmm7
    shlq             $0x3, %rdi
    leaq             (,%rsi,8), %r8
    nopw             %cs:(%rax,%rax)
.L16:
    movl             (%r15,%rdi), %ecx
    movl             0x4(%r15,%rdi), %eax
    movl             %ecx, %r11d
    shrl             $0x6, %r11d
    movl             $0x1, %r9d
    shlq             %cl, %r9
    andl             $0x3f, %r11d
    xorq             %r9, (%rbx,%r11,8)
    movl             %eax, %r9d
    shrl             $0x6, %r9d
    movl             $0x1, %r10d
    movl             %eax, %ecx
    shlq             %cl, %r10
    andl             $0x3f, %r9d
    movd             %r11d, %xmm8
    pshuflw          $0x0, %xmm8, %xmm8
    pshufd           $0x44, %xmm8, %xmm8
    movd             %r9d, %xmm9
    pshuflw          $0x0, %xmm9, %xmm9
    pshufd           $0x44, %xmm9, %xmm9
    movdqa           %xmm12, %xmm10
    pcmpgtw          %xmm9, %xmm10
    movdqa           %xmm12, %xmm11
    pcmpgtw          %xmm8, %xmm11
    psubw            %xmm10, %xmm11
    movdqa           (%rip), %xmm13
    movdqa           %xmm13, %xmm10
    pcmpgtw          %xmm9, %xmm10
    paddw            %xmm11, %xmm0
    movdqa           %xmm13, %xmm11
    pcmpgtw          %xmm8, %xmm11
    psubw            %xmm10, %xmm11
    paddw            %xmm11, %xmm1
    movdqa           (%rip), %xmm11
    movdqa           %xmm11, %xmm10
    pcmpgtw          %xmm9, %xmm10
    pcmpgtw          %xmm8, %xmm11
    psubw            %xmm10, %xmm11
    movdqa           %xmm15, %xmm10
    pcmpgtw          %xmm9, %xmm10
    paddw            %xmm11, %xmm2
    movdqa           %xmm15, %xmm11
    pcmpgtw          %xmm8, %xmm11
    psubw            %xmm10, %xmm11
    paddw            %xmm11, %xmm3
    movdqa           (%rip), %xmm11
    movdqa           %xmm11, %xmm10
    pcmpgtw          %xmm9, %xmm10
    pcmpgtw          %xmm8, %xmm11
    psubw            %xmm10, %xmm11
    movdqa           (%rip), %xmm13
    movdqa           %xmm13, %xmm10
    pcmpgtw          %xmm9, %xmm10
    paddw            %xmm11, %xmm4
    pcmpgtw          %xmm8, %xmm13
    psubw            %xmm10, %xmm13
    paddw            %xmm13, %xmm5
    movdqa           (%rip), %xmm13
    movdqa           %xmm13, %xmm10
    pcmpgtw          %xmm9, %xmm10
    movdqa           (%rip), %xmm14
    movdqa           %xmm14, %xmm11
    pcmpgtw          %xmm9, %xmm11
    movdqa           %xmm13, %xmm9
    pcmpgtw          %xmm8, %xmm9
    psubw            %xmm10, %xmm9
    paddw            %xmm9, %xmm6
    pcmpgtw          %xmm8, %xmm14
    xorq             %r10, (%rbx,%r9,8)
    psubw            %xmm11, %xmm14
    paddw            %xmm14, %xmm7
    movdqu           %xmm0, 0x200(%rbx)
    movdqu           %xmm1, 0x210(%rbx)
    movdqu           %xmm2, 0x220(%rbx)
    movdqu           %xmm3, 0x230(%rbx)
    movdqu           %xmm4, 0x240(%rbx)
    movdqu           %xmm5, 0x250(%rbx)
    movdqu           %xmm6, 0x260(%rbx)
    movdqu           %xmm7, 0x270(%rbx)
    addq             $0x8, %rdi
    cmpq             %rdi, %r8
    jne              .L16
    movq             %rdx, %rcx
    movq             %r14, %r10
    jmp              .L0
.L18:
    movq             %r15, %r10
    movq             0xd0(%rsp), %r15
    cmpq             0x188(%rsp), %r10
    jne              .L10
# table::SSE2::body: 237 instructions
.L0:
    punpcklwd        %xmm0, %xmm0
    movq             0x18(%rsp), %rcx
    nopw             %cs:(%rax,%rax)
.L1:
    movq             %rsi, %rdi
    movq             %rax, %rdx
    subq             0xa0(%rsp), %rdx
    movq             %rdx, 0x30(%rsp)
    movq             %rcx, 0x18(%rsp)
    jae              .L3
    movq             %rax, 0x30(%rsp)
    movq             0x20(%rsp), %rcx
    cmpq             0x48(%rsp), %rcx
    jne              .L9
.L3:
    movq             %rdi, 0x58(%rsp)
    movl             %r13d, %eax
    cmpq             %rax, 0x90(%rsp)
    jbe              panic
    movq             0xa0(%rsp), %rsi
    leaq             (%rcx,%rsi,4), %rcx
    movq             %rcx, 0x50(%rsp)
    movq             0x88(%rsp), %rcx
    movl             (%rcx,%rax,8), %ecx
    movl             %ecx, %eax
    shrl             $0x6, %eax
    andl             $0x7, %eax
    movq             $-0x1, %rbx
    shlq             %cl, %rbx
    notq             %rbx
    andq             0x100(%rsp,%rax,8), %rbx
    movzwl           0x140(%rsp,%rax,2), %eax
    movq             %rbx, %rcx
    shrq             %rcx
    movabsq          $0x1555555555555555, %rdx
    andq             %rdx, %rcx
    subq             %rcx, %rbx
    movq             %rbx, %rcx
    movabsq          $0x3333333333333333, %rsi
    andq             %rsi, %rcx
    shrq             $0x2, %rbx
    andq             %rsi, %rbx
    addq             %rcx, %rbx
    movq             0x18(%rsp), %rcx
    movq             %rbx, %r13
    shrq             $0x4, %r13
    addq             %rbx, %r13
    andq             %rbp, %r13
    imulq            %r12, %r13
    shrq             $0x38, %r13
    addl             %eax, %r13d
    xorl             %r15d, %r15d
    nopw             (%rax,%rax)
.L5:
    movl             (%rcx,%r15), %eax
    testl            %eax, %eax
    js               .L8
    addl             %r13d, %eax
    cmpl             %r9d, %eax
    movl             %r9d, %ecx
    movl             $0x0, %edx
    cmovbl           %edx, %ecx
    subl             %ecx, %eax
    movd             %eax, %xmm1
    xorl             %r14d, %r14d
    cmpw             %ax, %r11w
    setbe            %r14b
    pshuflw          $0x0, %xmm1, %xmm1
    punpcklwd        %xmm1, %xmm1
    movdqa           %xmm0, %xmm2
    psubusw          %xmm1, %xmm2
    pcmpeqw          %xmm6, %xmm2
    movmskps         %xmm2, %ecx
    shll             $0x2, %ecx
    movabsq          $0x4332322132212110, %rbx
    shrq             %cl, %rbx
    andl             $0x7, %ebx
    cmpw             %r10w, %ax
    sbbl             $-0x1, %ebx
    cmpw             %r8w, %ax
    sbbl             $-0x1, %r14d
    addl             %ebx, %r14d
    cmpw             0x8(%rsp), %ax
    sbbl             $0x0, %r14d
    movl             %r14d, %ecx
    andl             $0x7, %ecx
    movzwl           0x140(%rsp,%rcx,2), %ebx
    subl             %ebx, %eax
    movq             0x100(%rsp,%rcx,8), %rdx
    movq             %rdx, %rcx
    shrq             %rcx
    movabsq          $0x5555555555555555, %rsi
    andq             %rsi, %rcx
    movq             %rdx, %rbx
    subq             %rcx, %rbx
    movq             %rbx, %rcx
    movabsq          $0x3333333333333333, %rsi
    andq             %rsi, %rcx
    shrq             $0x2, %rbx
    andq             %rsi, %rbx
    addq             %rcx, %rbx
    movq             %rbx, %rcx
    shrq             $0x4, %rcx
    addq             %rbx, %rcx
    andq             %rbp, %rcx
    movq             %rax, %rbx
    subq             %rcx, %rbx
    imulq            %r12, %rbx
    movabsq          $-0x7f7f7f7f7f7f7f80, %rsi
    addq             %rsi, %rbx
    shrq             $0x7, %rbx
    andq             %r12, %rbx
    imulq            %r12, %rbx
    shrq             $0x35, %rbx
    leaq             -0x1(%r12), %rsi
    imulq            %rcx, %rsi
    movl             %ebx, %ecx
    andb             $0x38, %cl
    shrq             %cl, %rdx
    shrq             %cl, %rsi
    subl             %esi, %eax
    shll             $0x6, %r14d
    andl             $-0x8, %ebx
    addl             %r14d, %ebx
    movzbl           %dl, %ecx
    andl             $0x7, %eax
    shll             $0x8, %eax
    addq             (%rip), %rax
    movzbl           (%rcx,%rax), %eax
    addl             %ebx, %eax
    cmpq             %rax, 0x10(%rsp)
    jbe              panic
    movq             0x40(%rsp), %rcx
    movl             (%rcx,%rax,4), %eax
    movq             0x18(%rsp), %rcx
    movl             %eax, (%rcx,%r15)
    addq             $0x4, %r15
    cmpq             %r15, 0x28(%rsp)
    jne              .L5
.L8:
    movq             0x50(%rsp), %rax
    movq             %rax, 0x18(%rsp)
    movq             0xa8(%rsp), %r15
    movq             0x58(%rsp), %rdi
    movq             0x20(%rsp), %rcx
    cmpq             0x48(%rsp), %rcx
    je               out
.L9:
    movl             (%rcx), %r13d
    leaq             0x1(%r13), %rax
    cmpq             %r15, %rax
    jae              panic
    addq             $0x4, %rcx
    movq             %rcx, 0x20(%rsp)
    movq             0x68(%rsp), %rax
    movl             0x4(%rax,%r13,4), %esi
    movq             %rsi, %rax
    subq             %rdi, %rax
    cmpq             0x60(%rsp), %rax
    ja               out
    cmpq             %rsi, 0x78(%rsp)
    movq             0x18(%rsp), %rcx
    jb               panic
    cmpq             %rdi, %rsi
    movq             0x30(%rsp), %rax
    je               .L1
    movq             0x80(%rsp), %rax
    leaq             (%rax,%rsi,8), %rdx
    leaq             (%rax,%rdi,8), %r10
    movzwl           0x140(%rsp), %edi
    movzwl           0x14e(%rsp), %r8d
    movq             0x142(%rsp), %xmm1
    movd             0x14a(%rsp), %xmm0
    nop
.L14:
    movl             (%r10), %ecx
    movl             0x4(%r10), %eax
    movl             $0x1, %ebx
    shlq             %cl, %rbx
    movl             %ecx, %r11d
    shrl             $0x6, %r11d
    shrl             $0x3, %ecx
    andl             $0x38, %ecx
    xorq             %rbx, 0x100(%rsp,%rcx)
    movl             $0x1, %ebx
    movl             %eax, %ecx
    shlq             %cl, %rbx
    movl             %eax, %ecx
    shrl             $0x6, %ecx
    movl             %eax, %r14d
    shrl             $0x3, %r14d
    andl             $0x38, %r14d
    xorq             %rbx, 0x100(%rsp,%r14)
    movswl           %r11w, %ebx
    movl             %ebx, %ebp
    sarl             $0xf, %ebp
    btl              $0x15, %eax
    adcl             %ebp, %edi
    movd             %ecx, %xmm2
    pshuflw          $0x0, %xmm2, %xmm2
    movdqa           %xmm7, %xmm3
    pcmpgtw          %xmm2, %xmm3
    movd             %r11d, %xmm4
    pshuflw          $0x0, %xmm4, %xmm4
    movdqa           %xmm7, %xmm5
    pcmpgtw          %xmm4, %xmm5
    paddw            %xmm5, %xmm1
    psubw            %xmm3, %xmm1
    movdqa           %xmm8, %xmm3
    pcmpgtw          %xmm2, %xmm3
    movdqa           %xmm8, %xmm2
    pcmpgtw          %xmm4, %xmm2
    paddw            %xmm2, %xmm0
    psubw            %xmm3, %xmm0
    xorl             %eax, %eax
    cmpw             $0x7, %cx
    setl             %al
    xorl             %ecx, %ecx
    cmpw             $0x7, %bx
    setl             %cl
    subl             %ecx, %r8d
    addl             %eax, %r8d
    addq             $0x8, %r10
    cmpq             %rdx, %r10
    jne              .L14
    movw             %di, 0x140(%rsp)
    movq             %xmm1, 0x142(%rsp)
    movd             %xmm0, 0x14a(%rsp)
    movd             %xmm0, %r10d
    movw             %r8w, 0x14e(%rsp)
    movd             %xmm1, %eax
    movq             %rax, 0x8(%rsp)
    pextrw           $0x1, %xmm0, %r11d
    movd             %edi, %xmm0
    pextrw           $0x1, %xmm1, %eax
    pinsrw           $0x1, %eax, %xmm0
    pextrw           $0x2, %xmm1, %eax
    pinsrw           $0x2, %eax, %xmm0
    pextrw           $0x3, %xmm1, %eax
    pinsrw           $0x3, %eax, %xmm0
    movq             0x30(%rsp), %rax
    movabsq          $0xf0f0f0f0f0f0f0f, %rbp
    jmp              .L0
# table::SSE2::body: 277 instructions
.L0:
    movq             %rsi, %rdi
    movq             %r14, %rdx
    subq             0xa0(%rsp), %rdx
    movq             %rcx, %r13
    jae              .L2
    movq             %r14, 0x30(%rsp)
    jmp              .L9
.L2:
    movl             %r12d, %eax
    cmpq             %rax, 0xf0(%rsp)
    jbe              panic
    cmpq             $0x0, 0xc8(%rsp)
    je               panic
    movq             %r9, %r12
    movq             0xa0(%rsp), %rsi
    leaq             (%rcx,%rsi,4), %rsi
    movq             0xf8(%rsp), %rcx
    movl             (%rcx,%rax,8), %ecx
    movl             %ecx, %eax
    shrl             $0x6, %eax
    andl             $0x3f, %eax
    movq             $-0x1, %r9
    shlq             %cl, %r9
    notq             %r9
    andq             (%rbx,%rax,8), %r9
    movzwl           0x200(%rbx,%rax,2), %eax
    movq             %r9, %rcx
    shrq             %rcx
    movabsq          $0x1555555555555555, %r8
    andq             %r8, %rcx
    subq             %rcx, %r9
    movq             %r9, %rcx
    movabsq          $0x3333333333333333, %r8
    andq             %r8, %rcx
    shrq             $0x2, %r9
    andq             %r8, %r9
    addq             %rcx, %r9
    movq             %r13, %rcx
    movq             %r9, %r8
    shrq             $0x4, %r8
    addq             %r9, %r8
    movabsq          $0xf0f0f0f0f0f0f0f, %r9
    andq             %r9, %r8
    movabsq          $0x101010101010101, %r9
    imulq            %r9, %r8
    shrq             $0x38, %r8
    addl             %eax, %r8d
    xorl             %r9d, %r9d
    nopl             (%rax)
.L5:
    movl             (%rcx,%r9), %eax
    testl            %eax, %eax
    js               .L8
    addl             %r8d, %eax
    movq             0x8(%rsp), %rcx
    cmpl             %ecx, %eax
    movl             $0x0, %r10d
    cmovbl           %r10d, %ecx
    subl             %ecx, %eax
    movdqu           0x200(%rbx), %xmm0
    movdqu           0x210(%rbx), %xmm6
    movdqu           0x220(%rbx), %xmm7
    movdqu           0x230(%rbx), %xmm8
    movdqu           0x240(%rbx), %xmm5
    movdqu           0x250(%rbx), %xmm4
    movdqu           0x260(%rbx), %xmm2
    movdqu           0x270(%rbx), %xmm1
    movd             %eax, %xmm3
    pshuflw          $0x0, %xmm3, %xmm3
    pshufd           $0x44, %xmm3, %xmm3
    psubusw          %xmm3, %xmm0
    pcmpeqw          %xmm9, %xmm0
    psrlw            $0xf, %xmm0
    psubusw          %xmm3, %xmm6
    pcmpeqw          %xmm9, %xmm6
    psubw            %xmm6, %xmm0
    psubusw          %xmm3, %xmm7
    pcmpeqw          %xmm9, %xmm7
    psubw            %xmm7, %xmm0
    psubusw          %xmm3, %xmm8
    pcmpeqw          %xmm9, %xmm8
    psubw            %xmm8, %xmm0
    psubusw          %xmm3, %xmm5
    pcmpeqw          %xmm9, %xmm5
    psubw            %xmm5, %xmm0
    psubusw          %xmm3, %xmm4
    pcmpeqw          %xmm9, %xmm4
    psubw            %xmm4, %xmm0
    psubusw          %xmm3, %xmm2
    pcmpeqw          %xmm9, %xmm2
    psubw            %xmm2, %xmm0
    psubusw          %xmm3, %xmm1
    pcmpeqw          %xmm9, %xmm1
    psubw            %xmm1, %xmm0
    psadbw           %xmm9, %xmm0
    pshufd           $0xee, %xmm0, %xmm1
    paddd            %xmm0, %xmm1
    movd             %xmm1, %r10d
    decl             %r10d
    movl             %r10d, %ecx
    andl             $0x3f, %ecx
    movzwl           0x200(%rbx,%rcx,2), %r11d
    subl             %r11d, %eax
    movq             (%rbx,%rcx,8), %r11
    movq             %r11, %rcx
    shrq             %rcx
    movabsq          $0x5555555555555555, %r14
    andq             %r14, %rcx
    movq             %r11, %r14
    subq             %rcx, %r14
    movq             %r14, %rcx
    movabsq          $0x3333333333333333, %r15
    andq             %r15, %rcx
    shrq             $0x2, %r14
    andq             %r15, %r14
    addq             %rcx, %r14
    movq             %r14, %rcx
    shrq             $0x4, %rcx
    addq             %r14, %rcx
    movabsq          $0xf0f0f0f0f0f0f0f, %r14
    andq             %r14, %rcx
    movq             %rax, %r14
    subq             %rcx, %r14
    movabsq          $0x101010101010101, %rbp
    imulq            %rbp, %r14
    movabsq          $-0x7f7f7f7f7f7f7f80, %r15
    addq             %r15, %r14
    shrq             $0x7, %r14
    andq             %rbp, %r14
    imulq            %rbp, %r14
    shrq             $0x35, %r14
    leaq             -0x1(%rbp), %r15
    imulq            %rcx, %r15
    movl             %r14d, %ecx
    andb             $0x38, %cl
    shrq             %cl, %r11
    shrq             %cl, %r15
    subl             %r15d, %eax
    shll             $0x6, %r10d
    andl             $-0x8, %r14d
    addl             %r10d, %r14d
    movzbl           %r11b, %ecx
    andl             $0x7, %eax
    shll             $0x8, %eax
    addq             (%rip), %rax
    movzbl           (%rcx,%rax), %eax
    addl             %r14d, %eax
    cmpq             %rax, 0x10(%rsp)
    jbe              panic
    movq             0x40(%rsp), %rcx
    movl             (%rcx,%rax,4), %eax
    movq             %r13, %rcx
    movl             %eax, (%r13,%r9)
    addq             $0x4, %r9
    cmpq             %r9, 0x28(%rsp)
    jne              .L5
.L8:
    movq             %rsi, %r13
    movq             %rdx, 0x30(%rsp)
    movq             %r12, %r9
    movq             0xd8(%rsp), %r15
.L9:
    cmpq             0xd0(%rsp), %r9
    je               out
    movl             (%r9), %r12d
    leaq             0x1(%r12), %rax
    cmpq             0xe0(%rsp), %rax
    jae              panic
    addq             $0x4, %r9
    movq             0xb0(%rsp), %rax
    movl             0x4(%rax,%r12,4), %esi
    movq             %rsi, %rax
    subq             %rdi, %rax
    cmpq             0xc0(%rsp), %rax
    movq             %r13, %rcx
    ja               out
    cmpq             %rsi, 0xb8(%rsp)
    jb               panic
    cmpq             %rdi, %rsi
    movq             0x30(%rsp), %r14
    je               .L0
    cmpq             $0x0, 0xc8(%rsp)
    je               panic
    movq             %r9, %r11
    movdqu           0x200(%rbx), %xmm0
    movdqu           0x210(%rbx), %xmm1
    movdqu           0x220(%rbx), %xmm2
    movdqu           0x230(%rbx), %xmm3
    movdqu           0x240(%rbx), %xmm4
    movdqu           0x250(%rbx), %xmm5
    movdqu           0x260(%rbx), %xmm6
    movdqu           0x270(%rbx), %xmm7
    shlq             $0x3, %rdi
    leaq             (,%rsi,8), %rdx
    nop
.L16:
    movl             (%r15,%rdi), %ecx
    movl             0x4(%r15,%rdi), %eax
    movl             %ecx, %r10d
    shrl             $0x6, %r10d
    movl             $0x1, %r8d
    shlq             %cl, %r8
    andl             $0x3f, %r10d
    xorq             %r8, (%rbx,%r10,8)
    movl             %eax, %r8d
    shrl             $0x6, %r8d
    movl             $0x1, %r9d
    movl             %eax, %ecx
    shlq             %cl, %r9
    andl             $0x3f, %r8d
    movd             %r10d, %xmm8
    pshuflw          $0x0, %xmm8, %xmm8
    pshufd           $0x44, %xmm8, %xmm8
    movd             %r8d, %xmm9
    pshuflw          $0x0, %xmm9, %xmm9
    pshufd           $0x44, %xmm9, %xmm9
    movdqa           %xmm12, %xmm10
    pcmpgtw          %xmm9, %xmm10
    movdqa           %xmm12, %xmm11
    pcmpgtw          %xmm8, %xmm11
    psubw            %xmm10, %xmm11
    movdqa           (%rip), %xmm13
    movdqa           %xmm13, %xmm10
    pcmpgtw          %xmm9, %xmm10
    paddw            %xmm11, %xmm0
    movdqa           %xmm13, %xmm11
    pcmpgtw          %xmm8, %xmm11
    psubw            %xmm10, %xmm11
    paddw            %xmm11, %xmm1
    movdqa           (%rip), %xmm11
    movdqa           %xmm11, %xmm10
    pcmpgtw          %xmm9, %xmm10
    pcmpgtw          %xmm8, %xmm11
    psubw            %xmm10, %xmm11
    movdqa           %xmm15, %xmm10
    pcmpgtw          %xmm9, %xmm10
    paddw            %xmm11, %xmm2
    movdqa           %xmm15, %xmm11
    pcmpgtw          %xmm8, %xmm11
    psubw            %xmm10, %xmm11
    paddw            %xmm11, %xmm3
    movdqa           (%rip), %xmm11
    movdqa           %xmm11, %xmm10
    pcmpgtw          %xmm9, %xmm10
    pcmpgtw          %xmm8, %xmm11
    psubw            %xmm10, %xmm11
    movdqa           (%rip), %xmm13
    movdqa           %xmm13, %xmm10
    pcmpgtw          %xmm9, %xmm10
    paddw            %xmm11, %xmm4
    pcmpgtw          %xmm8, %xmm13
    psubw            %xmm10, %xmm13
    paddw            %xmm13, %xmm5
    movdqa           (%rip), %xmm13
    movdqa           %xmm13, %xmm10
    pcmpgtw          %xmm9, %xmm10
    movdqa           (%rip), %xmm14
    movdqa           %xmm14, %xmm11
    pcmpgtw          %xmm9, %xmm11
    movdqa           %xmm13, %xmm9
    pcmpgtw          %xmm8, %xmm9
    psubw            %xmm10, %xmm9
    paddw            %xmm9, %xmm6
    pcmpgtw          %xmm8, %xmm14
    xorq             %r9, (%rbx,%r8,8)
    psubw            %xmm11, %xmm14
    paddw            %xmm14, %xmm7
    movdqu           %xmm0, 0x200(%rbx)
    movdqu           %xmm1, 0x210(%rbx)
    movdqu           %xmm2, 0x220(%rbx)
    movdqu           %xmm3, 0x230(%rbx)
    movdqu           %xmm4, 0x240(%rbx)
    movdqu           %xmm5, 0x250(%rbx)
    movdqu           %xmm6, 0x260(%rbx)
    movdqu           %xmm7, 0x270(%rbx)
    addq             $0x8, %rdi
    cmpq             %rdi, %rdx
    jne              .L16
    movq             %r11, %r9
    movq             %r13, %rcx
    pxor             %xmm9, %xmm9
    jmp              .L0
