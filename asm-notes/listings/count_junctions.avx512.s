# avx512::KERNELS::{{closure}}::body: 33 instructions
.L0:
    movl             (%rcx), %edx
    movl             0x4(%rcx), %edi
    shlxq            %rdx, %r10, %r8
    movl             %edx, %r9d
    shrl             $0x3, %r9d
    andl             $0x1f8, %r9d
    xorq             %r8, (%r15,%r9)
    shlxq            %rdi, %r10, %r8
    movl             %edi, %r9d
    shrl             $0x3, %r9d
    andl             $0x1f8, %r9d
    xorq             %r8, (%r15,%r9)
    shrl             $0x6, %edi
    andl             $0x3f, %edi
    shrl             $0x6, %edx
    andl             $0x3f, %edx
    vpbroadcastw     %edx, %zmm2
    vpbroadcastw     %edi, %zmm3
    vpcmpgtw         %zmm3, %zmm5, %k0
    vpcmpgtw         %zmm3, %zmm6, %k1
    vpcmpgtw         %zmm2, %zmm5, %k2
    vpcmpgtw         %zmm2, %zmm6, %k3
    vpmovm2w         %k2, %zmm2
    vpmovm2w         %k3, %zmm3
    vpmovm2w         %k0, %zmm4
    vpsubw           %zmm4, %zmm2, %zmm2
    vpaddw           %zmm1, %zmm2, %zmm1
    vpmovm2w         %k1, %zmm2
    vpsubw           %zmm2, %zmm3, %zmm2
    vpaddw           %zmm0, %zmm2, %zmm0
    addq             $0x8, %rcx
    cmpq             %rax, %rcx
    jne              .L0
# avx512::KERNELS::{{closure}}::body: 33 instructions
.L0:
    movl             (%rcx), %edx
    movl             0x4(%rcx), %edi
    shlxq            %rdx, %r15, %r8
    movl             %edx, %r9d
    shrl             $0x3, %r9d
    andl             $0x1f8, %r9d
    xorq             %r8, (%r12,%r9)
    shlxq            %rdi, %r15, %r8
    movl             %edi, %r9d
    shrl             $0x3, %r9d
    andl             $0x1f8, %r9d
    xorq             %r8, (%r12,%r9)
    shrl             $0x6, %edi
    andl             $0x3f, %edi
    shrl             $0x6, %edx
    andl             $0x3f, %edx
    vpbroadcastw     %edx, %zmm2
    vpbroadcastw     %edi, %zmm3
    vpcmpgtw         %zmm3, %zmm5, %k0
    vpcmpgtw         %zmm3, %zmm6, %k1
    vpcmpgtw         %zmm2, %zmm5, %k2
    vpcmpgtw         %zmm2, %zmm6, %k3
    vpmovm2w         %k2, %zmm2
    vpmovm2w         %k3, %zmm3
    vpmovm2w         %k0, %zmm4
    vpsubw           %zmm4, %zmm2, %zmm2
    vpaddw           %zmm1, %zmm2, %zmm1
    vpmovm2w         %k1, %zmm2
    vpsubw           %zmm2, %zmm3, %zmm2
    vpaddw           %zmm0, %zmm2, %zmm0
    addq             $0x8, %rcx
    cmpq             %rax, %rcx
    jne              .L0
