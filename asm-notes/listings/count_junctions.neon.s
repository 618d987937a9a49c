# table::NEON::body: 40 instructions
.L0:
    ldp              w12, w11, [x10, #-0x4]
    subs             x8, x8, #0x8
    add              x10, x10, #0x8
    ubfx             x13, x12, #6, #6
    ubfx             x14, x11, #6, #6
    lsl              x12, x0, x12
    lsl              x11, x0, x11
    dup              v16.16b, w13
    dup              v17.16b, w14
    ldr              x15, [x21, x13, lsl #3]
    eor              x12, x12, x15
    str              x12, [x21, x13, lsl #3]
    cmhi             v18.16b, v23.16b, v16.16b
    cmhi             v19.16b, v23.16b, v17.16b
    cmhi             v20.16b, v24.16b, v16.16b
    cmhi             v21.16b, v24.16b, v17.16b
    cmhi             v22.16b, v25.16b, v17.16b
    cmhi             v17.16b, v26.16b, v17.16b
    ldr              x12, [x21, x14, lsl #3]
    sub              v18.16b, v18.16b, v19.16b
    cmhi             v19.16b, v25.16b, v16.16b
    cmhi             v16.16b, v26.16b, v16.16b
    sub              v20.16b, v20.16b, v21.16b
    eor              x11, x12, x11
    str              x11, [x21, x14, lsl #3]
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
    b.ne             .L0
# table::NEON::call: 39 instructions
.L0:
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
    b.ne             .L0
