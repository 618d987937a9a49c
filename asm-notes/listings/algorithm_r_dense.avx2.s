# draw::avx2::algorithm_r: 309 instructions
.L0:
    vmovaps          %ymm10, 0x1c0(%rsp)
    vmovd            %eax, %xmm0
    vpbroadcastd     %xmm0, %ymm8
    movq             %rax, %rdx
    shrq             $0x20, %rdx
    vmovd            %edx, %xmm0
    vpbroadcastd     %xmm0, %ymm3
    incq             %rax
    movl             $0x4, %edx
    vmovaps          0x380(%rsp), %ymm0
    vmovaps          %ymm0, 0x160(%rsp)
    vmovdqa          0x3a0(%rsp), %ymm7
    vmovdqa          %ymm3, 0x1e0(%rsp)
    vmovdqa          %ymm8, 0xe0(%rsp)
    vmovdqa          0x400(%rsp), %ymm11
    vmovdqa          0x280(%rsp), %ymm2
    vmovdqa          0x260(%rsp), %ymm0
    vmovdqa          0x40(%rsp), %ymm5
    vmovaps          0x300(%rsp), %ymm1
    vmovaps          %ymm1, 0x80(%rsp)
    vmovdqa          0x200(%rsp), %ymm1
    vmovdqa          0x120(%rsp), %ymm6
    vmovdqa          0x2e0(%rsp), %ymm9
    vmovaps          %ymm13, 0x140(%rsp)
    vmovdqa          0x100(%rsp), %ymm12
    vmovdqa          0xa0(%rsp), %ymm10
.L1:
    vpaddd           %ymm2, %ymm11, %ymm11
    vpxor            %ymm11, %ymm8, %ymm15
    vmovdqa          0x440(%rsp), %ymm13
    vpshufb          %ymm13, %ymm15, %ymm15
    vpaddd           %ymm0, %ymm15, %ymm0
    vpxor            %ymm2, %ymm0, %ymm2
    vpsrld           $0x14, %ymm2, %ymm4
    vpslld           $0xc, %ymm2, %ymm2
    vpor             %ymm4, %ymm2, %ymm2
    vpaddd           %ymm2, %ymm11, %ymm11
    vpxor            %ymm11, %ymm15, %ymm4
    vmovdqa          0x420(%rsp), %ymm15
    vpshufb          %ymm15, %ymm4, %ymm4
    vmovdqa          %ymm4, 0x460(%rsp)
    vpaddd           %ymm4, %ymm0, %ymm0
    vmovdqa          %ymm0, 0x320(%rsp)
    vpxor            %ymm0, %ymm2, %ymm2
    vpsrld           $0x19, %ymm2, %ymm4
    vpslld           $0x7, %ymm2, %ymm2
    vpor             %ymm4, %ymm2, %ymm0
    vmovdqa          %ymm0, 0x340(%rsp)
    vmovdqa          0x80(%rsp), %ymm0
    vpaddd           %ymm5, %ymm0, %ymm4
    vpxor            %ymm4, %ymm3, %ymm3
    vpshufb          %ymm13, %ymm3, %ymm3
    vpaddd           %ymm3, %ymm1, %ymm1
    vpxor            %ymm0, %ymm1, %ymm5
    vpsrld           $0x14, %ymm5, %ymm8
    vpslld           $0xc, %ymm5, %ymm5
    vpor             %ymm5, %ymm8, %ymm8
    vpaddd           %ymm4, %ymm8, %ymm5
    vpxor            %ymm5, %ymm3, %ymm3
    vpshufb          %ymm15, %ymm3, %ymm3
    vpaddd           %ymm3, %ymm1, %ymm2
    vpxor            %ymm2, %ymm8, %ymm4
    vpsrld           $0x19, %ymm4, %ymm8
    vpslld           $0x7, %ymm4, %ymm4
    vpor             %ymm4, %ymm8, %ymm8
    vpaddd           %ymm6, %ymm9, %ymm4
    vpxor            %ymm4, %ymm7, %ymm6
    vmovdqa          %ymm13, %ymm1
    vpshufb          %ymm13, %ymm6, %ymm7
    vpaddd           0x140(%rsp), %ymm7, %ymm13
    vpxor            %ymm9, %ymm13, %ymm6
    vpsrld           $0x14, %ymm6, %ymm9
    vpslld           $0xc, %ymm6, %ymm6
    vpor             %ymm6, %ymm9, %ymm9
    vpaddd           %ymm4, %ymm9, %ymm6
    vpxor            %ymm6, %ymm7, %ymm4
    vpshufb          %ymm15, %ymm4, %ymm7
    vpaddd           %ymm7, %ymm13, %ymm4
    vpxor            %ymm4, %ymm9, %ymm9
    vpsrld           $0x19, %ymm9, %ymm13
    vpslld           $0x7, %ymm9, %ymm9
    vpor             %ymm13, %ymm9, %ymm9
    vpaddd           %ymm12, %ymm10, %ymm12
    vpxor            0x160(%rsp), %ymm12, %ymm13
    vpshufb          %ymm1, %ymm13, %ymm13
    vpaddd           %ymm13, %ymm14, %ymm14
    vpxor            %ymm10, %ymm14, %ymm10
    vpsrld           $0x14, %ymm10, %ymm0
    vpslld           $0xc, %ymm10, %ymm10
    vpor             %ymm0, %ymm10, %ymm0
    vpaddd           %ymm0, %ymm12, %ymm12
    vpxor            %ymm12, %ymm13, %ymm10
    vpshufb          %ymm15, %ymm10, %ymm13
    vpaddd           %ymm13, %ymm14, %ymm14
    vpxor            %ymm0, %ymm14, %ymm0
    vpsrld           $0x19, %ymm0, %ymm10
    vpslld           $0x7, %ymm0, %ymm0
    vpor             %ymm0, %ymm10, %ymm10
    vpaddd           %ymm11, %ymm8, %ymm0
    vpxor            %ymm0, %ymm13, %ymm11
    vpshufb          %ymm1, %ymm11, %ymm13
    vpaddd           %ymm4, %ymm13, %ymm4
    vpxor            %ymm4, %ymm8, %ymm8
    vpsrld           $0x14, %ymm8, %ymm11
    vpslld           $0xc, %ymm8, %ymm8
    vpor             %ymm11, %ymm8, %ymm8
    vpaddd           %ymm0, %ymm8, %ymm11
    vpxor            %ymm11, %ymm13, %ymm0
    vpshufb          %ymm15, %ymm0, %ymm0
    vmovdqa          %ymm0, 0x160(%rsp)
    vpaddd           %ymm0, %ymm4, %ymm0
    vmovdqa          %ymm0, 0x140(%rsp)
    vpxor            %ymm0, %ymm8, %ymm0
    vpsrld           $0x19, %ymm0, %ymm4
    vpslld           $0x7, %ymm0, %ymm0
    vpor             %ymm4, %ymm0, %ymm0
    vmovdqa          %ymm0, 0x80(%rsp)
    vpaddd           %ymm5, %ymm9, %ymm0
    vpxor            0x460(%rsp), %ymm0, %ymm4
    vpshufb          %ymm1, %ymm4, %ymm4
    vpaddd           %ymm4, %ymm14, %ymm14
    vpxor            %ymm9, %ymm14, %ymm5
    vpsrld           $0x14, %ymm5, %ymm9
    vpslld           $0xc, %ymm5, %ymm5
    vpor             %ymm5, %ymm9, %ymm9
    vpaddd           %ymm0, %ymm9, %ymm5
    vpxor            %ymm5, %ymm4, %ymm0
    vpshufb          %ymm15, %ymm0, %ymm8
    vpaddd           %ymm8, %ymm14, %ymm14
    vpxor            %ymm14, %ymm9, %ymm0
    vpsrld           $0x19, %ymm0, %ymm4
    vpslld           $0x7, %ymm0, %ymm0
    vpor             %ymm4, %ymm0, %ymm13
    vpaddd           %ymm6, %ymm10, %ymm0
    vpxor            %ymm0, %ymm3, %ymm3
    vpshufb          %ymm1, %ymm3, %ymm3
    vpaddd           0x320(%rsp), %ymm3, %ymm4
    vpxor            %ymm4, %ymm10, %ymm6
    vpsrld           $0x14, %ymm6, %ymm10
    vpslld           $0xc, %ymm6, %ymm6
    vpor             %ymm6, %ymm10, %ymm10
    vpaddd           %ymm0, %ymm10, %ymm6
    vpxor            %ymm6, %ymm3, %ymm0
    vpshufb          %ymm15, %ymm0, %ymm3
    vpaddd           %ymm3, %ymm4, %ymm0
    vpxor            %ymm0, %ymm10, %ymm4
    vpsrld           $0x19, %ymm4, %ymm10
    vpslld           $0x7, %ymm4, %ymm4
    vpor             %ymm4, %ymm10, %ymm10
    vmovdqa          0x340(%rsp), %ymm9
    vpaddd           %ymm9, %ymm12, %ymm4
    vpxor            %ymm4, %ymm7, %ymm7
    vpshufb          %ymm1, %ymm7, %ymm7
    vpaddd           %ymm7, %ymm2, %ymm1
    vpxor            %ymm1, %ymm9, %ymm2
    vmovdqa          %ymm13, %ymm9
    vpsrld           $0x14, %ymm2, %ymm12
    vpslld           $0xc, %ymm2, %ymm2
    vpor             %ymm2, %ymm12, %ymm2
    vpaddd           %ymm4, %ymm2, %ymm12
    vpxor            %ymm7, %ymm12, %ymm4
    vpshufb          %ymm15, %ymm4, %ymm7
    vpaddd           %ymm7, %ymm1, %ymm1
    vpxor            %ymm1, %ymm2, %ymm2
    vpsrld           $0x19, %ymm2, %ymm4
    vpslld           $0x7, %ymm2, %ymm2
    vpor             %ymm4, %ymm2, %ymm2
    decl             %edx
    jne              .L1
    vpaddd           0x400(%rsp), %ymm11, %ymm4
    vmovdqa          %ymm4, 0x5a0(%rsp)
    vpaddd           0x40(%rsp), %ymm5, %ymm4
    vmovdqa          %ymm4, 0x5c0(%rsp)
    vpaddd           0x120(%rsp), %ymm6, %ymm4
    vmovdqa          %ymm4, 0x5e0(%rsp)
    vpaddd           0x100(%rsp), %ymm12, %ymm4
    vmovdqa          %ymm4, 0x600(%rsp)
    vpaddd           0x280(%rsp), %ymm2, %ymm2
    vmovdqa          %ymm2, 0x620(%rsp)
    vmovdqa          0x80(%rsp), %ymm2
    vpaddd           0x300(%rsp), %ymm2, %ymm2
    vmovdqa          %ymm2, 0x640(%rsp)
    vpaddd           0x2e0(%rsp), %ymm9, %ymm2
    vmovdqa          %ymm2, 0x660(%rsp)
    vpaddd           0xa0(%rsp), %ymm10, %ymm2
    vmovdqa          %ymm2, 0x680(%rsp)
    vpaddd           0x260(%rsp), %ymm0, %ymm0
    vmovdqa          %ymm0, 0x6a0(%rsp)
    vpaddd           0x200(%rsp), %ymm1, %ymm0
    vmovdqa          %ymm0, 0x6c0(%rsp)
    vmovdqa          0x3e0(%rsp), %ymm13
    vpaddd           0x140(%rsp), %ymm13, %ymm0
    vmovdqa          %ymm0, 0x6e0(%rsp)
    vmovdqa          0x3c0(%rsp), %ymm1
    vpaddd           %ymm1, %ymm14, %ymm0
    vmovdqa          %ymm1, %ymm14
    vmovdqa          %ymm0, 0x700(%rsp)
    vmovdqa          0xe0(%rsp), %ymm15
    vpaddd           %ymm8, %ymm15, %ymm0
    vmovdqa          %ymm0, 0x720(%rsp)
    vpaddd           0x1e0(%rsp), %ymm3, %ymm0
    vmovdqa          %ymm0, 0x740(%rsp)
    vpaddd           0x2c0(%rsp), %ymm7, %ymm0
    vmovdqa          %ymm0, 0x760(%rsp)
    vmovdqa          0x160(%rsp), %ymm0
    vpaddd           0x2a0(%rsp), %ymm0, %ymm0
    vmovdqa          %ymm0, 0x780(%rsp)
    movl             $0x10, %edx
    leaq             0x5a0(%rsp), %rsi
    vpcmpeqd         %ymm7, %ymm7, %ymm7
    vpcmpeqd         %xmm8, %xmm8, %xmm8
    vmovdqa          0xc0(%rsp), %ymm9
    vmovdqa          0x1c0(%rsp), %ymm10
    jmp              .L5
.L3:
    vmovd            %r8d, %xmm4
    vpbroadcastd     %xmm4, %ymm4
    vpcmpeqd         %ymm4, %ymm2, %ymm2
    vextracti128     $0x1, %ymm2, %xmm4
    vpackssdw        %xmm4, %xmm2, %xmm2
    vpand            %xmm3, %xmm2, %xmm2
    vpmovsxwd        %xmm2, %ymm2
    vmovdqu          (%rdi), %ymm3
    vpblendvb        %ymm2, %ymm1, %ymm3, %ymm1
    vmovdqu          %ymm1, (%rdi)
.L4:
    addq             $0x40, %rsi
    vpaddd           %ymm0, %ymm10, %ymm0
    vpsubd           %ymm7, %ymm0, %ymm10
    addq             $-0x2, %rdx
    je               .L11
.L5:
    vmovdqa          (%rsi), %ymm0
    vmovdqa          0x20(%rsi), %ymm2
    vpsrlq           $0x20, %ymm10, %ymm3
    vpmuludq         %ymm2, %ymm10, %ymm1
    vpmuludq         %ymm0, %ymm10, %ymm4
    vpsrlq           $0x20, %ymm4, %ymm4
    vpaddq           %ymm1, %ymm4, %ymm1
    vpsrlq           $0x20, %ymm2, %ymm2
    vpmuludq         %ymm3, %ymm2, %ymm2
    vpsrlq           $0x20, %ymm0, %ymm0
    vpmuludq         %ymm3, %ymm0, %ymm0
    vpsrlq           $0x20, %ymm0, %ymm0
    vpaddq           %ymm2, %ymm0, %ymm2
    vpsllq           $0x20, %ymm2, %ymm0
    vcvtdq2ps        %ymm10, %ymm3
    vpbroadcastd     (%rip), %ymm4
    vpsrld           $0x17, %ymm3, %ymm3
    vpsubd           %ymm3, %ymm4, %ymm3
    vpbroadcastd     (%rip), %ymm4
    vpblendd         $0xaa, %ymm0, %ymm1, %ymm0
    vpmaxud          %ymm4, %ymm3, %ymm4
    vpcmpeqd         %ymm4, %ymm3, %ymm4
    vpsllvd          %ymm3, %ymm10, %ymm3
    vpminud          %ymm0, %ymm3, %ymm0
    vpcmpeqd         %ymm0, %ymm3, %ymm0
    vpor             %ymm0, %ymm4, %ymm0
    testl            %r12d, %r12d
    je               .L4
    vpsrlq           $0x20, %ymm1, %ymm1
    vpblendd         $0xaa, %ymm2, %ymm1, %ymm2
    vextracti128     $0x1, %ymm0, %xmm1
    vpackssdw        %xmm1, %xmm0, %xmm3
    xorl             %r8d, %r8d
    vpaddd           %ymm7, %ymm10, %ymm1
    vpcmpgtd         %ymm9, %ymm10, %ymm4
    vextracti128     $0x1, %ymm4, %xmm5
    vpackssdw        %xmm5, %xmm4, %xmm4
    vpor             %xmm3, %xmm4, %xmm3
    vpxor            %xmm3, %xmm8, %xmm3
    movq             %r9, %rdi
    cmpl             $0x1, %r12d
    je               .L3
    movq             %r9, %rdi
    xorl             %r8d, %r8d
    nopw             %cs:(%rax,%rax)
.L8:
    vmovd            %r8d, %xmm4
    vpbroadcastd     %xmm4, %ymm4
    vpcmpeqd         %ymm4, %ymm2, %ymm4
    vextracti128     $0x1, %ymm4, %xmm5
    vpackssdw        %xmm5, %xmm4, %xmm4
    vpand            %xmm3, %xmm4, %xmm4
    vpmovsxwd        %xmm4, %ymm4
    vmovdqu          (%rdi), %ymm5
    vpblendvb        %ymm4, %ymm1, %ymm5, %ymm4
    vmovdqu          0x20(%rdi), %ymm5
    vmovdqu          %ymm4, (%rdi)
    leal             0x1(%r8), %r9d
    vmovd            %r9d, %xmm4
    vpbroadcastd     %xmm4, %ymm4
    vpcmpeqd         %ymm4, %ymm2, %ymm4
    vextracti128     $0x1, %ymm4, %xmm6
    vpackssdw        %xmm6, %xmm4, %xmm4
    vpand            %xmm3, %xmm4, %xmm4
    vpmovsxwd        %xmm4, %ymm4
    vpblendvb        %ymm4, %ymm1, %ymm5, %ymm4
    vmovdqu          %ymm4, 0x20(%rdi)
    addq             $0x40, %rdi
    addq             $0x2, %r8
    cmpq             %r8, %rbx
    jne              .L8
    testb            $0x1, 0x38(%rsp)
    leaq             0xb60(%rsp), %r9
    jne              .L3
    jmp              .L4
.L11:
    decl             %ecx
    je               out
    vpcmpgtd         %ymm9, %ymm10, %ymm0
    vmovmskps        %ymm0, %edx
    notl             %edx
    testb            %dl, %dl
    jne              .L0
