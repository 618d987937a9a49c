# draw::avx512::algorithm_r: 224 instructions
.L0:
    vmovdqa64        %zmm6, 0x140(%rsp)
    decl             %eax
    movq             %r14, %rdi
    je               out
    vpcmpnltud       0x140(%rsp), %zmm20, %k0
    kortestw         %k0, %k0
    je               out
    vpbroadcastd     %edi, %zmm0
    movq             %rdi, %rcx
    shrq             $0x20, %rcx
    vpbroadcastd     %ecx, %zmm1
    incq             %rdi
    movq             %rdi, %r14
    vpxor            %xmm5, %xmm5, %xmm5
    movl             $0x4, %ecx
    vpbroadcastd     (%rip), %zmm9
    vmovdqa64        0x3c0(%rsp), %zmm16
    vmovdqa64        0x100(%rsp), %zmm15
    vmovdqa64        %zmm0, %zmm11
    vpbroadcastd     (%rip), %zmm10
    vmovdqa64        0x380(%rsp), %zmm6
    vmovdqa64        0x2c0(%rsp), %zmm17
    vmovdqa64        %zmm1, %zmm13
    vmovdqa64        %zmm19, %zmm12
    vmovdqa64        0x80(%rsp), %zmm7
    vmovdqa64        0xc0(%rsp), %zmm3
    vmovdqa64        %zmm18, %zmm14
    vmovdqa64        0x180(%rsp), %zmm8
    vmovdqa64        0x440(%rsp), %zmm4
    vpxor            %xmm2, %xmm2, %xmm2
    nopl             (%rax,%rax)
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
    decq             %rcx
    jne              .L3
    vpaddd           (%rip){1to16}, %zmm9, %zmm9
    vpaddd           (%rip){1to16}, %zmm10, %zmm10
    vpaddd           %zmm19, %zmm12, %zmm12
    vpaddd           %zmm18, %zmm14, %zmm14
    vpaddd           0x3c0(%rsp), %zmm16, %zmm16
    vpaddd           0x380(%rsp), %zmm6, %zmm6
    vpaddd           0x80(%rsp), %zmm7, %zmm7
    vpaddd           0x180(%rsp), %zmm8, %zmm8
    vpaddd           0x100(%rsp), %zmm15, %zmm15
    vpaddd           0x2c0(%rsp), %zmm17, %zmm17
    vpaddd           0xc0(%rsp), %zmm3, %zmm3
    vpaddd           0x440(%rsp), %zmm4, %zmm4
    vpaddd           %zmm0, %zmm11, %zmm0
    vpaddd           %zmm1, %zmm13, %zmm1
    vmovdqa64        %zmm9, 0x5340(%rsp)
    vmovdqa64        %zmm10, 0x5380(%rsp)
    vmovdqa64        %zmm12, 0x53c0(%rsp)
    vmovdqa64        %zmm14, 0x5400(%rsp)
    vmovdqa64        %zmm16, 0x5440(%rsp)
    vmovdqa64        %zmm6, 0x5480(%rsp)
    vmovdqa64        %zmm7, 0x54c0(%rsp)
    vmovdqa64        %zmm8, 0x5500(%rsp)
    vmovdqa64        %zmm15, 0x5540(%rsp)
    vmovdqa64        %zmm17, 0x5580(%rsp)
    vmovdqa64        %zmm3, 0x55c0(%rsp)
    vmovdqa64        %zmm4, 0x5600(%rsp)
    vmovdqa64        %zmm0, 0x5640(%rsp)
    vmovdqa64        %zmm1, 0x5680(%rsp)
    vmovdqa64        %zmm5, 0x56c0(%rsp)
    vmovdqa64        %zmm2, 0x5700(%rsp)
    movl             $0x10, %ecx
    leaq             0x5340(%rsp), %rdx
    vpternlogd       $0xff, %zmm5, %zmm5, %zmm5
    vmovdqa64        0x140(%rsp), %zmm6
    jmp              .L7
.L5:
    vpbroadcastd     %edi, %zmm4
    vpcmpeqd         %zmm4, %zmm2, %k1 {%k1}
    vpcmpltud        %zmm1, %zmm0, %k1 {%k1}
    vmovdqu32        %zmm3, (%rsi) {%k1}
    vmovdqa64        %zmm7, %zmm6
.L6:
    subq             $-0x80, %rdx
    vpcmpltud        %zmm1, %zmm0, %k0
    vpmovm2d         %k0, %zmm0
    vpsubd           %zmm0, %zmm6, %zmm6
    addq             $-0x2, %rcx
    je               .L0
.L7:
    vmovdqa64        (%rdx), %zmm0
    vmovdqa64        0x40(%rdx), %zmm1
    vpsrlq           $0x20, %zmm6, %zmm3
    vpmuludq         %zmm6, %zmm1, %zmm2
    vpmuludq         %zmm6, %zmm0, %zmm4
    vpsrlq           $0x20, %zmm4, %zmm4
    vpaddq           %zmm2, %zmm4, %zmm2
    vpsrlq           $0x20, %zmm1, %zmm1
    vpmuludq         %zmm3, %zmm1, %zmm1
    vpsrlq           $0x20, %zmm0, %zmm0
    vpmuludq         %zmm3, %zmm0, %zmm0
    vpsrlq           $0x20, %zmm0, %zmm0
    vpaddq           %zmm1, %zmm0, %zmm3
    vpsllq           $0x20, %zmm3, %zmm0
    movw             $0xaaaa, %si
    kmovd            %esi, %k1
    vpblendmd        %zmm0, %zmm2, %zmm0 {%k1}
    vplzcntd         %zmm6, %zmm1
    vprolvd          %zmm1, %zmm6, %zmm1
    testl            %r15d, %r15d
    je               .L6
    vpsrlq           $0x20, %zmm2, %zmm2
    vmovdqa32        %zmm3, %zmm2 {%k1}
    vpaddd           %zmm5, %zmm6, %zmm3
    xorl             %edi, %edi
    vmovdqa64        %zmm6, %zmm7
    vpcmpnltud       %zmm6, %zmm20, %k1
    movq             %r9, %rsi
    cmpl             $0x1, %r15d
    je               .L5
    vpcmpltud        %zmm1, %zmm0, %k2 {%k1}
    movq             %r9, %rsi
    xorl             %edi, %edi
    nopl             (%rax)
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
    cmpq             %rdi, %r11
    jne              .L10
    testb            $0x1, %r10b
    vmovdqa64        %zmm7, %zmm6
    jne              .L5
    jmp              .L6
