# draw::avx2::algorithm_r: 142 instructions
.L0:
    vpaddd           %ymm2, %ymm11, %ymm11
    vpxor            %ymm11, %ymm8, %ymm15
    vmovdqa          0x440(%rsp), %ymm13
    vpshufb          %ymm13, %ymm15, %ymm15
    vpaddd           %ymm0, %ymm15, %ymm0
    vpxor            %ymm2, %ymm0, %ymm2
    vpsrld           $0x14, %ymm2, %ymm4
    vpslld           $0xc, %ymm2, %ymm2
    vpor             %ymm4, %ymm2, %ymm2
    vpaddd           %ymm2, %ymm11, %ymm11
    vpxor            %ymm11, %ymm15, %ymm4
    vmovdqa          0x420(%rsp), %ymm15
    vpshufb          %ymm15, %ymm4, %ymm4
    vmovdqa          %ymm4, 0x460(%rsp)
    vpaddd           %ymm4, %ymm0, %ymm0
    vmovdqa          %ymm0, 0x320(%rsp)
    vpxor            %ymm0, %ymm2, %ymm2
    vpsrld           $0x19, %ymm2, %ymm4
    vpslld           $0x7, %ymm2, %ymm2
    vpor             %ymm4, %ymm2, %ymm0
    vmovdqa          %ymm0, 0x340(%rsp)
    vmovdqa          0x80(%rsp), %ymm0
    vpaddd           %ymm5, %ymm0, %ymm4
    vpxor            %ymm4, %ymm3, %ymm3
    vpshufb          %ymm13, %ymm3, %ymm3
    vpaddd           %ymm3, %ymm1, %ymm1
    vpxor            %ymm0, %ymm1, %ymm5
    vpsrld           $0x14, %ymm5, %ymm8
    vpslld           $0xc, %ymm5, %ymm5
    vpor             %ymm5, %ymm8, %ymm8
    vpaddd           %ymm4, %ymm8, %ymm5
    vpxor            %ymm5, %ymm3, %ymm3
    vpshufb          %ymm15, %ymm3, %ymm3
    vpaddd           %ymm3, %ymm1, %ymm2
    vpxor            %ymm2, %ymm8, %ymm4
    vpsrld           $0x19, %ymm4, %ymm8
    vpslld           $0x7, %ymm4, %ymm4
    vpor             %ymm4, %ymm8, %ymm8
    vpaddd           %ymm6, %ymm9, %ymm4
    vpxor            %ymm4, %ymm7, %ymm6
    vmovdqa          %ymm13, %ymm1
    vpshufb          %ymm13, %ymm6, %ymm7
    vpaddd           0x140(%rsp), %ymm7, %ymm13
    vpxor            %ymm9, %ymm13, %ymm6
    vpsrld           $0x14, %ymm6, %ymm9
    vpslld           $0xc, %ymm6, %ymm6
    vpor             %ymm6, %ymm9, %ymm9
    vpaddd           %ymm4, %ymm9, %ymm6
    vpxor            %ymm6, %ymm7, %ymm4
    vpshufb          %ymm15, %ymm4, %ymm7
    vpaddd           %ymm7, %ymm13, %ymm4
    vpxor            %ymm4, %ymm9, %ymm9
    vpsrld           $0x19, %ymm9, %ymm13
    vpslld           $0x7, %ymm9, %ymm9
    vpor             %ymm13, %ymm9, %ymm9
    vpaddd           %ymm12, %ymm10, %ymm12
    vpxor            0x160(%rsp), %ymm12, %ymm13
    vpshufb          %ymm1, %ymm13, %ymm13
    vpaddd           %ymm13, %ymm14, %ymm14
    vpxor            %ymm10, %ymm14, %ymm10
    vpsrld           $0x14, %ymm10, %ymm0
    vpslld           $0xc, %ymm10, %ymm10
    vpor             %ymm0, %ymm10, %ymm0
    vpaddd           %ymm0, %ymm12, %ymm12
    vpxor            %ymm12, %ymm13, %ymm10
    vpshufb          %ymm15, %ymm10, %ymm13
    vpaddd           %ymm13, %ymm14, %ymm14
    vpxor            %ymm0, %ymm14, %ymm0
    vpsrld           $0x19, %ymm0, %ymm10
    vpslld           $0x7, %ymm0, %ymm0
    vpor             %ymm0, %ymm10, %ymm10
    vpaddd           %ymm11, %ymm8, %ymm0
    vpxor            %ymm0, %ymm13, %ymm11
    vpshufb          %ymm1, %ymm11, %ymm13
    vpaddd           %ymm4, %ymm13, %ymm4
    vpxor            %ymm4, %ymm8, %ymm8
    vpsrld           $0x14, %ymm8, %ymm11
    vpslld           $0xc, %ymm8, %ymm8
    vpor             %ymm11, %ymm8, %ymm8
    vpaddd           %ymm0, %ymm8, %ymm11
    vpxor            %ymm11, %ymm13, %ymm0
    vpshufb          %ymm15, %ymm0, %ymm0
    vmovdqa          %ymm0, 0x160(%rsp)
    vpaddd           %ymm0, %ymm4, %ymm0
    vmovdqa          %ymm0, 0x140(%rsp)
    vpxor            %ymm0, %ymm8, %ymm0
    vpsrld           $0x19, %ymm0, %ymm4
    vpslld           $0x7, %ymm0, %ymm0
    vpor             %ymm4, %ymm0, %ymm0
    vmovdqa          %ymm0, 0x80(%rsp)
    vpaddd           %ymm5, %ymm9, %ymm0
    vpxor            0x460(%rsp), %ymm0, %ymm4
    vpshufb          %ymm1, %ymm4, %ymm4
    vpaddd           %ymm4, %ymm14, %ymm14
    vpxor            %ymm9, %ymm14, %ymm5
    vpsrld           $0x14, %ymm5, %ymm9
    vpslld           $0xc, %ymm5, %ymm5
    vpor             %ymm5, %ymm9, %ymm9
    vpaddd           %ymm0, %ymm9, %ymm5
    vpxor            %ymm5, %ymm4, %ymm0
    vpshufb          %ymm15, %ymm0, %ymm8
    vpaddd           %ymm8, %ymm14, %ymm14
    vpxor            %ymm14, %ymm9, %ymm0
    vpsrld           $0x19, %ymm0, %ymm4
    vpslld           $0x7, %ymm0, %ymm0
    vpor             %ymm4, %ymm0, %ymm13
    vpaddd           %ymm6, %ymm10, %ymm0
    vpxor            %ymm0, %ymm3, %ymm3
    vpshufb          %ymm1, %ymm3, %ymm3
    vpaddd           0x320(%rsp), %ymm3, %ymm4
    vpxor            %ymm4, %ymm10, %ymm6
    vpsrld           $0x14, %ymm6, %ymm10
    vpslld           $0xc, %ymm6, %ymm6
    vpor             %ymm6, %ymm10, %ymm10
    vpaddd           %ymm0, %ymm10, %ymm6
    vpxor            %ymm6, %ymm3, %ymm0
    vpshufb          %ymm15, %ymm0, %ymm3
    vpaddd           %ymm3, %ymm4, %ymm0
    vpxor            %ymm0, %ymm10, %ymm4
    vpsrld           $0x19, %ymm4, %ymm10
    vpslld           $0x7, %ymm4, %ymm4
    vpor             %ymm4, %ymm10, %ymm10
    vmovdqa          0x340(%rsp), %ymm9
    vpaddd           %ymm9, %ymm12, %ymm4
    vpxor            %ymm4, %ymm7, %ymm7
    vpshufb          %ymm1, %ymm7, %ymm7
    vpaddd           %ymm7, %ymm2, %ymm1
    vpxor            %ymm1, %ymm9, %ymm2
    vmovdqa          %ymm13, %ymm9
    vpsrld           $0x14, %ymm2, %ymm12
    vpslld           $0xc, %ymm2, %ymm2
    vpor             %ymm2, %ymm12, %ymm2
    vpaddd           %ymm4, %ymm2, %ymm12
    vpxor            %ymm7, %ymm12, %ymm4
    vpshufb          %ymm15, %ymm4, %ymm7
    vpaddd           %ymm7, %ymm1, %ymm1
    vpxor            %ymm1, %ymm2, %ymm2
    vpsrld           $0x19, %ymm2, %ymm4
    vpslld           $0x7, %ymm2, %ymm2
    vpor             %ymm4, %ymm2, %ymm2
    decl             %edx
    jne              .L0
# draw::avx2::floyd: 143 instructions
.L0:
    vpaddd           %ymm5, %ymm14, %ymm14
    vpxor            %ymm2, %ymm14, %ymm2
    vmovdqa          0x1e0(%rsp), %ymm1
    vpshufb          %ymm1, %ymm2, %ymm2
    vpaddd           %ymm2, %ymm10, %ymm10
    vpxor            %ymm5, %ymm10, %ymm5
    vpsrld           $0x14, %ymm5, %ymm8
    vpslld           $0xc, %ymm5, %ymm5
    vpor             %ymm5, %ymm8, %ymm5
    vpaddd           %ymm5, %ymm14, %ymm14
    vpxor            %ymm2, %ymm14, %ymm2
    vpshufb          %ymm12, %ymm2, %ymm2
    vmovdqa          %ymm2, 0x360(%rsp)
    vpaddd           %ymm2, %ymm10, %ymm10
    vpxor            %ymm5, %ymm10, %ymm5
    vpsrld           $0x19, %ymm5, %ymm8
    vpslld           $0x7, %ymm5, %ymm5
    vpor             %ymm5, %ymm8, %ymm2
    vmovdqa          %ymm2, 0x3a0(%rsp)
    vpaddd           %ymm0, %ymm6, %ymm0
    vpxor            %ymm0, %ymm15, %ymm8
    vpshufb          %ymm1, %ymm8, %ymm8
    vmovdqa          %ymm1, %ymm5
    vpaddd           %ymm8, %ymm11, %ymm11
    vpxor            %ymm6, %ymm11, %ymm6
    vpsrld           $0x14, %ymm6, %ymm15
    vpslld           $0xc, %ymm6, %ymm6
    vpor             %ymm6, %ymm15, %ymm6
    vpaddd           %ymm0, %ymm6, %ymm2
    vpxor            %ymm2, %ymm8, %ymm8
    vpshufb          %ymm12, %ymm8, %ymm15
    vpaddd           %ymm15, %ymm11, %ymm0
    vmovdqa          %ymm0, 0x380(%rsp)
    vpxor            %ymm0, %ymm6, %ymm6
    vpsrld           $0x19, %ymm6, %ymm8
    vpslld           $0x7, %ymm6, %ymm6
    vpor             %ymm6, %ymm8, %ymm6
    vpaddd           %ymm4, %ymm7, %ymm4
    vpxor            %ymm4, %ymm13, %ymm8
    vpshufb          %ymm1, %ymm8, %ymm8
    vpaddd           0x60(%rsp), %ymm8, %ymm9
    vpxor            %ymm7, %ymm9, %ymm7
    vpsrld           $0x14, %ymm7, %ymm13
    vpslld           $0xc, %ymm7, %ymm7
    vpor             %ymm7, %ymm13, %ymm7
    vpaddd           %ymm4, %ymm7, %ymm4
    vpxor            %ymm4, %ymm8, %ymm8
    vpshufb          %ymm12, %ymm8, %ymm13
    vpaddd           %ymm13, %ymm9, %ymm8
    vpxor            %ymm7, %ymm8, %ymm7
    vpsrld           $0x19, %ymm7, %ymm9
    vpslld           $0x7, %ymm7, %ymm7
    vpor             %ymm7, %ymm9, %ymm7
    vmovdqa          0x100(%rsp), %ymm0
    vpaddd           %ymm3, %ymm0, %ymm3
    vpxor            0x80(%rsp), %ymm3, %ymm9
    vpshufb          %ymm1, %ymm9, %ymm9
    vpaddd           0xa0(%rsp), %ymm9, %ymm12
    vpxor            %ymm0, %ymm12, %ymm0
    vpsrld           $0x14, %ymm0, %ymm1
    vpslld           $0xc, %ymm0, %ymm0
    vpor             %ymm1, %ymm0, %ymm0
    vpaddd           %ymm3, %ymm0, %ymm3
    vpxor            %ymm3, %ymm9, %ymm1
    vpshufb          0x40(%rsp), %ymm1, %ymm1
    vpaddd           %ymm1, %ymm12, %ymm9
    vpxor            %ymm0, %ymm9, %ymm0
    vpsrld           $0x19, %ymm0, %ymm12
    vpslld           $0x7, %ymm0, %ymm0
    vpor             %ymm0, %ymm12, %ymm12
    vpaddd           %ymm6, %ymm14, %ymm0
    vpxor            %ymm0, %ymm1, %ymm1
    vpshufb          %ymm5, %ymm1, %ymm1
    vpaddd           %ymm1, %ymm8, %ymm8
    vpxor            %ymm6, %ymm8, %ymm6
    vpsrld           $0x14, %ymm6, %ymm14
    vpslld           $0xc, %ymm6, %ymm6
    vpor             %ymm6, %ymm14, %ymm6
    vpaddd           %ymm0, %ymm6, %ymm14
    vpxor            %ymm1, %ymm14, %ymm0
    vpshufb          0x40(%rsp), %ymm0, %ymm0
    vmovdqa          %ymm0, 0x80(%rsp)
    vpaddd           %ymm0, %ymm8, %ymm0
    vmovdqa          %ymm0, 0x60(%rsp)
    vpxor            %ymm0, %ymm6, %ymm0
    vpsrld           $0x19, %ymm0, %ymm1
    vpslld           $0x7, %ymm0, %ymm0
    vpor             %ymm1, %ymm0, %ymm11
    vpaddd           %ymm2, %ymm7, %ymm0
    vpxor            0x360(%rsp), %ymm0, %ymm1
    vpshufb          %ymm5, %ymm1, %ymm1
    vpaddd           %ymm1, %ymm9, %ymm8
    vpxor            %ymm7, %ymm8, %ymm2
    vpsrld           $0x14, %ymm2, %ymm7
    vpslld           $0xc, %ymm2, %ymm2
    vpor             %ymm7, %ymm2, %ymm7
    vpaddd           %ymm0, %ymm7, %ymm0
    vpxor            %ymm0, %ymm1, %ymm1
    vpshufb          0x40(%rsp), %ymm1, %ymm2
    vpaddd           %ymm2, %ymm8, %ymm1
    vmovdqa          %ymm1, 0xa0(%rsp)
    vpxor            %ymm1, %ymm7, %ymm1
    vpsrld           $0x19, %ymm1, %ymm7
    vpslld           $0x7, %ymm1, %ymm1
    vpor             %ymm7, %ymm1, %ymm7
    vpaddd           %ymm4, %ymm12, %ymm1
    vpxor            %ymm1, %ymm15, %ymm4
    vpshufb          %ymm5, %ymm4, %ymm8
    vpaddd           %ymm8, %ymm10, %ymm9
    vpxor            %ymm12, %ymm9, %ymm4
    vpsrld           $0x14, %ymm4, %ymm10
    vpslld           $0xc, %ymm4, %ymm4
    vpor             %ymm4, %ymm10, %ymm12
    vpaddd           %ymm1, %ymm12, %ymm4
    vpxor            %ymm4, %ymm8, %ymm1
    vpshufb          0x40(%rsp), %ymm1, %ymm15
    vpaddd           %ymm15, %ymm9, %ymm10
    vpxor            %ymm10, %ymm12, %ymm1
    vmovdqa          0x40(%rsp), %ymm12
    vpsrld           $0x19, %ymm1, %ymm8
    vpslld           $0x7, %ymm1, %ymm1
    vpor             %ymm1, %ymm8, %ymm1
    vmovdqa          %ymm1, 0x100(%rsp)
    vmovdqa          0x3a0(%rsp), %ymm6
    vpaddd           %ymm6, %ymm3, %ymm1
    vpxor            %ymm1, %ymm13, %ymm3
    vpshufb          %ymm5, %ymm3, %ymm8
    vpaddd           0x380(%rsp), %ymm8, %ymm9
    vpxor            %ymm6, %ymm9, %ymm3
    vmovdqa          %ymm11, %ymm6
    vpsrld           $0x14, %ymm3, %ymm5
    vpslld           $0xc, %ymm3, %ymm3
    vpor             %ymm5, %ymm3, %ymm5
    vpaddd           %ymm1, %ymm5, %ymm3
    vpxor            %ymm3, %ymm8, %ymm1
    vpshufb          %ymm12, %ymm1, %ymm13
    vpaddd           %ymm13, %ymm9, %ymm11
    vpxor            %ymm5, %ymm11, %ymm1
    vpsrld           $0x19, %ymm1, %ymm5
    vpslld           $0x7, %ymm1, %ymm1
    vpor             %ymm5, %ymm1, %ymm5
    decl             %edi
    jne              .L0
