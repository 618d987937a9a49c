# draw::sse2::algorithm_r: 360 instructions
.L0:
    movdqa           %xmm2, %xmm0
    pcmpgtd          %xmm11, %xmm0
    movmskps         %xmm0, %ecx
    testl            %ecx, %ecx
    je               out
    movdqa           %xmm11, 0xe0(%rsp)
    movd             %eax, %xmm0
    pshufd           $0x0, %xmm0, %xmm8
    movq             %rax, %rcx
    shrq             $0x20, %rcx
    movd             %ecx, %xmm0
    pshufd           $0x0, %xmm0, %xmm9
    incq             %rax
    xorps            %xmm1, %xmm1
    movl             $0x4, %ecx
    movdqa           0x90(%rsp), %xmm13
    movdqa           0x80(%rsp), %xmm12
    movdqa           0x70(%rsp), %xmm11
    movdqa           0x60(%rsp), %xmm10
    movdqa           %xmm8, 0x40(%rsp)
    movdqa           %xmm9, 0x30(%rsp)
    xorps            %xmm14, %xmm14
    movdqa           (%rip), %xmm0
    movdqa           0xb0(%rsp), %xmm15
    movdqa           (%rip), %xmm5
    movdqa           0xc0(%rsp), %xmm4
    movdqa           (%rip), %xmm6
    movaps           0xf0(%rsp), %xmm2
    movaps           %xmm2, 0x10(%rsp)
    movdqa           (%rip), %xmm2
    movdqa           0x50(%rsp), %xmm7
    nop
.L3:
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
    jne              .L3
    paddd            0x40(%rsp), %xmm8
    paddd            0x30(%rsp), %xmm9
    paddd            (%rip), %xmm0
    movdqa           %xmm0, 0x570(%rsp)
    paddd            (%rip), %xmm5
    movdqa           %xmm5, 0x580(%rsp)
    paddd            (%rip), %xmm6
    movdqa           %xmm6, 0x590(%rsp)
    paddd            (%rip), %xmm2
    movdqa           %xmm2, 0x5a0(%rsp)
    paddd            0x90(%rsp), %xmm13
    movdqa           %xmm13, 0x5b0(%rsp)
    paddd            0x80(%rsp), %xmm12
    movdqa           %xmm12, 0x5c0(%rsp)
    paddd            0x70(%rsp), %xmm11
    movdqa           %xmm11, 0x5d0(%rsp)
    paddd            0x60(%rsp), %xmm10
    movdqa           %xmm10, 0x5e0(%rsp)
    paddd            0xb0(%rsp), %xmm15
    movdqa           %xmm15, 0x5f0(%rsp)
    paddd            0xc0(%rsp), %xmm4
    movdqa           %xmm4, 0x600(%rsp)
    movdqa           0x10(%rsp), %xmm0
    paddd            0xf0(%rsp), %xmm0
    movdqa           %xmm0, 0x610(%rsp)
    paddd            0x50(%rsp), %xmm7
    movdqa           %xmm7, 0x620(%rsp)
    movdqa           %xmm8, 0x630(%rsp)
    movdqa           %xmm9, 0x640(%rsp)
    movdqa           %xmm1, 0x650(%rsp)
    movdqa           %xmm14, 0x660(%rsp)
    movdqa           0x290(%rsp), %xmm4
    movdqa           %xmm4, 0x4d0(%rsp)
    movdqa           %xmm4, 0x4e0(%rsp)
    movdqa           %xmm4, 0x4f0(%rsp)
    movdqa           %xmm4, 0x500(%rsp)
    movdqa           %xmm4, 0x510(%rsp)
    movdqa           %xmm4, 0x520(%rsp)
    movdqa           %xmm4, 0x530(%rsp)
    movdqa           %xmm4, 0x540(%rsp)
    pxor             %xmm0, %xmm0
    movdqa           %xmm0, 0x270(%rsp)
    movdqa           %xmm0, 0x260(%rsp)
    movdqa           %xmm0, 0x250(%rsp)
    movdqa           %xmm0, 0x240(%rsp)
    movdqa           %xmm0, 0x230(%rsp)
    movdqa           %xmm0, 0x220(%rsp)
    movdqa           %xmm0, 0x210(%rsp)
    movdqa           %xmm0, 0x200(%rsp)
    movdqa           %xmm0, 0x1f0(%rsp)
    movdqa           %xmm0, 0x1e0(%rsp)
    movdqa           %xmm0, 0x1d0(%rsp)
    movdqa           %xmm0, 0x1c0(%rsp)
    movdqa           %xmm0, 0x1b0(%rsp)
    movdqa           %xmm0, 0x1a0(%rsp)
    movdqa           %xmm0, 0x190(%rsp)
    movdqa           %xmm0, 0x180(%rsp)
    xorl             %ecx, %ecx
    movdqa           (%rip), %xmm5
    movaps           (%rip), %xmm6
    movdqa           0xe0(%rsp), %xmm11
    nopl             (%rax,%rax)
.L5:
    movdqa           0x570(%rsp,%rcx,2), %xmm1
    movdqa           0x580(%rsp,%rcx,2), %xmm2
    movdqa           %xmm1, %xmm3
    pmuludq          %xmm11, %xmm3
    psrlq            $0x20, %xmm3
    movdqa           %xmm2, %xmm0
    pmuludq          %xmm11, %xmm0
    paddq            %xmm3, %xmm0
    psrlq            $0x20, %xmm1
    psrlq            $0x20, %xmm2
    movdqa           %xmm11, %xmm3
    psrlq            $0x20, %xmm3
    pmuludq          %xmm3, %xmm1
    psrlq            $0x20, %xmm1
    pmuludq          %xmm2, %xmm3
    paddq            %xmm1, %xmm3
    movdqa           %xmm0, %xmm1
    shufps           $0x88, %xmm3, %xmm1
    shufps           $0xdd, %xmm3, %xmm0
    shufps           $0xd8, %xmm0, %xmm0
    cvtdq2ps         %xmm11, %xmm2
    pslld            $0x8, %xmm2
    pand             %xmm5, %xmm2
    shufps           $0xd8, %xmm1, %xmm1
    xorps            %xmm6, %xmm1
    pcmpgtd          %xmm1, %xmm2
    movdqa           %xmm4, %xmm1
    pcmpgtd          %xmm0, %xmm1
    pand             %xmm2, %xmm1
    movdqa           %xmm1, 0x4d0(%rsp,%rcx)
    movups           %xmm0, 0x180(%rsp,%rcx,2)
    movups           %xmm11, 0x190(%rsp,%rcx,2)
    psubd            %xmm2, %xmm11
    addq             $0x10, %rcx
    cmpq             $0x80, %rcx
    jne              .L5
    movdqa           0x4d0(%rsp), %xmm0
    movdqa           0x4f0(%rsp), %xmm1
    movdqa           0x510(%rsp), %xmm2
    movdqa           0x530(%rsp), %xmm3
    packssdw         0x4e0(%rsp), %xmm0
    packssdw         0x500(%rsp), %xmm1
    packssdw         0x520(%rsp), %xmm2
    packsswb         %xmm1, %xmm0
    packssdw         0x540(%rsp), %xmm3
    packsswb         %xmm3, %xmm2
    pmovmskb         %xmm0, %edx
    pmovmskb         %xmm2, %ecx
    shll             $0x10, %ecx
    orl              %edx, %ecx
    movdqa           0x130(%rsp), %xmm2
    je               .L0
    nopw             %cs:(%rax,%rax)
.L8:
    tzcntl           %ecx, %esi
    movl             %esi, %edx
    andl             $0x3, %edx
    andl             $-0x4, %esi
    movdqu           0x180(%rsp,%rsi,8), %xmm0
    movdqu           0x190(%rsp,%rsi,8), %xmm1
    movdqa           %xmm0, 0x550(%rsp)
    movdqa           %xmm1, 0x560(%rsp)
    leal             (,%rdx,4), %r8d
    movl             0x550(%rsp,%r8), %esi
    movq             %r14, %rdi
    cmpq             %rsi, %r14
    jb               .L10
    movq             %rsi, %rdi
.L10:
    cmpq             %rbx, %rdi
    jae              panic
    movl             0x560(%rsp,%r8), %r9d
    leal             -0x1(%r9), %r10d
    shlq             $0x4, %rdi
    cmpl             0x160(%rsp,%r8), %r9d
    leaq             0x2d0(%rsp,%rdi), %rdi
    movl             (%rdi,%rdx,4), %r8d
    cmoval           %r8d, %r10d
    cmpq             %rsi, %r14
    cmovbl           %r8d, %r10d
    leal             -0x1(%rcx), %esi
    movl             %r10d, (%rdi,%rdx,4)
    andl             %ecx, %esi
    movl             %esi, %ecx
    jne              .L8
    jmp              .L0
