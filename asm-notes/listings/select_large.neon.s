# neon::KERNELS::{{closure}}::body: 578 instructions
.L0:
    ldur             x8, [x29, #-0xf8]
    cmp              x8, x3
    b.ls             panic
    lsl              x8, x3, #3
    ldur             x9, [x29, #-0x100]
    ldr              w12, [x9, x8]
    lsr              x9, x12, #12
    cmp              x9, x23
    b.hs             panic
    lsr              x8, x12, #18
    cmp              x8, x24
    b.hs             panic
    cmp              x8, x30
    b.hs             panic
    umaddl           x9, w9, w2, x27
    ubfx             x13, x12, #6, #6
    mov              w14, w12
    mov              x16, #-0x1
    ubfx             x12, x12, #12, #6
    cmp              x4, x6
    lsl              x14, x16, x14
    mov              x0, x1
    ldr              x15, [x9, x13, lsl #3]
    add              x9, x9, x13, lsl #1
    mov              x10, xzr
    csel             x11, xzr, x19, hi
    bic              x14, x15, x14
    ldrh             w9, [x9, #0x200]
    fmov             d0, x14
    ldur             x14, [x29, #-0x68]
    add              x14, x14, x8, lsl #8
    ldr              w8, [x28, x8, lsl #2]
    cnt              v0.8b, v0.8b
    ldr              w12, [x14, x12, lsl #2]
    csel             x14, xzr, x4, hi
    add              x19, x19, x14, lsl #2
    sub              x6, x6, x14
    add              w9, w12, w9
    addv             b0, v0.8b
    fmov             w13, s0
    add              w8, w8, w13
    add              w9, w8, w9
    b                .L8
.L5:
    cmp              x10, x12
    b.eq             .L8
    mov              x1, x11
    mov              x11, x10
    ldr              w8, [x10], #0x4
    tbz              w8, #0x1f, .L10
    b                .L26
.L8:
    cbz              x11, .L26
    ldur             x8, [x29, #-0xe0]
    mov              x1, xzr
    mov              x10, x11
    add              x12, x11, x8
    ldr              w8, [x10], #0x4
    tbnz             w8, #0x1f, .L26
.L10:
    ldur             w13, [x29, #-0x70]
    add              w8, w9, w8
    cmp              w8, w13
    csel             w13, wzr, w13, lo
    cmp              x24, #0x8
    sub              w13, w8, w13
    b.hs             .L12
    mov              x15, xzr
    mov              x8, xzr
    b                .L15
.L12:
    movi             v0.2d, #0000000000000000
    movi             v1.2d, #0000000000000000
    add              x8, x28, #0x10
    movi             v2.2d, #0000000000000000
    movi             v3.2d, #0000000000000000
    and              x14, x24, #0xfffffffffffffff8
    dup              v4.4s, w13
.L13:
    ldp              q5, q6, [x8, #-0x10]
    dup              v7.2d, x20
    subs             x14, x14, #0x8
    add              x8, x8, #0x20
    cmhs             v5.4s, v4.4s, v5.4s
    cmhs             v6.4s, v4.4s, v6.4s
    ushll2           v16.2d, v5.4s, #0x0
    ushll            v5.2d, v5.2s, #0x0
    ushll            v17.2d, v6.2s, #0x0
    ushll2           v6.2d, v6.4s, #0x0
    and              v16.16b, v16.16b, v7.16b
    and              v5.16b, v5.16b, v7.16b
    and              v17.16b, v17.16b, v7.16b
    and              v6.16b, v6.16b, v7.16b
    add              v2.2d, v2.2d, v16.2d
    add              v1.2d, v1.2d, v5.2d
    add              v3.2d, v3.2d, v17.2d
    add              v0.2d, v0.2d, v6.2d
    b.ne             .L13
    add              v1.2d, v3.2d, v1.2d
    add              v0.2d, v0.2d, v2.2d
    and              x8, x24, #0xfffffffffffffff8
    cmp              x24, x8
    and              x15, x24, #0xfffffffffffffff8
    add              v0.2d, v1.2d, v0.2d
    addp             d0, v0.2d
    fmov             x8, d0
    b.eq             .L17
.L15:
    add              x14, x28, x15, lsl #2
    sub              x15, x24, x15
.L16:
    ldr              w16, [x14], #0x4
    cmp              w16, w13
    cinc             x8, x8, ls
    subs             x15, x15, #0x1
    b.ne             .L16
.L17:
    sub              x8, x8, #0x1
    cmp              x8, x24
    b.hs             panic
    cmp              x8, x30
    b.hs             panic
    ldr              w14, [x28, x8, lsl #2]
    sub              w13, w13, w14
    ldur             x14, [x29, #-0x68]
    dup              v0.4s, w13
    add              x14, x14, x8, lsl #8
    ldp              q1, q2, [x14]
    ldp              q3, q4, [x14, #0x20]
    cmhs             v1.4s, v0.4s, v1.4s
    cmhs             v2.4s, v0.4s, v2.4s
    and              v1.16b, v1.16b, v19.16b
    sub              v1.4s, v1.4s, v2.4s
    cmhs             v2.4s, v0.4s, v3.4s
    sub              v1.4s, v1.4s, v2.4s
    cmhs             v2.4s, v0.4s, v4.4s
    ldp              q3, q4, [x14, #0x40]
    sub              v1.4s, v1.4s, v2.4s
    cmhs             v2.4s, v0.4s, v3.4s
    sub              v1.4s, v1.4s, v2.4s
    cmhs             v2.4s, v0.4s, v4.4s
    ldp              q3, q4, [x14, #0x60]
    sub              v1.4s, v1.4s, v2.4s
    cmhs             v2.4s, v0.4s, v3.4s
    sub              v1.4s, v1.4s, v2.4s
    cmhs             v2.4s, v0.4s, v4.4s
    ldp              q3, q4, [x14, #0x80]
    sub              v1.4s, v1.4s, v2.4s
    cmhs             v2.4s, v0.4s, v3.4s
    sub              v1.4s, v1.4s, v2.4s
    cmhs             v2.4s, v0.4s, v4.4s
    ldp              q3, q4, [x14, #0xa0]
    sub              v1.4s, v1.4s, v2.4s
    cmhs             v2.4s, v0.4s, v3.4s
    sub              v1.4s, v1.4s, v2.4s
    cmhs             v2.4s, v0.4s, v4.4s
    ldp              q3, q4, [x14, #0xc0]
    sub              v1.4s, v1.4s, v2.4s
    cmhs             v2.4s, v0.4s, v3.4s
    sub              v1.4s, v1.4s, v2.4s
    cmhs             v2.4s, v0.4s, v4.4s
    ldp              q3, q4, [x14, #0xe0]
    sub              v1.4s, v1.4s, v2.4s
    cmhs             v2.4s, v0.4s, v3.4s
    cmhs             v0.4s, v0.4s, v4.4s
    sub              v1.4s, v1.4s, v2.4s
    sub              v0.4s, v1.4s, v0.4s
    addv             s0, v0.4s
    fmov             w15, s0
    sub              x15, x15, #0x1
    add              x8, x15, x8, lsl #6
    cmp              x8, x23
    b.hs             panic
    madd             x16, x8, x2, x27
    and              x15, x15, #0x3f
    movi             v3.8h, #0x1
    ldr              w14, [x14, x15, lsl #2]
    sub              w14, w13, w14
    dup              v0.8h, w14
    ldp              q1, q2, [x16, #0x200]
    cmhs             v1.8h, v0.8h, v1.8h
    cmhs             v2.8h, v0.8h, v2.8h
    and              v1.16b, v1.16b, v3.16b
    ldp              q3, q4, [x16, #0x220]
    sub              v1.8h, v1.8h, v2.8h
    cmhs             v2.8h, v0.8h, v3.8h
    sub              v1.8h, v1.8h, v2.8h
    cmhs             v2.8h, v0.8h, v4.8h
    ldp              q3, q4, [x16, #0x240]
    sub              v1.8h, v1.8h, v2.8h
    cmhs             v2.8h, v0.8h, v3.8h
    sub              v1.8h, v1.8h, v2.8h
    cmhs             v2.8h, v0.8h, v4.8h
    ldp              q3, q4, [x16, #0x260]
    sub              v1.8h, v1.8h, v2.8h
    cmhs             v2.8h, v0.8h, v3.8h
    cmhs             v0.8h, v0.8h, v4.8h
    sub              v1.8h, v1.8h, v2.8h
    sub              v0.8h, v1.8h, v0.8h
    addv             h0, v0.8h
    umov             w13, v0.h[0]
    sub              x13, x13, #0x1
    and              x15, x13, #0x3f
    ldr              x17, [x16, x15, lsl #3]
    add              x16, x16, #0x200
    ldrh             w15, [x16, x15, lsl #1]
    mov              x16, #0x101010101010101
    fmov             d0, x17
    cnt              v0.8b, v0.8b
    fmov             x18, d0
    mul              x2, x18, x16
    sub              w16, w14, w15
    dup              v0.8b, w16
    and              w3, w16, #0xff
    fmov             d1, x2
    cmhs             v0.8b, v0.8b, v1.8b
    and              v0.8b, v0.8b, v8.8b
    addv             b0, v0.8b
    fmov             w14, s0
    fmov             s0, w14
    mov              x14, #0x101010101010101
    movk             x14, #0x100
    mul              x15, x18, x14
    cnt              v0.8b, v0.8b
    fmov             w14, s0
    lsl              w14, w14, #3
    and              w2, w14, #0x38
    lsr              x18, x15, x2
    lsr              x15, x17, x2
    cmp              w3, w18, uxtb
    b.eq             .L23
    mov              w17, wzr
    sub              w16, w16, w18
.L22:
    add              w17, w17, #0x1
    sub              w2, w15, #0x1
    and              w18, w17, #0xff
    and              w15, w2, w15
    cmp              w18, w16, uxtb
    b.lo             .L22
.L23:
    orr              w15, w15, #0x100
    lsl              x13, x13, #6
    rbit             w15, w15
    add              x8, x13, x8, lsl #12
    clz              w13, w15
    add              w13, w13, w14
    add              w8, w8, w13, uxtb
    cmp              x5, x8
    b.ls             panic
    ldr              w8, [x7, x8, lsl #2]
    mov              w2, #0x280
    str              w8, [x11]
    mov              x11, x1
    cbnz             x10, .L5
    b                .L8
.L26:
    cmp              x21, x22
    b.eq             out
    ldr              w3, [x21], #0x4
    add              x8, x3, #0x1
    cmp              x8, x26
    b.hs             panic
    ldp              x9, x10, [sp, #0x90]
    ldr              w1, [x10, x8, lsl #2]
    sub              x8, x1, x0
    cmp              x8, x9
    b.hi             out
    cmp              x1, x0
    b.lo             panic
    ldr              x8, [sp, #0x88]
    cmp              x8, x1
    b.lo             panic
    cmp              x1, x0
    b.eq             .L0
    ldr              x8, [sp, #0x78]
    add              x9, x8, x1, lsl #3
    add              x10, x8, x0, lsl #3
    b                .L34
.L33:
    add              x10, x10, #0x8
    cmp              x10, x9
    b.eq             .L0
.L34:
    ldr              w8, [x10]
    lsr              x0, x8, #12
    cmp              x0, x23
    b.hs             panic
    ldr              w11, [x10, #0x4]
    umaddl           x13, w0, w2, x27
    ubfx             x12, x8, #6, #6
    lsl              x14, x20, x8
    lsr              x0, x11, #12
    ldr              x15, [x13, x12, lsl #3]
    cmp              x0, x23
    eor              x14, x15, x14
    str              x14, [x13, x12, lsl #3]
    b.hs             panic
    umaddl           x12, w0, w2, x27
    ubfx             x15, x11, #6, #6
    lsl              x16, x20, x11
    eor              w18, w11, w8
    ubfx             w14, w8, #6, #6
    cmp              w18, #0x1, lsl #12
    ldr              x17, [x12, x15, lsl #3]
    eor              x16, x17, x16
    str              x16, [x12, x15, lsl #3]
    b.hs             .L39
    lsr              w8, w11, #12
    mov              w0, w8
    cmp              x23, x0
    b.ls             panic
    ubfx             w8, w11, #6, #6
    dup              v0.8h, w14
    dup              v1.8h, w8
    umaddl           x8, w0, w2, x27
    cmhi             v2.8h, v21.8h, v0.8h
    cmhi             v3.8h, v22.8h, v0.8h
    cmhi             v4.8h, v23.8h, v0.8h
    cmhi             v7.8h, v24.8h, v0.8h
    cmhi             v16.8h, v25.8h, v0.8h
    cmhi             v18.8h, v26.8h, v0.8h
    cmhi             v5.8h, v21.8h, v1.8h
    cmhi             v6.8h, v22.8h, v1.8h
    cmhi             v17.8h, v23.8h, v1.8h
    cmhi             v19.8h, v24.8h, v1.8h
    cmhi             v20.8h, v25.8h, v1.8h
    sub              v2.8h, v2.8h, v5.8h
    cmhi             v5.8h, v26.8h, v1.8h
    sub              v3.8h, v3.8h, v6.8h
    sub              v4.8h, v4.8h, v17.8h
    ldp              q6, q17, [x8, #0x200]
    sub              v7.8h, v7.8h, v19.8h
    cmhi             v19.8h, v27.8h, v0.8h
    sub              v16.8h, v16.8h, v20.8h
    cmhi             v20.8h, v27.8h, v1.8h
    sub              v5.8h, v18.8h, v5.8h
    cmhi             v0.8h, v28.8h, v0.8h
    add              v2.8h, v2.8h, v6.8h
    ldp              q6, q18, [x8, #0x220]
    add              v3.8h, v3.8h, v17.8h
    cmhi             v1.8h, v28.8h, v1.8h
    add              v4.8h, v4.8h, v6.8h
    add              v6.8h, v7.8h, v18.8h
    sub              v7.8h, v19.8h, v20.8h
    ldp              q17, q18, [x8, #0x240]
    stp              q2, q3, [x8, #0x200]
    sub              v0.8h, v0.8h, v1.8h
    ldp              q1, q3, [x8, #0x260]
    stp              q4, q6, [x8, #0x220]
    movi             v19.4s, #0x1
    movi             v20.2d, #0xffffffffffffffff
    add              v16.8h, v16.8h, v17.8h
    add              v2.8h, v5.8h, v18.8h
    add              v1.8h, v7.8h, v1.8h
    add              v0.8h, v0.8h, v3.8h
    stp              q16, q2, [x8, #0x240]
    stp              q1, q0, [x8, #0x260]
    b                .L33
.L39:
    dup              v0.8h, w14
    ldp              q4, q5, [x13, #0x200]
    ldp              q7, q16, [x13, #0x220]
    lsr              x0, x8, #18
    cmhi             v1.8h, v21.8h, v0.8h
    cmhi             v2.8h, v22.8h, v0.8h
    cmhi             v3.8h, v23.8h, v0.8h
    cmhi             v6.8h, v24.8h, v0.8h
    cmp              x0, x30
    add              v1.8h, v4.8h, v1.8h
    cmhi             v4.8h, v25.8h, v0.8h
    add              v2.8h, v5.8h, v2.8h
    add              v3.8h, v7.8h, v3.8h
    ldp              q5, q7, [x13, #0x240]
    add              v6.8h, v16.8h, v6.8h
    cmhi             v16.8h, v26.8h, v0.8h
    stp              q1, q2, [x13, #0x200]
    add              v4.8h, v5.8h, v4.8h
    cmhi             v5.8h, v27.8h, v0.8h
    cmhi             v0.8h, v28.8h, v0.8h
    stp              q3, q6, [x13, #0x220]
    ldp              q1, q3, [x13, #0x260]
    add              v2.8h, v7.8h, v16.8h
    add              v1.8h, v1.8h, v5.8h
    add              v0.8h, v3.8h, v0.8h
    stp              q4, q2, [x13, #0x240]
    stp              q1, q0, [x13, #0x260]
    b.hs             panic
    ubfx             w8, w8, #12, #6
    cmp              x0, x24
    dup              v0.4s, w8
    ldur             x8, [x29, #-0x68]
    add              x8, x8, x0, lsl #8
    cmhi             v3.4s, v29.4s, v0.4s
    cmhi             v4.4s, v30.4s, v0.4s
    cmhi             v5.4s, v31.4s, v0.4s
    ldp              q1, q2, [x8]
    cmhi             v16.4s, v9.4s, v0.4s
    ldp              q6, q7, [x8, #0x20]
    cmhi             v17.4s, v10.4s, v0.4s
    add              v1.4s, v1.4s, v3.4s
    cmhi             v3.4s, v11.4s, v0.4s
    add              v2.4s, v2.4s, v4.4s
    add              v4.4s, v6.4s, v5.4s
    ldp              q18, q5, [x8, #0x40]
    add              v6.4s, v7.4s, v16.4s
    cmhi             v16.4s, v12.4s, v0.4s
    stp              q1, q2, [x8]
    cmhi             v2.4s, v13.4s, v0.4s
    add              v3.4s, v5.4s, v3.4s
    ldp              q1, q5, [x8, #0x60]
    add              v7.4s, v18.4s, v17.4s
    stp              q4, q6, [x8, #0x20]
    cmhi             v6.4s, v15.4s, v0.4s
    add              v1.4s, v1.4s, v16.4s
    cmhi             v16.4s, v14.4s, v0.4s
    add              v2.4s, v5.4s, v2.4s
    ldp              q4, q5, [x8, #0x80]
    stp              q7, q3, [x8, #0x40]
    stp              q1, q2, [x8, #0x60]
    add              v3.4s, v4.4s, v16.4s
    add              v4.4s, v5.4s, v6.4s
    ldp              q5, q1, [x29, #-0x90]
    ldp              q16, q7, [x29, #-0xd0]
    stp              q3, q4, [x8, #0x80]
    ldp              q2, q3, [x8, #0xa0]
    cmhi             v1.4s, v1.4s, v0.4s
    cmhi             v5.4s, v5.4s, v0.4s
    ldp              q6, q4, [x29, #-0xb0]
    cmhi             v7.4s, v7.4s, v0.4s
    add              v1.4s, v2.4s, v1.4s
    add              v3.4s, v3.4s, v5.4s
    cmhi             v4.4s, v4.4s, v0.4s
    cmhi             v6.4s, v6.4s, v0.4s
    cmhi             v0.4s, v16.4s, v0.4s
    ldp              q2, q5, [x8, #0xc0]
    stp              q1, q3, [x8, #0xa0]
    add              v2.4s, v2.4s, v4.4s
    add              v5.4s, v5.4s, v6.4s
    ldp              q4, q6, [x8, #0xe0]
    stp              q2, q5, [x8, #0xc0]
    add              v1.4s, v4.4s, v7.4s
    add              v0.4s, v6.4s, v0.4s
    stp              q1, q0, [x8, #0xe0]
    add              x8, x0, #0x1
    b.hs             panic
    cmp              x8, x24
    b.eq             .L47
    lsl              x15, x0, #2
    ldur             x13, [x29, #-0xf0]
    add              x8, x28, x8, lsl #2
    sub              x13, x13, x15
    cmp              x13, #0x1c
    b.lo             .L46
    lsr              x13, x13, #2
    ldr              x16, [sp, #0x240]
    add              x13, x13, #0x1
    add              x15, x16, x15
    and              x14, x13, #0x7ffffffffffffff8
    and              x16, x13, #0x7ffffffffffffff8
    add              x8, x8, x14, lsl #2
.L44:
    ldp              q0, q1, [x15, #-0x10]
    subs             x16, x16, #0x8
    add              v0.4s, v0.4s, v20.4s
    add              v1.4s, v1.4s, v20.4s
    stp              q0, q1, [x15, #-0x10]
    add              x15, x15, #0x20
    b.ne             .L44
    cmp              x13, x14
    b.eq             .L47
.L46:
    ldr              w13, [x8]
    sub              w13, w13, #0x1
    str              w13, [x8], #0x4
    cmp              x8, x25
    b.ne             .L46
.L47:
    ubfx             w8, w11, #6, #6
    ldp              q4, q5, [x12, #0x200]
    ldp              q7, q16, [x12, #0x220]
    lsr              x0, x11, #18
    dup              v0.8h, w8
    cmp              x0, x30
    cmhi             v1.8h, v21.8h, v0.8h
    cmhi             v2.8h, v22.8h, v0.8h
    cmhi             v3.8h, v23.8h, v0.8h
    cmhi             v6.8h, v24.8h, v0.8h
    sub              v1.8h, v4.8h, v1.8h
    cmhi             v4.8h, v25.8h, v0.8h
    sub              v2.8h, v5.8h, v2.8h
    sub              v3.8h, v7.8h, v3.8h
    ldp              q5, q7, [x12, #0x240]
    sub              v6.8h, v16.8h, v6.8h
    cmhi             v16.8h, v26.8h, v0.8h
    stp              q1, q2, [x12, #0x200]
    sub              v4.8h, v5.8h, v4.8h
    cmhi             v5.8h, v27.8h, v0.8h
    cmhi             v0.8h, v28.8h, v0.8h
    stp              q3, q6, [x12, #0x220]
    ldp              q1, q3, [x12, #0x260]
    sub              v2.8h, v7.8h, v16.8h
    sub              v1.8h, v1.8h, v5.8h
    sub              v0.8h, v3.8h, v0.8h
    stp              q4, q2, [x12, #0x240]
    stp              q1, q0, [x12, #0x260]
    b.hs             panic
    ubfx             w8, w11, #12, #6
    cmp              x0, x24
    dup              v0.4s, w8
    ldur             x8, [x29, #-0x68]
    add              x8, x8, x0, lsl #8
    cmhi             v3.4s, v29.4s, v0.4s
    cmhi             v4.4s, v30.4s, v0.4s
    cmhi             v5.4s, v31.4s, v0.4s
    ldp              q1, q2, [x8]
    cmhi             v16.4s, v9.4s, v0.4s
    ldp              q6, q7, [x8, #0x20]
    cmhi             v17.4s, v10.4s, v0.4s
    sub              v1.4s, v1.4s, v3.4s
    cmhi             v3.4s, v11.4s, v0.4s
    sub              v2.4s, v2.4s, v4.4s
    sub              v4.4s, v6.4s, v5.4s
    ldp              q18, q5, [x8, #0x40]
    sub              v6.4s, v7.4s, v16.4s
    cmhi             v16.4s, v12.4s, v0.4s
    stp              q1, q2, [x8]
    cmhi             v2.4s, v13.4s, v0.4s
    sub              v3.4s, v5.4s, v3.4s
    ldp              q1, q5, [x8, #0x60]
    sub              v7.4s, v18.4s, v17.4s
    stp              q4, q6, [x8, #0x20]
    cmhi             v6.4s, v15.4s, v0.4s
    sub              v1.4s, v1.4s, v16.4s
    cmhi             v16.4s, v14.4s, v0.4s
    sub              v2.4s, v5.4s, v2.4s
    ldp              q4, q5, [x8, #0x80]
    stp              q7, q3, [x8, #0x40]
    stp              q1, q2, [x8, #0x60]
    sub              v3.4s, v4.4s, v16.4s
    sub              v4.4s, v5.4s, v6.4s
    ldp              q5, q1, [x29, #-0x90]
    ldp              q16, q7, [x29, #-0xd0]
    stp              q3, q4, [x8, #0x80]
    ldp              q2, q3, [x8, #0xa0]
    cmhi             v1.4s, v1.4s, v0.4s
    cmhi             v5.4s, v5.4s, v0.4s
    ldp              q6, q4, [x29, #-0xb0]
    cmhi             v7.4s, v7.4s, v0.4s
    sub              v1.4s, v2.4s, v1.4s
    sub              v3.4s, v3.4s, v5.4s
    cmhi             v4.4s, v4.4s, v0.4s
    cmhi             v6.4s, v6.4s, v0.4s
    cmhi             v0.4s, v16.4s, v0.4s
    ldp              q2, q5, [x8, #0xc0]
    stp              q1, q3, [x8, #0xa0]
    sub              v2.4s, v2.4s, v4.4s
    sub              v5.4s, v5.4s, v6.4s
    ldp              q4, q6, [x8, #0xe0]
    stp              q2, q5, [x8, #0xc0]
    sub              v1.4s, v4.4s, v7.4s
    sub              v0.4s, v6.4s, v0.4s
    stp              q1, q0, [x8, #0xe0]
    add              x8, x0, #0x1
    b.hs             panic
    cmp              x8, x24
    b.eq             .L33
    lsl              x13, x0, #2
    ldur             x11, [x29, #-0xf0]
    add              x8, x28, x8, lsl #2
    sub              x11, x11, x13
    cmp              x11, #0x1c
    b.lo             .L54
    lsr              x11, x11, #2
    ldr              x14, [sp, #0x240]
    add              x11, x11, #0x1
    add              x13, x14, x13
    and              x12, x11, #0x7ffffffffffffff8
    and              x14, x11, #0x7ffffffffffffff8
    add              x8, x8, x12, lsl #2
.L52:
    ldp              q0, q1, [x13, #-0x10]
    subs             x14, x14, #0x8
    add              v0.4s, v0.4s, v19.4s
    add              v1.4s, v1.4s, v19.4s
    stp              q0, q1, [x13, #-0x10]
    add              x13, x13, #0x20
    b.ne             .L52
    cmp              x11, x12
    b.eq             .L33
.L54:
    ldr              w11, [x8]
    add              w11, w11, #0x1
    str              w11, [x8], #0x4
    cmp              x8, x25
    b.ne             .L54
    b                .L33
