# gate::table::choose::body: 110 instructions
.L0:
    addq             $0x100, %r8
    incq             %r12
    movq             %rdx, %r9
    cmpq             %rcx, %r8
    movq             0xa8(%rsp), %rsi
    je               out
    testq            %r8, %r8
    je               out
    cmpq             %rdi, %r12
    je               panic
    vmovups          (%r8), %ymm1
    vmovups          0x20(%r8), %ymm2
    vmovups          0x40(%r8), %ymm3
    vmovups          0x60(%r8), %ymm4
    vcmpge_oqps      %ymm0, %ymm4, %ymm4
    vcmpge_oqps      %ymm0, %ymm3, %ymm3
    vpackssdw        %ymm4, %ymm3, %ymm3
    vcmpge_oqps      %ymm0, %ymm2, %ymm2
    vcmpge_oqps      %ymm0, %ymm1, %ymm1
    vpackssdw        %ymm2, %ymm1, %ymm1
    vpermq           $0xd8, %ymm3, %ymm2
    vpermq           $0xd8, %ymm1, %ymm1
    vpacksswb        %ymm2, %ymm1, %ymm1
    vpermq           $0xd8, %ymm1, %ymm1
    vpmovmskb        %ymm1, %eax
    vmovups          0xa0(%r8), %ymm1
    vcmpge_oqps      %ymm0, %ymm1, %ymm1
    vmovups          0x80(%r8), %ymm2
    vcmpge_oqps      %ymm0, %ymm2, %ymm2
    vpcmpgtd         %ymm1, %ymm8, %ymm1
    vpcmpgtd         %ymm2, %ymm8, %ymm2
    vpackssdw        %ymm1, %ymm2, %ymm1
    vextracti128     $0x1, %ymm1, %xmm2
    vpacksswb        %xmm2, %xmm1, %xmm1
    vpshufd          $0xd8, %xmm1, %xmm1
    vpmovmskb        %xmm1, %edx
    shlq             $0x20, %rdx
    orq              %rax, %rdx
    vmovups          0xe0(%r8), %ymm1
    vcmpge_oqps      %ymm0, %ymm1, %ymm1
    vmovups          0xc0(%r8), %ymm2
    vcmpge_oqps      %ymm0, %ymm2, %ymm2
    vpcmpgtd         %ymm1, %ymm8, %ymm1
    vpcmpgtd         %ymm2, %ymm8, %ymm2
    vpackssdw        %ymm1, %ymm2, %ymm1
    vextracti128     $0x1, %ymm1, %xmm2
    vpacksswb        %xmm2, %xmm1, %xmm1
    vpshufd          $0xd8, %xmm1, %xmm1
    vpmovmskb        %xmm1, %ebx
    shlq             $0x30, %rbx
    orq              %rdx, %rbx
    popcntq          %rbx, %rdx
    addq             %r9, %rdx
    cmpq             $0x41, %rdx
    setae            %al
    testq            %rbx, %rbx
    sete             %r10b
    orb              %al, %r10b
    vmovaps          (%rip), %ymm3
    jne              .L0
    movq             %r12, %r10
    shlq             $0x6, %r10
    movq             %r12, %r11
    shlq             $0x8, %r11
    addq             %r14, %r11
    nopl             (%rax)
.L5:
    cmpq             $0x43, %r9
    ja               panic
    tzcntq           %rbx, %rax
    vmovd            (%r11,%rax,4), %xmm1
    vmovd            %xmm1, 0x100(%r13,%r9,4)
    orl              %r10d, %eax
    movl             %eax, 0x210(%r13,%r9,4)
    movl             $0x44, %eax
    cmpq             $0x43, %r9
    je               panic
    movq             %r14, %rsi
    blsrq            %rbx, %rbx
    tzcntq           %rbx, %r14
    andl             $0x3f, %r14d
    vmovd            (%r11,%r14,4), %xmm1
    vmovd            %xmm1, 0x104(%r13,%r9,4)
    movl             %r10d, %r15d
    orl              %r14d, %r15d
    movl             %r15d, 0x214(%r13,%r9,4)
    cmpq             $0x41, %r9
    ja               panic
    blsrq            %rbx, %rbx
    tzcntq           %rbx, %r14
    andl             $0x3f, %r14d
    vmovd            (%r11,%r14,4), %xmm1
    vmovd            %xmm1, 0x108(%r13,%r9,4)
    movl             %r10d, %r15d
    orl              %r14d, %r15d
    movl             %r15d, 0x218(%r13,%r9,4)
    cmpq             $0x41, %r9
    je               panic
    blsrq            %rbx, %rax
    tzcntq           %rax, %rbx
    andl             $0x3f, %ebx
    vmovd            (%r11,%rbx,4), %xmm1
    vmovd            %xmm1, 0x10c(%r13,%r9,4)
    movl             %r10d, %r14d
    orl              %ebx, %r14d
    movl             %r14d, 0x21c(%r13,%r9,4)
    addq             $0x4, %r9
    blsrq            %rax, %rbx
    movq             %rsi, %r14
    jne              .L5
    jmp              .L0
# gate::table::choose::body: 74 instructions
.L0:
    addq             $0x40, %r14
    incq             %r8
    cmpq             %rbx, %r14
    je               out
    movq             %rdx, %r9
    testq            %r14, %r14
    je               out
    vmovups          (%r14), %ymm1
    vmovups          0x20(%r14), %ymm2
    vcmpge_oqps      %ymm0, %ymm1, %ymm1
    vcmpge_oqps      %ymm0, %ymm2, %ymm2
    vpcmpgtd         %ymm2, %ymm8, %ymm2
    vpcmpgtd         %ymm1, %ymm8, %ymm1
    vpackssdw        %ymm2, %ymm1, %ymm1
    vextracti128     $0x1, %ymm1, %xmm2
    vpacksswb        %xmm2, %xmm1, %xmm2
    vpshufd          $0xd8, %xmm2, %xmm2
    vpmovmskb        %xmm2, %eax
    popcntl          %eax, %edx
    addq             %r9, %rdx
    vpmovmskb        %ymm1, %ecx
    testl            %ecx, %ecx
    je               .L0
    cmpq             $0x40, %rdx
    ja               .L0
    movq             %r8, %r10
    shlq             $0x4, %r10
    addq             %rdi, %r10
    nop
.L5:
    cmpq             $0x44, %r9
    jae              panic
    tzcntq           %rax, %rcx
    vmovd            (%r14,%rcx,4), %xmm1
    vmovd            %xmm1, 0x100(%r13,%r9,4)
    orl              %r10d, %ecx
    movl             %ecx, 0x210(%r13,%r9,4)
    blsrq            %rax, %r11
    tzcntq           %r11, %rax
    andl             $0x3f, %eax
    cmpq             $0xf, %rax
    ja               panic
    movl             $0x44, %ecx
    cmpq             $0x43, %r9
    je               panic
    vmovd            (%r14,%rax,4), %xmm1
    vmovd            %xmm1, 0x104(%r13,%r9,4)
    orl              %r10d, %eax
    movl             %eax, 0x214(%r13,%r9,4)
    blsrq            %r11, %r11
    tzcntq           %r11, %rax
    andl             $0x3f, %eax
    cmpq             $0xf, %rax
    ja               panic
    cmpq             $0x41, %r9
    ja               panic
    vmovd            (%r14,%rax,4), %xmm1
    vmovd            %xmm1, 0x108(%r13,%r9,4)
    orl              %r10d, %eax
    movl             %eax, 0x218(%r13,%r9,4)
    blsrq            %r11, %r11
    tzcntq           %r11, %rax
    andl             $0x3f, %eax
    cmpq             $0xf, %rax
    ja               panic
    cmpq             $0x41, %r9
    je               panic
    vmovd            (%r14,%rax,4), %xmm1
    vmovd            %xmm1, 0x10c(%r13,%r9,4)
    orl              %r10d, %eax
    movl             %eax, 0x21c(%r13,%r9,4)
    addq             $0x4, %r9
    blsrq            %r11, %rax
    jne              .L5
    jmp              .L0
