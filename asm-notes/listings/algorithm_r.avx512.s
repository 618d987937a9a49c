# avx512::algorithm_r: 442 instructions
.L0:
    cmpq             $0x4, %r13
    je               out
    vpbroadcastd     %r14d, %zmm0
    movq             %r14, %rax
    shrq             $0x20, %rax
    vpbroadcastd     %eax, %zmm1
    incq             %r14
    vpxor            %xmm5, %xmm5, %xmm5
    movl             $0x4, %eax
    vmovdqa64        %zmm24, %zmm9
    vmovdqa64        %zmm26, %zmm16
    vmovdqa64        %zmm30, %zmm15
    vmovdqa64        %zmm0, %zmm11
    vmovdqa64        %zmm23, %zmm10
    vmovdqa64        %zmm27, %zmm6
    vmovdqa64        %zmm31, %zmm17
    vmovdqa64        %zmm1, %zmm13
    vmovdqa64        %zmm22, %zmm12
    vmovdqa64        %zmm28, %zmm7
    vmovdqa64        0x380(%rsp), %zmm3
    vmovdqa64        %zmm21, %zmm14
    vmovdqa64        %zmm29, %zmm8
    vmovdqa64        0x1c0(%rsp), %zmm4
    vpxor            %xmm2, %xmm2, %xmm2
    nopw             %cs:(%rax,%rax)
.L2:
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
    jne              .L2
    vpaddd           %zmm24, %zmm9, %zmm18
    vpaddd           %zmm23, %zmm10, %zmm9
    vpaddd           %zmm22, %zmm12, %zmm10
    vpaddd           %zmm21, %zmm14, %zmm12
    vpaddd           %zmm26, %zmm16, %zmm14
    vpaddd           %zmm27, %zmm6, %zmm6
    vpaddd           %zmm28, %zmm7, %zmm7
    vpaddd           %zmm29, %zmm8, %zmm8
    vpaddd           %zmm30, %zmm15, %zmm15
    vpaddd           %zmm31, %zmm17, %zmm16
    vpaddd           0x380(%rsp), %zmm3, %zmm3
    vpaddd           0x1c0(%rsp), %zmm4, %zmm4
    vpaddd           %zmm0, %zmm11, %zmm0
    vpaddd           %zmm1, %zmm13, %zmm1
    movq             %r13, %rax
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
    vmovdqa64        0x480(%rsp), %zmm0
    movq             0x2600(%rsp), %r8
    movq             %r13, %rcx
    shlq             $0x9, %rcx
    vmovdqa64        %zmm0, (%rdi,%rcx)
    cmpq             $0x210, %r8
    ja               panic
    cmpq             $0x201, %r8
    jae              panic
    vcvtudq2ps       %zmm0, %zmm1
    vdivps           %zmm1, %zmm19, %zmm1
    leaq             (%rsp,%rax), %rcx
    addq             $0x5c0, %rcx
    kmovd            %r12d, %k1
    vcvttps2udq      %zmm1, %zmm1 {%k1} {z}
    leaq             (,%r13,8), %rax
    vpmulld          %zmm0, %zmm9, %zmm2
    vplzcntd         %zmm0, %zmm3
    vpcmpltud        %zmm1, %zmm9, %k1
    movl             %eax, %edx
    shll             $0x4, %edx
    vpbroadcastd     %edx, %zmm4
    vpord            %zmm25, %zmm4, %zmm4
    vpcompressd      %zmm4, %zmm4 {%k1} {z}
    kmovd            %k1, %edx
    vptestmd         %zmm0, %zmm0, %k1
    vmovdqu64        %zmm4, 0x1dc0(%rsp,%r8,4)
    movzwl           %dx, %edx
    popcntl          %edx, %edx
    addq             %rdx, 0x2600(%rsp)
    vpsllvd          %zmm3, %zmm0, %zmm3 {%k1} {z}
    vpcmpltud        %zmm3, %zmm2, %k0
    vpmovm2d         %k0, %zmm4
    vpsubd           %zmm4, %zmm0, %zmm6
    movq             %rax, %rsi
    orq              $0x1, %rsi
    vmovdqa64        0xc0(%rcx), %zmm5
    movq             %rsi, %rdx
    shlq             $0x6, %rdx
    vmovdqa64        %zmm6, (%rdi,%rdx)
    movq             0x2600(%rsp), %rdx
    cmpq             $0x210, %rdx
    ja               panic
    cmpq             $0x200, %rdx
    ja               panic
    vpmulld          %zmm6, %zmm5, %zmm4
    vplzcntd         %zmm6, %zmm7
    vpcmpltud        %zmm1, %zmm5, %k1
    shll             $0x4, %esi
    vpbroadcastd     %esi, %zmm5
    vpord            %zmm25, %zmm5, %zmm5
    vpcompressd      %zmm5, %zmm5 {%k1} {z}
    kmovd            %k1, %esi
    vptestmd         %zmm6, %zmm6, %k1
    vmovdqu64        %zmm5, 0x1dc0(%rsp,%rdx,4)
    movzwl           %si, %edx
    popcntl          %edx, %edx
    addq             %rdx, 0x2600(%rsp)
    vpsllvd          %zmm7, %zmm6, %zmm5 {%k1} {z}
    vpcmpltud        %zmm5, %zmm4, %k0
    vpmovm2d         %k0, %zmm7
    vpsubd           %zmm7, %zmm6, %zmm8
    movq             %rax, %rsi
    orq              $0x2, %rsi
    vmovdqa64        0x140(%rcx), %zmm7
    movq             %rsi, %rdx
    shlq             $0x6, %rdx
    vmovdqa64        %zmm8, (%rdi,%rdx)
    movq             0x2600(%rsp), %rdx
    cmpq             $0x210, %rdx
    ja               panic
    cmpq             $0x200, %rdx
    ja               panic
    vpmulld          %zmm8, %zmm7, %zmm6
    vplzcntd         %zmm8, %zmm9
    vpcmpltud        %zmm1, %zmm7, %k1
    shll             $0x4, %esi
    vpbroadcastd     %esi, %zmm7
    vpord            %zmm25, %zmm7, %zmm7
    vpcompressd      %zmm7, %zmm7 {%k1} {z}
    kmovd            %k1, %esi
    vptestmd         %zmm8, %zmm8, %k1
    vmovdqu64        %zmm7, 0x1dc0(%rsp,%rdx,4)
    movzwl           %si, %edx
    popcntl          %edx, %edx
    addq             %rdx, 0x2600(%rsp)
    vpsllvd          %zmm9, %zmm8, %zmm7 {%k1} {z}
    vpcmpltud        %zmm7, %zmm6, %k0
    vpmovm2d         %k0, %zmm9
    vpsubd           %zmm9, %zmm8, %zmm10
    movq             %rax, %rsi
    orq              $0x3, %rsi
    vmovdqa64        0x1c0(%rcx), %zmm9
    movq             %rsi, %rdx
    shlq             $0x6, %rdx
    vmovdqa64        %zmm10, (%rdi,%rdx)
    movq             0x2600(%rsp), %rdx
    cmpq             $0x210, %rdx
    ja               panic
    cmpq             $0x200, %rdx
    ja               panic
    vpmulld          %zmm10, %zmm9, %zmm8
    vplzcntd         %zmm10, %zmm11
    vpcmpltud        %zmm1, %zmm9, %k1
    shll             $0x4, %esi
    vpbroadcastd     %esi, %zmm9
    vpord            %zmm25, %zmm9, %zmm9
    vpcompressd      %zmm9, %zmm9 {%k1} {z}
    kmovd            %k1, %esi
    vptestmd         %zmm10, %zmm10, %k1
    vmovdqu64        %zmm9, 0x1dc0(%rsp,%rdx,4)
    movzwl           %si, %edx
    popcntl          %edx, %edx
    addq             %rdx, 0x2600(%rsp)
    vpsllvd          %zmm11, %zmm10, %zmm9 {%k1} {z}
    vpcmpltud        %zmm9, %zmm8, %k0
    vpmovm2d         %k0, %zmm11
    vpsubd           %zmm11, %zmm10, %zmm12
    movq             %rax, %rsi
    orq              $0x4, %rsi
    vmovdqa64        0x240(%rcx), %zmm11
    movq             %rsi, %rdx
    shlq             $0x6, %rdx
    vmovdqa64        %zmm12, (%rdi,%rdx)
    movq             0x2600(%rsp), %rdx
    cmpq             $0x210, %rdx
    ja               panic
    cmpq             $0x200, %rdx
    ja               panic
    vpmulld          %zmm12, %zmm11, %zmm10
    vplzcntd         %zmm12, %zmm13
    vpcmpltud        %zmm1, %zmm11, %k1
    shll             $0x4, %esi
    vpbroadcastd     %esi, %zmm11
    vpord            %zmm25, %zmm11, %zmm11
    vpcompressd      %zmm11, %zmm11 {%k1} {z}
    kmovd            %k1, %esi
    vptestmd         %zmm12, %zmm12, %k1
    vmovdqu64        %zmm11, 0x1dc0(%rsp,%rdx,4)
    movzwl           %si, %edx
    popcntl          %edx, %edx
    addq             %rdx, 0x2600(%rsp)
    vpsllvd          %zmm13, %zmm12, %zmm11 {%k1} {z}
    vpcmpltud        %zmm11, %zmm10, %k0
    vpmovm2d         %k0, %zmm13
    vpsubd           %zmm13, %zmm12, %zmm14
    movq             %rax, %rsi
    orq              $0x5, %rsi
    vmovdqa64        0x2c0(%rcx), %zmm13
    movq             %rsi, %rdx
    shlq             $0x6, %rdx
    vmovdqa64        %zmm14, (%rdi,%rdx)
    movq             0x2600(%rsp), %rdx
    cmpq             $0x210, %rdx
    ja               panic
    cmpq             $0x200, %rdx
    ja               panic
    vpmulld          %zmm14, %zmm13, %zmm12
    vplzcntd         %zmm14, %zmm15
    vpcmpltud        %zmm1, %zmm13, %k1
    shll             $0x4, %esi
    vpbroadcastd     %esi, %zmm13
    vpord            %zmm25, %zmm13, %zmm13
    vpcompressd      %zmm13, %zmm13 {%k1} {z}
    kmovd            %k1, %esi
    vptestmd         %zmm14, %zmm14, %k1
    vmovdqu64        %zmm13, 0x1dc0(%rsp,%rdx,4)
    movzwl           %si, %edx
    popcntl          %edx, %edx
    addq             %rdx, 0x2600(%rsp)
    vpsllvd          %zmm15, %zmm14, %zmm13 {%k1} {z}
    vpcmpltud        %zmm13, %zmm12, %k0
    vpmovm2d         %k0, %zmm15
    vpsubd           %zmm15, %zmm14, %zmm14
    movq             %rax, %rsi
    orq              $0x6, %rsi
    vmovdqa64        0x340(%rcx), %zmm16
    movq             %rsi, %rdx
    shlq             $0x6, %rdx
    vmovdqa64        %zmm14, (%rdi,%rdx)
    movq             0x2600(%rsp), %rdx
    cmpq             $0x210, %rdx
    ja               panic
    cmpq             $0x200, %rdx
    ja               panic
    vpmulld          %zmm14, %zmm16, %zmm15
    vplzcntd         %zmm14, %zmm17
    vpcmpltud        %zmm1, %zmm16, %k1
    shll             $0x4, %esi
    vpbroadcastd     %esi, %zmm16
    vpord            %zmm25, %zmm16, %zmm16
    vpcompressd      %zmm16, %zmm16 {%k1} {z}
    kmovd            %k1, %esi
    vmovdqu64        %zmm16, 0x1dc0(%rsp,%rdx,4)
    movzwl           %si, %edx
    popcntl          %edx, %edx
    addq             %rdx, 0x2600(%rsp)
    vptestmd         %zmm14, %zmm14, %k1
    vpsllvd          %zmm17, %zmm14, %zmm17 {%k1} {z}
    vpcmpltud        %zmm17, %zmm15, %k0
    vpmovm2d         %k0, %zmm16
    vpsubd           %zmm16, %zmm14, %zmm14
    orq              $0x7, %rax
    vmovdqa64        0x3c0(%rcx), %zmm16
    movq             %rax, %rcx
    shlq             $0x6, %rcx
    vmovdqa64        %zmm14, (%rdi,%rcx)
    movq             0x2600(%rsp), %rcx
    cmpq             $0x210, %rcx
    ja               panic
    cmpq             $0x200, %rcx
    ja               panic
    vpsubd           %zmm2, %zmm3, %zmm3
    vpsubd           %zmm4, %zmm5, %zmm5
    vpminud          %zmm5, %zmm3, %zmm3
    vpmaxud          %zmm4, %zmm2, %zmm2
    vpsubd           %zmm6, %zmm7, %zmm4
    vpminud          %zmm4, %zmm3, %zmm3
    vpmaxud          %zmm6, %zmm2, %zmm2
    vpsubd           %zmm8, %zmm9, %zmm4
    vpminud          %zmm4, %zmm3, %zmm3
    vpmaxud          %zmm8, %zmm2, %zmm2
    vpsubd           %zmm10, %zmm11, %zmm4
    vpminud          %zmm4, %zmm3, %zmm3
    vpmaxud          %zmm10, %zmm2, %zmm2
    vpsubd           %zmm12, %zmm13, %zmm4
    vpminud          %zmm4, %zmm3, %zmm3
    vpmaxud          %zmm12, %zmm2, %zmm2
    vpsubd           %zmm15, %zmm17, %zmm4
    vpminud          %zmm4, %zmm3, %zmm3
    vpmaxud          %zmm15, %zmm2, %zmm2
    vpmulld          %zmm14, %zmm16, %zmm4
    vplzcntd         %zmm14, %zmm5
    vptestmd         %zmm14, %zmm14, %k1
    vpsllvd          %zmm5, %zmm14, %zmm5 {%k1} {z}
    vpsubd           %zmm4, %zmm5, %zmm6
    vpcmpltud        %zmm1, %zmm16, %k1
    shll             $0x4, %eax
    vpbroadcastd     %eax, %zmm1
    vpord            %zmm25, %zmm1, %zmm1
    vpcompressd      %zmm1, %zmm1 {%k1} {z}
    kmovd            %k1, %eax
    vmovdqu64        %zmm1, 0x1dc0(%rsp,%rcx,4)
    movzwl           %ax, %eax
    popcntl          %eax, %eax
    addq             %rax, 0x2600(%rsp)
    vpminud          %zmm6, %zmm3, %zmm3
    vpmaxud          %zmm4, %zmm2, %zmm2
    vpcmpltud        %zmm5, %zmm4, %k0
    vpmovm2d         %k0, %zmm1
    vpsubd           %zmm1, %zmm14, %zmm1
    vmovdqa64        %zmm1, 0x480(%rsp)
    vpcmpleud        %zmm1, %zmm3, %k0
    vpsubd           %zmm1, %zmm20, %zmm3
    vpcmpnltud       %zmm3, %zmm2, %k1
    korw             %k1, %k0, %k0
    kmovd            %k0, %eax
    testw            %ax, %r12w
    jne              .L21
.L20:
    incq             %r13
    vpcmpleud        0x180(%rsp), %zmm1, %k0
    kortestw         %k0, %k0
    kmovd            %k0, %r12d
    jne              .L0
.L21:
    vmovdqa64        %zmm0, 0x580(%rsp)
    leaq             0x480(%rsp), %rdi
    leaq             0x5c0(%rsp), %rsi
    movq             %r13, %rdx
    leaq             0x580(%rsp), %rcx
    vzeroupper
    callq            .text.unlikely._ZN12phase_router6kernel6avx51211exact_block17h5a80b6b422319560E
    vmovdqa64        0x200(%rsp), %zmm31
    vmovdqa64        0x340(%rsp), %zmm30
    vmovdqa64        0x80(%rsp), %zmm29
    vmovdqa64        0x3c0(%rsp), %zmm28
    vmovdqa64        0x240(%rsp), %zmm27
    vmovdqa64        0x280(%rsp), %zmm26
    vmovdqa64        (%rip), %zmm25
    vpbroadcastd     (%rip), %zmm24
    vpbroadcastd     (%rip), %zmm23
    vpbroadcastd     (%rip), %zmm22
    vpbroadcastd     (%rip), %zmm21
    vpxord           %xmm20, %xmm20, %xmm20
    vmovaps          0x400(%rsp), %zmm19
    leaq             0x15c0(%rsp), %rdi
    vmovdqa64        0x480(%rsp), %zmm1
    jmp              .L20
