# gate::table::choose::body: 168 instructions
.L0:
    addq             $0x100, %r8
    incq             %rsi
    movq             %rdx, %r9
    cmpq             0x20(%rsp), %r8
    movq             %rdi, %r11
    movq             0x10(%rsp), %rdi
    je               out
    testq            %r8, %r8
    je               out
    cmpq             %rdi, %rsi
    je               panic
    movq             %r11, %rdi
    movups           0x40(%r8), %xmm1
    movaps           %xmm4, %xmm0
    cmpleps          %xmm1, %xmm0
    movups           0x50(%r8), %xmm1
    movaps           %xmm4, %xmm2
    cmpleps          %xmm1, %xmm2
    packssdw         %xmm2, %xmm0
    movups           0x60(%r8), %xmm1
    movaps           %xmm4, %xmm2
    cmpleps          %xmm1, %xmm2
    movups           0x70(%r8), %xmm1
    movaps           %xmm4, %xmm3
    cmpleps          %xmm1, %xmm3
    packssdw         %xmm3, %xmm2
    packsswb         %xmm2, %xmm0
    movups           (%r8), %xmm1
    movups           0x10(%r8), %xmm2
    movups           0x20(%r8), %xmm3
    movups           0x30(%r8), %xmm5
    movaps           %xmm4, %xmm6
    cmpleps          %xmm1, %xmm6
    movaps           %xmm4, %xmm1
    cmpleps          %xmm2, %xmm1
    packssdw         %xmm1, %xmm6
    movaps           %xmm4, %xmm1
    cmpleps          %xmm3, %xmm1
    movaps           %xmm4, %xmm2
    cmpleps          %xmm5, %xmm2
    packssdw         %xmm2, %xmm1
    packsswb         %xmm1, %xmm6
    pmovmskb         %xmm6, %eax
    pmovmskb         %xmm0, %edx
    shll             $0x10, %edx
    orl              %eax, %edx
    movups           0x80(%r8), %xmm0
    movaps           %xmm4, %xmm1
    cmpleps          %xmm0, %xmm1
    movups           0x90(%r8), %xmm0
    movaps           %xmm4, %xmm2
    cmpleps          %xmm0, %xmm2
    packssdw         %xmm2, %xmm1
    movups           0xa0(%r8), %xmm0
    movaps           %xmm4, %xmm2
    cmpleps          %xmm0, %xmm2
    movups           0xb0(%r8), %xmm0
    movaps           %xmm4, %xmm3
    cmpleps          %xmm0, %xmm3
    packssdw         %xmm3, %xmm2
    packsswb         %xmm2, %xmm1
    pmovmskb         %xmm1, %eax
    shlq             $0x20, %rax
    orq              %rdx, %rax
    movups           0xc0(%r8), %xmm0
    movaps           %xmm4, %xmm1
    cmpleps          %xmm0, %xmm1
    movups           0xd0(%r8), %xmm0
    movaps           %xmm4, %xmm2
    cmpleps          %xmm0, %xmm2
    packssdw         %xmm2, %xmm1
    movups           0xe0(%r8), %xmm0
    movaps           %xmm4, %xmm2
    cmpleps          %xmm0, %xmm2
    movups           0xf0(%r8), %xmm0
    movaps           %xmm4, %xmm3
    cmpleps          %xmm0, %xmm3
    packssdw         %xmm3, %xmm2
    packsswb         %xmm2, %xmm1
    pmovmskb         %xmm1, %r15d
    shlq             $0x30, %r15
    orq              %rax, %r15
    movq             %r15, %rax
    shrq             %rax
    movabsq          $0x5555555555555555, %rdx
    andq             %rdx, %rax
    movq             %r15, %r10
    subq             %rax, %r10
    movq             %r10, %rax
    movabsq          $0x3333333333333333, %rdx
    andq             %rdx, %rax
    shrq             $0x2, %r10
    andq             %rdx, %r10
    addq             %rax, %r10
    movq             %r10, %rdx
    shrq             $0x4, %rdx
    addq             %r10, %rdx
    movabsq          $0xf0f0f0f0f0f0f0f, %rax
    andq             %rax, %rdx
    movabsq          $0x101010101010101, %rax
    imulq            %rax, %rdx
    shrq             $0x38, %rdx
    addq             %r9, %rdx
    cmpq             $0x41, %rdx
    setae            %al
    testq            %r15, %r15
    sete             %r10b
    orb              %al, %r10b
    jne              .L0
    movq             %rsi, %r10
    shlq             $0x6, %r10
    movq             %rsi, %r11
    shlq             $0x8, %r11
    addq             %r14, %r11
    nopw             (%rax,%rax)
.L5:
    cmpq             $0x43, %r9
    ja               panic
    movl             $0x40, %eax
    tzcntq           %r15, %rax
    movss            (%r11,%rax,4), %xmm0
    movss            %xmm0, 0x100(%r13,%r9,4)
    movl             %r10d, %ebx
    orl              %eax, %ebx
    movl             %ebx, 0x210(%r13,%r9,4)
    movl             $0x44, %eax
    cmpq             $0x43, %r9
    je               panic
    leaq             -0x1(%r15), %r12
    andq             %r15, %r12
    movl             $0x40, %ebx
    tzcntq           %r12, %rbx
    andl             $0x3f, %ebx
    movss            (%r11,%rbx,4), %xmm0
    movss            %xmm0, 0x104(%r13,%r9,4)
    movl             %r10d, %ebp
    orl              %ebx, %ebp
    movl             %ebp, 0x214(%r13,%r9,4)
    cmpq             $0x41, %r9
    ja               panic
    movq             %r14, %rcx
    leaq             -0x1(%r12), %rbx
    andq             %r12, %rbx
    movl             $0x40, %r14d
    tzcntq           %rbx, %r14
    andl             $0x3f, %r14d
    movss            (%r11,%r14,4), %xmm0
    movss            %xmm0, 0x108(%r13,%r9,4)
    movl             %r10d, %ebp
    orl              %r14d, %ebp
    movl             %ebp, 0x218(%r13,%r9,4)
    cmpq             $0x41, %r9
    je               panic
    leaq             -0x1(%rbx), %rax
    andq             %rbx, %rax
    movl             $0x40, %ebx
    tzcntq           %rax, %rbx
    andl             $0x3f, %ebx
    movss            (%r11,%rbx,4), %xmm0
    movss            %xmm0, 0x10c(%r13,%r9,4)
    movl             %r10d, %ebp
    orl              %ebx, %ebp
    movl             %ebp, 0x21c(%r13,%r9,4)
    leaq             -0x1(%rax), %r15
    addq             $0x4, %r9
    andq             %rax, %r15
    movq             %rcx, %r14
    jne              .L5
    jmp              .L0
# gate::table::choose::body: 103 instructions
.L0:
    addq             $0x40, %r14
    incq             %r8
    cmpq             %rsi, %r14
    je               out
    movq             %rdx, %r9
    testq            %r14, %r14
    je               out
    movups           (%r14), %xmm0
    movups           0x10(%r14), %xmm1
    movups           0x20(%r14), %xmm2
    movups           0x30(%r14), %xmm3
    movaps           %xmm4, %xmm5
    cmpleps          %xmm0, %xmm5
    movaps           %xmm4, %xmm0
    cmpleps          %xmm1, %xmm0
    packssdw         %xmm0, %xmm5
    movaps           %xmm4, %xmm0
    cmpleps          %xmm2, %xmm0
    movaps           %xmm4, %xmm1
    cmpleps          %xmm3, %xmm1
    packssdw         %xmm1, %xmm0
    packsswb         %xmm0, %xmm5
    pmovmskb         %xmm5, %ecx
    movl             %ecx, %eax
    shrl             %eax
    andl             $0x5555, %eax
    movl             %ecx, %edx
    subl             %eax, %edx
    movl             %edx, %eax
    andl             $0x33333333, %eax
    shrl             $0x2, %edx
    andl             $0x33333333, %edx
    addl             %eax, %edx
    movl             %edx, %eax
    shrl             $0x4, %eax
    addl             %edx, %eax
    andl             $0xf0f0f0f, %eax
    imull            $0x1010101, %eax, %edx
    shrl             $0x18, %edx
    addq             %r9, %rdx
    testl            %ecx, %ecx
    je               .L0
    cmpq             $0x40, %rdx
    ja               .L0
    movq             %r8, %r10
    shlq             $0x4, %r10
    addq             %rdi, %r10
    nop
.L5:
    movl             $0x40, %eax
    tzcntq           %rcx, %rax
    cmpq             $0xf, %rax
    ja               panic
    cmpq             $0x44, %r9
    jae              panic
    movd             (%r14,%rax,4), %xmm0
    movd             %xmm0, 0x100(%r13,%r9,4)
    orl              %r10d, %eax
    movl             %eax, 0x210(%r13,%r9,4)
    leaq             -0x1(%rcx), %r11
    andq             %rcx, %r11
    movl             $0x40, %eax
    tzcntq           %r11, %rax
    andl             $0x3f, %eax
    cmpq             $0xf, %rax
    ja               panic
    movl             $0x44, %ecx
    cmpq             $0x43, %r9
    je               panic
    movd             (%r14,%rax,4), %xmm0
    movd             %xmm0, 0x104(%r13,%r9,4)
    orl              %r10d, %eax
    movl             %eax, 0x214(%r13,%r9,4)
    leaq             -0x1(%r11), %rbx
    andq             %r11, %rbx
    movl             $0x40, %eax
    tzcntq           %rbx, %rax
    andl             $0x3f, %eax
    cmpq             $0xf, %rax
    ja               panic
    cmpq             $0x41, %r9
    ja               panic
    movd             (%r14,%rax,4), %xmm0
    movd             %xmm0, 0x108(%r13,%r9,4)
    orl              %r10d, %eax
    movl             %eax, 0x218(%r13,%r9,4)
    leaq             -0x1(%rbx), %r11
    andq             %rbx, %r11
    movl             $0x40, %eax
    tzcntq           %r11, %rax
    andl             $0x3f, %eax
    cmpq             $0xf, %rax
    ja               panic
    cmpq             $0x41, %r9
    je               panic
    movd             (%r14,%rax,4), %xmm0
    movd             %xmm0, 0x10c(%r13,%r9,4)
    orl              %r10d, %eax
    movl             %eax, 0x21c(%r13,%r9,4)
    leaq             -0x1(%r11), %rcx
    addq             $0x4, %r9
    andq             %r11, %rcx
    jne              .L5
    jmp              .L0
