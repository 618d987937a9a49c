# table::NEON::call: 103 instructions
.L0:
    ldr              x8, [sp, #0x258]
    mov              x9, x26
    cmp              x8, x26
    b.ls             panic
    mov              x8, x20
    cmp              x20, x22
    ldur             x20, [x29, #-0xe0]
    b.hs             panic
    add              x9, x4, x9, lsl #3
    ldp              w9, w10, [x9]
    add              w10, w9, w10
    ubfx             x12, x9, #6, #6
    lsl              x9, x25, x9
    cmp              w10, w28
    csel             w11, wzr, w28, lo
    ldr              x13, [x21, x12, lsl #3]
    sub              w10, w10, w11
    ubfx             w11, w10, #6, #6
    bic              x9, x13, x9
    lsl              x10, x25, x10
    fmov             d0, x9
    ldr              x14, [x21, w11, uxtw #3]
    bic              x9, x14, x10
    cnt              v0.8b, v0.8b
    ldrh             w10, [x16, x12, lsl #1]
    fmov             d1, x9
    ldrh             w9, [x16, w11, uxtw #1]
    csel             w12, wzr, w27, lo
    cmp              x30, x7
    add              w9, w12, w9
    cnt              v1.8b, v1.8b
    addv             b0, v0.8b
    fmov             w11, s0
    addv             b1, v1.8b
    add              w10, w10, w11
    fmov             w11, s1
    sub              w9, w9, w10
    ldr              x10, [sp, #0x220]
    add              w9, w9, w11
    str              w9, [x10, x8, lsl #2]
    b.eq             out
    ldr              w26, [x30], #0x4
    add              x8, x26, #0x1
    cmp              x8, x17
    b.hs             panic
    mov              x0, x1
    ldr              w1, [x3, x8, lsl #2]
    sub              x8, x1, x0
    cmp              x8, x24
    add              x8, x20, #0x1
    b.hi             out
    cmp              x2, x1
    b.lo             panic
    add              x8, x20, #0x1
    cmp              x1, x0
    stur             x8, [x29, #-0xe0]
    b.eq             .L0
    ldp              q0, q1, [x21, #0x200]
    add              x8, x23, x1, lsl #3
    ldp              q2, q3, [x21, #0x220]
    add              x9, x23, x0, lsl #3
    ldp              q4, q5, [x21, #0x240]
    ldp              q6, q7, [x21, #0x260]
.L8:
    ldp              w10, w11, [x9], #0x8
    cmp              x9, x8
    ubfx             x12, x10, #6, #6
    ubfx             x13, x11, #6, #6
    lsl              x10, x15, x10
    dup              v16.16b, w12
    dup              v17.16b, w13
    ldr              x14, [x21, x12, lsl #3]
    eor              x10, x10, x14
    str              x10, [x21, x12, lsl #3]
    cmhi             v18.16b, v23.16b, v16.16b
    cmhi             v19.16b, v23.16b, v17.16b
    cmhi             v20.16b, v24.16b, v16.16b
    cmhi             v21.16b, v24.16b, v17.16b
    cmhi             v22.16b, v25.16b, v17.16b
    cmhi             v17.16b, v26.16b, v17.16b
    lsl              x10, x15, x11
    ldr              x11, [x21, x13, lsl #3]
    sub              v18.16b, v18.16b, v19.16b
    cmhi             v19.16b, v25.16b, v16.16b
    cmhi             v16.16b, v26.16b, v16.16b
    sub              v20.16b, v20.16b, v21.16b
    eor              x10, x11, x10
    str              x10, [x21, x13, lsl #3]
    sub              v19.16b, v19.16b, v22.16b
    sub              v16.16b, v16.16b, v17.16b
    saddw            v0.8h, v0.8h, v18.8b
    saddw2           v1.8h, v1.8h, v18.16b
    saddw            v2.8h, v2.8h, v20.8b
    saddw2           v3.8h, v3.8h, v20.16b
    saddw            v4.8h, v4.8h, v19.8b
    saddw2           v5.8h, v5.8h, v19.16b
    saddw            v6.8h, v6.8h, v16.8b
    saddw2           v7.8h, v7.8h, v16.16b
    stp              q0, q1, [x21, #0x200]
    stp              q2, q3, [x21, #0x220]
    stp              q4, q5, [x21, #0x240]
    stp              q6, q7, [x21, #0x260]
    b.ne             .L8
    b                .L0
