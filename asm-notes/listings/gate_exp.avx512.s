# gate::table::choose::body: 38 instructions
.L0:
    vmovups          (%rdx,%rax), %zmm2
    vsubps           %zmm1, %zmm2, %zmm2
    vminps           %zmm25, %zmm2, %zmm2
    vmaxps           %zmm26, %zmm2, %zmm2
    vmulps           %zmm27, %zmm2, %zmm3
    vaddps           %zmm28, %zmm3, %zmm3
    vaddps           %zmm29, %zmm3, %zmm4
    vmulps           %zmm30, %zmm4, %zmm5
    vaddps           %zmm5, %zmm2, %zmm2
    vmulps           %zmm6, %zmm4, %zmm4
    vaddps           %zmm2, %zmm4, %zmm2
    vmulps           %zmm13, %zmm2, %zmm4
    vaddps           %zmm7, %zmm4, %zmm4
    vmulps           %zmm4, %zmm2, %zmm4
    vaddps           %zmm14, %zmm4, %zmm4
    vmulps           %zmm4, %zmm2, %zmm4
    vaddps           %zmm8, %zmm4, %zmm4
    vmulps           %zmm4, %zmm2, %zmm4
    vaddps           %zmm15, %zmm4, %zmm4
    vmulps           %zmm4, %zmm2, %zmm4
    vaddps           %zmm9, %zmm4, %zmm4
    vmulps           %zmm2, %zmm2, %zmm5
    vmulps           %zmm4, %zmm5, %zmm4
    vaddps           %zmm4, %zmm2, %zmm2
    vaddps           %zmm16, %zmm2, %zmm2
    vpaddd           %zmm10, %zmm3, %zmm4
    vpsrad           $0x1, %zmm4, %zmm4
    vpslld           $0x17, %zmm4, %zmm5
    vpaddd           %zmm17, %zmm5, %zmm5
    vmulps           %zmm5, %zmm2, %zmm2
    vpsubd           %zmm4, %zmm3, %zmm3
    vpslld           $0x17, %zmm3, %zmm3
    vpaddd           %zmm17, %zmm3, %zmm3
    vmulps           %zmm3, %zmm2, %zmm2
    vaddps           %zmm2, %zmm0, %zmm0
    addq             $0x40, %rax
    cmpq             %rax, %rcx
    jne              .L0
