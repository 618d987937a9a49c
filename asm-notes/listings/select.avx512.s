# table::AVX512::body: 202 instructions
.L0:
    movq             %r12, %rbx
    movq             %r15, %rdx
    nopl             (%rax)
.L1:
    movq             %rsi, %rdi
    movq             0x60(%rsp), %rax
    movq             %rax, %r12
    cmpq             %rax, %rbx
    je               .L10
    movl             %ebp, %eax
    cmpq             %rax, 0x30(%rsp)
    jbe              panic
    leaq             0x8(%rbx), %r12
    movl             (%rbx), %ebp
    testl            %ebp, %ebp
    js               .L10
    movq             %r8, %r9
    movq             %r13, %r8
    movq             0x80(%rsp), %rsi
    movl             (%rsi,%rax,8), %eax
    movl             %eax, %esi
    shrl             $0x6, %esi
    andl             $0x7, %esi
    andb             $0x3f, %al
    bzhiq            %rax, 0x130(%rsp,%rsi,8), %rax
    movzwl           0x170(%rsp,%rsi,2), %r15d
    popcntq          %rax, %rsi
    addl             %r15d, %esi
    addl             %esi, %ebp
    movl             0x48(%rsp), %eax
    cmpl             %eax, %ebp
    movl             $0x0, %r15d
    cmovbl           %r15d, %eax
    subl             %eax, %ebp
    xorl             %r15d, %r15d
    cmpw             %bp, 0x18(%rsp)
    setbe            %r15b
    cmpw             0x28(%rsp), %bp
    sbbl             $0x0, %r15d
    cmpw             0x8(%rsp), %bp
    sbbl             $-0x1, %r15d
    cmpw             0x20(%rsp), %bp
    sbbl             $-0x1, %r15d
    cmpw             %r10w, %bp
    sbbl             $-0x1, %r15d
    cmpw             %r11w, %bp
    sbbl             $-0x1, %r15d
    cmpw             %cx, %bp
    sbbl             $-0x1, %r15d
    cmpw             %r14w, %bp
    sbbl             $-0x1, %r15d
    movl             %r15d, %eax
    andl             $0x7, %eax
    movzwl           0x170(%rsp,%rax,2), %r13d
    subl             %r13d, %ebp
    movl             $0x1, %r13d
    shlxq            %rbp, %r13, %r13
    pdepq            0x130(%rsp,%rax,8), %r13, %rax
    shll             $0x6, %r15d
    tzcntq           %rax, %rax
    addl             %r15d, %eax
    cmpq             %rax, 0x40(%rsp)
    jbe              panic
    movq             0x50(%rsp), %r15
    movl             (%r15,%rax,4), %eax
    movl             %eax, (%rbx)
    movl             0x4(%rbx), %eax
    testl            %eax, %eax
    movq             %r8, %r13
    js               .L8
    addl             %esi, %eax
    movl             0x48(%rsp), %esi
    cmpl             %esi, %eax
    movl             $0x0, %r8d
    cmovbl           %r8d, %esi
    subl             %esi, %eax
    xorl             %esi, %esi
    cmpw             %ax, 0x28(%rsp)
    setbe            %sil
    cmpw             0x18(%rsp), %ax
    sbbl             $0x0, %esi
    cmpw             0x8(%rsp), %ax
    sbbl             $-0x1, %esi
    cmpw             0x20(%rsp), %ax
    sbbl             $-0x1, %esi
    cmpw             %r10w, %ax
    sbbl             $-0x1, %esi
    cmpw             %r11w, %ax
    sbbl             $-0x1, %esi
    cmpw             %cx, %ax
    sbbl             $-0x1, %esi
    cmpw             %r14w, %ax
    sbbl             $-0x1, %esi
    movl             %esi, %r15d
    andl             $0x7, %r15d
    movzwl           0x170(%rsp,%r15,2), %ebp
    subl             %ebp, %eax
    movl             $0x1, %r8d
    shlxq            %rax, %r8, %rax
    pdepq            0x130(%rsp,%r15,8), %rax, %rax
    shll             $0x6, %esi
    tzcntq           %rax, %rax
    addl             %esi, %eax
    cmpq             %rax, 0x40(%rsp)
    jbe              panic
    movq             %r9, %r8
    movq             0x50(%rsp), %rsi
    movl             (%rsi,%rax,4), %eax
    movl             %eax, 0x4(%rbx)
    jmp              .L9
.L8:
    movq             %r9, %r8
.L9:
    movq             0x38(%rsp), %r9
.L10:
    cmpq             0x10(%rsp), %rdx
    je               out
    movl             (%rdx), %ebp
    leaq             0x1(%rbp), %rax
    cmpq             %r8, %rax
    jae              panic
    movq             %rdx, %r15
    movq             (%rsp), %rax
    movl             0x4(%rax,%rbp,4), %esi
    movq             %rsi, %rax
    subq             %rdi, %rax
    cmpq             %r13, %rax
    ja               out
    cmpq             %rsi, %r9
    jb               panic
    movq             %r15, %rdx
    addq             $0x4, %rdx
    movq             %r12, %rbx
    cmpq             %rdi, %rsi
    je               .L1
    movq             %r8, %rbx
    movq             %rdx, %r15
    movq             0x68(%rsp), %rcx
    leaq             (%rcx,%rsi,8), %rax
    leaq             (%rcx,%rdi,8), %rdx
    vmovdqa          0x170(%rsp), %xmm0
    movl             $0x1, %ecx
    nopl             (%rax)
.L16:
    movl             (%rdx), %r8d
    movl             0x4(%rdx), %edi
    movl             %r8d, %r9d
    shlxq            %r8, %rcx, %r10
    shrl             $0x3, %r8d
    andl             $0x38, %r8d
    xorq             %r10, 0x130(%rsp,%r8)
    shrl             $0x6, %r9d
    shlxq            %rdi, %rcx, %r8
    movl             %edi, %r10d
    shrl             $0x3, %r10d
    andl             $0x38, %r10d
    xorq             %r8, 0x130(%rsp,%r10)
    movl             %edi, %r8d
    shrl             $0x6, %r8d
    movswl           %r9w, %r9d
    shrl             $0x15, %edi
    andl             $0x1, %edi
    xorl             %r10d, %r10d
    testw            %r8w, %r8w
    setle            %r10b
    xorl             %r11d, %r11d
    testw            %r9w, %r9w
    setle            %r11b
    negl             %r11d
    vpbroadcastw     %r9d, %xmm1
    vpcmpgtw         %xmm1, %xmm6, %xmm2
    vmovd            %r9d, %xmm3
    vpsrld           $0xf, %xmm3, %xmm3
    vpinsrw          $0x1, %r11d, %xmm3, %xmm3
    vpunpcklqdq      %xmm2, %xmm3, %xmm2
    vpcmpgtw         %xmm1, %xmm5, %xmm1
    vpblendd         $0x2, %xmm1, %xmm2, %xmm1
    vpbroadcastw     %r8d, %xmm2
    vpcmpgtw         %xmm2, %xmm5, %xmm3
    vpsrlw           $0xf, %xmm3, %xmm3
    vpcmpgtw         %xmm2, %xmm6, %xmm2
    vmovd            %edi, %xmm4
    vpinsrw          $0x1, %r10d, %xmm4, %xmm4
    vpsrlw           $0xf, %xmm2, %xmm2
    vpunpcklqdq      %xmm2, %xmm4, %xmm2
    vpbroadcastd     %xmm3, %xmm3
    vpblendd         $0x2, %xmm3, %xmm2, %xmm2
    vpaddw           %xmm2, %xmm0, %xmm0
    vpaddw           %xmm0, %xmm1, %xmm0
    addq             $0x8, %rdx
    cmpq             %rax, %rdx
    jne              .L16
    vmovdqa          %xmm0, 0x170(%rsp)
    vmovd            %xmm0, 0x28(%rsp)
    vpextrw          $0x1, %xmm0, %eax
    movq             %rax, 0x18(%rsp)
    vpextrw          $0x2, %xmm0, %eax
    movq             %rax, 0x8(%rsp)
    vpextrw          $0x3, %xmm0, %eax
    movq             %rax, 0x20(%rsp)
    vpextrw          $0x4, %xmm0, %r10d
    vpextrw          $0x5, %xmm0, %r11d
    vpextrw          $0x6, %xmm0, %ecx
    vpextrw          $0x7, %xmm0, %r14d
    movq             %rbx, %r8
    movq             0x38(%rsp), %r9
    jmp              .L0
# table::AVX512::body: 182 instructions
.L0:
    movq             %rsi, %rdi
    movq             0x60(%rsp), %rax
    movq             %rax, %rcx
    cmpq             %rax, %rbx
    je               .L8
    movl             %r10d, %eax
    cmpq             %rax, 0xf8(%rsp)
    jbe              panic
    testq            %r9, %r9
    je               panic
    leaq             0x8(%rbx), %rcx
    movl             (%rbx), %esi
    testl            %esi, %esi
    js               .L8
    movq             0xf0(%rsp), %rdx
    movl             (%rdx,%rax,8), %eax
    movl             %eax, %edx
    shrl             $0x6, %edx
    andl             $0x3f, %edx
    andb             $0x3f, %al
    bzhiq            %rax, (%r14,%rdx,8), %rax
    movzwl           0x200(%r14,%rdx,2), %r8d
    popcntq          %rax, %rdx
    addl             %r8d, %edx
    addl             %edx, %esi
    movq             (%rsp), %rax
    cmpl             %eax, %esi
    movl             $0x0, %r8d
    cmovbl           %r8d, %eax
    subl             %eax, %esi
    vpbroadcastw     %esi, %ymm0
    vpcmpnltuw       0x200(%r14), %ymm0, %k0
    kmovw            %k0, %eax
    popcntl          %eax, %eax
    vpcmpnltuw       0x220(%r14), %ymm0, %k0
    kmovw            %k0, %r8d
    popcntl          %r8d, %r8d
    addl             %eax, %r8d
    vpcmpnltuw       0x240(%r14), %ymm0, %k0
    kmovw            %k0, %eax
    popcntl          %eax, %eax
    vpcmpnltuw       0x260(%r14), %ymm0, %k0
    kmovw            %k0, %r9d
    popcntl          %r9d, %r9d
    addl             %eax, %r9d
    addl             %r8d, %r9d
    decl             %r9d
    movl             %r9d, %eax
    andl             $0x3f, %eax
    movzwl           0x200(%r14,%rax,2), %r8d
    subl             %r8d, %esi
    shlxq            %rsi, %rbp, %rsi
    pdepq            (%r14,%rax,8), %rsi, %rax
    shll             $0x6, %r9d
    tzcntq           %rax, %rax
    addl             %r9d, %eax
    cmpq             %rax, 0x58(%rsp)
    jbe              panic
    movq             0x100(%rsp), %rsi
    movl             (%rsi,%rax,4), %eax
    movl             %eax, (%rbx)
    movl             0x4(%rbx), %eax
    testl            %eax, %eax
    js               .L17
    addl             %edx, %eax
    movq             (%rsp), %rdx
    cmpl             %edx, %eax
    movl             $0x0, %esi
    cmovbl           %esi, %edx
    subl             %edx, %eax
    vpbroadcastw     %eax, %ymm0
    vpcmpnltuw       0x200(%r14), %ymm0, %k0
    kmovw            %k0, %edx
    popcntl          %edx, %edx
    vpcmpnltuw       0x220(%r14), %ymm0, %k0
    kmovw            %k0, %esi
    popcntl          %esi, %esi
    addl             %edx, %esi
    vpcmpnltuw       0x240(%r14), %ymm0, %k0
    kmovw            %k0, %edx
    popcntl          %edx, %edx
    vpcmpnltuw       0x260(%r14), %ymm0, %k0
    kmovw            %k0, %r8d
    popcntl          %r8d, %r8d
    addl             %edx, %r8d
    addl             %esi, %r8d
    decl             %r8d
    movl             %r8d, %edx
    andl             $0x3f, %edx
    movzwl           0x200(%r14,%rdx,2), %esi
    subl             %esi, %eax
    shlxq            %rax, %rbp, %rax
    pdepq            (%r14,%rdx,8), %rax, %rax
    shll             $0x6, %r8d
    tzcntq           %rax, %rax
    addl             %r8d, %eax
    cmpq             %rax, 0x58(%rsp)
    movq             0x88(%rsp), %r9
    jbe              panic
    movq             0x100(%rsp), %rdx
    movl             (%rdx,%rax,4), %eax
    movl             %eax, 0x4(%rbx)
.L8:
    movq             0x20(%rsp), %rdx
    cmpq             %r11, %rdx
    je               out
.L9:
    movl             (%rdx), %r10d
    leaq             0x1(%r10), %rax
    cmpq             %r13, %rax
    jae              panic
    addq             $0x4, %rdx
    movq             %rdx, 0x20(%rsp)
    movq             0x98(%rsp), %rax
    movl             0x4(%rax,%r10,4), %esi
    movq             %rsi, %rax
    subq             %rdi, %rax
    cmpq             %r15, %rax
    ja               out
    cmpq             %rsi, 0xc8(%rsp)
    jb               panic
    movq             %rcx, %rbx
    cmpq             %rdi, %rsi
    je               .L0
    testq            %r9, %r9
    je               panic
    movq             %r15, %r12
    movq             %r10, %r15
    vmovdqu          0x200(%r14), %ymm3
    vmovdqu          0x220(%r14), %ymm2
    vmovdqu          0x240(%r14), %ymm1
    vmovdqu          0x260(%r14), %ymm0
    leaq             (,%rsi,8), %rax
    shlq             $0x3, %rdi
    movq             0xa8(%rsp), %r10
    nopl             (%rax)
.L15:
    movl             (%r10,%rdi), %edx
    movl             0x4(%r10,%rdi), %r8d
    movl             %edx, %r9d
    shrl             $0x6, %edx
    andl             $0x3f, %edx
    shlxq            %r9, %rbp, %r9
    xorq             %r9, (%r14,%rdx,8)
    movl             %r8d, %r9d
    shrl             $0x6, %r8d
    andl             $0x3f, %r8d
    shlxq            %r9, %rbp, %r9
    xorq             %r9, (%r14,%r8,8)
    vpbroadcastw     %edx, %ymm4
    vpaddw           %ymm4, %ymm8, %ymm4
    vpbroadcastw     %r8d, %ymm5
    vpaddw           %ymm5, %ymm8, %ymm5
    vpsraw           $0xf, %ymm4, %ymm6
    vpsrlw           $0xf, %ymm5, %ymm7
    vpaddw           %ymm3, %ymm7, %ymm3
    vpaddw           %ymm6, %ymm3, %ymm3
    vpcmpgtw         %ymm4, %ymm9, %ymm6
    vpcmpgtw         %ymm5, %ymm9, %ymm7
    vpsubw           %ymm7, %ymm2, %ymm2
    vpaddw           %ymm6, %ymm2, %ymm2
    vpcmpgtw         %ymm4, %ymm10, %ymm6
    vpcmpgtw         %ymm5, %ymm10, %ymm7
    vpsubw           %ymm7, %ymm1, %ymm1
    vpaddw           %ymm6, %ymm1, %ymm1
    vpcmpgtw         %ymm4, %ymm11, %ymm4
    vpcmpgtw         %ymm5, %ymm11, %ymm5
    vpsubw           %ymm5, %ymm0, %ymm0
    vpaddw           %ymm4, %ymm0, %ymm0
    addq             $0x8, %rdi
    cmpq             %rdi, %rax
    jne              .L15
    vmovdqu          %ymm3, 0x200(%r14)
    vmovdqu          %ymm2, 0x220(%r14)
    vmovdqu          %ymm1, 0x240(%r14)
    vmovdqu          %ymm0, 0x260(%r14)
    movq             %rcx, %rbx
    movq             %r15, %r10
    movq             %r12, %r15
    movq             0x88(%rsp), %r9
    jmp              .L0
.L17:
    movq             0x88(%rsp), %r9
    movq             0x20(%rsp), %rdx
    cmpq             %r11, %rdx
    jne              .L9
# table::AVX512::body: 161 instructions
.L0:
    movq             %r14, %rax
    nopw             %cs:(%rax,%rax)
.L1:
    movq             %rsi, %rdi
    movq             %rbp, %rsi
    subq             0x60(%rsp), %rsi
    jb               .L8
    movq             %rsi, 0x38(%rsp)
    movq             %rdi, 0x30(%rsp)
    movq             %rax, 0x20(%rsp)
    movl             %r13d, %eax
    cmpq             %rax, 0x68(%rsp)
    jbe              panic
    movq             0x18(%rsp), %rsi
    movq             0x60(%rsp), %rdi
    leaq             (%rsi,%rdi,4), %rdi
    movq             %rdi, 0x80(%rsp)
    movq             0x90(%rsp), %rdi
    movl             (%rdi,%rax,8), %eax
    movl             %eax, %r14d
    shrl             $0x6, %r14d
    andl             $0x7, %r14d
    andb             $0x3f, %al
    bzhiq            %rax, 0x130(%rsp,%r14,8), %rax
    movzwl           0x170(%rsp,%r14,2), %ebp
    popcntq          %rax, %r13
    addl             %ebp, %r13d
    xorl             %ebp, %ebp
    nopl             (%rax)
.L4:
    movl             (%rsi,%rbp), %eax
    testl            %eax, %eax
    js               .L7
    addl             %r13d, %eax
    cmpl             %ecx, %eax
    movl             %ecx, %r14d
    movl             $0x0, %esi
    cmovbl           %esi, %r14d
    subl             %r14d, %eax
    xorl             %r14d, %r14d
    cmpw             %ax, %bx
    setbe            %r14b
    cmpw             %dx, %ax
    sbbl             $0x0, %r14d
    cmpw             %r8w, %ax
    sbbl             $-0x1, %r14d
    cmpw             %r9w, %ax
    sbbl             $-0x1, %r14d
    cmpw             %r10w, %ax
    sbbl             $-0x1, %r14d
    cmpw             %r11w, %ax
    sbbl             $-0x1, %r14d
    cmpw             %r12w, %ax
    sbbl             $-0x1, %r14d
    cmpw             %r15w, %ax
    sbbl             $-0x1, %r14d
    movl             %r14d, %esi
    andl             $0x7, %esi
    movzwl           0x170(%rsp,%rsi,2), %edi
    subl             %edi, %eax
    movl             $0x1, %edi
    shlxq            %rax, %rdi, %rax
    pdepq            0x130(%rsp,%rsi,8), %rax, %rax
    shll             $0x6, %r14d
    tzcntq           %rax, %rax
    addl             %r14d, %eax
    cmpq             %rax, (%rsp)
    jbe              panic
    movq             0x8(%rsp), %rsi
    movl             (%rsi,%rax,4), %eax
    movq             0x18(%rsp), %rsi
    movl             %eax, (%rsi,%rbp)
    addq             $0x4, %rbp
    cmpq             %rbp, 0x10(%rsp)
    jne              .L4
.L7:
    movq             0x80(%rsp), %rax
    movq             %rax, 0x18(%rsp)
    movq             0x38(%rsp), %rbp
    movq             0x20(%rsp), %rax
    movq             0x30(%rsp), %rdi
.L8:
    cmpq             0x48(%rsp), %rax
    je               out
    movl             (%rax), %r13d
    movq             %rax, %r14
    leaq             0x1(%r13), %rax
    cmpq             0x40(%rsp), %rax
    jae              panic
    addq             $0x4, %r14
    movq             0x28(%rsp), %rax
    movl             0x4(%rax,%r13,4), %esi
    movq             %rsi, %rax
    subq             %rdi, %rax
    cmpq             0x50(%rsp), %rax
    ja               out
    cmpq             %rsi, 0x70(%rsp)
    jb               panic
    cmpq             %rdi, %rsi
    movq             %r14, %rax
    je               .L1
    movq             0xc8(%rsp), %rdx
    leaq             (%rdx,%rsi,8), %rax
    leaq             (%rdx,%rdi,8), %rdx
    vmovdqa          0x170(%rsp), %xmm0
    movl             $0x1, %ebx
    nopl             (%rax)
.L14:
    movl             (%rdx), %r8d
    movl             0x4(%rdx), %edi
    movl             %r8d, %r9d
    shlxq            %r8, %rbx, %r10
    shrl             $0x3, %r8d
    andl             $0x38, %r8d
    xorq             %r10, 0x130(%rsp,%r8)
    shrl             $0x6, %r9d
    shlxq            %rdi, %rbx, %r8
    movl             %edi, %r10d
    shrl             $0x3, %r10d
    andl             $0x38, %r10d
    xorq             %r8, 0x130(%rsp,%r10)
    movl             %edi, %r8d
    shrl             $0x6, %r8d
    movswl           %r9w, %r9d
    shrl             $0x15, %edi
    andl             $0x1, %edi
    xorl             %r10d, %r10d
    testw            %r8w, %r8w
    setle            %r10b
    xorl             %r11d, %r11d
    testw            %r9w, %r9w
    setle            %r11b
    negl             %r11d
    vpbroadcastw     %r9d, %xmm1
    vpcmpgtw         %xmm1, %xmm6, %xmm2
    vmovd            %r9d, %xmm3
    vpsrld           $0xf, %xmm3, %xmm3
    vpinsrw          $0x1, %r11d, %xmm3, %xmm3
    vpunpcklqdq      %xmm2, %xmm3, %xmm2
    vpcmpgtw         %xmm1, %xmm5, %xmm1
    vpblendd         $0x2, %xmm1, %xmm2, %xmm1
    vpbroadcastw     %r8d, %xmm2
    vpcmpgtw         %xmm2, %xmm5, %xmm3
    vpsrlw           $0xf, %xmm3, %xmm3
    vpcmpgtw         %xmm2, %xmm6, %xmm2
    vmovd            %edi, %xmm4
    vpinsrw          $0x1, %r10d, %xmm4, %xmm4
    vpsrlw           $0xf, %xmm2, %xmm2
    vpunpcklqdq      %xmm2, %xmm4, %xmm2
    vpbroadcastd     %xmm3, %xmm3
    vpblendd         $0x2, %xmm3, %xmm2, %xmm2
    vpaddw           %xmm2, %xmm0, %xmm0
    vpaddw           %xmm0, %xmm1, %xmm0
    addq             $0x8, %rdx
    cmpq             %rax, %rdx
    jne              .L14
    vmovdqa          %xmm0, 0x170(%rsp)
    vmovd            %xmm0, %ebx
    vpextrw          $0x1, %xmm0, %edx
    vpextrw          $0x2, %xmm0, %r8d
    vpextrw          $0x3, %xmm0, %r9d
    vpextrw          $0x4, %xmm0, %r10d
    vpextrw          $0x5, %xmm0, %r11d
    vpextrw          $0x6, %xmm0, %r12d
    vpextrw          $0x7, %xmm0, %r15d
    jmp              .L0
# table::AVX512::body: 148 instructions
.L0:
    movq             %rsi, %rdi
    movq             %r9, %rcx
    subq             %r12, %rcx
    jae              .L2
    movq             %r9, 0x30(%rsp)
    movq             %r14, 0x18(%rsp)
    movq             0x20(%rsp), %rax
    jmp              .L9
.L2:
    movl             %r11d, %eax
    cmpq             %rax, 0xc0(%rsp)
    jbe              panic
    testq            %rdx, %rdx
    je               panic
    leaq             (%r14,%r12,4), %rdx
    movq             0xd0(%rsp), %rsi
    movl             (%rsi,%rax,8), %eax
    movl             %eax, %esi
    shrl             $0x6, %esi
    andl             $0x3f, %esi
    andb             $0x3f, %al
    bzhiq            %rax, (%rbx,%rsi,8), %rax
    movzwl           0x200(%rbx,%rsi,2), %r8d
    popcntq          %rax, %rsi
    addl             %r8d, %esi
    xorl             %r8d, %r8d
    nopl             (%rax)
.L5:
    movl             (%r14,%r8), %eax
    testl            %eax, %eax
    js               .L8
    addl             %esi, %eax
    movq             (%rsp), %r9
    cmpl             %r9d, %eax
    movl             $0x0, %r10d
    cmovbl           %r10d, %r9d
    subl             %r9d, %eax
    vpbroadcastw     %eax, %ymm0
    vpcmpnltuw       0x200(%rbx), %ymm0, %k0
    kmovw            %k0, %r9d
    popcntl          %r9d, %r9d
    vpcmpnltuw       0x220(%rbx), %ymm0, %k0
    kmovw            %k0, %r10d
    popcntl          %r10d, %r10d
    addl             %r9d, %r10d
    vpcmpnltuw       0x240(%rbx), %ymm0, %k0
    kmovw            %k0, %r9d
    popcntl          %r9d, %r9d
    vpcmpnltuw       0x260(%rbx), %ymm0, %k0
    kmovw            %k0, %r11d
    popcntl          %r11d, %r11d
    addl             %r9d, %r11d
    addl             %r10d, %r11d
    decl             %r11d
    movl             %r11d, %r9d
    andl             $0x3f, %r9d
    movzwl           0x200(%rbx,%r9,2), %r10d
    subl             %r10d, %eax
    movl             $0x1, %r10d
    shlxq            %rax, %r10, %rax
    pdepq            (%rbx,%r9,8), %rax, %rax
    shll             $0x6, %r11d
    tzcntq           %rax, %rax
    addl             %r11d, %eax
    cmpq             %rax, 0x10(%rsp)
    jbe              panic
    movq             0x8(%rsp), %r9
    movl             (%r9,%rax,4), %eax
    movl             %eax, (%r14,%r8)
    addq             $0x4, %r8
    cmpq             %r8, 0x28(%rsp)
    jne              .L5
.L8:
    movq             %rdx, 0x18(%rsp)
    movq             %rcx, 0x30(%rsp)
    movq             0x20(%rsp), %rax
    movq             0x78(%rsp), %rdx
    movq             0x68(%rsp), %r8
.L9:
    cmpq             0xf0(%rsp), %rax
    je               out
    movl             (%rax), %r11d
    movq             %rax, %rcx
    leaq             0x1(%r11), %rax
    cmpq             0xa8(%rsp), %rax
    jae              panic
    addq             $0x4, %rcx
    movq             %rcx, 0x20(%rsp)
    movq             0xa0(%rsp), %rax
    movl             0x4(%rax,%r11,4), %esi
    movq             %rsi, %rax
    subq             %rdi, %rax
    cmpq             %rbp, %rax
    movq             0x60(%rsp), %r12
    ja               out
    cmpq             %rsi, 0xd8(%rsp)
    jb               panic
    cmpq             %rdi, %rsi
    movq             0x18(%rsp), %r14
    movq             0x30(%rsp), %r9
    je               .L0
    testq            %rdx, %rdx
    je               panic
    vmovdqu          0x200(%rbx), %ymm3
    vmovdqu          0x220(%rbx), %ymm2
    vmovdqu          0x240(%rbx), %ymm1
    vmovdqu          0x260(%rbx), %ymm0
    leaq             (,%rsi,8), %rax
    shlq             $0x3, %rdi
    nop
.L16:
    movl             (%r13,%rdi), %ecx
    movl             0x4(%r13,%rdi), %edx
    movl             %ecx, %r8d
    shrl             $0x6, %ecx
    andl             $0x3f, %ecx
    shlxq            %r8, %r10, %r8
    xorq             %r8, (%rbx,%rcx,8)
    movl             %edx, %r8d
    shrl             $0x6, %edx
    andl             $0x3f, %edx
    shlxq            %r8, %r10, %r8
    xorq             %r8, (%rbx,%rdx,8)
    vpbroadcastw     %ecx, %ymm4
    vpaddw           %ymm4, %ymm8, %ymm4
    vpbroadcastw     %edx, %ymm5
    vpaddw           %ymm5, %ymm8, %ymm5
    vpsraw           $0xf, %ymm4, %ymm6
    vpsrlw           $0xf, %ymm5, %ymm7
    vpaddw           %ymm3, %ymm7, %ymm3
    vpaddw           %ymm6, %ymm3, %ymm3
    vpcmpgtw         %ymm4, %ymm9, %ymm6
    vpcmpgtw         %ymm5, %ymm9, %ymm7
    vpsubw           %ymm7, %ymm2, %ymm2
    vpaddw           %ymm6, %ymm2, %ymm2
    vpcmpgtw         %ymm4, %ymm10, %ymm6
    vpcmpgtw         %ymm5, %ymm10, %ymm7
    vpsubw           %ymm7, %ymm1, %ymm1
    vpaddw           %ymm6, %ymm1, %ymm1
    vpcmpgtw         %ymm4, %ymm11, %ymm4
    vpcmpgtw         %ymm5, %ymm11, %ymm5
    vpsubw           %ymm5, %ymm0, %ymm0
    vpaddw           %ymm4, %ymm0, %ymm0
    addq             $0x8, %rdi
    cmpq             %rdi, %rax
    jne              .L16
    vmovdqu          %ymm3, 0x200(%rbx)
    vmovdqu          %ymm2, 0x220(%rbx)
    vmovdqu          %ymm1, 0x240(%rbx)
    vmovdqu          %ymm0, 0x260(%rbx)
    movq             0x78(%rsp), %rdx
    movq             0x68(%rsp), %r8
    jmp              .L0
