# draw::avx2::algorithm_r_sparse: 202 instructions
.L0:
    vmovdqa          %ymm11, 0x500(%rsp)
    vmovaps          %ymm8, 0x520(%rsp)
    vpaddd           %ymm5, %ymm2, %ymm12
    vpxor            0x60(%rsp), %ymm12, %ymm5
    vmovdqa          0x3e0(%rsp), %ymm8
    vpshufb          %ymm8, %ymm5, %ymm5
    vpaddd           %ymm5, %ymm0, %ymm0
    vpxor            %ymm2, %ymm0, %ymm2
    vpsrld           $0x14, %ymm2, %ymm4
    vpslld           $0xc, %ymm2, %ymm2
    vpor             %ymm4, %ymm2, %ymm2
    vpaddd           %ymm2, %ymm12, %ymm12
    vpxor            %ymm5, %ymm12, %ymm4
    vmovdqa          0x3c0(%rsp), %ymm11
    vpshufb          %ymm11, %ymm4, %ymm5
    vpaddd           %ymm5, %ymm0, %ymm0
    vmovdqa          %ymm0, 0x440(%rsp)
    vpxor            %ymm0, %ymm2, %ymm2
    vpsrld           $0x19, %ymm2, %ymm4
    vpslld           $0x7, %ymm2, %ymm2
    vpor             %ymm4, %ymm2, %ymm0
    vmovdqa          %ymm0, 0x480(%rsp)
    vpaddd           0x80(%rsp), %ymm13, %ymm4
    vpxor            %ymm4, %ymm3, %ymm3
    vmovdqa          %ymm8, %ymm6
    vpshufb          %ymm8, %ymm3, %ymm3
    vpaddd           %ymm3, %ymm1, %ymm1
    vpxor            %ymm1, %ymm13, %ymm8
    vpsrld           $0x14, %ymm8, %ymm13
    vpslld           $0xc, %ymm8, %ymm8
    vpor             %ymm13, %ymm8, %ymm8
    vpaddd           %ymm4, %ymm8, %ymm13
    vpxor            %ymm3, %ymm13, %ymm3
    vpshufb          %ymm11, %ymm3, %ymm3
    vmovdqa          %ymm11, %ymm2
    vpaddd           %ymm3, %ymm1, %ymm0
    vmovdqa          %ymm0, 0x420(%rsp)
    vpxor            %ymm0, %ymm8, %ymm4
    vpsrld           $0x19, %ymm4, %ymm8
    vpslld           $0x7, %ymm4, %ymm4
    vpor             %ymm4, %ymm8, %ymm8
    vmovdqa          0x20(%rsp), %ymm0
    vpaddd           %ymm0, %ymm14, %ymm4
    vpxor            0xa0(%rsp), %ymm4, %ymm11
    vpshufb          %ymm6, %ymm11, %ymm11
    vmovdqa          %ymm6, %ymm1
    vpaddd           %ymm11, %ymm9, %ymm6
    vpxor            %ymm0, %ymm6, %ymm9
    vpsrld           $0x14, %ymm9, %ymm14
    vpslld           $0xc, %ymm9, %ymm9
    vpor             %ymm14, %ymm9, %ymm9
    vpaddd           %ymm4, %ymm9, %ymm14
    vpxor            %ymm14, %ymm11, %ymm4
    vpshufb          %ymm2, %ymm4, %ymm11
    vpaddd           %ymm6, %ymm11, %ymm4
    vpxor            %ymm4, %ymm9, %ymm6
    vpsrld           $0x19, %ymm6, %ymm9
    vpslld           $0x7, %ymm6, %ymm6
    vpor             %ymm6, %ymm9, %ymm9
    vmovdqa          0xc0(%rsp), %ymm0
    vpaddd           %ymm0, %ymm15, %ymm6
    vpxor            %ymm6, %ymm7, %ymm15
    vpshufb          %ymm1, %ymm15, %ymm7
    vpaddd           %ymm7, %ymm10, %ymm10
    vpxor            %ymm0, %ymm10, %ymm15
    vpsrld           $0x14, %ymm15, %ymm0
    vpslld           $0xc, %ymm15, %ymm15
    vpor             %ymm0, %ymm15, %ymm0
    vpaddd           %ymm6, %ymm0, %ymm15
    vpxor            %ymm7, %ymm15, %ymm6
    vpshufb          %ymm2, %ymm6, %ymm6
    vpaddd           %ymm6, %ymm10, %ymm7
    vpxor            %ymm7, %ymm0, %ymm0
    vpsrld           $0x19, %ymm0, %ymm10
    vpslld           $0x7, %ymm0, %ymm0
    vpor             %ymm0, %ymm10, %ymm10
    vpaddd           %ymm12, %ymm8, %ymm0
    vpxor            %ymm0, %ymm6, %ymm6
    vpshufb          %ymm1, %ymm6, %ymm6
    vpaddd           %ymm6, %ymm4, %ymm4
    vpxor            %ymm4, %ymm8, %ymm8
    vpsrld           $0x14, %ymm8, %ymm12
    vpslld           $0xc, %ymm8, %ymm8
    vpor             %ymm12, %ymm8, %ymm8
    vpaddd           %ymm0, %ymm8, %ymm0
    vmovdqa          %ymm0, 0x4e0(%rsp)
    vpxor            %ymm0, %ymm6, %ymm0
    vpshufb          %ymm2, %ymm0, %ymm0
    vmovdqa          %ymm0, 0x4c0(%rsp)
    vpaddd           %ymm0, %ymm4, %ymm0
    vmovdqa          %ymm0, 0x4a0(%rsp)
    vpxor            %ymm0, %ymm8, %ymm0
    vpsrld           $0x19, %ymm0, %ymm4
    vpslld           $0x7, %ymm0, %ymm0
    vpor             %ymm4, %ymm0, %ymm0
    vmovdqa          %ymm0, 0x460(%rsp)
    vpaddd           %ymm13, %ymm9, %ymm0
    vpxor            %ymm0, %ymm5, %ymm4
    vpshufb          %ymm1, %ymm4, %ymm4
    vpaddd           %ymm4, %ymm7, %ymm7
    vpxor            %ymm7, %ymm9, %ymm5
    vpsrld           $0x14, %ymm5, %ymm9
    vpslld           $0xc, %ymm5, %ymm5
    vpor             %ymm5, %ymm9, %ymm9
    vpaddd           %ymm0, %ymm9, %ymm0
    vmovdqa          %ymm0, 0x80(%rsp)
    vpxor            %ymm0, %ymm4, %ymm0
    vpshufb          %ymm2, %ymm0, %ymm0
    vmovdqa          %ymm0, 0x60(%rsp)
    vpaddd           %ymm0, %ymm7, %ymm5
    vpxor            %ymm5, %ymm9, %ymm0
    vpsrld           $0x19, %ymm0, %ymm4
    vpslld           $0x7, %ymm0, %ymm0
    vpor             %ymm4, %ymm0, %ymm0
    vmovdqa          %ymm0, 0x20(%rsp)
    vpaddd           %ymm14, %ymm10, %ymm0
    vpxor            %ymm0, %ymm3, %ymm3
    vpshufb          %ymm1, %ymm3, %ymm3
    vpaddd           0x440(%rsp), %ymm3, %ymm4
    vpxor            %ymm4, %ymm10, %ymm7
    vpsrld           $0x14, %ymm7, %ymm10
    vpslld           $0xc, %ymm7, %ymm7
    vpor             %ymm7, %ymm10, %ymm7
    vpaddd           %ymm0, %ymm7, %ymm14
    vpxor            %ymm3, %ymm14, %ymm0
    vpshufb          %ymm2, %ymm0, %ymm3
    vmovdqa          %ymm2, %ymm6
    vpaddd           %ymm3, %ymm4, %ymm0
    vpxor            %ymm0, %ymm7, %ymm4
    vpsrld           $0x19, %ymm4, %ymm7
    vpslld           $0x7, %ymm4, %ymm4
    vpor             %ymm7, %ymm4, %ymm4
    vmovdqa          %ymm4, 0xc0(%rsp)
    vmovdqa          0x480(%rsp), %ymm8
    vpaddd           %ymm8, %ymm15, %ymm4
    vpxor            %ymm4, %ymm11, %ymm7
    vpshufb          %ymm1, %ymm7, %ymm7
    vpaddd           0x420(%rsp), %ymm7, %ymm1
    vpxor            %ymm1, %ymm8, %ymm2
    vpsrld           $0x14, %ymm2, %ymm10
    vpslld           $0xc, %ymm2, %ymm2
    vpor             %ymm2, %ymm10, %ymm2
    vpaddd           %ymm4, %ymm2, %ymm15
    vpxor            %ymm7, %ymm15, %ymm4
    vpshufb          %ymm6, %ymm4, %ymm4
    vmovdqa          %ymm4, 0xa0(%rsp)
    vpaddd           %ymm4, %ymm1, %ymm1
    vpxor            %ymm1, %ymm2, %ymm2
    vpsrld           $0x19, %ymm2, %ymm4
    vpslld           $0x7, %ymm2, %ymm2
    vpor             %ymm4, %ymm2, %ymm2
    vmovaps          (%r12), %ymm4
    vcvtdq2ps        %ymm4, %ymm7
    vpsrld           $0x17, %ymm7, %ymm7
    vmovdqa          0x3a0(%rsp), %ymm11
    vpsubd           %ymm7, %ymm11, %ymm7
    vpsllvd          %ymm7, %ymm4, %ymm7
    vmovdqu          0x3a0(%rsp,%rbx,2), %ymm10
    vpmulld          %ymm4, %ymm10, %ymm6
    vpsubd           %ymm6, %ymm7, %ymm8
    vpminud          0x500(%rsp), %ymm8, %ymm8
    vmovdqa          0x400(%rsp), %ymm13
    vpminud          %ymm13, %ymm10, %ymm9
    vpcmpeqd         %ymm9, %ymm10, %ymm9
    vmovmskps        %ymm9, %ecx
    vpmaxud          0x520(%rsp), %ymm6, %ymm9
    vpminud          %ymm6, %ymm7, %ymm6
    vpcmpeqd         %ymm6, %ymm7, %ymm6
    vmovups          %ymm4, 0x780(%rsp,%rbx)
    vpaddd           %ymm6, %ymm4, %ymm4
    vpcmpeqd         %ymm12, %ymm12, %ymm12
    vpsubd           %ymm12, %ymm4, %ymm4
    vcvtdq2ps        %ymm4, %ymm6
    vpsrld           $0x17, %ymm6, %ymm6
    vpsubd           %ymm6, %ymm11, %ymm6
    vpsllvd          %ymm6, %ymm4, %ymm6
    vmovdqu          0x3e0(%rsp,%rbx,2), %ymm7
    vpmulld          %ymm7, %ymm4, %ymm10
    vpsubd           %ymm10, %ymm6, %ymm11
    vpminud          %ymm11, %ymm8, %ymm11
    vpminud          %ymm13, %ymm7, %ymm8
    vmovdqa          0x460(%rsp), %ymm13
    vpcmpeqd         %ymm7, %ymm8, %ymm7
    vmovmskps        %ymm7, %eax
    vpmaxud          %ymm10, %ymm9, %ymm8
    vmovdqa          0x4a0(%rsp), %ymm9
    vpminud          %ymm10, %ymm6, %ymm7
    vmovdqa          %ymm5, %ymm10
    vmovdqa          0x4e0(%rsp), %ymm5
    vpcmpeqd         %ymm7, %ymm6, %ymm6
    vmovdqa          0x4c0(%rsp), %ymm7
    movq             0xa80(%rsp), %rdx
    shldq            $0x38, %rdx, %rcx
    vmovups          %ymm4, 0x7a0(%rsp,%rbx)
    vpaddd           %ymm6, %ymm4, %ymm4
    shldq            $0x38, %rcx, %rax
    movq             %rax, 0xa80(%rsp)
    vpsubd           %ymm12, %ymm4, %ymm6
    vmovdqa          %ymm6, (%r12)
    addq             $0x40, %rbx
    cmpq             $0x300, %rbx
    jne              .L0
