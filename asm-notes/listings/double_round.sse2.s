# draw::sse2::algorithm_r: 186 instructions
.L0:
    movaps           %xmm4, 0x100(%rsp)
    paddd            %xmm13, %xmm0
    pxor             %xmm0, %xmm8
    pshuflw          $0xb1, %xmm8, %xmm8
    pshufhw          $0xb1, %xmm8, %xmm8
    movdqa           0x10(%rsp), %xmm4
    paddd            %xmm8, %xmm4
    pxor             %xmm4, %xmm13
    movdqa           %xmm13, %xmm3
    psrld            $0x14, %xmm3
    pslld            $0xc, %xmm13
    por              %xmm3, %xmm13
    paddd            %xmm13, %xmm0
    pxor             %xmm0, %xmm8
    movdqa           %xmm8, %xmm3
    psrld            $0x18, %xmm3
    pslld            $0x8, %xmm8
    por              %xmm3, %xmm8
    paddd            %xmm8, %xmm4
    movdqa           %xmm4, 0x10(%rsp)
    pxor             %xmm4, %xmm13
    movdqa           0x100(%rsp), %xmm4
    movdqa           %xmm13, %xmm3
    psrld            $0x19, %xmm3
    pslld            $0x7, %xmm13
    por              %xmm3, %xmm13
    paddd            %xmm12, %xmm2
    pxor             %xmm2, %xmm9
    pshuflw          $0xb1, %xmm9, %xmm3
    pshufhw          $0xb1, %xmm3, %xmm9
    paddd            %xmm9, %xmm4
    pxor             %xmm4, %xmm12
    movdqa           %xmm12, %xmm3
    psrld            $0x14, %xmm3
    pslld            $0xc, %xmm12
    por              %xmm3, %xmm12
    paddd            %xmm12, %xmm2
    pxor             %xmm2, %xmm9
    movdqa           %xmm9, %xmm3
    psrld            $0x18, %xmm3
    pslld            $0x8, %xmm9
    por              %xmm3, %xmm9
    paddd            %xmm9, %xmm4
    pxor             %xmm4, %xmm12
    movdqa           %xmm12, %xmm3
    psrld            $0x19, %xmm3
    pslld            $0x7, %xmm12
    por              %xmm3, %xmm12
    paddd            %xmm11, %xmm5
    xorps            %xmm5, %xmm1
    pshuflw          $0xb1, %xmm1, %xmm1
    pshufhw          $0xb1, %xmm1, %xmm1
    paddd            %xmm1, %xmm7
    pxor             %xmm7, %xmm11
    movdqa           %xmm11, %xmm3
    psrld            $0x14, %xmm3
    pslld            $0xc, %xmm11
    por              %xmm3, %xmm11
    paddd            %xmm11, %xmm5
    pxor             %xmm5, %xmm1
    movdqa           %xmm1, %xmm3
    psrld            $0x18, %xmm3
    pslld            $0x8, %xmm1
    por              %xmm3, %xmm1
    paddd            %xmm1, %xmm7
    pxor             %xmm7, %xmm11
    movdqa           %xmm11, %xmm3
    psrld            $0x19, %xmm3
    pslld            $0x7, %xmm11
    por              %xmm3, %xmm11
    paddd            %xmm10, %xmm6
    xorps            %xmm6, %xmm14
    pshuflw          $0xb1, %xmm14, %xmm3
    pshufhw          $0xb1, %xmm3, %xmm14
    paddd            %xmm14, %xmm15
    pxor             %xmm15, %xmm10
    movdqa           %xmm10, %xmm3
    psrld            $0x14, %xmm3
    pslld            $0xc, %xmm10
    por              %xmm3, %xmm10
    paddd            %xmm10, %xmm6
    pxor             %xmm6, %xmm14
    movdqa           %xmm14, %xmm3
    psrld            $0x18, %xmm3
    pslld            $0x8, %xmm14
    por              %xmm3, %xmm14
    paddd            %xmm14, %xmm15
    pxor             %xmm15, %xmm10
    movdqa           %xmm10, %xmm3
    psrld            $0x19, %xmm3
    pslld            $0x7, %xmm10
    por              %xmm3, %xmm10
    paddd            %xmm12, %xmm0
    pxor             %xmm0, %xmm14
    pshuflw          $0xb1, %xmm14, %xmm3
    pshufhw          $0xb1, %xmm3, %xmm14
    paddd            %xmm14, %xmm7
    pxor             %xmm7, %xmm12
    movdqa           %xmm12, %xmm3
    psrld            $0x14, %xmm3
    pslld            $0xc, %xmm12
    por              %xmm3, %xmm12
    paddd            %xmm12, %xmm0
    pxor             %xmm0, %xmm14
    movdqa           %xmm14, %xmm3
    psrld            $0x18, %xmm3
    pslld            $0x8, %xmm14
    por              %xmm3, %xmm14
    paddd            %xmm14, %xmm7
    pxor             %xmm7, %xmm12
    movdqa           %xmm12, %xmm3
    psrld            $0x19, %xmm3
    pslld            $0x7, %xmm12
    por              %xmm3, %xmm12
    paddd            %xmm11, %xmm2
    pxor             %xmm2, %xmm8
    pshuflw          $0xb1, %xmm8, %xmm3
    pshufhw          $0xb1, %xmm3, %xmm8
    paddd            %xmm8, %xmm15
    pxor             %xmm15, %xmm11
    movdqa           %xmm11, %xmm3
    psrld            $0x14, %xmm3
    pslld            $0xc, %xmm11
    por              %xmm3, %xmm11
    paddd            %xmm11, %xmm2
    pxor             %xmm2, %xmm8
    movdqa           %xmm8, %xmm3
    psrld            $0x18, %xmm3
    pslld            $0x8, %xmm8
    por              %xmm3, %xmm8
    paddd            %xmm8, %xmm15
    pxor             %xmm15, %xmm11
    movdqa           %xmm11, %xmm3
    psrld            $0x19, %xmm3
    pslld            $0x7, %xmm11
    por              %xmm3, %xmm11
    paddd            %xmm10, %xmm5
    pxor             %xmm5, %xmm9
    pshuflw          $0xb1, %xmm9, %xmm3
    pshufhw          $0xb1, %xmm3, %xmm9
    movdqa           0x10(%rsp), %xmm3
    paddd            %xmm9, %xmm3
    movdqa           %xmm3, 0x10(%rsp)
    pxor             %xmm3, %xmm10
    movdqa           %xmm10, %xmm3
    psrld            $0x14, %xmm3
    pslld            $0xc, %xmm10
    por              %xmm3, %xmm10
    paddd            %xmm10, %xmm5
    pxor             %xmm5, %xmm9
    movdqa           %xmm9, %xmm3
    psrld            $0x18, %xmm3
    pslld            $0x8, %xmm9
    por              %xmm3, %xmm9
    movdqa           0x10(%rsp), %xmm3
    paddd            %xmm9, %xmm3
    movdqa           %xmm3, 0x10(%rsp)
    pxor             %xmm3, %xmm10
    movdqa           %xmm10, %xmm3
    psrld            $0x19, %xmm3
    pslld            $0x7, %xmm10
    por              %xmm3, %xmm10
    paddd            %xmm13, %xmm6
    pxor             %xmm6, %xmm1
    pshuflw          $0xb1, %xmm1, %xmm1
    pshufhw          $0xb1, %xmm1, %xmm1
    paddd            %xmm1, %xmm4
    pxor             %xmm4, %xmm13
    movdqa           %xmm13, %xmm3
    psrld            $0x14, %xmm3
    pslld            $0xc, %xmm13
    por              %xmm3, %xmm13
    paddd            %xmm13, %xmm6
    pxor             %xmm6, %xmm1
    movdqa           %xmm1, %xmm3
    psrld            $0x18, %xmm3
    pslld            $0x8, %xmm1
    por              %xmm3, %xmm1
    paddd            %xmm1, %xmm4
    pxor             %xmm4, %xmm13
    movdqa           %xmm13, %xmm3
    psrld            $0x19, %xmm3
    pslld            $0x7, %xmm13
    por              %xmm3, %xmm13
    decq             %rdx
    jne              .L0
# draw::sse2::algorithm_r: 182 instructions
.L0:
    paddd            %xmm13, %xmm0
    pxor             %xmm0, %xmm8
    pshuflw          $0xb1, %xmm8, %xmm8
    pshufhw          $0xb1, %xmm8, %xmm8
    paddd            %xmm8, %xmm15
    pxor             %xmm15, %xmm13
    movdqa           %xmm13, %xmm3
    psrld            $0x14, %xmm3
    pslld            $0xc, %xmm13
    por              %xmm3, %xmm13
    paddd            %xmm13, %xmm0
    pxor             %xmm0, %xmm8
    movdqa           %xmm8, %xmm3
    psrld            $0x18, %xmm3
    pslld            $0x8, %xmm8
    por              %xmm3, %xmm8
    paddd            %xmm8, %xmm15
    pxor             %xmm15, %xmm13
    movdqa           %xmm13, %xmm3
    psrld            $0x19, %xmm3
    pslld            $0x7, %xmm13
    por              %xmm3, %xmm13
    paddd            %xmm12, %xmm5
    pxor             %xmm5, %xmm9
    pshuflw          $0xb1, %xmm9, %xmm3
    pshufhw          $0xb1, %xmm3, %xmm9
    paddd            %xmm9, %xmm4
    pxor             %xmm4, %xmm12
    movdqa           %xmm12, %xmm3
    psrld            $0x14, %xmm3
    pslld            $0xc, %xmm12
    por              %xmm3, %xmm12
    paddd            %xmm12, %xmm5
    pxor             %xmm5, %xmm9
    movdqa           %xmm9, %xmm3
    psrld            $0x18, %xmm3
    pslld            $0x8, %xmm9
    por              %xmm3, %xmm9
    paddd            %xmm9, %xmm4
    movdqa           %xmm4, 0x100(%rsp)
    pxor             %xmm4, %xmm12
    movdqa           %xmm12, %xmm3
    psrld            $0x19, %xmm3
    pslld            $0x7, %xmm12
    por              %xmm3, %xmm12
    paddd            %xmm11, %xmm6
    xorps            %xmm6, %xmm1
    pshuflw          $0xb1, %xmm1, %xmm1
    pshufhw          $0xb1, %xmm1, %xmm1
    movdqa           0x10(%rsp), %xmm4
    paddd            %xmm1, %xmm4
    pxor             %xmm4, %xmm11
    movdqa           %xmm11, %xmm3
    psrld            $0x14, %xmm3
    pslld            $0xc, %xmm11
    por              %xmm3, %xmm11
    paddd            %xmm11, %xmm6
    pxor             %xmm6, %xmm1
    movdqa           %xmm1, %xmm3
    psrld            $0x18, %xmm3
    pslld            $0x8, %xmm1
    por              %xmm3, %xmm1
    paddd            %xmm1, %xmm4
    pxor             %xmm4, %xmm11
    movdqa           %xmm11, %xmm3
    psrld            $0x19, %xmm3
    pslld            $0x7, %xmm11
    por              %xmm3, %xmm11
    paddd            %xmm10, %xmm2
    xorps            %xmm2, %xmm14
    pshuflw          $0xb1, %xmm14, %xmm3
    pshufhw          $0xb1, %xmm3, %xmm14
    paddd            %xmm14, %xmm7
    pxor             %xmm7, %xmm10
    movdqa           %xmm10, %xmm3
    psrld            $0x14, %xmm3
    pslld            $0xc, %xmm10
    por              %xmm3, %xmm10
    paddd            %xmm10, %xmm2
    pxor             %xmm2, %xmm14
    movdqa           %xmm14, %xmm3
    psrld            $0x18, %xmm3
    pslld            $0x8, %xmm14
    por              %xmm3, %xmm14
    paddd            %xmm14, %xmm7
    pxor             %xmm7, %xmm10
    movdqa           %xmm10, %xmm3
    psrld            $0x19, %xmm3
    pslld            $0x7, %xmm10
    por              %xmm3, %xmm10
    paddd            %xmm12, %xmm0
    pxor             %xmm0, %xmm14
    pshuflw          $0xb1, %xmm14, %xmm3
    pshufhw          $0xb1, %xmm3, %xmm14
    paddd            %xmm14, %xmm4
    pxor             %xmm4, %xmm12
    movdqa           %xmm12, %xmm3
    psrld            $0x14, %xmm3
    pslld            $0xc, %xmm12
    por              %xmm3, %xmm12
    paddd            %xmm12, %xmm0
    pxor             %xmm0, %xmm14
    movdqa           %xmm14, %xmm3
    psrld            $0x18, %xmm3
    pslld            $0x8, %xmm14
    por              %xmm3, %xmm14
    paddd            %xmm14, %xmm4
    movdqa           %xmm4, 0x10(%rsp)
    pxor             %xmm4, %xmm12
    movdqa           0x100(%rsp), %xmm4
    movdqa           %xmm12, %xmm3
    psrld            $0x19, %xmm3
    pslld            $0x7, %xmm12
    por              %xmm3, %xmm12
    paddd            %xmm11, %xmm5
    pxor             %xmm5, %xmm8
    pshuflw          $0xb1, %xmm8, %xmm3
    pshufhw          $0xb1, %xmm3, %xmm8
    paddd            %xmm8, %xmm7
    pxor             %xmm7, %xmm11
    movdqa           %xmm11, %xmm3
    psrld            $0x14, %xmm3
    pslld            $0xc, %xmm11
    por              %xmm3, %xmm11
    paddd            %xmm11, %xmm5
    pxor             %xmm5, %xmm8
    movdqa           %xmm8, %xmm3
    psrld            $0x18, %xmm3
    pslld            $0x8, %xmm8
    por              %xmm3, %xmm8
    paddd            %xmm8, %xmm7
    pxor             %xmm7, %xmm11
    movdqa           %xmm11, %xmm3
    psrld            $0x19, %xmm3
    pslld            $0x7, %xmm11
    por              %xmm3, %xmm11
    paddd            %xmm10, %xmm6
    pxor             %xmm6, %xmm9
    pshuflw          $0xb1, %xmm9, %xmm3
    pshufhw          $0xb1, %xmm3, %xmm9
    paddd            %xmm9, %xmm15
    pxor             %xmm15, %xmm10
    movdqa           %xmm10, %xmm3
    psrld            $0x14, %xmm3
    pslld            $0xc, %xmm10
    por              %xmm3, %xmm10
    paddd            %xmm10, %xmm6
    pxor             %xmm6, %xmm9
    movdqa           %xmm9, %xmm3
    psrld            $0x18, %xmm3
    pslld            $0x8, %xmm9
    por              %xmm3, %xmm9
    paddd            %xmm9, %xmm15
    pxor             %xmm15, %xmm10
    movdqa           %xmm10, %xmm3
    psrld            $0x19, %xmm3
    pslld            $0x7, %xmm10
    por              %xmm3, %xmm10
    paddd            %xmm13, %xmm2
    pxor             %xmm2, %xmm1
    pshuflw          $0xb1, %xmm1, %xmm1
    pshufhw          $0xb1, %xmm1, %xmm1
    paddd            %xmm1, %xmm4
    pxor             %xmm4, %xmm13
    movdqa           %xmm13, %xmm3
    psrld            $0x14, %xmm3
    pslld            $0xc, %xmm13
    por              %xmm3, %xmm13
    paddd            %xmm13, %xmm2
    pxor             %xmm2, %xmm1
    movdqa           %xmm1, %xmm3
    psrld            $0x18, %xmm3
    pslld            $0x8, %xmm1
    por              %xmm3, %xmm1
    paddd            %xmm1, %xmm4
    pxor             %xmm4, %xmm13
    movdqa           %xmm13, %xmm3
    psrld            $0x19, %xmm3
    pslld            $0x7, %xmm13
    por              %xmm3, %xmm13
    decq             %rcx
    jne              .L0
# draw::sse2::floyd: 186 instructions
.L0:
    movaps           %xmm11, 0x50(%rsp)
    paddd            %xmm8, %xmm5
    pxor             %xmm5, %xmm6
    pshuflw          $0xb1, %xmm6, %xmm6
    pshufhw          $0xb1, %xmm6, %xmm6
    movdqa           0x10(%rsp), %xmm11
    paddd            %xmm6, %xmm11
    pxor             %xmm11, %xmm8
    movdqa           %xmm8, %xmm10
    psrld            $0x14, %xmm10
    pslld            $0xc, %xmm8
    por              %xmm10, %xmm8
    paddd            %xmm8, %xmm5
    pxor             %xmm5, %xmm6
    movdqa           %xmm6, %xmm10
    psrld            $0x18, %xmm10
    pslld            $0x8, %xmm6
    por              %xmm10, %xmm6
    paddd            %xmm6, %xmm11
    movdqa           %xmm11, 0x10(%rsp)
    pxor             %xmm11, %xmm8
    movdqa           0x50(%rsp), %xmm11
    movdqa           %xmm8, %xmm10
    psrld            $0x19, %xmm10
    pslld            $0x7, %xmm8
    por              %xmm10, %xmm8
    paddd            %xmm15, %xmm4
    pxor             %xmm4, %xmm0
    pshuflw          $0xb1, %xmm0, %xmm0
    pshufhw          $0xb1, %xmm0, %xmm0
    paddd            %xmm0, %xmm11
    pxor             %xmm11, %xmm15
    movdqa           %xmm15, %xmm10
    psrld            $0x14, %xmm10
    pslld            $0xc, %xmm15
    por              %xmm10, %xmm15
    paddd            %xmm15, %xmm4
    pxor             %xmm4, %xmm0
    movdqa           %xmm0, %xmm10
    psrld            $0x18, %xmm10
    pslld            $0x8, %xmm0
    por              %xmm10, %xmm0
    paddd            %xmm0, %xmm11
    pxor             %xmm11, %xmm15
    movdqa           %xmm15, %xmm10
    psrld            $0x19, %xmm10
    pslld            $0x7, %xmm15
    por              %xmm10, %xmm15
    paddd            %xmm9, %xmm7
    xorps            %xmm7, %xmm3
    pshuflw          $0xb1, %xmm3, %xmm3
    pshufhw          $0xb1, %xmm3, %xmm3
    paddd            %xmm3, %xmm13
    pxor             %xmm13, %xmm9
    movdqa           %xmm9, %xmm10
    psrld            $0x14, %xmm10
    pslld            $0xc, %xmm9
    por              %xmm10, %xmm9
    paddd            %xmm9, %xmm7
    pxor             %xmm7, %xmm3
    movdqa           %xmm3, %xmm10
    psrld            $0x18, %xmm10
    pslld            $0x8, %xmm3
    por              %xmm10, %xmm3
    paddd            %xmm3, %xmm13
    pxor             %xmm13, %xmm9
    movdqa           %xmm9, %xmm10
    psrld            $0x19, %xmm10
    pslld            $0x7, %xmm9
    por              %xmm10, %xmm9
    paddd            %xmm14, %xmm1
    pxor             %xmm1, %xmm2
    pshuflw          $0xb1, %xmm2, %xmm2
    pshufhw          $0xb1, %xmm2, %xmm2
    paddd            %xmm2, %xmm12
    pxor             %xmm12, %xmm14
    movdqa           %xmm14, %xmm10
    psrld            $0x14, %xmm10
    pslld            $0xc, %xmm14
    por              %xmm10, %xmm14
    paddd            %xmm14, %xmm1
    pxor             %xmm1, %xmm2
    movdqa           %xmm2, %xmm10
    psrld            $0x18, %xmm10
    pslld            $0x8, %xmm2
    por              %xmm10, %xmm2
    paddd            %xmm2, %xmm12
    pxor             %xmm12, %xmm14
    movdqa           %xmm14, %xmm10
    psrld            $0x19, %xmm10
    pslld            $0x7, %xmm14
    por              %xmm10, %xmm14
    paddd            %xmm15, %xmm5
    pxor             %xmm5, %xmm2
    pshuflw          $0xb1, %xmm2, %xmm2
    pshufhw          $0xb1, %xmm2, %xmm2
    paddd            %xmm2, %xmm13
    pxor             %xmm13, %xmm15
    movdqa           %xmm15, %xmm10
    psrld            $0x14, %xmm10
    pslld            $0xc, %xmm15
    por              %xmm10, %xmm15
    paddd            %xmm15, %xmm5
    pxor             %xmm5, %xmm2
    movdqa           %xmm2, %xmm10
    psrld            $0x18, %xmm10
    pslld            $0x8, %xmm2
    por              %xmm10, %xmm2
    paddd            %xmm2, %xmm13
    pxor             %xmm13, %xmm15
    movdqa           %xmm15, %xmm10
    psrld            $0x19, %xmm10
    pslld            $0x7, %xmm15
    por              %xmm10, %xmm15
    paddd            %xmm9, %xmm4
    pxor             %xmm4, %xmm6
    pshuflw          $0xb1, %xmm6, %xmm6
    pshufhw          $0xb1, %xmm6, %xmm6
    paddd            %xmm6, %xmm12
    pxor             %xmm12, %xmm9
    movdqa           %xmm9, %xmm10
    psrld            $0x14, %xmm10
    pslld            $0xc, %xmm9
    por              %xmm10, %xmm9
    paddd            %xmm9, %xmm4
    pxor             %xmm4, %xmm6
    movdqa           %xmm6, %xmm10
    psrld            $0x18, %xmm10
    pslld            $0x8, %xmm6
    por              %xmm10, %xmm6
    paddd            %xmm6, %xmm12
    pxor             %xmm12, %xmm9
    movdqa           %xmm9, %xmm10
    psrld            $0x19, %xmm10
    pslld            $0x7, %xmm9
    por              %xmm10, %xmm9
    paddd            %xmm14, %xmm7
    pxor             %xmm7, %xmm0
    pshuflw          $0xb1, %xmm0, %xmm0
    pshufhw          $0xb1, %xmm0, %xmm0
    movdqa           0x10(%rsp), %xmm10
    paddd            %xmm0, %xmm10
    movdqa           %xmm10, 0x10(%rsp)
    pxor             %xmm10, %xmm14
    movdqa           %xmm14, %xmm10
    psrld            $0x14, %xmm10
    pslld            $0xc, %xmm14
    por              %xmm10, %xmm14
    paddd            %xmm14, %xmm7
    pxor             %xmm7, %xmm0
    movdqa           %xmm0, %xmm10
    psrld            $0x18, %xmm10
    pslld            $0x8, %xmm0
    por              %xmm10, %xmm0
    movdqa           0x10(%rsp), %xmm10
    paddd            %xmm0, %xmm10
    movdqa           %xmm10, 0x10(%rsp)
    pxor             %xmm10, %xmm14
    movdqa           %xmm14, %xmm10
    psrld            $0x19, %xmm10
    pslld            $0x7, %xmm14
    por              %xmm10, %xmm14
    paddd            %xmm8, %xmm1
    pxor             %xmm1, %xmm3
    pshuflw          $0xb1, %xmm3, %xmm3
    pshufhw          $0xb1, %xmm3, %xmm3
    paddd            %xmm3, %xmm11
    pxor             %xmm11, %xmm8
    movdqa           %xmm8, %xmm10
    psrld            $0x14, %xmm10
    pslld            $0xc, %xmm8
    por              %xmm10, %xmm8
    paddd            %xmm8, %xmm1
    pxor             %xmm1, %xmm3
    movdqa           %xmm3, %xmm10
    psrld            $0x18, %xmm10
    pslld            $0x8, %xmm3
    por              %xmm10, %xmm3
    paddd            %xmm3, %xmm11
    pxor             %xmm11, %xmm8
    movdqa           %xmm8, %xmm10
    psrld            $0x19, %xmm10
    pslld            $0x7, %xmm8
    por              %xmm10, %xmm8
    decq             %r8
    jne              .L0
# draw::sse2::floyd: 182 instructions
.L0:
    paddd            %xmm7, %xmm11
    pxor             %xmm11, %xmm2
    pshuflw          $0xb1, %xmm2, %xmm2
    pshufhw          $0xb1, %xmm2, %xmm2
    paddd            %xmm2, %xmm12
    pxor             %xmm12, %xmm7
    movdqa           %xmm7, %xmm8
    psrld            $0x14, %xmm8
    pslld            $0xc, %xmm7
    por              %xmm8, %xmm7
    paddd            %xmm7, %xmm11
    pxor             %xmm11, %xmm2
    movdqa           %xmm2, %xmm8
    psrld            $0x18, %xmm8
    pslld            $0x8, %xmm2
    por              %xmm8, %xmm2
    paddd            %xmm2, %xmm12
    pxor             %xmm12, %xmm7
    movdqa           %xmm7, %xmm8
    psrld            $0x19, %xmm8
    pslld            $0x7, %xmm7
    por              %xmm8, %xmm7
    paddd            %xmm6, %xmm10
    pxor             %xmm10, %xmm14
    pshuflw          $0xb1, %xmm14, %xmm8
    pshufhw          $0xb1, %xmm8, %xmm14
    paddd            %xmm14, %xmm9
    pxor             %xmm9, %xmm6
    movdqa           %xmm6, %xmm8
    psrld            $0x14, %xmm8
    pslld            $0xc, %xmm6
    por              %xmm8, %xmm6
    paddd            %xmm6, %xmm10
    pxor             %xmm10, %xmm14
    movdqa           %xmm14, %xmm8
    psrld            $0x18, %xmm8
    pslld            $0x8, %xmm14
    por              %xmm8, %xmm14
    paddd            %xmm14, %xmm9
    movdqa           %xmm9, 0x50(%rsp)
    pxor             %xmm9, %xmm6
    movdqa           %xmm6, %xmm8
    psrld            $0x19, %xmm8
    pslld            $0x7, %xmm6
    por              %xmm8, %xmm6
    paddd            %xmm5, %xmm1
    xorps            %xmm1, %xmm3
    pshuflw          $0xb1, %xmm3, %xmm3
    pshufhw          $0xb1, %xmm3, %xmm3
    paddd            %xmm3, %xmm15
    pxor             %xmm15, %xmm5
    movdqa           %xmm5, %xmm8
    psrld            $0x14, %xmm8
    pslld            $0xc, %xmm5
    por              %xmm8, %xmm5
    paddd            %xmm5, %xmm1
    pxor             %xmm1, %xmm3
    movdqa           %xmm3, %xmm8
    psrld            $0x18, %xmm8
    pslld            $0x8, %xmm3
    por              %xmm8, %xmm3
    paddd            %xmm3, %xmm15
    pxor             %xmm15, %xmm5
    movdqa           %xmm5, %xmm8
    psrld            $0x19, %xmm8
    pslld            $0x7, %xmm5
    por              %xmm8, %xmm5
    paddd            %xmm4, %xmm0
    pxor             %xmm0, %xmm13
    pshuflw          $0xb1, %xmm13, %xmm8
    pshufhw          $0xb1, %xmm8, %xmm13
    movdqa           0x10(%rsp), %xmm9
    paddd            %xmm13, %xmm9
    pxor             %xmm9, %xmm4
    movdqa           %xmm4, %xmm8
    psrld            $0x14, %xmm8
    pslld            $0xc, %xmm4
    por              %xmm8, %xmm4
    paddd            %xmm4, %xmm0
    pxor             %xmm0, %xmm13
    movdqa           %xmm13, %xmm8
    psrld            $0x18, %xmm8
    pslld            $0x8, %xmm13
    por              %xmm8, %xmm13
    paddd            %xmm13, %xmm9
    pxor             %xmm9, %xmm4
    movdqa           %xmm4, %xmm8
    psrld            $0x19, %xmm8
    pslld            $0x7, %xmm4
    por              %xmm8, %xmm4
    paddd            %xmm6, %xmm11
    pxor             %xmm11, %xmm13
    pshuflw          $0xb1, %xmm13, %xmm8
    pshufhw          $0xb1, %xmm8, %xmm13
    paddd            %xmm13, %xmm15
    pxor             %xmm15, %xmm6
    movdqa           %xmm6, %xmm8
    psrld            $0x14, %xmm8
    pslld            $0xc, %xmm6
    por              %xmm8, %xmm6
    paddd            %xmm6, %xmm11
    pxor             %xmm11, %xmm13
    movdqa           %xmm13, %xmm8
    psrld            $0x18, %xmm8
    pslld            $0x8, %xmm13
    por              %xmm8, %xmm13
    paddd            %xmm13, %xmm15
    pxor             %xmm15, %xmm6
    movdqa           %xmm6, %xmm8
    psrld            $0x19, %xmm8
    pslld            $0x7, %xmm6
    por              %xmm8, %xmm6
    paddd            %xmm5, %xmm10
    pxor             %xmm10, %xmm2
    pshuflw          $0xb1, %xmm2, %xmm2
    pshufhw          $0xb1, %xmm2, %xmm2
    paddd            %xmm2, %xmm9
    pxor             %xmm9, %xmm5
    movdqa           %xmm5, %xmm8
    psrld            $0x14, %xmm8
    pslld            $0xc, %xmm5
    por              %xmm8, %xmm5
    paddd            %xmm5, %xmm10
    pxor             %xmm10, %xmm2
    movdqa           %xmm2, %xmm8
    psrld            $0x18, %xmm8
    pslld            $0x8, %xmm2
    por              %xmm8, %xmm2
    paddd            %xmm2, %xmm9
    movdqa           %xmm9, 0x10(%rsp)
    pxor             %xmm9, %xmm5
    movdqa           0x50(%rsp), %xmm9
    movdqa           %xmm5, %xmm8
    psrld            $0x19, %xmm8
    pslld            $0x7, %xmm5
    por              %xmm8, %xmm5
    paddd            %xmm4, %xmm1
    pxor             %xmm1, %xmm14
    pshuflw          $0xb1, %xmm14, %xmm8
    pshufhw          $0xb1, %xmm8, %xmm14
    paddd            %xmm14, %xmm12
    pxor             %xmm12, %xmm4
    movdqa           %xmm4, %xmm8
    psrld            $0x14, %xmm8
    pslld            $0xc, %xmm4
    por              %xmm8, %xmm4
    paddd            %xmm4, %xmm1
    pxor             %xmm1, %xmm14
    movdqa           %xmm14, %xmm8
    psrld            $0x18, %xmm8
    pslld            $0x8, %xmm14
    por              %xmm8, %xmm14
    paddd            %xmm14, %xmm12
    pxor             %xmm12, %xmm4
    movdqa           %xmm4, %xmm8
    psrld            $0x19, %xmm8
    pslld            $0x7, %xmm4
    por              %xmm8, %xmm4
    paddd            %xmm7, %xmm0
    pxor             %xmm0, %xmm3
    pshuflw          $0xb1, %xmm3, %xmm3
    pshufhw          $0xb1, %xmm3, %xmm3
    paddd            %xmm3, %xmm9
    pxor             %xmm9, %xmm7
    movdqa           %xmm7, %xmm8
    psrld            $0x14, %xmm8
    pslld            $0xc, %xmm7
    por              %xmm8, %xmm7
    paddd            %xmm7, %xmm0
    pxor             %xmm0, %xmm3
    movdqa           %xmm3, %xmm8
    psrld            $0x18, %xmm8
    pslld            $0x8, %xmm3
    por              %xmm8, %xmm3
    paddd            %xmm3, %xmm9
    pxor             %xmm9, %xmm7
    movdqa           %xmm7, %xmm8
    psrld            $0x19, %xmm8
    pslld            $0x7, %xmm7
    por              %xmm8, %xmm7
    decq             %r8
    jne              .L0
