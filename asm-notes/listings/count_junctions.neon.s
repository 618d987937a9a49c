# neon::KERNELS::{{closure}}::body: 49 instructions
.L0:
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
    b.ne             .L0
# neon::KERNELS::{{closure}}::body: 49 instructions
.L0:
    ldp              w11, w10, [x9], #0x8
    cmp              x9, x8
    ubfx             w12, w10, #6, #6
    ubfx             w13, w11, #6, #6
    ubfx             x14, x10, #6, #6
    lsl              x10, x23, x10
    dup              v16.8h, w12
    dup              v17.8h, w13
    ubfx             x12, x11, #6, #6
    lsl              x11, x23, x11
    ldr              x13, [x22, x12, lsl #3]
    cmhi             v18.8h, v29.8h, v16.8h
    cmhi             v19.8h, v30.8h, v16.8h
    cmhi             v20.8h, v29.8h, v17.8h
    cmhi             v21.8h, v30.8h, v17.8h
    cmhi             v22.8h, v31.8h, v16.8h
    cmhi             v24.8h, v31.8h, v17.8h
    cmhi             v23.8h, v8.8h, v16.8h
    cmhi             v25.8h, v8.8h, v17.8h
    cmhi             v26.8h, v9.8h, v16.8h
    cmhi             v27.8h, v10.8h, v16.8h
    cmhi             v28.8h, v9.8h, v17.8h
    sub              v18.8h, v20.8h, v18.8h
    cmhi             v20.8h, v10.8h, v17.8h
    sub              v19.8h, v21.8h, v19.8h
    cmhi             v21.8h, v11.8h, v16.8h
    sub              v22.8h, v24.8h, v22.8h
    cmhi             v24.8h, v11.8h, v17.8h
    cmhi             v16.8h, v12.8h, v16.8h
    cmhi             v17.8h, v12.8h, v17.8h
    sub              v23.8h, v25.8h, v23.8h
    sub              v25.8h, v28.8h, v26.8h
    sub              v20.8h, v20.8h, v27.8h
    add              v7.8h, v18.8h, v7.8h
    add              v6.8h, v19.8h, v6.8h
    sub              v21.8h, v24.8h, v21.8h
    eor              x11, x11, x13
    str              x11, [x22, x12, lsl #3]
    sub              v16.8h, v17.8h, v16.8h
    add              v5.8h, v22.8h, v5.8h
    add              v4.8h, v23.8h, v4.8h
    add              v3.8h, v25.8h, v3.8h
    add              v2.8h, v20.8h, v2.8h
    ldr              x11, [x22, x14, lsl #3]
    add              v1.8h, v21.8h, v1.8h
    add              v0.8h, v16.8h, v0.8h
    eor              x10, x11, x10
    str              x10, [x22, x14, lsl #3]
    b.ne             .L0
