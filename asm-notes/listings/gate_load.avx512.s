# gate::table::choose::body: 15 instructions
.L0:
    vmovups          -0x40(%rcx), %zmm0
    vmovups          (%rcx), %zmm1
    vcmpge_oqps      %zmm0, %zmm24, %k0
    kmovd            %k0, %edx
    vmaxps           %zmm2, %zmm0, %zmm0
    andl             %edx, %r15d
    addq             $0x2, %rax
    vcmpge_oqps      %zmm1, %zmm24, %k0
    kmovd            %k0, %edx
    vmaxps           %zmm0, %zmm1, %zmm2
    andl             %r15d, %edx
    movl             %edx, %r15d
    subq             $-0x80, %rcx
    cmpq             %rax, %rdi
    jne              .L0
