# draw::avx512::algorithm_r: 219 instructions
.L0:
    decl             %eax
    je               out
    vpcmpnltud       %zmm27, %zmm5, %k0
    kortestw         %k0, %k0
    je               out
    movq             0x38(%rsp), %rdx
    vpbroadcastd     %edx, %zmm0
    movq             %rdx, %rcx
    shrq             $0x20, %rcx
    vpbroadcastd     %ecx, %zmm1
    incq             %rdx
    movq             %rdx, 0x38(%rsp)
    vpxor            %xmm5, %xmm5, %xmm5
    movl             $0x4, %ecx
    vmovdqa64        %zmm26, %zmm9
    vmovdqa64        %zmm29, %zmm16
    vmovdqa64        0x240(%rsp), %zmm15
    vmovdqa64        %zmm0, %zmm11
    vmovdqa64        %zmm25, %zmm10
    vmovdqa64        %zmm30, %zmm6
    vmovdqa64        0x100(%rsp), %zmm17
    vmovdqa64        %zmm1, %zmm13
    vmovdqa64        %zmm24, %zmm12
    vmovdqa64        %zmm31, %zmm7
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
    decl             %ecx
    jne              .L3
    vpaddd           %zmm26, %zmm9, %zmm9
    vpaddd           %zmm25, %zmm10, %zmm10
    vpaddd           %zmm24, %zmm12, %zmm12
    vpaddd           %zmm23, %zmm14, %zmm14
    vpaddd           %zmm29, %zmm16, %zmm16
    vpaddd           %zmm30, %zmm6, %zmm6
    vpaddd           %zmm31, %zmm7, %zmm7
    vpaddd           0x280(%rsp), %zmm8, %zmm8
    vpaddd           0x240(%rsp), %zmm15, %zmm15
    vpaddd           0x100(%rsp), %zmm17, %zmm17
    vpaddd           0x300(%rsp), %zmm3, %zmm3
    vpaddd           0x340(%rsp), %zmm4, %zmm4
    vpaddd           %zmm0, %zmm11, %zmm0
    vpaddd           %zmm1, %zmm13, %zmm1
    vmovdqa64        %zmm9, 0x5c0(%rsp)
    vmovdqa64        %zmm10, 0x600(%rsp)
    vmovdqa64        %zmm12, 0x640(%rsp)
    vmovdqa64        %zmm14, 0x680(%rsp)
    vmovdqa64        %zmm16, 0x6c0(%rsp)
    vmovdqa64        %zmm6, 0x700(%rsp)
    vmovdqa64        %zmm7, 0x740(%rsp)
    vmovdqa64        %zmm8, 0x780(%rsp)
    vmovdqa64        %zmm15, 0x7c0(%rsp)
    vmovdqa64        %zmm17, 0x800(%rsp)
    vmovdqa64        %zmm3, 0x840(%rsp)
    vmovdqa64        %zmm4, 0x880(%rsp)
    vmovdqa64        %zmm0, 0x8c0(%rsp)
    vmovdqa64        %zmm1, 0x900(%rsp)
    vmovdqa64        %zmm5, 0x940(%rsp)
    vmovdqa64        %zmm2, 0x980(%rsp)
    movl             $0x10, %ecx
    leaq             0x5c0(%rsp), %rdx
    vmovdqa64        0xc0(%rsp), %zmm5
    jmp              .L7
.L5:
    vpbroadcastd     %edi, %zmm4
    vpcmpeqd         %zmm4, %zmm2, %k1 {%k1}
    vpcmpltud        %zmm1, %zmm0, %k1 {%k1}
    vmovdqu32        %zmm3, (%rsi) {%k1}
.L6:
    subq             $-0x80, %rdx
    vpcmpltud        %zmm1, %zmm0, %k0
    vpmovm2d         %k0, %zmm0
    vpsubd           %zmm0, %zmm27, %zmm27
    addq             $-0x2, %rcx
    je               .L0
.L7:
    vmovdqa64        (%rdx), %zmm0
    vmovdqa64        0x40(%rdx), %zmm1
    vpsrlq           $0x20, %zmm27, %zmm3
    vpmuludq         %zmm27, %zmm1, %zmm2
    vpmuludq         %zmm27, %zmm0, %zmm4
    vpsrlq           $0x20, %zmm4, %zmm4
    vpaddq           %zmm2, %zmm4, %zmm2
    vpsrlq           $0x20, %zmm1, %zmm1
    vpmuludq         %zmm3, %zmm1, %zmm1
    vpsrlq           $0x20, %zmm0, %zmm0
    vpmuludq         %zmm3, %zmm0, %zmm0
    vpsrlq           $0x20, %zmm0, %zmm0
    vpaddq           %zmm1, %zmm0, %zmm3
    vpsllq           $0x20, %zmm3, %zmm0
    kmovd            %r8d, %k1
    vpblendmd        %zmm0, %zmm2, %zmm0 {%k1}
    vplzcntd         %zmm27, %zmm1
    vprolvd          %zmm1, %zmm27, %zmm1
    testl            %r15d, %r15d
    je               .L6
    vpsrlq           $0x20, %zmm2, %zmm2
    vmovdqa32        %zmm3, %zmm2 {%k1}
    vpaddd           %zmm28, %zmm27, %zmm3
    xorl             %edi, %edi
    vpcmpnltud       %zmm27, %zmm5, %k1
    movq             %r9, %rsi
    cmpl             $0x1, %r15d
    je               .L5
    vpcmpltud        %zmm1, %zmm0, %k2 {%k1}
    movq             %r9, %rsi
    xorl             %edi, %edi
    nopw             (%rax,%rax)
.L10:
    vpbroadcastd     %edi, %zmm4
    vpcmpeqd         %zmm4, %zmm2, %k3 {%k2}
    vmovdqu32        %zmm3, (%rsi) {%k3}
    leal             0x1(%rdi), %r8d
    vpbroadcastd     %r8d, %zmm4
    vpcmpeqd         %zmm4, %zmm2, %k3 {%k2}
    vmovdqu32        %zmm3, 0x40(%rsi) {%k3}
    subq             $-0x80, %rsi
    addq             $0x2, %rdi
    cmpq             %rdi, %r13
    jne              .L10
    testb            $0x1, %r10b
    movw             $0xaaaa, %r8w
    jne              .L5
    jmp              .L6
