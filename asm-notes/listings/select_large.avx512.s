# avx512::KERNELS::{{closure}}::body: 521 instructions
.L0:
    movq             0x68(%rsp), %rcx
    cmpq             %rcx, 0x30(%rsp)
    movq             0x28(%rsp), %rax
    jbe              panic
    movq             0x88(%rsp), %rdx
    movq             %rax, %rdi
    movq             0x130(%rsp), %rax
    movl             (%rax,%rcx,8), %esi
    movl             %esi, %eax
    shrl             $0xc, %eax
    cmpq             %r12, %rax
    jae              panic
    movl             %esi, %ecx
    shrl             $0x12, %ecx
    cmpq             %r13, %rcx
    jae              panic
    movq             %rdi, 0x48(%rsp)
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
    addq             %r14, %r10
    popcntq          %rsi, %rdi
    movq             0x78(%rsp), %r11
    movq             0x80(%rsp), %rsi
    cmpq             %rsi, %r11
    movl             $0x0, %r12d
    cmovaq           %r12, %r11
    leaq             (%rdx,%r11,4), %r12
    movq             %r12, 0x88(%rsp)
    movl             $0x0, %r12d
    cmovaq           %r12, %rdx
    movzwl           0x200(%r8,%r9,2), %r8d
    subq             %r11, %rsi
    movq             %rsi, 0x80(%rsp)
    addl             (%r10,%rax,4), %r8d
    addl             (%r15,%rcx,4), %edi
    addl             %r8d, %edi
    xorl             %eax, %eax
    testq            %rax, %rax
    movq             0x8(%rsp), %r12
    movq             (%rsp), %r11
    je               .L9
    nopw             %cs:(%rax,%rax)
.L6:
    cmpq             %r8, %rax
    je               .L9
    movq             %rdx, %r9
    movq             %rax, %rdx
    movl             (%rdx), %ecx
    testl            %ecx, %ecx
    jns              .L11
    jmp              .L30
.L9:
    testq            %rdx, %rdx
    je               .L30
    movq             0x90(%rsp), %rax
    leaq             (%rdx,%rax), %r8
    xorl             %r9d, %r9d
    movl             (%rdx), %ecx
    testl            %ecx, %ecx
    js               .L30
.L11:
    addl             %edi, %ecx
    movq             0x18(%rsp), %rax
    cmpl             %eax, %ecx
    movl             $0x0, %esi
    cmovbl           %esi, %eax
    subl             %eax, %ecx
    cmpq             $0x8, %r13
    jae              .L13
    xorl             %eax, %eax
    xorl             %r10d, %r10d
    jmp              .L23
.L13:
    vpbroadcastd     %ecx, %ymm0
    cmpq             $0x20, %r13
    jae              .L15
    xorl             %r11d, %r11d
    xorl             %r10d, %r10d
    jmp              .L19
.L15:
    vpxor            %xmm1, %xmm1, %xmm1
    xorl             %eax, %eax
    vpxor            %xmm2, %xmm2, %xmm2
    vpxor            %xmm3, %xmm3, %xmm3
    vpxor            %xmm4, %xmm4, %xmm4
    movq             0x58(%rsp), %rsi
    nopw             (%rax,%rax)
.L16:
    vpcmpnltud       (%r15,%rax,4), %ymm0, %k0
    vpcmpnltud       0x20(%r15,%rax,4), %ymm0, %k1
    vpcmpnltud       0x40(%r15,%rax,4), %ymm0, %k2
    vpcmpnltud       0x60(%r15,%rax,4), %ymm0, %k3
    vpmovm2q         %k0, %zmm5
    vpsubq           %zmm5, %zmm1, %zmm1
    vpmovm2q         %k1, %zmm5
    vpsubq           %zmm5, %zmm2, %zmm2
    vpmovm2q         %k2, %zmm5
    vpsubq           %zmm5, %zmm3, %zmm3
    vpmovm2q         %k3, %zmm5
    vpsubq           %zmm5, %zmm4, %zmm4
    addq             $0x20, %rax
    cmpq             %rax, %rsi
    jne              .L16
    vpaddq           %zmm1, %zmm2, %zmm1
    vpaddq           %zmm3, %zmm4, %zmm2
    vpaddq           %zmm1, %zmm2, %zmm1
    vextracti64x4    $0x1, %zmm1, %ymm2
    vpaddq           %zmm2, %zmm1, %zmm1
    vextracti128     $0x1, %ymm1, %xmm2
    vpaddq           %xmm2, %xmm1, %xmm1
    vpshufd          $0xee, %xmm1, %xmm2
    vpaddq           %xmm2, %xmm1, %xmm1
    vmovq            %xmm1, %r10
    cmpq             %rsi, %r13
    je               .L24
    movq             %rsi, %rax
    movq             %rsi, %r11
    testb            $0x18, %r13b
    je               .L23
.L19:
    vmovq            %r10, %xmm1
    nopl             (%rax)
.L20:
    vpcmpnltud       (%r15,%r11,4), %ymm0, %k0
    vpmovm2q         %k0, %zmm2
    vpsubq           %zmm2, %zmm1, %zmm1
    addq             $0x8, %r11
    cmpq             %r11, %rbx
    jne              .L20
    vextracti64x4    $0x1, %zmm1, %ymm0
    vpaddq           %zmm0, %zmm1, %zmm0
    vextracti128     $0x1, %ymm0, %xmm1
    vpaddq           %xmm1, %xmm0, %xmm0
    vpshufd          $0xee, %xmm0, %xmm1
    vpaddq           %xmm1, %xmm0, %xmm0
    vmovq            %xmm0, %r10
    movq             %rbx, %rax
    cmpq             %rbx, %r13
    je               .L24
    nopw             (%rax,%rax)
.L23:
    cmpl             (%r15,%rax,4), %ecx
    sbbq             $-0x1, %r10
    incq             %rax
    cmpq             %rax, %r13
    jne              .L23
.L24:
    leaq             -0x1(%r10), %rax
    cmpq             %r13, %rax
    jae              panic
    cmpq             %rbp, %rax
    jae              panic
    subl             -0x4(%r15,%r10,4), %ecx
    movq             %rax, %r10
    shlq             $0x8, %r10
    vpbroadcastd     %ecx, %zmm0
    vpcmpnltud       (%r14,%r10), %zmm0, %k0
    vpcmpnltud       0x40(%r14,%r10), %zmm0, %k1
    kunpckwd         %k0, %k1, %k0
    kmovd            %k0, %r11d
    vpcmpnltud       0x80(%r14,%r10), %zmm0, %k0
    kmovw            %k0, %r12d
    shlq             $0x20, %r12
    orq              %r11, %r12
    vpcmpnltud       0xc0(%r14,%r10), %zmm0, %k0
    kmovd            %k0, %r11d
    movzwl           %r11w, %r11d
    shlq             $0x30, %r11
    orq              %r12, %r11
    popcntq          %r11, %r11
    shlq             $0x6, %rax
    addq             %r11, %rax
    decq             %rax
    movq             0x8(%rsp), %rsi
    cmpq             %rsi, %rax
    jae              panic
    addq             %r14, %r10
    decq             %r11
    andl             $0x3f, %r11d
    subl             (%r10,%r11,4), %ecx
    leaq             (%rax,%rax,4), %r10
    shlq             $0x7, %r10
    vpbroadcastw     %ecx, %zmm0
    movq             (%rsp), %rsi
    vpcmpnltuw       0x200(%rsi,%r10), %zmm0, %k0
    leaq             (%rsi,%r10), %r11
    vpcmpnltuw       0x240(%rsi,%r10), %zmm0, %k1
    kunpckdq         %k0, %k1, %k0
    kmovq            %k0, %r10
    popcntq          %r10, %r10
    decl             %r10d
    movl             %r10d, %r12d
    andl             $0x3f, %r12d
    movzwl           0x200(%r11,%r12,2), %ebp
    subl             %ebp, %ecx
    shll             $0xc, %eax
    shll             $0x6, %r10d
    movl             $0x1, %esi
    shlxq            %rcx, %rsi, %rcx
    pdepq            (%r11,%r12,8), %rcx, %rcx
    tzcntq           %rcx, %rcx
    orl              %eax, %ecx
    addl             %r10d, %ecx
    movq             0xc0(%rsp), %rsi
    cmpq             %rcx, %rsi
    jbe              panic
    movq             0xc8(%rsp), %rax
    movl             (%rax,%rcx,4), %eax
    movl             %eax, (%rdx)
    addq             $0x4, %rdx
    movq             %rdx, %rax
    movq             %r9, %rdx
    movq             0x20(%rsp), %rbp
    testq            %rax, %rax
    movq             0x8(%rsp), %r12
    movq             (%rsp), %r11
    jne              .L6
    jmp              .L9
.L30:
    movq             0x10(%rsp), %rcx
    cmpq             0x108(%rsp), %rcx
    je               out
    movl             (%rcx), %r8d
    leaq             0x1(%r8), %rax
    cmpq             0x40(%rsp), %rax
    jae              panic
    addq             $0x4, %rcx
    movq             0x98(%rsp), %rax
    movl             0x4(%rax,%r8,4), %esi
    movq             %rsi, %rax
    movq             0x48(%rsp), %rdi
    subq             %rdi, %rax
    cmpq             0xb0(%rsp), %rax
    movq             0x20(%rsp), %rbp
    movq             %rcx, 0x10(%rsp)
    ja               out
    cmpq             %rdi, %rsi
    jb               panic
    cmpq             %rsi, 0xa8(%rsp)
    jb               panic
    movq             %r8, 0x68(%rsp)
    movq             %rsi, 0x28(%rsp)
    cmpq             %rdi, %rsi
    je               .L0
    movq             0x100(%rsp), %rax
    movq             0x28(%rsp), %rcx
    leaq             (%rax,%rcx,8), %rsi
    leaq             (%rax,%rdi,8), %rdx
    jmp              .L38
.L37:
    addq             $0x8, %rdx
    cmpq             %rsi, %rdx
    je               .L0
.L38:
    movl             (%rdx), %eax
    movl             %eax, %edi
    shrl             $0xc, %edi
    cmpq             %r12, %rdi
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
    cmpq             %r12, %rdi
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
    jae              .L43
    movl             %r8d, %edi
    shrl             $0xc, %edi
    cmpq             %rdi, %r12
    jbe              panic
    shrl             $0x6, %r8d
    andl             $0x3f, %r8d
    leaq             (%rdi,%rdi,4), %rax
    shll             $0x7, %eax
    vpbroadcastw     %r8d, %zmm0
    vpbroadcastw     %r11d, %zmm1
    vpcmpgtw         %zmm0, %zmm6, %k0
    vpcmpgtw         %zmm0, %zmm7, %k1
    vpcmpgtw         %zmm1, %zmm6, %k2
    vpcmpgtw         %zmm1, %zmm7, %k3
    vpmovm2w         %k2, %zmm0
    vpmovm2w         %k3, %zmm1
    vpmovm2w         %k0, %zmm2
    vpsubw           %zmm2, %zmm0, %zmm0
    vpmovm2w         %k1, %zmm2
    vpsubw           %zmm2, %zmm1, %zmm1
    movq             (%rsp), %r11
    vpaddw           0x200(%r11,%rax), %zmm0, %zmm0
    vpaddw           0x240(%r11,%rax), %zmm1, %zmm1
    vmovdqu64        %zmm0, 0x200(%r11,%rax)
    vmovdqu64        %zmm1, 0x240(%r11,%rax)
    jmp              .L37
.L43:
    vpbroadcastw     %r11d, %zmm0
    vpcmpltw         %zmm8, %zmm0, %k0
    vpcmpltw         %zmm9, %zmm0, %k1
    vpmovm2w         %k0, %zmm0
    vpaddw           0x200(%r10), %zmm0, %zmm0
    vpmovm2w         %k1, %zmm1
    vpaddw           0x240(%r10), %zmm1, %zmm1
    vmovdqu64        %zmm0, 0x200(%r10)
    vmovdqu64        %zmm1, 0x240(%r10)
    movl             %eax, %edi
    shrl             $0x12, %edi
    cmpq             %rbp, %rdi
    jae              panic
    shrl             $0xc, %eax
    andl             $0x3f, %eax
    movl             %edi, %r10d
    shll             $0x8, %r10d
    vpbroadcastd     %eax, %zmm0
    vpcmpltd         %zmm10, %zmm0, %k0
    vpcmpltd         %zmm11, %zmm0, %k1
    vpcmpltd         %zmm12, %zmm0, %k2
    vpcmpltd         %zmm13, %zmm0, %k3
    vpmovm2d         %k0, %zmm0
    vpmovm2d         %k1, %zmm1
    vpmovm2d         %k2, %zmm2
    vpmovm2d         %k3, %zmm3
    vpaddd           (%r14,%r10), %zmm0, %zmm0
    vpaddd           0x40(%r14,%r10), %zmm1, %zmm1
    vpaddd           0x80(%r14,%r10), %zmm2, %zmm2
    vpaddd           0xc0(%r14,%r10), %zmm3, %zmm3
    vmovdqu64        %zmm0, (%r14,%r10)
    vmovdqu64        %zmm1, 0x40(%r14,%r10)
    vmovdqu64        %zmm2, 0x80(%r14,%r10)
    vmovdqu64        %zmm3, 0xc0(%r14,%r10)
    leaq             0x1(%rdi), %rax
    cmpq             %r13, %rdi
    jae              panic
    cmpq             %r13, %rax
    je               .L60
    leaq             (%r15,%rax,4), %rax
    shll             $0x2, %edi
    leaq             -0x8(,%r13,4), %r11
    subq             %rdi, %r11
    cmpq             $0x1c, %r11
    jae              .L49
    movq             %rax, %rdi
.L48:
    leaq             (%r15,%r13,4), %rax
    jmp              .L59
.L49:
    movq             %r11, %r10
    shrq             $0x2, %r10
    incq             %r10
    cmpq             $0xfc, %r11
    jae              .L51
    xorl             %r11d, %r11d
    jmp              .L55
.L51:
    movabsq          $0x7ffffffffffffff8, %r11
    addq             $-0x38, %r11
    andq             %r10, %r11
    leaq             0xc4(%r15), %r12
    addq             %r12, %rdi
    xorl             %r12d, %r12d
    nop
.L52:
    vpaddd           -0xc0(%rdi,%r12,4), %zmm16, %zmm0
    vpaddd           -0x80(%rdi,%r12,4), %zmm16, %zmm1
    vpaddd           -0x40(%rdi,%r12,4), %zmm16, %zmm2
    vpaddd           (%rdi,%r12,4), %zmm16, %zmm3
    vmovdqu64        %zmm0, -0xc0(%rdi,%r12,4)
    vmovdqu64        %zmm1, -0x80(%rdi,%r12,4)
    vmovdqu64        %zmm2, -0x40(%rdi,%r12,4)
    vmovdqu64        %zmm3, (%rdi,%r12,4)
    addq             $0x40, %r12
    cmpq             %r12, %r11
    jne              .L52
    cmpq             %r11, %r10
    movq             0x8(%rsp), %r12
    je               .L60
    testb            $0x38, %r10b
    je               .L77
.L55:
    movq             %r10, %r12
    movabsq          $0x7ffffffffffffff8, %rdi
    andq             %rdi, %r12
    leaq             (%rax,%r12,4), %rdi
    nop
.L56:
    vpaddd           (%rax,%r11,4), %ymm15, %ymm0
    vmovdqu          %ymm0, (%rax,%r11,4)
    addq             $0x8, %r11
    cmpq             %r11, %r12
    jne              .L56
    cmpq             %r12, %r10
    movq             0x8(%rsp), %r12
    leaq             (%r15,%r13,4), %rax
    je               .L60
    nopw             %cs:(%rax,%rax)
.L59:
    decl             (%rdi)
    addq             $0x4, %rdi
    cmpq             %rax, %rdi
    jne              .L59
.L60:
    movl             %r8d, %eax
    shrl             $0x6, %eax
    andl             $0x3f, %eax
    vpbroadcastw     %eax, %zmm0
    vmovdqu64        0x200(%r9), %zmm1
    vmovdqu64        0x240(%r9), %zmm2
    vpcmpltw         %zmm8, %zmm0, %k0
    vpcmpltw         %zmm9, %zmm0, %k1
    vpmovm2w         %k0, %zmm0
    vpsubw           %zmm0, %zmm1, %zmm0
    vpmovm2w         %k1, %zmm1
    vpsubw           %zmm1, %zmm2, %zmm1
    vmovdqu64        %zmm0, 0x200(%r9)
    vmovdqu64        %zmm1, 0x240(%r9)
    movl             %r8d, %edi
    shrl             $0x12, %edi
    cmpq             %rbp, %rdi
    jae              panic
    shrl             $0xc, %r8d
    andl             $0x3f, %r8d
    movl             %edi, %eax
    shll             $0x8, %eax
    vpbroadcastd     %r8d, %zmm0
    vmovdqu64        (%r14,%rax), %zmm1
    vmovdqu64        0x40(%r14,%rax), %zmm2
    vmovdqu64        0x80(%r14,%rax), %zmm3
    vmovdqu64        0xc0(%r14,%rax), %zmm4
    vpcmpltd         %zmm10, %zmm0, %k0
    vpcmpltd         %zmm11, %zmm0, %k1
    vpcmpltd         %zmm12, %zmm0, %k2
    vpcmpltd         %zmm13, %zmm0, %k3
    vpmovm2d         %k0, %zmm0
    vpsubd           %zmm0, %zmm1, %zmm0
    vpmovm2d         %k1, %zmm1
    vpsubd           %zmm1, %zmm2, %zmm1
    vpmovm2d         %k2, %zmm2
    vpsubd           %zmm2, %zmm3, %zmm2
    vpmovm2d         %k3, %zmm3
    vpsubd           %zmm3, %zmm4, %zmm3
    vmovdqu64        %zmm0, (%r14,%rax)
    vmovdqu64        %zmm1, 0x40(%r14,%rax)
    vmovdqu64        %zmm2, 0x80(%r14,%rax)
    vmovdqu64        %zmm3, 0xc0(%r14,%rax)
    leaq             0x1(%rdi), %rax
    cmpq             %r13, %rdi
    movq             (%rsp), %r11
    jae              panic
    cmpq             %r13, %rax
    leaq             (%r15,%r13,4), %r10
    je               .L37
    leaq             (%r15,%rax,4), %rax
    shll             $0x2, %edi
    leaq             -0x8(,%r13,4), %r9
    subq             %rdi, %r9
    cmpq             $0x1c, %r9
    jae              .L65
    movq             %rax, %rdi
    jmp              .L75
.L65:
    movq             %r9, %r8
    shrq             $0x2, %r8
    incq             %r8
    cmpq             $0xfc, %r9
    jae              .L67
    xorl             %r9d, %r9d
    jmp              .L71
.L67:
    movabsq          $0x7ffffffffffffff8, %r9
    addq             $-0x38, %r9
    andq             %r8, %r9
    leaq             0xc4(%r15), %r10
    addq             %r10, %rdi
    xorl             %r10d, %r10d
    nopl             (%rax)
.L68:
    vpaddd           -0xc0(%rdi,%r10,4), %zmm14, %zmm0
    vpaddd           -0x80(%rdi,%r10,4), %zmm14, %zmm1
    vpaddd           -0x40(%rdi,%r10,4), %zmm14, %zmm2
    vpaddd           (%rdi,%r10,4), %zmm14, %zmm3
    vmovdqu64        %zmm0, -0xc0(%rdi,%r10,4)
    vmovdqu64        %zmm1, -0x80(%rdi,%r10,4)
    vmovdqu64        %zmm2, -0x40(%rdi,%r10,4)
    vmovdqu64        %zmm3, (%rdi,%r10,4)
    addq             $0x40, %r10
    cmpq             %r10, %r9
    jne              .L68
    cmpq             %r9, %r8
    leaq             (%r15,%r13,4), %r10
    je               .L37
    testb            $0x38, %r8b
    je               .L78
.L71:
    movq             %r8, %r10
    movabsq          $0x7ffffffffffffff8, %rdi
    andq             %rdi, %r10
    leaq             (%rax,%r10,4), %rdi
    nop
.L72:
    vmovdqu          (%rax,%r9,4), %ymm0
    vpsubd           %ymm15, %ymm0, %ymm0
    vmovdqu          %ymm0, (%rax,%r9,4)
    addq             $0x8, %r9
    cmpq             %r9, %r10
    jne              .L72
    cmpq             %r10, %r8
    leaq             (%r15,%r13,4), %r10
    je               .L37
    nopw             (%rax,%rax)
.L75:
    incl             (%rdi)
    addq             $0x4, %rdi
    cmpq             %r10, %rdi
    jne              .L75
    jmp              .L37
.L77:
    leaq             (%rax,%r11,4), %rdi
    jmp              .L48
.L78:
    leaq             (%rax,%r9,4), %rdi
    jmp              .L75
