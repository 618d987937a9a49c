# table::AVX2::body: 50 instructions
.L0:
    movl             (%rdx), %r8d
    movl             0x4(%rdx), %edi
    movl             %r8d, %r9d
    shrl             $0x6, %r9d
    shlxq            %r8, %rcx, %r10
    shrl             $0x3, %r8d
    andl             $0x38, %r8d
    xorq             %r10, 0x190(%rsp,%r8)
    movl             %edi, %r8d
    shrl             $0x6, %r8d
    shlxq            %rdi, %rcx, %r10
    movl             %edi, %r11d
    shrl             $0x3, %r11d
    andl             $0x38, %r11d
    xorq             %r10, 0x190(%rsp,%r11)
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
    vmovd            %r9d, %xmm1
    vpbroadcastw     %xmm1, %xmm1
    vmovd            %r9d, %xmm2
    vpsrld           $0xf, %xmm2, %xmm2
    vpinsrw          $0x1, %r11d, %xmm2, %xmm2
    vpcmpgtw         %xmm1, %xmm6, %xmm3
    vpunpcklqdq      %xmm3, %xmm2, %xmm2
    vpcmpgtw         %xmm1, %xmm5, %xmm1
    vpblendd         $0x2, %xmm1, %xmm2, %xmm1
    vmovd            %r8d, %xmm2
    vpbroadcastw     %xmm2, %xmm2
    vpcmpgtw         %xmm2, %xmm5, %xmm3
    vpcmpgtw         %xmm2, %xmm6, %xmm2
    vmovd            %edi, %xmm4
    vpinsrw          $0x1, %r10d, %xmm4, %xmm4
    vpsrlw           $0xf, %xmm2, %xmm2
    vpunpcklqdq      %xmm2, %xmm4, %xmm2
    vpsrlw           $0xf, %xmm3, %xmm3
    vpbroadcastd     %xmm3, %xmm3
    vpblendd         $0x2, %xmm3, %xmm2, %xmm2
    vpaddw           %xmm2, %xmm0, %xmm0
    vpaddw           %xmm0, %xmm1, %xmm0
    addq             $0x8, %rdx
    cmpq             %rax, %rdx
    jne              .L0
# table::AVX2::body: 35 instructions
.L0:
    movl             (%r10,%rdi), %edx
    movl             0x4(%r10,%rdi), %r8d
    movl             %edx, %r9d
    shrl             $0x6, %edx
    andl             $0x3f, %edx
    shlxq            %r9, %rbp, %r9
    xorq             %r9, (%r13,%rdx,8)
    movl             %r8d, %r9d
    shrl             $0x6, %r8d
    andl             $0x3f, %r8d
    shlxq            %r9, %rbp, %r9
    xorq             %r9, (%r13,%r8,8)
    vmovd            %r8d, %xmm4
    vpbroadcastw     %xmm4, %ymm4
    vmovd            %edx, %xmm5
    vpbroadcastw     %xmm5, %ymm5
    vpcmpgtw         %ymm4, %ymm10, %ymm6
    vpcmpgtw         %ymm4, %ymm11, %ymm7
    vpcmpgtw         %ymm4, %ymm12, %ymm8
    vpcmpgtw         %ymm4, %ymm13, %ymm4
    vpcmpgtw         %ymm5, %ymm10, %ymm9
    vpsubw           %ymm6, %ymm9, %ymm6
    vpaddw           %ymm3, %ymm6, %ymm3
    vpcmpgtw         %ymm5, %ymm11, %ymm6
    vpsubw           %ymm7, %ymm6, %ymm6
    vpaddw           %ymm2, %ymm6, %ymm2
    vpcmpgtw         %ymm5, %ymm12, %ymm6
    vpsubw           %ymm8, %ymm6, %ymm6
    vpaddw           %ymm1, %ymm6, %ymm1
    vpcmpgtw         %ymm5, %ymm13, %ymm5
    vpsubw           %ymm4, %ymm5, %ymm4
    vpaddw           %ymm0, %ymm4, %ymm0
    addq             $0x8, %rdi
    cmpq             %rdi, %rax
    jne              .L0
# table::AVX2::body: 55 instructions
.L0:
    movl             (%rdi), %r14d
    movl             0x4(%rdi), %r13d
    movl             %r14d, %r15d
    shrl             $0x6, %r15d
    shlxq            %r14, %r12, %r10
    shrl             $0x3, %r14d
    andl             $0x38, %r14d
    xorq             %r10, 0x160(%rsp,%r14)
    movl             %r13d, %r14d
    shrl             $0x6, %r14d
    shlxq            %r13, %r12, %r10
    movl             %r13d, %r9d
    shrl             $0x3, %r9d
    andl             $0x38, %r9d
    xorq             %r10, 0x160(%rsp,%r9)
    movswl           %r15w, %r15d
    movl             %r15d, %r9d
    sarl             $0xf, %r9d
    btl              $0x15, %r13d
    adcl             %r9d, %r11d
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
    vmovd            %r14d, %xmm1
    vpbroadcastw     %xmm1, %xmm1
    vpcmpgtw         %xmm1, %xmm3, %xmm1
    vmovd            %r15d, %xmm2
    vpbroadcastw     %xmm2, %xmm2
    vpcmpgtw         %xmm2, %xmm3, %xmm2
    vpaddw           %xmm2, %xmm0, %xmm0
    vpsubw           %xmm1, %xmm0, %xmm0
    addq             $0x8, %rdi
    cmpq             %rax, %rdi
    jne              .L0
# table::AVX2::body: 35 instructions
.L0:
    movl             (%rcx), %r9d
    movl             0x4(%rcx), %edi
    movl             %r9d, %r8d
    shrl             $0x6, %r9d
    andl             $0x3f, %r9d
    shlxq            %r8, %r13, %r8
    xorq             %r8, (%r15,%r9,8)
    movl             %edi, %r8d
    shrl             $0x6, %edi
    andl             $0x3f, %edi
    shlxq            %r8, %r13, %r8
    xorq             %r8, (%r15,%rdi,8)
    vmovd            %edi, %xmm4
    vpbroadcastw     %xmm4, %ymm4
    vmovd            %r9d, %xmm5
    vpbroadcastw     %xmm5, %ymm5
    vpcmpgtw         %ymm4, %ymm10, %ymm6
    vpcmpgtw         %ymm4, %ymm11, %ymm7
    vpcmpgtw         %ymm4, %ymm12, %ymm8
    vpcmpgtw         %ymm4, %ymm13, %ymm4
    vpcmpgtw         %ymm5, %ymm10, %ymm9
    vpsubw           %ymm6, %ymm9, %ymm6
    vpaddw           %ymm3, %ymm6, %ymm3
    vpcmpgtw         %ymm5, %ymm11, %ymm6
    vpsubw           %ymm7, %ymm6, %ymm6
    vpaddw           %ymm2, %ymm6, %ymm2
    vpcmpgtw         %ymm5, %ymm12, %ymm6
    vpsubw           %ymm8, %ymm6, %ymm6
    vpaddw           %ymm1, %ymm6, %ymm1
    vpcmpgtw         %ymm5, %ymm13, %ymm5
    vpsubw           %ymm4, %ymm5, %ymm4
    vpaddw           %ymm0, %ymm4, %ymm0
    addq             $0x8, %rcx
    cmpq             %rax, %rcx
    jne              .L0
