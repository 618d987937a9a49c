# range::avx2::range_check: 54 instructions
.L0:
    vpsubd           -0xc0(%rax,%r14), %ymm0, %ymm1
    vpsubd           -0xe0(%rax,%r14), %ymm0, %ymm2
    vpmaxud          -0xe0(%rdx,%r14), %ymm2, %ymm3
    vpcmpeqd         %ymm3, %ymm2, %ymm2
    vpmaxud          -0xc0(%rdx,%r14), %ymm1, %ymm3
    vpcmpeqd         %ymm3, %ymm1, %ymm1
    vpackssdw        %ymm1, %ymm2, %ymm1
    vextracti128     $0x1, %ymm1, %xmm2
    vpacksswb        %xmm2, %xmm1, %xmm1
    vpshufd          $0xd8, %xmm1, %xmm1
    vpmovmskb        %xmm1, %edi
    vpsubd           -0xa0(%rax,%r14), %ymm0, %ymm1
    vpmaxud          -0xa0(%rdx,%r14), %ymm1, %ymm2
    vpcmpeqd         %ymm2, %ymm1, %ymm1
    vmovmskps        %ymm1, %r8d
    shll             $0x10, %r8d
    orl              %edi, %r8d
    vpsubd           -0x80(%rax,%r14), %ymm0, %ymm1
    vpmaxud          -0x80(%rdx,%r14), %ymm1, %ymm2
    vpcmpeqd         %ymm2, %ymm1, %ymm1
    vmovmskps        %ymm1, %edi
    shll             $0x18, %edi
    orl              %r8d, %edi
    vpsubd           -0x60(%rax,%r14), %ymm0, %ymm1
    vpmaxud          -0x60(%rdx,%r14), %ymm1, %ymm2
    vpcmpeqd         %ymm2, %ymm1, %ymm1
    vmovmskps        %ymm1, %r8d
    shlq             $0x20, %r8
    orq              %rdi, %r8
    vpsubd           -0x40(%rax,%r14), %ymm0, %ymm1
    vpmaxud          -0x40(%rdx,%r14), %ymm1, %ymm2
    vpcmpeqd         %ymm2, %ymm1, %ymm1
    vmovmskps        %ymm1, %edi
    shlq             $0x28, %rdi
    orq              %r8, %rdi
    vpsubd           -0x20(%rax,%r14), %ymm0, %ymm1
    vpmaxud          -0x20(%rdx,%r14), %ymm1, %ymm2
    vpcmpeqd         %ymm2, %ymm1, %ymm1
    vmovmskps        %ymm1, %r8d
    shlq             $0x30, %r8
    orq              %rdi, %r8
    vpsubd           (%rax,%r14), %ymm0, %ymm1
    vpmaxud          (%rdx,%r14), %ymm1, %ymm2
    vpcmpeqd         %ymm2, %ymm1, %ymm1
    vmovmskps        %ymm1, %edi
    shlq             $0x38, %rdi
    orq              %r8, %rdi
    xorq             (%rcx,%rsi,8), %rdi
    notq             %rdi
    movq             %rdi, (%r15,%rsi,8)
    incq             %rsi
    addq             $0x100, %r14
    cmpq             %rsi, %rbx
    jne              .L0
