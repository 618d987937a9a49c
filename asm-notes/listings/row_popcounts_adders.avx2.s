# problem::popcount::avx2::row_popcounts: 106 instructions
.L0:
    vmovdqu          (%r9), %ymm2
    vmovdqu          0x20(%r9), %ymm3
    vmovdqu          0x40(%r9), %ymm4
    vmovdqu          0x60(%r9), %ymm5
    vmovdqu          0x80(%r9), %ymm6
    vmovdqu          0xa0(%r9), %ymm7
    vmovdqu          0xc0(%r9), %ymm8
    vmovdqu          0xe0(%r9), %ymm9
    vmovdqu          0x100(%r9), %ymm10
    vpxor            %ymm2, %ymm3, %ymm11
    vpand            %ymm2, %ymm3, %ymm2
    vpand            %ymm4, %ymm11, %ymm3
    vpor             %ymm2, %ymm3, %ymm2
    vmovdqu          0x120(%r9), %ymm3
    vpxor            %ymm4, %ymm11, %ymm4
    vpxor            %ymm5, %ymm6, %ymm11
    vpand            %ymm5, %ymm6, %ymm5
    vpand            %ymm7, %ymm11, %ymm6
    vpor             %ymm5, %ymm6, %ymm5
    vmovdqu          0x140(%r9), %ymm6
    vpxor            %ymm7, %ymm11, %ymm7
    vpxor            %ymm8, %ymm9, %ymm11
    vpand            %ymm8, %ymm9, %ymm8
    vpand            %ymm10, %ymm11, %ymm9
    vpor             %ymm8, %ymm9, %ymm8
    vmovdqu          0x160(%r9), %ymm9
    vpxor            %ymm10, %ymm11, %ymm10
    vpxor            %ymm4, %ymm7, %ymm11
    vpand            %ymm4, %ymm7, %ymm4
    vpand            %ymm11, %ymm10, %ymm7
    vpor             %ymm4, %ymm7, %ymm4
    vmovdqu          0x180(%r9), %ymm7
    vpxor            %ymm11, %ymm10, %ymm10
    vpxor            %ymm2, %ymm5, %ymm11
    vpand            %ymm2, %ymm5, %ymm2
    vpand            %ymm11, %ymm8, %ymm5
    vpor             %ymm2, %ymm5, %ymm5
    vmovdqu          0x1a0(%r9), %ymm2
    vpxor            %ymm11, %ymm8, %ymm8
    vpxor            %ymm3, %ymm6, %ymm11
    vpand            %ymm3, %ymm6, %ymm3
    vpand            %ymm9, %ymm11, %ymm6
    vpor             %ymm3, %ymm6, %ymm3
    vmovdqu          0x1c0(%r9), %ymm6
    vpxor            %ymm9, %ymm11, %ymm9
    vpxor            %ymm7, %ymm2, %ymm11
    vpand            %ymm7, %ymm2, %ymm2
    vpand            %ymm6, %ymm11, %ymm7
    vpor             %ymm2, %ymm7, %ymm7
    vpxor            %ymm6, %ymm11, %ymm2
    vpxor            %ymm10, %ymm9, %ymm6
    vpand            %ymm10, %ymm9, %ymm9
    vpand            %ymm6, %ymm2, %ymm10
    vpor             %ymm9, %ymm10, %ymm9
    vpxor            %ymm6, %ymm2, %ymm2
    vpxor            %ymm3, %ymm7, %ymm6
    vpand            %ymm3, %ymm7, %ymm3
    vpand            %ymm4, %ymm6, %ymm7
    vpor             %ymm3, %ymm7, %ymm3
    vpxor            %ymm4, %ymm6, %ymm4
    vpxor            %ymm4, %ymm8, %ymm6
    vpand            %ymm4, %ymm8, %ymm4
    vpand            %ymm6, %ymm9, %ymm7
    vpor             %ymm4, %ymm7, %ymm4
    vpxor            %ymm6, %ymm9, %ymm6
    vpxor            %ymm5, %ymm3, %ymm7
    vpand            %ymm5, %ymm3, %ymm3
    vpand            %ymm7, %ymm4, %ymm5
    vpor             %ymm3, %ymm5, %ymm3
    vpxor            %ymm7, %ymm4, %ymm4
    vpsrlw           $0x4, %ymm3, %ymm5
    vpand            %ymm3, %ymm14, %ymm3
    vpshufb          %ymm3, %ymm15, %ymm3
    vpand            %ymm5, %ymm14, %ymm5
    vpshufb          %ymm5, %ymm15, %ymm5
    vpaddb           %ymm3, %ymm5, %ymm3
    vpsrlw           $0x4, %ymm4, %ymm5
    vpand            %ymm4, %ymm14, %ymm4
    vpshufb          %ymm4, %ymm15, %ymm4
    vpand            %ymm5, %ymm14, %ymm5
    vpshufb          %ymm5, %ymm15, %ymm5
    vpaddb           %ymm5, %ymm4, %ymm4
    vpaddb           %ymm3, %ymm3, %ymm3
    vpaddb           %ymm4, %ymm3, %ymm3
    vpsrlw           $0x4, %ymm6, %ymm4
    vpand            %ymm6, %ymm14, %ymm5
    vpshufb          %ymm5, %ymm15, %ymm5
    vpand            %ymm4, %ymm14, %ymm4
    vpshufb          %ymm4, %ymm15, %ymm4
    vpaddb           %ymm5, %ymm4, %ymm4
    vpsrlw           $0x4, %ymm2, %ymm5
    vpand            %ymm2, %ymm14, %ymm2
    vpshufb          %ymm2, %ymm15, %ymm2
    vpand            %ymm5, %ymm14, %ymm5
    vpshufb          %ymm5, %ymm15, %ymm5
    vpaddb           %ymm5, %ymm2, %ymm2
    vpaddb           %ymm4, %ymm4, %ymm4
    vpaddb           %ymm4, %ymm2, %ymm2
    vpsllw           $0x2, %ymm3, %ymm3
    vpand            (%rip), %ymm3, %ymm3
    vpaddb           %ymm2, %ymm3, %ymm2
    vpsadbw          %ymm2, %ymm13, %ymm2
    vpaddq           %ymm0, %ymm2, %ymm0
    addq             $0x1e0, %r9
    cmpq             %r8, %r9
    jne              .L0
