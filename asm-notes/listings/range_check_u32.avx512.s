# rank::avx512::ops_with::{{closure}}: 23 instructions
.L0:
    vpsubd           -0x80(%rax,%r14), %zmm0, %zmm1
    vpsubd           -0xc0(%rax,%r14), %zmm0, %zmm2
    vpcmpltud        -0xc0(%rdx,%r14), %zmm2, %k0
    vpcmpltud        -0x80(%rdx,%r14), %zmm1, %k1
    kunpckwd         %k0, %k1, %k0
    kmovd            %k0, %edi
    vpsubd           -0x40(%rax,%r14), %zmm0, %zmm1
    vpcmpltud        -0x40(%rdx,%r14), %zmm1, %k0
    kmovw            %k0, %r8d
    shlq             $0x20, %r8
    vpsubd           (%rax,%r14), %zmm0, %zmm1
    vpcmpltud        (%rdx,%r14), %zmm1, %k0
    orq              %rdi, %r8
    kmovd            %k0, %edi
    movzwl           %di, %edi
    shlq             $0x30, %rdi
    orq              %r8, %rdi
    xorq             (%rcx,%rsi,8), %rdi
    movq             %rdi, (%r15,%rsi,8)
    incq             %rsi
    addq             $0x100, %r14
    cmpq             %rsi, %rbx
    jne              .L0
# range::avx512::range_check: 23 instructions
.L0:
    vpsubd           -0x80(%rax,%r14), %zmm0, %zmm1
    vpsubd           -0xc0(%rax,%r14), %zmm0, %zmm2
    vpcmpltud        -0xc0(%rdx,%r14), %zmm2, %k0
    vpcmpltud        -0x80(%rdx,%r14), %zmm1, %k1
    kunpckwd         %k0, %k1, %k0
    kmovd            %k0, %edi
    vpsubd           -0x40(%rax,%r14), %zmm0, %zmm1
    vpcmpltud        -0x40(%rdx,%r14), %zmm1, %k0
    kmovw            %k0, %r8d
    shlq             $0x20, %r8
    vpsubd           (%rax,%r14), %zmm0, %zmm1
    vpcmpltud        (%rdx,%r14), %zmm1, %k0
    orq              %rdi, %r8
    kmovd            %k0, %edi
    movzwl           %di, %edi
    shlq             $0x30, %rdi
    orq              %r8, %rdi
    xorq             (%rcx,%rsi,8), %rdi
    movq             %rdi, (%r15,%rsi,8)
    incq             %rsi
    addq             $0x100, %r14
    cmpq             %rsi, %rbx
    jne              .L0
