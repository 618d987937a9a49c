# draw::avx2::floyd: 343 instructions
.L0:
    vpcmpgtd         %ymm10, %ymm8, %ymm0
    vtestps          %ymm0, %ymm0
    je               out
    vmovaps          %ymm7, 0x120(%rsp)
    vmovaps          %ymm10, 0x140(%rsp)
    vmovd            %eax, %xmm0
    vpbroadcastd     %xmm0, %ymm2
    movq             %rax, %rdx
    shrq             $0x20, %rdx
    vmovd            %edx, %xmm0
    vpbroadcastd     %xmm0, %ymm15
    vpbroadcastd     (%rip), %ymm3
    vpbroadcastd     (%rip), %ymm4
    vpbroadcastd     (%rip), %ymm0
    incq             %rax
    vpbroadcastd     (%rip), %ymm14
    movl             $0x4, %edi
    vpxor            %xmm1, %xmm1, %xmm1
    vmovdqa          %ymm1, 0x80(%rsp)
    vmovdqa          %ymm15, 0x320(%rsp)
    vmovdqa          %ymm2, 0x340(%rsp)
    vmovdqa          %ymm9, %ymm5
    vmovdqa          0xc0(%rsp), %ymm10
    vmovdqa          %ymm12, %ymm6
    vmovdqa          0x1a0(%rsp), %ymm7
    vmovaps          0x160(%rsp), %ymm1
    vmovaps          %ymm1, 0x60(%rsp)
    vmovaps          0x180(%rsp), %ymm1
    vmovaps          %ymm1, 0x100(%rsp)
    vmovaps          0xe0(%rsp), %ymm1
    vmovaps          %ymm1, 0xa0(%rsp)
    vmovdqa          0x40(%rsp), %ymm12
    nopl             (%rax)
.L2:
    vpaddd           %ymm5, %ymm14, %ymm14
    vpxor            %ymm2, %ymm14, %ymm2
    vmovdqa          0x1e0(%rsp), %ymm1
    vpshufb          %ymm1, %ymm2, %ymm2
    vpaddd           %ymm2, %ymm10, %ymm10
    vpxor            %ymm5, %ymm10, %ymm5
    vpsrld           $0x14, %ymm5, %ymm8
    vpslld           $0xc, %ymm5, %ymm5
    vpor             %ymm5, %ymm8, %ymm5
    vpaddd           %ymm5, %ymm14, %ymm14
    vpxor            %ymm2, %ymm14, %ymm2
    vpshufb          %ymm12, %ymm2, %ymm2
    vmovdqa          %ymm2, 0x360(%rsp)
    vpaddd           %ymm2, %ymm10, %ymm10
    vpxor            %ymm5, %ymm10, %ymm5
    vpsrld           $0x19, %ymm5, %ymm8
    vpslld           $0x7, %ymm5, %ymm5
    vpor             %ymm5, %ymm8, %ymm2
    vmovdqa          %ymm2, 0x3a0(%rsp)
    vpaddd           %ymm0, %ymm6, %ymm0
    vpxor            %ymm0, %ymm15, %ymm8
    vpshufb          %ymm1, %ymm8, %ymm8
    vmovdqa          %ymm1, %ymm5
    vpaddd           %ymm8, %ymm11, %ymm11
    vpxor            %ymm6, %ymm11, %ymm6
    vpsrld           $0x14, %ymm6, %ymm15
    vpslld           $0xc, %ymm6, %ymm6
    vpor             %ymm6, %ymm15, %ymm6
    vpaddd           %ymm0, %ymm6, %ymm2
    vpxor            %ymm2, %ymm8, %ymm8
    vpshufb          %ymm12, %ymm8, %ymm15
    vpaddd           %ymm15, %ymm11, %ymm0
    vmovdqa          %ymm0, 0x380(%rsp)
    vpxor            %ymm0, %ymm6, %ymm6
    vpsrld           $0x19, %ymm6, %ymm8
    vpslld           $0x7, %ymm6, %ymm6
    vpor             %ymm6, %ymm8, %ymm6
    vpaddd           %ymm4, %ymm7, %ymm4
    vpxor            %ymm4, %ymm13, %ymm8
    vpshufb          %ymm1, %ymm8, %ymm8
    vpaddd           0x60(%rsp), %ymm8, %ymm9
    vpxor            %ymm7, %ymm9, %ymm7
    vpsrld           $0x14, %ymm7, %ymm13
    vpslld           $0xc, %ymm7, %ymm7
    vpor             %ymm7, %ymm13, %ymm7
    vpaddd           %ymm4, %ymm7, %ymm4
    vpxor            %ymm4, %ymm8, %ymm8
    vpshufb          %ymm12, %ymm8, %ymm13
    vpaddd           %ymm13, %ymm9, %ymm8
    vpxor            %ymm7, %ymm8, %ymm7
    vpsrld           $0x19, %ymm7, %ymm9
    vpslld           $0x7, %ymm7, %ymm7
    vpor             %ymm7, %ymm9, %ymm7
    vmovdqa          0x100(%rsp), %ymm0
    vpaddd           %ymm3, %ymm0, %ymm3
    vpxor            0x80(%rsp), %ymm3, %ymm9
    vpshufb          %ymm1, %ymm9, %ymm9
    vpaddd           0xa0(%rsp), %ymm9, %ymm12
    vpxor            %ymm0, %ymm12, %ymm0
    vpsrld           $0x14, %ymm0, %ymm1
    vpslld           $0xc, %ymm0, %ymm0
    vpor             %ymm1, %ymm0, %ymm0
    vpaddd           %ymm3, %ymm0, %ymm3
    vpxor            %ymm3, %ymm9, %ymm1
    vpshufb          0x40(%rsp), %ymm1, %ymm1
    vpaddd           %ymm1, %ymm12, %ymm9
    vpxor            %ymm0, %ymm9, %ymm0
    vpsrld           $0x19, %ymm0, %ymm12
    vpslld           $0x7, %ymm0, %ymm0
    vpor             %ymm0, %ymm12, %ymm12
    vpaddd           %ymm6, %ymm14, %ymm0
    vpxor            %ymm0, %ymm1, %ymm1
    vpshufb          %ymm5, %ymm1, %ymm1
    vpaddd           %ymm1, %ymm8, %ymm8
    vpxor            %ymm6, %ymm8, %ymm6
    vpsrld           $0x14, %ymm6, %ymm14
    vpslld           $0xc, %ymm6, %ymm6
    vpor             %ymm6, %ymm14, %ymm6
    vpaddd           %ymm0, %ymm6, %ymm14
    vpxor            %ymm1, %ymm14, %ymm0
    vpshufb          0x40(%rsp), %ymm0, %ymm0
    vmovdqa          %ymm0, 0x80(%rsp)
    vpaddd           %ymm0, %ymm8, %ymm0
    vmovdqa          %ymm0, 0x60(%rsp)
    vpxor            %ymm0, %ymm6, %ymm0
    vpsrld           $0x19, %ymm0, %ymm1
    vpslld           $0x7, %ymm0, %ymm0
    vpor             %ymm1, %ymm0, %ymm11
    vpaddd           %ymm2, %ymm7, %ymm0
    vpxor            0x360(%rsp), %ymm0, %ymm1
    vpshufb          %ymm5, %ymm1, %ymm1
    vpaddd           %ymm1, %ymm9, %ymm8
    vpxor            %ymm7, %ymm8, %ymm2
    vpsrld           $0x14, %ymm2, %ymm7
    vpslld           $0xc, %ymm2, %ymm2
    vpor             %ymm7, %ymm2, %ymm7
    vpaddd           %ymm0, %ymm7, %ymm0
    vpxor            %ymm0, %ymm1, %ymm1
    vpshufb          0x40(%rsp), %ymm1, %ymm2
    vpaddd           %ymm2, %ymm8, %ymm1
    vmovdqa          %ymm1, 0xa0(%rsp)
    vpxor            %ymm1, %ymm7, %ymm1
    vpsrld           $0x19, %ymm1, %ymm7
    vpslld           $0x7, %ymm1, %ymm1
    vpor             %ymm7, %ymm1, %ymm7
    vpaddd           %ymm4, %ymm12, %ymm1
    vpxor            %ymm1, %ymm15, %ymm4
    vpshufb          %ymm5, %ymm4, %ymm8
    vpaddd           %ymm8, %ymm10, %ymm9
    vpxor            %ymm12, %ymm9, %ymm4
    vpsrld           $0x14, %ymm4, %ymm10
    vpslld           $0xc, %ymm4, %ymm4
    vpor             %ymm4, %ymm10, %ymm12
    vpaddd           %ymm1, %ymm12, %ymm4
    vpxor            %ymm4, %ymm8, %ymm1
    vpshufb          0x40(%rsp), %ymm1, %ymm15
    vpaddd           %ymm15, %ymm9, %ymm10
    vpxor            %ymm10, %ymm12, %ymm1
    vmovdqa          0x40(%rsp), %ymm12
    vpsrld           $0x19, %ymm1, %ymm8
    vpslld           $0x7, %ymm1, %ymm1
    vpor             %ymm1, %ymm8, %ymm1
    vmovdqa          %ymm1, 0x100(%rsp)
    vmovdqa          0x3a0(%rsp), %ymm6
    vpaddd           %ymm6, %ymm3, %ymm1
    vpxor            %ymm1, %ymm13, %ymm3
    vpshufb          %ymm5, %ymm3, %ymm8
    vpaddd           0x380(%rsp), %ymm8, %ymm9
    vpxor            %ymm6, %ymm9, %ymm3
    vmovdqa          %ymm11, %ymm6
    vpsrld           $0x14, %ymm3, %ymm5
    vpslld           $0xc, %ymm3, %ymm3
    vpor             %ymm5, %ymm3, %ymm5
    vpaddd           %ymm1, %ymm5, %ymm3
    vpxor            %ymm3, %ymm8, %ymm1
    vpshufb          %ymm12, %ymm1, %ymm13
    vpaddd           %ymm13, %ymm9, %ymm11
    vpxor            %ymm5, %ymm11, %ymm1
    vpsrld           $0x19, %ymm1, %ymm5
    vpslld           $0x7, %ymm1, %ymm1
    vpor             %ymm5, %ymm1, %ymm5
    decl             %edi
    jne              .L2
    vpbroadcastd     (%rip), %ymm1
    vpaddd           %ymm1, %ymm14, %ymm1
    vpbroadcastd     (%rip), %ymm8
    vpaddd           %ymm0, %ymm8, %ymm0
    vpbroadcastd     (%rip), %ymm8
    vpaddd           %ymm4, %ymm8, %ymm4
    vpbroadcastd     (%rip), %ymm8
    vpaddd           %ymm3, %ymm8, %ymm3
    vpaddd           0x340(%rsp), %ymm2, %ymm2
    vpaddd           0x320(%rsp), %ymm15, %ymm8
    vmovdqa          %ymm1, 0x400(%rsp)
    vmovdqa          %ymm0, 0x420(%rsp)
    vmovdqa          %ymm4, 0x440(%rsp)
    vmovdqa          %ymm3, 0x460(%rsp)
    vmovdqa          0x2a0(%rsp), %ymm9
    vpaddd           %ymm5, %ymm9, %ymm0
    vmovdqa          %ymm0, 0x480(%rsp)
    vmovdqa          0x280(%rsp), %ymm12
    vpaddd           %ymm6, %ymm12, %ymm0
    vmovdqa          %ymm0, 0x4a0(%rsp)
    vpaddd           0x1a0(%rsp), %ymm7, %ymm0
    vmovdqa          %ymm0, 0x4c0(%rsp)
    vmovdqa          0x100(%rsp), %ymm0
    vpaddd           0x180(%rsp), %ymm0, %ymm0
    vmovdqa          %ymm0, 0x4e0(%rsp)
    vpaddd           0xc0(%rsp), %ymm10, %ymm0
    vmovdqa          %ymm0, 0x500(%rsp)
    vmovdqa          0x260(%rsp), %ymm1
    vpaddd           %ymm1, %ymm11, %ymm0
    vmovdqa          %ymm1, %ymm11
    vmovdqa          %ymm0, 0x520(%rsp)
    vmovdqa          0x60(%rsp), %ymm0
    vpaddd           0x160(%rsp), %ymm0, %ymm0
    vmovdqa          %ymm0, 0x540(%rsp)
    vmovdqa          0xa0(%rsp), %ymm0
    vpaddd           0xe0(%rsp), %ymm0, %ymm0
    vmovdqa          %ymm0, 0x560(%rsp)
    vmovdqa          %ymm2, 0x580(%rsp)
    vmovdqa          %ymm8, 0x5a0(%rsp)
    vmovdqa          0x300(%rsp), %ymm1
    vpaddd           %ymm1, %ymm13, %ymm0
    vmovdqa          %ymm1, %ymm13
    vmovdqa          %ymm0, 0x5c0(%rsp)
    vmovaps          0x80(%rsp), %ymm0
    vmovaps          %ymm0, 0x5e0(%rsp)
    movl             $0x10, %edi
    leaq             0x400(%rsp), %rbx
    vmovdqa          0x2c0(%rsp), %ymm8
    vmovdqa          0x2e0(%rsp), %ymm14
    vmovdqa          0x140(%rsp), %ymm10
    vmovdqa          0x120(%rsp), %ymm7
    jmp              .L7
.L4:
    xorl             %edx, %edx
    movq             %r9, %r14
.L5:
    vmovd            %edx, %xmm1
    vpbroadcastd     %xmm1, %ymm1
    vpcmpeqd         %ymm1, %ymm10, %ymm1
    vpand            %ymm1, %ymm2, %ymm1
    vmovdqu          (%r14), %ymm3
    vpblendvb        %ymm1, %ymm0, %ymm3, %ymm0
    vmovdqu          %ymm0, (%r14)
.L6:
    addq             $0x40, %rbx
    vpsubd           %ymm2, %ymm10, %ymm10
    vpcmpgtd         %ymm10, %ymm8, %ymm7
    addq             $-0x2, %rdi
    je               .L0
.L7:
    vmovdqa          (%rbx), %ymm1
    vmovdqa          0x20(%rbx), %ymm2
    vpaddd           %ymm10, %ymm14, %ymm4
    vpsrlq           $0x20, %ymm4, %ymm3
    vpmuludq         %ymm4, %ymm2, %ymm0
    vpmuludq         %ymm1, %ymm4, %ymm5
    vpsrlq           $0x20, %ymm5, %ymm5
    vpaddq           %ymm0, %ymm5, %ymm0
    vpsrlq           $0x20, %ymm2, %ymm2
    vpmuludq         %ymm3, %ymm2, %ymm2
    vpsrlq           $0x20, %ymm1, %ymm1
    vpmuludq         %ymm1, %ymm3, %ymm1
    vpsrlq           $0x20, %ymm1, %ymm1
    vpaddq           %ymm2, %ymm1, %ymm3
    vpsllq           $0x20, %ymm3, %ymm1
    vpblendd         $0xaa, %ymm1, %ymm0, %ymm1
    vcvtdq2ps        %ymm4, %ymm2
    vpbroadcastd     (%rip), %ymm5
    vpsrld           $0x17, %ymm2, %ymm2
    vpsubd           %ymm2, %ymm5, %ymm2
    vpbroadcastd     (%rip), %ymm5
    vpminud          %ymm5, %ymm2, %ymm5
    vpcmpeqd         %ymm5, %ymm2, %ymm5
    vpsllvd          %ymm2, %ymm4, %ymm2
    vpminud          %ymm1, %ymm2, %ymm1
    vpcmpeqd         %ymm1, %ymm2, %ymm1
    vpandn           %ymm5, %ymm1, %ymm1
    vpand            %ymm1, %ymm7, %ymm2
    testl            %r8d, %r8d
    je               .L6
    vpsrlq           $0x20, %ymm0, %ymm0
    vpblendd         $0xaa, %ymm3, %ymm0, %ymm0
    vpxor            %xmm3, %xmm3, %xmm3
    testb            $0x7, %r12b
    je               .L19
    movq             %r10, %rdx
    movq             %r9, %r14
    nopl             (%rax)
.L10:
    vpcmpeqd         (%r14), %ymm0, %ymm1
    addq             $0x20, %r14
    vpor             %ymm3, %ymm1, %ymm3
    decq             %rdx
    jne              .L10
    cmpq             $0xe0, %r11
    jb               .L14
    nopl             (%rax,%rax)
.L13:
    vpcmpeqd         (%r14), %ymm0, %ymm1
    vpcmpeqd         0x20(%r14), %ymm0, %ymm4
    vpcmpeqd         0x40(%r14), %ymm0, %ymm5
    vpcmpeqd         0x60(%r14), %ymm0, %ymm6
    vpor             %ymm5, %ymm6, %ymm5
    vpor             %ymm4, %ymm5, %ymm4
    vpcmpeqd         0x80(%r14), %ymm0, %ymm5
    vpcmpeqd         0xa0(%r14), %ymm0, %ymm6
    vpcmpeqd         0xc0(%r14), %ymm0, %ymm7
    vpor             %ymm5, %ymm6, %ymm5
    vpcmpeqd         0xe0(%r14), %ymm0, %ymm6
    vpor             %ymm7, %ymm6, %ymm6
    vpor             %ymm5, %ymm6, %ymm5
    vpor             %ymm4, %ymm5, %ymm4
    vpor             %ymm1, %ymm4, %ymm1
    vpslld           $0x1f, %ymm1, %ymm1
    vpsrad           $0x1f, %ymm1, %ymm1
    vpor             %ymm3, %ymm1, %ymm3
    addq             $0x100, %r14
    cmpq             %r15, %r14
    jne              .L13
.L14:
    vpaddd           0x1c0(%rsp), %ymm10, %ymm1
    vpblendvb        %ymm3, %ymm1, %ymm0, %ymm0
    testq            %r11, %r11
    je               .L4
    movq             %r9, %r14
    xorl             %edx, %edx
    nop
.L16:
    vmovd            %edx, %xmm1
    vpbroadcastd     %xmm1, %ymm1
    vpcmpeqd         %ymm1, %ymm10, %ymm1
    vpand            %ymm1, %ymm2, %ymm1
    vmovdqu          (%r14), %ymm3
    vmovdqu          0x20(%r14), %ymm4
    vpblendvb        %ymm1, %ymm0, %ymm3, %ymm1
    vmovdqu          %ymm1, (%r14)
    leal             0x1(%rdx), %r9d
    vmovd            %r9d, %xmm1
    vpbroadcastd     %xmm1, %ymm1
    vpcmpeqd         %ymm1, %ymm10, %ymm1
    vpand            %ymm1, %ymm2, %ymm1
    vpblendvb        %ymm1, %ymm0, %ymm4, %ymm1
    vmovdqu          %ymm1, 0x20(%r14)
    addq             $0x40, %r14
    addq             $0x2, %rdx
    cmpq             %rdx, %r13
    jne              .L16
    testb            $0x1, %r12b
    leaq             0x600(%rsp), %r9
    jne              .L5
    jmp              .L6
.L19:
    movq             %r9, %r14
    cmpq             $0xe0, %r11
    jae              .L13
    jmp              .L14
