# gate::table::choose::body: 13 instructions
.L0:
    vmovups          -0x20(%rdx,%rax), %ymm0
    vmovups          (%rdx,%rax), %ymm1
    vcmpge_oqps      %ymm0, %ymm7, %ymm2
    vpand            %ymm2, %ymm6, %ymm6
    vcmpge_oqps      %ymm1, %ymm7, %ymm2
    vpand            %ymm2, %ymm3, %ymm3
    vmaxps           %ymm4, %ymm0, %ymm4
    vmaxps           %ymm5, %ymm1, %ymm5
    vmovups          %ymm0, -0x20(%r15,%rax)
    vmovups          %ymm1, (%r15,%rax)
    addq             $0x40, %rax
    decq             %rcx
    jne              .L0
