# table::SSE2::call: 623 instructions
.L0:
    movq             0x48(%rsp), %r11
    cmpq             %r11, 0x28(%rsp)
    movq             0xb0(%rsp), %rax
    jbe              panic
    movq             0x40(%rsp), %rdi
    movq             %rsi, %rdx
    movq             %rax, 0x40(%rsp)
    movq             0xe8(%rsp), %rax
    movl             (%rax,%r11,8), %esi
    movl             0x4(%rax,%r11,8), %r15d
    addl             %esi, %r15d
    movq             0x18(%rsp), %rax
    cmpl             %eax, %r15d
    movl             $0x0, %ecx
    cmovbl           %ecx, %eax
    movl             %r15d, %ecx
    subl             %eax, %ecx
    movl             %ecx, %r9d
    shrl             $0xc, %r9d
    cmpq             %rbx, %r9
    jae              panic
    movl             %ecx, %r10d
    shrl             $0x12, %r10d
    cmpq             %r14, %r10
    jae              panic
    cmpq             %r13, %r10
    jae              panic
    movl             %esi, %r11d
    shrl             $0xc, %r11d
    cmpq             %rbx, %r11
    jae              panic
    movl             %esi, %r8d
    shrl             $0x12, %r8d
    cmpq             %r14, %r8
    jae              panic
    cmpq             %r13, %r8
    jae              panic
    movq             %rdx, 0xc0(%rsp)
    cmpq             0x78(%rsp), %rdi
    movq             %rdi, 0x48(%rsp)
    jae              panic
    leaq             (%r9,%r9,4), %rax
    shll             $0x7, %eax
    addq             %rbp, %rax
    movq             %rax, 0x98(%rsp)
    movl             %ecx, %ebx
    shrl             $0x6, %ebx
    andl             $0x3f, %ebx
    andl             $0x3f, %r9d
    movl             %r10d, %eax
    shll             $0x8, %eax
    addq             %r12, %rax
    leaq             (%r11,%r11,4), %r14
    shll             $0x7, %r14d
    addq             %rbp, %r14
    movl             %esi, %r13d
    shrl             $0x6, %r13d
    andl             $0x3f, %r13d
    cmpl             0x18(%rsp), %r15d
    movq             0x30(%rsp), %rdx
    movl             %edx, %r15d
    movl             $0x0, %edx
    cmovbl           %edx, %r15d
    movq             0x80(%rsp), %rdx
    addl             (%rdx,%r10,4), %r15d
    addl             (%rax,%r9,4), %r15d
    movq             $-0x1, %rax
    shlq             %cl, %rax
    movq             $-0x1, %r9
    movl             %esi, %ecx
    shlq             %cl, %r9
    notq             %r9
    andq             (%r14,%r13,8), %r9
    movq             %r9, %rcx
    shrq             %rcx
    movabsq          $0x1555555555555555, %r10
    andq             %r10, %rcx
    subq             %rcx, %r9
    movq             %r9, %rcx
    movabsq          $0x3333333333333333, %rdi
    andq             %rdi, %rcx
    shrq             $0x2, %r9
    andq             %rdi, %r9
    addq             %rcx, %r9
    movq             %r9, %rcx
    shrq             $0x4, %rcx
    addq             %r9, %rcx
    movabsq          $0xf0f0f0f0f0f0f0f, %r9
    andq             %r9, %rcx
    movabsq          $0x101010101010101, %rsi
    imulq            %rsi, %rcx
    shrq             $0x38, %rcx
    addl             (%rdx,%r8,4), %ecx
    shll             $0x8, %r8d
    addq             %r12, %r8
    andl             $0x3f, %r11d
    addl             (%r8,%r11,4), %ecx
    notq             %rax
    movq             0x98(%rsp), %rdx
    andq             (%rdx,%rbx,8), %rax
    movzwl           0x200(%rdx,%rbx,2), %edx
    movq             %rax, %rsi
    shrq             %rsi
    andq             %r10, %rsi
    subq             %rsi, %rax
    movq             %rax, %rsi
    andq             %rdi, %rsi
    shrq             $0x2, %rax
    andq             %rdi, %rax
    addq             %rsi, %rax
    movq             %rax, %rsi
    shrq             $0x4, %rsi
    addq             %rax, %rsi
    movzwl           0x200(%r14,%r13,2), %eax
    addl             %edx, %r15d
    andq             %r9, %rsi
    movabsq          $0x101010101010101, %rdx
    imulq            %rdx, %rsi
    shrq             $0x38, %rsi
    addl             %esi, %r15d
    addl             %eax, %ecx
    subl             %ecx, %r15d
    movq             0xe0(%rsp), %rax
    movq             0x48(%rsp), %rcx
    movl             %r15d, (%rax,%rcx,4)
    movq             0x8(%rsp), %rcx
    cmpq             0x130(%rsp), %rcx
    movq             0x68(%rsp), %r13
    je               out
    movl             (%rcx), %r11d
    leaq             0x1(%r11), %rax
    cmpq             0x90(%rsp), %rax
    jae              panic
    addq             $0x4, %rcx
    movq             %rcx, 0x8(%rsp)
    movq             0x40(%rsp), %rax
    leaq             0x1(%rax), %rcx
    movq             0xa0(%rsp), %rax
    movl             0x4(%rax,%r11,4), %esi
    movq             %rsi, %rax
    movq             0xc0(%rsp), %rdi
    subq             %rdi, %rax
    cmpq             0x128(%rsp), %rax
    movq             0x50(%rsp), %r14
    movq             0x80(%rsp), %r15
    movq             0x38(%rsp), %rbx
    movq             %rcx, 0xb0(%rsp)
    ja               out
    cmpq             %rsi, 0xc8(%rsp)
    jb               panic
    movq             %r11, 0x48(%rsp)
    cmpq             %rdi, %rsi
    je               .L0
    movq             0x120(%rsp), %rax
    leaq             (%rax,%rsi,8), %r8
    leaq             (%rax,%rdi,8), %r9
    jmp              .L17
.L14:
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
    movdqa           %xmm7, %xmm2
    pcmpgtw          %xmm1, %xmm2
    movdqa           %xmm8, %xmm3
    pcmpgtw          %xmm1, %xmm3
    movdqa           %xmm7, %xmm4
    pcmpgtw          %xmm0, %xmm4
    psubw            %xmm2, %xmm4
    movdqa           %xmm8, %xmm2
    pcmpgtw          %xmm0, %xmm2
    psubw            %xmm3, %xmm2
    movdqu           0x200(%rbp,%rax), %xmm3
    paddw            %xmm4, %xmm3
    movdqu           0x210(%rbp,%rax), %xmm4
    paddw            %xmm2, %xmm4
    movdqu           0x220(%rbp,%rax), %xmm2
    movdqu           0x230(%rbp,%rax), %xmm5
    movdqu           %xmm3, 0x200(%rbp,%rax)
    movdqu           %xmm4, 0x210(%rbp,%rax)
    movdqa           %xmm9, %xmm3
    pcmpgtw          %xmm1, %xmm3
    movdqa           %xmm10, %xmm4
    pcmpgtw          %xmm1, %xmm4
    movdqa           %xmm9, %xmm6
    pcmpgtw          %xmm0, %xmm6
    psubw            %xmm3, %xmm6
    paddw            %xmm2, %xmm6
    movdqa           %xmm10, %xmm2
    pcmpgtw          %xmm0, %xmm2
    psubw            %xmm4, %xmm2
    paddw            %xmm5, %xmm2
    movdqu           %xmm6, 0x220(%rbp,%rax)
    movdqu           %xmm2, 0x230(%rbp,%rax)
    movdqa           %xmm11, %xmm2
    pcmpgtw          %xmm1, %xmm2
    movdqa           %xmm12, %xmm3
    pcmpgtw          %xmm1, %xmm3
    movdqa           %xmm11, %xmm4
    pcmpgtw          %xmm0, %xmm4
    psubw            %xmm2, %xmm4
    movdqa           %xmm12, %xmm2
    pcmpgtw          %xmm0, %xmm2
    psubw            %xmm3, %xmm2
    movdqu           0x240(%rbp,%rax), %xmm3
    paddw            %xmm4, %xmm3
    movdqu           0x250(%rbp,%rax), %xmm4
    paddw            %xmm2, %xmm4
    movdqu           %xmm3, 0x240(%rbp,%rax)
    movdqu           %xmm4, 0x250(%rbp,%rax)
    movdqa           %xmm13, %xmm2
    pcmpgtw          %xmm1, %xmm2
    movdqa           %xmm14, %xmm3
    pcmpgtw          %xmm1, %xmm3
    movdqa           %xmm13, %xmm1
    pcmpgtw          %xmm0, %xmm1
    psubw            %xmm2, %xmm1
    movdqa           %xmm14, %xmm2
    pcmpgtw          %xmm0, %xmm2
    psubw            %xmm3, %xmm2
    movdqu           0x260(%rbp,%rax), %xmm0
    paddw            %xmm1, %xmm0
    movdqu           0x270(%rbp,%rax), %xmm1
    paddw            %xmm2, %xmm1
    movdqu           %xmm0, 0x260(%rbp,%rax)
    movdqu           %xmm1, 0x270(%rbp,%rax)
    pcmpeqd          %xmm5, %xmm5
.L16:
    addq             $0x8, %r9
    cmpq             %r8, %r9
    je               .L0
.L17:
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
    addq             %rbp, %r11
    movl             %edx, %ecx
    shrl             $0x3, %ecx
    andl             $0x1f8, %ecx
    xorq             %rdi, (%rcx,%r11)
    movl             %eax, %edi
    shrl             $0xc, %edi
    cmpq             %rbx, %rdi
    jae              panic
    leaq             (%rdi,%rdi,4), %r10
    movl             $0x1, %edi
    movl             %eax, %ecx
    shlq             %cl, %rdi
    shll             $0x7, %r10d
    addq             %rbp, %r10
    movl             %eax, %ecx
    shrl             $0x3, %ecx
    andl             $0x1f8, %ecx
    xorq             %rdi, (%rcx,%r10)
    movl             %edx, %ecx
    xorl             %eax, %ecx
    cmpl             $0x1000, %ecx
    jb               .L14
    movl             %edx, %ecx
    shrl             $0x6, %ecx
    andl             $0x3f, %ecx
    movd             %ecx, %xmm0
    pshuflw          $0x0, %xmm0, %xmm0
    pshufd           $0x44, %xmm0, %xmm0
    movdqa           %xmm7, %xmm1
    pcmpgtw          %xmm0, %xmm1
    movdqa           %xmm8, %xmm2
    pcmpgtw          %xmm0, %xmm2
    movdqu           0x200(%r11), %xmm3
    paddw            %xmm1, %xmm3
    movdqu           0x210(%r11), %xmm1
    paddw            %xmm2, %xmm1
    movdqu           0x220(%r11), %xmm2
    movdqu           0x230(%r11), %xmm4
    movdqu           %xmm3, 0x200(%r11)
    movdqu           %xmm1, 0x210(%r11)
    movdqa           %xmm9, %xmm1
    pcmpgtw          %xmm0, %xmm1
    paddw            %xmm2, %xmm1
    movdqa           %xmm10, %xmm2
    pcmpgtw          %xmm0, %xmm2
    paddw            %xmm4, %xmm2
    movdqu           %xmm1, 0x220(%r11)
    movdqu           %xmm2, 0x230(%r11)
    movdqu           0x240(%r11), %xmm1
    movdqu           0x250(%r11), %xmm2
    movdqa           %xmm11, %xmm3
    pcmpgtw          %xmm0, %xmm3
    paddw            %xmm1, %xmm3
    movdqa           %xmm12, %xmm1
    pcmpgtw          %xmm0, %xmm1
    paddw            %xmm2, %xmm1
    movdqu           %xmm3, 0x240(%r11)
    movdqu           %xmm1, 0x250(%r11)
    movdqu           0x260(%r11), %xmm1
    movdqu           0x270(%r11), %xmm2
    movdqa           %xmm13, %xmm3
    pcmpgtw          %xmm0, %xmm3
    paddw            %xmm1, %xmm3
    movdqa           %xmm14, %xmm1
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
    movdqa           %xmm15, %xmm1
    pcmpgtd          %xmm0, %xmm1
    movdqa           (%rip), %xmm2
    pcmpgtd          %xmm0, %xmm2
    movdqu           (%r12,%rcx), %xmm3
    paddd            %xmm1, %xmm3
    movdqu           0x10(%r12,%rcx), %xmm1
    paddd            %xmm2, %xmm1
    movdqu           0x20(%r12,%rcx), %xmm2
    movdqu           0x30(%r12,%rcx), %xmm4
    movdqu           %xmm3, (%r12,%rcx)
    movdqu           %xmm1, 0x10(%r12,%rcx)
    movdqa           (%rip), %xmm1
    pcmpgtd          %xmm0, %xmm1
    paddd            %xmm2, %xmm1
    movdqa           (%rip), %xmm2
    pcmpgtd          %xmm0, %xmm2
    paddd            %xmm4, %xmm2
    movdqu           %xmm1, 0x20(%r12,%rcx)
    movdqu           %xmm2, 0x30(%r12,%rcx)
    movdqu           0x40(%r12,%rcx), %xmm1
    movdqu           0x50(%r12,%rcx), %xmm2
    movdqa           (%rip), %xmm3
    pcmpgtd          %xmm0, %xmm3
    paddd            %xmm1, %xmm3
    movdqa           (%rip), %xmm1
    pcmpgtd          %xmm0, %xmm1
    paddd            %xmm2, %xmm1
    movdqu           %xmm3, 0x40(%r12,%rcx)
    movdqu           %xmm1, 0x50(%r12,%rcx)
    movdqu           0x60(%r12,%rcx), %xmm1
    movdqu           0x70(%r12,%rcx), %xmm2
    movdqa           (%rip), %xmm3
    pcmpgtd          %xmm0, %xmm3
    paddd            %xmm1, %xmm3
    movdqa           (%rip), %xmm1
    pcmpgtd          %xmm0, %xmm1
    paddd            %xmm2, %xmm1
    movdqu           %xmm3, 0x60(%r12,%rcx)
    movdqu           %xmm1, 0x70(%r12,%rcx)
    movdqu           0x80(%r12,%rcx), %xmm1
    movdqu           0x90(%r12,%rcx), %xmm2
    movdqa           (%rip), %xmm3
    pcmpgtd          %xmm0, %xmm3
    paddd            %xmm1, %xmm3
    movdqa           (%rip), %xmm1
    pcmpgtd          %xmm0, %xmm1
    paddd            %xmm2, %xmm1
    movdqu           %xmm3, 0x80(%r12,%rcx)
    movdqu           %xmm1, 0x90(%r12,%rcx)
    movdqu           0xa0(%r12,%rcx), %xmm1
    movdqu           0xb0(%r12,%rcx), %xmm2
    movdqa           (%rip), %xmm3
    pcmpgtd          %xmm0, %xmm3
    paddd            %xmm1, %xmm3
    movdqa           (%rip), %xmm1
    pcmpgtd          %xmm0, %xmm1
    paddd            %xmm2, %xmm1
    movdqu           %xmm3, 0xa0(%r12,%rcx)
    movdqu           %xmm1, 0xb0(%r12,%rcx)
    movdqu           0xc0(%r12,%rcx), %xmm1
    movdqu           0xd0(%r12,%rcx), %xmm2
    movdqa           (%rip), %xmm3
    pcmpgtd          %xmm0, %xmm3
    paddd            %xmm1, %xmm3
    movdqa           (%rip), %xmm1
    pcmpgtd          %xmm0, %xmm1
    paddd            %xmm2, %xmm1
    movdqu           %xmm3, 0xc0(%r12,%rcx)
    movdqu           %xmm1, 0xd0(%r12,%rcx)
    movdqu           0xe0(%r12,%rcx), %xmm1
    movdqa           (%rip), %xmm2
    pcmpgtd          %xmm0, %xmm2
    paddd            %xmm1, %xmm2
    movdqa           (%rip), %xmm1
    pcmpgtd          %xmm0, %xmm1
    movdqu           0xf0(%r12,%rcx), %xmm0
    paddd            %xmm0, %xmm1
    movdqu           %xmm2, 0xe0(%r12,%rcx)
    movdqu           %xmm1, 0xf0(%r12,%rcx)
    leaq             0x1(%rdi), %rdx
    cmpq             %r14, %rdi
    movq             0x10(%rsp), %r11
    jae              panic
    cmpq             %r14, %rdx
    je               .L29
    leaq             (%r15,%rdx,4), %rcx
    shll             $0x2, %edi
    movq             0x20(%rsp), %rdx
    subq             %rdi, %rdx
    cmpq             $0x1c, %rdx
    jb               .L28
    shrq             $0x2, %rdx
    incq             %rdx
    movq             %rdx, %r11
    movabsq          $0x7ffffffffffffff8, %rbx
    andq             %rbx, %r11
    leaq             (%rcx,%r11,4), %rcx
    addq             0x60(%rsp), %rdi
    xorl             %ebx, %ebx
    nopw             %cs:(%rax,%rax)
.L25:
    movdqu           -0x10(%rdi,%rbx,4), %xmm0
    movdqu           (%rdi,%rbx,4), %xmm1
    paddd            %xmm5, %xmm0
    paddd            %xmm5, %xmm1
    movdqu           %xmm0, -0x10(%rdi,%rbx,4)
    movdqu           %xmm1, (%rdi,%rbx,4)
    addq             $0x8, %rbx
    cmpq             %rbx, %r11
    jne              .L25
    cmpq             %r11, %rdx
    movq             0x38(%rsp), %rbx
    movq             0x10(%rsp), %r11
    je               .L29
    nopw             %cs:(%rax,%rax)
.L28:
    decl             (%rcx)
    addq             $0x4, %rcx
    cmpq             %r11, %rcx
    jne              .L28
.L29:
    movl             %eax, %ecx
    shrl             $0x6, %ecx
    andl             $0x3f, %ecx
    movd             %ecx, %xmm0
    pshuflw          $0x0, %xmm0, %xmm0
    pshufd           $0x44, %xmm0, %xmm0
    movdqa           %xmm7, %xmm1
    pcmpgtw          %xmm0, %xmm1
    movdqa           %xmm8, %xmm2
    pcmpgtw          %xmm0, %xmm2
    movdqu           0x200(%r10), %xmm3
    psubw            %xmm1, %xmm3
    movdqu           0x210(%r10), %xmm1
    psubw            %xmm2, %xmm1
    movdqu           0x220(%r10), %xmm2
    movdqu           0x230(%r10), %xmm4
    movdqu           %xmm3, 0x200(%r10)
    movdqu           %xmm1, 0x210(%r10)
    movdqa           %xmm9, %xmm1
    pcmpgtw          %xmm0, %xmm1
    psubw            %xmm1, %xmm2
    movdqa           %xmm10, %xmm1
    pcmpgtw          %xmm0, %xmm1
    psubw            %xmm1, %xmm4
    movdqu           %xmm2, 0x220(%r10)
    movdqu           %xmm4, 0x230(%r10)
    movdqu           0x240(%r10), %xmm1
    movdqu           0x250(%r10), %xmm2
    movdqa           %xmm11, %xmm3
    pcmpgtw          %xmm0, %xmm3
    psubw            %xmm3, %xmm1
    movdqa           %xmm12, %xmm3
    pcmpgtw          %xmm0, %xmm3
    psubw            %xmm3, %xmm2
    movdqu           %xmm1, 0x240(%r10)
    movdqu           %xmm2, 0x250(%r10)
    movdqu           0x260(%r10), %xmm1
    movdqu           0x270(%r10), %xmm2
    movdqa           %xmm13, %xmm3
    pcmpgtw          %xmm0, %xmm3
    psubw            %xmm3, %xmm1
    movdqa           %xmm14, %xmm3
    pcmpgtw          %xmm0, %xmm3
    psubw            %xmm3, %xmm2
    movdqu           %xmm1, 0x260(%r10)
    movdqu           %xmm2, 0x270(%r10)
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
    movdqa           %xmm15, %xmm1
    pcmpgtd          %xmm0, %xmm1
    movdqa           (%rip), %xmm2
    pcmpgtd          %xmm0, %xmm2
    movdqu           (%r12,%rax), %xmm3
    psubd            %xmm1, %xmm3
    movdqu           0x10(%r12,%rax), %xmm1
    psubd            %xmm2, %xmm1
    movdqu           0x20(%r12,%rax), %xmm2
    movdqu           0x30(%r12,%rax), %xmm4
    movdqu           %xmm3, (%r12,%rax)
    movdqu           %xmm1, 0x10(%r12,%rax)
    movdqa           (%rip), %xmm1
    pcmpgtd          %xmm0, %xmm1
    psubd            %xmm1, %xmm2
    movdqa           (%rip), %xmm1
    pcmpgtd          %xmm0, %xmm1
    psubd            %xmm1, %xmm4
    movdqu           %xmm2, 0x20(%r12,%rax)
    movdqu           %xmm4, 0x30(%r12,%rax)
    movdqu           0x40(%r12,%rax), %xmm1
    movdqu           0x50(%r12,%rax), %xmm2
    movdqa           (%rip), %xmm3
    pcmpgtd          %xmm0, %xmm3
    psubd            %xmm3, %xmm1
    movdqa           (%rip), %xmm3
    pcmpgtd          %xmm0, %xmm3
    psubd            %xmm3, %xmm2
    movdqu           %xmm1, 0x40(%r12,%rax)
    movdqu           %xmm2, 0x50(%r12,%rax)
    movdqu           0x60(%r12,%rax), %xmm1
    movdqu           0x70(%r12,%rax), %xmm2
    movdqa           (%rip), %xmm3
    pcmpgtd          %xmm0, %xmm3
    psubd            %xmm3, %xmm1
    movdqa           (%rip), %xmm3
    pcmpgtd          %xmm0, %xmm3
    psubd            %xmm3, %xmm2
    movdqu           %xmm1, 0x60(%r12,%rax)
    movdqu           %xmm2, 0x70(%r12,%rax)
    movdqu           0x80(%r12,%rax), %xmm1
    movdqu           0x90(%r12,%rax), %xmm2
    movdqa           (%rip), %xmm3
    pcmpgtd          %xmm0, %xmm3
    psubd            %xmm3, %xmm1
    movdqa           (%rip), %xmm3
    pcmpgtd          %xmm0, %xmm3
    psubd            %xmm3, %xmm2
    movdqu           %xmm1, 0x80(%r12,%rax)
    movdqu           %xmm2, 0x90(%r12,%rax)
    movdqu           0xa0(%r12,%rax), %xmm1
    movdqu           0xb0(%r12,%rax), %xmm2
    movdqa           (%rip), %xmm3
    pcmpgtd          %xmm0, %xmm3
    psubd            %xmm3, %xmm1
    movdqa           (%rip), %xmm3
    pcmpgtd          %xmm0, %xmm3
    psubd            %xmm3, %xmm2
    movdqu           %xmm1, 0xa0(%r12,%rax)
    movdqu           %xmm2, 0xb0(%r12,%rax)
    movdqu           0xc0(%r12,%rax), %xmm1
    movdqu           0xd0(%r12,%rax), %xmm2
    movdqa           (%rip), %xmm3
    pcmpgtd          %xmm0, %xmm3
    psubd            %xmm3, %xmm1
    movdqa           (%rip), %xmm3
    pcmpgtd          %xmm0, %xmm3
    psubd            %xmm3, %xmm2
    movdqu           %xmm1, 0xc0(%r12,%rax)
    movdqu           %xmm2, 0xd0(%r12,%rax)
    movdqu           0xe0(%r12,%rax), %xmm1
    movdqa           (%rip), %xmm2
    pcmpgtd          %xmm0, %xmm2
    psubd            %xmm2, %xmm1
    movdqa           (%rip), %xmm2
    pcmpgtd          %xmm0, %xmm2
    movdqu           0xf0(%r12,%rax), %xmm0
    psubd            %xmm2, %xmm0
    movdqu           %xmm1, 0xe0(%r12,%rax)
    movdqu           %xmm0, 0xf0(%r12,%rax)
    leaq             0x1(%rdi), %rax
    cmpq             %r14, %rdi
    jae              panic
    cmpq             %r14, %rax
    je               .L16
    leaq             (%r15,%rax,4), %rax
    shll             $0x2, %edi
    movq             0x20(%rsp), %rcx
    subq             %rdi, %rcx
    cmpq             $0x1c, %rcx
    jb               .L37
    shrq             $0x2, %rcx
    incq             %rcx
    movq             %rcx, %rdx
    movabsq          $0x7ffffffffffffff8, %r10
    andq             %r10, %rdx
    leaq             (%rax,%rdx,4), %rax
    addq             0x60(%rsp), %rdi
    xorl             %r10d, %r10d
    nopw             %cs:(%rax,%rax)
.L34:
    movdqu           -0x10(%rdi,%r10,4), %xmm0
    movdqu           (%rdi,%r10,4), %xmm1
    psubd            %xmm5, %xmm0
    psubd            %xmm5, %xmm1
    movdqu           %xmm0, -0x10(%rdi,%r10,4)
    movdqu           %xmm1, (%rdi,%r10,4)
    addq             $0x8, %r10
    cmpq             %r10, %rdx
    jne              .L34
    cmpq             %rdx, %rcx
    je               .L16
    nopw             %cs:(%rax,%rax)
.L37:
    incl             (%rax)
    addq             $0x4, %rax
    cmpq             %r11, %rax
    jne              .L37
    jmp              .L16
