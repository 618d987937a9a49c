# draw::sse2::floyd: 359 instructions
.L0:
    movq             %r8, %rdi
.L1:
    pmovmskb         %xmm7, %r8d
    testl            %r8d, %r8d
    movdqa           0x40(%rsp), %xmm3
    movdqa           0xe0(%rsp), %xmm12
    je               out
    movdqa           %xmm7, 0x110(%rsp)
    movaps           %xmm13, 0x120(%rsp)
    movdqa           %xmm6, 0x100(%rsp)
    movdqa           %xmm8, 0x130(%rsp)
    movdqa           %xmm10, 0x140(%rsp)
    movd             %edx, %xmm0
    pshufd           $0x0, %xmm0, %xmm6
    movq             %rdx, %r8
    shrq             $0x20, %r8
    movd             %r8d, %xmm0
    pshufd           $0x0, %xmm0, %xmm0
    incq             %rdx
    movl             $0x4, %r8d
    movdqa           0xa0(%rsp), %xmm8
    movdqa           0xb0(%rsp), %xmm15
    movdqa           0x80(%rsp), %xmm9
    movdqa           0xc0(%rsp), %xmm14
    movdqa           %xmm6, 0x190(%rsp)
    movdqa           %xmm0, 0x160(%rsp)
    pxor             %xmm2, %xmm2
    movdqa           (%rip), %xmm5
    movaps           0x60(%rsp), %xmm1
    movaps           %xmm1, 0x10(%rsp)
    movdqa           (%rip), %xmm4
    movaps           0xd0(%rsp), %xmm11
    movdqa           (%rip), %xmm7
    movdqa           %xmm12, %xmm13
    movdqa           (%rip), %xmm1
    movdqa           0xf0(%rsp), %xmm12
    nopw             %cs:(%rax,%rax)
.L3:
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
    jne              .L3
    paddd            0x190(%rsp), %xmm6
    paddd            0x160(%rsp), %xmm0
    paddd            (%rip), %xmm5
    movdqa           %xmm5, 0x1c0(%rsp)
    paddd            (%rip), %xmm4
    movdqa           %xmm4, 0x1d0(%rsp)
    paddd            (%rip), %xmm7
    movdqa           %xmm7, 0x1e0(%rsp)
    paddd            (%rip), %xmm1
    movdqa           %xmm1, 0x1f0(%rsp)
    paddd            0xa0(%rsp), %xmm8
    movdqa           %xmm8, 0x200(%rsp)
    paddd            0xb0(%rsp), %xmm15
    movdqa           %xmm15, 0x210(%rsp)
    paddd            0x80(%rsp), %xmm9
    movdqa           %xmm9, 0x220(%rsp)
    paddd            0xc0(%rsp), %xmm14
    movdqa           %xmm14, 0x230(%rsp)
    movdqa           0x10(%rsp), %xmm1
    paddd            0x60(%rsp), %xmm1
    movdqa           %xmm1, 0x240(%rsp)
    paddd            0xd0(%rsp), %xmm11
    movdqa           %xmm11, 0x250(%rsp)
    paddd            0xe0(%rsp), %xmm13
    movdqa           %xmm13, 0x260(%rsp)
    paddd            0xf0(%rsp), %xmm12
    movdqa           %xmm12, 0x270(%rsp)
    movdqa           %xmm6, 0x280(%rsp)
    movdqa           %xmm0, 0x290(%rsp)
    paddd            0x40(%rsp), %xmm3
    movdqa           %xmm3, 0x2a0(%rsp)
    movdqa           %xmm2, 0x2b0(%rsp)
    leaq             0x8(%rdi), %r8
    xorl             %r10d, %r10d
    movdqa           (%rip), %xmm12
    movdqa           (%rip), %xmm14
    movdqa           (%rip), %xmm15
    movdqa           0x140(%rsp), %xmm10
    movdqa           0x130(%rsp), %xmm8
    movdqa           0x100(%rsp), %xmm6
    movdqa           0x120(%rsp), %xmm13
    movdqa           0x110(%rsp), %xmm7
    nopw             (%rax,%rax)
.L5:
    leaq             0x20(%r10), %r9
    cmpq             $0x120, %r9
    je               .L0
    movdqa           0x1c0(%rsp,%r10), %xmm0
    movdqa           0x1d0(%rsp,%r10), %xmm2
    movdqa           0x90(%rsp), %xmm3
    paddd            %xmm13, %xmm3
    movdqa           %xmm0, %xmm4
    pmuludq          %xmm3, %xmm4
    psrlq            $0x20, %xmm4
    movdqa           %xmm2, %xmm1
    pmuludq          %xmm3, %xmm1
    paddq            %xmm4, %xmm1
    psrlq            $0x20, %xmm0
    psrlq            $0x20, %xmm2
    cvtdq2ps         %xmm3, %xmm4
    psrlq            $0x20, %xmm3
    pmuludq          %xmm3, %xmm0
    psrlq            $0x20, %xmm0
    pmuludq          %xmm2, %xmm3
    paddq            %xmm0, %xmm3
    movdqa           %xmm1, %xmm0
    shufps           $0xdd, %xmm3, %xmm0
    shufps           $0xd8, %xmm0, %xmm0
    shufps           $0x88, %xmm3, %xmm1
    pslld            $0x8, %xmm4
    pand             %xmm12, %xmm4
    shufps           $0xd8, %xmm1, %xmm1
    xorps            (%rip), %xmm1
    pcmpgtd          %xmm1, %xmm4
    pand             %xmm4, %xmm7
    movdqa           %xmm13, %xmm1
    pxor             %xmm2, %xmm2
    pcmpeqd          %xmm2, %xmm1
    movdqa           %xmm7, %xmm2
    pand             %xmm1, %xmm2
    pandn            %xmm6, %xmm2
    movdqa           %xmm6, %xmm5
    pcmpeqd          %xmm0, %xmm5
    movdqa           %xmm13, %xmm3
    pcmpeqd          %xmm14, %xmm3
    movdqa           %xmm7, %xmm4
    pand             %xmm3, %xmm4
    movdqa           0x30(%rsp), %xmm6
    pandn            %xmm6, %xmm4
    pcmpeqd          %xmm0, %xmm6
    por              %xmm5, %xmm6
    movdqa           %xmm13, %xmm5
    pcmpeqd          %xmm15, %xmm5
    movdqa           %xmm7, %xmm11
    pand             %xmm5, %xmm11
    pandn            %xmm8, %xmm11
    pcmpeqd          %xmm0, %xmm8
    movdqa           %xmm10, %xmm9
    pcmpeqd          %xmm0, %xmm9
    por              %xmm8, %xmm9
    por              %xmm6, %xmm9
    movdqa           %xmm13, %xmm6
    paddd            0x70(%rsp), %xmm6
    pand             %xmm9, %xmm6
    pandn            %xmm0, %xmm9
    por              %xmm6, %xmm9
    pand             %xmm7, %xmm9
    pand             %xmm9, %xmm1
    movdqa           %xmm2, %xmm6
    por              %xmm1, %xmm6
    pand             %xmm9, %xmm3
    por              %xmm3, %xmm4
    movdqa           %xmm4, 0x30(%rsp)
    pand             %xmm9, %xmm5
    movdqa           %xmm11, %xmm8
    por              %xmm5, %xmm8
    movdqa           %xmm13, %xmm0
    pcmpeqd          (%rip), %xmm0
    psubd            %xmm7, %xmm13
    pand             %xmm0, %xmm7
    pand             %xmm9, %xmm0
    pandn            %xmm10, %xmm7
    incq             %rdi
    movdqa           %xmm7, %xmm10
    por              %xmm0, %xmm10
    movdqa           (%rip), %xmm7
    pcmpgtd          %xmm13, %xmm7
    movq             %r9, %r10
    cmpq             $0x9, %rdi
    jb               .L5
    movdqa           %xmm13, %xmm0
    pcmpgtd          (%rip), %xmm0
    pmovmskb         %xmm0, %r11d
    notl             %r11d
    movq             %r9, %r10
    testw            %r11w, %r11w
    jne              .L5
    jmp              .L1
# draw::sse2::floyd: 388 instructions
.L0:
    movq             %rdx, %rcx
.L1:
    pmovmskb         %xmm12, %edx
    testl            %edx, %edx
    je               out
    movaps           %xmm12, 0xf0(%rsp)
    movaps           %xmm11, 0xa0(%rsp)
    movd             %eax, %xmm0
    pshufd           $0x0, %xmm0, %xmm3
    movq             %rax, %rdx
    shrq             $0x20, %rdx
    movd             %edx, %xmm0
    pshufd           $0x0, %xmm0, %xmm2
    incq             %rax
    movl             $0x4, %edx
    pxor             %xmm0, %xmm0
    movaps           %xmm8, %xmm1
    movdqa           %xmm2, 0x130(%rsp)
    movdqa           %xmm3, 0x140(%rsp)
    movdqa           0xd0(%rsp), %xmm4
    movdqa           0x60(%rsp), %xmm5
    movdqa           0xc0(%rsp), %xmm11
    movdqa           0x80(%rsp), %xmm13
    movdqa           (%rip), %xmm14
    movaps           0xe0(%rsp), %xmm6
    movaps           %xmm6, 0x10(%rsp)
    movdqa           (%rip), %xmm15
    movaps           0x40(%rsp), %xmm7
    movdqa           (%rip), %xmm10
    movdqa           0x90(%rsp), %xmm8
    movdqa           (%rip), %xmm12
    movdqa           0xb0(%rsp), %xmm9
    nopw             (%rax,%rax)
.L3:
    movaps           %xmm7, 0x50(%rsp)
    paddd            %xmm13, %xmm14
    pxor             %xmm14, %xmm3
    pshuflw          $0xb1, %xmm3, %xmm3
    pshufhw          $0xb1, %xmm3, %xmm3
    movdqa           0x10(%rsp), %xmm7
    paddd            %xmm3, %xmm7
    pxor             %xmm7, %xmm13
    movdqa           %xmm13, %xmm6
    psrld            $0x14, %xmm6
    pslld            $0xc, %xmm13
    por              %xmm6, %xmm13
    paddd            %xmm13, %xmm14
    pxor             %xmm14, %xmm3
    movdqa           %xmm3, %xmm6
    psrld            $0x18, %xmm6
    pslld            $0x8, %xmm3
    por              %xmm6, %xmm3
    paddd            %xmm3, %xmm7
    movdqa           %xmm7, 0x10(%rsp)
    pxor             %xmm7, %xmm13
    movdqa           0x50(%rsp), %xmm7
    movdqa           %xmm13, %xmm6
    psrld            $0x19, %xmm6
    pslld            $0x7, %xmm13
    por              %xmm6, %xmm13
    paddd            %xmm11, %xmm15
    pxor             %xmm15, %xmm2
    pshuflw          $0xb1, %xmm2, %xmm2
    pshufhw          $0xb1, %xmm2, %xmm2
    paddd            %xmm2, %xmm7
    pxor             %xmm7, %xmm11
    movdqa           %xmm11, %xmm6
    psrld            $0x14, %xmm6
    pslld            $0xc, %xmm11
    por              %xmm6, %xmm11
    paddd            %xmm11, %xmm15
    pxor             %xmm15, %xmm2
    movdqa           %xmm2, %xmm6
    psrld            $0x18, %xmm6
    pslld            $0x8, %xmm2
    por              %xmm6, %xmm2
    paddd            %xmm2, %xmm7
    pxor             %xmm7, %xmm11
    movdqa           %xmm11, %xmm6
    psrld            $0x19, %xmm6
    pslld            $0x7, %xmm11
    por              %xmm6, %xmm11
    paddd            %xmm5, %xmm10
    xorps            %xmm10, %xmm1
    pshuflw          $0xb1, %xmm1, %xmm1
    pshufhw          $0xb1, %xmm1, %xmm1
    paddd            %xmm1, %xmm8
    pxor             %xmm8, %xmm5
    movdqa           %xmm5, %xmm6
    psrld            $0x14, %xmm6
    pslld            $0xc, %xmm5
    por              %xmm6, %xmm5
    paddd            %xmm5, %xmm10
    pxor             %xmm10, %xmm1
    movdqa           %xmm1, %xmm6
    psrld            $0x18, %xmm6
    pslld            $0x8, %xmm1
    por              %xmm6, %xmm1
    paddd            %xmm1, %xmm8
    pxor             %xmm8, %xmm5
    movdqa           %xmm5, %xmm6
    psrld            $0x19, %xmm6
    pslld            $0x7, %xmm5
    por              %xmm6, %xmm5
    paddd            %xmm4, %xmm12
    pxor             %xmm12, %xmm0
    pshuflw          $0xb1, %xmm0, %xmm0
    pshufhw          $0xb1, %xmm0, %xmm0
    paddd            %xmm0, %xmm9
    pxor             %xmm9, %xmm4
    movdqa           %xmm4, %xmm6
    psrld            $0x14, %xmm6
    pslld            $0xc, %xmm4
    por              %xmm6, %xmm4
    paddd            %xmm4, %xmm12
    pxor             %xmm12, %xmm0
    movdqa           %xmm0, %xmm6
    psrld            $0x18, %xmm6
    pslld            $0x8, %xmm0
    por              %xmm6, %xmm0
    paddd            %xmm0, %xmm9
    pxor             %xmm9, %xmm4
    movdqa           %xmm4, %xmm6
    psrld            $0x19, %xmm6
    pslld            $0x7, %xmm4
    por              %xmm6, %xmm4
    paddd            %xmm11, %xmm14
    pxor             %xmm14, %xmm0
    pshuflw          $0xb1, %xmm0, %xmm0
    pshufhw          $0xb1, %xmm0, %xmm0
    paddd            %xmm0, %xmm8
    pxor             %xmm8, %xmm11
    movdqa           %xmm11, %xmm6
    psrld            $0x14, %xmm6
    pslld            $0xc, %xmm11
    por              %xmm6, %xmm11
    paddd            %xmm11, %xmm14
    pxor             %xmm14, %xmm0
    movdqa           %xmm0, %xmm6
    psrld            $0x18, %xmm6
    pslld            $0x8, %xmm0
    por              %xmm6, %xmm0
    paddd            %xmm0, %xmm8
    pxor             %xmm8, %xmm11
    movdqa           %xmm11, %xmm6
    psrld            $0x19, %xmm6
    pslld            $0x7, %xmm11
    por              %xmm6, %xmm11
    paddd            %xmm5, %xmm15
    pxor             %xmm15, %xmm3
    pshuflw          $0xb1, %xmm3, %xmm3
    pshufhw          $0xb1, %xmm3, %xmm3
    paddd            %xmm3, %xmm9
    pxor             %xmm9, %xmm5
    movdqa           %xmm5, %xmm6
    psrld            $0x14, %xmm6
    pslld            $0xc, %xmm5
    por              %xmm6, %xmm5
    paddd            %xmm5, %xmm15
    pxor             %xmm15, %xmm3
    movdqa           %xmm3, %xmm6
    psrld            $0x18, %xmm6
    pslld            $0x8, %xmm3
    por              %xmm6, %xmm3
    paddd            %xmm3, %xmm9
    pxor             %xmm9, %xmm5
    movdqa           %xmm5, %xmm6
    psrld            $0x19, %xmm6
    pslld            $0x7, %xmm5
    por              %xmm6, %xmm5
    paddd            %xmm4, %xmm10
    pxor             %xmm10, %xmm2
    pshuflw          $0xb1, %xmm2, %xmm2
    pshufhw          $0xb1, %xmm2, %xmm2
    movdqa           0x10(%rsp), %xmm6
    paddd            %xmm2, %xmm6
    movdqa           %xmm6, 0x10(%rsp)
    pxor             %xmm6, %xmm4
    movdqa           %xmm4, %xmm6
    psrld            $0x14, %xmm6
    pslld            $0xc, %xmm4
    por              %xmm6, %xmm4
    paddd            %xmm4, %xmm10
    pxor             %xmm10, %xmm2
    movdqa           %xmm2, %xmm6
    psrld            $0x18, %xmm6
    pslld            $0x8, %xmm2
    por              %xmm6, %xmm2
    movdqa           0x10(%rsp), %xmm6
    paddd            %xmm2, %xmm6
    movdqa           %xmm6, 0x10(%rsp)
    pxor             %xmm6, %xmm4
    movdqa           %xmm4, %xmm6
    psrld            $0x19, %xmm6
    pslld            $0x7, %xmm4
    por              %xmm6, %xmm4
    paddd            %xmm13, %xmm12
    pxor             %xmm12, %xmm1
    pshuflw          $0xb1, %xmm1, %xmm1
    pshufhw          $0xb1, %xmm1, %xmm1
    paddd            %xmm1, %xmm7
    pxor             %xmm7, %xmm13
    movdqa           %xmm13, %xmm6
    psrld            $0x14, %xmm6
    pslld            $0xc, %xmm13
    por              %xmm6, %xmm13
    paddd            %xmm13, %xmm12
    pxor             %xmm12, %xmm1
    movdqa           %xmm1, %xmm6
    psrld            $0x18, %xmm6
    pslld            $0x8, %xmm1
    por              %xmm6, %xmm1
    paddd            %xmm1, %xmm7
    pxor             %xmm7, %xmm13
    movdqa           %xmm13, %xmm6
    psrld            $0x19, %xmm6
    pslld            $0x7, %xmm13
    por              %xmm6, %xmm13
    decq             %rdx
    jne              .L3
    paddd            0x140(%rsp), %xmm3
    paddd            0x130(%rsp), %xmm2
    paddd            (%rip), %xmm14
    movdqa           %xmm14, 0x3d0(%rsp)
    paddd            (%rip), %xmm15
    movdqa           %xmm15, 0x3e0(%rsp)
    paddd            (%rip), %xmm10
    movdqa           %xmm10, 0x3f0(%rsp)
    paddd            (%rip), %xmm12
    movdqa           %xmm12, 0x400(%rsp)
    paddd            0x80(%rsp), %xmm13
    movdqa           %xmm13, 0x410(%rsp)
    paddd            0xc0(%rsp), %xmm11
    movdqa           %xmm11, 0x420(%rsp)
    paddd            0x60(%rsp), %xmm5
    movdqa           %xmm5, 0x430(%rsp)
    paddd            0xd0(%rsp), %xmm4
    movdqa           %xmm4, 0x440(%rsp)
    movdqa           0x10(%rsp), %xmm4
    paddd            0xe0(%rsp), %xmm4
    movdqa           %xmm4, 0x450(%rsp)
    paddd            0x40(%rsp), %xmm7
    movdqa           %xmm7, 0x460(%rsp)
    paddd            0x90(%rsp), %xmm8
    movdqa           %xmm8, 0x470(%rsp)
    paddd            0xb0(%rsp), %xmm9
    movdqa           %xmm9, 0x480(%rsp)
    movdqa           %xmm3, 0x490(%rsp)
    movdqa           %xmm2, 0x4a0(%rsp)
    movdqa           0x100(%rsp), %xmm8
    paddd            %xmm8, %xmm1
    movdqa           %xmm1, 0x4b0(%rsp)
    movdqa           %xmm0, 0x4c0(%rsp)
    leaq             0x8(%rcx), %rdx
    movl             $0x10, %esi
    leaq             0x3d0(%rsp), %rdi
    movdqa           0x190(%rsp), %xmm5
    movdqa           (%rip), %xmm6
    movaps           (%rip), %xmm7
    movdqa           0x120(%rsp), %xmm9
    movdqa           0x110(%rsp), %xmm10
    movdqa           0xa0(%rsp), %xmm11
    movdqa           0xf0(%rsp), %xmm12
    nop
.L5:
    testq            %rsi, %rsi
    je               .L0
    movdqa           (%rdi), %xmm2
    movdqa           0x10(%rdi), %xmm3
    movdqa           %xmm10, %xmm0
    paddd            %xmm11, %xmm0
    movdqa           %xmm2, %xmm4
    pmuludq          %xmm0, %xmm4
    psrlq            $0x20, %xmm4
    movdqa           %xmm3, %xmm1
    pmuludq          %xmm0, %xmm1
    paddq            %xmm4, %xmm1
    psrlq            $0x20, %xmm2
    psrlq            $0x20, %xmm3
    cvtdq2ps         %xmm0, %xmm4
    psrlq            $0x20, %xmm0
    pmuludq          %xmm0, %xmm2
    psrlq            $0x20, %xmm2
    pmuludq          %xmm3, %xmm0
    paddq            %xmm2, %xmm0
    movdqa           %xmm1, %xmm2
    shufps           $0x88, %xmm0, %xmm2
    pslld            $0x8, %xmm4
    pand             %xmm6, %xmm4
    shufps           $0xd8, %xmm2, %xmm2
    xorps            %xmm7, %xmm2
    pcmpgtd          %xmm2, %xmm4
    pand             %xmm4, %xmm12
    cmpl             $0x0, 0x30(%rsp)
    je               .L22
    shufps           $0xdd, %xmm0, %xmm1
    shufps           $0xd8, %xmm1, %xmm1
    pxor             %xmm0, %xmm0
    testq            %r12, %r12
    je               .L18
    movq             %r12, %r9
    movq             %r13, %r8
    nop
.L9:
    movdqa           (%r8), %xmm2
    pcmpeqd          %xmm1, %xmm2
    addq             $0x10, %r8
    por              %xmm2, %xmm0
    decq             %r9
    jne              .L9
    cmpq             $0x30, %r14
    jb               .L13
    nopl             (%rax)
.L12:
    movdqa           (%r8), %xmm2
    pcmpeqd          %xmm1, %xmm2
    por              %xmm0, %xmm2
    movdqa           0x10(%r8), %xmm0
    pcmpeqd          %xmm1, %xmm0
    movdqa           0x20(%r8), %xmm3
    pcmpeqd          %xmm1, %xmm3
    por              %xmm0, %xmm3
    por              %xmm2, %xmm3
    movdqa           0x30(%r8), %xmm0
    pcmpeqd          %xmm1, %xmm0
    por              %xmm3, %xmm0
    addq             $0x40, %r8
    cmpq             %r15, %r8
    jne              .L12
.L13:
    movdqa           %xmm11, %xmm2
    paddd            %xmm9, %xmm2
    pand             %xmm0, %xmm2
    pandn            %xmm1, %xmm0
    por              %xmm2, %xmm0
    pand             %xmm12, %xmm0
    testq            %r14, %r14
    je               .L20
    movq             %r13, %r9
    xorl             %r8d, %r8d
    nopw             (%rax,%rax)
.L15:
    movd             %r8d, %xmm1
    pshufd           $0x0, %xmm1, %xmm1
    pcmpeqd          %xmm11, %xmm1
    movdqa           %xmm12, %xmm2
    pand             %xmm1, %xmm2
    pand             %xmm0, %xmm1
    pandn            (%r9), %xmm2
    por              %xmm1, %xmm2
    movdqa           %xmm2, (%r9)
    leal             0x1(%r8), %r10d
    movd             %r10d, %xmm1
    pshufd           $0x0, %xmm1, %xmm1
    pcmpeqd          %xmm11, %xmm1
    movdqa           %xmm12, %xmm2
    pand             %xmm1, %xmm2
    pand             %xmm0, %xmm1
    pandn            0x10(%r9), %xmm2
    por              %xmm1, %xmm2
    movdqa           %xmm2, 0x10(%r9)
    addq             $0x20, %r9
    addq             $0x2, %r8
    cmpq             %r8, %rbx
    jne              .L15
    testb            $0x1, 0x70(%rsp)
    jne              .L21
    jmp              .L22
.L18:
    movq             %r13, %r8
    cmpq             $0x30, %r14
    jae              .L12
    jmp              .L13
.L20:
    xorl             %r8d, %r8d
    movq             %r13, %r9
.L21:
    movd             %r8d, %xmm1
    pshufd           $0x0, %xmm1, %xmm1
    pcmpeqd          %xmm11, %xmm1
    movdqa           %xmm12, %xmm2
    pand             %xmm1, %xmm2
    pand             %xmm1, %xmm0
    pandn            (%r9), %xmm2
    por              %xmm0, %xmm2
    movdqa           %xmm2, (%r9)
.L22:
    addq             $0x20, %rdi
    addq             $-0x2, %rsi
    psubd            %xmm12, %xmm11
    movdqa           %xmm5, %xmm12
    pcmpgtd          %xmm11, %xmm12
    incq             %rcx
    cmpq             %rbp, %rcx
    jbe              .L5
    pmovmskb         %xmm12, %r8d
    testw            %r8w, %r8w
    jne              .L5
    jmp              .L1
# draw::sse2::floyd: 337 instructions
.L0:
    movq             %r8, %rdi
.L1:
    movdqa           0x30(%rsp), %xmm0
    pmovmskb         %xmm0, %r8d
    testl            %r8d, %r8d
    movdqa           %xmm11, %xmm12
    movdqa           0xd0(%rsp), %xmm4
    je               out
    movaps           %xmm8, 0x140(%rsp)
    movdqa           %xmm10, 0xf0(%rsp)
    movdqa           %xmm13, 0xa0(%rsp)
    movd             %edx, %xmm0
    pshufd           $0x0, %xmm0, %xmm2
    movq             %rdx, %r8
    shrq             $0x20, %r8
    movd             %r8d, %xmm0
    pshufd           $0x0, %xmm0, %xmm14
    incq             %rdx
    movl             $0x4, %r8d
    movdqa           0x80(%rsp), %xmm7
    movdqa           0xc0(%rsp), %xmm6
    movdqa           0x60(%rsp), %xmm5
    movdqa           %xmm2, 0x130(%rsp)
    movdqa           %xmm14, 0x100(%rsp)
    movaps           %xmm15, %xmm3
    pxor             %xmm13, %xmm13
    movdqa           (%rip), %xmm11
    movdqa           (%rip), %xmm10
    movdqa           0xe0(%rsp), %xmm9
    movdqa           (%rip), %xmm1
    movdqa           0x40(%rsp), %xmm15
    movdqa           (%rip), %xmm0
    movaps           0xb0(%rsp), %xmm8
    movaps           %xmm8, 0x10(%rsp)
    nopl             (%rax)
.L3:
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
    jne              .L3
    paddd            0x130(%rsp), %xmm2
    paddd            0x100(%rsp), %xmm14
    paddd            (%rip), %xmm11
    movdqa           %xmm11, 0x1c0(%rsp)
    paddd            (%rip), %xmm10
    movdqa           %xmm10, 0x1d0(%rsp)
    paddd            (%rip), %xmm1
    movdqa           %xmm1, 0x1e0(%rsp)
    paddd            (%rip), %xmm0
    movdqa           %xmm0, 0x1f0(%rsp)
    paddd            0x80(%rsp), %xmm7
    movdqa           %xmm7, 0x200(%rsp)
    paddd            0xc0(%rsp), %xmm6
    movdqa           %xmm6, 0x210(%rsp)
    paddd            0x60(%rsp), %xmm5
    movdqa           %xmm5, 0x220(%rsp)
    paddd            0xd0(%rsp), %xmm4
    movdqa           %xmm4, 0x230(%rsp)
    movdqa           0x110(%rsp), %xmm0
    movdqa           %xmm0, %xmm11
    paddd            %xmm0, %xmm12
    movdqa           %xmm12, 0x240(%rsp)
    paddd            0xe0(%rsp), %xmm9
    movdqa           %xmm9, 0x250(%rsp)
    paddd            0x40(%rsp), %xmm15
    movdqa           %xmm15, 0x260(%rsp)
    movdqa           0x10(%rsp), %xmm0
    paddd            0xb0(%rsp), %xmm0
    movdqa           %xmm0, 0x270(%rsp)
    movdqa           %xmm2, 0x280(%rsp)
    movdqa           %xmm14, 0x290(%rsp)
    movdqa           0x120(%rsp), %xmm15
    paddd            %xmm15, %xmm3
    movdqa           %xmm3, 0x2a0(%rsp)
    movdqa           %xmm13, 0x2b0(%rsp)
    leaq             0x8(%rdi), %r8
    xorl             %r10d, %r10d
    movaps           (%rip), %xmm5
    movdqa           (%rip), %xmm6
    pxor             %xmm7, %xmm7
    movdqa           (%rip), %xmm9
    movdqa           (%rip), %xmm12
    movdqa           0xa0(%rsp), %xmm13
    movdqa           0xf0(%rsp), %xmm10
    movdqa           0x140(%rsp), %xmm8
    nopw             %cs:(%rax,%rax)
.L5:
    leaq             0x20(%r10), %r9
    cmpq             $0x120, %r9
    je               .L0
    movdqa           0x1c0(%rsp,%r10), %xmm1
    movdqa           0x1d0(%rsp,%r10), %xmm3
    movdqa           0x90(%rsp), %xmm2
    paddd            %xmm8, %xmm2
    movdqa           %xmm1, %xmm4
    pmuludq          %xmm2, %xmm4
    psrlq            $0x20, %xmm4
    movdqa           %xmm3, %xmm0
    pmuludq          %xmm2, %xmm0
    paddq            %xmm4, %xmm0
    psrlq            $0x20, %xmm1
    psrlq            $0x20, %xmm3
    movdqa           %xmm2, %xmm4
    psrlq            $0x20, %xmm4
    pmuludq          %xmm4, %xmm1
    pmuludq          %xmm3, %xmm4
    cvtdq2ps         %xmm2, %xmm2
    psrlq            $0x20, %xmm1
    paddq            %xmm1, %xmm4
    movdqa           %xmm0, %xmm1
    shufps           $0xdd, %xmm4, %xmm1
    shufps           $0xd8, %xmm1, %xmm1
    shufps           $0x88, %xmm4, %xmm0
    pslld            $0x8, %xmm2
    pand             %xmm6, %xmm2
    shufps           $0xd8, %xmm0, %xmm0
    xorps            %xmm5, %xmm0
    pcmpgtd          %xmm0, %xmm2
    movdqa           0x30(%rsp), %xmm14
    pand             %xmm2, %xmm14
    movdqa           %xmm8, %xmm0
    pcmpeqd          %xmm7, %xmm0
    movdqa           %xmm14, %xmm2
    pand             %xmm0, %xmm2
    pandn            %xmm13, %xmm2
    movdqa           %xmm13, %xmm3
    pcmpeqd          %xmm1, %xmm3
    movdqa           %xmm10, %xmm4
    pcmpeqd          %xmm1, %xmm4
    por              %xmm3, %xmm4
    movdqa           %xmm8, %xmm3
    paddd            0x70(%rsp), %xmm3
    pand             %xmm4, %xmm3
    pandn            %xmm1, %xmm4
    por              %xmm3, %xmm4
    pand             %xmm14, %xmm4
    pand             %xmm4, %xmm0
    movdqa           %xmm2, %xmm13
    por              %xmm0, %xmm13
    movdqa           %xmm8, %xmm0
    pcmpeqd          %xmm9, %xmm0
    psubd            %xmm14, %xmm8
    pand             %xmm0, %xmm14
    pand             %xmm4, %xmm0
    pandn            %xmm10, %xmm14
    incq             %rdi
    movdqa           %xmm14, %xmm10
    por              %xmm0, %xmm10
    movdqa           %xmm12, %xmm0
    pcmpgtd          %xmm8, %xmm0
    movdqa           %xmm0, 0x30(%rsp)
    movq             %r9, %r10
    cmpq             $0x5, %rdi
    jb               .L5
    movdqa           %xmm8, %xmm0
    pcmpgtd          %xmm9, %xmm0
    pmovmskb         %xmm0, %r11d
    notl             %r11d
    movq             %r9, %r10
    testw            %r11w, %r11w
    jne              .L5
    jmp              .L1
