# draw::avx512::algorithm_r: 130 instructions
.L0:
    vpaddd           %zmm28, %zmm24, %zmm4
    vpxord           %zmm4, %zmm13, %zmm5
    vprold           $0x10, %zmm5, %zmm5
    vpaddd           %zmm9, %zmm5, %zmm6
    vpxord           %zmm24, %zmm6, %zmm7
    vprold           $0xc, %zmm7, %zmm7
    vmovdqa64        %zmm8, %zmm24
    vpaddd           %zmm4, %zmm7, %zmm8
    vpxord           %zmm5, %zmm8, %zmm4
    vprold           $0x8, %zmm4, %zmm9
    vpaddd           %zmm6, %zmm9, %zmm5
    vpxord           %zmm7, %zmm5, %zmm4
    vprold           $0x7, %zmm4, %zmm4
    vpaddd           %zmm12, %zmm11, %zmm6
    vpxord           %zmm6, %zmm16, %zmm7
    vprold           $0x10, %zmm7, %zmm7
    vmovdqa64        %zmm10, %zmm16
    vpaddd           %zmm25, %zmm7, %zmm10
    vpxord           %zmm11, %zmm10, %zmm11
    vprold           $0xc, %zmm11, %zmm11
    vpaddd           %zmm6, %zmm11, %zmm12
    vpxord           %zmm7, %zmm12, %zmm6
    vprold           $0x8, %zmm6, %zmm7
    vpaddd           %zmm10, %zmm7, %zmm6
    vpxord           %zmm11, %zmm6, %zmm10
    vprold           $0x7, %zmm10, %zmm10
    vpaddd           %zmm22, %zmm16, %zmm11
    vpxord           %zmm11, %zmm14, %zmm13
    vprold           $0x10, %zmm13, %zmm13
    vpaddd           %zmm15, %zmm13, %zmm14
    vpxord           %zmm16, %zmm14, %zmm15
    vprold           $0xc, %zmm15, %zmm15
    vpaddd           %zmm11, %zmm15, %zmm22
    vpxord           %zmm13, %zmm22, %zmm13
    vprold           $0x8, %zmm13, %zmm25
    vpaddd           %zmm14, %zmm25, %zmm14
    vpxord           %zmm15, %zmm14, %zmm15
    vprold           $0x7, %zmm15, %zmm15
    vpaddd           %zmm24, %zmm19, %zmm16
    vpxord           %zmm16, %zmm17, %zmm17
    vprold           $0x10, %zmm17, %zmm17
    vpaddd           %zmm18, %zmm17, %zmm18
    vpxord           %zmm19, %zmm18, %zmm19
    vprold           $0xc, %zmm19, %zmm19
    vpaddd           %zmm16, %zmm19, %zmm16
    vpxord           %zmm17, %zmm16, %zmm17
    vprold           $0x8, %zmm17, %zmm17
    vpaddd           %zmm18, %zmm17, %zmm18
    vpxord           %zmm19, %zmm18, %zmm19
    vprold           $0x7, %zmm19, %zmm19
    vpaddd           %zmm8, %zmm10, %zmm8
    vpxord           %zmm8, %zmm17, %zmm17
    vprold           $0x10, %zmm17, %zmm17
    vpaddd           %zmm14, %zmm17, %zmm14
    vpxord           %zmm10, %zmm14, %zmm10
    vprold           $0xc, %zmm10, %zmm10
    vpaddd           %zmm8, %zmm10, %zmm28
    vpxord           %zmm17, %zmm28, %zmm8
    vprold           $0x8, %zmm8, %zmm17
    vpaddd           %zmm14, %zmm17, %zmm14
    vpxord           %zmm10, %zmm14, %zmm8
    vprold           $0x7, %zmm8, %zmm11
    vpaddd           %zmm12, %zmm15, %zmm8
    vpxord           %zmm9, %zmm8, %zmm9
    vprold           $0x10, %zmm9, %zmm9
    vpaddd           %zmm18, %zmm9, %zmm10
    vpxord           %zmm15, %zmm10, %zmm12
    vmovdqa64        %zmm14, %zmm15
    vprold           $0xc, %zmm12, %zmm12
    vpaddd           %zmm8, %zmm12, %zmm14
    vpxord           %zmm9, %zmm14, %zmm8
    vprold           $0x8, %zmm8, %zmm13
    vpaddd           %zmm10, %zmm13, %zmm18
    vpxord           %zmm12, %zmm18, %zmm8
    vmovdqa64        %zmm14, %zmm12
    vprold           $0x7, %zmm8, %zmm10
    vpaddd           %zmm22, %zmm19, %zmm8
    vpxord           %zmm7, %zmm8, %zmm7
    vprold           $0x10, %zmm7, %zmm7
    vpaddd           %zmm5, %zmm7, %zmm5
    vpxord           %zmm19, %zmm5, %zmm9
    vprold           $0xc, %zmm9, %zmm9
    vpaddd           %zmm8, %zmm9, %zmm22
    vpxord           %zmm7, %zmm22, %zmm7
    vprold           $0x8, %zmm7, %zmm7
    vpaddd           %zmm5, %zmm7, %zmm8
    vpxord           %zmm9, %zmm8, %zmm5
    vmovdqa64        %zmm8, %zmm9
    vprold           $0x7, %zmm5, %zmm19
    vpaddd           %zmm4, %zmm16, %zmm5
    vmovdqa64        %zmm7, %zmm16
    vpxord           %zmm25, %zmm5, %zmm7
    vprold           $0x10, %zmm7, %zmm7
    vpaddd           %zmm6, %zmm7, %zmm6
    vpxord           %zmm4, %zmm6, %zmm4
    vprold           $0xc, %zmm4, %zmm4
    vpaddd           %zmm5, %zmm4, %zmm8
    vpxord           %zmm7, %zmm8, %zmm5
    vprold           $0x8, %zmm5, %zmm14
    vpaddd           %zmm6, %zmm14, %zmm25
    vpxord           %zmm4, %zmm25, %zmm4
    vprold           $0x7, %zmm4, %zmm24
    vmovdqa64        -0x2dc0(%rsp,%rsi,2), %zmm4
    vmovdqa64        %zmm20, 0x1240(%rsp,%rsi)
    vpmulld          %zmm20, %zmm4, %zmm5
    vplzcntd         %zmm20, %zmm6
    vprolvd          %zmm6, %zmm20, %zmm6
    vpsubd           %zmm5, %zmm6, %zmm7
    vpminud          %zmm7, %zmm2, %zmm2
    vpmaxud          %zmm5, %zmm3, %zmm3
    vpcmpltud        %zmm0, %zmm4, %k0
    kmovw            %k0, 0x123e(%rsp,%rdx)
    vpcmpnleud       %zmm5, %zmm6, %k1
    vpaddd           %zmm1, %zmm20, %zmm20 {%k1}
    vmovdqa64        -0x2d40(%rsp,%rsi,2), %zmm4
    vmovdqa64        %zmm20, 0x1280(%rsp,%rsi)
    vpmulld          %zmm4, %zmm20, %zmm5
    vplzcntd         %zmm20, %zmm6
    vprolvd          %zmm6, %zmm20, %zmm6
    vpsubd           %zmm5, %zmm6, %zmm7
    vpminud          %zmm7, %zmm2, %zmm2
    vpmaxud          %zmm5, %zmm3, %zmm3
    vpcmpltud        %zmm0, %zmm4, %k0
    kmovw            %k0, 0x1240(%rsp,%rdx)
    vpcmpnleud       %zmm5, %zmm6, %k1
    vpaddd           %zmm1, %zmm20, %zmm20 {%k1}
    subq             $-0x80, %rsi
    addq             $0x4, %rdx
    decq             %rcx
    jne              .L0
