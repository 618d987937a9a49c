# rank::avx512::ops_with::{{closure}}: 12 instructions
.L0:
    vpsubw           (%rdx,%r14), %zmm0, %zmm1
    vpsubw           -0x40(%rdx,%r14), %zmm0, %zmm2
    vpcmpltuw        -0x40(%rax,%r14), %zmm2, %k0
    vpcmpltuw        (%rax,%r14), %zmm1, %k1
    kunpckdq         %k0, %k1, %k0
    kmovq            %k0, %rdi
    xorq             (%rcx,%rsi,8), %rdi
    movq             %rdi, (%r15,%rsi,8)
    incq             %rsi
    subq             $-0x80, %r14
    cmpq             %rsi, %rbx
    jne              .L0
# range::avx512::range_check: 12 instructions
.L0:
    vpsubw           (%rdx,%r14), %zmm0, %zmm1
    vpsubw           -0x40(%rdx,%r14), %zmm0, %zmm2
    vpcmpltuw        -0x40(%rax,%r14), %zmm2, %k0
    vpcmpltuw        (%rax,%r14), %zmm1, %k1
    kunpckdq         %k0, %k1, %k0
    kmovq            %k0, %rdi
    xorq             (%rcx,%rsi,8), %rdi
    movq             %rdi, (%r15,%rsi,8)
    incq             %rsi
    subq             $-0x80, %r14
    cmpq             %rsi, %rbx
    jne              .L0
