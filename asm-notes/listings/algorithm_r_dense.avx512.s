# avx512::algorithm_r: 218 instructions
.L0:
    decl             %eax
    je               out
    vpcmpnltud       %zmm0, %zmm7, %k0
    kortestw         %k0, %k0
    je               out
    vpbroadcastd     %r14d, %zmm1
    movq             %r14, %rcx
    shrq             $0x20, %rcx
    vpbroadcastd     %ecx, %zmm2
    incq             %r14
    vpxor            %xmm6, %xmm6, %xmm6
    movl             $0x4, %ecx
    vpbroadcastd     (%rip), %zmm10
    vmovdqa64        0x280(%rsp), %zmm17
    vmovdqa64        0x340(%rsp), %zmm16
    vmovdqa64        %zmm1, %zmm12
    vpbroadcastd     (%rip), %zmm11
    vmovdqa64        0x240(%rsp), %zmm7
    vmovdqa64        0x200(%rsp), %zmm18
    vmovdqa64        %zmm2, %zmm14
    vpbroadcastd     (%rip), %zmm13
    vmovdqa64        0x3c0(%rsp), %zmm8
    vmovdqa64        0x380(%rsp), %zmm4
    vpbroadcastd     (%rip), %zmm15
    vmovdqa64        0x80(%rsp), %zmm9
    vmovdqa64        0x1c0(%rsp), %zmm5
    vpxor            %xmm3, %xmm3, %xmm3
.L3:
    vpaddd           %zmm10, %zmm17, %zmm10
    vpxord           %zmm10, %zmm12, %zmm12
    vprold           $0x10, %zmm12, %zmm12
    vpaddd           %zmm16, %zmm12, %zmm16
    vpxord           %zmm17, %zmm16, %zmm17
    vprold           $0xc, %zmm17, %zmm17
    vpaddd           %zmm10, %zmm17, %zmm10
    vpxord           %zmm12, %zmm10, %zmm12
    vprold           $0x8, %zmm12, %zmm12
    vpaddd           %zmm16, %zmm12, %zmm16
    vpxord           %zmm17, %zmm16, %zmm17
    vprold           $0x7, %zmm17, %zmm17
    vpaddd           %zmm11, %zmm7, %zmm11
    vpxord           %zmm11, %zmm14, %zmm14
    vprold           $0x10, %zmm14, %zmm14
    vpaddd           %zmm18, %zmm14, %zmm18
    vpxord           %zmm7, %zmm18, %zmm7
    vprold           $0xc, %zmm7, %zmm7
    vpaddd           %zmm11, %zmm7, %zmm11
    vpxord           %zmm14, %zmm11, %zmm14
    vprold           $0x8, %zmm14, %zmm14
    vpaddd           %zmm18, %zmm14, %zmm18
    vpxord           %zmm7, %zmm18, %zmm7
    vprold           $0x7, %zmm7, %zmm7
    vpaddd           %zmm13, %zmm8, %zmm13
    vpxord           %zmm13, %zmm6, %zmm6
    vprold           $0x10, %zmm6, %zmm6
    vpaddd           %zmm4, %zmm6, %zmm4
    vpxord           %zmm8, %zmm4, %zmm8
    vprold           $0xc, %zmm8, %zmm8
    vpaddd           %zmm13, %zmm8, %zmm13
    vpxord           %zmm6, %zmm13, %zmm6
    vprold           $0x8, %zmm6, %zmm6
    vpaddd           %zmm4, %zmm6, %zmm4
    vpxord           %zmm8, %zmm4, %zmm8
    vprold           $0x7, %zmm8, %zmm8
    vpaddd           %zmm15, %zmm9, %zmm15
    vpxord           %zmm15, %zmm3, %zmm3
    vprold           $0x10, %zmm3, %zmm3
    vpaddd           %zmm5, %zmm3, %zmm5
    vpxord           %zmm9, %zmm5, %zmm9
    vprold           $0xc, %zmm9, %zmm9
    vpaddd           %zmm15, %zmm9, %zmm15
    vpxord           %zmm3, %zmm15, %zmm3
    vprold           $0x8, %zmm3, %zmm3
    vpaddd           %zmm5, %zmm3, %zmm5
    vpxord           %zmm9, %zmm5, %zmm9
    vprold           $0x7, %zmm9, %zmm9
    vpaddd           %zmm10, %zmm7, %zmm10
    vpxord           %zmm10, %zmm3, %zmm3
    vprold           $0x10, %zmm3, %zmm3
    vpaddd           %zmm4, %zmm3, %zmm4
    vpxord           %zmm7, %zmm4, %zmm7
    vprold           $0xc, %zmm7, %zmm7
    vpaddd           %zmm10, %zmm7, %zmm10
    vpxord           %zmm3, %zmm10, %zmm3
    vprold           $0x8, %zmm3, %zmm3
    vpaddd           %zmm4, %zmm3, %zmm4
    vpxord           %zmm7, %zmm4, %zmm7
    vprold           $0x7, %zmm7, %zmm7
    vpaddd           %zmm11, %zmm8, %zmm11
    vpxord           %zmm12, %zmm11, %zmm12
    vprold           $0x10, %zmm12, %zmm12
    vpaddd           %zmm5, %zmm12, %zmm5
    vpxord           %zmm8, %zmm5, %zmm8
    vprold           $0xc, %zmm8, %zmm8
    vpaddd           %zmm11, %zmm8, %zmm11
    vpxord           %zmm12, %zmm11, %zmm12
    vprold           $0x8, %zmm12, %zmm12
    vpaddd           %zmm5, %zmm12, %zmm5
    vpxord           %zmm8, %zmm5, %zmm8
    vprold           $0x7, %zmm8, %zmm8
    vpaddd           %zmm13, %zmm9, %zmm13
    vpxord           %zmm14, %zmm13, %zmm14
    vprold           $0x10, %zmm14, %zmm14
    vpaddd           %zmm16, %zmm14, %zmm16
    vpxord           %zmm9, %zmm16, %zmm9
    vprold           $0xc, %zmm9, %zmm9
    vpaddd           %zmm13, %zmm9, %zmm13
    vpxord           %zmm14, %zmm13, %zmm14
    vprold           $0x8, %zmm14, %zmm14
    vpaddd           %zmm16, %zmm14, %zmm16
    vpxord           %zmm9, %zmm16, %zmm9
    vprold           $0x7, %zmm9, %zmm9
    vpaddd           %zmm17, %zmm15, %zmm15
    vpxord           %zmm6, %zmm15, %zmm6
    vprold           $0x10, %zmm6, %zmm6
    vpaddd           %zmm18, %zmm6, %zmm18
    vpxord           %zmm17, %zmm18, %zmm17
    vprold           $0xc, %zmm17, %zmm17
    vpaddd           %zmm15, %zmm17, %zmm15
    vpxord           %zmm6, %zmm15, %zmm6
    vprold           $0x8, %zmm6, %zmm6
    vpaddd           %zmm18, %zmm6, %zmm18
    vpxord           %zmm17, %zmm18, %zmm17
    vprold           $0x7, %zmm17, %zmm17
    decl             %ecx
    jne              .L3
    vpaddd           (%rip){1to16}, %zmm10, %zmm10
    vpaddd           (%rip){1to16}, %zmm11, %zmm11
    vpaddd           (%rip){1to16}, %zmm13, %zmm13
    vpaddd           (%rip){1to16}, %zmm15, %zmm15
    vpaddd           0x280(%rsp), %zmm17, %zmm17
    vpaddd           0x240(%rsp), %zmm7, %zmm7
    vpaddd           0x3c0(%rsp), %zmm8, %zmm8
    vpaddd           0x80(%rsp), %zmm9, %zmm9
    vpaddd           0x340(%rsp), %zmm16, %zmm16
    vpaddd           0x200(%rsp), %zmm18, %zmm18
    vpaddd           0x380(%rsp), %zmm4, %zmm4
    vpaddd           0x1c0(%rsp), %zmm5, %zmm5
    vpaddd           %zmm1, %zmm12, %zmm1
    vpaddd           %zmm2, %zmm14, %zmm2
    vmovdqa64        %zmm10, 0x5c0(%rsp)
    vmovdqa64        %zmm11, 0x600(%rsp)
    vmovdqa64        %zmm13, 0x640(%rsp)
    vmovdqa64        %zmm15, 0x680(%rsp)
    vmovdqa64        %zmm17, 0x6c0(%rsp)
    vmovdqa64        %zmm7, 0x700(%rsp)
    vmovdqa64        %zmm8, 0x740(%rsp)
    vmovdqa64        %zmm9, 0x780(%rsp)
    vmovdqa64        %zmm16, 0x7c0(%rsp)
    vmovdqa64        %zmm18, 0x800(%rsp)
    vmovdqa64        %zmm4, 0x840(%rsp)
    vmovdqa64        %zmm5, 0x880(%rsp)
    vmovdqa64        %zmm1, 0x8c0(%rsp)
    vmovdqa64        %zmm2, 0x900(%rsp)
    vmovdqa64        %zmm6, 0x940(%rsp)
    vmovdqa64        %zmm3, 0x980(%rsp)
    movl             $0x10, %ecx
    leaq             0x5c0(%rsp), %rdi
    vpternlogd       $0xff, %zmm6, %zmm6, %zmm6
    vmovdqa64        0x180(%rsp), %zmm7
    jmp              .L7
.L5:
    vpcmpnltud       %zmm0, %zmm7, %k2
    vpbroadcastd     %r10d, %zmm3
    vpcmpeqd         %zmm3, %zmm1, %k0 {%k2}
    kandw            %k1, %k0, %k2
    vmovdqu32        %zmm2, (%r9) {%k2}
.L6:
    subq             $-0x80, %rdi
    vpmovm2d         %k1, %zmm1
    vpsubd           %zmm1, %zmm0, %zmm0
    addq             $-0x2, %rcx
    je               .L0
.L7:
    vmovdqa64        (%rdi), %zmm2
    vmovdqa64        0x40(%rdi), %zmm3
    vpsrlq           $0x20, %zmm0, %zmm4
    vpmuludq         %zmm0, %zmm3, %zmm1
    vpmuludq         %zmm0, %zmm2, %zmm5
    vpsrlq           $0x20, %zmm5, %zmm5
    vpaddq           %zmm1, %zmm5, %zmm1
    vpsrlq           $0x20, %zmm3, %zmm3
    vpmuludq         %zmm4, %zmm3, %zmm3
    vpsrlq           $0x20, %zmm2, %zmm2
    vpmuludq         %zmm4, %zmm2, %zmm2
    vpsrlq           $0x20, %zmm2, %zmm2
    vpaddq           %zmm3, %zmm2, %zmm2
    vpsllq           $0x20, %zmm2, %zmm3
    kmovd            %r8d, %k2
    vpblendmd        %zmm3, %zmm1, %zmm3 {%k2}
    vplzcntd         %zmm0, %zmm4
    vpsllvd          %zmm4, %zmm0, %zmm4
    vpcmpnleud       %zmm3, %zmm4, %k1
    vptestmd         %zmm0, %zmm0, %k1 {%k1}
    testl            %esi, %esi
    je               .L6
    vpsrlq           $0x20, %zmm1, %zmm1
    vmovdqa32        %zmm2, %zmm1 {%k2}
    vpaddd           %zmm6, %zmm0, %zmm2
    xorl             %r10d, %r10d
    movq             %rbx, %r9
    cmpl             $0x1, %esi
    je               .L5
    vpcmpnltud       %zmm0, %zmm7, %k2 {%k1}
    movq             %rbx, %r9
    xorl             %r10d, %r10d
    nopl             (%rax)
.L10:
    vpbroadcastd     %r10d, %zmm3
    vpcmpeqd         %zmm3, %zmm1, %k3 {%k2}
    vmovdqu32        %zmm2, (%r9) {%k3}
    leal             0x1(%r10), %r8d
    vpbroadcastd     %r8d, %zmm3
    vpcmpeqd         %zmm3, %zmm1, %k3 {%k2}
    vmovdqu32        %zmm2, 0x40(%r9) {%k3}
    subq             $-0x80, %r9
    addq             $0x2, %r10
    cmpq             %r10, %r15
    jne              .L10
    testb            $0x1, %r11b
    movw             $0xaaaa, %r8w
    jne              .L5
    jmp              .L6
