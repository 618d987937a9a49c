# problem::popcount::count_rows: 35 instructions
.L0:
    movdqu           -0x10(%r10,%rdx,8), %xmm7
    movdqu           (%r10,%rdx,8), %xmm6
    movdqa           %xmm7, %xmm8
    psrlw            $0x1, %xmm8
    pand             %xmm0, %xmm8
    psubb            %xmm8, %xmm7
    movdqa           %xmm7, %xmm8
    pand             %xmm1, %xmm8
    psrlw            $0x2, %xmm7
    pand             %xmm1, %xmm7
    paddb            %xmm8, %xmm7
    movdqa           %xmm7, %xmm8
    psrlw            $0x4, %xmm8
    paddb            %xmm7, %xmm8
    pand             %xmm2, %xmm8
    psadbw           %xmm3, %xmm8
    paddq            %xmm8, %xmm5
    movdqa           %xmm6, %xmm7
    psrlw            $0x1, %xmm7
    pand             %xmm0, %xmm7
    psubb            %xmm7, %xmm6
    movdqa           %xmm6, %xmm7
    pand             %xmm1, %xmm7
    psrlw            $0x2, %xmm6
    pand             %xmm1, %xmm6
    paddb            %xmm7, %xmm6
    movdqa           %xmm6, %xmm7
    psrlw            $0x4, %xmm7
    paddb            %xmm6, %xmm7
    pand             %xmm2, %xmm7
    psadbw           %xmm3, %xmm7
    paddq            %xmm7, %xmm4
    addq             $0x4, %rdx
    cmpq             %rdx, %r8
    jne              .L0
