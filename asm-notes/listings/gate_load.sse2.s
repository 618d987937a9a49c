# gate::table::choose::body: 31 instructions
.L0:
    movaps           %xmm6, %xmm3
    movaps           %xmm9, %xmm2
    movaps           %xmm10, %xmm1
    movaps           %xmm8, %xmm0
    movups           -0x30(%rdx,%rax), %xmm6
    movups           -0x20(%rdx,%rax), %xmm9
    movups           -0x10(%rdx,%rax), %xmm10
    movups           (%rdx,%rax), %xmm8
    movaps           %xmm6, %xmm4
    cmpleps          %xmm5, %xmm4
    pand             %xmm4, %xmm12
    movaps           %xmm9, %xmm4
    cmpleps          %xmm5, %xmm4
    pand             %xmm4, %xmm13
    movaps           %xmm10, %xmm4
    cmpleps          %xmm5, %xmm4
    pand             %xmm4, %xmm11
    movaps           %xmm8, %xmm4
    cmpleps          %xmm5, %xmm4
    pand             %xmm4, %xmm7
    movups           %xmm6, -0x30(%rsi,%rax)
    maxps            %xmm3, %xmm6
    movups           %xmm9, -0x20(%rsi,%rax)
    maxps            %xmm2, %xmm9
    movups           %xmm10, -0x10(%rsi,%rax)
    maxps            %xmm1, %xmm10
    movups           %xmm8, (%rsi,%rax)
    maxps            %xmm0, %xmm8
    addq             $0x40, %rax
    decq             %rcx
    jne              .L0
