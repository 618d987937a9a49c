# avx2::KERNELS::{{closure}}::body: 39 instructions
.L0:
    movl             (%rcx), %edx
    movl             0x4(%rcx), %edi
    shlxq            %rdx, %r13, %r8
    movl             %edx, %r9d
    shrl             $0x3, %r9d
    andl             $0x1f8, %r9d
    xorq             %r8, (%r10,%r9)
    shlxq            %rdi, %r13, %r8
    movl             %edi, %r9d
    shrl             $0x3, %r9d
    andl             $0x1f8, %r9d
    xorq             %r8, (%r10,%r9)
    shrl             $0x6, %edi
    andl             $0x3f, %edi
    shrl             $0x6, %edx
    andl             $0x3f, %edx
    vmovd            %edx, %xmm4
    vpbroadcastw     %xmm4, %ymm4
    vmovd            %edi, %xmm5
    vpbroadcastw     %xmm5, %ymm5
    vpcmpgtw         %ymm5, %ymm10, %ymm6
    vpcmpgtw         %ymm5, %ymm11, %ymm7
    vpcmpgtw         %ymm5, %ymm12, %ymm8
    vpcmpgtw         %ymm5, %ymm13, %ymm5
    vpcmpgtw         %ymm4, %ymm10, %ymm9
    vpsubw           %ymm6, %ymm9, %ymm6
    vpaddw           %ymm3, %ymm6, %ymm3
    vpcmpgtw         %ymm4, %ymm11, %ymm6
    vpsubw           %ymm7, %ymm6, %ymm6
    vpaddw           %ymm2, %ymm6, %ymm2
    vpcmpgtw         %ymm4, %ymm12, %ymm6
    vpsubw           %ymm8, %ymm6, %ymm6
    vpaddw           %ymm1, %ymm6, %ymm1
    vpcmpgtw         %ymm4, %ymm13, %ymm4
    vpsubw           %ymm5, %ymm4, %ymm4
    vpaddw           %ymm0, %ymm4, %ymm0
    addq             $0x8, %rcx
    cmpq             %rax, %rcx
    jne              .L0
# avx2::KERNELS::{{closure}}::body: 39 instructions
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
    vmovd            %edx, %xmm4
    vpbroadcastw     %xmm4, %ymm4
    vmovd            %edi, %xmm5
    vpbroadcastw     %xmm5, %ymm5
    vpcmpgtw         %ymm5, %ymm10, %ymm6
    vpcmpgtw         %ymm5, %ymm11, %ymm7
    vpcmpgtw         %ymm5, %ymm12, %ymm8
    vpcmpgtw         %ymm5, %ymm13, %ymm5
    vpcmpgtw         %ymm4, %ymm10, %ymm9
    vpsubw           %ymm6, %ymm9, %ymm6
    vpaddw           %ymm3, %ymm6, %ymm3
    vpcmpgtw         %ymm4, %ymm11, %ymm6
    vpsubw           %ymm7, %ymm6, %ymm6
    vpaddw           %ymm2, %ymm6, %ymm2
    vpcmpgtw         %ymm4, %ymm12, %ymm6
    vpsubw           %ymm8, %ymm6, %ymm6
    vpaddw           %ymm1, %ymm6, %ymm1
    vpcmpgtw         %ymm4, %ymm13, %ymm4
    vpsubw           %ymm5, %ymm4, %ymm4
    vpaddw           %ymm0, %ymm4, %ymm0
    addq             $0x8, %rcx
    cmpq             %rax, %rcx
    jne              .L0
