# table::NEON::call: 52 instructions
.L0:
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
    b.ne             .L0
# table::NEON::call: 51 instructions
.L0:
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
    b.ne             .L0
