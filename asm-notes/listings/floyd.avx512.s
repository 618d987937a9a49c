# draw::avx512::floyd: 351 instructions
.L0:
    vmovdqa64        %zmm18, 0x80(%rsp)
    incq             %rax
    testw            %dx, %dx
    je               out
    vmovdqa64        %zmm29, %zmm19
    vmovdqa64        %zmm31, %zmm18
    vpbroadcastd     %eax, %zmm21
    movq             %rax, %rdx
    shrq             $0x20, %rdx
    vpbroadcastd     %edx, %zmm22
    movl             $0x4, %edx
    vpbroadcastd     (%rip), %zmm2
    vmovdqa64        0x140(%rsp), %zmm30
    vmovdqa64        0x240(%rsp), %zmm25
    vmovdqa64        %zmm21, 0x100(%rsp)
    vpbroadcastd     (%rip), %zmm0
    vmovdqa64        0x300(%rsp), %zmm29
    vmovdqa64        0x200(%rsp), %zmm26
    vmovdqa64        %zmm22, 0xc0(%rsp)
    vpbroadcastd     (%rip), %zmm31
    vmovdqa64        0x1c0(%rsp), %zmm27
    vmovdqa64        0x40(%rsp), %zmm23
    vpbroadcastd     (%rip), %zmm1
    vmovdqa64        0x280(%rsp), %zmm28
    vmovdqa64        0x180(%rsp), %zmm24
    vpxord           %xmm17, %xmm17, %xmm17
    nopw             %cs:(%rax,%rax)
.L2:
    vpaddd           %zmm2, %zmm30, %zmm2
    vpxord           %zmm2, %zmm21, %zmm21
    vprold           $0x10, %zmm21, %zmm21
    vpaddd           %zmm25, %zmm21, %zmm25
    vpxord           %zmm30, %zmm25, %zmm30
    vprold           $0xc, %zmm30, %zmm30
    vpaddd           %zmm2, %zmm30, %zmm2
    vpxord           %zmm21, %zmm2, %zmm21
    vprold           $0x8, %zmm21, %zmm21
    vpaddd           %zmm25, %zmm21, %zmm25
    vpxord           %zmm30, %zmm25, %zmm30
    vprold           $0x7, %zmm30, %zmm30
    vpaddd           %zmm0, %zmm29, %zmm0
    vpxord           %zmm0, %zmm22, %zmm22
    vprold           $0x10, %zmm22, %zmm22
    vpaddd           %zmm26, %zmm22, %zmm26
    vpxord           %zmm29, %zmm26, %zmm29
    vprold           $0xc, %zmm29, %zmm29
    vpaddd           %zmm0, %zmm29, %zmm0
    vpxord           %zmm22, %zmm0, %zmm22
    vprold           $0x8, %zmm22, %zmm22
    vpaddd           %zmm26, %zmm22, %zmm26
    vpxord           %zmm29, %zmm26, %zmm29
    vprold           $0x7, %zmm29, %zmm29
    vpaddd           %zmm31, %zmm27, %zmm31
    vpxord           %zmm31, %zmm20, %zmm20
    vprold           $0x10, %zmm20, %zmm20
    vpaddd           %zmm23, %zmm20, %zmm23
    vpxord           %zmm27, %zmm23, %zmm27
    vprold           $0xc, %zmm27, %zmm27
    vpaddd           %zmm31, %zmm27, %zmm31
    vpxord           %zmm20, %zmm31, %zmm20
    vprold           $0x8, %zmm20, %zmm20
    vpaddd           %zmm23, %zmm20, %zmm23
    vpxord           %zmm27, %zmm23, %zmm27
    vprold           $0x7, %zmm27, %zmm27
    vpaddd           %zmm1, %zmm28, %zmm1
    vpxord           %zmm1, %zmm17, %zmm17
    vprold           $0x10, %zmm17, %zmm17
    vpaddd           %zmm24, %zmm17, %zmm24
    vpxord           %zmm28, %zmm24, %zmm28
    vprold           $0xc, %zmm28, %zmm28
    vpaddd           %zmm1, %zmm28, %zmm1
    vpxord           %zmm17, %zmm1, %zmm17
    vprold           $0x8, %zmm17, %zmm17
    vpaddd           %zmm24, %zmm17, %zmm24
    vpxord           %zmm28, %zmm24, %zmm28
    vprold           $0x7, %zmm28, %zmm28
    vpaddd           %zmm2, %zmm29, %zmm2
    vpxord           %zmm2, %zmm17, %zmm17
    vprold           $0x10, %zmm17, %zmm17
    vpaddd           %zmm23, %zmm17, %zmm23
    vpxord           %zmm29, %zmm23, %zmm29
    vprold           $0xc, %zmm29, %zmm29
    vpaddd           %zmm2, %zmm29, %zmm2
    vpxord           %zmm17, %zmm2, %zmm17
    vprold           $0x8, %zmm17, %zmm17
    vpaddd           %zmm23, %zmm17, %zmm23
    vpxord           %zmm29, %zmm23, %zmm29
    vprold           $0x7, %zmm29, %zmm29
    vpaddd           %zmm0, %zmm27, %zmm0
    vpxord           %zmm21, %zmm0, %zmm21
    vprold           $0x10, %zmm21, %zmm21
    vpaddd           %zmm24, %zmm21, %zmm24
    vpxord           %zmm27, %zmm24, %zmm27
    vprold           $0xc, %zmm27, %zmm27
    vpaddd           %zmm0, %zmm27, %zmm0
    vpxord           %zmm21, %zmm0, %zmm21
    vprold           $0x8, %zmm21, %zmm21
    vpaddd           %zmm24, %zmm21, %zmm24
    vpxord           %zmm27, %zmm24, %zmm27
    vprold           $0x7, %zmm27, %zmm27
    vpaddd           %zmm31, %zmm28, %zmm31
    vpxord           %zmm22, %zmm31, %zmm22
    vprold           $0x10, %zmm22, %zmm22
    vpaddd           %zmm25, %zmm22, %zmm25
    vpxord           %zmm28, %zmm25, %zmm28
    vprold           $0xc, %zmm28, %zmm28
    vpaddd           %zmm31, %zmm28, %zmm31
    vpxord           %zmm22, %zmm31, %zmm22
    vprold           $0x8, %zmm22, %zmm22
    vpaddd           %zmm25, %zmm22, %zmm25
    vpxord           %zmm28, %zmm25, %zmm28
    vprold           $0x7, %zmm28, %zmm28
    vpaddd           %zmm30, %zmm1, %zmm1
    vpxord           %zmm20, %zmm1, %zmm20
    vprold           $0x10, %zmm20, %zmm20
    vpaddd           %zmm26, %zmm20, %zmm26
    vpxord           %zmm30, %zmm26, %zmm30
    vprold           $0xc, %zmm30, %zmm30
    vpaddd           %zmm1, %zmm30, %zmm1
    vpxord           %zmm20, %zmm1, %zmm20
    vprold           $0x8, %zmm20, %zmm20
    vpaddd           %zmm26, %zmm20, %zmm26
    vpxord           %zmm30, %zmm26, %zmm30
    vprold           $0x7, %zmm30, %zmm30
    decq             %rdx
    jne              .L2
    vpaddd           (%rip){1to16}, %zmm2, %zmm2
    vpaddd           (%rip){1to16}, %zmm0, %zmm0
    vpmulld          %zmm14, %zmm0, %zmm8
    vplzcntd         %zmm14, %zmm13
    vprolvd          %zmm13, %zmm14, %zmm13
    vpcmpltud        %zmm13, %zmm8, %k1 {%k1}
    vpcmpeqd         %zmm4, %zmm14, %k2 {%k1}
    vmovdqa32        %zmm2, %zmm10 {%k2}
    vmovdqa32        %zmm0, %zmm11 {%k2}
    vpcmpeqd         %zmm3, %zmm14, %k2 {%k1}
    vmovdqa64        0x80(%rsp), %zmm13
    vmovdqa32        %zmm2, %zmm13 {%k2}
    vmovdqa64        %zmm13, 0x80(%rsp)
    vmovdqa32        %zmm0, %zmm9 {%k2}
    vpcmpeqd         %zmm15, %zmm14, %k2 {%k1}
    vmovdqa32        %zmm2, %zmm19 {%k2}
    vmovdqa32        %zmm0, %zmm7 {%k2}
    vpcmpeqd         %zmm16, %zmm14, %k2 {%k1}
    vmovdqa32        %zmm2, %zmm18 {%k2}
    vmovdqa32        %zmm0, %zmm6 {%k2}
    vpmaxud          %zmm8, %zmm5, %zmm5
    vmovdqa64        0x380(%rsp), %zmm13
    vpaddd           %zmm13, %zmm14, %zmm14 {%k1}
    vpcmpltud        %zmm12, %zmm14, %k1
    testq            %rcx, %rcx
    je               .L5
    kmovd            %k1, %edx
    testw            %dx, %dx
    je               out
.L5:
    vpaddd           (%rip){1to16}, %zmm1, %zmm0
    vpaddd           (%rip){1to16}, %zmm31, %zmm1
    vpmulld          %zmm0, %zmm14, %zmm2
    vplzcntd         %zmm14, %zmm8
    vprolvd          %zmm8, %zmm14, %zmm8
    vpcmpltud        %zmm8, %zmm2, %k1 {%k1}
    vpcmpeqd         %zmm4, %zmm14, %k2 {%k1}
    vmovdqa32        %zmm1, %zmm10 {%k2}
    vmovdqa32        %zmm0, %zmm11 {%k2}
    vpcmpeqd         %zmm3, %zmm14, %k2 {%k1}
    vmovdqa64        0x80(%rsp), %zmm8
    vmovdqa32        %zmm1, %zmm8 {%k2}
    vmovdqa64        %zmm8, 0x80(%rsp)
    vmovdqa32        %zmm0, %zmm9 {%k2}
    vpcmpeqd         %zmm15, %zmm14, %k2 {%k1}
    vmovdqa32        %zmm1, %zmm19 {%k2}
    vmovdqa32        %zmm0, %zmm7 {%k2}
    vpcmpeqd         %zmm16, %zmm14, %k2 {%k1}
    vmovdqa64        %zmm18, %zmm31
    vmovdqa32        %zmm1, %zmm31 {%k2}
    vmovdqa32        %zmm0, %zmm6 {%k2}
    vpmaxud          %zmm2, %zmm5, %zmm5
    vpaddd           %zmm13, %zmm14, %zmm14 {%k1}
    vpcmpltud        %zmm12, %zmm14, %k1
    testq            %rcx, %rcx
    je               .L7
    kmovd            %k1, %edx
    testw            %dx, %dx
    je               out
.L7:
    vpaddd           0x140(%rsp), %zmm30, %zmm0
    vpaddd           0x300(%rsp), %zmm29, %zmm1
    vpmulld          %zmm1, %zmm14, %zmm2
    vplzcntd         %zmm14, %zmm8
    vprolvd          %zmm8, %zmm14, %zmm8
    vpcmpltud        %zmm8, %zmm2, %k1 {%k1}
    vpcmpeqd         %zmm4, %zmm14, %k2 {%k1}
    vmovdqa32        %zmm0, %zmm10 {%k2}
    vmovdqa32        %zmm1, %zmm11 {%k2}
    vpcmpeqd         %zmm3, %zmm14, %k2 {%k1}
    vmovdqa64        0x80(%rsp), %zmm18
    vmovdqa32        %zmm0, %zmm18 {%k2}
    vmovdqa32        %zmm1, %zmm9 {%k2}
    vpcmpeqd         %zmm15, %zmm14, %k2 {%k1}
    vmovdqa64        %zmm19, %zmm29
    vmovdqa32        %zmm0, %zmm29 {%k2}
    vmovdqa32        %zmm1, %zmm7 {%k2}
    vpcmpeqd         %zmm16, %zmm14, %k2 {%k1}
    vmovdqa32        %zmm0, %zmm31 {%k2}
    vmovdqa32        %zmm1, %zmm6 {%k2}
    vpmaxud          %zmm2, %zmm5, %zmm5
    vpaddd           %zmm13, %zmm14, %zmm14 {%k1}
    vpcmpltud        %zmm12, %zmm14, %k1
    movq             %rcx, %rdx
    orq              $0x3, %rdx
    cmpq             $0x9, %rdx
    jb               .L9
    kmovd            %k1, %edx
    testw            %dx, %dx
    je               out
.L9:
    vpaddd           0x1c0(%rsp), %zmm27, %zmm0
    vpaddd           0x280(%rsp), %zmm28, %zmm1
    vpmulld          %zmm1, %zmm14, %zmm2
    vplzcntd         %zmm14, %zmm8
    vprolvd          %zmm8, %zmm14, %zmm8
    vpcmpltud        %zmm8, %zmm2, %k1 {%k1}
    vpcmpeqd         %zmm4, %zmm14, %k2 {%k1}
    vmovdqa32        %zmm0, %zmm10 {%k2}
    vmovdqa32        %zmm1, %zmm11 {%k2}
    vpcmpeqd         %zmm3, %zmm14, %k2 {%k1}
    vmovdqa32        %zmm0, %zmm18 {%k2}
    vmovdqa32        %zmm1, %zmm9 {%k2}
    vpcmpeqd         %zmm15, %zmm14, %k2 {%k1}
    vmovdqa32        %zmm0, %zmm29 {%k2}
    vmovdqa32        %zmm1, %zmm7 {%k2}
    vpcmpeqd         %zmm16, %zmm14, %k2 {%k1}
    vmovdqa32        %zmm0, %zmm31 {%k2}
    vmovdqa32        %zmm1, %zmm6 {%k2}
    vpmaxud          %zmm2, %zmm5, %zmm5
    vpaddd           %zmm13, %zmm14, %zmm14 {%k1}
    vpcmpltud        %zmm12, %zmm14, %k1
    testq            %rcx, %rcx
    je               .L11
    kmovd            %k1, %edx
    testw            %dx, %dx
    je               out
.L11:
    vpaddd           0x240(%rsp), %zmm25, %zmm0
    vpaddd           0x200(%rsp), %zmm26, %zmm1
    vpmulld          %zmm1, %zmm14, %zmm2
    vplzcntd         %zmm14, %zmm8
    vprolvd          %zmm8, %zmm14, %zmm8
    vpcmpltud        %zmm8, %zmm2, %k1 {%k1}
    vpcmpeqd         %zmm4, %zmm14, %k2 {%k1}
    vmovdqa32        %zmm0, %zmm10 {%k2}
    vmovdqa32        %zmm1, %zmm11 {%k2}
    vpcmpeqd         %zmm3, %zmm14, %k2 {%k1}
    vmovdqa32        %zmm0, %zmm18 {%k2}
    vmovdqa32        %zmm1, %zmm9 {%k2}
    vpcmpeqd         %zmm15, %zmm14, %k2 {%k1}
    vmovdqa32        %zmm0, %zmm29 {%k2}
    vmovdqa32        %zmm1, %zmm7 {%k2}
    vpcmpeqd         %zmm16, %zmm14, %k2 {%k1}
    vmovdqa32        %zmm0, %zmm31 {%k2}
    vmovdqa32        %zmm1, %zmm6 {%k2}
    vpmaxud          %zmm2, %zmm5, %zmm5
    vpaddd           %zmm13, %zmm14, %zmm14 {%k1}
    vpcmpltud        %zmm12, %zmm14, %k1
    movq             %rcx, %rdx
    orq              $0x5, %rdx
    cmpq             $0x9, %rdx
    jb               .L13
    kmovd            %k1, %edx
    testw            %dx, %dx
    je               out
.L13:
    vpaddd           0x40(%rsp), %zmm23, %zmm0
    vpaddd           0x180(%rsp), %zmm24, %zmm1
    vpmulld          %zmm1, %zmm14, %zmm2
    vplzcntd         %zmm14, %zmm8
    vprolvd          %zmm8, %zmm14, %zmm8
    vpcmpltud        %zmm8, %zmm2, %k1 {%k1}
    vpcmpeqd         %zmm4, %zmm14, %k2 {%k1}
    vmovdqa32        %zmm0, %zmm10 {%k2}
    vmovdqa32        %zmm1, %zmm11 {%k2}
    vpcmpeqd         %zmm3, %zmm14, %k2 {%k1}
    vmovdqa32        %zmm0, %zmm18 {%k2}
    vmovdqa32        %zmm1, %zmm9 {%k2}
    vpcmpeqd         %zmm15, %zmm14, %k2 {%k1}
    vmovdqa32        %zmm0, %zmm29 {%k2}
    vmovdqa32        %zmm1, %zmm7 {%k2}
    vpcmpeqd         %zmm16, %zmm14, %k2 {%k1}
    vmovdqa32        %zmm0, %zmm31 {%k2}
    vmovdqa32        %zmm1, %zmm6 {%k2}
    vpmaxud          %zmm2, %zmm5, %zmm5
    vpaddd           %zmm13, %zmm14, %zmm14 {%k1}
    vpcmpltud        %zmm12, %zmm14, %k1
    movq             %rcx, %rdx
    orq              $0x6, %rdx
    cmpq             $0x9, %rdx
    jb               .L15
    kmovd            %k1, %edx
    testw            %dx, %dx
    je               out
.L15:
    vpaddd           0x100(%rsp), %zmm21, %zmm0
    vpaddd           0xc0(%rsp), %zmm22, %zmm1
    vpmulld          %zmm1, %zmm14, %zmm2
    vplzcntd         %zmm14, %zmm8
    vprolvd          %zmm8, %zmm14, %zmm8
    vpcmpltud        %zmm8, %zmm2, %k1 {%k1}
    vpcmpeqd         %zmm4, %zmm14, %k2 {%k1}
    vmovdqa32        %zmm0, %zmm10 {%k2}
    vmovdqa32        %zmm1, %zmm11 {%k2}
    vpcmpeqd         %zmm3, %zmm14, %k2 {%k1}
    vmovdqa32        %zmm0, %zmm18 {%k2}
    vmovdqa32        %zmm1, %zmm9 {%k2}
    vpcmpeqd         %zmm15, %zmm14, %k2 {%k1}
    vmovdqa32        %zmm0, %zmm29 {%k2}
    vmovdqa32        %zmm1, %zmm7 {%k2}
    vpcmpeqd         %zmm16, %zmm14, %k2 {%k1}
    vmovdqa32        %zmm0, %zmm31 {%k2}
    vmovdqa32        %zmm1, %zmm6 {%k2}
    vpmaxud          %zmm2, %zmm5, %zmm5
    vpaddd           %zmm13, %zmm14, %zmm14 {%k1}
    vpcmpltud        %zmm12, %zmm14, %k1
    movq             %rcx, %rdx
    orq              $0x7, %rdx
    cmpq             $0x9, %rdx
    jb               .L17
    kmovd            %k1, %edx
    testw            %dx, %dx
    je               out
.L17:
    vmovdqa64        0x2c0(%rsp), %zmm1
    vpaddd           %zmm1, %zmm20, %zmm0
    vmovdqa64        %zmm1, %zmm20
    addq             $0x8, %rcx
    vpmulld          %zmm17, %zmm14, %zmm1
    vplzcntd         %zmm14, %zmm2
    vprolvd          %zmm2, %zmm14, %zmm2
    vpcmpltud        %zmm2, %zmm1, %k1 {%k1}
    vpcmpeqd         %zmm4, %zmm14, %k2 {%k1}
    vmovdqa32        %zmm0, %zmm10 {%k2}
    vmovdqa32        %zmm17, %zmm11 {%k2}
    vpcmpeqd         %zmm3, %zmm14, %k2 {%k1}
    vmovdqa32        %zmm0, %zmm18 {%k2}
    vmovdqa32        %zmm17, %zmm9 {%k2}
    vpcmpeqd         %zmm15, %zmm14, %k2 {%k1}
    vmovdqa32        %zmm0, %zmm29 {%k2}
    vmovdqa32        %zmm17, %zmm7 {%k2}
    vpcmpeqd         %zmm16, %zmm14, %k2 {%k1}
    vmovdqa32        %zmm0, %zmm31 {%k2}
    vmovdqa32        %zmm17, %zmm6 {%k2}
    vpmaxud          %zmm1, %zmm5, %zmm5
    vpaddd           %zmm13, %zmm14, %zmm14 {%k1}
    vpcmpltud        %zmm12, %zmm14, %k1
    kmovd            %k1, %edx
    cmpq             $0x9, %rcx
    jb               .L0
    testw            %dx, %dx
    jne              .L0
# draw::avx512::floyd: 425 instructions
.L0:
    incq             %rax
    addq             $0x8, %rcx
    vpmaxud          %zmm10, %zmm5, %zmm5
    vpaddd           %zmm30, %zmm7, %zmm7 {%k1}
    vpcmpltud        %zmm4, %zmm7, %k1
    kortestw         %k1, %k1
    je               out
    vpbroadcastd     %eax, %zmm10
    movq             %rax, %rdx
    shrq             $0x20, %rdx
    vpbroadcastd     %edx, %zmm11
    movl             $0x4, %edx
    vpbroadcastd     (%rip), %zmm25
    vmovdqa64        %zmm31, %zmm22
    vmovdqa64        0x180(%rsp), %zmm17
    vmovdqa64        %zmm10, %zmm13
    vpbroadcastd     (%rip), %zmm26
    vmovdqa64        0x1c0(%rsp), %zmm21
    vmovdqa64        0x240(%rsp), %zmm18
    vmovdqa64        %zmm11, %zmm14
    vpbroadcastd     (%rip), %zmm23
    vmovdqa64        0x40(%rsp), %zmm19
    vmovdqa64        0x100(%rsp), %zmm15
    vmovdqa64        %zmm6, %zmm12
    vpbroadcastd     (%rip), %zmm24
    vmovdqa64        0x280(%rsp), %zmm20
    vmovdqa64        0x200(%rsp), %zmm16
    vpxor            %xmm9, %xmm9, %xmm9
    nopl             (%rax)
.L2:
    vpaddd           %zmm25, %zmm22, %zmm25
    vpxord           %zmm25, %zmm13, %zmm13
    vprold           $0x10, %zmm13, %zmm13
    vpaddd           %zmm17, %zmm13, %zmm17
    vpxord           %zmm22, %zmm17, %zmm22
    vprold           $0xc, %zmm22, %zmm22
    vpaddd           %zmm25, %zmm22, %zmm25
    vpxord           %zmm13, %zmm25, %zmm13
    vprold           $0x8, %zmm13, %zmm13
    vpaddd           %zmm17, %zmm13, %zmm17
    vpxord           %zmm22, %zmm17, %zmm22
    vprold           $0x7, %zmm22, %zmm22
    vpaddd           %zmm26, %zmm21, %zmm26
    vpxord           %zmm26, %zmm14, %zmm14
    vprold           $0x10, %zmm14, %zmm14
    vpaddd           %zmm18, %zmm14, %zmm18
    vpxord           %zmm21, %zmm18, %zmm21
    vprold           $0xc, %zmm21, %zmm21
    vpaddd           %zmm26, %zmm21, %zmm26
    vpxord           %zmm14, %zmm26, %zmm14
    vprold           $0x8, %zmm14, %zmm14
    vpaddd           %zmm18, %zmm14, %zmm18
    vpxord           %zmm21, %zmm18, %zmm21
    vprold           $0x7, %zmm21, %zmm21
    vpaddd           %zmm23, %zmm19, %zmm23
    vpxord           %zmm23, %zmm12, %zmm12
    vprold           $0x10, %zmm12, %zmm12
    vpaddd           %zmm15, %zmm12, %zmm15
    vpxord           %zmm19, %zmm15, %zmm19
    vprold           $0xc, %zmm19, %zmm19
    vpaddd           %zmm23, %zmm19, %zmm23
    vpxord           %zmm12, %zmm23, %zmm12
    vprold           $0x8, %zmm12, %zmm12
    vpaddd           %zmm15, %zmm12, %zmm15
    vpxord           %zmm19, %zmm15, %zmm19
    vprold           $0x7, %zmm19, %zmm19
    vpaddd           %zmm24, %zmm20, %zmm24
    vpxord           %zmm24, %zmm9, %zmm9
    vprold           $0x10, %zmm9, %zmm9
    vpaddd           %zmm16, %zmm9, %zmm16
    vpxord           %zmm20, %zmm16, %zmm20
    vprold           $0xc, %zmm20, %zmm20
    vpaddd           %zmm24, %zmm20, %zmm24
    vpxord           %zmm9, %zmm24, %zmm9
    vprold           $0x8, %zmm9, %zmm9
    vpaddd           %zmm16, %zmm9, %zmm16
    vpxord           %zmm20, %zmm16, %zmm20
    vprold           $0x7, %zmm20, %zmm20
    vpaddd           %zmm25, %zmm21, %zmm25
    vpxord           %zmm25, %zmm9, %zmm9
    vprold           $0x10, %zmm9, %zmm9
    vpaddd           %zmm15, %zmm9, %zmm15
    vpxord           %zmm21, %zmm15, %zmm21
    vprold           $0xc, %zmm21, %zmm21
    vpaddd           %zmm25, %zmm21, %zmm25
    vpxord           %zmm9, %zmm25, %zmm9
    vprold           $0x8, %zmm9, %zmm9
    vpaddd           %zmm15, %zmm9, %zmm15
    vpxord           %zmm21, %zmm15, %zmm21
    vprold           $0x7, %zmm21, %zmm21
    vpaddd           %zmm26, %zmm19, %zmm26
    vpxord           %zmm13, %zmm26, %zmm13
    vprold           $0x10, %zmm13, %zmm13
    vpaddd           %zmm16, %zmm13, %zmm16
    vpxord           %zmm19, %zmm16, %zmm19
    vprold           $0xc, %zmm19, %zmm19
    vpaddd           %zmm26, %zmm19, %zmm26
    vpxord           %zmm13, %zmm26, %zmm13
    vprold           $0x8, %zmm13, %zmm13
    vpaddd           %zmm16, %zmm13, %zmm16
    vpxord           %zmm19, %zmm16, %zmm19
    vprold           $0x7, %zmm19, %zmm19
    vpaddd           %zmm23, %zmm20, %zmm23
    vpxord           %zmm14, %zmm23, %zmm14
    vprold           $0x10, %zmm14, %zmm14
    vpaddd           %zmm17, %zmm14, %zmm17
    vpxord           %zmm20, %zmm17, %zmm20
    vprold           $0xc, %zmm20, %zmm20
    vpaddd           %zmm23, %zmm20, %zmm23
    vpxord           %zmm14, %zmm23, %zmm14
    vprold           $0x8, %zmm14, %zmm14
    vpaddd           %zmm17, %zmm14, %zmm17
    vpxord           %zmm20, %zmm17, %zmm20
    vprold           $0x7, %zmm20, %zmm20
    vpaddd           %zmm22, %zmm24, %zmm24
    vpxord           %zmm12, %zmm24, %zmm12
    vprold           $0x10, %zmm12, %zmm12
    vpaddd           %zmm18, %zmm12, %zmm18
    vpxord           %zmm22, %zmm18, %zmm22
    vprold           $0xc, %zmm22, %zmm22
    vpaddd           %zmm24, %zmm22, %zmm24
    vpxord           %zmm12, %zmm24, %zmm12
    vprold           $0x8, %zmm12, %zmm12
    vpaddd           %zmm18, %zmm12, %zmm18
    vpxord           %zmm22, %zmm18, %zmm22
    vprold           $0x7, %zmm22, %zmm22
    decq             %rdx
    jne              .L2
    vpaddd           (%rip){1to16}, %zmm25, %zmm25
    vpaddd           (%rip){1to16}, %zmm26, %zmm27
    vpmulld          %zmm7, %zmm27, %zmm26
    vplzcntd         %zmm7, %zmm28
    vprolvd          %zmm28, %zmm7, %zmm28
    vpcmpltud        %zmm28, %zmm26, %k1 {%k1}
    vmovdqa64        %zmm3, %zmm28
    movq             %r15, %rdx
    testb            %r14b, %r14b
    js               .L5
    vpcmpeqd         %zmm3, %zmm7, %k2 {%k1}
    vmovdqa32        %zmm25, 0x600(%rsp) {%k2}
    vmovdqa32        %zmm27, 0x640(%rsp) {%k2}
    vmovdqa64        %zmm8, %zmm28
    movq             %r8, %rdx
.L5:
    testq            %r14, %r14
    je               .L8
    nopl             (%rax,%rax)
.L7:
    vpcmpeqd         %zmm28, %zmm7, %k2 {%k1}
    vmovdqa32        %zmm25, (%rdx) {%k2}
    vmovdqa32        %zmm27, 0x40(%rdx) {%k2}
    vpaddd           %zmm30, %zmm28, %zmm29
    vpcmpeqd         %zmm29, %zmm7, %k2 {%k1}
    vmovdqa64        0x140(%rsp), %zmm29
    vmovdqa32        %zmm25, 0x80(%rdx) {%k2}
    vmovdqa32        %zmm27, 0xc0(%rdx) {%k2}
    vpaddd           %zmm29, %zmm28, %zmm28
    addq             $0x100, %rdx
    cmpq             %r12, %rdx
    jne              .L7
.L8:
    vpmaxud          %zmm26, %zmm5, %zmm5
    vpaddd           %zmm30, %zmm7, %zmm7 {%k1}
    vpcmpltud        %zmm4, %zmm7, %k1
    cmpq             %rdi, %rcx
    jb               .L10
    kmovd            %k1, %edx
    testw            %dx, %dx
    je               out
.L10:
    vpaddd           (%rip){1to16}, %zmm23, %zmm23
    vpaddd           (%rip){1to16}, %zmm24, %zmm24
    vpmulld          %zmm24, %zmm7, %zmm25
    vplzcntd         %zmm7, %zmm26
    vprolvd          %zmm26, %zmm7, %zmm26
    vpcmpltud        %zmm26, %zmm25, %k1 {%k1}
    vmovdqa64        %zmm3, %zmm26
    movq             %r15, %rdx
    testb            %r14b, %r14b
    js               .L12
    vpcmpeqd         %zmm3, %zmm7, %k2 {%k1}
    vmovdqa32        %zmm23, 0x600(%rsp) {%k2}
    vmovdqa32        %zmm24, 0x640(%rsp) {%k2}
    vmovdqa64        %zmm8, %zmm26
    movq             %r8, %rdx
.L12:
    testq            %r14, %r14
    je               .L15
    nopl             (%rax,%rax)
.L14:
    vpcmpeqd         %zmm26, %zmm7, %k2 {%k1}
    vmovdqa32        %zmm23, (%rdx) {%k2}
    vmovdqa32        %zmm24, 0x40(%rdx) {%k2}
    vpaddd           %zmm30, %zmm26, %zmm27
    vpcmpeqd         %zmm27, %zmm7, %k2 {%k1}
    vmovdqa32        %zmm23, 0x80(%rdx) {%k2}
    vmovdqa32        %zmm24, 0xc0(%rdx) {%k2}
    vpaddd           %zmm29, %zmm26, %zmm26
    addq             $0x100, %rdx
    cmpq             %r12, %rdx
    jne              .L14
.L15:
    vpmaxud          %zmm25, %zmm5, %zmm5
    vpaddd           %zmm30, %zmm7, %zmm7 {%k1}
    vpcmpltud        %zmm4, %zmm7, %k1
    cmpq             %rdi, %rcx
    jb               .L17
    kmovd            %k1, %edx
    testw            %dx, %dx
    je               out
.L17:
    vpaddd           %zmm31, %zmm22, %zmm22
    vpaddd           0x1c0(%rsp), %zmm21, %zmm21
    vpmulld          %zmm21, %zmm7, %zmm23
    vplzcntd         %zmm7, %zmm24
    vprolvd          %zmm24, %zmm7, %zmm24
    vpcmpltud        %zmm24, %zmm23, %k1 {%k1}
    vmovdqa64        %zmm3, %zmm24
    movq             %r15, %rdx
    testb            %r14b, %r14b
    js               .L19
    vpcmpeqd         %zmm3, %zmm7, %k2 {%k1}
    vmovdqa32        %zmm22, 0x600(%rsp) {%k2}
    vmovdqa32        %zmm21, 0x640(%rsp) {%k2}
    vmovdqa64        %zmm8, %zmm24
    movq             %r8, %rdx
.L19:
    testq            %r14, %r14
    je               .L22
    nopl             (%rax)
.L21:
    vpcmpeqd         %zmm24, %zmm7, %k2 {%k1}
    vmovdqa32        %zmm22, (%rdx) {%k2}
    vmovdqa32        %zmm21, 0x40(%rdx) {%k2}
    vpaddd           %zmm30, %zmm24, %zmm25
    vpcmpeqd         %zmm25, %zmm7, %k2 {%k1}
    vmovdqa32        %zmm22, 0x80(%rdx) {%k2}
    vmovdqa32        %zmm21, 0xc0(%rdx) {%k2}
    vpaddd           %zmm29, %zmm24, %zmm24
    addq             $0x100, %rdx
    cmpq             %r12, %rdx
    jne              .L21
.L22:
    vpmaxud          %zmm23, %zmm5, %zmm5
    vpaddd           %zmm30, %zmm7, %zmm7 {%k1}
    vpcmpltud        %zmm4, %zmm7, %k1
    movq             %rcx, %rdx
    orq              $0x3, %rdx
    cmpq             %rdi, %rdx
    jbe              .L24
    kmovd            %k1, %edx
    testw            %dx, %dx
    je               out
.L24:
    vpaddd           0x40(%rsp), %zmm19, %zmm19
    vpaddd           0x280(%rsp), %zmm20, %zmm20
    vpmulld          %zmm20, %zmm7, %zmm21
    vplzcntd         %zmm7, %zmm22
    vprolvd          %zmm22, %zmm7, %zmm22
    vpcmpltud        %zmm22, %zmm21, %k1 {%k1}
    vmovdqa64        %zmm3, %zmm22
    movq             %r15, %rdx
    testb            %r14b, %r14b
    js               .L26
    vpcmpeqd         %zmm3, %zmm7, %k2 {%k1}
    vmovdqa32        %zmm19, 0x600(%rsp) {%k2}
    vmovdqa32        %zmm20, 0x640(%rsp) {%k2}
    vmovdqa64        %zmm8, %zmm22
    movq             %r8, %rdx
.L26:
    testq            %r14, %r14
    je               .L29
    nopw             %cs:(%rax,%rax)
.L28:
    vpcmpeqd         %zmm22, %zmm7, %k2 {%k1}
    vmovdqa32        %zmm19, (%rdx) {%k2}
    vmovdqa32        %zmm20, 0x40(%rdx) {%k2}
    vpaddd           %zmm30, %zmm22, %zmm23
    vpcmpeqd         %zmm23, %zmm7, %k2 {%k1}
    vmovdqa32        %zmm19, 0x80(%rdx) {%k2}
    vmovdqa32        %zmm20, 0xc0(%rdx) {%k2}
    vpaddd           %zmm29, %zmm22, %zmm22
    addq             $0x100, %rdx
    cmpq             %r12, %rdx
    jne              .L28
.L29:
    vpmaxud          %zmm21, %zmm5, %zmm5
    vpaddd           %zmm30, %zmm7, %zmm7 {%k1}
    vpcmpltud        %zmm4, %zmm7, %k1
    movq             %rcx, %rdx
    orq              $0x4, %rdx
    cmpq             %rdi, %rdx
    jbe              .L31
    kmovd            %k1, %edx
    testw            %dx, %dx
    je               out
.L31:
    vpaddd           0x180(%rsp), %zmm17, %zmm17
    vpaddd           0x240(%rsp), %zmm18, %zmm18
    vpmulld          %zmm18, %zmm7, %zmm19
    vplzcntd         %zmm7, %zmm20
    vprolvd          %zmm20, %zmm7, %zmm20
    vpcmpltud        %zmm20, %zmm19, %k1 {%k1}
    vmovdqa64        %zmm3, %zmm20
    movq             %r15, %rdx
    testb            %r14b, %r14b
    js               .L33
    vpcmpeqd         %zmm3, %zmm7, %k2 {%k1}
    vmovdqa32        %zmm17, 0x600(%rsp) {%k2}
    vmovdqa32        %zmm18, 0x640(%rsp) {%k2}
    vmovdqa64        %zmm8, %zmm20
    movq             %r8, %rdx
.L33:
    testq            %r14, %r14
    je               .L36
    nopw             %cs:(%rax,%rax)
.L35:
    vpcmpeqd         %zmm20, %zmm7, %k2 {%k1}
    vmovdqa32        %zmm17, (%rdx) {%k2}
    vmovdqa32        %zmm18, 0x40(%rdx) {%k2}
    vpaddd           %zmm30, %zmm20, %zmm21
    vpcmpeqd         %zmm21, %zmm7, %k2 {%k1}
    vmovdqa32        %zmm17, 0x80(%rdx) {%k2}
    vmovdqa32        %zmm18, 0xc0(%rdx) {%k2}
    vpaddd           %zmm29, %zmm20, %zmm20
    addq             $0x100, %rdx
    cmpq             %r12, %rdx
    jne              .L35
.L36:
    vpmaxud          %zmm19, %zmm5, %zmm5
    vpaddd           %zmm30, %zmm7, %zmm7 {%k1}
    vpcmpltud        %zmm4, %zmm7, %k1
    movq             %rcx, %rdx
    orq              $0x5, %rdx
    cmpq             %rdi, %rdx
    jbe              .L38
    kmovd            %k1, %edx
    testw            %dx, %dx
    je               out
.L38:
    vpaddd           0x100(%rsp), %zmm15, %zmm15
    vpaddd           0x200(%rsp), %zmm16, %zmm16
    vpmulld          %zmm16, %zmm7, %zmm17
    vplzcntd         %zmm7, %zmm18
    vprolvd          %zmm18, %zmm7, %zmm18
    vpcmpltud        %zmm18, %zmm17, %k1 {%k1}
    vmovdqa64        %zmm3, %zmm18
    movq             %r15, %rdx
    testb            %r14b, %r14b
    js               .L40
    vpcmpeqd         %zmm3, %zmm7, %k2 {%k1}
    vmovdqa32        %zmm15, 0x600(%rsp) {%k2}
    vmovdqa32        %zmm16, 0x640(%rsp) {%k2}
    vmovdqa64        %zmm8, %zmm18
    movq             %r8, %rdx
.L40:
    testq            %r14, %r14
    je               .L43
    nopw             %cs:(%rax,%rax)
.L42:
    vpcmpeqd         %zmm18, %zmm7, %k2 {%k1}
    vmovdqa32        %zmm15, (%rdx) {%k2}
    vmovdqa32        %zmm16, 0x40(%rdx) {%k2}
    vpaddd           %zmm30, %zmm18, %zmm19
    vpcmpeqd         %zmm19, %zmm7, %k2 {%k1}
    vmovdqa32        %zmm15, 0x80(%rdx) {%k2}
    vmovdqa32        %zmm16, 0xc0(%rdx) {%k2}
    vpaddd           %zmm29, %zmm18, %zmm18
    addq             $0x100, %rdx
    cmpq             %r12, %rdx
    jne              .L42
.L43:
    vpmaxud          %zmm17, %zmm5, %zmm5
    vpaddd           %zmm30, %zmm7, %zmm7 {%k1}
    vpcmpltud        %zmm4, %zmm7, %k1
    movq             %rcx, %rdx
    orq              $0x6, %rdx
    cmpq             %rdi, %rdx
    jbe              .L45
    kmovd            %k1, %edx
    testw            %dx, %dx
    je               out
.L45:
    vpaddd           %zmm10, %zmm13, %zmm10
    vpaddd           %zmm11, %zmm14, %zmm11
    vpmulld          %zmm11, %zmm7, %zmm13
    vplzcntd         %zmm7, %zmm14
    vprolvd          %zmm14, %zmm7, %zmm14
    vpcmpltud        %zmm14, %zmm13, %k1 {%k1}
    vmovdqa64        %zmm3, %zmm14
    movq             %r15, %rdx
    testb            %r14b, %r14b
    js               .L47
    vpcmpeqd         %zmm3, %zmm7, %k2 {%k1}
    vmovdqa32        %zmm10, 0x600(%rsp) {%k2}
    vmovdqa32        %zmm11, 0x640(%rsp) {%k2}
    vmovdqa64        %zmm8, %zmm14
    movq             %r8, %rdx
.L47:
    testq            %r14, %r14
    je               .L50
    nopw             %cs:(%rax,%rax)
.L49:
    vpcmpeqd         %zmm14, %zmm7, %k2 {%k1}
    vmovdqa32        %zmm10, (%rdx) {%k2}
    vmovdqa32        %zmm11, 0x40(%rdx) {%k2}
    vpaddd           %zmm30, %zmm14, %zmm15
    vpcmpeqd         %zmm15, %zmm7, %k2 {%k1}
    vmovdqa32        %zmm10, 0x80(%rdx) {%k2}
    vmovdqa32        %zmm11, 0xc0(%rdx) {%k2}
    vpaddd           %zmm29, %zmm14, %zmm14
    addq             $0x100, %rdx
    cmpq             %r12, %rdx
    jne              .L49
.L50:
    vpmaxud          %zmm13, %zmm5, %zmm5
    vpaddd           %zmm30, %zmm7, %zmm7 {%k1}
    vpcmpltud        %zmm4, %zmm7, %k1
    movq             %rcx, %rdx
    orq              $0x7, %rdx
    cmpq             %rdi, %rdx
    jbe              .L52
    kmovd            %k1, %edx
    testw            %dx, %dx
    je               out
.L52:
    vpaddd           %zmm6, %zmm12, %zmm11
    vpmulld          %zmm9, %zmm7, %zmm10
    vplzcntd         %zmm7, %zmm12
    vprolvd          %zmm12, %zmm7, %zmm12
    vpcmpltud        %zmm12, %zmm10, %k1 {%k1}
    vmovdqa64        %zmm3, %zmm12
    movq             %r15, %rdx
    testb            %r14b, %r14b
    js               .L54
    vpcmpeqd         %zmm3, %zmm7, %k2 {%k1}
    vmovdqa32        %zmm11, 0x600(%rsp) {%k2}
    vmovdqa32        %zmm9, 0x640(%rsp) {%k2}
    vmovdqa64        %zmm8, %zmm12
    movq             %r8, %rdx
.L54:
    testq            %r14, %r14
    je               .L0
.L55:
    vpcmpeqd         %zmm12, %zmm7, %k2 {%k1}
    vmovdqa32        %zmm11, (%rdx) {%k2}
    vmovdqa32        %zmm9, 0x40(%rdx) {%k2}
    vpaddd           %zmm30, %zmm12, %zmm13
    vpcmpeqd         %zmm13, %zmm7, %k2 {%k1}
    vmovdqa32        %zmm11, 0x80(%rdx) {%k2}
    vmovdqa32        %zmm9, 0xc0(%rdx) {%k2}
    vpaddd           %zmm29, %zmm12, %zmm12
    addq             $0x100, %rdx
    cmpq             %r12, %rdx
    jne              .L55
    jmp              .L0
# draw::avx512::floyd: 229 instructions
.L0:
    incq             %rax
    addq             $0x8, %rcx
    vpmulld          %zmm9, %zmm7, %zmm8
    vpmaxud          %zmm8, %zmm5, %zmm5
    vplzcntd         %zmm7, %zmm9
    vprolvd          %zmm9, %zmm7, %zmm9
    vpcmpltud        %zmm9, %zmm8, %k1 {%k1}
    vpaddd           %zmm30, %zmm7, %zmm7 {%k1}
    vpcmpltud        %zmm4, %zmm7, %k1
    kortestw         %k1, %k1
    je               out
    vpbroadcastd     %eax, %zmm20
    movq             %rax, %rdx
    shrq             $0x20, %rdx
    vpbroadcastd     %edx, %zmm8
    movl             $0x4, %edx
    vpbroadcastd     (%rip), %zmm18
    vmovdqa64        %zmm31, %zmm22
    vmovdqa64        0x180(%rsp), %zmm24
    vpbroadcastd     (%rip), %zmm19
    vmovdqa64        0x1c0(%rsp), %zmm14
    vmovdqa64        0x240(%rsp), %zmm13
    vmovdqa64        %zmm8, %zmm11
    vpbroadcastd     (%rip), %zmm21
    vmovdqa64        0x40(%rsp), %zmm17
    vmovdqa64        0x100(%rsp), %zmm15
    vmovdqa64        %zmm6, %zmm23
    vpbroadcastd     (%rip), %zmm16
    vmovdqa64        0x280(%rsp), %zmm12
    vmovdqa64        0x200(%rsp), %zmm10
    vpxor            %xmm9, %xmm9, %xmm9
    nopl             (%rax)
.L2:
    vpaddd           %zmm18, %zmm22, %zmm18
    vpxord           %zmm18, %zmm20, %zmm20
    vprold           $0x10, %zmm20, %zmm20
    vpaddd           %zmm24, %zmm20, %zmm24
    vpxord           %zmm22, %zmm24, %zmm22
    vprold           $0xc, %zmm22, %zmm22
    vpaddd           %zmm18, %zmm22, %zmm18
    vpxord           %zmm20, %zmm18, %zmm20
    vprold           $0x8, %zmm20, %zmm20
    vpaddd           %zmm24, %zmm20, %zmm24
    vpxord           %zmm22, %zmm24, %zmm22
    vprold           $0x7, %zmm22, %zmm22
    vpaddd           %zmm19, %zmm14, %zmm19
    vpxord           %zmm19, %zmm11, %zmm11
    vprold           $0x10, %zmm11, %zmm11
    vpaddd           %zmm13, %zmm11, %zmm13
    vpxord           %zmm14, %zmm13, %zmm14
    vprold           $0xc, %zmm14, %zmm14
    vpaddd           %zmm19, %zmm14, %zmm19
    vpxord           %zmm11, %zmm19, %zmm11
    vprold           $0x8, %zmm11, %zmm11
    vpaddd           %zmm13, %zmm11, %zmm13
    vpxord           %zmm14, %zmm13, %zmm14
    vprold           $0x7, %zmm14, %zmm14
    vpaddd           %zmm21, %zmm17, %zmm21
    vpxord           %zmm21, %zmm23, %zmm23
    vprold           $0x10, %zmm23, %zmm23
    vpaddd           %zmm15, %zmm23, %zmm15
    vpxord           %zmm17, %zmm15, %zmm17
    vprold           $0xc, %zmm17, %zmm17
    vpaddd           %zmm21, %zmm17, %zmm21
    vpxord           %zmm23, %zmm21, %zmm23
    vprold           $0x8, %zmm23, %zmm23
    vpaddd           %zmm15, %zmm23, %zmm15
    vpxord           %zmm17, %zmm15, %zmm17
    vprold           $0x7, %zmm17, %zmm17
    vpaddd           %zmm16, %zmm12, %zmm16
    vpxord           %zmm16, %zmm9, %zmm9
    vprold           $0x10, %zmm9, %zmm9
    vpaddd           %zmm10, %zmm9, %zmm10
    vpxord           %zmm12, %zmm10, %zmm12
    vprold           $0xc, %zmm12, %zmm12
    vpaddd           %zmm16, %zmm12, %zmm16
    vpxord           %zmm9, %zmm16, %zmm9
    vprold           $0x8, %zmm9, %zmm9
    vpaddd           %zmm10, %zmm9, %zmm10
    vpxord           %zmm12, %zmm10, %zmm12
    vprold           $0x7, %zmm12, %zmm12
    vpaddd           %zmm18, %zmm14, %zmm18
    vpxord           %zmm18, %zmm9, %zmm9
    vprold           $0x10, %zmm9, %zmm9
    vpaddd           %zmm15, %zmm9, %zmm15
    vpxord           %zmm14, %zmm15, %zmm14
    vprold           $0xc, %zmm14, %zmm14
    vpaddd           %zmm18, %zmm14, %zmm18
    vpxord           %zmm9, %zmm18, %zmm9
    vprold           $0x8, %zmm9, %zmm9
    vpaddd           %zmm15, %zmm9, %zmm15
    vpxord           %zmm14, %zmm15, %zmm14
    vprold           $0x7, %zmm14, %zmm14
    vpaddd           %zmm19, %zmm17, %zmm19
    vpxord           %zmm20, %zmm19, %zmm20
    vprold           $0x10, %zmm20, %zmm20
    vpaddd           %zmm10, %zmm20, %zmm10
    vpxord           %zmm17, %zmm10, %zmm17
    vprold           $0xc, %zmm17, %zmm17
    vpaddd           %zmm19, %zmm17, %zmm19
    vpxord           %zmm20, %zmm19, %zmm20
    vprold           $0x8, %zmm20, %zmm20
    vpaddd           %zmm10, %zmm20, %zmm10
    vpxord           %zmm17, %zmm10, %zmm17
    vprold           $0x7, %zmm17, %zmm17
    vpaddd           %zmm21, %zmm12, %zmm21
    vpxord           %zmm11, %zmm21, %zmm11
    vprold           $0x10, %zmm11, %zmm11
    vpaddd           %zmm24, %zmm11, %zmm24
    vpxord           %zmm12, %zmm24, %zmm12
    vprold           $0xc, %zmm12, %zmm12
    vpaddd           %zmm21, %zmm12, %zmm21
    vpxord           %zmm11, %zmm21, %zmm11
    vprold           $0x8, %zmm11, %zmm11
    vpaddd           %zmm24, %zmm11, %zmm24
    vpxord           %zmm12, %zmm24, %zmm12
    vprold           $0x7, %zmm12, %zmm12
    vpaddd           %zmm22, %zmm16, %zmm16
    vpxord           %zmm23, %zmm16, %zmm23
    vprold           $0x10, %zmm23, %zmm23
    vpaddd           %zmm13, %zmm23, %zmm13
    vpxord           %zmm22, %zmm13, %zmm22
    vprold           $0xc, %zmm22, %zmm22
    vpaddd           %zmm16, %zmm22, %zmm16
    vpxord           %zmm23, %zmm16, %zmm23
    vprold           $0x8, %zmm23, %zmm23
    vpaddd           %zmm13, %zmm23, %zmm13
    vpxord           %zmm22, %zmm13, %zmm22
    vprold           $0x7, %zmm22, %zmm22
    decq             %rdx
    jne              .L2
    vpaddd           (%rip){1to16}, %zmm19, %zmm15
    vpmulld          %zmm7, %zmm15, %zmm15
    vpmaxud          %zmm15, %zmm5, %zmm5
    vplzcntd         %zmm7, %zmm17
    vprolvd          %zmm17, %zmm7, %zmm17
    vpcmpltud        %zmm17, %zmm15, %k1 {%k1}
    vpaddd           %zmm30, %zmm7, %zmm7 {%k1}
    vpcmpltud        %zmm4, %zmm7, %k1
    cmpq             %rdi, %rcx
    jb               .L5
    kmovd            %k1, %edx
    testw            %dx, %dx
    je               out
.L5:
    vpaddd           (%rip){1to16}, %zmm16, %zmm15
    vpmulld          %zmm15, %zmm7, %zmm15
    vpmaxud          %zmm15, %zmm5, %zmm5
    vplzcntd         %zmm7, %zmm16
    vprolvd          %zmm16, %zmm7, %zmm16
    vpcmpltud        %zmm16, %zmm15, %k1 {%k1}
    vpaddd           %zmm30, %zmm7, %zmm7 {%k1}
    vpcmpltud        %zmm4, %zmm7, %k1
    cmpq             %rdi, %rcx
    jb               .L7
    kmovd            %k1, %edx
    testw            %dx, %dx
    je               out
.L7:
    vpaddd           0x1c0(%rsp), %zmm14, %zmm14
    vpmulld          %zmm14, %zmm7, %zmm14
    vpmaxud          %zmm14, %zmm5, %zmm5
    vplzcntd         %zmm7, %zmm15
    vprolvd          %zmm15, %zmm7, %zmm15
    vpcmpltud        %zmm15, %zmm14, %k1 {%k1}
    vpaddd           %zmm30, %zmm7, %zmm7 {%k1}
    vpcmpltud        %zmm4, %zmm7, %k1
    movq             %rcx, %rdx
    orq              $0x3, %rdx
    cmpq             %rdi, %rdx
    jbe              .L9
    kmovd            %k1, %edx
    testw            %dx, %dx
    je               out
.L9:
    vpaddd           0x280(%rsp), %zmm12, %zmm12
    vpmulld          %zmm12, %zmm7, %zmm12
    vpmaxud          %zmm12, %zmm5, %zmm5
    vplzcntd         %zmm7, %zmm14
    vprolvd          %zmm14, %zmm7, %zmm14
    vpcmpltud        %zmm14, %zmm12, %k1 {%k1}
    vpaddd           %zmm30, %zmm7, %zmm7 {%k1}
    vpcmpltud        %zmm4, %zmm7, %k1
    cmpq             %rdi, %rcx
    jb               .L11
    kmovd            %k1, %edx
    testw            %dx, %dx
    je               out
.L11:
    vpaddd           0x240(%rsp), %zmm13, %zmm12
    vpmulld          %zmm12, %zmm7, %zmm12
    vpmaxud          %zmm12, %zmm5, %zmm5
    vplzcntd         %zmm7, %zmm13
    vprolvd          %zmm13, %zmm7, %zmm13
    vpcmpltud        %zmm13, %zmm12, %k1 {%k1}
    vpaddd           %zmm30, %zmm7, %zmm7 {%k1}
    vpcmpltud        %zmm4, %zmm7, %k1
    movq             %rcx, %rdx
    orq              $0x5, %rdx
    cmpq             %rdi, %rdx
    jbe              .L13
    kmovd            %k1, %edx
    testw            %dx, %dx
    je               out
.L13:
    vpaddd           0x200(%rsp), %zmm10, %zmm10
    vpmulld          %zmm10, %zmm7, %zmm10
    vpmaxud          %zmm10, %zmm5, %zmm5
    vplzcntd         %zmm7, %zmm12
    vprolvd          %zmm12, %zmm7, %zmm12
    vpcmpltud        %zmm12, %zmm10, %k1 {%k1}
    vpaddd           %zmm30, %zmm7, %zmm7 {%k1}
    vpcmpltud        %zmm4, %zmm7, %k1
    movq             %rcx, %rdx
    orq              $0x6, %rdx
    cmpq             %rdi, %rdx
    jbe              .L15
    kmovd            %k1, %edx
    testw            %dx, %dx
    je               out
.L15:
    vpaddd           %zmm8, %zmm11, %zmm8
    vpmulld          %zmm8, %zmm7, %zmm8
    vpmaxud          %zmm8, %zmm5, %zmm5
    vplzcntd         %zmm7, %zmm10
    vprolvd          %zmm10, %zmm7, %zmm10
    vpcmpltud        %zmm10, %zmm8, %k1 {%k1}
    vpaddd           %zmm30, %zmm7, %zmm7 {%k1}
    vpcmpltud        %zmm4, %zmm7, %k1
    movq             %rcx, %rdx
    orq              $0x7, %rdx
    cmpq             %rdi, %rdx
    jbe              .L0
    kmovd            %k1, %edx
    testw            %dx, %dx
    jne              .L0
# draw::avx512::floyd: 275 instructions
.L0:
    vmovdqa64        %zmm28, %zmm6
    vpbroadcastd     %eax, %zmm10
    movq             %rax, %rdx
    shrq             $0x20, %rdx
    vpbroadcastd     %edx, %zmm11
    incq             %rax
    movl             $0x4, %edx
    vpbroadcastd     (%rip), %zmm26
    vmovdqa64        %zmm27, %zmm2
    vmovdqa64        %zmm27, %zmm24
    vmovdqa64        0x1c0(%rsp), %zmm18
    vmovdqa64        %zmm10, %zmm16
    vpbroadcastd     (%rip), %zmm27
    vmovdqa64        0x80(%rsp), %zmm22
    vmovdqa64        0x280(%rsp), %zmm20
    vmovdqa64        %zmm11, %zmm17
    vpbroadcastd     (%rip), %zmm23
    vmovdqa64        0x140(%rsp), %zmm19
    vmovdqa64        0x240(%rsp), %zmm14
    vmovdqa64        %zmm8, %zmm13
    vpbroadcastd     (%rip), %zmm25
    vmovdqa64        0x300(%rsp), %zmm21
    vmovdqa64        0x200(%rsp), %zmm15
    vpxor            %xmm12, %xmm12, %xmm12
    nopw             %cs:(%rax,%rax)
.L1:
    vpaddd           %zmm26, %zmm24, %zmm26
    vpxord           %zmm26, %zmm16, %zmm16
    vprold           $0x10, %zmm16, %zmm16
    vpaddd           %zmm18, %zmm16, %zmm18
    vpxord           %zmm24, %zmm18, %zmm24
    vprold           $0xc, %zmm24, %zmm24
    vpaddd           %zmm26, %zmm24, %zmm26
    vpxord           %zmm16, %zmm26, %zmm16
    vprold           $0x8, %zmm16, %zmm16
    vpaddd           %zmm18, %zmm16, %zmm18
    vpxord           %zmm24, %zmm18, %zmm24
    vprold           $0x7, %zmm24, %zmm24
    vpaddd           %zmm27, %zmm22, %zmm27
    vpxord           %zmm27, %zmm17, %zmm17
    vprold           $0x10, %zmm17, %zmm17
    vpaddd           %zmm20, %zmm17, %zmm20
    vpxord           %zmm22, %zmm20, %zmm22
    vprold           $0xc, %zmm22, %zmm22
    vpaddd           %zmm27, %zmm22, %zmm27
    vpxord           %zmm17, %zmm27, %zmm17
    vprold           $0x8, %zmm17, %zmm17
    vpaddd           %zmm20, %zmm17, %zmm20
    vpxord           %zmm22, %zmm20, %zmm22
    vprold           $0x7, %zmm22, %zmm22
    vpaddd           %zmm23, %zmm19, %zmm23
    vpxord           %zmm23, %zmm13, %zmm13
    vprold           $0x10, %zmm13, %zmm13
    vpaddd           %zmm14, %zmm13, %zmm14
    vpxord           %zmm19, %zmm14, %zmm19
    vprold           $0xc, %zmm19, %zmm19
    vpaddd           %zmm23, %zmm19, %zmm23
    vpxord           %zmm13, %zmm23, %zmm13
    vprold           $0x8, %zmm13, %zmm13
    vpaddd           %zmm14, %zmm13, %zmm14
    vpxord           %zmm19, %zmm14, %zmm19
    vprold           $0x7, %zmm19, %zmm19
    vpaddd           %zmm25, %zmm21, %zmm25
    vpxord           %zmm25, %zmm12, %zmm12
    vprold           $0x10, %zmm12, %zmm12
    vpaddd           %zmm15, %zmm12, %zmm15
    vpxord           %zmm21, %zmm15, %zmm21
    vprold           $0xc, %zmm21, %zmm21
    vpaddd           %zmm25, %zmm21, %zmm25
    vpxord           %zmm12, %zmm25, %zmm12
    vprold           $0x8, %zmm12, %zmm12
    vpaddd           %zmm15, %zmm12, %zmm15
    vpxord           %zmm21, %zmm15, %zmm21
    vprold           $0x7, %zmm21, %zmm21
    vpaddd           %zmm26, %zmm22, %zmm26
    vpxord           %zmm26, %zmm12, %zmm12
    vprold           $0x10, %zmm12, %zmm12
    vpaddd           %zmm14, %zmm12, %zmm14
    vpxord           %zmm22, %zmm14, %zmm22
    vprold           $0xc, %zmm22, %zmm22
    vpaddd           %zmm26, %zmm22, %zmm26
    vpxord           %zmm12, %zmm26, %zmm12
    vprold           $0x8, %zmm12, %zmm12
    vpaddd           %zmm14, %zmm12, %zmm14
    vpxord           %zmm22, %zmm14, %zmm22
    vprold           $0x7, %zmm22, %zmm22
    vpaddd           %zmm27, %zmm19, %zmm27
    vpxord           %zmm16, %zmm27, %zmm16
    vprold           $0x10, %zmm16, %zmm16
    vpaddd           %zmm15, %zmm16, %zmm15
    vpxord           %zmm19, %zmm15, %zmm19
    vprold           $0xc, %zmm19, %zmm19
    vpaddd           %zmm27, %zmm19, %zmm27
    vpxord           %zmm16, %zmm27, %zmm16
    vprold           $0x8, %zmm16, %zmm16
    vpaddd           %zmm15, %zmm16, %zmm15
    vpxord           %zmm19, %zmm15, %zmm19
    vprold           $0x7, %zmm19, %zmm19
    vpaddd           %zmm23, %zmm21, %zmm23
    vpxord           %zmm17, %zmm23, %zmm17
    vprold           $0x10, %zmm17, %zmm17
    vpaddd           %zmm18, %zmm17, %zmm18
    vpxord           %zmm21, %zmm18, %zmm21
    vprold           $0xc, %zmm21, %zmm21
    vpaddd           %zmm23, %zmm21, %zmm23
    vpxord           %zmm17, %zmm23, %zmm17
    vprold           $0x8, %zmm17, %zmm17
    vpaddd           %zmm18, %zmm17, %zmm18
    vpxord           %zmm21, %zmm18, %zmm21
    vprold           $0x7, %zmm21, %zmm21
    vpaddd           %zmm24, %zmm25, %zmm25
    vpxord           %zmm13, %zmm25, %zmm13
    vprold           $0x10, %zmm13, %zmm13
    vpaddd           %zmm20, %zmm13, %zmm20
    vpxord           %zmm24, %zmm20, %zmm24
    vprold           $0xc, %zmm24, %zmm24
    vpaddd           %zmm25, %zmm24, %zmm25
    vpxord           %zmm13, %zmm25, %zmm13
    vprold           $0x8, %zmm13, %zmm13
    vpaddd           %zmm20, %zmm13, %zmm20
    vpxord           %zmm24, %zmm20, %zmm24
    vprold           $0x7, %zmm24, %zmm24
    decq             %rdx
    jne              .L1
    vpaddd           (%rip){1to16}, %zmm26, %zmm26
    vpaddd           (%rip){1to16}, %zmm27, %zmm27
    vpmulld          %zmm9, %zmm27, %zmm28
    vplzcntd         %zmm9, %zmm29
    vprolvd          %zmm29, %zmm9, %zmm29
    vpcmpltud        %zmm29, %zmm28, %k1 {%k1}
    vpcmpeqd         %zmm3, %zmm9, %k2 {%k1}
    vmovdqa32        %zmm26, %zmm0 {%k2}
    vmovdqa32        %zmm27, %zmm6 {%k2}
    vpcmpeqd         %zmm4, %zmm9, %k2 {%k1}
    vmovdqa32        %zmm26, %zmm1 {%k2}
    vmovdqa32        %zmm27, %zmm31 {%k2}
    vpmaxud          %zmm28, %zmm5, %zmm5
    vpaddd           %zmm30, %zmm9, %zmm9 {%k1}
    vpcmpltud        %zmm7, %zmm9, %k1
    testq            %rcx, %rcx
    je               .L4
    kmovd            %k1, %edx
    testw            %dx, %dx
    je               out
.L4:
    vpaddd           (%rip){1to16}, %zmm25, %zmm25
    vpaddd           (%rip){1to16}, %zmm23, %zmm23
    vpmulld          %zmm25, %zmm9, %zmm26
    vplzcntd         %zmm9, %zmm27
    vprolvd          %zmm27, %zmm9, %zmm27
    vpcmpltud        %zmm27, %zmm26, %k1 {%k1}
    vpcmpeqd         %zmm3, %zmm9, %k2 {%k1}
    vmovdqa32        %zmm23, %zmm0 {%k2}
    vmovdqa64        %zmm6, %zmm28
    vmovdqa32        %zmm25, %zmm28 {%k2}
    vpcmpeqd         %zmm4, %zmm9, %k2 {%k1}
    vmovdqa32        %zmm23, %zmm1 {%k2}
    vmovdqa32        %zmm25, %zmm31 {%k2}
    vpmaxud          %zmm26, %zmm5, %zmm5
    vpaddd           %zmm30, %zmm9, %zmm9 {%k1}
    vpcmpltud        %zmm7, %zmm9, %k1
    testq            %rcx, %rcx
    je               .L6
    kmovd            %k1, %edx
    testw            %dx, %dx
    je               out
.L6:
    vmovdqa64        %zmm2, %zmm27
    vpaddd           %zmm2, %zmm24, %zmm23
    vpaddd           0x80(%rsp), %zmm22, %zmm22
    vpmulld          %zmm22, %zmm9, %zmm24
    vplzcntd         %zmm9, %zmm25
    vprolvd          %zmm25, %zmm9, %zmm25
    vpcmpltud        %zmm25, %zmm24, %k1 {%k1}
    vpcmpeqd         %zmm3, %zmm9, %k2 {%k1}
    vmovdqa32        %zmm23, %zmm0 {%k2}
    vmovdqa32        %zmm22, %zmm28 {%k2}
    vpcmpeqd         %zmm4, %zmm9, %k2 {%k1}
    vmovdqa32        %zmm23, %zmm1 {%k2}
    vmovdqa32        %zmm22, %zmm31 {%k2}
    vpmaxud          %zmm24, %zmm5, %zmm5
    vpaddd           %zmm30, %zmm9, %zmm9 {%k1}
    vpcmpltud        %zmm7, %zmm9, %k1
    movq             %rcx, %rdx
    orq              $0x3, %rdx
    cmpq             $0x5, %rdx
    jb               .L8
    kmovd            %k1, %edx
    testw            %dx, %dx
    je               out
.L8:
    vpaddd           0x140(%rsp), %zmm19, %zmm19
    vpaddd           0x300(%rsp), %zmm21, %zmm21
    vpmulld          %zmm21, %zmm9, %zmm22
    vplzcntd         %zmm9, %zmm23
    vprolvd          %zmm23, %zmm9, %zmm23
    vpcmpltud        %zmm23, %zmm22, %k1 {%k1}
    vpcmpeqd         %zmm3, %zmm9, %k2 {%k1}
    vmovdqa32        %zmm19, %zmm0 {%k2}
    vmovdqa32        %zmm21, %zmm28 {%k2}
    vpcmpeqd         %zmm4, %zmm9, %k2 {%k1}
    vmovdqa32        %zmm19, %zmm1 {%k2}
    vmovdqa32        %zmm21, %zmm31 {%k2}
    vpmaxud          %zmm22, %zmm5, %zmm5
    vpaddd           %zmm30, %zmm9, %zmm9 {%k1}
    vpcmpltud        %zmm7, %zmm9, %k1
    testq            %rcx, %rcx
    je               .L10
    kmovd            %k1, %edx
    testw            %dx, %dx
    je               out
.L10:
    vpaddd           0x1c0(%rsp), %zmm18, %zmm18
    vpaddd           0x280(%rsp), %zmm20, %zmm19
    vpmulld          %zmm19, %zmm9, %zmm20
    vplzcntd         %zmm9, %zmm21
    vprolvd          %zmm21, %zmm9, %zmm21
    vpcmpltud        %zmm21, %zmm20, %k1 {%k1}
    vpcmpeqd         %zmm3, %zmm9, %k2 {%k1}
    vmovdqa32        %zmm18, %zmm0 {%k2}
    vmovdqa32        %zmm19, %zmm28 {%k2}
    vpcmpeqd         %zmm4, %zmm9, %k2 {%k1}
    vmovdqa32        %zmm18, %zmm1 {%k2}
    vmovdqa32        %zmm19, %zmm31 {%k2}
    vpmaxud          %zmm20, %zmm5, %zmm5
    vpaddd           %zmm30, %zmm9, %zmm9 {%k1}
    vpcmpltud        %zmm7, %zmm9, %k1
    kortestw         %k1, %k1
    je               out
    vpaddd           0x240(%rsp), %zmm14, %zmm14
    vpaddd           0x200(%rsp), %zmm15, %zmm15
    vpmulld          %zmm15, %zmm9, %zmm18
    vplzcntd         %zmm9, %zmm19
    vprolvd          %zmm19, %zmm9, %zmm19
    vpcmpltud        %zmm19, %zmm18, %k1 {%k1}
    vpcmpeqd         %zmm3, %zmm9, %k2 {%k1}
    vmovdqa32        %zmm14, %zmm0 {%k2}
    vmovdqa32        %zmm15, %zmm28 {%k2}
    vpcmpeqd         %zmm4, %zmm9, %k2 {%k1}
    vmovdqa32        %zmm14, %zmm1 {%k2}
    vmovdqa32        %zmm15, %zmm31 {%k2}
    vpmaxud          %zmm18, %zmm5, %zmm5
    vpaddd           %zmm30, %zmm9, %zmm9 {%k1}
    vpcmpltud        %zmm7, %zmm9, %k1
    kortestw         %k1, %k1
    je               out
    vpaddd           %zmm10, %zmm16, %zmm10
    vpaddd           %zmm11, %zmm17, %zmm11
    vpmulld          %zmm11, %zmm9, %zmm14
    vplzcntd         %zmm9, %zmm15
    vprolvd          %zmm15, %zmm9, %zmm15
    vpcmpltud        %zmm15, %zmm14, %k1 {%k1}
    vpcmpeqd         %zmm3, %zmm9, %k2 {%k1}
    vmovdqa32        %zmm10, %zmm0 {%k2}
    vmovdqa32        %zmm11, %zmm28 {%k2}
    vpcmpeqd         %zmm4, %zmm9, %k2 {%k1}
    vmovdqa32        %zmm10, %zmm1 {%k2}
    vmovdqa32        %zmm11, %zmm31 {%k2}
    vpmaxud          %zmm14, %zmm5, %zmm5
    vpaddd           %zmm30, %zmm9, %zmm9 {%k1}
    vpcmpltud        %zmm7, %zmm9, %k1
    kortestw         %k1, %k1
    je               out
    vpaddd           %zmm8, %zmm13, %zmm10
    addq             $0x8, %rcx
    vpmulld          %zmm12, %zmm9, %zmm11
    vplzcntd         %zmm9, %zmm13
    vprolvd          %zmm13, %zmm9, %zmm13
    vpcmpltud        %zmm13, %zmm11, %k1 {%k1}
    vpcmpeqd         %zmm3, %zmm9, %k2 {%k1}
    vmovdqa32        %zmm10, %zmm0 {%k2}
    vmovdqa32        %zmm12, %zmm28 {%k2}
    vpcmpeqd         %zmm4, %zmm9, %k2 {%k1}
    vmovdqa32        %zmm10, %zmm1 {%k2}
    vmovdqa32        %zmm12, %zmm31 {%k2}
    vpmaxud          %zmm11, %zmm5, %zmm5
    vpaddd           %zmm30, %zmm9, %zmm9 {%k1}
    vpcmpltud        %zmm7, %zmm9, %k1
    kortestw         %k1, %k1
    jne              .L0
# draw::avx512::floyd: 239 instructions
.L0:
    vmovdqa64        %zmm28, %zmm1
    vpbroadcastd     %eax, %zmm9
    movq             %rax, %rdx
    shrq             $0x20, %rdx
    vpbroadcastd     %edx, %zmm10
    incq             %rax
    movl             $0x4, %edx
    vpbroadcastd     (%rip), %zmm25
    vmovdqa64        %zmm31, %zmm24
    vmovdqa64        0x1c0(%rsp), %zmm19
    vmovdqa64        %zmm9, %zmm15
    vpbroadcastd     (%rip), %zmm26
    vmovdqa64        0x80(%rsp), %zmm21
    vmovdqa64        0x280(%rsp), %zmm20
    vmovdqa64        %zmm10, %zmm16
    vpbroadcastd     (%rip), %zmm22
    vmovdqa64        0x140(%rsp), %zmm17
    vmovdqa64        0x240(%rsp), %zmm12
    vmovdqa64        %zmm7, %zmm13
    vpbroadcastd     (%rip), %zmm23
    vmovdqa64        0x300(%rsp), %zmm18
    vmovdqa64        0x200(%rsp), %zmm14
    vpxor            %xmm11, %xmm11, %xmm11
    nopl             (%rax,%rax)
.L1:
    vpaddd           %zmm25, %zmm24, %zmm25
    vpxord           %zmm25, %zmm15, %zmm15
    vprold           $0x10, %zmm15, %zmm15
    vpaddd           %zmm19, %zmm15, %zmm19
    vpxord           %zmm24, %zmm19, %zmm24
    vprold           $0xc, %zmm24, %zmm24
    vpaddd           %zmm25, %zmm24, %zmm25
    vpxord           %zmm15, %zmm25, %zmm15
    vprold           $0x8, %zmm15, %zmm15
    vpaddd           %zmm19, %zmm15, %zmm19
    vpxord           %zmm24, %zmm19, %zmm24
    vprold           $0x7, %zmm24, %zmm24
    vpaddd           %zmm26, %zmm21, %zmm26
    vpxord           %zmm26, %zmm16, %zmm16
    vprold           $0x10, %zmm16, %zmm16
    vpaddd           %zmm20, %zmm16, %zmm20
    vpxord           %zmm21, %zmm20, %zmm21
    vprold           $0xc, %zmm21, %zmm21
    vpaddd           %zmm26, %zmm21, %zmm26
    vpxord           %zmm16, %zmm26, %zmm16
    vprold           $0x8, %zmm16, %zmm16
    vpaddd           %zmm20, %zmm16, %zmm20
    vpxord           %zmm21, %zmm20, %zmm21
    vprold           $0x7, %zmm21, %zmm21
    vpaddd           %zmm22, %zmm17, %zmm22
    vpxord           %zmm22, %zmm13, %zmm13
    vprold           $0x10, %zmm13, %zmm13
    vpaddd           %zmm12, %zmm13, %zmm12
    vpxord           %zmm17, %zmm12, %zmm17
    vprold           $0xc, %zmm17, %zmm17
    vpaddd           %zmm22, %zmm17, %zmm22
    vpxord           %zmm13, %zmm22, %zmm13
    vprold           $0x8, %zmm13, %zmm13
    vpaddd           %zmm12, %zmm13, %zmm12
    vpxord           %zmm17, %zmm12, %zmm17
    vprold           $0x7, %zmm17, %zmm17
    vpaddd           %zmm23, %zmm18, %zmm23
    vpxord           %zmm23, %zmm11, %zmm11
    vprold           $0x10, %zmm11, %zmm11
    vpaddd           %zmm14, %zmm11, %zmm14
    vpxord           %zmm18, %zmm14, %zmm18
    vprold           $0xc, %zmm18, %zmm18
    vpaddd           %zmm23, %zmm18, %zmm23
    vpxord           %zmm11, %zmm23, %zmm11
    vprold           $0x8, %zmm11, %zmm11
    vpaddd           %zmm14, %zmm11, %zmm14
    vpxord           %zmm18, %zmm14, %zmm18
    vprold           $0x7, %zmm18, %zmm18
    vpaddd           %zmm25, %zmm21, %zmm25
    vpxord           %zmm25, %zmm11, %zmm11
    vprold           $0x10, %zmm11, %zmm11
    vpaddd           %zmm12, %zmm11, %zmm12
    vpxord           %zmm21, %zmm12, %zmm21
    vprold           $0xc, %zmm21, %zmm21
    vpaddd           %zmm25, %zmm21, %zmm25
    vpxord           %zmm11, %zmm25, %zmm11
    vprold           $0x8, %zmm11, %zmm11
    vpaddd           %zmm12, %zmm11, %zmm12
    vpxord           %zmm21, %zmm12, %zmm21
    vprold           $0x7, %zmm21, %zmm21
    vpaddd           %zmm26, %zmm17, %zmm26
    vpxord           %zmm15, %zmm26, %zmm15
    vprold           $0x10, %zmm15, %zmm15
    vpaddd           %zmm14, %zmm15, %zmm14
    vpxord           %zmm17, %zmm14, %zmm17
    vprold           $0xc, %zmm17, %zmm17
    vpaddd           %zmm26, %zmm17, %zmm26
    vpxord           %zmm15, %zmm26, %zmm15
    vprold           $0x8, %zmm15, %zmm15
    vpaddd           %zmm14, %zmm15, %zmm14
    vpxord           %zmm17, %zmm14, %zmm17
    vprold           $0x7, %zmm17, %zmm17
    vpaddd           %zmm22, %zmm18, %zmm22
    vpxord           %zmm16, %zmm22, %zmm16
    vprold           $0x10, %zmm16, %zmm16
    vpaddd           %zmm19, %zmm16, %zmm19
    vpxord           %zmm18, %zmm19, %zmm18
    vprold           $0xc, %zmm18, %zmm18
    vpaddd           %zmm22, %zmm18, %zmm22
    vpxord           %zmm16, %zmm22, %zmm16
    vprold           $0x8, %zmm16, %zmm16
    vpaddd           %zmm19, %zmm16, %zmm19
    vpxord           %zmm18, %zmm19, %zmm18
    vprold           $0x7, %zmm18, %zmm18
    vpaddd           %zmm24, %zmm23, %zmm23
    vpxord           %zmm13, %zmm23, %zmm13
    vprold           $0x10, %zmm13, %zmm13
    vpaddd           %zmm20, %zmm13, %zmm20
    vpxord           %zmm24, %zmm20, %zmm24
    vprold           $0xc, %zmm24, %zmm24
    vpaddd           %zmm23, %zmm24, %zmm23
    vpxord           %zmm13, %zmm23, %zmm13
    vprold           $0x8, %zmm13, %zmm13
    vpaddd           %zmm20, %zmm13, %zmm20
    vpxord           %zmm24, %zmm20, %zmm24
    vprold           $0x7, %zmm24, %zmm24
    decq             %rdx
    jne              .L1
    vpaddd           (%rip){1to16}, %zmm26, %zmm26
    vpmulld          %zmm8, %zmm26, %zmm27
    vplzcntd         %zmm8, %zmm28
    vprolvd          %zmm28, %zmm8, %zmm28
    vpcmpltud        %zmm28, %zmm27, %k1 {%k1}
    vpcmpeqd         %zmm3, %zmm8, %k2 {%k1}
    vmovdqa64        %zmm1, %zmm28
    vpaddd           (%rip){1to16}, %zmm25, %zmm28 {%k2}
    vmovdqa32        %zmm26, %zmm29 {%k2}
    vpmaxud          %zmm27, %zmm5, %zmm5
    vpaddd           %zmm30, %zmm8, %zmm8 {%k1}
    vpcmpltud        %zmm6, %zmm8, %k1
    testq            %rcx, %rcx
    je               .L4
    kmovd            %k1, %edx
    testw            %dx, %dx
    je               out
.L4:
    vpaddd           (%rip){1to16}, %zmm23, %zmm23
    vpmulld          %zmm23, %zmm8, %zmm25
    vplzcntd         %zmm8, %zmm26
    vprolvd          %zmm26, %zmm8, %zmm26
    vpcmpltud        %zmm26, %zmm25, %k1 {%k1}
    vpcmpeqd         %zmm3, %zmm8, %k2 {%k1}
    vpaddd           (%rip){1to16}, %zmm22, %zmm28 {%k2}
    vmovdqa32        %zmm23, %zmm29 {%k2}
    vpmaxud          %zmm25, %zmm5, %zmm5
    vpaddd           %zmm30, %zmm8, %zmm8 {%k1}
    vpcmpltud        %zmm6, %zmm8, %k1
    testq            %rcx, %rcx
    je               .L6
    kmovd            %k1, %edx
    testw            %dx, %dx
    je               out
.L6:
    vpaddd           %zmm31, %zmm24, %zmm22
    vpaddd           0x80(%rsp), %zmm21, %zmm21
    vpmulld          %zmm21, %zmm8, %zmm23
    vplzcntd         %zmm8, %zmm24
    vprolvd          %zmm24, %zmm8, %zmm24
    vpcmpltud        %zmm24, %zmm23, %k1 {%k1}
    vpcmpeqd         %zmm3, %zmm8, %k2 {%k1}
    vmovdqa32        %zmm22, %zmm28 {%k2}
    vmovdqa32        %zmm21, %zmm29 {%k2}
    vpmaxud          %zmm23, %zmm5, %zmm5
    vpaddd           %zmm30, %zmm8, %zmm8 {%k1}
    vpcmpltud        %zmm6, %zmm8, %k1
    kortestw         %k1, %k1
    je               out
    vpaddd           0x140(%rsp), %zmm17, %zmm17
    vpaddd           0x300(%rsp), %zmm18, %zmm18
    vpmulld          %zmm18, %zmm8, %zmm21
    vplzcntd         %zmm8, %zmm22
    vprolvd          %zmm22, %zmm8, %zmm22
    vpcmpltud        %zmm22, %zmm21, %k1 {%k1}
    vpcmpeqd         %zmm3, %zmm8, %k2 {%k1}
    vmovdqa32        %zmm17, %zmm28 {%k2}
    vmovdqa32        %zmm18, %zmm29 {%k2}
    vpmaxud          %zmm21, %zmm5, %zmm5
    vpaddd           %zmm30, %zmm8, %zmm8 {%k1}
    vpcmpltud        %zmm6, %zmm8, %k1
    kortestw         %k1, %k1
    je               out
    vpaddd           0x1c0(%rsp), %zmm19, %zmm17
    vpaddd           0x280(%rsp), %zmm20, %zmm18
    vpmulld          %zmm18, %zmm8, %zmm19
    vplzcntd         %zmm8, %zmm20
    vprolvd          %zmm20, %zmm8, %zmm20
    vpcmpltud        %zmm20, %zmm19, %k1 {%k1}
    vpcmpeqd         %zmm3, %zmm8, %k2 {%k1}
    vmovdqa32        %zmm17, %zmm28 {%k2}
    vmovdqa32        %zmm18, %zmm29 {%k2}
    vpmaxud          %zmm19, %zmm5, %zmm5
    vpaddd           %zmm30, %zmm8, %zmm8 {%k1}
    vpcmpltud        %zmm6, %zmm8, %k1
    kortestw         %k1, %k1
    je               out
    vpaddd           0x240(%rsp), %zmm12, %zmm12
    vpaddd           0x200(%rsp), %zmm14, %zmm14
    vpmulld          %zmm14, %zmm8, %zmm17
    vplzcntd         %zmm8, %zmm18
    vprolvd          %zmm18, %zmm8, %zmm18
    vpcmpltud        %zmm18, %zmm17, %k1 {%k1}
    vpcmpeqd         %zmm3, %zmm8, %k2 {%k1}
    vmovdqa32        %zmm12, %zmm28 {%k2}
    vmovdqa32        %zmm14, %zmm29 {%k2}
    vpmaxud          %zmm17, %zmm5, %zmm5
    vpaddd           %zmm30, %zmm8, %zmm8 {%k1}
    vpcmpltud        %zmm6, %zmm8, %k1
    kortestw         %k1, %k1
    je               out
    vpaddd           %zmm9, %zmm15, %zmm9
    vpaddd           %zmm10, %zmm16, %zmm10
    vpmulld          %zmm10, %zmm8, %zmm12
    vplzcntd         %zmm8, %zmm14
    vprolvd          %zmm14, %zmm8, %zmm14
    vpcmpltud        %zmm14, %zmm12, %k1 {%k1}
    vpcmpeqd         %zmm3, %zmm8, %k2 {%k1}
    vmovdqa32        %zmm9, %zmm28 {%k2}
    vmovdqa32        %zmm10, %zmm29 {%k2}
    vpmaxud          %zmm12, %zmm5, %zmm5
    vpaddd           %zmm30, %zmm8, %zmm8 {%k1}
    vpcmpltud        %zmm6, %zmm8, %k1
    kortestw         %k1, %k1
    je               out
    vpaddd           %zmm7, %zmm13, %zmm9
    addq             $0x8, %rcx
    vpmulld          %zmm11, %zmm8, %zmm10
    vplzcntd         %zmm8, %zmm12
    vprolvd          %zmm12, %zmm8, %zmm12
    vpcmpltud        %zmm12, %zmm10, %k1 {%k1}
    vpcmpeqd         %zmm3, %zmm8, %k2 {%k1}
    vmovdqa32        %zmm9, %zmm28 {%k2}
    vmovdqa32        %zmm11, %zmm29 {%k2}
    vpmaxud          %zmm10, %zmm5, %zmm5
    vpaddd           %zmm30, %zmm8, %zmm8 {%k1}
    vpcmpltud        %zmm6, %zmm8, %k1
    kortestw         %k1, %k1
    jne              .L0
# draw::avx512::floyd_group: 433 instructions
.L0:
    incq             %r10
    addq             $0x8, %r11
    vpmaxud          %zmm5, %zmm4, %zmm4
    vpaddd           %zmm0, %zmm14, %zmm14 {%k1}
    vpcmpltud        %zmm2, %zmm14, %k1
    kortestw         %k1, %k1
    je               out
    vpbroadcastd     %r10d, %zmm25
    movq             %r10, %rbx
    shrq             $0x20, %rbx
    vpbroadcastd     %ebx, %zmm23
    movl             $0x4, %ebx
    vpbroadcastd     (%rip), %zmm12
    vmovdqa64        %zmm13, %zmm10
    vmovdqa64        %zmm13, %zmm5
    vmovdqa64        %zmm3, %zmm18
    vmovdqa64        %zmm3, %zmm29
    vmovdqu64        %zmm25, 0x100(%rsp)
    vpbroadcastd     (%rip), %zmm11
    vmovdqu64        (%rsp), %zmm6
    vmovdqa64        %zmm31, %zmm30
    vmovdqa64        %zmm23, %zmm26
    vpbroadcastd     (%rip), %zmm19
    vmovdqa64        %zmm17, %zmm3
    vmovdqa64        %zmm17, %zmm31
    vmovdqu64        0x80(%rsp), %zmm27
    vmovdqu64        0x40(%rsp), %zmm24
    vmovdqa64        %zmm20, %zmm22
    vmovdqu64        -0x40(%rsp), %zmm8
    vmovdqu64        -0x80(%rsp), %zmm28
    vpxord           %xmm21, %xmm21, %xmm21
    nopw             %cs:(%rax,%rax)
.L2:
    vpaddd           %zmm12, %zmm5, %zmm1
    vpxord           %zmm1, %zmm25, %zmm9
    vprold           $0x10, %zmm9, %zmm9
    vpaddd           %zmm29, %zmm9, %zmm12
    vpxord           %zmm5, %zmm12, %zmm5
    vprold           $0xc, %zmm5, %zmm5
    vpaddd           %zmm1, %zmm5, %zmm1
    vpxord           %zmm9, %zmm1, %zmm9
    vprold           $0x8, %zmm9, %zmm25
    vpaddd           %zmm12, %zmm25, %zmm9
    vpxord           %zmm5, %zmm9, %zmm5
    vprold           $0x7, %zmm5, %zmm5
    vpaddd           %zmm11, %zmm6, %zmm11
    vpxord           %zmm11, %zmm26, %zmm12
    vprold           $0x10, %zmm12, %zmm12
    vpaddd           %zmm30, %zmm12, %zmm26
    vpxord           %zmm6, %zmm26, %zmm6
    vprold           $0xc, %zmm6, %zmm6
    vpaddd           %zmm11, %zmm6, %zmm11
    vpxord           %zmm12, %zmm11, %zmm12
    vprold           $0x8, %zmm12, %zmm29
    vpaddd           %zmm26, %zmm29, %zmm30
    vpxord           %zmm6, %zmm30, %zmm6
    vprold           $0x7, %zmm6, %zmm6
    vpaddd           %zmm19, %zmm31, %zmm12
    vpxord           %zmm12, %zmm24, %zmm19
    vprold           $0x10, %zmm19, %zmm19
    vpaddd           %zmm27, %zmm19, %zmm24
    vpxord           %zmm31, %zmm24, %zmm26
    vprold           $0xc, %zmm26, %zmm26
    vpaddd           %zmm12, %zmm26, %zmm17
    vpxord           %zmm19, %zmm17, %zmm12
    vprold           $0x8, %zmm12, %zmm13
    vpaddd           %zmm24, %zmm13, %zmm12
    vpxord           %zmm26, %zmm12, %zmm19
    vprold           $0x7, %zmm19, %zmm19
    vpaddd           %zmm20, %zmm8, %zmm20
    vpxord           %zmm20, %zmm21, %zmm21
    vprold           $0x10, %zmm21, %zmm21
    vpaddd           %zmm28, %zmm21, %zmm24
    vpxord           %zmm8, %zmm24, %zmm8
    vprold           $0xc, %zmm8, %zmm8
    vpaddd           %zmm20, %zmm8, %zmm20
    vpxord           %zmm21, %zmm20, %zmm21
    vprold           $0x8, %zmm21, %zmm21
    vpaddd           %zmm24, %zmm21, %zmm24
    vpxord           %zmm8, %zmm24, %zmm8
    vprold           $0x7, %zmm8, %zmm8
    vpaddd           %zmm1, %zmm6, %zmm1
    vpxord           %zmm1, %zmm21, %zmm21
    vprold           $0x10, %zmm21, %zmm21
    vpaddd           %zmm12, %zmm21, %zmm26
    vpxord           %zmm6, %zmm26, %zmm6
    vprold           $0xc, %zmm6, %zmm6
    vpaddd           %zmm1, %zmm6, %zmm12
    vpxord           %zmm21, %zmm12, %zmm1
    vprold           $0x8, %zmm1, %zmm21
    vpaddd           %zmm26, %zmm21, %zmm27
    vpxord           %zmm6, %zmm27, %zmm1
    vprold           $0x7, %zmm1, %zmm6
    vpaddd           %zmm11, %zmm19, %zmm1
    vpxord           %zmm25, %zmm1, %zmm11
    vprold           $0x10, %zmm11, %zmm25
    vpaddd           %zmm24, %zmm25, %zmm24
    vpxord           %zmm19, %zmm24, %zmm11
    vprold           $0xc, %zmm11, %zmm19
    vpaddd           %zmm1, %zmm19, %zmm11
    vpxord           %zmm25, %zmm11, %zmm1
    vprold           $0x8, %zmm1, %zmm25
    vpaddd           %zmm24, %zmm25, %zmm28
    vpxord           %zmm19, %zmm28, %zmm1
    vprold           $0x7, %zmm1, %zmm31
    vpaddd           %zmm17, %zmm8, %zmm1
    vpxord           %zmm29, %zmm1, %zmm17
    vprold           $0x10, %zmm17, %zmm17
    vpaddd           %zmm9, %zmm17, %zmm9
    vpxord           %zmm8, %zmm9, %zmm8
    vprold           $0xc, %zmm8, %zmm8
    vpaddd           %zmm1, %zmm8, %zmm19
    vpxord           %zmm17, %zmm19, %zmm1
    vprold           $0x8, %zmm1, %zmm26
    vpaddd           %zmm9, %zmm26, %zmm29
    vpxord           %zmm8, %zmm29, %zmm1
    vprold           $0x7, %zmm1, %zmm8
    vpaddd           %zmm5, %zmm20, %zmm1
    vpxord           %zmm13, %zmm1, %zmm9
    vprold           $0x10, %zmm9, %zmm9
    vpaddd           %zmm30, %zmm9, %zmm13
    vpxord           %zmm5, %zmm13, %zmm5
    vprold           $0xc, %zmm5, %zmm5
    vpaddd           %zmm1, %zmm5, %zmm20
    vpxord           %zmm9, %zmm20, %zmm1
    vprold           $0x8, %zmm1, %zmm24
    vpaddd           %zmm13, %zmm24, %zmm30
    vpxord           %zmm5, %zmm30, %zmm1
    vprold           $0x7, %zmm1, %zmm5
    decq             %rbx
    jne              .L2
    vpaddd           (%rip){1to16}, %zmm12, %zmm9
    vpaddd           (%rip){1to16}, %zmm11, %zmm12
    vpmulld          %zmm14, %zmm12, %zmm11
    vplzcntd         %zmm14, %zmm1
    vprolvd          %zmm1, %zmm14, %zmm1
    vpcmpltud        %zmm1, %zmm11, %k1 {%k1}
    vmovdqa64        %zmm7, %zmm1
    movq             %rax, %rbx
    testb            %sil, %sil
    js               .L5
    vpcmpeqd         %zmm7, %zmm14, %k2 {%k1}
    vmovdqa32        %zmm9, (%rax) {%k2}
    vmovdqa32        %zmm12, 0x40(%rax) {%k2}
    vmovdqa64        %zmm15, %zmm1
    movq             %r9, %rbx
.L5:
    testq            %rsi, %rsi
    je               .L8
    nopw             %cs:(%rax,%rax)
.L7:
    vpcmpeqd         %zmm1, %zmm14, %k2 {%k1}
    vmovdqa32        %zmm9, (%rbx) {%k2}
    vmovdqa32        %zmm12, 0x40(%rbx) {%k2}
    vpaddd           %zmm0, %zmm1, %zmm13
    vpcmpeqd         %zmm13, %zmm14, %k2 {%k1}
    vmovdqa32        %zmm9, 0x80(%rbx) {%k2}
    vmovdqa32        %zmm12, 0xc0(%rbx) {%k2}
    vpaddd           %zmm16, %zmm1, %zmm1
    addq             $0x100, %rbx
    cmpq             %rdi, %rbx
    jne              .L7
.L8:
    vpmaxud          %zmm11, %zmm4, %zmm4
    vpaddd           %zmm0, %zmm14, %zmm14 {%k1}
    vpcmpltud        %zmm2, %zmm14, %k1
    cmpq             %rdx, %r11
    jb               .L10
    kmovd            %k1, %ebx
    testw            %bx, %bx
    je               out
.L10:
    vpaddd           (%rip){1to16}, %zmm19, %zmm9
    vpaddd           %zmm22, %zmm20, %zmm12
    vmovdqa64        %zmm22, %zmm20
    vpmulld          %zmm12, %zmm14, %zmm11
    vplzcntd         %zmm14, %zmm1
    vprolvd          %zmm1, %zmm14, %zmm1
    vpcmpltud        %zmm1, %zmm11, %k1 {%k1}
    vmovdqa64        %zmm7, %zmm19
    movq             %rax, %rbx
    testb            %sil, %sil
    js               .L12
    vpcmpeqd         %zmm7, %zmm14, %k2 {%k1}
    vmovdqa32        %zmm9, (%rax) {%k2}
    vmovdqa32        %zmm12, 0x40(%rax) {%k2}
    vmovdqa64        %zmm15, %zmm19
    movq             %r9, %rbx
.L12:
    testq            %rsi, %rsi
    vmovdqa64        %zmm10, %zmm13
    vmovdqa64        %zmm3, %zmm17
    je               .L15
    nop
.L14:
    vpcmpeqd         %zmm19, %zmm14, %k2 {%k1}
    vmovdqa32        %zmm9, (%rbx) {%k2}
    vmovdqa32        %zmm12, 0x40(%rbx) {%k2}
    vpaddd           %zmm0, %zmm19, %zmm1
    vpcmpeqd         %zmm1, %zmm14, %k2 {%k1}
    vmovdqa32        %zmm9, 0x80(%rbx) {%k2}
    vmovdqa32        %zmm12, 0xc0(%rbx) {%k2}
    vpaddd           %zmm16, %zmm19, %zmm19
    addq             $0x100, %rbx
    cmpq             %rdi, %rbx
    jne              .L14
.L15:
    vpmaxud          %zmm11, %zmm4, %zmm4
    vpaddd           %zmm0, %zmm14, %zmm14 {%k1}
    vpcmpltud        %zmm2, %zmm14, %k1
    cmpq             %rdx, %r11
    vmovdqa64        %zmm18, %zmm3
    jb               .L17
    kmovd            %k1, %ebx
    testw            %bx, %bx
    je               out
.L17:
    vpaddd           %zmm13, %zmm5, %zmm5
    vpaddd           (%rsp), %zmm6, %zmm6
    vpmulld          %zmm6, %zmm14, %zmm9
    vplzcntd         %zmm14, %zmm1
    vprolvd          %zmm1, %zmm14, %zmm1
    vpcmpltud        %zmm1, %zmm9, %k1 {%k1}
    vmovdqa64        %zmm7, %zmm11
    movq             %rax, %rbx
    testb            %sil, %sil
    js               .L19
    vpcmpeqd         %zmm7, %zmm14, %k2 {%k1}
    vmovdqa32        %zmm5, (%rax) {%k2}
    vmovdqa32        %zmm6, 0x40(%rax) {%k2}
    vmovdqa64        %zmm15, %zmm11
    movq             %r9, %rbx
.L19:
    testq            %rsi, %rsi
    je               .L22
    nop
.L21:
    vpcmpeqd         %zmm11, %zmm14, %k2 {%k1}
    vmovdqa32        %zmm5, (%rbx) {%k2}
    vmovdqa32        %zmm6, 0x40(%rbx) {%k2}
    vpaddd           %zmm0, %zmm11, %zmm1
    vpcmpeqd         %zmm1, %zmm14, %k2 {%k1}
    vmovdqa32        %zmm5, 0x80(%rbx) {%k2}
    vmovdqa32        %zmm6, 0xc0(%rbx) {%k2}
    vpaddd           %zmm16, %zmm11, %zmm11
    addq             $0x100, %rbx
    cmpq             %rdi, %rbx
    jne              .L21
.L22:
    vpmaxud          %zmm9, %zmm4, %zmm4
    vpaddd           %zmm0, %zmm14, %zmm14 {%k1}
    vpcmpltud        %zmm2, %zmm14, %k1
    movq             %r11, %rbx
    orq              $0x3, %rbx
    cmpq             %rdx, %rbx
    jbe              .L24
    kmovd            %k1, %ebx
    testw            %bx, %bx
    je               out
.L24:
    vpaddd           %zmm17, %zmm31, %zmm5
    vpaddd           -0x40(%rsp), %zmm8, %zmm6
    vpmulld          %zmm6, %zmm14, %zmm8
    vplzcntd         %zmm14, %zmm1
    vprolvd          %zmm1, %zmm14, %zmm1
    vpcmpltud        %zmm1, %zmm8, %k1 {%k1}
    vmovdqa64        %zmm7, %zmm9
    movq             %rax, %rbx
    testb            %sil, %sil
    js               .L26
    vpcmpeqd         %zmm7, %zmm14, %k2 {%k1}
    vmovdqa32        %zmm5, (%rax) {%k2}
    vmovdqa32        %zmm6, 0x40(%rax) {%k2}
    vmovdqa64        %zmm15, %zmm9
    movq             %r9, %rbx
.L26:
    testq            %rsi, %rsi
    vmovdqu64        0xc0(%rsp), %zmm31
    je               .L29
    nopl             (%rax)
.L28:
    vpcmpeqd         %zmm9, %zmm14, %k2 {%k1}
    vmovdqa32        %zmm5, (%rbx) {%k2}
    vmovdqa32        %zmm6, 0x40(%rbx) {%k2}
    vpaddd           %zmm0, %zmm9, %zmm1
    vpcmpeqd         %zmm1, %zmm14, %k2 {%k1}
    vmovdqa32        %zmm5, 0x80(%rbx) {%k2}
    vmovdqa32        %zmm6, 0xc0(%rbx) {%k2}
    vpaddd           %zmm16, %zmm9, %zmm9
    addq             $0x100, %rbx
    cmpq             %rdi, %rbx
    jne              .L28
.L29:
    vpmaxud          %zmm8, %zmm4, %zmm4
    vpaddd           %zmm0, %zmm14, %zmm14 {%k1}
    vpcmpltud        %zmm2, %zmm14, %k1
    movq             %r11, %rbx
    orq              $0x4, %rbx
    cmpq             %rdx, %rbx
    jbe              .L31
    kmovd            %k1, %ebx
    testw            %bx, %bx
    je               out
.L31:
    vpaddd           %zmm3, %zmm29, %zmm5
    vpaddd           %zmm31, %zmm30, %zmm6
    vpmulld          %zmm6, %zmm14, %zmm8
    vplzcntd         %zmm14, %zmm1
    vprolvd          %zmm1, %zmm14, %zmm1
    vpcmpltud        %zmm1, %zmm8, %k1 {%k1}
    vmovdqa64        %zmm7, %zmm9
    movq             %rax, %rbx
    testb            %sil, %sil
    js               .L33
    vpcmpeqd         %zmm7, %zmm14, %k2 {%k1}
    vmovdqa32        %zmm5, (%rax) {%k2}
    vmovdqa32        %zmm6, 0x40(%rax) {%k2}
    vmovdqa64        %zmm15, %zmm9
    movq             %r9, %rbx
.L33:
    testq            %rsi, %rsi
    je               .L36
    nop
.L35:
    vpcmpeqd         %zmm9, %zmm14, %k2 {%k1}
    vmovdqa32        %zmm5, (%rbx) {%k2}
    vmovdqa32        %zmm6, 0x40(%rbx) {%k2}
    vpaddd           %zmm0, %zmm9, %zmm1
    vpcmpeqd         %zmm1, %zmm14, %k2 {%k1}
    vmovdqa32        %zmm5, 0x80(%rbx) {%k2}
    vmovdqa32        %zmm6, 0xc0(%rbx) {%k2}
    vpaddd           %zmm16, %zmm9, %zmm9
    addq             $0x100, %rbx
    cmpq             %rdi, %rbx
    jne              .L35
.L36:
    vpmaxud          %zmm8, %zmm4, %zmm4
    vpaddd           %zmm0, %zmm14, %zmm14 {%k1}
    vpcmpltud        %zmm2, %zmm14, %k1
    movq             %r11, %rbx
    orq              $0x5, %rbx
    cmpq             %rdx, %rbx
    jbe              .L38
    kmovd            %k1, %ebx
    testw            %bx, %bx
    je               out
.L38:
    vpaddd           0x80(%rsp), %zmm27, %zmm5
    vpaddd           -0x80(%rsp), %zmm28, %zmm6
    vpmulld          %zmm6, %zmm14, %zmm8
    vplzcntd         %zmm14, %zmm1
    vprolvd          %zmm1, %zmm14, %zmm1
    vpcmpltud        %zmm1, %zmm8, %k1 {%k1}
    vmovdqa64        %zmm7, %zmm9
    movq             %rax, %rbx
    testb            %sil, %sil
    js               .L40
    vpcmpeqd         %zmm7, %zmm14, %k2 {%k1}
    vmovdqa32        %zmm5, (%rax) {%k2}
    vmovdqa32        %zmm6, 0x40(%rax) {%k2}
    vmovdqa64        %zmm15, %zmm9
    movq             %r9, %rbx
.L40:
    testq            %rsi, %rsi
    je               .L43
    nopw             %cs:(%rax,%rax)
.L42:
    vpcmpeqd         %zmm9, %zmm14, %k2 {%k1}
    vmovdqa32        %zmm5, (%rbx) {%k2}
    vmovdqa32        %zmm6, 0x40(%rbx) {%k2}
    vpaddd           %zmm0, %zmm9, %zmm1
    vpcmpeqd         %zmm1, %zmm14, %k2 {%k1}
    vmovdqa32        %zmm5, 0x80(%rbx) {%k2}
    vmovdqa32        %zmm6, 0xc0(%rbx) {%k2}
    vpaddd           %zmm16, %zmm9, %zmm9
    addq             $0x100, %rbx
    cmpq             %rdi, %rbx
    jne              .L42
.L43:
    vpmaxud          %zmm8, %zmm4, %zmm4
    vpaddd           %zmm0, %zmm14, %zmm14 {%k1}
    vpcmpltud        %zmm2, %zmm14, %k1
    movq             %r11, %rbx
    orq              $0x6, %rbx
    cmpq             %rdx, %rbx
    jbe              .L45
    kmovd            %k1, %ebx
    testw            %bx, %bx
    je               out
.L45:
    vpaddd           0x100(%rsp), %zmm25, %zmm5
    vpaddd           %zmm23, %zmm26, %zmm6
    vpmulld          %zmm6, %zmm14, %zmm8
    vplzcntd         %zmm14, %zmm1
    vprolvd          %zmm1, %zmm14, %zmm1
    vpcmpltud        %zmm1, %zmm8, %k1 {%k1}
    vmovdqa64        %zmm7, %zmm9
    movq             %rax, %rbx
    testb            %sil, %sil
    js               .L47
    vpcmpeqd         %zmm7, %zmm14, %k2 {%k1}
    vmovdqa32        %zmm5, (%rax) {%k2}
    vmovdqa32        %zmm6, 0x40(%rax) {%k2}
    vmovdqa64        %zmm15, %zmm9
    movq             %r9, %rbx
.L47:
    testq            %rsi, %rsi
    je               .L50
    nopw             %cs:(%rax,%rax)
.L49:
    vpcmpeqd         %zmm9, %zmm14, %k2 {%k1}
    vmovdqa32        %zmm5, (%rbx) {%k2}
    vmovdqa32        %zmm6, 0x40(%rbx) {%k2}
    vpaddd           %zmm0, %zmm9, %zmm1
    vpcmpeqd         %zmm1, %zmm14, %k2 {%k1}
    vmovdqa32        %zmm5, 0x80(%rbx) {%k2}
    vmovdqa32        %zmm6, 0xc0(%rbx) {%k2}
    vpaddd           %zmm16, %zmm9, %zmm9
    addq             $0x100, %rbx
    cmpq             %rdi, %rbx
    jne              .L49
.L50:
    vpmaxud          %zmm8, %zmm4, %zmm4
    vpaddd           %zmm0, %zmm14, %zmm14 {%k1}
    vpcmpltud        %zmm2, %zmm14, %k1
    movq             %r11, %rbx
    orq              $0x7, %rbx
    cmpq             %rdx, %rbx
    jbe              .L52
    kmovd            %k1, %ebx
    testw            %bx, %bx
    je               out
.L52:
    vpaddd           0x40(%rsp), %zmm24, %zmm6
    vpmulld          %zmm21, %zmm14, %zmm5
    vplzcntd         %zmm14, %zmm1
    vprolvd          %zmm1, %zmm14, %zmm1
    vpcmpltud        %zmm1, %zmm5, %k1 {%k1}
    vmovdqa64        %zmm7, %zmm8
    movq             %rax, %rbx
    testb            %sil, %sil
    js               .L54
    vpcmpeqd         %zmm7, %zmm14, %k2 {%k1}
    vmovdqa32        %zmm6, (%rax) {%k2}
    vmovdqa32        %zmm21, 0x40(%rax) {%k2}
    vmovdqa64        %zmm15, %zmm8
    movq             %r9, %rbx
.L54:
    testq            %rsi, %rsi
    je               .L0
    nop
.L56:
    vpcmpeqd         %zmm8, %zmm14, %k2 {%k1}
    vmovdqa32        %zmm6, (%rbx) {%k2}
    vmovdqa32        %zmm21, 0x40(%rbx) {%k2}
    vpaddd           %zmm0, %zmm8, %zmm1
    vpcmpeqd         %zmm1, %zmm14, %k2 {%k1}
    vmovdqa32        %zmm6, 0x80(%rbx) {%k2}
    vmovdqa32        %zmm21, 0xc0(%rbx) {%k2}
    vpaddd           %zmm16, %zmm8, %zmm8
    addq             $0x100, %rbx
    cmpq             %rdi, %rbx
    jne              .L56
    jmp              .L0
# draw::avx512::floyd_group: 230 instructions
.L0:
    incq             %rsi
    addq             $0x8, %rdi
    vpmulld          %zmm19, %zmm14, %zmm1
    vpmaxud          %zmm1, %zmm4, %zmm4
    vplzcntd         %zmm14, %zmm8
    vprolvd          %zmm8, %zmm14, %zmm8
    vpcmpltud        %zmm8, %zmm1, %k1 {%k1}
    vpaddd           %zmm0, %zmm14, %zmm14 {%k1}
    vpcmpltud        %zmm2, %zmm14, %k1
    kortestw         %k1, %k1
    je               out
    vpbroadcastd     %esi, %zmm28
    movq             %rsi, %r9
    shrq             $0x20, %r9
    vpbroadcastd     %r9d, %zmm8
    movl             $0x4, %r9d
    vmovdqa64        %zmm6, %zmm27
    vmovdqa64        %zmm13, %zmm30
    vmovdqa64        %zmm3, %zmm9
    vmovdqa64        %zmm5, %zmm11
    vmovdqu64        (%rsp), %zmm24
    vmovdqa64        %zmm31, %zmm23
    vmovdqa64        %zmm8, %zmm21
    vmovdqa64        %zmm10, %zmm29
    vmovdqa64        %zmm17, %zmm12
    vmovdqu64        0x80(%rsp), %zmm25
    vmovdqu64        0x40(%rsp), %zmm31
    vmovdqa64        %zmm15, %zmm26
    vmovdqu64        -0x40(%rsp), %zmm22
    vmovdqu64        -0x80(%rsp), %zmm20
    vpxord           %xmm19, %xmm19, %xmm19
    nopl             (%rax)
.L2:
    vpaddd           %zmm27, %zmm30, %zmm1
    vpxord           %zmm1, %zmm28, %zmm27
    vprold           $0x10, %zmm27, %zmm27
    vpaddd           %zmm9, %zmm27, %zmm9
    vpxord           %zmm30, %zmm9, %zmm28
    vprold           $0xc, %zmm28, %zmm28
    vpaddd           %zmm1, %zmm28, %zmm1
    vpxord           %zmm27, %zmm1, %zmm27
    vprold           $0x8, %zmm27, %zmm16
    vpaddd           %zmm9, %zmm16, %zmm9
    vpxord           %zmm28, %zmm9, %zmm27
    vprold           $0x7, %zmm27, %zmm30
    vpaddd           %zmm11, %zmm24, %zmm11
    vpxord           %zmm11, %zmm21, %zmm21
    vprold           $0x10, %zmm21, %zmm21
    vpaddd           %zmm23, %zmm21, %zmm23
    vpxord           %zmm24, %zmm23, %zmm24
    vprold           $0xc, %zmm24, %zmm24
    vpaddd           %zmm11, %zmm24, %zmm11
    vpxord           %zmm21, %zmm11, %zmm21
    vprold           $0x8, %zmm21, %zmm21
    vpaddd           %zmm23, %zmm21, %zmm23
    vpxord           %zmm24, %zmm23, %zmm24
    vprold           $0x7, %zmm24, %zmm24
    vpaddd           %zmm29, %zmm12, %zmm27
    vpxord           %zmm27, %zmm31, %zmm28
    vprold           $0x10, %zmm28, %zmm28
    vpaddd           %zmm25, %zmm28, %zmm25
    vpxord           %zmm12, %zmm25, %zmm12
    vprold           $0xc, %zmm12, %zmm12
    vpaddd           %zmm27, %zmm12, %zmm29
    vpxord           %zmm28, %zmm29, %zmm27
    vprold           $0x8, %zmm27, %zmm31
    vpaddd           %zmm25, %zmm31, %zmm25
    vpxord           %zmm12, %zmm25, %zmm12
    vprold           $0x7, %zmm12, %zmm12
    vpaddd           %zmm26, %zmm22, %zmm26
    vpxord           %zmm26, %zmm19, %zmm19
    vprold           $0x10, %zmm19, %zmm19
    vpaddd           %zmm20, %zmm19, %zmm20
    vpxord           %zmm22, %zmm20, %zmm22
    vprold           $0xc, %zmm22, %zmm22
    vpaddd           %zmm26, %zmm22, %zmm26
    vpxord           %zmm19, %zmm26, %zmm19
    vprold           $0x8, %zmm19, %zmm19
    vpaddd           %zmm20, %zmm19, %zmm20
    vpxord           %zmm22, %zmm20, %zmm22
    vprold           $0x7, %zmm22, %zmm22
    vpaddd           %zmm1, %zmm24, %zmm1
    vpxord           %zmm1, %zmm19, %zmm19
    vprold           $0x10, %zmm19, %zmm19
    vpaddd           %zmm25, %zmm19, %zmm25
    vpxord           %zmm24, %zmm25, %zmm24
    vprold           $0xc, %zmm24, %zmm24
    vpaddd           %zmm1, %zmm24, %zmm27
    vpxord           %zmm19, %zmm27, %zmm1
    vprold           $0x8, %zmm1, %zmm19
    vpaddd           %zmm25, %zmm19, %zmm25
    vpxord           %zmm24, %zmm25, %zmm1
    vprold           $0x7, %zmm1, %zmm24
    vpaddd           %zmm11, %zmm12, %zmm1
    vpxord           %zmm16, %zmm1, %zmm11
    vprold           $0x10, %zmm11, %zmm16
    vpaddd           %zmm20, %zmm16, %zmm20
    vpxord           %zmm12, %zmm20, %zmm11
    vprold           $0xc, %zmm11, %zmm12
    vpaddd           %zmm1, %zmm12, %zmm11
    vpxord           %zmm16, %zmm11, %zmm1
    vprold           $0x8, %zmm1, %zmm28
    vpaddd           %zmm20, %zmm28, %zmm20
    vpxord           %zmm12, %zmm20, %zmm1
    vprold           $0x7, %zmm1, %zmm12
    vpaddd           %zmm29, %zmm22, %zmm1
    vpxord           %zmm21, %zmm1, %zmm16
    vprold           $0x10, %zmm16, %zmm16
    vpaddd           %zmm9, %zmm16, %zmm9
    vpxord           %zmm22, %zmm9, %zmm21
    vprold           $0xc, %zmm21, %zmm22
    vpaddd           %zmm1, %zmm22, %zmm29
    vpxord           %zmm16, %zmm29, %zmm1
    vprold           $0x8, %zmm1, %zmm21
    vpaddd           %zmm9, %zmm21, %zmm9
    vpxord           %zmm22, %zmm9, %zmm1
    vprold           $0x7, %zmm1, %zmm22
    vpaddd           %zmm30, %zmm26, %zmm1
    vpxord           %zmm31, %zmm1, %zmm16
    vprold           $0x10, %zmm16, %zmm16
    vpaddd           %zmm23, %zmm16, %zmm23
    vpxord           %zmm30, %zmm23, %zmm26
    vprold           $0xc, %zmm26, %zmm30
    vpaddd           %zmm1, %zmm30, %zmm26
    vpxord           %zmm16, %zmm26, %zmm1
    vprold           $0x8, %zmm1, %zmm31
    vpaddd           %zmm23, %zmm31, %zmm23
    vpxord           %zmm30, %zmm23, %zmm1
    vprold           $0x7, %zmm1, %zmm30
    decq             %r9
    jne              .L2
    vpaddd           %zmm5, %zmm11, %zmm1
    vpmulld          %zmm14, %zmm1, %zmm1
    vpmaxud          %zmm1, %zmm4, %zmm4
    vplzcntd         %zmm14, %zmm9
    vprolvd          %zmm9, %zmm14, %zmm9
    vpcmpltud        %zmm9, %zmm1, %k1 {%k1}
    vpaddd           %zmm0, %zmm14, %zmm14 {%k1}
    vpcmpltud        %zmm2, %zmm14, %k1
    cmpq             %rdx, %rdi
    jb               .L5
    kmovd            %k1, %r9d
    testw            %r9w, %r9w
    je               out
.L5:
    vpaddd           %zmm15, %zmm26, %zmm1
    vpmulld          %zmm1, %zmm14, %zmm1
    vpmaxud          %zmm1, %zmm4, %zmm4
    vplzcntd         %zmm14, %zmm9
    vprolvd          %zmm9, %zmm14, %zmm9
    vpcmpltud        %zmm9, %zmm1, %k1 {%k1}
    vpaddd           %zmm0, %zmm14, %zmm14 {%k1}
    vpcmpltud        %zmm2, %zmm14, %k1
    cmpq             %rdx, %rdi
    jb               .L7
    kmovd            %k1, %r9d
    testw            %r9w, %r9w
    je               out
.L7:
    vpaddd           (%rsp), %zmm24, %zmm1
    vpmulld          %zmm1, %zmm14, %zmm1
    vpmaxud          %zmm1, %zmm4, %zmm4
    vplzcntd         %zmm14, %zmm9
    vprolvd          %zmm9, %zmm14, %zmm9
    vpcmpltud        %zmm9, %zmm1, %k1 {%k1}
    vpaddd           %zmm0, %zmm14, %zmm14 {%k1}
    vpcmpltud        %zmm2, %zmm14, %k1
    movq             %rdi, %r9
    orq              $0x3, %r9
    cmpq             %rdx, %r9
    jbe              .L9
    kmovd            %k1, %r9d
    testw            %r9w, %r9w
    je               out
.L9:
    vpaddd           -0x40(%rsp), %zmm22, %zmm1
    vpmulld          %zmm1, %zmm14, %zmm1
    vpmaxud          %zmm1, %zmm4, %zmm4
    vplzcntd         %zmm14, %zmm9
    vprolvd          %zmm9, %zmm14, %zmm9
    vpcmpltud        %zmm9, %zmm1, %k1 {%k1}
    vpaddd           %zmm0, %zmm14, %zmm14 {%k1}
    vpcmpltud        %zmm2, %zmm14, %k1
    cmpq             %rdx, %rdi
    jb               .L11
    kmovd            %k1, %r9d
    testw            %r9w, %r9w
    je               out
.L11:
    vmovdqu64        0xc0(%rsp), %zmm31
    vpaddd           %zmm31, %zmm23, %zmm1
    vpmulld          %zmm1, %zmm14, %zmm1
    vpmaxud          %zmm1, %zmm4, %zmm4
    vplzcntd         %zmm14, %zmm9
    vprolvd          %zmm9, %zmm14, %zmm9
    vpcmpltud        %zmm9, %zmm1, %k1 {%k1}
    vpaddd           %zmm0, %zmm14, %zmm14 {%k1}
    vpcmpltud        %zmm2, %zmm14, %k1
    movq             %rdi, %r9
    orq              $0x5, %r9
    cmpq             %rdx, %r9
    jbe              .L13
    kmovd            %k1, %r9d
    testw            %r9w, %r9w
    je               out
.L13:
    vpaddd           -0x80(%rsp), %zmm20, %zmm1
    vpmulld          %zmm1, %zmm14, %zmm1
    vpmaxud          %zmm1, %zmm4, %zmm4
    vplzcntd         %zmm14, %zmm9
    vprolvd          %zmm9, %zmm14, %zmm9
    vpcmpltud        %zmm9, %zmm1, %k1 {%k1}
    vpaddd           %zmm0, %zmm14, %zmm14 {%k1}
    vpcmpltud        %zmm2, %zmm14, %k1
    movq             %rdi, %r9
    orq              $0x6, %r9
    cmpq             %rdx, %r9
    jbe              .L15
    kmovd            %k1, %r9d
    testw            %r9w, %r9w
    je               out
.L15:
    vpaddd           %zmm8, %zmm21, %zmm1
    vpmulld          %zmm1, %zmm14, %zmm1
    vpmaxud          %zmm1, %zmm4, %zmm4
    vplzcntd         %zmm14, %zmm8
    vprolvd          %zmm8, %zmm14, %zmm8
    vpcmpltud        %zmm8, %zmm1, %k1 {%k1}
    vpaddd           %zmm0, %zmm14, %zmm14 {%k1}
    vpcmpltud        %zmm2, %zmm14, %k1
    movq             %rdi, %r9
    orq              $0x7, %r9
    cmpq             %rdx, %r9
    jbe              .L0
    kmovd            %k1, %r9d
    testw            %r9w, %r9w
    jne              .L0
# sweep::avx512::floyd_sweep_in::{{closure}}: 286 instructions
.L0:
    incq             %rcx
    testw            %r11w, %r11w
    je               out
    vpbroadcastd     %ecx, %zmm24
    movq             %rcx, %r11
    shrq             $0x20, %r11
    vpbroadcastd     %r11d, %zmm26
    movl             $0x4, %r11d
    vpbroadcastd     (%rip), %zmm20
    vmovdqa64        %zmm21, %zmm0
    vmovdqa64        %zmm21, %zmm11
    vmovdqa64        %zmm24, %zmm30
    vpbroadcastd     (%rip), %zmm22
    vmovdqa64        %zmm23, %zmm17
    vmovdqa64        %zmm23, %zmm12
    vmovdqa64        %zmm26, %zmm31
    vpbroadcastd     (%rip), %zmm10
    vmovdqa64        %zmm18, %zmm13
    vpbroadcastd     (%rip), %zmm18
    vpxord           %xmm25, %xmm25, %xmm25
    nop
.L2:
    vpaddd           %zmm20, %zmm11, %zmm20
    vpxord           %zmm20, %zmm30, %zmm30
    vprold           $0x10, %zmm30, %zmm30
    vpaddd           %zmm15, %zmm30, %zmm15
    vpxord           %zmm11, %zmm15, %zmm11
    vprold           $0xc, %zmm11, %zmm11
    vpaddd           %zmm20, %zmm11, %zmm20
    vpxord           %zmm30, %zmm20, %zmm30
    vprold           $0x8, %zmm30, %zmm30
    vpaddd           %zmm15, %zmm30, %zmm15
    vpxord           %zmm11, %zmm15, %zmm11
    vprold           $0x7, %zmm11, %zmm11
    vpaddd           %zmm22, %zmm12, %zmm22
    vpxord           %zmm22, %zmm31, %zmm31
    vprold           $0x10, %zmm31, %zmm31
    vpaddd           %zmm16, %zmm31, %zmm16
    vpxord           %zmm12, %zmm16, %zmm12
    vprold           $0xc, %zmm12, %zmm12
    vpaddd           %zmm22, %zmm12, %zmm22
    vpxord           %zmm31, %zmm22, %zmm31
    vprold           $0x8, %zmm31, %zmm31
    vpaddd           %zmm16, %zmm31, %zmm16
    vpxord           %zmm12, %zmm16, %zmm12
    vprold           $0x7, %zmm12, %zmm12
    vpaddd           %zmm10, %zmm13, %zmm10
    vpxord           %zmm10, %zmm27, %zmm27
    vprold           $0x10, %zmm27, %zmm27
    vpaddd           %zmm28, %zmm27, %zmm28
    vpxord           %zmm13, %zmm28, %zmm13
    vprold           $0xc, %zmm13, %zmm13
    vpaddd           %zmm10, %zmm13, %zmm10
    vpxord           %zmm27, %zmm10, %zmm27
    vprold           $0x8, %zmm27, %zmm27
    vpaddd           %zmm28, %zmm27, %zmm28
    vpxord           %zmm13, %zmm28, %zmm13
    vprold           $0x7, %zmm13, %zmm13
    vpaddd           %zmm18, %zmm14, %zmm18
    vpxord           %zmm18, %zmm25, %zmm25
    vprold           $0x10, %zmm25, %zmm25
    vpaddd           %zmm29, %zmm25, %zmm29
    vpxord           %zmm14, %zmm29, %zmm14
    vprold           $0xc, %zmm14, %zmm14
    vpaddd           %zmm18, %zmm14, %zmm18
    vpxord           %zmm25, %zmm18, %zmm25
    vprold           $0x8, %zmm25, %zmm25
    vpaddd           %zmm29, %zmm25, %zmm29
    vpxord           %zmm14, %zmm29, %zmm14
    vprold           $0x7, %zmm14, %zmm14
    vpaddd           %zmm20, %zmm12, %zmm20
    vpxord           %zmm20, %zmm25, %zmm25
    vprold           $0x10, %zmm25, %zmm25
    vpaddd           %zmm28, %zmm25, %zmm28
    vpxord           %zmm12, %zmm28, %zmm12
    vprold           $0xc, %zmm12, %zmm12
    vpaddd           %zmm20, %zmm12, %zmm20
    vpxord           %zmm25, %zmm20, %zmm25
    vprold           $0x8, %zmm25, %zmm25
    vpaddd           %zmm28, %zmm25, %zmm28
    vpxord           %zmm12, %zmm28, %zmm12
    vprold           $0x7, %zmm12, %zmm12
    vpaddd           %zmm22, %zmm13, %zmm22
    vpxord           %zmm30, %zmm22, %zmm30
    vprold           $0x10, %zmm30, %zmm30
    vpaddd           %zmm29, %zmm30, %zmm29
    vpxord           %zmm13, %zmm29, %zmm13
    vprold           $0xc, %zmm13, %zmm13
    vpaddd           %zmm22, %zmm13, %zmm22
    vpxord           %zmm30, %zmm22, %zmm30
    vprold           $0x8, %zmm30, %zmm30
    vpaddd           %zmm29, %zmm30, %zmm29
    vpxord           %zmm13, %zmm29, %zmm13
    vprold           $0x7, %zmm13, %zmm13
    vpaddd           %zmm10, %zmm14, %zmm10
    vpxord           %zmm31, %zmm10, %zmm31
    vprold           $0x10, %zmm31, %zmm31
    vpaddd           %zmm15, %zmm31, %zmm15
    vpxord           %zmm14, %zmm15, %zmm14
    vprold           $0xc, %zmm14, %zmm14
    vpaddd           %zmm10, %zmm14, %zmm10
    vpxord           %zmm31, %zmm10, %zmm31
    vprold           $0x8, %zmm31, %zmm31
    vpaddd           %zmm15, %zmm31, %zmm15
    vpxord           %zmm14, %zmm15, %zmm14
    vprold           $0x7, %zmm14, %zmm14
    vpaddd           %zmm11, %zmm18, %zmm18
    vpxord           %zmm27, %zmm18, %zmm27
    vprold           $0x10, %zmm27, %zmm27
    vpaddd           %zmm16, %zmm27, %zmm16
    vpxord           %zmm11, %zmm16, %zmm11
    vprold           $0xc, %zmm11, %zmm11
    vpaddd           %zmm18, %zmm11, %zmm18
    vpxord           %zmm27, %zmm18, %zmm27
    vprold           $0x8, %zmm27, %zmm27
    vpaddd           %zmm16, %zmm27, %zmm16
    vpxord           %zmm11, %zmm16, %zmm11
    vprold           $0x7, %zmm11, %zmm11
    decq             %r11
    jne              .L2
    vpaddd           (%rip){1to16}, %zmm20, %zmm20
    vpaddd           (%rip){1to16}, %zmm22, %zmm22
    vpmulld          %zmm19, %zmm22, %zmm21
    vplzcntd         %zmm19, %zmm23
    vprolvd          %zmm23, %zmm19, %zmm23
    vpcmpltud        %zmm23, %zmm21, %k1 {%k1}
    vpcmpeqd         %zmm1, %zmm19, %k2 {%k1}
    vmovdqa32        %zmm20, %zmm6 {%k2}
    vmovdqa32        %zmm22, %zmm7 {%k2}
    vpcmpeqd         %zmm2, %zmm19, %k2 {%k1}
    vmovdqa32        %zmm20, %zmm5 {%k2}
    vmovdqa32        %zmm22, %zmm4 {%k2}
    vpmaxud          %zmm21, %zmm3, %zmm3
    vpaddd           %zmm8, %zmm19, %zmm19 {%k1}
    vpcmpltud        %zmm9, %zmm19, %k1
    testq            %r10, %r10
    je               .L5
    kmovd            %k1, %r11d
    testw            %r11w, %r11w
    je               out
.L5:
    vpaddd           (%rip){1to16}, %zmm18, %zmm18
    vpaddd           (%rip){1to16}, %zmm10, %zmm10
    vpmulld          %zmm18, %zmm19, %zmm20
    vplzcntd         %zmm19, %zmm21
    vprolvd          %zmm21, %zmm19, %zmm21
    vpcmpltud        %zmm21, %zmm20, %k1 {%k1}
    vpcmpeqd         %zmm1, %zmm19, %k2 {%k1}
    vmovdqa32        %zmm10, %zmm6 {%k2}
    vmovdqa32        %zmm18, %zmm7 {%k2}
    vpcmpeqd         %zmm2, %zmm19, %k2 {%k1}
    vmovdqa32        %zmm10, %zmm5 {%k2}
    vmovdqa32        %zmm18, %zmm4 {%k2}
    vpmaxud          %zmm20, %zmm3, %zmm3
    vpaddd           %zmm8, %zmm19, %zmm19 {%k1}
    vpcmpltud        %zmm9, %zmm19, %k1
    testq            %r10, %r10
    je               .L7
    kmovd            %k1, %r11d
    testw            %r11w, %r11w
    je               out
.L7:
    vmovdqa64        %zmm0, %zmm21
    vpaddd           %zmm0, %zmm11, %zmm10
    vmovdqa64        %zmm17, %zmm23
    vpaddd           %zmm17, %zmm12, %zmm11
    vpmulld          %zmm11, %zmm19, %zmm12
    vplzcntd         %zmm19, %zmm18
    vprolvd          %zmm18, %zmm19, %zmm18
    vpcmpltud        %zmm18, %zmm12, %k1 {%k1}
    vpcmpeqd         %zmm1, %zmm19, %k2 {%k1}
    vmovdqa32        %zmm10, %zmm6 {%k2}
    vmovdqa32        %zmm11, %zmm7 {%k2}
    vpcmpeqd         %zmm2, %zmm19, %k2 {%k1}
    vmovdqa32        %zmm10, %zmm5 {%k2}
    vmovdqa32        %zmm11, %zmm4 {%k2}
    vpmaxud          %zmm12, %zmm3, %zmm3
    vpaddd           %zmm8, %zmm19, %zmm19 {%k1}
    vpcmpltud        %zmm9, %zmm19, %k1
    movq             %r10, %r11
    orq              $0x3, %r11
    cmpq             $0x5, %r11
    jb               .L9
    kmovd            %k1, %r11d
    testw            %r11w, %r11w
    je               out
.L9:
    vmovdqu64        0x140(%rsp), %zmm18
    vpaddd           %zmm18, %zmm13, %zmm10
    vmovdqu64        0x100(%rsp), %zmm0
    vpaddd           %zmm0, %zmm14, %zmm11
    vmovdqa64        %zmm0, %zmm14
    vpmulld          %zmm11, %zmm19, %zmm12
    vplzcntd         %zmm19, %zmm13
    vprolvd          %zmm13, %zmm19, %zmm13
    vpcmpltud        %zmm13, %zmm12, %k1 {%k1}
    vpcmpeqd         %zmm1, %zmm19, %k2 {%k1}
    vmovdqa32        %zmm10, %zmm6 {%k2}
    vmovdqa32        %zmm11, %zmm7 {%k2}
    vpcmpeqd         %zmm2, %zmm19, %k2 {%k1}
    vmovdqa32        %zmm10, %zmm5 {%k2}
    vmovdqa32        %zmm11, %zmm4 {%k2}
    vpmaxud          %zmm12, %zmm3, %zmm3
    vpaddd           %zmm8, %zmm19, %zmm19 {%k1}
    vpcmpltud        %zmm9, %zmm19, %k1
    testq            %r10, %r10
    je               .L11
    kmovd            %k1, %r11d
    testw            %r11w, %r11w
    je               out
.L11:
    vmovdqu64        0xc0(%rsp), %zmm0
    vpaddd           %zmm0, %zmm15, %zmm10
    vmovdqa64        %zmm0, %zmm15
    vmovdqu64        0x80(%rsp), %zmm0
    vpaddd           %zmm0, %zmm16, %zmm11
    vpmulld          %zmm11, %zmm19, %zmm12
    vplzcntd         %zmm19, %zmm13
    vprolvd          %zmm13, %zmm19, %zmm13
    vpcmpltud        %zmm13, %zmm12, %k1 {%k1}
    vpcmpeqd         %zmm1, %zmm19, %k2 {%k1}
    vmovdqa32        %zmm10, %zmm6 {%k2}
    vmovdqa32        %zmm11, %zmm7 {%k2}
    vpcmpeqd         %zmm2, %zmm19, %k2 {%k1}
    vmovdqa32        %zmm10, %zmm5 {%k2}
    vmovdqa32        %zmm11, %zmm4 {%k2}
    vpmaxud          %zmm12, %zmm3, %zmm3
    vpaddd           %zmm8, %zmm19, %zmm19 {%k1}
    vpcmpltud        %zmm9, %zmm19, %k1
    kortestw         %k1, %k1
    je               out
    vmovdqa64        %zmm0, %zmm16
    vmovdqu64        0x40(%rsp), %zmm0
    vpaddd           %zmm0, %zmm28, %zmm10
    vmovdqa64        %zmm0, %zmm28
    vmovdqu64        (%rsp), %zmm0
    vpaddd           %zmm0, %zmm29, %zmm11
    vpmulld          %zmm11, %zmm19, %zmm12
    vplzcntd         %zmm19, %zmm13
    vprolvd          %zmm13, %zmm19, %zmm13
    vpcmpltud        %zmm13, %zmm12, %k1 {%k1}
    vpcmpeqd         %zmm1, %zmm19, %k2 {%k1}
    vmovdqa32        %zmm10, %zmm6 {%k2}
    vmovdqa32        %zmm11, %zmm7 {%k2}
    vpcmpeqd         %zmm2, %zmm19, %k2 {%k1}
    vmovdqa32        %zmm10, %zmm5 {%k2}
    vmovdqa32        %zmm11, %zmm4 {%k2}
    vpmaxud          %zmm12, %zmm3, %zmm3
    vpaddd           %zmm8, %zmm19, %zmm19 {%k1}
    vpcmpltud        %zmm9, %zmm19, %k1
    kortestw         %k1, %k1
    je               out
    vpaddd           %zmm24, %zmm30, %zmm10
    vpaddd           %zmm26, %zmm31, %zmm11
    vpmulld          %zmm11, %zmm19, %zmm12
    vplzcntd         %zmm19, %zmm13
    vprolvd          %zmm13, %zmm19, %zmm13
    vpcmpltud        %zmm13, %zmm12, %k1 {%k1}
    vpcmpeqd         %zmm1, %zmm19, %k2 {%k1}
    vmovdqa32        %zmm10, %zmm6 {%k2}
    vmovdqa32        %zmm11, %zmm7 {%k2}
    vpcmpeqd         %zmm2, %zmm19, %k2 {%k1}
    vmovdqa32        %zmm10, %zmm5 {%k2}
    vmovdqa32        %zmm11, %zmm4 {%k2}
    vpmaxud          %zmm12, %zmm3, %zmm3
    vpaddd           %zmm8, %zmm19, %zmm19 {%k1}
    vpcmpltud        %zmm9, %zmm19, %k1
    kortestw         %k1, %k1
    je               out
    vmovdqa64        %zmm0, %zmm29
    vmovdqu64        -0x40(%rsp), %zmm17
    vpaddd           %zmm17, %zmm27, %zmm10
    vmovdqa64        %zmm17, %zmm27
    vpmulld          %zmm25, %zmm19, %zmm11
    vplzcntd         %zmm19, %zmm12
    vprolvd          %zmm12, %zmm19, %zmm12
    vpcmpltud        %zmm12, %zmm11, %k1 {%k1}
    vpcmpeqd         %zmm1, %zmm19, %k2 {%k1}
    vmovdqa32        %zmm10, %zmm6 {%k2}
    vmovdqa32        %zmm25, %zmm7 {%k2}
    vpcmpeqd         %zmm2, %zmm19, %k2 {%k1}
    vmovdqa32        %zmm10, %zmm5 {%k2}
    vmovdqa32        %zmm25, %zmm4 {%k2}
    vpmaxud          %zmm11, %zmm3, %zmm3
    vpaddd           %zmm8, %zmm19, %zmm19 {%k1}
    vpcmpltud        %zmm9, %zmm19, %k1
    kmovd            %k1, %r11d
    addq             $0x8, %r10
    je               .L0
    testw            %r11w, %r11w
    jne              .L0
