# draw::neon::algorithm_r: 114 instructions
.L0:
    add              v8.4s, v29.4s, v8.4s
    add              v9.4s, v31.4s, v9.4s
    subs             w13, w13, #0x1
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
    shl              v30.4s, v20.4s, #0xc
    shl              v12.4s, v23.4s, #0xc
    shl              v13.4s, v29.4s, #0xc
    shl              v14.4s, v27.4s, #0xc
    usra             v30.4s, v20.4s, #0x14
    usra             v12.4s, v23.4s, #0x14
    usra             v13.4s, v29.4s, #0x14
    usra             v14.4s, v27.4s, #0x14
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
    shl              v28.4s, v21.4s, #0x7
    shl              v22.4s, v10.4s, #0x7
    shl              v29.4s, v11.4s, #0x7
    shl              v30.4s, v12.4s, #0x7
    usra             v28.4s, v21.4s, #0x19
    usra             v22.4s, v10.4s, #0x19
    usra             v29.4s, v11.4s, #0x19
    usra             v30.4s, v12.4s, #0x19
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
    shl              v29.4s, v18.4s, #0xc
    shl              v0.4s, v22.4s, #0xc
    shl              v30.4s, v19.4s, #0xc
    shl              v15.4s, v24.4s, #0xc
    usra             v29.4s, v18.4s, #0x14
    usra             v0.4s, v22.4s, #0x14
    usra             v30.4s, v19.4s, #0x14
    usra             v15.4s, v24.4s, #0x14
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
    shl              v29.4s, v10.4s, #0x7
    shl              v30.4s, v11.4s, #0x7
    shl              v27.4s, v12.4s, #0x7
    shl              v31.4s, v0.4s, #0x7
    usra             v29.4s, v10.4s, #0x19
    usra             v30.4s, v11.4s, #0x19
    usra             v27.4s, v12.4s, #0x19
    usra             v31.4s, v0.4s, #0x19
    b.ne             .L0
# draw::neon::floyd: 114 instructions
.L0:
    add              v19.4s, v1.4s, v19.4s
    add              v20.4s, v23.4s, v20.4s
    subs             w10, w10, #0x1
    add              v0.4s, v28.4s, v0.4s
    add              v17.4s, v26.4s, v17.4s
    eor              v14.16b, v19.16b, v14.16b
    eor              v12.16b, v20.16b, v12.16b
    eor              v9.16b, v0.16b, v9.16b
    eor              v8.16b, v17.16b, v8.16b
    rev32            v14.8h, v14.8h
    rev32            v12.8h, v12.8h
    rev32            v9.8h, v9.8h
    rev32            v8.8h, v8.8h
    add              v15.4s, v15.4s, v14.4s
    add              v11.4s, v11.4s, v12.4s
    add              v10.4s, v10.4s, v9.4s
    add              v3.4s, v13.4s, v8.4s
    eor              v1.16b, v15.16b, v1.16b
    eor              v23.16b, v11.16b, v23.16b
    eor              v28.16b, v10.16b, v28.16b
    eor              v26.16b, v3.16b, v26.16b
    shl              v18.4s, v1.4s, #0xc
    shl              v16.4s, v23.4s, #0xc
    shl              v7.4s, v28.4s, #0xc
    shl              v4.4s, v26.4s, #0xc
    usra             v18.4s, v1.4s, #0x14
    usra             v16.4s, v23.4s, #0x14
    usra             v7.4s, v28.4s, #0x14
    usra             v4.4s, v26.4s, #0x14
    add              v22.4s, v18.4s, v19.4s
    add              v19.4s, v16.4s, v20.4s
    add              v24.4s, v7.4s, v0.4s
    add              v17.4s, v4.4s, v17.4s
    eor              v0.16b, v22.16b, v14.16b
    eor              v1.16b, v19.16b, v12.16b
    eor              v20.16b, v24.16b, v9.16b
    eor              v26.16b, v17.16b, v8.16b
    tbl              v23.16b, { v0.16b }, v21.16b
    tbl              v9.16b, { v1.16b }, v21.16b
    tbl              v8.16b, { v20.16b }, v21.16b
    tbl              v13.16b, { v26.16b }, v21.16b
    add              v0.4s, v15.4s, v23.4s
    add              v1.4s, v11.4s, v9.4s
    add              v26.4s, v10.4s, v8.4s
    add              v28.4s, v3.4s, v13.4s
    eor              v3.16b, v0.16b, v18.16b
    eor              v16.16b, v1.16b, v16.16b
    eor              v7.16b, v26.16b, v7.16b
    eor              v4.16b, v28.16b, v4.16b
    shl              v10.4s, v3.4s, #0x7
    shl              v20.4s, v16.4s, #0x7
    shl              v11.4s, v7.4s, #0x7
    shl              v12.4s, v4.4s, #0x7
    usra             v10.4s, v3.4s, #0x19
    usra             v20.4s, v16.4s, #0x19
    usra             v11.4s, v7.4s, #0x19
    usra             v12.4s, v4.4s, #0x19
    add              v19.4s, v10.4s, v19.4s
    add              v7.4s, v17.4s, v20.4s
    add              v3.4s, v11.4s, v22.4s
    add              v4.4s, v12.4s, v24.4s
    eor              v16.16b, v19.16b, v13.16b
    eor              v22.16b, v7.16b, v8.16b
    eor              v17.16b, v3.16b, v9.16b
    eor              v18.16b, v4.16b, v23.16b
    rev32            v16.8h, v16.8h
    rev32            v22.8h, v22.8h
    rev32            v23.8h, v17.8h
    rev32            v18.8h, v18.8h
    add              v24.4s, v26.4s, v16.4s
    add              v26.4s, v28.4s, v23.4s
    add              v1.4s, v1.4s, v18.4s
    add              v28.4s, v0.4s, v22.4s
    eor              v0.16b, v24.16b, v10.16b
    eor              v17.16b, v26.16b, v11.16b
    eor              v8.16b, v1.16b, v12.16b
    eor              v20.16b, v28.16b, v20.16b
    shl              v25.4s, v0.4s, #0xc
    shl              v5.4s, v17.4s, #0xc
    shl              v27.4s, v8.4s, #0xc
    shl              v6.4s, v20.4s, #0xc
    usra             v25.4s, v0.4s, #0x14
    usra             v5.4s, v17.4s, #0x14
    usra             v27.4s, v8.4s, #0x14
    usra             v6.4s, v20.4s, #0x14
    add              v20.4s, v25.4s, v19.4s
    add              v19.4s, v5.4s, v3.4s
    add              v0.4s, v27.4s, v4.4s
    add              v17.4s, v6.4s, v7.4s
    eor              v3.16b, v20.16b, v16.16b
    eor              v4.16b, v19.16b, v23.16b
    eor              v7.16b, v0.16b, v18.16b
    eor              v16.16b, v17.16b, v22.16b
    tbl              v8.16b, { v3.16b }, v21.16b
    tbl              v12.16b, { v4.16b }, v21.16b
    tbl              v14.16b, { v7.16b }, v21.16b
    tbl              v9.16b, { v16.16b }, v21.16b
    add              v10.4s, v24.4s, v8.4s
    add              v13.4s, v26.4s, v12.4s
    add              v11.4s, v1.4s, v14.4s
    add              v15.4s, v28.4s, v9.4s
    eor              v3.16b, v10.16b, v25.16b
    eor              v4.16b, v13.16b, v5.16b
    eor              v5.16b, v11.16b, v27.16b
    eor              v6.16b, v15.16b, v6.16b
    shl              v1.4s, v3.4s, #0x7
    shl              v28.4s, v4.4s, #0x7
    shl              v26.4s, v5.4s, #0x7
    shl              v23.4s, v6.4s, #0x7
    usra             v1.4s, v3.4s, #0x19
    usra             v28.4s, v4.4s, #0x19
    usra             v26.4s, v5.4s, #0x19
    usra             v23.4s, v6.4s, #0x19
    b.ne             .L0
