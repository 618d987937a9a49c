# draw::avx2::floyd_group: 145 instructions
.L0:
    vpaddd           %ymm7, %ymm1, %ymm7
    vpxor            %ymm7, %ymm6, %ymm6
    vmovdqa          0x360(%rsp), %ymm14
    vpshufb          %ymm14, %ymm6, %ymm6
    vpaddd           %ymm6, %ymm13, %ymm13
    vpxor            %ymm1, %ymm13, %ymm1
    vpsrld           $0x14, %ymm1, %ymm8
    vpslld           $0xc, %ymm1, %ymm1
    vpor             %ymm1, %ymm8, %ymm1
    vpaddd           %ymm7, %ymm1, %ymm7
    vpxor            %ymm7, %ymm6, %ymm6
    vmovdqa          0x340(%rsp), %ymm4
    vpshufb          %ymm4, %ymm6, %ymm6
    vpaddd           %ymm6, %ymm13, %ymm8
    vmovdqa          %ymm8, 0x380(%rsp)
    vpxor            %ymm1, %ymm8, %ymm1
    vpsrld           $0x19, %ymm1, %ymm8
    vpslld           $0x7, %ymm1, %ymm1
    vpor             %ymm1, %ymm8, %ymm1
    vmovdqa          %ymm1, 0x3c0(%rsp)
    vmovdqa          0x20(%rsp), %ymm1
    vpaddd           %ymm1, %ymm9, %ymm8
    vpxor            %ymm0, %ymm8, %ymm9
    vpshufb          %ymm14, %ymm9, %ymm12
    vpaddd           %ymm12, %ymm15, %ymm15
    vpxor            %ymm1, %ymm15, %ymm0
    vpsrld           $0x14, %ymm0, %ymm9
    vpslld           $0xc, %ymm0, %ymm0
    vpor             %ymm0, %ymm9, %ymm0
    vpaddd           %ymm0, %ymm8, %ymm9
    vpxor            %ymm9, %ymm12, %ymm8
    vmovdqa          %ymm4, %ymm12
    vpshufb          %ymm4, %ymm8, %ymm13
    vpaddd           %ymm13, %ymm15, %ymm1
    vmovdqa          %ymm1, 0x3a0(%rsp)
    vpxor            %ymm1, %ymm0, %ymm0
    vpsrld           $0x19, %ymm0, %ymm8
    vpslld           $0x7, %ymm0, %ymm0
    vpor             %ymm0, %ymm8, %ymm1
    vpaddd           %ymm2, %ymm3, %ymm2
    vpxor            %ymm2, %ymm5, %ymm5
    vmovdqa          %ymm14, %ymm4
    vpshufb          %ymm14, %ymm5, %ymm5
    vpaddd           %ymm5, %ymm10, %ymm8
    vpxor            %ymm3, %ymm8, %ymm3
    vpsrld           $0x14, %ymm3, %ymm10
    vpslld           $0xc, %ymm3, %ymm3
    vpor             %ymm3, %ymm10, %ymm3
    vpaddd           %ymm2, %ymm3, %ymm2
    vpxor            %ymm2, %ymm5, %ymm5
    vpshufb          %ymm12, %ymm5, %ymm15
    vpaddd           %ymm15, %ymm8, %ymm8
    vpxor            %ymm3, %ymm8, %ymm3
    vpsrld           $0x19, %ymm3, %ymm10
    vpslld           $0x7, %ymm3, %ymm3
    vpor             %ymm3, %ymm10, %ymm3
    vmovdqa          0x40(%rsp), %ymm0
    vpaddd           %ymm0, %ymm11, %ymm10
    vpxor            (%rsp), %ymm10, %ymm11
    vpshufb          %ymm14, %ymm11, %ymm14
    vmovdqa          %ymm4, %ymm5
    vpaddd           0x60(%rsp), %ymm14, %ymm4
    vpxor            %ymm0, %ymm4, %ymm11
    vpsrld           $0x14, %ymm11, %ymm0
    vpslld           $0xc, %ymm11, %ymm11
    vpor             %ymm0, %ymm11, %ymm0
    vpaddd           %ymm0, %ymm10, %ymm11
    vpxor            %ymm11, %ymm14, %ymm10
    vpshufb          %ymm12, %ymm10, %ymm10
    vpaddd           %ymm4, %ymm10, %ymm14
    vpxor            %ymm0, %ymm14, %ymm0
    vpsrld           $0x19, %ymm0, %ymm4
    vpslld           $0x7, %ymm0, %ymm0
    vpor             %ymm4, %ymm0, %ymm4
    vpaddd           %ymm7, %ymm1, %ymm0
    vpxor            %ymm0, %ymm10, %ymm7
    vpshufb          %ymm5, %ymm7, %ymm10
    vpaddd           %ymm10, %ymm8, %ymm8
    vpxor            %ymm1, %ymm8, %ymm1
    vpsrld           $0x14, %ymm1, %ymm7
    vpslld           $0xc, %ymm1, %ymm1
    vpor             %ymm7, %ymm1, %ymm1
    vpaddd           %ymm0, %ymm1, %ymm7
    vpxor            %ymm7, %ymm10, %ymm0
    vpshufb          %ymm12, %ymm0, %ymm0
    vmovdqa          %ymm0, (%rsp)
    vpaddd           %ymm0, %ymm8, %ymm10
    vpxor            %ymm1, %ymm10, %ymm0
    vpsrld           $0x19, %ymm0, %ymm1
    vpslld           $0x7, %ymm0, %ymm0
    vpor             %ymm1, %ymm0, %ymm0
    vmovdqa          %ymm0, 0x20(%rsp)
    vpaddd           %ymm3, %ymm9, %ymm1
    vpxor            %ymm1, %ymm6, %ymm6
    vpshufb          %ymm5, %ymm6, %ymm6
    vpaddd           %ymm6, %ymm14, %ymm8
    vpxor            %ymm3, %ymm8, %ymm3
    vpsrld           $0x14, %ymm3, %ymm9
    vpslld           $0xc, %ymm3, %ymm3
    vpor             %ymm3, %ymm9, %ymm3
    vpaddd           %ymm1, %ymm3, %ymm9
    vpxor            %ymm6, %ymm9, %ymm1
    vpshufb          %ymm12, %ymm1, %ymm6
    vpaddd           %ymm6, %ymm8, %ymm1
    vmovdqa          %ymm1, 0x60(%rsp)
    vpxor            %ymm1, %ymm3, %ymm1
    vpsrld           $0x19, %ymm1, %ymm3
    vpslld           $0x7, %ymm1, %ymm1
    vpor             %ymm3, %ymm1, %ymm3
    vpaddd           %ymm2, %ymm4, %ymm1
    vpxor            %ymm1, %ymm13, %ymm2
    vpshufb          %ymm5, %ymm2, %ymm8
    vpaddd           0x380(%rsp), %ymm8, %ymm13
    vpxor            %ymm4, %ymm13, %ymm2
    vpsrld           $0x14, %ymm2, %ymm4
    vpslld           $0xc, %ymm2, %ymm2
    vpor             %ymm4, %ymm2, %ymm4
    vpaddd           %ymm1, %ymm4, %ymm2
    vpxor            %ymm2, %ymm8, %ymm1
    vpshufb          %ymm12, %ymm1, %ymm0
    vpaddd           %ymm0, %ymm13, %ymm13
    vpxor            %ymm4, %ymm13, %ymm1
    vpsrld           $0x19, %ymm1, %ymm4
    vpslld           $0x7, %ymm1, %ymm1
    vpor             %ymm4, %ymm1, %ymm1
    vmovdqa          %ymm1, 0x40(%rsp)
    vmovdqa          0x3c0(%rsp), %ymm14
    vpaddd           %ymm14, %ymm11, %ymm1
    vpxor            %ymm1, %ymm15, %ymm4
    vpshufb          %ymm5, %ymm4, %ymm4
    vpaddd           0x3a0(%rsp), %ymm4, %ymm8
    vpxor            %ymm14, %ymm8, %ymm5
    vpsrld           $0x14, %ymm5, %ymm11
    vpslld           $0xc, %ymm5, %ymm5
    vpor             %ymm5, %ymm11, %ymm14
    vpaddd           %ymm1, %ymm14, %ymm11
    vpxor            %ymm4, %ymm11, %ymm1
    vpshufb          %ymm12, %ymm1, %ymm5
    vpaddd           %ymm5, %ymm8, %ymm15
    vpxor            %ymm15, %ymm14, %ymm1
    vpsrld           $0x19, %ymm1, %ymm4
    vpslld           $0x7, %ymm1, %ymm1
    vpor             %ymm4, %ymm1, %ymm1
    decq             %r14
    jne              .L0
# draw::avx2::floyd_group: 149 instructions
.L0:
    vmovdqa          %ymm10, 0x3e0(%rsp)
    vpaddd           %ymm3, %ymm7, %ymm3
    vpxor            %ymm3, %ymm5, %ymm5
    vmovdqa          0x200(%rsp), %ymm13
    vpshufb          %ymm13, %ymm5, %ymm5
    vmovdqa          %ymm9, %ymm10
    vmovdqa          %ymm13, %ymm9
    vpaddd           %ymm5, %ymm15, %ymm15
    vpxor            %ymm7, %ymm15, %ymm7
    vpsrld           $0x14, %ymm7, %ymm13
    vpslld           $0xc, %ymm7, %ymm7
    vpor             %ymm7, %ymm13, %ymm7
    vpaddd           %ymm3, %ymm7, %ymm3
    vmovdqa          %ymm3, (%rsp)
    vpxor            %ymm3, %ymm5, %ymm5
    vmovdqa          0x1e0(%rsp), %ymm13
    vmovdqa          %ymm8, %ymm3
    vmovdqa          %ymm12, %ymm8
    vpshufb          %ymm13, %ymm5, %ymm12
    vmovdqa          %ymm12, 0x400(%rsp)
    vmovdqa          %ymm13, %ymm5
    vpaddd           %ymm12, %ymm15, %ymm15
    vpxor            %ymm7, %ymm15, %ymm7
    vpsrld           $0x19, %ymm7, %ymm13
    vpslld           $0x7, %ymm7, %ymm7
    vpor             %ymm7, %ymm13, %ymm7
    vmovdqa          %ymm7, 0x440(%rsp)
    vpaddd           %ymm4, %ymm11, %ymm4
    vpxor            %ymm4, %ymm1, %ymm1
    vpshufb          %ymm9, %ymm1, %ymm1
    vpaddd           %ymm1, %ymm6, %ymm6
    vpxor            %ymm6, %ymm11, %ymm11
    vpsrld           $0x14, %ymm11, %ymm13
    vpslld           $0xc, %ymm11, %ymm11
    vpor             %ymm13, %ymm11, %ymm11
    vpaddd           %ymm4, %ymm11, %ymm4
    vpxor            %ymm4, %ymm1, %ymm1
    vpshufb          %ymm5, %ymm1, %ymm7
    vpaddd           %ymm7, %ymm6, %ymm1
    vmovdqa          %ymm1, 0x420(%rsp)
    vpxor            %ymm1, %ymm11, %ymm11
    vpsrld           $0x19, %ymm11, %ymm13
    vpslld           $0x7, %ymm11, %ymm11
    vpor             %ymm13, %ymm11, %ymm11
    vpaddd           %ymm2, %ymm8, %ymm2
    vpxor            %ymm2, %ymm14, %ymm13
    vmovdqa          %ymm9, %ymm6
    vpshufb          %ymm9, %ymm13, %ymm13
    vpaddd           %ymm13, %ymm10, %ymm9
    vpxor            %ymm8, %ymm9, %ymm12
    vpsrld           $0x14, %ymm12, %ymm14
    vpslld           $0xc, %ymm12, %ymm12
    vpor             %ymm14, %ymm12, %ymm12
    vpaddd           %ymm2, %ymm12, %ymm2
    vpxor            %ymm2, %ymm13, %ymm13
    vpshufb          %ymm5, %ymm13, %ymm14
    vpaddd           %ymm14, %ymm9, %ymm9
    vpxor            %ymm9, %ymm12, %ymm12
    vpsrld           $0x19, %ymm12, %ymm13
    vpslld           $0x7, %ymm12, %ymm12
    vpor             %ymm13, %ymm12, %ymm12
    vpaddd           %ymm0, %ymm3, %ymm0
    vpxor            0x20(%rsp), %ymm0, %ymm13
    vpshufb          %ymm6, %ymm13, %ymm13
    vpaddd           0x3e0(%rsp), %ymm13, %ymm10
    vpxor            %ymm3, %ymm10, %ymm8
    vpsrld           $0x14, %ymm8, %ymm1
    vpslld           $0xc, %ymm8, %ymm8
    vpor             %ymm1, %ymm8, %ymm1
    vpaddd           %ymm0, %ymm1, %ymm0
    vpxor            %ymm0, %ymm13, %ymm8
    vpshufb          %ymm5, %ymm8, %ymm13
    vpaddd           %ymm13, %ymm10, %ymm10
    vpxor            %ymm1, %ymm10, %ymm1
    vpsrld           $0x19, %ymm1, %ymm8
    vpslld           $0x7, %ymm1, %ymm1
    vpor             %ymm1, %ymm8, %ymm8
    vpaddd           (%rsp), %ymm11, %ymm1
    vpxor            %ymm1, %ymm13, %ymm3
    vpshufb          %ymm6, %ymm3, %ymm13
    vpaddd           %ymm13, %ymm9, %ymm9
    vpxor            %ymm11, %ymm9, %ymm3
    vpsrld           $0x14, %ymm3, %ymm11
    vpslld           $0xc, %ymm3, %ymm3
    vpor             %ymm3, %ymm11, %ymm11
    vpaddd           %ymm1, %ymm11, %ymm3
    vpxor            %ymm3, %ymm13, %ymm1
    vmovdqa          %ymm5, %ymm13
    vpshufb          %ymm5, %ymm1, %ymm1
    vmovdqa          %ymm1, 0x20(%rsp)
    vpaddd           %ymm1, %ymm9, %ymm9
    vpxor            %ymm9, %ymm11, %ymm1
    vpsrld           $0x19, %ymm1, %ymm11
    vpslld           $0x7, %ymm1, %ymm1
    vpor             %ymm1, %ymm11, %ymm1
    vmovdqa          %ymm1, (%rsp)
    vpaddd           %ymm4, %ymm12, %ymm1
    vpxor            0x400(%rsp), %ymm1, %ymm4
    vpshufb          %ymm6, %ymm4, %ymm5
    vpaddd           %ymm5, %ymm10, %ymm10
    vpxor            %ymm12, %ymm10, %ymm4
    vpsrld           $0x14, %ymm4, %ymm12
    vpslld           $0xc, %ymm4, %ymm4
    vpor             %ymm4, %ymm12, %ymm12
    vpaddd           %ymm1, %ymm12, %ymm4
    vpxor            %ymm4, %ymm5, %ymm1
    vpshufb          %ymm13, %ymm1, %ymm5
    vmovdqa          %ymm13, %ymm11
    vpaddd           %ymm5, %ymm10, %ymm10
    vpxor            %ymm10, %ymm12, %ymm1
    vpsrld           $0x19, %ymm1, %ymm12
    vpslld           $0x7, %ymm1, %ymm1
    vpor             %ymm1, %ymm12, %ymm12
    vpaddd           %ymm2, %ymm8, %ymm1
    vpxor            %ymm1, %ymm7, %ymm2
    vpshufb          %ymm6, %ymm2, %ymm7
    vpaddd           %ymm7, %ymm15, %ymm13
    vpxor            %ymm8, %ymm13, %ymm2
    vpsrld           $0x14, %ymm2, %ymm8
    vpslld           $0xc, %ymm2, %ymm2
    vpor             %ymm2, %ymm8, %ymm8
    vpaddd           %ymm1, %ymm8, %ymm2
    vpxor            %ymm2, %ymm7, %ymm1
    vpshufb          %ymm11, %ymm1, %ymm1
    vpaddd           %ymm1, %ymm13, %ymm15
    vpxor            %ymm15, %ymm8, %ymm7
    vpsrld           $0x19, %ymm7, %ymm8
    vpslld           $0x7, %ymm7, %ymm7
    vpor             %ymm7, %ymm8, %ymm8
    vmovdqa          0x440(%rsp), %ymm13
    vpaddd           %ymm0, %ymm13, %ymm0
    vpxor            %ymm0, %ymm14, %ymm7
    vpshufb          %ymm6, %ymm7, %ymm7
    vpaddd           0x420(%rsp), %ymm7, %ymm6
    vpxor            %ymm6, %ymm13, %ymm13
    vpsrld           $0x14, %ymm13, %ymm14
    vpslld           $0xc, %ymm13, %ymm13
    vpor             %ymm14, %ymm13, %ymm13
    vpaddd           %ymm0, %ymm13, %ymm0
    vpxor            %ymm0, %ymm7, %ymm7
    vpshufb          %ymm11, %ymm7, %ymm14
    vmovdqa          (%rsp), %ymm11
    vpaddd           %ymm6, %ymm14, %ymm6
    vpxor            %ymm6, %ymm13, %ymm7
    vpsrld           $0x19, %ymm7, %ymm13
    vpslld           $0x7, %ymm7, %ymm7
    vpor             %ymm7, %ymm13, %ymm7
    decq             %rsi
    jne              .L0
# sweep::avx2::floyd_sweep: 142 instructions
.L0:
    vpaddd           %ymm12, %ymm11, %ymm12
    vpxor            %ymm12, %ymm15, %ymm15
    vmovdqa          0x260(%rsp), %ymm1
    vpshufb          %ymm1, %ymm15, %ymm15
    vpaddd           %ymm15, %ymm8, %ymm8
    vpxor            %ymm11, %ymm8, %ymm11
    vpsrld           $0x14, %ymm11, %ymm13
    vpslld           $0xc, %ymm11, %ymm11
    vpor             %ymm13, %ymm11, %ymm11
    vpaddd           %ymm12, %ymm11, %ymm12
    vpxor            %ymm12, %ymm15, %ymm13
    vmovdqa          0x160(%rsp), %ymm15
    vpshufb          %ymm15, %ymm13, %ymm13
    vmovdqa          %ymm13, 0x200(%rsp)
    vpaddd           %ymm13, %ymm8, %ymm8
    vmovdqa          %ymm8, 0xc0(%rsp)
    vpxor            %ymm8, %ymm11, %ymm11
    vpsrld           $0x19, %ymm11, %ymm13
    vpslld           $0x7, %ymm11, %ymm11
    vpor             %ymm13, %ymm11, %ymm8
    vmovdqa          %ymm8, 0x180(%rsp)
    vpaddd           %ymm5, %ymm14, %ymm13
    vpxor            %ymm3, %ymm13, %ymm3
    vpshufb          %ymm1, %ymm3, %ymm3
    vpaddd           %ymm3, %ymm6, %ymm6
    vpxor            %ymm5, %ymm6, %ymm5
    vpsrld           $0x14, %ymm5, %ymm14
    vpslld           $0xc, %ymm5, %ymm5
    vpor             %ymm5, %ymm14, %ymm5
    vpaddd           %ymm5, %ymm13, %ymm14
    vpxor            %ymm3, %ymm14, %ymm3
    vpshufb          %ymm15, %ymm3, %ymm8
    vpaddd           %ymm6, %ymm8, %ymm11
    vpxor            %ymm5, %ymm11, %ymm5
    vpsrld           $0x19, %ymm5, %ymm13
    vpslld           $0x7, %ymm5, %ymm5
    vpor             %ymm5, %ymm13, %ymm5
    vpaddd           %ymm4, %ymm0, %ymm4
    vpxor            %ymm4, %ymm9, %ymm9
    vpshufb          %ymm1, %ymm9, %ymm9
    vmovdqa          %ymm1, %ymm6
    vpaddd           0x100(%rsp), %ymm9, %ymm1
    vpxor            %ymm0, %ymm1, %ymm0
    vpsrld           $0x14, %ymm0, %ymm13
    vpslld           $0xc, %ymm0, %ymm0
    vpor             %ymm0, %ymm13, %ymm0
    vpaddd           %ymm4, %ymm0, %ymm4
    vpxor            %ymm4, %ymm9, %ymm9
    vpshufb          %ymm15, %ymm9, %ymm9
    vpaddd           %ymm1, %ymm9, %ymm1
    vpxor            %ymm1, %ymm0, %ymm0
    vpsrld           $0x19, %ymm0, %ymm13
    vpslld           $0x7, %ymm0, %ymm0
    vpor             %ymm0, %ymm13, %ymm3
    vpaddd           %ymm7, %ymm10, %ymm10
    vpxor            0x20(%rsp), %ymm10, %ymm13
    vpshufb          %ymm6, %ymm13, %ymm13
    vpaddd           %ymm2, %ymm13, %ymm2
    vpxor            %ymm7, %ymm2, %ymm7
    vpsrld           $0x14, %ymm7, %ymm0
    vpslld           $0xc, %ymm7, %ymm7
    vpor             %ymm0, %ymm7, %ymm0
    vpaddd           %ymm0, %ymm10, %ymm10
    vpxor            %ymm10, %ymm13, %ymm7
    vpshufb          %ymm15, %ymm7, %ymm13
    vpaddd           %ymm2, %ymm13, %ymm2
    vpxor            %ymm2, %ymm0, %ymm0
    vpsrld           $0x19, %ymm0, %ymm7
    vpslld           $0x7, %ymm0, %ymm0
    vpor             %ymm7, %ymm0, %ymm7
    vpaddd           %ymm5, %ymm12, %ymm0
    vpxor            %ymm0, %ymm13, %ymm12
    vpshufb          %ymm6, %ymm12, %ymm13
    vpaddd           %ymm1, %ymm13, %ymm1
    vpxor            %ymm5, %ymm1, %ymm5
    vpsrld           $0x14, %ymm5, %ymm12
    vpslld           $0xc, %ymm5, %ymm5
    vpor             %ymm5, %ymm12, %ymm5
    vpaddd           %ymm0, %ymm5, %ymm0
    vmovdqa          %ymm0, 0x2e0(%rsp)
    vpxor            %ymm0, %ymm13, %ymm0
    vpshufb          %ymm15, %ymm0, %ymm0
    vmovdqa          %ymm0, 0x20(%rsp)
    vpaddd           %ymm0, %ymm1, %ymm0
    vmovdqa          %ymm0, 0x100(%rsp)
    vpxor            %ymm0, %ymm5, %ymm0
    vpsrld           $0x19, %ymm0, %ymm5
    vpslld           $0x7, %ymm0, %ymm0
    vpor             %ymm5, %ymm0, %ymm5
    vpaddd           %ymm3, %ymm14, %ymm0
    vpxor            0x200(%rsp), %ymm0, %ymm13
    vpshufb          %ymm6, %ymm13, %ymm13
    vpaddd           %ymm2, %ymm13, %ymm2
    vpxor            %ymm3, %ymm2, %ymm3
    vpsrld           $0x14, %ymm3, %ymm14
    vpslld           $0xc, %ymm3, %ymm3
    vpor             %ymm3, %ymm14, %ymm3
    vpaddd           %ymm0, %ymm3, %ymm14
    vpxor            %ymm14, %ymm13, %ymm0
    vpshufb          %ymm15, %ymm0, %ymm1
    vpaddd           %ymm1, %ymm2, %ymm2
    vpxor            %ymm2, %ymm3, %ymm0
    vpsrld           $0x19, %ymm0, %ymm3
    vpslld           $0x7, %ymm0, %ymm0
    vpor             %ymm3, %ymm0, %ymm0
    vpaddd           %ymm4, %ymm7, %ymm3
    vpxor            %ymm3, %ymm8, %ymm4
    vpshufb          %ymm6, %ymm4, %ymm8
    vpaddd           0xc0(%rsp), %ymm8, %ymm13
    vpxor            %ymm7, %ymm13, %ymm4
    vpsrld           $0x14, %ymm4, %ymm7
    vpslld           $0xc, %ymm4, %ymm4
    vpor             %ymm7, %ymm4, %ymm7
    vpaddd           %ymm3, %ymm7, %ymm4
    vpxor            %ymm4, %ymm8, %ymm3
    vpshufb          %ymm15, %ymm3, %ymm3
    vpaddd           %ymm3, %ymm13, %ymm8
    vpxor            %ymm7, %ymm8, %ymm7
    vpsrld           $0x19, %ymm7, %ymm13
    vpslld           $0x7, %ymm7, %ymm7
    vpor             %ymm7, %ymm13, %ymm7
    vmovdqa          0x180(%rsp), %ymm12
    vpaddd           %ymm12, %ymm10, %ymm10
    vpxor            %ymm10, %ymm9, %ymm9
    vpshufb          %ymm6, %ymm9, %ymm9
    vpaddd           %ymm9, %ymm11, %ymm6
    vpxor            %ymm6, %ymm12, %ymm11
    vpsrld           $0x14, %ymm11, %ymm13
    vpslld           $0xc, %ymm11, %ymm11
    vpor             %ymm13, %ymm11, %ymm11
    vpaddd           %ymm10, %ymm11, %ymm10
    vpxor            %ymm10, %ymm9, %ymm9
    vpshufb          %ymm15, %ymm9, %ymm9
    vmovdqa          %ymm1, %ymm15
    vmovdqa          0x2e0(%rsp), %ymm12
    vpaddd           %ymm6, %ymm9, %ymm6
    vpxor            %ymm6, %ymm11, %ymm11
    vpsrld           $0x19, %ymm11, %ymm13
    vpslld           $0x7, %ymm11, %ymm11
    vpor             %ymm13, %ymm11, %ymm11
    decq             %r8
    jne              .L0
# sweep::avx2::floyd_sweep: 142 instructions
.L0:
    vpaddd           %ymm12, %ymm11, %ymm12
    vpxor            %ymm12, %ymm15, %ymm15
    vmovdqa          0x3c0(%rsp), %ymm1
    vpshufb          %ymm1, %ymm15, %ymm15
    vpaddd           %ymm15, %ymm8, %ymm8
    vpxor            %ymm11, %ymm8, %ymm11
    vpsrld           $0x14, %ymm11, %ymm13
    vpslld           $0xc, %ymm11, %ymm11
    vpor             %ymm13, %ymm11, %ymm11
    vpaddd           %ymm12, %ymm11, %ymm12
    vpxor            %ymm12, %ymm15, %ymm13
    vmovdqa          0x560(%rsp), %ymm15
    vpshufb          %ymm15, %ymm13, %ymm13
    vmovdqa          %ymm13, 0x200(%rsp)
    vpaddd           %ymm13, %ymm8, %ymm8
    vmovdqa          %ymm8, 0x180(%rsp)
    vpxor            %ymm8, %ymm11, %ymm11
    vpsrld           $0x19, %ymm11, %ymm13
    vpslld           $0x7, %ymm11, %ymm11
    vpor             %ymm13, %ymm11, %ymm8
    vmovdqa          %ymm8, 0x80(%rsp)
    vpaddd           %ymm5, %ymm14, %ymm13
    vpxor            %ymm3, %ymm13, %ymm3
    vpshufb          %ymm1, %ymm3, %ymm3
    vpaddd           %ymm3, %ymm6, %ymm6
    vpxor            %ymm5, %ymm6, %ymm5
    vpsrld           $0x14, %ymm5, %ymm14
    vpslld           $0xc, %ymm5, %ymm5
    vpor             %ymm5, %ymm14, %ymm5
    vpaddd           %ymm5, %ymm13, %ymm14
    vpxor            %ymm3, %ymm14, %ymm3
    vpshufb          %ymm15, %ymm3, %ymm8
    vpaddd           %ymm6, %ymm8, %ymm11
    vpxor            %ymm5, %ymm11, %ymm5
    vpsrld           $0x19, %ymm5, %ymm13
    vpslld           $0x7, %ymm5, %ymm5
    vpor             %ymm5, %ymm13, %ymm5
    vpaddd           %ymm4, %ymm0, %ymm4
    vpxor            %ymm4, %ymm9, %ymm9
    vpshufb          %ymm1, %ymm9, %ymm9
    vmovdqa          %ymm1, %ymm6
    vpaddd           0x60(%rsp), %ymm9, %ymm1
    vpxor            %ymm0, %ymm1, %ymm0
    vpsrld           $0x14, %ymm0, %ymm13
    vpslld           $0xc, %ymm0, %ymm0
    vpor             %ymm0, %ymm13, %ymm0
    vpaddd           %ymm4, %ymm0, %ymm4
    vpxor            %ymm4, %ymm9, %ymm9
    vpshufb          %ymm15, %ymm9, %ymm9
    vpaddd           %ymm1, %ymm9, %ymm1
    vpxor            %ymm1, %ymm0, %ymm0
    vpsrld           $0x19, %ymm0, %ymm13
    vpslld           $0x7, %ymm0, %ymm0
    vpor             %ymm0, %ymm13, %ymm3
    vpaddd           %ymm7, %ymm10, %ymm10
    vpxor            0x20(%rsp), %ymm10, %ymm13
    vpshufb          %ymm6, %ymm13, %ymm13
    vpaddd           %ymm2, %ymm13, %ymm2
    vpxor            %ymm7, %ymm2, %ymm7
    vpsrld           $0x14, %ymm7, %ymm0
    vpslld           $0xc, %ymm7, %ymm7
    vpor             %ymm0, %ymm7, %ymm0
    vpaddd           %ymm0, %ymm10, %ymm10
    vpxor            %ymm10, %ymm13, %ymm7
    vpshufb          %ymm15, %ymm7, %ymm13
    vpaddd           %ymm2, %ymm13, %ymm2
    vpxor            %ymm2, %ymm0, %ymm0
    vpsrld           $0x19, %ymm0, %ymm7
    vpslld           $0x7, %ymm0, %ymm0
    vpor             %ymm7, %ymm0, %ymm7
    vpaddd           %ymm5, %ymm12, %ymm0
    vpxor            %ymm0, %ymm13, %ymm12
    vpshufb          %ymm6, %ymm12, %ymm13
    vpaddd           %ymm1, %ymm13, %ymm1
    vpxor            %ymm5, %ymm1, %ymm5
    vpsrld           $0x14, %ymm5, %ymm12
    vpslld           $0xc, %ymm5, %ymm5
    vpor             %ymm5, %ymm12, %ymm5
    vpaddd           %ymm0, %ymm5, %ymm0
    vmovdqa          %ymm0, 0x2e0(%rsp)
    vpxor            %ymm0, %ymm13, %ymm0
    vpshufb          %ymm15, %ymm0, %ymm0
    vmovdqa          %ymm0, 0x20(%rsp)
    vpaddd           %ymm0, %ymm1, %ymm0
    vmovdqa          %ymm0, 0x60(%rsp)
    vpxor            %ymm0, %ymm5, %ymm0
    vpsrld           $0x19, %ymm0, %ymm5
    vpslld           $0x7, %ymm0, %ymm0
    vpor             %ymm5, %ymm0, %ymm5
    vpaddd           %ymm3, %ymm14, %ymm0
    vpxor            0x200(%rsp), %ymm0, %ymm13
    vpshufb          %ymm6, %ymm13, %ymm13
    vpaddd           %ymm2, %ymm13, %ymm2
    vpxor            %ymm3, %ymm2, %ymm3
    vpsrld           $0x14, %ymm3, %ymm14
    vpslld           $0xc, %ymm3, %ymm3
    vpor             %ymm3, %ymm14, %ymm3
    vpaddd           %ymm0, %ymm3, %ymm14
    vpxor            %ymm14, %ymm13, %ymm0
    vpshufb          %ymm15, %ymm0, %ymm1
    vpaddd           %ymm1, %ymm2, %ymm2
    vpxor            %ymm2, %ymm3, %ymm0
    vpsrld           $0x19, %ymm0, %ymm3
    vpslld           $0x7, %ymm0, %ymm0
    vpor             %ymm3, %ymm0, %ymm0
    vpaddd           %ymm4, %ymm7, %ymm3
    vpxor            %ymm3, %ymm8, %ymm4
    vpshufb          %ymm6, %ymm4, %ymm8
    vpaddd           0x180(%rsp), %ymm8, %ymm13
    vpxor            %ymm7, %ymm13, %ymm4
    vpsrld           $0x14, %ymm4, %ymm7
    vpslld           $0xc, %ymm4, %ymm4
    vpor             %ymm7, %ymm4, %ymm7
    vpaddd           %ymm3, %ymm7, %ymm4
    vpxor            %ymm4, %ymm8, %ymm3
    vpshufb          %ymm15, %ymm3, %ymm3
    vpaddd           %ymm3, %ymm13, %ymm8
    vpxor            %ymm7, %ymm8, %ymm7
    vpsrld           $0x19, %ymm7, %ymm13
    vpslld           $0x7, %ymm7, %ymm7
    vpor             %ymm7, %ymm13, %ymm7
    vmovdqa          0x80(%rsp), %ymm12
    vpaddd           %ymm12, %ymm10, %ymm10
    vpxor            %ymm10, %ymm9, %ymm9
    vpshufb          %ymm6, %ymm9, %ymm9
    vpaddd           %ymm9, %ymm11, %ymm6
    vpxor            %ymm6, %ymm12, %ymm11
    vpsrld           $0x14, %ymm11, %ymm13
    vpslld           $0xc, %ymm11, %ymm11
    vpor             %ymm13, %ymm11, %ymm11
    vpaddd           %ymm10, %ymm11, %ymm10
    vpxor            %ymm10, %ymm9, %ymm9
    vpshufb          %ymm15, %ymm9, %ymm9
    vmovdqa          %ymm1, %ymm15
    vmovdqa          0x2e0(%rsp), %ymm12
    vpaddd           %ymm6, %ymm9, %ymm6
    vpxor            %ymm6, %ymm11, %ymm11
    vpsrld           $0x19, %ymm11, %ymm13
    vpslld           $0x7, %ymm11, %ymm11
    vpor             %ymm13, %ymm11, %ymm11
    decq             %r8
    jne              .L0
# draw::avx2::algorithm_r: 141 instructions
.L0:
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
    jne              .L0
# draw::avx2::algorithm_r: 147 instructions
.L0:
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
    jne              .L0
# draw::avx2::floyd_exact: 148 instructions
.L0:
    vmovdqu          %ymm7, 0x60(%rsp)
    vpaddd           %ymm9, %ymm15, %ymm10
    vpxor            %ymm10, %ymm8, %ymm8
    vmovdqu          0x140(%rsp), %ymm7
    vpshufb          %ymm7, %ymm8, %ymm8
    vpaddd           %ymm0, %ymm8, %ymm0
    vpxor            %ymm0, %ymm15, %ymm15
    vpsrld           $0x14, %ymm15, %ymm9
    vpslld           $0xc, %ymm15, %ymm15
    vpor             %ymm9, %ymm15, %ymm9
    vpaddd           %ymm10, %ymm9, %ymm10
    vpxor            %ymm10, %ymm8, %ymm8
    vmovdqu          0x120(%rsp), %ymm5
    vpshufb          %ymm5, %ymm8, %ymm15
    vmovdqu          %ymm15, 0x4c0(%rsp)
    vmovdqa          %ymm5, %ymm8
    vpaddd           %ymm0, %ymm15, %ymm0
    vmovdqu          %ymm0, 0x4e0(%rsp)
    vpxor            %ymm0, %ymm9, %ymm9
    vpsrld           $0x19, %ymm9, %ymm15
    vpslld           $0x7, %ymm9, %ymm9
    vpor             %ymm15, %ymm9, %ymm0
    vmovdqu          %ymm0, 0x500(%rsp)
    vpaddd           %ymm3, %ymm2, %ymm3
    vpxor            %ymm3, %ymm11, %ymm9
    vpshufb          %ymm7, %ymm9, %ymm9
    vpaddd           %ymm9, %ymm14, %ymm14
    vpxor            %ymm2, %ymm14, %ymm2
    vpsrld           $0x14, %ymm2, %ymm11
    vpslld           $0xc, %ymm2, %ymm2
    vpor             %ymm2, %ymm11, %ymm2
    vpaddd           %ymm3, %ymm2, %ymm3
    vpxor            %ymm3, %ymm9, %ymm9
    vpshufb          %ymm5, %ymm9, %ymm11
    vpaddd           %ymm11, %ymm14, %ymm15
    vpxor            %ymm2, %ymm15, %ymm2
    vpsrld           $0x19, %ymm2, %ymm9
    vpslld           $0x7, %ymm2, %ymm2
    vpor             %ymm2, %ymm9, %ymm2
    vpaddd           %ymm6, %ymm12, %ymm9
    vpxor            %ymm9, %ymm13, %ymm12
    vpshufb          %ymm7, %ymm12, %ymm13
    vmovdqa          %ymm7, %ymm14
    vpaddd           0x80(%rsp), %ymm13, %ymm5
    vpxor            %ymm6, %ymm5, %ymm6
    vpsrld           $0x14, %ymm6, %ymm12
    vpslld           $0xc, %ymm6, %ymm6
    vpor             %ymm6, %ymm12, %ymm6
    vpaddd           %ymm6, %ymm9, %ymm12
    vpxor            %ymm12, %ymm13, %ymm9
    vpshufb          %ymm8, %ymm9, %ymm13
    vpaddd           %ymm5, %ymm13, %ymm5
    vpxor            %ymm5, %ymm6, %ymm6
    vpsrld           $0x19, %ymm6, %ymm9
    vpslld           $0x7, %ymm6, %ymm6
    vpor             %ymm6, %ymm9, %ymm6
    vpaddd           %ymm1, %ymm4, %ymm1
    vpxor            0x40(%rsp), %ymm1, %ymm9
    vpshufb          %ymm7, %ymm9, %ymm9
    vpaddd           0x60(%rsp), %ymm9, %ymm7
    vpxor            %ymm4, %ymm7, %ymm4
    vpsrld           $0x14, %ymm4, %ymm0
    vpslld           $0xc, %ymm4, %ymm4
    vpor             %ymm0, %ymm4, %ymm0
    vpaddd           %ymm1, %ymm0, %ymm1
    vpxor            %ymm1, %ymm9, %ymm4
    vpshufb          %ymm8, %ymm4, %ymm9
    vpaddd           %ymm7, %ymm9, %ymm7
    vpxor            %ymm7, %ymm0, %ymm0
    vpsrld           $0x19, %ymm0, %ymm4
    vpslld           $0x7, %ymm0, %ymm0
    vpor             %ymm4, %ymm0, %ymm4
    vpaddd           %ymm2, %ymm10, %ymm0
    vpxor            %ymm0, %ymm9, %ymm9
    vpshufb          %ymm14, %ymm9, %ymm9
    vpaddd           %ymm5, %ymm9, %ymm5
    vpxor            %ymm2, %ymm5, %ymm2
    vpsrld           $0x14, %ymm2, %ymm10
    vpslld           $0xc, %ymm2, %ymm2
    vpor             %ymm2, %ymm10, %ymm2
    vpaddd           %ymm0, %ymm2, %ymm0
    vmovdqu          %ymm0, 0x60(%rsp)
    vpxor            %ymm0, %ymm9, %ymm0
    vmovdqa          %ymm8, %ymm9
    vpshufb          %ymm8, %ymm0, %ymm0
    vmovdqu          %ymm0, 0x40(%rsp)
    vpaddd           %ymm0, %ymm5, %ymm0
    vmovdqu          %ymm0, 0x80(%rsp)
    vpxor            %ymm0, %ymm2, %ymm0
    vpsrld           $0x19, %ymm0, %ymm2
    vpslld           $0x7, %ymm0, %ymm0
    vpor             %ymm2, %ymm0, %ymm0
    vmovdqu          %ymm0, 0x4a0(%rsp)
    vpaddd           %ymm3, %ymm6, %ymm0
    vpxor            0x4c0(%rsp), %ymm0, %ymm3
    vpshufb          %ymm14, %ymm3, %ymm8
    vpaddd           %ymm7, %ymm8, %ymm7
    vpxor            %ymm6, %ymm7, %ymm3
    vpsrld           $0x14, %ymm3, %ymm6
    vpslld           $0xc, %ymm3, %ymm3
    vpor             %ymm6, %ymm3, %ymm6
    vpaddd           %ymm0, %ymm6, %ymm3
    vpxor            %ymm3, %ymm8, %ymm0
    vpshufb          %ymm9, %ymm0, %ymm8
    vmovdqa          %ymm9, %ymm2
    vpaddd           %ymm7, %ymm8, %ymm7
    vpxor            %ymm7, %ymm6, %ymm0
    vpsrld           $0x19, %ymm0, %ymm6
    vpslld           $0x7, %ymm0, %ymm0
    vpor             %ymm6, %ymm0, %ymm10
    vpaddd           %ymm4, %ymm12, %ymm0
    vpxor            %ymm0, %ymm11, %ymm9
    vpshufb          %ymm14, %ymm9, %ymm9
    vpaddd           0x4e0(%rsp), %ymm9, %ymm5
    vpxor            %ymm4, %ymm5, %ymm4
    vpsrld           $0x14, %ymm4, %ymm11
    vpslld           $0xc, %ymm4, %ymm4
    vpor             %ymm4, %ymm11, %ymm4
    vpaddd           %ymm0, %ymm4, %ymm12
    vpxor            %ymm12, %ymm9, %ymm0
    vpshufb          %ymm2, %ymm0, %ymm11
    vpaddd           %ymm5, %ymm11, %ymm0
    vpxor            %ymm0, %ymm4, %ymm4
    vpsrld           $0x19, %ymm4, %ymm5
    vpslld           $0x7, %ymm4, %ymm4
    vpor             %ymm5, %ymm4, %ymm4
    vmovdqu          0x500(%rsp), %ymm6
    vpaddd           %ymm6, %ymm1, %ymm1
    vpxor            %ymm1, %ymm13, %ymm5
    vpshufb          %ymm14, %ymm5, %ymm5
    vpaddd           %ymm5, %ymm15, %ymm9
    vpxor            %ymm6, %ymm9, %ymm13
    vmovdqa          %ymm10, %ymm6
    vpsrld           $0x14, %ymm13, %ymm14
    vpslld           $0xc, %ymm13, %ymm13
    vpor             %ymm14, %ymm13, %ymm15
    vpaddd           %ymm1, %ymm15, %ymm1
    vpxor            %ymm1, %ymm5, %ymm5
    vpshufb          %ymm2, %ymm5, %ymm13
    vmovdqu          0x4a0(%rsp), %ymm2
    vpaddd           %ymm13, %ymm9, %ymm14
    vpxor            %ymm14, %ymm15, %ymm5
    vpsrld           $0x19, %ymm5, %ymm9
    vpslld           $0x7, %ymm5, %ymm5
    vpor             %ymm5, %ymm9, %ymm15
    vmovdqu          0x60(%rsp), %ymm9
    decq             %rcx
    jne              .L0
# draw::avx2::floyd: 146 instructions
.L0:
    vpaddd           %ymm10, %ymm13, %ymm10
    vpxor            %ymm1, %ymm10, %ymm14
    vmovdqa          0x140(%rsp), %ymm6
    vpshufb          %ymm6, %ymm14, %ymm14
    vpaddd           %ymm0, %ymm14, %ymm0
    vpxor            %ymm0, %ymm13, %ymm13
    vpsrld           $0x14, %ymm13, %ymm8
    vpslld           $0xc, %ymm13, %ymm13
    vpor             %ymm8, %ymm13, %ymm8
    vpaddd           %ymm10, %ymm8, %ymm10
    vpxor            %ymm10, %ymm14, %ymm13
    vmovdqa          0x120(%rsp), %ymm14
    vpshufb          %ymm14, %ymm13, %ymm1
    vmovdqa          %ymm1, 0x400(%rsp)
    vpaddd           %ymm1, %ymm0, %ymm0
    vmovdqa          %ymm0, 0x380(%rsp)
    vpxor            %ymm0, %ymm8, %ymm8
    vpsrld           $0x19, %ymm8, %ymm13
    vpslld           $0x7, %ymm8, %ymm8
    vpor             %ymm13, %ymm8, %ymm0
    vmovdqa          %ymm0, 0x260(%rsp)
    vmovdqa          0x280(%rsp), %ymm0
    vpaddd           %ymm0, %ymm9, %ymm8
    vpxor            %ymm8, %ymm15, %ymm9
    vpshufb          %ymm6, %ymm9, %ymm15
    vpaddd           %ymm15, %ymm12, %ymm12
    vpxor            %ymm0, %ymm12, %ymm1
    vpsrld           $0x14, %ymm1, %ymm9
    vpslld           $0xc, %ymm1, %ymm1
    vpor             %ymm1, %ymm9, %ymm1
    vpaddd           %ymm1, %ymm8, %ymm9
    vpxor            %ymm9, %ymm15, %ymm8
    vpshufb          %ymm14, %ymm8, %ymm15
    vpaddd           %ymm15, %ymm12, %ymm0
    vmovdqa          %ymm0, 0x300(%rsp)
    vpxor            %ymm0, %ymm1, %ymm1
    vpsrld           $0x19, %ymm1, %ymm8
    vpslld           $0x7, %ymm1, %ymm1
    vpor             %ymm1, %ymm8, %ymm1
    vpaddd           %ymm5, %ymm2, %ymm5
    vpxor            %ymm5, %ymm11, %ymm8
    vmovdqa          %ymm6, %ymm0
    vpshufb          %ymm6, %ymm8, %ymm8
    vpaddd           0x2a0(%rsp), %ymm8, %ymm6
    vpxor            %ymm2, %ymm6, %ymm2
    vpsrld           $0x14, %ymm2, %ymm11
    vpslld           $0xc, %ymm2, %ymm2
    vpor             %ymm2, %ymm11, %ymm2
    vpaddd           %ymm5, %ymm2, %ymm5
    vpxor            %ymm5, %ymm8, %ymm8
    vpshufb          %ymm14, %ymm8, %ymm13
    vpaddd           %ymm6, %ymm13, %ymm6
    vpxor            %ymm6, %ymm2, %ymm2
    vpsrld           $0x19, %ymm2, %ymm8
    vpslld           $0x7, %ymm2, %ymm2
    vpor             %ymm2, %ymm8, %ymm2
    vpaddd           %ymm4, %ymm3, %ymm4
    vpxor            0x1e0(%rsp), %ymm4, %ymm8
    vpshufb          %ymm0, %ymm8, %ymm8
    vmovdqa          %ymm0, %ymm11
    vpaddd           %ymm7, %ymm8, %ymm7
    vpxor            %ymm3, %ymm7, %ymm3
    vpsrld           $0x14, %ymm3, %ymm0
    vpslld           $0xc, %ymm3, %ymm3
    vpor             %ymm0, %ymm3, %ymm0
    vpaddd           %ymm4, %ymm0, %ymm4
    vpxor            %ymm4, %ymm8, %ymm3
    vpshufb          %ymm14, %ymm3, %ymm8
    vpaddd           %ymm7, %ymm8, %ymm7
    vpxor            %ymm7, %ymm0, %ymm0
    vpsrld           $0x19, %ymm0, %ymm3
    vpslld           $0x7, %ymm0, %ymm0
    vpor             %ymm3, %ymm0, %ymm3
    vpaddd           %ymm1, %ymm10, %ymm0
    vpxor            %ymm0, %ymm8, %ymm8
    vpshufb          %ymm11, %ymm8, %ymm8
    vpaddd           %ymm6, %ymm8, %ymm6
    vpxor            %ymm1, %ymm6, %ymm1
    vpsrld           $0x14, %ymm1, %ymm10
    vpslld           $0xc, %ymm1, %ymm1
    vpor             %ymm1, %ymm10, %ymm1
    vpaddd           %ymm0, %ymm1, %ymm12
    vpxor            %ymm12, %ymm8, %ymm0
    vpshufb          %ymm14, %ymm0, %ymm0
    vmovdqa          %ymm0, 0x1e0(%rsp)
    vpaddd           %ymm0, %ymm6, %ymm0
    vmovdqa          %ymm0, 0x2a0(%rsp)
    vpxor            %ymm0, %ymm1, %ymm0
    vpsrld           $0x19, %ymm0, %ymm1
    vpslld           $0x7, %ymm0, %ymm0
    vpor             %ymm1, %ymm0, %ymm0
    vmovdqa          %ymm0, 0x280(%rsp)
    vpaddd           %ymm2, %ymm9, %ymm0
    vpxor            0x400(%rsp), %ymm0, %ymm8
    vpshufb          %ymm11, %ymm8, %ymm8
    vpaddd           %ymm7, %ymm8, %ymm7
    vpxor            %ymm2, %ymm7, %ymm2
    vpsrld           $0x14, %ymm2, %ymm9
    vpslld           $0xc, %ymm2, %ymm2
    vpor             %ymm2, %ymm9, %ymm2
    vpaddd           %ymm0, %ymm2, %ymm10
    vpxor            %ymm10, %ymm8, %ymm0
    vpshufb          %ymm14, %ymm0, %ymm1
    vpaddd           %ymm1, %ymm7, %ymm9
    vpxor            %ymm2, %ymm9, %ymm0
    vpsrld           $0x19, %ymm0, %ymm2
    vpslld           $0x7, %ymm0, %ymm0
    vpor             %ymm2, %ymm0, %ymm2
    vpaddd           %ymm5, %ymm3, %ymm0
    vpxor            %ymm0, %ymm15, %ymm5
    vpshufb          %ymm11, %ymm5, %ymm8
    vpaddd           0x380(%rsp), %ymm8, %ymm6
    vpxor            %ymm3, %ymm6, %ymm3
    vpsrld           $0x14, %ymm3, %ymm5
    vpslld           $0xc, %ymm3, %ymm3
    vpor             %ymm5, %ymm3, %ymm3
    vpaddd           %ymm0, %ymm3, %ymm5
    vpxor            %ymm5, %ymm8, %ymm0
    vpshufb          %ymm14, %ymm0, %ymm15
    vpaddd           %ymm6, %ymm15, %ymm0
    vpxor            %ymm0, %ymm3, %ymm3
    vpsrld           $0x19, %ymm3, %ymm6
    vpslld           $0x7, %ymm3, %ymm3
    vpor             %ymm6, %ymm3, %ymm3
    vmovdqa          0x260(%rsp), %ymm7
    vpaddd           %ymm7, %ymm4, %ymm4
    vpxor            %ymm4, %ymm13, %ymm6
    vpshufb          %ymm11, %ymm6, %ymm6
    vpaddd           0x300(%rsp), %ymm6, %ymm8
    vpxor            %ymm7, %ymm8, %ymm11
    vmovdqa          %ymm9, %ymm7
    vmovdqa          %ymm10, %ymm9
    vmovdqa          %ymm12, %ymm10
    vpsrld           $0x14, %ymm11, %ymm12
    vpslld           $0xc, %ymm11, %ymm11
    vpor             %ymm12, %ymm11, %ymm13
    vpaddd           %ymm4, %ymm13, %ymm4
    vpxor            %ymm4, %ymm6, %ymm6
    vpshufb          %ymm14, %ymm6, %ymm11
    vpaddd           %ymm11, %ymm8, %ymm12
    vpxor            %ymm12, %ymm13, %ymm6
    vpsrld           $0x19, %ymm6, %ymm8
    vpslld           $0x7, %ymm6, %ymm6
    vpor             %ymm6, %ymm8, %ymm13
    decq             %rcx
    jne              .L0
# draw::avx2::floyd: 149 instructions
.L0:
    vmovaps          %ymm13, 0x300(%rsp)
    vpaddd           %ymm3, %ymm7, %ymm3
    vpxor            %ymm3, %ymm8, %ymm8
    vmovdqa          0x380(%rsp), %ymm11
    vpshufb          %ymm11, %ymm8, %ymm8
    vmovdqa          %ymm12, %ymm13
    vmovdqa          %ymm11, %ymm12
    vpaddd           %ymm5, %ymm8, %ymm5
    vpxor            %ymm7, %ymm5, %ymm7
    vpsrld           $0x14, %ymm7, %ymm11
    vpslld           $0xc, %ymm7, %ymm7
    vpor             %ymm7, %ymm11, %ymm7
    vpaddd           %ymm3, %ymm7, %ymm3
    vmovdqa          %ymm3, 0x260(%rsp)
    vpxor            %ymm3, %ymm8, %ymm8
    vmovdqa          0x400(%rsp), %ymm11
    vpshufb          %ymm11, %ymm8, %ymm8
    vmovdqa          %ymm0, %ymm3
    vmovdqa          %ymm11, %ymm0
    vpaddd           %ymm5, %ymm8, %ymm5
    vmovdqa          %ymm5, 0x2a0(%rsp)
    vpxor            %ymm5, %ymm7, %ymm7
    vpsrld           $0x19, %ymm7, %ymm11
    vpslld           $0x7, %ymm7, %ymm7
    vpor             %ymm7, %ymm11, %ymm5
    vmovdqa          %ymm5, 0x1e0(%rsp)
    vpaddd           %ymm1, %ymm14, %ymm1
    vpxor            %ymm1, %ymm4, %ymm4
    vpshufb          %ymm12, %ymm4, %ymm4
    vpaddd           %ymm4, %ymm6, %ymm6
    vpxor            %ymm6, %ymm14, %ymm11
    vpsrld           $0x14, %ymm11, %ymm14
    vpslld           $0xc, %ymm11, %ymm11
    vpor             %ymm14, %ymm11, %ymm11
    vpaddd           %ymm1, %ymm11, %ymm5
    vpxor            %ymm5, %ymm4, %ymm4
    vmovdqa          %ymm0, %ymm1
    vpshufb          %ymm0, %ymm4, %ymm4
    vpaddd           %ymm4, %ymm6, %ymm0
    vmovdqa          %ymm0, 0x280(%rsp)
    vpxor            %ymm0, %ymm11, %ymm11
    vpsrld           $0x19, %ymm11, %ymm14
    vpslld           $0x7, %ymm11, %ymm11
    vpor             %ymm14, %ymm11, %ymm14
    vpaddd           %ymm10, %ymm15, %ymm10
    vpxor            %ymm2, %ymm10, %ymm2
    vmovdqa          %ymm12, %ymm6
    vpshufb          %ymm12, %ymm2, %ymm2
    vpaddd           %ymm2, %ymm13, %ymm11
    vpxor            %ymm15, %ymm11, %ymm12
    vpsrld           $0x14, %ymm12, %ymm15
    vpslld           $0xc, %ymm12, %ymm12
    vpor             %ymm15, %ymm12, %ymm12
    vpaddd           %ymm10, %ymm12, %ymm10
    vpxor            %ymm2, %ymm10, %ymm2
    vpshufb          %ymm1, %ymm2, %ymm7
    vmovdqa          %ymm1, %ymm2
    vpaddd           %ymm7, %ymm11, %ymm11
    vpxor            %ymm11, %ymm12, %ymm12
    vpsrld           $0x19, %ymm12, %ymm15
    vpslld           $0x7, %ymm12, %ymm12
    vpor             %ymm15, %ymm12, %ymm15
    vpaddd           %ymm3, %ymm9, %ymm9
    vpxor            0x160(%rsp), %ymm9, %ymm12
    vpshufb          %ymm6, %ymm12, %ymm12
    vpaddd           0x300(%rsp), %ymm12, %ymm13
    vpxor            %ymm3, %ymm13, %ymm0
    vpsrld           $0x14, %ymm0, %ymm1
    vpslld           $0xc, %ymm0, %ymm0
    vpor             %ymm1, %ymm0, %ymm0
    vpaddd           %ymm0, %ymm9, %ymm9
    vpxor            %ymm9, %ymm12, %ymm1
    vpshufb          %ymm2, %ymm1, %ymm1
    vpaddd           %ymm1, %ymm13, %ymm13
    vpxor            %ymm0, %ymm13, %ymm0
    vpsrld           $0x19, %ymm0, %ymm12
    vpslld           $0x7, %ymm0, %ymm0
    vpor             %ymm0, %ymm12, %ymm0
    vpaddd           0x260(%rsp), %ymm14, %ymm3
    vpxor            %ymm3, %ymm1, %ymm1
    vpshufb          %ymm6, %ymm1, %ymm1
    vpaddd           %ymm1, %ymm11, %ymm11
    vpxor            %ymm14, %ymm11, %ymm12
    vpsrld           $0x14, %ymm12, %ymm14
    vpslld           $0xc, %ymm12, %ymm12
    vpor             %ymm14, %ymm12, %ymm14
    vpaddd           %ymm3, %ymm14, %ymm3
    vpxor            %ymm3, %ymm1, %ymm1
    vpshufb          %ymm2, %ymm1, %ymm1
    vmovdqa          %ymm1, 0x160(%rsp)
    vpaddd           %ymm1, %ymm11, %ymm12
    vpxor            %ymm12, %ymm14, %ymm1
    vpsrld           $0x19, %ymm1, %ymm11
    vpslld           $0x7, %ymm1, %ymm1
    vpor             %ymm1, %ymm11, %ymm1
    vmovdqa          %ymm1, 0x260(%rsp)
    vpaddd           %ymm5, %ymm15, %ymm1
    vpxor            %ymm1, %ymm8, %ymm5
    vpshufb          %ymm6, %ymm5, %ymm5
    vpaddd           %ymm5, %ymm13, %ymm11
    vpxor            %ymm15, %ymm11, %ymm8
    vpsrld           $0x14, %ymm8, %ymm13
    vpslld           $0xc, %ymm8, %ymm8
    vpor             %ymm13, %ymm8, %ymm15
    vpaddd           %ymm1, %ymm15, %ymm1
    vpxor            %ymm1, %ymm5, %ymm5
    vmovdqa          %ymm2, %ymm14
    vpshufb          %ymm2, %ymm5, %ymm8
    vpaddd           %ymm8, %ymm11, %ymm13
    vpxor            %ymm13, %ymm15, %ymm5
    vpsrld           $0x19, %ymm5, %ymm11
    vpslld           $0x7, %ymm5, %ymm5
    vpor             %ymm5, %ymm11, %ymm15
    vpaddd           %ymm0, %ymm10, %ymm5
    vpxor            %ymm5, %ymm4, %ymm4
    vpshufb          %ymm6, %ymm4, %ymm4
    vpaddd           0x2a0(%rsp), %ymm4, %ymm11
    vpxor            %ymm0, %ymm11, %ymm0
    vpsrld           $0x14, %ymm0, %ymm10
    vpslld           $0xc, %ymm0, %ymm0
    vpor             %ymm0, %ymm10, %ymm0
    vpaddd           %ymm5, %ymm0, %ymm10
    vpxor            %ymm4, %ymm10, %ymm4
    vpshufb          %ymm2, %ymm4, %ymm4
    vpaddd           %ymm4, %ymm11, %ymm5
    vpxor            %ymm5, %ymm0, %ymm0
    vpsrld           $0x19, %ymm0, %ymm11
    vpslld           $0x7, %ymm0, %ymm0
    vpor             %ymm0, %ymm11, %ymm0
    vmovdqa          0x1e0(%rsp), %ymm11
    vpaddd           %ymm11, %ymm9, %ymm9
    vpxor            %ymm7, %ymm9, %ymm2
    vpshufb          %ymm6, %ymm2, %ymm2
    vpaddd           0x280(%rsp), %ymm2, %ymm6
    vpxor            %ymm6, %ymm11, %ymm7
    vpsrld           $0x14, %ymm7, %ymm11
    vpslld           $0xc, %ymm7, %ymm7
    vpor             %ymm7, %ymm11, %ymm7
    vpaddd           %ymm7, %ymm9, %ymm9
    vpxor            %ymm2, %ymm9, %ymm2
    vpshufb          %ymm14, %ymm2, %ymm2
    vmovdqa          0x260(%rsp), %ymm14
    vpaddd           %ymm2, %ymm6, %ymm6
    vpxor            %ymm6, %ymm7, %ymm7
    vpsrld           $0x19, %ymm7, %ymm11
    vpslld           $0x7, %ymm7, %ymm7
    vpor             %ymm7, %ymm11, %ymm7
    decq             %rsi
    jne              .L0
