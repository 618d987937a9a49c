# sweep::avx512::floyd_sweep: 14 instructions
.L0:
    movl             (%rax), %edx
    vpbroadcastd     %edx, %zmm6
    vpsubd           %zmm2, %zmm6, %zmm6
    vpbroadcastd     0x4(%rax), %zmm7
    vpsubd           %zmm2, %zmm7, %zmm7
    vpcmpltud        %zmm4, %zmm5, %k1
    vpcmpltud        %zmm3, %zmm6, %k2 {%k1}
    vpcmpltud        %zmm3, %zmm7, %k1 {%k1}
    vpsubd           %zmm1, %zmm0, %zmm0 {%k2}
    vpaddd           %zmm1, %zmm0, %zmm0 {%k1}
    vpaddd           %zmm1, %zmm5, %zmm5
    addq             $0x8, %rax
    cmpq             %rcx, %rax
    jne              .L0
