# table::SSE2::call: 171 instructions
.L0:
    cmpq             %rbp, 0x28(%rsp)
    jbe              panic
    movq             %r13, %rax
    movq             %r15, 0x10(%rsp)
    cmpq             0x78(%rsp), %r13
    jae              panic
    movq             %r11, %rbx
    movq             %rsi, %rdi
    movq             0xe8(%rsp), %rcx
    movl             (%rcx,%rbp,8), %edx
    movl             0x4(%rcx,%rbp,8), %ecx
    addl             %edx, %ecx
    movl             0x38(%rsp), %esi
    cmpl             %esi, %ecx
    movl             $0x0, %r15d
    cmovbl           %r15d, %esi
    movl             0x30(%rsp), %r11d
    cmovbl           %r15d, %r11d
    subl             %esi, %ecx
    movl             %ecx, %r15d
    shrl             $0x6, %r15d
    andl             $0x7, %r15d
    movq             $-0x1, %r13
    shlq             %cl, %r13
    movzwl           0x180(%rsp,%r15,2), %esi
    notq             %r13
    andq             0x140(%rsp,%r15,8), %r13
    addl             %r11d, %esi
    movq             %r13, %rcx
    shrq             %rcx
    movabsq          $0x1555555555555555, %r12
    andq             %r12, %rcx
    subq             %rcx, %r13
    movq             %r13, %rcx
    movabsq          $0x3333333333333333, %rbp
    andq             %rbp, %rcx
    shrq             $0x2, %r13
    andq             %rbp, %r13
    addq             %rcx, %r13
    movq             %r13, %r11
    shrq             $0x4, %r11
    addq             %r13, %r11
    movl             %edx, %r15d
    shrl             $0x6, %r15d
    movq             $-0x1, %r13
    movl             %edx, %ecx
    shlq             %cl, %r13
    andl             $0x7, %r15d
    notq             %r13
    andq             0x140(%rsp,%r15,8), %r13
    movq             %r13, %rcx
    shrq             %rcx
    andq             %r12, %rcx
    subq             %rcx, %r13
    movq             %r13, %rcx
    andq             %rbp, %rcx
    shrq             $0x2, %r13
    andq             %rbp, %r13
    addq             %rcx, %r13
    movq             %r13, %rcx
    shrq             $0x4, %rcx
    addq             %r13, %rcx
    movzwl           0x180(%rsp,%r15,2), %edx
    movabsq          $0xf0f0f0f0f0f0f0f, %r15
    andq             %r15, %rcx
    movabsq          $0x101010101010101, %r13
    imulq            %r13, %rcx
    shrq             $0x38, %rcx
    addl             %edx, %ecx
    subl             %ecx, %esi
    andq             %r15, %r11
    imulq            %r13, %r11
    shrq             $0x38, %r11
    addl             %r11d, %esi
    movq             0xe0(%rsp), %rcx
    movl             %esi, (%rcx,%rax,4)
    movq             0x8(%rsp), %rcx
    cmpq             0x70(%rsp), %rcx
    je               out
    movl             (%rcx), %ebp
    leaq             0x1(%rbp), %rax
    movq             %rbx, %r11
    cmpq             %rbx, %rax
    jae              panic
    addq             $0x4, %rcx
    movq             %rcx, 0x8(%rsp)
    movq             0x10(%rsp), %r13
    leaq             0x1(%r13), %r15
    movq             0x20(%rsp), %rax
    movl             0x4(%rax,%rbp,4), %esi
    movq             %rsi, %rax
    subq             %rdi, %rax
    cmpq             0x18(%rsp), %rax
    movabsq          $0x5555555555555555, %r12
    ja               out
    cmpq             %rsi, 0x68(%rsp)
    jb               panic
    cmpq             %rdi, %rsi
    je               .L0
    movq             0x48(%rsp), %rax
    leaq             (%rax,%rsi,8), %rdx
    leaq             (%rax,%rdi,8), %rdi
    nopl             (%rax)
.L8:
    movl             (%rdi), %ecx
    movl             $0x1, %r13d
    shlq             %cl, %r13
    movl             0x4(%rdi), %eax
    movl             %ecx, %r11d
    shrl             $0x3, %ecx
    andl             $0x38, %ecx
    xorq             %r13, 0x140(%rsp,%rcx)
    movl             $0x1, %r13d
    movl             %eax, %ecx
    shlq             %cl, %r13
    shrl             $0x6, %r11d
    movl             %eax, %ecx
    shrl             $0x3, %ecx
    andl             $0x38, %ecx
    xorq             %r13, 0x140(%rsp,%rcx)
    movl             %eax, %ecx
    shrl             $0x6, %ecx
    movswl           %r11w, %r12d
    movl             %r12d, %r13d
    sarl             $0xf, %r13d
    btl              $0x15, %eax
    adcl             %r13d, %r14d
    xorl             %eax, %eax
    testw            %cx, %cx
    setle            %al
    xorl             %r13d, %r13d
    testw            %r12w, %r12w
    setle            %r13b
    subl             %r13d, %r8d
    addl             %eax, %r8d
    xorl             %eax, %eax
    cmpw             $0x2, %cx
    setl             %al
    xorl             %r13d, %r13d
    cmpw             $0x2, %r12w
    setl             %r13b
    subl             %r13d, %r9d
    addl             %eax, %r9d
    xorl             %eax, %eax
    cmpw             $0x3, %cx
    setl             %al
    xorl             %r13d, %r13d
    cmpw             $0x3, %r12w
    setl             %r13b
    subl             %r13d, %r10d
    addl             %eax, %r10d
    movd             %ecx, %xmm1
    pshuflw          $0x0, %xmm1, %xmm1
    movdqa           %xmm4, %xmm2
    pcmpgtw          %xmm1, %xmm2
    movd             %r11d, %xmm1
    pshuflw          $0x0, %xmm1, %xmm1
    movdqa           %xmm4, %xmm3
    pcmpgtw          %xmm1, %xmm3
    paddw            %xmm3, %xmm0
    psubw            %xmm2, %xmm0
    addq             $0x8, %rdi
    cmpq             %rdx, %rdi
    jne              .L8
    movw             %r14w, 0x180(%rsp)
    movw             %r8w, 0x182(%rsp)
    movw             %r9w, 0x184(%rsp)
    movw             %r10w, 0x186(%rsp)
    movq             %xmm0, 0x188(%rsp)
    movq             0x60(%rsp), %r11
    movq             0x10(%rsp), %r13
    jmp              .L0
# table::SSE2::call: 205 instructions
.L0:
    movq             %rbp, %r9
    cmpq             %rbp, 0x28(%rsp)
    movdqa           %xmm13, %xmm4
    movabsq          $0x3333333333333333, %r13
    movdqa           %xmm14, %xmm3
    movdqa           %xmm15, %xmm5
    jbe              panic
    movq             0x20(%rsp), %rax
    movq             0x40(%rsp), %rcx
    movq             %rcx, 0x20(%rsp)
    cmpq             0x78(%rsp), %rax
    jae              panic
    movq             %rsi, %rdi
    movq             0xe8(%rsp), %rcx
    movl             (%rcx,%r9,8), %ebp
    movl             0x4(%rcx,%r9,8), %ecx
    addl             %ebp, %ecx
    cmpl             %ebx, %ecx
    movl             %ebx, %esi
    movl             $0x0, %r9d
    cmovbl           %r9d, %esi
    movq             0x10(%rsp), %r8
    cmovbl           %r9d, %r8d
    subl             %esi, %ecx
    movl             %ecx, %r9d
    shrl             $0x6, %r9d
    andl             $0x3f, %r9d
    movq             $-0x1, %r10
    shlq             %cl, %r10
    movzwl           0x200(%r15,%r9,2), %esi
    notq             %r10
    andq             (%r15,%r9,8), %r10
    addl             %r8d, %esi
    movq             %r10, %rcx
    shrq             %rcx
    movabsq          $0x1555555555555555, %rbx
    andq             %rbx, %rcx
    subq             %rcx, %r10
    movq             %r10, %rcx
    andq             %r13, %rcx
    shrq             $0x2, %r10
    andq             %r13, %r10
    addq             %rcx, %r10
    movq             %r10, %r8
    shrq             $0x4, %r8
    addq             %r10, %r8
    movl             %ebp, %r9d
    shrl             $0x6, %r9d
    movq             $-0x1, %r10
    movl             %ebp, %ecx
    shlq             %cl, %r10
    andl             $0x3f, %r9d
    notq             %r10
    andq             (%r15,%r9,8), %r10
    movq             %r10, %rcx
    shrq             %rcx
    andq             %rbx, %rcx
    subq             %rcx, %r10
    movq             %r10, %rcx
    andq             %r13, %rcx
    shrq             $0x2, %r10
    andq             %r13, %r10
    addq             %rcx, %r10
    movq             %r10, %rcx
    shrq             $0x4, %rcx
    addq             %r10, %rcx
    movzwl           0x200(%r15,%r9,2), %r9d
    movabsq          $0xf0f0f0f0f0f0f0f, %r10
    andq             %r10, %rcx
    movabsq          $0x101010101010101, %rbx
    imulq            %rbx, %rcx
    shrq             $0x38, %rcx
    addl             %r9d, %ecx
    subl             %ecx, %esi
    andq             %r10, %r8
    imulq            %rbx, %r8
    shrq             $0x38, %r8
    addl             %r8d, %esi
    movq             0xe0(%rsp), %rcx
    movl             %esi, (%rcx,%rax,4)
    cmpq             0xb0(%rsp), %r11
    je               out
    movl             (%r11), %ebp
    leaq             0x1(%rbp), %rax
    cmpq             %r14, %rax
    jae              panic
    addq             $0x4, %r11
    movq             0x20(%rsp), %rax
    leaq             0x1(%rax), %rcx
    movq             0xd8(%rsp), %rax
    movl             0x4(%rax,%rbp,4), %esi
    movq             %rsi, %rax
    subq             %rdi, %rax
    cmpq             0x50(%rsp), %rax
    movq             0x18(%rsp), %rbx
    movq             %rcx, 0x40(%rsp)
    ja               out
    cmpq             %rsi, %rdx
    jb               panic
    cmpq             %rdi, %rsi
    movdqa           %xmm4, %xmm13
    movdqa           %xmm3, %xmm14
    movdqa           %xmm5, %xmm15
    je               .L0
    movq             0x90(%rsp), %rax
    leaq             (%rax,%rsi,8), %r13
    leaq             (%rax,%rdi,8), %rdi
    movdqu           0x200(%r15), %xmm0
    movdqu           0x210(%r15), %xmm1
    movdqu           0x220(%r15), %xmm2
    movdqu           0x230(%r15), %xmm3
    movdqu           0x240(%r15), %xmm4
    movdqu           0x250(%r15), %xmm5
    movdqu           0x260(%r15), %xmm6
    movdqu           0x270(%r15), %xmm7
    nopl             (%rax)
.L8:
    movl             (%rdi), %ecx
    movl             0x4(%rdi), %eax
    movl             %ecx, %r10d
    shrl             $0x6, %r10d
    movl             $0x1, %r8d
    shlq             %cl, %r8
    andl             $0x3f, %r10d
    xorq             %r8, (%r15,%r10,8)
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
    movdqa           %xmm11, %xmm10
    pcmpgtw          %xmm9, %xmm10
    movdqa           (%rip), %xmm11
    pcmpgtw          %xmm8, %xmm11
    psubw            %xmm10, %xmm11
    movdqa           %xmm15, %xmm13
    movdqa           %xmm14, %xmm15
    movdqa           (%rip), %xmm14
    movdqa           %xmm14, %xmm10
    pcmpgtw          %xmm9, %xmm10
    paddw            %xmm11, %xmm0
    movdqa           %xmm14, %xmm11
    movdqa           %xmm15, %xmm14
    movdqa           %xmm13, %xmm15
    pcmpgtw          %xmm8, %xmm11
    psubw            %xmm10, %xmm11
    paddw            %xmm11, %xmm1
    movdqa           %xmm14, %xmm10
    pcmpgtw          %xmm9, %xmm10
    movdqa           %xmm14, %xmm11
    pcmpgtw          %xmm8, %xmm11
    psubw            %xmm10, %xmm11
    movdqa           %xmm13, %xmm10
    pcmpgtw          %xmm9, %xmm10
    paddw            %xmm11, %xmm2
    movdqa           %xmm13, %xmm11
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
    movdqa           %xmm13, %xmm11
    movdqa           (%rip), %xmm13
    pcmpgtw          %xmm8, %xmm11
    psubw            %xmm10, %xmm11
    paddw            %xmm11, %xmm5
    movdqa           %xmm13, %xmm10
    pcmpgtw          %xmm9, %xmm10
    movdqa           %xmm12, %xmm11
    pcmpgtw          %xmm9, %xmm11
    movdqa           %xmm13, %xmm9
    pcmpgtw          %xmm8, %xmm9
    psubw            %xmm10, %xmm9
    paddw            %xmm9, %xmm6
    movdqa           %xmm12, %xmm9
    pcmpgtw          %xmm8, %xmm9
    xorq             %r9, (%r15,%r8,8)
    psubw            %xmm11, %xmm9
    movdqa           (%rip), %xmm11
    paddw            %xmm9, %xmm7
    movdqu           %xmm0, 0x200(%r15)
    movdqu           %xmm1, 0x210(%r15)
    movdqu           %xmm2, 0x220(%r15)
    movdqu           %xmm3, 0x230(%r15)
    movdqu           %xmm4, 0x240(%r15)
    movdqu           %xmm5, 0x250(%r15)
    movdqu           %xmm6, 0x260(%r15)
    movdqu           %xmm7, 0x270(%r15)
    addq             $0x8, %rdi
    cmpq             %r13, %rdi
    jne              .L8
    jmp              .L0
