# neon::KERNELS::{{closure}}::body: 195 instructions
.L0:
    ldur             x8, [x29, #-0xf8]
    cmp              x8, x16
    b.ls             panic
    lsl              x8, x16, #3
    ldur             x10, [x29, #-0x100]
    mov              x12, #-0x1
    cmp              x3, x24
    mov              x9, xzr
    mov              x0, x1
    ldr              w8, [x10, x8]
    ubfx             x10, x8, #6, #6
    lsl              x8, x12, x8
    csel             x12, xzr, x3, hi
    sub              x24, x24, x12
    ldr              x11, [x21, x10, lsl #3]
    bic              x8, x11, x8
    add              x11, x21, #0x200
    fmov             d0, x8
    ldrh             w10, [x11, x10, lsl #1]
    csel             x11, xzr, x25, hi
    add              x25, x25, x12, lsl #2
    cnt              v0.8b, v0.8b
    addv             b0, v0.8b
    fmov             w13, s0
    add              w10, w13, w10
    b                .L5
.L2:
    cmp              x9, x12
    b.eq             .L5
    mov              x1, x11
    mov              x11, x9
    ldr              w8, [x9], #0x4
    tbz              w8, #0x1f, .L7
    b                .L13
.L5:
    cbz              x11, .L13
    ldur             x8, [x29, #-0x68]
    mov              x1, xzr
    mov              x9, x11
    add              x12, x11, x8
    ldr              w8, [x9], #0x4
    tbnz             w8, #0x1f, .L13
.L7:
    add              w8, w10, w8
    ldp              q1, q2, [x21, #0x200]
    cmp              w8, w28
    ldp              q3, q4, [x21, #0x220]
    csel             w13, wzr, w28, lo
    add              x15, x21, #0x200
    sub              w13, w8, w13
    dup              v0.8h, w13
    cmhs             v1.8h, v0.8h, v1.8h
    cmhs             v2.8h, v0.8h, v2.8h
    and              v1.16b, v1.16b, v12.16b
    sub              v1.8h, v1.8h, v2.8h
    cmhs             v2.8h, v0.8h, v3.8h
    sub              v1.8h, v1.8h, v2.8h
    cmhs             v2.8h, v0.8h, v4.8h
    ldp              q3, q4, [x21, #0x240]
    sub              v1.8h, v1.8h, v2.8h
    cmhs             v2.8h, v0.8h, v3.8h
    sub              v1.8h, v1.8h, v2.8h
    cmhs             v2.8h, v0.8h, v4.8h
    ldp              q3, q4, [x21, #0x260]
    sub              v1.8h, v1.8h, v2.8h
    cmhs             v2.8h, v0.8h, v3.8h
    cmhs             v0.8h, v0.8h, v4.8h
    sub              v1.8h, v1.8h, v2.8h
    sub              v0.8h, v1.8h, v0.8h
    addv             h0, v0.8h
    umov             w8, v0.h[0]
    sub              x8, x8, #0x1
    and              x14, x8, #0x3f
    ldr              x16, [x21, x14, lsl #3]
    ldrh             w14, [x15, x14, lsl #1]
    mov              x15, #0x101010101010101
    fmov             d0, x16
    cnt              v0.8b, v0.8b
    fmov             x17, d0
    mul              x18, x17, x15
    sub              w15, w13, w14
    dup              v0.8b, w15
    and              w26, w15, #0xff
    mul              x14, x17, x20
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
    cmp              w26, w17, uxtb
    b.eq             .L10
    mov              w16, wzr
    sub              w15, w15, w17
.L9:
    add              w16, w16, #0x1
    sub              w18, w14, #0x1
    and              w17, w16, #0xff
    and              w14, w18, w14
    cmp              w17, w15, uxtb
    b.lo             .L9
.L10:
    orr              w14, w14, #0x100
    lsl              x8, x8, #6
    rbit             w14, w14
    clz              w14, w14
    add              w13, w14, w13
    add              w8, w8, w13, uxtb
    cmp              x4, x8
    b.ls             panic
    ldr              w8, [x5, x8, lsl #2]
    str              w8, [x11]
    mov              x11, x1
    cbnz             x9, .L2
    b                .L5
.L13:
    cmp              x27, x6
    b.eq             out
    ldr              w16, [x27], #0x4
    add              x8, x16, #0x1
    cmp              x8, x19
    b.hs             panic
    ldr              w1, [x23, x8, lsl #2]
    ldr              x9, [sp, #0x1c8]
    sub              x8, x1, x0
    cmp              x8, x9
    b.hi             out
    cmp              x1, x0
    b.lo             panic
    cmp              x2, x1
    b.lo             panic
    cmp              x1, x0
    b.eq             .L0
    ldr              x9, [sp, #0x1a0]
    ldp              q7, q6, [x21, #0x200]
    ldp              q5, q4, [x21, #0x220]
    mov              w15, #0x1
    ldp              q3, q2, [x21, #0x240]
    add              x8, x9, x1, lsl #3
    ldp              q1, q0, [x21, #0x260]
    add              x9, x9, x0, lsl #3
.L20:
    ldp              w11, w10, [x9], #0x8
    cmp              x9, x8
    ubfx             w12, w10, #6, #6
    ubfx             w13, w11, #6, #6
    ubfx             x14, x10, #6, #6
    lsl              x10, x15, x10
    dup              v16.8h, w12
    dup              v17.8h, w13
    ubfx             x12, x11, #6, #6
    lsl              x11, x15, x11
    ldr              x13, [x21, x12, lsl #3]
    cmhi             v18.8h, v29.8h, v16.8h
    cmhi             v19.8h, v30.8h, v16.8h
    cmhi             v20.8h, v29.8h, v17.8h
    cmhi             v21.8h, v30.8h, v17.8h
    cmhi             v22.8h, v31.8h, v16.8h
    cmhi             v24.8h, v31.8h, v17.8h
    cmhi             v23.8h, v9.8h, v16.8h
    cmhi             v25.8h, v9.8h, v17.8h
    cmhi             v26.8h, v10.8h, v16.8h
    cmhi             v27.8h, v11.8h, v16.8h
    cmhi             v28.8h, v10.8h, v17.8h
    sub              v18.8h, v20.8h, v18.8h
    cmhi             v20.8h, v11.8h, v17.8h
    sub              v19.8h, v21.8h, v19.8h
    cmhi             v21.8h, v13.8h, v16.8h
    sub              v22.8h, v24.8h, v22.8h
    cmhi             v24.8h, v13.8h, v17.8h
    cmhi             v16.8h, v14.8h, v16.8h
    cmhi             v17.8h, v14.8h, v17.8h
    sub              v23.8h, v25.8h, v23.8h
    sub              v25.8h, v28.8h, v26.8h
    sub              v20.8h, v20.8h, v27.8h
    add              v7.8h, v18.8h, v7.8h
    add              v6.8h, v19.8h, v6.8h
    sub              v21.8h, v24.8h, v21.8h
    eor              x11, x11, x13
    str              x11, [x21, x12, lsl #3]
    sub              v16.8h, v17.8h, v16.8h
    add              v5.8h, v22.8h, v5.8h
    add              v4.8h, v23.8h, v4.8h
    add              v3.8h, v25.8h, v3.8h
    add              v2.8h, v20.8h, v2.8h
    ldr              x11, [x21, x14, lsl #3]
    add              v1.8h, v21.8h, v1.8h
    add              v0.8h, v16.8h, v0.8h
    eor              x10, x11, x10
    str              x10, [x21, x14, lsl #3]
    b.ne             .L20
    stp              q7, q6, [x21, #0x200]
    stp              q5, q4, [x21, #0x220]
    stp              q3, q2, [x21, #0x240]
    stp              q1, q0, [x21, #0x260]
    b                .L0
