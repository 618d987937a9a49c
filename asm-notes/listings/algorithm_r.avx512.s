# draw::avx512::algorithm_r: 462 instructions
.L0:
    movl             $0x0, %r11d
    movl             $0x0, %r8d
    testw            %r14w, %r14w
    leaq             0x15c0(%rsp), %r9
    je               out
.L1:
    cmpq             $0x4, %r11
    je               .L17
    movq             0x38(%rsp), %rcx
    vpbroadcastd     %ecx, %zmm0
    movq             %rcx, %rax
    shrq             $0x20, %rax
    vpbroadcastd     %eax, %zmm1
    incq             %rcx
    movq             %rcx, 0x38(%rsp)
    vpxor            %xmm5, %xmm5, %xmm5
    movl             $0x4, %eax
    vmovdqa64        %zmm26, %zmm9
    vmovdqa64        %zmm22, %zmm16
    vmovdqa64        0x240(%rsp), %zmm15
    vmovdqa64        %zmm0, %zmm11
    vmovdqa64        %zmm25, %zmm10
    vmovdqa64        %zmm27, %zmm6
    vmovdqa64        0x100(%rsp), %zmm17
    vmovdqa64        %zmm1, %zmm13
    vmovdqa64        %zmm24, %zmm12
    vmovdqa64        %zmm28, %zmm7
    vmovdqa64        0x300(%rsp), %zmm3
    vmovdqa64        %zmm23, %zmm14
    vmovdqa64        0x280(%rsp), %zmm8
    vmovdqa64        0x340(%rsp), %zmm4
    vpxor            %xmm2, %xmm2, %xmm2
    nopw             %cs:(%rax,%rax)
.L3:
    vpaddd           %zmm9, %zmm16, %zmm9
    vpxord           %zmm9, %zmm11, %zmm11
    vprold           $0x10, %zmm11, %zmm11
    vpaddd           %zmm15, %zmm11, %zmm15
    vpxord           %zmm16, %zmm15, %zmm16
    vprold           $0xc, %zmm16, %zmm16
    vpaddd           %zmm9, %zmm16, %zmm9
    vpxord           %zmm11, %zmm9, %zmm11
    vprold           $0x8, %zmm11, %zmm11
    vpaddd           %zmm15, %zmm11, %zmm15
    vpxord           %zmm16, %zmm15, %zmm16
    vprold           $0x7, %zmm16, %zmm16
    vpaddd           %zmm10, %zmm6, %zmm10
    vpxord           %zmm10, %zmm13, %zmm13
    vprold           $0x10, %zmm13, %zmm13
    vpaddd           %zmm17, %zmm13, %zmm17
    vpxord           %zmm6, %zmm17, %zmm6
    vprold           $0xc, %zmm6, %zmm6
    vpaddd           %zmm10, %zmm6, %zmm10
    vpxord           %zmm13, %zmm10, %zmm13
    vprold           $0x8, %zmm13, %zmm13
    vpaddd           %zmm17, %zmm13, %zmm17
    vpxord           %zmm6, %zmm17, %zmm6
    vprold           $0x7, %zmm6, %zmm6
    vpaddd           %zmm12, %zmm7, %zmm12
    vpxord           %zmm12, %zmm5, %zmm5
    vprold           $0x10, %zmm5, %zmm5
    vpaddd           %zmm3, %zmm5, %zmm3
    vpxord           %zmm7, %zmm3, %zmm7
    vprold           $0xc, %zmm7, %zmm7
    vpaddd           %zmm12, %zmm7, %zmm12
    vpxord           %zmm5, %zmm12, %zmm5
    vprold           $0x8, %zmm5, %zmm5
    vpaddd           %zmm3, %zmm5, %zmm3
    vpxord           %zmm7, %zmm3, %zmm7
    vprold           $0x7, %zmm7, %zmm7
    vpaddd           %zmm14, %zmm8, %zmm14
    vpxord           %zmm14, %zmm2, %zmm2
    vprold           $0x10, %zmm2, %zmm2
    vpaddd           %zmm4, %zmm2, %zmm4
    vpxord           %zmm8, %zmm4, %zmm8
    vprold           $0xc, %zmm8, %zmm8
    vpaddd           %zmm14, %zmm8, %zmm14
    vpxord           %zmm2, %zmm14, %zmm2
    vprold           $0x8, %zmm2, %zmm2
    vpaddd           %zmm4, %zmm2, %zmm4
    vpxord           %zmm8, %zmm4, %zmm8
    vprold           $0x7, %zmm8, %zmm8
    vpaddd           %zmm9, %zmm6, %zmm9
    vpxord           %zmm9, %zmm2, %zmm2
    vprold           $0x10, %zmm2, %zmm2
    vpaddd           %zmm3, %zmm2, %zmm3
    vpxord           %zmm6, %zmm3, %zmm6
    vprold           $0xc, %zmm6, %zmm6
    vpaddd           %zmm9, %zmm6, %zmm9
    vpxord           %zmm2, %zmm9, %zmm2
    vprold           $0x8, %zmm2, %zmm2
    vpaddd           %zmm3, %zmm2, %zmm3
    vpxord           %zmm6, %zmm3, %zmm6
    vprold           $0x7, %zmm6, %zmm6
    vpaddd           %zmm10, %zmm7, %zmm10
    vpxord           %zmm11, %zmm10, %zmm11
    vprold           $0x10, %zmm11, %zmm11
    vpaddd           %zmm4, %zmm11, %zmm4
    vpxord           %zmm7, %zmm4, %zmm7
    vprold           $0xc, %zmm7, %zmm7
    vpaddd           %zmm10, %zmm7, %zmm10
    vpxord           %zmm11, %zmm10, %zmm11
    vprold           $0x8, %zmm11, %zmm11
    vpaddd           %zmm4, %zmm11, %zmm4
    vpxord           %zmm7, %zmm4, %zmm7
    vprold           $0x7, %zmm7, %zmm7
    vpaddd           %zmm12, %zmm8, %zmm12
    vpxord           %zmm13, %zmm12, %zmm13
    vprold           $0x10, %zmm13, %zmm13
    vpaddd           %zmm15, %zmm13, %zmm15
    vpxord           %zmm8, %zmm15, %zmm8
    vprold           $0xc, %zmm8, %zmm8
    vpaddd           %zmm12, %zmm8, %zmm12
    vpxord           %zmm13, %zmm12, %zmm13
    vprold           $0x8, %zmm13, %zmm13
    vpaddd           %zmm15, %zmm13, %zmm15
    vpxord           %zmm8, %zmm15, %zmm8
    vprold           $0x7, %zmm8, %zmm8
    vpaddd           %zmm16, %zmm14, %zmm14
    vpxord           %zmm5, %zmm14, %zmm5
    vprold           $0x10, %zmm5, %zmm5
    vpaddd           %zmm17, %zmm5, %zmm17
    vpxord           %zmm16, %zmm17, %zmm16
    vprold           $0xc, %zmm16, %zmm16
    vpaddd           %zmm14, %zmm16, %zmm14
    vpxord           %zmm5, %zmm14, %zmm5
    vprold           $0x8, %zmm5, %zmm5
    vpaddd           %zmm17, %zmm5, %zmm17
    vpxord           %zmm16, %zmm17, %zmm16
    vprold           $0x7, %zmm16, %zmm16
    decl             %eax
    jne              .L3
    vpaddd           %zmm26, %zmm9, %zmm18
    vpaddd           %zmm25, %zmm10, %zmm9
    vpaddd           %zmm24, %zmm12, %zmm10
    vpaddd           %zmm23, %zmm14, %zmm12
    vpaddd           %zmm22, %zmm16, %zmm14
    vpaddd           %zmm27, %zmm6, %zmm6
    vpaddd           %zmm28, %zmm7, %zmm7
    vpaddd           0x280(%rsp), %zmm8, %zmm8
    vpaddd           0x240(%rsp), %zmm15, %zmm15
    vpaddd           0x100(%rsp), %zmm17, %zmm16
    vpaddd           0x300(%rsp), %zmm3, %zmm3
    vpaddd           0x340(%rsp), %zmm4, %zmm4
    vpaddd           %zmm0, %zmm11, %zmm0
    vpaddd           %zmm1, %zmm13, %zmm1
    movq             %r11, %rax
    shlq             $0xa, %rax
    vmovdqa64        %zmm18, 0x5c0(%rsp,%rax)
    vmovdqa64        %zmm9, 0x600(%rsp,%rax)
    vmovdqa64        %zmm10, 0x640(%rsp,%rax)
    vmovdqa64        %zmm12, 0x680(%rsp,%rax)
    vmovdqa64        %zmm14, 0x6c0(%rsp,%rax)
    vmovdqa64        %zmm6, 0x700(%rsp,%rax)
    vmovdqa64        %zmm7, 0x740(%rsp,%rax)
    vmovdqa64        %zmm8, 0x780(%rsp,%rax)
    vmovdqa64        %zmm15, 0x7c0(%rsp,%rax)
    vmovdqa64        %zmm16, 0x800(%rsp,%rax)
    vmovdqa64        %zmm3, 0x840(%rsp,%rax)
    vmovdqa64        %zmm4, 0x880(%rsp,%rax)
    vmovdqa64        %zmm0, 0x8c0(%rsp,%rax)
    vmovdqa64        %zmm1, 0x900(%rsp,%rax)
    vmovdqa64        %zmm5, 0x940(%rsp,%rax)
    vmovdqa64        %zmm2, 0x980(%rsp,%rax)
    movq             %r11, %rcx
    shlq             $0x9, %rcx
    vmovdqa64        %zmm29, (%r9,%rcx)
    cmpq             $0x210, %r8
    ja               panic
    cmpq             $0x201, %r8
    jae              panic
    vmovdqa64        %zmm29, %zmm4
    vcvtudq2ps       %zmm29, %zmm0
    vdivps           %zmm0, %zmm19, %zmm0
    leaq             (%rsp,%rax), %rcx
    addq             $0x5c0, %rcx
    kmovd            %r14d, %k1
    vcvttps2udq      %zmm0, %zmm1 {%k1} {z}
    leaq             (,%r11,8), %rax
    vpmulld          %zmm29, %zmm9, %zmm2
    vplzcntd         %zmm29, %zmm0
    vprolvd          %zmm0, %zmm29, %zmm3
    vpcmpltud        %zmm1, %zmm9, %k1
    movl             %eax, %edx
    shll             $0x4, %edx
    vpbroadcastd     %edx, %zmm0
    vpord            %zmm21, %zmm0, %zmm0
    vpcompressd      %zmm0, %zmm0 {%k1} {z}
    kmovd            %k1, %edx
    vmovdqu64        %zmm0, 0x1dc0(%rsp,%r8,4)
    movzwl           %dx, %edx
    popcntl          %edx, %edx
    addq             %r8, %rdx
    vpcmpltud        %zmm3, %zmm2, %k1
    vmovdqa64        %zmm29, %zmm0
    vpaddd           %zmm30, %zmm4, %zmm0 {%k1}
    movq             %rax, %rsi
    orq              $0x1, %rsi
    vmovdqa64        0xc0(%rcx), %zmm4
    movq             %rsi, %rdi
    shlq             $0x6, %rdi
    vmovdqa64        %zmm0, (%r9,%rdi)
    cmpq             $0x200, %rdx
    ja               panic
    shll             $0x4, %esi
    vpbroadcastd     %esi, %zmm5
    vpord            %zmm21, %zmm5, %zmm5
    vpcmpltud        %zmm1, %zmm4, %k1
    vpcompressd      %zmm5, %zmm6 {%k1} {z}
    vpmulld          %zmm0, %zmm4, %zmm4
    vplzcntd         %zmm0, %zmm5
    vprolvd          %zmm5, %zmm0, %zmm5
    vmovdqu64        %zmm6, 0x1dc0(%rsp,%rdx,4)
    kmovw            %k1, %esi
    popcntl          %esi, %esi
    addq             %rdx, %rsi
    vpcmpltud        %zmm5, %zmm4, %k1
    vpaddd           %zmm30, %zmm0, %zmm0 {%k1}
    movq             %rax, %rdx
    orq              $0x2, %rdx
    vmovdqa64        0x140(%rcx), %zmm6
    movq             %rdx, %rdi
    shlq             $0x6, %rdi
    vmovdqa64        %zmm0, (%r9,%rdi)
    cmpq             $0x200, %rsi
    ja               panic
    shll             $0x4, %edx
    vpbroadcastd     %edx, %zmm7
    vpord            %zmm21, %zmm7, %zmm7
    vpcmpltud        %zmm1, %zmm6, %k1
    vpcompressd      %zmm7, %zmm8 {%k1} {z}
    vpmulld          %zmm0, %zmm6, %zmm6
    vplzcntd         %zmm0, %zmm7
    vprolvd          %zmm7, %zmm0, %zmm7
    vmovdqu64        %zmm8, 0x1dc0(%rsp,%rsi,4)
    kmovw            %k1, %edx
    popcntl          %edx, %edx
    addq             %rsi, %rdx
    vpcmpltud        %zmm7, %zmm6, %k1
    vpaddd           %zmm30, %zmm0, %zmm0 {%k1}
    movq             %rax, %rsi
    orq              $0x3, %rsi
    vmovdqa64        0x1c0(%rcx), %zmm8
    movq             %rsi, %rdi
    shlq             $0x6, %rdi
    vmovdqa64        %zmm0, (%r9,%rdi)
    cmpq             $0x200, %rdx
    ja               panic
    shll             $0x4, %esi
    vpbroadcastd     %esi, %zmm9
    vpord            %zmm21, %zmm9, %zmm9
    vpcmpltud        %zmm1, %zmm8, %k1
    vpcompressd      %zmm9, %zmm10 {%k1} {z}
    vpmulld          %zmm0, %zmm8, %zmm8
    vplzcntd         %zmm0, %zmm9
    vprolvd          %zmm9, %zmm0, %zmm9
    vmovdqu64        %zmm10, 0x1dc0(%rsp,%rdx,4)
    kmovw            %k1, %esi
    popcntl          %esi, %esi
    addq             %rdx, %rsi
    vpcmpltud        %zmm9, %zmm8, %k1
    vpaddd           %zmm30, %zmm0, %zmm0 {%k1}
    movq             %rax, %rdx
    orq              $0x4, %rdx
    vmovdqa64        0x240(%rcx), %zmm10
    movq             %rdx, %rdi
    shlq             $0x6, %rdi
    vmovdqa64        %zmm0, (%r9,%rdi)
    cmpq             $0x200, %rsi
    ja               panic
    shll             $0x4, %edx
    vpbroadcastd     %edx, %zmm11
    vpord            %zmm21, %zmm11, %zmm11
    vpcmpltud        %zmm1, %zmm10, %k1
    vpcompressd      %zmm11, %zmm12 {%k1} {z}
    vpmulld          %zmm0, %zmm10, %zmm10
    vplzcntd         %zmm0, %zmm11
    vprolvd          %zmm11, %zmm0, %zmm11
    vmovdqu64        %zmm12, 0x1dc0(%rsp,%rsi,4)
    kmovw            %k1, %edx
    popcntl          %edx, %edx
    addq             %rsi, %rdx
    vpcmpltud        %zmm11, %zmm10, %k1
    vpaddd           %zmm30, %zmm0, %zmm0 {%k1}
    movq             %rax, %rsi
    orq              $0x5, %rsi
    vmovdqa64        0x2c0(%rcx), %zmm12
    movq             %rsi, %rdi
    shlq             $0x6, %rdi
    vmovdqa64        %zmm0, (%r9,%rdi)
    cmpq             $0x200, %rdx
    ja               panic
    shll             $0x4, %esi
    vpbroadcastd     %esi, %zmm13
    vpord            %zmm21, %zmm13, %zmm13
    vpcmpltud        %zmm1, %zmm12, %k1
    vpcompressd      %zmm13, %zmm14 {%k1} {z}
    vpmulld          %zmm0, %zmm12, %zmm12
    vplzcntd         %zmm0, %zmm13
    vprolvd          %zmm13, %zmm0, %zmm13
    vmovdqu64        %zmm14, 0x1dc0(%rsp,%rdx,4)
    kmovw            %k1, %esi
    popcntl          %esi, %esi
    addq             %rdx, %rsi
    vpcmpltud        %zmm13, %zmm12, %k1
    vpaddd           %zmm30, %zmm0, %zmm0 {%k1}
    movq             %rax, %rdx
    orq              $0x6, %rdx
    vmovdqa64        0x340(%rcx), %zmm14
    movq             %rdx, %rdi
    shlq             $0x6, %rdi
    vmovdqa64        %zmm0, (%r9,%rdi)
    cmpq             $0x200, %rsi
    ja               panic
    shll             $0x4, %edx
    vpbroadcastd     %edx, %zmm15
    vpord            %zmm21, %zmm15, %zmm15
    vpcmpltud        %zmm1, %zmm14, %k1
    vpcompressd      %zmm15, %zmm16 {%k1} {z}
    vpmulld          %zmm0, %zmm14, %zmm14
    vplzcntd         %zmm0, %zmm15
    vprolvd          %zmm15, %zmm0, %zmm15
    vmovdqu64        %zmm16, 0x1dc0(%rsp,%rsi,4)
    kmovw            %k1, %edx
    popcntl          %edx, %edx
    addq             %rsi, %rdx
    vpcmpltud        %zmm15, %zmm14, %k1
    vpaddd           %zmm30, %zmm0, %zmm0 {%k1}
    orq              $0x7, %rax
    vmovdqa64        0x3c0(%rcx), %zmm16
    movq             %rax, %rcx
    shlq             $0x6, %rcx
    vmovdqa64        %zmm0, (%r9,%rcx)
    cmpq             $0x200, %rdx
    ja               panic
    vpsubd           %zmm2, %zmm3, %zmm3
    shll             $0x4, %eax
    vpbroadcastd     %eax, %zmm17
    vpord            %zmm21, %zmm17, %zmm17
    vpcmpltud        %zmm1, %zmm16, %k1
    vpcompressd      %zmm17, %zmm1 {%k1} {z}
    vpmaxud          %zmm4, %zmm2, %zmm2
    vpmaxud          %zmm6, %zmm2, %zmm2
    vpmaxud          %zmm8, %zmm2, %zmm2
    vpmaxud          %zmm10, %zmm2, %zmm2
    vpmaxud          %zmm12, %zmm2, %zmm2
    vpmaxud          %zmm14, %zmm2, %zmm2
    vpmulld          %zmm0, %zmm16, %zmm16
    vpmaxud          %zmm16, %zmm2, %zmm2
    vpsubd           %zmm4, %zmm5, %zmm4
    vpminud          %zmm4, %zmm3, %zmm3
    vpsubd           %zmm6, %zmm7, %zmm4
    vpminud          %zmm4, %zmm3, %zmm3
    vpsubd           %zmm8, %zmm9, %zmm4
    vpminud          %zmm4, %zmm3, %zmm3
    vpsubd           %zmm10, %zmm11, %zmm4
    vpminud          %zmm4, %zmm3, %zmm3
    vpsubd           %zmm12, %zmm13, %zmm4
    vpminud          %zmm4, %zmm3, %zmm3
    vpsubd           %zmm14, %zmm15, %zmm4
    vpminud          %zmm4, %zmm3, %zmm3
    vplzcntd         %zmm0, %zmm4
    vprolvd          %zmm4, %zmm0, %zmm4
    vpsubd           %zmm16, %zmm4, %zmm5
    vpminud          %zmm5, %zmm3, %zmm3
    vmovdqu64        %zmm1, 0x1dc0(%rsp,%rdx,4)
    vpcmpnleud       %zmm16, %zmm4, %k2
    vpaddd           %zmm30, %zmm0, %zmm0 {%k2}
    vpcmpleud        %zmm0, %zmm3, %k0
    vpsubd           %zmm0, %zmm20, %zmm1
    vpcmpnltud       %zmm1, %zmm2, %k2
    korw             %k2, %k0, %k0
    kmovd            %k0, %eax
    testw            %ax, %r14w
    jne              .L29
    kmovw            %k1, %eax
    popcntl          %eax, %eax
    addq             %rax, %rdx
    vmovdqa64        %zmm0, %zmm29
    movq             %rdx, %r8
.L15:
    incq             %r11
    vpcmpleud        0xc0(%rsp), %zmm29, %k0
    kortestw         %k0, %k0
    kmovd            %k0, %r14d
    jne              .L1
    xorl             %r14d, %r14d
.L17:
    cmpq             $0x211, %r8
    jae              panic
    testq            %r8, %r8
    je               .L0
    shlq             $0x2, %r8
    xorl             %eax, %eax
    jmp              .L22
.L20:
    movl             (%rcx,%rdx,4), %esi
.L21:
    movl             %esi, (%rcx,%rdx,4)
    addq             $0x4, %rax
    cmpq             %rax, %r8
    movq             0x40(%rsp), %rbx
    je               .L0
.L22:
    movl             0x1dc0(%rsp,%rax), %ecx
    movl             %ecx, %edx
    andl             $0xf, %edx
    movl             %ecx, %esi
    andl             $0x1ff, %esi
    movl             0x15c0(%rsp,%rsi,4), %esi
    andl             $0x1f0, %ecx
    leaq             (%rsp,%rcx,8), %rcx
    addq             $0x5c0, %rcx
    leal             (,%rdx,4), %r10d
    movl             (%r10,%rcx), %r9d
    movl             0x40(%r10,%rcx), %ecx
    imulq            %rsi, %rcx
    imulq            %rsi, %r9
    shrq             $0x20, %r9
    addq             %rcx, %r9
    movq             %r9, %r11
    shrq             $0x20, %r11
    movq             0x60(%rsp), %rcx
    movq             %rcx, %rdi
    cmpq             %r11, %rcx
    jb               .L24
    movq             %r11, %rdi
.L24:
    cmpq             %rbx, %rdi
    jae              panic
    movl             $0x3f, %ecx
    bsrl             %esi, %ecx
    notl             %ecx
    movl             %esi, %ebx
    shll             %cl, %ebx
    shlq             $0x6, %rdi
    leaq             (%rsp,%rdi), %rcx
    addq             $0x2608, %rcx
    cmpq             %r11, 0x60(%rsp)
    jb               .L20
    cmpl             0x1b0(%rsp,%r10), %esi
    ja               .L20
    cmpl             %r9d, %ebx
    jbe              .L20
    decl             %esi
    jmp              .L21
.L29:
    vmovdqa64        %zmm29, 0x500(%rsp)
    leaq             0x540(%rsp), %rdi
    leaq             0x5c0(%rsp), %rsi
    movq             %r11, %rdx
    leaq             0x500(%rsp), %rcx
    movq             %r11, %r14
    vzeroupper
    callq            .text.unlikely._ZN12phase_router6router4draw6avx51211exact_block17h47e95429db9790f1E
    movq             %r14, %r11
    vmovdqa64        0x400(%rsp), %zmm30
    vmovdqa64        0x440(%rsp), %zmm28
    vmovdqa64        0x80(%rsp), %zmm27
    vmovdqa64        0x2c0(%rsp), %zmm22
    vmovdqa64        (%rip), %zmm21
    vpbroadcastd     (%rip), %zmm26
    vpbroadcastd     (%rip), %zmm25
    vpbroadcastd     (%rip), %zmm24
    vpbroadcastd     (%rip), %zmm23
    vpxord           %xmm20, %xmm20, %xmm20
    vmovaps          0x380(%rsp), %zmm19
    leaq             0x15c0(%rsp), %r9
    vmovdqa64        0x540(%rsp), %zmm29
    movq             0x580(%rsp), %r8
    jmp              .L15
