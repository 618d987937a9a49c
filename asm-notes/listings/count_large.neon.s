# table::NEON::call: 410 instructions
.L0:
    ldr              x8, [sp, #0x258]
    mov              x13, x21
    add              x9, x20, #0x1
    cmp              x8, x21
    ldr              x21, [sp, #0x90]
    b.ls             panic
    add              x8, x4, x13, lsl #3
    ldp              w13, w8, [x8]
    add              w14, w8, w13
    cmp              w14, w28
    csel             w8, wzr, w28, lo
    sub              w15, w14, w8
    lsr              x12, x15, #12
    cmp              x12, x3
    b.hs             panic
    mov              x8, x20
    mov              x20, x9
    lsr              x9, x15, #18
    cmp              x9, x25
    b.hs             panic
    cmp              x9, x24
    b.hs             panic
    lsr              x11, x13, #12
    cmp              x11, x3
    b.hs             panic
    lsr              x10, x13, #18
    cmp              x10, x25
    b.hs             panic
    cmp              x10, x24
    b.hs             panic
    mov              x5, x2
    cmp              x8, x2
    b.hs             panic
    umaddl           x12, w12, w26, x19
    ubfx             x16, x15, #6, #6
    mov              x0, x1
    mov              w17, w15
    mov              x1, #-0x1
    umaddl           x11, w11, w26, x19
    lsl              x17, x1, x17
    ubfx             x15, x15, #12, #6
    cmp              w14, w28
    ldr              x18, [x12, x16, lsl #3]
    add              x14, x22, x10, lsl #8
    add              x12, x12, x16, lsl #1
    ldr              w16, [sp, #0x250]
    ldr              w10, [x27, x10, lsl #2]
    bic              x17, x18, x17
    mov              w18, w13
    ldrh             w12, [x12, #0x200]
    fmov             d0, x17
    ubfx             x17, x13, #6, #6
    lsl              x18, x1, x18
    ubfx             x13, x13, #12, #6
    csel             w16, wzr, w16, lo
    cmp              x30, x7
    ldr              x1, [x11, x17, lsl #3]
    add              x11, x11, x17, lsl #1
    cnt              v0.8b, v0.8b
    ldr              w13, [x14, x13, lsl #2]
    bic              x18, x1, x18
    ldr              w1, [x27, x9, lsl #2]
    add              x9, x22, x9, lsl #8
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
    ldr              x10, [sp, #0x220]
    str              w9, [x10, x8, lsl #2]
    b.eq             out
    ldr              w13, [x30], #0x4
    add              x8, x13, #0x1
    cmp              x8, x21
    b.hs             panic
    ldr              x9, [sp, #0x98]
    mov              w17, #0x1
    ldr              w1, [x9, x8, lsl #2]
    ldp              x9, x18, [sp, #0x80]
    sub              x8, x1, x0
    cmp              x8, x9
    add              x8, x20, #0x1
    b.hi             out
    ldr              x8, [sp, #0x78]
    cmp              x8, x1
    b.lo             panic
    mov              x21, x13
    cmp              x1, x0
    mov              x2, x5
    b.eq             .L0
    ldr              x8, [sp, #0x60]
    add              x9, x8, x1, lsl #3
    add              x10, x8, x0, lsl #3
    b                .L17
.L14:
    lsr              w12, w11, #12
    mov              w0, w12
    cmp              x3, x0
    b.ls             panic
    ubfx             w8, w8, #6, #6
    ubfx             w11, w11, #6, #6
    mov              w17, #0x1
    dup              v0.16b, w8
    dup              v1.16b, w11
    umaddl           x8, w0, w26, x19
    cmhi             v2.16b, v22.16b, v0.16b
    cmhi             v3.16b, v22.16b, v1.16b
    cmhi             v4.16b, v23.16b, v0.16b
    cmhi             v5.16b, v23.16b, v1.16b
    cmhi             v7.16b, v24.16b, v0.16b
    cmhi             v16.16b, v24.16b, v1.16b
    cmhi             v0.16b, v25.16b, v0.16b
    cmhi             v1.16b, v25.16b, v1.16b
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
.L16:
    add              x10, x10, #0x8
    cmp              x10, x9
    b.eq             .L0
.L17:
    ldr              w8, [x10]
    lsr              x0, x8, #12
    cmp              x0, x3
    b.hs             panic
    ldr              w11, [x10, #0x4]
    umaddl           x13, w0, w26, x19
    ubfx             x12, x8, #6, #6
    lsl              x14, x17, x8
    lsr              x0, x11, #12
    ldr              x15, [x13, x12, lsl #3]
    cmp              x0, x3
    eor              x14, x15, x14
    str              x14, [x13, x12, lsl #3]
    b.hs             panic
    umaddl           x12, w0, w26, x19
    ubfx             x14, x11, #6, #6
    lsl              x15, x17, x11
    eor              w17, w11, w8
    cmp              w17, #0x1, lsl #12
    ldr              x16, [x12, x14, lsl #3]
    eor              x15, x16, x15
    str              x15, [x12, x14, lsl #3]
    b.lo             .L14
    ubfx             w14, w8, #6, #6
    ldp              q4, q5, [x13, #0x200]
    ldp              q7, q16, [x13, #0x220]
    lsr              x0, x8, #18
    dup              v0.8h, w14
    cmp              x0, x24
    cmhi             v1.8h, v26.8h, v0.8h
    cmhi             v2.8h, v27.8h, v0.8h
    cmhi             v3.8h, v28.8h, v0.8h
    cmhi             v6.8h, v29.8h, v0.8h
    add              v1.8h, v4.8h, v1.8h
    cmhi             v4.8h, v30.8h, v0.8h
    add              v2.8h, v5.8h, v2.8h
    add              v3.8h, v7.8h, v3.8h
    ldp              q5, q7, [x13, #0x240]
    add              v6.8h, v16.8h, v6.8h
    cmhi             v16.8h, v31.8h, v0.8h
    stp              q1, q2, [x13, #0x200]
    add              v4.8h, v5.8h, v4.8h
    cmhi             v5.8h, v8.8h, v0.8h
    cmhi             v0.8h, v9.8h, v0.8h
    stp              q3, q6, [x13, #0x220]
    ldp              q1, q3, [x13, #0x260]
    add              v2.8h, v7.8h, v16.8h
    add              v1.8h, v1.8h, v5.8h
    add              v0.8h, v3.8h, v0.8h
    stp              q4, q2, [x13, #0x240]
    stp              q1, q0, [x13, #0x260]
    b.hs             panic
    ubfx             w8, w8, #12, #6
    adrp             x13, 0x1000
    cmp              x0, x25
    mov              w17, #0x1
    dup              v3.4s, w8
    add              x8, x22, x0, lsl #8
    ldp              q0, q1, [x8]
    cmhi             v2.4s, v10.4s, v3.4s
    cmhi             v4.4s, v11.4s, v3.4s
    cmhi             v16.4s, v13.4s, v3.4s
    ldp              q6, q7, [x8, #0x20]
    cmhi             v5.4s, v12.4s, v3.4s
    ldp              q17, q18, [x8, #0x40]
    add              v0.4s, v0.4s, v2.4s
    add              v1.4s, v1.4s, v4.4s
    cmhi             v2.4s, v14.4s, v3.4s
    add              v7.4s, v7.4s, v16.4s
    cmhi             v16.4s, v15.4s, v3.4s
    add              v4.4s, v6.4s, v5.4s
    ldp              q5, q6, [x8, #0x60]
    stp              q0, q1, [x8]
    ldp              q1, q0, [x29, #-0xd0]
    add              v2.4s, v17.4s, v2.4s
    ldur             q17, [x29, #-0xb0]
    add              v16.4s, v18.4s, v16.4s
    ldur             q18, [x29, #-0xe0]
    stp              q4, q7, [x8, #0x20]
    cmhi             v17.4s, v17.4s, v3.4s
    cmhi             v0.4s, v0.4s, v3.4s
    cmhi             v1.4s, v1.4s, v3.4s
    cmhi             v18.4s, v18.4s, v3.4s
    stp              q2, q16, [x8, #0x40]
    add              v4.4s, v5.4s, v17.4s
    ldp              q5, q7, [x8, #0x80]
    add              v0.4s, v6.4s, v0.4s
    add              v1.4s, v5.4s, v1.4s
    add              v2.4s, v7.4s, v18.4s
    stp              q4, q0, [x8, #0x60]
    ldp              q0, q6, [x29, #-0x100]
    stp              q1, q2, [x8, #0x80]
    ldp              q1, q5, [x8, #0xa0]
    cmhi             v4.4s, v6.4s, v3.4s
    cmhi             v6.4s, v0.4s, v3.4s
    ldr              q0, [x13]
    adrp             x13, 0x1000
    cmhi             v17.4s, v0.4s, v3.4s
    add              v4.4s, v1.4s, v4.4s
    ldr              q1, [sp, #0x260]
    add              v5.4s, v5.4s, v6.4s
    ldp              q16, q6, [x8, #0xc0]
    cmhi             v7.4s, v1.4s, v3.4s
    ldr              q1, [x13]
    adrp             x13, 0x1000
    ldr              q2, [x13]
    stp              q4, q5, [x8, #0xa0]
    cmhi             v18.4s, v1.4s, v3.4s
    add              v6.4s, v6.4s, v17.4s
    add              v7.4s, v16.4s, v7.4s
    cmhi             v3.4s, v2.4s, v3.4s
    ldp              q16, q17, [x8, #0xe0]
    stp              q7, q6, [x8, #0xc0]
    add              v4.4s, v16.4s, v18.4s
    add              v3.4s, v17.4s, v3.4s
    stp              q4, q3, [x8, #0xe0]
    add              x8, x0, #0x1
    b.hs             panic
    cmp              x8, x25
    b.eq             .L28
    lsl              x15, x0, #2
    add              x8, x27, x8, lsl #2
    sub              x13, x18, x15
    cmp              x13, #0x1c
    b.lo             .L27
    lsr              x13, x13, #2
    ldr              x16, [sp, #0x228]
    add              x13, x13, #0x1
    add              x15, x16, x15
    and              x14, x13, #0x7ffffffffffffff8
    and              x16, x13, #0x7ffffffffffffff8
    add              x8, x8, x14, lsl #2
.L25:
    ldp              q3, q4, [x15, #-0x10]
    subs             x16, x16, #0x8
    add              v3.4s, v3.4s, v19.4s
    add              v4.4s, v4.4s, v19.4s
    stp              q3, q4, [x15, #-0x10]
    add              x15, x15, #0x20
    b.ne             .L25
    cmp              x13, x14
    b.eq             .L28
.L27:
    ldr              w13, [x8]
    sub              w13, w13, #0x1
    str              w13, [x8], #0x4
    cmp              x8, x23
    b.ne             .L27
.L28:
    ubfx             w8, w11, #6, #6
    ldp              q7, q16, [x12, #0x200]
    ldp              q18, q19, [x12, #0x220]
    lsr              x0, x11, #18
    dup              v3.8h, w8
    cmp              x0, x24
    cmhi             v4.8h, v26.8h, v3.8h
    cmhi             v5.8h, v27.8h, v3.8h
    cmhi             v6.8h, v28.8h, v3.8h
    cmhi             v17.8h, v29.8h, v3.8h
    sub              v4.8h, v7.8h, v4.8h
    cmhi             v7.8h, v30.8h, v3.8h
    sub              v5.8h, v16.8h, v5.8h
    sub              v6.8h, v18.8h, v6.8h
    ldp              q16, q18, [x12, #0x240]
    sub              v17.8h, v19.8h, v17.8h
    cmhi             v19.8h, v31.8h, v3.8h
    stp              q4, q5, [x12, #0x200]
    sub              v7.8h, v16.8h, v7.8h
    cmhi             v16.8h, v8.8h, v3.8h
    cmhi             v3.8h, v9.8h, v3.8h
    stp              q6, q17, [x12, #0x220]
    ldp              q4, q6, [x12, #0x260]
    sub              v5.8h, v18.8h, v19.8h
    sub              v4.8h, v4.8h, v16.8h
    sub              v3.8h, v6.8h, v3.8h
    stp              q7, q5, [x12, #0x240]
    stp              q4, q3, [x12, #0x260]
    b.hs             panic
    ubfx             w8, w11, #12, #6
    cmp              x0, x25
    dup              v3.4s, w8
    add              x8, x22, x0, lsl #8
    ldp              q4, q5, [x8]
    cmhi             v6.4s, v10.4s, v3.4s
    cmhi             v7.4s, v11.4s, v3.4s
    cmhi             v16.4s, v12.4s, v3.4s
    ldp              q17, q18, [x8, #0x20]
    cmhi             v19.4s, v13.4s, v3.4s
    cmhi             v20.4s, v14.4s, v3.4s
    cmhi             v0.4s, v0.4s, v3.4s
    cmhi             v1.4s, v1.4s, v3.4s
    sub              v4.4s, v4.4s, v6.4s
    cmhi             v6.4s, v15.4s, v3.4s
    sub              v5.4s, v5.4s, v7.4s
    sub              v7.4s, v17.4s, v16.4s
    ldp              q21, q16, [x8, #0x40]
    sub              v17.4s, v18.4s, v19.4s
    cmhi             v2.4s, v2.4s, v3.4s
    stp              q4, q5, [x8]
    ldp              q5, q19, [x29, #-0xc0]
    cmhi             v19.4s, v19.4s, v3.4s
    sub              v6.4s, v16.4s, v6.4s
    sub              v18.4s, v21.4s, v20.4s
    ldp              q4, q16, [x8, #0x60]
    cmhi             v5.4s, v5.4s, v3.4s
    stp              q7, q17, [x8, #0x20]
    stp              q18, q6, [x8, #0x40]
    sub              v4.4s, v4.4s, v19.4s
    ldp              q17, q19, [x29, #-0xe0]
    cmhi             v17.4s, v17.4s, v3.4s
    sub              v5.4s, v16.4s, v5.4s
    ldp              q7, q16, [x8, #0x80]
    cmhi             v19.4s, v19.4s, v3.4s
    stp              q4, q5, [x8, #0x60]
    sub              v6.4s, v7.4s, v19.4s
    sub              v7.4s, v16.4s, v17.4s
    ldp              q16, q4, [x29, #-0x100]
    stp              q6, q7, [x8, #0x80]
    ldp              q5, q6, [x8, #0xa0]
    cmhi             v4.4s, v4.4s, v3.4s
    cmhi             v16.4s, v16.4s, v3.4s
    ldr              q7, [sp, #0x260]
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
    movi             v2.4s, #0x1
    movi             v19.2d, #0xffffffffffffffff
    cmp              x8, x25
    b.eq             .L16
    lsl              x13, x0, #2
    add              x8, x27, x8, lsl #2
    sub              x11, x18, x13
    cmp              x11, #0x1c
    b.lo             .L35
    lsr              x11, x11, #2
    ldr              x14, [sp, #0x228]
    add              x11, x11, #0x1
    add              x13, x14, x13
    and              x12, x11, #0x7ffffffffffffff8
    and              x14, x11, #0x7ffffffffffffff8
    add              x8, x8, x12, lsl #2
.L33:
    ldp              q0, q1, [x13, #-0x10]
    subs             x14, x14, #0x8
    add              v0.4s, v0.4s, v2.4s
    add              v1.4s, v1.4s, v2.4s
    stp              q0, q1, [x13, #-0x10]
    add              x13, x13, #0x20
    b.ne             .L33
    cmp              x11, x12
    b.eq             .L16
.L35:
    ldr              w11, [x8]
    add              w11, w11, #0x1
    str              w11, [x8], #0x4
    cmp              x8, x23
    b.ne             .L35
    b                .L16
