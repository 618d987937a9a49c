# table::NEON::call: 116 instructions
.L0:
    ldur             x8, [x29, #-0xc0]
    cmp              x8, x27
    b.ls             panic
    ldur             x9, [x29, #-0xc8]
    mov              x8, x3
    cmp              x3, x9
    b.hs             panic
    ldur             x9, [x29, #-0xd0]
    add              x9, x9, x27, lsl #3
    ldp              w9, w10, [x9]
    add              w10, w9, w10
    ubfx             x12, x9, #6, #6
    lsl              x9, x22, x9
    cmp              w10, w15
    csel             w11, wzr, w15, lo
    ldr              x13, [x23, x12, lsl #3]
    sub              w10, w10, w11
    ubfx             w11, w10, #6, #6
    bic              x9, x13, x9
    lsl              x10, x22, x10
    fmov             d0, x9
    ldr              x14, [x23, w11, uxtw #3]
    bic              x9, x14, x10
    cnt              v0.8b, v0.8b
    ldrh             w10, [x20, x12, lsl #1]
    fmov             d1, x9
    ldrh             w9, [x20, w11, uxtw #1]
    csel             w12, wzr, w26, lo
    cmp              x25, x4
    add              w9, w12, w9
    cnt              v1.8b, v1.8b
    addv             b0, v0.8b
    fmov             w11, s0
    addv             b1, v1.8b
    add              w10, w10, w11
    fmov             w11, s1
    sub              w9, w9, w10
    ldur             x10, [x29, #-0xd8]
    add              w9, w9, w11
    str              w9, [x10, x8, lsl #2]
    b.eq             out
    ldr              w27, [x25], #0x4
    add              x8, x27, #0x1
    cmp              x8, x16
    b.hs             panic
    mov              x0, x1
    ldr              w1, [x18, x8, lsl #2]
    mov              x3, x24
    add              x24, x24, #0x1
    sub              x8, x1, x0
    cmp              x8, x19
    b.hi             out
    cmp              x1, x0
    b.lo             panic
    cmp              x2, x1
    b.lo             panic
    cmp              x1, x0
    b.eq             .L0
    ldp              q0, q1, [x23, #0x200]
    add              x8, x6, x1, lsl #3
    ldp              q2, q3, [x23, #0x220]
    add              x9, x6, x0, lsl #3
    ldp              q4, q5, [x23, #0x240]
    ldp              q6, q7, [x23, #0x260]
.L9:
    ldp              w12, w11, [x9], #0x8
    cmp              x9, x8
    ubfx             x10, x11, #6, #6
    ubfx             x13, x12, #6, #6
    lsl              x12, x21, x12
    lsl              x11, x21, x11
    dup              v16.8h, w10
    dup              v17.8h, w13
    ldr              x14, [x23, x13, lsl #3]
    eor              x12, x12, x14
    str              x12, [x23, x13, lsl #3]
    cmhi             v18.8h, v29.8h, v16.8h
    cmhi             v20.8h, v29.8h, v17.8h
    cmhi             v19.8h, v30.8h, v16.8h
    cmhi             v21.8h, v30.8h, v17.8h
    cmhi             v22.8h, v31.8h, v16.8h
    cmhi             v24.8h, v31.8h, v17.8h
    cmhi             v23.8h, v8.8h, v16.8h
    cmhi             v25.8h, v8.8h, v17.8h
    cmhi             v26.8h, v9.8h, v16.8h
    sub              v18.8h, v20.8h, v18.8h
    cmhi             v27.8h, v9.8h, v17.8h
    cmhi             v28.8h, v10.8h, v16.8h
    cmhi             v20.8h, v10.8h, v17.8h
    sub              v19.8h, v21.8h, v19.8h
    sub              v21.8h, v24.8h, v22.8h
    cmhi             v24.8h, v11.8h, v16.8h
    cmhi             v16.8h, v12.8h, v16.8h
    sub              v22.8h, v25.8h, v23.8h
    add              v0.8h, v18.8h, v0.8h
    cmhi             v18.8h, v11.8h, v17.8h
    cmhi             v17.8h, v12.8h, v17.8h
    sub              v23.8h, v27.8h, v26.8h
    sub              v20.8h, v20.8h, v28.8h
    add              v1.8h, v19.8h, v1.8h
    add              v2.8h, v21.8h, v2.8h
    add              v3.8h, v22.8h, v3.8h
    ldr              x12, [x23, x10, lsl #3]
    sub              v18.8h, v18.8h, v24.8h
    sub              v16.8h, v17.8h, v16.8h
    add              v4.8h, v23.8h, v4.8h
    add              v5.8h, v20.8h, v5.8h
    eor              x11, x12, x11
    str              x11, [x23, x10, lsl #3]
    add              v6.8h, v18.8h, v6.8h
    add              v7.8h, v16.8h, v7.8h
    stp              q0, q1, [x23, #0x200]
    stp              q2, q3, [x23, #0x220]
    stp              q4, q5, [x23, #0x240]
    stp              q6, q7, [x23, #0x260]
    b.ne             .L9
    b                .L0
