# problem::popcount::avx512::row_popcounts_by_adders: 46 instructions
.L0:
    vmovdqu64        (%r9), %zmm2
    vmovdqu64        0x40(%r9), %zmm3
    vmovdqu64        0x80(%r9), %zmm4
    vmovdqu64        0xc0(%r9), %zmm5
    vmovdqu64        0x100(%r9), %zmm6
    vmovdqu64        0x140(%r9), %zmm7
    vmovdqu64        0x180(%r9), %zmm8
    vmovdqa64        %zmm2, %zmm9
    vpternlogq       $0x96, %zmm4, %zmm3, %zmm9
    vpternlogq       $0xe8, %zmm4, %zmm3, %zmm2
    vmovdqa64        %zmm5, %zmm3
    vpternlogq       $0x96, %zmm7, %zmm6, %zmm3
    vpternlogq       $0xe8, %zmm7, %zmm6, %zmm5
    vmovdqa64        %zmm9, %zmm4
    vpternlogq       $0x96, %zmm8, %zmm3, %zmm4
    vpternlogq       $0xe8, %zmm8, %zmm9, %zmm3
    vmovdqa64        %zmm2, %zmm6
    vpternlogq       $0x96, %zmm3, %zmm5, %zmm6
    vpternlogq       $0xe8, %zmm5, %zmm2, %zmm3
    vpsrlw           $0x4, %zmm3, %zmm2
    vpandq           %zmm12, %zmm3, %zmm3
    vpshufb          %zmm3, %zmm13, %zmm3
    vpandq           %zmm12, %zmm2, %zmm2
    vpshufb          %zmm2, %zmm13, %zmm2
    vpaddb           %zmm3, %zmm2, %zmm2
    vpaddb           %zmm2, %zmm2, %zmm2
    vpsrlw           $0x4, %zmm6, %zmm3
    vpandq           %zmm12, %zmm6, %zmm5
    vpshufb          %zmm5, %zmm13, %zmm5
    vpandq           %zmm12, %zmm3, %zmm3
    vpshufb          %zmm3, %zmm13, %zmm3
    vpaddb           %zmm3, %zmm5, %zmm3
    vpaddb           %zmm3, %zmm2, %zmm2
    vpaddb           %zmm2, %zmm2, %zmm2
    vpsrlw           $0x4, %zmm4, %zmm3
    vpandq           %zmm12, %zmm4, %zmm4
    vpshufb          %zmm4, %zmm13, %zmm4
    vpandq           %zmm12, %zmm3, %zmm3
    vpshufb          %zmm3, %zmm13, %zmm3
    vpaddb           %zmm4, %zmm3, %zmm3
    vpaddb           %zmm2, %zmm3, %zmm2
    vpsadbw          %zmm11, %zmm2, %zmm2
    vpaddq           %zmm0, %zmm2, %zmm0
    addq             $0x1c0, %r9
    cmpq             %r8, %r9
    jne              .L0
