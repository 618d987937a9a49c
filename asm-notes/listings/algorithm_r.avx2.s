# draw::avx2::algorithm_r: 473 instructions
.L0:
    vpcmpgtd         %ymm0, %ymm10, %ymm0
    vextracti128     $0x1, %ymm0, %xmm1
    vpackssdw        %xmm1, %xmm0, %xmm1
    vtestps          %ymm7, %ymm0
    movq             0x480(%rsp), %rcx
    jb               out
    vmovdqa          %xmm1, 0x280(%rsp)
    vmovdqa          %ymm10, 0x4a0(%rsp)
    vmovd            %ecx, %xmm0
    vpbroadcastd     %xmm0, %ymm4
    movq             %rcx, %rax
    shrq             $0x20, %rax
    vmovd            %eax, %xmm0
    vpbroadcastd     %xmm0, %ymm6
    incq             %rcx
    movq             %rcx, 0x480(%rsp)
    movl             $0x4, %eax
    vmovaps          0x560(%rsp), %ymm0
    vmovaps          %ymm0, 0x160(%rsp)
    vmovdqa          0x580(%rsp), %ymm12
    vmovdqa          %ymm6, 0x2a0(%rsp)
    vmovdqa          %ymm4, 0x2c0(%rsp)
    vmovdqa          0x300(%rsp), %ymm15
    vmovdqa          0x200(%rsp), %ymm1
    vmovdqa          0x3e0(%rsp), %ymm2
    vmovdqa          0x2e0(%rsp), %ymm9
    vmovaps          0x1e0(%rsp), %ymm0
    vmovaps          %ymm0, 0x340(%rsp)
    vmovdqa          0x3c0(%rsp), %ymm8
    vmovdqa          0xa0(%rsp), %ymm11
    vmovaps          0x1c0(%rsp), %ymm0
    vmovaps          %ymm0, 0x320(%rsp)
    vmovdqa          0x3a0(%rsp), %ymm5
    vmovdqa          0x260(%rsp), %ymm14
    vmovaps          0xe0(%rsp), %ymm0
    vmovaps          %ymm0, 0x140(%rsp)
    vmovaps          0x380(%rsp), %ymm0
    vmovaps          %ymm0, 0x80(%rsp)
    nopl             (%rax)
.L2:
    vpaddd           %ymm1, %ymm15, %ymm15
    vpxor            %ymm4, %ymm15, %ymm13
    vmovdqa          0x120(%rsp), %ymm3
    vpshufb          %ymm3, %ymm13, %ymm13
    vpaddd           %ymm2, %ymm13, %ymm2
    vpxor            %ymm1, %ymm2, %ymm1
    vpsrld           $0x14, %ymm1, %ymm0
    vpslld           $0xc, %ymm1, %ymm1
    vpor             %ymm0, %ymm1, %ymm0
    vpaddd           %ymm0, %ymm15, %ymm15
    vpxor            %ymm15, %ymm13, %ymm1
    vmovdqa          0x100(%rsp), %ymm13
    vpshufb          %ymm13, %ymm1, %ymm1
    vmovdqa          %ymm1, 0x400(%rsp)
    vpaddd           %ymm1, %ymm2, %ymm1
    vmovdqa          %ymm1, 0x440(%rsp)
    vpxor            %ymm1, %ymm0, %ymm0
    vpsrld           $0x19, %ymm0, %ymm1
    vpslld           $0x7, %ymm0, %ymm0
    vpor             %ymm1, %ymm0, %ymm0
    vmovdqa          %ymm0, 0x460(%rsp)
    vmovdqa          0x340(%rsp), %ymm1
    vpaddd           %ymm1, %ymm9, %ymm0
    vpxor            %ymm0, %ymm6, %ymm6
    vpshufb          %ymm3, %ymm6, %ymm6
    vpaddd           %ymm6, %ymm8, %ymm8
    vpxor            %ymm1, %ymm8, %ymm4
    vpsrld           $0x14, %ymm4, %ymm10
    vpslld           $0xc, %ymm4, %ymm4
    vpor             %ymm4, %ymm10, %ymm4
    vpaddd           %ymm0, %ymm4, %ymm0
    vmovdqa          %ymm0, 0x40(%rsp)
    vpxor            %ymm0, %ymm6, %ymm0
    vpshufb          %ymm13, %ymm0, %ymm0
    vmovdqa          %ymm0, 0x420(%rsp)
    vpaddd           %ymm0, %ymm8, %ymm8
    vpxor            %ymm4, %ymm8, %ymm0
    vpsrld           $0x19, %ymm0, %ymm4
    vpslld           $0x7, %ymm0, %ymm0
    vpor             %ymm4, %ymm0, %ymm4
    vmovdqa          0x320(%rsp), %ymm1
    vpaddd           %ymm1, %ymm11, %ymm0
    vpxor            %ymm0, %ymm12, %ymm11
    vpshufb          %ymm3, %ymm11, %ymm12
    vmovdqa          %ymm3, %ymm6
    vpaddd           %ymm5, %ymm12, %ymm7
    vpxor            %ymm1, %ymm7, %ymm9
    vpsrld           $0x14, %ymm9, %ymm11
    vpslld           $0xc, %ymm9, %ymm9
    vpor             %ymm11, %ymm9, %ymm9
    vpaddd           %ymm0, %ymm9, %ymm11
    vpxor            %ymm11, %ymm12, %ymm0
    vpshufb          %ymm13, %ymm0, %ymm12
    vpaddd           %ymm7, %ymm12, %ymm1
    vpxor            %ymm1, %ymm9, %ymm7
    vpsrld           $0x19, %ymm7, %ymm9
    vpslld           $0x7, %ymm7, %ymm7
    vpor             %ymm7, %ymm9, %ymm9
    vmovdqa          0x140(%rsp), %ymm0
    vpaddd           %ymm0, %ymm14, %ymm7
    vpxor            0x160(%rsp), %ymm7, %ymm14
    vpshufb          %ymm3, %ymm14, %ymm3
    vpaddd           0x80(%rsp), %ymm3, %ymm5
    vpxor            %ymm0, %ymm5, %ymm14
    vpsrld           $0x14, %ymm14, %ymm0
    vpslld           $0xc, %ymm14, %ymm14
    vpor             %ymm0, %ymm14, %ymm0
    vpaddd           %ymm7, %ymm0, %ymm14
    vpxor            %ymm3, %ymm14, %ymm3
    vpshufb          %ymm13, %ymm3, %ymm3
    vpaddd           %ymm3, %ymm5, %ymm2
    vpxor            %ymm2, %ymm0, %ymm0
    vpsrld           $0x19, %ymm0, %ymm5
    vpslld           $0x7, %ymm0, %ymm0
    vpor             %ymm5, %ymm0, %ymm5
    vpaddd           %ymm4, %ymm15, %ymm0
    vpxor            %ymm0, %ymm3, %ymm3
    vpshufb          %ymm6, %ymm3, %ymm3
    vpaddd           %ymm3, %ymm1, %ymm1
    vpxor            %ymm4, %ymm1, %ymm4
    vpsrld           $0x14, %ymm4, %ymm7
    vpslld           $0xc, %ymm4, %ymm4
    vpor             %ymm7, %ymm4, %ymm4
    vpaddd           %ymm0, %ymm4, %ymm15
    vpxor            %ymm3, %ymm15, %ymm0
    vpshufb          %ymm13, %ymm0, %ymm0
    vmovdqa          %ymm0, 0x160(%rsp)
    vpaddd           %ymm0, %ymm1, %ymm10
    vpxor            %ymm4, %ymm10, %ymm0
    vpsrld           $0x19, %ymm0, %ymm1
    vpslld           $0x7, %ymm0, %ymm0
    vpor             %ymm1, %ymm0, %ymm0
    vmovdqa          %ymm0, 0x340(%rsp)
    vpaddd           0x40(%rsp), %ymm9, %ymm0
    vpxor            0x400(%rsp), %ymm0, %ymm1
    vpshufb          %ymm6, %ymm1, %ymm1
    vpaddd           %ymm1, %ymm2, %ymm2
    vpxor            %ymm2, %ymm9, %ymm3
    vpsrld           $0x14, %ymm3, %ymm9
    vpslld           $0xc, %ymm3, %ymm3
    vpor             %ymm3, %ymm9, %ymm3
    vpaddd           %ymm0, %ymm3, %ymm9
    vpxor            %ymm1, %ymm9, %ymm0
    vpshufb          %ymm13, %ymm0, %ymm4
    vpaddd           %ymm4, %ymm2, %ymm0
    vmovdqa          %ymm0, 0x80(%rsp)
    vpxor            %ymm0, %ymm3, %ymm0
    vpsrld           $0x19, %ymm0, %ymm1
    vpslld           $0x7, %ymm0, %ymm0
    vpor             %ymm1, %ymm0, %ymm0
    vmovdqa          %ymm0, 0x320(%rsp)
    vpaddd           %ymm5, %ymm11, %ymm0
    vpxor            0x420(%rsp), %ymm0, %ymm1
    vpshufb          %ymm6, %ymm1, %ymm1
    vpaddd           0x440(%rsp), %ymm1, %ymm2
    vpxor            %ymm5, %ymm2, %ymm3
    vpsrld           $0x14, %ymm3, %ymm5
    vpslld           $0xc, %ymm3, %ymm3
    vpor             %ymm5, %ymm3, %ymm3
    vpaddd           %ymm0, %ymm3, %ymm11
    vpxor            %ymm1, %ymm11, %ymm0
    vpshufb          %ymm13, %ymm0, %ymm5
    vpaddd           %ymm5, %ymm2, %ymm2
    vpxor            %ymm2, %ymm3, %ymm0
    vpsrld           $0x19, %ymm0, %ymm1
    vpslld           $0x7, %ymm0, %ymm0
    vpor             %ymm1, %ymm0, %ymm0
    vmovdqa          %ymm0, 0x140(%rsp)
    vmovdqa          0x460(%rsp), %ymm7
    vpaddd           %ymm7, %ymm14, %ymm0
    vpxor            %ymm0, %ymm12, %ymm1
    vpshufb          %ymm6, %ymm1, %ymm1
    vmovdqa          %ymm5, %ymm6
    vpaddd           %ymm1, %ymm8, %ymm3
    vpxor            %ymm7, %ymm3, %ymm5
    vpsrld           $0x14, %ymm5, %ymm8
    vpslld           $0xc, %ymm5, %ymm5
    vpor             %ymm5, %ymm8, %ymm5
    vpaddd           %ymm0, %ymm5, %ymm14
    vpxor            %ymm1, %ymm14, %ymm0
    vpshufb          %ymm13, %ymm0, %ymm12
    vpaddd           %ymm3, %ymm12, %ymm8
    vpxor            %ymm5, %ymm8, %ymm0
    vmovdqa          %ymm10, %ymm5
    vpsrld           $0x19, %ymm0, %ymm1
    vpslld           $0x7, %ymm0, %ymm0
    vpor             %ymm1, %ymm0, %ymm1
    decl             %eax
    jne              .L2
    vpaddd           0x300(%rsp), %ymm15, %ymm0
    vmovdqa          %ymm0, 0x5a0(%rsp)
    vpaddd           0x2e0(%rsp), %ymm9, %ymm10
    vpaddd           0xa0(%rsp), %ymm11, %ymm0
    vpaddd           0x260(%rsp), %ymm14, %ymm11
    vpaddd           0x200(%rsp), %ymm1, %ymm1
    vmovdqa          0x320(%rsp), %ymm3
    vpaddd           0x1c0(%rsp), %ymm3, %ymm3
    vpaddd           0x3e0(%rsp), %ymm2, %ymm2
    vpaddd           0x3a0(%rsp), %ymm5, %ymm5
    vpaddd           0x2c0(%rsp), %ymm4, %ymm7
    vpaddd           0x540(%rsp), %ymm12, %ymm9
    vmovdqa          %ymm0, 0x5e0(%rsp)
    vmovdqa          %ymm1, 0x620(%rsp)
    vmovdqa          %ymm3, 0x660(%rsp)
    vmovdqa          %ymm2, 0x6a0(%rsp)
    vmovdqa          %ymm5, 0x6e0(%rsp)
    vmovdqa          %ymm7, 0x720(%rsp)
    vmovdqa          %ymm9, 0x760(%rsp)
    vmovaps          0x4a0(%rsp), %ymm3
    vcvtdq2ps        %ymm3, %ymm0
    vmovaps          0x500(%rsp), %ymm1
    vdivps           %ymm0, %ymm1, %ymm1
    vbroadcastss     (%rip), %ymm2
    vaddps           %ymm2, %ymm1, %ymm1
    vbroadcastss     (%rip), %ymm2
    vminps           %ymm2, %ymm1, %ymm1
    vpbroadcastd     (%rip), %ymm2
    vcvttps2dq       %ymm1, %ymm1
    vpxor            %ymm2, %ymm1, %ymm1
    vpmovzxwd        0x280(%rsp), %ymm2
    vpslld           $0x1f, %ymm2, %ymm2
    vpsrad           $0x1f, %ymm2, %ymm2
    vpandn           %ymm1, %ymm2, %ymm7
    vpmulld          %ymm3, %ymm10, %ymm12
    vpsrld           $0x17, %ymm0, %ymm0
    vpbroadcastd     (%rip), %ymm9
    vpsubd           %ymm0, %ymm9, %ymm0
    vpsllvd          %ymm0, %ymm3, %ymm0
    vpsubd           %ymm12, %ymm0, %ymm1
    vpminud          %ymm12, %ymm0, %ymm2
    vpcmpeqd         %ymm2, %ymm0, %ymm0
    vpaddd           %ymm0, %ymm3, %ymm0
    vpcmpeqd         %ymm2, %ymm2, %ymm2
    vpsubd           %ymm2, %ymm0, %ymm14
    vpmulld          %ymm11, %ymm14, %ymm15
    vcvtdq2ps        %ymm14, %ymm0
    vpsrld           $0x17, %ymm0, %ymm0
    vpsubd           %ymm0, %ymm9, %ymm0
    vpsllvd          %ymm0, %ymm14, %ymm5
    vpsubd           %ymm15, %ymm5, %ymm0
    vpminud          %ymm0, %ymm1, %ymm13
    vmovdqa          %ymm10, 0x5c0(%rsp)
    vmovdqa          %ymm11, 0x600(%rsp)
    vpmaxud          %ymm11, %ymm7, %ymm0
    vpcmpeqd         %ymm0, %ymm7, %ymm0
    vpmaxud          %ymm10, %ymm7, %ymm1
    vpcmpeqd         %ymm1, %ymm7, %ymm1
    vpackssdw        %ymm0, %ymm1, %ymm0
    vextracti128     $0x1, %ymm0, %xmm1
    vpacksswb        %xmm1, %xmm0, %xmm10
    vmovdqa          0x340(%rsp), %ymm0
    vpaddd           0x1e0(%rsp), %ymm0, %ymm11
    vmovdqa          0x140(%rsp), %ymm0
    vpaddd           0xe0(%rsp), %ymm0, %ymm4
    vpaddd           0x3c0(%rsp), %ymm8, %ymm2
    vmovdqa          0x80(%rsp), %ymm0
    vpaddd           0x380(%rsp), %ymm0, %ymm1
    vpaddd           0x2a0(%rsp), %ymm6, %ymm6
    vmovdqa          %ymm6, 0x80(%rsp)
    vmovdqa          0x160(%rsp), %ymm0
    vpaddd           0x520(%rsp), %ymm0, %ymm0
    vmovdqa          %ymm11, 0x640(%rsp)
    vmovdqa          %ymm4, 0x680(%rsp)
    vmovdqa          %ymm2, 0x6c0(%rsp)
    vmovdqa          %ymm1, 0x700(%rsp)
    vmovdqa          %ymm6, 0x740(%rsp)
    vmovdqa          %ymm0, 0x780(%rsp)
    vmovaps          %ymm3, 0x7a0(%rsp)
    vmovaps          %ymm14, 0x7c0(%rsp)
    vpmaxud          %ymm15, %ymm12, %ymm6
    vpshufd          $0xd8, %xmm10, %xmm8
    vpmovmskb        %xmm8, %eax
    vpminud          %ymm15, %ymm5, %ymm8
    vpcmpeqd         %ymm5, %ymm8, %ymm5
    vpaddd           %ymm5, %ymm14, %ymm5
    vpcmpeqd         %ymm3, %ymm3, %ymm3
    vpsubd           %ymm3, %ymm5, %ymm5
    vpmulld          %ymm11, %ymm5, %ymm8
    vcvtdq2ps        %ymm5, %ymm10
    vpsrld           $0x17, %ymm10, %ymm10
    vpsubd           %ymm10, %ymm9, %ymm10
    vpsllvd          %ymm10, %ymm5, %ymm10
    vpsubd           %ymm8, %ymm10, %ymm12
    vpminud          %ymm12, %ymm13, %ymm12
    vmovaps          %ymm5, 0x7e0(%rsp)
    vpmaxud          %ymm8, %ymm6, %ymm6
    vpmaxud          %ymm11, %ymm7, %ymm11
    vpcmpeqd         %ymm7, %ymm11, %ymm11
    vmovmskps        %ymm11, %ecx
    vpminud          %ymm8, %ymm10, %ymm8
    vpcmpeqd         %ymm8, %ymm10, %ymm8
    vpaddd           %ymm5, %ymm8, %ymm5
    vpsubd           %ymm3, %ymm5, %ymm5
    vpmulld          %ymm4, %ymm5, %ymm8
    vcvtdq2ps        %ymm5, %ymm10
    vpsrld           $0x17, %ymm10, %ymm10
    vpsubd           %ymm10, %ymm9, %ymm10
    vpsllvd          %ymm10, %ymm5, %ymm10
    vpsubd           %ymm8, %ymm10, %ymm11
    vpminud          %ymm11, %ymm12, %ymm11
    vmovaps          %ymm5, 0x800(%rsp)
    vpmaxud          %ymm8, %ymm6, %ymm6
    vpmaxud          %ymm4, %ymm7, %ymm4
    vpcmpeqd         %ymm4, %ymm7, %ymm4
    vmovmskps        %ymm4, %esi
    vpminud          %ymm8, %ymm10, %ymm4
    vpcmpeqd         %ymm4, %ymm10, %ymm4
    vpaddd           %ymm4, %ymm5, %ymm4
    vpsubd           %ymm3, %ymm4, %ymm4
    vpmulld          %ymm2, %ymm4, %ymm5
    vcvtdq2ps        %ymm4, %ymm8
    vpsrld           $0x17, %ymm8, %ymm8
    vpsubd           %ymm8, %ymm9, %ymm8
    vpsllvd          %ymm8, %ymm4, %ymm8
    vpsubd           %ymm5, %ymm8, %ymm10
    vpminud          %ymm10, %ymm11, %ymm10
    vmovaps          %ymm4, 0x820(%rsp)
    vpmaxud          %ymm5, %ymm6, %ymm6
    vpmaxud          %ymm2, %ymm7, %ymm2
    vpcmpeqd         %ymm2, %ymm7, %ymm2
    vmovmskps        %ymm2, %edi
    vpminud          %ymm5, %ymm8, %ymm2
    vpcmpeqd         %ymm2, %ymm8, %ymm2
    vpaddd           %ymm2, %ymm4, %ymm2
    vpsubd           %ymm3, %ymm2, %ymm2
    vpmulld          %ymm1, %ymm2, %ymm4
    vcvtdq2ps        %ymm2, %ymm5
    vpsrld           $0x17, %ymm5, %ymm5
    vpsubd           %ymm5, %ymm9, %ymm5
    vpsllvd          %ymm5, %ymm2, %ymm5
    vpsubd           %ymm4, %ymm5, %ymm8
    vpminud          %ymm8, %ymm10, %ymm8
    vmovaps          %ymm2, 0x840(%rsp)
    vpmaxud          %ymm4, %ymm6, %ymm6
    vpmaxud          %ymm1, %ymm7, %ymm1
    vpcmpeqd         %ymm1, %ymm7, %ymm1
    vmovmskps        %ymm1, %r8d
    vpminud          %ymm4, %ymm5, %ymm1
    vpcmpeqd         %ymm1, %ymm5, %ymm1
    vpaddd           %ymm1, %ymm2, %ymm1
    vpsubd           %ymm3, %ymm1, %ymm1
    vmovdqa          0x80(%rsp), %ymm10
    vpmulld          %ymm10, %ymm1, %ymm2
    vcvtdq2ps        %ymm1, %ymm4
    vpsrld           $0x17, %ymm4, %ymm4
    vpsubd           %ymm4, %ymm9, %ymm4
    vpsllvd          %ymm4, %ymm1, %ymm4
    vpsubd           %ymm2, %ymm4, %ymm5
    vpminud          %ymm5, %ymm8, %ymm5
    vmovaps          %ymm1, 0x860(%rsp)
    vpmaxud          %ymm2, %ymm6, %ymm6
    vpminud          %ymm2, %ymm4, %ymm2
    vpcmpeqd         %ymm2, %ymm4, %ymm2
    vpaddd           %ymm2, %ymm1, %ymm1
    vpsubd           %ymm3, %ymm1, %ymm1
    vpmulld          %ymm0, %ymm1, %ymm2
    vcvtdq2ps        %ymm1, %ymm4
    vpsrld           $0x17, %ymm4, %ymm4
    vpsubd           %ymm4, %ymm9, %ymm4
    vpsllvd          %ymm4, %ymm1, %ymm4
    vpsubd           %ymm2, %ymm4, %ymm8
    vpminud          %ymm8, %ymm5, %ymm5
    vpmaxud          %ymm0, %ymm7, %ymm0
    vpcmpeqd         %ymm0, %ymm7, %ymm0
    vpmaxud          %ymm10, %ymm7, %ymm3
    vpcmpeqd         %ymm3, %ymm7, %ymm3
    vpcmpeqd         %ymm7, %ymm7, %ymm7
    vpackssdw        %ymm0, %ymm3, %ymm0
    vextracti128     $0x1, %ymm0, %xmm3
    vpacksswb        %xmm3, %xmm0, %xmm0
    vpshufd          $0xd8, %xmm0, %xmm0
    vpmovmskb        %xmm0, %edx
    vpmaxud          %ymm2, %ymm6, %ymm0
    vpminud          %ymm2, %ymm4, %ymm2
    vpcmpeqd         %ymm2, %ymm4, %ymm2
    vmovaps          %ymm1, 0x880(%rsp)
    vpaddd           %ymm2, %ymm1, %ymm1
    vpxor            %ymm7, %ymm1, %ymm2
    vpmaxud          %ymm2, %ymm0, %ymm2
    vpcmpeqd         %ymm2, %ymm0, %ymm0
    vpsubd           %ymm7, %ymm1, %ymm10
    vpmaxud          %ymm5, %ymm10, %ymm1
    vpcmpeqd         %ymm1, %ymm10, %ymm1
    vpor             %ymm1, %ymm0, %ymm0
    vextracti128     $0x1, %ymm0, %xmm1
    vpackssdw        %xmm1, %xmm0, %xmm0
    vmovdqa          0x280(%rsp), %xmm1
    vpandn           %xmm0, %xmm1, %xmm0
    vpsllw           $0xf, %xmm0, %xmm0
    vpmovmskb        %xmm0, %r9d
    shll             $0x10, %ecx
    orl              %eax, %ecx
    shll             $0x18, %esi
    orl              %ecx, %esi
    shlq             $0x20, %rdi
    orq              %rsi, %rdi
    shlq             $0x28, %r8
    orq              %rdi, %r8
    shlq             $0x30, %rdx
    orq              %r8, %rdx
    movq             %rdx, 0x8a0(%rsp)
    testl            $0xaaaa, %r9d
    jne              .L6
    testq            %rdx, %rdx
    vmovdqa          0xc0(%rsp), %ymm0
    jne              .L9
    jmp              .L0
.L6:
    vmovaps          0x4a0(%rsp), %ymm0
    vmovups          %ymm0, 0xb40(%rsp)
    leaq             0xb20(%rsp), %rdi
    leaq             0x5a0(%rsp), %rsi
    leaq             0xb40(%rsp), %rdx
    vzeroupper
    callq            phase_router::router::draw::lane::Candidates$LT$_$GT$::exact
    vpcmpeqd         %ymm7, %ymm7, %ymm7
    movq             %r13, %r10
    vmovdqu          0xb20(%rsp), %ymm10
    movq             0x8a0(%rsp), %rdx
    testq            %rdx, %rdx
    vmovdqa          0xc0(%rsp), %ymm0
    jne              .L9
    jmp              .L0
.L8:
    movl             (%rcx,%rax,4), %esi
    movq             %r13, %r10
    blsrq            %rdx, %rdx
    movl             %esi, (%rcx,%rax,4)
    je               .L0
.L9:
    tzcntq           %rdx, %rax
    movl             %eax, %ecx
    shrl             $0x3, %ecx
    andl             $0x7, %eax
    movl             %ecx, %esi
    shll             $0x5, %esi
    leaq             0x7a0(%rsp), %rdi
    addq             %rdi, %rsi
    leal             (,%rax,4), %r8d
    movl             (%r8,%rsi), %esi
    shll             $0x6, %ecx
    addq             %rsp, %rcx
    addq             $0x5a0, %rcx
    movl             (%r8,%rcx), %edi
    movl             0x20(%r8,%rcx), %r9d
    imulq            %rsi, %rdi
    shrq             $0x20, %rdi
    imulq            %rsi, %r9
    addq             %rdi, %r9
    movq             %r9, %r10
    shrq             $0x20, %r10
    movq             %r14, %rdi
    cmpq             %r10, %r14
    jb               .L11
    movq             %r10, %rdi
.L11:
    cmpq             %r15, %rdi
    jae              panic
    movl             $0x3f, %ecx
    bsrl             %esi, %ecx
    notl             %ecx
    movl             %esi, %r11d
    shll             %cl, %r11d
    shlq             $0x5, %rdi
    leaq             (%rsp,%rdi), %rcx
    addq             $0xb60, %rcx
    cmpq             %r10, %r14
    jb               .L8
    cmpl             0x240(%rsp,%r8), %esi
    ja               .L8
    cmpl             %r9d, %r11d
    jbe              .L8
    decl             %esi
    movq             %r13, %r10
    blsrq            %rdx, %rdx
    movl             %esi, (%rcx,%rax,4)
    jne              .L9
    jmp              .L0
