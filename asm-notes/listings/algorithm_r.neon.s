# draw::neon::algorithm_r_sparse: 147 instructions
.L0:
    add              v8.4s, v28.4s, v8.4s
    add              v27.4s, v30.4s, v27.4s
    str              q11, [sp, #0x160]
    add              v26.4s, v29.4s, v26.4s
    add              v25.4s, v31.4s, v25.4s
    add              x10, x27, x8
    ldur             q1, [x10, #-0x100]
    stur             q16, [x9, #-0x10]
    add              x8, x8, #0x40
    eor              v20.16b, v8.16b, v20.16b
    eor              v19.16b, v27.16b, v19.16b
    cmp              x8, #0x100
    eor              v18.16b, v26.16b, v18.16b
    eor              v17.16b, v25.16b, v17.16b
    mul              v0.4s, v1.4s, v16.4s
    rev32            v20.8h, v20.8h
    rev32            v19.8h, v19.8h
    rev32            v18.8h, v18.8h
    rev32            v17.8h, v17.8h
    add              v24.4s, v24.4s, v20.4s
    add              v9.4s, v21.4s, v19.4s
    add              v22.4s, v22.4s, v18.4s
    add              v10.4s, v23.4s, v17.4s
    eor              v21.16b, v24.16b, v28.16b
    eor              v23.16b, v9.16b, v30.16b
    eor              v28.16b, v22.16b, v29.16b
    eor              v29.16b, v10.16b, v31.16b
    ushr             v30.4s, v21.4s, #0x14
    ushr             v11.4s, v23.4s, #0x14
    ushr             v12.4s, v28.4s, #0x14
    ushr             v13.4s, v29.4s, #0x14
    sli              v30.4s, v21.4s, #0xc
    sli              v11.4s, v23.4s, #0xc
    sli              v12.4s, v28.4s, #0xc
    sli              v13.4s, v29.4s, #0xc
    add              v8.4s, v30.4s, v8.4s
    add              v14.4s, v11.4s, v27.4s
    add              v15.4s, v12.4s, v26.4s
    add              v21.4s, v13.4s, v25.4s
    eor              v20.16b, v8.16b, v20.16b
    eor              v19.16b, v14.16b, v19.16b
    eor              v18.16b, v15.16b, v18.16b
    eor              v17.16b, v21.16b, v17.16b
    tbl              v23.16b, { v20.16b }, v5.16b
    tbl              v27.16b, { v19.16b }, v5.16b
    tbl              v26.16b, { v18.16b }, v5.16b
    tbl              v31.16b, { v17.16b }, v5.16b
    add              v18.4s, v24.4s, v23.4s
    add              v20.4s, v9.4s, v27.4s
    add              v24.4s, v22.4s, v26.4s
    add              v25.4s, v10.4s, v31.4s
    eor              v17.16b, v18.16b, v30.16b
    eor              v19.16b, v20.16b, v11.16b
    eor              v9.16b, v24.16b, v12.16b
    eor              v10.16b, v25.16b, v13.16b
    ushr             v28.4s, v17.4s, #0x19
    ushr             v22.4s, v19.4s, #0x19
    ushr             v29.4s, v9.4s, #0x19
    ushr             v30.4s, v10.4s, #0x19
    sli              v28.4s, v17.4s, #0x7
    sli              v22.4s, v19.4s, #0x7
    sli              v29.4s, v9.4s, #0x7
    sli              v30.4s, v10.4s, #0x7
    add              v17.4s, v28.4s, v14.4s
    add              v21.4s, v21.4s, v22.4s
    add              v19.4s, v29.4s, v8.4s
    add              v9.4s, v30.4s, v15.4s
    eor              v31.16b, v17.16b, v31.16b
    eor              v26.16b, v21.16b, v26.16b
    eor              v27.16b, v19.16b, v27.16b
    eor              v23.16b, v9.16b, v23.16b
    rev32            v31.8h, v31.8h
    rev32            v11.8h, v26.8h
    clz              v26.4s, v16.4s
    rev32            v10.8h, v27.8h
    rev32            v23.8h, v23.8h
    add              v24.4s, v24.4s, v31.4s
    add              v14.4s, v18.4s, v11.4s
    ushl             v2.4s, v16.4s, v26.4s
    add              v12.4s, v25.4s, v10.4s
    add              v13.4s, v20.4s, v23.4s
    eor              v18.16b, v24.16b, v28.16b
    eor              v22.16b, v14.16b, v22.16b
    eor              v20.16b, v12.16b, v29.16b
    eor              v25.16b, v13.16b, v30.16b
    ushr             v28.4s, v18.4s, #0x14
    ushr             v15.4s, v22.4s, #0x14
    ushr             v29.4s, v20.4s, #0x14
    ushr             v30.4s, v25.4s, #0x14
    sli              v28.4s, v18.4s, #0xc
    sli              v15.4s, v22.4s, #0xc
    sli              v29.4s, v20.4s, #0xc
    sli              v30.4s, v25.4s, #0xc
    add              v27.4s, v28.4s, v17.4s
    add              v25.4s, v15.4s, v21.4s
    cmhi             v17.4s, v2.4s, v0.4s
    add              v8.4s, v29.4s, v19.4s
    add              v26.4s, v30.4s, v9.4s
    sub              v2.4s, v2.4s, v0.4s
    umax             v0.4s, v6.4s, v0.4s
    eor              v18.16b, v27.16b, v31.16b
    eor              v21.16b, v25.16b, v11.16b
    sub              v9.4s, v16.4s, v17.4s
    eor              v19.16b, v8.16b, v10.16b
    eor              v20.16b, v26.16b, v23.16b
    ldr              q16, [sp, #0x150]
    ldur             q31, [x10, #-0xe0]
    shl              v11.4s, v7.4s, #0x4
    umin             v2.4s, v4.4s, v2.4s
    tbl              v17.16b, { v18.16b }, v5.16b
    tbl              v18.16b, { v21.16b }, v5.16b
    clz              v10.4s, v9.4s
    tbl              v19.16b, { v19.16b }, v5.16b
    tbl              v20.16b, { v20.16b }, v5.16b
    cmhi             v1.4s, v16.4s, v1.4s
    cmhi             v16.4s, v16.4s, v31.4s
    ldr              q4, [sp, #0x160]
    str              q9, [x9], #0x20
    add              v22.4s, v24.4s, v17.4s
    add              v24.4s, v14.4s, v18.4s
    and              v1.16b, v1.16b, v7.16b
    add              v23.4s, v12.4s, v19.4s
    add              v21.4s, v13.4s, v20.4s
    mul              v12.4s, v9.4s, v31.4s
    ushl             v10.4s, v9.4s, v10.4s
    and              v16.16b, v16.16b, v11.16b
    shl              v7.4s, v7.4s, #0x8
    eor              v13.16b, v22.16b, v28.16b
    eor              v15.16b, v24.16b, v15.16b
    orr              v1.16b, v1.16b, v4.16b
    eor              v14.16b, v23.16b, v29.16b
    eor              v3.16b, v21.16b, v30.16b
    sub              v4.4s, v10.4s, v12.4s
    cmhi             v10.4s, v10.4s, v12.4s
    umax             v6.4s, v0.4s, v12.4s
    ushr             v28.4s, v13.4s, #0x19
    ushr             v30.4s, v15.4s, #0x19
    orr              v11.16b, v1.16b, v16.16b
    ushr             v29.4s, v14.4s, #0x19
    ushr             v31.4s, v3.4s, #0x19
    umin             v4.4s, v2.4s, v4.4s
    sub              v16.4s, v9.4s, v10.4s
    sli              v28.4s, v13.4s, #0x7
    sli              v30.4s, v15.4s, #0x7
    sli              v29.4s, v14.4s, #0x7
    sli              v31.4s, v3.4s, #0x7
    b.ne             .L0
