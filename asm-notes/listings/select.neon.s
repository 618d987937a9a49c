# table::NEON::call: 256 instructions
.L0:
    ldur             x9, [x29, #-0x100]
    mov              x0, x1
    cmp              x5, x9
    b.eq             .L14
    ldur             x8, [x29, #-0x70]
    mov              w8, w8
    cmp              x26, x8
    b.ls             panic
    cbz              x18, panic
    ldr              w11, [x5]
    add              x9, x5, #0x8
    tbnz             w11, #0x1f, .L14
    lsl              x8, x8, #3
    mov              x13, #-0x1
    movi             v3.8h, #0x1
    mov              w1, w17
    ldr              w8, [x27, x8]
    ubfx             x10, x8, #6, #6
    lsl              x8, x13, x8
    mov              x13, #0x101010101010101
    ldr              x12, [x20, x10, lsl #3]
    bic              x8, x12, x8
    fmov             d0, x8
    ldrh             w8, [x28, x10, lsl #1]
    cnt              v0.8b, v0.8b
    addv             b0, v0.8b
    fmov             w10, s0
    ldp              q1, q0, [x20, #0x200]
    add              w10, w10, w8
    add              w8, w10, w11
    cmp              w8, w17
    csel             w11, wzr, w17, lo
    sub              w11, w8, w11
    dup              v16.8h, w11
    cmhs             v2.8h, v16.8h, v1.8h
    cmhs             v5.8h, v16.8h, v0.8h
    and              v4.16b, v2.16b, v3.16b
    ldp              q3, q2, [x20, #0x220]
    sub              v4.8h, v4.8h, v5.8h
    cmhs             v5.8h, v16.8h, v3.8h
    cmhs             v7.8h, v16.8h, v2.8h
    sub              v6.8h, v4.8h, v5.8h
    ldp              q5, q4, [x20, #0x240]
    sub              v6.8h, v6.8h, v7.8h
    cmhs             v7.8h, v16.8h, v5.8h
    cmhs             v18.8h, v16.8h, v4.8h
    sub              v17.8h, v6.8h, v7.8h
    ldp              q7, q6, [x20, #0x260]
    sub              v17.8h, v17.8h, v18.8h
    cmhs             v18.8h, v16.8h, v7.8h
    cmhs             v16.8h, v16.8h, v6.8h
    sub              v17.8h, v17.8h, v18.8h
    sub              v16.8h, v17.8h, v16.8h
    addv             h16, v16.8h
    umov             w8, v16.h[0]
    sub              x8, x8, #0x1
    and              x12, x8, #0x3f
    ldr              x14, [x20, x12, lsl #3]
    ldrh             w12, [x28, x12, lsl #1]
    fmov             d16, x14
    cnt              v16.8b, v16.8b
    fmov             x15, d16
    mul              x16, x15, x13
    sub              w13, w11, w12
    dup              v16.8b, w13
    and              w17, w13, #0xff
    mul              x12, x15, x23
    fmov             d17, x16
    cmhs             v16.8b, v16.8b, v17.8b
    and              v16.8b, v16.8b, v8.8b
    addv             b16, v16.8b
    fmov             w11, s16
    fmov             s16, w11
    cnt              v16.8b, v16.8b
    fmov             w11, s16
    lsl              w11, w11, #3
    and              w16, w11, #0x38
    lsr              x15, x12, x16
    lsr              x12, x14, x16
    cmp              w17, w15, uxtb
    b.eq             .L7
    mov              w14, wzr
    sub              w13, w13, w15
.L6:
    add              w14, w14, #0x1
    sub              w16, w12, #0x1
    and              w15, w14, #0xff
    and              w12, w16, w12
    cmp              w15, w13, uxtb
    b.lo             .L6
.L7:
    orr              w12, w12, #0x100
    lsl              x8, x8, #6
    rbit             w12, w12
    clz              w12, w12
    add              w11, w12, w11
    add              w8, w8, w11, uxtb
    cmp              x25, x8
    b.ls             panic
    ldr              x11, [sp, #0x200]
    mov              w17, w1
    ldr              w11, [x11, x8, lsl #2]
    ldr              w8, [x5, #0x4]
    str              w11, [x5]
    tbnz             w8, #0x1f, .L14
    add              w8, w8, w10
    movi             v17.8h, #0x1
    mov              x12, #0x101010101010101
    cmp              w8, w17
    csel             w10, wzr, w17, lo
    sub              w10, w8, w10
    dup              v16.8h, w10
    cmhs             v1.8h, v16.8h, v1.8h
    cmhs             v0.8h, v16.8h, v0.8h
    and              v1.16b, v1.16b, v17.16b
    sub              v0.8h, v1.8h, v0.8h
    cmhs             v1.8h, v16.8h, v3.8h
    sub              v0.8h, v0.8h, v1.8h
    cmhs             v1.8h, v16.8h, v2.8h
    sub              v0.8h, v0.8h, v1.8h
    cmhs             v1.8h, v16.8h, v5.8h
    sub              v0.8h, v0.8h, v1.8h
    cmhs             v1.8h, v16.8h, v4.8h
    sub              v0.8h, v0.8h, v1.8h
    cmhs             v1.8h, v16.8h, v7.8h
    sub              v0.8h, v0.8h, v1.8h
    cmhs             v1.8h, v16.8h, v6.8h
    sub              v0.8h, v0.8h, v1.8h
    addv             h0, v0.8h
    umov             w8, v0.h[0]
    sub              x8, x8, #0x1
    and              x11, x8, #0x3f
    ldr              x13, [x20, x11, lsl #3]
    ldrh             w11, [x28, x11, lsl #1]
    fmov             d0, x13
    cnt              v0.8b, v0.8b
    fmov             x14, d0
    mul              x15, x14, x12
    sub              w12, w10, w11
    dup              v0.8b, w12
    and              w16, w12, #0xff
    mul              x11, x14, x23
    fmov             d1, x15
    cmhs             v0.8b, v0.8b, v1.8b
    and              v0.8b, v0.8b, v8.8b
    addv             b0, v0.8b
    fmov             w10, s0
    fmov             s0, w10
    cnt              v0.8b, v0.8b
    fmov             w10, s0
    lsl              w10, w10, #3
    and              w15, w10, #0x38
    lsr              x14, x11, x15
    lsr              x11, x13, x15
    cmp              w16, w14, uxtb
    b.eq             .L12
    mov              w13, wzr
    sub              w12, w12, w14
.L11:
    add              w13, w13, #0x1
    sub              w15, w11, #0x1
    and              w14, w13, #0xff
    and              w11, w15, w11
    cmp              w14, w12, uxtb
    b.lo             .L11
.L12:
    orr              w11, w11, #0x100
    lsl              x8, x8, #6
    rbit             w11, w11
    clz              w11, w11
    add              w10, w11, w10
    add              w8, w8, w10, uxtb
    cmp              x25, x8
    b.ls             panic
    ldr              x10, [sp, #0x200]
    ldr              w8, [x10, x8, lsl #2]
    str              w8, [x5, #0x4]
.L14:
    cmp              x21, x3
    b.eq             out
    ldr              w8, [x21], #0x4
    stur             x8, [x29, #-0x70]
    add              x8, x8, #0x1
    cmp              x8, x6
    b.hs             panic
    ldr              w1, [x22, x8, lsl #2]
    sub              x8, x1, x0
    cmp              x8, x24
    b.hi             out
    cmp              x1, x0
    b.lo             panic
    cmp              x2, x1
    b.lo             panic
    cmp              x1, x0
    mov              x5, x9
    b.eq             .L0
    cbz              x18, panic
    ldp              q0, q1, [x20, #0x200]
    lsl              x10, x0, #3
    ldp              q2, q3, [x20, #0x220]
    lsl              x11, x1, #3
    ldp              q4, q5, [x20, #0x240]
    mov              w16, #0x1
    ldp              q6, q7, [x20, #0x260]
    ldr              x8, [sp, #0x1f0]
    add              x8, x8, x10
    sub              x10, x11, x10
.L22:
    ldp              w13, w12, [x8, #-0x4]
    subs             x10, x10, #0x8
    add              x8, x8, #0x8
    ubfx             x11, x12, #6, #6
    ubfx             x14, x13, #6, #6
    lsl              x13, x16, x13
    lsl              x12, x16, x12
    dup              v16.8h, w11
    dup              v17.8h, w14
    ldr              x15, [x20, x14, lsl #3]
    eor              x13, x13, x15
    str              x13, [x20, x14, lsl #3]
    cmhi             v18.8h, v29.8h, v16.8h
    cmhi             v20.8h, v29.8h, v17.8h
    cmhi             v19.8h, v30.8h, v16.8h
    cmhi             v21.8h, v30.8h, v17.8h
    cmhi             v22.8h, v31.8h, v16.8h
    cmhi             v24.8h, v31.8h, v17.8h
    cmhi             v23.8h, v9.8h, v16.8h
    cmhi             v25.8h, v9.8h, v17.8h
    cmhi             v26.8h, v10.8h, v16.8h
    sub              v18.8h, v20.8h, v18.8h
    cmhi             v27.8h, v10.8h, v17.8h
    cmhi             v28.8h, v11.8h, v16.8h
    cmhi             v20.8h, v11.8h, v17.8h
    sub              v19.8h, v21.8h, v19.8h
    sub              v21.8h, v24.8h, v22.8h
    cmhi             v24.8h, v12.8h, v16.8h
    cmhi             v16.8h, v13.8h, v16.8h
    sub              v22.8h, v25.8h, v23.8h
    add              v0.8h, v18.8h, v0.8h
    cmhi             v18.8h, v12.8h, v17.8h
    cmhi             v17.8h, v13.8h, v17.8h
    sub              v23.8h, v27.8h, v26.8h
    sub              v20.8h, v20.8h, v28.8h
    add              v1.8h, v19.8h, v1.8h
    add              v2.8h, v21.8h, v2.8h
    add              v3.8h, v22.8h, v3.8h
    ldr              x13, [x20, x11, lsl #3]
    sub              v18.8h, v18.8h, v24.8h
    sub              v16.8h, v17.8h, v16.8h
    add              v4.8h, v23.8h, v4.8h
    add              v5.8h, v20.8h, v5.8h
    eor              x12, x13, x12
    str              x12, [x20, x11, lsl #3]
    add              v6.8h, v18.8h, v6.8h
    add              v7.8h, v16.8h, v7.8h
    stp              q0, q1, [x20, #0x200]
    stp              q2, q3, [x20, #0x220]
    stp              q4, q5, [x20, #0x240]
    stp              q6, q7, [x20, #0x260]
    b.ne             .L22
    mov              x5, x9
    b                .L0
# table::NEON::call: 188 instructions
.L0:
    subs             x9, x4, x24
    mov              x0, x1
    b.lo             .L11
    mov              w8, w16
    cmp              x27, x8
    b.ls             panic
    cbz              x19, panic
    lsl              x8, x8, #3
    mov              x12, #-0x1
    mov              x13, x5
    ldr              w8, [x28, x8]
    ubfx             x10, x8, #6, #6
    lsl              x8, x12, x8
    ldr              x11, [x20, x10, lsl #3]
    bic              x8, x11, x8
    fmov             d0, x8
    add              x8, x20, #0x200
    ldrh             w8, [x8, x10, lsl #1]
    add              x10, x5, x24, lsl #2
    cnt              v0.8b, v0.8b
    addv             b0, v0.8b
    fmov             w11, s0
    add              w11, w11, w8
    ldr              x8, [sp, #0x1e8]
    add              x12, x5, x8
.L4:
    ldr              w8, [x13], #0x4
    tbnz             w8, #0x1f, .L10
    ldur             w14, [x29, #-0x70]
    add              w8, w11, w8
    add              x16, x20, #0x200
    ldp              q1, q2, [x20, #0x200]
    cmp              w8, w14
    ldp              q3, q4, [x20, #0x220]
    csel             w14, wzr, w14, lo
    sub              w14, w8, w14
    dup              v0.8h, w14
    cmhs             v1.8h, v0.8h, v1.8h
    cmhs             v2.8h, v0.8h, v2.8h
    and              v1.16b, v1.16b, v12.16b
    sub              v1.8h, v1.8h, v2.8h
    cmhs             v2.8h, v0.8h, v3.8h
    sub              v1.8h, v1.8h, v2.8h
    cmhs             v2.8h, v0.8h, v4.8h
    ldp              q3, q4, [x20, #0x240]
    sub              v1.8h, v1.8h, v2.8h
    cmhs             v2.8h, v0.8h, v3.8h
    sub              v1.8h, v1.8h, v2.8h
    cmhs             v2.8h, v0.8h, v4.8h
    ldp              q3, q4, [x20, #0x260]
    sub              v1.8h, v1.8h, v2.8h
    cmhs             v2.8h, v0.8h, v3.8h
    cmhs             v0.8h, v0.8h, v4.8h
    sub              v1.8h, v1.8h, v2.8h
    sub              v0.8h, v1.8h, v0.8h
    addv             h0, v0.8h
    umov             w8, v0.h[0]
    sub              x8, x8, #0x1
    and              x15, x8, #0x3f
    ldr              x17, [x20, x15, lsl #3]
    ldrh             w15, [x16, x15, lsl #1]
    mov              x16, #0x101010101010101
    fmov             d0, x17
    cnt              v0.8b, v0.8b
    fmov             x18, d0
    mul              x1, x18, x16
    sub              w16, w14, w15
    dup              v0.8b, w16
    and              w4, w16, #0xff
    mul              x15, x18, x26
    fmov             d1, x1
    cmhs             v0.8b, v0.8b, v1.8b
    and              v0.8b, v0.8b, v8.8b
    addv             b0, v0.8b
    fmov             w14, s0
    fmov             s0, w14
    cnt              v0.8b, v0.8b
    fmov             w14, s0
    lsl              w14, w14, #3
    and              w1, w14, #0x38
    lsr              x18, x15, x1
    lsr              x15, x17, x1
    cmp              w4, w18, uxtb
    b.eq             .L8
    mov              w17, wzr
    sub              w16, w16, w18
.L7:
    add              w17, w17, #0x1
    sub              w1, w15, #0x1
    and              w18, w17, #0xff
    and              w15, w1, w15
    cmp              w18, w16, uxtb
    b.lo             .L7
.L8:
    orr              w15, w15, #0x100
    lsl              x8, x8, #6
    rbit             w15, w15
    clz              w15, w15
    add              w14, w15, w14
    add              w8, w8, w14, uxtb
    ldur             x14, [x29, #-0x80]
    cmp              x14, x8
    b.ls             panic
    ldur             x14, [x29, #-0x90]
    cmp              x13, x12
    ldr              w8, [x14, x8, lsl #2]
    str              w8, [x5]
    mov              x5, x13
    b.ne             .L4
.L10:
    mov              x5, x10
    mov              x4, x9
.L11:
    cmp              x21, x3
    b.eq             out
    ldr              w16, [x21], #0x4
    add              x8, x16, #0x1
    cmp              x8, x7
    b.hs             panic
    ldr              w1, [x23, x8, lsl #2]
    sub              x8, x1, x0
    cmp              x8, x25
    b.hi             out
    cmp              x1, x0
    b.lo             panic
    cmp              x2, x1
    b.lo             panic
    cmp              x1, x0
    b.eq             .L0
    cbz              x19, panic
    ldp              q0, q1, [x20, #0x200]
    lsl              x9, x0, #3
    ldp              q2, q3, [x20, #0x220]
    lsl              x10, x1, #3
    ldp              q4, q5, [x20, #0x240]
    mov              w15, #0x1
    ldp              q6, q7, [x20, #0x260]
    ldr              x8, [sp, #0x1c0]
    add              x8, x8, x9
    sub              x9, x10, x9
.L19:
    ldp              w12, w11, [x8, #-0x4]
    subs             x9, x9, #0x8
    add              x8, x8, #0x8
    ubfx             x10, x11, #6, #6
    ubfx             x13, x12, #6, #6
    lsl              x12, x15, x12
    lsl              x11, x15, x11
    dup              v16.8h, w10
    dup              v17.8h, w13
    ldr              x14, [x20, x13, lsl #3]
    eor              x12, x12, x14
    str              x12, [x20, x13, lsl #3]
    cmhi             v18.8h, v29.8h, v16.8h
    cmhi             v20.8h, v29.8h, v17.8h
    cmhi             v19.8h, v30.8h, v16.8h
    cmhi             v21.8h, v30.8h, v17.8h
    cmhi             v22.8h, v31.8h, v16.8h
    cmhi             v24.8h, v31.8h, v17.8h
    cmhi             v23.8h, v9.8h, v16.8h
    cmhi             v25.8h, v9.8h, v17.8h
    cmhi             v26.8h, v10.8h, v16.8h
    sub              v18.8h, v20.8h, v18.8h
    cmhi             v27.8h, v10.8h, v17.8h
    cmhi             v28.8h, v11.8h, v16.8h
    cmhi             v20.8h, v11.8h, v17.8h
    sub              v19.8h, v21.8h, v19.8h
    sub              v21.8h, v24.8h, v22.8h
    cmhi             v24.8h, v13.8h, v16.8h
    cmhi             v16.8h, v14.8h, v16.8h
    sub              v22.8h, v25.8h, v23.8h
    add              v0.8h, v18.8h, v0.8h
    cmhi             v18.8h, v13.8h, v17.8h
    cmhi             v17.8h, v14.8h, v17.8h
    sub              v23.8h, v27.8h, v26.8h
    sub              v20.8h, v20.8h, v28.8h
    add              v1.8h, v19.8h, v1.8h
    add              v2.8h, v21.8h, v2.8h
    add              v3.8h, v22.8h, v3.8h
    ldr              x12, [x20, x10, lsl #3]
    sub              v18.8h, v18.8h, v24.8h
    sub              v16.8h, v17.8h, v16.8h
    add              v4.8h, v23.8h, v4.8h
    add              v5.8h, v20.8h, v5.8h
    eor              x11, x12, x11
    str              x11, [x20, x10, lsl #3]
    add              v6.8h, v18.8h, v6.8h
    add              v7.8h, v16.8h, v7.8h
    stp              q0, q1, [x20, #0x200]
    stp              q2, q3, [x20, #0x220]
    stp              q4, q5, [x20, #0x240]
    stp              q6, q7, [x20, #0x260]
    b.ne             .L19
    b                .L0
