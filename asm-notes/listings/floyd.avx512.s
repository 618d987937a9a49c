# avx512::floyd: 205 instructions
.L0:
    vpbroadcastd     %r8d, %zmm11
    movq             %r8, %rax
    shrq             $0x20, %rax
    vpbroadcastd     %eax, %zmm15
    movl             $0x4, %edi
    vpbroadcastd     (%rip), %zmm13
    vmovdqa64        0x140(%rsp), %zmm18
    vmovdqa64        0x180(%rsp), %zmm5
    vmovdqa64        %zmm11, %zmm26
    vpbroadcastd     (%rip), %zmm12
    vmovdqa64        0x100(%rsp), %zmm31
    vmovdqa64        %zmm16, %zmm6
    vmovdqa64        %zmm15, %zmm27
    vpbroadcastd     (%rip), %zmm10
    vmovdqa64        0xc0(%rsp), %zmm3
    vmovdqa64        %zmm7, %zmm29
    vmovdqa64        %zmm2, %zmm20
    vpbroadcastd     (%rip), %zmm1
    vmovdqa64        0x80(%rsp), %zmm4
    vmovdqa64        %zmm8, %zmm30
    vpxord           %xmm28, %xmm28, %xmm28
.L1:
    vpaddd           %zmm13, %zmm18, %zmm13
    vpxord           %zmm13, %zmm26, %zmm26
    vprold           $0x10, %zmm26, %zmm26
    vpaddd           %zmm5, %zmm26, %zmm5
    vpxord           %zmm18, %zmm5, %zmm18
    vprold           $0xc, %zmm18, %zmm18
    vpaddd           %zmm13, %zmm18, %zmm13
    vpxord           %zmm26, %zmm13, %zmm26
    vprold           $0x8, %zmm26, %zmm26
    vpaddd           %zmm5, %zmm26, %zmm5
    vpxord           %zmm18, %zmm5, %zmm18
    vprold           $0x7, %zmm18, %zmm18
    vpaddd           %zmm12, %zmm31, %zmm12
    vpxord           %zmm12, %zmm27, %zmm27
    vprold           $0x10, %zmm27, %zmm27
    vpaddd           %zmm6, %zmm27, %zmm6
    vpxord           %zmm31, %zmm6, %zmm31
    vprold           $0xc, %zmm31, %zmm31
    vpaddd           %zmm12, %zmm31, %zmm12
    vpxord           %zmm27, %zmm12, %zmm27
    vprold           $0x8, %zmm27, %zmm27
    vpaddd           %zmm6, %zmm27, %zmm6
    vpxord           %zmm31, %zmm6, %zmm31
    vprold           $0x7, %zmm31, %zmm31
    vpaddd           %zmm10, %zmm3, %zmm10
    vpxord           %zmm10, %zmm20, %zmm20
    vprold           $0x10, %zmm20, %zmm20
    vpaddd           %zmm29, %zmm20, %zmm29
    vpxord           %zmm3, %zmm29, %zmm3
    vprold           $0xc, %zmm3, %zmm3
    vpaddd           %zmm10, %zmm3, %zmm10
    vpxord           %zmm20, %zmm10, %zmm20
    vprold           $0x8, %zmm20, %zmm20
    vpaddd           %zmm29, %zmm20, %zmm29
    vpxord           %zmm3, %zmm29, %zmm3
    vprold           $0x7, %zmm3, %zmm3
    vpaddd           %zmm1, %zmm4, %zmm1
    vpxord           %zmm1, %zmm28, %zmm28
    vprold           $0x10, %zmm28, %zmm28
    vpaddd           %zmm30, %zmm28, %zmm30
    vpxord           %zmm4, %zmm30, %zmm4
    vprold           $0xc, %zmm4, %zmm4
    vpaddd           %zmm1, %zmm4, %zmm1
    vpxord           %zmm28, %zmm1, %zmm28
    vprold           $0x8, %zmm28, %zmm28
    vpaddd           %zmm30, %zmm28, %zmm30
    vpxord           %zmm4, %zmm30, %zmm4
    vprold           $0x7, %zmm4, %zmm4
    vpaddd           %zmm13, %zmm31, %zmm13
    vpxord           %zmm13, %zmm28, %zmm28
    vprold           $0x10, %zmm28, %zmm28
    vpaddd           %zmm29, %zmm28, %zmm29
    vpxord           %zmm31, %zmm29, %zmm31
    vprold           $0xc, %zmm31, %zmm31
    vpaddd           %zmm13, %zmm31, %zmm13
    vpxord           %zmm28, %zmm13, %zmm28
    vprold           $0x8, %zmm28, %zmm28
    vpaddd           %zmm29, %zmm28, %zmm29
    vpxord           %zmm31, %zmm29, %zmm31
    vprold           $0x7, %zmm31, %zmm31
    vpaddd           %zmm12, %zmm3, %zmm12
    vpxord           %zmm26, %zmm12, %zmm26
    vprold           $0x10, %zmm26, %zmm26
    vpaddd           %zmm30, %zmm26, %zmm30
    vpxord           %zmm3, %zmm30, %zmm3
    vprold           $0xc, %zmm3, %zmm3
    vpaddd           %zmm12, %zmm3, %zmm12
    vpxord           %zmm26, %zmm12, %zmm26
    vprold           $0x8, %zmm26, %zmm26
    vpaddd           %zmm30, %zmm26, %zmm30
    vpxord           %zmm3, %zmm30, %zmm3
    vprold           $0x7, %zmm3, %zmm3
    vpaddd           %zmm10, %zmm4, %zmm10
    vpxord           %zmm27, %zmm10, %zmm27
    vprold           $0x10, %zmm27, %zmm27
    vpaddd           %zmm5, %zmm27, %zmm5
    vpxord           %zmm4, %zmm5, %zmm4
    vprold           $0xc, %zmm4, %zmm4
    vpaddd           %zmm10, %zmm4, %zmm10
    vpxord           %zmm27, %zmm10, %zmm27
    vprold           $0x8, %zmm27, %zmm27
    vpaddd           %zmm5, %zmm27, %zmm5
    vpxord           %zmm4, %zmm5, %zmm4
    vprold           $0x7, %zmm4, %zmm4
    vpaddd           %zmm18, %zmm1, %zmm1
    vpxord           %zmm20, %zmm1, %zmm20
    vprold           $0x10, %zmm20, %zmm20
    vpaddd           %zmm6, %zmm20, %zmm6
    vpxord           %zmm18, %zmm6, %zmm18
    vprold           $0xc, %zmm18, %zmm18
    vpaddd           %zmm1, %zmm18, %zmm1
    vpxord           %zmm20, %zmm1, %zmm20
    vprold           $0x8, %zmm20, %zmm20
    vpaddd           %zmm6, %zmm20, %zmm6
    vpxord           %zmm18, %zmm6, %zmm18
    vprold           $0x7, %zmm18, %zmm18
    decl             %edi
    jne              .L1
    incq             %r8
    vpaddd           (%rip){1to16}, %zmm13, %zmm13
    vpaddd           (%rip){1to16}, %zmm12, %zmm12
    vpaddd           (%rip){1to16}, %zmm10, %zmm10
    vpaddd           (%rip){1to16}, %zmm1, %zmm1
    vpaddd           0x140(%rsp), %zmm18, %zmm18
    vpaddd           0x100(%rsp), %zmm31, %zmm31
    vpaddd           0xc0(%rsp), %zmm3, %zmm3
    vpaddd           0x80(%rsp), %zmm4, %zmm4
    vpaddd           0x180(%rsp), %zmm5, %zmm5
    vpaddd           %zmm16, %zmm6, %zmm6
    vpaddd           %zmm7, %zmm29, %zmm29
    vpaddd           %zmm8, %zmm30, %zmm30
    vpaddd           %zmm11, %zmm26, %zmm11
    vpaddd           %zmm15, %zmm27, %zmm15
    vpaddd           %zmm2, %zmm20, %zmm20
    vmovdqa64        %zmm13, 0x1c0(%rsp)
    vmovdqa64        %zmm12, 0x200(%rsp)
    vmovdqa64        %zmm10, 0x240(%rsp)
    vmovdqa64        %zmm1, 0x280(%rsp)
    vmovdqa64        %zmm18, 0x2c0(%rsp)
    vmovdqa64        %zmm31, 0x300(%rsp)
    vmovdqa64        %zmm3, 0x340(%rsp)
    vmovdqa64        %zmm4, 0x380(%rsp)
    vmovdqa64        %zmm5, 0x3c0(%rsp)
    vmovdqa64        %zmm6, 0x400(%rsp)
    vmovdqa64        %zmm29, 0x440(%rsp)
    vmovdqa64        %zmm30, 0x480(%rsp)
    vmovdqa64        %zmm11, 0x4c0(%rsp)
    vmovdqa64        %zmm15, 0x500(%rsp)
    vmovdqa64        %zmm20, 0x540(%rsp)
    vmovdqa64        %zmm28, 0x580(%rsp)
    xorl             %edi, %edi
    xorl             %eax, %eax
    nopw             %cs:(%rax,%rax)
.L3:
    leaq             0x80(%rdi), %rcx
    cmpq             $0x480, %rcx
    je               .L6
    leaq             0x1(%rax), %rdx
    vmovdqa64        0x1c0(%rsp,%rdi), %zmm1
    vmovdqa64        0x200(%rsp,%rdi), %zmm3
    vpaddd           %zmm25, %zmm24, %zmm4
    vpsrlq           $0x20, %zmm4, %zmm5
    vpmuludq         %zmm4, %zmm3, %zmm6
    vpmuludq         %zmm4, %zmm1, %zmm10
    vpsrlq           $0x20, %zmm10, %zmm10
    vpaddq           %zmm6, %zmm10, %zmm6
    vpsrlq           $0x20, %zmm3, %zmm3
    vpmuludq         %zmm5, %zmm3, %zmm3
    vpsrlq           $0x20, %zmm1, %zmm1
    vpmuludq         %zmm5, %zmm1, %zmm1
    vpsrlq           $0x20, %zmm1, %zmm1
    vpaddq           %zmm3, %zmm1, %zmm1
    vpsrlq           $0x20, %zmm6, %zmm3
    kmovd            %r9d, %k1
    vmovdqa32        %zmm1, %zmm3 {%k1}
    vpcmpeqd         %zmm3, %zmm23, %k0
    vpcmpeqd         %zmm3, %zmm21, %k2
    korw             %k2, %k0, %k2
    vpsllq           $0x20, %zmm1, %zmm1
    vmovdqa32        %zmm1, %zmm6 {%k1}
    vplzcntd         %zmm4, %zmm1
    vpsllvd          %zmm1, %zmm4, %zmm1
    vpcmpnleud       %zmm6, %zmm1, %k1
    vptestmd         %zmm4, %zmm4, %k0 {%k1}
    kmovd            %r10d, %k1
    vpaddd           %zmm22, %zmm25, %zmm3 {%k2}
    kandw            %k0, %k1, %k1
    vptestnmd        %zmm25, %zmm25, %k2 {%k1}
    vmovdqa32        %zmm3, %zmm23 {%k2}
    vpcmpeqd         %zmm9, %zmm25, %k2 {%k1}
    vmovdqa32        %zmm3, %zmm21 {%k2}
    vpmovm2d         %k1, %zmm1
    vpsubd           %zmm1, %zmm25, %zmm25
    vpcmpltud        %zmm17, %zmm25, %k0
    kmovd            %k0, %r10d
    movq             %rcx, %rdi
    cmpq             $0x5, %rax
    movq             %rdx, %rax
    jb               .L3
    movq             %rcx, %rdi
    movq             %rdx, %rax
    testw            %r10w, %r10w
    jne              .L3
.L6:
    testw            %r10w, %r10w
    jne              .L0
# avx512::floyd: 269 instructions
.L0:
    vpbroadcastd     %ecx, %zmm24
    movq             %rcx, %rax
    shrq             $0x20, %rax
    vpbroadcastd     %eax, %zmm25
    movl             $0x4, %edi
    vpbroadcastd     (%rip), %zmm13
    vmovdqa64        0x140(%rsp), %zmm18
    vmovdqa64        0x180(%rsp), %zmm5
    vmovdqa64        %zmm24, %zmm11
    vpbroadcastd     (%rip), %zmm12
    vmovdqa64        0x100(%rsp), %zmm29
    vmovdqa64        %zmm16, %zmm6
    vmovdqa64        %zmm25, %zmm15
    vpbroadcastd     (%rip), %zmm10
    vmovdqa64        0xc0(%rsp), %zmm3
    vmovdqa64        %zmm7, %zmm27
    vmovdqa64        %zmm2, %zmm20
    vpbroadcastd     (%rip), %zmm1
    vmovdqa64        0x80(%rsp), %zmm4
    vmovdqa64        %zmm8, %zmm28
    vpxord           %xmm26, %xmm26, %xmm26
    nopw             %cs:(%rax,%rax)
.L1:
    vpaddd           %zmm13, %zmm18, %zmm13
    vpxord           %zmm13, %zmm11, %zmm11
    vprold           $0x10, %zmm11, %zmm11
    vpaddd           %zmm5, %zmm11, %zmm5
    vpxord           %zmm18, %zmm5, %zmm18
    vprold           $0xc, %zmm18, %zmm18
    vpaddd           %zmm13, %zmm18, %zmm13
    vpxord           %zmm11, %zmm13, %zmm11
    vprold           $0x8, %zmm11, %zmm11
    vpaddd           %zmm5, %zmm11, %zmm5
    vpxord           %zmm18, %zmm5, %zmm18
    vprold           $0x7, %zmm18, %zmm18
    vpaddd           %zmm12, %zmm29, %zmm12
    vpxord           %zmm12, %zmm15, %zmm15
    vprold           $0x10, %zmm15, %zmm15
    vpaddd           %zmm6, %zmm15, %zmm6
    vpxord           %zmm29, %zmm6, %zmm29
    vprold           $0xc, %zmm29, %zmm29
    vpaddd           %zmm12, %zmm29, %zmm12
    vpxord           %zmm15, %zmm12, %zmm15
    vprold           $0x8, %zmm15, %zmm15
    vpaddd           %zmm6, %zmm15, %zmm6
    vpxord           %zmm29, %zmm6, %zmm29
    vprold           $0x7, %zmm29, %zmm29
    vpaddd           %zmm10, %zmm3, %zmm10
    vpxord           %zmm10, %zmm20, %zmm20
    vprold           $0x10, %zmm20, %zmm20
    vpaddd           %zmm27, %zmm20, %zmm27
    vpxord           %zmm3, %zmm27, %zmm3
    vprold           $0xc, %zmm3, %zmm3
    vpaddd           %zmm10, %zmm3, %zmm10
    vpxord           %zmm20, %zmm10, %zmm20
    vprold           $0x8, %zmm20, %zmm20
    vpaddd           %zmm27, %zmm20, %zmm27
    vpxord           %zmm3, %zmm27, %zmm3
    vprold           $0x7, %zmm3, %zmm3
    vpaddd           %zmm1, %zmm4, %zmm1
    vpxord           %zmm1, %zmm26, %zmm26
    vprold           $0x10, %zmm26, %zmm26
    vpaddd           %zmm28, %zmm26, %zmm28
    vpxord           %zmm4, %zmm28, %zmm4
    vprold           $0xc, %zmm4, %zmm4
    vpaddd           %zmm1, %zmm4, %zmm1
    vpxord           %zmm26, %zmm1, %zmm26
    vprold           $0x8, %zmm26, %zmm26
    vpaddd           %zmm28, %zmm26, %zmm28
    vpxord           %zmm4, %zmm28, %zmm4
    vprold           $0x7, %zmm4, %zmm4
    vpaddd           %zmm13, %zmm29, %zmm13
    vpxord           %zmm13, %zmm26, %zmm26
    vprold           $0x10, %zmm26, %zmm26
    vpaddd           %zmm27, %zmm26, %zmm27
    vpxord           %zmm29, %zmm27, %zmm29
    vprold           $0xc, %zmm29, %zmm29
    vpaddd           %zmm13, %zmm29, %zmm13
    vpxord           %zmm26, %zmm13, %zmm26
    vprold           $0x8, %zmm26, %zmm26
    vpaddd           %zmm27, %zmm26, %zmm27
    vpxord           %zmm29, %zmm27, %zmm29
    vprold           $0x7, %zmm29, %zmm29
    vpaddd           %zmm12, %zmm3, %zmm12
    vpxord           %zmm11, %zmm12, %zmm11
    vprold           $0x10, %zmm11, %zmm11
    vpaddd           %zmm28, %zmm11, %zmm28
    vpxord           %zmm3, %zmm28, %zmm3
    vprold           $0xc, %zmm3, %zmm3
    vpaddd           %zmm12, %zmm3, %zmm12
    vpxord           %zmm11, %zmm12, %zmm11
    vprold           $0x8, %zmm11, %zmm11
    vpaddd           %zmm28, %zmm11, %zmm28
    vpxord           %zmm3, %zmm28, %zmm3
    vprold           $0x7, %zmm3, %zmm3
    vpaddd           %zmm10, %zmm4, %zmm10
    vpxord           %zmm15, %zmm10, %zmm15
    vprold           $0x10, %zmm15, %zmm15
    vpaddd           %zmm5, %zmm15, %zmm5
    vpxord           %zmm4, %zmm5, %zmm4
    vprold           $0xc, %zmm4, %zmm4
    vpaddd           %zmm10, %zmm4, %zmm10
    vpxord           %zmm15, %zmm10, %zmm15
    vprold           $0x8, %zmm15, %zmm15
    vpaddd           %zmm5, %zmm15, %zmm5
    vpxord           %zmm4, %zmm5, %zmm4
    vprold           $0x7, %zmm4, %zmm4
    vpaddd           %zmm18, %zmm1, %zmm1
    vpxord           %zmm20, %zmm1, %zmm20
    vprold           $0x10, %zmm20, %zmm20
    vpaddd           %zmm6, %zmm20, %zmm6
    vpxord           %zmm18, %zmm6, %zmm18
    vprold           $0xc, %zmm18, %zmm18
    vpaddd           %zmm1, %zmm18, %zmm1
    vpxord           %zmm20, %zmm1, %zmm20
    vprold           $0x8, %zmm20, %zmm20
    vpaddd           %zmm6, %zmm20, %zmm6
    vpxord           %zmm18, %zmm6, %zmm18
    vprold           $0x7, %zmm18, %zmm18
    decl             %edi
    jne              .L1
    incq             %rcx
    movq             %rcx, 0x60(%rsp)
    vpaddd           (%rip){1to16}, %zmm13, %zmm13
    vpaddd           (%rip){1to16}, %zmm12, %zmm12
    vpaddd           (%rip){1to16}, %zmm10, %zmm10
    vpaddd           (%rip){1to16}, %zmm1, %zmm1
    vpaddd           0x140(%rsp), %zmm18, %zmm18
    vpaddd           0x100(%rsp), %zmm29, %zmm29
    vpaddd           0xc0(%rsp), %zmm3, %zmm3
    vpaddd           0x80(%rsp), %zmm4, %zmm4
    vpaddd           0x180(%rsp), %zmm5, %zmm5
    vpaddd           %zmm16, %zmm6, %zmm6
    vpaddd           %zmm7, %zmm27, %zmm27
    vpaddd           %zmm8, %zmm28, %zmm28
    vpaddd           %zmm24, %zmm11, %zmm11
    vpaddd           %zmm25, %zmm15, %zmm15
    vpaddd           %zmm2, %zmm20, %zmm20
    vmovdqa64        %zmm13, 0x1c0(%rsp)
    vmovdqa64        %zmm12, 0x200(%rsp)
    vmovdqa64        %zmm10, 0x240(%rsp)
    vmovdqa64        %zmm1, 0x280(%rsp)
    vmovdqa64        %zmm18, 0x2c0(%rsp)
    vmovdqa64        %zmm29, 0x300(%rsp)
    vmovdqa64        %zmm3, 0x340(%rsp)
    vmovdqa64        %zmm4, 0x380(%rsp)
    vmovdqa64        %zmm5, 0x3c0(%rsp)
    vmovdqa64        %zmm6, 0x400(%rsp)
    vmovdqa64        %zmm27, 0x440(%rsp)
    vmovdqa64        %zmm28, 0x480(%rsp)
    vmovdqa64        %zmm11, 0x4c0(%rsp)
    vmovdqa64        %zmm15, 0x500(%rsp)
    vmovdqa64        %zmm20, 0x540(%rsp)
    vmovdqa64        %zmm26, 0x580(%rsp)
    movl             $0x10, %edi
    leaq             0x1c0(%rsp), %r10
    xorl             %r13d, %r13d
    nopw             %cs:(%rax,%rax)
.L3:
    testq            %rdi, %rdi
    je               .L22
    vmovdqa64        (%r10), %zmm3
    vmovdqa64        0x40(%r10), %zmm4
    vpaddd           %zmm23, %zmm22, %zmm5
    vpsrlq           $0x20, %zmm5, %zmm6
    vpmuludq         %zmm5, %zmm4, %zmm1
    vpmuludq         %zmm5, %zmm3, %zmm10
    vpsrlq           $0x20, %zmm10, %zmm10
    vpaddq           %zmm1, %zmm10, %zmm1
    vpsrlq           $0x20, %zmm4, %zmm4
    vpmuludq         %zmm6, %zmm4, %zmm4
    vpsrlq           $0x20, %zmm3, %zmm3
    vpmuludq         %zmm6, %zmm3, %zmm3
    vpsrlq           $0x20, %zmm3, %zmm3
    vpaddq           %zmm4, %zmm3, %zmm3
    vpsllq           $0x20, %zmm3, %zmm4
    movw             $0xaaaa, %ax
    kmovd            %eax, %k1
    vpblendmd        %zmm4, %zmm1, %zmm4 {%k1}
    vplzcntd         %zmm5, %zmm6
    vpsllvd          %zmm6, %zmm5, %zmm6
    vpcmpnleud       %zmm4, %zmm6, %k2
    vptestmd         %zmm5, %zmm5, %k0 {%k2}
    kmovd            %k0, %eax
    andl             %eax, %r8d
    cmpl             $0x0, 0x4(%rsp)
    je               .L7
    vpsrlq           $0x20, %zmm1, %zmm24
    vmovdqa32        %zmm3, %zmm24 {%k1}
    cmpq             $0xc0, 0x8(%rsp)
    jae              .L8
    xorl             %eax, %eax
    movq             %r14, %rcx
    jmp              .L11
.L7:
    kmovd            %r8d, %k1
    jmp              .L20
.L8:
    xorl             %eax, %eax
    movq             0x68(%rsp), %rdx
    movq             %r14, %rcx
    nopw             (%rax,%rax)
.L9:
    vpcmpeqd         (%rcx), %zmm24, %k0
    kmovd            %k0, %esi
    orl              %esi, %eax
    vpcmpeqd         0x40(%rcx), %zmm24, %k0
    kmovd            %k0, %esi
    orl              %eax, %esi
    vpcmpeqd         0x80(%rcx), %zmm24, %k0
    kmovd            %k0, %r9d
    vpcmpeqd         0xc0(%rcx), %zmm24, %k0
    addq             $0x100, %rcx
    kmovd            %k0, %eax
    orl              %r9d, %eax
    orl              %esi, %eax
    addq             $-0x4, %rdx
    jne              .L9
    cmpq             $0x0, 0x70(%rsp)
    je               .L13
.L11:
    xorl             %edx, %edx
    nopl             (%rax,%rax)
.L12:
    vpcmpeqd         (%rcx,%rdx), %zmm24, %k0
    kmovd            %k0, %esi
    orl              %esi, %eax
    addq             $0x40, %rdx
    cmpq             %rdx, %r15
    jne              .L12
.L13:
    vpaddd           %zmm21, %zmm23, %zmm1
    kmovd            %eax, %k1
    vmovdqa32        %zmm1, %zmm24 {%k1}
    kmovd            %r8d, %k1
    cmpq             $0x0, 0x8(%rsp)
    je               .L18
    movq             %r14, %rax
    xorl             %ecx, %ecx
    nopl             (%rax,%rax)
.L15:
    vpbroadcastd     %ecx, %zmm1
    vpcmpeqd         %zmm1, %zmm23, %k2 {%k1}
    vmovdqu32        %zmm24, (%rax) {%k2}
    leal             0x1(%rcx), %edx
    vpbroadcastd     %edx, %zmm1
    vpcmpeqd         %zmm1, %zmm23, %k2 {%k1}
    vmovdqu32        %zmm24, 0x40(%rax) {%k2}
    subq             $-0x80, %rax
    addq             $0x2, %rcx
    cmpq             %rcx, %rbx
    jne              .L15
    testb            $0x1, 0x78(%rsp)
    jne              .L19
    jmp              .L20
.L18:
    xorl             %ecx, %ecx
    movq             %r14, %rax
.L19:
    vpbroadcastd     %ecx, %zmm1
    vpcmpeqd         %zmm1, %zmm23, %k2 {%k1}
    vmovdqu32        %zmm24, (%rax) {%k2}
.L20:
    subq             $-0x80, %r10
    addq             $-0x2, %rdi
    leaq             0x1(%r13), %rax
    vpmovm2d         %k1, %zmm1
    vpsubd           %zmm1, %zmm23, %zmm23
    vpcmpltud        %zmm0, %zmm23, %k0
    kmovd            %k0, %r8d
    leaq             (%r11,%r11), %rcx
    cmpq             %rcx, %r13
    movq             %rax, %r13
    jbe              .L3
    movq             %rax, %r13
    testw            %r8w, %r8w
    jne              .L3
.L22:
    testw            %r8w, %r8w
    movq             0x48(%rsp), %r13
    movq             0x60(%rsp), %rcx
    jne              .L0
# avx512::floyd: 203 instructions
.L0:
    vpbroadcastd     %r8d, %zmm25
    movq             %r8, %rax
    shrq             $0x20, %rax
    vpbroadcastd     %eax, %zmm26
    movl             $0x4, %edi
    vpbroadcastd     (%rip), %zmm4
    vmovdqa64        0x140(%rsp), %zmm6
    vmovdqa64        0x180(%rsp), %zmm20
    vmovdqa64        %zmm25, %zmm12
    vpbroadcastd     (%rip), %zmm13
    vmovdqa64        0x100(%rsp), %zmm30
    vmovdqa64        %zmm16, %zmm5
    vmovdqa64        %zmm26, %zmm10
    vpbroadcastd     (%rip), %zmm11
    vmovdqa64        0xc0(%rsp), %zmm31
    vmovdqa64        %zmm7, %zmm28
    vmovdqa64        %zmm2, %zmm1
    vpbroadcastd     (%rip), %zmm15
    vmovdqa64        0x80(%rsp), %zmm3
    vmovdqa64        %zmm8, %zmm29
    vpxord           %xmm27, %xmm27, %xmm27
    nopl             (%rax)
.L1:
    vpaddd           %zmm4, %zmm6, %zmm4
    vpxord           %zmm4, %zmm12, %zmm12
    vprold           $0x10, %zmm12, %zmm12
    vpaddd           %zmm20, %zmm12, %zmm18
    vpxord           %zmm6, %zmm18, %zmm6
    vprold           $0xc, %zmm6, %zmm6
    vpaddd           %zmm4, %zmm6, %zmm4
    vpxord           %zmm12, %zmm4, %zmm12
    vprold           $0x8, %zmm12, %zmm12
    vpaddd           %zmm18, %zmm12, %zmm18
    vpxord           %zmm6, %zmm18, %zmm6
    vprold           $0x7, %zmm6, %zmm6
    vpaddd           %zmm13, %zmm30, %zmm13
    vpxord           %zmm13, %zmm10, %zmm10
    vprold           $0x10, %zmm10, %zmm10
    vpaddd           %zmm5, %zmm10, %zmm5
    vpxord           %zmm30, %zmm5, %zmm20
    vprold           $0xc, %zmm20, %zmm20
    vpaddd           %zmm13, %zmm20, %zmm13
    vpxord           %zmm10, %zmm13, %zmm10
    vprold           $0x8, %zmm10, %zmm10
    vpaddd           %zmm5, %zmm10, %zmm5
    vpxord           %zmm20, %zmm5, %zmm20
    vprold           $0x7, %zmm20, %zmm20
    vpaddd           %zmm11, %zmm31, %zmm11
    vpxord           %zmm11, %zmm1, %zmm1
    vprold           $0x10, %zmm1, %zmm1
    vpaddd           %zmm28, %zmm1, %zmm28
    vpxord           %zmm31, %zmm28, %zmm30
    vprold           $0xc, %zmm30, %zmm30
    vpaddd           %zmm11, %zmm30, %zmm11
    vpxord           %zmm1, %zmm11, %zmm1
    vprold           $0x8, %zmm1, %zmm1
    vpaddd           %zmm28, %zmm1, %zmm28
    vpxord           %zmm30, %zmm28, %zmm30
    vprold           $0x7, %zmm30, %zmm31
    vpaddd           %zmm15, %zmm3, %zmm15
    vpxord           %zmm15, %zmm27, %zmm27
    vprold           $0x10, %zmm27, %zmm27
    vpaddd           %zmm29, %zmm27, %zmm29
    vpxord           %zmm3, %zmm29, %zmm3
    vprold           $0xc, %zmm3, %zmm3
    vpaddd           %zmm15, %zmm3, %zmm15
    vpxord           %zmm27, %zmm15, %zmm27
    vprold           $0x8, %zmm27, %zmm27
    vpaddd           %zmm29, %zmm27, %zmm29
    vpxord           %zmm3, %zmm29, %zmm3
    vprold           $0x7, %zmm3, %zmm3
    vpaddd           %zmm4, %zmm20, %zmm4
    vpxord           %zmm4, %zmm27, %zmm27
    vprold           $0x10, %zmm27, %zmm27
    vpaddd           %zmm28, %zmm27, %zmm28
    vpxord           %zmm20, %zmm28, %zmm20
    vprold           $0xc, %zmm20, %zmm20
    vpaddd           %zmm4, %zmm20, %zmm4
    vpxord           %zmm27, %zmm4, %zmm27
    vprold           $0x8, %zmm27, %zmm27
    vpaddd           %zmm28, %zmm27, %zmm28
    vpxord           %zmm20, %zmm28, %zmm20
    vprold           $0x7, %zmm20, %zmm30
    vpaddd           %zmm13, %zmm31, %zmm13
    vpxord           %zmm12, %zmm13, %zmm12
    vprold           $0x10, %zmm12, %zmm12
    vpaddd           %zmm29, %zmm12, %zmm20
    vpxord           %zmm31, %zmm20, %zmm29
    vprold           $0xc, %zmm29, %zmm31
    vpaddd           %zmm13, %zmm31, %zmm13
    vpxord           %zmm12, %zmm13, %zmm12
    vprold           $0x8, %zmm12, %zmm12
    vpaddd           %zmm20, %zmm12, %zmm29
    vpxord           %zmm31, %zmm29, %zmm20
    vprold           $0x7, %zmm20, %zmm31
    vpaddd           %zmm11, %zmm3, %zmm11
    vpxord           %zmm10, %zmm11, %zmm10
    vprold           $0x10, %zmm10, %zmm10
    vpaddd           %zmm18, %zmm10, %zmm18
    vpxord           %zmm3, %zmm18, %zmm3
    vprold           $0xc, %zmm3, %zmm3
    vpaddd           %zmm11, %zmm3, %zmm11
    vpxord           %zmm10, %zmm11, %zmm10
    vprold           $0x8, %zmm10, %zmm10
    vpaddd           %zmm18, %zmm10, %zmm20
    vpxord           %zmm3, %zmm20, %zmm3
    vprold           $0x7, %zmm3, %zmm3
    vpaddd           %zmm6, %zmm15, %zmm15
    vpxord           %zmm1, %zmm15, %zmm1
    vprold           $0x10, %zmm1, %zmm1
    vpaddd           %zmm5, %zmm1, %zmm5
    vpxord           %zmm6, %zmm5, %zmm6
    vprold           $0xc, %zmm6, %zmm6
    vpaddd           %zmm15, %zmm6, %zmm15
    vpxord           %zmm1, %zmm15, %zmm1
    vprold           $0x8, %zmm1, %zmm1
    vpaddd           %zmm5, %zmm1, %zmm5
    vpxord           %zmm6, %zmm5, %zmm6
    vprold           $0x7, %zmm6, %zmm6
    decl             %edi
    jne              .L1
    incq             %r8
    vpaddd           (%rip){1to16}, %zmm4, %zmm4
    vpaddd           (%rip){1to16}, %zmm13, %zmm13
    vpaddd           (%rip){1to16}, %zmm11, %zmm11
    vpaddd           (%rip){1to16}, %zmm15, %zmm15
    vpaddd           0x140(%rsp), %zmm6, %zmm6
    vpaddd           0x100(%rsp), %zmm30, %zmm18
    vpaddd           0xc0(%rsp), %zmm31, %zmm30
    vpaddd           0x80(%rsp), %zmm3, %zmm3
    vpaddd           0x180(%rsp), %zmm20, %zmm20
    vpaddd           %zmm16, %zmm5, %zmm5
    vpaddd           %zmm7, %zmm28, %zmm28
    vpaddd           %zmm8, %zmm29, %zmm29
    vpaddd           %zmm25, %zmm12, %zmm12
    vpaddd           %zmm26, %zmm10, %zmm10
    vpaddd           %zmm2, %zmm1, %zmm1
    vmovdqa64        %zmm4, 0x1c0(%rsp)
    vmovdqa64        %zmm13, 0x200(%rsp)
    vmovdqa64        %zmm11, 0x240(%rsp)
    vmovdqa64        %zmm15, 0x280(%rsp)
    vmovdqa64        %zmm6, 0x2c0(%rsp)
    vmovdqa64        %zmm18, 0x300(%rsp)
    vmovdqa64        %zmm30, 0x340(%rsp)
    vmovdqa64        %zmm3, 0x380(%rsp)
    vmovdqa64        %zmm20, 0x3c0(%rsp)
    vmovdqa64        %zmm5, 0x400(%rsp)
    vmovdqa64        %zmm28, 0x440(%rsp)
    vmovdqa64        %zmm29, 0x480(%rsp)
    vmovdqa64        %zmm12, 0x4c0(%rsp)
    vmovdqa64        %zmm10, 0x500(%rsp)
    vmovdqa64        %zmm1, 0x540(%rsp)
    vmovdqa64        %zmm27, 0x580(%rsp)
    xorl             %edi, %edi
    xorl             %eax, %eax
    nopw             %cs:(%rax,%rax)
.L3:
    leaq             0x80(%rdi), %rcx
    cmpq             $0x480, %rcx
    je               .L6
    leaq             0x1(%rax), %rdx
    vmovdqa64        0x1c0(%rsp,%rdi), %zmm1
    vmovdqa64        0x200(%rsp,%rdi), %zmm3
    vpaddd           %zmm24, %zmm22, %zmm4
    vpsrlq           $0x20, %zmm4, %zmm5
    vpmuludq         %zmm4, %zmm3, %zmm6
    vpmuludq         %zmm4, %zmm1, %zmm10
    vpsrlq           $0x20, %zmm10, %zmm10
    vpaddq           %zmm6, %zmm10, %zmm6
    vpsrlq           $0x20, %zmm3, %zmm3
    vpmuludq         %zmm5, %zmm3, %zmm3
    vpsrlq           $0x20, %zmm1, %zmm1
    vpmuludq         %zmm5, %zmm1, %zmm1
    vpsrlq           $0x20, %zmm1, %zmm1
    vpaddq           %zmm3, %zmm1, %zmm1
    vpsrlq           $0x20, %zmm6, %zmm3
    kmovd            %r9d, %k1
    vmovdqa32        %zmm1, %zmm3 {%k1}
    vpcmpeqd         %zmm3, %zmm21, %k2
    vpsllq           $0x20, %zmm1, %zmm1
    vmovdqa32        %zmm1, %zmm6 {%k1}
    vplzcntd         %zmm4, %zmm1
    vpsllvd          %zmm1, %zmm4, %zmm1
    vpcmpnleud       %zmm6, %zmm1, %k1
    vptestmd         %zmm4, %zmm4, %k0 {%k1}
    kmovd            %r10d, %k1
    vpaddd           %zmm23, %zmm24, %zmm3 {%k2}
    kandw            %k0, %k1, %k1
    vptestnmd        %zmm24, %zmm24, %k2 {%k1}
    vmovdqa32        %zmm3, %zmm21 {%k2}
    vpmovm2d         %k1, %zmm1
    vpsubd           %zmm1, %zmm24, %zmm24
    vptestnmd        %zmm24, %zmm24, %k0
    kmovd            %k0, %r10d
    movq             %rcx, %rdi
    cmpq             $0x3, %rax
    movq             %rdx, %rax
    jb               .L3
    movq             %rcx, %rdi
    movq             %rdx, %rax
    testw            %r10w, %r10w
    jne              .L3
.L6:
    vmovdqu64        %zmm21, (%r14)
    testw            %r10w, %r10w
    jne              .L0
