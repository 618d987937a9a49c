# table::AVX512::body: 652 instructions
.L0:
    movq             0x18(%rsp), %r12
    movq             0x8(%rsp), %r10
    movq             0x98(%rsp), %rdx
.L1:
    movq             %rsi, %rdi
    movq             0x60(%rsp), %rax
    movq             %rax, %r9
    cmpq             %rax, %r12
    je               .L44
    movl             %edx, %eax
    cmpq             %rax, 0xb8(%rsp)
    jbe              panic
    movq             0x128(%rsp), %rcx
    movl             (%rcx,%rax,8), %r8d
    movl             %r8d, %eax
    shrl             $0xc, %eax
    cmpq             0x58(%rsp), %rax
    jae              panic
    movl             %r8d, %ecx
    shrl             $0x12, %ecx
    cmpq             %rbp, %rcx
    jae              panic
    cmpq             %r14, %rcx
    jae              panic
    leaq             0x8(%r12), %r9
    movl             (%r12), %esi
    testl            %esi, %esi
    js               .L44
    movq             %r9, 0x18(%rsp)
    leaq             (%rax,%rax,4), %r9
    shll             $0x7, %r9d
    addq             %rbx, %r9
    movl             %r8d, %r10d
    shrl             $0x6, %r10d
    andl             $0x3f, %r10d
    andl             $0x3f, %eax
    andb             $0x3f, %r8b
    bzhiq            %r8, (%r9,%r10,8), %r8
    movl             %ecx, %r11d
    shll             $0x8, %r11d
    addq             %r15, %r11
    movzwl           0x200(%r9,%r10,2), %r9d
    movq             0x8(%rsp), %r10
    popcntq          %r8, %r8
    addl             (%r10,%rcx,4), %r8d
    addl             (%r11,%rax,4), %r8d
    addl             %r9d, %r8d
    addl             %r8d, %esi
    movq             0x48(%rsp), %rax
    cmpl             %eax, %esi
    movl             $0x0, %ecx
    cmovbl           %ecx, %eax
    subl             %eax, %esi
    cmpq             $0x8, %rbp
    jae              .L9
    xorl             %eax, %eax
    xorl             %ecx, %ecx
    jmp              .L18
.L9:
    vpbroadcastd     %esi, %ymm0
    cmpq             $0x20, %rbp
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
    movq             0xe8(%rsp), %r9
    nop
.L12:
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
    cmpq             %rax, %r9
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
    cmpq             %r9, %rbp
    je               .L20
    movq             %r9, %rax
    testb            $0x18, %bpl
    je               .L18
.L15:
    vmovq            %rcx, %xmm1
    movq             0xe0(%rsp), %rax
    nop
.L16:
    vpcmpnltud       (%r10,%r9,4), %ymm0, %k0
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
    cmpl             (%r10,%rax,4), %esi
    sbbq             $-0x1, %rcx
    incq             %rax
.L19:
    cmpq             %rax, %rbp
    jne              .L18
.L20:
    leaq             -0x1(%rcx), %rax
    cmpq             %rbp, %rax
    jae              panic
    cmpq             %r14, %rax
    jae              panic
    subl             -0x4(%r10,%rcx,4), %esi
    movq             %rax, %rcx
    shlq             $0x8, %rcx
    vpbroadcastd     %esi, %zmm0
    vpcmpnltud       (%r15,%rcx), %zmm0, %k0
    vpcmpnltud       0x40(%r15,%rcx), %zmm0, %k1
    kunpckwd         %k0, %k1, %k0
    kmovd            %k0, %r9d
    vpcmpnltud       0x80(%r15,%rcx), %zmm0, %k0
    kmovw            %k0, %r10d
    shlq             $0x20, %r10
    orq              %r9, %r10
    vpcmpnltud       0xc0(%r15,%rcx), %zmm0, %k0
    kmovd            %k0, %r9d
    movzwl           %r9w, %r9d
    shlq             $0x30, %r9
    orq              %r10, %r9
    popcntq          %r9, %r9
    shlq             $0x6, %rax
    addq             %r9, %rax
    decq             %rax
    cmpq             0x58(%rsp), %rax
    jae              panic
    addq             %r15, %rcx
    decq             %r9
    andl             $0x3f, %r9d
    subl             (%rcx,%r9,4), %esi
    leaq             (%rax,%rax,4), %r9
    shlq             $0x7, %r9
    vpbroadcastw     %esi, %ymm0
    vpcmpnltuw       0x200(%rbx,%r9), %ymm0, %k0
    leaq             (%rbx,%r9), %rcx
    kmovw            %k0, %r10d
    vpcmpnltuw       0x220(%rbx,%r9), %ymm0, %k0
    popcntl          %r10d, %r10d
    kmovw            %k0, %r11d
    popcntl          %r11d, %r11d
    addl             %r10d, %r11d
    vpcmpnltuw       0x240(%rbx,%r9), %ymm0, %k0
    kmovw            %k0, %r10d
    popcntl          %r10d, %r10d
    vpcmpnltuw       0x260(%rbx,%r9), %ymm0, %k0
    kmovw            %k0, %r9d
    popcntl          %r9d, %r9d
    addl             %r10d, %r9d
    addl             %r11d, %r9d
    decl             %r9d
    movl             %r9d, %r10d
    andl             $0x3f, %r10d
    movzwl           0x200(%rcx,%r10,2), %r11d
    subl             %r11d, %esi
    shll             $0xc, %eax
    shll             $0x6, %r9d
    movl             $0x1, %edx
    shlxq            %rsi, %rdx, %rsi
    pdepq            (%rcx,%r10,8), %rsi, %rcx
    tzcntq           %rcx, %rcx
    orl              %eax, %ecx
    addl             %r9d, %ecx
    cmpq             %rcx, 0xc0(%rsp)
    jbe              panic
    movq             0xd0(%rsp), %rax
    movl             (%rax,%rcx,4), %eax
    movl             %eax, (%r12)
    movl             0x4(%r12), %ecx
    testl            %ecx, %ecx
    movq             0x8(%rsp), %r10
    movq             0xe8(%rsp), %r9
    js               .L43
    addl             %r8d, %ecx
    movq             0x48(%rsp), %rax
    cmpl             %eax, %ecx
    movl             $0x0, %edx
    cmovbl           %edx, %eax
    subl             %eax, %ecx
    cmpq             $0x8, %rbp
    jae              .L27
    xorl             %eax, %eax
    xorl             %esi, %esi
    jmp              .L36
.L27:
    vpbroadcastd     %ecx, %ymm0
    cmpq             $0x20, %rbp
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
    cmpq             %rax, %r9
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
    cmpq             %r9, %rbp
    je               .L38
    movq             %r9, %r8
    movq             %r9, %rax
    testb            $0x18, %bpl
    je               .L36
.L33:
    vmovq            %rsi, %xmm1
    movq             0xe0(%rsp), %rax
    nopw             %cs:(%rax,%rax)
.L34:
    vpcmpnltud       (%r10,%r8,4), %ymm0, %k0
    vpmovm2q         %k0, %zmm2
    vpsubq           %zmm2, %zmm1, %zmm1
    addq             $0x8, %r8
    cmpq             %r8, %rax
    jne              .L34
    vextracti64x4    $0x1, %zmm1, %ymm0
    vpaddq           %zmm0, %zmm1, %zmm0
    vextracti128     $0x1, %ymm0, %xmm1
    vpaddq           %xmm1, %xmm0, %xmm0
    vpshufd          $0xee, %xmm0, %xmm1
    vpaddq           %xmm1, %xmm0, %xmm0
    vmovq            %xmm0, %rsi
    jmp              .L37
.L36:
    cmpl             (%r10,%rax,4), %ecx
    sbbq             $-0x1, %rsi
    incq             %rax
.L37:
    cmpq             %rax, %rbp
    jne              .L36
.L38:
    leaq             -0x1(%rsi), %rax
    cmpq             %rbp, %rax
    jae              panic
    cmpq             %r14, %rax
    jae              panic
    subl             -0x4(%r10,%rsi,4), %ecx
    movq             %rax, %rsi
    shlq             $0x8, %rsi
    vpbroadcastd     %ecx, %zmm0
    vpcmpnltud       (%r15,%rsi), %zmm0, %k0
    vpcmpnltud       0x40(%r15,%rsi), %zmm0, %k1
    kunpckwd         %k0, %k1, %k0
    kmovd            %k0, %r8d
    vpcmpnltud       0x80(%r15,%rsi), %zmm0, %k0
    kmovw            %k0, %r9d
    shlq             $0x20, %r9
    orq              %r8, %r9
    vpcmpnltud       0xc0(%r15,%rsi), %zmm0, %k0
    kmovd            %k0, %r8d
    movzwl           %r8w, %r8d
    shlq             $0x30, %r8
    orq              %r9, %r8
    popcntq          %r8, %r8
    shlq             $0x6, %rax
    addq             %r8, %rax
    decq             %rax
    cmpq             0x58(%rsp), %rax
    jae              panic
    addq             %r15, %rsi
    decq             %r8
    andl             $0x3f, %r8d
    subl             (%rsi,%r8,4), %ecx
    leaq             (%rax,%rax,4), %r8
    shlq             $0x7, %r8
    vpbroadcastw     %ecx, %ymm0
    vpcmpnltuw       0x200(%rbx,%r8), %ymm0, %k0
    leaq             (%rbx,%r8), %rsi
    kmovw            %k0, %r9d
    vpcmpnltuw       0x220(%rbx,%r8), %ymm0, %k0
    popcntl          %r9d, %r9d
    kmovw            %k0, %r10d
    popcntl          %r10d, %r10d
    addl             %r9d, %r10d
    vpcmpnltuw       0x240(%rbx,%r8), %ymm0, %k0
    kmovw            %k0, %r9d
    popcntl          %r9d, %r9d
    vpcmpnltuw       0x260(%rbx,%r8), %ymm0, %k0
    kmovw            %k0, %r8d
    popcntl          %r8d, %r8d
    addl             %r9d, %r8d
    addl             %r10d, %r8d
    decl             %r8d
    movl             %r8d, %r9d
    andl             $0x3f, %r9d
    movzwl           0x200(%rsi,%r9,2), %r10d
    subl             %r10d, %ecx
    shll             $0xc, %eax
    shll             $0x6, %r8d
    movl             $0x1, %edx
    shlxq            %rcx, %rdx, %rcx
    pdepq            (%rsi,%r9,8), %rcx, %rcx
    tzcntq           %rcx, %rcx
    orl              %eax, %ecx
    addl             %r8d, %ecx
    cmpq             %rcx, 0xc0(%rsp)
    jbe              panic
    movq             0xd0(%rsp), %rax
    movl             (%rax,%rcx,4), %eax
    movl             %eax, 0x4(%r12)
    movq             0x8(%rsp), %r10
.L43:
    movq             0x18(%rsp), %r9
.L44:
    movq             0x20(%rsp), %rcx
    cmpq             0xa0(%rsp), %rcx
    je               out
    movl             (%rcx), %edx
    leaq             0x1(%rdx), %rax
    cmpq             0x78(%rsp), %rax
    jae              panic
    addq             $0x4, %rcx
    movq             %rcx, 0x20(%rsp)
    movq             0xa8(%rsp), %rax
    movl             0x4(%rax,%rdx,4), %esi
    movq             %rsi, %rax
    subq             %rdi, %rax
    cmpq             0xf0(%rsp), %rax
    ja               out
    cmpq             %rsi, 0xd8(%rsp)
    jb               panic
    movq             %r9, %r12
    cmpq             %rdi, %rsi
    je               .L1
    movq             %rdx, 0x98(%rsp)
    movq             %r9, 0x18(%rsp)
    movq             0x120(%rsp), %rax
    leaq             (%rax,%rsi,8), %rcx
    leaq             (%rax,%rdi,8), %r8
    movq             0x58(%rsp), %r12
    jmp              .L51
.L50:
    addq             $0x8, %r8
    cmpq             %rcx, %r8
    je               .L0
.L51:
    movl             (%r8), %eax
    movl             %eax, %edi
    shrl             $0xc, %edi
    cmpq             %r12, %rdi
    jae              panic
    movl             0x4(%r8), %r9d
    leaq             (%rdi,%rdi,4), %r11
    shll             $0x7, %r11d
    addq             %rbx, %r11
    movl             $0x1, %edx
    shlxq            %rax, %rdx, %rdi
    movl             %eax, %r10d
    shrl             $0x3, %r10d
    andl             $0x1f8, %r10d
    xorq             %rdi, (%r10,%r11)
    movl             %r9d, %edi
    shrl             $0xc, %edi
    cmpq             %r12, %rdi
    jae              panic
    leaq             (%rdi,%rdi,4), %r10
    shll             $0x7, %r10d
    addq             %rbx, %r10
    shlxq            %r9, %rdx, %rdi
    movl             %r9d, %ebx
    shrl             $0x3, %ebx
    andl             $0x1f8, %ebx
    xorq             %rdi, (%rbx,%r10)
    movl             %eax, %edi
    xorl             %r9d, %edi
    cmpl             $0x1000, %edi
    jae              .L56
    movl             %r9d, %edi
    shrl             $0xc, %edi
    cmpq             %rdi, %r12
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
    movq             (%rsp), %rbx
    vpaddw           0x200(%rbx,%rdi), %ymm2, %ymm2
    vpcmpgtw         %ymm0, %ymm7, %ymm3
    vpcmpgtw         %ymm1, %ymm7, %ymm4
    vpsubw           %ymm4, %ymm3, %ymm3
    vpaddw           0x220(%rbx,%rdi), %ymm3, %ymm3
    vpcmpgtw         %ymm0, %ymm8, %ymm4
    vpcmpgtw         %ymm1, %ymm8, %ymm5
    vpsubw           %ymm5, %ymm4, %ymm4
    vpaddw           0x240(%rbx,%rdi), %ymm4, %ymm4
    vpcmpgtw         %ymm0, %ymm9, %ymm0
    vpcmpgtw         %ymm1, %ymm9, %ymm1
    vpsubw           %ymm1, %ymm0, %ymm0
    vpaddw           0x260(%rbx,%rdi), %ymm0, %ymm0
    vmovdqu          %ymm2, 0x200(%rbx,%rdi)
    vmovdqu          %ymm3, 0x220(%rbx,%rdi)
    vmovdqu          %ymm4, 0x240(%rbx,%rdi)
    vmovdqu          %ymm0, 0x260(%rbx,%rdi)
    jmp              .L50
.L56:
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
    vpaddd           (%r15,%r11), %zmm0, %zmm0
    vpaddd           0x40(%r15,%r11), %zmm1, %zmm1
    vpaddd           0x80(%r15,%r11), %zmm2, %zmm2
    vpaddd           0xc0(%r15,%r11), %zmm3, %zmm3
    vmovdqu64        %zmm0, (%r15,%r11)
    vmovdqu64        %zmm1, 0x40(%r15,%r11)
    vmovdqu64        %zmm2, 0x80(%r15,%r11)
    vmovdqu64        %zmm3, 0xc0(%r15,%r11)
    leaq             0x1(%rdi), %rax
    cmpq             %rbp, %rdi
    jae              panic
    cmpq             %rbp, %rax
    je               .L73
    movq             0x8(%rsp), %r11
    leaq             (%r11,%rax,4), %rax
    shll             $0x2, %edi
    movq             0x28(%rsp), %rbx
    subq             %rdi, %rbx
    cmpq             $0x1c, %rbx
    jae              .L62
    movq             %rax, %rdi
.L61:
    movq             0x10(%rsp), %rax
    jmp              .L72
.L62:
    movq             %rbx, %r11
    shrq             $0x2, %r11
    incq             %r11
    cmpq             $0xfc, %rbx
    jae              .L64
    xorl             %ebx, %ebx
    jmp              .L68
.L64:
    movabsq          $0x7ffffffffffffff8, %rbx
    addq             $-0x38, %rbx
    andq             %r11, %rbx
    addq             0x88(%rsp), %rdi
    xorl             %r14d, %r14d
    nopw             (%rax,%rax)
.L65:
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
    jne              .L65
    cmpq             %rbx, %r11
    movq             0x40(%rsp), %r14
    je               .L73
    testb            $0x38, %r11b
    je               .L90
.L68:
    movq             %r11, %r14
    movabsq          $0x7ffffffffffffff8, %rdi
    andq             %rdi, %r14
    leaq             (%rax,%r14,4), %rdi
    nop
.L69:
    vpaddd           (%rax,%rbx,4), %ymm16, %ymm0
    vmovdqu          %ymm0, (%rax,%rbx,4)
    addq             $0x8, %rbx
    cmpq             %rbx, %r14
    jne              .L69
    cmpq             %r14, %r11
    movq             0x40(%rsp), %r14
    movq             0x10(%rsp), %rax
    je               .L73
    nopw             %cs:(%rax,%rax)
.L72:
    decl             (%rdi)
    addq             $0x4, %rdi
    cmpq             %rax, %rdi
    jne              .L72
.L73:
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
    vmovdqu64        (%r15,%rax), %zmm1
    vmovdqu64        0x40(%r15,%rax), %zmm2
    vmovdqu64        0x80(%r15,%rax), %zmm3
    vmovdqu64        0xc0(%r15,%rax), %zmm4
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
    vmovdqu64        %zmm0, (%r15,%rax)
    vmovdqu64        %zmm1, 0x40(%r15,%rax)
    vmovdqu64        %zmm2, 0x80(%r15,%rax)
    vmovdqu64        %zmm3, 0xc0(%r15,%rax)
    leaq             0x1(%rdi), %rax
    cmpq             %rbp, %rdi
    movq             (%rsp), %rbx
    jae              panic
    cmpq             %rbp, %rax
    movq             0x10(%rsp), %r11
    je               .L50
    movq             0x8(%rsp), %r9
    leaq             (%r9,%rax,4), %rax
    shll             $0x2, %edi
    movq             0x28(%rsp), %r10
    subq             %rdi, %r10
    cmpq             $0x1c, %r10
    jae              .L78
    movq             %rax, %rdi
    jmp              .L88
.L78:
    movq             %r10, %r9
    shrq             $0x2, %r9
    incq             %r9
    cmpq             $0xfc, %r10
    jae              .L80
    xorl             %r10d, %r10d
    jmp              .L84
.L80:
    movabsq          $0x7ffffffffffffff8, %r10
    addq             $-0x38, %r10
    andq             %r9, %r10
    addq             0x88(%rsp), %rdi
    xorl             %r11d, %r11d
    nopl             (%rax)
.L81:
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
    jne              .L81
    cmpq             %r10, %r9
    movq             0x10(%rsp), %r11
    je               .L50
    testb            $0x38, %r9b
    je               .L91
.L84:
    movq             %r9, %r11
    movabsq          $0x7ffffffffffffff8, %rdi
    andq             %rdi, %r11
    leaq             (%rax,%r11,4), %rdi
    nop
.L85:
    vmovdqu          (%rax,%r10,4), %ymm0
    vpsubd           %ymm16, %ymm0, %ymm0
    vmovdqu          %ymm0, (%rax,%r10,4)
    addq             $0x8, %r10
    cmpq             %r10, %r11
    jne              .L85
    cmpq             %r11, %r9
    movq             0x10(%rsp), %r11
    je               .L50
    nopl             (%rax)
.L88:
    incl             (%rdi)
    addq             $0x4, %rdi
    cmpq             %r11, %rdi
    jne              .L88
    jmp              .L50
.L90:
    leaq             (%rax,%rbx,4), %rdi
    jmp              .L61
.L91:
    leaq             (%rax,%r10,4), %rdi
    jmp              .L88
