# table::AVX2::body: 204 instructions
.L0:
    movq             %r12, %rbx
    movq             %r15, %rdx
    nopw             %cs:(%rax,%rax)
.L1:
    movq             %rsi, %rdi
    movq             0x68(%rsp), %rax
    movq             %rax, %r12
    cmpq             %rax, %rbx
    je               .L10
    movl             %ebp, %eax
    cmpq             %rax, 0x20(%rsp)
    jbe              panic
    leaq             0x8(%rbx), %r12
    movl             (%rbx), %ebp
    testl            %ebp, %ebp
    js               .L10
    movq             %r8, %r9
    movq             %r13, %r8
    movq             0x28(%rsp), %rsi
    movl             (%rsi,%rax,8), %eax
    movl             %eax, %esi
    shrl             $0x6, %esi
    andl             $0x7, %esi
    andb             $0x3f, %al
    bzhiq            %rax, 0x190(%rsp,%rsi,8), %rax
    movzwl           0x1d0(%rsp,%rsi,2), %r15d
    popcntq          %rax, %rsi
    addl             %r15d, %esi
    addl             %esi, %ebp
    movl             0x8(%rsp), %eax
    cmpl             %eax, %ebp
    movl             $0x0, %r15d
    cmovbl           %r15d, %eax
    subl             %eax, %ebp
    xorl             %r15d, %r15d
    cmpw             %bp, (%rsp)
    setbe            %r15b
    cmpw             0x10(%rsp), %bp
    sbbl             $0x0, %r15d
    cmpw             0x40(%rsp), %bp
    sbbl             $-0x1, %r15d
    cmpw             0x18(%rsp), %bp
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
    movzwl           0x1d0(%rsp,%rax,2), %r13d
    subl             %r13d, %ebp
    movl             $0x1, %r13d
    shlxq            %rbp, %r13, %r13
    pdepq            0x190(%rsp,%rax,8), %r13, %rax
    shll             $0x6, %r15d
    tzcntq           %rax, %rax
    addl             %r15d, %eax
    cmpq             %rax, 0x1f0(%rsp)
    jbe              panic
    movq             0x90(%rsp), %r15
    movl             (%r15,%rax,4), %eax
    movl             %eax, (%rbx)
    movl             0x4(%rbx), %eax
    testl            %eax, %eax
    movq             %r8, %r13
    js               .L8
    addl             %esi, %eax
    movl             0x8(%rsp), %esi
    cmpl             %esi, %eax
    movl             $0x0, %r8d
    cmovbl           %r8d, %esi
    subl             %esi, %eax
    xorl             %esi, %esi
    cmpw             %ax, 0x10(%rsp)
    setbe            %sil
    cmpw             (%rsp), %ax
    sbbl             $0x0, %esi
    cmpw             0x40(%rsp), %ax
    sbbl             $-0x1, %esi
    cmpw             0x18(%rsp), %ax
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
    movzwl           0x1d0(%rsp,%r15,2), %ebp
    subl             %ebp, %eax
    movl             $0x1, %r8d
    shlxq            %rax, %r8, %rax
    pdepq            0x190(%rsp,%r15,8), %rax, %rax
    shll             $0x6, %esi
    tzcntq           %rax, %rax
    addl             %esi, %eax
    cmpq             %rax, 0x1f0(%rsp)
    jbe              panic
    movq             %r9, %r8
    movq             0x90(%rsp), %rsi
    movl             (%rsi,%rax,4), %eax
    movl             %eax, 0x4(%rbx)
    jmp              .L9
.L8:
    movq             %r9, %r8
.L9:
    movq             0x170(%rsp), %r9
.L10:
    cmpq             0xf0(%rsp), %rdx
    je               out
    movl             (%rdx), %ebp
    leaq             0x1(%rbp), %rax
    cmpq             %r8, %rax
    jae              panic
    movq             %rdx, %r15
    movq             0x30(%rsp), %rax
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
    movq             0x50(%rsp), %rcx
    leaq             (%rcx,%rsi,8), %rax
    leaq             (%rcx,%rdi,8), %rdx
    vmovdqa          0x1d0(%rsp), %xmm0
    movl             $0x1, %ecx
    nopl             (%rax,%rax)
.L16:
    movl             (%rdx), %r8d
    movl             0x4(%rdx), %edi
    movl             %r8d, %r9d
    shrl             $0x6, %r9d
    shlxq            %r8, %rcx, %r10
    shrl             $0x3, %r8d
    andl             $0x38, %r8d
    xorq             %r10, 0x190(%rsp,%r8)
    movl             %edi, %r8d
    shrl             $0x6, %r8d
    shlxq            %rdi, %rcx, %r10
    movl             %edi, %r11d
    shrl             $0x3, %r11d
    andl             $0x38, %r11d
    xorq             %r10, 0x190(%rsp,%r11)
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
    vmovd            %r9d, %xmm1
    vpbroadcastw     %xmm1, %xmm1
    vmovd            %r9d, %xmm2
    vpsrld           $0xf, %xmm2, %xmm2
    vpinsrw          $0x1, %r11d, %xmm2, %xmm2
    vpcmpgtw         %xmm1, %xmm6, %xmm3
    vpunpcklqdq      %xmm3, %xmm2, %xmm2
    vpcmpgtw         %xmm1, %xmm5, %xmm1
    vpblendd         $0x2, %xmm1, %xmm2, %xmm1
    vmovd            %r8d, %xmm2
    vpbroadcastw     %xmm2, %xmm2
    vpcmpgtw         %xmm2, %xmm5, %xmm3
    vpcmpgtw         %xmm2, %xmm6, %xmm2
    vmovd            %edi, %xmm4
    vpinsrw          $0x1, %r10d, %xmm4, %xmm4
    vpsrlw           $0xf, %xmm2, %xmm2
    vpunpcklqdq      %xmm2, %xmm4, %xmm2
    vpsrlw           $0xf, %xmm3, %xmm3
    vpbroadcastd     %xmm3, %xmm3
    vpblendd         $0x2, %xmm3, %xmm2, %xmm2
    vpaddw           %xmm2, %xmm0, %xmm0
    vpaddw           %xmm0, %xmm1, %xmm0
    addq             $0x8, %rdx
    cmpq             %rax, %rdx
    jne              .L16
    vmovdqa          %xmm0, 0x1d0(%rsp)
    vmovd            %xmm0, 0x10(%rsp)
    vpextrw          $0x1, %xmm0, %eax
    movq             %rax, (%rsp)
    vpextrw          $0x2, %xmm0, %eax
    movq             %rax, 0x40(%rsp)
    vpextrw          $0x3, %xmm0, %eax
    movq             %rax, 0x18(%rsp)
    vpextrw          $0x4, %xmm0, %r10d
    vpextrw          $0x5, %xmm0, %r11d
    vpextrw          $0x6, %xmm0, %ecx
    vpextrw          $0x7, %xmm0, %r14d
    movq             %rbx, %r8
    movq             0x170(%rsp), %r9
    jmp              .L0
# table::AVX2::body: 190 instructions
.L0:
    movq             %rsi, %rdi
    movq             0x68(%rsp), %rax
    movq             %rax, %rcx
    cmpq             %rax, %r10
    je               .L8
    movl             %r11d, %eax
    cmpq             %rax, 0xa0(%rsp)
    jbe              panic
    testq            %r9, %r9
    je               panic
    leaq             0x8(%r10), %rcx
    movl             (%r10), %esi
    testl            %esi, %esi
    js               .L8
    movq             0xd0(%rsp), %rdx
    movl             (%rdx,%rax,8), %eax
    movl             %eax, %edx
    shrl             $0x6, %edx
    andl             $0x3f, %edx
    andb             $0x3f, %al
    bzhiq            %rax, (%r13,%rdx,8), %rax
    movzwl           0x200(%r13,%rdx,2), %r8d
    popcntq          %rax, %rdx
    addl             %r8d, %edx
    addl             %edx, %esi
    cmpl             %r12d, %esi
    movl             %r12d, %eax
    movl             $0x0, %r8d
    cmovbl           %r8d, %eax
    subl             %eax, %esi
    vmovdqu          0x200(%r13), %ymm0
    vmovdqu          0x220(%r13), %ymm1
    vmovdqu          0x240(%r13), %ymm2
    vmovdqu          0x260(%r13), %ymm3
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
    vpmovmskb        %ymm0, %eax
    vpmovmskb        %ymm1, %r8d
    shlq             $0x20, %r8
    orq              %rax, %r8
    popcntq          %r8, %r8
    decl             %r8d
    movl             %r8d, %eax
    andl             $0x3f, %eax
    movzwl           0x200(%r13,%rax,2), %r9d
    subl             %r9d, %esi
    shlxq            %rsi, %rbp, %rsi
    pdepq            (%r13,%rax,8), %rsi, %rax
    shll             $0x6, %r8d
    tzcntq           %rax, %rax
    addl             %r8d, %eax
    cmpq             %rax, 0x60(%rsp)
    jbe              panic
    movq             0xb8(%rsp), %rsi
    movl             (%rsi,%rax,4), %eax
    movl             %eax, (%r10)
    movl             0x4(%r10), %eax
    testl            %eax, %eax
    js               .L17
    addl             %edx, %eax
    cmpl             %r12d, %eax
    movl             %r12d, %edx
    movl             $0x0, %esi
    cmovbl           %esi, %edx
    subl             %edx, %eax
    vmovdqu          0x200(%r13), %ymm0
    vmovdqu          0x220(%r13), %ymm1
    vmovdqu          0x240(%r13), %ymm2
    vmovdqu          0x260(%r13), %ymm3
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
    vpmovmskb        %ymm0, %edx
    vpmovmskb        %ymm1, %esi
    shlq             $0x20, %rsi
    orq              %rdx, %rsi
    popcntq          %rsi, %rdx
    decl             %edx
    movl             %edx, %esi
    andl             $0x3f, %esi
    movzwl           0x200(%r13,%rsi,2), %r8d
    subl             %r8d, %eax
    shlxq            %rax, %rbp, %rax
    pdepq            (%r13,%rsi,8), %rax, %rax
    shll             $0x6, %edx
    tzcntq           %rax, %rax
    addl             %edx, %eax
    cmpq             %rax, 0x60(%rsp)
    movq             0x58(%rsp), %r9
    jbe              panic
    movq             0xb8(%rsp), %rdx
    movl             (%rdx,%rax,4), %eax
    movl             %eax, 0x4(%r10)
.L8:
    movq             0x40(%rsp), %rdx
    cmpq             %r15, %rdx
    je               out
.L9:
    movl             (%rdx), %r11d
    leaq             0x1(%r11), %rax
    cmpq             0x50(%rsp), %rax
    jae              panic
    addq             $0x4, %rdx
    movq             %rdx, 0x40(%rsp)
    movq             0x140(%rsp), %rax
    movl             0x4(%rax,%r11,4), %esi
    movq             %rsi, %rax
    subq             %rdi, %rax
    cmpq             %rbx, %rax
    ja               out
    cmpq             %rsi, 0xe8(%rsp)
    jb               panic
    movq             %rcx, %r10
    cmpq             %rdi, %rsi
    je               .L0
    testq            %r9, %r9
    je               panic
    movq             %r15, %r14
    vmovdqu          0x200(%r13), %ymm3
    vmovdqu          0x220(%r13), %ymm2
    vmovdqu          0x240(%r13), %ymm1
    vmovdqu          0x260(%r13), %ymm0
    shlq             $0x3, %rdi
    leaq             (,%rsi,8), %rax
    movq             0x168(%rsp), %r10
    nopw             (%rax,%rax)
.L15:
    movl             (%r10,%rdi), %edx
    movl             0x4(%r10,%rdi), %r8d
    movl             %edx, %r9d
    shrl             $0x6, %edx
    andl             $0x3f, %edx
    shlxq            %r9, %rbp, %r9
    xorq             %r9, (%r13,%rdx,8)
    movl             %r8d, %r9d
    shrl             $0x6, %r8d
    andl             $0x3f, %r8d
    shlxq            %r9, %rbp, %r9
    xorq             %r9, (%r13,%r8,8)
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
    addq             $0x8, %rdi
    cmpq             %rdi, %rax
    jne              .L15
    vmovdqu          %ymm3, 0x200(%r13)
    vmovdqu          %ymm2, 0x220(%r13)
    vmovdqu          %ymm1, 0x240(%r13)
    vmovdqu          %ymm0, 0x260(%r13)
    movq             %rcx, %r10
    movq             %r14, %r15
    movq             0x58(%rsp), %r9
    jmp              .L0
.L17:
    movq             0x58(%rsp), %r9
    movq             0x40(%rsp), %rdx
    cmpq             %r15, %rdx
    jne              .L9
# table::AVX2::body: 157 instructions
.L0:
    movq             0x90(%rsp), %r11
    nopw             %cs:(%rax,%rax)
.L1:
    movq             %rsi, %rdi
    movq             %r14, %rsi
    subq             0x68(%rsp), %rsi
    jae              .L3
    movq             0x40(%rsp), %rax
    cmpq             0x10(%rsp), %rax
    jne              .L9
.L3:
    movl             %r13d, %eax
    cmpq             %rax, 0x170(%rsp)
    jbe              panic
    movq             0x68(%rsp), %r11
    leaq             (,%r11,4), %r11
    addq             %rbp, %r11
    movq             %r11, 0x8(%rsp)
    movq             0x28(%rsp), %r11
    movl             (%r11,%rax,8), %eax
    movl             %eax, %r11d
    shrl             $0x6, %r11d
    andl             $0x7, %r11d
    andb             $0x3f, %al
    bzhiq            %rax, 0x190(%rsp,%r11,8), %rax
    movzwl           0x1d0(%rsp,%r11,2), %r11d
    popcntq          %rax, %r13
    addl             %r11d, %r13d
    xorl             %r11d, %r11d
    nopw             (%rax,%rax)
.L5:
    movl             (%rbp,%r11), %eax
    testl            %eax, %eax
    js               .L8
    addl             %r13d, %eax
    cmpl             %ecx, %eax
    movl             %ecx, %r12d
    movl             $0x0, %ebx
    cmovbl           %ebx, %r12d
    subl             %r12d, %eax
    vmovd            %eax, %xmm1
    vpbroadcastw     %xmm1, %xmm1
    xorl             %r12d, %r12d
    cmpw             %ax, %r9w
    setbe            %r12b
    vpminuw          %xmm1, %xmm0, %xmm1
    vpcmpeqw         %xmm1, %xmm0, %xmm1
    vpmovsxwd        %xmm1, %xmm1
    vmovmskps        %xmm1, %r14d
    popcntl          %r14d, %r14d
    cmpw             %r8w, %ax
    sbbl             $-0x1, %r14d
    cmpw             %r10w, %ax
    sbbl             $-0x1, %r12d
    addl             %r14d, %r12d
    cmpw             %dx, %ax
    sbbl             $0x0, %r12d
    movl             %r12d, %r14d
    andl             $0x7, %r14d
    movzwl           0x1d0(%rsp,%r14,2), %ebx
    subl             %ebx, %eax
    shlxq            %rax, %r15, %rax
    pdepq            0x190(%rsp,%r14,8), %rax, %rax
    shll             $0x6, %r12d
    tzcntq           %rax, %rax
    addl             %r12d, %eax
    cmpq             %rax, 0x30(%rsp)
    jbe              panic
    movq             (%rsp), %rbx
    movl             (%rbx,%rax,4), %eax
    movl             %eax, (%rbp,%r11)
    addq             $0x4, %r11
    cmpq             %r11, 0xf0(%rsp)
    movl             $0x1, %r12d
    jne              .L5
.L8:
    movq             0x8(%rsp), %rbp
    movq             %rsi, %r14
    movq             0x40(%rsp), %rax
    movq             0x90(%rsp), %r11
    cmpq             0x10(%rsp), %rax
    je               out
.L9:
    movl             (%rax), %r13d
    movq             %rax, %rsi
    leaq             0x1(%r13), %rax
    cmpq             %r11, %rax
    jae              panic
    addq             $0x4, %rsi
    movq             %rsi, 0x40(%rsp)
    movq             0x18(%rsp), %rax
    movl             0x4(%rax,%r13,4), %esi
    movq             %rsi, %rax
    subq             %rdi, %rax
    cmpq             0x20(%rsp), %rax
    ja               out
    cmpq             %rsi, 0x1f0(%rsp)
    jb               panic
    cmpq             %rdi, %rsi
    je               .L1
    movq             0x50(%rsp), %rdx
    leaq             (%rdx,%rsi,8), %rax
    leaq             (%rdx,%rdi,8), %rdx
    vmovdqa          0x1d0(%rsp), %xmm0
    nopw             %cs:(%rax,%rax)
.L14:
    movl             (%rdx), %r8d
    movl             0x4(%rdx), %edi
    movl             %r8d, %r9d
    shrl             $0x6, %r9d
    shlxq            %r8, %r12, %r10
    shrl             $0x3, %r8d
    andl             $0x38, %r8d
    xorq             %r10, 0x190(%rsp,%r8)
    movl             %edi, %r8d
    shrl             $0x6, %r8d
    shlxq            %rdi, %r12, %r10
    movl             %edi, %r11d
    shrl             $0x3, %r11d
    andl             $0x38, %r11d
    xorq             %r10, 0x190(%rsp,%r11)
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
    vmovd            %r9d, %xmm1
    vpbroadcastw     %xmm1, %xmm1
    vmovd            %r9d, %xmm2
    vpsrld           $0xf, %xmm2, %xmm2
    vpinsrw          $0x1, %r11d, %xmm2, %xmm2
    vpcmpgtw         %xmm1, %xmm6, %xmm3
    vpunpcklqdq      %xmm3, %xmm2, %xmm2
    vpcmpgtw         %xmm1, %xmm5, %xmm1
    vpblendd         $0x2, %xmm1, %xmm2, %xmm1
    vmovd            %r8d, %xmm2
    vpbroadcastw     %xmm2, %xmm2
    vpcmpgtw         %xmm2, %xmm5, %xmm3
    vpcmpgtw         %xmm2, %xmm6, %xmm2
    vmovd            %edi, %xmm4
    vpinsrw          $0x1, %r10d, %xmm4, %xmm4
    vpsrlw           $0xf, %xmm2, %xmm2
    vpunpcklqdq      %xmm2, %xmm4, %xmm2
    vpsrlw           $0xf, %xmm3, %xmm3
    vpbroadcastd     %xmm3, %xmm3
    vpblendd         $0x2, %xmm3, %xmm2, %xmm2
    vpaddw           %xmm2, %xmm0, %xmm0
    vpaddw           %xmm0, %xmm1, %xmm0
    addq             $0x8, %rdx
    cmpq             %rax, %rdx
    jne              .L14
    vpextrw          $0x1, %xmm0, %edx
    vpextrw          $0x5, %xmm0, %r8d
    vpextrw          $0x6, %xmm0, %r9d
    vmovdqa          %xmm0, 0x1d0(%rsp)
    vpextrw          $0x7, %xmm0, %r10d
    vpshufb          (%rip), %xmm0, %xmm0
    jmp              .L0
# table::AVX2::body: 145 instructions
.L0:
    movq             %rsi, %rdi
    movq             %r14, %rcx
    subq             %r11, %rcx
    jb               .L8
    movl             %r15d, %eax
    cmpq             %rax, 0xd0(%rsp)
    jbe              panic
    testq            %rbp, %rbp
    movq             0xd8(%rsp), %rsi
    je               panic
    leaq             (%r12,%r11,4), %rdx
    movq             0x138(%rsp), %r8
    movl             (%r8,%rax,8), %eax
    movl             %eax, %r8d
    shrl             $0x6, %r8d
    andl             $0x3f, %r8d
    andb             $0x3f, %al
    bzhiq            %rax, (%rbx,%r8,8), %rax
    movzwl           0x200(%rbx,%r8,2), %r8d
    popcntq          %rax, %r14
    addl             %r8d, %r14d
    xorl             %r8d, %r8d
    nopl             (%rax,%rax)
.L4:
    movl             (%r12,%r8), %eax
    testl            %eax, %eax
    js               .L7
    addl             %r14d, %eax
    movq             0x30(%rsp), %r9
    cmpl             %r9d, %eax
    movl             $0x0, %r10d
    cmovbl           %r10d, %r9d
    subl             %r9d, %eax
    vmovdqu          0x200(%rbx), %ymm0
    vmovdqu          0x220(%rbx), %ymm1
    vmovdqu          0x240(%rbx), %ymm2
    vmovdqu          0x260(%rbx), %ymm3
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
    vpmovmskb        %ymm0, %r9d
    movl             $0x1, %r15d
    vpmovmskb        %ymm1, %r10d
    shlq             $0x20, %r10
    orq              %r9, %r10
    popcntq          %r10, %r9
    decl             %r9d
    movl             %r9d, %r10d
    andl             $0x3f, %r10d
    movzwl           0x200(%rbx,%r10,2), %r11d
    subl             %r11d, %eax
    shlxq            %rax, %r15, %rax
    pdepq            (%rbx,%r10,8), %rax, %rax
    shll             $0x6, %r9d
    tzcntq           %rax, %rax
    addl             %r9d, %eax
    cmpq             %rax, %rsi
    jbe              panic
    movq             0xf0(%rsp), %r9
    movl             (%r9,%rax,4), %eax
    movl             %eax, (%r12,%r8)
    addq             $0x4, %r8
    cmpq             %r8, (%rsp)
    movl             $0x1, %r10d
    jne              .L4
.L7:
    movq             %rdx, %r12
    movq             %rcx, %r14
.L8:
    movq             0x40(%rsp), %rax
    cmpq             0xe0(%rsp), %rax
    je               out
    movl             (%rax), %r15d
    movq             %rax, %rcx
    leaq             0x1(%r15), %rax
    cmpq             0xb8(%rsp), %rax
    jae              panic
    addq             $0x4, %rcx
    movq             %rcx, 0x40(%rsp)
    movq             0xa0(%rsp), %rax
    movl             0x4(%rax,%r15,4), %esi
    movq             %rsi, %rax
    subq             %rdi, %rax
    cmpq             0x168(%rsp), %rax
    movq             0x68(%rsp), %r11
    ja               out
    cmpq             %rsi, 0xb0(%rsp)
    jb               panic
    cmpq             %rdi, %rsi
    je               .L0
    testq            %rbp, %rbp
    je               panic
    vmovdqu          0x200(%rbx), %ymm3
    vmovdqu          0x220(%rbx), %ymm2
    vmovdqu          0x240(%rbx), %ymm1
    vmovdqu          0x260(%rbx), %ymm0
    shlq             $0x3, %rdi
    leaq             (,%rsi,8), %rax
    nopl             (%rax)
.L15:
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
    vmovd            %edx, %xmm4
    vpbroadcastw     %xmm4, %ymm4
    vmovd            %ecx, %xmm5
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
    addq             $0x8, %rdi
    cmpq             %rdi, %rax
    jne              .L15
    vmovdqu          %ymm3, 0x200(%rbx)
    vmovdqu          %ymm2, 0x220(%rbx)
    vmovdqu          %ymm1, 0x240(%rbx)
    vmovdqu          %ymm0, 0x260(%rbx)
    jmp              .L0
