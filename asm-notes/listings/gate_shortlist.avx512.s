# gate::table::choose::body: 82 instructions
.L0:
    addq             $0x100, %r8
    incq             %rsi
    movq             %rdx, %r9
    cmpq             0x180(%rsp), %r8
    movq             %r13, %rbx
    movq             %rcx, %r15
    je               out
    testq            %r8, %r8
    je               out
    cmpq             %rdi, %rsi
    je               panic
    movq             %r15, %rcx
    movq             %rbx, %r13
    vcmple_oqps      0x40(%r8), %zmm0, %k0
    vcmple_oqps      (%r8), %zmm0, %k1
    kunpckwd         %k1, %k0, %k0
    kmovd            %k0, %eax
    vcmple_oqps      0x80(%r8), %zmm0, %k0
    kmovw            %k0, %edx
    shlq             $0x20, %rdx
    vcmple_oqps      0xc0(%r8), %zmm0, %k0
    orq              %rax, %rdx
    kmovd            %k0, %eax
    movzwl           %ax, %ebx
    shlq             $0x30, %rbx
    orq              %rdx, %rbx
    popcntq          %rbx, %rdx
    addq             %r9, %rdx
    cmpq             $0x41, %rdx
    setae            %al
    testq            %rbx, %rbx
    sete             %r10b
    orb              %al, %r10b
    jne              .L0
    movq             %rsi, %r10
    shlq             $0x6, %r10
    movq             %rsi, %r11
    shlq             $0x8, %r11
    addq             %r13, %r11
    nopl             (%rax)
.L5:
    cmpq             $0x43, %r9
    ja               panic
    tzcntq           %rbx, %rax
    vmovss           (%r11,%rax,4), %xmm1
    vmovss           %xmm1, 0x100(%r12,%r9,4)
    orl              %r10d, %eax
    movl             %eax, 0x210(%r12,%r9,4)
    movl             $0x44, %eax
    cmpq             $0x43, %r9
    je               panic
    blsrq            %rbx, %rbx
    tzcntq           %rbx, %r14
    andl             $0x3f, %r14d
    vmovss           (%r11,%r14,4), %xmm1
    vmovss           %xmm1, 0x104(%r12,%r9,4)
    movl             %r10d, %r15d
    orl              %r14d, %r15d
    movl             %r15d, 0x214(%r12,%r9,4)
    cmpq             $0x41, %r9
    ja               panic
    blsrq            %rbx, %rbx
    tzcntq           %rbx, %r14
    andl             $0x3f, %r14d
    vmovss           (%r11,%r14,4), %xmm1
    vmovss           %xmm1, 0x108(%r12,%r9,4)
    movl             %r10d, %r15d
    orl              %r14d, %r15d
    movl             %r15d, 0x218(%r12,%r9,4)
    cmpq             $0x41, %r9
    je               panic
    blsrq            %rbx, %rax
    tzcntq           %rax, %rbx
    andl             $0x3f, %ebx
    vmovss           (%r11,%rbx,4), %xmm1
    vmovss           %xmm1, 0x10c(%r12,%r9,4)
    movl             %r10d, %r14d
    orl              %ebx, %r14d
    movl             %r14d, 0x21c(%r12,%r9,4)
    addq             $0x4, %r9
    blsrq            %rax, %rbx
    jne              .L5
    jmp              .L0
# gate::table::choose::body: 66 instructions
.L0:
    addq             $0x40, %rbx
    incq             %r8
    cmpq             %rsi, %rbx
    je               out
    movq             %rdx, %r9
    testq            %rbx, %rbx
    je               out
    vcmple_oqps      (%rbx), %zmm0, %k0
    kmovw            %k0, %ecx
    popcntl          %ecx, %edx
    addq             %r9, %rdx
    kortestw         %k0, %k0
    je               .L0
    cmpq             $0x40, %rdx
    ja               .L0
    movq             %r8, %r10
    shlq             $0x4, %r10
    addq             %rdi, %r10
    nopw             %cs:(%rax,%rax)
.L5:
    tzcntq           %rcx, %rax
    cmpq             $0xf, %rax
    ja               panic
    cmpq             $0x44, %r9
    jae              panic
    vmovss           (%rbx,%rax,4), %xmm1
    vmovss           %xmm1, 0x100(%r12,%r9,4)
    orl              %r10d, %eax
    movl             %eax, 0x210(%r12,%r9,4)
    blsrq            %rcx, %r11
    tzcntq           %r11, %rax
    andl             $0x3f, %eax
    cmpq             $0xf, %rax
    ja               panic
    movl             $0x44, %ecx
    cmpq             $0x43, %r9
    je               panic
    vmovss           (%rbx,%rax,4), %xmm1
    vmovss           %xmm1, 0x104(%r12,%r9,4)
    orl              %r10d, %eax
    movl             %eax, 0x214(%r12,%r9,4)
    blsrq            %r11, %r11
    tzcntq           %r11, %rax
    andl             $0x3f, %eax
    cmpq             $0xf, %rax
    ja               panic
    cmpq             $0x41, %r9
    ja               panic
    vmovss           (%rbx,%rax,4), %xmm1
    vmovss           %xmm1, 0x108(%r12,%r9,4)
    orl              %r10d, %eax
    movl             %eax, 0x218(%r12,%r9,4)
    blsrq            %r11, %r11
    tzcntq           %r11, %rax
    andl             $0x3f, %eax
    cmpq             $0xf, %rax
    ja               panic
    cmpq             $0x41, %r9
    je               panic
    vmovss           (%rbx,%rax,4), %xmm1
    vmovss           %xmm1, 0x10c(%r12,%r9,4)
    orl              %r10d, %eax
    movl             %eax, 0x21c(%r12,%r9,4)
    addq             $0x4, %r9
    blsrq            %r11, %rcx
    jne              .L5
    jmp              .L0
