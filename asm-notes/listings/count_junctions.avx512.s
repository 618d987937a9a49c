# table::AVX512::body: 35 instructions
.L0:
    movl             (%rcx), %r9d
    movl             0x4(%rcx), %edi
    movl             %r9d, %r8d
    shrl             $0x6, %r9d
    andl             $0x3f, %r9d
    shlxq            %r8, %rbp, %r8
    xorq             %r8, (%r12,%r9,8)
    movl             %edi, %r8d
    shrl             $0x6, %edi
    andl             $0x3f, %edi
    shlxq            %r8, %rbp, %r8
    xorq             %r8, (%r12,%rdi,8)
    vpbroadcastw     %r9d, %ymm4
    vpaddw           %ymm7, %ymm4, %ymm4
    vpbroadcastw     %edi, %ymm5
    vpaddw           %ymm7, %ymm5, %ymm5
    vpsraw           $0xf, %ymm4, %ymm6
    vpaddw           %ymm3, %ymm6, %ymm3
    vpsrlw           $0xf, %ymm5, %ymm6
    vpaddw           %ymm6, %ymm3, %ymm3
    vpcmpgtw         %ymm4, %ymm8, %ymm6
    vpaddw           %ymm6, %ymm2, %ymm2
    vpcmpgtw         %ymm5, %ymm8, %ymm6
    vpsubw           %ymm6, %ymm2, %ymm2
    vpcmpgtw         %ymm4, %ymm9, %ymm6
    vpaddw           %ymm6, %ymm1, %ymm1
    vpcmpgtw         %ymm5, %ymm9, %ymm6
    vpsubw           %ymm6, %ymm1, %ymm1
    vpcmpgtw         %ymm4, %ymm10, %ymm4
    vpaddw           %ymm4, %ymm0, %ymm0
    vpcmpgtw         %ymm5, %ymm10, %ymm4
    vpsubw           %ymm4, %ymm0, %ymm0
    addq             $0x8, %rcx
    cmpq             %rax, %rcx
    jne              .L0
# table::AVX512::body: 35 instructions
.L0:
    movl             (%r12,%rdi), %edx
    movl             0x4(%r12,%rdi), %r8d
    movl             %edx, %r9d
    shrl             $0x6, %edx
    andl             $0x3f, %edx
    shlxq            %r9, %r10, %r9
    xorq             %r9, (%r14,%rdx,8)
    movl             %r8d, %r9d
    shrl             $0x6, %r8d
    andl             $0x3f, %r8d
    shlxq            %r9, %r10, %r9
    xorq             %r9, (%r14,%r8,8)
    vpbroadcastw     %edx, %ymm4
    vpaddw           %ymm4, %ymm8, %ymm4
    vpbroadcastw     %r8d, %ymm5
    vpaddw           %ymm5, %ymm8, %ymm5
    vpsraw           $0xf, %ymm4, %ymm6
    vpsrlw           $0xf, %ymm5, %ymm7
    vpaddw           %ymm3, %ymm7, %ymm3
    vpaddw           %ymm6, %ymm3, %ymm3
    vpcmpgtw         %ymm4, %ymm9, %ymm6
    vpcmpgtw         %ymm5, %ymm9, %ymm7
    vpsubw           %ymm7, %ymm2, %ymm2
    vpaddw           %ymm6, %ymm2, %ymm2
    vpcmpgtw         %ymm4, %ymm10, %ymm6
    vpcmpgtw         %ymm5, %ymm10, %ymm7
    vpsubw           %ymm7, %ymm1, %ymm1
    vpaddw           %ymm6, %ymm1, %ymm1
    vpcmpgtw         %ymm4, %ymm11, %ymm4
    vpcmpgtw         %ymm5, %ymm11, %ymm5
    vpsubw           %ymm5, %ymm0, %ymm0
    vpaddw           %ymm4, %ymm0, %ymm0
    addq             $0x8, %rdi
    cmpq             %rdi, %rax
    jne              .L0
