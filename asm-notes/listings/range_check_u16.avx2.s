# range::avx2::range_check: 27 instructions
.L0:
    vpsubw           -0x60(%rdx,%r14), %ymm0, %ymm1
    vpmaxuw          -0x60(%rax,%r14), %ymm1, %ymm2
    vpsubw           -0x40(%rdx,%r14), %ymm0, %ymm3
    vpmaxuw          -0x40(%rax,%r14), %ymm3, %ymm4
    vpcmpeqw         %ymm2, %ymm1, %ymm1
    vpcmpeqw         %ymm4, %ymm3, %ymm2
    vpsubw           -0x20(%rdx,%r14), %ymm0, %ymm3
    vpacksswb        %ymm2, %ymm1, %ymm1
    vpmaxuw          -0x20(%rax,%r14), %ymm3, %ymm2
    vpcmpeqw         %ymm2, %ymm3, %ymm2
    vpsubw           (%rdx,%r14), %ymm0, %ymm3
    vpmaxuw          (%rax,%r14), %ymm3, %ymm4
    vpcmpeqw         %ymm4, %ymm3, %ymm3
    vpacksswb        %ymm3, %ymm2, %ymm2
    vpermq           $0xd8, %ymm2, %ymm2
    vpermq           $0xd8, %ymm1, %ymm1
    vpmovmskb        %ymm1, %edi
    vpmovmskb        %ymm2, %r8d
    shlq             $0x20, %r8
    orq              %rdi, %r8
    xorq             (%rcx,%rsi,8), %r8
    notq             %r8
    movq             %r8, (%r15,%rsi,8)
    incq             %rsi
    subq             $-0x80, %r14
    cmpq             %rsi, %rbx
    jne              .L0
