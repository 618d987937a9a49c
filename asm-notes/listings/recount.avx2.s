# sweep::avx2::floyd_sweep: 27 instructions
.L0:
    vpbroadcastd     (%rax), %ymm9
    vpbroadcastd     0x4(%rax), %ymm10
    vpsubd           %ymm2, %ymm10, %ymm11
    vpmaxud          %ymm4, %ymm11, %ymm12
    vpcmpeqd         %ymm12, %ymm11, %ymm11
    vpsubd           %ymm2, %ymm9, %ymm12
    vpmaxud          %ymm4, %ymm12, %ymm13
    vpcmpeqd         %ymm13, %ymm12, %ymm12
    vpsubd           %ymm12, %ymm11, %ymm11
    vpcmpgtd         %ymm8, %ymm6, %ymm12
    vpand            %ymm11, %ymm12, %ymm11
    vpaddd           %ymm0, %ymm11, %ymm0
    vpsubd           %ymm3, %ymm10, %ymm10
    vpmaxud          %ymm5, %ymm10, %ymm11
    vpcmpeqd         %ymm11, %ymm10, %ymm10
    vpsubd           %ymm3, %ymm9, %ymm9
    vpmaxud          %ymm5, %ymm9, %ymm11
    vpcmpeqd         %ymm11, %ymm9, %ymm9
    vpsubd           %ymm9, %ymm10, %ymm9
    vpcmpgtd         %ymm8, %ymm7, %ymm10
    vpand            %ymm9, %ymm10, %ymm9
    vpaddd           %ymm1, %ymm9, %ymm1
    vpcmpeqd         %ymm9, %ymm9, %ymm9
    addq             $0x8, %rax
    vpsubd           %ymm9, %ymm8, %ymm8
    cmpq             %rcx, %rax
    jne              .L0
# sweep::avx2::floyd_sweep: 27 instructions
.L0:
    vpbroadcastd     (%rax), %ymm9
    vpbroadcastd     0x4(%rax), %ymm10
    vpsubd           %ymm2, %ymm10, %ymm11
    vpmaxud          %ymm4, %ymm11, %ymm12
    vpcmpeqd         %ymm12, %ymm11, %ymm11
    vpsubd           %ymm2, %ymm9, %ymm12
    vpmaxud          %ymm4, %ymm12, %ymm13
    vpcmpeqd         %ymm13, %ymm12, %ymm12
    vpsubd           %ymm12, %ymm11, %ymm11
    vpcmpgtd         %ymm8, %ymm6, %ymm12
    vpand            %ymm11, %ymm12, %ymm11
    vpaddd           %ymm0, %ymm11, %ymm0
    vpsubd           %ymm3, %ymm10, %ymm10
    vpmaxud          %ymm5, %ymm10, %ymm11
    vpcmpeqd         %ymm11, %ymm10, %ymm10
    vpsubd           %ymm3, %ymm9, %ymm9
    vpmaxud          %ymm5, %ymm9, %ymm11
    vpcmpeqd         %ymm11, %ymm9, %ymm9
    vpsubd           %ymm9, %ymm10, %ymm9
    vpcmpgtd         %ymm8, %ymm7, %ymm10
    vpand            %ymm9, %ymm10, %ymm9
    vpaddd           %ymm1, %ymm9, %ymm1
    vpcmpeqd         %ymm9, %ymm9, %ymm9
    addq             $0x8, %rax
    vpsubd           %ymm9, %ymm8, %ymm8
    cmpq             %rcx, %rax
    jne              .L0
