# avx512::floyd_sweep: 36 instructions
.L0:
    movl             (%r11,%rdx), %edi
    testl            %edi, %edi
    js               out
    addl             %eax, %edi
    cmpl             %r14d, %edi
    movl             %r14d, %r8d
    movl             $0x0, %r9d
    cmovbl           %r9d, %r8d
    subl             %r8d, %edi
    vpbroadcastw     %edi, %zmm0
    vpcmpnltuw       0x200(%r15), %zmm0, %k0
    kmovd            %k0, %r8d
    popcntl          %r8d, %r8d
    vpcmpnltuw       0x240(%r15), %zmm0, %k0
    kmovd            %k0, %r9d
    popcntl          %r9d, %r9d
    addl             %r9d, %r8d
    decl             %r8d
    movl             %r8d, %r9d
    andl             $0x3f, %r9d
    movzwl           0x200(%r15,%r9,2), %r10d
    subl             %r10d, %edi
    movl             $0x1, %r10d
    shlxq            %rdi, %r10, %rdi
    pdepq            (%r15,%r9,8), %rdi, %rdi
    shll             $0x6, %r8d
    tzcntq           %rdi, %rdi
    addl             %r8d, %edi
    cmpq             %rdi, %rbx
    jbe              panic
    movq             0x50(%rsp), %r8
    movl             (%r8,%rdi,4), %edi
    movl             %edi, (%r11,%rdx)
    addq             $0x4, %rdx
    cmpq             %rdx, 0x30(%rsp)
    jne              .L0
# avx512::floyd_sweep: 150 instructions
.L0:
    movl             (%rcx), %eax
    testl            %eax, %eax
    js               out
    addl             %edx, %eax
    movq             0x1c0(%rsp), %rsi
    cmpl             %esi, %eax
    movl             $0x0, %edi
    cmovbl           %edi, %esi
    subl             %esi, %eax
    cmpq             $0x8, %r14
    jae              .L3
    xorl             %edi, %edi
    xorl             %r10d, %r10d
    jmp              .L13
.L3:
    vpbroadcastd     %eax, %ymm0
    cmpq             $0x20, %r14
    jae              .L5
    xorl             %r11d, %r11d
    xorl             %r10d, %r10d
    jmp              .L9
.L5:
    vpxor            %xmm1, %xmm1, %xmm1
    xorl             %edi, %edi
    vpxor            %xmm2, %xmm2, %xmm2
    vpxor            %xmm3, %xmm3, %xmm3
    vpxor            %xmm4, %xmm4, %xmm4
    movq             0x640(%rsp), %rsi
    nopw             (%rax,%rax)
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
    cmpq             %rsi, %r14
    je               .L14
    movq             %rsi, %rdi
    movq             %rsi, %r11
    testb            $0x18, %r14b
    je               .L13
.L9:
    vmovq            %r10, %xmm1
    movq             0x90(%rsp), %rsi
    nopw             %cs:(%rax,%rax)
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
    cmpq             %rsi, %r14
    je               .L14
    nopw             (%rax,%rax)
.L13:
    cmpl             (%r15,%rdi,4), %eax
    sbbq             $-0x1, %r10
    incq             %rdi
    cmpq             %rdi, %r14
    jne              .L13
.L14:
    leaq             -0x1(%r10), %rdi
    cmpq             %r14, %rdi
    jae              panic
    cmpq             %r13, %rdi
    jae              panic
    subl             -0x4(%r15,%r10,4), %eax
    movq             %rdi, %r10
    shlq             $0x8, %r10
    vpbroadcastd     %eax, %zmm0
    vpcmpnltud       (%rbx,%r10), %zmm0, %k0
    vpcmpnltud       0x40(%rbx,%r10), %zmm0, %k1
    kunpckwd         %k0, %k1, %k0
    kmovd            %k0, %esi
    vpcmpnltud       0x80(%rbx,%r10), %zmm0, %k0
    kmovw            %k0, %r11d
    shlq             $0x20, %r11
    orq              %rsi, %r11
    vpcmpnltud       0xc0(%rbx,%r10), %zmm0, %k0
    kmovd            %k0, %esi
    movzwl           %si, %esi
    shlq             $0x30, %rsi
    orq              %r11, %rsi
    popcntq          %rsi, %r11
    shlq             $0x6, %rdi
    addq             %r11, %rdi
    decq             %rdi
    cmpq             0x40(%rsp), %rdi
    jae              panic
    addq             %rbx, %r10
    decq             %r11
    andl             $0x3f, %r11d
    subl             (%r10,%r11,4), %eax
    leaq             (%rdi,%rdi,4), %rsi
    shlq             $0x7, %rsi
    movq             0x30(%rsp), %r12
    leaq             (%r12,%rsi), %r10
    vpbroadcastw     %eax, %zmm0
    vpcmpnltuw       0x200(%r12,%rsi), %zmm0, %k0
    kmovd            %k0, %r11d
    popcntl          %r11d, %r11d
    vpcmpnltuw       0x240(%r12,%rsi), %zmm0, %k0
    kmovd            %k0, %esi
    popcntl          %esi, %esi
    addl             %r11d, %esi
    decl             %esi
    movl             %esi, %r11d
    andl             $0x3f, %r11d
    movzwl           0x200(%r10,%r11,2), %r12d
    subl             %r12d, %eax
    shll             $0xc, %edi
    shll             $0x6, %esi
    movl             $0x1, %r12d
    shlxq            %rax, %r12, %rax
    pdepq            (%r10,%r11,8), %rax, %rax
    tzcntq           %rax, %rax
    orl              %edi, %eax
    addl             %esi, %eax
    cmpq             %rax, 0x280(%rsp)
    jbe              panic
    movq             0x88(%rsp), %rsi
    movl             (%rsi,%rax,4), %eax
    movl             %eax, (%rcx)
    addq             $0x4, %rcx
    cmpq             %r9, %rcx
    movq             0x60(%rsp), %r12
    movq             0x38(%rsp), %r10
    jne              .L0
# avx512::floyd_sweep: 43 instructions
.L0:
    movl             (%rbx,%r11), %edi
    testl            %edi, %edi
    js               out
    addl             %eax, %edi
    movq             0x30(%rsp), %r8
    cmpl             %r8d, %edi
    movl             $0x0, %r9d
    cmovbl           %r9d, %r8d
    subl             %r8d, %edi
    vpbroadcastw     %edi, %ymm0
    vpcmpnltuw       0x200(%r13), %ymm0, %k0
    kmovw            %k0, %r8d
    popcntl          %r8d, %r8d
    vpcmpnltuw       0x220(%r13), %ymm0, %k0
    kmovw            %k0, %r9d
    popcntl          %r9d, %r9d
    addl             %r8d, %r9d
    vpcmpnltuw       0x240(%r13), %ymm0, %k0
    kmovw            %k0, %r8d
    popcntl          %r8d, %r8d
    vpcmpnltuw       0x260(%r13), %ymm0, %k0
    kmovw            %k0, %r10d
    popcntl          %r10d, %r10d
    addl             %r8d, %r10d
    addl             %r9d, %r10d
    decl             %r10d
    movl             %r10d, %r8d
    andl             $0x3f, %r8d
    movzwl           0x200(%r13,%r8,2), %r9d
    subl             %r9d, %edi
    shlxq            %rdi, %r15, %rdi
    pdepq            (%r13,%r8,8), %rdi, %rdi
    shll             $0x6, %r10d
    tzcntq           %rdi, %rdi
    addl             %r10d, %edi
    cmpq             %rdi, %r12
    jbe              panic
    movq             0x40(%rsp), %r8
    movl             (%r8,%rdi,4), %edi
    movl             %edi, (%rbx,%r11)
    addq             $0x4, %r11
    cmpq             %r11, 0x50(%rsp)
    jne              .L0
# avx512::floyd_sweep: 158 instructions
.L0:
    movl             (%rcx), %eax
    testl            %eax, %eax
    js               out
    addl             %edx, %eax
    movq             0x1c0(%rsp), %rsi
    cmpl             %esi, %eax
    movl             $0x0, %edi
    cmovbl           %edi, %esi
    subl             %esi, %eax
    cmpq             $0x8, %r15
    jae              .L3
    xorl             %edi, %edi
    xorl             %r10d, %r10d
    jmp              .L13
.L3:
    vpbroadcastd     %eax, %ymm0
    cmpq             $0x20, %r15
    jae              .L5
    xorl             %r11d, %r11d
    xorl             %r10d, %r10d
    movq             0x90(%rsp), %rsi
    jmp              .L9
.L5:
    vpxor            %xmm1, %xmm1, %xmm1
    xorl             %edi, %edi
    vpxor            %xmm2, %xmm2, %xmm2
    vpxor            %xmm3, %xmm3, %xmm3
    vpxor            %xmm4, %xmm4, %xmm4
    movq             0x640(%rsp), %rsi
    nopw             (%rax,%rax)
.L6:
    vpcmpnltud       (%r13,%rdi,4), %ymm0, %k0
    vpcmpnltud       0x20(%r13,%rdi,4), %ymm0, %k1
    vpcmpnltud       0x40(%r13,%rdi,4), %ymm0, %k2
    vpcmpnltud       0x60(%r13,%rdi,4), %ymm0, %k3
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
    cmpq             %rsi, %r15
    je               .L14
    movq             %rsi, %rdi
    movq             %rsi, %r11
    testb            $0x18, %r15b
    movq             0x90(%rsp), %rsi
    je               .L13
.L9:
    vmovq            %r10, %xmm1
    nopw             %cs:(%rax,%rax)
.L10:
    vpcmpnltud       (%r13,%r11,4), %ymm0, %k0
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
    cmpq             %rsi, %r15
    je               .L14
    nopl             (%rax,%rax)
.L13:
    cmpl             (%r13,%rdi,4), %eax
    sbbq             $-0x1, %r10
    incq             %rdi
    cmpq             %rdi, %r15
    jne              .L13
.L14:
    leaq             -0x1(%r10), %rdi
    cmpq             %r15, %rdi
    jae              panic
    cmpq             0x50(%rsp), %rdi
    jae              panic
    subl             -0x4(%r13,%r10,4), %eax
    movq             %rdi, %r10
    shlq             $0x8, %r10
    vpbroadcastd     %eax, %zmm0
    vpcmpnltud       (%r14,%r10), %zmm0, %k0
    vpcmpnltud       0x40(%r14,%r10), %zmm0, %k1
    kunpckwd         %k0, %k1, %k0
    kmovd            %k0, %esi
    vpcmpnltud       0x80(%r14,%r10), %zmm0, %k0
    kmovw            %k0, %r11d
    shlq             $0x20, %r11
    orq              %rsi, %r11
    vpcmpnltud       0xc0(%r14,%r10), %zmm0, %k0
    kmovd            %k0, %esi
    movzwl           %si, %esi
    shlq             $0x30, %rsi
    orq              %r11, %rsi
    popcntq          %rsi, %r11
    shlq             $0x6, %rdi
    addq             %r11, %rdi
    decq             %rdi
    cmpq             0x40(%rsp), %rdi
    jae              panic
    addq             %r14, %r10
    decq             %r11
    andl             $0x3f, %r11d
    subl             (%r10,%r11,4), %eax
    leaq             (%rdi,%rdi,4), %rsi
    shlq             $0x7, %rsi
    vpbroadcastw     %eax, %ymm0
    movq             0x30(%rsp), %r8
    vpcmpnltuw       0x200(%r8,%rsi), %ymm0, %k0
    leaq             (%r8,%rsi), %r10
    kmovw            %k0, %r11d
    vpcmpnltuw       0x220(%r8,%rsi), %ymm0, %k0
    popcntl          %r11d, %r11d
    kmovw            %k0, %ebx
    popcntl          %ebx, %ebx
    addl             %r11d, %ebx
    vpcmpnltuw       0x240(%r8,%rsi), %ymm0, %k0
    kmovw            %k0, %r11d
    popcntl          %r11d, %r11d
    vpcmpnltuw       0x260(%r8,%rsi), %ymm0, %k0
    kmovw            %k0, %esi
    popcntl          %esi, %esi
    addl             %r11d, %esi
    addl             %ebx, %esi
    decl             %esi
    movl             %esi, %r11d
    andl             $0x3f, %r11d
    movzwl           0x200(%r10,%r11,2), %ebx
    subl             %ebx, %eax
    shll             $0xc, %edi
    shll             $0x6, %esi
    movl             $0x1, %r8d
    shlxq            %rax, %r8, %rax
    pdepq            (%r10,%r11,8), %rax, %rax
    tzcntq           %rax, %rax
    orl              %edi, %eax
    addl             %esi, %eax
    cmpq             %rax, 0x280(%rsp)
    jbe              panic
    movq             0x88(%rsp), %rsi
    movl             (%rsi,%rax,4), %eax
    movl             %eax, (%rcx)
    addq             $0x4, %rcx
    cmpq             %r9, %rcx
    movq             0x38(%rsp), %rbx
    jne              .L0
