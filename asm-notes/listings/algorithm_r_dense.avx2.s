# draw::avx2::algorithm_r: 280 instructions
.L0:
    vmovaps          %ymm12, 0x440(%rsp)
    vmovaps          %ymm15, 0x460(%rsp)
    vmovaps          %ymm14, 0x480(%rsp)
    vmovaps          %ymm13, 0x4a0(%rsp)
    vmovd            %eax, %xmm0
    vpbroadcastd     %xmm0, %ymm1
    movq             %rax, %rdx
    shrq             $0x20, %rdx
    vmovd            %edx, %xmm0
    vpbroadcastd     %xmm0, %ymm10
    incq             %rax
    movl             $0x4, %edx
    vmovdqa          0x3e0(%rsp), %ymm9
    vmovdqa          0x400(%rsp), %ymm8
    vmovdqa          %ymm10, 0xe0(%rsp)
    vmovdqa          %ymm1, 0xa0(%rsp)
    vmovdqa          %ymm1, %ymm0
    vmovdqa          0x140(%rsp), %ymm7
    vmovdqa          0x220(%rsp), %ymm14
    vmovdqa          0x160(%rsp), %ymm4
    vmovdqa          0x200(%rsp), %ymm1
    vmovdqa          0x120(%rsp), %ymm13
    vmovdqa          0x1a0(%rsp), %ymm6
    vmovdqa          0x80(%rsp), %ymm3
    vmovdqa          0x1e0(%rsp), %ymm15
    vmovaps          0x180(%rsp), %ymm2
    vmovaps          %ymm2, 0x100(%rsp)
    vmovdqa          0x240(%rsp), %ymm5
    vmovaps          0x1c0(%rsp), %ymm2
    vmovaps          %ymm2, 0x320(%rsp)
    vmovaps          0x2c0(%rsp), %ymm2
    vmovaps          %ymm2, 0x260(%rsp)
    vmovdqa          0xc0(%rsp), %ymm12
    nopl             (%rax)
.L1:
    vpaddd           %ymm7, %ymm14, %ymm7
    vpxor            %ymm7, %ymm0, %ymm0
    vpshufb          %ymm11, %ymm0, %ymm0
    vpaddd           %ymm0, %ymm4, %ymm4
    vpxor            %ymm4, %ymm14, %ymm14
    vpsrld           $0x14, %ymm14, %ymm11
    vpslld           $0xc, %ymm14, %ymm14
    vpor             %ymm11, %ymm14, %ymm11
    vpaddd           %ymm7, %ymm11, %ymm7
    vpxor            %ymm7, %ymm0, %ymm0
    vpshufb          %ymm12, %ymm0, %ymm0
    vmovdqa          %ymm0, 0x300(%rsp)
    vpaddd           %ymm0, %ymm4, %ymm0
    vmovdqa          %ymm0, 0x4e0(%rsp)
    vpxor            %ymm0, %ymm11, %ymm11
    vpsrld           $0x19, %ymm11, %ymm14
    vpslld           $0x7, %ymm11, %ymm11
    vpor             %ymm14, %ymm11, %ymm14
    vpaddd           %ymm1, %ymm13, %ymm1
    vpxor            %ymm1, %ymm10, %ymm11
    vpshufb          0x20(%rsp), %ymm11, %ymm11
    vpaddd           %ymm6, %ymm11, %ymm6
    vpxor            %ymm6, %ymm13, %ymm10
    vpsrld           $0x14, %ymm10, %ymm13
    vpslld           $0xc, %ymm10, %ymm10
    vpor             %ymm13, %ymm10, %ymm10
    vpaddd           %ymm1, %ymm10, %ymm1
    vpxor            %ymm1, %ymm11, %ymm11
    vpshufb          %ymm12, %ymm11, %ymm4
    vpaddd           %ymm4, %ymm6, %ymm6
    vpxor            %ymm6, %ymm10, %ymm10
    vpsrld           $0x19, %ymm10, %ymm11
    vpslld           $0x7, %ymm10, %ymm10
    vpor             %ymm11, %ymm10, %ymm10
    vpaddd           %ymm3, %ymm15, %ymm3
    vpxor            %ymm3, %ymm8, %ymm8
    vpshufb          0x20(%rsp), %ymm8, %ymm8
    vpaddd           0x100(%rsp), %ymm8, %ymm11
    vpxor            %ymm15, %ymm11, %ymm15
    vpsrld           $0x14, %ymm15, %ymm2
    vpslld           $0xc, %ymm15, %ymm15
    vpor             %ymm2, %ymm15, %ymm2
    vpaddd           %ymm3, %ymm2, %ymm3
    vpxor            %ymm3, %ymm8, %ymm8
    vpshufb          %ymm12, %ymm8, %ymm8
    vpaddd           %ymm8, %ymm11, %ymm11
    vpxor            %ymm2, %ymm11, %ymm2
    vpsrld           $0x19, %ymm2, %ymm15
    vpslld           $0x7, %ymm2, %ymm2
    vpor             %ymm2, %ymm15, %ymm15
    vmovdqa          0x320(%rsp), %ymm0
    vpaddd           %ymm5, %ymm0, %ymm2
    vpxor            %ymm2, %ymm9, %ymm5
    vpshufb          0x20(%rsp), %ymm5, %ymm12
    vpaddd           0x260(%rsp), %ymm12, %ymm9
    vpxor            %ymm0, %ymm9, %ymm5
    vpsrld           $0x14, %ymm5, %ymm0
    vpslld           $0xc, %ymm5, %ymm5
    vpor             %ymm0, %ymm5, %ymm0
    vpaddd           %ymm2, %ymm0, %ymm5
    vpxor            %ymm5, %ymm12, %ymm2
    vpshufb          0xc0(%rsp), %ymm2, %ymm2
    vpaddd           %ymm2, %ymm9, %ymm12
    vpxor            %ymm0, %ymm12, %ymm0
    vpsrld           $0x19, %ymm0, %ymm9
    vpslld           $0x7, %ymm0, %ymm0
    vpor             %ymm0, %ymm9, %ymm9
    vpaddd           %ymm7, %ymm10, %ymm0
    vpxor            %ymm0, %ymm2, %ymm2
    vpshufb          0x20(%rsp), %ymm2, %ymm2
    vpaddd           %ymm2, %ymm11, %ymm11
    vpxor            %ymm10, %ymm11, %ymm7
    vpsrld           $0x14, %ymm7, %ymm10
    vpslld           $0xc, %ymm7, %ymm7
    vpor             %ymm7, %ymm10, %ymm10
    vpaddd           %ymm0, %ymm10, %ymm7
    vpxor            %ymm7, %ymm2, %ymm0
    vpshufb          0xc0(%rsp), %ymm0, %ymm13
    vpaddd           %ymm13, %ymm11, %ymm0
    vmovdqa          %ymm0, 0x100(%rsp)
    vpxor            %ymm0, %ymm10, %ymm0
    vpsrld           $0x19, %ymm0, %ymm2
    vpslld           $0x7, %ymm0, %ymm0
    vpor             %ymm2, %ymm0, %ymm0
    vmovdqa          %ymm0, 0x4c0(%rsp)
    vpaddd           %ymm1, %ymm15, %ymm0
    vpxor            0x300(%rsp), %ymm0, %ymm1
    vpshufb          0x20(%rsp), %ymm1, %ymm2
    vpaddd           %ymm2, %ymm12, %ymm11
    vpxor            %ymm15, %ymm11, %ymm1
    vpsrld           $0x14, %ymm1, %ymm12
    vpslld           $0xc, %ymm1, %ymm1
    vpor             %ymm1, %ymm12, %ymm12
    vpaddd           %ymm0, %ymm12, %ymm1
    vpxor            %ymm1, %ymm2, %ymm0
    vpshufb          0xc0(%rsp), %ymm0, %ymm0
    vpaddd           %ymm0, %ymm11, %ymm2
    vmovdqa          %ymm2, 0x260(%rsp)
    vpxor            %ymm2, %ymm12, %ymm2
    vmovdqa          0xc0(%rsp), %ymm12
    vpsrld           $0x19, %ymm2, %ymm11
    vpslld           $0x7, %ymm2, %ymm2
    vpor             %ymm2, %ymm11, %ymm15
    vpaddd           %ymm3, %ymm9, %ymm2
    vpxor            %ymm2, %ymm4, %ymm3
    vpshufb          0x20(%rsp), %ymm3, %ymm11
    vpaddd           0x4e0(%rsp), %ymm11, %ymm4
    vpxor            %ymm4, %ymm9, %ymm3
    vpsrld           $0x14, %ymm3, %ymm9
    vpslld           $0xc, %ymm3, %ymm3
    vpor             %ymm3, %ymm9, %ymm9
    vpaddd           %ymm2, %ymm9, %ymm3
    vpxor            %ymm3, %ymm11, %ymm2
    vmovdqa          0x20(%rsp), %ymm11
    vpshufb          %ymm12, %ymm2, %ymm10
    vpaddd           %ymm4, %ymm10, %ymm4
    vpxor            %ymm4, %ymm9, %ymm2
    vpsrld           $0x19, %ymm2, %ymm9
    vpslld           $0x7, %ymm2, %ymm2
    vpor             %ymm2, %ymm9, %ymm2
    vmovdqa          %ymm2, 0x320(%rsp)
    vpaddd           %ymm5, %ymm14, %ymm2
    vpxor            %ymm2, %ymm8, %ymm5
    vpshufb          %ymm11, %ymm5, %ymm8
    vpaddd           %ymm6, %ymm8, %ymm6
    vpxor            %ymm6, %ymm14, %ymm5
    vpsrld           $0x14, %ymm5, %ymm9
    vpslld           $0xc, %ymm5, %ymm5
    vpor             %ymm5, %ymm9, %ymm9
    vpaddd           %ymm2, %ymm9, %ymm5
    vpxor            %ymm5, %ymm8, %ymm2
    vpshufb          %ymm12, %ymm2, %ymm8
    vpaddd           %ymm6, %ymm8, %ymm6
    vpxor            %ymm6, %ymm9, %ymm2
    vpsrld           $0x19, %ymm2, %ymm9
    vpslld           $0x7, %ymm2, %ymm2
    vpor             %ymm2, %ymm9, %ymm14
    vmovdqa          %ymm13, %ymm9
    vmovdqa          0x4c0(%rsp), %ymm13
    decq             %rdx
    jne              .L1
    vpaddd           0x140(%rsp), %ymm7, %ymm2
    vmovdqa          %ymm2, 0x5c0(%rsp)
    vpaddd           0x200(%rsp), %ymm1, %ymm1
    vmovdqa          %ymm1, 0x5e0(%rsp)
    vpaddd           0x80(%rsp), %ymm3, %ymm1
    vmovdqa          %ymm1, 0x600(%rsp)
    vpaddd           0x240(%rsp), %ymm5, %ymm1
    vmovdqa          %ymm1, 0x620(%rsp)
    vpaddd           0x220(%rsp), %ymm14, %ymm1
    vmovdqa          %ymm1, 0x640(%rsp)
    vpaddd           0x120(%rsp), %ymm13, %ymm1
    vmovdqa          %ymm1, 0x660(%rsp)
    vpaddd           0x1e0(%rsp), %ymm15, %ymm1
    vmovdqa          %ymm1, 0x680(%rsp)
    vmovdqa          0x320(%rsp), %ymm1
    vpaddd           0x1c0(%rsp), %ymm1, %ymm1
    vmovdqa          %ymm1, 0x6a0(%rsp)
    vpaddd           0x160(%rsp), %ymm4, %ymm1
    vmovdqa          %ymm1, 0x6c0(%rsp)
    vpaddd           0x1a0(%rsp), %ymm6, %ymm1
    vmovdqa          %ymm1, 0x6e0(%rsp)
    vmovdqa          0x100(%rsp), %ymm1
    vpaddd           0x180(%rsp), %ymm1, %ymm1
    vmovdqa          %ymm1, 0x700(%rsp)
    vmovdqa          0x260(%rsp), %ymm1
    vpaddd           0x2c0(%rsp), %ymm1, %ymm1
    vmovdqa          %ymm1, 0x720(%rsp)
    vpaddd           0xa0(%rsp), %ymm0, %ymm0
    vmovdqa          %ymm0, 0x740(%rsp)
    vpaddd           0xe0(%rsp), %ymm10, %ymm0
    vmovdqa          %ymm0, 0x760(%rsp)
    vpaddd           0x3c0(%rsp), %ymm8, %ymm0
    vmovdqa          %ymm0, 0x780(%rsp)
    vpaddd           0x3a0(%rsp), %ymm9, %ymm0
    vmovdqa          %ymm0, 0x7a0(%rsp)
    xorl             %edx, %edx
    vpcmpeqd         %ymm6, %ymm6, %ymm6
    vmovdqa          0x380(%rsp), %ymm7
    vmovdqa          0x360(%rsp), %ymm8
    vmovdqa          0x560(%rsp), %ymm10
    vmovdqa          0x540(%rsp), %ymm11
    vmovdqa          0x420(%rsp), %ymm9
    vmovdqa          0x4a0(%rsp), %ymm13
    vmovdqa          0x480(%rsp), %ymm14
    vmovdqa          0x460(%rsp), %ymm15
    vmovdqa          0x440(%rsp), %ymm12
    vmovdqa          0x40(%rsp), %ymm5
    nop
.L3:
    vmovdqa          0x5c0(%rsp,%rdx), %ymm0
    vmovdqa          0x5e0(%rsp,%rdx), %ymm1
    vpsrlq           $0x20, %ymm14, %ymm2
    vpmuludq         %ymm1, %ymm14, %ymm3
    vpmuludq         %ymm0, %ymm14, %ymm4
    vpsrlq           $0x20, %ymm4, %ymm4
    vpaddq           %ymm3, %ymm4, %ymm3
    vpsrlq           $0x20, %ymm1, %ymm1
    vpmuludq         %ymm2, %ymm1, %ymm1
    vpsrlq           $0x20, %ymm0, %ymm0
    vpmuludq         %ymm2, %ymm0, %ymm0
    vpsrlq           $0x20, %ymm0, %ymm0
    vpaddq           %ymm1, %ymm0, %ymm0
    vpsllq           $0x20, %ymm0, %ymm1
    vpblendd         $0xaa, %ymm1, %ymm3, %ymm1
    vpsrlq           $0x20, %ymm3, %ymm2
    vpblendd         $0xaa, %ymm0, %ymm2, %ymm0
    vcvtdq2ps        %ymm14, %ymm2
    vpsrld           $0x17, %ymm2, %ymm2
    vpsubd           %ymm2, %ymm7, %ymm2
    vpmaxud          %ymm8, %ymm2, %ymm3
    vpcmpeqd         %ymm3, %ymm2, %ymm3
    vpsllvd          %ymm2, %ymm14, %ymm2
    vpminud          %ymm1, %ymm2, %ymm1
    vpcmpeqd         %ymm1, %ymm2, %ymm1
    vpor             %ymm1, %ymm3, %ymm1
    vpcmpgtd         %ymm9, %ymm14, %ymm2
    vpaddd           %ymm6, %ymm14, %ymm3
    vpxor            %xmm4, %xmm4, %xmm4
    vpcmpeqd         %ymm4, %ymm0, %ymm4
    vpor             %ymm1, %ymm2, %ymm2
    vpandn           %ymm4, %ymm2, %ymm4
    vpblendvb        %ymm4, %ymm3, %ymm13, %ymm13
    vpcmpeqd         0x2e0(%rsp), %ymm0, %ymm4
    vpandn           %ymm4, %ymm2, %ymm4
    vpblendvb        %ymm4, %ymm3, %ymm5, %ymm5
    vpcmpeqd         %ymm0, %ymm10, %ymm4
    vpandn           %ymm4, %ymm2, %ymm4
    vpblendvb        %ymm4, %ymm3, %ymm12, %ymm12
    vpcmpeqd         %ymm0, %ymm11, %ymm0
    vpandn           %ymm0, %ymm2, %ymm0
    vpblendvb        %ymm0, %ymm3, %ymm15, %ymm15
    vpaddd           %ymm1, %ymm14, %ymm0
    vpsubd           %ymm6, %ymm0, %ymm14
    addq             $0x40, %rdx
    cmpq             $0x200, %rdx
    jne              .L3
    vmovdqa          %ymm5, 0x40(%rsp)
    decl             %ecx
    je               out
    vpcmpgtd         %ymm9, %ymm14, %ymm0
    vmovmskps        %ymm0, %edx
    notl             %edx
    vmovdqa          %ymm14, %ymm0
    testb            %dl, %dl
    vmovdqa          0x20(%rsp), %ymm11
    jne              .L0
# draw::avx2::algorithm_r: 311 instructions
.L0:
    vmovdqa          %ymm13, 0x2e0(%rsp)
    vmovd            %eax, %xmm0
    vpbroadcastd     %xmm0, %ymm7
    movq             %rax, %rdx
    shrq             $0x20, %rdx
    vmovd            %edx, %xmm0
    vpbroadcastd     %xmm0, %ymm15
    incq             %rax
    movl             $0x4, %edx
    vmovaps          0x460(%rsp), %ymm0
    vmovaps          %ymm0, 0x20(%rsp)
    vmovdqa          0x480(%rsp), %ymm6
    vmovdqa          %ymm15, 0x180(%rsp)
    vmovdqa          %ymm7, 0x1a0(%rsp)
    vmovdqa          %ymm12, %ymm10
    vmovdqa          0x200(%rsp), %ymm1
    vmovdqa          0x120(%rsp), %ymm5
    vmovdqa          0xa0(%rsp), %ymm11
    vmovaps          0x80(%rsp), %ymm0
    vmovaps          %ymm0, 0x100(%rsp)
    vmovdqa          0x1e0(%rsp), %ymm0
    vmovdqa          0xe0(%rsp), %ymm3
    vmovdqa          0x240(%rsp), %ymm8
    vmovaps          0x1c0(%rsp), %ymm2
    vmovaps          %ymm2, 0xc0(%rsp)
    vmovdqa          0x140(%rsp), %ymm4
    vmovdqa          0x220(%rsp), %ymm9
    vmovdqa          0x160(%rsp), %ymm13
    nop
.L1:
    vpaddd           %ymm1, %ymm10, %ymm10
    vpxor            %ymm7, %ymm10, %ymm14
    vmovdqa          0x300(%rsp), %ymm12
    vpshufb          %ymm12, %ymm14, %ymm14
    vpaddd           %ymm5, %ymm14, %ymm5
    vpxor            %ymm1, %ymm5, %ymm1
    vpsrld           $0x14, %ymm1, %ymm2
    vpslld           $0xc, %ymm1, %ymm1
    vpor             %ymm2, %ymm1, %ymm1
    vpaddd           %ymm1, %ymm10, %ymm10
    vpxor            %ymm10, %ymm14, %ymm2
    vmovdqa          0x4c0(%rsp), %ymm14
    vpshufb          %ymm14, %ymm2, %ymm2
    vmovdqa          %ymm2, 0x4e0(%rsp)
    vpaddd           %ymm2, %ymm5, %ymm5
    vpxor            %ymm5, %ymm1, %ymm1
    vpsrld           $0x19, %ymm1, %ymm2
    vpslld           $0x7, %ymm1, %ymm1
    vpor             %ymm2, %ymm1, %ymm1
    vmovdqa          %ymm1, 0x260(%rsp)
    vmovdqa          0x100(%rsp), %ymm1
    vpaddd           %ymm1, %ymm11, %ymm2
    vpxor            %ymm2, %ymm15, %ymm11
    vpshufb          %ymm12, %ymm11, %ymm15
    vpaddd           %ymm0, %ymm15, %ymm0
    vpxor            %ymm1, %ymm0, %ymm7
    vpsrld           $0x14, %ymm7, %ymm11
    vpslld           $0xc, %ymm7, %ymm7
    vpor             %ymm7, %ymm11, %ymm7
    vpaddd           %ymm2, %ymm7, %ymm11
    vpxor            %ymm11, %ymm15, %ymm2
    vpshufb          %ymm14, %ymm2, %ymm15
    vpaddd           %ymm0, %ymm15, %ymm0
    vmovdqa          %ymm0, 0x320(%rsp)
    vpxor            %ymm0, %ymm7, %ymm2
    vpsrld           $0x19, %ymm2, %ymm7
    vpslld           $0x7, %ymm2, %ymm2
    vpor             %ymm7, %ymm2, %ymm7
    vpaddd           %ymm3, %ymm8, %ymm2
    vpxor            %ymm2, %ymm6, %ymm3
    vmovdqa          %ymm12, %ymm1
    vpshufb          %ymm12, %ymm3, %ymm6
    vpaddd           0xc0(%rsp), %ymm6, %ymm12
    vpxor            %ymm8, %ymm12, %ymm3
    vpsrld           $0x14, %ymm3, %ymm8
    vpslld           $0xc, %ymm3, %ymm3
    vpor             %ymm3, %ymm8, %ymm8
    vpaddd           %ymm2, %ymm8, %ymm3
    vpxor            %ymm3, %ymm6, %ymm2
    vpshufb          %ymm14, %ymm2, %ymm6
    vpaddd           %ymm6, %ymm12, %ymm2
    vpxor            %ymm2, %ymm8, %ymm8
    vpsrld           $0x19, %ymm8, %ymm12
    vpslld           $0x7, %ymm8, %ymm8
    vpor             %ymm12, %ymm8, %ymm8
    vpaddd           %ymm4, %ymm9, %ymm4
    vpxor            0x20(%rsp), %ymm4, %ymm12
    vpshufb          %ymm1, %ymm12, %ymm12
    vpaddd           %ymm12, %ymm13, %ymm13
    vpxor            %ymm9, %ymm13, %ymm9
    vpsrld           $0x14, %ymm9, %ymm0
    vpslld           $0xc, %ymm9, %ymm9
    vpor             %ymm0, %ymm9, %ymm0
    vpaddd           %ymm4, %ymm0, %ymm4
    vpxor            %ymm4, %ymm12, %ymm9
    vpshufb          %ymm14, %ymm9, %ymm12
    vpaddd           %ymm12, %ymm13, %ymm13
    vpxor            %ymm0, %ymm13, %ymm0
    vpsrld           $0x19, %ymm0, %ymm9
    vpslld           $0x7, %ymm0, %ymm0
    vpor             %ymm0, %ymm9, %ymm9
    vpaddd           %ymm7, %ymm10, %ymm0
    vpxor            %ymm0, %ymm12, %ymm10
    vpshufb          %ymm1, %ymm10, %ymm12
    vpaddd           %ymm2, %ymm12, %ymm2
    vpxor            %ymm7, %ymm2, %ymm7
    vpsrld           $0x14, %ymm7, %ymm10
    vpslld           $0xc, %ymm7, %ymm7
    vpor             %ymm7, %ymm10, %ymm7
    vpaddd           %ymm0, %ymm7, %ymm10
    vpxor            %ymm10, %ymm12, %ymm0
    vpshufb          %ymm14, %ymm0, %ymm0
    vmovdqa          %ymm0, 0x20(%rsp)
    vpaddd           %ymm0, %ymm2, %ymm0
    vmovdqa          %ymm0, 0xc0(%rsp)
    vpxor            %ymm0, %ymm7, %ymm0
    vpsrld           $0x19, %ymm0, %ymm2
    vpslld           $0x7, %ymm0, %ymm0
    vpor             %ymm2, %ymm0, %ymm0
    vmovdqa          %ymm0, 0x100(%rsp)
    vpaddd           %ymm11, %ymm8, %ymm0
    vpxor            0x4e0(%rsp), %ymm0, %ymm2
    vpshufb          %ymm1, %ymm2, %ymm2
    vpaddd           %ymm2, %ymm13, %ymm13
    vpxor            %ymm8, %ymm13, %ymm8
    vpsrld           $0x14, %ymm8, %ymm11
    vpslld           $0xc, %ymm8, %ymm8
    vpor             %ymm11, %ymm8, %ymm8
    vpaddd           %ymm0, %ymm8, %ymm11
    vpxor            %ymm2, %ymm11, %ymm0
    vpshufb          %ymm14, %ymm0, %ymm7
    vpaddd           %ymm7, %ymm13, %ymm13
    vpxor            %ymm13, %ymm8, %ymm0
    vpsrld           $0x19, %ymm0, %ymm2
    vpslld           $0x7, %ymm0, %ymm0
    vpor             %ymm2, %ymm0, %ymm8
    vpaddd           %ymm3, %ymm9, %ymm0
    vpxor            %ymm0, %ymm15, %ymm2
    vpshufb          %ymm1, %ymm2, %ymm2
    vpaddd           %ymm2, %ymm5, %ymm5
    vpxor            %ymm5, %ymm9, %ymm3
    vpsrld           $0x14, %ymm3, %ymm9
    vpslld           $0xc, %ymm3, %ymm3
    vpor             %ymm3, %ymm9, %ymm9
    vpaddd           %ymm0, %ymm9, %ymm3
    vpxor            %ymm3, %ymm2, %ymm0
    vpshufb          %ymm14, %ymm0, %ymm15
    vpaddd           %ymm5, %ymm15, %ymm5
    vpxor            %ymm5, %ymm9, %ymm0
    vpsrld           $0x19, %ymm0, %ymm2
    vpslld           $0x7, %ymm0, %ymm0
    vpor             %ymm2, %ymm0, %ymm9
    vmovdqa          0x260(%rsp), %ymm12
    vpaddd           %ymm4, %ymm12, %ymm0
    vpxor            %ymm0, %ymm6, %ymm2
    vpshufb          %ymm1, %ymm2, %ymm2
    vpaddd           0x320(%rsp), %ymm2, %ymm1
    vpxor            %ymm1, %ymm12, %ymm4
    vpsrld           $0x14, %ymm4, %ymm6
    vpslld           $0xc, %ymm4, %ymm4
    vpor             %ymm6, %ymm4, %ymm12
    vpaddd           %ymm0, %ymm12, %ymm4
    vpxor            %ymm4, %ymm2, %ymm0
    vpshufb          %ymm14, %ymm0, %ymm6
    vpaddd           %ymm6, %ymm1, %ymm0
    vpxor            %ymm0, %ymm12, %ymm1
    vpsrld           $0x19, %ymm1, %ymm2
    vpslld           $0x7, %ymm1, %ymm1
    vpor             %ymm2, %ymm1, %ymm1
    decq             %rdx
    jne              .L1
    vmovdqa          0x4a0(%rsp), %ymm12
    vpaddd           %ymm12, %ymm10, %ymm2
    vmovdqa          %ymm2, 0x820(%rsp)
    vpaddd           0xa0(%rsp), %ymm11, %ymm2
    vmovdqa          %ymm2, 0x840(%rsp)
    vpaddd           0xe0(%rsp), %ymm3, %ymm2
    vmovdqa          %ymm2, 0x860(%rsp)
    vpaddd           0x140(%rsp), %ymm4, %ymm2
    vmovdqa          %ymm2, 0x880(%rsp)
    vpaddd           0x200(%rsp), %ymm1, %ymm1
    vmovdqa          %ymm1, 0x8a0(%rsp)
    vmovdqa          0x100(%rsp), %ymm1
    vpaddd           0x80(%rsp), %ymm1, %ymm1
    vmovdqa          %ymm1, 0x8c0(%rsp)
    vpaddd           0x240(%rsp), %ymm8, %ymm1
    vmovdqa          %ymm1, 0x8e0(%rsp)
    vpaddd           0x220(%rsp), %ymm9, %ymm1
    vmovdqa          %ymm1, 0x900(%rsp)
    vpaddd           0x120(%rsp), %ymm5, %ymm1
    vmovdqa          %ymm1, 0x920(%rsp)
    vpaddd           0x1e0(%rsp), %ymm0, %ymm0
    vmovdqa          %ymm0, 0x940(%rsp)
    vmovdqa          0xc0(%rsp), %ymm0
    vpaddd           0x1c0(%rsp), %ymm0, %ymm0
    vmovdqa          %ymm0, 0x960(%rsp)
    vpaddd           0x160(%rsp), %ymm13, %ymm0
    vmovdqa          %ymm0, 0x980(%rsp)
    vmovdqa          0x1a0(%rsp), %ymm14
    vpaddd           %ymm7, %ymm14, %ymm0
    vmovdqa          %ymm0, 0x9a0(%rsp)
    vmovdqa          0x180(%rsp), %ymm1
    vpaddd           %ymm1, %ymm15, %ymm0
    vmovdqa          %ymm1, %ymm15
    vmovdqa          %ymm0, 0x9c0(%rsp)
    vpaddd           0x440(%rsp), %ymm6, %ymm0
    vmovdqa          %ymm0, 0x9e0(%rsp)
    vmovdqa          0x20(%rsp), %ymm0
    vpaddd           0x420(%rsp), %ymm0, %ymm0
    vmovdqa          %ymm0, 0xa00(%rsp)
    movl             $0x10, %edx
    movq             %rsi, %r11
    vpcmpeqd         %ymm7, %ymm7, %ymm7
    vpcmpeqd         %xmm8, %xmm8, %xmm8
    vmovdqa          0x2c0(%rsp), %ymm9
    vmovdqa          0x2e0(%rsp), %ymm13
    jmp              .L6
.L3:
    xorl             %r8d, %r8d
    movq             %r10, %rdi
.L4:
    vmovd            %r8d, %xmm4
    vpbroadcastd     %xmm4, %ymm4
    vpcmpeqd         %ymm4, %ymm2, %ymm2
    vextracti128     $0x1, %ymm2, %xmm4
    vpackssdw        %xmm4, %xmm2, %xmm2
    vpand            %xmm3, %xmm2, %xmm2
    vpmovsxwd        %xmm2, %ymm2
    vmovdqa          (%rdi), %ymm3
    vpblendvb        %ymm2, %ymm1, %ymm3, %ymm1
    vmovdqa          %ymm1, (%rdi)
.L5:
    addq             $0x40, %r11
    vpaddd           %ymm0, %ymm13, %ymm0
    vpsubd           %ymm7, %ymm0, %ymm13
    addq             $-0x2, %rdx
    je               .L12
.L6:
    vmovdqa          (%r11), %ymm0
    vmovdqa          0x20(%r11), %ymm2
    vpsrlq           $0x20, %ymm13, %ymm3
    vpmuludq         %ymm2, %ymm13, %ymm1
    vpmuludq         %ymm0, %ymm13, %ymm4
    vpsrlq           $0x20, %ymm4, %ymm4
    vpaddq           %ymm1, %ymm4, %ymm1
    vpsrlq           $0x20, %ymm2, %ymm2
    vpmuludq         %ymm3, %ymm2, %ymm2
    vpsrlq           $0x20, %ymm0, %ymm0
    vpmuludq         %ymm3, %ymm0, %ymm0
    vpsrlq           $0x20, %ymm0, %ymm0
    vpaddq           %ymm2, %ymm0, %ymm2
    vpsllq           $0x20, %ymm2, %ymm0
    vcvtdq2ps        %ymm13, %ymm3
    vpbroadcastd     (%rip), %ymm4
    vpsrld           $0x17, %ymm3, %ymm3
    vpsubd           %ymm3, %ymm4, %ymm3
    vpbroadcastd     (%rip), %ymm4
    vpblendd         $0xaa, %ymm0, %ymm1, %ymm0
    vpmaxud          %ymm4, %ymm3, %ymm4
    vpcmpeqd         %ymm4, %ymm3, %ymm4
    vpsllvd          %ymm3, %ymm13, %ymm3
    vpminud          %ymm0, %ymm3, %ymm0
    vpcmpeqd         %ymm0, %ymm3, %ymm0
    vpor             %ymm0, %ymm4, %ymm0
    testl            %r15d, %r15d
    je               .L5
    vpsrlq           $0x20, %ymm1, %ymm1
    vpblendd         $0xaa, %ymm2, %ymm1, %ymm2
    vextracti128     $0x1, %ymm0, %xmm1
    vpackssdw        %xmm1, %xmm0, %xmm3
    vpaddd           %ymm7, %ymm13, %ymm1
    vpcmpgtd         %ymm9, %ymm13, %ymm4
    vextracti128     $0x1, %ymm4, %xmm5
    vpackssdw        %xmm5, %xmm4, %xmm4
    vpor             %xmm3, %xmm4, %xmm3
    vpxor            %xmm3, %xmm8, %xmm3
    testq            %r12, %r12
    je               .L3
    movq             %r10, %rdi
    xorl             %r8d, %r8d
    nopw             %cs:(%rax,%rax)
.L9:
    vmovd            %r8d, %xmm4
    vpbroadcastd     %xmm4, %ymm4
    vpcmpeqd         %ymm4, %ymm2, %ymm4
    vextracti128     $0x1, %ymm4, %xmm5
    vpackssdw        %xmm5, %xmm4, %xmm4
    vpand            %xmm3, %xmm4, %xmm4
    vpmovsxwd        %xmm4, %ymm4
    vmovdqa          (%rdi), %ymm5
    vpblendvb        %ymm4, %ymm1, %ymm5, %ymm4
    vmovdqa          0x20(%rdi), %ymm5
    vmovdqa          %ymm4, (%rdi)
    leal             0x1(%r8), %r9d
    vmovd            %r9d, %xmm4
    vpbroadcastd     %xmm4, %ymm4
    vpcmpeqd         %ymm4, %ymm2, %ymm4
    vextracti128     $0x1, %ymm4, %xmm6
    vpackssdw        %xmm6, %xmm4, %xmm4
    vpand            %xmm3, %xmm4, %xmm4
    vpmovsxwd        %xmm4, %ymm4
    vpblendvb        %ymm4, %ymm1, %ymm5, %ymm4
    vmovdqa          %ymm4, 0x20(%rdi)
    addq             $0x40, %rdi
    addq             $0x2, %r8
    cmpq             %r8, %rbx
    jne              .L9
    testb            $0x1, %r14b
    jne              .L4
    jmp              .L5
.L12:
    decl             %ecx
    je               out
    vpcmpgtd         %ymm9, %ymm13, %ymm0
    vmovmskps        %ymm0, %edx
    notl             %edx
    testb            %dl, %dl
    jne              .L0
# draw::avx2::algorithm_r: 276 instructions
.L0:
    vmovaps          %ymm14, 0x4a0(%rsp)
    vmovaps          %ymm12, 0x2c0(%rsp)
    vmovaps          %ymm11, 0x180(%rsp)
    vmovd            %eax, %xmm0
    vpbroadcastd     %xmm0, %ymm5
    movq             %rax, %rdx
    shrq             $0x20, %rdx
    vmovd            %edx, %xmm0
    vpbroadcastd     %xmm0, %ymm13
    incq             %rax
    movl             $0x4, %edx
    vmovaps          0x420(%rsp), %ymm0
    vmovaps          %ymm0, 0x20(%rsp)
    vmovdqa          0x440(%rsp), %ymm11
    vmovdqa          %ymm13, 0xa0(%rsp)
    vmovdqa          %ymm5, 0x40(%rsp)
    vmovdqa          0xe0(%rsp), %ymm9
    vmovdqa          0x240(%rsp), %ymm10
    vmovdqa          0x1e0(%rsp), %ymm3
    vmovdqa          0x140(%rsp), %ymm12
    vmovaps          0x220(%rsp), %ymm0
    vmovaps          %ymm0, 0x260(%rsp)
    vmovdqa          0x1c0(%rsp), %ymm4
    vmovdqa          0x200(%rsp), %ymm0
    vmovdqa          0x120(%rsp), %ymm14
    vmovaps          0x160(%rsp), %ymm1
    vmovaps          %ymm1, 0xc0(%rsp)
    vmovdqa          0x80(%rsp), %ymm1
    vmovaps          0x1a0(%rsp), %ymm2
    vmovaps          %ymm2, 0x100(%rsp)
    nopw             %cs:(%rax,%rax)
.L1:
    vmovaps          %ymm15, 0x4c0(%rsp)
    vpaddd           %ymm9, %ymm10, %ymm9
    vpxor            %ymm5, %ymm9, %ymm5
    vmovdqa          0x2e0(%rsp), %ymm2
    vpshufb          %ymm2, %ymm5, %ymm5
    vmovdqa          %ymm14, %ymm15
    vmovdqa          %ymm2, %ymm14
    vpaddd           %ymm5, %ymm3, %ymm3
    vpxor            %ymm3, %ymm10, %ymm10
    vpsrld           $0x14, %ymm10, %ymm6
    vpslld           $0xc, %ymm10, %ymm10
    vpor             %ymm6, %ymm10, %ymm6
    vpaddd           %ymm6, %ymm9, %ymm9
    vpxor            %ymm5, %ymm9, %ymm5
    vpshufb          %ymm7, %ymm5, %ymm5
    vpaddd           %ymm5, %ymm3, %ymm2
    vmovdqa          %ymm2, 0x300(%rsp)
    vpxor            %ymm2, %ymm6, %ymm6
    vpsrld           $0x19, %ymm6, %ymm10
    vpslld           $0x7, %ymm6, %ymm6
    vpor             %ymm6, %ymm10, %ymm2
    vmovdqa          %ymm2, 0x320(%rsp)
    vmovdqa          0x260(%rsp), %ymm2
    vpaddd           %ymm2, %ymm12, %ymm6
    vpxor            %ymm6, %ymm13, %ymm8
    vpshufb          %ymm14, %ymm8, %ymm8
    vpaddd           %ymm4, %ymm8, %ymm4
    vpxor            %ymm2, %ymm4, %ymm12
    vpsrld           $0x14, %ymm12, %ymm13
    vpslld           $0xc, %ymm12, %ymm12
    vpor             %ymm13, %ymm12, %ymm13
    vpaddd           %ymm6, %ymm13, %ymm12
    vpxor            %ymm12, %ymm8, %ymm6
    vpshufb          %ymm7, %ymm6, %ymm10
    vpaddd           %ymm4, %ymm10, %ymm2
    vmovdqa          %ymm2, 0x4e0(%rsp)
    vpxor            %ymm2, %ymm13, %ymm6
    vpsrld           $0x19, %ymm6, %ymm13
    vpslld           $0x7, %ymm6, %ymm6
    vpor             %ymm6, %ymm13, %ymm13
    vpaddd           %ymm0, %ymm15, %ymm0
    vpxor            %ymm0, %ymm11, %ymm6
    vpshufb          %ymm14, %ymm6, %ymm6
    vmovdqa          %ymm14, %ymm4
    vmovdqa          %ymm7, %ymm8
    vpaddd           0xc0(%rsp), %ymm6, %ymm7
    vpxor            %ymm7, %ymm15, %ymm11
    vpsrld           $0x14, %ymm11, %ymm14
    vpslld           $0xc, %ymm11, %ymm11
    vpor             %ymm14, %ymm11, %ymm14
    vpaddd           %ymm0, %ymm14, %ymm3
    vpxor            %ymm3, %ymm6, %ymm6
    vpshufb          %ymm8, %ymm6, %ymm11
    vpaddd           %ymm7, %ymm11, %ymm6
    vpxor            %ymm6, %ymm14, %ymm7
    vpsrld           $0x19, %ymm7, %ymm14
    vpslld           $0x7, %ymm7, %ymm7
    vpor             %ymm7, %ymm14, %ymm14
    vmovdqa          0x4c0(%rsp), %ymm0
    vpaddd           %ymm1, %ymm0, %ymm1
    vpxor            0x20(%rsp), %ymm1, %ymm7
    vpshufb          %ymm4, %ymm7, %ymm7
    vpaddd           0x100(%rsp), %ymm7, %ymm2
    vpxor            %ymm0, %ymm2, %ymm15
    vpsrld           $0x14, %ymm15, %ymm0
    vpslld           $0xc, %ymm15, %ymm15
    vpor             %ymm0, %ymm15, %ymm0
    vpaddd           %ymm1, %ymm0, %ymm1
    vpxor            %ymm1, %ymm7, %ymm7
    vpshufb          %ymm8, %ymm7, %ymm7
    vpaddd           %ymm7, %ymm2, %ymm2
    vpxor            %ymm2, %ymm0, %ymm0
    vpsrld           $0x19, %ymm0, %ymm15
    vpslld           $0x7, %ymm0, %ymm0
    vpor             %ymm0, %ymm15, %ymm15
    vpaddd           %ymm9, %ymm13, %ymm0
    vpxor            %ymm0, %ymm7, %ymm7
    vpshufb          %ymm4, %ymm7, %ymm7
    vpaddd           %ymm7, %ymm6, %ymm6
    vpxor            %ymm6, %ymm13, %ymm9
    vpsrld           $0x14, %ymm9, %ymm13
    vpslld           $0xc, %ymm9, %ymm9
    vpor             %ymm13, %ymm9, %ymm13
    vpaddd           %ymm0, %ymm13, %ymm9
    vpxor            %ymm7, %ymm9, %ymm0
    vpshufb          %ymm8, %ymm0, %ymm0
    vmovdqa          %ymm0, 0x20(%rsp)
    vpaddd           %ymm0, %ymm6, %ymm0
    vmovdqa          %ymm0, 0xc0(%rsp)
    vpxor            %ymm0, %ymm13, %ymm0
    vpsrld           $0x19, %ymm0, %ymm6
    vpslld           $0x7, %ymm0, %ymm0
    vpor             %ymm6, %ymm0, %ymm0
    vmovdqa          %ymm0, 0x260(%rsp)
    vpaddd           %ymm12, %ymm14, %ymm0
    vpxor            %ymm0, %ymm5, %ymm5
    vpshufb          %ymm4, %ymm5, %ymm5
    vpaddd           %ymm5, %ymm2, %ymm2
    vpxor            %ymm2, %ymm14, %ymm6
    vpsrld           $0x14, %ymm6, %ymm7
    vpslld           $0xc, %ymm6, %ymm6
    vpor             %ymm7, %ymm6, %ymm6
    vpaddd           %ymm0, %ymm6, %ymm12
    vpxor            %ymm5, %ymm12, %ymm0
    vpshufb          %ymm8, %ymm0, %ymm5
    vpaddd           %ymm5, %ymm2, %ymm0
    vmovdqa          %ymm0, 0x100(%rsp)
    vpxor            %ymm0, %ymm6, %ymm0
    vpsrld           $0x19, %ymm0, %ymm2
    vpslld           $0x7, %ymm0, %ymm0
    vpor             %ymm2, %ymm0, %ymm14
    vpaddd           %ymm3, %ymm15, %ymm0
    vpxor            %ymm0, %ymm10, %ymm2
    vpshufb          %ymm4, %ymm2, %ymm2
    vpaddd           0x300(%rsp), %ymm2, %ymm3
    vpxor            %ymm3, %ymm15, %ymm6
    vpsrld           $0x14, %ymm6, %ymm7
    vpslld           $0xc, %ymm6, %ymm6
    vpor             %ymm7, %ymm6, %ymm6
    vpaddd           %ymm0, %ymm6, %ymm0
    vpxor            %ymm0, %ymm2, %ymm2
    vpshufb          %ymm8, %ymm2, %ymm13
    vpaddd           %ymm3, %ymm13, %ymm3
    vpxor            %ymm3, %ymm6, %ymm2
    vpsrld           $0x19, %ymm2, %ymm6
    vpslld           $0x7, %ymm2, %ymm2
    vpor             %ymm6, %ymm2, %ymm15
    vmovdqa          0x320(%rsp), %ymm6
    vpaddd           %ymm6, %ymm1, %ymm1
    vpxor            %ymm1, %ymm11, %ymm2
    vpshufb          %ymm4, %ymm2, %ymm2
    vpaddd           0x4e0(%rsp), %ymm2, %ymm4
    vpxor            %ymm6, %ymm4, %ymm6
    vpsrld           $0x14, %ymm6, %ymm7
    vpslld           $0xc, %ymm6, %ymm6
    vpor             %ymm7, %ymm6, %ymm6
    vmovdqa          %ymm8, %ymm7
    vpaddd           %ymm1, %ymm6, %ymm1
    vpxor            %ymm1, %ymm2, %ymm2
    vpshufb          %ymm8, %ymm2, %ymm11
    vpaddd           %ymm4, %ymm11, %ymm4
    vpxor            %ymm4, %ymm6, %ymm2
    vpsrld           $0x19, %ymm2, %ymm6
    vpslld           $0x7, %ymm2, %ymm2
    vpor             %ymm6, %ymm2, %ymm10
    decq             %rdx
    jne              .L1
    vpaddd           0xe0(%rsp), %ymm9, %ymm2
    vmovdqa          %ymm2, 0x5c0(%rsp)
    vpaddd           0x140(%rsp), %ymm12, %ymm2
    vmovdqa          %ymm2, 0x5e0(%rsp)
    vpaddd           0x200(%rsp), %ymm0, %ymm0
    vmovdqa          %ymm0, 0x600(%rsp)
    vpaddd           0x80(%rsp), %ymm1, %ymm0
    vmovdqa          %ymm0, 0x620(%rsp)
    vpaddd           0x240(%rsp), %ymm10, %ymm0
    vmovdqa          %ymm0, 0x640(%rsp)
    vmovdqa          0x260(%rsp), %ymm0
    vpaddd           0x220(%rsp), %ymm0, %ymm0
    vmovdqa          %ymm0, 0x660(%rsp)
    vpaddd           0x120(%rsp), %ymm14, %ymm0
    vmovdqa          %ymm0, 0x680(%rsp)
    vmovdqa          0x460(%rsp), %ymm1
    vpaddd           %ymm1, %ymm15, %ymm0
    vmovdqa          %ymm1, %ymm15
    vmovdqa          %ymm0, 0x6a0(%rsp)
    vpaddd           0x1e0(%rsp), %ymm3, %ymm0
    vmovdqa          %ymm0, 0x6c0(%rsp)
    vpaddd           0x1c0(%rsp), %ymm4, %ymm0
    vmovdqa          %ymm0, 0x6e0(%rsp)
    vmovdqa          0xc0(%rsp), %ymm0
    vpaddd           0x160(%rsp), %ymm0, %ymm0
    vmovdqa          %ymm0, 0x700(%rsp)
    vmovdqa          0x100(%rsp), %ymm0
    vpaddd           0x1a0(%rsp), %ymm0, %ymm0
    vmovdqa          %ymm0, 0x720(%rsp)
    vpaddd           0x40(%rsp), %ymm5, %ymm0
    vmovdqa          %ymm0, 0x740(%rsp)
    vpaddd           0xa0(%rsp), %ymm13, %ymm0
    vmovdqa          %ymm0, 0x760(%rsp)
    vpaddd           0x400(%rsp), %ymm11, %ymm0
    vmovdqa          %ymm0, 0x780(%rsp)
    vmovdqa          0x20(%rsp), %ymm0
    vpaddd           0x3e0(%rsp), %ymm0, %ymm0
    vmovdqa          %ymm0, 0x7a0(%rsp)
    xorl             %edx, %edx
    vpxor            %xmm5, %xmm5, %xmm5
    vpcmpeqd         %ymm6, %ymm6, %ymm6
    vmovdqa          0x3c0(%rsp), %ymm7
    vmovdqa          0x3a0(%rsp), %ymm13
    vmovdqa          0x380(%rsp), %ymm9
    vmovdqa          0x480(%rsp), %ymm10
    vmovdqa          0x180(%rsp), %ymm11
    vmovdqa          0x2c0(%rsp), %ymm12
    vmovdqa          0x4a0(%rsp), %ymm14
    nopl             (%rax)
.L3:
    vmovdqa          0x5c0(%rsp,%rdx), %ymm0
    vmovdqa          0x5e0(%rsp,%rdx), %ymm1
    vpsrlq           $0x20, %ymm12, %ymm2
    vpmuludq         %ymm1, %ymm12, %ymm3
    vpmuludq         %ymm0, %ymm12, %ymm4
    vpsrlq           $0x20, %ymm4, %ymm4
    vpaddq           %ymm3, %ymm4, %ymm3
    vpsrlq           $0x20, %ymm1, %ymm1
    vpmuludq         %ymm2, %ymm1, %ymm1
    vpsrlq           $0x20, %ymm0, %ymm0
    vpmuludq         %ymm2, %ymm0, %ymm0
    vpsrlq           $0x20, %ymm0, %ymm0
    vpaddq           %ymm1, %ymm0, %ymm0
    vpsllq           $0x20, %ymm0, %ymm1
    vpblendd         $0xaa, %ymm1, %ymm3, %ymm1
    vpsrlq           $0x20, %ymm3, %ymm2
    vpblendd         $0xaa, %ymm0, %ymm2, %ymm0
    vcvtdq2ps        %ymm12, %ymm2
    vpsrld           $0x17, %ymm2, %ymm2
    vpsubd           %ymm2, %ymm7, %ymm2
    vpmaxud          %ymm13, %ymm2, %ymm3
    vpcmpeqd         %ymm3, %ymm2, %ymm3
    vpsllvd          %ymm2, %ymm12, %ymm2
    vpminud          %ymm1, %ymm2, %ymm1
    vpcmpeqd         %ymm1, %ymm2, %ymm1
    vpor             %ymm1, %ymm3, %ymm1
    vpcmpgtd         %ymm10, %ymm12, %ymm2
    vpaddd           %ymm6, %ymm12, %ymm3
    vpcmpeqd         %ymm5, %ymm0, %ymm4
    vpor             %ymm1, %ymm2, %ymm2
    vpandn           %ymm4, %ymm2, %ymm4
    vpblendvb        %ymm4, %ymm3, %ymm11, %ymm11
    vpcmpeqd         %ymm0, %ymm9, %ymm0
    vpandn           %ymm0, %ymm2, %ymm0
    vpblendvb        %ymm0, %ymm3, %ymm14, %ymm14
    vpaddd           %ymm1, %ymm12, %ymm0
    vpsubd           %ymm6, %ymm0, %ymm12
    addq             $0x40, %rdx
    cmpq             $0x200, %rdx
    jne              .L3
    decl             %ecx
    je               out
    vpcmpgtd         %ymm10, %ymm12, %ymm0
    vmovmskps        %ymm0, %edx
    notl             %edx
    vmovdqa          %ymm12, %ymm0
    testb            %dl, %dl
    vmovdqa          %ymm8, %ymm7
    jne              .L0
# draw::avx2::algorithm_r: 264 instructions
.L0:
    vmovaps          %ymm11, 0x180(%rsp)
    vmovaps          %ymm10, 0x1a0(%rsp)
    vmovd            %eax, %xmm0
    vpbroadcastd     %xmm0, %ymm4
    movq             %rax, %rdx
    shrq             $0x20, %rdx
    vmovd            %edx, %xmm0
    vpbroadcastd     %xmm0, %ymm7
    incq             %rax
    movl             $0x4, %edx
    vmovdqa          0x440(%rsp), %ymm6
    vmovaps          0x460(%rsp), %ymm0
    vmovaps          %ymm0, 0x100(%rsp)
    vmovdqa          %ymm7, 0xa0(%rsp)
    vmovdqa          %ymm4, 0x40(%rsp)
    vmovdqa          0xe0(%rsp), %ymm14
    vmovdqa          0x240(%rsp), %ymm8
    vmovdqa          0x120(%rsp), %ymm2
    vmovdqa          0x140(%rsp), %ymm10
    vmovdqa          0x220(%rsp), %ymm11
    vmovdqa          0x1e0(%rsp), %ymm3
    vmovdqa          0x200(%rsp), %ymm9
    vmovdqa          0x1c0(%rsp), %ymm5
    vmovdqa          0x80(%rsp), %ymm0
    vmovaps          0x160(%rsp), %ymm1
    vmovaps          %ymm1, 0xc0(%rsp)
.L1:
    vpaddd           %ymm14, %ymm8, %ymm1
    vpxor            %ymm1, %ymm4, %ymm4
    vpshufb          0x20(%rsp), %ymm4, %ymm4
    vpaddd           %ymm4, %ymm2, %ymm2
    vpxor            %ymm2, %ymm8, %ymm8
    vpsrld           $0x14, %ymm8, %ymm15
    vpslld           $0xc, %ymm8, %ymm8
    vpor             %ymm15, %ymm8, %ymm8
    vpaddd           %ymm1, %ymm8, %ymm1
    vmovdqa          %ymm1, 0x300(%rsp)
    vpxor            %ymm1, %ymm4, %ymm4
    vmovdqa          0x2e0(%rsp), %ymm1
    vpshufb          %ymm1, %ymm4, %ymm4
    vpaddd           %ymm4, %ymm2, %ymm2
    vmovdqa          %ymm2, 0x4e0(%rsp)
    vpxor            %ymm2, %ymm8, %ymm8
    vpsrld           $0x19, %ymm8, %ymm15
    vpslld           $0x7, %ymm8, %ymm8
    vpor             %ymm15, %ymm8, %ymm2
    vmovdqa          %ymm2, 0x260(%rsp)
    vpaddd           %ymm10, %ymm11, %ymm10
    vpxor            %ymm7, %ymm10, %ymm7
    vpshufb          0x20(%rsp), %ymm7, %ymm7
    vpaddd           %ymm7, %ymm3, %ymm3
    vpxor            %ymm3, %ymm11, %ymm11
    vpsrld           $0x14, %ymm11, %ymm15
    vpslld           $0xc, %ymm11, %ymm11
    vpor             %ymm15, %ymm11, %ymm11
    vpaddd           %ymm10, %ymm11, %ymm10
    vpxor            %ymm7, %ymm10, %ymm7
    vpshufb          %ymm1, %ymm7, %ymm7
    vpaddd           %ymm7, %ymm3, %ymm2
    vmovdqa          %ymm2, 0x320(%rsp)
    vpxor            %ymm2, %ymm11, %ymm11
    vpsrld           $0x19, %ymm11, %ymm15
    vpslld           $0x7, %ymm11, %ymm11
    vpor             %ymm15, %ymm11, %ymm11
    vpaddd           %ymm9, %ymm12, %ymm9
    vpxor            0x100(%rsp), %ymm9, %ymm14
    vpshufb          0x20(%rsp), %ymm14, %ymm14
    vpaddd           %ymm5, %ymm14, %ymm15
    vpxor            %ymm12, %ymm15, %ymm12
    vpsrld           $0x14, %ymm12, %ymm5
    vpslld           $0xc, %ymm12, %ymm12
    vpor             %ymm5, %ymm12, %ymm5
    vpaddd           %ymm5, %ymm9, %ymm2
    vpxor            %ymm2, %ymm14, %ymm12
    vmovdqa          %ymm1, %ymm14
    vpshufb          %ymm1, %ymm12, %ymm8
    vpaddd           %ymm8, %ymm15, %ymm15
    vpxor            %ymm5, %ymm15, %ymm5
    vpsrld           $0x19, %ymm5, %ymm12
    vpslld           $0x7, %ymm5, %ymm5
    vpor             %ymm5, %ymm12, %ymm12
    vpaddd           %ymm0, %ymm13, %ymm0
    vpxor            %ymm0, %ymm6, %ymm5
    vpshufb          0x20(%rsp), %ymm5, %ymm5
    vpaddd           0xc0(%rsp), %ymm5, %ymm6
    vpxor            %ymm6, %ymm13, %ymm13
    vpsrld           $0x14, %ymm13, %ymm1
    vpslld           $0xc, %ymm13, %ymm13
    vpor             %ymm1, %ymm13, %ymm1
    vpaddd           %ymm0, %ymm1, %ymm3
    vpxor            %ymm3, %ymm5, %ymm5
    vpshufb          %ymm14, %ymm5, %ymm5
    vpaddd           %ymm5, %ymm6, %ymm6
    vpxor            %ymm6, %ymm1, %ymm1
    vpsrld           $0x19, %ymm1, %ymm13
    vpslld           $0x7, %ymm1, %ymm1
    vpor             %ymm1, %ymm13, %ymm13
    vpaddd           0x300(%rsp), %ymm11, %ymm1
    vpxor            %ymm1, %ymm5, %ymm5
    vpshufb          0x20(%rsp), %ymm5, %ymm5
    vpaddd           %ymm5, %ymm15, %ymm15
    vpxor            %ymm11, %ymm15, %ymm11
    vpsrld           $0x14, %ymm11, %ymm0
    vpslld           $0xc, %ymm11, %ymm11
    vpor             %ymm0, %ymm11, %ymm0
    vpaddd           %ymm1, %ymm0, %ymm11
    vpxor            %ymm5, %ymm11, %ymm5
    vpshufb          %ymm14, %ymm5, %ymm1
    vmovdqa          %ymm1, 0x300(%rsp)
    vpaddd           %ymm1, %ymm15, %ymm15
    vmovdqa          0x20(%rsp), %ymm1
    vpxor            %ymm0, %ymm15, %ymm0
    vpsrld           $0x19, %ymm0, %ymm5
    vpslld           $0x7, %ymm0, %ymm0
    vpor             %ymm5, %ymm0, %ymm0
    vmovdqa          %ymm0, 0x4c0(%rsp)
    vpaddd           %ymm10, %ymm12, %ymm0
    vpxor            %ymm0, %ymm4, %ymm4
    vpshufb          %ymm1, %ymm4, %ymm4
    vpaddd           %ymm4, %ymm6, %ymm5
    vpxor            %ymm5, %ymm12, %ymm6
    vpsrld           $0x14, %ymm6, %ymm10
    vpslld           $0xc, %ymm6, %ymm6
    vpor             %ymm6, %ymm10, %ymm6
    vpaddd           %ymm0, %ymm6, %ymm10
    vpxor            %ymm4, %ymm10, %ymm0
    vpshufb          %ymm14, %ymm0, %ymm4
    vpaddd           %ymm4, %ymm5, %ymm0
    vmovdqa          %ymm0, 0xc0(%rsp)
    vpxor            %ymm0, %ymm6, %ymm0
    vpsrld           $0x19, %ymm0, %ymm5
    vpslld           $0x7, %ymm0, %ymm0
    vpor             %ymm5, %ymm0, %ymm12
    vpaddd           %ymm2, %ymm13, %ymm0
    vpxor            %ymm0, %ymm7, %ymm5
    vpshufb          %ymm1, %ymm5, %ymm5
    vpaddd           0x4e0(%rsp), %ymm5, %ymm2
    vpxor            %ymm2, %ymm13, %ymm6
    vpsrld           $0x14, %ymm6, %ymm7
    vpslld           $0xc, %ymm6, %ymm6
    vpor             %ymm7, %ymm6, %ymm6
    vpaddd           %ymm0, %ymm6, %ymm9
    vpxor            %ymm5, %ymm9, %ymm0
    vpshufb          %ymm14, %ymm0, %ymm7
    vpaddd           %ymm7, %ymm2, %ymm2
    vpxor            %ymm2, %ymm6, %ymm0
    vpsrld           $0x19, %ymm0, %ymm5
    vpslld           $0x7, %ymm0, %ymm0
    vpor             %ymm5, %ymm0, %ymm13
    vmovdqa          0x260(%rsp), %ymm6
    vpaddd           %ymm6, %ymm3, %ymm0
    vpxor            %ymm0, %ymm8, %ymm3
    vpshufb          %ymm1, %ymm3, %ymm3
    vpaddd           0x320(%rsp), %ymm3, %ymm5
    vpxor            %ymm6, %ymm5, %ymm6
    vpsrld           $0x14, %ymm6, %ymm8
    vpslld           $0xc, %ymm6, %ymm6
    vpor             %ymm6, %ymm8, %ymm6
    vpaddd           %ymm0, %ymm6, %ymm0
    vpxor            %ymm0, %ymm3, %ymm3
    vpshufb          %ymm14, %ymm3, %ymm1
    vmovdqa          %ymm11, %ymm14
    vmovdqa          %ymm1, 0x100(%rsp)
    vpaddd           %ymm1, %ymm5, %ymm3
    vpxor            %ymm3, %ymm6, %ymm5
    vpsrld           $0x19, %ymm5, %ymm6
    vpslld           $0x7, %ymm5, %ymm5
    vpor             %ymm6, %ymm5, %ymm8
    vmovdqa          %ymm15, %ymm5
    vmovdqa          0x300(%rsp), %ymm6
    vmovdqa          0x4c0(%rsp), %ymm11
    decq             %rdx
    jne              .L1
    vpaddd           0xe0(%rsp), %ymm14, %ymm1
    vmovdqa          %ymm1, 0x5c0(%rsp)
    vpaddd           0x140(%rsp), %ymm10, %ymm1
    vmovdqa          %ymm1, 0x5e0(%rsp)
    vpaddd           0x200(%rsp), %ymm9, %ymm1
    vmovdqa          %ymm1, 0x600(%rsp)
    vpaddd           0x80(%rsp), %ymm0, %ymm0
    vmovdqa          %ymm0, 0x620(%rsp)
    vpaddd           0x240(%rsp), %ymm8, %ymm0
    vmovdqa          %ymm0, 0x640(%rsp)
    vpaddd           0x220(%rsp), %ymm11, %ymm0
    vmovdqa          %ymm0, 0x660(%rsp)
    vmovdqa          0x4a0(%rsp), %ymm1
    vpaddd           %ymm1, %ymm12, %ymm0
    vmovdqa          %ymm1, %ymm12
    vmovdqa          %ymm0, 0x680(%rsp)
    vmovdqa          0x480(%rsp), %ymm1
    vpaddd           %ymm1, %ymm13, %ymm0
    vmovdqa          %ymm1, %ymm13
    vmovdqa          %ymm0, 0x6a0(%rsp)
    vpaddd           0x120(%rsp), %ymm2, %ymm0
    vmovdqa          %ymm0, 0x6c0(%rsp)
    vpaddd           0x1e0(%rsp), %ymm3, %ymm0
    vmovdqa          %ymm0, 0x6e0(%rsp)
    vpaddd           0x1c0(%rsp), %ymm5, %ymm0
    vmovdqa          %ymm0, 0x700(%rsp)
    vmovdqa          0xc0(%rsp), %ymm0
    vpaddd           0x160(%rsp), %ymm0, %ymm0
    vmovdqa          %ymm0, 0x720(%rsp)
    vpaddd           0x40(%rsp), %ymm4, %ymm0
    vmovdqa          %ymm0, 0x740(%rsp)
    vpaddd           0xa0(%rsp), %ymm7, %ymm0
    vmovdqa          %ymm0, 0x760(%rsp)
    vmovdqa          0x100(%rsp), %ymm0
    vpaddd           0x420(%rsp), %ymm0, %ymm0
    vmovdqa          %ymm0, 0x780(%rsp)
    vpaddd           0x400(%rsp), %ymm6, %ymm0
    vmovdqa          %ymm0, 0x7a0(%rsp)
    xorl             %edx, %edx
    vpxor            %xmm5, %xmm5, %xmm5
    vpcmpeqd         %ymm6, %ymm6, %ymm6
    vmovdqa          0x3e0(%rsp), %ymm7
    vmovdqa          0x3c0(%rsp), %ymm8
    vmovdqa          0x2c0(%rsp), %ymm9
    vmovdqa          0x1a0(%rsp), %ymm10
    vmovdqa          0x180(%rsp), %ymm11
    nopl             (%rax,%rax)
.L3:
    vmovdqa          0x5c0(%rsp,%rdx), %ymm0
    vmovdqa          0x5e0(%rsp,%rdx), %ymm1
    vpsrlq           $0x20, %ymm11, %ymm2
    vpmuludq         %ymm1, %ymm11, %ymm3
    vpmuludq         %ymm0, %ymm11, %ymm4
    vpsrlq           $0x20, %ymm4, %ymm4
    vpaddq           %ymm3, %ymm4, %ymm3
    vpsrlq           $0x20, %ymm1, %ymm1
    vpmuludq         %ymm2, %ymm1, %ymm1
    vpsrlq           $0x20, %ymm0, %ymm0
    vpmuludq         %ymm2, %ymm0, %ymm0
    vpsrlq           $0x20, %ymm0, %ymm0
    vpaddq           %ymm1, %ymm0, %ymm0
    vpsllq           $0x20, %ymm0, %ymm1
    vpblendd         $0xaa, %ymm1, %ymm3, %ymm1
    vpsrlq           $0x20, %ymm3, %ymm2
    vpblendd         $0xaa, %ymm0, %ymm2, %ymm0
    vcvtdq2ps        %ymm11, %ymm2
    vpsrld           $0x17, %ymm2, %ymm2
    vpsubd           %ymm2, %ymm7, %ymm2
    vpmaxud          %ymm8, %ymm2, %ymm3
    vpcmpeqd         %ymm3, %ymm2, %ymm3
    vpsllvd          %ymm2, %ymm11, %ymm2
    vpminud          %ymm1, %ymm2, %ymm1
    vpcmpeqd         %ymm1, %ymm2, %ymm1
    vpor             %ymm1, %ymm3, %ymm1
    vpcmpgtd         %ymm9, %ymm11, %ymm2
    vpaddd           %ymm6, %ymm11, %ymm3
    vpcmpeqd         %ymm5, %ymm0, %ymm0
    vpor             %ymm1, %ymm2, %ymm2
    vpandn           %ymm0, %ymm2, %ymm0
    vpblendvb        %ymm0, %ymm3, %ymm10, %ymm10
    vpaddd           %ymm1, %ymm11, %ymm0
    vpsubd           %ymm6, %ymm0, %ymm11
    addq             $0x40, %rdx
    cmpq             $0x200, %rdx
    jne              .L3
    decl             %ecx
    je               out
    vpcmpgtd         %ymm9, %ymm11, %ymm0
    vmovmskps        %ymm0, %edx
    notl             %edx
    vmovdqa          %ymm11, %ymm0
    testb            %dl, %dl
    jne              .L0
