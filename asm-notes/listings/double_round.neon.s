# draw::neon::algorithm_r: 114 instructions
.L0:
    add              v8.4s, v29.4s, v8.4s
    add              v9.4s, v31.4s, v9.4s
    subs             x13, x13, #0x1
    add              v28.4s, v30.4s, v28.4s
    add              v26.4s, v27.4s, v26.4s
    eor              v24.16b, v8.16b, v24.16b
    eor              v22.16b, v9.16b, v22.16b
    eor              v19.16b, v28.16b, v19.16b
    eor              v18.16b, v26.16b, v18.16b
    rev32            v24.8h, v24.8h
    rev32            v22.8h, v22.8h
    rev32            v19.8h, v19.8h
    rev32            v18.8h, v18.8h
    add              v25.4s, v25.4s, v24.4s
    add              v21.4s, v21.4s, v22.4s
    add              v10.4s, v20.4s, v19.4s
    add              v11.4s, v23.4s, v18.4s
    eor              v20.16b, v25.16b, v29.16b
    eor              v23.16b, v21.16b, v31.16b
    eor              v29.16b, v10.16b, v30.16b
    eor              v27.16b, v11.16b, v27.16b
    ushr             v30.4s, v20.4s, #0x14
    ushr             v12.4s, v23.4s, #0x14
    ushr             v13.4s, v29.4s, #0x14
    ushr             v14.4s, v27.4s, #0x14
    sli              v30.4s, v20.4s, #0xc
    sli              v12.4s, v23.4s, #0xc
    sli              v13.4s, v29.4s, #0xc
    sli              v14.4s, v27.4s, #0xc
    add              v8.4s, v30.4s, v8.4s
    add              v9.4s, v12.4s, v9.4s
    add              v15.4s, v13.4s, v28.4s
    add              v20.4s, v14.4s, v26.4s
    eor              v23.16b, v8.16b, v24.16b
    eor              v22.16b, v9.16b, v22.16b
    eor              v19.16b, v15.16b, v19.16b
    eor              v18.16b, v20.16b, v18.16b
    tbl              v23.16b, { v23.16b }, v1.16b
    tbl              v27.16b, { v22.16b }, v1.16b
    tbl              v26.16b, { v19.16b }, v1.16b
    tbl              v31.16b, { v18.16b }, v1.16b
    add              v18.4s, v25.4s, v23.4s
    add              v19.4s, v21.4s, v27.4s
    add              v24.4s, v10.4s, v26.4s
    add              v25.4s, v11.4s, v31.4s
    eor              v21.16b, v18.16b, v30.16b
    eor              v10.16b, v19.16b, v12.16b
    eor              v11.16b, v24.16b, v13.16b
    eor              v12.16b, v25.16b, v14.16b
    ushr             v28.4s, v21.4s, #0x19
    ushr             v22.4s, v10.4s, #0x19
    ushr             v29.4s, v11.4s, #0x19
    ushr             v30.4s, v12.4s, #0x19
    sli              v28.4s, v21.4s, #0x7
    sli              v22.4s, v10.4s, #0x7
    sli              v29.4s, v11.4s, #0x7
    sli              v30.4s, v12.4s, #0x7
    add              v21.4s, v28.4s, v9.4s
    add              v20.4s, v20.4s, v22.4s
    add              v8.4s, v29.4s, v8.4s
    add              v10.4s, v30.4s, v15.4s
    eor              v31.16b, v21.16b, v31.16b
    eor              v26.16b, v20.16b, v26.16b
    eor              v27.16b, v8.16b, v27.16b
    eor              v23.16b, v10.16b, v23.16b
    rev32            v31.8h, v31.8h
    rev32            v11.8h, v26.8h
    rev32            v27.8h, v27.8h
    rev32            v23.8h, v23.8h
    add              v12.4s, v24.4s, v31.4s
    add              v14.4s, v18.4s, v11.4s
    add              v25.4s, v25.4s, v27.4s
    add              v13.4s, v19.4s, v23.4s
    eor              v18.16b, v12.16b, v28.16b
    eor              v22.16b, v14.16b, v22.16b
    eor              v19.16b, v25.16b, v29.16b
    eor              v24.16b, v13.16b, v30.16b
    ushr             v29.4s, v18.4s, #0x14
    ushr             v0.4s, v22.4s, #0x14
    ushr             v30.4s, v19.4s, #0x14
    ushr             v15.4s, v24.4s, #0x14
    sli              v29.4s, v18.4s, #0xc
    sli              v0.4s, v22.4s, #0xc
    sli              v30.4s, v19.4s, #0xc
    sli              v15.4s, v24.4s, #0xc
    add              v9.4s, v29.4s, v21.4s
    add              v26.4s, v0.4s, v20.4s
    add              v8.4s, v30.4s, v8.4s
    add              v28.4s, v15.4s, v10.4s
    eor              v18.16b, v9.16b, v31.16b
    eor              v21.16b, v26.16b, v11.16b
    eor              v19.16b, v8.16b, v27.16b
    eor              v20.16b, v28.16b, v23.16b
    tbl              v18.16b, { v18.16b }, v1.16b
    tbl              v22.16b, { v19.16b }, v1.16b
    tbl              v24.16b, { v20.16b }, v1.16b
    tbl              v19.16b, { v21.16b }, v1.16b
    add              v20.4s, v12.4s, v18.4s
    add              v23.4s, v25.4s, v22.4s
    add              v21.4s, v13.4s, v24.4s
    add              v25.4s, v14.4s, v19.4s
    eor              v10.16b, v20.16b, v29.16b
    eor              v11.16b, v23.16b, v30.16b
    eor              v12.16b, v21.16b, v15.16b
    eor              v0.16b, v25.16b, v0.16b
    ushr             v29.4s, v10.4s, #0x19
    ushr             v30.4s, v11.4s, #0x19
    ushr             v27.4s, v12.4s, #0x19
    ushr             v31.4s, v0.4s, #0x19
    sli              v29.4s, v10.4s, #0x7
    sli              v30.4s, v11.4s, #0x7
    sli              v27.4s, v12.4s, #0x7
    sli              v31.4s, v0.4s, #0x7
    b.ne             .L0
# draw::neon::algorithm_r: 115 instructions
.L0:
    add              v11.4s, v1.4s, v11.4s
    add              v10.4s, v5.4s, v10.4s
    subs             x10, x10, #0x1
    add              v9.4s, v6.4s, v9.4s
    add              v8.4s, v3.4s, v8.4s
    eor              v13.16b, v11.16b, v13.16b
    eor              v12.16b, v10.16b, v12.16b
    eor              v15.16b, v9.16b, v15.16b
    eor              v14.16b, v8.16b, v14.16b
    rev32            v13.8h, v13.8h
    rev32            v12.8h, v12.8h
    rev32            v15.8h, v15.8h
    rev32            v14.8h, v14.8h
    add              v28.4s, v7.4s, v13.4s
    add              v22.4s, v4.4s, v12.4s
    add              v31.4s, v2.4s, v15.4s
    add              v23.4s, v16.4s, v14.4s
    eor              v1.16b, v28.16b, v1.16b
    eor              v2.16b, v22.16b, v5.16b
    eor              v4.16b, v31.16b, v6.16b
    eor              v3.16b, v23.16b, v3.16b
    ushr             v5.4s, v1.4s, #0x14
    ushr             v6.4s, v2.4s, #0x14
    ushr             v30.4s, v4.4s, #0x14
    ushr             v29.4s, v3.4s, #0x14
    sli              v5.4s, v1.4s, #0xc
    sli              v6.4s, v2.4s, #0xc
    ldr              q1, [x28]
    sli              v30.4s, v4.4s, #0xc
    sli              v29.4s, v3.4s, #0xc
    add              v27.4s, v5.4s, v11.4s
    add              v25.4s, v6.4s, v10.4s
    add              v24.4s, v30.4s, v9.4s
    add              v4.4s, v29.4s, v8.4s
    eor              v2.16b, v27.16b, v13.16b
    eor              v3.16b, v25.16b, v12.16b
    eor              v16.16b, v24.16b, v15.16b
    eor              v8.16b, v4.16b, v14.16b
    tbl              v7.16b, { v2.16b }, v1.16b
    tbl              v10.16b, { v3.16b }, v1.16b
    tbl              v9.16b, { v16.16b }, v1.16b
    tbl              v14.16b, { v8.16b }, v1.16b
    add              v2.4s, v28.4s, v7.4s
    add              v3.4s, v22.4s, v10.4s
    add              v16.4s, v31.4s, v9.4s
    add              v8.4s, v23.4s, v14.4s
    eor              v5.16b, v2.16b, v5.16b
    eor              v22.16b, v3.16b, v6.16b
    eor              v23.16b, v16.16b, v30.16b
    eor              v28.16b, v8.16b, v29.16b
    ushr             v11.4s, v5.4s, #0x19
    ushr             v6.4s, v22.4s, #0x19
    ushr             v12.4s, v23.4s, #0x19
    ushr             v13.4s, v28.4s, #0x19
    sli              v11.4s, v5.4s, #0x7
    sli              v6.4s, v22.4s, #0x7
    sli              v12.4s, v23.4s, #0x7
    sli              v13.4s, v28.4s, #0x7
    add              v5.4s, v11.4s, v25.4s
    add              v4.4s, v4.4s, v6.4s
    add              v22.4s, v12.4s, v27.4s
    add              v23.4s, v13.4s, v24.4s
    eor              v24.16b, v5.16b, v14.16b
    eor              v27.16b, v4.16b, v9.16b
    eor              v25.16b, v22.16b, v10.16b
    eor              v7.16b, v23.16b, v7.16b
    rev32            v24.8h, v24.8h
    rev32            v27.8h, v27.8h
    rev32            v25.8h, v25.8h
    rev32            v7.8h, v7.8h
    add              v16.4s, v16.4s, v24.4s
    add              v29.4s, v2.4s, v27.4s
    add              v28.4s, v8.4s, v25.4s
    add              v3.4s, v3.4s, v7.4s
    eor              v2.16b, v16.16b, v11.16b
    eor              v6.16b, v29.16b, v6.16b
    eor              v30.16b, v28.16b, v12.16b
    eor              v31.16b, v3.16b, v13.16b
    ushr             v26.4s, v2.4s, #0x14
    ushr             v19.4s, v6.4s, #0x14
    ushr             v17.4s, v30.4s, #0x14
    ushr             v18.4s, v31.4s, #0x14
    sli              v26.4s, v2.4s, #0xc
    sli              v19.4s, v6.4s, #0xc
    sli              v17.4s, v30.4s, #0xc
    sli              v18.4s, v31.4s, #0xc
    add              v10.4s, v26.4s, v5.4s
    add              v8.4s, v19.4s, v4.4s
    add              v11.4s, v17.4s, v22.4s
    add              v9.4s, v18.4s, v23.4s
    eor              v2.16b, v10.16b, v24.16b
    eor              v6.16b, v8.16b, v27.16b
    eor              v4.16b, v11.16b, v25.16b
    eor              v5.16b, v9.16b, v7.16b
    tbl              v14.16b, { v2.16b }, v1.16b
    tbl              v15.16b, { v6.16b }, v1.16b
    tbl              v12.16b, { v4.16b }, v1.16b
    tbl              v13.16b, { v5.16b }, v1.16b
    add              v2.4s, v16.4s, v14.4s
    add              v7.4s, v29.4s, v15.4s
    add              v16.4s, v28.4s, v12.4s
    add              v4.4s, v3.4s, v13.4s
    eor              v22.16b, v2.16b, v26.16b
    eor              v19.16b, v7.16b, v19.16b
    eor              v17.16b, v16.16b, v17.16b
    eor              v18.16b, v4.16b, v18.16b
    ushr             v1.4s, v22.4s, #0x19
    ushr             v5.4s, v19.4s, #0x19
    ushr             v6.4s, v17.4s, #0x19
    ushr             v3.4s, v18.4s, #0x19
    sli              v1.4s, v22.4s, #0x7
    sli              v5.4s, v19.4s, #0x7
    sli              v6.4s, v17.4s, #0x7
    sli              v3.4s, v18.4s, #0x7
    b.ne             .L0
# draw::neon::floyd: 114 instructions
.L0:
    add              v21.4s, v12.4s, v21.4s
    add              v5.4s, v31.4s, v5.4s
    subs             x0, x0, #0x1
    add              v23.4s, v11.4s, v23.4s
    add              v4.4s, v10.4s, v4.4s
    eor              v1.16b, v21.16b, v1.16b
    eor              v0.16b, v5.16b, v0.16b
    eor              v26.16b, v23.16b, v26.16b
    eor              v3.16b, v4.16b, v3.16b
    rev32            v1.8h, v1.8h
    rev32            v0.8h, v0.8h
    rev32            v26.8h, v26.8h
    rev32            v3.8h, v3.8h
    add              v9.4s, v9.4s, v1.4s
    add              v17.4s, v2.4s, v0.4s
    add              v8.4s, v8.4s, v26.4s
    add              v13.4s, v13.4s, v3.4s
    eor              v2.16b, v9.16b, v12.16b
    eor              v31.16b, v17.16b, v31.16b
    eor              v11.16b, v8.16b, v11.16b
    eor              v10.16b, v13.16b, v10.16b
    ushr             v12.4s, v2.4s, #0x14
    ushr             v22.4s, v31.4s, #0x14
    ushr             v6.4s, v11.4s, #0x14
    ushr             v18.4s, v10.4s, #0x14
    sli              v12.4s, v2.4s, #0xc
    sli              v22.4s, v31.4s, #0xc
    sli              v6.4s, v11.4s, #0xc
    sli              v18.4s, v10.4s, #0xc
    add              v19.4s, v12.4s, v21.4s
    add              v20.4s, v22.4s, v5.4s
    add              v7.4s, v6.4s, v23.4s
    add              v2.4s, v18.4s, v4.4s
    eor              v1.16b, v19.16b, v1.16b
    eor              v0.16b, v20.16b, v0.16b
    eor              v4.16b, v7.16b, v26.16b
    eor              v3.16b, v2.16b, v3.16b
    tbl              v5.16b, { v1.16b }, v24.16b
    tbl              v31.16b, { v0.16b }, v24.16b
    tbl              v26.16b, { v4.16b }, v24.16b
    tbl              v11.16b, { v3.16b }, v24.16b
    add              v0.4s, v9.4s, v5.4s
    add              v1.4s, v17.4s, v31.4s
    add              v21.4s, v8.4s, v26.4s
    add              v23.4s, v13.4s, v11.4s
    eor              v3.16b, v0.16b, v12.16b
    eor              v17.16b, v1.16b, v22.16b
    eor              v6.16b, v21.16b, v6.16b
    eor              v18.16b, v23.16b, v18.16b
    ushr             v8.4s, v3.4s, #0x19
    ushr             v4.4s, v17.4s, #0x19
    ushr             v9.4s, v6.4s, #0x19
    ushr             v10.4s, v18.4s, #0x19
    sli              v8.4s, v3.4s, #0x7
    sli              v4.4s, v17.4s, #0x7
    sli              v9.4s, v6.4s, #0x7
    sli              v10.4s, v18.4s, #0x7
    add              v3.4s, v8.4s, v20.4s
    add              v2.4s, v2.4s, v4.4s
    add              v6.4s, v9.4s, v19.4s
    add              v7.4s, v10.4s, v7.4s
    eor              v17.16b, v3.16b, v11.16b
    eor              v19.16b, v2.16b, v26.16b
    eor              v18.16b, v6.16b, v31.16b
    eor              v5.16b, v7.16b, v5.16b
    rev32            v17.8h, v17.8h
    rev32            v19.8h, v19.8h
    rev32            v18.8h, v18.8h
    rev32            v20.8h, v5.8h
    add              v22.4s, v21.4s, v17.4s
    add              v12.4s, v0.4s, v19.4s
    add              v31.4s, v23.4s, v18.4s
    add              v11.4s, v1.4s, v20.4s
    eor              v0.16b, v22.16b, v8.16b
    eor              v4.16b, v12.16b, v4.16b
    eor              v1.16b, v31.16b, v9.16b
    eor              v5.16b, v11.16b, v10.16b
    ushr             v10.4s, v0.4s, #0x14
    ushr             v27.4s, v4.4s, #0x14
    ushr             v16.4s, v1.4s, #0x14
    ushr             v25.4s, v5.4s, #0x14
    sli              v10.4s, v0.4s, #0xc
    sli              v27.4s, v4.4s, #0xc
    sli              v16.4s, v1.4s, #0xc
    sli              v25.4s, v5.4s, #0xc
    add              v5.4s, v10.4s, v3.4s
    add              v4.4s, v27.4s, v2.4s
    add              v21.4s, v16.4s, v6.4s
    add              v23.4s, v25.4s, v7.4s
    eor              v0.16b, v5.16b, v17.16b
    eor              v6.16b, v4.16b, v19.16b
    eor              v1.16b, v21.16b, v18.16b
    eor              v2.16b, v23.16b, v20.16b
    tbl              v3.16b, { v0.16b }, v24.16b
    tbl              v26.16b, { v6.16b }, v24.16b
    tbl              v0.16b, { v1.16b }, v24.16b
    tbl              v1.16b, { v2.16b }, v24.16b
    add              v8.4s, v22.4s, v3.4s
    add              v9.4s, v12.4s, v26.4s
    add              v13.4s, v31.4s, v0.4s
    add              v2.4s, v11.4s, v1.4s
    eor              v6.16b, v8.16b, v10.16b
    eor              v17.16b, v9.16b, v27.16b
    eor              v7.16b, v13.16b, v16.16b
    eor              v16.16b, v2.16b, v25.16b
    ushr             v12.4s, v6.4s, #0x19
    ushr             v31.4s, v17.4s, #0x19
    ushr             v11.4s, v7.4s, #0x19
    ushr             v10.4s, v16.4s, #0x19
    sli              v12.4s, v6.4s, #0x7
    sli              v31.4s, v17.4s, #0x7
    sli              v11.4s, v7.4s, #0x7
    sli              v10.4s, v16.4s, #0x7
    b.ne             .L0
