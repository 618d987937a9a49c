# table::NEON::call: 414 instructions
.L0:
    ldur             x8, [x29, #-0xc0]
    cmp              x8, x28
    b.ls             panic
    ldur             x8, [x29, #-0xd0]
    add              x8, x8, x28, lsl #3
    ldp              w13, w8, [x8]
    add              w14, w8, w13
    cmp              w14, w20
    csel             w8, wzr, w20, lo
    sub              w15, w14, w8
    mov              x8, x7
    ldr              x7, [sp, #0x200]
    lsr              x12, x15, #12
    cmp              x12, x4
    b.hs             panic
    lsr              x9, x15, #18
    cmp              x9, x23
    b.hs             panic
    cmp              x9, x3
    b.hs             panic
    lsr              x11, x13, #12
    cmp              x11, x4
    b.hs             panic
    lsr              x10, x13, #18
    cmp              x10, x23
    b.hs             panic
    cmp              x10, x3
    b.hs             panic
    ldur             x16, [x29, #-0xc8]
    cmp              x8, x16
    b.hs             panic
    umaddl           x12, w12, w18, x6
    ubfx             x16, x15, #6, #6
    mov              w17, w15
    mov              x28, #-0x1
    mov              x0, x1
    mov              w1, #0x280
    lsl              x17, x28, x17
    umaddl           x11, w11, w1, x6
    ubfx             x15, x15, #12, #6
    ldr              x18, [x12, x16, lsl #3]
    cmp              w14, w20
    add              x14, x2, x10, lsl #8
    add              x12, x12, x16, lsl #1
    ldur             w16, [x29, #-0xf0]
    ldr              w10, [x27, x10, lsl #2]
    bic              x17, x18, x17
    mov              w18, w13
    fmov             d0, x17
    ubfx             x17, x13, #6, #6
    lsl              x18, x28, x18
    ubfx             x13, x13, #12, #6
    ldrh             w12, [x12, #0x200]
    csel             w16, wzr, w16, lo
    ldr              x1, [x11, x17, lsl #3]
    add              x11, x11, x17, lsl #1
    cmp              x24, x26
    cnt              v0.8b, v0.8b
    ldr              w13, [x14, x13, lsl #2]
    bic              x18, x1, x18
    ldr              w1, [x27, x9, lsl #2]
    add              x9, x2, x9, lsl #8
    fmov             d1, x18
    ldrh             w11, [x11, #0x200]
    ldr              w9, [x9, x15, lsl #2]
    addv             b0, v0.8b
    add              w11, w13, w11
    cnt              v1.8b, v1.8b
    add              w9, w1, w9
    add              w9, w9, w12
    fmov             w18, s0
    addv             b0, v1.8b
    add              w15, w16, w18
    add              w9, w15, w9
    fmov             w14, s0
    add              w10, w10, w14
    add              w10, w10, w11
    sub              w9, w9, w10
    ldur             x10, [x29, #-0xd8]
    str              w9, [x10, x8, lsl #2]
    b.eq             out
    ldr              w28, [x24], #0x4
    add              x8, x28, #0x1
    cmp              x8, x5
    b.hs             panic
    ldr              w1, [x19, x8, lsl #2]
    mov              w18, #0x280
    mov              w17, #0x1
    sub              x8, x1, x0
    cmp              x8, x25
    add              x8, x7, #0x1
    b.hi             out
    cmp              x1, x0
    b.lo             panic
    ldr              x8, [sp, #0x98]
    cmp              x8, x1
    b.lo             panic
    add              x8, x7, #0x1
    cmp              x1, x0
    str              x8, [sp, #0x200]
    b.eq             .L0
    add              x9, x22, x1, lsl #3
    add              x10, x22, x0, lsl #3
    b                .L18
.L15:
    lsr              w12, w11, #12
    mov              w0, w12
    cmp              x4, x0
    b.ls             panic
    ubfx             w11, w11, #6, #6
    ubfx             w8, w8, #6, #6
    mov              w17, #0x1
    dup              v0.8h, w11
    dup              v1.8h, w8
    umaddl           x8, w0, w18, x6
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
.L17:
    add              x10, x10, #0x8
    cmp              x10, x9
    b.eq             .L0
.L18:
    ldr              w8, [x10]
    lsr              x0, x8, #12
    cmp              x0, x4
    b.hs             panic
    ldr              w11, [x10, #0x4]
    umaddl           x13, w0, w18, x6
    ubfx             x12, x8, #6, #6
    lsl              x14, x17, x8
    lsr              x0, x11, #12
    ldr              x15, [x13, x12, lsl #3]
    cmp              x0, x4
    eor              x14, x15, x14
    str              x14, [x13, x12, lsl #3]
    b.hs             panic
    umaddl           x12, w0, w18, x6
    ubfx             x14, x11, #6, #6
    lsl              x15, x17, x11
    eor              w17, w11, w8
    cmp              w17, #0x1, lsl #12
    ldr              x16, [x12, x14, lsl #3]
    eor              x15, x16, x15
    str              x15, [x12, x14, lsl #3]
    b.lo             .L15
    ubfx             w14, w8, #6, #6
    ldp              q4, q5, [x13, #0x200]
    ldp              q7, q16, [x13, #0x220]
    lsr              x0, x8, #18
    dup              v0.8h, w14
    cmp              x0, x3
    cmhi             v1.8h, v21.8h, v0.8h
    cmhi             v2.8h, v22.8h, v0.8h
    cmhi             v3.8h, v23.8h, v0.8h
    cmhi             v6.8h, v24.8h, v0.8h
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
    cmp              x0, x23
    mov              w17, #0x1
    dup              v0.4s, w8
    add              x8, x2, x0, lsl #8
    ldp              q1, q2, [x8]
    cmhi             v3.4s, v29.4s, v0.4s
    cmhi             v4.4s, v30.4s, v0.4s
    cmhi             v5.4s, v31.4s, v0.4s
    ldp              q6, q7, [x8, #0x20]
    cmhi             v16.4s, v8.4s, v0.4s
    cmhi             v17.4s, v9.4s, v0.4s
    add              v1.4s, v1.4s, v3.4s
    cmhi             v3.4s, v10.4s, v0.4s
    add              v2.4s, v2.4s, v4.4s
    add              v4.4s, v6.4s, v5.4s
    ldp              q18, q5, [x8, #0x40]
    add              v6.4s, v7.4s, v16.4s
    cmhi             v16.4s, v11.4s, v0.4s
    stp              q1, q2, [x8]
    cmhi             v2.4s, v12.4s, v0.4s
    add              v3.4s, v5.4s, v3.4s
    ldp              q1, q5, [x8, #0x60]
    add              v7.4s, v18.4s, v17.4s
    stp              q4, q6, [x8, #0x20]
    cmhi             v6.4s, v14.4s, v0.4s
    add              v1.4s, v1.4s, v16.4s
    cmhi             v16.4s, v13.4s, v0.4s
    add              v2.4s, v5.4s, v2.4s
    ldp              q4, q5, [x8, #0x80]
    stp              q7, q3, [x8, #0x40]
    stp              q1, q2, [x8, #0x60]
    cmhi             v1.4s, v15.4s, v0.4s
    add              v3.4s, v4.4s, v16.4s
    add              v4.4s, v5.4s, v6.4s
    ldur             q5, [x29, #-0x70]
    ldp              q16, q7, [x29, #-0xb0]
    cmhi             v5.4s, v5.4s, v0.4s
    stp              q3, q4, [x8, #0x80]
    ldp              q2, q3, [x8, #0xa0]
    ldp              q6, q4, [x29, #-0x90]
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
    cmp              x8, x23
    b.eq             .L29
    lsl              x15, x0, #2
    ldur             x13, [x29, #-0xb8]
    add              x8, x27, x8, lsl #2
    sub              x13, x13, x15
    cmp              x13, #0x1c
    b.lo             .L28
    lsr              x13, x13, #2
    ldur             x16, [x29, #-0x100]
    add              x13, x13, #0x1
    add              x15, x16, x15
    and              x14, x13, #0x7ffffffffffffff8
    and              x16, x13, #0x7ffffffffffffff8
    add              x8, x8, x14, lsl #2
.L26:
    ldp              q0, q1, [x15, #-0x10]
    subs             x16, x16, #0x8
    add              v0.4s, v0.4s, v20.4s
    add              v1.4s, v1.4s, v20.4s
    stp              q0, q1, [x15, #-0x10]
    add              x15, x15, #0x20
    b.ne             .L26
    cmp              x13, x14
    b.eq             .L29
.L28:
    ldr              w13, [x8]
    sub              w13, w13, #0x1
    str              w13, [x8], #0x4
    cmp              x8, x21
    b.ne             .L28
.L29:
    ubfx             w8, w11, #6, #6
    ldp              q4, q5, [x12, #0x200]
    ldp              q7, q16, [x12, #0x220]
    lsr              x0, x11, #18
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
    cmp              x0, x23
    dup              v0.4s, w8
    add              x8, x2, x0, lsl #8
    ldp              q1, q2, [x8]
    cmhi             v3.4s, v29.4s, v0.4s
    cmhi             v4.4s, v30.4s, v0.4s
    cmhi             v5.4s, v31.4s, v0.4s
    ldp              q6, q7, [x8, #0x20]
    cmhi             v16.4s, v8.4s, v0.4s
    cmhi             v17.4s, v9.4s, v0.4s
    sub              v1.4s, v1.4s, v3.4s
    cmhi             v3.4s, v10.4s, v0.4s
    sub              v2.4s, v2.4s, v4.4s
    sub              v4.4s, v6.4s, v5.4s
    ldp              q18, q5, [x8, #0x40]
    sub              v6.4s, v7.4s, v16.4s
    cmhi             v16.4s, v11.4s, v0.4s
    stp              q1, q2, [x8]
    cmhi             v2.4s, v12.4s, v0.4s
    sub              v3.4s, v5.4s, v3.4s
    ldp              q1, q5, [x8, #0x60]
    sub              v7.4s, v18.4s, v17.4s
    stp              q4, q6, [x8, #0x20]
    cmhi             v6.4s, v14.4s, v0.4s
    sub              v1.4s, v1.4s, v16.4s
    cmhi             v16.4s, v13.4s, v0.4s
    sub              v2.4s, v5.4s, v2.4s
    ldp              q4, q5, [x8, #0x80]
    stp              q7, q3, [x8, #0x40]
    stp              q1, q2, [x8, #0x60]
    cmhi             v1.4s, v15.4s, v0.4s
    sub              v3.4s, v4.4s, v16.4s
    sub              v4.4s, v5.4s, v6.4s
    ldur             q5, [x29, #-0x70]
    ldp              q16, q7, [x29, #-0xb0]
    cmhi             v5.4s, v5.4s, v0.4s
    stp              q3, q4, [x8, #0x80]
    ldp              q2, q3, [x8, #0xa0]
    ldp              q6, q4, [x29, #-0x90]
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
    cmp              x8, x23
    b.eq             .L17
    lsl              x13, x0, #2
    ldur             x11, [x29, #-0xb8]
    add              x8, x27, x8, lsl #2
    sub              x11, x11, x13
    cmp              x11, #0x1c
    b.lo             .L36
    lsr              x11, x11, #2
    ldur             x14, [x29, #-0x100]
    add              x11, x11, #0x1
    add              x13, x14, x13
    and              x12, x11, #0x7ffffffffffffff8
    and              x14, x11, #0x7ffffffffffffff8
    add              x8, x8, x12, lsl #2
.L34:
    ldp              q0, q1, [x13, #-0x10]
    subs             x14, x14, #0x8
    add              v0.4s, v0.4s, v19.4s
    add              v1.4s, v1.4s, v19.4s
    stp              q0, q1, [x13, #-0x10]
    add              x13, x13, #0x20
    b.ne             .L34
    cmp              x11, x12
    b.eq             .L17
.L36:
    ldr              w11, [x8]
    add              w11, w11, #0x1
    str              w11, [x8], #0x4
    cmp              x8, x21
    b.ne             .L36
    b                .L17
