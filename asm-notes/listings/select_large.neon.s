# table::NEON::body: 562 instructions
.L0:
    mov              x20, x9
.L1:
    mov              x0, x1
    ldr              x1, [sp, #0xa0]
    cmp              x20, x7
    mov              x9, x7
    b.eq             .L20
    ldr              x8, [sp, #0x200]
    ldr              x9, [sp, #0x88]
    mov              w8, w8
    cmp              x9, x8
    b.ls             panic
    lsl              x8, x8, #3
    ldr              x9, [sp, #0x80]
    ldr              w11, [x9, x8]
    lsr              x9, x11, #12
    cmp              x9, x6
    b.hs             panic
    lsr              x8, x11, #18
    cmp              x8, x4
    b.hs             panic
    cmp              x8, x3
    b.hs             panic
    mov              w12, #0x280
    mov              w13, w11
    mov              x15, #-0x1
    umaddl           x9, w9, w12, x26
    ubfx             x12, x11, #6, #6
    lsl              x13, x15, x13
    ubfx             x11, x11, #12, #6
    mov              x10, xzr
    ldr              x14, [x9, x12, lsl #3]
    add              x9, x9, x12, lsl #1
    bic              x13, x14, x13
    ldrh             w9, [x9, #0x200]
    fmov             d0, x13
    add              x13, x28, x8, lsl #8
    ldr              w8, [x21, x8, lsl #2]
    ldr              w11, [x13, x11, lsl #2]
    cnt              v0.8b, v0.8b
    add              w11, w11, w9
    add              x9, x20, #0x8
    addv             b0, v0.8b
    fmov             w12, s0
    add              w8, w8, w12
    add              w11, w8, w11
.L7:
    ldr              w8, [x20, x10]
    tbnz             w8, #0x1f, .L20
    ldr              w12, [sp, #0x278]
    add              w8, w11, w8
    cmp              w8, w12
    csel             w12, wzr, w12, lo
    cmp              x4, #0x8
    sub              w12, w8, w12
    b.hs             .L10
    mov              x14, xzr
    mov              x8, xzr
    b                .L13
.L10:
    movi             v0.2d, #0000000000000000
    movi             v1.2d, #0000000000000000
    add              x8, x21, #0x10
    movi             v2.2d, #0000000000000000
    movi             v3.2d, #0000000000000000
    and              x13, x4, #0xfffffffffffffff8
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
    ldr              x8, [sp, #0x230]
    and              x14, x4, #0xfffffffffffffff8
    cmp              x4, x8
    add              v0.2d, v1.2d, v0.2d
    addp             d0, v0.2d
    fmov             x8, d0
    b.eq             .L15
.L13:
    add              x13, x21, x14, lsl #2
    sub              x14, x4, x14
.L14:
    ldr              w15, [x13], #0x4
    cmp              w15, w12
    cinc             x8, x8, ls
    subs             x14, x14, #0x1
    b.ne             .L14
.L15:
    sub              x8, x8, #0x1
    cmp              x8, x4
    b.hs             panic
    cmp              x8, x3
    b.hs             panic
    ldr              w14, [x21, x8, lsl #2]
    add              x13, x28, x8, lsl #8
    sub              w12, w12, w14
    ldp              q0, q1, [x13]
    ldp              q2, q3, [x13, #0x20]
    dup              v6.4s, w12
    ldp              q4, q5, [x13, #0x40]
    ldp              q7, q16, [x13, #0x60]
    ldp              q17, q18, [x13, #0x80]
    cmhs             v0.4s, v6.4s, v0.4s
    ldp              q19, q20, [x13, #0xa0]
    cmhs             v1.4s, v6.4s, v1.4s
    ldp              q21, q22, [x13, #0xc0]
    cmhs             v2.4s, v6.4s, v2.4s
    cmhs             v3.4s, v6.4s, v3.4s
    cmhs             v4.4s, v6.4s, v4.4s
    cmhs             v5.4s, v6.4s, v5.4s
    cmhs             v16.4s, v6.4s, v16.4s
    cmhs             v17.4s, v6.4s, v17.4s
    cmhs             v20.4s, v6.4s, v20.4s
    cmhs             v21.4s, v6.4s, v21.4s
    cmhs             v7.4s, v6.4s, v7.4s
    cmhs             v18.4s, v6.4s, v18.4s
    cmhs             v22.4s, v6.4s, v22.4s
    add              v0.4s, v1.4s, v0.4s
    add              v1.4s, v2.4s, v3.4s
    add              v2.4s, v4.4s, v5.4s
    add              v3.4s, v16.4s, v17.4s
    cmhs             v17.4s, v6.4s, v19.4s
    add              v4.4s, v20.4s, v21.4s
    ldp              q5, q16, [x13, #0xe0]
    add              v0.4s, v0.4s, v1.4s
    add              v1.4s, v2.4s, v7.4s
    add              v2.4s, v3.4s, v18.4s
    cmhs             v5.4s, v6.4s, v5.4s
    add              v3.4s, v4.4s, v22.4s
    cmhs             v4.4s, v6.4s, v16.4s
    add              v0.4s, v0.4s, v1.4s
    add              v1.4s, v2.4s, v17.4s
    add              v2.4s, v3.4s, v5.4s
    add              v0.4s, v0.4s, v1.4s
    add              v1.4s, v2.4s, v4.4s
    add              v0.4s, v0.4s, v1.4s
    addv             s0, v0.4s
    fmov             w14, s0
    neg              w14, w14
    sub              x14, x14, #0x1
    add              x8, x14, x8, lsl #6
    cmp              x8, x6
    b.hs             panic
    mov              w15, #0x280
    and              x14, x14, #0x3f
    movi             v22.4s, #0x1
    madd             x15, x8, x15, x26
    ldr              w13, [x13, x14, lsl #2]
    movi             v19.2d, #0xffffffffffffffff
    sub              w12, w12, w13
    dup              v0.8h, w12
    ldp              q1, q2, [x15, #0x200]
    ldp              q3, q4, [x15, #0x220]
    ldp              q5, q6, [x15, #0x240]
    cmhs             v1.8h, v0.8h, v1.8h
    cmhs             v2.8h, v0.8h, v2.8h
    cmhs             v3.8h, v0.8h, v3.8h
    cmhs             v4.8h, v0.8h, v4.8h
    cmhs             v5.8h, v0.8h, v5.8h
    cmhs             v6.8h, v0.8h, v6.8h
    ldp              q7, q16, [x15, #0x260]
    add              v1.8h, v2.8h, v1.8h
    add              v2.8h, v3.8h, v4.8h
    add              v3.8h, v5.8h, v6.8h
    cmhs             v7.8h, v0.8h, v7.8h
    cmhs             v0.8h, v0.8h, v16.8h
    add              v1.8h, v1.8h, v2.8h
    add              v2.8h, v3.8h, v7.8h
    add              v1.8h, v1.8h, v2.8h
    add              v0.8h, v1.8h, v0.8h
    addv             h0, v0.8h
    fmov             w13, s0
    neg              w13, w13
    and              x13, x13, #0xffff
    sub              x13, x13, #0x1
    and              x14, x13, #0x3f
    ldr              x16, [x15, x14, lsl #3]
    add              x15, x15, #0x200
    ldrh             w14, [x15, x14, lsl #1]
    lsr              x17, x16, #1
    sub              w12, w12, w14
    and              x17, x17, #0x5555555555555555
    sub              x17, x16, x17
    lsr              x18, x17, #2
    and              x17, x17, #0x3333333333333333
    and              x18, x18, #0x3333333333333333
    add              x17, x18, x17
    mov              x18, #-0x7f7f7f7f7f7f7f80
    add              x15, x17, x17, lsr #4
    mov              x17, #0x101010101010101
    and              x14, x15, #0xf0f0f0f0f0f0f0f
    sub              x15, x12, x14
    mul              x14, x14, x25
    madd             x15, x15, x17, x18
    lsr              x15, x15, #7
    and              x15, x15, #0x101010101010101
    mul              x15, x15, x17
    lsr              x15, x15, #53
    and              x17, x15, #0x38
    lsr              x14, x14, x17
    sub              w12, w12, w14
    lsr              x14, x16, x17
    adrp             x16, 0x1000
    ldr              x16, [x16]
    and              x12, x12, #0x7
    and              x14, x14, #0xff
    add              x12, x16, x12, lsl #8
    ldrb             w12, [x12, x14]
    orr              w8, w12, w8, lsl #12
    and              w12, w15, #0x7f8
    add              w8, w8, w13, lsl #6
    add              w8, w8, w12
    cmp              x1, x8
    b.ls             panic
    ldr              x13, [sp, #0x260]
    add              x12, x10, #0x4
    cmp              x12, #0x8
    ldr              w8, [x13, x8, lsl #2]
    str              w8, [x20, x10]
    mov              x10, x12
    b.ne             .L7
.L20:
    ldr              x8, [sp, #0x98]
    cmp              x5, x8
    b.eq             out
    ldr              w8, [x5], #0x4
    str              x8, [sp, #0x200]
    add              x8, x8, #0x1
    cmp              x8, x19
    b.hs             panic
    ldr              w1, [x22, x8, lsl #2]
    ldr              x10, [sp, #0x90]
    sub              x8, x1, x0
    cmp              x8, x10
    b.hi             out
    cmp              x2, x1
    b.lo             panic
    cmp              x1, x0
    mov              x20, x9
    b.eq             .L1
    add              x10, x24, x1, lsl #3
    add              x11, x24, x0, lsl #3
    mov              w20, #0x280
    b                .L29
.L26:
    lsr              w13, w12, #12
    mov              w0, w13
    cmp              x6, x0
    b.ls             panic
    ubfx             w8, w8, #6, #6
    ubfx             w12, w12, #6, #6
    dup              v0.16b, w8
    dup              v1.16b, w12
    umaddl           x8, w0, w20, x26
    cmhi             v2.16b, v23.16b, v0.16b
    cmhi             v3.16b, v23.16b, v1.16b
    cmhi             v4.16b, v24.16b, v0.16b
    cmhi             v5.16b, v24.16b, v1.16b
    cmhi             v7.16b, v25.16b, v0.16b
    cmhi             v16.16b, v25.16b, v1.16b
    cmhi             v0.16b, v26.16b, v0.16b
    cmhi             v1.16b, v26.16b, v1.16b
    sub              v2.16b, v2.16b, v3.16b
    ldp              q3, q6, [x8, #0x200]
    sub              v4.16b, v4.16b, v5.16b
    sub              v7.16b, v7.16b, v16.16b
    sub              v0.16b, v0.16b, v1.16b
    saddw            v3.8h, v3.8h, v2.8b
    saddw2           v2.8h, v6.8h, v2.16b
    ldp              q5, q6, [x8, #0x220]
    stp              q3, q2, [x8, #0x200]
    saddw            v5.8h, v5.8h, v4.8b
    saddw2           v4.8h, v6.8h, v4.16b
    ldp              q1, q6, [x8, #0x240]
    stp              q5, q4, [x8, #0x220]
    ldp              q2, q5, [x8, #0x260]
    saddw            v1.8h, v1.8h, v7.8b
    saddw2           v3.8h, v6.8h, v7.16b
    saddw            v2.8h, v2.8h, v0.8b
    saddw2           v0.8h, v5.8h, v0.16b
    stp              q1, q3, [x8, #0x240]
    stp              q2, q0, [x8, #0x260]
.L28:
    add              x11, x11, #0x8
    cmp              x11, x10
    b.eq             .L0
.L29:
    ldr              w8, [x11]
    lsr              x0, x8, #12
    cmp              x0, x6
    b.hs             panic
    ldr              w12, [x11, #0x4]
    umaddl           x14, w0, w20, x26
    ubfx             x13, x8, #6, #6
    lsl              x15, x27, x8
    lsr              x0, x12, #12
    ldr              x16, [x14, x13, lsl #3]
    cmp              x0, x6
    eor              x15, x16, x15
    str              x15, [x14, x13, lsl #3]
    b.hs             panic
    umaddl           x13, w0, w20, x26
    ubfx             x15, x12, #6, #6
    lsl              x16, x27, x12
    eor              w18, w12, w8
    cmp              w18, #0x1, lsl #12
    ldr              x17, [x13, x15, lsl #3]
    eor              x16, x17, x16
    str              x16, [x13, x15, lsl #3]
    b.lo             .L26
    ubfx             w15, w8, #6, #6
    ldp              q4, q5, [x14, #0x200]
    ldp              q7, q16, [x14, #0x220]
    lsr              x0, x8, #18
    dup              v0.8h, w15
    cmp              x0, x3
    cmhi             v1.8h, v27.8h, v0.8h
    cmhi             v2.8h, v28.8h, v0.8h
    cmhi             v3.8h, v29.8h, v0.8h
    cmhi             v6.8h, v30.8h, v0.8h
    add              v1.8h, v4.8h, v1.8h
    cmhi             v4.8h, v31.8h, v0.8h
    add              v2.8h, v5.8h, v2.8h
    add              v3.8h, v7.8h, v3.8h
    ldp              q5, q7, [x14, #0x240]
    add              v6.8h, v16.8h, v6.8h
    cmhi             v16.8h, v8.8h, v0.8h
    stp              q1, q2, [x14, #0x200]
    add              v4.8h, v5.8h, v4.8h
    cmhi             v5.8h, v9.8h, v0.8h
    cmhi             v0.8h, v10.8h, v0.8h
    stp              q3, q6, [x14, #0x220]
    ldp              q1, q3, [x14, #0x260]
    add              v2.8h, v7.8h, v16.8h
    add              v1.8h, v1.8h, v5.8h
    add              v0.8h, v3.8h, v0.8h
    stp              q4, q2, [x14, #0x240]
    stp              q1, q0, [x14, #0x260]
    b.hs             panic
    ubfx             w8, w8, #12, #6
    adrp             x14, 0x1000
    cmp              x0, x4
    dup              v3.4s, w8
    add              x8, x28, x0, lsl #8
    ldp              q0, q1, [x8]
    cmhi             v2.4s, v11.4s, v3.4s
    cmhi             v4.4s, v12.4s, v3.4s
    cmhi             v16.4s, v14.4s, v3.4s
    ldp              q6, q7, [x8, #0x20]
    cmhi             v5.4s, v13.4s, v3.4s
    ldp              q17, q18, [x8, #0x40]
    add              v0.4s, v0.4s, v2.4s
    cmhi             v2.4s, v15.4s, v3.4s
    add              v1.4s, v1.4s, v4.4s
    add              v7.4s, v7.4s, v16.4s
    ldur             q16, [x29, #-0xb0]
    add              v4.4s, v6.4s, v5.4s
    ldp              q5, q6, [x8, #0x60]
    cmhi             v16.4s, v16.4s, v3.4s
    add              v2.4s, v17.4s, v2.4s
    ldur             q17, [x29, #-0xc0]
    stp              q0, q1, [x8]
    ldp              q1, q0, [x29, #-0xe0]
    cmhi             v17.4s, v17.4s, v3.4s
    stp              q4, q7, [x8, #0x20]
    add              v16.4s, v18.4s, v16.4s
    ldur             q18, [x29, #-0xf0]
    cmhi             v0.4s, v0.4s, v3.4s
    cmhi             v1.4s, v1.4s, v3.4s
    cmhi             v18.4s, v18.4s, v3.4s
    add              v4.4s, v5.4s, v17.4s
    ldp              q5, q7, [x8, #0x80]
    stp              q2, q16, [x8, #0x40]
    add              v0.4s, v6.4s, v0.4s
    add              v1.4s, v5.4s, v1.4s
    add              v2.4s, v7.4s, v18.4s
    stp              q4, q0, [x8, #0x60]
    ldur             q0, [x29, #-0x100]
    cmhi             v4.4s, v0.4s, v3.4s
    stp              q1, q2, [x8, #0x80]
    ldr              q0, [sp, #0x290]
    ldp              q1, q5, [x8, #0xa0]
    cmhi             v6.4s, v0.4s, v3.4s
    ldr              q0, [x14]
    adrp             x14, 0x2000
    add              v4.4s, v1.4s, v4.4s
    ldr              q1, [sp, #0x280]
    cmhi             v17.4s, v0.4s, v3.4s
    add              v5.4s, v5.4s, v6.4s
    ldp              q16, q6, [x8, #0xc0]
    cmhi             v7.4s, v1.4s, v3.4s
    ldr              q1, [x14]
    adrp             x14, 0x2000
    ldr              q2, [x14]
    cmhi             v18.4s, v1.4s, v3.4s
    add              v6.4s, v6.4s, v17.4s
    stp              q4, q5, [x8, #0xa0]
    add              v7.4s, v16.4s, v7.4s
    cmhi             v3.4s, v2.4s, v3.4s
    ldp              q16, q17, [x8, #0xe0]
    stp              q7, q6, [x8, #0xc0]
    add              v4.4s, v16.4s, v18.4s
    add              v3.4s, v17.4s, v3.4s
    stp              q4, q3, [x8, #0xe0]
    add              x8, x0, #0x1
    b.hs             panic
    cmp              x8, x4
    b.eq             .L40
    lsl              x16, x0, #2
    ldr              x14, [sp, #0x240]
    add              x8, x21, x8, lsl #2
    sub              x14, x14, x16
    cmp              x14, #0x1c
    b.lo             .L39
    lsr              x14, x14, #2
    ldr              x17, [sp, #0x210]
    add              x14, x14, #0x1
    add              x16, x17, x16
    and              x15, x14, #0x7ffffffffffffff8
    and              x17, x14, #0x7ffffffffffffff8
    add              x8, x8, x15, lsl #2
.L37:
    ldp              q3, q4, [x16, #-0x10]
    subs             x17, x17, #0x8
    add              v3.4s, v3.4s, v19.4s
    add              v4.4s, v4.4s, v19.4s
    stp              q3, q4, [x16, #-0x10]
    add              x16, x16, #0x20
    b.ne             .L37
    cmp              x14, x15
    b.eq             .L40
.L39:
    ldr              w14, [x8]
    sub              w14, w14, #0x1
    str              w14, [x8], #0x4
    cmp              x8, x23
    b.ne             .L39
.L40:
    ubfx             w8, w12, #6, #6
    ldp              q7, q16, [x13, #0x200]
    ldp              q18, q19, [x13, #0x220]
    lsr              x0, x12, #18
    dup              v3.8h, w8
    cmp              x0, x3
    cmhi             v4.8h, v27.8h, v3.8h
    cmhi             v5.8h, v28.8h, v3.8h
    cmhi             v6.8h, v29.8h, v3.8h
    cmhi             v17.8h, v30.8h, v3.8h
    sub              v4.8h, v7.8h, v4.8h
    cmhi             v7.8h, v31.8h, v3.8h
    sub              v5.8h, v16.8h, v5.8h
    sub              v6.8h, v18.8h, v6.8h
    ldp              q16, q18, [x13, #0x240]
    sub              v17.8h, v19.8h, v17.8h
    cmhi             v19.8h, v8.8h, v3.8h
    stp              q4, q5, [x13, #0x200]
    sub              v7.8h, v16.8h, v7.8h
    cmhi             v16.8h, v9.8h, v3.8h
    cmhi             v3.8h, v10.8h, v3.8h
    stp              q6, q17, [x13, #0x220]
    ldp              q4, q6, [x13, #0x260]
    sub              v5.8h, v18.8h, v19.8h
    sub              v4.8h, v4.8h, v16.8h
    sub              v3.8h, v6.8h, v3.8h
    stp              q7, q5, [x13, #0x240]
    stp              q4, q3, [x13, #0x260]
    b.hs             panic
    ubfx             w8, w12, #12, #6
    cmp              x0, x4
    dup              v3.4s, w8
    add              x8, x28, x0, lsl #8
    ldp              q4, q5, [x8]
    cmhi             v6.4s, v11.4s, v3.4s
    cmhi             v7.4s, v12.4s, v3.4s
    cmhi             v16.4s, v13.4s, v3.4s
    ldp              q17, q18, [x8, #0x20]
    cmhi             v19.4s, v14.4s, v3.4s
    cmhi             v20.4s, v15.4s, v3.4s
    cmhi             v0.4s, v0.4s, v3.4s
    cmhi             v1.4s, v1.4s, v3.4s
    sub              v4.4s, v4.4s, v6.4s
    ldur             q6, [x29, #-0xb0]
    sub              v5.4s, v5.4s, v7.4s
    sub              v7.4s, v17.4s, v16.4s
    ldp              q21, q16, [x8, #0x40]
    cmhi             v6.4s, v6.4s, v3.4s
    sub              v17.4s, v18.4s, v19.4s
    stp              q4, q5, [x8]
    ldp              q5, q19, [x29, #-0xd0]
    cmhi             v2.4s, v2.4s, v3.4s
    cmhi             v19.4s, v19.4s, v3.4s
    sub              v18.4s, v21.4s, v20.4s
    sub              v6.4s, v16.4s, v6.4s
    ldp              q4, q16, [x8, #0x60]
    cmhi             v5.4s, v5.4s, v3.4s
    stp              q7, q17, [x8, #0x20]
    sub              v4.4s, v4.4s, v19.4s
    ldp              q17, q19, [x29, #-0xf0]
    cmhi             v17.4s, v17.4s, v3.4s
    sub              v5.4s, v16.4s, v5.4s
    ldp              q7, q16, [x8, #0x80]
    cmhi             v19.4s, v19.4s, v3.4s
    stp              q18, q6, [x8, #0x40]
    stp              q4, q5, [x8, #0x60]
    ldur             q4, [x29, #-0x100]
    sub              v6.4s, v7.4s, v19.4s
    sub              v7.4s, v16.4s, v17.4s
    ldr              q16, [sp, #0x290]
    cmhi             v4.4s, v4.4s, v3.4s
    cmhi             v16.4s, v16.4s, v3.4s
    stp              q6, q7, [x8, #0x80]
    ldp              q5, q6, [x8, #0xa0]
    ldr              q7, [sp, #0x280]
    cmhi             v7.4s, v7.4s, v3.4s
    sub              v4.4s, v5.4s, v4.4s
    sub              v6.4s, v6.4s, v16.4s
    ldp              q5, q16, [x8, #0xc0]
    stp              q4, q6, [x8, #0xa0]
    sub              v5.4s, v5.4s, v7.4s
    ldp              q3, q7, [x8, #0xe0]
    sub              v0.4s, v16.4s, v0.4s
    sub              v1.4s, v3.4s, v1.4s
    sub              v2.4s, v7.4s, v2.4s
    stp              q5, q0, [x8, #0xc0]
    stp              q1, q2, [x8, #0xe0]
    add              x8, x0, #0x1
    b.hs             panic
    movi             v19.2d, #0xffffffffffffffff
    cmp              x8, x4
    b.eq             .L28
    lsl              x14, x0, #2
    ldr              x12, [sp, #0x240]
    add              x8, x21, x8, lsl #2
    sub              x12, x12, x14
    cmp              x12, #0x1c
    b.lo             .L47
    lsr              x12, x12, #2
    ldr              x15, [sp, #0x210]
    add              x12, x12, #0x1
    add              x14, x15, x14
    and              x13, x12, #0x7ffffffffffffff8
    and              x15, x12, #0x7ffffffffffffff8
    add              x8, x8, x13, lsl #2
.L45:
    ldp              q0, q1, [x14, #-0x10]
    subs             x15, x15, #0x8
    add              v0.4s, v0.4s, v22.4s
    add              v1.4s, v1.4s, v22.4s
    stp              q0, q1, [x14, #-0x10]
    add              x14, x14, #0x20
    b.ne             .L45
    cmp              x12, x13
    b.eq             .L28
.L47:
    ldr              w12, [x8]
    add              w12, w12, #0x1
    str              w12, [x8], #0x4
    cmp              x8, x23
    b.ne             .L47
    b                .L28
# table::NEON::body: 564 instructions
.L0:
    ldr              x13, [sp, #0x98]
.L1:
    subs             x10, x7, x4
    mov              x0, x1
    b.lo             .L21
    ldr              x8, [sp, #0x200]
    ldr              x9, [sp, #0x70]
    mov              w8, w8
    cmp              x9, x8
    b.ls             panic
    lsl              x8, x8, #3
    ldr              x9, [sp, #0x68]
    ldr              w11, [x9, x8]
    lsr              x9, x11, #12
    cmp              x9, x6
    b.hs             panic
    lsr              x8, x11, #18
    cmp              x8, x27
    b.hs             panic
    cmp              x8, x3
    b.hs             panic
    umaddl           x9, w9, w22, x26
    ubfx             x12, x11, #6, #6
    mov              w13, w11
    mov              x15, #-0x1
    ubfx             x11, x11, #12, #6
    lsl              x13, x15, x13
    ldr              x14, [x9, x12, lsl #3]
    add              x9, x9, x12, lsl #1
    bic              x13, x14, x13
    ldrh             w12, [x9, #0x200]
    add              x9, x20, x4, lsl #2
    fmov             d0, x13
    add              x13, x25, x8, lsl #8
    ldr              w8, [x19, x8, lsl #2]
    ldr              w11, [x13, x11, lsl #2]
    add              w8, w8, w12
    cnt              v0.8b, v0.8b
    addv             b0, v0.8b
    fmov             w13, s0
    add              w12, w11, w13
    ldr              x11, [sp, #0x60]
    mov              x13, x20
    add              w12, w12, w8
    add              x11, x20, x11
.L7:
    ldr              w8, [x13], #0x4
    tbnz             w8, #0x1f, .L20
    ldr              w14, [sp, #0x260]
    add              w8, w12, w8
    cmp              w8, w14
    csel             w14, wzr, w14, lo
    cmp              x27, #0x8
    sub              w14, w8, w14
    b.hs             .L10
    mov              x16, xzr
    mov              x8, xzr
    b                .L13
.L10:
    movi             v0.2d, #0000000000000000
    movi             v1.2d, #0000000000000000
    add              x8, x19, #0x10
    movi             v2.2d, #0000000000000000
    movi             v3.2d, #0000000000000000
    and              x15, x27, #0xfffffffffffffff8
    dup              v4.4s, w14
.L11:
    ldp              q5, q6, [x8, #-0x10]
    dup              v7.2d, x18
    subs             x15, x15, #0x8
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
    ldr              x8, [sp, #0x220]
    and              x16, x27, #0xfffffffffffffff8
    cmp              x27, x8
    add              v0.2d, v1.2d, v0.2d
    addp             d0, v0.2d
    fmov             x8, d0
    b.eq             .L15
.L13:
    add              x15, x19, x16, lsl #2
    sub              x16, x27, x16
.L14:
    ldr              w17, [x15], #0x4
    cmp              w17, w14
    cinc             x8, x8, ls
    subs             x16, x16, #0x1
    b.ne             .L14
.L15:
    sub              x8, x8, #0x1
    cmp              x8, x27
    b.hs             panic
    cmp              x8, x3
    b.hs             panic
    ldr              w16, [x19, x8, lsl #2]
    add              x15, x25, x8, lsl #8
    sub              w14, w14, w16
    ldp              q0, q1, [x15]
    ldp              q2, q3, [x15, #0x20]
    dup              v6.4s, w14
    ldp              q4, q5, [x15, #0x40]
    ldp              q7, q16, [x15, #0x60]
    ldp              q17, q18, [x15, #0x80]
    cmhs             v0.4s, v6.4s, v0.4s
    ldp              q19, q20, [x15, #0xa0]
    cmhs             v1.4s, v6.4s, v1.4s
    ldp              q21, q22, [x15, #0xc0]
    cmhs             v2.4s, v6.4s, v2.4s
    cmhs             v3.4s, v6.4s, v3.4s
    cmhs             v4.4s, v6.4s, v4.4s
    cmhs             v5.4s, v6.4s, v5.4s
    cmhs             v16.4s, v6.4s, v16.4s
    cmhs             v17.4s, v6.4s, v17.4s
    cmhs             v20.4s, v6.4s, v20.4s
    cmhs             v21.4s, v6.4s, v21.4s
    cmhs             v7.4s, v6.4s, v7.4s
    cmhs             v18.4s, v6.4s, v18.4s
    cmhs             v22.4s, v6.4s, v22.4s
    add              v0.4s, v1.4s, v0.4s
    add              v1.4s, v2.4s, v3.4s
    add              v2.4s, v4.4s, v5.4s
    add              v3.4s, v16.4s, v17.4s
    cmhs             v17.4s, v6.4s, v19.4s
    add              v4.4s, v20.4s, v21.4s
    ldp              q5, q16, [x15, #0xe0]
    add              v0.4s, v0.4s, v1.4s
    add              v1.4s, v2.4s, v7.4s
    add              v2.4s, v3.4s, v18.4s
    cmhs             v5.4s, v6.4s, v5.4s
    add              v3.4s, v4.4s, v22.4s
    cmhs             v4.4s, v6.4s, v16.4s
    add              v0.4s, v0.4s, v1.4s
    add              v1.4s, v2.4s, v17.4s
    add              v2.4s, v3.4s, v5.4s
    add              v0.4s, v0.4s, v1.4s
    add              v1.4s, v2.4s, v4.4s
    add              v0.4s, v0.4s, v1.4s
    addv             s0, v0.4s
    fmov             w16, s0
    neg              w16, w16
    sub              x16, x16, #0x1
    add              x8, x16, x8, lsl #6
    cmp              x8, x6
    b.hs             panic
    madd             x17, x8, x22, x26
    and              x16, x16, #0x3f
    movi             v22.4s, #0x1
    ldr              w15, [x15, x16, lsl #2]
    movi             v19.2d, #0xffffffffffffffff
    sub              w14, w14, w15
    dup              v0.8h, w14
    ldp              q1, q2, [x17, #0x200]
    ldp              q3, q4, [x17, #0x220]
    ldp              q5, q6, [x17, #0x240]
    cmhs             v1.8h, v0.8h, v1.8h
    cmhs             v2.8h, v0.8h, v2.8h
    cmhs             v3.8h, v0.8h, v3.8h
    cmhs             v4.8h, v0.8h, v4.8h
    cmhs             v5.8h, v0.8h, v5.8h
    cmhs             v6.8h, v0.8h, v6.8h
    ldp              q7, q16, [x17, #0x260]
    add              v1.8h, v2.8h, v1.8h
    add              v2.8h, v3.8h, v4.8h
    add              v3.8h, v5.8h, v6.8h
    cmhs             v7.8h, v0.8h, v7.8h
    cmhs             v0.8h, v0.8h, v16.8h
    add              v1.8h, v1.8h, v2.8h
    add              v2.8h, v3.8h, v7.8h
    add              v1.8h, v1.8h, v2.8h
    add              v0.8h, v1.8h, v0.8h
    addv             h0, v0.8h
    fmov             w15, s0
    neg              w15, w15
    and              x15, x15, #0xffff
    sub              x15, x15, #0x1
    and              x16, x15, #0x3f
    ldr              x18, [x17, x16, lsl #3]
    add              x17, x17, #0x200
    ldrh             w16, [x17, x16, lsl #1]
    lsr              x1, x18, #1
    sub              w14, w14, w16
    and              x1, x1, #0x5555555555555555
    sub              x1, x18, x1
    lsr              x2, x1, #2
    and              x1, x1, #0x3333333333333333
    and              x2, x2, #0x3333333333333333
    add              x1, x2, x1
    mov              x2, #-0x7f7f7f7f7f7f7f80
    add              x17, x1, x1, lsr #4
    mov              x1, #0x101010101010101
    and              x16, x17, #0xf0f0f0f0f0f0f0f
    sub              x17, x14, x16
    madd             x17, x17, x1, x2
    lsr              x17, x17, #7
    and              x17, x17, #0x101010101010101
    mul              x17, x17, x1
    mov              x1, #0x101010101010101
    movk             x1, #0x100
    mul              x16, x16, x1
    lsr              x17, x17, #53
    and              x1, x17, #0x38
    lsr              x16, x16, x1
    sub              w14, w14, w16
    lsr              x16, x18, x1
    adrp             x18, 0x2000
    ldr              x18, [x18]
    and              x14, x14, #0x7
    and              x16, x16, #0xff
    add              x14, x18, x14, lsl #8
    ldrb             w14, [x14, x16]
    orr              w8, w14, w8, lsl #12
    and              w14, w17, #0x7f8
    add              w8, w8, w15, lsl #6
    add              w8, w8, w14
    cmp              x28, x8
    b.ls             panic
    ldr              x14, [sp, #0x240]
    cmp              x13, x11
    mov              w18, #0x1
    ldr              w8, [x14, x8, lsl #2]
    str              w8, [x20]
    mov              x20, x13
    b.ne             .L7
.L20:
    ldr              x13, [sp, #0x98]
    mov              x20, x9
    mov              x7, x10
.L21:
    cmp              x5, x13
    b.eq             out
    ldr              w8, [x5], #0x4
    str              x8, [sp, #0x200]
    add              x8, x8, #0x1
    cmp              x8, x23
    b.hs             panic
    ldr              w1, [x21, x8, lsl #2]
    ldr              x9, [sp, #0x90]
    sub              x8, x1, x0
    cmp              x8, x9
    b.hi             out
    ldr              x8, [sp, #0x88]
    cmp              x8, x1
    b.lo             panic
    cmp              x1, x0
    b.eq             .L1
    ldr              x8, [sp, #0x58]
    add              x9, x8, x1, lsl #3
    add              x10, x8, x0, lsl #3
    b                .L30
.L27:
    lsr              w12, w11, #12
    mov              w0, w12
    cmp              x6, x0
    b.ls             panic
    ubfx             w8, w8, #6, #6
    ubfx             w11, w11, #6, #6
    dup              v0.16b, w8
    dup              v1.16b, w11
    umaddl           x8, w0, w22, x26
    cmhi             v2.16b, v23.16b, v0.16b
    cmhi             v3.16b, v23.16b, v1.16b
    cmhi             v4.16b, v24.16b, v0.16b
    cmhi             v5.16b, v24.16b, v1.16b
    cmhi             v7.16b, v25.16b, v0.16b
    cmhi             v16.16b, v25.16b, v1.16b
    cmhi             v0.16b, v26.16b, v0.16b
    cmhi             v1.16b, v26.16b, v1.16b
    sub              v2.16b, v2.16b, v3.16b
    ldp              q3, q6, [x8, #0x200]
    sub              v4.16b, v4.16b, v5.16b
    sub              v7.16b, v7.16b, v16.16b
    sub              v0.16b, v0.16b, v1.16b
    saddw            v3.8h, v3.8h, v2.8b
    saddw2           v2.8h, v6.8h, v2.16b
    ldp              q5, q6, [x8, #0x220]
    stp              q3, q2, [x8, #0x200]
    saddw            v5.8h, v5.8h, v4.8b
    saddw2           v4.8h, v6.8h, v4.16b
    ldp              q1, q6, [x8, #0x240]
    stp              q5, q4, [x8, #0x220]
    ldp              q2, q5, [x8, #0x260]
    saddw            v1.8h, v1.8h, v7.8b
    saddw2           v3.8h, v6.8h, v7.16b
    saddw            v2.8h, v2.8h, v0.8b
    saddw2           v0.8h, v5.8h, v0.16b
    stp              q1, q3, [x8, #0x240]
    stp              q2, q0, [x8, #0x260]
.L29:
    add              x10, x10, #0x8
    cmp              x10, x9
    b.eq             .L0
.L30:
    ldr              w8, [x10]
    lsr              x0, x8, #12
    cmp              x0, x6
    b.hs             panic
    ldr              w11, [x10, #0x4]
    umaddl           x13, w0, w22, x26
    ubfx             x12, x8, #6, #6
    lsl              x14, x18, x8
    lsr              x0, x11, #12
    ldr              x15, [x13, x12, lsl #3]
    cmp              x0, x6
    eor              x14, x15, x14
    str              x14, [x13, x12, lsl #3]
    b.hs             panic
    umaddl           x12, w0, w22, x26
    ubfx             x14, x11, #6, #6
    lsl              x15, x18, x11
    eor              w17, w11, w8
    cmp              w17, #0x1, lsl #12
    ldr              x16, [x12, x14, lsl #3]
    eor              x15, x16, x15
    str              x15, [x12, x14, lsl #3]
    b.lo             .L27
    ubfx             w14, w8, #6, #6
    ldp              q4, q5, [x13, #0x200]
    ldp              q7, q16, [x13, #0x220]
    lsr              x0, x8, #18
    dup              v0.8h, w14
    cmp              x0, x3
    cmhi             v1.8h, v27.8h, v0.8h
    cmhi             v2.8h, v28.8h, v0.8h
    cmhi             v3.8h, v29.8h, v0.8h
    cmhi             v6.8h, v30.8h, v0.8h
    add              v1.8h, v4.8h, v1.8h
    cmhi             v4.8h, v31.8h, v0.8h
    add              v2.8h, v5.8h, v2.8h
    add              v3.8h, v7.8h, v3.8h
    ldp              q5, q7, [x13, #0x240]
    add              v6.8h, v16.8h, v6.8h
    cmhi             v16.8h, v8.8h, v0.8h
    stp              q1, q2, [x13, #0x200]
    add              v4.8h, v5.8h, v4.8h
    cmhi             v5.8h, v9.8h, v0.8h
    cmhi             v0.8h, v10.8h, v0.8h
    stp              q3, q6, [x13, #0x220]
    ldp              q1, q3, [x13, #0x260]
    add              v2.8h, v7.8h, v16.8h
    add              v1.8h, v1.8h, v5.8h
    add              v0.8h, v3.8h, v0.8h
    stp              q4, q2, [x13, #0x240]
    stp              q1, q0, [x13, #0x260]
    b.hs             panic
    ubfx             w8, w8, #12, #6
    adrp             x13, 0x2000
    cmp              x0, x27
    dup              v3.4s, w8
    add              x8, x25, x0, lsl #8
    ldp              q0, q1, [x8]
    cmhi             v2.4s, v11.4s, v3.4s
    cmhi             v4.4s, v12.4s, v3.4s
    cmhi             v16.4s, v14.4s, v3.4s
    ldp              q6, q7, [x8, #0x20]
    cmhi             v5.4s, v13.4s, v3.4s
    ldp              q17, q18, [x8, #0x40]
    add              v0.4s, v0.4s, v2.4s
    cmhi             v2.4s, v15.4s, v3.4s
    add              v1.4s, v1.4s, v4.4s
    add              v7.4s, v7.4s, v16.4s
    ldur             q16, [x29, #-0xb0]
    add              v4.4s, v6.4s, v5.4s
    ldp              q5, q6, [x8, #0x60]
    cmhi             v16.4s, v16.4s, v3.4s
    add              v2.4s, v17.4s, v2.4s
    ldur             q17, [x29, #-0xc0]
    stp              q0, q1, [x8]
    ldp              q1, q0, [x29, #-0xe0]
    cmhi             v17.4s, v17.4s, v3.4s
    stp              q4, q7, [x8, #0x20]
    add              v16.4s, v18.4s, v16.4s
    ldur             q18, [x29, #-0xf0]
    cmhi             v0.4s, v0.4s, v3.4s
    cmhi             v1.4s, v1.4s, v3.4s
    cmhi             v18.4s, v18.4s, v3.4s
    add              v4.4s, v5.4s, v17.4s
    ldp              q5, q7, [x8, #0x80]
    stp              q2, q16, [x8, #0x40]
    add              v0.4s, v6.4s, v0.4s
    add              v1.4s, v5.4s, v1.4s
    add              v2.4s, v7.4s, v18.4s
    stp              q4, q0, [x8, #0x60]
    ldur             q0, [x29, #-0x100]
    cmhi             v4.4s, v0.4s, v3.4s
    stp              q1, q2, [x8, #0x80]
    ldr              q0, [sp, #0x290]
    ldp              q1, q5, [x8, #0xa0]
    cmhi             v6.4s, v0.4s, v3.4s
    ldr              q0, [x13]
    adrp             x13, 0x2000
    add              v4.4s, v1.4s, v4.4s
    ldr              q1, [sp, #0x280]
    cmhi             v17.4s, v0.4s, v3.4s
    add              v5.4s, v5.4s, v6.4s
    ldp              q16, q6, [x8, #0xc0]
    cmhi             v7.4s, v1.4s, v3.4s
    ldr              q1, [x13]
    adrp             x13, 0x2000
    ldr              q2, [x13]
    cmhi             v18.4s, v1.4s, v3.4s
    add              v6.4s, v6.4s, v17.4s
    stp              q4, q5, [x8, #0xa0]
    add              v7.4s, v16.4s, v7.4s
    cmhi             v3.4s, v2.4s, v3.4s
    ldp              q16, q17, [x8, #0xe0]
    stp              q7, q6, [x8, #0xc0]
    add              v4.4s, v16.4s, v18.4s
    add              v3.4s, v17.4s, v3.4s
    stp              q4, q3, [x8, #0xe0]
    add              x8, x0, #0x1
    b.hs             panic
    cmp              x8, x27
    b.eq             .L41
    lsl              x15, x0, #2
    ldr              x13, [sp, #0x230]
    add              x8, x19, x8, lsl #2
    sub              x13, x13, x15
    cmp              x13, #0x1c
    b.lo             .L40
    lsr              x13, x13, #2
    ldr              x16, [sp, #0x210]
    add              x13, x13, #0x1
    add              x15, x16, x15
    and              x14, x13, #0x7ffffffffffffff8
    and              x16, x13, #0x7ffffffffffffff8
    add              x8, x8, x14, lsl #2
.L38:
    ldp              q3, q4, [x15, #-0x10]
    subs             x16, x16, #0x8
    add              v3.4s, v3.4s, v19.4s
    add              v4.4s, v4.4s, v19.4s
    stp              q3, q4, [x15, #-0x10]
    add              x15, x15, #0x20
    b.ne             .L38
    cmp              x13, x14
    b.eq             .L41
.L40:
    ldr              w13, [x8]
    sub              w13, w13, #0x1
    str              w13, [x8], #0x4
    cmp              x8, x24
    b.ne             .L40
.L41:
    ubfx             w8, w11, #6, #6
    ldp              q7, q16, [x12, #0x200]
    ldp              q18, q19, [x12, #0x220]
    lsr              x0, x11, #18
    dup              v3.8h, w8
    cmp              x0, x3
    cmhi             v4.8h, v27.8h, v3.8h
    cmhi             v5.8h, v28.8h, v3.8h
    cmhi             v6.8h, v29.8h, v3.8h
    cmhi             v17.8h, v30.8h, v3.8h
    sub              v4.8h, v7.8h, v4.8h
    cmhi             v7.8h, v31.8h, v3.8h
    sub              v5.8h, v16.8h, v5.8h
    sub              v6.8h, v18.8h, v6.8h
    ldp              q16, q18, [x12, #0x240]
    sub              v17.8h, v19.8h, v17.8h
    cmhi             v19.8h, v8.8h, v3.8h
    stp              q4, q5, [x12, #0x200]
    sub              v7.8h, v16.8h, v7.8h
    cmhi             v16.8h, v9.8h, v3.8h
    cmhi             v3.8h, v10.8h, v3.8h
    stp              q6, q17, [x12, #0x220]
    ldp              q4, q6, [x12, #0x260]
    sub              v5.8h, v18.8h, v19.8h
    sub              v4.8h, v4.8h, v16.8h
    sub              v3.8h, v6.8h, v3.8h
    stp              q7, q5, [x12, #0x240]
    stp              q4, q3, [x12, #0x260]
    b.hs             panic
    ubfx             w8, w11, #12, #6
    cmp              x0, x27
    dup              v3.4s, w8
    add              x8, x25, x0, lsl #8
    ldp              q4, q5, [x8]
    cmhi             v6.4s, v11.4s, v3.4s
    cmhi             v7.4s, v12.4s, v3.4s
    cmhi             v16.4s, v13.4s, v3.4s
    ldp              q17, q18, [x8, #0x20]
    cmhi             v19.4s, v14.4s, v3.4s
    cmhi             v20.4s, v15.4s, v3.4s
    cmhi             v0.4s, v0.4s, v3.4s
    cmhi             v1.4s, v1.4s, v3.4s
    sub              v4.4s, v4.4s, v6.4s
    ldur             q6, [x29, #-0xb0]
    sub              v5.4s, v5.4s, v7.4s
    sub              v7.4s, v17.4s, v16.4s
    ldp              q21, q16, [x8, #0x40]
    cmhi             v6.4s, v6.4s, v3.4s
    sub              v17.4s, v18.4s, v19.4s
    stp              q4, q5, [x8]
    ldp              q5, q19, [x29, #-0xd0]
    cmhi             v2.4s, v2.4s, v3.4s
    cmhi             v19.4s, v19.4s, v3.4s
    sub              v18.4s, v21.4s, v20.4s
    sub              v6.4s, v16.4s, v6.4s
    ldp              q4, q16, [x8, #0x60]
    cmhi             v5.4s, v5.4s, v3.4s
    stp              q7, q17, [x8, #0x20]
    sub              v4.4s, v4.4s, v19.4s
    ldp              q17, q19, [x29, #-0xf0]
    cmhi             v17.4s, v17.4s, v3.4s
    sub              v5.4s, v16.4s, v5.4s
    ldp              q7, q16, [x8, #0x80]
    cmhi             v19.4s, v19.4s, v3.4s
    stp              q18, q6, [x8, #0x40]
    stp              q4, q5, [x8, #0x60]
    ldur             q4, [x29, #-0x100]
    sub              v6.4s, v7.4s, v19.4s
    sub              v7.4s, v16.4s, v17.4s
    ldr              q16, [sp, #0x290]
    cmhi             v4.4s, v4.4s, v3.4s
    cmhi             v16.4s, v16.4s, v3.4s
    stp              q6, q7, [x8, #0x80]
    ldp              q5, q6, [x8, #0xa0]
    ldr              q7, [sp, #0x280]
    cmhi             v7.4s, v7.4s, v3.4s
    sub              v4.4s, v5.4s, v4.4s
    sub              v6.4s, v6.4s, v16.4s
    ldp              q5, q16, [x8, #0xc0]
    stp              q4, q6, [x8, #0xa0]
    sub              v5.4s, v5.4s, v7.4s
    ldp              q3, q7, [x8, #0xe0]
    sub              v0.4s, v16.4s, v0.4s
    sub              v1.4s, v3.4s, v1.4s
    sub              v2.4s, v7.4s, v2.4s
    stp              q5, q0, [x8, #0xc0]
    stp              q1, q2, [x8, #0xe0]
    add              x8, x0, #0x1
    b.hs             panic
    movi             v19.2d, #0xffffffffffffffff
    cmp              x8, x27
    b.eq             .L29
    lsl              x13, x0, #2
    ldr              x11, [sp, #0x230]
    add              x8, x19, x8, lsl #2
    sub              x11, x11, x13
    cmp              x11, #0x1c
    b.lo             .L48
    lsr              x11, x11, #2
    ldr              x14, [sp, #0x210]
    add              x11, x11, #0x1
    add              x13, x14, x13
    and              x12, x11, #0x7ffffffffffffff8
    and              x14, x11, #0x7ffffffffffffff8
    add              x8, x8, x12, lsl #2
.L46:
    ldp              q0, q1, [x13, #-0x10]
    subs             x14, x14, #0x8
    add              v0.4s, v0.4s, v22.4s
    add              v1.4s, v1.4s, v22.4s
    stp              q0, q1, [x13, #-0x10]
    add              x13, x13, #0x20
    b.ne             .L46
    cmp              x11, x12
    b.eq             .L29
.L48:
    ldr              w11, [x8]
    add              w11, w11, #0x1
    str              w11, [x8], #0x4
    cmp              x8, x24
    b.ne             .L48
    b                .L29
