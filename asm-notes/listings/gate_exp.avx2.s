# gate::table::choose::body: 84 instructions
.L0:
    vmovups          (%rcx), %ymm3
    vmovups          0x20(%rcx), %ymm4
    vmovaps          0x40(%rsp), %ymm5
    vsubps           %ymm5, %ymm3, %ymm3
    vsubps           %ymm5, %ymm4, %ymm4
    vbroadcastss     (%rip), %ymm5
    vminps           %ymm5, %ymm3, %ymm3
    vminps           %ymm5, %ymm4, %ymm4
    vbroadcastss     (%rip), %ymm6
    vmaxps           %ymm6, %ymm3, %ymm5
    vmaxps           %ymm6, %ymm4, %ymm6
    vbroadcastss     (%rip), %ymm4
    vmulps           %ymm4, %ymm5, %ymm3
    vmulps           %ymm4, %ymm6, %ymm4
    vbroadcastss     (%rip), %ymm7
    vaddps           %ymm7, %ymm3, %ymm3
    vaddps           %ymm7, %ymm4, %ymm4
    vbroadcastss     (%rip), %ymm8
    vaddps           %ymm3, %ymm8, %ymm7
    vaddps           %ymm4, %ymm8, %ymm8
    vbroadcastss     (%rip), %ymm12
    vmulps           %ymm7, %ymm12, %ymm9
    vsubps           %ymm9, %ymm5, %ymm5
    vmulps           %ymm12, %ymm8, %ymm9
    vsubps           %ymm9, %ymm6, %ymm6
    vbroadcastss     (%rip), %ymm9
    vmulps           %ymm7, %ymm9, %ymm7
    vaddps           %ymm5, %ymm7, %ymm5
    vmulps           %ymm9, %ymm8, %ymm7
    vaddps           %ymm6, %ymm7, %ymm6
    vbroadcastss     (%rip), %ymm8
    vmulps           %ymm5, %ymm8, %ymm7
    vmulps           %ymm6, %ymm8, %ymm8
    vbroadcastss     (%rip), %ymm9
    vaddps           %ymm7, %ymm9, %ymm7
    vaddps           %ymm9, %ymm8, %ymm8
    vmulps           %ymm7, %ymm5, %ymm7
    vmulps           %ymm6, %ymm8, %ymm8
    vaddps           %ymm7, %ymm13, %ymm7
    vaddps           %ymm13, %ymm8, %ymm8
    vmulps           %ymm7, %ymm5, %ymm7
    vmulps           %ymm6, %ymm8, %ymm8
    vaddps           %ymm7, %ymm14, %ymm7
    vaddps           %ymm14, %ymm8, %ymm8
    vmulps           %ymm7, %ymm5, %ymm7
    vmulps           %ymm6, %ymm8, %ymm8
    vaddps           %ymm7, %ymm15, %ymm7
    vaddps           %ymm15, %ymm8, %ymm8
    vmulps           %ymm7, %ymm5, %ymm7
    vmulps           %ymm6, %ymm8, %ymm8
    vaddps           %ymm7, %ymm10, %ymm7
    vaddps           %ymm10, %ymm8, %ymm8
    vmulps           %ymm5, %ymm5, %ymm9
    vmulps           %ymm7, %ymm9, %ymm7
    vmulps           %ymm6, %ymm6, %ymm9
    vmulps           %ymm8, %ymm9, %ymm8
    vaddps           %ymm7, %ymm5, %ymm5
    vaddps           %ymm6, %ymm8, %ymm6
    vbroadcastss     (%rip), %ymm9
    vaddps           %ymm5, %ymm9, %ymm5
    vpaddd           %ymm1, %ymm3, %ymm7
    vpaddd           %ymm1, %ymm4, %ymm8
    vaddps           %ymm6, %ymm9, %ymm6
    vpsrad           $0x1, %ymm7, %ymm7
    vpsrad           $0x1, %ymm8, %ymm8
    vpslld           $0x17, %ymm7, %ymm9
    vpaddd           %ymm11, %ymm9, %ymm9
    vmulps           %ymm5, %ymm9, %ymm5
    vpslld           $0x17, %ymm8, %ymm9
    vpaddd           %ymm11, %ymm9, %ymm9
    vmulps           %ymm6, %ymm9, %ymm6
    vpsubd           %ymm7, %ymm3, %ymm3
    vpsubd           %ymm8, %ymm4, %ymm4
    vpslld           $0x17, %ymm3, %ymm3
    vpaddd           %ymm3, %ymm11, %ymm3
    vmulps           %ymm3, %ymm5, %ymm3
    vaddps           %ymm3, %ymm2, %ymm2
    vpslld           $0x17, %ymm4, %ymm3
    vpaddd           %ymm3, %ymm11, %ymm3
    vmulps           %ymm3, %ymm6, %ymm3
    vaddps           %ymm3, %ymm0, %ymm0
    addq             $0x40, %rcx
    cmpq             %rax, %rcx
    jne              .L0
