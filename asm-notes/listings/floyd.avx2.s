# draw::avx2::floyd_group: 350 instructions
.L0:
    vtestps          %ymm7, %ymm7
    je               out
    vmovaps          %ymm7, 0x2e0(%rsp)
    vmovdqa          %ymm9, 0x300(%rsp)
    vmovdqa          %ymm4, 0x320(%rsp)
    vmovd            %r11d, %xmm0
    vpbroadcastd     %xmm0, %ymm1
    movq             %r11, %rsi
    shrq             $0x20, %rsi
    vmovd            %esi, %xmm0
    vpbroadcastd     %xmm0, %ymm12
    movl             $0x4, %r14d
    vpxor            %xmm0, %xmm0, %xmm0
    vmovdqa          %ymm0, (%rsp)
    vmovdqa          %ymm6, %ymm5
    vmovdqa          %ymm12, 0x2a0(%rsp)
    vmovdqa          %ymm12, %ymm0
    vmovdqa          %ymm1, 0x2c0(%rsp)
    vmovdqa          %ymm1, %ymm6
    vmovdqa          0x100(%rsp), %ymm7
    vmovdqa          %ymm8, %ymm1
    vmovdqa          0xe0(%rsp), %ymm9
    vmovdqa          %ymm11, 0x20(%rsp)
    vmovdqa          0xc0(%rsp), %ymm2
    vmovdqa          0x120(%rsp), %ymm3
    vmovdqa          0xa0(%rsp), %ymm11
    vmovaps          0x160(%rsp), %ymm4
    vmovaps          %ymm4, 0x40(%rsp)
    vmovaps          0x140(%rsp), %ymm4
    vmovaps          %ymm4, 0x60(%rsp)
    nopw             %cs:(%rax,%rax)
.L2:
    vpaddd           %ymm7, %ymm1, %ymm7
    vpxor            %ymm7, %ymm6, %ymm6
    vmovdqa          0x360(%rsp), %ymm14
    vpshufb          %ymm14, %ymm6, %ymm6
    vpaddd           %ymm6, %ymm13, %ymm13
    vpxor            %ymm1, %ymm13, %ymm1
    vpsrld           $0x14, %ymm1, %ymm8
    vpslld           $0xc, %ymm1, %ymm1
    vpor             %ymm1, %ymm8, %ymm1
    vpaddd           %ymm7, %ymm1, %ymm7
    vpxor            %ymm7, %ymm6, %ymm6
    vmovdqa          0x340(%rsp), %ymm4
    vpshufb          %ymm4, %ymm6, %ymm6
    vpaddd           %ymm6, %ymm13, %ymm8
    vmovdqa          %ymm8, 0x380(%rsp)
    vpxor            %ymm1, %ymm8, %ymm1
    vpsrld           $0x19, %ymm1, %ymm8
    vpslld           $0x7, %ymm1, %ymm1
    vpor             %ymm1, %ymm8, %ymm1
    vmovdqa          %ymm1, 0x3c0(%rsp)
    vmovdqa          0x20(%rsp), %ymm1
    vpaddd           %ymm1, %ymm9, %ymm8
    vpxor            %ymm0, %ymm8, %ymm9
    vpshufb          %ymm14, %ymm9, %ymm12
    vpaddd           %ymm12, %ymm15, %ymm15
    vpxor            %ymm1, %ymm15, %ymm0
    vpsrld           $0x14, %ymm0, %ymm9
    vpslld           $0xc, %ymm0, %ymm0
    vpor             %ymm0, %ymm9, %ymm0
    vpaddd           %ymm0, %ymm8, %ymm9
    vpxor            %ymm9, %ymm12, %ymm8
    vmovdqa          %ymm4, %ymm12
    vpshufb          %ymm4, %ymm8, %ymm13
    vpaddd           %ymm13, %ymm15, %ymm1
    vmovdqa          %ymm1, 0x3a0(%rsp)
    vpxor            %ymm1, %ymm0, %ymm0
    vpsrld           $0x19, %ymm0, %ymm8
    vpslld           $0x7, %ymm0, %ymm0
    vpor             %ymm0, %ymm8, %ymm1
    vpaddd           %ymm2, %ymm3, %ymm2
    vpxor            %ymm2, %ymm5, %ymm5
    vmovdqa          %ymm14, %ymm4
    vpshufb          %ymm14, %ymm5, %ymm5
    vpaddd           %ymm5, %ymm10, %ymm8
    vpxor            %ymm3, %ymm8, %ymm3
    vpsrld           $0x14, %ymm3, %ymm10
    vpslld           $0xc, %ymm3, %ymm3
    vpor             %ymm3, %ymm10, %ymm3
    vpaddd           %ymm2, %ymm3, %ymm2
    vpxor            %ymm2, %ymm5, %ymm5
    vpshufb          %ymm12, %ymm5, %ymm15
    vpaddd           %ymm15, %ymm8, %ymm8
    vpxor            %ymm3, %ymm8, %ymm3
    vpsrld           $0x19, %ymm3, %ymm10
    vpslld           $0x7, %ymm3, %ymm3
    vpor             %ymm3, %ymm10, %ymm3
    vmovdqa          0x40(%rsp), %ymm0
    vpaddd           %ymm0, %ymm11, %ymm10
    vpxor            (%rsp), %ymm10, %ymm11
    vpshufb          %ymm14, %ymm11, %ymm14
    vmovdqa          %ymm4, %ymm5
    vpaddd           0x60(%rsp), %ymm14, %ymm4
    vpxor            %ymm0, %ymm4, %ymm11
    vpsrld           $0x14, %ymm11, %ymm0
    vpslld           $0xc, %ymm11, %ymm11
    vpor             %ymm0, %ymm11, %ymm0
    vpaddd           %ymm0, %ymm10, %ymm11
    vpxor            %ymm11, %ymm14, %ymm10
    vpshufb          %ymm12, %ymm10, %ymm10
    vpaddd           %ymm4, %ymm10, %ymm14
    vpxor            %ymm0, %ymm14, %ymm0
    vpsrld           $0x19, %ymm0, %ymm4
    vpslld           $0x7, %ymm0, %ymm0
    vpor             %ymm4, %ymm0, %ymm4
    vpaddd           %ymm7, %ymm1, %ymm0
    vpxor            %ymm0, %ymm10, %ymm7
    vpshufb          %ymm5, %ymm7, %ymm10
    vpaddd           %ymm10, %ymm8, %ymm8
    vpxor            %ymm1, %ymm8, %ymm1
    vpsrld           $0x14, %ymm1, %ymm7
    vpslld           $0xc, %ymm1, %ymm1
    vpor             %ymm7, %ymm1, %ymm1
    vpaddd           %ymm0, %ymm1, %ymm7
    vpxor            %ymm7, %ymm10, %ymm0
    vpshufb          %ymm12, %ymm0, %ymm0
    vmovdqa          %ymm0, (%rsp)
    vpaddd           %ymm0, %ymm8, %ymm10
    vpxor            %ymm1, %ymm10, %ymm0
    vpsrld           $0x19, %ymm0, %ymm1
    vpslld           $0x7, %ymm0, %ymm0
    vpor             %ymm1, %ymm0, %ymm0
    vmovdqa          %ymm0, 0x20(%rsp)
    vpaddd           %ymm3, %ymm9, %ymm1
    vpxor            %ymm1, %ymm6, %ymm6
    vpshufb          %ymm5, %ymm6, %ymm6
    vpaddd           %ymm6, %ymm14, %ymm8
    vpxor            %ymm3, %ymm8, %ymm3
    vpsrld           $0x14, %ymm3, %ymm9
    vpslld           $0xc, %ymm3, %ymm3
    vpor             %ymm3, %ymm9, %ymm3
    vpaddd           %ymm1, %ymm3, %ymm9
    vpxor            %ymm6, %ymm9, %ymm1
    vpshufb          %ymm12, %ymm1, %ymm6
    vpaddd           %ymm6, %ymm8, %ymm1
    vmovdqa          %ymm1, 0x60(%rsp)
    vpxor            %ymm1, %ymm3, %ymm1
    vpsrld           $0x19, %ymm1, %ymm3
    vpslld           $0x7, %ymm1, %ymm1
    vpor             %ymm3, %ymm1, %ymm3
    vpaddd           %ymm2, %ymm4, %ymm1
    vpxor            %ymm1, %ymm13, %ymm2
    vpshufb          %ymm5, %ymm2, %ymm8
    vpaddd           0x380(%rsp), %ymm8, %ymm13
    vpxor            %ymm4, %ymm13, %ymm2
    vpsrld           $0x14, %ymm2, %ymm4
    vpslld           $0xc, %ymm2, %ymm2
    vpor             %ymm4, %ymm2, %ymm4
    vpaddd           %ymm1, %ymm4, %ymm2
    vpxor            %ymm2, %ymm8, %ymm1
    vpshufb          %ymm12, %ymm1, %ymm0
    vpaddd           %ymm0, %ymm13, %ymm13
    vpxor            %ymm4, %ymm13, %ymm1
    vpsrld           $0x19, %ymm1, %ymm4
    vpslld           $0x7, %ymm1, %ymm1
    vpor             %ymm4, %ymm1, %ymm1
    vmovdqa          %ymm1, 0x40(%rsp)
    vmovdqa          0x3c0(%rsp), %ymm14
    vpaddd           %ymm14, %ymm11, %ymm1
    vpxor            %ymm1, %ymm15, %ymm4
    vpshufb          %ymm5, %ymm4, %ymm4
    vpaddd           0x3a0(%rsp), %ymm4, %ymm8
    vpxor            %ymm14, %ymm8, %ymm5
    vpsrld           $0x14, %ymm5, %ymm11
    vpslld           $0xc, %ymm5, %ymm5
    vpor             %ymm5, %ymm11, %ymm14
    vpaddd           %ymm1, %ymm14, %ymm11
    vpxor            %ymm4, %ymm11, %ymm1
    vpshufb          %ymm12, %ymm1, %ymm5
    vpaddd           %ymm5, %ymm8, %ymm15
    vpxor            %ymm15, %ymm14, %ymm1
    vpsrld           $0x19, %ymm1, %ymm4
    vpslld           $0x7, %ymm1, %ymm1
    vpor             %ymm4, %ymm1, %ymm1
    decq             %r14
    jne              .L2
    vpaddd           0x2c0(%rsp), %ymm6, %ymm4
    vpaddd           0x2a0(%rsp), %ymm0, %ymm6
    vpaddd           0x100(%rsp), %ymm7, %ymm7
    vmovdqa          %ymm7, 0x3e0(%rsp)
    vpaddd           0xe0(%rsp), %ymm9, %ymm7
    vmovdqa          %ymm7, 0x400(%rsp)
    vpaddd           0xc0(%rsp), %ymm2, %ymm2
    vmovdqa          %ymm2, 0x420(%rsp)
    vpaddd           0xa0(%rsp), %ymm11, %ymm2
    vmovdqa          %ymm2, 0x440(%rsp)
    vmovdqa          0x260(%rsp), %ymm8
    vpaddd           %ymm1, %ymm8, %ymm1
    vmovdqa          %ymm1, 0x460(%rsp)
    vmovdqa          0x240(%rsp), %ymm11
    vpaddd           0x20(%rsp), %ymm11, %ymm0
    vmovdqa          %ymm0, 0x480(%rsp)
    vpaddd           0x120(%rsp), %ymm3, %ymm0
    vmovdqa          %ymm0, 0x4a0(%rsp)
    vmovdqa          0x40(%rsp), %ymm0
    vpaddd           0x160(%rsp), %ymm0, %ymm0
    vmovdqa          %ymm0, 0x4c0(%rsp)
    vmovdqa          0x220(%rsp), %ymm1
    vpaddd           %ymm1, %ymm13, %ymm0
    vmovdqa          %ymm1, %ymm13
    vmovdqa          %ymm0, 0x4e0(%rsp)
    vmovdqa          0x200(%rsp), %ymm1
    vpaddd           %ymm1, %ymm15, %ymm0
    vmovdqa          %ymm1, %ymm15
    vmovdqa          %ymm0, 0x500(%rsp)
    vmovdqa          0x1e0(%rsp), %ymm1
    vpaddd           %ymm1, %ymm10, %ymm0
    vmovdqa          %ymm1, %ymm10
    vmovdqa          %ymm0, 0x520(%rsp)
    vmovdqa          0x60(%rsp), %ymm0
    vpaddd           0x140(%rsp), %ymm0, %ymm0
    vmovdqa          %ymm0, 0x540(%rsp)
    vmovdqa          %ymm4, 0x560(%rsp)
    vmovdqa          %ymm6, 0x580(%rsp)
    vmovdqa          0x1c0(%rsp), %ymm6
    vpaddd           %ymm6, %ymm5, %ymm0
    vmovdqa          %ymm0, 0x5a0(%rsp)
    vmovdqa          (%rsp), %ymm0
    vmovdqa          %ymm0, 0x5c0(%rsp)
    incq             %r11
    movl             $0x10, %r14d
    leaq             0x3e0(%rsp), %r15
    vmovdqa          0x280(%rsp), %ymm14
    vmovdqa          0x1a0(%rsp), %ymm3
    vmovdqa          0x320(%rsp), %ymm4
    vmovdqa          0x300(%rsp), %ymm9
    vmovdqa          0x2e0(%rsp), %ymm7
    nopw             %cs:(%rax,%rax)
.L4:
    testq            %r14, %r14
    je               .L0
    cmpq             $0x5, %rcx
    jb               .L7
    leaq             0x1(%rbx), %rsi
    movq             %rcx, %r9
    subq             %rsi, %r9
    movl             $0x0, %r12d
    cmovaeq          %r9, %r12
    jmp              .L8
.L7:
    xorl             %r12d, %r12d
.L8:
    vpmulld          0x20(%r15), %ymm4, %ymm5
    vcvtdq2ps        %ymm4, %ymm0
    vpsrld           $0x17, %ymm0, %ymm0
    vpbroadcastd     (%rip), %ymm1
    vpsubd           %ymm0, %ymm1, %ymm0
    vpbroadcastd     (%rip), %ymm1
    vpminud          %ymm1, %ymm0, %ymm1
    vpcmpeqd         %ymm1, %ymm0, %ymm1
    vpsllvd          %ymm0, %ymm4, %ymm0
    vpminud          %ymm5, %ymm0, %ymm2
    vpcmpeqd         %ymm2, %ymm0, %ymm0
    vpandn           %ymm1, %ymm0, %ymm0
    vpand            %ymm0, %ymm7, %ymm0
    movq             %rcx, %r13
    subq             %r12, %r13
    jbe              .L19
    movq             %r12, %r9
    testb            $0x1, %r13b
    je               .L11
    leaq             0x1(%r12), %r9
    movq             %r9, %rsi
    shlq             $0x6, %rsi
    addq             %rax, %rsi
    cmpq             %rcx, %r9
    cmovaeq          %r15, %rsi
    movq             %r12, %r10
    shlq             $0x6, %r10
    vmovdqa          (%rax,%r10), %ymm1
    vpblendvb        %ymm0, (%rsi), %ymm1, %ymm1
    vmovdqa          %ymm1, (%rax,%r10)
.L11:
    movq             %r12, %rsi
    notq             %rsi
    addq             %rcx, %rsi
    je               .L14
    leaq             0x1(%r9), %r10
    shlq             $0x6, %r9
    leaq             0x80(%rax), %rdi
    addq             %rdi, %r9
    nopl             (%rax,%rax)
.L13:
    leaq             -0x40(%r9), %rdi
    cmpq             %rcx, %r10
    cmovaeq          %r15, %rdi
    vmovdqa          -0x80(%r9), %ymm1
    vpblendvb        %ymm0, (%rdi), %ymm1, %ymm1
    vmovdqa          -0x40(%r9), %ymm2
    vmovdqa          %ymm1, -0x80(%r9)
    leaq             0x1(%r10), %rdi
    cmpq             %rcx, %rdi
    movq             %r15, %rdi
    cmovbq           %r9, %rdi
    vpblendvb        %ymm0, (%rdi), %ymm2, %ymm1
    vmovdqa          %ymm1, -0x40(%r9)
    leaq             (%r8,%r10), %rdi
    addq             $0x2, %rdi
    addq             $0x2, %r10
    subq             $-0x80, %r9
    cmpq             $0x1, %rdi
    jne              .L13
.L14:
    leaq             0x20(%r15), %r9
    testb            $0x1, %r13b
    je               .L16
    leaq             0x1(%r12), %rdi
    movq             %rdi, %r10
    shlq             $0x6, %r10
    cmpq             %rcx, %rdi
    leaq             0x20(%rax,%r10), %r10
    cmovaeq          %r9, %r10
    shlq             $0x6, %r12
    leaq             0x20(%rax), %r13
    vmovdqa          (%r13,%r12), %ymm1
    vpblendvb        %ymm0, (%r10), %ymm1, %ymm1
    vmovdqa          %ymm1, (%r13,%r12)
    movq             %rdi, %r12
.L16:
    testq            %rsi, %rsi
    je               .L19
    leaq             0x1(%r12), %rsi
    shlq             $0x6, %r12
    leaq             0xa0(%rax), %rdi
    addq             %rdi, %r12
    nopl             (%rax)
.L18:
    leaq             -0x40(%r12), %rdi
    cmpq             %rcx, %rsi
    cmovaeq          %r9, %rdi
    vmovdqa          -0x80(%r12), %ymm1
    vpblendvb        %ymm0, (%rdi), %ymm1, %ymm1
    vmovdqa          -0x40(%r12), %ymm2
    vmovdqa          %ymm1, -0x80(%r12)
    leaq             0x1(%rsi), %rdi
    cmpq             %rcx, %rdi
    movq             %r9, %rdi
    cmovbq           %r12, %rdi
    vpblendvb        %ymm0, (%rdi), %ymm2, %ymm1
    vmovdqa          %ymm1, -0x40(%r12)
    leaq             (%r8,%rsi), %rdi
    addq             $0x2, %rdi
    addq             $0x2, %rsi
    subq             $-0x80, %r12
    cmpq             $0x1, %rdi
    jne              .L18
.L19:
    addq             $0x40, %r15
    addq             $-0x2, %r14
    vpmaxud          %ymm5, %ymm9, %ymm9
    vpsubd           %ymm0, %ymm4, %ymm4
    vpcmpgtd         %ymm4, %ymm3, %ymm7
    incq             %rbx
    cmpq             %rdx, %rbx
    jbe              .L4
    vmovmskps        %ymm7, %esi
    testb            %sil, %sil
    jne              .L4
    jmp              .L0
# draw::avx2::floyd_group: 273 instructions
.L0:
    movq             %rsi, %rdx
.L1:
    vtestps          %ymm8, %ymm8
    je               out
    vmovaps          %ymm8, 0x3a0(%rsp)
    vmovdqa          %ymm14, 0x3c0(%rsp)
    vmovd            %eax, %xmm0
    vpbroadcastd     %xmm0, %ymm5
    movq             %rax, %rsi
    shrq             $0x20, %rsi
    vmovd            %esi, %xmm0
    vpbroadcastd     %xmm0, %ymm1
    movl             $0x4, %esi
    vpxor            %xmm0, %xmm0, %xmm0
    vmovdqa          %ymm0, 0x20(%rsp)
    vmovdqa          %ymm6, %ymm14
    vmovdqa          %ymm1, 0x360(%rsp)
    vmovdqa          %ymm5, 0x380(%rsp)
    vmovdqa          0xa0(%rsp), %ymm3
    vmovdqa          0x120(%rsp), %ymm7
    vmovdqa          0x80(%rsp), %ymm4
    vmovdqa          0x100(%rsp), %ymm11
    vmovdqa          %ymm12, %ymm6
    vmovdqa          0x60(%rsp), %ymm2
    vmovdqa          %ymm13, %ymm12
    vmovdqa          0xc0(%rsp), %ymm9
    vmovdqa          0x40(%rsp), %ymm0
    vmovdqa          0xe0(%rsp), %ymm8
    nopl             (%rax)
.L3:
    vmovdqa          %ymm10, 0x3e0(%rsp)
    vpaddd           %ymm3, %ymm7, %ymm3
    vpxor            %ymm3, %ymm5, %ymm5
    vmovdqa          0x200(%rsp), %ymm13
    vpshufb          %ymm13, %ymm5, %ymm5
    vmovdqa          %ymm9, %ymm10
    vmovdqa          %ymm13, %ymm9
    vpaddd           %ymm5, %ymm15, %ymm15
    vpxor            %ymm7, %ymm15, %ymm7
    vpsrld           $0x14, %ymm7, %ymm13
    vpslld           $0xc, %ymm7, %ymm7
    vpor             %ymm7, %ymm13, %ymm7
    vpaddd           %ymm3, %ymm7, %ymm3
    vmovdqa          %ymm3, (%rsp)
    vpxor            %ymm3, %ymm5, %ymm5
    vmovdqa          0x1e0(%rsp), %ymm13
    vmovdqa          %ymm8, %ymm3
    vmovdqa          %ymm12, %ymm8
    vpshufb          %ymm13, %ymm5, %ymm12
    vmovdqa          %ymm12, 0x400(%rsp)
    vmovdqa          %ymm13, %ymm5
    vpaddd           %ymm12, %ymm15, %ymm15
    vpxor            %ymm7, %ymm15, %ymm7
    vpsrld           $0x19, %ymm7, %ymm13
    vpslld           $0x7, %ymm7, %ymm7
    vpor             %ymm7, %ymm13, %ymm7
    vmovdqa          %ymm7, 0x440(%rsp)
    vpaddd           %ymm4, %ymm11, %ymm4
    vpxor            %ymm4, %ymm1, %ymm1
    vpshufb          %ymm9, %ymm1, %ymm1
    vpaddd           %ymm1, %ymm6, %ymm6
    vpxor            %ymm6, %ymm11, %ymm11
    vpsrld           $0x14, %ymm11, %ymm13
    vpslld           $0xc, %ymm11, %ymm11
    vpor             %ymm13, %ymm11, %ymm11
    vpaddd           %ymm4, %ymm11, %ymm4
    vpxor            %ymm4, %ymm1, %ymm1
    vpshufb          %ymm5, %ymm1, %ymm7
    vpaddd           %ymm7, %ymm6, %ymm1
    vmovdqa          %ymm1, 0x420(%rsp)
    vpxor            %ymm1, %ymm11, %ymm11
    vpsrld           $0x19, %ymm11, %ymm13
    vpslld           $0x7, %ymm11, %ymm11
    vpor             %ymm13, %ymm11, %ymm11
    vpaddd           %ymm2, %ymm8, %ymm2
    vpxor            %ymm2, %ymm14, %ymm13
    vmovdqa          %ymm9, %ymm6
    vpshufb          %ymm9, %ymm13, %ymm13
    vpaddd           %ymm13, %ymm10, %ymm9
    vpxor            %ymm8, %ymm9, %ymm12
    vpsrld           $0x14, %ymm12, %ymm14
    vpslld           $0xc, %ymm12, %ymm12
    vpor             %ymm14, %ymm12, %ymm12
    vpaddd           %ymm2, %ymm12, %ymm2
    vpxor            %ymm2, %ymm13, %ymm13
    vpshufb          %ymm5, %ymm13, %ymm14
    vpaddd           %ymm14, %ymm9, %ymm9
    vpxor            %ymm9, %ymm12, %ymm12
    vpsrld           $0x19, %ymm12, %ymm13
    vpslld           $0x7, %ymm12, %ymm12
    vpor             %ymm13, %ymm12, %ymm12
    vpaddd           %ymm0, %ymm3, %ymm0
    vpxor            0x20(%rsp), %ymm0, %ymm13
    vpshufb          %ymm6, %ymm13, %ymm13
    vpaddd           0x3e0(%rsp), %ymm13, %ymm10
    vpxor            %ymm3, %ymm10, %ymm8
    vpsrld           $0x14, %ymm8, %ymm1
    vpslld           $0xc, %ymm8, %ymm8
    vpor             %ymm1, %ymm8, %ymm1
    vpaddd           %ymm0, %ymm1, %ymm0
    vpxor            %ymm0, %ymm13, %ymm8
    vpshufb          %ymm5, %ymm8, %ymm13
    vpaddd           %ymm13, %ymm10, %ymm10
    vpxor            %ymm1, %ymm10, %ymm1
    vpsrld           $0x19, %ymm1, %ymm8
    vpslld           $0x7, %ymm1, %ymm1
    vpor             %ymm1, %ymm8, %ymm8
    vpaddd           (%rsp), %ymm11, %ymm1
    vpxor            %ymm1, %ymm13, %ymm3
    vpshufb          %ymm6, %ymm3, %ymm13
    vpaddd           %ymm13, %ymm9, %ymm9
    vpxor            %ymm11, %ymm9, %ymm3
    vpsrld           $0x14, %ymm3, %ymm11
    vpslld           $0xc, %ymm3, %ymm3
    vpor             %ymm3, %ymm11, %ymm11
    vpaddd           %ymm1, %ymm11, %ymm3
    vpxor            %ymm3, %ymm13, %ymm1
    vmovdqa          %ymm5, %ymm13
    vpshufb          %ymm5, %ymm1, %ymm1
    vmovdqa          %ymm1, 0x20(%rsp)
    vpaddd           %ymm1, %ymm9, %ymm9
    vpxor            %ymm9, %ymm11, %ymm1
    vpsrld           $0x19, %ymm1, %ymm11
    vpslld           $0x7, %ymm1, %ymm1
    vpor             %ymm1, %ymm11, %ymm1
    vmovdqa          %ymm1, (%rsp)
    vpaddd           %ymm4, %ymm12, %ymm1
    vpxor            0x400(%rsp), %ymm1, %ymm4
    vpshufb          %ymm6, %ymm4, %ymm5
    vpaddd           %ymm5, %ymm10, %ymm10
    vpxor            %ymm12, %ymm10, %ymm4
    vpsrld           $0x14, %ymm4, %ymm12
    vpslld           $0xc, %ymm4, %ymm4
    vpor             %ymm4, %ymm12, %ymm12
    vpaddd           %ymm1, %ymm12, %ymm4
    vpxor            %ymm4, %ymm5, %ymm1
    vpshufb          %ymm13, %ymm1, %ymm5
    vmovdqa          %ymm13, %ymm11
    vpaddd           %ymm5, %ymm10, %ymm10
    vpxor            %ymm10, %ymm12, %ymm1
    vpsrld           $0x19, %ymm1, %ymm12
    vpslld           $0x7, %ymm1, %ymm1
    vpor             %ymm1, %ymm12, %ymm12
    vpaddd           %ymm2, %ymm8, %ymm1
    vpxor            %ymm1, %ymm7, %ymm2
    vpshufb          %ymm6, %ymm2, %ymm7
    vpaddd           %ymm7, %ymm15, %ymm13
    vpxor            %ymm8, %ymm13, %ymm2
    vpsrld           $0x14, %ymm2, %ymm8
    vpslld           $0xc, %ymm2, %ymm2
    vpor             %ymm2, %ymm8, %ymm8
    vpaddd           %ymm1, %ymm8, %ymm2
    vpxor            %ymm2, %ymm7, %ymm1
    vpshufb          %ymm11, %ymm1, %ymm1
    vpaddd           %ymm1, %ymm13, %ymm15
    vpxor            %ymm15, %ymm8, %ymm7
    vpsrld           $0x19, %ymm7, %ymm8
    vpslld           $0x7, %ymm7, %ymm7
    vpor             %ymm7, %ymm8, %ymm8
    vmovdqa          0x440(%rsp), %ymm13
    vpaddd           %ymm0, %ymm13, %ymm0
    vpxor            %ymm0, %ymm14, %ymm7
    vpshufb          %ymm6, %ymm7, %ymm7
    vpaddd           0x420(%rsp), %ymm7, %ymm6
    vpxor            %ymm6, %ymm13, %ymm13
    vpsrld           $0x14, %ymm13, %ymm14
    vpslld           $0xc, %ymm13, %ymm13
    vpor             %ymm14, %ymm13, %ymm13
    vpaddd           %ymm0, %ymm13, %ymm0
    vpxor            %ymm0, %ymm7, %ymm7
    vpshufb          %ymm11, %ymm7, %ymm14
    vmovdqa          (%rsp), %ymm11
    vpaddd           %ymm6, %ymm14, %ymm6
    vpxor            %ymm6, %ymm13, %ymm7
    vpsrld           $0x19, %ymm7, %ymm13
    vpslld           $0x7, %ymm7, %ymm7
    vpor             %ymm7, %ymm13, %ymm7
    decq             %rsi
    jne              .L3
    vpaddd           0x380(%rsp), %ymm5, %ymm5
    vpaddd           0x360(%rsp), %ymm1, %ymm1
    vpaddd           0xa0(%rsp), %ymm3, %ymm3
    vmovdqa          %ymm3, 0x460(%rsp)
    vpaddd           0x80(%rsp), %ymm4, %ymm3
    vmovdqa          %ymm3, 0x480(%rsp)
    vpaddd           0x60(%rsp), %ymm2, %ymm2
    vmovdqa          %ymm2, 0x4a0(%rsp)
    vpaddd           0x40(%rsp), %ymm0, %ymm0
    vmovdqa          %ymm0, 0x4c0(%rsp)
    vpaddd           0x120(%rsp), %ymm7, %ymm0
    vmovdqa          %ymm0, 0x4e0(%rsp)
    vpaddd           0x100(%rsp), %ymm11, %ymm0
    vmovdqa          %ymm0, 0x500(%rsp)
    vmovdqa          0x2c0(%rsp), %ymm13
    vpaddd           %ymm13, %ymm12, %ymm0
    vmovdqa          %ymm0, 0x520(%rsp)
    vpaddd           0xe0(%rsp), %ymm8, %ymm0
    vmovdqa          %ymm0, 0x540(%rsp)
    vmovdqa          0x320(%rsp), %ymm2
    vpaddd           %ymm2, %ymm15, %ymm0
    vmovdqa          %ymm2, %ymm15
    vmovdqa          %ymm0, 0x560(%rsp)
    vmovdqa          0x300(%rsp), %ymm12
    vpaddd           %ymm6, %ymm12, %ymm0
    vmovdqa          %ymm0, 0x580(%rsp)
    vpaddd           0xc0(%rsp), %ymm9, %ymm0
    vmovdqa          %ymm0, 0x5a0(%rsp)
    vmovdqa          0x2e0(%rsp), %ymm2
    vpaddd           %ymm2, %ymm10, %ymm0
    vmovdqa          %ymm2, %ymm10
    vmovdqa          %ymm0, 0x5c0(%rsp)
    vmovdqa          %ymm5, 0x5e0(%rsp)
    vmovdqa          %ymm1, 0x600(%rsp)
    vmovdqa          0x340(%rsp), %ymm6
    vpaddd           %ymm6, %ymm14, %ymm0
    vmovdqa          %ymm0, 0x620(%rsp)
    vmovdqa          0x20(%rsp), %ymm0
    vmovdqa          %ymm0, 0x640(%rsp)
    incq             %rax
    leaq             0x8(%rdx), %rsi
    movl             $0x20, %edi
    vmovdqa          0x3c0(%rsp), %ymm14
    vmovdqa          0x2a0(%rsp), %ymm5
    vmovdqa          0x3a0(%rsp), %ymm8
    vmovdqa          0x200(%rsp), %ymm11
    vmovdqa          0x1e0(%rsp), %ymm9
    nop
.L5:
    leaq             0x40(%rdi), %r8
    cmpq             $0x260, %r8
    je               .L0
    incq             %rdx
    vmovdqa          0x460(%rsp,%rdi), %ymm0
    vmovdqa          %ymm8, %ymm7
    vmovdqa          0x1c0(%rsp), %ymm8
    vpmulld          %ymm8, %ymm0, %ymm1
    vcvtdq2ps        %ymm8, %ymm2
    vpsrld           $0x17, %ymm2, %ymm2
    vpbroadcastd     (%rip), %ymm3
    vpsubd           %ymm2, %ymm3, %ymm2
    vpbroadcastd     (%rip), %ymm3
    vpminud          %ymm3, %ymm2, %ymm3
    vpcmpeqd         %ymm3, %ymm2, %ymm3
    vpsllvd          %ymm2, %ymm8, %ymm2
    vpminud          %ymm1, %ymm2, %ymm4
    vpcmpeqd         %ymm4, %ymm2, %ymm2
    vpandn           %ymm3, %ymm2, %ymm2
    vpand            %ymm2, %ymm7, %ymm2
    vmovdqa          0x1a0(%rsp), %ymm3
    vmovdqa          0x160(%rsp), %ymm4
    vpblendvb        %ymm2, %ymm4, %ymm3, %ymm3
    vmovdqa          %ymm3, 0x1a0(%rsp)
    vmovdqa          %ymm3, (%rcx)
    vpblendvb        %ymm2, 0x440(%rsp,%rdi), %ymm4, %ymm4
    vmovdqa          %ymm4, 0x160(%rsp)
    vmovdqa          %ymm4, 0x40(%rcx)
    vmovdqa          0x180(%rsp), %ymm3
    vmovdqa          0x140(%rsp), %ymm4
    vpblendvb        %ymm2, %ymm4, %ymm3, %ymm3
    vmovdqa          %ymm3, 0x180(%rsp)
    vmovdqa          %ymm3, 0x20(%rcx)
    vpblendvb        %ymm2, %ymm0, %ymm4, %ymm4
    vmovdqa          %ymm4, 0x140(%rsp)
    vmovdqa          %ymm4, 0x60(%rcx)
    vpmaxud          %ymm1, %ymm14, %ymm14
    vpsubd           %ymm2, %ymm8, %ymm8
    vmovdqa          %ymm8, 0x1c0(%rsp)
    vpcmpgtd         %ymm8, %ymm5, %ymm8
    movq             %r8, %rdi
    cmpq             $0x5, %rdx
    jb               .L5
    vmovmskps        %ymm8, %r9d
    movq             %r8, %rdi
    testb            %r9b, %r9b
    jne              .L5
    jmp              .L1
# sweep::avx2::floyd_sweep: 492 instructions
.L0:
    vmovdqa          %ymm12, 0x220(%rsp)
.L1:
    vextracti128     $0x1, %ymm4, %xmm0
    vpackssdw        %xmm0, %xmm4, %xmm0
.L2:
    vmovdqa          0x1e0(%rsp), %ymm10
.L3:
    incq             %rsi
    vpmovzxwd        %xmm0, %ymm1
    vpslld           $0x1f, %ymm1, %ymm1
    vpsrad           $0x1f, %ymm1, %ymm3
    vptest           (%rip), %xmm0
    movq             %r8, %rdi
    je               out
    vmovaps          %ymm3, 0x480(%rsp)
    vmovaps          %ymm10, 0x1e0(%rsp)
    vmovdqa          %ymm14, 0x280(%rsp)
    vmovd            %esi, %xmm0
    vpbroadcastd     %xmm0, %ymm15
    movq             %rsi, %r8
    shrq             $0x20, %r8
    vmovd            %r8d, %xmm0
    vpbroadcastd     (%rip), %ymm10
    vpbroadcastd     (%rip), %ymm4
    vpbroadcastd     (%rip), %ymm14
    vpbroadcastd     %xmm0, %ymm3
    vpbroadcastd     (%rip), %ymm12
    movl             $0x4, %r8d
    vpxor            %xmm0, %xmm0, %xmm0
    vmovdqa          %ymm0, 0x20(%rsp)
    vmovdqa          0x360(%rsp), %ymm9
    vmovdqa          %ymm3, 0x4a0(%rsp)
    vmovdqa          %ymm15, 0x4c0(%rsp)
    vmovdqa          0x380(%rsp), %ymm11
    vmovdqa          0x440(%rsp), %ymm8
    vmovdqa          0x300(%rsp), %ymm5
    vmovdqa          0x400(%rsp), %ymm6
    vmovdqa          0x460(%rsp), %ymm0
    vmovaps          0x5a0(%rsp), %ymm1
    vmovaps          %ymm1, 0x100(%rsp)
    vmovdqa          0x5c0(%rsp), %ymm7
    vmovdqa          0x540(%rsp), %ymm2
    nopl             (%rax,%rax)
.L5:
    vpaddd           %ymm12, %ymm11, %ymm12
    vpxor            %ymm12, %ymm15, %ymm15
    vmovdqa          0x260(%rsp), %ymm1
    vpshufb          %ymm1, %ymm15, %ymm15
    vpaddd           %ymm15, %ymm8, %ymm8
    vpxor            %ymm11, %ymm8, %ymm11
    vpsrld           $0x14, %ymm11, %ymm13
    vpslld           $0xc, %ymm11, %ymm11
    vpor             %ymm13, %ymm11, %ymm11
    vpaddd           %ymm12, %ymm11, %ymm12
    vpxor            %ymm12, %ymm15, %ymm13
    vmovdqa          0x160(%rsp), %ymm15
    vpshufb          %ymm15, %ymm13, %ymm13
    vmovdqa          %ymm13, 0x200(%rsp)
    vpaddd           %ymm13, %ymm8, %ymm8
    vmovdqa          %ymm8, 0xc0(%rsp)
    vpxor            %ymm8, %ymm11, %ymm11
    vpsrld           $0x19, %ymm11, %ymm13
    vpslld           $0x7, %ymm11, %ymm11
    vpor             %ymm13, %ymm11, %ymm8
    vmovdqa          %ymm8, 0x180(%rsp)
    vpaddd           %ymm5, %ymm14, %ymm13
    vpxor            %ymm3, %ymm13, %ymm3
    vpshufb          %ymm1, %ymm3, %ymm3
    vpaddd           %ymm3, %ymm6, %ymm6
    vpxor            %ymm5, %ymm6, %ymm5
    vpsrld           $0x14, %ymm5, %ymm14
    vpslld           $0xc, %ymm5, %ymm5
    vpor             %ymm5, %ymm14, %ymm5
    vpaddd           %ymm5, %ymm13, %ymm14
    vpxor            %ymm3, %ymm14, %ymm3
    vpshufb          %ymm15, %ymm3, %ymm8
    vpaddd           %ymm6, %ymm8, %ymm11
    vpxor            %ymm5, %ymm11, %ymm5
    vpsrld           $0x19, %ymm5, %ymm13
    vpslld           $0x7, %ymm5, %ymm5
    vpor             %ymm5, %ymm13, %ymm5
    vpaddd           %ymm4, %ymm0, %ymm4
    vpxor            %ymm4, %ymm9, %ymm9
    vpshufb          %ymm1, %ymm9, %ymm9
    vmovdqa          %ymm1, %ymm6
    vpaddd           0x100(%rsp), %ymm9, %ymm1
    vpxor            %ymm0, %ymm1, %ymm0
    vpsrld           $0x14, %ymm0, %ymm13
    vpslld           $0xc, %ymm0, %ymm0
    vpor             %ymm0, %ymm13, %ymm0
    vpaddd           %ymm4, %ymm0, %ymm4
    vpxor            %ymm4, %ymm9, %ymm9
    vpshufb          %ymm15, %ymm9, %ymm9
    vpaddd           %ymm1, %ymm9, %ymm1
    vpxor            %ymm1, %ymm0, %ymm0
    vpsrld           $0x19, %ymm0, %ymm13
    vpslld           $0x7, %ymm0, %ymm0
    vpor             %ymm0, %ymm13, %ymm3
    vpaddd           %ymm7, %ymm10, %ymm10
    vpxor            0x20(%rsp), %ymm10, %ymm13
    vpshufb          %ymm6, %ymm13, %ymm13
    vpaddd           %ymm2, %ymm13, %ymm2
    vpxor            %ymm7, %ymm2, %ymm7
    vpsrld           $0x14, %ymm7, %ymm0
    vpslld           $0xc, %ymm7, %ymm7
    vpor             %ymm0, %ymm7, %ymm0
    vpaddd           %ymm0, %ymm10, %ymm10
    vpxor            %ymm10, %ymm13, %ymm7
    vpshufb          %ymm15, %ymm7, %ymm13
    vpaddd           %ymm2, %ymm13, %ymm2
    vpxor            %ymm2, %ymm0, %ymm0
    vpsrld           $0x19, %ymm0, %ymm7
    vpslld           $0x7, %ymm0, %ymm0
    vpor             %ymm7, %ymm0, %ymm7
    vpaddd           %ymm5, %ymm12, %ymm0
    vpxor            %ymm0, %ymm13, %ymm12
    vpshufb          %ymm6, %ymm12, %ymm13
    vpaddd           %ymm1, %ymm13, %ymm1
    vpxor            %ymm5, %ymm1, %ymm5
    vpsrld           $0x14, %ymm5, %ymm12
    vpslld           $0xc, %ymm5, %ymm5
    vpor             %ymm5, %ymm12, %ymm5
    vpaddd           %ymm0, %ymm5, %ymm0
    vmovdqa          %ymm0, 0x2e0(%rsp)
    vpxor            %ymm0, %ymm13, %ymm0
    vpshufb          %ymm15, %ymm0, %ymm0
    vmovdqa          %ymm0, 0x20(%rsp)
    vpaddd           %ymm0, %ymm1, %ymm0
    vmovdqa          %ymm0, 0x100(%rsp)
    vpxor            %ymm0, %ymm5, %ymm0
    vpsrld           $0x19, %ymm0, %ymm5
    vpslld           $0x7, %ymm0, %ymm0
    vpor             %ymm5, %ymm0, %ymm5
    vpaddd           %ymm3, %ymm14, %ymm0
    vpxor            0x200(%rsp), %ymm0, %ymm13
    vpshufb          %ymm6, %ymm13, %ymm13
    vpaddd           %ymm2, %ymm13, %ymm2
    vpxor            %ymm3, %ymm2, %ymm3
    vpsrld           $0x14, %ymm3, %ymm14
    vpslld           $0xc, %ymm3, %ymm3
    vpor             %ymm3, %ymm14, %ymm3
    vpaddd           %ymm0, %ymm3, %ymm14
    vpxor            %ymm14, %ymm13, %ymm0
    vpshufb          %ymm15, %ymm0, %ymm1
    vpaddd           %ymm1, %ymm2, %ymm2
    vpxor            %ymm2, %ymm3, %ymm0
    vpsrld           $0x19, %ymm0, %ymm3
    vpslld           $0x7, %ymm0, %ymm0
    vpor             %ymm3, %ymm0, %ymm0
    vpaddd           %ymm4, %ymm7, %ymm3
    vpxor            %ymm3, %ymm8, %ymm4
    vpshufb          %ymm6, %ymm4, %ymm8
    vpaddd           0xc0(%rsp), %ymm8, %ymm13
    vpxor            %ymm7, %ymm13, %ymm4
    vpsrld           $0x14, %ymm4, %ymm7
    vpslld           $0xc, %ymm4, %ymm4
    vpor             %ymm7, %ymm4, %ymm7
    vpaddd           %ymm3, %ymm7, %ymm4
    vpxor            %ymm4, %ymm8, %ymm3
    vpshufb          %ymm15, %ymm3, %ymm3
    vpaddd           %ymm3, %ymm13, %ymm8
    vpxor            %ymm7, %ymm8, %ymm7
    vpsrld           $0x19, %ymm7, %ymm13
    vpslld           $0x7, %ymm7, %ymm7
    vpor             %ymm7, %ymm13, %ymm7
    vmovdqa          0x180(%rsp), %ymm12
    vpaddd           %ymm12, %ymm10, %ymm10
    vpxor            %ymm10, %ymm9, %ymm9
    vpshufb          %ymm6, %ymm9, %ymm9
    vpaddd           %ymm9, %ymm11, %ymm6
    vpxor            %ymm6, %ymm12, %ymm11
    vpsrld           $0x14, %ymm11, %ymm13
    vpslld           $0xc, %ymm11, %ymm11
    vpor             %ymm13, %ymm11, %ymm11
    vpaddd           %ymm10, %ymm11, %ymm10
    vpxor            %ymm10, %ymm9, %ymm9
    vpshufb          %ymm15, %ymm9, %ymm9
    vmovdqa          %ymm1, %ymm15
    vmovdqa          0x2e0(%rsp), %ymm12
    vpaddd           %ymm6, %ymm9, %ymm6
    vpxor            %ymm6, %ymm11, %ymm11
    vpsrld           $0x19, %ymm11, %ymm13
    vpslld           $0x7, %ymm11, %ymm11
    vpor             %ymm13, %ymm11, %ymm11
    decq             %r8
    jne              .L5
    vpbroadcastd     (%rip), %ymm13
    vpaddd           %ymm13, %ymm12, %ymm1
    vmovdqa          %ymm1, 0x180(%rsp)
    vpbroadcastd     (%rip), %ymm13
    vpaddd           %ymm13, %ymm14, %ymm12
    vmovdqa          %ymm12, 0xc0(%rsp)
    vmovdqa          0x60(%rsp), %ymm1
    vpmulld          %ymm1, %ymm12, %ymm14
    vmovdqa          %ymm14, 0x200(%rsp)
    vcvtdq2ps        %ymm1, %ymm12
    vpsrld           $0x17, %ymm12, %ymm12
    vpbroadcastd     (%rip), %ymm13
    vmovdqa          %ymm13, 0x320(%rsp)
    vpsubd           %ymm12, %ymm13, %ymm12
    vpminud          0x2c0(%rsp), %ymm12, %ymm13
    vpcmpeqd         %ymm13, %ymm12, %ymm13
    vmovdqa          %ymm13, 0x2e0(%rsp)
    vpsllvd          %ymm12, %ymm1, %ymm12
    vpminud          %ymm14, %ymm12, %ymm13
    vpcmpeqd         %ymm13, %ymm12, %ymm12
    vpandn           0x2e0(%rsp), %ymm12, %ymm12
    vpand            0x480(%rsp), %ymm12, %ymm12
    vmovdqa          0x220(%rsp), %ymm13
    vmovdqa          0x140(%rsp), %ymm14
    vpblendvb        %ymm12, %ymm13, %ymm14, %ymm14
    vmovdqa          %ymm14, 0x140(%rsp)
    vpblendvb        %ymm12, 0x180(%rsp), %ymm13, %ymm13
    vmovdqa          %ymm13, 0x220(%rsp)
    vmovdqa          0x1e0(%rsp), %ymm13
    vmovdqa          0xa0(%rsp), %ymm14
    vpblendvb        %ymm12, %ymm13, %ymm14, %ymm14
    vmovdqa          %ymm14, 0xa0(%rsp)
    vpblendvb        %ymm12, 0xc0(%rsp), %ymm13, %ymm13
    vmovdqa          %ymm13, 0x1e0(%rsp)
    vmovdqa          0x280(%rsp), %ymm14
    vpmaxud          0x200(%rsp), %ymm14, %ymm14
    vpsubd           %ymm12, %ymm1, %ymm1
    vmovdqa          0x1c0(%rsp), %ymm12
    vmovdqa          %ymm1, 0x60(%rsp)
    vpcmpgtd         %ymm1, %ymm12, %ymm1
    leaq             0x1(%rdi), %r8
    cmpq             $0x5, %r8
    jb               .L9
    vmovmskps        %ymm1, %r10d
    testb            %r10b, %r10b
    jne              .L9
    vextracti128     $0x1, %ymm1, %xmm0
    vpackssdw        %xmm0, %xmm1, %xmm0
    jmp              .L2
.L9:
    vmovdqa          %ymm14, 0x280(%rsp)
    vpbroadcastd     (%rip), %ymm13
    vpaddd           %ymm13, %ymm10, %ymm10
    vmovdqa          %ymm10, 0x180(%rsp)
    vpbroadcastd     (%rip), %ymm13
    vpaddd           %ymm4, %ymm13, %ymm4
    vmovdqa          %ymm4, 0xc0(%rsp)
    vmovdqa          0x60(%rsp), %ymm12
    vpmulld          %ymm12, %ymm10, %ymm10
    vmovdqa          %ymm10, 0x200(%rsp)
    vcvtdq2ps        %ymm12, %ymm14
    vpsrld           $0x17, %ymm14, %ymm14
    vmovdqa          0x320(%rsp), %ymm4
    vpsubd           %ymm14, %ymm4, %ymm14
    vpminud          0x2c0(%rsp), %ymm14, %ymm4
    vpcmpeqd         %ymm4, %ymm14, %ymm13
    vpsllvd          %ymm14, %ymm12, %ymm14
    vpminud          %ymm10, %ymm14, %ymm4
    vpcmpeqd         %ymm4, %ymm14, %ymm4
    vpandn           %ymm13, %ymm4, %ymm4
    vpand            %ymm4, %ymm1, %ymm4
    vmovdqa          0x220(%rsp), %ymm13
    vmovdqa          0x140(%rsp), %ymm14
    vpblendvb        %ymm4, %ymm13, %ymm14, %ymm14
    vmovdqa          %ymm14, 0x140(%rsp)
    vpblendvb        %ymm4, 0xc0(%rsp), %ymm13, %ymm13
    vmovdqa          0x1e0(%rsp), %ymm10
    vmovdqa          0xa0(%rsp), %ymm14
    vpblendvb        %ymm4, %ymm10, %ymm14, %ymm14
    vmovdqa          %ymm14, 0xa0(%rsp)
    vpblendvb        %ymm4, 0x180(%rsp), %ymm10, %ymm10
    vmovdqa          %ymm10, 0x1e0(%rsp)
    vmovdqa          0x280(%rsp), %ymm10
    vpmaxud          0x200(%rsp), %ymm10, %ymm10
    vmovdqa          %ymm10, 0x280(%rsp)
    vmovdqa          0x280(%rsp), %ymm14
    vpsubd           %ymm4, %ymm12, %ymm12
    vmovdqa          0x1c0(%rsp), %ymm4
    vmovdqa          %ymm12, 0x60(%rsp)
    vpcmpgtd         %ymm12, %ymm4, %ymm4
    leaq             0x2(%rdi), %r8
    cmpq             $0x5, %r8
    vmovdqa          %ymm13, 0x220(%rsp)
    jb               .L11
    vmovmskps        %ymm4, %r10d
    testb            %r10b, %r10b
    je               .L1
.L11:
    vpaddd           0x300(%rsp), %ymm5, %ymm1
    vmovdqa          %ymm1, 0x180(%rsp)
    vmovdqa          0x60(%rsp), %ymm10
    vpmulld          %ymm10, %ymm1, %ymm1
    vcvtdq2ps        %ymm10, %ymm12
    vpsrld           $0x17, %ymm12, %ymm12
    vmovdqa          0x320(%rsp), %ymm5
    vpsubd           %ymm12, %ymm5, %ymm12
    vpminud          0x2c0(%rsp), %ymm12, %ymm13
    vpcmpeqd         %ymm13, %ymm12, %ymm5
    vpsllvd          %ymm12, %ymm10, %ymm12
    vpminud          %ymm1, %ymm12, %ymm14
    vpcmpeqd         %ymm14, %ymm12, %ymm12
    vmovdqa          0x1e0(%rsp), %ymm13
    vpandn           %ymm5, %ymm12, %ymm12
    vmovdqa          0x280(%rsp), %ymm14
    vpand            %ymm4, %ymm12, %ymm4
    vmovdqa          0x220(%rsp), %ymm12
    vpaddd           0x380(%rsp), %ymm11, %ymm11
    vmovdqa          0x140(%rsp), %ymm5
    vpblendvb        %ymm4, %ymm12, %ymm5, %ymm5
    vmovdqa          %ymm5, 0x140(%rsp)
    vpblendvb        %ymm4, %ymm11, %ymm12, %ymm12
    vmovdqa          0xa0(%rsp), %ymm5
    vpblendvb        %ymm4, %ymm13, %ymm5, %ymm5
    vmovdqa          %ymm5, 0xa0(%rsp)
    vpblendvb        %ymm4, 0x180(%rsp), %ymm13, %ymm13
    vmovdqa          %ymm13, 0x1e0(%rsp)
    vpmaxud          %ymm1, %ymm14, %ymm14
    vpsubd           %ymm4, %ymm10, %ymm10
    vmovdqa          0x1c0(%rsp), %ymm4
    vmovdqa          %ymm10, 0x60(%rsp)
    vpcmpgtd         %ymm10, %ymm4, %ymm4
    leaq             0x3(%rdi), %r8
    cmpq             $0x5, %r8
    jb               .L13
    vmovmskps        %ymm4, %r10d
    testb            %r10b, %r10b
    je               .L0
.L13:
    vpaddd           0x5c0(%rsp), %ymm7, %ymm1
    vmovdqa          0x60(%rsp), %ymm13
    vpmulld          %ymm13, %ymm1, %ymm7
    vcvtdq2ps        %ymm13, %ymm10
    vpsrld           $0x17, %ymm10, %ymm10
    vmovdqa          0x320(%rsp), %ymm5
    vpsubd           %ymm10, %ymm5, %ymm10
    vpminud          0x2c0(%rsp), %ymm10, %ymm11
    vpcmpeqd         %ymm11, %ymm10, %ymm11
    vpsllvd          %ymm10, %ymm13, %ymm10
    vmovdqa          %ymm12, %ymm5
    vpminud          %ymm7, %ymm10, %ymm12
    vpcmpeqd         %ymm12, %ymm10, %ymm10
    vmovdqa          %ymm5, %ymm12
    vpandn           %ymm11, %ymm10, %ymm10
    vpand            %ymm4, %ymm10, %ymm4
    vpaddd           0x460(%rsp), %ymm0, %ymm0
    vmovdqa          0x140(%rsp), %ymm5
    vpblendvb        %ymm4, %ymm12, %ymm5, %ymm5
    vmovdqa          %ymm5, 0x140(%rsp)
    vpblendvb        %ymm4, %ymm0, %ymm12, %ymm12
    vmovdqa          0xa0(%rsp), %ymm0
    vmovdqa          0x1e0(%rsp), %ymm10
    vpblendvb        %ymm4, %ymm10, %ymm0, %ymm0
    vmovdqa          %ymm0, 0xa0(%rsp)
    vpblendvb        %ymm4, %ymm1, %ymm10, %ymm10
    vpmaxud          %ymm7, %ymm14, %ymm14
    vpsubd           %ymm4, %ymm13, %ymm13
    vmovdqa          0x1c0(%rsp), %ymm0
    vmovdqa          %ymm13, 0x60(%rsp)
    vpcmpgtd         %ymm13, %ymm0, %ymm0
    leaq             0x4(%rdi), %r8
    cmpq             $0x5, %r8
    jb               .L15
    vmovmskps        %ymm0, %r10d
    testb            %r10b, %r10b
    je               .L22
.L15:
    vpaddd           0x400(%rsp), %ymm6, %ymm4
    vmovdqa          0x60(%rsp), %ymm11
    vpmulld          %ymm11, %ymm4, %ymm5
    vcvtdq2ps        %ymm11, %ymm6
    vpsrld           $0x17, %ymm6, %ymm6
    vmovdqa          0x320(%rsp), %ymm7
    vpsubd           %ymm6, %ymm7, %ymm6
    vpminud          0x2c0(%rsp), %ymm6, %ymm7
    vpcmpeqd         %ymm7, %ymm6, %ymm7
    vpsllvd          %ymm6, %ymm11, %ymm6
    vmovdqa          %ymm10, %ymm13
    vpminud          %ymm5, %ymm6, %ymm10
    vpcmpeqd         %ymm6, %ymm10, %ymm6
    vmovdqa          %ymm13, %ymm10
    vpandn           %ymm7, %ymm6, %ymm6
    vpand            %ymm6, %ymm0, %ymm0
    vpaddd           0x440(%rsp), %ymm8, %ymm6
    vmovdqa          0x140(%rsp), %ymm13
    vpblendvb        %ymm0, %ymm12, %ymm13, %ymm13
    vpblendvb        %ymm0, %ymm6, %ymm12, %ymm12
    vmovdqa          0xa0(%rsp), %ymm6
    vpblendvb        %ymm0, %ymm10, %ymm6, %ymm6
    vmovdqa          %ymm6, 0xa0(%rsp)
    vpblendvb        %ymm0, %ymm4, %ymm10, %ymm10
    vpmaxud          %ymm5, %ymm14, %ymm14
    vpsubd           %ymm0, %ymm11, %ymm11
    vmovdqa          0x1c0(%rsp), %ymm0
    vmovdqa          %ymm11, 0x60(%rsp)
    vpcmpgtd         %ymm11, %ymm0, %ymm0
    movq             %rdi, %r8
    subq             $-0x5, %r8
    jae              .L17
    vmovmskps        %ymm0, %r10d
    testb            %r10b, %r10b
    je               .L21
.L17:
    vpaddd           0x540(%rsp), %ymm2, %ymm2
    vmovdqa          0x60(%rsp), %ymm8
    vpmulld          %ymm8, %ymm2, %ymm4
    vcvtdq2ps        %ymm8, %ymm5
    vpsrld           $0x17, %ymm5, %ymm5
    vmovdqa          0x320(%rsp), %ymm6
    vpsubd           %ymm5, %ymm6, %ymm5
    vpminud          0x2c0(%rsp), %ymm5, %ymm6
    vpcmpeqd         %ymm6, %ymm5, %ymm6
    vpsllvd          %ymm5, %ymm8, %ymm5
    vpminud          %ymm4, %ymm5, %ymm7
    vpcmpeqd         %ymm7, %ymm5, %ymm5
    vpandn           %ymm6, %ymm5, %ymm5
    vpand            %ymm5, %ymm0, %ymm0
    vmovdqa          0x100(%rsp), %ymm1
    vpaddd           0x5a0(%rsp), %ymm1, %ymm1
    vpblendvb        %ymm0, %ymm12, %ymm13, %ymm13
    vpblendvb        %ymm0, %ymm1, %ymm12, %ymm12
    vmovdqa          0xa0(%rsp), %ymm1
    vpblendvb        %ymm0, %ymm10, %ymm1, %ymm1
    vmovdqa          %ymm1, 0xa0(%rsp)
    vpblendvb        %ymm0, %ymm2, %ymm10, %ymm10
    vpmaxud          %ymm4, %ymm14, %ymm14
    vpsubd           %ymm0, %ymm8, %ymm8
    vmovdqa          0x1c0(%rsp), %ymm0
    vmovdqa          %ymm8, 0x60(%rsp)
    vpcmpgtd         %ymm8, %ymm0, %ymm0
    leaq             0x6(%rdi), %r8
    cmpq             $0x5, %r8
    jb               .L19
    vmovmskps        %ymm0, %r10d
    testb            %r10b, %r10b
    je               .L21
.L19:
    vpaddd           0x4c0(%rsp), %ymm15, %ymm1
    vpaddd           0x4a0(%rsp), %ymm3, %ymm2
    vmovdqa          0x60(%rsp), %ymm7
    vpmulld          %ymm7, %ymm2, %ymm3
    vcvtdq2ps        %ymm7, %ymm4
    vpsrld           $0x17, %ymm4, %ymm4
    vmovdqa          0x320(%rsp), %ymm5
    vpsubd           %ymm4, %ymm5, %ymm4
    vpminud          0x2c0(%rsp), %ymm4, %ymm5
    vpcmpeqd         %ymm5, %ymm4, %ymm5
    vpsllvd          %ymm4, %ymm7, %ymm4
    vpminud          %ymm3, %ymm4, %ymm6
    vpcmpeqd         %ymm6, %ymm4, %ymm4
    vpandn           %ymm5, %ymm4, %ymm4
    vpand            %ymm4, %ymm0, %ymm0
    vpblendvb        %ymm0, %ymm12, %ymm13, %ymm13
    vpblendvb        %ymm0, %ymm1, %ymm12, %ymm12
    vmovdqa          0xa0(%rsp), %ymm1
    vpblendvb        %ymm0, %ymm10, %ymm1, %ymm1
    vmovdqa          %ymm1, 0xa0(%rsp)
    vpblendvb        %ymm0, %ymm2, %ymm10, %ymm10
    vpmaxud          %ymm3, %ymm14, %ymm14
    vpsubd           %ymm0, %ymm7, %ymm7
    vmovdqa          0x1c0(%rsp), %ymm0
    vmovdqa          %ymm7, 0x60(%rsp)
    vpcmpgtd         %ymm7, %ymm0, %ymm0
    leaq             0x7(%rdi), %r8
    cmpq             $0x5, %r8
    jb               .L23
    vmovmskps        %ymm0, %r10d
    testb            %r10b, %r10b
    jne              .L23
.L21:
    vmovdqa          %ymm13, 0x140(%rsp)
.L22:
    vmovdqa          %ymm12, 0x220(%rsp)
    vextracti128     $0x1, %ymm0, %xmm1
    vpackssdw        %xmm1, %xmm0, %xmm0
    jmp              .L3
.L23:
    vpaddd           0x360(%rsp), %ymm9, %ymm1
    addq             $0x8, %rdi
    vmovdqa          0x60(%rsp), %ymm6
    vmovdqa          0x20(%rsp), %ymm7
    vpmulld          %ymm7, %ymm6, %ymm2
    vcvtdq2ps        %ymm6, %ymm3
    vpsrld           $0x17, %ymm3, %ymm3
    vmovdqa          0x320(%rsp), %ymm4
    vpsubd           %ymm3, %ymm4, %ymm3
    vpminud          0x2c0(%rsp), %ymm3, %ymm4
    vpcmpeqd         %ymm4, %ymm3, %ymm4
    vpsllvd          %ymm3, %ymm6, %ymm3
    vpminud          %ymm2, %ymm3, %ymm5
    vpcmpeqd         %ymm5, %ymm3, %ymm3
    vpandn           %ymm4, %ymm3, %ymm3
    vpand            %ymm3, %ymm0, %ymm0
    vpblendvb        %ymm0, %ymm12, %ymm13, %ymm13
    vmovdqa          %ymm13, 0x140(%rsp)
    vpblendvb        %ymm0, %ymm1, %ymm12, %ymm12
    vmovdqa          %ymm12, 0x220(%rsp)
    vmovdqa          0xa0(%rsp), %ymm1
    vpblendvb        %ymm0, %ymm10, %ymm1, %ymm1
    vmovdqa          %ymm1, 0xa0(%rsp)
    vpblendvb        %ymm0, %ymm7, %ymm10, %ymm10
    vpmaxud          %ymm2, %ymm14, %ymm14
    vpsubd           %ymm0, %ymm6, %ymm6
    vmovdqa          0x1c0(%rsp), %ymm0
    vmovdqa          %ymm6, 0x60(%rsp)
    vpcmpgtd         %ymm6, %ymm0, %ymm0
    vextracti128     $0x1, %ymm0, %xmm1
    vpackssdw        %xmm1, %xmm0, %xmm0
    movq             %rdi, %r8
    jmp              .L3
# sweep::avx2::floyd_sweep: 492 instructions
.L0:
    vmovdqa          %ymm12, 0x120(%rsp)
.L1:
    vextracti128     $0x1, %ymm4, %xmm0
    vpackssdw        %xmm0, %xmm4, %xmm0
.L2:
    vmovdqa          0xc0(%rsp), %ymm10
.L3:
    incq             %rsi
    vpmovzxwd        %xmm0, %ymm1
    vpslld           $0x1f, %ymm1, %ymm1
    vpsrad           $0x1f, %ymm1, %ymm3
    vptest           (%rip), %xmm0
    movq             %r8, %rdi
    je               out
    vmovaps          %ymm3, 0x3a0(%rsp)
    vmovaps          %ymm10, 0xc0(%rsp)
    vmovdqa          %ymm14, 0xe0(%rsp)
    vmovd            %esi, %xmm0
    vpbroadcastd     %xmm0, %ymm15
    movq             %rsi, %r8
    shrq             $0x20, %r8
    vmovd            %r8d, %xmm0
    vpbroadcastd     (%rip), %ymm10
    vpbroadcastd     (%rip), %ymm4
    vpbroadcastd     (%rip), %ymm14
    vpbroadcastd     %xmm0, %ymm3
    vpbroadcastd     (%rip), %ymm12
    movl             $0x4, %r8d
    vpxor            %xmm0, %xmm0, %xmm0
    vmovdqa          %ymm0, 0x20(%rsp)
    vmovdqa          0x460(%rsp), %ymm9
    vmovdqa          %ymm3, 0x760(%rsp)
    vmovdqa          %ymm15, 0x4e0(%rsp)
    vmovdqa          0x340(%rsp), %ymm11
    vmovdqa          0x380(%rsp), %ymm8
    vmovdqa          0x2a0(%rsp), %ymm5
    vmovdqa          0x4c0(%rsp), %ymm6
    vmovdqa          0x320(%rsp), %ymm0
    vmovaps          0x500(%rsp), %ymm1
    vmovaps          %ymm1, 0x60(%rsp)
    vmovdqa          0x480(%rsp), %ymm7
    vmovdqa          0x4a0(%rsp), %ymm2
    nopw             %cs:(%rax,%rax)
.L5:
    vpaddd           %ymm12, %ymm11, %ymm12
    vpxor            %ymm12, %ymm15, %ymm15
    vmovdqa          0x3c0(%rsp), %ymm1
    vpshufb          %ymm1, %ymm15, %ymm15
    vpaddd           %ymm15, %ymm8, %ymm8
    vpxor            %ymm11, %ymm8, %ymm11
    vpsrld           $0x14, %ymm11, %ymm13
    vpslld           $0xc, %ymm11, %ymm11
    vpor             %ymm13, %ymm11, %ymm11
    vpaddd           %ymm12, %ymm11, %ymm12
    vpxor            %ymm12, %ymm15, %ymm13
    vmovdqa          0x560(%rsp), %ymm15
    vpshufb          %ymm15, %ymm13, %ymm13
    vmovdqa          %ymm13, 0x200(%rsp)
    vpaddd           %ymm13, %ymm8, %ymm8
    vmovdqa          %ymm8, 0x180(%rsp)
    vpxor            %ymm8, %ymm11, %ymm11
    vpsrld           $0x19, %ymm11, %ymm13
    vpslld           $0x7, %ymm11, %ymm11
    vpor             %ymm13, %ymm11, %ymm8
    vmovdqa          %ymm8, 0x80(%rsp)
    vpaddd           %ymm5, %ymm14, %ymm13
    vpxor            %ymm3, %ymm13, %ymm3
    vpshufb          %ymm1, %ymm3, %ymm3
    vpaddd           %ymm3, %ymm6, %ymm6
    vpxor            %ymm5, %ymm6, %ymm5
    vpsrld           $0x14, %ymm5, %ymm14
    vpslld           $0xc, %ymm5, %ymm5
    vpor             %ymm5, %ymm14, %ymm5
    vpaddd           %ymm5, %ymm13, %ymm14
    vpxor            %ymm3, %ymm14, %ymm3
    vpshufb          %ymm15, %ymm3, %ymm8
    vpaddd           %ymm6, %ymm8, %ymm11
    vpxor            %ymm5, %ymm11, %ymm5
    vpsrld           $0x19, %ymm5, %ymm13
    vpslld           $0x7, %ymm5, %ymm5
    vpor             %ymm5, %ymm13, %ymm5
    vpaddd           %ymm4, %ymm0, %ymm4
    vpxor            %ymm4, %ymm9, %ymm9
    vpshufb          %ymm1, %ymm9, %ymm9
    vmovdqa          %ymm1, %ymm6
    vpaddd           0x60(%rsp), %ymm9, %ymm1
    vpxor            %ymm0, %ymm1, %ymm0
    vpsrld           $0x14, %ymm0, %ymm13
    vpslld           $0xc, %ymm0, %ymm0
    vpor             %ymm0, %ymm13, %ymm0
    vpaddd           %ymm4, %ymm0, %ymm4
    vpxor            %ymm4, %ymm9, %ymm9
    vpshufb          %ymm15, %ymm9, %ymm9
    vpaddd           %ymm1, %ymm9, %ymm1
    vpxor            %ymm1, %ymm0, %ymm0
    vpsrld           $0x19, %ymm0, %ymm13
    vpslld           $0x7, %ymm0, %ymm0
    vpor             %ymm0, %ymm13, %ymm3
    vpaddd           %ymm7, %ymm10, %ymm10
    vpxor            0x20(%rsp), %ymm10, %ymm13
    vpshufb          %ymm6, %ymm13, %ymm13
    vpaddd           %ymm2, %ymm13, %ymm2
    vpxor            %ymm7, %ymm2, %ymm7
    vpsrld           $0x14, %ymm7, %ymm0
    vpslld           $0xc, %ymm7, %ymm7
    vpor             %ymm0, %ymm7, %ymm0
    vpaddd           %ymm0, %ymm10, %ymm10
    vpxor            %ymm10, %ymm13, %ymm7
    vpshufb          %ymm15, %ymm7, %ymm13
    vpaddd           %ymm2, %ymm13, %ymm2
    vpxor            %ymm2, %ymm0, %ymm0
    vpsrld           $0x19, %ymm0, %ymm7
    vpslld           $0x7, %ymm0, %ymm0
    vpor             %ymm7, %ymm0, %ymm7
    vpaddd           %ymm5, %ymm12, %ymm0
    vpxor            %ymm0, %ymm13, %ymm12
    vpshufb          %ymm6, %ymm12, %ymm13
    vpaddd           %ymm1, %ymm13, %ymm1
    vpxor            %ymm5, %ymm1, %ymm5
    vpsrld           $0x14, %ymm5, %ymm12
    vpslld           $0xc, %ymm5, %ymm5
    vpor             %ymm5, %ymm12, %ymm5
    vpaddd           %ymm0, %ymm5, %ymm0
    vmovdqa          %ymm0, 0x2e0(%rsp)
    vpxor            %ymm0, %ymm13, %ymm0
    vpshufb          %ymm15, %ymm0, %ymm0
    vmovdqa          %ymm0, 0x20(%rsp)
    vpaddd           %ymm0, %ymm1, %ymm0
    vmovdqa          %ymm0, 0x60(%rsp)
    vpxor            %ymm0, %ymm5, %ymm0
    vpsrld           $0x19, %ymm0, %ymm5
    vpslld           $0x7, %ymm0, %ymm0
    vpor             %ymm5, %ymm0, %ymm5
    vpaddd           %ymm3, %ymm14, %ymm0
    vpxor            0x200(%rsp), %ymm0, %ymm13
    vpshufb          %ymm6, %ymm13, %ymm13
    vpaddd           %ymm2, %ymm13, %ymm2
    vpxor            %ymm3, %ymm2, %ymm3
    vpsrld           $0x14, %ymm3, %ymm14
    vpslld           $0xc, %ymm3, %ymm3
    vpor             %ymm3, %ymm14, %ymm3
    vpaddd           %ymm0, %ymm3, %ymm14
    vpxor            %ymm14, %ymm13, %ymm0
    vpshufb          %ymm15, %ymm0, %ymm1
    vpaddd           %ymm1, %ymm2, %ymm2
    vpxor            %ymm2, %ymm3, %ymm0
    vpsrld           $0x19, %ymm0, %ymm3
    vpslld           $0x7, %ymm0, %ymm0
    vpor             %ymm3, %ymm0, %ymm0
    vpaddd           %ymm4, %ymm7, %ymm3
    vpxor            %ymm3, %ymm8, %ymm4
    vpshufb          %ymm6, %ymm4, %ymm8
    vpaddd           0x180(%rsp), %ymm8, %ymm13
    vpxor            %ymm7, %ymm13, %ymm4
    vpsrld           $0x14, %ymm4, %ymm7
    vpslld           $0xc, %ymm4, %ymm4
    vpor             %ymm7, %ymm4, %ymm7
    vpaddd           %ymm3, %ymm7, %ymm4
    vpxor            %ymm4, %ymm8, %ymm3
    vpshufb          %ymm15, %ymm3, %ymm3
    vpaddd           %ymm3, %ymm13, %ymm8
    vpxor            %ymm7, %ymm8, %ymm7
    vpsrld           $0x19, %ymm7, %ymm13
    vpslld           $0x7, %ymm7, %ymm7
    vpor             %ymm7, %ymm13, %ymm7
    vmovdqa          0x80(%rsp), %ymm12
    vpaddd           %ymm12, %ymm10, %ymm10
    vpxor            %ymm10, %ymm9, %ymm9
    vpshufb          %ymm6, %ymm9, %ymm9
    vpaddd           %ymm9, %ymm11, %ymm6
    vpxor            %ymm6, %ymm12, %ymm11
    vpsrld           $0x14, %ymm11, %ymm13
    vpslld           $0xc, %ymm11, %ymm11
    vpor             %ymm13, %ymm11, %ymm11
    vpaddd           %ymm10, %ymm11, %ymm10
    vpxor            %ymm10, %ymm9, %ymm9
    vpshufb          %ymm15, %ymm9, %ymm9
    vmovdqa          %ymm1, %ymm15
    vmovdqa          0x2e0(%rsp), %ymm12
    vpaddd           %ymm6, %ymm9, %ymm6
    vpxor            %ymm6, %ymm11, %ymm11
    vpsrld           $0x19, %ymm11, %ymm13
    vpslld           $0x7, %ymm11, %ymm11
    vpor             %ymm13, %ymm11, %ymm11
    decq             %r8
    jne              .L5
    vpbroadcastd     (%rip), %ymm13
    vpaddd           %ymm13, %ymm12, %ymm1
    vmovdqa          %ymm1, 0x80(%rsp)
    vpbroadcastd     (%rip), %ymm13
    vpaddd           %ymm13, %ymm14, %ymm12
    vmovdqa          %ymm12, 0x180(%rsp)
    vmovdqa          0x160(%rsp), %ymm1
    vpmulld          %ymm1, %ymm12, %ymm14
    vmovdqa          %ymm14, 0x200(%rsp)
    vcvtdq2ps        %ymm1, %ymm12
    vpsrld           $0x17, %ymm12, %ymm12
    vpbroadcastd     (%rip), %ymm13
    vmovdqa          %ymm13, 0x280(%rsp)
    vpsubd           %ymm12, %ymm13, %ymm12
    vpminud          0x2c0(%rsp), %ymm12, %ymm13
    vpcmpeqd         %ymm13, %ymm12, %ymm13
    vmovdqa          %ymm13, 0x2e0(%rsp)
    vpsllvd          %ymm12, %ymm1, %ymm12
    vpminud          %ymm14, %ymm12, %ymm13
    vpcmpeqd         %ymm13, %ymm12, %ymm12
    vpandn           0x2e0(%rsp), %ymm12, %ymm12
    vpand            0x3a0(%rsp), %ymm12, %ymm12
    vmovdqa          0x120(%rsp), %ymm13
    vmovdqa          0x1c0(%rsp), %ymm14
    vpblendvb        %ymm12, %ymm13, %ymm14, %ymm14
    vmovdqa          %ymm14, 0x1c0(%rsp)
    vpblendvb        %ymm12, 0x80(%rsp), %ymm13, %ymm13
    vmovdqa          %ymm13, 0x120(%rsp)
    vmovdqa          0xc0(%rsp), %ymm13
    vmovdqa          0x140(%rsp), %ymm14
    vpblendvb        %ymm12, %ymm13, %ymm14, %ymm14
    vmovdqa          %ymm14, 0x140(%rsp)
    vpblendvb        %ymm12, 0x180(%rsp), %ymm13, %ymm13
    vmovdqa          %ymm13, 0xc0(%rsp)
    vmovdqa          0xe0(%rsp), %ymm14
    vpmaxud          0x200(%rsp), %ymm14, %ymm14
    vpsubd           %ymm12, %ymm1, %ymm1
    vmovdqa          0x240(%rsp), %ymm12
    vmovdqa          %ymm1, 0x160(%rsp)
    vpcmpgtd         %ymm1, %ymm12, %ymm1
    leaq             0x1(%rdi), %r8
    cmpq             $0x5, %r8
    jb               .L9
    vmovmskps        %ymm1, %r10d
    testb            %r10b, %r10b
    jne              .L9
    vextracti128     $0x1, %ymm1, %xmm0
    vpackssdw        %xmm0, %xmm1, %xmm0
    jmp              .L2
.L9:
    vmovdqa          %ymm14, 0xe0(%rsp)
    vpbroadcastd     (%rip), %ymm13
    vpaddd           %ymm13, %ymm10, %ymm10
    vmovdqa          %ymm10, 0x80(%rsp)
    vpbroadcastd     (%rip), %ymm13
    vpaddd           %ymm4, %ymm13, %ymm4
    vmovdqa          %ymm4, 0x180(%rsp)
    vmovdqa          0x160(%rsp), %ymm12
    vpmulld          %ymm12, %ymm10, %ymm10
    vmovdqa          %ymm10, 0x200(%rsp)
    vcvtdq2ps        %ymm12, %ymm14
    vpsrld           $0x17, %ymm14, %ymm14
    vmovdqa          0x280(%rsp), %ymm4
    vpsubd           %ymm14, %ymm4, %ymm14
    vpminud          0x2c0(%rsp), %ymm14, %ymm4
    vpcmpeqd         %ymm4, %ymm14, %ymm13
    vpsllvd          %ymm14, %ymm12, %ymm14
    vpminud          %ymm10, %ymm14, %ymm4
    vpcmpeqd         %ymm4, %ymm14, %ymm4
    vpandn           %ymm13, %ymm4, %ymm4
    vpand            %ymm4, %ymm1, %ymm4
    vmovdqa          0x120(%rsp), %ymm13
    vmovdqa          0x1c0(%rsp), %ymm14
    vpblendvb        %ymm4, %ymm13, %ymm14, %ymm14
    vmovdqa          %ymm14, 0x1c0(%rsp)
    vpblendvb        %ymm4, 0x180(%rsp), %ymm13, %ymm13
    vmovdqa          0xc0(%rsp), %ymm10
    vmovdqa          0x140(%rsp), %ymm14
    vpblendvb        %ymm4, %ymm10, %ymm14, %ymm14
    vmovdqa          %ymm14, 0x140(%rsp)
    vpblendvb        %ymm4, 0x80(%rsp), %ymm10, %ymm10
    vmovdqa          %ymm10, 0xc0(%rsp)
    vmovdqa          0xe0(%rsp), %ymm10
    vpmaxud          0x200(%rsp), %ymm10, %ymm10
    vmovdqa          %ymm10, 0xe0(%rsp)
    vmovdqa          0xe0(%rsp), %ymm14
    vpsubd           %ymm4, %ymm12, %ymm12
    vmovdqa          0x240(%rsp), %ymm4
    vmovdqa          %ymm12, 0x160(%rsp)
    vpcmpgtd         %ymm12, %ymm4, %ymm4
    leaq             0x2(%rdi), %r8
    cmpq             $0x5, %r8
    vmovdqa          %ymm13, 0x120(%rsp)
    jb               .L11
    vmovmskps        %ymm4, %r10d
    testb            %r10b, %r10b
    je               .L1
.L11:
    vpaddd           0x2a0(%rsp), %ymm5, %ymm1
    vmovdqa          %ymm1, 0x80(%rsp)
    vmovdqa          0x160(%rsp), %ymm10
    vpmulld          %ymm10, %ymm1, %ymm1
    vcvtdq2ps        %ymm10, %ymm12
    vpsrld           $0x17, %ymm12, %ymm12
    vmovdqa          0x280(%rsp), %ymm5
    vpsubd           %ymm12, %ymm5, %ymm12
    vpminud          0x2c0(%rsp), %ymm12, %ymm13
    vpcmpeqd         %ymm13, %ymm12, %ymm5
    vpsllvd          %ymm12, %ymm10, %ymm12
    vpminud          %ymm1, %ymm12, %ymm14
    vpcmpeqd         %ymm14, %ymm12, %ymm12
    vmovdqa          0xc0(%rsp), %ymm13
    vpandn           %ymm5, %ymm12, %ymm12
    vmovdqa          0xe0(%rsp), %ymm14
    vpand            %ymm4, %ymm12, %ymm4
    vmovdqa          0x120(%rsp), %ymm12
    vpaddd           0x340(%rsp), %ymm11, %ymm11
    vmovdqa          0x1c0(%rsp), %ymm5
    vpblendvb        %ymm4, %ymm12, %ymm5, %ymm5
    vmovdqa          %ymm5, 0x1c0(%rsp)
    vpblendvb        %ymm4, %ymm11, %ymm12, %ymm12
    vmovdqa          0x140(%rsp), %ymm5
    vpblendvb        %ymm4, %ymm13, %ymm5, %ymm5
    vmovdqa          %ymm5, 0x140(%rsp)
    vpblendvb        %ymm4, 0x80(%rsp), %ymm13, %ymm13
    vmovdqa          %ymm13, 0xc0(%rsp)
    vpmaxud          %ymm1, %ymm14, %ymm14
    vpsubd           %ymm4, %ymm10, %ymm10
    vmovdqa          0x240(%rsp), %ymm4
    vmovdqa          %ymm10, 0x160(%rsp)
    vpcmpgtd         %ymm10, %ymm4, %ymm4
    leaq             0x3(%rdi), %r8
    cmpq             $0x5, %r8
    jb               .L13
    vmovmskps        %ymm4, %r10d
    testb            %r10b, %r10b
    je               .L0
.L13:
    vpaddd           0x480(%rsp), %ymm7, %ymm1
    vmovdqa          0x160(%rsp), %ymm13
    vpmulld          %ymm13, %ymm1, %ymm7
    vcvtdq2ps        %ymm13, %ymm10
    vpsrld           $0x17, %ymm10, %ymm10
    vmovdqa          0x280(%rsp), %ymm5
    vpsubd           %ymm10, %ymm5, %ymm10
    vpminud          0x2c0(%rsp), %ymm10, %ymm11
    vpcmpeqd         %ymm11, %ymm10, %ymm11
    vpsllvd          %ymm10, %ymm13, %ymm10
    vmovdqa          %ymm12, %ymm5
    vpminud          %ymm7, %ymm10, %ymm12
    vpcmpeqd         %ymm12, %ymm10, %ymm10
    vmovdqa          %ymm5, %ymm12
    vpandn           %ymm11, %ymm10, %ymm10
    vpand            %ymm4, %ymm10, %ymm4
    vpaddd           0x320(%rsp), %ymm0, %ymm0
    vmovdqa          0x1c0(%rsp), %ymm5
    vpblendvb        %ymm4, %ymm12, %ymm5, %ymm5
    vmovdqa          %ymm5, 0x1c0(%rsp)
    vpblendvb        %ymm4, %ymm0, %ymm12, %ymm12
    vmovdqa          0x140(%rsp), %ymm0
    vmovdqa          0xc0(%rsp), %ymm10
    vpblendvb        %ymm4, %ymm10, %ymm0, %ymm0
    vmovdqa          %ymm0, 0x140(%rsp)
    vpblendvb        %ymm4, %ymm1, %ymm10, %ymm10
    vpmaxud          %ymm7, %ymm14, %ymm14
    vpsubd           %ymm4, %ymm13, %ymm13
    vmovdqa          0x240(%rsp), %ymm0
    vmovdqa          %ymm13, 0x160(%rsp)
    vpcmpgtd         %ymm13, %ymm0, %ymm0
    leaq             0x4(%rdi), %r8
    cmpq             $0x5, %r8
    jb               .L15
    vmovmskps        %ymm0, %r10d
    testb            %r10b, %r10b
    je               .L22
.L15:
    vpaddd           0x4c0(%rsp), %ymm6, %ymm4
    vmovdqa          0x160(%rsp), %ymm11
    vpmulld          %ymm11, %ymm4, %ymm5
    vcvtdq2ps        %ymm11, %ymm6
    vpsrld           $0x17, %ymm6, %ymm6
    vmovdqa          0x280(%rsp), %ymm7
    vpsubd           %ymm6, %ymm7, %ymm6
    vpminud          0x2c0(%rsp), %ymm6, %ymm7
    vpcmpeqd         %ymm7, %ymm6, %ymm7
    vpsllvd          %ymm6, %ymm11, %ymm6
    vmovdqa          %ymm10, %ymm13
    vpminud          %ymm5, %ymm6, %ymm10
    vpcmpeqd         %ymm6, %ymm10, %ymm6
    vmovdqa          %ymm13, %ymm10
    vpandn           %ymm7, %ymm6, %ymm6
    vpand            %ymm6, %ymm0, %ymm0
    vpaddd           0x380(%rsp), %ymm8, %ymm6
    vmovdqa          0x1c0(%rsp), %ymm13
    vpblendvb        %ymm0, %ymm12, %ymm13, %ymm13
    vpblendvb        %ymm0, %ymm6, %ymm12, %ymm12
    vmovdqa          0x140(%rsp), %ymm6
    vpblendvb        %ymm0, %ymm10, %ymm6, %ymm6
    vmovdqa          %ymm6, 0x140(%rsp)
    vpblendvb        %ymm0, %ymm4, %ymm10, %ymm10
    vpmaxud          %ymm5, %ymm14, %ymm14
    vpsubd           %ymm0, %ymm11, %ymm11
    vmovdqa          0x240(%rsp), %ymm0
    vmovdqa          %ymm11, 0x160(%rsp)
    vpcmpgtd         %ymm11, %ymm0, %ymm0
    movq             %rdi, %r8
    subq             $-0x5, %r8
    jae              .L17
    vmovmskps        %ymm0, %r10d
    testb            %r10b, %r10b
    je               .L21
.L17:
    vpaddd           0x4a0(%rsp), %ymm2, %ymm2
    vmovdqa          0x160(%rsp), %ymm8
    vpmulld          %ymm8, %ymm2, %ymm4
    vcvtdq2ps        %ymm8, %ymm5
    vpsrld           $0x17, %ymm5, %ymm5
    vmovdqa          0x280(%rsp), %ymm6
    vpsubd           %ymm5, %ymm6, %ymm5
    vpminud          0x2c0(%rsp), %ymm5, %ymm6
    vpcmpeqd         %ymm6, %ymm5, %ymm6
    vpsllvd          %ymm5, %ymm8, %ymm5
    vpminud          %ymm4, %ymm5, %ymm7
    vpcmpeqd         %ymm7, %ymm5, %ymm5
    vpandn           %ymm6, %ymm5, %ymm5
    vpand            %ymm5, %ymm0, %ymm0
    vmovdqa          0x60(%rsp), %ymm1
    vpaddd           0x500(%rsp), %ymm1, %ymm1
    vpblendvb        %ymm0, %ymm12, %ymm13, %ymm13
    vpblendvb        %ymm0, %ymm1, %ymm12, %ymm12
    vmovdqa          0x140(%rsp), %ymm1
    vpblendvb        %ymm0, %ymm10, %ymm1, %ymm1
    vmovdqa          %ymm1, 0x140(%rsp)
    vpblendvb        %ymm0, %ymm2, %ymm10, %ymm10
    vpmaxud          %ymm4, %ymm14, %ymm14
    vpsubd           %ymm0, %ymm8, %ymm8
    vmovdqa          0x240(%rsp), %ymm0
    vmovdqa          %ymm8, 0x160(%rsp)
    vpcmpgtd         %ymm8, %ymm0, %ymm0
    leaq             0x6(%rdi), %r8
    cmpq             $0x5, %r8
    jb               .L19
    vmovmskps        %ymm0, %r10d
    testb            %r10b, %r10b
    je               .L21
.L19:
    vpaddd           0x4e0(%rsp), %ymm15, %ymm1
    vpaddd           0x760(%rsp), %ymm3, %ymm2
    vmovdqa          0x160(%rsp), %ymm7
    vpmulld          %ymm7, %ymm2, %ymm3
    vcvtdq2ps        %ymm7, %ymm4
    vpsrld           $0x17, %ymm4, %ymm4
    vmovdqa          0x280(%rsp), %ymm5
    vpsubd           %ymm4, %ymm5, %ymm4
    vpminud          0x2c0(%rsp), %ymm4, %ymm5
    vpcmpeqd         %ymm5, %ymm4, %ymm5
    vpsllvd          %ymm4, %ymm7, %ymm4
    vpminud          %ymm3, %ymm4, %ymm6
    vpcmpeqd         %ymm6, %ymm4, %ymm4
    vpandn           %ymm5, %ymm4, %ymm4
    vpand            %ymm4, %ymm0, %ymm0
    vpblendvb        %ymm0, %ymm12, %ymm13, %ymm13
    vpblendvb        %ymm0, %ymm1, %ymm12, %ymm12
    vmovdqa          0x140(%rsp), %ymm1
    vpblendvb        %ymm0, %ymm10, %ymm1, %ymm1
    vmovdqa          %ymm1, 0x140(%rsp)
    vpblendvb        %ymm0, %ymm2, %ymm10, %ymm10
    vpmaxud          %ymm3, %ymm14, %ymm14
    vpsubd           %ymm0, %ymm7, %ymm7
    vmovdqa          0x240(%rsp), %ymm0
    vmovdqa          %ymm7, 0x160(%rsp)
    vpcmpgtd         %ymm7, %ymm0, %ymm0
    leaq             0x7(%rdi), %r8
    cmpq             $0x5, %r8
    jb               .L23
    vmovmskps        %ymm0, %r10d
    testb            %r10b, %r10b
    jne              .L23
.L21:
    vmovdqa          %ymm13, 0x1c0(%rsp)
.L22:
    vmovdqa          %ymm12, 0x120(%rsp)
    vextracti128     $0x1, %ymm0, %xmm1
    vpackssdw        %xmm1, %xmm0, %xmm0
    jmp              .L3
.L23:
    vpaddd           0x460(%rsp), %ymm9, %ymm1
    addq             $0x8, %rdi
    vmovdqa          0x160(%rsp), %ymm6
    vmovdqa          0x20(%rsp), %ymm7
    vpmulld          %ymm7, %ymm6, %ymm2
    vcvtdq2ps        %ymm6, %ymm3
    vpsrld           $0x17, %ymm3, %ymm3
    vmovdqa          0x280(%rsp), %ymm4
    vpsubd           %ymm3, %ymm4, %ymm3
    vpminud          0x2c0(%rsp), %ymm3, %ymm4
    vpcmpeqd         %ymm4, %ymm3, %ymm4
    vpsllvd          %ymm3, %ymm6, %ymm3
    vpminud          %ymm2, %ymm3, %ymm5
    vpcmpeqd         %ymm5, %ymm3, %ymm3
    vpandn           %ymm4, %ymm3, %ymm3
    vpand            %ymm3, %ymm0, %ymm0
    vpblendvb        %ymm0, %ymm12, %ymm13, %ymm13
    vmovdqa          %ymm13, 0x1c0(%rsp)
    vpblendvb        %ymm0, %ymm1, %ymm12, %ymm12
    vmovdqa          %ymm12, 0x120(%rsp)
    vmovdqa          0x140(%rsp), %ymm1
    vpblendvb        %ymm0, %ymm10, %ymm1, %ymm1
    vmovdqa          %ymm1, 0x140(%rsp)
    vpblendvb        %ymm0, %ymm7, %ymm10, %ymm10
    vpmaxud          %ymm2, %ymm14, %ymm14
    vpsubd           %ymm0, %ymm6, %ymm6
    vmovdqa          0x240(%rsp), %ymm0
    vmovdqa          %ymm6, 0x160(%rsp)
    vpcmpgtd         %ymm6, %ymm0, %ymm0
    vextracti128     $0x1, %ymm0, %xmm1
    vpackssdw        %xmm1, %xmm0, %xmm0
    movq             %rdi, %r8
    jmp              .L3
# draw::avx2::floyd: 595 instructions
.L0:
    vmovaps          %ymm5, 0x360(%rsp)
    vmovdqa          %ymm13, 0x2c0(%rsp)
    vmovd            %eax, %xmm0
    vpbroadcastd     %xmm0, %ymm14
    movq             %rax, %r8
    shrq             $0x20, %r8
    vmovd            %r8d, %xmm0
    vpbroadcastd     %xmm0, %ymm3
    vpbroadcastd     (%rip), %ymm5
    vpbroadcastd     (%rip), %ymm10
    vpbroadcastd     (%rip), %ymm13
    incq             %rax
    vpbroadcastd     (%rip), %ymm15
    movl             $0x4, %r8d
    vpxor            %xmm0, %xmm0, %xmm0
    vmovdqa          %ymm0, 0x2a0(%rsp)
    vmovdqa          %ymm4, %ymm2
    vmovdqa          %ymm3, 0xc60(%rsp)
    vmovdqa          %ymm14, 0xca0(%rsp)
    vmovdqa          0x340(%rsp), %ymm1
    vmovdqa          0x3e0(%rsp), %ymm6
    vmovdqa          0x320(%rsp), %ymm9
    vmovdqa          0x3c0(%rsp), %ymm8
    vmovdqa          0x100(%rsp), %ymm4
    vmovaps          0x3a0(%rsp), %ymm0
    vmovaps          %ymm0, 0x1e0(%rsp)
    vmovdqa          0x220(%rsp), %ymm7
    vmovaps          0x420(%rsp), %ymm11
    vmovaps          %ymm11, 0x160(%rsp)
    nopw             %cs:(%rax,%rax)
.L1:
    vpaddd           %ymm1, %ymm15, %ymm11
    vpxor            %ymm11, %ymm14, %ymm14
    vmovdqa          0x400(%rsp), %ymm0
    vpshufb          %ymm0, %ymm14, %ymm14
    vpaddd           %ymm6, %ymm14, %ymm6
    vpxor            %ymm1, %ymm6, %ymm1
    vpsrld           $0x14, %ymm1, %ymm12
    vpslld           $0xc, %ymm1, %ymm1
    vpor             %ymm1, %ymm12, %ymm1
    vpaddd           %ymm1, %ymm11, %ymm11
    vpxor            %ymm11, %ymm14, %ymm12
    vmovdqa          0x140(%rsp), %ymm14
    vpshufb          %ymm14, %ymm12, %ymm12
    vmovdqa          %ymm12, 0x380(%rsp)
    vpaddd           %ymm6, %ymm12, %ymm6
    vmovdqa          %ymm6, 0x300(%rsp)
    vpxor            %ymm6, %ymm1, %ymm1
    vpsrld           $0x19, %ymm1, %ymm12
    vpslld           $0x7, %ymm1, %ymm1
    vpor             %ymm1, %ymm12, %ymm1
    vmovdqa          %ymm1, 0x280(%rsp)
    vpaddd           %ymm13, %ymm9, %ymm12
    vpxor            %ymm3, %ymm12, %ymm13
    vpshufb          %ymm0, %ymm13, %ymm15
    vpaddd           %ymm15, %ymm8, %ymm8
    vpxor            %ymm9, %ymm8, %ymm9
    vpsrld           $0x14, %ymm9, %ymm13
    vpslld           $0xc, %ymm9, %ymm9
    vpor             %ymm13, %ymm9, %ymm9
    vpaddd           %ymm12, %ymm9, %ymm13
    vpxor            %ymm13, %ymm15, %ymm12
    vpshufb          %ymm14, %ymm12, %ymm6
    vpaddd           %ymm6, %ymm8, %ymm1
    vmovdqa          %ymm1, 0x260(%rsp)
    vpxor            %ymm1, %ymm9, %ymm9
    vpsrld           $0x19, %ymm9, %ymm12
    vpslld           $0x7, %ymm9, %ymm9
    vpor             %ymm12, %ymm9, %ymm9
    vpaddd           %ymm4, %ymm10, %ymm10
    vpxor            %ymm2, %ymm10, %ymm2
    vmovdqa          %ymm0, %ymm8
    vpshufb          %ymm0, %ymm2, %ymm2
    vpaddd           0x1e0(%rsp), %ymm2, %ymm0
    vpxor            %ymm4, %ymm0, %ymm4
    vpsrld           $0x14, %ymm4, %ymm12
    vpslld           $0xc, %ymm4, %ymm4
    vpor             %ymm4, %ymm12, %ymm4
    vpaddd           %ymm4, %ymm10, %ymm10
    vpxor            %ymm2, %ymm10, %ymm2
    vpshufb          %ymm14, %ymm2, %ymm2
    vpaddd           %ymm2, %ymm0, %ymm1
    vpxor            %ymm1, %ymm4, %ymm4
    vpsrld           $0x19, %ymm4, %ymm12
    vpslld           $0x7, %ymm4, %ymm4
    vpor             %ymm4, %ymm12, %ymm4
    vpaddd           %ymm5, %ymm7, %ymm5
    vpxor            0x2a0(%rsp), %ymm5, %ymm12
    vpshufb          %ymm8, %ymm12, %ymm12
    vpaddd           0x160(%rsp), %ymm12, %ymm3
    vpxor            %ymm7, %ymm3, %ymm7
    vpsrld           $0x14, %ymm7, %ymm0
    vpslld           $0xc, %ymm7, %ymm7
    vpor             %ymm0, %ymm7, %ymm0
    vpaddd           %ymm5, %ymm0, %ymm5
    vpxor            %ymm5, %ymm12, %ymm7
    vpshufb          %ymm14, %ymm7, %ymm12
    vpaddd           %ymm3, %ymm12, %ymm3
    vpxor            %ymm3, %ymm0, %ymm0
    vpsrld           $0x19, %ymm0, %ymm7
    vpslld           $0x7, %ymm0, %ymm0
    vpor             %ymm7, %ymm0, %ymm7
    vpaddd           %ymm11, %ymm9, %ymm0
    vpxor            %ymm0, %ymm12, %ymm11
    vpshufb          %ymm8, %ymm11, %ymm12
    vpaddd           %ymm1, %ymm12, %ymm1
    vpxor            %ymm1, %ymm9, %ymm9
    vpsrld           $0x14, %ymm9, %ymm11
    vpslld           $0xc, %ymm9, %ymm9
    vpor             %ymm11, %ymm9, %ymm9
    vpaddd           %ymm0, %ymm9, %ymm15
    vpxor            %ymm15, %ymm12, %ymm0
    vpshufb          %ymm14, %ymm0, %ymm0
    vmovdqa          %ymm0, 0x2a0(%rsp)
    vpaddd           %ymm0, %ymm1, %ymm0
    vmovdqa          %ymm0, 0x1e0(%rsp)
    vpxor            %ymm0, %ymm9, %ymm1
    vpsrld           $0x19, %ymm1, %ymm9
    vpslld           $0x7, %ymm1, %ymm1
    vpor             %ymm1, %ymm9, %ymm9
    vpaddd           %ymm4, %ymm13, %ymm1
    vpxor            0x380(%rsp), %ymm1, %ymm12
    vpshufb          %ymm8, %ymm12, %ymm12
    vpaddd           %ymm3, %ymm12, %ymm3
    vpxor            %ymm4, %ymm3, %ymm4
    vpsrld           $0x14, %ymm4, %ymm13
    vpslld           $0xc, %ymm4, %ymm4
    vpor             %ymm4, %ymm13, %ymm4
    vpaddd           %ymm1, %ymm4, %ymm13
    vpxor            %ymm13, %ymm12, %ymm1
    vpshufb          %ymm14, %ymm1, %ymm0
    vpaddd           %ymm0, %ymm3, %ymm1
    vmovdqa          %ymm1, 0x160(%rsp)
    vpxor            %ymm1, %ymm4, %ymm1
    vpsrld           $0x19, %ymm1, %ymm4
    vpslld           $0x7, %ymm1, %ymm1
    vpor             %ymm4, %ymm1, %ymm4
    vpaddd           %ymm7, %ymm10, %ymm1
    vpxor            %ymm1, %ymm6, %ymm10
    vpshufb          %ymm8, %ymm10, %ymm12
    vpaddd           0x300(%rsp), %ymm12, %ymm6
    vpxor            %ymm7, %ymm6, %ymm7
    vpsrld           $0x14, %ymm7, %ymm10
    vpslld           $0xc, %ymm7, %ymm7
    vpor             %ymm7, %ymm10, %ymm7
    vpaddd           %ymm1, %ymm7, %ymm10
    vpxor            %ymm10, %ymm12, %ymm1
    vpshufb          %ymm14, %ymm1, %ymm3
    vpaddd           %ymm3, %ymm6, %ymm6
    vpxor            %ymm6, %ymm7, %ymm1
    vpsrld           $0x19, %ymm1, %ymm7
    vpslld           $0x7, %ymm1, %ymm1
    vpor             %ymm7, %ymm1, %ymm7
    vmovdqa          0x280(%rsp), %ymm11
    vpaddd           %ymm5, %ymm11, %ymm1
    vpxor            %ymm1, %ymm2, %ymm2
    vpshufb          %ymm8, %ymm2, %ymm2
    vpaddd           0x260(%rsp), %ymm2, %ymm8
    vpxor            %ymm11, %ymm8, %ymm5
    vpsrld           $0x14, %ymm5, %ymm12
    vpslld           $0xc, %ymm5, %ymm5
    vpor             %ymm5, %ymm12, %ymm12
    vpaddd           %ymm1, %ymm12, %ymm5
    vpxor            %ymm5, %ymm2, %ymm1
    vpshufb          %ymm14, %ymm1, %ymm2
    vmovdqa          %ymm0, %ymm14
    vpaddd           %ymm2, %ymm8, %ymm8
    vpxor            %ymm8, %ymm12, %ymm1
    vpsrld           $0x19, %ymm1, %ymm12
    vpslld           $0x7, %ymm1, %ymm1
    vpor             %ymm1, %ymm12, %ymm1
    decq             %r8
    jne              .L1
    vmovdqa          %ymm3, 0x260(%rsp)
    vpbroadcastd     (%rip), %ymm12
    vpaddd           %ymm12, %ymm15, %ymm0
    vmovdqa          %ymm0, 0x280(%rsp)
    vpbroadcastd     (%rip), %ymm12
    vpaddd           %ymm12, %ymm13, %ymm3
    vmovdqa          0xe0(%rsp), %ymm0
    vpmulld          %ymm0, %ymm3, %ymm15
    vcvtdq2ps        %ymm0, %ymm11
    vpsrld           $0x17, %ymm11, %ymm11
    vmovdqa          0x200(%rsp), %ymm12
    vpsubd           %ymm11, %ymm12, %ymm11
    vpminud          0x120(%rsp), %ymm11, %ymm12
    vpcmpeqd         %ymm12, %ymm11, %ymm12
    vpsllvd          %ymm11, %ymm0, %ymm11
    vpminud          %ymm15, %ymm11, %ymm13
    vpcmpeqd         %ymm13, %ymm11, %ymm11
    vpandn           %ymm12, %ymm11, %ymm11
    vpand            0x360(%rsp), %ymm11, %ymm11
    vmovdqa          0x40(%rsp), %ymm12
    vmovdqa          0x20(%rsp), %ymm13
    vpblendvb        %ymm11, %ymm13, %ymm12, %ymm12
    vmovdqa          %ymm12, 0x40(%rsp)
    vmovdqa          0x60(%rsp), %ymm12
    vpblendvb        %ymm11, %ymm12, %ymm13, %ymm13
    vmovdqa          %ymm13, 0x20(%rsp)
    vmovdqa          0xc0(%rsp), %ymm13
    vpblendvb        %ymm11, %ymm13, %ymm12, %ymm12
    vmovdqa          %ymm12, 0x60(%rsp)
    vpblendvb        %ymm11, 0x280(%rsp), %ymm13, %ymm13
    vmovdqa          %ymm13, 0xc0(%rsp)
    vmovdqa          0x80(%rsp), %ymm12
    vmovdqa          0xa0(%rsp), %ymm13
    vpblendvb        %ymm11, %ymm13, %ymm12, %ymm12
    vmovdqa          %ymm12, 0x80(%rsp)
    vmovdqa          0x180(%rsp), %ymm12
    vpblendvb        %ymm11, %ymm12, %ymm13, %ymm13
    vmovdqa          %ymm13, 0xa0(%rsp)
    vmovdqa          0x2c0(%rsp), %ymm13
    vpblendvb        %ymm11, %ymm13, %ymm12, %ymm12
    vmovdqa          %ymm12, 0x180(%rsp)
    vpblendvb        %ymm11, %ymm3, %ymm13, %ymm13
    vmovdqa          0x1c0(%rsp), %ymm12
    vpmaxud          %ymm15, %ymm12, %ymm12
    vmovdqa          %ymm12, 0x1c0(%rsp)
    vpsubd           %ymm11, %ymm0, %ymm0
    vmovdqa          0x240(%rsp), %ymm11
    vmovdqa          %ymm0, 0xe0(%rsp)
    vpcmpgtd         %ymm0, %ymm11, %ymm11
    leaq             0x1(%rdi), %r8
    cmpq             $0x9, %r8
    jb               .L5
    vmovmskps        %ymm11, %r9d
    testb            %r9b, %r9b
    jne              .L5
    vextracti128     $0x1, %ymm11, %xmm0
    vpackssdw        %xmm0, %xmm11, %xmm0
    jmp              .L16
.L5:
    vpbroadcastd     (%rip), %ymm12
    vpaddd           %ymm12, %ymm10, %ymm15
    vpbroadcastd     (%rip), %ymm12
    vpaddd           %ymm5, %ymm12, %ymm3
    vmovdqa          0xe0(%rsp), %ymm12
    vpmulld          %ymm12, %ymm3, %ymm0
    vmovdqa          %ymm13, 0x2c0(%rsp)
    vcvtdq2ps        %ymm12, %ymm13
    vpsrld           $0x17, %ymm13, %ymm13
    vmovdqa          0x200(%rsp), %ymm5
    vpsubd           %ymm13, %ymm5, %ymm13
    vpminud          0x120(%rsp), %ymm13, %ymm10
    vpcmpeqd         %ymm10, %ymm13, %ymm10
    vpsllvd          %ymm13, %ymm12, %ymm13
    vpminud          %ymm0, %ymm13, %ymm5
    vpcmpeqd         %ymm5, %ymm13, %ymm5
    vmovdqa          0x2c0(%rsp), %ymm13
    vpandn           %ymm10, %ymm5, %ymm5
    vpand            %ymm5, %ymm11, %ymm5
    vmovdqa          0x40(%rsp), %ymm10
    vmovdqa          0x20(%rsp), %ymm11
    vpblendvb        %ymm5, %ymm11, %ymm10, %ymm10
    vmovdqa          %ymm10, 0x40(%rsp)
    vmovdqa          0x60(%rsp), %ymm10
    vpblendvb        %ymm5, %ymm10, %ymm11, %ymm11
    vmovdqa          %ymm11, 0x20(%rsp)
    vmovdqa          0xc0(%rsp), %ymm11
    vpblendvb        %ymm5, %ymm11, %ymm10, %ymm10
    vmovdqa          %ymm10, 0x60(%rsp)
    vpblendvb        %ymm5, %ymm15, %ymm11, %ymm11
    vmovdqa          %ymm11, 0xc0(%rsp)
    vmovdqa          0x80(%rsp), %ymm10
    vmovdqa          0xa0(%rsp), %ymm11
    vpblendvb        %ymm5, %ymm11, %ymm10, %ymm10
    vmovdqa          %ymm10, 0x80(%rsp)
    vmovdqa          0x180(%rsp), %ymm10
    vpblendvb        %ymm5, %ymm10, %ymm11, %ymm11
    vmovdqa          %ymm11, 0xa0(%rsp)
    vpblendvb        %ymm5, %ymm13, %ymm10, %ymm10
    vmovdqa          %ymm10, 0x180(%rsp)
    vpblendvb        %ymm5, %ymm3, %ymm13, %ymm13
    vmovdqa          0x1c0(%rsp), %ymm10
    vpmaxud          %ymm0, %ymm10, %ymm10
    vmovdqa          %ymm10, 0x1c0(%rsp)
    vpsubd           %ymm5, %ymm12, %ymm12
    vmovdqa          0x240(%rsp), %ymm5
    vmovdqa          %ymm12, 0xe0(%rsp)
    vpcmpgtd         %ymm12, %ymm5, %ymm5
    leaq             0x2(%rdi), %r8
    cmpq             $0x9, %r8
    jb               .L8
    vmovmskps        %ymm5, %r9d
    testb            %r9b, %r9b
    jne              .L8
    vextracti128     $0x1, %ymm5, %xmm0
    vpackssdw        %xmm0, %xmm5, %xmm0
    jmp              .L16
.L8:
    vpaddd           0x320(%rsp), %ymm9, %ymm3
    vmovdqa          0xe0(%rsp), %ymm10
    vpmulld          %ymm10, %ymm3, %ymm0
    vcvtdq2ps        %ymm10, %ymm11
    vpsrld           $0x17, %ymm11, %ymm11
    vmovdqa          0x200(%rsp), %ymm12
    vpsubd           %ymm11, %ymm12, %ymm11
    vpminud          0x120(%rsp), %ymm11, %ymm12
    vpcmpeqd         %ymm12, %ymm11, %ymm12
    vpsllvd          %ymm11, %ymm10, %ymm11
    vmovdqa          %ymm13, %ymm9
    vpminud          %ymm0, %ymm11, %ymm13
    vpcmpeqd         %ymm13, %ymm11, %ymm11
    vmovdqa          %ymm9, %ymm13
    vpandn           %ymm12, %ymm11, %ymm11
    vpand            %ymm5, %ymm11, %ymm5
    vpaddd           0x340(%rsp), %ymm1, %ymm1
    vmovdqa          0x40(%rsp), %ymm9
    vmovdqa          0x20(%rsp), %ymm11
    vpblendvb        %ymm5, %ymm11, %ymm9, %ymm9
    vmovdqa          %ymm9, 0x40(%rsp)
    vmovdqa          0x60(%rsp), %ymm9
    vpblendvb        %ymm5, %ymm9, %ymm11, %ymm11
    vmovdqa          %ymm11, 0x20(%rsp)
    vmovdqa          0xc0(%rsp), %ymm11
    vpblendvb        %ymm5, %ymm11, %ymm9, %ymm9
    vmovdqa          %ymm9, 0x60(%rsp)
    vpblendvb        %ymm5, %ymm1, %ymm11, %ymm11
    vmovdqa          %ymm11, 0xc0(%rsp)
    vmovdqa          0x80(%rsp), %ymm1
    vmovdqa          0xa0(%rsp), %ymm9
    vpblendvb        %ymm5, %ymm9, %ymm1, %ymm1
    vmovdqa          %ymm1, 0x80(%rsp)
    vmovdqa          0x180(%rsp), %ymm1
    vpblendvb        %ymm5, %ymm1, %ymm9, %ymm9
    vmovdqa          %ymm9, 0xa0(%rsp)
    vpblendvb        %ymm5, %ymm13, %ymm1, %ymm1
    vmovdqa          %ymm1, 0x180(%rsp)
    vpblendvb        %ymm5, %ymm3, %ymm13, %ymm13
    vmovdqa          0x1c0(%rsp), %ymm9
    vpmaxud          %ymm0, %ymm9, %ymm9
    vpsubd           %ymm5, %ymm10, %ymm10
    vmovdqa          0x240(%rsp), %ymm1
    vmovdqa          %ymm10, 0xe0(%rsp)
    vpcmpgtd         %ymm10, %ymm1, %ymm1
    leaq             0x3(%rdi), %r8
    cmpq             $0x9, %r8
    vmovdqa          %ymm9, 0x1c0(%rsp)
    jb               .L10
    vmovmskps        %ymm1, %r9d
    testb            %r9b, %r9b
    je               .L15
.L10:
    vpaddd           0x220(%rsp), %ymm7, %ymm5
    vmovdqa          0xe0(%rsp), %ymm12
    vpmulld          %ymm12, %ymm5, %ymm7
    vcvtdq2ps        %ymm12, %ymm9
    vpsrld           $0x17, %ymm9, %ymm9
    vmovdqa          0x200(%rsp), %ymm10
    vpsubd           %ymm9, %ymm10, %ymm9
    vpminud          0x120(%rsp), %ymm9, %ymm10
    vpcmpeqd         %ymm10, %ymm9, %ymm10
    vpsllvd          %ymm9, %ymm12, %ymm9
    vpminud          %ymm7, %ymm9, %ymm11
    vpcmpeqd         %ymm11, %ymm9, %ymm9
    vpandn           %ymm10, %ymm9, %ymm9
    vpand            %ymm1, %ymm9, %ymm1
    vpaddd           0x100(%rsp), %ymm4, %ymm4
    vmovdqa          0x40(%rsp), %ymm9
    vmovdqa          0x20(%rsp), %ymm10
    vpblendvb        %ymm1, %ymm10, %ymm9, %ymm9
    vmovdqa          %ymm9, 0x40(%rsp)
    vmovdqa          0x60(%rsp), %ymm9
    vpblendvb        %ymm1, %ymm9, %ymm10, %ymm10
    vmovdqa          %ymm10, 0x20(%rsp)
    vmovdqa          0xc0(%rsp), %ymm10
    vpblendvb        %ymm1, %ymm10, %ymm9, %ymm9
    vmovdqa          %ymm9, 0x60(%rsp)
    vpblendvb        %ymm1, %ymm4, %ymm10, %ymm10
    vmovdqa          %ymm10, 0xc0(%rsp)
    vmovdqa          0x80(%rsp), %ymm4
    vmovdqa          0xa0(%rsp), %ymm9
    vpblendvb        %ymm1, %ymm9, %ymm4, %ymm4
    vmovdqa          %ymm4, 0x80(%rsp)
    vmovdqa          0x180(%rsp), %ymm10
    vpblendvb        %ymm1, %ymm10, %ymm9, %ymm9
    vmovdqa          %ymm9, 0xa0(%rsp)
    vmovdqa          0x1c0(%rsp), %ymm9
    vpblendvb        %ymm1, %ymm13, %ymm10, %ymm10
    vpblendvb        %ymm1, %ymm5, %ymm13, %ymm13
    vpmaxud          %ymm7, %ymm9, %ymm9
    vpsubd           %ymm1, %ymm12, %ymm12
    vmovdqa          0x240(%rsp), %ymm1
    vmovdqa          %ymm12, 0xe0(%rsp)
    vpcmpgtd         %ymm12, %ymm1, %ymm1
    leaq             0x4(%rdi), %r8
    cmpq             $0x9, %r8
    jb               .L12
    vmovmskps        %ymm1, %r9d
    testb            %r9b, %r9b
    je               .L14
.L12:
    vpaddd           0x3c0(%rsp), %ymm8, %ymm4
    vmovdqa          0xe0(%rsp), %ymm11
    vpmulld          %ymm11, %ymm4, %ymm5
    vcvtdq2ps        %ymm11, %ymm7
    vpsrld           $0x17, %ymm7, %ymm7
    vmovdqa          0x200(%rsp), %ymm8
    vpsubd           %ymm7, %ymm8, %ymm7
    vpminud          0x120(%rsp), %ymm7, %ymm8
    vpcmpeqd         %ymm7, %ymm8, %ymm8
    vpsllvd          %ymm7, %ymm11, %ymm7
    vmovdqa          %ymm9, %ymm12
    vpminud          %ymm5, %ymm7, %ymm9
    vpcmpeqd         %ymm7, %ymm9, %ymm7
    vpandn           %ymm8, %ymm7, %ymm7
    vpand            %ymm7, %ymm1, %ymm1
    vpaddd           0x3e0(%rsp), %ymm6, %ymm6
    vmovdqa          0x40(%rsp), %ymm7
    vmovdqa          0x20(%rsp), %ymm8
    vpblendvb        %ymm1, %ymm8, %ymm7, %ymm7
    vmovdqa          %ymm7, 0x40(%rsp)
    vmovdqa          0x60(%rsp), %ymm7
    vpblendvb        %ymm1, %ymm7, %ymm8, %ymm8
    vmovdqa          %ymm8, 0x20(%rsp)
    vmovdqa          0xc0(%rsp), %ymm8
    vpblendvb        %ymm1, %ymm8, %ymm7, %ymm7
    vmovdqa          %ymm7, 0x60(%rsp)
    vpblendvb        %ymm1, %ymm6, %ymm8, %ymm8
    vmovdqa          %ymm8, 0xc0(%rsp)
    vmovdqa          0x80(%rsp), %ymm6
    vmovdqa          0xa0(%rsp), %ymm7
    vpblendvb        %ymm1, %ymm7, %ymm6, %ymm6
    vmovdqa          %ymm6, 0x80(%rsp)
    vpblendvb        %ymm1, %ymm10, %ymm7, %ymm7
    vmovdqa          %ymm7, 0xa0(%rsp)
    vpblendvb        %ymm1, %ymm13, %ymm10, %ymm10
    vpblendvb        %ymm1, %ymm4, %ymm13, %ymm13
    vpmaxud          %ymm5, %ymm12, %ymm9
    vpsubd           %ymm1, %ymm11, %ymm11
    vmovdqa          0x240(%rsp), %ymm1
    vmovdqa          %ymm11, 0xe0(%rsp)
    vpcmpgtd         %ymm11, %ymm1, %ymm1
    leaq             0x5(%rdi), %r8
    cmpq             $0x9, %r8
    jb               .L18
    vmovmskps        %ymm1, %r9d
    testb            %r9b, %r9b
    jne              .L18
.L14:
    vmovdqa          %ymm9, 0x1c0(%rsp)
    vmovdqa          %ymm10, 0x180(%rsp)
.L15:
    vextracti128     $0x1, %ymm1, %xmm0
    vpackssdw        %xmm0, %xmm1, %xmm0
.L16:
    vmovdqa          0x1a0(%rsp), %ymm12
    vmovdqa          0x2e0(%rsp), %ymm4
.L17:
    vpmovzxwd        %xmm0, %ymm1
    vpslld           $0x1f, %ymm1, %ymm1
    vpsrad           $0x1f, %ymm1, %ymm5
    vptest           (%rip), %xmm0
    movq             %r8, %rdi
    jne              .L0
.L18:
    vmovdqa          0x160(%rsp), %ymm3
    vpaddd           0x420(%rsp), %ymm3, %ymm11
    vmovdqa          0xe0(%rsp), %ymm8
    vpmulld          %ymm8, %ymm11, %ymm4
    vcvtdq2ps        %ymm8, %ymm5
    vpsrld           $0x17, %ymm5, %ymm5
    vmovdqa          0x200(%rsp), %ymm6
    vpsubd           %ymm5, %ymm6, %ymm5
    vpminud          0x120(%rsp), %ymm5, %ymm6
    vpcmpeqd         %ymm6, %ymm5, %ymm6
    vpsllvd          %ymm5, %ymm8, %ymm5
    vpminud          %ymm4, %ymm5, %ymm7
    vpcmpeqd         %ymm7, %ymm5, %ymm5
    vpandn           %ymm6, %ymm5, %ymm5
    vpand            %ymm5, %ymm1, %ymm1
    vmovdqa          0x1e0(%rsp), %ymm0
    vpaddd           0x3a0(%rsp), %ymm0, %ymm0
    vmovdqa          0x40(%rsp), %ymm5
    vmovdqa          0x20(%rsp), %ymm6
    vpblendvb        %ymm1, %ymm6, %ymm5, %ymm5
    vmovdqa          %ymm5, 0x40(%rsp)
    vmovdqa          0x60(%rsp), %ymm5
    vpblendvb        %ymm1, %ymm5, %ymm6, %ymm6
    vmovdqa          %ymm6, 0x20(%rsp)
    vmovdqa          0xc0(%rsp), %ymm6
    vpblendvb        %ymm1, %ymm6, %ymm5, %ymm5
    vmovdqa          %ymm5, 0x60(%rsp)
    vpblendvb        %ymm1, %ymm0, %ymm6, %ymm6
    vmovdqa          %ymm6, 0xc0(%rsp)
    vmovdqa          0x80(%rsp), %ymm0
    vmovdqa          0xa0(%rsp), %ymm5
    vpblendvb        %ymm1, %ymm5, %ymm0, %ymm0
    vmovdqa          %ymm0, 0x80(%rsp)
    vpblendvb        %ymm1, %ymm10, %ymm5, %ymm5
    vmovdqa          %ymm5, 0xa0(%rsp)
    vpblendvb        %ymm1, %ymm13, %ymm10, %ymm10
    vpblendvb        %ymm1, %ymm11, %ymm13, %ymm13
    vpmaxud          %ymm4, %ymm9, %ymm9
    vpsubd           %ymm1, %ymm8, %ymm8
    vmovdqa          0x240(%rsp), %ymm0
    vmovdqa          %ymm8, 0xe0(%rsp)
    vpcmpgtd         %ymm8, %ymm0, %ymm0
    leaq             0x6(%rdi), %r8
    cmpq             $0x9, %r8
    jb               .L20
    vmovmskps        %ymm0, %r9d
    testb            %r9b, %r9b
    je               .L22
.L20:
    vpaddd           0xca0(%rsp), %ymm14, %ymm1
    vmovdqa          0x260(%rsp), %ymm3
    vpaddd           0xc60(%rsp), %ymm3, %ymm3
    vmovdqa          0xe0(%rsp), %ymm8
    vpmulld          %ymm8, %ymm3, %ymm4
    vcvtdq2ps        %ymm8, %ymm5
    vpsrld           $0x17, %ymm5, %ymm5
    vmovdqa          0x200(%rsp), %ymm6
    vpsubd           %ymm5, %ymm6, %ymm5
    vpminud          0x120(%rsp), %ymm5, %ymm6
    vpcmpeqd         %ymm6, %ymm5, %ymm6
    vpsllvd          %ymm5, %ymm8, %ymm5
    vpminud          %ymm4, %ymm5, %ymm7
    vpcmpeqd         %ymm7, %ymm5, %ymm5
    vpandn           %ymm6, %ymm5, %ymm5
    vpand            %ymm5, %ymm0, %ymm0
    vmovdqa          0x40(%rsp), %ymm5
    vmovdqa          0x20(%rsp), %ymm6
    vpblendvb        %ymm0, %ymm6, %ymm5, %ymm5
    vmovdqa          %ymm5, 0x40(%rsp)
    vmovdqa          0x60(%rsp), %ymm5
    vpblendvb        %ymm0, %ymm5, %ymm6, %ymm6
    vmovdqa          %ymm6, 0x20(%rsp)
    vmovdqa          0xc0(%rsp), %ymm6
    vpblendvb        %ymm0, %ymm6, %ymm5, %ymm5
    vmovdqa          %ymm5, 0x60(%rsp)
    vpblendvb        %ymm0, %ymm1, %ymm6, %ymm6
    vmovdqa          %ymm6, 0xc0(%rsp)
    vmovdqa          0x80(%rsp), %ymm1
    vmovdqa          0xa0(%rsp), %ymm5
    vpblendvb        %ymm0, %ymm5, %ymm1, %ymm1
    vmovdqa          %ymm1, 0x80(%rsp)
    vpblendvb        %ymm0, %ymm10, %ymm5, %ymm5
    vmovdqa          %ymm5, 0xa0(%rsp)
    vpblendvb        %ymm0, %ymm13, %ymm10, %ymm10
    vpblendvb        %ymm0, %ymm3, %ymm13, %ymm13
    vpmaxud          %ymm4, %ymm9, %ymm9
    vpsubd           %ymm0, %ymm8, %ymm8
    vmovdqa          0x240(%rsp), %ymm0
    vmovdqa          %ymm8, 0xe0(%rsp)
    vpcmpgtd         %ymm8, %ymm0, %ymm0
    leaq             0x7(%rdi), %r8
    cmpq             $0x9, %r8
    jb               .L23
    vmovmskps        %ymm0, %r9d
    testb            %r9b, %r9b
    jne              .L23
.L22:
    vmovdqa          %ymm9, 0x1c0(%rsp)
    vmovdqa          %ymm10, 0x180(%rsp)
    vextracti128     $0x1, %ymm0, %xmm1
    vpackssdw        %xmm1, %xmm0, %xmm0
    jmp              .L16
.L23:
    vmovdqa          0xe0(%rsp), %ymm6
    vmovdqa          0x2a0(%rsp), %ymm7
    vpmulld          %ymm7, %ymm6, %ymm1
    vcvtdq2ps        %ymm6, %ymm3
    vpsrld           $0x17, %ymm3, %ymm3
    vmovdqa          0x200(%rsp), %ymm4
    vpsubd           %ymm3, %ymm4, %ymm3
    vpminud          0x120(%rsp), %ymm3, %ymm4
    vpcmpeqd         %ymm4, %ymm3, %ymm4
    vpsllvd          %ymm3, %ymm6, %ymm3
    vpminud          %ymm1, %ymm3, %ymm5
    vpcmpeqd         %ymm5, %ymm3, %ymm3
    vpandn           %ymm4, %ymm3, %ymm3
    vpand            %ymm3, %ymm0, %ymm0
    vmovdqa          0x2e0(%rsp), %ymm4
    vpaddd           %ymm2, %ymm4, %ymm2
    vmovdqa          0x40(%rsp), %ymm3
    vmovdqa          0x20(%rsp), %ymm5
    vpblendvb        %ymm0, %ymm5, %ymm3, %ymm3
    vmovdqa          %ymm3, 0x40(%rsp)
    vmovdqa          0x60(%rsp), %ymm3
    vpblendvb        %ymm0, %ymm3, %ymm5, %ymm5
    vmovdqa          %ymm5, 0x20(%rsp)
    vmovdqa          0xc0(%rsp), %ymm5
    vpblendvb        %ymm0, %ymm5, %ymm3, %ymm3
    vmovdqa          %ymm3, 0x60(%rsp)
    vpblendvb        %ymm0, %ymm2, %ymm5, %ymm5
    vmovdqa          %ymm5, 0xc0(%rsp)
    vmovdqa          0x80(%rsp), %ymm2
    vmovdqa          0xa0(%rsp), %ymm3
    vpblendvb        %ymm0, %ymm3, %ymm2, %ymm2
    vmovdqa          %ymm2, 0x80(%rsp)
    vpblendvb        %ymm0, %ymm10, %ymm3, %ymm3
    vmovdqa          %ymm3, 0xa0(%rsp)
    vpblendvb        %ymm0, %ymm13, %ymm10, %ymm10
    vmovdqa          %ymm10, 0x180(%rsp)
    vpblendvb        %ymm0, %ymm7, %ymm13, %ymm13
    vpmaxud          %ymm1, %ymm9, %ymm9
    vmovdqa          %ymm9, 0x1c0(%rsp)
    vpsubd           %ymm0, %ymm6, %ymm6
    vmovdqa          0x240(%rsp), %ymm0
    vmovdqa          %ymm6, 0xe0(%rsp)
    vpcmpgtd         %ymm6, %ymm0, %ymm0
    vextracti128     $0x1, %ymm0, %xmm1
    vpackssdw        %xmm1, %xmm0, %xmm0
    addq             $0x8, %rdi
    movq             %rdi, %r8
    vmovdqa          0x1a0(%rsp), %ymm12
    jmp              .L17
# draw::avx2::floyd: 346 instructions
.L0:
    vtestps          %ymm12, %ymm12
    je               out
    vmovaps          %ymm12, 0x200(%rsp)
    vmovdqa          %ymm7, 0x180(%rsp)
    vmovdqa          %ymm4, 0x1c0(%rsp)
    vmovd            %ecx, %xmm0
    vpbroadcastd     %xmm0, %ymm8
    movq             %rcx, %rsi
    shrq             $0x20, %rsi
    vmovd            %esi, %xmm0
    vpbroadcastd     %xmm0, %ymm4
    vpbroadcastd     (%rip), %ymm9
    vpbroadcastd     (%rip), %ymm10
    vpbroadcastd     (%rip), %ymm1
    incq             %rcx
    vpbroadcastd     (%rip), %ymm3
    movl             $0x4, %esi
    vpxor            %xmm0, %xmm0, %xmm0
    vmovdqa          %ymm0, 0x160(%rsp)
    vmovdqa          %ymm5, %ymm2
    vmovdqa          %ymm4, 0x240(%rsp)
    vmovdqa          %ymm8, 0x2c0(%rsp)
    vmovdqa          0x140(%rsp), %ymm7
    vmovdqa          0xc0(%rsp), %ymm5
    vmovdqa          0x40(%rsp), %ymm14
    vmovdqa          0x80(%rsp), %ymm6
    vmovdqa          0x20(%rsp), %ymm15
    vmovdqa          0xa0(%rsp), %ymm12
    vmovdqa          0x60(%rsp), %ymm0
    vmovaps          0xe0(%rsp), %ymm13
    nopl             (%rax)
.L2:
    vmovaps          %ymm13, 0x300(%rsp)
    vpaddd           %ymm3, %ymm7, %ymm3
    vpxor            %ymm3, %ymm8, %ymm8
    vmovdqa          0x380(%rsp), %ymm11
    vpshufb          %ymm11, %ymm8, %ymm8
    vmovdqa          %ymm12, %ymm13
    vmovdqa          %ymm11, %ymm12
    vpaddd           %ymm5, %ymm8, %ymm5
    vpxor            %ymm7, %ymm5, %ymm7
    vpsrld           $0x14, %ymm7, %ymm11
    vpslld           $0xc, %ymm7, %ymm7
    vpor             %ymm7, %ymm11, %ymm7
    vpaddd           %ymm3, %ymm7, %ymm3
    vmovdqa          %ymm3, 0x260(%rsp)
    vpxor            %ymm3, %ymm8, %ymm8
    vmovdqa          0x400(%rsp), %ymm11
    vpshufb          %ymm11, %ymm8, %ymm8
    vmovdqa          %ymm0, %ymm3
    vmovdqa          %ymm11, %ymm0
    vpaddd           %ymm5, %ymm8, %ymm5
    vmovdqa          %ymm5, 0x2a0(%rsp)
    vpxor            %ymm5, %ymm7, %ymm7
    vpsrld           $0x19, %ymm7, %ymm11
    vpslld           $0x7, %ymm7, %ymm7
    vpor             %ymm7, %ymm11, %ymm5
    vmovdqa          %ymm5, 0x1e0(%rsp)
    vpaddd           %ymm1, %ymm14, %ymm1
    vpxor            %ymm1, %ymm4, %ymm4
    vpshufb          %ymm12, %ymm4, %ymm4
    vpaddd           %ymm4, %ymm6, %ymm6
    vpxor            %ymm6, %ymm14, %ymm11
    vpsrld           $0x14, %ymm11, %ymm14
    vpslld           $0xc, %ymm11, %ymm11
    vpor             %ymm14, %ymm11, %ymm11
    vpaddd           %ymm1, %ymm11, %ymm5
    vpxor            %ymm5, %ymm4, %ymm4
    vmovdqa          %ymm0, %ymm1
    vpshufb          %ymm0, %ymm4, %ymm4
    vpaddd           %ymm4, %ymm6, %ymm0
    vmovdqa          %ymm0, 0x280(%rsp)
    vpxor            %ymm0, %ymm11, %ymm11
    vpsrld           $0x19, %ymm11, %ymm14
    vpslld           $0x7, %ymm11, %ymm11
    vpor             %ymm14, %ymm11, %ymm14
    vpaddd           %ymm10, %ymm15, %ymm10
    vpxor            %ymm2, %ymm10, %ymm2
    vmovdqa          %ymm12, %ymm6
    vpshufb          %ymm12, %ymm2, %ymm2
    vpaddd           %ymm2, %ymm13, %ymm11
    vpxor            %ymm15, %ymm11, %ymm12
    vpsrld           $0x14, %ymm12, %ymm15
    vpslld           $0xc, %ymm12, %ymm12
    vpor             %ymm15, %ymm12, %ymm12
    vpaddd           %ymm10, %ymm12, %ymm10
    vpxor            %ymm2, %ymm10, %ymm2
    vpshufb          %ymm1, %ymm2, %ymm7
    vmovdqa          %ymm1, %ymm2
    vpaddd           %ymm7, %ymm11, %ymm11
    vpxor            %ymm11, %ymm12, %ymm12
    vpsrld           $0x19, %ymm12, %ymm15
    vpslld           $0x7, %ymm12, %ymm12
    vpor             %ymm15, %ymm12, %ymm15
    vpaddd           %ymm3, %ymm9, %ymm9
    vpxor            0x160(%rsp), %ymm9, %ymm12
    vpshufb          %ymm6, %ymm12, %ymm12
    vpaddd           0x300(%rsp), %ymm12, %ymm13
    vpxor            %ymm3, %ymm13, %ymm0
    vpsrld           $0x14, %ymm0, %ymm1
    vpslld           $0xc, %ymm0, %ymm0
    vpor             %ymm1, %ymm0, %ymm0
    vpaddd           %ymm0, %ymm9, %ymm9
    vpxor            %ymm9, %ymm12, %ymm1
    vpshufb          %ymm2, %ymm1, %ymm1
    vpaddd           %ymm1, %ymm13, %ymm13
    vpxor            %ymm0, %ymm13, %ymm0
    vpsrld           $0x19, %ymm0, %ymm12
    vpslld           $0x7, %ymm0, %ymm0
    vpor             %ymm0, %ymm12, %ymm0
    vpaddd           0x260(%rsp), %ymm14, %ymm3
    vpxor            %ymm3, %ymm1, %ymm1
    vpshufb          %ymm6, %ymm1, %ymm1
    vpaddd           %ymm1, %ymm11, %ymm11
    vpxor            %ymm14, %ymm11, %ymm12
    vpsrld           $0x14, %ymm12, %ymm14
    vpslld           $0xc, %ymm12, %ymm12
    vpor             %ymm14, %ymm12, %ymm14
    vpaddd           %ymm3, %ymm14, %ymm3
    vpxor            %ymm3, %ymm1, %ymm1
    vpshufb          %ymm2, %ymm1, %ymm1
    vmovdqa          %ymm1, 0x160(%rsp)
    vpaddd           %ymm1, %ymm11, %ymm12
    vpxor            %ymm12, %ymm14, %ymm1
    vpsrld           $0x19, %ymm1, %ymm11
    vpslld           $0x7, %ymm1, %ymm1
    vpor             %ymm1, %ymm11, %ymm1
    vmovdqa          %ymm1, 0x260(%rsp)
    vpaddd           %ymm5, %ymm15, %ymm1
    vpxor            %ymm1, %ymm8, %ymm5
    vpshufb          %ymm6, %ymm5, %ymm5
    vpaddd           %ymm5, %ymm13, %ymm11
    vpxor            %ymm15, %ymm11, %ymm8
    vpsrld           $0x14, %ymm8, %ymm13
    vpslld           $0xc, %ymm8, %ymm8
    vpor             %ymm13, %ymm8, %ymm15
    vpaddd           %ymm1, %ymm15, %ymm1
    vpxor            %ymm1, %ymm5, %ymm5
    vmovdqa          %ymm2, %ymm14
    vpshufb          %ymm2, %ymm5, %ymm8
    vpaddd           %ymm8, %ymm11, %ymm13
    vpxor            %ymm13, %ymm15, %ymm5
    vpsrld           $0x19, %ymm5, %ymm11
    vpslld           $0x7, %ymm5, %ymm5
    vpor             %ymm5, %ymm11, %ymm15
    vpaddd           %ymm0, %ymm10, %ymm5
    vpxor            %ymm5, %ymm4, %ymm4
    vpshufb          %ymm6, %ymm4, %ymm4
    vpaddd           0x2a0(%rsp), %ymm4, %ymm11
    vpxor            %ymm0, %ymm11, %ymm0
    vpsrld           $0x14, %ymm0, %ymm10
    vpslld           $0xc, %ymm0, %ymm0
    vpor             %ymm0, %ymm10, %ymm0
    vpaddd           %ymm5, %ymm0, %ymm10
    vpxor            %ymm4, %ymm10, %ymm4
    vpshufb          %ymm2, %ymm4, %ymm4
    vpaddd           %ymm4, %ymm11, %ymm5
    vpxor            %ymm5, %ymm0, %ymm0
    vpsrld           $0x19, %ymm0, %ymm11
    vpslld           $0x7, %ymm0, %ymm0
    vpor             %ymm0, %ymm11, %ymm0
    vmovdqa          0x1e0(%rsp), %ymm11
    vpaddd           %ymm11, %ymm9, %ymm9
    vpxor            %ymm7, %ymm9, %ymm2
    vpshufb          %ymm6, %ymm2, %ymm2
    vpaddd           0x280(%rsp), %ymm2, %ymm6
    vpxor            %ymm6, %ymm11, %ymm7
    vpsrld           $0x14, %ymm7, %ymm11
    vpslld           $0xc, %ymm7, %ymm7
    vpor             %ymm7, %ymm11, %ymm7
    vpaddd           %ymm7, %ymm9, %ymm9
    vpxor            %ymm2, %ymm9, %ymm2
    vpshufb          %ymm14, %ymm2, %ymm2
    vmovdqa          0x260(%rsp), %ymm14
    vpaddd           %ymm2, %ymm6, %ymm6
    vpxor            %ymm6, %ymm7, %ymm7
    vpsrld           $0x19, %ymm7, %ymm11
    vpslld           $0x7, %ymm7, %ymm7
    vpor             %ymm7, %ymm11, %ymm7
    decq             %rsi
    jne              .L2
    vpbroadcastd     (%rip), %ymm11
    vpaddd           %ymm3, %ymm11, %ymm3
    vpbroadcastd     (%rip), %ymm11
    vpaddd           %ymm1, %ymm11, %ymm1
    vpbroadcastd     (%rip), %ymm11
    vpaddd           %ymm11, %ymm10, %ymm10
    vpbroadcastd     (%rip), %ymm11
    vpaddd           %ymm11, %ymm9, %ymm9
    vpaddd           0x2c0(%rsp), %ymm8, %ymm8
    vpaddd           0x240(%rsp), %ymm4, %ymm4
    vmovdqa          %ymm3, 0xd80(%rsp)
    vmovdqa          %ymm1, 0xda0(%rsp)
    vmovdqa          %ymm10, 0xdc0(%rsp)
    vmovdqa          %ymm9, 0xde0(%rsp)
    vpaddd           0x140(%rsp), %ymm7, %ymm1
    vmovdqa          %ymm1, 0xe00(%rsp)
    vpaddd           0x40(%rsp), %ymm14, %ymm1
    vmovdqa          %ymm1, 0xe20(%rsp)
    vpaddd           0x20(%rsp), %ymm15, %ymm1
    vmovdqa          %ymm1, 0xe40(%rsp)
    vpaddd           0x60(%rsp), %ymm0, %ymm0
    vmovdqa          %ymm0, 0xe60(%rsp)
    vpaddd           0xc0(%rsp), %ymm5, %ymm0
    vmovdqa          %ymm0, 0xe80(%rsp)
    vpaddd           0x80(%rsp), %ymm6, %ymm0
    vmovdqa          %ymm0, 0xea0(%rsp)
    vpaddd           0xa0(%rsp), %ymm12, %ymm0
    vmovdqa          %ymm0, 0xec0(%rsp)
    vpaddd           0xe0(%rsp), %ymm13, %ymm0
    vmovdqa          %ymm0, 0xee0(%rsp)
    vmovdqa          %ymm8, 0xf00(%rsp)
    vmovdqa          %ymm4, 0xf20(%rsp)
    vmovdqa          0x340(%rsp), %ymm5
    vpaddd           %ymm2, %ymm5, %ymm0
    vmovdqa          %ymm0, 0xf40(%rsp)
    vmovdqa          0x160(%rsp), %ymm0
    vmovdqa          %ymm0, 0xf60(%rsp)
    movl             $0x10, %esi
    leaq             0xd80(%rsp), %rdi
    vmovdqa          0x120(%rsp), %ymm3
    vmovdqa          0x360(%rsp), %ymm10
    vmovdqa          0x320(%rsp), %ymm6
    vmovdqa          0x1c0(%rsp), %ymm4
    vmovdqa          0x180(%rsp), %ymm7
    vmovdqa          0x200(%rsp), %ymm12
    nopw             %cs:(%rax,%rax)
.L4:
    testq            %rsi, %rsi
    je               .L0
    cmpl             $0x5, %eax
    jb               .L7
    leaq             0x1(%rdx), %r8
    movq             %r13, %r9
    subq             %r8, %r9
    movl             $0x0, %r8d
    cmovaeq          %r9, %r8
    jmp              .L8
.L7:
    xorl             %r8d, %r8d
.L8:
    vpmulld          0x20(%rdi), %ymm7, %ymm9
    vcvtdq2ps        %ymm7, %ymm0
    vpsrld           $0x17, %ymm0, %ymm0
    vpbroadcastd     (%rip), %ymm1
    vpsubd           %ymm0, %ymm1, %ymm0
    vpminud          %ymm3, %ymm0, %ymm1
    vpcmpeqd         %ymm1, %ymm0, %ymm1
    vpsllvd          %ymm0, %ymm7, %ymm0
    vpminud          %ymm9, %ymm0, %ymm2
    vpcmpeqd         %ymm2, %ymm0, %ymm0
    vpandn           %ymm1, %ymm0, %ymm0
    vpand            %ymm0, %ymm12, %ymm0
    movq             %r13, %r9
    subq             %r8, %r9
    jbe              .L19
    movq             %r8, %r11
    testb            $0x1, %r9b
    je               .L11
    leaq             0x1(%r8), %r11
    movq             %r11, %r10
    shlq             $0x6, %r10
    cmpq             %r13, %r11
    leaq             0x460(%rsp,%r10), %r10
    cmovaeq          %rdi, %r10
    movq             %r8, %r15
    shlq             $0x6, %r15
    vmovdqa          0x460(%rsp,%r15), %ymm1
    vpblendvb        %ymm0, (%r10), %ymm1, %ymm1
    vmovdqa          %ymm1, 0x460(%rsp,%r15)
.L11:
    movq             %r8, %r10
    notq             %r10
    addq             %r13, %r10
    je               .L14
    leaq             0x1(%r11), %r15
    shlq             $0x6, %r11
    leaq             0x4e0(%rsp), %rbx
    addq             %rbx, %r11
    nopl             (%rax)
.L13:
    leaq             -0x40(%r11), %rbx
    cmpq             %r13, %r15
    cmovaeq          %rdi, %rbx
    vmovdqa          -0x80(%r11), %ymm1
    vpblendvb        %ymm0, (%rbx), %ymm1, %ymm1
    vmovdqa          -0x40(%r11), %ymm2
    vmovdqa          %ymm1, -0x80(%r11)
    leaq             0x1(%r15), %rbx
    cmpq             %r13, %rbx
    movq             %rdi, %rbx
    cmovbq           %r11, %rbx
    vpblendvb        %ymm0, (%rbx), %ymm2, %ymm1
    vmovdqa          %ymm1, -0x40(%r11)
    leaq             (%r12,%r15), %rbx
    addq             $0x2, %rbx
    addq             $0x2, %r15
    subq             $-0x80, %r11
    cmpq             $0x1, %rbx
    jne              .L13
.L14:
    leaq             0x20(%rdi), %r11
    testb            $0x1, %r9b
    je               .L16
    leaq             0x1(%r8), %r9
    movq             %r9, %rbx
    shlq             $0x6, %rbx
    cmpq             %r13, %r9
    leaq             0x480(%rsp,%rbx), %rbx
    cmovaeq          %r11, %rbx
    shlq             $0x6, %r8
    leaq             0x480(%rsp), %r15
    vmovdqa          (%r15,%r8), %ymm1
    vpblendvb        %ymm0, (%rbx), %ymm1, %ymm1
    vmovdqa          %ymm1, (%r15,%r8)
    movq             %r9, %r8
.L16:
    testq            %r10, %r10
    je               .L19
    leaq             0x1(%r8), %r9
    shlq             $0x6, %r8
    leaq             0x500(%rsp), %r10
    addq             %r10, %r8
.L18:
    leaq             -0x40(%r8), %r10
    cmpq             %r13, %r9
    cmovaeq          %r11, %r10
    vmovdqa          -0x80(%r8), %ymm1
    vpblendvb        %ymm0, (%r10), %ymm1, %ymm1
    vmovdqa          -0x40(%r8), %ymm2
    vmovdqa          %ymm1, -0x80(%r8)
    leaq             0x1(%r9), %r10
    cmpq             %r13, %r10
    movq             %r11, %r10
    cmovbq           %r8, %r10
    vpblendvb        %ymm0, (%r10), %ymm2, %ymm1
    vmovdqa          %ymm1, -0x40(%r8)
    leaq             (%r12,%r9), %r10
    addq             $0x2, %r10
    addq             $0x2, %r9
    subq             $-0x80, %r8
    cmpq             $0x1, %r10
    jne              .L18
.L19:
    addq             $0x40, %rdi
    addq             $-0x2, %rsi
    vpmaxud          %ymm9, %ymm4, %ymm4
    vpsubd           %ymm0, %ymm7, %ymm7
    vpcmpgtd         %ymm7, %ymm6, %ymm12
    incq             %rdx
    cmpq             %r14, %rdx
    jbe              .L4
    vmovmskps        %ymm12, %r8d
    testb            %r8b, %r8b
    jne              .L4
    jmp              .L0
# draw::avx2::floyd: 500 instructions
.L0:
    vmovaps          %ymm4, 0x1c0(%rsp)
    vmovd            %eax, %xmm0
    vpbroadcastd     %xmm0, %ymm11
    movq             %rax, %rdx
    shrq             $0x20, %rdx
    vmovd            %edx, %xmm0
    vpbroadcastd     %xmm0, %ymm15
    vpbroadcastd     (%rip), %ymm4
    vpbroadcastd     (%rip), %ymm0
    vpbroadcastd     (%rip), %ymm9
    incq             %rax
    vpbroadcastd     (%rip), %ymm7
    movl             $0x4, %edx
    vpxor            %xmm1, %xmm1, %xmm1
    vmovdqa          %ymm1, 0x1e0(%rsp)
    vmovdqa          %ymm15, 0x3c0(%rsp)
    vmovdqa          %ymm11, 0x3e0(%rsp)
    vmovdqa          0x180(%rsp), %ymm6
    vmovdqa          0x360(%rsp), %ymm1
    vmovdqa          0x200(%rsp), %ymm13
    vmovdqa          0x340(%rsp), %ymm2
    vmovdqa          0x2c0(%rsp), %ymm3
    vmovaps          0x320(%rsp), %ymm5
    vmovaps          %ymm5, 0x160(%rsp)
    vmovdqa          0x240(%rsp), %ymm5
    vmovdqa          0x100(%rsp), %ymm14
    nop
.L1:
    vpaddd           %ymm7, %ymm6, %ymm7
    vpxor            %ymm7, %ymm11, %ymm10
    vmovdqa          0x380(%rsp), %ymm11
    vpshufb          %ymm11, %ymm10, %ymm10
    vpaddd           %ymm1, %ymm10, %ymm1
    vpxor            %ymm6, %ymm1, %ymm6
    vpsrld           $0x14, %ymm6, %ymm8
    vpslld           $0xc, %ymm6, %ymm6
    vpor             %ymm6, %ymm8, %ymm6
    vpaddd           %ymm7, %ymm6, %ymm7
    vpxor            %ymm7, %ymm10, %ymm8
    vmovdqa          0x400(%rsp), %ymm10
    vpshufb          %ymm10, %ymm8, %ymm8
    vmovdqa          %ymm8, 0x300(%rsp)
    vpaddd           %ymm1, %ymm8, %ymm1
    vmovdqa          %ymm1, 0x260(%rsp)
    vpxor            %ymm1, %ymm6, %ymm6
    vpsrld           $0x19, %ymm6, %ymm8
    vpslld           $0x7, %ymm6, %ymm6
    vpor             %ymm6, %ymm8, %ymm1
    vmovdqa          %ymm1, 0x2a0(%rsp)
    vpaddd           %ymm9, %ymm13, %ymm8
    vpxor            %ymm8, %ymm15, %ymm9
    vmovdqa          %ymm11, %ymm1
    vpshufb          %ymm11, %ymm9, %ymm15
    vpaddd           %ymm2, %ymm15, %ymm2
    vpxor            %ymm2, %ymm13, %ymm9
    vpsrld           $0x14, %ymm9, %ymm11
    vpslld           $0xc, %ymm9, %ymm9
    vpor             %ymm11, %ymm9, %ymm11
    vpaddd           %ymm8, %ymm11, %ymm9
    vpxor            %ymm9, %ymm15, %ymm8
    vpshufb          %ymm10, %ymm8, %ymm15
    vpaddd           %ymm2, %ymm15, %ymm2
    vmovdqa          %ymm2, 0x280(%rsp)
    vpxor            %ymm2, %ymm11, %ymm8
    vpsrld           $0x19, %ymm8, %ymm11
    vpslld           $0x7, %ymm8, %ymm8
    vpor             %ymm11, %ymm8, %ymm11
    vpaddd           %ymm0, %ymm3, %ymm0
    vpxor            %ymm0, %ymm12, %ymm8
    vpshufb          %ymm1, %ymm8, %ymm8
    vmovdqa          %ymm1, %ymm2
    vpaddd           0x160(%rsp), %ymm8, %ymm13
    vpxor            %ymm3, %ymm13, %ymm3
    vpsrld           $0x14, %ymm3, %ymm12
    vpslld           $0xc, %ymm3, %ymm3
    vpor             %ymm3, %ymm12, %ymm3
    vpaddd           %ymm0, %ymm3, %ymm1
    vpxor            %ymm1, %ymm8, %ymm8
    vpshufb          %ymm10, %ymm8, %ymm6
    vpaddd           %ymm6, %ymm13, %ymm8
    vpxor            %ymm3, %ymm8, %ymm3
    vpsrld           $0x19, %ymm3, %ymm13
    vpslld           $0x7, %ymm3, %ymm3
    vpor             %ymm3, %ymm13, %ymm3
    vpaddd           %ymm4, %ymm5, %ymm4
    vpxor            0x1e0(%rsp), %ymm4, %ymm13
    vpshufb          %ymm2, %ymm13, %ymm13
    vpaddd           %ymm13, %ymm14, %ymm14
    vpxor            %ymm5, %ymm14, %ymm5
    vpsrld           $0x14, %ymm5, %ymm0
    vpslld           $0xc, %ymm5, %ymm5
    vpor             %ymm0, %ymm5, %ymm0
    vpaddd           %ymm4, %ymm0, %ymm4
    vpxor            %ymm4, %ymm13, %ymm5
    vpshufb          %ymm10, %ymm5, %ymm13
    vpaddd           %ymm13, %ymm14, %ymm14
    vpxor            %ymm0, %ymm14, %ymm0
    vpsrld           $0x19, %ymm0, %ymm5
    vpslld           $0x7, %ymm0, %ymm0
    vpor             %ymm5, %ymm0, %ymm5
    vpaddd           %ymm7, %ymm11, %ymm0
    vpxor            %ymm0, %ymm13, %ymm7
    vpshufb          %ymm2, %ymm7, %ymm13
    vpaddd           %ymm13, %ymm8, %ymm8
    vpxor            %ymm11, %ymm8, %ymm7
    vpsrld           $0x14, %ymm7, %ymm11
    vpslld           $0xc, %ymm7, %ymm7
    vpor             %ymm7, %ymm11, %ymm11
    vpaddd           %ymm0, %ymm11, %ymm12
    vpxor            %ymm12, %ymm13, %ymm0
    vpshufb          %ymm10, %ymm0, %ymm0
    vmovdqa          %ymm0, 0x1e0(%rsp)
    vpaddd           %ymm0, %ymm8, %ymm0
    vmovdqa          %ymm0, 0x160(%rsp)
    vpxor            %ymm0, %ymm11, %ymm0
    vpsrld           $0x19, %ymm0, %ymm8
    vpslld           $0x7, %ymm0, %ymm0
    vpor             %ymm0, %ymm8, %ymm13
    vpaddd           %ymm3, %ymm9, %ymm0
    vpxor            0x300(%rsp), %ymm0, %ymm8
    vpshufb          %ymm2, %ymm8, %ymm8
    vpaddd           %ymm8, %ymm14, %ymm14
    vpxor            %ymm3, %ymm14, %ymm3
    vpsrld           $0x14, %ymm3, %ymm9
    vpslld           $0xc, %ymm3, %ymm3
    vpor             %ymm3, %ymm9, %ymm3
    vpaddd           %ymm0, %ymm3, %ymm7
    vpxor            %ymm7, %ymm8, %ymm0
    vpshufb          %ymm10, %ymm0, %ymm11
    vpaddd           %ymm11, %ymm14, %ymm9
    vpxor            %ymm3, %ymm9, %ymm0
    vpsrld           $0x19, %ymm0, %ymm3
    vpslld           $0x7, %ymm0, %ymm0
    vpor             %ymm3, %ymm0, %ymm3
    vpaddd           %ymm1, %ymm5, %ymm0
    vpxor            %ymm0, %ymm15, %ymm1
    vpshufb          %ymm2, %ymm1, %ymm1
    vpaddd           0x260(%rsp), %ymm1, %ymm8
    vpxor            %ymm5, %ymm8, %ymm5
    vpsrld           $0x14, %ymm5, %ymm15
    vpslld           $0xc, %ymm5, %ymm5
    vpor             %ymm5, %ymm15, %ymm5
    vpaddd           %ymm0, %ymm5, %ymm0
    vpxor            %ymm0, %ymm1, %ymm1
    vpshufb          %ymm10, %ymm1, %ymm15
    vpaddd           %ymm15, %ymm8, %ymm1
    vpxor            %ymm1, %ymm5, %ymm5
    vpsrld           $0x19, %ymm5, %ymm8
    vpslld           $0x7, %ymm5, %ymm5
    vpor             %ymm5, %ymm8, %ymm5
    vmovdqa          0x2a0(%rsp), %ymm14
    vpaddd           %ymm4, %ymm14, %ymm4
    vpxor            %ymm4, %ymm6, %ymm8
    vpshufb          %ymm2, %ymm8, %ymm8
    vpaddd           0x280(%rsp), %ymm8, %ymm2
    vpxor            %ymm2, %ymm14, %ymm6
    vmovdqa          %ymm9, %ymm14
    vmovdqa          %ymm7, %ymm9
    vmovdqa          %ymm12, %ymm7
    vpsrld           $0x14, %ymm6, %ymm12
    vpslld           $0xc, %ymm6, %ymm6
    vpor             %ymm6, %ymm12, %ymm6
    vpaddd           %ymm4, %ymm6, %ymm4
    vpxor            %ymm4, %ymm8, %ymm8
    vpshufb          %ymm10, %ymm8, %ymm12
    vpaddd           %ymm2, %ymm12, %ymm2
    vpxor            %ymm2, %ymm6, %ymm6
    vpsrld           $0x19, %ymm6, %ymm8
    vpslld           $0x7, %ymm6, %ymm6
    vpor             %ymm6, %ymm8, %ymm6
    decq             %rdx
    jne              .L1
    vmovdqa          %ymm13, 0x260(%rsp)
    vmovdqa          %ymm11, 0x300(%rsp)
    vpbroadcastd     (%rip), %ymm8
    vpaddd           %ymm7, %ymm8, %ymm7
    vmovdqa          %ymm7, 0x2a0(%rsp)
    vpbroadcastd     (%rip), %ymm8
    vpaddd           %ymm8, %ymm9, %ymm13
    vmovdqa          0x60(%rsp), %ymm11
    vpmulld          %ymm11, %ymm13, %ymm10
    vcvtdq2ps        %ymm11, %ymm7
    vpsrld           $0x17, %ymm7, %ymm7
    vmovdqa          0xa0(%rsp), %ymm8
    vpsubd           %ymm7, %ymm8, %ymm7
    vpminud          0x120(%rsp), %ymm7, %ymm8
    vpcmpeqd         %ymm7, %ymm8, %ymm8
    vmovdqa          %ymm8, 0x280(%rsp)
    vpsllvd          %ymm7, %ymm11, %ymm7
    vpminud          %ymm10, %ymm7, %ymm8
    vpcmpeqd         %ymm7, %ymm8, %ymm7
    vpandn           0x280(%rsp), %ymm7, %ymm7
    vpand            0x1c0(%rsp), %ymm7, %ymm7
    vmovdqa          0x140(%rsp), %ymm8
    vmovdqa          0xc0(%rsp), %ymm9
    vpblendvb        %ymm7, %ymm9, %ymm8, %ymm8
    vmovdqa          %ymm8, 0x140(%rsp)
    vpblendvb        %ymm7, 0x2a0(%rsp), %ymm9, %ymm9
    vmovdqa          %ymm9, 0xc0(%rsp)
    vmovdqa          0x40(%rsp), %ymm8
    vmovdqa          0x20(%rsp), %ymm9
    vpblendvb        %ymm7, %ymm8, %ymm9, %ymm9
    vmovdqa          %ymm9, 0x20(%rsp)
    vpblendvb        %ymm7, %ymm13, %ymm8, %ymm8
    vmovdqa          %ymm8, 0x40(%rsp)
    vmovdqa          0x80(%rsp), %ymm8
    vpmaxud          %ymm10, %ymm8, %ymm8
    vmovdqa          %ymm8, 0x80(%rsp)
    vpsubd           %ymm7, %ymm11, %ymm11
    vmovdqa          0xe0(%rsp), %ymm7
    vmovdqa          %ymm11, 0x60(%rsp)
    vpcmpgtd         %ymm11, %ymm7, %ymm7
    leaq             0x1(%rcx), %rdx
    cmpq             $0x5, %rdx
    jb               .L5
    vmovmskps        %ymm7, %esi
    testb            %sil, %sil
    jne              .L5
    vextracti128     $0x1, %ymm7, %xmm0
    vpackssdw        %xmm0, %xmm7, %xmm0
    jmp              .L18
.L5:
    vpbroadcastd     (%rip), %ymm8
    vpaddd           %ymm0, %ymm8, %ymm10
    vpbroadcastd     (%rip), %ymm8
    vpaddd           %ymm4, %ymm8, %ymm4
    vmovdqa          0x60(%rsp), %ymm8
    vpmulld          %ymm8, %ymm4, %ymm11
    vcvtdq2ps        %ymm8, %ymm9
    vpsrld           $0x17, %ymm9, %ymm9
    vmovdqa          0xa0(%rsp), %ymm0
    vpsubd           %ymm9, %ymm0, %ymm9
    vpminud          0x120(%rsp), %ymm9, %ymm0
    vpcmpeqd         %ymm0, %ymm9, %ymm13
    vpsllvd          %ymm9, %ymm8, %ymm9
    vpminud          %ymm11, %ymm9, %ymm0
    vpcmpeqd         %ymm0, %ymm9, %ymm0
    vpandn           %ymm13, %ymm0, %ymm0
    vpand            %ymm0, %ymm7, %ymm0
    vmovdqa          0x140(%rsp), %ymm7
    vmovdqa          0xc0(%rsp), %ymm9
    vpblendvb        %ymm0, %ymm9, %ymm7, %ymm7
    vmovdqa          %ymm7, 0x140(%rsp)
    vpblendvb        %ymm0, %ymm10, %ymm9, %ymm9
    vmovdqa          %ymm9, 0xc0(%rsp)
    vmovdqa          0x40(%rsp), %ymm7
    vmovdqa          0x20(%rsp), %ymm9
    vpblendvb        %ymm0, %ymm7, %ymm9, %ymm9
    vmovdqa          %ymm9, 0x20(%rsp)
    vpblendvb        %ymm0, %ymm4, %ymm7, %ymm7
    vmovdqa          %ymm7, 0x40(%rsp)
    vmovdqa          0x80(%rsp), %ymm4
    vpmaxud          %ymm11, %ymm4, %ymm4
    vmovdqa          %ymm4, 0x80(%rsp)
    vpsubd           %ymm0, %ymm8, %ymm8
    vmovdqa          0xe0(%rsp), %ymm0
    vmovdqa          %ymm8, 0x60(%rsp)
    vpcmpgtd         %ymm8, %ymm0, %ymm0
    leaq             0x2(%rcx), %rdx
    cmpq             $0x5, %rdx
    jb               .L7
    vmovmskps        %ymm0, %esi
    testb            %sil, %sil
    je               .L17
.L7:
    vmovdqa          0x260(%rsp), %ymm4
    vpaddd           0x200(%rsp), %ymm4, %ymm13
    vmovdqa          0x60(%rsp), %ymm4
    vpmulld          %ymm4, %ymm13, %ymm7
    vcvtdq2ps        %ymm4, %ymm8
    vpsrld           $0x17, %ymm8, %ymm8
    vmovdqa          0xa0(%rsp), %ymm9
    vpsubd           %ymm8, %ymm9, %ymm8
    vpminud          0x120(%rsp), %ymm8, %ymm9
    vpcmpeqd         %ymm9, %ymm8, %ymm9
    vpsllvd          %ymm8, %ymm4, %ymm8
    vpminud          %ymm7, %ymm8, %ymm11
    vpcmpeqd         %ymm11, %ymm8, %ymm8
    vpandn           %ymm9, %ymm8, %ymm8
    vpand            %ymm0, %ymm8, %ymm0
    vpaddd           0x180(%rsp), %ymm6, %ymm6
    vmovdqa          0x140(%rsp), %ymm8
    vmovdqa          0xc0(%rsp), %ymm9
    vpblendvb        %ymm0, %ymm9, %ymm8, %ymm8
    vmovdqa          %ymm8, 0x140(%rsp)
    vpblendvb        %ymm0, %ymm6, %ymm9, %ymm9
    vmovdqa          0x40(%rsp), %ymm6
    vmovdqa          0x20(%rsp), %ymm8
    vpblendvb        %ymm0, %ymm6, %ymm8, %ymm8
    vmovdqa          %ymm8, 0x20(%rsp)
    vpblendvb        %ymm0, %ymm13, %ymm6, %ymm6
    vmovdqa          %ymm6, 0x40(%rsp)
    vmovdqa          0x80(%rsp), %ymm13
    vpmaxud          %ymm7, %ymm13, %ymm13
    vpsubd           %ymm0, %ymm4, %ymm4
    vmovdqa          0xe0(%rsp), %ymm0
    vmovdqa          %ymm4, 0x60(%rsp)
    vpcmpgtd         %ymm4, %ymm0, %ymm0
    leaq             0x3(%rcx), %rdx
    cmpq             $0x5, %rdx
    jb               .L9
    vmovmskps        %ymm0, %esi
    testb            %sil, %sil
    je               .L16
.L9:
    vpaddd           0x240(%rsp), %ymm5, %ymm4
    vmovdqa          0x60(%rsp), %ymm11
    vpmulld          %ymm11, %ymm4, %ymm5
    vcvtdq2ps        %ymm11, %ymm6
    vpsrld           $0x17, %ymm6, %ymm6
    vmovdqa          0xa0(%rsp), %ymm7
    vpsubd           %ymm6, %ymm7, %ymm6
    vpminud          0x120(%rsp), %ymm6, %ymm7
    vpcmpeqd         %ymm7, %ymm6, %ymm7
    vpsllvd          %ymm6, %ymm11, %ymm6
    vpminud          %ymm5, %ymm6, %ymm8
    vpcmpeqd         %ymm6, %ymm8, %ymm6
    vpandn           %ymm7, %ymm6, %ymm6
    vpand            %ymm6, %ymm0, %ymm0
    vpaddd           0x2c0(%rsp), %ymm3, %ymm3
    vmovdqa          0x140(%rsp), %ymm6
    vpblendvb        %ymm0, %ymm9, %ymm6, %ymm6
    vmovdqa          %ymm6, 0x140(%rsp)
    vpblendvb        %ymm0, %ymm3, %ymm9, %ymm9
    vmovdqa          0x40(%rsp), %ymm3
    vmovdqa          0x20(%rsp), %ymm6
    vpblendvb        %ymm0, %ymm3, %ymm6, %ymm6
    vmovdqa          %ymm6, 0x20(%rsp)
    vpblendvb        %ymm0, %ymm4, %ymm3, %ymm3
    vmovdqa          %ymm3, 0x40(%rsp)
    vpmaxud          %ymm5, %ymm13, %ymm13
    vpsubd           %ymm0, %ymm11, %ymm11
    vmovdqa          0xe0(%rsp), %ymm0
    vmovdqa          %ymm11, 0x60(%rsp)
    vpcmpgtd         %ymm11, %ymm0, %ymm0
    leaq             0x4(%rcx), %rdx
    cmpq             $0x5, %rdx
    jb               .L11
    vmovmskps        %ymm0, %esi
    testb            %sil, %sil
    je               .L16
.L11:
    vpaddd           0x340(%rsp), %ymm2, %ymm2
    vmovdqa          0x60(%rsp), %ymm7
    vpmulld          %ymm7, %ymm2, %ymm3
    vcvtdq2ps        %ymm7, %ymm4
    vpsrld           $0x17, %ymm4, %ymm4
    vmovdqa          0xa0(%rsp), %ymm5
    vpsubd           %ymm4, %ymm5, %ymm4
    vpminud          0x120(%rsp), %ymm4, %ymm5
    vpcmpeqd         %ymm5, %ymm4, %ymm5
    vpsllvd          %ymm4, %ymm7, %ymm4
    vpminud          %ymm3, %ymm4, %ymm6
    vpcmpeqd         %ymm6, %ymm4, %ymm4
    vpandn           %ymm5, %ymm4, %ymm4
    vpand            %ymm4, %ymm0, %ymm0
    vpaddd           0x360(%rsp), %ymm1, %ymm1
    vmovdqa          0x140(%rsp), %ymm4
    vpblendvb        %ymm0, %ymm9, %ymm4, %ymm4
    vmovdqa          %ymm4, 0x140(%rsp)
    vpblendvb        %ymm0, %ymm1, %ymm9, %ymm9
    vmovdqa          0x40(%rsp), %ymm1
    vmovdqa          0x20(%rsp), %ymm4
    vpblendvb        %ymm0, %ymm1, %ymm4, %ymm4
    vmovdqa          %ymm4, 0x20(%rsp)
    vpblendvb        %ymm0, %ymm2, %ymm1, %ymm1
    vmovdqa          %ymm1, 0x40(%rsp)
    vpmaxud          %ymm3, %ymm13, %ymm13
    vpsubd           %ymm0, %ymm7, %ymm7
    vmovdqa          0xe0(%rsp), %ymm0
    vmovdqa          %ymm7, 0x60(%rsp)
    vpcmpgtd         %ymm7, %ymm0, %ymm0
    movq             %rcx, %rdx
    subq             $-0x5, %rdx
    jae              .L13
    vmovmskps        %ymm0, %esi
    testb            %sil, %sil
    je               .L16
.L13:
    vpaddd           0x100(%rsp), %ymm14, %ymm1
    vmovdqa          0x60(%rsp), %ymm6
    vpmulld          %ymm6, %ymm1, %ymm2
    vcvtdq2ps        %ymm6, %ymm3
    vpsrld           $0x17, %ymm3, %ymm3
    vmovdqa          0xa0(%rsp), %ymm4
    vpsubd           %ymm3, %ymm4, %ymm3
    vpminud          0x120(%rsp), %ymm3, %ymm4
    vpcmpeqd         %ymm4, %ymm3, %ymm4
    vpsllvd          %ymm3, %ymm6, %ymm3
    vpminud          %ymm2, %ymm3, %ymm5
    vpcmpeqd         %ymm5, %ymm3, %ymm3
    vpandn           %ymm4, %ymm3, %ymm3
    vpand            %ymm3, %ymm0, %ymm0
    vmovdqa          0x160(%rsp), %ymm3
    vpaddd           0x320(%rsp), %ymm3, %ymm3
    vmovdqa          0x140(%rsp), %ymm4
    vpblendvb        %ymm0, %ymm9, %ymm4, %ymm4
    vmovdqa          %ymm4, 0x140(%rsp)
    vpblendvb        %ymm0, %ymm3, %ymm9, %ymm9
    vmovdqa          0x40(%rsp), %ymm3
    vmovdqa          0x20(%rsp), %ymm4
    vpblendvb        %ymm0, %ymm3, %ymm4, %ymm4
    vmovdqa          %ymm4, 0x20(%rsp)
    vpblendvb        %ymm0, %ymm1, %ymm3, %ymm3
    vmovdqa          %ymm3, 0x40(%rsp)
    vpmaxud          %ymm2, %ymm13, %ymm13
    vpsubd           %ymm0, %ymm6, %ymm6
    vmovdqa          0xe0(%rsp), %ymm0
    vmovdqa          %ymm6, 0x60(%rsp)
    vpcmpgtd         %ymm6, %ymm0, %ymm0
    leaq             0x6(%rcx), %rdx
    cmpq             $0x5, %rdx
    jb               .L20
    vmovmskps        %ymm0, %esi
    testb            %sil, %sil
    jne              .L20
    nopw             %cs:(%rax,%rax)
.L16:
    vmovdqa          %ymm13, 0x80(%rsp)
    vmovdqa          %ymm9, 0xc0(%rsp)
.L17:
    vextracti128     $0x1, %ymm0, %xmm1
    vpackssdw        %xmm1, %xmm0, %xmm0
.L18:
    vmovdqa          0x220(%rsp), %ymm12
.L19:
    vpmovzxwd        %xmm0, %ymm1
    vpslld           $0x1f, %ymm1, %ymm1
    vpsrad           $0x1f, %ymm1, %ymm4
    vptest           (%rip), %xmm0
    movq             %rdx, %rcx
    jne              .L0
.L20:
    vmovdqa          0x300(%rsp), %ymm1
    vpaddd           0x3e0(%rsp), %ymm1, %ymm1
    vpaddd           0x3c0(%rsp), %ymm15, %ymm2
    vmovdqa          0x60(%rsp), %ymm7
    vpmulld          %ymm7, %ymm2, %ymm3
    vcvtdq2ps        %ymm7, %ymm4
    vpsrld           $0x17, %ymm4, %ymm4
    vmovdqa          0xa0(%rsp), %ymm5
    vpsubd           %ymm4, %ymm5, %ymm4
    vpminud          0x120(%rsp), %ymm4, %ymm5
    vpcmpeqd         %ymm5, %ymm4, %ymm5
    vpsllvd          %ymm4, %ymm7, %ymm4
    vpminud          %ymm3, %ymm4, %ymm6
    vpcmpeqd         %ymm6, %ymm4, %ymm4
    vpandn           %ymm5, %ymm4, %ymm4
    vpand            %ymm4, %ymm0, %ymm0
    vmovdqa          0x140(%rsp), %ymm5
    vpblendvb        %ymm0, %ymm9, %ymm5, %ymm5
    vpblendvb        %ymm0, %ymm1, %ymm9, %ymm9
    vmovdqa          0x40(%rsp), %ymm1
    vmovdqa          0x20(%rsp), %ymm4
    vpblendvb        %ymm0, %ymm1, %ymm4, %ymm4
    vmovdqa          %ymm4, 0x20(%rsp)
    vpblendvb        %ymm0, %ymm2, %ymm1, %ymm1
    vmovdqa          %ymm1, 0x40(%rsp)
    vpmaxud          %ymm3, %ymm13, %ymm13
    vpsubd           %ymm0, %ymm7, %ymm7
    vmovdqa          0xe0(%rsp), %ymm0
    vmovdqa          %ymm7, 0x60(%rsp)
    vpcmpgtd         %ymm7, %ymm0, %ymm0
    leaq             0x7(%rcx), %rdx
    cmpq             $0x5, %rdx
    jb               .L23
    vmovmskps        %ymm0, %esi
    testb            %sil, %sil
    jne              .L23
    vmovdqa          %ymm13, 0x80(%rsp)
    vmovdqa          %ymm9, 0xc0(%rsp)
    vmovdqa          %ymm5, 0x140(%rsp)
    jmp              .L17
.L23:
    vmovdqa          0x60(%rsp), %ymm6
    vmovdqa          0x1e0(%rsp), %ymm7
    vpmulld          %ymm7, %ymm6, %ymm1
    vcvtdq2ps        %ymm6, %ymm2
    vpsrld           $0x17, %ymm2, %ymm2
    vmovdqa          0xa0(%rsp), %ymm3
    vpsubd           %ymm2, %ymm3, %ymm2
    vpminud          0x120(%rsp), %ymm2, %ymm3
    vpcmpeqd         %ymm3, %ymm2, %ymm3
    vpsllvd          %ymm2, %ymm6, %ymm2
    vpminud          %ymm1, %ymm2, %ymm4
    vpcmpeqd         %ymm4, %ymm2, %ymm2
    vpandn           %ymm3, %ymm2, %ymm2
    vpand            %ymm2, %ymm0, %ymm0
    vmovdqa          0x220(%rsp), %ymm3
    vpaddd           %ymm3, %ymm12, %ymm2
    vmovdqa          %ymm3, %ymm12
    vpblendvb        %ymm0, %ymm9, %ymm5, %ymm5
    vmovdqa          %ymm5, 0x140(%rsp)
    vpblendvb        %ymm0, %ymm2, %ymm9, %ymm9
    vmovdqa          %ymm9, 0xc0(%rsp)
    vmovdqa          0x40(%rsp), %ymm2
    vmovdqa          0x20(%rsp), %ymm3
    vpblendvb        %ymm0, %ymm2, %ymm3, %ymm3
    vmovdqa          %ymm3, 0x20(%rsp)
    vpblendvb        %ymm0, %ymm7, %ymm2, %ymm2
    vmovdqa          %ymm2, 0x40(%rsp)
    vpmaxud          %ymm1, %ymm13, %ymm13
    vmovdqa          %ymm13, 0x80(%rsp)
    vpsubd           %ymm0, %ymm6, %ymm6
    vmovdqa          0xe0(%rsp), %ymm0
    vmovdqa          %ymm6, 0x60(%rsp)
    vpcmpgtd         %ymm6, %ymm0, %ymm0
    vextracti128     $0x1, %ymm0, %xmm1
    vpackssdw        %xmm1, %xmm0, %xmm0
    addq             $0x8, %rcx
    movq             %rcx, %rdx
    jmp              .L19
# draw::avx2::floyd: 464 instructions
.L0:
    vextracti128     $0x1, %ymm6, %xmm0
    vpackssdw        %xmm0, %xmm6, %xmm0
    vmovdqa          0x100(%rsp), %ymm12
    vmovdqa          %ymm13, %ymm9
.L1:
    vpmovzxwd        %xmm0, %ymm1
    vpslld           $0x1f, %ymm1, %ymm1
    vpsrad           $0x1f, %ymm1, %ymm4
    vptest           (%rip), %xmm0
    movq             %rdx, %rcx
    je               out
    vmovaps          %ymm4, 0xe0(%rsp)
    vmovaps          %ymm9, 0xc0(%rsp)
    vmovd            %eax, %xmm0
    vpbroadcastd     %xmm0, %ymm10
    movq             %rax, %rdx
    shrq             $0x20, %rdx
    vmovd            %edx, %xmm0
    vpbroadcastd     %xmm0, %ymm14
    vbroadcastss     (%rip), %ymm4
    vpbroadcastd     (%rip), %ymm3
    vpbroadcastd     (%rip), %ymm6
    incq             %rax
    vpbroadcastd     (%rip), %ymm15
    movl             $0x4, %edx
    vpxor            %xmm0, %xmm0, %xmm0
    vmovdqa          %ymm0, 0x1e0(%rsp)
    vmovdqa          %ymm14, 0x3e0(%rsp)
    vmovdqa          %ymm10, 0x220(%rsp)
    vmovdqa          0x1c0(%rsp), %ymm7
    vmovdqa          0x240(%rsp), %ymm1
    vmovdqa          0x180(%rsp), %ymm0
    vmovdqa          0x360(%rsp), %ymm11
    vmovdqa          0x200(%rsp), %ymm2
    vmovdqa          0x340(%rsp), %ymm13
    vmovdqa          0x2c0(%rsp), %ymm5
    vmovaps          0x320(%rsp), %ymm8
    vmovaps          %ymm8, 0x160(%rsp)
.L3:
    vmovaps          %ymm4, 0x380(%rsp)
    vpaddd           %ymm7, %ymm15, %ymm9
    vpxor            %ymm9, %ymm10, %ymm10
    vmovdqa          0x400(%rsp), %ymm8
    vpshufb          %ymm8, %ymm10, %ymm10
    vmovdqa          %ymm12, %ymm4
    vmovdqa          %ymm8, %ymm12
    vpaddd           %ymm1, %ymm10, %ymm1
    vpxor            %ymm7, %ymm1, %ymm7
    vpsrld           $0x14, %ymm7, %ymm8
    vpslld           $0xc, %ymm7, %ymm7
    vpor             %ymm7, %ymm8, %ymm7
    vpaddd           %ymm7, %ymm9, %ymm9
    vpxor            %ymm9, %ymm10, %ymm8
    vmovdqa          0x140(%rsp), %ymm10
    vpshufb          %ymm10, %ymm8, %ymm8
    vmovdqa          %ymm8, 0x300(%rsp)
    vpaddd           %ymm1, %ymm8, %ymm1
    vmovdqa          %ymm1, 0x280(%rsp)
    vpxor            %ymm1, %ymm7, %ymm7
    vpsrld           $0x19, %ymm7, %ymm8
    vpslld           $0x7, %ymm7, %ymm7
    vpor             %ymm7, %ymm8, %ymm1
    vmovdqa          %ymm1, 0x2a0(%rsp)
    vpaddd           %ymm6, %ymm0, %ymm6
    vpxor            %ymm6, %ymm14, %ymm8
    vpshufb          %ymm12, %ymm8, %ymm8
    vpaddd           %ymm8, %ymm11, %ymm11
    vpxor            %ymm0, %ymm11, %ymm0
    vpsrld           $0x14, %ymm0, %ymm15
    vpslld           $0xc, %ymm0, %ymm0
    vpor             %ymm0, %ymm15, %ymm0
    vpaddd           %ymm6, %ymm0, %ymm6
    vpxor            %ymm6, %ymm8, %ymm8
    vpshufb          %ymm10, %ymm8, %ymm1
    vmovdqa          %ymm1, 0x260(%rsp)
    vpaddd           %ymm1, %ymm11, %ymm11
    vpxor            %ymm0, %ymm11, %ymm0
    vpsrld           $0x19, %ymm0, %ymm8
    vpslld           $0x7, %ymm0, %ymm0
    vpor             %ymm0, %ymm8, %ymm1
    vpaddd           %ymm3, %ymm2, %ymm3
    vpxor            %ymm3, %ymm4, %ymm8
    vmovdqa          %ymm12, %ymm7
    vpshufb          %ymm12, %ymm8, %ymm8
    vpaddd           %ymm8, %ymm13, %ymm13
    vpxor            %ymm2, %ymm13, %ymm2
    vpsrld           $0x14, %ymm2, %ymm12
    vpslld           $0xc, %ymm2, %ymm2
    vpor             %ymm2, %ymm12, %ymm2
    vpaddd           %ymm3, %ymm2, %ymm3
    vpxor            %ymm3, %ymm8, %ymm8
    vpshufb          %ymm10, %ymm8, %ymm12
    vpaddd           %ymm12, %ymm13, %ymm8
    vpxor            %ymm2, %ymm8, %ymm2
    vpsrld           $0x19, %ymm2, %ymm13
    vpslld           $0x7, %ymm2, %ymm2
    vpor             %ymm2, %ymm13, %ymm2
    vpaddd           0x380(%rsp), %ymm5, %ymm4
    vpxor            0x1e0(%rsp), %ymm4, %ymm13
    vpshufb          %ymm7, %ymm13, %ymm13
    vpaddd           0x160(%rsp), %ymm13, %ymm14
    vpxor            %ymm5, %ymm14, %ymm5
    vpsrld           $0x14, %ymm5, %ymm0
    vpslld           $0xc, %ymm5, %ymm5
    vpor             %ymm0, %ymm5, %ymm0
    vpaddd           %ymm4, %ymm0, %ymm4
    vpxor            %ymm4, %ymm13, %ymm5
    vpshufb          %ymm10, %ymm5, %ymm13
    vpaddd           %ymm13, %ymm14, %ymm14
    vpxor            %ymm0, %ymm14, %ymm0
    vpsrld           $0x19, %ymm0, %ymm5
    vpslld           $0x7, %ymm0, %ymm0
    vpor             %ymm5, %ymm0, %ymm5
    vpaddd           %ymm1, %ymm9, %ymm0
    vpxor            %ymm0, %ymm13, %ymm9
    vpshufb          %ymm7, %ymm9, %ymm13
    vpaddd           %ymm13, %ymm8, %ymm8
    vpxor            %ymm1, %ymm8, %ymm1
    vpsrld           $0x14, %ymm1, %ymm9
    vpslld           $0xc, %ymm1, %ymm1
    vpor             %ymm1, %ymm9, %ymm1
    vpaddd           %ymm0, %ymm1, %ymm15
    vpxor            %ymm15, %ymm13, %ymm0
    vpshufb          %ymm10, %ymm0, %ymm0
    vmovdqa          %ymm0, 0x1e0(%rsp)
    vpaddd           %ymm0, %ymm8, %ymm9
    vpxor            %ymm1, %ymm9, %ymm0
    vpsrld           $0x19, %ymm0, %ymm1
    vpslld           $0x7, %ymm0, %ymm0
    vpor             %ymm1, %ymm0, %ymm0
    vmovdqa          %ymm0, 0x380(%rsp)
    vpaddd           %ymm6, %ymm2, %ymm1
    vpxor            0x300(%rsp), %ymm1, %ymm6
    vpshufb          %ymm7, %ymm6, %ymm8
    vpaddd           %ymm8, %ymm14, %ymm14
    vpxor            %ymm2, %ymm14, %ymm2
    vpsrld           $0x14, %ymm2, %ymm6
    vpslld           $0xc, %ymm2, %ymm2
    vpor             %ymm6, %ymm2, %ymm2
    vpaddd           %ymm1, %ymm2, %ymm6
    vpxor            %ymm6, %ymm8, %ymm1
    vpshufb          %ymm10, %ymm1, %ymm0
    vpaddd           %ymm0, %ymm14, %ymm1
    vmovdqa          %ymm1, 0x160(%rsp)
    vpxor            %ymm1, %ymm2, %ymm1
    vpsrld           $0x19, %ymm1, %ymm2
    vpslld           $0x7, %ymm1, %ymm1
    vpor             %ymm2, %ymm1, %ymm2
    vpaddd           %ymm3, %ymm5, %ymm1
    vpxor            0x260(%rsp), %ymm1, %ymm3
    vpshufb          %ymm7, %ymm3, %ymm8
    vpaddd           0x280(%rsp), %ymm8, %ymm13
    vpxor            %ymm5, %ymm13, %ymm3
    vpsrld           $0x14, %ymm3, %ymm5
    vpslld           $0xc, %ymm3, %ymm3
    vpor             %ymm5, %ymm3, %ymm5
    vpaddd           %ymm1, %ymm5, %ymm3
    vpxor            %ymm3, %ymm8, %ymm1
    vpshufb          %ymm10, %ymm1, %ymm14
    vpaddd           %ymm14, %ymm13, %ymm1
    vmovdqa          %ymm9, %ymm13
    vpxor            %ymm1, %ymm5, %ymm5
    vpsrld           $0x19, %ymm5, %ymm8
    vpslld           $0x7, %ymm5, %ymm5
    vpor             %ymm5, %ymm8, %ymm5
    vmovdqa          0x2a0(%rsp), %ymm9
    vpaddd           %ymm4, %ymm9, %ymm4
    vpxor            %ymm4, %ymm12, %ymm8
    vpshufb          %ymm7, %ymm8, %ymm8
    vpaddd           %ymm8, %ymm11, %ymm11
    vpxor            %ymm9, %ymm11, %ymm7
    vpsrld           $0x14, %ymm7, %ymm12
    vpslld           $0xc, %ymm7, %ymm7
    vpor             %ymm7, %ymm12, %ymm7
    vpaddd           %ymm4, %ymm7, %ymm4
    vpxor            %ymm4, %ymm8, %ymm8
    vpshufb          %ymm10, %ymm8, %ymm12
    vmovdqa          %ymm0, %ymm10
    vmovdqa          0x380(%rsp), %ymm0
    vpaddd           %ymm12, %ymm11, %ymm11
    vpxor            %ymm7, %ymm11, %ymm7
    vpsrld           $0x19, %ymm7, %ymm8
    vpslld           $0x7, %ymm7, %ymm7
    vpor             %ymm7, %ymm8, %ymm7
    decq             %rdx
    jne              .L3
    vmovdqa          %ymm14, 0x300(%rsp)
    vmovdqa          %ymm13, 0x260(%rsp)
    vpbroadcastd     (%rip), %ymm8
    vpaddd           %ymm8, %ymm15, %ymm8
    vmovdqa          %ymm8, 0x2a0(%rsp)
    vpbroadcastd     (%rip), %ymm9
    vpaddd           %ymm6, %ymm9, %ymm14
    vmovdqa          0x60(%rsp), %ymm9
    vpmulld          %ymm9, %ymm14, %ymm6
    vcvtdq2ps        %ymm9, %ymm13
    vpsrld           $0x17, %ymm13, %ymm13
    vmovdqa          0x80(%rsp), %ymm8
    vpsubd           %ymm13, %ymm8, %ymm13
    vpminud          0x120(%rsp), %ymm13, %ymm8
    vpcmpeqd         %ymm8, %ymm13, %ymm8
    vmovdqa          %ymm8, 0x280(%rsp)
    vpsllvd          %ymm13, %ymm9, %ymm13
    vpminud          %ymm6, %ymm13, %ymm8
    vpcmpeqd         %ymm8, %ymm13, %ymm8
    vpandn           0x280(%rsp), %ymm8, %ymm8
    vpand            0xe0(%rsp), %ymm8, %ymm8
    vmovdqa          0x40(%rsp), %ymm13
    vpblendvb        %ymm8, 0x2a0(%rsp), %ymm13, %ymm13
    vmovdqa          %ymm13, 0x40(%rsp)
    vmovdqa          0x20(%rsp), %ymm13
    vpblendvb        %ymm8, %ymm14, %ymm13, %ymm13
    vmovdqa          %ymm13, 0x20(%rsp)
    vmovdqa          0xc0(%rsp), %ymm13
    vpmaxud          %ymm6, %ymm13, %ymm13
    vpsubd           %ymm8, %ymm9, %ymm9
    vmovdqa          0xa0(%rsp), %ymm6
    vmovdqa          %ymm9, 0x60(%rsp)
    vpcmpgtd         %ymm9, %ymm6, %ymm6
    leaq             0x1(%rcx), %rdx
    cmpq             $0x3, %rdx
    jb               .L6
    vmovmskps        %ymm6, %esi
    testb            %sil, %sil
    je               .L0
.L6:
    vpbroadcastd     (%rip), %ymm8
    vpaddd           %ymm3, %ymm8, %ymm15
    vpbroadcastd     (%rip), %ymm8
    vpaddd           %ymm4, %ymm8, %ymm14
    vmovdqa          0x60(%rsp), %ymm4
    vpmulld          %ymm14, %ymm4, %ymm8
    vmovdqa          %ymm13, 0xc0(%rsp)
    vcvtdq2ps        %ymm4, %ymm9
    vpsrld           $0x17, %ymm9, %ymm9
    vmovdqa          0x80(%rsp), %ymm3
    vpsubd           %ymm9, %ymm3, %ymm9
    vpminud          0x120(%rsp), %ymm9, %ymm13
    vpcmpeqd         %ymm13, %ymm9, %ymm13
    vpsllvd          %ymm9, %ymm4, %ymm9
    vpminud          %ymm8, %ymm9, %ymm3
    vpcmpeqd         %ymm3, %ymm9, %ymm3
    vmovdqa          0xc0(%rsp), %ymm9
    vpandn           %ymm13, %ymm3, %ymm3
    vpand            %ymm3, %ymm6, %ymm3
    vmovdqa          0x40(%rsp), %ymm6
    vpblendvb        %ymm3, %ymm15, %ymm6, %ymm6
    vmovdqa          %ymm6, 0x40(%rsp)
    vmovdqa          0x20(%rsp), %ymm6
    vpblendvb        %ymm3, %ymm14, %ymm6, %ymm6
    vmovdqa          %ymm6, 0x20(%rsp)
    vpmaxud          %ymm8, %ymm9, %ymm9
    vpsubd           %ymm3, %ymm4, %ymm4
    vmovdqa          0xa0(%rsp), %ymm3
    vmovdqa          %ymm4, 0x60(%rsp)
    vpcmpgtd         %ymm4, %ymm3, %ymm4
    leaq             0x2(%rcx), %rdx
    cmpq             $0x3, %rdx
    jb               .L9
    vmovmskps        %ymm4, %esi
    testb            %sil, %sil
    jne              .L9
    vextracti128     $0x1, %ymm4, %xmm0
    vpackssdw        %xmm0, %xmm4, %xmm0
    vmovdqa          0x100(%rsp), %ymm12
    jmp              .L1
.L9:
    vpaddd           0x1c0(%rsp), %ymm7, %ymm15
    vpaddd           0x180(%rsp), %ymm0, %ymm0
    vmovdqa          0x60(%rsp), %ymm3
    vpmulld          %ymm0, %ymm3, %ymm6
    vcvtdq2ps        %ymm3, %ymm7
    vpsrld           $0x17, %ymm7, %ymm7
    vmovdqa          0x80(%rsp), %ymm8
    vpsubd           %ymm7, %ymm8, %ymm7
    vpminud          0x120(%rsp), %ymm7, %ymm8
    vpcmpeqd         %ymm7, %ymm8, %ymm14
    vpsllvd          %ymm7, %ymm3, %ymm7
    vmovdqa          %ymm9, %ymm13
    vpminud          %ymm6, %ymm7, %ymm9
    vpcmpeqd         %ymm7, %ymm9, %ymm7
    vmovdqa          0x20(%rsp), %ymm8
    vpandn           %ymm14, %ymm7, %ymm7
    vpand            %ymm7, %ymm4, %ymm4
    vmovdqa          0x40(%rsp), %ymm7
    vpblendvb        %ymm4, %ymm15, %ymm7, %ymm7
    vmovdqa          %ymm7, 0x40(%rsp)
    vpblendvb        %ymm4, %ymm0, %ymm8, %ymm8
    vmovdqa          %ymm8, 0x20(%rsp)
    vpmaxud          %ymm6, %ymm13, %ymm9
    vpsubd           %ymm4, %ymm3, %ymm3
    vmovdqa          0xa0(%rsp), %ymm0
    vmovdqa          %ymm3, 0x60(%rsp)
    vpcmpgtd         %ymm3, %ymm0, %ymm0
    movq             %rcx, %rdx
    subq             $-0x3, %rdx
    jae              .L11
    vmovmskps        %ymm0, %esi
    testb            %sil, %sil
    je               .L20
.L11:
    vpaddd           0x200(%rsp), %ymm2, %ymm2
    vpaddd           0x2c0(%rsp), %ymm5, %ymm3
    vmovdqa          0x60(%rsp), %ymm8
    vpmulld          %ymm3, %ymm8, %ymm4
    vcvtdq2ps        %ymm8, %ymm5
    vpsrld           $0x17, %ymm5, %ymm5
    vmovdqa          0x80(%rsp), %ymm6
    vpsubd           %ymm5, %ymm6, %ymm5
    vpminud          0x120(%rsp), %ymm5, %ymm6
    vpcmpeqd         %ymm6, %ymm5, %ymm6
    vpsllvd          %ymm5, %ymm8, %ymm5
    vpminud          %ymm4, %ymm5, %ymm7
    vpcmpeqd         %ymm7, %ymm5, %ymm5
    vpandn           %ymm6, %ymm5, %ymm5
    vpand            %ymm5, %ymm0, %ymm0
    vmovdqa          0x40(%rsp), %ymm5
    vpblendvb        %ymm0, %ymm2, %ymm5, %ymm5
    vmovdqa          %ymm5, 0x40(%rsp)
    vmovdqa          0x20(%rsp), %ymm2
    vpblendvb        %ymm0, %ymm3, %ymm2, %ymm2
    vmovdqa          %ymm2, 0x20(%rsp)
    vpmaxud          %ymm4, %ymm9, %ymm9
    vpsubd           %ymm0, %ymm8, %ymm8
    vmovdqa          0xa0(%rsp), %ymm0
    vmovdqa          %ymm8, 0x60(%rsp)
    vpcmpgtd         %ymm8, %ymm0, %ymm0
    leaq             0x4(%rcx), %rdx
    cmpq             $0x3, %rdx
    jb               .L13
    vmovmskps        %ymm0, %esi
    testb            %sil, %sil
    je               .L20
.L13:
    vpaddd           0x240(%rsp), %ymm1, %ymm1
    vpaddd           0x360(%rsp), %ymm11, %ymm2
    vmovdqa          0x60(%rsp), %ymm7
    vpmulld          %ymm2, %ymm7, %ymm3
    vcvtdq2ps        %ymm7, %ymm4
    vpsrld           $0x17, %ymm4, %ymm4
    vmovdqa          0x80(%rsp), %ymm5
    vpsubd           %ymm4, %ymm5, %ymm4
    vpminud          0x120(%rsp), %ymm4, %ymm5
    vpcmpeqd         %ymm5, %ymm4, %ymm5
    vpsllvd          %ymm4, %ymm7, %ymm4
    vpminud          %ymm3, %ymm4, %ymm6
    vpcmpeqd         %ymm6, %ymm4, %ymm4
    vpandn           %ymm5, %ymm4, %ymm4
    vpand            %ymm4, %ymm0, %ymm0
    vmovdqa          0x40(%rsp), %ymm4
    vpblendvb        %ymm0, %ymm1, %ymm4, %ymm4
    vmovdqa          %ymm4, 0x40(%rsp)
    vmovdqa          0x20(%rsp), %ymm1
    vpblendvb        %ymm0, %ymm2, %ymm1, %ymm1
    vmovdqa          %ymm1, 0x20(%rsp)
    vpmaxud          %ymm3, %ymm9, %ymm9
    vpsubd           %ymm0, %ymm7, %ymm7
    vmovdqa          0xa0(%rsp), %ymm0
    vmovdqa          %ymm7, 0x60(%rsp)
    vpcmpgtd         %ymm7, %ymm0, %ymm0
    leaq             0x5(%rcx), %rdx
    cmpq             $0x3, %rdx
    jb               .L15
    vmovmskps        %ymm0, %esi
    testb            %sil, %sil
    je               .L20
.L15:
    vmovdqa          0x260(%rsp), %ymm1
    vpaddd           0x340(%rsp), %ymm1, %ymm1
    vmovdqa          0x160(%rsp), %ymm2
    vpaddd           0x320(%rsp), %ymm2, %ymm2
    vmovdqa          0x60(%rsp), %ymm7
    vpmulld          %ymm2, %ymm7, %ymm3
    vcvtdq2ps        %ymm7, %ymm4
    vpsrld           $0x17, %ymm4, %ymm4
    vmovdqa          0x80(%rsp), %ymm5
    vpsubd           %ymm4, %ymm5, %ymm4
    vpminud          0x120(%rsp), %ymm4, %ymm5
    vpcmpeqd         %ymm5, %ymm4, %ymm5
    vpsllvd          %ymm4, %ymm7, %ymm4
    vpminud          %ymm3, %ymm4, %ymm6
    vpcmpeqd         %ymm6, %ymm4, %ymm4
    vpandn           %ymm5, %ymm4, %ymm4
    vpand            %ymm4, %ymm0, %ymm0
    vmovdqa          0x40(%rsp), %ymm4
    vpblendvb        %ymm0, %ymm1, %ymm4, %ymm4
    vmovdqa          %ymm4, 0x40(%rsp)
    vmovdqa          0x20(%rsp), %ymm1
    vpblendvb        %ymm0, %ymm2, %ymm1, %ymm1
    vmovdqa          %ymm1, 0x20(%rsp)
    vpmaxud          %ymm3, %ymm9, %ymm9
    vpsubd           %ymm0, %ymm7, %ymm7
    vmovdqa          0xa0(%rsp), %ymm0
    vmovdqa          %ymm7, 0x60(%rsp)
    vpcmpgtd         %ymm7, %ymm0, %ymm0
    leaq             0x6(%rcx), %rdx
    cmpq             $0x3, %rdx
    jb               .L17
    vmovmskps        %ymm0, %esi
    testb            %sil, %sil
    je               .L20
.L17:
    vpaddd           0x220(%rsp), %ymm10, %ymm1
    vmovdqa          0x300(%rsp), %ymm2
    vpaddd           0x3e0(%rsp), %ymm2, %ymm2
    vmovdqa          0x60(%rsp), %ymm7
    vpmulld          %ymm2, %ymm7, %ymm3
    vcvtdq2ps        %ymm7, %ymm4
    vpsrld           $0x17, %ymm4, %ymm4
    vmovdqa          0x80(%rsp), %ymm5
    vpsubd           %ymm4, %ymm5, %ymm4
    vpminud          0x120(%rsp), %ymm4, %ymm5
    vpcmpeqd         %ymm5, %ymm4, %ymm5
    vpsllvd          %ymm4, %ymm7, %ymm4
    vpminud          %ymm3, %ymm4, %ymm6
    vpcmpeqd         %ymm6, %ymm4, %ymm4
    vpandn           %ymm5, %ymm4, %ymm4
    vpand            %ymm4, %ymm0, %ymm0
    vmovdqa          0x40(%rsp), %ymm6
    vpblendvb        %ymm0, %ymm1, %ymm6, %ymm6
    vmovdqa          0x20(%rsp), %ymm1
    vpblendvb        %ymm0, %ymm2, %ymm1, %ymm1
    vmovdqa          %ymm1, 0x20(%rsp)
    vpmaxud          %ymm3, %ymm9, %ymm9
    vpsubd           %ymm0, %ymm7, %ymm7
    vmovdqa          0xa0(%rsp), %ymm0
    vmovdqa          %ymm7, 0x60(%rsp)
    vpcmpgtd         %ymm7, %ymm0, %ymm0
    leaq             0x7(%rcx), %rdx
    cmpq             $0x3, %rdx
    jb               .L21
    vmovmskps        %ymm0, %esi
    testb            %sil, %sil
    jne              .L21
    vmovdqa          %ymm6, 0x40(%rsp)
    nopw             %cs:(%rax,%rax)
.L20:
    vextracti128     $0x1, %ymm0, %xmm1
    vpackssdw        %xmm1, %xmm0, %xmm0
    vmovdqa          0x100(%rsp), %ymm12
    jmp              .L1
.L21:
    vmovdqa          0x100(%rsp), %ymm2
    vpaddd           %ymm2, %ymm12, %ymm1
    vmovdqa          %ymm2, %ymm12
    addq             $0x8, %rcx
    vmovdqa          0x60(%rsp), %ymm7
    vmovdqa          0x1e0(%rsp), %ymm8
    vpmulld          %ymm8, %ymm7, %ymm2
    vcvtdq2ps        %ymm7, %ymm3
    vpsrld           $0x17, %ymm3, %ymm3
    vmovdqa          0x80(%rsp), %ymm4
    vpsubd           %ymm3, %ymm4, %ymm3
    vpminud          0x120(%rsp), %ymm3, %ymm4
    vpcmpeqd         %ymm4, %ymm3, %ymm4
    vpsllvd          %ymm3, %ymm7, %ymm3
    vpminud          %ymm2, %ymm3, %ymm5
    vpcmpeqd         %ymm5, %ymm3, %ymm3
    vpandn           %ymm4, %ymm3, %ymm3
    vpand            %ymm3, %ymm0, %ymm0
    vpblendvb        %ymm0, %ymm1, %ymm6, %ymm6
    vmovdqa          %ymm6, 0x40(%rsp)
    vmovdqa          0x20(%rsp), %ymm1
    vpblendvb        %ymm0, %ymm8, %ymm1, %ymm1
    vmovdqa          %ymm1, 0x20(%rsp)
    vpmaxud          %ymm2, %ymm9, %ymm9
    vpsubd           %ymm0, %ymm7, %ymm7
    vmovdqa          0xa0(%rsp), %ymm0
    vmovdqa          %ymm7, 0x60(%rsp)
    vpcmpgtd         %ymm7, %ymm0, %ymm0
    vextracti128     $0x1, %ymm0, %xmm1
    vpackssdw        %xmm1, %xmm0, %xmm0
    movq             %rcx, %rdx
    jmp              .L1
