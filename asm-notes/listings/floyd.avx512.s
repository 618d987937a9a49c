# avx512::floyd_group: 432 instructions
.L0:
    incq             %r9
    addq             $0x8, %r10
    vpmaxud          %zmm4, %zmm3, %zmm3
    vpaddd           %zmm0, %zmm19, %zmm19 {%k1}
    vpcmpltud        %zmm2, %zmm19, %k1
    kortestw         %k1, %k1
    je               out
    vpbroadcastd     %r9d, %zmm24
    movq             %r9, %r11
    shrq             $0x20, %r11
    vpbroadcastd     %r11d, %zmm22
    movl             $0x4, %r11d
    vpbroadcastd     (%rip), %zmm11
    vmovdqa64        %zmm12, %zmm9
    vmovdqa64        %zmm12, %zmm4
    vmovdqa64        %zmm7, %zmm16
    vmovdqa64        %zmm7, %zmm28
    vmovdqu64        %zmm24, 0x100(%rsp)
    vpbroadcastd     (%rip), %zmm10
    vmovdqu64        (%rsp), %zmm5
    vmovdqa64        %zmm22, %zmm25
    vpbroadcastd     (%rip), %zmm17
    vmovdqa64        %zmm15, %zmm7
    vmovdqa64        %zmm15, %zmm30
    vmovdqu64        0x80(%rsp), %zmm26
    vmovdqu64        0x40(%rsp), %zmm23
    vmovdqa64        %zmm18, %zmm21
    vmovdqu64        -0x40(%rsp), %zmm31
    vmovdqu64        -0x80(%rsp), %zmm27
    vpxord           %xmm20, %xmm20, %xmm20
.L2:
    vpaddd           %zmm11, %zmm4, %zmm1
    vpxord           %zmm1, %zmm24, %zmm8
    vprold           $0x10, %zmm8, %zmm8
    vpaddd           %zmm28, %zmm8, %zmm11
    vpxord           %zmm4, %zmm11, %zmm4
    vprold           $0xc, %zmm4, %zmm4
    vpaddd           %zmm1, %zmm4, %zmm1
    vpxord           %zmm8, %zmm1, %zmm8
    vprold           $0x8, %zmm8, %zmm24
    vpaddd           %zmm11, %zmm24, %zmm8
    vpxord           %zmm4, %zmm8, %zmm4
    vprold           $0x7, %zmm4, %zmm4
    vpaddd           %zmm10, %zmm5, %zmm10
    vpxord           %zmm10, %zmm25, %zmm11
    vprold           $0x10, %zmm11, %zmm11
    vpaddd           %zmm29, %zmm11, %zmm25
    vpxord           %zmm5, %zmm25, %zmm5
    vprold           $0xc, %zmm5, %zmm5
    vpaddd           %zmm10, %zmm5, %zmm10
    vpxord           %zmm11, %zmm10, %zmm11
    vprold           $0x8, %zmm11, %zmm28
    vpaddd           %zmm25, %zmm28, %zmm29
    vpxord           %zmm5, %zmm29, %zmm5
    vprold           $0x7, %zmm5, %zmm5
    vpaddd           %zmm17, %zmm30, %zmm11
    vpxord           %zmm11, %zmm23, %zmm17
    vprold           $0x10, %zmm17, %zmm17
    vpaddd           %zmm26, %zmm17, %zmm23
    vpxord           %zmm30, %zmm23, %zmm25
    vprold           $0xc, %zmm25, %zmm25
    vpaddd           %zmm11, %zmm25, %zmm15
    vpxord           %zmm17, %zmm15, %zmm11
    vprold           $0x8, %zmm11, %zmm12
    vpaddd           %zmm23, %zmm12, %zmm11
    vpxord           %zmm25, %zmm11, %zmm17
    vprold           $0x7, %zmm17, %zmm17
    vpaddd           %zmm18, %zmm31, %zmm18
    vpxord           %zmm18, %zmm20, %zmm20
    vprold           $0x10, %zmm20, %zmm20
    vpaddd           %zmm27, %zmm20, %zmm23
    vpxord           %zmm31, %zmm23, %zmm25
    vprold           $0xc, %zmm25, %zmm25
    vpaddd           %zmm18, %zmm25, %zmm18
    vpxord           %zmm20, %zmm18, %zmm20
    vprold           $0x8, %zmm20, %zmm20
    vpaddd           %zmm23, %zmm20, %zmm23
    vpxord           %zmm25, %zmm23, %zmm25
    vprold           $0x7, %zmm25, %zmm25
    vpaddd           %zmm1, %zmm5, %zmm1
    vpxord           %zmm1, %zmm20, %zmm20
    vprold           $0x10, %zmm20, %zmm20
    vpaddd           %zmm11, %zmm20, %zmm26
    vpxord           %zmm5, %zmm26, %zmm5
    vprold           $0xc, %zmm5, %zmm5
    vpaddd           %zmm1, %zmm5, %zmm11
    vpxord           %zmm20, %zmm11, %zmm1
    vprold           $0x8, %zmm1, %zmm20
    vpaddd           %zmm26, %zmm20, %zmm26
    vpxord           %zmm5, %zmm26, %zmm1
    vprold           $0x7, %zmm1, %zmm5
    vpaddd           %zmm10, %zmm17, %zmm1
    vpxord           %zmm24, %zmm1, %zmm10
    vprold           $0x10, %zmm10, %zmm24
    vpaddd           %zmm23, %zmm24, %zmm23
    vpxord           %zmm17, %zmm23, %zmm10
    vprold           $0xc, %zmm10, %zmm17
    vpaddd           %zmm1, %zmm17, %zmm10
    vpxord           %zmm24, %zmm10, %zmm1
    vprold           $0x8, %zmm1, %zmm24
    vpaddd           %zmm23, %zmm24, %zmm27
    vpxord           %zmm17, %zmm27, %zmm1
    vprold           $0x7, %zmm1, %zmm30
    vpaddd           %zmm15, %zmm25, %zmm1
    vpxord           %zmm28, %zmm1, %zmm15
    vprold           $0x10, %zmm15, %zmm15
    vpaddd           %zmm8, %zmm15, %zmm8
    vpxord           %zmm25, %zmm8, %zmm17
    vprold           $0xc, %zmm17, %zmm23
    vpaddd           %zmm1, %zmm23, %zmm17
    vpxord           %zmm15, %zmm17, %zmm1
    vprold           $0x8, %zmm1, %zmm25
    vpaddd           %zmm8, %zmm25, %zmm28
    vpxord           %zmm23, %zmm28, %zmm1
    vprold           $0x7, %zmm1, %zmm31
    vpaddd           %zmm4, %zmm18, %zmm1
    vpxord           %zmm12, %zmm1, %zmm8
    vprold           $0x10, %zmm8, %zmm8
    vpaddd           %zmm29, %zmm8, %zmm12
    vpxord           %zmm4, %zmm12, %zmm4
    vprold           $0xc, %zmm4, %zmm4
    vpaddd           %zmm1, %zmm4, %zmm18
    vpxord           %zmm8, %zmm18, %zmm1
    vprold           $0x8, %zmm1, %zmm23
    vpaddd           %zmm12, %zmm23, %zmm29
    vpxord           %zmm4, %zmm29, %zmm1
    vprold           $0x7, %zmm1, %zmm4
    decl             %r11d
    jne              .L2
    vpaddd           (%rip){1to16}, %zmm11, %zmm8
    vpaddd           (%rip){1to16}, %zmm10, %zmm11
    vpmulld          %zmm19, %zmm11, %zmm10
    vplzcntd         %zmm19, %zmm1
    vprolvd          %zmm1, %zmm19, %zmm1
    vpcmpltud        %zmm1, %zmm10, %k1 {%k1}
    vmovdqa64        %zmm6, %zmm1
    movq             %rax, %r11
    testb            %dl, %dl
    js               .L5
    vpcmpeqd         %zmm6, %zmm19, %k2 {%k1}
    vmovdqa32        %zmm8, (%rax) {%k2}
    vmovdqa32        %zmm11, 0x40(%rax) {%k2}
    vmovdqa64        %zmm13, %zmm1
    movq             %rdi, %r11
.L5:
    testq            %rdx, %rdx
    je               .L8
    nopw             %cs:(%rax,%rax)
.L7:
    vpcmpeqd         %zmm1, %zmm19, %k2 {%k1}
    vmovdqa32        %zmm8, (%r11) {%k2}
    vmovdqa32        %zmm11, 0x40(%r11) {%k2}
    vpaddd           %zmm0, %zmm1, %zmm12
    vpcmpeqd         %zmm12, %zmm19, %k2 {%k1}
    vmovdqa32        %zmm8, 0x80(%r11) {%k2}
    vmovdqa32        %zmm11, 0xc0(%r11) {%k2}
    vpaddd           %zmm14, %zmm1, %zmm1
    addq             $0x100, %r11
    cmpq             %rsi, %r11
    jne              .L7
.L8:
    vpmaxud          %zmm10, %zmm3, %zmm3
    vpaddd           %zmm0, %zmm19, %zmm19 {%k1}
    vpcmpltud        %zmm2, %zmm19, %k1
    cmpq             %rcx, %r10
    jb               .L10
    kmovd            %k1, %r11d
    testw            %r11w, %r11w
    je               out
.L10:
    vpaddd           (%rip){1to16}, %zmm17, %zmm8
    vpaddd           %zmm21, %zmm18, %zmm11
    vmovdqa64        %zmm21, %zmm18
    vpmulld          %zmm11, %zmm19, %zmm10
    vplzcntd         %zmm19, %zmm1
    vprolvd          %zmm1, %zmm19, %zmm1
    vpcmpltud        %zmm1, %zmm10, %k1 {%k1}
    vmovdqa64        %zmm6, %zmm17
    movq             %rax, %r11
    testb            %dl, %dl
    js               .L12
    vpcmpeqd         %zmm6, %zmm19, %k2 {%k1}
    vmovdqa32        %zmm8, (%rax) {%k2}
    vmovdqa32        %zmm11, 0x40(%rax) {%k2}
    vmovdqa64        %zmm13, %zmm17
    movq             %rdi, %r11
.L12:
    testq            %rdx, %rdx
    vmovdqa64        %zmm9, %zmm12
    vmovdqa64        %zmm7, %zmm15
    je               .L15
    nop
.L14:
    vpcmpeqd         %zmm17, %zmm19, %k2 {%k1}
    vmovdqa32        %zmm8, (%r11) {%k2}
    vmovdqa32        %zmm11, 0x40(%r11) {%k2}
    vpaddd           %zmm0, %zmm17, %zmm1
    vpcmpeqd         %zmm1, %zmm19, %k2 {%k1}
    vmovdqa32        %zmm8, 0x80(%r11) {%k2}
    vmovdqa32        %zmm11, 0xc0(%r11) {%k2}
    vpaddd           %zmm14, %zmm17, %zmm17
    addq             $0x100, %r11
    cmpq             %rsi, %r11
    jne              .L14
.L15:
    vpmaxud          %zmm10, %zmm3, %zmm3
    vpaddd           %zmm0, %zmm19, %zmm19 {%k1}
    vpcmpltud        %zmm2, %zmm19, %k1
    cmpq             %rcx, %r10
    vmovdqa64        %zmm16, %zmm7
    jb               .L17
    kmovd            %k1, %r11d
    testw            %r11w, %r11w
    je               out
.L17:
    vpaddd           %zmm12, %zmm4, %zmm4
    vpaddd           (%rsp), %zmm5, %zmm5
    vpmulld          %zmm5, %zmm19, %zmm8
    vplzcntd         %zmm19, %zmm1
    vprolvd          %zmm1, %zmm19, %zmm1
    vpcmpltud        %zmm1, %zmm8, %k1 {%k1}
    vmovdqa64        %zmm6, %zmm10
    movq             %rax, %r11
    testb            %dl, %dl
    js               .L19
    vpcmpeqd         %zmm6, %zmm19, %k2 {%k1}
    vmovdqa32        %zmm4, (%rax) {%k2}
    vmovdqa32        %zmm5, 0x40(%rax) {%k2}
    vmovdqa64        %zmm13, %zmm10
    movq             %rdi, %r11
.L19:
    testq            %rdx, %rdx
    je               .L22
    nop
.L21:
    vpcmpeqd         %zmm10, %zmm19, %k2 {%k1}
    vmovdqa32        %zmm4, (%r11) {%k2}
    vmovdqa32        %zmm5, 0x40(%r11) {%k2}
    vpaddd           %zmm0, %zmm10, %zmm1
    vpcmpeqd         %zmm1, %zmm19, %k2 {%k1}
    vmovdqa32        %zmm4, 0x80(%r11) {%k2}
    vmovdqa32        %zmm5, 0xc0(%r11) {%k2}
    vpaddd           %zmm14, %zmm10, %zmm10
    addq             $0x100, %r11
    cmpq             %rsi, %r11
    jne              .L21
.L22:
    vpmaxud          %zmm8, %zmm3, %zmm3
    vpaddd           %zmm0, %zmm19, %zmm19 {%k1}
    vpcmpltud        %zmm2, %zmm19, %k1
    movq             %r10, %r11
    orq              $0x3, %r11
    cmpq             %rcx, %r11
    jbe              .L24
    kmovd            %k1, %r11d
    testw            %r11w, %r11w
    je               out
.L24:
    vpaddd           %zmm15, %zmm30, %zmm4
    vpaddd           -0x40(%rsp), %zmm31, %zmm5
    vpmulld          %zmm5, %zmm19, %zmm8
    vplzcntd         %zmm19, %zmm1
    vprolvd          %zmm1, %zmm19, %zmm1
    vpcmpltud        %zmm1, %zmm8, %k1 {%k1}
    vmovdqa64        %zmm6, %zmm10
    movq             %rax, %r11
    testb            %dl, %dl
    js               .L26
    vpcmpeqd         %zmm6, %zmm19, %k2 {%k1}
    vmovdqa32        %zmm4, (%rax) {%k2}
    vmovdqa32        %zmm5, 0x40(%rax) {%k2}
    vmovdqa64        %zmm13, %zmm10
    movq             %rdi, %r11
.L26:
    testq            %rdx, %rdx
    je               .L29
    nopw             %cs:(%rax,%rax)
.L28:
    vpcmpeqd         %zmm10, %zmm19, %k2 {%k1}
    vmovdqa32        %zmm4, (%r11) {%k2}
    vmovdqa32        %zmm5, 0x40(%r11) {%k2}
    vpaddd           %zmm0, %zmm10, %zmm1
    vpcmpeqd         %zmm1, %zmm19, %k2 {%k1}
    vmovdqa32        %zmm4, 0x80(%r11) {%k2}
    vmovdqa32        %zmm5, 0xc0(%r11) {%k2}
    vpaddd           %zmm14, %zmm10, %zmm10
    addq             $0x100, %r11
    cmpq             %rsi, %r11
    jne              .L28
.L29:
    vpmaxud          %zmm8, %zmm3, %zmm3
    vpaddd           %zmm0, %zmm19, %zmm19 {%k1}
    vpcmpltud        %zmm2, %zmm19, %k1
    movq             %r10, %r11
    orq              $0x4, %r11
    cmpq             %rcx, %r11
    jbe              .L31
    kmovd            %k1, %r11d
    testw            %r11w, %r11w
    je               out
.L31:
    vpaddd           %zmm7, %zmm28, %zmm4
    vmovdqu64        0xc0(%rsp), %zmm1
    vpaddd           %zmm1, %zmm29, %zmm5
    vmovdqa64        %zmm1, %zmm29
    vpmulld          %zmm5, %zmm19, %zmm8
    vplzcntd         %zmm19, %zmm1
    vprolvd          %zmm1, %zmm19, %zmm1
    vpcmpltud        %zmm1, %zmm8, %k1 {%k1}
    vmovdqa64        %zmm6, %zmm10
    movq             %rax, %r11
    testb            %dl, %dl
    js               .L33
    vpcmpeqd         %zmm6, %zmm19, %k2 {%k1}
    vmovdqa32        %zmm4, (%rax) {%k2}
    vmovdqa32        %zmm5, 0x40(%rax) {%k2}
    vmovdqa64        %zmm13, %zmm10
    movq             %rdi, %r11
.L33:
    testq            %rdx, %rdx
    je               .L36
    nopl             (%rax)
.L35:
    vpcmpeqd         %zmm10, %zmm19, %k2 {%k1}
    vmovdqa32        %zmm4, (%r11) {%k2}
    vmovdqa32        %zmm5, 0x40(%r11) {%k2}
    vpaddd           %zmm0, %zmm10, %zmm1
    vpcmpeqd         %zmm1, %zmm19, %k2 {%k1}
    vmovdqa32        %zmm4, 0x80(%r11) {%k2}
    vmovdqa32        %zmm5, 0xc0(%r11) {%k2}
    vpaddd           %zmm14, %zmm10, %zmm10
    addq             $0x100, %r11
    cmpq             %rsi, %r11
    jne              .L35
.L36:
    vpmaxud          %zmm8, %zmm3, %zmm3
    vpaddd           %zmm0, %zmm19, %zmm19 {%k1}
    vpcmpltud        %zmm2, %zmm19, %k1
    movq             %r10, %r11
    orq              $0x5, %r11
    cmpq             %rcx, %r11
    jbe              .L38
    kmovd            %k1, %r11d
    testw            %r11w, %r11w
    je               out
.L38:
    vpaddd           0x80(%rsp), %zmm26, %zmm4
    vpaddd           -0x80(%rsp), %zmm27, %zmm5
    vpmulld          %zmm5, %zmm19, %zmm8
    vplzcntd         %zmm19, %zmm1
    vprolvd          %zmm1, %zmm19, %zmm1
    vpcmpltud        %zmm1, %zmm8, %k1 {%k1}
    vmovdqa64        %zmm6, %zmm10
    movq             %rax, %r11
    testb            %dl, %dl
    js               .L40
    vpcmpeqd         %zmm6, %zmm19, %k2 {%k1}
    vmovdqa32        %zmm4, (%rax) {%k2}
    vmovdqa32        %zmm5, 0x40(%rax) {%k2}
    vmovdqa64        %zmm13, %zmm10
    movq             %rdi, %r11
.L40:
    testq            %rdx, %rdx
    je               .L43
    nopw             %cs:(%rax,%rax)
.L42:
    vpcmpeqd         %zmm10, %zmm19, %k2 {%k1}
    vmovdqa32        %zmm4, (%r11) {%k2}
    vmovdqa32        %zmm5, 0x40(%r11) {%k2}
    vpaddd           %zmm0, %zmm10, %zmm1
    vpcmpeqd         %zmm1, %zmm19, %k2 {%k1}
    vmovdqa32        %zmm4, 0x80(%r11) {%k2}
    vmovdqa32        %zmm5, 0xc0(%r11) {%k2}
    vpaddd           %zmm14, %zmm10, %zmm10
    addq             $0x100, %r11
    cmpq             %rsi, %r11
    jne              .L42
.L43:
    vpmaxud          %zmm8, %zmm3, %zmm3
    vpaddd           %zmm0, %zmm19, %zmm19 {%k1}
    vpcmpltud        %zmm2, %zmm19, %k1
    movq             %r10, %r11
    orq              $0x6, %r11
    cmpq             %rcx, %r11
    jbe              .L45
    kmovd            %k1, %r11d
    testw            %r11w, %r11w
    je               out
.L45:
    vpaddd           0x100(%rsp), %zmm24, %zmm4
    vpaddd           %zmm22, %zmm25, %zmm5
    vpmulld          %zmm5, %zmm19, %zmm8
    vplzcntd         %zmm19, %zmm1
    vprolvd          %zmm1, %zmm19, %zmm1
    vpcmpltud        %zmm1, %zmm8, %k1 {%k1}
    vmovdqa64        %zmm6, %zmm10
    movq             %rax, %r11
    testb            %dl, %dl
    js               .L47
    vpcmpeqd         %zmm6, %zmm19, %k2 {%k1}
    vmovdqa32        %zmm4, (%rax) {%k2}
    vmovdqa32        %zmm5, 0x40(%rax) {%k2}
    vmovdqa64        %zmm13, %zmm10
    movq             %rdi, %r11
.L47:
    testq            %rdx, %rdx
    je               .L50
    nopw             %cs:(%rax,%rax)
.L49:
    vpcmpeqd         %zmm10, %zmm19, %k2 {%k1}
    vmovdqa32        %zmm4, (%r11) {%k2}
    vmovdqa32        %zmm5, 0x40(%r11) {%k2}
    vpaddd           %zmm0, %zmm10, %zmm1
    vpcmpeqd         %zmm1, %zmm19, %k2 {%k1}
    vmovdqa32        %zmm4, 0x80(%r11) {%k2}
    vmovdqa32        %zmm5, 0xc0(%r11) {%k2}
    vpaddd           %zmm14, %zmm10, %zmm10
    addq             $0x100, %r11
    cmpq             %rsi, %r11
    jne              .L49
.L50:
    vpmaxud          %zmm8, %zmm3, %zmm3
    vpaddd           %zmm0, %zmm19, %zmm19 {%k1}
    vpcmpltud        %zmm2, %zmm19, %k1
    movq             %r10, %r11
    orq              $0x7, %r11
    cmpq             %rcx, %r11
    jbe              .L52
    kmovd            %k1, %r11d
    testw            %r11w, %r11w
    je               out
.L52:
    vpaddd           0x40(%rsp), %zmm23, %zmm5
    vpmulld          %zmm20, %zmm19, %zmm4
    vplzcntd         %zmm19, %zmm1
    vprolvd          %zmm1, %zmm19, %zmm1
    vpcmpltud        %zmm1, %zmm4, %k1 {%k1}
    vmovdqa64        %zmm6, %zmm8
    movq             %rax, %r11
    testb            %dl, %dl
    js               .L54
    vpcmpeqd         %zmm6, %zmm19, %k2 {%k1}
    vmovdqa32        %zmm5, (%rax) {%k2}
    vmovdqa32        %zmm20, 0x40(%rax) {%k2}
    vmovdqa64        %zmm13, %zmm8
    movq             %rdi, %r11
.L54:
    testq            %rdx, %rdx
    je               .L0
    nop
.L56:
    vpcmpeqd         %zmm8, %zmm19, %k2 {%k1}
    vmovdqa32        %zmm5, (%r11) {%k2}
    vmovdqa32        %zmm20, 0x40(%r11) {%k2}
    vpaddd           %zmm0, %zmm8, %zmm1
    vpcmpeqd         %zmm1, %zmm19, %k2 {%k1}
    vmovdqa32        %zmm5, 0x80(%r11) {%k2}
    vmovdqa32        %zmm20, 0xc0(%r11) {%k2}
    vpaddd           %zmm14, %zmm8, %zmm8
    addq             $0x100, %r11
    cmpq             %rsi, %r11
    jne              .L56
    jmp              .L0
# avx512::floyd_group: 230 instructions
.L0:
    incq             %rdx
    addq             $0x8, %rsi
    vpmulld          %zmm19, %zmm17, %zmm1
    vpmaxud          %zmm1, %zmm3, %zmm3
    vplzcntd         %zmm17, %zmm8
    vprolvd          %zmm8, %zmm17, %zmm8
    vpcmpltud        %zmm8, %zmm1, %k1 {%k1}
    vpaddd           %zmm0, %zmm17, %zmm17 {%k1}
    vpcmpltud        %zmm2, %zmm17, %k1
    kortestw         %k1, %k1
    je               out
    vpbroadcastd     %edx, %zmm28
    movq             %rdx, %rdi
    shrq             $0x20, %rdi
    vpbroadcastd     %edi, %zmm18
    movl             $0x4, %edi
    vmovdqa64        %zmm5, %zmm27
    vmovdqa64        %zmm12, %zmm30
    vmovdqa64        %zmm7, %zmm8
    vmovdqa64        %zmm4, %zmm10
    vmovdqu64        (%rsp), %zmm24
    vmovdqa64        %zmm29, %zmm23
    vmovdqa64        %zmm18, %zmm21
    vmovdqa64        %zmm9, %zmm29
    vmovdqa64        %zmm15, %zmm11
    vmovdqu64        0x80(%rsp), %zmm25
    vmovdqu64        0x40(%rsp), %zmm31
    vmovdqa64        %zmm13, %zmm26
    vmovdqu64        -0x40(%rsp), %zmm22
    vmovdqu64        -0x80(%rsp), %zmm20
    vpxord           %xmm19, %xmm19, %xmm19
    nopl             (%rax,%rax)
.L2:
    vpaddd           %zmm27, %zmm30, %zmm1
    vpxord           %zmm1, %zmm28, %zmm27
    vprold           $0x10, %zmm27, %zmm27
    vpaddd           %zmm8, %zmm27, %zmm8
    vpxord           %zmm30, %zmm8, %zmm28
    vprold           $0xc, %zmm28, %zmm28
    vpaddd           %zmm1, %zmm28, %zmm1
    vpxord           %zmm27, %zmm1, %zmm27
    vprold           $0x8, %zmm27, %zmm14
    vpaddd           %zmm8, %zmm14, %zmm8
    vpxord           %zmm28, %zmm8, %zmm27
    vprold           $0x7, %zmm27, %zmm30
    vpaddd           %zmm10, %zmm24, %zmm10
    vpxord           %zmm10, %zmm21, %zmm21
    vprold           $0x10, %zmm21, %zmm21
    vpaddd           %zmm23, %zmm21, %zmm23
    vpxord           %zmm24, %zmm23, %zmm24
    vprold           $0xc, %zmm24, %zmm24
    vpaddd           %zmm10, %zmm24, %zmm10
    vpxord           %zmm21, %zmm10, %zmm21
    vprold           $0x8, %zmm21, %zmm21
    vpaddd           %zmm23, %zmm21, %zmm23
    vpxord           %zmm24, %zmm23, %zmm24
    vprold           $0x7, %zmm24, %zmm24
    vpaddd           %zmm29, %zmm11, %zmm27
    vpxord           %zmm27, %zmm31, %zmm28
    vprold           $0x10, %zmm28, %zmm28
    vpaddd           %zmm25, %zmm28, %zmm25
    vpxord           %zmm11, %zmm25, %zmm11
    vprold           $0xc, %zmm11, %zmm11
    vpaddd           %zmm27, %zmm11, %zmm29
    vpxord           %zmm28, %zmm29, %zmm27
    vprold           $0x8, %zmm27, %zmm31
    vpaddd           %zmm25, %zmm31, %zmm25
    vpxord           %zmm11, %zmm25, %zmm11
    vprold           $0x7, %zmm11, %zmm11
    vpaddd           %zmm26, %zmm22, %zmm26
    vpxord           %zmm26, %zmm19, %zmm19
    vprold           $0x10, %zmm19, %zmm19
    vpaddd           %zmm20, %zmm19, %zmm20
    vpxord           %zmm22, %zmm20, %zmm22
    vprold           $0xc, %zmm22, %zmm22
    vpaddd           %zmm26, %zmm22, %zmm26
    vpxord           %zmm19, %zmm26, %zmm19
    vprold           $0x8, %zmm19, %zmm19
    vpaddd           %zmm20, %zmm19, %zmm20
    vpxord           %zmm22, %zmm20, %zmm22
    vprold           $0x7, %zmm22, %zmm22
    vpaddd           %zmm1, %zmm24, %zmm1
    vpxord           %zmm1, %zmm19, %zmm19
    vprold           $0x10, %zmm19, %zmm19
    vpaddd           %zmm25, %zmm19, %zmm25
    vpxord           %zmm24, %zmm25, %zmm24
    vprold           $0xc, %zmm24, %zmm24
    vpaddd           %zmm1, %zmm24, %zmm27
    vpxord           %zmm19, %zmm27, %zmm1
    vprold           $0x8, %zmm1, %zmm19
    vpaddd           %zmm25, %zmm19, %zmm25
    vpxord           %zmm24, %zmm25, %zmm1
    vprold           $0x7, %zmm1, %zmm24
    vpaddd           %zmm10, %zmm11, %zmm1
    vpxord           %zmm14, %zmm1, %zmm10
    vprold           $0x10, %zmm10, %zmm14
    vpaddd           %zmm20, %zmm14, %zmm20
    vpxord           %zmm11, %zmm20, %zmm10
    vprold           $0xc, %zmm10, %zmm11
    vpaddd           %zmm1, %zmm11, %zmm10
    vpxord           %zmm14, %zmm10, %zmm1
    vprold           $0x8, %zmm1, %zmm28
    vpaddd           %zmm20, %zmm28, %zmm20
    vpxord           %zmm11, %zmm20, %zmm1
    vprold           $0x7, %zmm1, %zmm11
    vpaddd           %zmm29, %zmm22, %zmm1
    vpxord           %zmm21, %zmm1, %zmm14
    vprold           $0x10, %zmm14, %zmm14
    vpaddd           %zmm8, %zmm14, %zmm8
    vpxord           %zmm22, %zmm8, %zmm21
    vprold           $0xc, %zmm21, %zmm22
    vpaddd           %zmm1, %zmm22, %zmm29
    vpxord           %zmm14, %zmm29, %zmm1
    vprold           $0x8, %zmm1, %zmm21
    vpaddd           %zmm8, %zmm21, %zmm8
    vpxord           %zmm22, %zmm8, %zmm1
    vprold           $0x7, %zmm1, %zmm22
    vpaddd           %zmm30, %zmm26, %zmm1
    vpxord           %zmm31, %zmm1, %zmm14
    vprold           $0x10, %zmm14, %zmm14
    vpaddd           %zmm23, %zmm14, %zmm23
    vpxord           %zmm30, %zmm23, %zmm26
    vprold           $0xc, %zmm26, %zmm30
    vpaddd           %zmm1, %zmm30, %zmm26
    vpxord           %zmm14, %zmm26, %zmm1
    vprold           $0x8, %zmm1, %zmm31
    vpaddd           %zmm23, %zmm31, %zmm23
    vpxord           %zmm30, %zmm23, %zmm1
    vprold           $0x7, %zmm1, %zmm30
    decl             %edi
    jne              .L2
    vpaddd           %zmm4, %zmm10, %zmm1
    vpmulld          %zmm17, %zmm1, %zmm1
    vpmaxud          %zmm1, %zmm3, %zmm3
    vplzcntd         %zmm17, %zmm8
    vprolvd          %zmm8, %zmm17, %zmm8
    vpcmpltud        %zmm8, %zmm1, %k1 {%k1}
    vpaddd           %zmm0, %zmm17, %zmm17 {%k1}
    vpcmpltud        %zmm2, %zmm17, %k1
    cmpq             %rcx, %rsi
    jb               .L5
    kmovd            %k1, %edi
    testw            %di, %di
    je               out
.L5:
    vpaddd           %zmm13, %zmm26, %zmm1
    vpmulld          %zmm1, %zmm17, %zmm1
    vpmaxud          %zmm1, %zmm3, %zmm3
    vplzcntd         %zmm17, %zmm8
    vprolvd          %zmm8, %zmm17, %zmm8
    vpcmpltud        %zmm8, %zmm1, %k1 {%k1}
    vpaddd           %zmm0, %zmm17, %zmm17 {%k1}
    vpcmpltud        %zmm2, %zmm17, %k1
    cmpq             %rcx, %rsi
    jb               .L7
    kmovd            %k1, %edi
    testw            %di, %di
    je               out
.L7:
    vpaddd           (%rsp), %zmm24, %zmm1
    vpmulld          %zmm1, %zmm17, %zmm1
    vpmaxud          %zmm1, %zmm3, %zmm3
    vplzcntd         %zmm17, %zmm8
    vprolvd          %zmm8, %zmm17, %zmm8
    vpcmpltud        %zmm8, %zmm1, %k1 {%k1}
    vpaddd           %zmm0, %zmm17, %zmm17 {%k1}
    vpcmpltud        %zmm2, %zmm17, %k1
    movq             %rsi, %rdi
    orq              $0x3, %rdi
    cmpq             %rcx, %rdi
    jbe              .L9
    kmovd            %k1, %edi
    testw            %di, %di
    je               out
.L9:
    vpaddd           -0x40(%rsp), %zmm22, %zmm1
    vpmulld          %zmm1, %zmm17, %zmm1
    vpmaxud          %zmm1, %zmm3, %zmm3
    vplzcntd         %zmm17, %zmm8
    vprolvd          %zmm8, %zmm17, %zmm8
    vpcmpltud        %zmm8, %zmm1, %k1 {%k1}
    vpaddd           %zmm0, %zmm17, %zmm17 {%k1}
    vpcmpltud        %zmm2, %zmm17, %k1
    cmpq             %rcx, %rsi
    jb               .L11
    kmovd            %k1, %edi
    testw            %di, %di
    je               out
.L11:
    vmovdqu64        0xc0(%rsp), %zmm29
    vpaddd           %zmm29, %zmm23, %zmm1
    vpmulld          %zmm1, %zmm17, %zmm1
    vpmaxud          %zmm1, %zmm3, %zmm3
    vplzcntd         %zmm17, %zmm8
    vprolvd          %zmm8, %zmm17, %zmm8
    vpcmpltud        %zmm8, %zmm1, %k1 {%k1}
    vpaddd           %zmm0, %zmm17, %zmm17 {%k1}
    vpcmpltud        %zmm2, %zmm17, %k1
    movq             %rsi, %rdi
    orq              $0x5, %rdi
    cmpq             %rcx, %rdi
    jbe              .L13
    kmovd            %k1, %edi
    testw            %di, %di
    je               out
.L13:
    vpaddd           -0x80(%rsp), %zmm20, %zmm1
    vpmulld          %zmm1, %zmm17, %zmm1
    vpmaxud          %zmm1, %zmm3, %zmm3
    vplzcntd         %zmm17, %zmm8
    vprolvd          %zmm8, %zmm17, %zmm8
    vpcmpltud        %zmm8, %zmm1, %k1 {%k1}
    vpaddd           %zmm0, %zmm17, %zmm17 {%k1}
    vpcmpltud        %zmm2, %zmm17, %k1
    movq             %rsi, %rdi
    orq              $0x6, %rdi
    cmpq             %rcx, %rdi
    jbe              .L15
    kmovd            %k1, %edi
    testw            %di, %di
    je               out
.L15:
    vpaddd           %zmm18, %zmm21, %zmm1
    vpmulld          %zmm1, %zmm17, %zmm1
    vpmaxud          %zmm1, %zmm3, %zmm3
    vplzcntd         %zmm17, %zmm8
    vprolvd          %zmm8, %zmm17, %zmm8
    vpcmpltud        %zmm8, %zmm1, %k1 {%k1}
    vpaddd           %zmm0, %zmm17, %zmm17 {%k1}
    vpcmpltud        %zmm2, %zmm17, %k1
    movq             %rsi, %rdi
    orq              $0x7, %rdi
    cmpq             %rcx, %rdi
    jbe              .L0
    kmovd            %k1, %edi
    testw            %di, %di
    jne              .L0
# avx512::floyd_group: 286 instructions
.L0:
    incq             %rax
    testw            %dx, %dx
    je               out
    vpbroadcastd     %eax, %zmm23
    movq             %rax, %rdx
    shrq             $0x20, %rdx
    vpbroadcastd     %edx, %zmm25
    movl             $0x4, %edx
    vpbroadcastd     (%rip), %zmm11
    vmovdqa64        %zmm15, %zmm21
    vmovdqa64        %zmm15, %zmm7
    vmovdqa64        %zmm23, %zmm29
    vpbroadcastd     (%rip), %zmm19
    vmovdqa64        %zmm18, %zmm13
    vmovdqa64        %zmm18, %zmm8
    vmovdqa64        %zmm25, %zmm30
    vpbroadcastd     (%rip), %zmm15
    vmovdqa64        %zmm14, %zmm9
    vpbroadcastd     (%rip), %zmm14
    vmovdqa64        %zmm20, %zmm10
    vpxord           %xmm24, %xmm24, %xmm24
    nopw             %cs:(%rax,%rax)
.L2:
    vpaddd           %zmm11, %zmm7, %zmm11
    vpxord           %zmm11, %zmm29, %zmm29
    vprold           $0x10, %zmm29, %zmm29
    vpaddd           %zmm31, %zmm29, %zmm31
    vpxord           %zmm7, %zmm31, %zmm7
    vprold           $0xc, %zmm7, %zmm7
    vpaddd           %zmm11, %zmm7, %zmm11
    vpxord           %zmm29, %zmm11, %zmm29
    vprold           $0x8, %zmm29, %zmm29
    vpaddd           %zmm31, %zmm29, %zmm31
    vpxord           %zmm7, %zmm31, %zmm7
    vprold           $0x7, %zmm7, %zmm7
    vpaddd           %zmm19, %zmm8, %zmm19
    vpxord           %zmm19, %zmm30, %zmm30
    vprold           $0x10, %zmm30, %zmm30
    vpaddd           %zmm12, %zmm30, %zmm12
    vpxord           %zmm8, %zmm12, %zmm8
    vprold           $0xc, %zmm8, %zmm8
    vpaddd           %zmm19, %zmm8, %zmm19
    vpxord           %zmm30, %zmm19, %zmm30
    vprold           $0x8, %zmm30, %zmm30
    vpaddd           %zmm12, %zmm30, %zmm12
    vpxord           %zmm8, %zmm12, %zmm8
    vprold           $0x7, %zmm8, %zmm8
    vpaddd           %zmm15, %zmm9, %zmm15
    vpxord           %zmm15, %zmm26, %zmm26
    vprold           $0x10, %zmm26, %zmm26
    vpaddd           %zmm27, %zmm26, %zmm27
    vpxord           %zmm9, %zmm27, %zmm9
    vprold           $0xc, %zmm9, %zmm9
    vpaddd           %zmm15, %zmm9, %zmm15
    vpxord           %zmm26, %zmm15, %zmm26
    vprold           $0x8, %zmm26, %zmm26
    vpaddd           %zmm27, %zmm26, %zmm27
    vpxord           %zmm9, %zmm27, %zmm9
    vprold           $0x7, %zmm9, %zmm9
    vpaddd           %zmm14, %zmm10, %zmm14
    vpxord           %zmm14, %zmm24, %zmm24
    vprold           $0x10, %zmm24, %zmm24
    vpaddd           %zmm28, %zmm24, %zmm28
    vpxord           %zmm10, %zmm28, %zmm10
    vprold           $0xc, %zmm10, %zmm10
    vpaddd           %zmm14, %zmm10, %zmm14
    vpxord           %zmm24, %zmm14, %zmm24
    vprold           $0x8, %zmm24, %zmm24
    vpaddd           %zmm28, %zmm24, %zmm28
    vpxord           %zmm10, %zmm28, %zmm10
    vprold           $0x7, %zmm10, %zmm10
    vpaddd           %zmm11, %zmm8, %zmm11
    vpxord           %zmm11, %zmm24, %zmm24
    vprold           $0x10, %zmm24, %zmm24
    vpaddd           %zmm27, %zmm24, %zmm27
    vpxord           %zmm8, %zmm27, %zmm8
    vprold           $0xc, %zmm8, %zmm8
    vpaddd           %zmm11, %zmm8, %zmm11
    vpxord           %zmm24, %zmm11, %zmm24
    vprold           $0x8, %zmm24, %zmm24
    vpaddd           %zmm27, %zmm24, %zmm27
    vpxord           %zmm8, %zmm27, %zmm8
    vprold           $0x7, %zmm8, %zmm8
    vpaddd           %zmm19, %zmm9, %zmm19
    vpxord           %zmm29, %zmm19, %zmm29
    vprold           $0x10, %zmm29, %zmm29
    vpaddd           %zmm28, %zmm29, %zmm28
    vpxord           %zmm9, %zmm28, %zmm9
    vprold           $0xc, %zmm9, %zmm9
    vpaddd           %zmm19, %zmm9, %zmm19
    vpxord           %zmm29, %zmm19, %zmm29
    vprold           $0x8, %zmm29, %zmm29
    vpaddd           %zmm28, %zmm29, %zmm28
    vpxord           %zmm9, %zmm28, %zmm9
    vprold           $0x7, %zmm9, %zmm9
    vpaddd           %zmm15, %zmm10, %zmm15
    vpxord           %zmm30, %zmm15, %zmm30
    vprold           $0x10, %zmm30, %zmm30
    vpaddd           %zmm31, %zmm30, %zmm31
    vpxord           %zmm10, %zmm31, %zmm10
    vprold           $0xc, %zmm10, %zmm10
    vpaddd           %zmm15, %zmm10, %zmm15
    vpxord           %zmm30, %zmm15, %zmm30
    vprold           $0x8, %zmm30, %zmm30
    vpaddd           %zmm31, %zmm30, %zmm31
    vpxord           %zmm10, %zmm31, %zmm10
    vprold           $0x7, %zmm10, %zmm10
    vpaddd           %zmm7, %zmm14, %zmm14
    vpxord           %zmm26, %zmm14, %zmm26
    vprold           $0x10, %zmm26, %zmm26
    vpaddd           %zmm12, %zmm26, %zmm12
    vpxord           %zmm7, %zmm12, %zmm7
    vprold           $0xc, %zmm7, %zmm7
    vpaddd           %zmm14, %zmm7, %zmm14
    vpxord           %zmm26, %zmm14, %zmm26
    vprold           $0x8, %zmm26, %zmm26
    vpaddd           %zmm12, %zmm26, %zmm12
    vpxord           %zmm7, %zmm12, %zmm7
    vprold           $0x7, %zmm7, %zmm7
    decl             %edx
    jne              .L2
    vpaddd           (%rip){1to16}, %zmm11, %zmm11
    vpaddd           (%rip){1to16}, %zmm19, %zmm19
    vpmulld          %zmm22, %zmm19, %zmm18
    vplzcntd         %zmm22, %zmm20
    vprolvd          %zmm20, %zmm22, %zmm20
    vpcmpltud        %zmm20, %zmm18, %k1 {%k1}
    vpcmpeqd         %zmm0, %zmm22, %k2 {%k1}
    vmovdqa32        %zmm11, %zmm5 {%k2}
    vmovdqa32        %zmm19, %zmm6 {%k2}
    vpcmpeqd         %zmm1, %zmm22, %k2 {%k1}
    vmovdqa32        %zmm11, %zmm4 {%k2}
    vmovdqa32        %zmm19, %zmm3 {%k2}
    vpmaxud          %zmm18, %zmm2, %zmm2
    vpaddd           %zmm16, %zmm22, %zmm22 {%k1}
    vpcmpltud        %zmm17, %zmm22, %k1
    testq            %rcx, %rcx
    je               .L5
    kmovd            %k1, %edx
    testw            %dx, %dx
    je               out
.L5:
    vpaddd           (%rip){1to16}, %zmm14, %zmm11
    vpaddd           (%rip){1to16}, %zmm15, %zmm14
    vpmulld          %zmm11, %zmm22, %zmm15
    vplzcntd         %zmm22, %zmm18
    vprolvd          %zmm18, %zmm22, %zmm18
    vpcmpltud        %zmm18, %zmm15, %k1 {%k1}
    vpcmpeqd         %zmm0, %zmm22, %k2 {%k1}
    vmovdqa32        %zmm14, %zmm5 {%k2}
    vmovdqa32        %zmm11, %zmm6 {%k2}
    vpcmpeqd         %zmm1, %zmm22, %k2 {%k1}
    vmovdqa32        %zmm14, %zmm4 {%k2}
    vmovdqa32        %zmm11, %zmm3 {%k2}
    vpmaxud          %zmm15, %zmm2, %zmm2
    vpaddd           %zmm16, %zmm22, %zmm22 {%k1}
    vpcmpltud        %zmm17, %zmm22, %k1
    testq            %rcx, %rcx
    je               .L7
    kmovd            %k1, %edx
    testw            %dx, %dx
    je               out
.L7:
    vmovdqa64        %zmm21, %zmm15
    vpaddd           %zmm21, %zmm7, %zmm7
    vmovdqa64        %zmm13, %zmm18
    vpaddd           %zmm13, %zmm8, %zmm8
    vpmulld          %zmm8, %zmm22, %zmm11
    vplzcntd         %zmm22, %zmm14
    vprolvd          %zmm14, %zmm22, %zmm14
    vpcmpltud        %zmm14, %zmm11, %k1 {%k1}
    vpcmpeqd         %zmm0, %zmm22, %k2 {%k1}
    vmovdqa32        %zmm7, %zmm5 {%k2}
    vmovdqa32        %zmm8, %zmm6 {%k2}
    vpcmpeqd         %zmm1, %zmm22, %k2 {%k1}
    vmovdqa32        %zmm7, %zmm4 {%k2}
    vmovdqa32        %zmm8, %zmm3 {%k2}
    vpmaxud          %zmm11, %zmm2, %zmm2
    vpaddd           %zmm16, %zmm22, %zmm22 {%k1}
    vpcmpltud        %zmm17, %zmm22, %k1
    movq             %rcx, %rdx
    orq              $0x3, %rdx
    cmpq             $0x5, %rdx
    jb               .L9
    kmovd            %k1, %edx
    testw            %dx, %dx
    je               out
.L9:
    vmovdqu64        0x100(%rsp), %zmm14
    vpaddd           %zmm14, %zmm9, %zmm7
    vmovdqu64        0xc0(%rsp), %zmm20
    vpaddd           %zmm20, %zmm10, %zmm8
    vpmulld          %zmm8, %zmm22, %zmm9
    vplzcntd         %zmm22, %zmm10
    vprolvd          %zmm10, %zmm22, %zmm10
    vpcmpltud        %zmm10, %zmm9, %k1 {%k1}
    vpcmpeqd         %zmm0, %zmm22, %k2 {%k1}
    vmovdqa32        %zmm7, %zmm5 {%k2}
    vmovdqa32        %zmm8, %zmm6 {%k2}
    vpcmpeqd         %zmm1, %zmm22, %k2 {%k1}
    vmovdqa32        %zmm7, %zmm4 {%k2}
    vmovdqa32        %zmm8, %zmm3 {%k2}
    vpmaxud          %zmm9, %zmm2, %zmm2
    vpaddd           %zmm16, %zmm22, %zmm22 {%k1}
    vpcmpltud        %zmm17, %zmm22, %k1
    testq            %rcx, %rcx
    je               .L11
    kmovd            %k1, %edx
    testw            %dx, %dx
    je               out
.L11:
    vmovdqu64        0x80(%rsp), %zmm8
    vpaddd           %zmm8, %zmm31, %zmm7
    vmovdqa64        %zmm8, %zmm31
    vmovdqu64        0x40(%rsp), %zmm9
    vpaddd           %zmm9, %zmm12, %zmm8
    vmovdqa64        %zmm9, %zmm12
    vpmulld          %zmm8, %zmm22, %zmm9
    vplzcntd         %zmm22, %zmm10
    vprolvd          %zmm10, %zmm22, %zmm10
    vpcmpltud        %zmm10, %zmm9, %k1 {%k1}
    vpcmpeqd         %zmm0, %zmm22, %k2 {%k1}
    vmovdqa32        %zmm7, %zmm5 {%k2}
    vmovdqa32        %zmm8, %zmm6 {%k2}
    vpcmpeqd         %zmm1, %zmm22, %k2 {%k1}
    vmovdqa32        %zmm7, %zmm4 {%k2}
    vmovdqa32        %zmm8, %zmm3 {%k2}
    vpmaxud          %zmm9, %zmm2, %zmm2
    vpaddd           %zmm16, %zmm22, %zmm22 {%k1}
    vpcmpltud        %zmm17, %zmm22, %k1
    kortestw         %k1, %k1
    je               out
    vmovdqu64        (%rsp), %zmm8
    vpaddd           %zmm8, %zmm27, %zmm7
    vmovdqa64        %zmm8, %zmm27
    vmovdqu64        -0x40(%rsp), %zmm9
    vpaddd           %zmm9, %zmm28, %zmm8
    vmovdqa64        %zmm9, %zmm28
    vpmulld          %zmm8, %zmm22, %zmm9
    vplzcntd         %zmm22, %zmm10
    vprolvd          %zmm10, %zmm22, %zmm10
    vpcmpltud        %zmm10, %zmm9, %k1 {%k1}
    vpcmpeqd         %zmm0, %zmm22, %k2 {%k1}
    vmovdqa32        %zmm7, %zmm5 {%k2}
    vmovdqa32        %zmm8, %zmm6 {%k2}
    vpcmpeqd         %zmm1, %zmm22, %k2 {%k1}
    vmovdqa32        %zmm7, %zmm4 {%k2}
    vmovdqa32        %zmm8, %zmm3 {%k2}
    vpmaxud          %zmm9, %zmm2, %zmm2
    vpaddd           %zmm16, %zmm22, %zmm22 {%k1}
    vpcmpltud        %zmm17, %zmm22, %k1
    kortestw         %k1, %k1
    je               out
    vpaddd           %zmm23, %zmm29, %zmm7
    vpaddd           %zmm25, %zmm30, %zmm8
    vpmulld          %zmm8, %zmm22, %zmm9
    vplzcntd         %zmm22, %zmm10
    vprolvd          %zmm10, %zmm22, %zmm10
    vpcmpltud        %zmm10, %zmm9, %k1 {%k1}
    vpcmpeqd         %zmm0, %zmm22, %k2 {%k1}
    vmovdqa32        %zmm7, %zmm5 {%k2}
    vmovdqa32        %zmm8, %zmm6 {%k2}
    vpcmpeqd         %zmm1, %zmm22, %k2 {%k1}
    vmovdqa32        %zmm7, %zmm4 {%k2}
    vmovdqa32        %zmm8, %zmm3 {%k2}
    vpmaxud          %zmm9, %zmm2, %zmm2
    vpaddd           %zmm16, %zmm22, %zmm22 {%k1}
    vpcmpltud        %zmm17, %zmm22, %k1
    kortestw         %k1, %k1
    je               out
    vmovdqu64        -0x80(%rsp), %zmm8
    vpaddd           %zmm8, %zmm26, %zmm7
    vmovdqa64        %zmm8, %zmm26
    vpmulld          %zmm24, %zmm22, %zmm8
    vplzcntd         %zmm22, %zmm9
    vprolvd          %zmm9, %zmm22, %zmm9
    vpcmpltud        %zmm9, %zmm8, %k1 {%k1}
    vpcmpeqd         %zmm0, %zmm22, %k2 {%k1}
    vmovdqa32        %zmm7, %zmm5 {%k2}
    vmovdqa32        %zmm24, %zmm6 {%k2}
    vpcmpeqd         %zmm1, %zmm22, %k2 {%k1}
    vmovdqa32        %zmm7, %zmm4 {%k2}
    vmovdqa32        %zmm24, %zmm3 {%k2}
    vpmaxud          %zmm8, %zmm2, %zmm2
    vpaddd           %zmm16, %zmm22, %zmm22 {%k1}
    vpcmpltud        %zmm17, %zmm22, %k1
    kmovd            %k1, %edx
    addq             $0x8, %rcx
    je               .L0
    testw            %dx, %dx
    jne              .L0
# avx512::floyd: 356 instructions
.L0:
    testw            %dx, %dx
    je               out
    vmovdqa64        %zmm25, %zmm11
    vmovdqa64        %zmm24, %zmm10
    vmovdqa64        %zmm30, %zmm6
    vmovdqa64        %zmm26, %zmm30
    vmovdqa64        %zmm28, %zmm0
    vpbroadcastd     %eax, %zmm13
    movq             %rax, %rdx
    shrq             $0x20, %rdx
    vpbroadcastd     %edx, %zmm14
    incq             %rax
    movl             $0x4, %edx
    vpbroadcastd     (%rip), %zmm25
    vmovdqa64        0x100(%rsp), %zmm22
    vmovdqa64        0x2c0(%rsp), %zmm17
    vmovdqa64        %zmm13, 0x380(%rsp)
    vpbroadcastd     (%rip), %zmm26
    vmovdqa64        0xc0(%rsp), %zmm21
    vmovdqa64        0x440(%rsp), %zmm18
    vmovdqa64        %zmm14, 0x340(%rsp)
    vpbroadcastd     (%rip), %zmm23
    vmovdqa64        0x280(%rsp), %zmm19
    vmovdqa64        0x400(%rsp), %zmm15
    vmovdqa64        %zmm16, %zmm12
    vpbroadcastd     (%rip), %zmm24
    vmovdqa64        0x240(%rsp), %zmm20
    vmovdqa64        0x480(%rsp), %zmm16
    vpxor            %xmm9, %xmm9, %xmm9
    nopw             %cs:(%rax,%rax)
.L2:
    vpaddd           %zmm25, %zmm22, %zmm25
    vpxord           %zmm25, %zmm13, %zmm13
    vprold           $0x10, %zmm13, %zmm13
    vpaddd           %zmm17, %zmm13, %zmm17
    vpxord           %zmm22, %zmm17, %zmm22
    vprold           $0xc, %zmm22, %zmm22
    vpaddd           %zmm25, %zmm22, %zmm25
    vpxord           %zmm13, %zmm25, %zmm13
    vprold           $0x8, %zmm13, %zmm13
    vpaddd           %zmm17, %zmm13, %zmm17
    vpxord           %zmm22, %zmm17, %zmm22
    vprold           $0x7, %zmm22, %zmm22
    vpaddd           %zmm26, %zmm21, %zmm26
    vpxord           %zmm26, %zmm14, %zmm14
    vprold           $0x10, %zmm14, %zmm14
    vpaddd           %zmm18, %zmm14, %zmm18
    vpxord           %zmm21, %zmm18, %zmm21
    vprold           $0xc, %zmm21, %zmm21
    vpaddd           %zmm26, %zmm21, %zmm26
    vpxord           %zmm14, %zmm26, %zmm14
    vprold           $0x8, %zmm14, %zmm14
    vpaddd           %zmm18, %zmm14, %zmm18
    vpxord           %zmm21, %zmm18, %zmm21
    vprold           $0x7, %zmm21, %zmm21
    vpaddd           %zmm23, %zmm19, %zmm23
    vpxord           %zmm23, %zmm12, %zmm12
    vprold           $0x10, %zmm12, %zmm12
    vpaddd           %zmm15, %zmm12, %zmm15
    vpxord           %zmm19, %zmm15, %zmm19
    vprold           $0xc, %zmm19, %zmm19
    vpaddd           %zmm23, %zmm19, %zmm23
    vpxord           %zmm12, %zmm23, %zmm12
    vprold           $0x8, %zmm12, %zmm12
    vpaddd           %zmm15, %zmm12, %zmm15
    vpxord           %zmm19, %zmm15, %zmm19
    vprold           $0x7, %zmm19, %zmm19
    vpaddd           %zmm24, %zmm20, %zmm24
    vpxord           %zmm24, %zmm9, %zmm9
    vprold           $0x10, %zmm9, %zmm9
    vpaddd           %zmm16, %zmm9, %zmm16
    vpxord           %zmm20, %zmm16, %zmm20
    vprold           $0xc, %zmm20, %zmm20
    vpaddd           %zmm24, %zmm20, %zmm24
    vpxord           %zmm9, %zmm24, %zmm9
    vprold           $0x8, %zmm9, %zmm9
    vpaddd           %zmm16, %zmm9, %zmm16
    vpxord           %zmm20, %zmm16, %zmm20
    vprold           $0x7, %zmm20, %zmm20
    vpaddd           %zmm25, %zmm21, %zmm25
    vpxord           %zmm25, %zmm9, %zmm9
    vprold           $0x10, %zmm9, %zmm9
    vpaddd           %zmm15, %zmm9, %zmm15
    vpxord           %zmm21, %zmm15, %zmm21
    vprold           $0xc, %zmm21, %zmm21
    vpaddd           %zmm25, %zmm21, %zmm25
    vpxord           %zmm9, %zmm25, %zmm9
    vprold           $0x8, %zmm9, %zmm9
    vpaddd           %zmm15, %zmm9, %zmm15
    vpxord           %zmm21, %zmm15, %zmm21
    vprold           $0x7, %zmm21, %zmm21
    vpaddd           %zmm26, %zmm19, %zmm26
    vpxord           %zmm13, %zmm26, %zmm13
    vprold           $0x10, %zmm13, %zmm13
    vpaddd           %zmm16, %zmm13, %zmm16
    vpxord           %zmm19, %zmm16, %zmm19
    vprold           $0xc, %zmm19, %zmm19
    vpaddd           %zmm26, %zmm19, %zmm26
    vpxord           %zmm13, %zmm26, %zmm13
    vprold           $0x8, %zmm13, %zmm13
    vpaddd           %zmm16, %zmm13, %zmm16
    vpxord           %zmm19, %zmm16, %zmm19
    vprold           $0x7, %zmm19, %zmm19
    vpaddd           %zmm23, %zmm20, %zmm23
    vpxord           %zmm14, %zmm23, %zmm14
    vprold           $0x10, %zmm14, %zmm14
    vpaddd           %zmm17, %zmm14, %zmm17
    vpxord           %zmm20, %zmm17, %zmm20
    vprold           $0xc, %zmm20, %zmm20
    vpaddd           %zmm23, %zmm20, %zmm23
    vpxord           %zmm14, %zmm23, %zmm14
    vprold           $0x8, %zmm14, %zmm14
    vpaddd           %zmm17, %zmm14, %zmm17
    vpxord           %zmm20, %zmm17, %zmm20
    vprold           $0x7, %zmm20, %zmm20
    vpaddd           %zmm22, %zmm24, %zmm24
    vpxord           %zmm12, %zmm24, %zmm12
    vprold           $0x10, %zmm12, %zmm12
    vpaddd           %zmm18, %zmm12, %zmm18
    vpxord           %zmm22, %zmm18, %zmm22
    vprold           $0xc, %zmm22, %zmm22
    vpaddd           %zmm24, %zmm22, %zmm24
    vpxord           %zmm12, %zmm24, %zmm12
    vprold           $0x8, %zmm12, %zmm12
    vpaddd           %zmm18, %zmm12, %zmm18
    vpxord           %zmm22, %zmm18, %zmm22
    vprold           $0x7, %zmm22, %zmm22
    decl             %edx
    jne              .L2
    vpaddd           (%rip){1to16}, %zmm25, %zmm25
    vpaddd           (%rip){1to16}, %zmm26, %zmm26
    vpmulld          %zmm8, %zmm26, %zmm27
    vplzcntd         %zmm8, %zmm28
    vprolvd          %zmm28, %zmm8, %zmm28
    vpcmpltud        %zmm28, %zmm27, %k1 {%k1}
    vpcmpeqd         %zmm3, %zmm8, %k2 {%k1}
    vmovdqa32        %zmm25, %zmm11 {%k2}
    vmovdqa32        %zmm26, %zmm30 {%k2}
    vpcmpeqd         %zmm2, %zmm8, %k2 {%k1}
    vmovdqa32        %zmm25, %zmm10 {%k2}
    vmovdqa32        %zmm26, %zmm6 {%k2}
    vpcmpeqd         %zmm1, %zmm8, %k2 {%k1}
    vmovdqa64        0x40(%rsp), %zmm28
    vmovdqa32        %zmm25, %zmm28 {%k2}
    vmovdqa64        %zmm28, 0x40(%rsp)
    vmovdqa32        %zmm26, %zmm31 {%k2}
    vpcmpeqd         %zmm5, %zmm8, %k2 {%k1}
    vmovdqa64        %zmm0, %zmm28
    vmovdqa32        %zmm25, %zmm28 {%k2}
    vmovdqa64        0x80(%rsp), %zmm0
    vmovdqa32        %zmm26, %zmm0 {%k2}
    vpmaxud          %zmm27, %zmm4, %zmm4
    vpaddd           %zmm29, %zmm8, %zmm8 {%k1}
    vpcmpltud        %zmm7, %zmm8, %k1
    testq            %rcx, %rcx
    je               .L5
    kmovd            %k1, %edx
    testw            %dx, %dx
    je               out
.L5:
    vpaddd           (%rip){1to16}, %zmm24, %zmm24
    vpaddd           (%rip){1to16}, %zmm23, %zmm23
    vpmulld          %zmm24, %zmm8, %zmm25
    vplzcntd         %zmm8, %zmm26
    vprolvd          %zmm26, %zmm8, %zmm26
    vpcmpltud        %zmm26, %zmm25, %k1 {%k1}
    vpcmpeqd         %zmm3, %zmm8, %k2 {%k1}
    vmovdqa32        %zmm23, %zmm11 {%k2}
    vmovdqa64        %zmm30, %zmm26
    vmovdqa32        %zmm24, %zmm26 {%k2}
    vpcmpeqd         %zmm2, %zmm8, %k2 {%k1}
    vmovdqa32        %zmm23, %zmm10 {%k2}
    vmovdqa64        %zmm6, %zmm30
    vmovdqa32        %zmm24, %zmm30 {%k2}
    vpcmpeqd         %zmm1, %zmm8, %k2 {%k1}
    vmovdqa64        0x40(%rsp), %zmm6
    vmovdqa32        %zmm23, %zmm6 {%k2}
    vmovdqa32        %zmm24, %zmm31 {%k2}
    vpcmpeqd         %zmm5, %zmm8, %k2 {%k1}
    vmovdqa32        %zmm23, %zmm28 {%k2}
    vmovdqa32        %zmm24, %zmm0 {%k2}
    vpmaxud          %zmm25, %zmm4, %zmm4
    vpaddd           %zmm29, %zmm8, %zmm8 {%k1}
    vpcmpltud        %zmm7, %zmm8, %k1
    testq            %rcx, %rcx
    je               .L7
    kmovd            %k1, %edx
    testw            %dx, %dx
    je               out
.L7:
    vpaddd           0x100(%rsp), %zmm22, %zmm22
    vpaddd           0xc0(%rsp), %zmm21, %zmm21
    vpmulld          %zmm21, %zmm8, %zmm23
    vplzcntd         %zmm8, %zmm24
    vprolvd          %zmm24, %zmm8, %zmm24
    vpcmpltud        %zmm24, %zmm23, %k1 {%k1}
    vpcmpeqd         %zmm3, %zmm8, %k2 {%k1}
    vmovdqa64        %zmm11, %zmm25
    vmovdqa32        %zmm22, %zmm25 {%k2}
    vmovdqa32        %zmm21, %zmm26 {%k2}
    vpcmpeqd         %zmm2, %zmm8, %k2 {%k1}
    vmovdqa64        %zmm10, %zmm24
    vmovdqa32        %zmm22, %zmm24 {%k2}
    vmovdqa32        %zmm21, %zmm30 {%k2}
    vpcmpeqd         %zmm1, %zmm8, %k2 {%k1}
    vmovdqa32        %zmm22, %zmm6 {%k2}
    vmovdqa32        %zmm21, %zmm31 {%k2}
    vpcmpeqd         %zmm5, %zmm8, %k2 {%k1}
    vmovdqa32        %zmm22, %zmm28 {%k2}
    vmovdqa32        %zmm21, %zmm0 {%k2}
    vpmaxud          %zmm23, %zmm4, %zmm4
    vpaddd           %zmm29, %zmm8, %zmm8 {%k1}
    vpcmpltud        %zmm7, %zmm8, %k1
    movq             %rcx, %rdx
    orq              $0x3, %rdx
    cmpq             $0x9, %rdx
    jb               .L9
    kmovd            %k1, %edx
    testw            %dx, %dx
    je               out
.L9:
    vpaddd           0x280(%rsp), %zmm19, %zmm19
    vpaddd           0x240(%rsp), %zmm20, %zmm20
    vpmulld          %zmm20, %zmm8, %zmm21
    vplzcntd         %zmm8, %zmm22
    vprolvd          %zmm22, %zmm8, %zmm22
    vpcmpltud        %zmm22, %zmm21, %k1 {%k1}
    vpcmpeqd         %zmm3, %zmm8, %k2 {%k1}
    vmovdqa32        %zmm19, %zmm25 {%k2}
    vmovdqa32        %zmm20, %zmm26 {%k2}
    vpcmpeqd         %zmm2, %zmm8, %k2 {%k1}
    vmovdqa32        %zmm19, %zmm24 {%k2}
    vmovdqa32        %zmm20, %zmm30 {%k2}
    vpcmpeqd         %zmm1, %zmm8, %k2 {%k1}
    vmovdqa32        %zmm19, %zmm6 {%k2}
    vmovdqa32        %zmm20, %zmm31 {%k2}
    vpcmpeqd         %zmm5, %zmm8, %k2 {%k1}
    vmovdqa32        %zmm19, %zmm28 {%k2}
    vmovdqa32        %zmm20, %zmm0 {%k2}
    vpmaxud          %zmm21, %zmm4, %zmm4
    vpaddd           %zmm29, %zmm8, %zmm8 {%k1}
    vpcmpltud        %zmm7, %zmm8, %k1
    testq            %rcx, %rcx
    je               .L11
    kmovd            %k1, %edx
    testw            %dx, %dx
    je               out
.L11:
    vpaddd           0x2c0(%rsp), %zmm17, %zmm17
    vpaddd           0x440(%rsp), %zmm18, %zmm18
    vpmulld          %zmm18, %zmm8, %zmm19
    vplzcntd         %zmm8, %zmm20
    vprolvd          %zmm20, %zmm8, %zmm20
    vpcmpltud        %zmm20, %zmm19, %k1 {%k1}
    vpcmpeqd         %zmm3, %zmm8, %k2 {%k1}
    vmovdqa32        %zmm17, %zmm25 {%k2}
    vmovdqa32        %zmm18, %zmm26 {%k2}
    vpcmpeqd         %zmm2, %zmm8, %k2 {%k1}
    vmovdqa32        %zmm17, %zmm24 {%k2}
    vmovdqa32        %zmm18, %zmm30 {%k2}
    vpcmpeqd         %zmm1, %zmm8, %k2 {%k1}
    vmovdqa32        %zmm17, %zmm6 {%k2}
    vmovdqa32        %zmm18, %zmm31 {%k2}
    vpcmpeqd         %zmm5, %zmm8, %k2 {%k1}
    vmovdqa32        %zmm17, %zmm28 {%k2}
    vmovdqa32        %zmm18, %zmm0 {%k2}
    vpmaxud          %zmm19, %zmm4, %zmm4
    vpaddd           %zmm29, %zmm8, %zmm8 {%k1}
    vpcmpltud        %zmm7, %zmm8, %k1
    movq             %rcx, %rdx
    orq              $0x5, %rdx
    cmpq             $0x9, %rdx
    jb               .L13
    kmovd            %k1, %edx
    testw            %dx, %dx
    je               out
.L13:
    vpaddd           0x400(%rsp), %zmm15, %zmm15
    vpaddd           0x480(%rsp), %zmm16, %zmm16
    vpmulld          %zmm16, %zmm8, %zmm17
    vplzcntd         %zmm8, %zmm18
    vprolvd          %zmm18, %zmm8, %zmm18
    vpcmpltud        %zmm18, %zmm17, %k1 {%k1}
    vpcmpeqd         %zmm3, %zmm8, %k2 {%k1}
    vmovdqa32        %zmm15, %zmm25 {%k2}
    vmovdqa32        %zmm16, %zmm26 {%k2}
    vpcmpeqd         %zmm2, %zmm8, %k2 {%k1}
    vmovdqa32        %zmm15, %zmm24 {%k2}
    vmovdqa32        %zmm16, %zmm30 {%k2}
    vpcmpeqd         %zmm1, %zmm8, %k2 {%k1}
    vmovdqa32        %zmm15, %zmm6 {%k2}
    vmovdqa32        %zmm16, %zmm31 {%k2}
    vpcmpeqd         %zmm5, %zmm8, %k2 {%k1}
    vmovdqa32        %zmm15, %zmm28 {%k2}
    vmovdqa32        %zmm16, %zmm0 {%k2}
    vpmaxud          %zmm17, %zmm4, %zmm4
    vpaddd           %zmm29, %zmm8, %zmm8 {%k1}
    vpcmpltud        %zmm7, %zmm8, %k1
    movq             %rcx, %rdx
    orq              $0x6, %rdx
    cmpq             $0x9, %rdx
    jb               .L15
    kmovd            %k1, %edx
    testw            %dx, %dx
    je               out
.L15:
    vpaddd           0x380(%rsp), %zmm13, %zmm10
    vpaddd           0x340(%rsp), %zmm14, %zmm11
    vpmulld          %zmm11, %zmm8, %zmm13
    vplzcntd         %zmm8, %zmm14
    vprolvd          %zmm14, %zmm8, %zmm14
    vpcmpltud        %zmm14, %zmm13, %k1 {%k1}
    vpcmpeqd         %zmm3, %zmm8, %k2 {%k1}
    vmovdqa32        %zmm10, %zmm25 {%k2}
    vmovdqa32        %zmm11, %zmm26 {%k2}
    vpcmpeqd         %zmm2, %zmm8, %k2 {%k1}
    vmovdqa32        %zmm10, %zmm24 {%k2}
    vmovdqa32        %zmm11, %zmm30 {%k2}
    vpcmpeqd         %zmm1, %zmm8, %k2 {%k1}
    vmovdqa32        %zmm10, %zmm6 {%k2}
    vmovdqa32        %zmm11, %zmm31 {%k2}
    vpcmpeqd         %zmm5, %zmm8, %k2 {%k1}
    vmovdqa32        %zmm10, %zmm28 {%k2}
    vmovdqa32        %zmm11, %zmm0 {%k2}
    vpmaxud          %zmm13, %zmm4, %zmm4
    vpaddd           %zmm29, %zmm8, %zmm8 {%k1}
    vpcmpltud        %zmm7, %zmm8, %k1
    movq             %rcx, %rdx
    orq              $0x7, %rdx
    cmpq             $0x9, %rdx
    jb               .L17
    kmovd            %k1, %edx
    testw            %dx, %dx
    je               out
.L17:
    vmovdqa64        0x3c0(%rsp), %zmm16
    vpaddd           %zmm16, %zmm12, %zmm10
    addq             $0x8, %rcx
    vpmulld          %zmm9, %zmm8, %zmm11
    vplzcntd         %zmm8, %zmm12
    vprolvd          %zmm12, %zmm8, %zmm12
    vpcmpltud        %zmm12, %zmm11, %k1 {%k1}
    vpcmpeqd         %zmm3, %zmm8, %k2 {%k1}
    vmovdqa32        %zmm10, %zmm25 {%k2}
    vmovdqa32        %zmm9, %zmm26 {%k2}
    vpcmpeqd         %zmm2, %zmm8, %k2 {%k1}
    vmovdqa32        %zmm10, %zmm24 {%k2}
    vmovdqa32        %zmm9, %zmm30 {%k2}
    vpcmpeqd         %zmm1, %zmm8, %k2 {%k1}
    vmovdqa32        %zmm10, %zmm6 {%k2}
    vmovdqa64        %zmm6, 0x40(%rsp)
    vmovdqa32        %zmm9, %zmm31 {%k2}
    vpcmpeqd         %zmm5, %zmm8, %k2 {%k1}
    vmovdqa32        %zmm10, %zmm28 {%k2}
    vmovdqa32        %zmm9, %zmm0 {%k2}
    vpmaxud          %zmm11, %zmm4, %zmm4
    vpaddd           %zmm29, %zmm8, %zmm8 {%k1}
    vpcmpltud        %zmm7, %zmm8, %k1
    kmovd            %k1, %edx
    cmpq             $0x9, %rcx
    vmovdqa64        %zmm0, 0x80(%rsp)
    jb               .L0
    testw            %dx, %dx
    jne              .L0
# avx512::floyd: 241 instructions
.L0:
    vmovdqa64        %zmm25, %zmm0
    vpbroadcastd     %eax, %zmm6
    movq             %rax, %rdx
    shrq             $0x20, %rdx
    vpbroadcastd     %edx, %zmm7
    incq             %rax
    movl             $0x4, %edx
    vpbroadcastd     (%rip), %zmm22
    vmovdqa64        %zmm27, %zmm21
    vmovdqa64        %zmm31, %zmm16
    vmovdqa64        %zmm6, %zmm12
    vpbroadcastd     (%rip), %zmm23
    vmovdqa64        %zmm28, %zmm18
    vmovdqa64        0x80(%rsp), %zmm17
    vmovdqa64        %zmm7, %zmm13
    vpbroadcastd     (%rip), %zmm19
    vmovdqa64        %zmm29, %zmm14
    vmovdqa64        0x100(%rsp), %zmm9
    vmovdqa64        %zmm3, %zmm10
    vpbroadcastd     (%rip), %zmm20
    vmovdqa64        %zmm30, %zmm15
    vmovdqa64        0xc0(%rsp), %zmm11
    vpxor            %xmm8, %xmm8, %xmm8
    nopw             %cs:(%rax,%rax)
.L1:
    vpaddd           %zmm22, %zmm21, %zmm22
    vpxord           %zmm22, %zmm12, %zmm12
    vprold           $0x10, %zmm12, %zmm12
    vpaddd           %zmm16, %zmm12, %zmm16
    vpxord           %zmm21, %zmm16, %zmm21
    vprold           $0xc, %zmm21, %zmm21
    vpaddd           %zmm22, %zmm21, %zmm22
    vpxord           %zmm12, %zmm22, %zmm12
    vprold           $0x8, %zmm12, %zmm12
    vpaddd           %zmm16, %zmm12, %zmm16
    vpxord           %zmm21, %zmm16, %zmm21
    vprold           $0x7, %zmm21, %zmm21
    vpaddd           %zmm23, %zmm18, %zmm23
    vpxord           %zmm23, %zmm13, %zmm13
    vprold           $0x10, %zmm13, %zmm13
    vpaddd           %zmm17, %zmm13, %zmm17
    vpxord           %zmm18, %zmm17, %zmm18
    vprold           $0xc, %zmm18, %zmm18
    vpaddd           %zmm23, %zmm18, %zmm23
    vpxord           %zmm13, %zmm23, %zmm13
    vprold           $0x8, %zmm13, %zmm13
    vpaddd           %zmm17, %zmm13, %zmm17
    vpxord           %zmm18, %zmm17, %zmm18
    vprold           $0x7, %zmm18, %zmm18
    vpaddd           %zmm19, %zmm14, %zmm19
    vpxord           %zmm19, %zmm10, %zmm10
    vprold           $0x10, %zmm10, %zmm10
    vpaddd           %zmm9, %zmm10, %zmm9
    vpxord           %zmm14, %zmm9, %zmm14
    vprold           $0xc, %zmm14, %zmm14
    vpaddd           %zmm19, %zmm14, %zmm19
    vpxord           %zmm10, %zmm19, %zmm10
    vprold           $0x8, %zmm10, %zmm10
    vpaddd           %zmm9, %zmm10, %zmm9
    vpxord           %zmm14, %zmm9, %zmm14
    vprold           $0x7, %zmm14, %zmm14
    vpaddd           %zmm20, %zmm15, %zmm20
    vpxord           %zmm20, %zmm8, %zmm8
    vprold           $0x10, %zmm8, %zmm8
    vpaddd           %zmm11, %zmm8, %zmm11
    vpxord           %zmm15, %zmm11, %zmm15
    vprold           $0xc, %zmm15, %zmm15
    vpaddd           %zmm20, %zmm15, %zmm20
    vpxord           %zmm8, %zmm20, %zmm8
    vprold           $0x8, %zmm8, %zmm8
    vpaddd           %zmm11, %zmm8, %zmm11
    vpxord           %zmm15, %zmm11, %zmm15
    vprold           $0x7, %zmm15, %zmm15
    vpaddd           %zmm22, %zmm18, %zmm22
    vpxord           %zmm22, %zmm8, %zmm8
    vprold           $0x10, %zmm8, %zmm8
    vpaddd           %zmm9, %zmm8, %zmm9
    vpxord           %zmm18, %zmm9, %zmm18
    vprold           $0xc, %zmm18, %zmm18
    vpaddd           %zmm22, %zmm18, %zmm22
    vpxord           %zmm8, %zmm22, %zmm8
    vprold           $0x8, %zmm8, %zmm8
    vpaddd           %zmm9, %zmm8, %zmm9
    vpxord           %zmm18, %zmm9, %zmm18
    vprold           $0x7, %zmm18, %zmm18
    vpaddd           %zmm23, %zmm14, %zmm23
    vpxord           %zmm12, %zmm23, %zmm12
    vprold           $0x10, %zmm12, %zmm12
    vpaddd           %zmm11, %zmm12, %zmm11
    vpxord           %zmm14, %zmm11, %zmm14
    vprold           $0xc, %zmm14, %zmm14
    vpaddd           %zmm23, %zmm14, %zmm23
    vpxord           %zmm12, %zmm23, %zmm12
    vprold           $0x8, %zmm12, %zmm12
    vpaddd           %zmm11, %zmm12, %zmm11
    vpxord           %zmm14, %zmm11, %zmm14
    vprold           $0x7, %zmm14, %zmm14
    vpaddd           %zmm19, %zmm15, %zmm19
    vpxord           %zmm13, %zmm19, %zmm13
    vprold           $0x10, %zmm13, %zmm13
    vpaddd           %zmm16, %zmm13, %zmm16
    vpxord           %zmm15, %zmm16, %zmm15
    vprold           $0xc, %zmm15, %zmm15
    vpaddd           %zmm19, %zmm15, %zmm19
    vpxord           %zmm13, %zmm19, %zmm13
    vprold           $0x8, %zmm13, %zmm13
    vpaddd           %zmm16, %zmm13, %zmm16
    vpxord           %zmm15, %zmm16, %zmm15
    vprold           $0x7, %zmm15, %zmm15
    vpaddd           %zmm21, %zmm20, %zmm20
    vpxord           %zmm10, %zmm20, %zmm10
    vprold           $0x10, %zmm10, %zmm10
    vpaddd           %zmm17, %zmm10, %zmm17
    vpxord           %zmm21, %zmm17, %zmm21
    vprold           $0xc, %zmm21, %zmm21
    vpaddd           %zmm20, %zmm21, %zmm20
    vpxord           %zmm10, %zmm20, %zmm10
    vprold           $0x8, %zmm10, %zmm10
    vpaddd           %zmm17, %zmm10, %zmm17
    vpxord           %zmm21, %zmm17, %zmm21
    vprold           $0x7, %zmm21, %zmm21
    decl             %edx
    jne              .L1
    vpaddd           (%rip){1to16}, %zmm23, %zmm23
    vpmulld          %zmm5, %zmm23, %zmm24
    vplzcntd         %zmm5, %zmm25
    vprolvd          %zmm25, %zmm5, %zmm25
    vpcmpltud        %zmm25, %zmm24, %k1 {%k1}
    vpcmpeqd         %zmm1, %zmm5, %k2 {%k1}
    vmovdqa64        %zmm0, %zmm25
    vpaddd           (%rip){1to16}, %zmm22, %zmm25 {%k2}
    vmovdqa64        0x40(%rsp), %zmm0
    vmovdqa32        %zmm23, %zmm0 {%k2}
    vpmaxud          %zmm24, %zmm2, %zmm2
    vpaddd           %zmm26, %zmm5, %zmm5 {%k1}
    vpcmpltud        %zmm4, %zmm5, %k1
    testq            %rcx, %rcx
    je               .L4
    kmovd            %k1, %edx
    testw            %dx, %dx
    je               out
.L4:
    vpaddd           (%rip){1to16}, %zmm20, %zmm20
    vpmulld          %zmm20, %zmm5, %zmm22
    vplzcntd         %zmm5, %zmm23
    vprolvd          %zmm23, %zmm5, %zmm23
    vpcmpltud        %zmm23, %zmm22, %k1 {%k1}
    vpcmpeqd         %zmm1, %zmm5, %k2 {%k1}
    vpaddd           (%rip){1to16}, %zmm19, %zmm25 {%k2}
    vmovdqa32        %zmm20, %zmm0 {%k2}
    vpmaxud          %zmm22, %zmm2, %zmm2
    vpaddd           %zmm26, %zmm5, %zmm5 {%k1}
    vpcmpltud        %zmm4, %zmm5, %k1
    testq            %rcx, %rcx
    je               .L6
    kmovd            %k1, %edx
    testw            %dx, %dx
    je               out
.L6:
    vpaddd           %zmm27, %zmm21, %zmm19
    vpaddd           %zmm28, %zmm18, %zmm18
    vpmulld          %zmm18, %zmm5, %zmm20
    vplzcntd         %zmm5, %zmm21
    vprolvd          %zmm21, %zmm5, %zmm21
    vpcmpltud        %zmm21, %zmm20, %k1 {%k1}
    vpcmpeqd         %zmm1, %zmm5, %k2 {%k1}
    vmovdqa32        %zmm19, %zmm25 {%k2}
    vmovdqa32        %zmm18, %zmm0 {%k2}
    vpmaxud          %zmm20, %zmm2, %zmm2
    vpaddd           %zmm26, %zmm5, %zmm5 {%k1}
    vpcmpltud        %zmm4, %zmm5, %k1
    kortestw         %k1, %k1
    je               out
    vpaddd           %zmm29, %zmm14, %zmm14
    vpaddd           %zmm30, %zmm15, %zmm15
    vpmulld          %zmm15, %zmm5, %zmm18
    vplzcntd         %zmm5, %zmm19
    vprolvd          %zmm19, %zmm5, %zmm19
    vpcmpltud        %zmm19, %zmm18, %k1 {%k1}
    vpcmpeqd         %zmm1, %zmm5, %k2 {%k1}
    vmovdqa32        %zmm14, %zmm25 {%k2}
    vmovdqa32        %zmm15, %zmm0 {%k2}
    vpmaxud          %zmm18, %zmm2, %zmm2
    vpaddd           %zmm26, %zmm5, %zmm5 {%k1}
    vpcmpltud        %zmm4, %zmm5, %k1
    kortestw         %k1, %k1
    je               out
    vpaddd           %zmm31, %zmm16, %zmm14
    vpaddd           0x80(%rsp), %zmm17, %zmm15
    vpmulld          %zmm15, %zmm5, %zmm16
    vplzcntd         %zmm5, %zmm17
    vprolvd          %zmm17, %zmm5, %zmm17
    vpcmpltud        %zmm17, %zmm16, %k1 {%k1}
    vpcmpeqd         %zmm1, %zmm5, %k2 {%k1}
    vmovdqa32        %zmm14, %zmm25 {%k2}
    vmovdqa32        %zmm15, %zmm0 {%k2}
    vpmaxud          %zmm16, %zmm2, %zmm2
    vpaddd           %zmm26, %zmm5, %zmm5 {%k1}
    vpcmpltud        %zmm4, %zmm5, %k1
    kortestw         %k1, %k1
    je               out
    vpaddd           0x100(%rsp), %zmm9, %zmm9
    vpaddd           0xc0(%rsp), %zmm11, %zmm11
    vpmulld          %zmm11, %zmm5, %zmm14
    vplzcntd         %zmm5, %zmm15
    vprolvd          %zmm15, %zmm5, %zmm15
    vpcmpltud        %zmm15, %zmm14, %k1 {%k1}
    vpcmpeqd         %zmm1, %zmm5, %k2 {%k1}
    vmovdqa32        %zmm9, %zmm25 {%k2}
    vmovdqa32        %zmm11, %zmm0 {%k2}
    vpmaxud          %zmm14, %zmm2, %zmm2
    vpaddd           %zmm26, %zmm5, %zmm5 {%k1}
    vpcmpltud        %zmm4, %zmm5, %k1
    kortestw         %k1, %k1
    je               out
    vpaddd           %zmm6, %zmm12, %zmm6
    vpaddd           %zmm7, %zmm13, %zmm7
    vpmulld          %zmm7, %zmm5, %zmm9
    vplzcntd         %zmm5, %zmm11
    vprolvd          %zmm11, %zmm5, %zmm11
    vpcmpltud        %zmm11, %zmm9, %k1 {%k1}
    vpcmpeqd         %zmm1, %zmm5, %k2 {%k1}
    vmovdqa32        %zmm6, %zmm25 {%k2}
    vmovdqa32        %zmm7, %zmm0 {%k2}
    vpmaxud          %zmm9, %zmm2, %zmm2
    vpaddd           %zmm26, %zmm5, %zmm5 {%k1}
    vpcmpltud        %zmm4, %zmm5, %k1
    kortestw         %k1, %k1
    je               out
    vpaddd           %zmm3, %zmm10, %zmm6
    addq             $0x8, %rcx
    vpmulld          %zmm8, %zmm5, %zmm7
    vplzcntd         %zmm5, %zmm9
    vprolvd          %zmm9, %zmm5, %zmm9
    vpcmpltud        %zmm9, %zmm7, %k1 {%k1}
    vpcmpeqd         %zmm1, %zmm5, %k2 {%k1}
    vmovdqa32        %zmm6, %zmm25 {%k2}
    vmovdqa32        %zmm8, %zmm0 {%k2}
    vmovdqa64        %zmm0, 0x40(%rsp)
    vpmaxud          %zmm7, %zmm2, %zmm2
    vpaddd           %zmm26, %zmm5, %zmm5 {%k1}
    vpcmpltud        %zmm4, %zmm5, %k1
    kortestw         %k1, %k1
    jne              .L0
