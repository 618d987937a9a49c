# table::AVX512::body: 53 instructions
.L0:
    movl             (%rdi), %r14d
    movl             0x4(%rdi), %r9d
    movl             %r14d, %r15d
    shlxq            %r14, %r12, %r10
    shrl             $0x3, %r14d
    andl             $0x38, %r14d
    xorq             %r10, 0x140(%rsp,%r14)
    shrl             $0x6, %r15d
    shlxq            %r9, %r12, %r10
    movl             %r9d, %r14d
    shrl             $0x3, %r14d
    andl             $0x38, %r14d
    xorq             %r10, 0x140(%rsp,%r14)
    movl             %r9d, %r14d
    shrl             $0x6, %r14d
    movswl           %r15w, %r15d
    movl             %r15d, %r10d
    sarl             $0xf, %r10d
    btl              $0x15, %r9d
    adcl             %r10d, %r11d
    xorl             %r9d, %r9d
    testw            %r14w, %r14w
    setle            %r9b
    xorl             %r10d, %r10d
    testw            %r15w, %r15w
    setle            %r10b
    subl             %r10d, %ecx
    addl             %r9d, %ecx
    xorl             %r9d, %r9d
    cmpw             $0x2, %r14w
    setl             %r9b
    xorl             %r10d, %r10d
    cmpw             $0x2, %r15w
    setl             %r10b
    subl             %r10d, %edx
    addl             %r9d, %edx
    xorl             %r9d, %r9d
    cmpw             $0x3, %r14w
    setl             %r9b
    xorl             %r10d, %r10d
    cmpw             $0x3, %r15w
    setl             %r10b
    subl             %r10d, %r8d
    addl             %r9d, %r8d
    vpbroadcastw     %r14d, %xmm1
    vpbroadcastw     %r15d, %xmm2
    vpcmpgtw         %xmm2, %xmm3, %xmm2
    vpaddw           %xmm2, %xmm0, %xmm0
    vpcmpgtw         %xmm1, %xmm3, %xmm1
    vpsubw           %xmm1, %xmm0, %xmm0
    addq             $0x8, %rdi
    cmpq             %rax, %rdi
    jne              .L0
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
# table::AVX512::body: 48 instructions
.L0:
    movl             (%rdx), %r8d
    movl             0x4(%rdx), %edi
    movl             %r8d, %r9d
    shlxq            %r8, %rcx, %r10
    shrl             $0x3, %r8d
    andl             $0x38, %r8d
    xorq             %r10, 0x130(%rsp,%r8)
    shrl             $0x6, %r9d
    shlxq            %rdi, %rcx, %r8
    movl             %edi, %r10d
    shrl             $0x3, %r10d
    andl             $0x38, %r10d
    xorq             %r8, 0x130(%rsp,%r10)
    movl             %edi, %r8d
    shrl             $0x6, %r8d
    movswl           %r9w, %r9d
    shrl             $0x15, %edi
    andl             $0x1, %edi
    xorl             %r10d, %r10d
    testw            %r8w, %r8w
    setle            %r10b
    xorl             %r11d, %r11d
    testw            %r9w, %r9w
    setle            %r11b
    negl             %r11d
    vpbroadcastw     %r9d, %xmm1
    vpcmpgtw         %xmm1, %xmm6, %xmm2
    vmovd            %r9d, %xmm3
    vpsrld           $0xf, %xmm3, %xmm3
    vpinsrw          $0x1, %r11d, %xmm3, %xmm3
    vpunpcklqdq      %xmm2, %xmm3, %xmm2
    vpcmpgtw         %xmm1, %xmm5, %xmm1
    vpblendd         $0x2, %xmm1, %xmm2, %xmm1
    vpbroadcastw     %r8d, %xmm2
    vpcmpgtw         %xmm2, %xmm5, %xmm3
    vpsrlw           $0xf, %xmm3, %xmm3
    vpcmpgtw         %xmm2, %xmm6, %xmm2
    vmovd            %edi, %xmm4
    vpinsrw          $0x1, %r10d, %xmm4, %xmm4
    vpsrlw           $0xf, %xmm2, %xmm2
    vpunpcklqdq      %xmm2, %xmm4, %xmm2
    vpbroadcastd     %xmm3, %xmm3
    vpblendd         $0x2, %xmm3, %xmm2, %xmm2
    vpaddw           %xmm2, %xmm0, %xmm0
    vpaddw           %xmm0, %xmm1, %xmm0
    addq             $0x8, %rdx
    cmpq             %rax, %rdx
    jne              .L0
# table::AVX512::body: 35 instructions
.L0:
    movl             (%r10,%rdi), %edx
    movl             0x4(%r10,%rdi), %r8d
    movl             %edx, %r9d
    shrl             $0x6, %edx
    andl             $0x3f, %edx
    shlxq            %r9, %rbp, %r9
    xorq             %r9, (%r14,%rdx,8)
    movl             %r8d, %r9d
    shrl             $0x6, %r8d
    andl             $0x3f, %r8d
    shlxq            %r9, %rbp, %r9
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
