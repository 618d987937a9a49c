# table::SSE2::body: 803 instructions
.L0:
    movq             0x18(%rsp), %r8
    movq             0x20(%rsp), %r10
    movq             0x88(%rsp), %rdx
.L1:
    movq             %rsi, %rdi
    movq             0xa0(%rsp), %rax
    movq             %rax, %rcx
    cmpq             %rax, %r8
    je               .L21
    movl             %edx, %eax
    cmpq             %rax, 0xd8(%rsp)
    jbe              panic
    movq             0xf0(%rsp), %rcx
    movl             (%rcx,%rax,8), %ecx
    movl             %ecx, %eax
    shrl             $0xc, %eax
    cmpq             0x28(%rsp), %rax
    jae              panic
    movl             %ecx, %esi
    shrl             $0x12, %esi
    cmpq             %r15, %rsi
    jae              panic
    movq             %r10, 0x20(%rsp)
    cmpq             %r14, %rsi
    jae              panic
    movq             %r8, %r11
    leaq             0x8(%r8), %rdx
    movq             %rdx, 0x18(%rsp)
    leaq             (%rax,%rax,4), %rdx
    shll             $0x7, %edx
    addq             0x8(%rsp), %rdx
    movl             %ecx, %r10d
    shrl             $0x6, %r10d
    andl             $0x3f, %r10d
    andl             $0x3f, %eax
    movq             $-0x1, %r9
    shlq             %cl, %r9
    notq             %r9
    andq             (%rdx,%r10,8), %r9
    movl             %esi, %ecx
    shll             $0x8, %ecx
    addq             %r13, %rcx
    movzwl           0x200(%rdx,%r10,2), %r10d
    movq             %r9, %rdx
    shrq             %rdx
    movabsq          $0x1555555555555555, %rbx
    andq             %rbx, %rdx
    subq             %rdx, %r9
    movq             %r9, %rdx
    movabsq          $0x3333333333333333, %rbx
    andq             %rbx, %rdx
    shrq             $0x2, %r9
    andq             %rbx, %r9
    addq             %rdx, %r9
    movq             %r9, %rdx
    shrq             $0x4, %rdx
    addq             %r9, %rdx
    movabsq          $0xf0f0f0f0f0f0f0f, %r9
    andq             %r9, %rdx
    movabsq          $0x101010101010101, %r9
    imulq            %r9, %rdx
    shrq             $0x38, %rdx
    addl             (%rcx,%rax,4), %r10d
    addl             (%r12,%rsi,4), %edx
    addl             %r10d, %edx
    xorl             %esi, %esi
    nop
.L7:
    movl             (%r11,%rsi), %r9d
    testl            %r9d, %r9d
    js               .L20
    addl             %edx, %r9d
    movq             0x10(%rsp), %rax
    cmpl             %eax, %r9d
    movl             $0x0, %ecx
    cmovbl           %ecx, %eax
    subl             %eax, %r9d
    cmpq             $0x4, %r15
    jae              .L10
    xorl             %eax, %eax
    xorl             %ecx, %ecx
    jmp              .L14
.L10:
    movd             %r9d, %xmm0
    pshufd           $0x0, %xmm0, %xmm1
    pxor             %xmm0, %xmm0
    movdqa           (%rip), %xmm5
    pxor             %xmm5, %xmm1
    xorl             %eax, %eax
    pxor             %xmm2, %xmm2
    movq             0x48(%rsp), %r10
    movdqa           (%rip), %xmm6
    nopl             (%rax)
.L11:
    movq             (%r12,%rax,4), %xmm3
    movq             0x8(%r12,%rax,4), %xmm4
    pxor             %xmm5, %xmm3
    pcmpgtd          %xmm1, %xmm3
    pshufd           $0xd4, %xmm3, %xmm3
    pandn            %xmm6, %xmm3
    paddq            %xmm3, %xmm2
    pxor             %xmm5, %xmm4
    pcmpgtd          %xmm1, %xmm4
    pshufd           $0xd4, %xmm4, %xmm3
    pandn            %xmm6, %xmm3
    paddq            %xmm3, %xmm0
    addq             $0x4, %rax
    cmpq             %rax, %r10
    jne              .L11
    paddq            %xmm2, %xmm0
    pshufd           $0xee, %xmm0, %xmm1
    paddq            %xmm0, %xmm1
    movq             %xmm1, %rcx
    movq             %r10, %rax
    cmpq             %r10, %r15
    je               .L15
    nopw             (%rax,%rax)
.L14:
    cmpl             (%r12,%rax,4), %r9d
    sbbq             $-0x1, %rcx
    incq             %rax
    cmpq             %rax, %r15
    jne              .L14
.L15:
    leaq             -0x1(%rcx), %rax
    cmpq             %r15, %rax
    jae              panic
    cmpq             %r14, %rax
    jae              panic
    movdqa           %xmm10, %xmm11
    movdqa           %xmm9, %xmm10
    subl             -0x4(%r12,%rcx,4), %r9d
    movq             %rax, %rcx
    shlq             $0x8, %rcx
    movdqu           (%r13,%rcx), %xmm0
    movdqu           0x10(%r13,%rcx), %xmm2
    movd             %r9d, %xmm1
    pshufd           $0x0, %xmm1, %xmm1
    pcmpgtd          %xmm1, %xmm0
    psrld            $0x1f, %xmm0
    pcmpgtd          %xmm1, %xmm2
    psubd            %xmm2, %xmm0
    movdqu           0x20(%r13,%rcx), %xmm2
    pcmpgtd          %xmm1, %xmm2
    psubd            %xmm2, %xmm0
    movdqu           0x30(%r13,%rcx), %xmm2
    pcmpgtd          %xmm1, %xmm2
    psubd            %xmm2, %xmm0
    movdqu           0x40(%r13,%rcx), %xmm2
    pcmpgtd          %xmm1, %xmm2
    psubd            %xmm2, %xmm0
    movdqu           0x50(%r13,%rcx), %xmm2
    pcmpgtd          %xmm1, %xmm2
    psubd            %xmm2, %xmm0
    movdqu           0x60(%r13,%rcx), %xmm2
    pcmpgtd          %xmm1, %xmm2
    psubd            %xmm2, %xmm0
    movdqu           0x70(%r13,%rcx), %xmm2
    pcmpgtd          %xmm1, %xmm2
    psubd            %xmm2, %xmm0
    movdqu           0x80(%r13,%rcx), %xmm2
    pcmpgtd          %xmm1, %xmm2
    psubd            %xmm2, %xmm0
    movdqu           0x90(%r13,%rcx), %xmm2
    pcmpgtd          %xmm1, %xmm2
    psubd            %xmm2, %xmm0
    movdqu           0xa0(%r13,%rcx), %xmm2
    pcmpgtd          %xmm1, %xmm2
    psubd            %xmm2, %xmm0
    movdqu           0xb0(%r13,%rcx), %xmm2
    pcmpgtd          %xmm1, %xmm2
    psubd            %xmm2, %xmm0
    movdqu           0xc0(%r13,%rcx), %xmm2
    pcmpgtd          %xmm1, %xmm2
    psubd            %xmm2, %xmm0
    movdqu           0xd0(%r13,%rcx), %xmm2
    pcmpgtd          %xmm1, %xmm2
    psubd            %xmm2, %xmm0
    movdqu           0xe0(%r13,%rcx), %xmm2
    pcmpgtd          %xmm1, %xmm2
    psubd            %xmm2, %xmm0
    movdqu           0xf0(%r13,%rcx), %xmm2
    pcmpgtd          %xmm1, %xmm2
    psubd            %xmm2, %xmm0
    psadbw           %xmm8, %xmm0
    pshufd           $0xee, %xmm0, %xmm1
    paddd            %xmm0, %xmm1
    movd             %xmm1, %r11d
    movl             $0x40, %r10d
    subl             %r11d, %r10d
    shlq             $0x6, %rax
    addq             %r10, %rax
    decq             %rax
    cmpq             0x28(%rsp), %rax
    pxor             %xmm9, %xmm9
    jae              panic
    addq             %r13, %rcx
    decq             %r10
    andl             $0x3f, %r10d
    subl             (%rcx,%r10,4), %r9d
    leaq             (%rax,%rax,4), %r10
    shlq             $0x7, %r10
    movq             0x8(%rsp), %r11
    leaq             (%r11,%r10), %rcx
    movdqu           0x200(%r11,%r10), %xmm0
    movdqu           0x210(%r11,%r10), %xmm6
    movdqu           0x220(%r11,%r10), %xmm7
    movdqu           0x230(%r11,%r10), %xmm8
    movdqu           0x240(%r11,%r10), %xmm5
    movdqu           0x250(%r11,%r10), %xmm4
    movdqu           0x260(%r11,%r10), %xmm2
    movdqu           0x270(%r11,%r10), %xmm1
    movd             %r9d, %xmm3
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
    movl             %r10d, %r11d
    andl             $0x3f, %r11d
    movzwl           0x200(%rcx,%r11,2), %ebx
    subl             %ebx, %r9d
    movq             (%rcx,%r11,8), %r11
    movq             %r11, %rcx
    shrq             %rcx
    movabsq          $0x5555555555555555, %rbx
    andq             %rbx, %rcx
    movq             %r11, %rbx
    subq             %rcx, %rbx
    movq             %rbx, %rcx
    movabsq          $0x3333333333333333, %r14
    andq             %r14, %rcx
    shrq             $0x2, %rbx
    andq             %r14, %rbx
    addq             %rcx, %rbx
    movq             %rbx, %rcx
    shrq             $0x4, %rcx
    addq             %rbx, %rcx
    movabsq          $0xf0f0f0f0f0f0f0f, %rbx
    andq             %rbx, %rcx
    movq             %r9, %rbx
    subq             %rcx, %rbx
    movabsq          $0x101010101010101, %rbp
    imulq            %rbp, %rbx
    movabsq          $-0x7f7f7f7f7f7f7f80, %r14
    addq             %r14, %rbx
    shrq             $0x7, %rbx
    andq             %rbp, %rbx
    imulq            %rbp, %rbx
    shrq             $0x35, %rbx
    leaq             -0x1(%rbp), %r14
    imulq            %rcx, %r14
    movl             %ebx, %ecx
    andb             $0x38, %cl
    shrq             %cl, %r11
    shrq             %cl, %r14
    subl             %r14d, %r9d
    shll             $0x6, %r10d
    andl             $-0x8, %ebx
    addl             %r10d, %ebx
    movzbl           %r11b, %ecx
    andl             $0x7, %r9d
    shll             $0x8, %r9d
    addq             (%rip), %r9
    movzbl           (%rcx,%r9), %ecx
    shll             $0xc, %eax
    orl              %eax, %ecx
    addl             %ebx, %ecx
    cmpq             %rcx, 0x30(%rsp)
    pxor             %xmm8, %xmm8
    jbe              panic
    movq             0x68(%rsp), %rax
    movl             (%rax,%rcx,4), %eax
    movq             %r8, %r11
    movl             %eax, (%r8,%rsi)
    addq             $0x4, %rsi
    cmpq             $0x8, %rsi
    movq             0x40(%rsp), %r14
    pcmpeqd          %xmm7, %xmm7
    movdqa           %xmm10, %xmm9
    movdqa           %xmm11, %xmm10
    movdqa           (%rip), %xmm11
    jne              .L7
.L20:
    movq             0x20(%rsp), %r10
    movq             0x8(%rsp), %r11
    movq             0x18(%rsp), %rcx
.L21:
    cmpq             0xc8(%rsp), %r10
    je               out
    movl             (%r10), %edx
    leaq             0x1(%rdx), %rax
    cmpq             0xb0(%rsp), %rax
    jae              panic
    addq             $0x4, %r10
    movq             0xd0(%rsp), %rax
    movl             0x4(%rax,%rdx,4), %esi
    movq             %rsi, %rax
    subq             %rdi, %rax
    cmpq             0xc0(%rsp), %rax
    ja               out
    cmpq             %rsi, 0xb8(%rsp)
    jb               panic
    movq             %rcx, %r8
    cmpq             %rdi, %rsi
    je               .L1
    movq             %rcx, 0x18(%rsp)
    movq             %rdx, 0x88(%rsp)
    movq             %r10, 0x20(%rsp)
    movq             0xf8(%rsp), %rax
    leaq             (%rax,%rsi,8), %r9
    leaq             (%rax,%rdi,8), %r10
    movq             0x28(%rsp), %r8
    jmp              .L30
.L27:
    movl             %eax, %edi
    shrl             $0xc, %edi
    cmpq             %rdi, %r8
    jbe              panic
    shrl             $0x6, %edx
    andl             $0x3f, %edx
    movd             %edx, %xmm0
    pshuflw          $0x0, %xmm0, %xmm0
    pshufd           $0x44, %xmm0, %xmm0
    shrl             $0x6, %eax
    andl             $0x3f, %eax
    movd             %eax, %xmm1
    pshuflw          $0x0, %xmm1, %xmm1
    pshufd           $0x44, %xmm1, %xmm1
    leaq             (%rdi,%rdi,4), %rax
    shll             $0x7, %eax
    movdqa           %xmm9, %xmm2
    pcmpgtw          %xmm1, %xmm2
    movdqa           %xmm10, %xmm3
    pcmpgtw          %xmm1, %xmm3
    movdqa           %xmm9, %xmm4
    pcmpgtw          %xmm0, %xmm4
    psubw            %xmm2, %xmm4
    movdqa           %xmm10, %xmm2
    pcmpgtw          %xmm0, %xmm2
    psubw            %xmm3, %xmm2
    movq             0x8(%rsp), %r11
    movdqu           0x200(%r11,%rax), %xmm3
    paddw            %xmm4, %xmm3
    movdqu           0x210(%r11,%rax), %xmm4
    paddw            %xmm2, %xmm4
    movdqu           0x220(%r11,%rax), %xmm2
    movdqu           0x230(%r11,%rax), %xmm5
    movdqu           %xmm3, 0x200(%r11,%rax)
    movdqu           %xmm4, 0x210(%r11,%rax)
    movdqa           %xmm11, %xmm3
    pcmpgtw          %xmm1, %xmm3
    movdqa           %xmm12, %xmm4
    pcmpgtw          %xmm1, %xmm4
    movdqa           %xmm11, %xmm6
    pcmpgtw          %xmm0, %xmm6
    psubw            %xmm3, %xmm6
    paddw            %xmm2, %xmm6
    movdqa           %xmm12, %xmm2
    pcmpgtw          %xmm0, %xmm2
    psubw            %xmm4, %xmm2
    paddw            %xmm5, %xmm2
    movdqu           %xmm6, 0x220(%r11,%rax)
    movdqu           %xmm2, 0x230(%r11,%rax)
    movdqa           %xmm13, %xmm2
    pcmpgtw          %xmm1, %xmm2
    movdqa           %xmm14, %xmm3
    pcmpgtw          %xmm1, %xmm3
    movdqa           %xmm13, %xmm4
    pcmpgtw          %xmm0, %xmm4
    psubw            %xmm2, %xmm4
    movdqa           %xmm14, %xmm2
    pcmpgtw          %xmm0, %xmm2
    psubw            %xmm3, %xmm2
    movdqu           0x240(%r11,%rax), %xmm3
    paddw            %xmm4, %xmm3
    movdqu           0x250(%r11,%rax), %xmm4
    paddw            %xmm2, %xmm4
    movdqu           %xmm3, 0x240(%r11,%rax)
    movdqu           %xmm4, 0x250(%r11,%rax)
    movdqa           %xmm15, %xmm2
    pcmpgtw          %xmm1, %xmm2
    movdqa           (%rip), %xmm4
    movdqa           %xmm4, %xmm3
    pcmpgtw          %xmm1, %xmm3
    movdqa           %xmm15, %xmm1
    pcmpgtw          %xmm0, %xmm1
    psubw            %xmm2, %xmm1
    movdqa           %xmm4, %xmm2
    pcmpgtw          %xmm0, %xmm2
    psubw            %xmm3, %xmm2
    movdqu           0x260(%r11,%rax), %xmm0
    paddw            %xmm1, %xmm0
    movdqu           0x270(%r11,%rax), %xmm1
    paddw            %xmm2, %xmm1
    movdqu           %xmm0, 0x260(%r11,%rax)
    movdqu           %xmm1, 0x270(%r11,%rax)
.L29:
    addq             $0x8, %r10
    cmpq             %r9, %r10
    je               .L0
.L30:
    movl             (%r10), %edx
    movl             %edx, %edi
    shrl             $0xc, %edi
    cmpq             %r8, %rdi
    jae              panic
    movl             0x4(%r10), %eax
    leaq             (%rdi,%rdi,4), %rbx
    movl             $0x1, %edi
    movl             %edx, %ecx
    shlq             %cl, %rdi
    shll             $0x7, %ebx
    addq             %r11, %rbx
    movl             %edx, %ecx
    shrl             $0x3, %ecx
    andl             $0x1f8, %ecx
    xorq             %rdi, (%rcx,%rbx)
    movl             %eax, %edi
    shrl             $0xc, %edi
    cmpq             %r8, %rdi
    jae              panic
    leaq             (%rdi,%rdi,4), %rbp
    movl             $0x1, %edi
    movl             %eax, %ecx
    shlq             %cl, %rdi
    shll             $0x7, %ebp
    addq             %r11, %rbp
    movl             %eax, %ecx
    shrl             $0x3, %ecx
    andl             $0x1f8, %ecx
    xorq             %rdi, (%rcx,%rbp)
    movl             %edx, %ecx
    xorl             %eax, %ecx
    cmpl             $0x1000, %ecx
    jb               .L27
    movl             %edx, %ecx
    shrl             $0x6, %ecx
    andl             $0x3f, %ecx
    movd             %ecx, %xmm0
    pshuflw          $0x0, %xmm0, %xmm0
    pshufd           $0x44, %xmm0, %xmm0
    movdqa           %xmm9, %xmm1
    pcmpgtw          %xmm0, %xmm1
    movdqa           %xmm10, %xmm2
    pcmpgtw          %xmm0, %xmm2
    movdqu           0x200(%rbx), %xmm3
    paddw            %xmm1, %xmm3
    movdqu           0x210(%rbx), %xmm1
    paddw            %xmm2, %xmm1
    movdqu           0x220(%rbx), %xmm2
    movdqu           0x230(%rbx), %xmm4
    movdqu           %xmm3, 0x200(%rbx)
    movdqu           %xmm1, 0x210(%rbx)
    movdqa           %xmm11, %xmm1
    pcmpgtw          %xmm0, %xmm1
    paddw            %xmm2, %xmm1
    movdqa           %xmm12, %xmm2
    pcmpgtw          %xmm0, %xmm2
    paddw            %xmm4, %xmm2
    movdqu           %xmm1, 0x220(%rbx)
    movdqu           %xmm2, 0x230(%rbx)
    movdqu           0x240(%rbx), %xmm1
    movdqu           0x250(%rbx), %xmm2
    movdqa           %xmm13, %xmm3
    pcmpgtw          %xmm0, %xmm3
    paddw            %xmm1, %xmm3
    movdqa           %xmm14, %xmm1
    pcmpgtw          %xmm0, %xmm1
    paddw            %xmm2, %xmm1
    movdqu           %xmm3, 0x240(%rbx)
    movdqu           %xmm1, 0x250(%rbx)
    movdqu           0x260(%rbx), %xmm1
    movdqu           0x270(%rbx), %xmm2
    movdqa           %xmm15, %xmm3
    pcmpgtw          %xmm0, %xmm3
    paddw            %xmm1, %xmm3
    movdqa           (%rip), %xmm1
    pcmpgtw          %xmm0, %xmm1
    paddw            %xmm2, %xmm1
    movdqu           %xmm3, 0x260(%rbx)
    movdqu           %xmm1, 0x270(%rbx)
    movl             %edx, %edi
    shrl             $0x12, %edi
    cmpq             %r14, %rdi
    jae              panic
    shrl             $0xc, %edx
    andl             $0x3f, %edx
    movd             %edx, %xmm0
    pshufd           $0x0, %xmm0, %xmm0
    movl             %edi, %ecx
    shll             $0x8, %ecx
    movdqa           (%rip), %xmm1
    pcmpgtd          %xmm0, %xmm1
    movdqa           (%rip), %xmm2
    pcmpgtd          %xmm0, %xmm2
    movdqu           (%r13,%rcx), %xmm3
    paddd            %xmm1, %xmm3
    movdqu           0x10(%r13,%rcx), %xmm1
    paddd            %xmm2, %xmm1
    movdqu           0x20(%r13,%rcx), %xmm2
    movdqu           0x30(%r13,%rcx), %xmm4
    movdqu           %xmm3, (%r13,%rcx)
    movdqu           %xmm1, 0x10(%r13,%rcx)
    movdqa           (%rip), %xmm1
    pcmpgtd          %xmm0, %xmm1
    paddd            %xmm2, %xmm1
    movdqa           (%rip), %xmm2
    pcmpgtd          %xmm0, %xmm2
    paddd            %xmm4, %xmm2
    movdqu           %xmm1, 0x20(%r13,%rcx)
    movdqu           %xmm2, 0x30(%r13,%rcx)
    movdqu           0x40(%r13,%rcx), %xmm1
    movdqu           0x50(%r13,%rcx), %xmm2
    movdqa           (%rip), %xmm3
    pcmpgtd          %xmm0, %xmm3
    paddd            %xmm1, %xmm3
    movdqa           (%rip), %xmm1
    pcmpgtd          %xmm0, %xmm1
    paddd            %xmm2, %xmm1
    movdqu           %xmm3, 0x40(%r13,%rcx)
    movdqu           %xmm1, 0x50(%r13,%rcx)
    movdqu           0x60(%r13,%rcx), %xmm1
    movdqu           0x70(%r13,%rcx), %xmm2
    movdqa           (%rip), %xmm3
    pcmpgtd          %xmm0, %xmm3
    paddd            %xmm1, %xmm3
    movdqa           (%rip), %xmm1
    pcmpgtd          %xmm0, %xmm1
    paddd            %xmm2, %xmm1
    movdqu           %xmm3, 0x60(%r13,%rcx)
    movdqu           %xmm1, 0x70(%r13,%rcx)
    movdqu           0x80(%r13,%rcx), %xmm1
    movdqu           0x90(%r13,%rcx), %xmm2
    movdqa           (%rip), %xmm3
    pcmpgtd          %xmm0, %xmm3
    paddd            %xmm1, %xmm3
    movdqa           (%rip), %xmm1
    pcmpgtd          %xmm0, %xmm1
    paddd            %xmm2, %xmm1
    movdqu           %xmm3, 0x80(%r13,%rcx)
    movdqu           %xmm1, 0x90(%r13,%rcx)
    movdqu           0xa0(%r13,%rcx), %xmm1
    movdqu           0xb0(%r13,%rcx), %xmm2
    movdqa           (%rip), %xmm3
    pcmpgtd          %xmm0, %xmm3
    paddd            %xmm1, %xmm3
    movdqa           (%rip), %xmm1
    pcmpgtd          %xmm0, %xmm1
    paddd            %xmm2, %xmm1
    movdqu           %xmm3, 0xa0(%r13,%rcx)
    movdqu           %xmm1, 0xb0(%r13,%rcx)
    movdqu           0xc0(%r13,%rcx), %xmm1
    movdqu           0xd0(%r13,%rcx), %xmm2
    movdqa           (%rip), %xmm3
    pcmpgtd          %xmm0, %xmm3
    paddd            %xmm1, %xmm3
    movdqa           (%rip), %xmm1
    pcmpgtd          %xmm0, %xmm1
    paddd            %xmm2, %xmm1
    movdqu           %xmm3, 0xc0(%r13,%rcx)
    movdqu           %xmm1, 0xd0(%r13,%rcx)
    movdqu           0xe0(%r13,%rcx), %xmm1
    movdqa           (%rip), %xmm2
    pcmpgtd          %xmm0, %xmm2
    paddd            %xmm1, %xmm2
    movdqa           (%rip), %xmm1
    pcmpgtd          %xmm0, %xmm1
    movdqu           0xf0(%r13,%rcx), %xmm0
    paddd            %xmm0, %xmm1
    movdqu           %xmm2, 0xe0(%r13,%rcx)
    movdqu           %xmm1, 0xf0(%r13,%rcx)
    leaq             0x1(%rdi), %rdx
    cmpq             %r15, %rdi
    leaq             (%r12,%r15,4), %rbx
    jae              panic
    cmpq             %r15, %rdx
    je               .L42
    leaq             (%r12,%rdx,4), %rcx
    shll             $0x2, %edi
    leaq             -0x8(,%r15,4), %rdx
    subq             %rdi, %rdx
    cmpq             $0x1c, %rdx
    jb               .L41
    shrq             $0x2, %rdx
    incq             %rdx
    movq             %rdx, %rbx
    movabsq          $0x7ffffffffffffff8, %r11
    andq             %r11, %rbx
    leaq             (%rcx,%rbx,4), %rcx
    leaq             0x14(%r12), %r11
    addq             %r11, %rdi
    xorl             %r14d, %r14d
    nopl             (%rax)
.L38:
    movdqu           -0x10(%rdi,%r14,4), %xmm0
    movdqu           (%rdi,%r14,4), %xmm1
    paddd            %xmm7, %xmm0
    paddd            %xmm7, %xmm1
    movdqu           %xmm0, -0x10(%rdi,%r14,4)
    movdqu           %xmm1, (%rdi,%r14,4)
    addq             $0x8, %r14
    cmpq             %r14, %rbx
    jne              .L38
    cmpq             %rbx, %rdx
    movq             0x40(%rsp), %r14
    leaq             (%r12,%r15,4), %rbx
    je               .L42
    nopl             (%rax)
.L41:
    decl             (%rcx)
    addq             $0x4, %rcx
    cmpq             %rbx, %rcx
    jne              .L41
.L42:
    movl             %eax, %ecx
    shrl             $0x6, %ecx
    andl             $0x3f, %ecx
    movd             %ecx, %xmm0
    pshuflw          $0x0, %xmm0, %xmm0
    pshufd           $0x44, %xmm0, %xmm0
    movdqa           %xmm9, %xmm1
    pcmpgtw          %xmm0, %xmm1
    movdqa           %xmm10, %xmm2
    pcmpgtw          %xmm0, %xmm2
    movdqu           0x200(%rbp), %xmm3
    psubw            %xmm1, %xmm3
    movdqu           0x210(%rbp), %xmm1
    psubw            %xmm2, %xmm1
    movdqu           0x220(%rbp), %xmm2
    movdqu           0x230(%rbp), %xmm4
    movdqu           %xmm3, 0x200(%rbp)
    movdqu           %xmm1, 0x210(%rbp)
    movdqa           %xmm11, %xmm1
    pcmpgtw          %xmm0, %xmm1
    psubw            %xmm1, %xmm2
    movdqa           %xmm12, %xmm1
    pcmpgtw          %xmm0, %xmm1
    psubw            %xmm1, %xmm4
    movdqu           %xmm2, 0x220(%rbp)
    movdqu           %xmm4, 0x230(%rbp)
    movdqu           0x240(%rbp), %xmm1
    movdqu           0x250(%rbp), %xmm2
    movdqa           %xmm13, %xmm3
    pcmpgtw          %xmm0, %xmm3
    psubw            %xmm3, %xmm1
    movdqa           %xmm14, %xmm3
    pcmpgtw          %xmm0, %xmm3
    psubw            %xmm3, %xmm2
    movdqu           %xmm1, 0x240(%rbp)
    movdqu           %xmm2, 0x250(%rbp)
    movdqu           0x260(%rbp), %xmm1
    movdqu           0x270(%rbp), %xmm2
    movdqa           %xmm15, %xmm3
    pcmpgtw          %xmm0, %xmm3
    psubw            %xmm3, %xmm1
    movdqa           (%rip), %xmm3
    pcmpgtw          %xmm0, %xmm3
    psubw            %xmm3, %xmm2
    movdqu           %xmm1, 0x260(%rbp)
    movdqu           %xmm2, 0x270(%rbp)
    movl             %eax, %edi
    shrl             $0x12, %edi
    cmpq             %r14, %rdi
    jae              panic
    shrl             $0xc, %eax
    andl             $0x3f, %eax
    movd             %eax, %xmm0
    pshufd           $0x0, %xmm0, %xmm0
    movl             %edi, %eax
    shll             $0x8, %eax
    movdqa           (%rip), %xmm1
    pcmpgtd          %xmm0, %xmm1
    movdqa           (%rip), %xmm2
    pcmpgtd          %xmm0, %xmm2
    movdqu           (%r13,%rax), %xmm3
    psubd            %xmm1, %xmm3
    movdqu           0x10(%r13,%rax), %xmm1
    psubd            %xmm2, %xmm1
    movdqu           0x20(%r13,%rax), %xmm2
    movdqu           0x30(%r13,%rax), %xmm4
    movdqu           %xmm3, (%r13,%rax)
    movdqu           %xmm1, 0x10(%r13,%rax)
    movdqa           (%rip), %xmm1
    pcmpgtd          %xmm0, %xmm1
    psubd            %xmm1, %xmm2
    movdqa           (%rip), %xmm1
    pcmpgtd          %xmm0, %xmm1
    psubd            %xmm1, %xmm4
    movdqu           %xmm2, 0x20(%r13,%rax)
    movdqu           %xmm4, 0x30(%r13,%rax)
    movdqu           0x40(%r13,%rax), %xmm1
    movdqu           0x50(%r13,%rax), %xmm2
    movdqa           (%rip), %xmm3
    pcmpgtd          %xmm0, %xmm3
    psubd            %xmm3, %xmm1
    movdqa           (%rip), %xmm3
    pcmpgtd          %xmm0, %xmm3
    psubd            %xmm3, %xmm2
    movdqu           %xmm1, 0x40(%r13,%rax)
    movdqu           %xmm2, 0x50(%r13,%rax)
    movdqu           0x60(%r13,%rax), %xmm1
    movdqu           0x70(%r13,%rax), %xmm2
    movdqa           (%rip), %xmm3
    pcmpgtd          %xmm0, %xmm3
    psubd            %xmm3, %xmm1
    movdqa           (%rip), %xmm3
    pcmpgtd          %xmm0, %xmm3
    psubd            %xmm3, %xmm2
    movdqu           %xmm1, 0x60(%r13,%rax)
    movdqu           %xmm2, 0x70(%r13,%rax)
    movdqu           0x80(%r13,%rax), %xmm1
    movdqu           0x90(%r13,%rax), %xmm2
    movdqa           (%rip), %xmm3
    pcmpgtd          %xmm0, %xmm3
    psubd            %xmm3, %xmm1
    movdqa           (%rip), %xmm3
    pcmpgtd          %xmm0, %xmm3
    psubd            %xmm3, %xmm2
    movdqu           %xmm1, 0x80(%r13,%rax)
    movdqu           %xmm2, 0x90(%r13,%rax)
    movdqu           0xa0(%r13,%rax), %xmm1
    movdqu           0xb0(%r13,%rax), %xmm2
    movdqa           (%rip), %xmm3
    pcmpgtd          %xmm0, %xmm3
    psubd            %xmm3, %xmm1
    movdqa           (%rip), %xmm3
    pcmpgtd          %xmm0, %xmm3
    psubd            %xmm3, %xmm2
    movdqu           %xmm1, 0xa0(%r13,%rax)
    movdqu           %xmm2, 0xb0(%r13,%rax)
    movdqu           0xc0(%r13,%rax), %xmm1
    movdqu           0xd0(%r13,%rax), %xmm2
    movdqa           (%rip), %xmm3
    pcmpgtd          %xmm0, %xmm3
    psubd            %xmm3, %xmm1
    movdqa           (%rip), %xmm3
    pcmpgtd          %xmm0, %xmm3
    psubd            %xmm3, %xmm2
    movdqu           %xmm1, 0xc0(%r13,%rax)
    movdqu           %xmm2, 0xd0(%r13,%rax)
    movdqu           0xe0(%r13,%rax), %xmm1
    movdqa           (%rip), %xmm2
    pcmpgtd          %xmm0, %xmm2
    psubd            %xmm2, %xmm1
    movdqa           (%rip), %xmm2
    pcmpgtd          %xmm0, %xmm2
    movdqu           0xf0(%r13,%rax), %xmm0
    psubd            %xmm2, %xmm0
    movdqu           %xmm1, 0xe0(%r13,%rax)
    movdqu           %xmm0, 0xf0(%r13,%rax)
    leaq             0x1(%rdi), %rax
    cmpq             %r15, %rdi
    movq             0x8(%rsp), %r11
    jae              panic
    cmpq             %r15, %rax
    je               .L29
    leaq             (%r12,%rax,4), %rax
    shll             $0x2, %edi
    leaq             -0x8(,%r15,4), %rcx
    subq             %rdi, %rcx
    cmpq             $0x1c, %rcx
    jb               .L50
    shrq             $0x2, %rcx
    incq             %rcx
    movq             %rcx, %rdx
    movabsq          $0x7ffffffffffffff8, %r11
    andq             %r11, %rdx
    leaq             (%rax,%rdx,4), %rax
    leaq             0x14(%r12), %r11
    addq             %r11, %rdi
    xorl             %r11d, %r11d
    nopw             (%rax,%rax)
.L47:
    movdqu           -0x10(%rdi,%r11,4), %xmm0
    movdqu           (%rdi,%r11,4), %xmm1
    psubd            %xmm7, %xmm0
    psubd            %xmm7, %xmm1
    movdqu           %xmm0, -0x10(%rdi,%r11,4)
    movdqu           %xmm1, (%rdi,%r11,4)
    addq             $0x8, %r11
    cmpq             %r11, %rdx
    jne              .L47
    cmpq             %rdx, %rcx
    movq             0x8(%rsp), %r11
    je               .L29
    nopl             (%rax)
.L50:
    incl             (%rax)
    addq             $0x4, %rax
    cmpq             %rbx, %rax
    jne              .L50
    jmp              .L29
# table::SSE2::body: 807 instructions
.L0:
    movq             0x20(%rsp), %r9
    movq             0x80(%rsp), %rdx
.L1:
    movq             %rsi, %rcx
    movq             0x30(%rsp), %rdi
    subq             0xa0(%rsp), %rdi
    jb               .L21
    movq             %rcx, 0x90(%rsp)
    movl             %edx, %eax
    cmpq             %rax, 0xe8(%rsp)
    jbe              panic
    movq             0x180(%rsp), %rcx
    movl             (%rcx,%rax,8), %ecx
    movl             %ecx, %eax
    shrl             $0xc, %eax
    cmpq             %rbx, %rax
    jae              panic
    movl             %ecx, %esi
    shrl             $0x12, %esi
    cmpq             %r12, %rsi
    jae              panic
    movq             %r9, 0x20(%rsp)
    cmpq             0x28(%rsp), %rsi
    jae              panic
    leaq             (%rax,%rax,4), %r9
    shll             $0x7, %r9d
    addq             %r10, %r9
    movl             %ecx, %r10d
    shrl             $0x6, %r10d
    andl             $0x3f, %r10d
    movq             $-0x1, %r11
    shlq             %cl, %r11
    notq             %r11
    andq             (%r9,%r10,8), %r11
    movq             %r11, %rcx
    shrq             %rcx
    movabsq          $0x1555555555555555, %r8
    andq             %r8, %rcx
    subq             %rcx, %r11
    movq             %r11, %rcx
    movabsq          $0x3333333333333333, %r8
    andq             %r8, %rcx
    shrq             $0x2, %r11
    andq             %r8, %r11
    addq             %rcx, %r11
    movq             %r11, %r8
    shrq             $0x4, %r8
    addq             %r11, %r8
    movl             %esi, %ecx
    shll             $0x8, %ecx
    addq             %r14, %rcx
    andl             $0x3f, %eax
    movabsq          $0xf0f0f0f0f0f0f0f, %r11
    andq             %r11, %r8
    movabsq          $0x101010101010101, %r11
    imulq            %r11, %r8
    shrq             $0x38, %r8
    addl             (%rcx,%rax,4), %r8d
    movzwl           0x200(%r9,%r10,2), %eax
    addl             (%rbp,%rsi,4), %eax
    movq             0x18(%rsp), %rsi
    movq             0xa0(%rsp), %rcx
    leaq             (%rsi,%rcx,4), %rdx
    addl             %eax, %r8d
    movq             0x70(%rsp), %rax
    leaq             (%rsi,%rax), %r9
    nopl             (%rax,%rax)
.L7:
    movl             (%rsi), %r10d
    testl            %r10d, %r10d
    js               .L20
    addl             %r8d, %r10d
    movq             0x40(%rsp), %rax
    cmpl             %eax, %r10d
    movl             $0x0, %ecx
    cmovbl           %ecx, %eax
    subl             %eax, %r10d
    cmpq             $0x4, %r12
    jae              .L10
    xorl             %eax, %eax
    xorl             %ecx, %ecx
    pxor             %xmm5, %xmm5
    jmp              .L14
.L10:
    movd             %r10d, %xmm0
    pshufd           $0x0, %xmm0, %xmm1
    pxor             %xmm0, %xmm0
    movdqa           (%rip), %xmm6
    pxor             %xmm6, %xmm1
    xorl             %eax, %eax
    pxor             %xmm2, %xmm2
    movq             0xa8(%rsp), %r11
    pxor             %xmm5, %xmm5
    movdqa           (%rip), %xmm7
    nopw             %cs:(%rax,%rax)
.L11:
    movq             (%rbp,%rax,4), %xmm3
    movq             0x8(%rbp,%rax,4), %xmm4
    pxor             %xmm6, %xmm3
    pcmpgtd          %xmm1, %xmm3
    pshufd           $0xd4, %xmm3, %xmm3
    pandn            %xmm7, %xmm3
    paddq            %xmm3, %xmm2
    pxor             %xmm6, %xmm4
    pcmpgtd          %xmm1, %xmm4
    pshufd           $0xd4, %xmm4, %xmm3
    pandn            %xmm7, %xmm3
    paddq            %xmm3, %xmm0
    addq             $0x4, %rax
    cmpq             %rax, %r11
    jne              .L11
    paddq            %xmm2, %xmm0
    pshufd           $0xee, %xmm0, %xmm1
    paddq            %xmm0, %xmm1
    movq             %xmm1, %rcx
    movq             %r11, %rax
    cmpq             %r11, %r12
    je               .L15
    nopl             (%rax)
.L14:
    cmpl             (%rbp,%rax,4), %r10d
    sbbq             $-0x1, %rcx
    incq             %rax
    cmpq             %rax, %r12
    jne              .L14
.L15:
    leaq             -0x1(%rcx), %rax
    cmpq             %r12, %rax
    jae              panic
    cmpq             0x28(%rsp), %rax
    jae              panic
    movdqa           %xmm10, %xmm11
    movdqa           %xmm9, %xmm10
    subl             -0x4(%rbp,%rcx,4), %r10d
    movq             %rax, %rcx
    shlq             $0x8, %rcx
    movdqu           (%r14,%rcx), %xmm0
    movdqu           0x10(%r14,%rcx), %xmm2
    movd             %r10d, %xmm1
    pshufd           $0x0, %xmm1, %xmm1
    pcmpgtd          %xmm1, %xmm0
    psrld            $0x1f, %xmm0
    pcmpgtd          %xmm1, %xmm2
    psubd            %xmm2, %xmm0
    movdqu           0x20(%r14,%rcx), %xmm2
    pcmpgtd          %xmm1, %xmm2
    psubd            %xmm2, %xmm0
    movdqu           0x30(%r14,%rcx), %xmm2
    pcmpgtd          %xmm1, %xmm2
    psubd            %xmm2, %xmm0
    movdqu           0x40(%r14,%rcx), %xmm2
    pcmpgtd          %xmm1, %xmm2
    psubd            %xmm2, %xmm0
    movdqu           0x50(%r14,%rcx), %xmm2
    pcmpgtd          %xmm1, %xmm2
    psubd            %xmm2, %xmm0
    movdqu           0x60(%r14,%rcx), %xmm2
    pcmpgtd          %xmm1, %xmm2
    psubd            %xmm2, %xmm0
    movdqu           0x70(%r14,%rcx), %xmm2
    pcmpgtd          %xmm1, %xmm2
    psubd            %xmm2, %xmm0
    movdqu           0x80(%r14,%rcx), %xmm2
    pcmpgtd          %xmm1, %xmm2
    psubd            %xmm2, %xmm0
    movdqu           0x90(%r14,%rcx), %xmm2
    pcmpgtd          %xmm1, %xmm2
    psubd            %xmm2, %xmm0
    movdqu           0xa0(%r14,%rcx), %xmm2
    pcmpgtd          %xmm1, %xmm2
    psubd            %xmm2, %xmm0
    movdqu           0xb0(%r14,%rcx), %xmm2
    pcmpgtd          %xmm1, %xmm2
    psubd            %xmm2, %xmm0
    movdqu           0xc0(%r14,%rcx), %xmm2
    pcmpgtd          %xmm1, %xmm2
    psubd            %xmm2, %xmm0
    movdqu           0xd0(%r14,%rcx), %xmm2
    pcmpgtd          %xmm1, %xmm2
    psubd            %xmm2, %xmm0
    movdqu           0xe0(%r14,%rcx), %xmm2
    pcmpgtd          %xmm1, %xmm2
    psubd            %xmm2, %xmm0
    movdqu           0xf0(%r14,%rcx), %xmm2
    pcmpgtd          %xmm1, %xmm2
    psubd            %xmm2, %xmm0
    psadbw           %xmm5, %xmm0
    pshufd           $0xee, %xmm0, %xmm1
    paddd            %xmm0, %xmm1
    movd             %xmm1, %ebx
    movl             $0x40, %r11d
    subl             %ebx, %r11d
    shlq             $0x6, %rax
    addq             %r11, %rax
    decq             %rax
    cmpq             0x10(%rsp), %rax
    pxor             %xmm9, %xmm9
    jae              panic
    addq             %r14, %rcx
    decq             %r11
    andl             $0x3f, %r11d
    subl             (%rcx,%r11,4), %r10d
    leaq             (%rax,%rax,4), %r11
    shlq             $0x7, %r11
    movq             0x8(%rsp), %rbx
    leaq             (%rbx,%r11), %rcx
    movdqu           0x200(%rbx,%r11), %xmm0
    movdqu           0x210(%rbx,%r11), %xmm6
    movdqu           0x220(%rbx,%r11), %xmm7
    movdqu           0x230(%rbx,%r11), %xmm8
    movdqu           0x240(%rbx,%r11), %xmm5
    movdqu           0x250(%rbx,%r11), %xmm4
    movdqu           0x260(%rbx,%r11), %xmm2
    movdqu           0x270(%rbx,%r11), %xmm1
    movd             %r10d, %xmm3
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
    movd             %xmm1, %r11d
    decl             %r11d
    movl             %r11d, %ebx
    andl             $0x3f, %ebx
    movzwl           0x200(%rcx,%rbx,2), %r15d
    subl             %r15d, %r10d
    movq             (%rcx,%rbx,8), %rbx
    movq             %rbx, %rcx
    shrq             %rcx
    movabsq          $0x5555555555555555, %r15
    andq             %r15, %rcx
    movq             %rbx, %r15
    subq             %rcx, %r15
    movq             %r15, %rcx
    movabsq          $0x3333333333333333, %r12
    andq             %r12, %rcx
    shrq             $0x2, %r15
    andq             %r12, %r15
    addq             %rcx, %r15
    movq             %r15, %rcx
    shrq             $0x4, %rcx
    addq             %r15, %rcx
    movabsq          $0xf0f0f0f0f0f0f0f, %r15
    andq             %r15, %rcx
    movq             %r10, %r15
    subq             %rcx, %r15
    movabsq          $0x101010101010101, %r13
    imulq            %r13, %r15
    movabsq          $-0x7f7f7f7f7f7f7f80, %r12
    addq             %r12, %r15
    shrq             $0x7, %r15
    andq             %r13, %r15
    imulq            %r13, %r15
    shrq             $0x35, %r15
    leaq             -0x1(%r13), %r12
    imulq            %rcx, %r12
    movl             %r15d, %ecx
    andb             $0x38, %cl
    shrq             %cl, %rbx
    shrq             %cl, %r12
    subl             %r12d, %r10d
    shll             $0x6, %r11d
    andl             $-0x8, %r15d
    addl             %r11d, %r15d
    movzbl           %bl, %ecx
    andl             $0x7, %r10d
    shll             $0x8, %r10d
    addq             (%rip), %r10
    movzbl           (%rcx,%r10), %ecx
    shll             $0xc, %eax
    orl              %eax, %ecx
    addl             %r15d, %ecx
    cmpq             %rcx, 0x58(%rsp)
    jbe              panic
    movq             0x50(%rsp), %rax
    movl             (%rax,%rcx,4), %eax
    movl             %eax, (%rsi)
    addq             $0x4, %rsi
    cmpq             %r9, %rsi
    movq             0x48(%rsp), %r12
    movq             0x10(%rsp), %rbx
    movdqa           (%rip), %xmm7
    pcmpeqd          %xmm8, %xmm8
    movdqa           %xmm10, %xmm9
    movdqa           %xmm11, %xmm10
    movdqa           (%rip), %xmm11
    jne              .L7
.L20:
    movq             %rdx, 0x18(%rsp)
    movq             %rdi, 0x30(%rsp)
    movq             0x20(%rsp), %r9
    movq             0x28(%rsp), %r13
    movq             0x8(%rsp), %r10
    movq             0x90(%rsp), %rcx
.L21:
    cmpq             0xd8(%rsp), %r9
    je               out
    movl             (%r9), %edx
    leaq             0x1(%rdx), %rax
    cmpq             0xc0(%rsp), %rax
    jae              panic
    addq             $0x4, %r9
    movq             0xb8(%rsp), %rax
    movl             0x4(%rax,%rdx,4), %esi
    movq             %rsi, %rax
    subq             %rcx, %rax
    cmpq             0xf0(%rsp), %rax
    ja               out
    cmpq             %rsi, 0xf8(%rsp)
    jb               panic
    cmpq             %rcx, %rsi
    je               .L1
    movq             %rdx, 0x80(%rsp)
    movq             %r9, 0x20(%rsp)
    movq             0x178(%rsp), %rax
    leaq             (%rax,%rsi,8), %r8
    leaq             (%rax,%rcx,8), %r9
    jmp              .L28
.L27:
    addq             $0x8, %r9
    cmpq             %r8, %r9
    je               .L0
.L28:
    movl             (%r9), %edx
    movl             %edx, %edi
    shrl             $0xc, %edi
    cmpq             %rbx, %rdi
    jae              panic
    movl             0x4(%r9), %eax
    leaq             (%rdi,%rdi,4), %r11
    movl             $0x1, %edi
    movl             %edx, %ecx
    shlq             %cl, %rdi
    shll             $0x7, %r11d
    addq             %r10, %r11
    movl             %edx, %ecx
    shrl             $0x3, %ecx
    andl             $0x1f8, %ecx
    xorq             %rdi, (%rcx,%r11)
    movl             %eax, %edi
    shrl             $0xc, %edi
    cmpq             %rbx, %rdi
    jae              panic
    leaq             (%rdi,%rdi,4), %r15
    movl             $0x1, %edi
    movl             %eax, %ecx
    shlq             %cl, %rdi
    shll             $0x7, %r15d
    addq             %r10, %r15
    movl             %eax, %ecx
    shrl             $0x3, %ecx
    andl             $0x1f8, %ecx
    xorq             %rdi, (%rcx,%r15)
    movl             %edx, %ecx
    xorl             %eax, %ecx
    cmpl             $0x1000, %ecx
    jae              .L33
    movl             %eax, %edi
    shrl             $0xc, %edi
    cmpq             %rdi, %rbx
    jbe              panic
    shrl             $0x6, %edx
    andl             $0x3f, %edx
    movd             %edx, %xmm0
    pshuflw          $0x0, %xmm0, %xmm0
    pshufd           $0x44, %xmm0, %xmm0
    shrl             $0x6, %eax
    andl             $0x3f, %eax
    movd             %eax, %xmm1
    pshuflw          $0x0, %xmm1, %xmm1
    pshufd           $0x44, %xmm1, %xmm1
    leaq             (%rdi,%rdi,4), %rax
    shll             $0x7, %eax
    movdqa           %xmm9, %xmm2
    pcmpgtw          %xmm1, %xmm2
    movdqa           %xmm10, %xmm3
    pcmpgtw          %xmm1, %xmm3
    movdqa           %xmm9, %xmm4
    pcmpgtw          %xmm0, %xmm4
    psubw            %xmm2, %xmm4
    movdqa           %xmm10, %xmm2
    pcmpgtw          %xmm0, %xmm2
    psubw            %xmm3, %xmm2
    movq             0x8(%rsp), %r10
    movdqu           0x200(%r10,%rax), %xmm3
    paddw            %xmm4, %xmm3
    movdqu           0x210(%r10,%rax), %xmm4
    paddw            %xmm2, %xmm4
    movdqu           0x220(%r10,%rax), %xmm2
    movdqu           0x230(%r10,%rax), %xmm5
    movdqu           %xmm3, 0x200(%r10,%rax)
    movdqu           %xmm4, 0x210(%r10,%rax)
    movdqa           %xmm11, %xmm3
    pcmpgtw          %xmm1, %xmm3
    movdqa           %xmm12, %xmm4
    pcmpgtw          %xmm1, %xmm4
    movdqa           %xmm11, %xmm6
    pcmpgtw          %xmm0, %xmm6
    psubw            %xmm3, %xmm6
    paddw            %xmm2, %xmm6
    movdqa           %xmm12, %xmm2
    pcmpgtw          %xmm0, %xmm2
    psubw            %xmm4, %xmm2
    paddw            %xmm5, %xmm2
    movdqu           %xmm6, 0x220(%r10,%rax)
    movdqu           %xmm2, 0x230(%r10,%rax)
    movdqa           %xmm13, %xmm2
    pcmpgtw          %xmm1, %xmm2
    movdqa           %xmm14, %xmm3
    pcmpgtw          %xmm1, %xmm3
    movdqa           %xmm13, %xmm4
    pcmpgtw          %xmm0, %xmm4
    psubw            %xmm2, %xmm4
    movdqa           %xmm14, %xmm2
    pcmpgtw          %xmm0, %xmm2
    psubw            %xmm3, %xmm2
    movdqu           0x240(%r10,%rax), %xmm3
    paddw            %xmm4, %xmm3
    movdqu           0x250(%r10,%rax), %xmm4
    paddw            %xmm2, %xmm4
    movdqu           %xmm3, 0x240(%r10,%rax)
    movdqu           %xmm4, 0x250(%r10,%rax)
    movdqa           %xmm15, %xmm2
    pcmpgtw          %xmm1, %xmm2
    movdqa           %xmm7, %xmm3
    pcmpgtw          %xmm1, %xmm3
    movdqa           %xmm15, %xmm1
    pcmpgtw          %xmm0, %xmm1
    psubw            %xmm2, %xmm1
    movdqa           %xmm7, %xmm2
    pcmpgtw          %xmm0, %xmm2
    psubw            %xmm3, %xmm2
    movdqu           0x260(%r10,%rax), %xmm0
    paddw            %xmm1, %xmm0
    movdqu           0x270(%r10,%rax), %xmm1
    paddw            %xmm2, %xmm1
    movdqu           %xmm0, 0x260(%r10,%rax)
    movdqu           %xmm1, 0x270(%r10,%rax)
    jmp              .L27
.L33:
    movl             %edx, %ecx
    shrl             $0x6, %ecx
    andl             $0x3f, %ecx
    movd             %ecx, %xmm0
    pshuflw          $0x0, %xmm0, %xmm0
    pshufd           $0x44, %xmm0, %xmm0
    movdqa           %xmm9, %xmm1
    pcmpgtw          %xmm0, %xmm1
    movdqa           %xmm10, %xmm2
    pcmpgtw          %xmm0, %xmm2
    movdqu           0x200(%r11), %xmm3
    paddw            %xmm1, %xmm3
    movdqu           0x210(%r11), %xmm1
    paddw            %xmm2, %xmm1
    movdqu           0x220(%r11), %xmm2
    movdqu           0x230(%r11), %xmm4
    movdqu           %xmm3, 0x200(%r11)
    movdqu           %xmm1, 0x210(%r11)
    movdqa           %xmm11, %xmm1
    pcmpgtw          %xmm0, %xmm1
    paddw            %xmm2, %xmm1
    movdqa           %xmm12, %xmm2
    pcmpgtw          %xmm0, %xmm2
    paddw            %xmm4, %xmm2
    movdqu           %xmm1, 0x220(%r11)
    movdqu           %xmm2, 0x230(%r11)
    movdqu           0x240(%r11), %xmm1
    movdqu           0x250(%r11), %xmm2
    movdqa           %xmm13, %xmm3
    pcmpgtw          %xmm0, %xmm3
    paddw            %xmm1, %xmm3
    movdqa           %xmm14, %xmm1
    pcmpgtw          %xmm0, %xmm1
    paddw            %xmm2, %xmm1
    movdqu           %xmm3, 0x240(%r11)
    movdqu           %xmm1, 0x250(%r11)
    movdqu           0x260(%r11), %xmm1
    movdqu           0x270(%r11), %xmm2
    movdqa           %xmm15, %xmm3
    pcmpgtw          %xmm0, %xmm3
    paddw            %xmm1, %xmm3
    movdqa           %xmm7, %xmm1
    pcmpgtw          %xmm0, %xmm1
    paddw            %xmm2, %xmm1
    movdqu           %xmm3, 0x260(%r11)
    movdqu           %xmm1, 0x270(%r11)
    movl             %edx, %edi
    shrl             $0x12, %edi
    cmpq             %r13, %rdi
    jae              panic
    shrl             $0xc, %edx
    andl             $0x3f, %edx
    movd             %edx, %xmm0
    pshufd           $0x0, %xmm0, %xmm0
    movl             %edi, %ecx
    shll             $0x8, %ecx
    movdqa           (%rip), %xmm1
    pcmpgtd          %xmm0, %xmm1
    movdqa           (%rip), %xmm2
    pcmpgtd          %xmm0, %xmm2
    movdqu           (%r14,%rcx), %xmm3
    paddd            %xmm1, %xmm3
    movdqu           0x10(%r14,%rcx), %xmm1
    paddd            %xmm2, %xmm1
    movdqu           0x20(%r14,%rcx), %xmm2
    movdqu           0x30(%r14,%rcx), %xmm4
    movdqu           %xmm3, (%r14,%rcx)
    movdqu           %xmm1, 0x10(%r14,%rcx)
    movdqa           (%rip), %xmm1
    pcmpgtd          %xmm0, %xmm1
    paddd            %xmm2, %xmm1
    movdqa           (%rip), %xmm2
    pcmpgtd          %xmm0, %xmm2
    paddd            %xmm4, %xmm2
    movdqu           %xmm1, 0x20(%r14,%rcx)
    movdqu           %xmm2, 0x30(%r14,%rcx)
    movdqu           0x40(%r14,%rcx), %xmm1
    movdqu           0x50(%r14,%rcx), %xmm2
    movdqa           (%rip), %xmm3
    pcmpgtd          %xmm0, %xmm3
    paddd            %xmm1, %xmm3
    movdqa           (%rip), %xmm1
    pcmpgtd          %xmm0, %xmm1
    paddd            %xmm2, %xmm1
    movdqu           %xmm3, 0x40(%r14,%rcx)
    movdqu           %xmm1, 0x50(%r14,%rcx)
    movdqu           0x60(%r14,%rcx), %xmm1
    movdqu           0x70(%r14,%rcx), %xmm2
    movdqa           (%rip), %xmm3
    pcmpgtd          %xmm0, %xmm3
    paddd            %xmm1, %xmm3
    movdqa           (%rip), %xmm1
    pcmpgtd          %xmm0, %xmm1
    paddd            %xmm2, %xmm1
    movdqu           %xmm3, 0x60(%r14,%rcx)
    movdqu           %xmm1, 0x70(%r14,%rcx)
    movdqu           0x80(%r14,%rcx), %xmm1
    movdqu           0x90(%r14,%rcx), %xmm2
    movdqa           (%rip), %xmm3
    pcmpgtd          %xmm0, %xmm3
    paddd            %xmm1, %xmm3
    movdqa           (%rip), %xmm1
    pcmpgtd          %xmm0, %xmm1
    paddd            %xmm2, %xmm1
    movdqu           %xmm3, 0x80(%r14,%rcx)
    movdqu           %xmm1, 0x90(%r14,%rcx)
    movdqu           0xa0(%r14,%rcx), %xmm1
    movdqu           0xb0(%r14,%rcx), %xmm2
    movdqa           (%rip), %xmm3
    pcmpgtd          %xmm0, %xmm3
    paddd            %xmm1, %xmm3
    movdqa           (%rip), %xmm1
    pcmpgtd          %xmm0, %xmm1
    paddd            %xmm2, %xmm1
    movdqu           %xmm3, 0xa0(%r14,%rcx)
    movdqu           %xmm1, 0xb0(%r14,%rcx)
    movdqu           0xc0(%r14,%rcx), %xmm1
    movdqu           0xd0(%r14,%rcx), %xmm2
    movdqa           (%rip), %xmm3
    pcmpgtd          %xmm0, %xmm3
    paddd            %xmm1, %xmm3
    movdqa           (%rip), %xmm1
    pcmpgtd          %xmm0, %xmm1
    paddd            %xmm2, %xmm1
    movdqu           %xmm3, 0xc0(%r14,%rcx)
    movdqu           %xmm1, 0xd0(%r14,%rcx)
    movdqu           0xe0(%r14,%rcx), %xmm1
    movdqa           (%rip), %xmm2
    pcmpgtd          %xmm0, %xmm2
    paddd            %xmm1, %xmm2
    movdqa           (%rip), %xmm1
    pcmpgtd          %xmm0, %xmm1
    movdqu           0xf0(%r14,%rcx), %xmm0
    paddd            %xmm0, %xmm1
    movdqu           %xmm2, 0xe0(%r14,%rcx)
    movdqu           %xmm1, 0xf0(%r14,%rcx)
    leaq             0x1(%rdi), %rdx
    cmpq             %r12, %rdi
    movq             0x68(%rsp), %r11
    jae              panic
    cmpq             %r12, %rdx
    je               .L42
    leaq             (,%rdx,4), %rcx
    addq             %rbp, %rcx
    shll             $0x2, %edi
    movq             0x78(%rsp), %rdx
    subq             %rdi, %rdx
    cmpq             $0x1c, %rdx
    jb               .L41
    shrq             $0x2, %rdx
    incq             %rdx
    movq             %rdx, %r11
    movabsq          $0x7ffffffffffffff8, %r10
    andq             %r10, %r11
    leaq             (%rcx,%r11,4), %rcx
    leaq             0x14(%rbp), %r10
    addq             %r10, %rdi
    xorl             %ebx, %ebx
    nopl             (%rax,%rax)
.L38:
    movdqu           -0x10(%rdi,%rbx,4), %xmm0
    movdqu           (%rdi,%rbx,4), %xmm1
    paddd            %xmm8, %xmm0
    paddd            %xmm8, %xmm1
    movdqu           %xmm0, -0x10(%rdi,%rbx,4)
    movdqu           %xmm1, (%rdi,%rbx,4)
    addq             $0x8, %rbx
    cmpq             %rbx, %r11
    jne              .L38
    cmpq             %r11, %rdx
    movq             0x10(%rsp), %rbx
    movq             0x68(%rsp), %r11
    je               .L42
    nopl             (%rax,%rax)
.L41:
    decl             (%rcx)
    addq             $0x4, %rcx
    cmpq             %r11, %rcx
    jne              .L41
.L42:
    movl             %eax, %ecx
    shrl             $0x6, %ecx
    andl             $0x3f, %ecx
    movd             %ecx, %xmm0
    pshuflw          $0x0, %xmm0, %xmm0
    pshufd           $0x44, %xmm0, %xmm0
    movdqa           %xmm9, %xmm1
    pcmpgtw          %xmm0, %xmm1
    movdqa           %xmm10, %xmm2
    pcmpgtw          %xmm0, %xmm2
    movdqu           0x200(%r15), %xmm3
    psubw            %xmm1, %xmm3
    movdqu           0x210(%r15), %xmm1
    psubw            %xmm2, %xmm1
    movdqu           0x220(%r15), %xmm2
    movdqu           0x230(%r15), %xmm4
    movdqu           %xmm3, 0x200(%r15)
    movdqu           %xmm1, 0x210(%r15)
    movdqa           %xmm11, %xmm1
    pcmpgtw          %xmm0, %xmm1
    psubw            %xmm1, %xmm2
    movdqa           %xmm12, %xmm1
    pcmpgtw          %xmm0, %xmm1
    psubw            %xmm1, %xmm4
    movdqu           %xmm2, 0x220(%r15)
    movdqu           %xmm4, 0x230(%r15)
    movdqu           0x240(%r15), %xmm1
    movdqu           0x250(%r15), %xmm2
    movdqa           %xmm13, %xmm3
    pcmpgtw          %xmm0, %xmm3
    psubw            %xmm3, %xmm1
    movdqa           %xmm14, %xmm3
    pcmpgtw          %xmm0, %xmm3
    psubw            %xmm3, %xmm2
    movdqu           %xmm1, 0x240(%r15)
    movdqu           %xmm2, 0x250(%r15)
    movdqu           0x260(%r15), %xmm1
    movdqu           0x270(%r15), %xmm2
    movdqa           %xmm15, %xmm3
    pcmpgtw          %xmm0, %xmm3
    psubw            %xmm3, %xmm1
    movdqa           %xmm7, %xmm3
    pcmpgtw          %xmm0, %xmm3
    psubw            %xmm3, %xmm2
    movdqu           %xmm1, 0x260(%r15)
    movdqu           %xmm2, 0x270(%r15)
    movl             %eax, %edi
    shrl             $0x12, %edi
    cmpq             %r13, %rdi
    jae              panic
    shrl             $0xc, %eax
    andl             $0x3f, %eax
    movd             %eax, %xmm0
    pshufd           $0x0, %xmm0, %xmm0
    movl             %edi, %eax
    shll             $0x8, %eax
    movdqa           (%rip), %xmm1
    pcmpgtd          %xmm0, %xmm1
    movdqa           (%rip), %xmm2
    pcmpgtd          %xmm0, %xmm2
    movdqu           (%r14,%rax), %xmm3
    psubd            %xmm1, %xmm3
    movdqu           0x10(%r14,%rax), %xmm1
    psubd            %xmm2, %xmm1
    movdqu           0x20(%r14,%rax), %xmm2
    movdqu           0x30(%r14,%rax), %xmm4
    movdqu           %xmm3, (%r14,%rax)
    movdqu           %xmm1, 0x10(%r14,%rax)
    movdqa           (%rip), %xmm1
    pcmpgtd          %xmm0, %xmm1
    psubd            %xmm1, %xmm2
    movdqa           (%rip), %xmm1
    pcmpgtd          %xmm0, %xmm1
    psubd            %xmm1, %xmm4
    movdqu           %xmm2, 0x20(%r14,%rax)
    movdqu           %xmm4, 0x30(%r14,%rax)
    movdqu           0x40(%r14,%rax), %xmm1
    movdqu           0x50(%r14,%rax), %xmm2
    movdqa           (%rip), %xmm3
    pcmpgtd          %xmm0, %xmm3
    psubd            %xmm3, %xmm1
    movdqa           (%rip), %xmm3
    pcmpgtd          %xmm0, %xmm3
    psubd            %xmm3, %xmm2
    movdqu           %xmm1, 0x40(%r14,%rax)
    movdqu           %xmm2, 0x50(%r14,%rax)
    movdqu           0x60(%r14,%rax), %xmm1
    movdqu           0x70(%r14,%rax), %xmm2
    movdqa           (%rip), %xmm3
    pcmpgtd          %xmm0, %xmm3
    psubd            %xmm3, %xmm1
    movdqa           (%rip), %xmm3
    pcmpgtd          %xmm0, %xmm3
    psubd            %xmm3, %xmm2
    movdqu           %xmm1, 0x60(%r14,%rax)
    movdqu           %xmm2, 0x70(%r14,%rax)
    movdqu           0x80(%r14,%rax), %xmm1
    movdqu           0x90(%r14,%rax), %xmm2
    movdqa           (%rip), %xmm3
    pcmpgtd          %xmm0, %xmm3
    psubd            %xmm3, %xmm1
    movdqa           (%rip), %xmm3
    pcmpgtd          %xmm0, %xmm3
    psubd            %xmm3, %xmm2
    movdqu           %xmm1, 0x80(%r14,%rax)
    movdqu           %xmm2, 0x90(%r14,%rax)
    movdqu           0xa0(%r14,%rax), %xmm1
    movdqu           0xb0(%r14,%rax), %xmm2
    movdqa           (%rip), %xmm3
    pcmpgtd          %xmm0, %xmm3
    psubd            %xmm3, %xmm1
    movdqa           (%rip), %xmm3
    pcmpgtd          %xmm0, %xmm3
    psubd            %xmm3, %xmm2
    movdqu           %xmm1, 0xa0(%r14,%rax)
    movdqu           %xmm2, 0xb0(%r14,%rax)
    movdqu           0xc0(%r14,%rax), %xmm1
    movdqu           0xd0(%r14,%rax), %xmm2
    movdqa           (%rip), %xmm3
    pcmpgtd          %xmm0, %xmm3
    psubd            %xmm3, %xmm1
    movdqa           (%rip), %xmm3
    pcmpgtd          %xmm0, %xmm3
    psubd            %xmm3, %xmm2
    movdqu           %xmm1, 0xc0(%r14,%rax)
    movdqu           %xmm2, 0xd0(%r14,%rax)
    movdqu           0xe0(%r14,%rax), %xmm1
    movdqa           (%rip), %xmm2
    pcmpgtd          %xmm0, %xmm2
    psubd            %xmm2, %xmm1
    movdqa           (%rip), %xmm2
    pcmpgtd          %xmm0, %xmm2
    movdqu           0xf0(%r14,%rax), %xmm0
    psubd            %xmm2, %xmm0
    movdqu           %xmm1, 0xe0(%r14,%rax)
    movdqu           %xmm0, 0xf0(%r14,%rax)
    leaq             0x1(%rdi), %rax
    cmpq             %r12, %rdi
    movq             0x8(%rsp), %r10
    jae              panic
    cmpq             %r12, %rax
    je               .L27
    leaq             (,%rax,4), %rax
    addq             %rbp, %rax
    shll             $0x2, %edi
    movq             0x78(%rsp), %rcx
    subq             %rdi, %rcx
    cmpq             $0x1c, %rcx
    jb               .L50
    shrq             $0x2, %rcx
    incq             %rcx
    movq             %rcx, %rdx
    movabsq          $0x7ffffffffffffff8, %r10
    andq             %r10, %rdx
    leaq             (%rax,%rdx,4), %rax
    leaq             0x14(%rbp), %r10
    addq             %r10, %rdi
    xorl             %r10d, %r10d
    nopw             %cs:(%rax,%rax)
.L47:
    movdqu           -0x10(%rdi,%r10,4), %xmm0
    movdqu           (%rdi,%r10,4), %xmm1
    psubd            %xmm8, %xmm0
    psubd            %xmm8, %xmm1
    movdqu           %xmm0, -0x10(%rdi,%r10,4)
    movdqu           %xmm1, (%rdi,%r10,4)
    addq             $0x8, %r10
    cmpq             %r10, %rdx
    jne              .L47
    cmpq             %rdx, %rcx
    movq             0x8(%rsp), %r10
    je               .L27
    nopl             (%rax,%rax)
.L50:
    incl             (%rax)
    addq             $0x4, %rax
    cmpq             %r11, %rax
    jne              .L50
    jmp              .L27
