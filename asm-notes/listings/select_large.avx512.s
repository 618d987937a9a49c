# avx512::KERNELS::{{closure}}::body: 642 instructions
.L0:
    movq             0x38(%rsp), %rbx
    movq             0x10(%rsp), %r10
    movq             0x70(%rsp), %rdx
.L1:
    movq             %rsi, %rdi
    movq             0x88(%rsp), %rax
    movq             %rax, %rbp
    cmpq             %rax, %rbx
    je               .L43
    movl             %edx, %eax
    cmpq             %rax, 0xe8(%rsp)
    jbe              panic
    movq             0x118(%rsp), %rcx
    movl             (%rcx,%rax,8), %r8d
    movl             %r8d, %eax
    shrl             $0xc, %eax
    cmpq             (%rsp), %rax
    jae              panic
    movl             %r8d, %ecx
    shrl             $0x12, %ecx
    cmpq             %r15, %rcx
    jae              panic
    cmpq             %r14, %rcx
    jae              panic
    leaq             0x8(%rbx), %rbp
    movl             (%rbx), %esi
    testl            %esi, %esi
    js               .L43
    leaq             (%rax,%rax,4), %r9
    shll             $0x7, %r9d
    addq             0x8(%rsp), %r9
    movl             %r8d, %r10d
    shrl             $0x6, %r10d
    andl             $0x3f, %r10d
    andl             $0x3f, %eax
    andb             $0x3f, %r8b
    bzhiq            %r8, (%r9,%r10,8), %r8
    movl             %ecx, %r11d
    shll             $0x8, %r11d
    addq             %r12, %r11
    movzwl           0x200(%r9,%r10,2), %r9d
    movq             0x10(%rsp), %rdx
    popcntq          %r8, %r8
    addl             (%rdx,%rcx,4), %r8d
    addl             (%r11,%rax,4), %r8d
    addl             %r9d, %r8d
    addl             %r8d, %esi
    movq             0x30(%rsp), %rax
    cmpl             %eax, %esi
    movl             $0x0, %ecx
    cmovbl           %ecx, %eax
    subl             %eax, %esi
    cmpq             $0x8, %r15
    jae              .L9
    xorl             %eax, %eax
    xorl             %ecx, %ecx
    jmp              .L18
.L9:
    vpbroadcastd     %esi, %ymm0
    cmpq             $0x20, %r15
    movq             0xe0(%rsp), %r10
    jae              .L11
    xorl             %r9d, %r9d
    xorl             %ecx, %ecx
    jmp              .L15
.L11:
    vpxor            %xmm1, %xmm1, %xmm1
    xorl             %eax, %eax
    vpxor            %xmm2, %xmm2, %xmm2
    vpxor            %xmm3, %xmm3, %xmm3
    vpxor            %xmm4, %xmm4, %xmm4
    nopl             (%rax,%rax)
.L12:
    vpcmpnltud       (%rdx,%rax,4), %ymm0, %k0
    vpcmpnltud       0x20(%rdx,%rax,4), %ymm0, %k1
    vpcmpnltud       0x40(%rdx,%rax,4), %ymm0, %k2
    vpcmpnltud       0x60(%rdx,%rax,4), %ymm0, %k3
    vpmovm2q         %k0, %zmm5
    vpsubq           %zmm5, %zmm1, %zmm1
    vpmovm2q         %k1, %zmm5
    vpsubq           %zmm5, %zmm2, %zmm2
    vpmovm2q         %k2, %zmm5
    vpsubq           %zmm5, %zmm3, %zmm3
    vpmovm2q         %k3, %zmm5
    vpsubq           %zmm5, %zmm4, %zmm4
    addq             $0x20, %rax
    cmpq             %rax, %r10
    jne              .L12
    vpaddq           %zmm1, %zmm2, %zmm1
    vpaddq           %zmm3, %zmm4, %zmm2
    vpaddq           %zmm1, %zmm2, %zmm1
    vextracti64x4    $0x1, %zmm1, %ymm2
    vpaddq           %zmm2, %zmm1, %zmm1
    vextracti128     $0x1, %ymm1, %xmm2
    vpaddq           %xmm2, %xmm1, %xmm1
    vpshufd          $0xee, %xmm1, %xmm2
    vpaddq           %xmm2, %xmm1, %xmm1
    vmovq            %xmm1, %rcx
    cmpq             %r10, %r15
    je               .L20
    movq             %r10, %r9
    movq             %r10, %rax
    testb            $0x18, %r15b
    je               .L18
.L15:
    vmovq            %rcx, %xmm1
    movq             0xd8(%rsp), %rax
    nopw             %cs:(%rax,%rax)
.L16:
    vpcmpnltud       (%rdx,%r9,4), %ymm0, %k0
    vpmovm2q         %k0, %zmm2
    vpsubq           %zmm2, %zmm1, %zmm1
    addq             $0x8, %r9
    cmpq             %r9, %rax
    jne              .L16
    vextracti64x4    $0x1, %zmm1, %ymm0
    vpaddq           %zmm0, %zmm1, %zmm0
    vextracti128     $0x1, %ymm0, %xmm1
    vpaddq           %xmm1, %xmm0, %xmm0
    vpshufd          $0xee, %xmm0, %xmm1
    vpaddq           %xmm1, %xmm0, %xmm0
    vmovq            %xmm0, %rcx
    jmp              .L19
.L18:
    cmpl             (%rdx,%rax,4), %esi
    sbbq             $-0x1, %rcx
    incq             %rax
.L19:
    cmpq             %rax, %r15
    jne              .L18
.L20:
    leaq             -0x1(%rcx), %rax
    cmpq             %r15, %rax
    jae              panic
    cmpq             %r14, %rax
    jae              panic
    subl             -0x4(%rdx,%rcx,4), %esi
    movq             %rax, %rcx
    shlq             $0x8, %rcx
    vpbroadcastd     %esi, %zmm0
    vpcmpnltud       (%r12,%rcx), %zmm0, %k0
    vpcmpnltud       0x40(%r12,%rcx), %zmm0, %k1
    kunpckwd         %k0, %k1, %k0
    kmovd            %k0, %r9d
    vpcmpnltud       0x80(%r12,%rcx), %zmm0, %k0
    kmovw            %k0, %r10d
    shlq             $0x20, %r10
    orq              %r9, %r10
    vpcmpnltud       0xc0(%r12,%rcx), %zmm0, %k0
    kmovd            %k0, %r9d
    movzwl           %r9w, %r9d
    shlq             $0x30, %r9
    orq              %r10, %r9
    popcntq          %r9, %r9
    shlq             $0x6, %rax
    addq             %r9, %rax
    decq             %rax
    cmpq             (%rsp), %rax
    jae              panic
    addq             %r12, %rcx
    decq             %r9
    andl             $0x3f, %r9d
    subl             (%rcx,%r9,4), %esi
    leaq             (%rax,%rax,4), %rcx
    shlq             $0x7, %rcx
    movq             0x8(%rsp), %rdx
    leaq             (%rdx,%rcx), %r9
    vpbroadcastw     %esi, %zmm0
    vpcmpnltuw       0x200(%rdx,%rcx), %zmm0, %k0
    kmovd            %k0, %r10d
    popcntl          %r10d, %r10d
    vpcmpnltuw       0x240(%rdx,%rcx), %zmm0, %k0
    kmovd            %k0, %ecx
    popcntl          %ecx, %ecx
    addl             %ecx, %r10d
    decl             %r10d
    movl             %r10d, %ecx
    andl             $0x3f, %ecx
    movzwl           0x200(%r9,%rcx,2), %r11d
    subl             %r11d, %esi
    shll             $0xc, %eax
    shll             $0x6, %r10d
    movl             $0x1, %edx
    shlxq            %rsi, %rdx, %rsi
    pdepq            (%r9,%rcx,8), %rsi, %rcx
    tzcntq           %rcx, %rcx
    orl              %eax, %ecx
    addl             %r10d, %ecx
    cmpq             %rcx, 0xc0(%rsp)
    jbe              panic
    movq             0xb8(%rsp), %rax
    movl             (%rax,%rcx,4), %eax
    movl             %eax, (%rbx)
    movl             0x4(%rbx), %ecx
    testl            %ecx, %ecx
    movq             0x10(%rsp), %r10
    js               .L43
    addl             %r8d, %ecx
    movq             0x30(%rsp), %rax
    cmpl             %eax, %ecx
    movl             $0x0, %edx
    cmovbl           %edx, %eax
    subl             %eax, %ecx
    cmpq             $0x8, %r15
    jae              .L27
    xorl             %eax, %eax
    xorl             %esi, %esi
    jmp              .L37
.L27:
    vpbroadcastd     %ecx, %ymm0
    cmpq             $0x20, %r15
    jae              .L29
    xorl             %r8d, %r8d
    xorl             %esi, %esi
    jmp              .L33
.L29:
    vpxor            %xmm1, %xmm1, %xmm1
    xorl             %eax, %eax
    vpxor            %xmm2, %xmm2, %xmm2
    vpxor            %xmm3, %xmm3, %xmm3
    vpxor            %xmm4, %xmm4, %xmm4
    movq             0xe0(%rsp), %rdx
    nopw             %cs:(%rax,%rax)
.L30:
    vpcmpnltud       (%r10,%rax,4), %ymm0, %k0
    vpcmpnltud       0x20(%r10,%rax,4), %ymm0, %k1
    vpcmpnltud       0x40(%r10,%rax,4), %ymm0, %k2
    vpcmpnltud       0x60(%r10,%rax,4), %ymm0, %k3
    vpmovm2q         %k0, %zmm5
    vpsubq           %zmm5, %zmm1, %zmm1
    vpmovm2q         %k1, %zmm5
    vpsubq           %zmm5, %zmm2, %zmm2
    vpmovm2q         %k2, %zmm5
    vpsubq           %zmm5, %zmm3, %zmm3
    vpmovm2q         %k3, %zmm5
    vpsubq           %zmm5, %zmm4, %zmm4
    addq             $0x20, %rax
    cmpq             %rax, %rdx
    jne              .L30
    vpaddq           %zmm1, %zmm2, %zmm1
    vpaddq           %zmm3, %zmm4, %zmm2
    vpaddq           %zmm1, %zmm2, %zmm1
    vextracti64x4    $0x1, %zmm1, %ymm2
    vpaddq           %zmm2, %zmm1, %zmm1
    vextracti128     $0x1, %ymm1, %xmm2
    vpaddq           %xmm2, %xmm1, %xmm1
    vpshufd          $0xee, %xmm1, %xmm2
    vpaddq           %xmm2, %xmm1, %xmm1
    vmovq            %xmm1, %rsi
    cmpq             %rdx, %r15
    je               .L38
    movq             %rdx, %r8
    movq             %rdx, %rax
    testb            $0x18, %r15b
    je               .L37
.L33:
    vmovq            %rsi, %xmm1
    movq             0xd8(%rsp), %rdx
    nopw             %cs:(%rax,%rax)
.L34:
    vpcmpnltud       (%r10,%r8,4), %ymm0, %k0
    vpmovm2q         %k0, %zmm2
    vpsubq           %zmm2, %zmm1, %zmm1
    addq             $0x8, %r8
    cmpq             %r8, %rdx
    jne              .L34
    vextracti64x4    $0x1, %zmm1, %ymm0
    vpaddq           %zmm0, %zmm1, %zmm0
    vextracti128     $0x1, %ymm0, %xmm1
    vpaddq           %xmm1, %xmm0, %xmm0
    vpshufd          $0xee, %xmm0, %xmm1
    vpaddq           %xmm1, %xmm0, %xmm0
    vmovq            %xmm0, %rsi
    movq             %rdx, %rax
    cmpq             %rdx, %r15
    je               .L38
    nopw             (%rax,%rax)
.L37:
    cmpl             (%r10,%rax,4), %ecx
    sbbq             $-0x1, %rsi
    incq             %rax
    cmpq             %rax, %r15
    jne              .L37
.L38:
    leaq             -0x1(%rsi), %rax
    cmpq             %r15, %rax
    jae              panic
    cmpq             %r14, %rax
    jae              panic
    subl             -0x4(%r10,%rsi,4), %ecx
    movq             %rax, %rsi
    shlq             $0x8, %rsi
    vpbroadcastd     %ecx, %zmm0
    vpcmpnltud       (%r12,%rsi), %zmm0, %k0
    vpcmpnltud       0x40(%r12,%rsi), %zmm0, %k1
    kunpckwd         %k0, %k1, %k0
    kmovd            %k0, %r8d
    vpcmpnltud       0x80(%r12,%rsi), %zmm0, %k0
    kmovw            %k0, %r9d
    shlq             $0x20, %r9
    orq              %r8, %r9
    vpcmpnltud       0xc0(%r12,%rsi), %zmm0, %k0
    kmovd            %k0, %r8d
    movzwl           %r8w, %r8d
    shlq             $0x30, %r8
    orq              %r9, %r8
    popcntq          %r8, %r8
    shlq             $0x6, %rax
    addq             %r8, %rax
    decq             %rax
    cmpq             (%rsp), %rax
    jae              panic
    addq             %r12, %rsi
    decq             %r8
    andl             $0x3f, %r8d
    subl             (%rsi,%r8,4), %ecx
    leaq             (%rax,%rax,4), %rsi
    shlq             $0x7, %rsi
    movq             0x8(%rsp), %rdx
    leaq             (%rdx,%rsi), %r8
    vpbroadcastw     %ecx, %zmm0
    vpcmpnltuw       0x200(%rdx,%rsi), %zmm0, %k0
    kmovd            %k0, %r9d
    popcntl          %r9d, %r9d
    vpcmpnltuw       0x240(%rdx,%rsi), %zmm0, %k0
    kmovd            %k0, %esi
    popcntl          %esi, %esi
    addl             %r9d, %esi
    decl             %esi
    movl             %esi, %r9d
    andl             $0x3f, %r9d
    movzwl           0x200(%r8,%r9,2), %r10d
    subl             %r10d, %ecx
    shll             $0xc, %eax
    shll             $0x6, %esi
    movl             $0x1, %edx
    shlxq            %rcx, %rdx, %rcx
    pdepq            (%r8,%r9,8), %rcx, %rcx
    tzcntq           %rcx, %rcx
    orl              %eax, %ecx
    addl             %esi, %ecx
    cmpq             %rcx, 0xc0(%rsp)
    jbe              panic
    movq             0xb8(%rsp), %rax
    movl             (%rax,%rcx,4), %eax
    movl             %eax, 0x4(%rbx)
    movq             0x10(%rsp), %r10
.L43:
    cmpq             0xf8(%rsp), %r13
    je               out
    movl             (%r13), %edx
    leaq             0x1(%rdx), %rax
    cmpq             0x68(%rsp), %rax
    jae              panic
    addq             $0x4, %r13
    movq             0x58(%rsp), %rax
    movl             0x4(%rax,%rdx,4), %esi
    movq             %rsi, %rax
    subq             %rdi, %rax
    cmpq             0xf0(%rsp), %rax
    ja               out
    cmpq             %rdi, %rsi
    jb               panic
    cmpq             %rsi, 0xc8(%rsp)
    jb               panic
    movq             %rbp, %rbx
    cmpq             %rdi, %rsi
    je               .L1
    movq             %rdx, 0x70(%rsp)
    movq             %rbp, 0x38(%rsp)
    movq             0x110(%rsp), %rax
    leaq             (%rax,%rsi,8), %rcx
    leaq             (%rax,%rdi,8), %r8
    movq             (%rsp), %rbx
    jmp              .L53
.L50:
    movl             %r9d, %edi
    shrl             $0xc, %edi
    movq             (%rsp), %rbx
    cmpq             %rdi, %rbx
    jbe              panic
    leaq             (%rdi,%rdi,4), %rdi
    shll             $0x7, %edi
    shrl             $0x6, %eax
    andl             $0x3f, %eax
    vpbroadcastw     %eax, %ymm0
    vpaddw           %ymm6, %ymm0, %ymm0
    shrl             $0x6, %r9d
    andl             $0x3f, %r9d
    vpbroadcastw     %r9d, %ymm1
    vpaddw           %ymm6, %ymm1, %ymm1
    vpsraw           $0xf, %ymm0, %ymm2
    vpsrlw           $0xf, %ymm1, %ymm3
    vpaddw           %ymm2, %ymm3, %ymm2
    movq             0x8(%rsp), %rax
    vpaddw           0x200(%rax,%rdi), %ymm2, %ymm2
    vpcmpgtw         %ymm0, %ymm7, %ymm3
    vpcmpgtw         %ymm1, %ymm7, %ymm4
    vpsubw           %ymm4, %ymm3, %ymm3
    vpaddw           0x220(%rax,%rdi), %ymm3, %ymm3
    vpcmpgtw         %ymm0, %ymm8, %ymm4
    vpcmpgtw         %ymm1, %ymm8, %ymm5
    vpsubw           %ymm5, %ymm4, %ymm4
    vpaddw           0x240(%rax,%rdi), %ymm4, %ymm4
    vpcmpgtw         %ymm0, %ymm9, %ymm0
    vpcmpgtw         %ymm1, %ymm9, %ymm1
    vpsubw           %ymm1, %ymm0, %ymm0
    vpaddw           0x260(%rax,%rdi), %ymm0, %ymm0
    vmovdqu          %ymm2, 0x200(%rax,%rdi)
    vmovdqu          %ymm3, 0x220(%rax,%rdi)
    vmovdqu          %ymm4, 0x240(%rax,%rdi)
    vmovdqu          %ymm0, 0x260(%rax,%rdi)
.L52:
    addq             $0x8, %r8
    cmpq             %rcx, %r8
    je               .L0
.L53:
    movl             (%r8), %eax
    movl             %eax, %edi
    shrl             $0xc, %edi
    cmpq             %rbx, %rdi
    jae              panic
    movl             0x4(%r8), %r9d
    leaq             (%rdi,%rdi,4), %r11
    shll             $0x7, %r11d
    movq             0x8(%rsp), %rdx
    addq             %rdx, %r11
    movl             $0x1, %ebp
    shlxq            %rax, %rbp, %rdi
    movl             %eax, %r10d
    shrl             $0x3, %r10d
    andl             $0x1f8, %r10d
    xorq             %rdi, (%r10,%r11)
    movl             %r9d, %edi
    shrl             $0xc, %edi
    cmpq             %rbx, %rdi
    jae              panic
    leaq             (%rdi,%rdi,4), %r10
    shll             $0x7, %r10d
    addq             %rdx, %r10
    shlxq            %r9, %rbp, %rdi
    movl             %r9d, %ebx
    shrl             $0x3, %ebx
    andl             $0x1f8, %ebx
    xorq             %rdi, (%rbx,%r10)
    movl             %eax, %edi
    xorl             %r9d, %edi
    cmpl             $0x1000, %edi
    jb               .L50
    movl             %eax, %edi
    shrl             $0x6, %edi
    andl             $0x3f, %edi
    vpbroadcastw     %edi, %zmm0
    vpcmpltw         %zmm10, %zmm0, %k0
    vpcmpltw         %zmm11, %zmm0, %k1
    vpmovm2w         %k0, %zmm0
    vpaddw           0x200(%r11), %zmm0, %zmm0
    vpmovm2w         %k1, %zmm1
    vpaddw           0x240(%r11), %zmm1, %zmm1
    vmovdqu64        %zmm0, 0x200(%r11)
    vmovdqu64        %zmm1, 0x240(%r11)
    movl             %eax, %edi
    shrl             $0x12, %edi
    cmpq             %r14, %rdi
    jae              panic
    shrl             $0xc, %eax
    andl             $0x3f, %eax
    movl             %edi, %r11d
    shll             $0x8, %r11d
    vpbroadcastd     %eax, %zmm0
    vpcmpltd         %zmm12, %zmm0, %k0
    vpcmpltd         %zmm13, %zmm0, %k1
    vpcmpltd         %zmm14, %zmm0, %k2
    vpcmpltd         %zmm15, %zmm0, %k3
    vpmovm2d         %k0, %zmm0
    vpmovm2d         %k1, %zmm1
    vpmovm2d         %k2, %zmm2
    vpmovm2d         %k3, %zmm3
    vpaddd           (%r12,%r11), %zmm0, %zmm0
    vpaddd           0x40(%r12,%r11), %zmm1, %zmm1
    vpaddd           0x80(%r12,%r11), %zmm2, %zmm2
    vpaddd           0xc0(%r12,%r11), %zmm3, %zmm3
    vmovdqu64        %zmm0, (%r12,%r11)
    vmovdqu64        %zmm1, 0x40(%r12,%r11)
    vmovdqu64        %zmm2, 0x80(%r12,%r11)
    vmovdqu64        %zmm3, 0xc0(%r12,%r11)
    leaq             0x1(%rdi), %rax
    cmpq             %r15, %rdi
    jae              panic
    cmpq             %r15, %rax
    je               .L72
    movq             0x10(%rsp), %rdx
    leaq             (%rdx,%rax,4), %rax
    shll             $0x2, %edi
    movq             0x40(%rsp), %rbx
    subq             %rdi, %rbx
    cmpq             $0x1c, %rbx
    jae              .L61
    movq             %rax, %rdi
    movq             0x20(%rsp), %rdx
    jmp              .L71
.L61:
    movq             %rbx, %r11
    shrq             $0x2, %r11
    incq             %r11
    cmpq             $0xfc, %rbx
    jae              .L63
    xorl             %ebx, %ebx
    jmp              .L67
.L63:
    movabsq          $0x7ffffffffffffff8, %rdx
    leaq             -0x38(%rdx), %rbx
    andq             %r11, %rbx
    addq             0x60(%rsp), %rdi
    xorl             %r14d, %r14d
    nopl             (%rax)
.L64:
    vpaddd           -0xc0(%rdi,%r14,4), %zmm18, %zmm0
    vpaddd           -0x80(%rdi,%r14,4), %zmm18, %zmm1
    vpaddd           -0x40(%rdi,%r14,4), %zmm18, %zmm2
    vpaddd           (%rdi,%r14,4), %zmm18, %zmm3
    vmovdqu64        %zmm0, -0xc0(%rdi,%r14,4)
    vmovdqu64        %zmm1, -0x80(%rdi,%r14,4)
    vmovdqu64        %zmm2, -0x40(%rdi,%r14,4)
    vmovdqu64        %zmm3, (%rdi,%r14,4)
    addq             $0x40, %r14
    cmpq             %r14, %rbx
    jne              .L64
    cmpq             %rbx, %r11
    movq             0x28(%rsp), %r14
    movq             0x20(%rsp), %rdx
    je               .L72
    testb            $0x38, %r11b
    je               .L89
.L67:
    movq             %r11, %r14
    movabsq          $0x7ffffffffffffff8, %rdx
    andq             %rdx, %r14
    leaq             (%rax,%r14,4), %rdi
    nopw             %cs:(%rax,%rax)
.L68:
    vpaddd           (%rax,%rbx,4), %ymm16, %ymm0
    vmovdqu          %ymm0, (%rax,%rbx,4)
    addq             $0x8, %rbx
    cmpq             %rbx, %r14
    jne              .L68
    cmpq             %r14, %r11
    movq             0x28(%rsp), %r14
    movq             0x20(%rsp), %rdx
    je               .L72
    nopw             %cs:(%rax,%rax)
.L71:
    decl             (%rdi)
    addq             $0x4, %rdi
    cmpq             %rdx, %rdi
    jne              .L71
.L72:
    movl             %r9d, %eax
    shrl             $0x6, %eax
    andl             $0x3f, %eax
    vpbroadcastw     %eax, %zmm0
    vmovdqu64        0x200(%r10), %zmm1
    vmovdqu64        0x240(%r10), %zmm2
    vpcmpltw         %zmm10, %zmm0, %k0
    vpcmpltw         %zmm11, %zmm0, %k1
    vpmovm2w         %k0, %zmm0
    vpsubw           %zmm0, %zmm1, %zmm0
    vpmovm2w         %k1, %zmm1
    vpsubw           %zmm1, %zmm2, %zmm1
    vmovdqu64        %zmm0, 0x200(%r10)
    vmovdqu64        %zmm1, 0x240(%r10)
    movl             %r9d, %edi
    shrl             $0x12, %edi
    cmpq             %r14, %rdi
    jae              panic
    shrl             $0xc, %r9d
    andl             $0x3f, %r9d
    movl             %edi, %eax
    shll             $0x8, %eax
    vpbroadcastd     %r9d, %zmm0
    vmovdqu64        (%r12,%rax), %zmm1
    vmovdqu64        0x40(%r12,%rax), %zmm2
    vmovdqu64        0x80(%r12,%rax), %zmm3
    vmovdqu64        0xc0(%r12,%rax), %zmm4
    vpcmpltd         %zmm12, %zmm0, %k0
    vpcmpltd         %zmm13, %zmm0, %k1
    vpcmpltd         %zmm14, %zmm0, %k2
    vpcmpltd         %zmm15, %zmm0, %k3
    vpmovm2d         %k0, %zmm0
    vpsubd           %zmm0, %zmm1, %zmm0
    vpmovm2d         %k1, %zmm1
    vpsubd           %zmm1, %zmm2, %zmm1
    vpmovm2d         %k2, %zmm2
    vpsubd           %zmm2, %zmm3, %zmm2
    vpmovm2d         %k3, %zmm3
    vpsubd           %zmm3, %zmm4, %zmm3
    vmovdqu64        %zmm0, (%r12,%rax)
    vmovdqu64        %zmm1, 0x40(%r12,%rax)
    vmovdqu64        %zmm2, 0x80(%r12,%rax)
    vmovdqu64        %zmm3, 0xc0(%r12,%rax)
    leaq             0x1(%rdi), %rax
    cmpq             %r15, %rdi
    movq             (%rsp), %rbx
    jae              panic
    cmpq             %r15, %rax
    je               .L52
    movq             0x10(%rsp), %rdx
    leaq             (%rdx,%rax,4), %rax
    shll             $0x2, %edi
    movq             0x40(%rsp), %r10
    subq             %rdi, %r10
    cmpq             $0x1c, %r10
    jae              .L77
    movq             %rax, %rdi
    movq             0x20(%rsp), %rdx
    jmp              .L87
.L77:
    movq             %r10, %r9
    shrq             $0x2, %r9
    incq             %r9
    cmpq             $0xfc, %r10
    jae              .L79
    xorl             %r10d, %r10d
    jmp              .L83
.L79:
    movabsq          $0x7ffffffffffffff8, %rdx
    leaq             -0x38(%rdx), %r10
    andq             %r9, %r10
    addq             0x60(%rsp), %rdi
    xorl             %r11d, %r11d
    nopw             (%rax,%rax)
.L80:
    vpaddd           -0xc0(%rdi,%r11,4), %zmm17, %zmm0
    vpaddd           -0x80(%rdi,%r11,4), %zmm17, %zmm1
    vpaddd           -0x40(%rdi,%r11,4), %zmm17, %zmm2
    vpaddd           (%rdi,%r11,4), %zmm17, %zmm3
    vmovdqu64        %zmm0, -0xc0(%rdi,%r11,4)
    vmovdqu64        %zmm1, -0x80(%rdi,%r11,4)
    vmovdqu64        %zmm2, -0x40(%rdi,%r11,4)
    vmovdqu64        %zmm3, (%rdi,%r11,4)
    addq             $0x40, %r11
    cmpq             %r11, %r10
    jne              .L80
    cmpq             %r10, %r9
    movq             0x20(%rsp), %rdx
    je               .L52
    testb            $0x38, %r9b
    je               .L90
.L83:
    movq             %r9, %r11
    movabsq          $0x7ffffffffffffff8, %rdx
    andq             %rdx, %r11
    leaq             (%rax,%r11,4), %rdi
    nop
.L84:
    vmovdqu          (%rax,%r10,4), %ymm0
    vpsubd           %ymm16, %ymm0, %ymm0
    vmovdqu          %ymm0, (%rax,%r10,4)
    addq             $0x8, %r10
    cmpq             %r10, %r11
    jne              .L84
    cmpq             %r11, %r9
    movq             0x20(%rsp), %rdx
    je               .L52
    nopl             (%rax)
.L87:
    incl             (%rdi)
    addq             $0x4, %rdi
    cmpq             %rdx, %rdi
    jne              .L87
    jmp              .L52
.L89:
    leaq             (%rax,%rbx,4), %rdi
    jmp              .L71
.L90:
    leaq             (%rax,%r10,4), %rdi
    jmp              .L87
