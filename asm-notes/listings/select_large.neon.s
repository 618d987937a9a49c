# table::NEON::call: 564 instructions
.L0:
    mov              x5, x9
.L1:
    ldur             x9, [x29, #-0x100]
    mov              x0, x1
    cmp              x5, x9
    b.eq             .L23
    ldr              x8, [sp, #0x250]
    ldr              x9, [sp, #0x98]
    mov              w8, w8
    cmp              x9, x8
    b.ls             panic
    lsl              x8, x8, #3
    ldr              x9, [sp, #0x88]
    ldr              w11, [x9, x8]
    lsr              x9, x11, #12
    cmp              x9, x7
    b.hs             panic
    lsr              x8, x11, #18
    cmp              x8, x6
    b.hs             panic
    cmp              x8, x3
    b.hs             panic
    umaddl           x9, w9, w22, x26
    ubfx             x12, x11, #6, #6
    mov              w13, w11
    mov              x15, #-0x1
    ubfx             x11, x11, #12, #6
    mov              x10, xzr
    lsl              x13, x15, x13
    ldr              x14, [x9, x12, lsl #3]
    add              x9, x9, x12, lsl #1
    bic              x13, x14, x13
    ldrh             w9, [x9, #0x200]
    fmov             d0, x13
    add              x13, x24, x8, lsl #8
    ldr              w8, [x20, x8, lsl #2]
    ldr              w11, [x13, x11, lsl #2]
    cnt              v0.8b, v0.8b
    add              w11, w11, w9
    add              x9, x5, #0x8
    addv             b0, v0.8b
    fmov             w12, s0
    add              w8, w8, w12
    add              w11, w8, w11
.L7:
    ldr              w8, [x5, x10]
    tbnz             w8, #0x1f, .L23
    ldur             w12, [x29, #-0xc8]
    add              w8, w11, w8
    cmp              w8, w12
    csel             w12, wzr, w12, lo
    cmp              x6, #0x8
    sub              w12, w8, w12
    b.hs             .L10
    mov              x14, xzr
    mov              x8, xzr
    b                .L13
.L10:
    movi             v0.2d, #0000000000000000
    movi             v1.2d, #0000000000000000
    add              x8, x20, #0x10
    movi             v2.2d, #0000000000000000
    movi             v3.2d, #0000000000000000
    and              x13, x6, #0xfffffffffffffff8
    dup              v4.4s, w12
.L11:
    ldp              q5, q6, [x8, #-0x10]
    dup              v7.2d, x27
    subs             x13, x13, #0x8
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
    b.ne             .L11
    add              v1.2d, v3.2d, v1.2d
    add              v0.2d, v0.2d, v2.2d
    ldur             x8, [x29, #-0xf0]
    and              x14, x6, #0xfffffffffffffff8
    cmp              x6, x8
    add              v0.2d, v1.2d, v0.2d
    addp             d0, v0.2d
    fmov             x8, d0
    b.eq             .L15
.L13:
    add              x13, x20, x14, lsl #2
    sub              x14, x6, x14
.L14:
    ldr              w15, [x13], #0x4
    cmp              w15, w12
    cinc             x8, x8, ls
    subs             x14, x14, #0x1
    b.ne             .L14
.L15:
    sub              x8, x8, #0x1
    cmp              x8, x6
    b.hs             panic
    cmp              x8, x3
    b.hs             panic
    ldr              w13, [x20, x8, lsl #2]
    sub              w12, w12, w13
    add              x13, x24, x8, lsl #8
    dup              v0.4s, w12
    ldp              q1, q2, [x13]
    ldp              q3, q4, [x13, #0x20]
    cmhs             v1.4s, v0.4s, v1.4s
    cmhs             v2.4s, v0.4s, v2.4s
    and              v1.16b, v1.16b, v19.16b
    sub              v1.4s, v1.4s, v2.4s
    cmhs             v2.4s, v0.4s, v3.4s
    sub              v1.4s, v1.4s, v2.4s
    cmhs             v2.4s, v0.4s, v4.4s
    ldp              q3, q4, [x13, #0x40]
    sub              v1.4s, v1.4s, v2.4s
    cmhs             v2.4s, v0.4s, v3.4s
    sub              v1.4s, v1.4s, v2.4s
    cmhs             v2.4s, v0.4s, v4.4s
    ldp              q3, q4, [x13, #0x60]
    sub              v1.4s, v1.4s, v2.4s
    cmhs             v2.4s, v0.4s, v3.4s
    sub              v1.4s, v1.4s, v2.4s
    cmhs             v2.4s, v0.4s, v4.4s
    ldp              q3, q4, [x13, #0x80]
    sub              v1.4s, v1.4s, v2.4s
    cmhs             v2.4s, v0.4s, v3.4s
    sub              v1.4s, v1.4s, v2.4s
    cmhs             v2.4s, v0.4s, v4.4s
    ldp              q3, q4, [x13, #0xa0]
    sub              v1.4s, v1.4s, v2.4s
    cmhs             v2.4s, v0.4s, v3.4s
    sub              v1.4s, v1.4s, v2.4s
    cmhs             v2.4s, v0.4s, v4.4s
    ldp              q3, q4, [x13, #0xc0]
    sub              v1.4s, v1.4s, v2.4s
    cmhs             v2.4s, v0.4s, v3.4s
    sub              v1.4s, v1.4s, v2.4s
    cmhs             v2.4s, v0.4s, v4.4s
    ldp              q3, q4, [x13, #0xe0]
    sub              v1.4s, v1.4s, v2.4s
    cmhs             v2.4s, v0.4s, v3.4s
    cmhs             v0.4s, v0.4s, v4.4s
    sub              v1.4s, v1.4s, v2.4s
    sub              v0.4s, v1.4s, v0.4s
    addv             s0, v0.4s
    fmov             w14, s0
    sub              x14, x14, #0x1
    add              x8, x14, x8, lsl #6
    cmp              x8, x7
    b.hs             panic
    madd             x15, x8, x22, x26
    and              x14, x14, #0x3f
    movi             v3.8h, #0x1
    ldr              w13, [x13, x14, lsl #2]
    sub              w13, w12, w13
    dup              v0.8h, w13
    ldp              q1, q2, [x15, #0x200]
    cmhs             v1.8h, v0.8h, v1.8h
    cmhs             v2.8h, v0.8h, v2.8h
    and              v1.16b, v1.16b, v3.16b
    ldp              q3, q4, [x15, #0x220]
    sub              v1.8h, v1.8h, v2.8h
    cmhs             v2.8h, v0.8h, v3.8h
    sub              v1.8h, v1.8h, v2.8h
    cmhs             v2.8h, v0.8h, v4.8h
    ldp              q3, q4, [x15, #0x240]
    sub              v1.8h, v1.8h, v2.8h
    cmhs             v2.8h, v0.8h, v3.8h
    sub              v1.8h, v1.8h, v2.8h
    cmhs             v2.8h, v0.8h, v4.8h
    ldp              q3, q4, [x15, #0x260]
    sub              v1.8h, v1.8h, v2.8h
    cmhs             v2.8h, v0.8h, v3.8h
    cmhs             v0.8h, v0.8h, v4.8h
    sub              v1.8h, v1.8h, v2.8h
    sub              v0.8h, v1.8h, v0.8h
    addv             h0, v0.8h
    umov             w12, v0.h[0]
    sub              x12, x12, #0x1
    and              x14, x12, #0x3f
    ldr              x16, [x15, x14, lsl #3]
    add              x15, x15, #0x200
    ldrh             w14, [x15, x14, lsl #1]
    mov              x15, #0x101010101010101
    fmov             d0, x16
    cnt              v0.8b, v0.8b
    fmov             x17, d0
    mul              x18, x17, x15
    sub              w15, w13, w14
    dup              v0.8b, w15
    and              w1, w15, #0xff
    mul              x14, x17, x28
    fmov             d1, x18
    cmhs             v0.8b, v0.8b, v1.8b
    and              v0.8b, v0.8b, v8.8b
    addv             b0, v0.8b
    fmov             w13, s0
    fmov             s0, w13
    cnt              v0.8b, v0.8b
    fmov             w13, s0
    lsl              w13, w13, #3
    and              w18, w13, #0x38
    lsr              x17, x14, x18
    lsr              x14, x16, x18
    cmp              w1, w17, uxtb
    b.eq             .L21
    mov              w16, wzr
    sub              w15, w15, w17
.L20:
    add              w16, w16, #0x1
    sub              w18, w14, #0x1
    and              w17, w16, #0xff
    and              w14, w18, w14
    cmp              w17, w15, uxtb
    b.lo             .L20
.L21:
    orr              w14, w14, #0x100
    lsl              x12, x12, #6
    rbit             w14, w14
    add              x8, x12, x8, lsl #12
    clz              w12, w14
    add              w12, w12, w13
    add              w8, w8, w12, uxtb
    cmp              x25, x8
    b.ls             panic
    ldur             x13, [x29, #-0xe0]
    add              x12, x10, #0x4
    cmp              x12, #0x8
    ldr              w8, [x13, x8, lsl #2]
    str              w8, [x5, x10]
    mov              x10, x12
    b.ne             .L7
.L23:
    ldr              x8, [sp, #0xb0]
    cmp              x2, x8
    b.eq             out
    ldr              w8, [x2], #0x4
    str              x8, [sp, #0x250]
    add              x8, x8, #0x1
    cmp              x8, x19
    b.hs             panic
    ldr              w1, [x21, x8, lsl #2]
    ldr              x10, [sp, #0xa8]
    sub              x8, x1, x0
    cmp              x8, x10
    b.hi             out
    cmp              x1, x0
    b.lo             panic
    ldr              x8, [sp, #0xa0]
    cmp              x8, x1
    b.lo             panic
    cmp              x1, x0
    mov              x5, x9
    b.eq             .L1
    ldp              x5, x8, [sp, #0x68]
    add              x10, x8, x1, lsl #3
    add              x11, x8, x0, lsl #3
    b                .L31
.L30:
    add              x11, x11, #0x8
    cmp              x11, x10
    b.eq             .L0
.L31:
    ldr              w8, [x11]
    lsr              x0, x8, #12
    cmp              x0, x7
    b.hs             panic
    ldr              w12, [x11, #0x4]
    umaddl           x14, w0, w22, x26
    ubfx             x13, x8, #6, #6
    lsl              x15, x27, x8
    lsr              x0, x12, #12
    ldr              x16, [x14, x13, lsl #3]
    cmp              x0, x7
    eor              x15, x16, x15
    str              x15, [x14, x13, lsl #3]
    b.hs             panic
    umaddl           x13, w0, w22, x26
    ubfx             x15, x12, #6, #6
    lsl              x16, x27, x12
    eor              w18, w12, w8
    cmp              w18, #0x1, lsl #12
    ldr              x17, [x13, x15, lsl #3]
    eor              x16, x17, x16
    str              x16, [x13, x15, lsl #3]
    b.hs             .L36
    lsr              w13, w12, #12
    mov              w0, w13
    cmp              x7, x0
    b.ls             panic
    ubfx             w12, w12, #6, #6
    ubfx             w8, w8, #6, #6
    dup              v0.8h, w12
    dup              v1.8h, w8
    umaddl           x8, w0, w22, x26
    cmhi             v2.8h, v21.8h, v0.8h
    cmhi             v3.8h, v22.8h, v0.8h
    cmhi             v4.8h, v21.8h, v1.8h
    cmhi             v5.8h, v22.8h, v1.8h
    cmhi             v6.8h, v23.8h, v0.8h
    cmhi             v16.8h, v23.8h, v1.8h
    cmhi             v7.8h, v24.8h, v0.8h
    cmhi             v17.8h, v24.8h, v1.8h
    cmhi             v18.8h, v25.8h, v0.8h
    cmhi             v19.8h, v26.8h, v0.8h
    cmhi             v20.8h, v25.8h, v1.8h
    sub              v2.8h, v4.8h, v2.8h
    cmhi             v4.8h, v26.8h, v1.8h
    sub              v3.8h, v5.8h, v3.8h
    sub              v5.8h, v16.8h, v6.8h
    ldp              q6, q16, [x8, #0x200]
    sub              v7.8h, v17.8h, v7.8h
    cmhi             v17.8h, v27.8h, v0.8h
    sub              v18.8h, v20.8h, v18.8h
    cmhi             v20.8h, v27.8h, v1.8h
    sub              v4.8h, v4.8h, v19.8h
    cmhi             v0.8h, v28.8h, v0.8h
    cmhi             v1.8h, v28.8h, v1.8h
    add              v2.8h, v2.8h, v6.8h
    ldp              q6, q19, [x8, #0x220]
    add              v3.8h, v3.8h, v16.8h
    sub              v0.8h, v1.8h, v0.8h
    add              v5.8h, v5.8h, v6.8h
    add              v6.8h, v7.8h, v19.8h
    sub              v7.8h, v20.8h, v17.8h
    ldp              q16, q17, [x8, #0x240]
    stp              q2, q3, [x8, #0x200]
    ldp              q1, q3, [x8, #0x260]
    movi             v19.4s, #0x1
    stp              q5, q6, [x8, #0x220]
    movi             v20.2d, #0xffffffffffffffff
    add              v16.8h, v18.8h, v16.8h
    add              v2.8h, v4.8h, v17.8h
    add              v1.8h, v7.8h, v1.8h
    add              v0.8h, v0.8h, v3.8h
    stp              q16, q2, [x8, #0x240]
    stp              q1, q0, [x8, #0x260]
    b                .L30
.L36:
    ubfx             w15, w8, #6, #6
    ldp              q4, q5, [x14, #0x200]
    ldp              q7, q16, [x14, #0x220]
    lsr              x0, x8, #18
    dup              v0.8h, w15
    cmp              x0, x3
    cmhi             v1.8h, v21.8h, v0.8h
    cmhi             v2.8h, v22.8h, v0.8h
    cmhi             v3.8h, v23.8h, v0.8h
    cmhi             v6.8h, v24.8h, v0.8h
    add              v1.8h, v4.8h, v1.8h
    cmhi             v4.8h, v25.8h, v0.8h
    add              v2.8h, v5.8h, v2.8h
    add              v3.8h, v7.8h, v3.8h
    ldp              q5, q7, [x14, #0x240]
    add              v6.8h, v16.8h, v6.8h
    cmhi             v16.8h, v26.8h, v0.8h
    stp              q1, q2, [x14, #0x200]
    add              v4.8h, v5.8h, v4.8h
    cmhi             v5.8h, v27.8h, v0.8h
    cmhi             v0.8h, v28.8h, v0.8h
    stp              q3, q6, [x14, #0x220]
    ldp              q1, q3, [x14, #0x260]
    add              v2.8h, v7.8h, v16.8h
    add              v1.8h, v1.8h, v5.8h
    add              v0.8h, v3.8h, v0.8h
    stp              q4, q2, [x14, #0x240]
    stp              q1, q0, [x14, #0x260]
    b.hs             panic
    ubfx             w8, w8, #12, #6
    cmp              x0, x6
    dup              v0.4s, w8
    add              x8, x24, x0, lsl #8
    ldp              q1, q2, [x8]
    cmhi             v3.4s, v29.4s, v0.4s
    cmhi             v4.4s, v30.4s, v0.4s
    cmhi             v5.4s, v31.4s, v0.4s
    ldp              q6, q7, [x8, #0x20]
    cmhi             v16.4s, v9.4s, v0.4s
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
    ldp              q5, q1, [x29, #-0x80]
    ldp              q16, q7, [x29, #-0xc0]
    stp              q3, q4, [x8, #0x80]
    ldp              q2, q3, [x8, #0xa0]
    cmhi             v1.4s, v1.4s, v0.4s
    cmhi             v5.4s, v5.4s, v0.4s
    ldp              q6, q4, [x29, #-0xa0]
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
    cmp              x8, x6
    b.eq             .L44
    lsl              x16, x0, #2
    add              x8, x20, x8, lsl #2
    sub              x14, x5, x16
    cmp              x14, #0x1c
    b.lo             .L43
    lsr              x14, x14, #2
    ldr              x17, [sp, #0x260]
    add              x14, x14, #0x1
    add              x16, x17, x16
    and              x15, x14, #0x7ffffffffffffff8
    and              x17, x14, #0x7ffffffffffffff8
    add              x8, x8, x15, lsl #2
.L41:
    ldp              q0, q1, [x16, #-0x10]
    subs             x17, x17, #0x8
    add              v0.4s, v0.4s, v20.4s
    add              v1.4s, v1.4s, v20.4s
    stp              q0, q1, [x16, #-0x10]
    add              x16, x16, #0x20
    b.ne             .L41
    cmp              x14, x15
    b.eq             .L44
.L43:
    ldr              w14, [x8]
    sub              w14, w14, #0x1
    str              w14, [x8], #0x4
    cmp              x8, x23
    b.ne             .L43
.L44:
    ubfx             w8, w12, #6, #6
    ldp              q4, q5, [x13, #0x200]
    ldp              q7, q16, [x13, #0x220]
    lsr              x0, x12, #18
    dup              v0.8h, w8
    cmp              x0, x3
    cmhi             v1.8h, v21.8h, v0.8h
    cmhi             v2.8h, v22.8h, v0.8h
    cmhi             v3.8h, v23.8h, v0.8h
    cmhi             v6.8h, v24.8h, v0.8h
    sub              v1.8h, v4.8h, v1.8h
    cmhi             v4.8h, v25.8h, v0.8h
    sub              v2.8h, v5.8h, v2.8h
    sub              v3.8h, v7.8h, v3.8h
    ldp              q5, q7, [x13, #0x240]
    sub              v6.8h, v16.8h, v6.8h
    cmhi             v16.8h, v26.8h, v0.8h
    stp              q1, q2, [x13, #0x200]
    sub              v4.8h, v5.8h, v4.8h
    cmhi             v5.8h, v27.8h, v0.8h
    cmhi             v0.8h, v28.8h, v0.8h
    stp              q3, q6, [x13, #0x220]
    ldp              q1, q3, [x13, #0x260]
    sub              v2.8h, v7.8h, v16.8h
    sub              v1.8h, v1.8h, v5.8h
    sub              v0.8h, v3.8h, v0.8h
    stp              q4, q2, [x13, #0x240]
    stp              q1, q0, [x13, #0x260]
    b.hs             panic
    ubfx             w8, w12, #12, #6
    cmp              x0, x6
    dup              v0.4s, w8
    add              x8, x24, x0, lsl #8
    ldp              q1, q2, [x8]
    cmhi             v3.4s, v29.4s, v0.4s
    cmhi             v4.4s, v30.4s, v0.4s
    cmhi             v5.4s, v31.4s, v0.4s
    ldp              q6, q7, [x8, #0x20]
    cmhi             v16.4s, v9.4s, v0.4s
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
    ldp              q5, q1, [x29, #-0x80]
    ldp              q16, q7, [x29, #-0xc0]
    stp              q3, q4, [x8, #0x80]
    ldp              q2, q3, [x8, #0xa0]
    cmhi             v1.4s, v1.4s, v0.4s
    cmhi             v5.4s, v5.4s, v0.4s
    ldp              q6, q4, [x29, #-0xa0]
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
    cmp              x8, x6
    b.eq             .L30
    lsl              x14, x0, #2
    add              x8, x20, x8, lsl #2
    sub              x12, x5, x14
    cmp              x12, #0x1c
    b.lo             .L51
    lsr              x12, x12, #2
    ldr              x15, [sp, #0x260]
    add              x12, x12, #0x1
    add              x14, x15, x14
    and              x13, x12, #0x7ffffffffffffff8
    and              x15, x12, #0x7ffffffffffffff8
    add              x8, x8, x13, lsl #2
.L49:
    ldp              q0, q1, [x14, #-0x10]
    subs             x15, x15, #0x8
    add              v0.4s, v0.4s, v19.4s
    add              v1.4s, v1.4s, v19.4s
    stp              q0, q1, [x14, #-0x10]
    add              x14, x14, #0x20
    b.ne             .L49
    cmp              x12, x13
    b.eq             .L30
.L51:
    ldr              w12, [x8]
    add              w12, w12, #0x1
    str              w12, [x8], #0x4
    cmp              x8, x23
    b.ne             .L51
    b                .L30
