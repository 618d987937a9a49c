# sweep::avx512::floyd_sweep: 36 instructions
.L0:
    movl             (%r15,%rdx), %edi
    testl            %edi, %edi
    js               out
    addl             %eax, %edi
    cmpl             %ebx, %edi
    movl             %ebx, %r8d
    movl             $0x0, %r9d
    cmovbl           %r9d, %r8d
    subl             %r8d, %edi
    vpbroadcastw     %edi, %zmm0
    vpcmpnltuw       0x200(%r14), %zmm0, %k0
    kmovd            %k0, %r8d
    popcntl          %r8d, %r8d
    vpcmpnltuw       0x240(%r14), %zmm0, %k0
    kmovd            %k0, %r9d
    popcntl          %r9d, %r9d
    addl             %r9d, %r8d
    decl             %r8d
    movl             %r8d, %r9d
    andl             $0x3f, %r9d
    movzwl           0x200(%r14,%r9,2), %r10d
    subl             %r10d, %edi
    movl             $0x1, %r10d
    shlxq            %rdi, %r10, %rdi
    pdepq            (%r14,%r9,8), %rdi, %rdi
    shll             $0x6, %r8d
    tzcntq           %rdi, %rdi
    addl             %r8d, %edi
    cmpq             %rdi, %r12
    jbe              panic
    movq             0x8(%rsp), %r8
    movl             (%r8,%rdi,4), %edi
    movl             %edi, (%r15,%rdx)
    addq             $0x4, %rdx
    cmpq             %rdx, (%rsp)
    jne              .L0
# sweep::avx512::floyd_sweep: 150 instructions
.L0:
    movl             (%rcx), %eax
    testl            %eax, %eax
    js               out
    addl             %edx, %eax
    movq             0x20(%rsp), %rsi
    cmpl             %esi, %eax
    movl             $0x0, %edi
    cmovbl           %edi, %esi
    subl             %esi, %eax
    cmpq             $0x8, %r12
    jae              .L3
    xorl             %edi, %edi
    xorl             %r10d, %r10d
    jmp              .L13
.L3:
    vpbroadcastd     %eax, %ymm0
    cmpq             $0x20, %r12
    movq             0x80(%rsp), %rsi
    jae              .L5
    xorl             %r11d, %r11d
    xorl             %r10d, %r10d
    movq             0x38(%rsp), %rsi
    jmp              .L9
.L5:
    vpxor            %xmm1, %xmm1, %xmm1
    xorl             %edi, %edi
    vpxor            %xmm2, %xmm2, %xmm2
    vpxor            %xmm3, %xmm3, %xmm3
    vpxor            %xmm4, %xmm4, %xmm4
    nopw             %cs:(%rax,%rax)
.L6:
    vpcmpnltud       (%r15,%rdi,4), %ymm0, %k0
    vpcmpnltud       0x20(%r15,%rdi,4), %ymm0, %k1
    vpcmpnltud       0x40(%r15,%rdi,4), %ymm0, %k2
    vpcmpnltud       0x60(%r15,%rdi,4), %ymm0, %k3
    vpmovm2q         %k0, %zmm5
    vpsubq           %zmm5, %zmm1, %zmm1
    vpmovm2q         %k1, %zmm5
    vpsubq           %zmm5, %zmm2, %zmm2
    vpmovm2q         %k2, %zmm5
    vpsubq           %zmm5, %zmm3, %zmm3
    vpmovm2q         %k3, %zmm5
    vpsubq           %zmm5, %zmm4, %zmm4
    addq             $0x20, %rdi
    cmpq             %rdi, %rsi
    jne              .L6
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
    cmpq             %rsi, %r12
    je               .L14
    movq             %rsi, %r11
    movq             %rsi, %rdi
    testb            $0x18, %r12b
    movq             0x38(%rsp), %rsi
    je               .L13
.L9:
    vmovq            %r10, %xmm1
    nop
.L10:
    vpcmpnltud       (%r15,%r11,4), %ymm0, %k0
    vpmovm2q         %k0, %zmm2
    vpsubq           %zmm2, %zmm1, %zmm1
    addq             $0x8, %r11
    cmpq             %r11, %rsi
    jne              .L10
    vextracti64x4    $0x1, %zmm1, %ymm0
    vpaddq           %zmm0, %zmm1, %zmm0
    vextracti128     $0x1, %ymm0, %xmm1
    vpaddq           %xmm1, %xmm0, %xmm0
    vpshufd          $0xee, %xmm0, %xmm1
    vpaddq           %xmm1, %xmm0, %xmm0
    vmovq            %xmm0, %r10
    movq             %rsi, %rdi
    cmpq             %rsi, %r12
    je               .L14
    nopw             (%rax,%rax)
.L13:
    cmpl             (%r15,%rdi,4), %eax
    sbbq             $-0x1, %r10
    incq             %rdi
    cmpq             %rdi, %r12
    jne              .L13
.L14:
    leaq             -0x1(%r10), %rdi
    cmpq             %r12, %rdi
    jae              panic
    cmpq             %r14, %rdi
    jae              panic
    subl             -0x4(%r15,%r10,4), %eax
    movq             %rdi, %r10
    shlq             $0x8, %r10
    vpbroadcastd     %eax, %zmm0
    vpcmpnltud       (%r13,%r10), %zmm0, %k0
    vpcmpnltud       0x40(%r13,%r10), %zmm0, %k1
    kunpckwd         %k0, %k1, %k0
    kmovd            %k0, %esi
    vpcmpnltud       0x80(%r13,%r10), %zmm0, %k0
    kmovw            %k0, %r11d
    shlq             $0x20, %r11
    orq              %rsi, %r11
    vpcmpnltud       0xc0(%r13,%r10), %zmm0, %k0
    kmovd            %k0, %esi
    movzwl           %si, %esi
    shlq             $0x30, %rsi
    orq              %r11, %rsi
    popcntq          %rsi, %r11
    shlq             $0x6, %rdi
    addq             %r11, %rdi
    decq             %rdi
    cmpq             %rbx, %rdi
    jae              panic
    addq             %r13, %r10
    decq             %r11
    andl             $0x3f, %r11d
    subl             (%r10,%r11,4), %eax
    leaq             (%rdi,%rdi,4), %rsi
    shlq             $0x7, %rsi
    movq             (%rsp), %rbx
    leaq             (%rbx,%rsi), %r10
    vpbroadcastw     %eax, %zmm0
    vpcmpnltuw       0x200(%rbx,%rsi), %zmm0, %k0
    kmovd            %k0, %r11d
    popcntl          %r11d, %r11d
    vpcmpnltuw       0x240(%rbx,%rsi), %zmm0, %k0
    kmovd            %k0, %esi
    popcntl          %esi, %esi
    addl             %r11d, %esi
    decl             %esi
    movl             %esi, %r11d
    andl             $0x3f, %r11d
    movzwl           0x200(%r10,%r11,2), %ebx
    subl             %ebx, %eax
    shll             $0xc, %edi
    shll             $0x6, %esi
    movl             $0x1, %ebx
    shlxq            %rax, %rbx, %rax
    pdepq            (%r10,%r11,8), %rax, %rax
    tzcntq           %rax, %rax
    orl              %edi, %eax
    addl             %esi, %eax
    cmpq             %rax, 0x18(%rsp)
    jbe              panic
    movq             0x48(%rsp), %rsi
    movl             (%rsi,%rax,4), %eax
    movl             %eax, (%rcx)
    addq             $0x4, %rcx
    cmpq             %r9, %rcx
    movq             0x8(%rsp), %rbx
    jne              .L0
# sweep::avx512::floyd_sweep: 165 instructions
.L0:
    movq             0x80(%rsp), %rax
    movl             (%rax,%rdi,4), %eax
    movq             0x58(%rsp), %rcx
    movl             %eax, 0x4(%rcx,%rdx,8)
.L1:
    incq             %rdx
    cmpq             %r14, %rdx
    je               out
    movl             (%r15,%rdx,4), %edi
    leaq             0x1(%rdi), %rcx
    cmpq             %r12, %rcx
    jae              panic
    movq             %r9, %rax
    movl             0x4(%r11,%rdi,4), %r9d
    cmpq             %r9, %rax
    ja               panic
    cmpq             %r9, 0x48(%rsp)
    jb               panic
    cmpq             %r9, %rax
    jne              .L7
    cmpq             %rdi, 0x8(%rsp)
    ja               .L10
.L7:
    movq             %r11, %r12
    movq             %r15, %r11
    vmovdqu          0x200(%r13), %ymm0
    vmovdqu          0x220(%r13), %ymm1
    vmovdqu          0x240(%r13), %ymm2
    vmovdqu          0x260(%r13), %ymm3
    movq             %r9, %r15
    leaq             (,%r9,8), %rcx
    shlq             $0x3, %rax
    nopl             (%rax)
.L8:
    movl             (%rbx,%rax), %esi
    movl             0x4(%rbx,%rax), %r8d
    movl             %esi, %r9d
    shrl             $0x6, %esi
    andl             $0x3f, %esi
    shlxq            %r9, %r10, %r9
    xorq             %r9, (%r13,%rsi,8)
    movl             %r8d, %r9d
    shrl             $0x6, %r8d
    andl             $0x3f, %r8d
    shlxq            %r9, %r10, %r9
    xorq             %r9, (%r13,%r8,8)
    vpbroadcastw     %esi, %ymm4
    vpaddw           %ymm4, %ymm8, %ymm4
    vpbroadcastw     %r8d, %ymm5
    vpaddw           %ymm5, %ymm8, %ymm5
    vpsraw           $0xf, %ymm4, %ymm6
    vpsrlw           $0xf, %ymm5, %ymm7
    vpaddw           %ymm0, %ymm7, %ymm0
    vpaddw           %ymm6, %ymm0, %ymm0
    vpcmpgtw         %ymm4, %ymm9, %ymm6
    vpcmpgtw         %ymm5, %ymm9, %ymm7
    vpsubw           %ymm7, %ymm1, %ymm1
    vpaddw           %ymm6, %ymm1, %ymm1
    vpcmpgtw         %ymm4, %ymm10, %ymm6
    vpcmpgtw         %ymm5, %ymm10, %ymm7
    vpsubw           %ymm7, %ymm2, %ymm2
    vpaddw           %ymm6, %ymm2, %ymm2
    vpcmpgtw         %ymm4, %ymm11, %ymm4
    vpcmpgtw         %ymm5, %ymm11, %ymm5
    vpsubw           %ymm5, %ymm3, %ymm3
    vpaddw           %ymm4, %ymm3, %ymm3
    vmovdqu          %ymm0, 0x200(%r13)
    vmovdqu          %ymm1, 0x220(%r13)
    vmovdqu          %ymm2, 0x240(%r13)
    vmovdqu          %ymm3, 0x260(%r13)
    addq             $0x8, %rax
    cmpq             %rax, %rcx
    jne              .L8
    cmpq             %rdi, 0x8(%rsp)
    movq             %r15, %r9
    movq             %r11, %r15
    movq             %r12, %r11
    movq             0x18(%rsp), %r12
    jbe              panic
.L10:
    movq             0x58(%rsp), %rax
    movl             (%rax,%rdx,8), %ecx
    testl            %ecx, %ecx
    js               .L1
    movq             0x20(%rsp), %rax
    movl             (%rax,%rdi,8), %eax
    movl             %eax, %esi
    shrl             $0x6, %esi
    andl             $0x3f, %esi
    andb             $0x3f, %al
    bzhiq            %rax, (%r13,%rsi,8), %rax
    movzwl           0x200(%r13,%rsi,2), %esi
    popcntq          %rax, %rax
    addl             %esi, %eax
    addl             %eax, %ecx
    movq             (%rsp), %rsi
    cmpl             %esi, %ecx
    movl             $0x0, %edi
    cmovbl           %edi, %esi
    subl             %esi, %ecx
    vpbroadcastw     %ecx, %ymm0
    vpcmpnltuw       0x200(%r13), %ymm0, %k0
    kmovw            %k0, %esi
    popcntl          %esi, %esi
    vpcmpnltuw       0x220(%r13), %ymm0, %k0
    kmovw            %k0, %edi
    popcntl          %edi, %edi
    addl             %esi, %edi
    vpcmpnltuw       0x240(%r13), %ymm0, %k0
    kmovw            %k0, %esi
    popcntl          %esi, %esi
    vpcmpnltuw       0x260(%r13), %ymm0, %k0
    kmovw            %k0, %r8d
    popcntl          %r8d, %r8d
    addl             %esi, %r8d
    addl             %edi, %r8d
    decl             %r8d
    movl             %r8d, %esi
    andl             $0x3f, %esi
    movzwl           0x200(%r13,%rsi,2), %edi
    subl             %edi, %ecx
    shlxq            %rcx, %r10, %rcx
    pdepq            (%r13,%rsi,8), %rcx, %rcx
    shll             $0x6, %r8d
    tzcntq           %rcx, %rdi
    addl             %r8d, %edi
    cmpq             %rdi, 0x28(%rsp)
    jbe              panic
    movq             0x80(%rsp), %rcx
    movl             (%rcx,%rdi,4), %ecx
    movq             0x58(%rsp), %rsi
    movl             %ecx, (%rsi,%rdx,8)
    movl             0x4(%rsi,%rdx,8), %ecx
    testl            %ecx, %ecx
    js               .L1
    addl             %ecx, %eax
    movq             (%rsp), %rcx
    cmpl             %ecx, %eax
    movl             $0x0, %esi
    cmovbl           %esi, %ecx
    subl             %ecx, %eax
    vpbroadcastw     %eax, %ymm0
    vpcmpnltuw       0x200(%r13), %ymm0, %k0
    kmovw            %k0, %ecx
    popcntl          %ecx, %ecx
    vpcmpnltuw       0x220(%r13), %ymm0, %k0
    kmovw            %k0, %esi
    popcntl          %esi, %esi
    addl             %ecx, %esi
    vpcmpnltuw       0x240(%r13), %ymm0, %k0
    kmovw            %k0, %ecx
    popcntl          %ecx, %ecx
    vpcmpnltuw       0x260(%r13), %ymm0, %k0
    kmovw            %k0, %edi
    popcntl          %edi, %r8d
    addl             %ecx, %r8d
    addl             %esi, %r8d
    decl             %r8d
    movl             %r8d, %ecx
    andl             $0x3f, %ecx
    movzwl           0x200(%r13,%rcx,2), %esi
    subl             %esi, %eax
    shlxq            %rax, %r10, %rax
    pdepq            (%r13,%rcx,8), %rax, %rax
    shll             $0x6, %r8d
    tzcntq           %rax, %rdi
    addl             %r8d, %edi
    cmpq             %rdi, 0x28(%rsp)
    ja               .L0
# sweep::avx512::floyd_sweep: 44 instructions
.L0:
    movl             (%r15,%rdx), %edi
    testl            %edi, %edi
    js               out
    addl             %eax, %edi
    cmpl             %ebx, %edi
    movl             %ebx, %r8d
    movl             $0x0, %r9d
    cmovbl           %r9d, %r8d
    subl             %r8d, %edi
    vpbroadcastw     %edi, %ymm0
    vpcmpnltuw       0x200(%r14), %ymm0, %k0
    kmovw            %k0, %r8d
    popcntl          %r8d, %r8d
    vpcmpnltuw       0x220(%r14), %ymm0, %k0
    kmovw            %k0, %r9d
    popcntl          %r9d, %r9d
    addl             %r8d, %r9d
    vpcmpnltuw       0x240(%r14), %ymm0, %k0
    kmovw            %k0, %r8d
    popcntl          %r8d, %r8d
    vpcmpnltuw       0x260(%r14), %ymm0, %k0
    kmovw            %k0, %r10d
    popcntl          %r10d, %r10d
    addl             %r8d, %r10d
    addl             %r9d, %r10d
    decl             %r10d
    movl             %r10d, %r8d
    andl             $0x3f, %r8d
    movzwl           0x200(%r14,%r8,2), %r9d
    subl             %r9d, %edi
    movl             $0x1, %r9d
    shlxq            %rdi, %r9, %rdi
    pdepq            (%r14,%r8,8), %rdi, %rdi
    shll             $0x6, %r10d
    tzcntq           %rdi, %rdi
    addl             %r10d, %edi
    cmpq             %rdi, %r12
    jbe              panic
    movq             0x8(%rsp), %r8
    movl             (%r8,%rdi,4), %edi
    movl             %edi, (%r15,%rdx)
    addq             $0x4, %rdx
    cmpq             %rdx, (%rsp)
    jne              .L0
