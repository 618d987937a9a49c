# draw::sse2::algorithm_r: 314 instructions
.L0:
    decl             %ecx
    je               out
    movdqa           %xmm10, %xmm0
    pcmpgtd          %xmm11, %xmm0
    movmskps         %xmm0, %edx
    testl            %edx, %edx
    je               out
    movdqa           %xmm11, 0xe0(%rsp)
    movd             %eax, %xmm0
    pshufd           $0x0, %xmm0, %xmm8
    movq             %rax, %rdx
    shrq             $0x20, %rdx
    movd             %edx, %xmm0
    pshufd           $0x0, %xmm0, %xmm9
    incq             %rax
    xorps            %xmm1, %xmm1
    movl             $0x4, %edx
    movdqa           0x90(%rsp), %xmm13
    movdqa           0x80(%rsp), %xmm12
    movdqa           0x70(%rsp), %xmm11
    movdqa           0x60(%rsp), %xmm10
    movdqa           %xmm8, 0x40(%rsp)
    movdqa           %xmm9, 0x30(%rsp)
    xorps            %xmm14, %xmm14
    movdqa           (%rip), %xmm0
    movaps           0xb0(%rsp), %xmm2
    movaps           %xmm2, 0x10(%rsp)
    movdqa           (%rip), %xmm2
    movaps           0xc0(%rsp), %xmm4
    movdqa           (%rip), %xmm5
    movdqa           0xf0(%rsp), %xmm7
    movdqa           (%rip), %xmm6
    movdqa           0x50(%rsp), %xmm15
    nopw             %cs:(%rax,%rax)
.L3:
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
    jne              .L3
    paddd            0x40(%rsp), %xmm8
    paddd            0x30(%rsp), %xmm9
    paddd            (%rip), %xmm0
    movdqa           %xmm0, 0x180(%rsp)
    paddd            (%rip), %xmm2
    movdqa           %xmm2, 0x190(%rsp)
    paddd            (%rip), %xmm5
    movdqa           %xmm5, 0x1a0(%rsp)
    paddd            (%rip), %xmm6
    movdqa           %xmm6, 0x1b0(%rsp)
    paddd            0x90(%rsp), %xmm13
    movdqa           %xmm13, 0x1c0(%rsp)
    paddd            0x80(%rsp), %xmm12
    movdqa           %xmm12, 0x1d0(%rsp)
    paddd            0x70(%rsp), %xmm11
    movdqa           %xmm11, 0x1e0(%rsp)
    paddd            0x60(%rsp), %xmm10
    movdqa           %xmm10, 0x1f0(%rsp)
    movdqa           0x10(%rsp), %xmm0
    paddd            0xb0(%rsp), %xmm0
    movdqa           %xmm0, 0x200(%rsp)
    paddd            0xc0(%rsp), %xmm4
    movdqa           %xmm4, 0x210(%rsp)
    paddd            0xf0(%rsp), %xmm7
    movdqa           %xmm7, 0x220(%rsp)
    paddd            0x50(%rsp), %xmm15
    movdqa           %xmm15, 0x230(%rsp)
    movdqa           %xmm8, 0x240(%rsp)
    movdqa           %xmm9, 0x250(%rsp)
    movdqa           %xmm1, 0x260(%rsp)
    movdqa           %xmm14, 0x270(%rsp)
    movl             $0x10, %edx
    leaq             0x180(%rsp), %rsi
    pcmpeqd          %xmm7, %xmm7
    movdqa           (%rip), %xmm8
    movaps           (%rip), %xmm9
    movdqa           0x130(%rsp), %xmm10
    movdqa           0xe0(%rsp), %xmm11
    jmp              .L6
.L5:
    addq             $0x20, %rsi
    psrld            $0x1f, %xmm1
    paddd            %xmm1, %xmm11
    addq             $-0x2, %rdx
    je               .L0
.L6:
    movdqa           (%rsi), %xmm1
    movdqa           0x10(%rsi), %xmm3
    movdqa           %xmm1, %xmm2
    pmuludq          %xmm11, %xmm2
    psrlq            $0x20, %xmm2
    movdqa           %xmm3, %xmm0
    pmuludq          %xmm11, %xmm0
    paddq            %xmm2, %xmm0
    psrlq            $0x20, %xmm1
    psrlq            $0x20, %xmm3
    movdqa           %xmm11, %xmm2
    psrlq            $0x20, %xmm2
    pmuludq          %xmm2, %xmm1
    psrlq            $0x20, %xmm1
    pmuludq          %xmm3, %xmm2
    paddq            %xmm1, %xmm2
    movdqa           %xmm0, %xmm3
    shufps           $0x88, %xmm2, %xmm3
    cvtdq2ps         %xmm11, %xmm1
    pslld            $0x8, %xmm1
    pand             %xmm8, %xmm1
    shufps           $0xd8, %xmm3, %xmm3
    xorps            %xmm9, %xmm3
    pcmpgtd          %xmm3, %xmm1
    testl            %r15d, %r15d
    je               .L5
    shufps           $0xdd, %xmm2, %xmm0
    shufps           $0xd8, %xmm0, %xmm0
    movdqa           %xmm11, %xmm2
    paddd            %xmm7, %xmm2
    movdqa           %xmm10, %xmm3
    pcmpgtd          %xmm11, %xmm3
    pand             %xmm1, %xmm3
    xorl             %edi, %edi
    xorl             %r8d, %r8d
.L8:
    movd             %edi, %xmm4
    incl             %edi
    pshufd           $0x0, %xmm4, %xmm4
    pcmpeqd          %xmm0, %xmm4
    pand             %xmm3, %xmm4
    movdqu           0x2d0(%rsp,%r8), %xmm5
    movdqa           %xmm4, %xmm6
    pand             %xmm2, %xmm6
    pandn            %xmm5, %xmm4
    por              %xmm6, %xmm4
    movdqu           %xmm4, 0x2d0(%rsp,%r8)
    addq             $0x10, %r8
    cmpq             %r8, %r12
    jne              .L8
    jmp              .L5
