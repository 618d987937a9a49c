# draw::neon::algorithm_r: 217 instructions
.L0:
    lsr              x9, x19, #32
    dup              v1.4s, w19
    movi             v3.2d, #0000000000000000
    movi             v4.2d, #0000000000000000
    ldp              q26, q25, [sp, #0xc0]
    dup              v2.4s, w9
    ldp              q6, q24, [sp, #0x1f0]
    mov              v22.16b, v14.16b
    ldp              q21, q19, [sp, #0xe0]
    ldp              q23, q20, [sp, #0x1d0]
    mov              v5.16b, v15.16b
    mov              v7.16b, v1.16b
    mov              v17.16b, v2.16b
    ldr              q18, [sp, #0x210]
    ldr              q16, [sp, #0x1c0]
    add              x19, x19, #0x1
    mov              w9, #0x4
.L1:
    add              v25.4s, v22.4s, v25.4s
    add              v26.4s, v24.4s, v26.4s
    subs             w9, w9, #0x1
    add              v21.4s, v23.4s, v21.4s
    add              v19.4s, v20.4s, v19.4s
    eor              v17.16b, v25.16b, v17.16b
    eor              v7.16b, v26.16b, v7.16b
    eor              v4.16b, v21.16b, v4.16b
    eor              v3.16b, v19.16b, v3.16b
    rev32            v17.8h, v17.8h
    rev32            v7.8h, v7.8h
    rev32            v4.8h, v4.8h
    rev32            v3.8h, v3.8h
    add              v18.4s, v18.4s, v17.4s
    add              v6.4s, v6.4s, v7.4s
    add              v27.4s, v5.4s, v4.4s
    add              v28.4s, v16.4s, v3.4s
    eor              v5.16b, v18.16b, v22.16b
    eor              v16.16b, v6.16b, v24.16b
    eor              v22.16b, v27.16b, v23.16b
    eor              v20.16b, v28.16b, v20.16b
    shl              v23.4s, v5.4s, #0xc
    shl              v29.4s, v16.4s, #0xc
    shl              v30.4s, v22.4s, #0xc
    shl              v31.4s, v20.4s, #0xc
    usra             v23.4s, v5.4s, #0x14
    usra             v29.4s, v16.4s, #0x14
    usra             v30.4s, v22.4s, #0x14
    usra             v31.4s, v20.4s, #0x14
    add              v25.4s, v23.4s, v25.4s
    add              v26.4s, v29.4s, v26.4s
    add              v8.4s, v30.4s, v21.4s
    add              v5.4s, v31.4s, v19.4s
    eor              v16.16b, v25.16b, v17.16b
    eor              v7.16b, v26.16b, v7.16b
    eor              v4.16b, v8.16b, v4.16b
    eor              v3.16b, v5.16b, v3.16b
    tbl              v16.16b, { v16.16b }, v10.16b
    tbl              v20.16b, { v7.16b }, v10.16b
    tbl              v19.16b, { v4.16b }, v10.16b
    tbl              v24.16b, { v3.16b }, v10.16b
    add              v3.4s, v18.4s, v16.4s
    add              v4.4s, v6.4s, v20.4s
    add              v17.4s, v27.4s, v19.4s
    add              v18.4s, v28.4s, v24.4s
    eor              v6.16b, v3.16b, v23.16b
    eor              v27.16b, v4.16b, v29.16b
    eor              v28.16b, v17.16b, v30.16b
    eor              v29.16b, v18.16b, v31.16b
    shl              v21.4s, v6.4s, #0x7
    shl              v7.4s, v27.4s, #0x7
    shl              v22.4s, v28.4s, #0x7
    shl              v23.4s, v29.4s, #0x7
    usra             v21.4s, v6.4s, #0x19
    usra             v7.4s, v27.4s, #0x19
    usra             v22.4s, v28.4s, #0x19
    usra             v23.4s, v29.4s, #0x19
    add              v6.4s, v21.4s, v26.4s
    add              v5.4s, v5.4s, v7.4s
    add              v25.4s, v22.4s, v25.4s
    add              v27.4s, v23.4s, v8.4s
    eor              v24.16b, v6.16b, v24.16b
    eor              v19.16b, v5.16b, v19.16b
    eor              v20.16b, v25.16b, v20.16b
    eor              v16.16b, v27.16b, v16.16b
    rev32            v24.8h, v24.8h
    rev32            v28.8h, v19.8h
    rev32            v20.8h, v20.8h
    rev32            v16.8h, v16.8h
    add              v29.4s, v17.4s, v24.4s
    add              v31.4s, v3.4s, v28.4s
    add              v18.4s, v18.4s, v20.4s
    add              v30.4s, v4.4s, v16.4s
    eor              v3.16b, v29.16b, v21.16b
    eor              v7.16b, v31.16b, v7.16b
    eor              v4.16b, v18.16b, v22.16b
    eor              v17.16b, v30.16b, v23.16b
    shl              v22.4s, v3.4s, #0xc
    shl              v9.4s, v7.4s, #0xc
    shl              v23.4s, v4.4s, #0xc
    shl              v8.4s, v17.4s, #0xc
    usra             v22.4s, v3.4s, #0x14
    usra             v9.4s, v7.4s, #0x14
    usra             v23.4s, v4.4s, #0x14
    usra             v8.4s, v17.4s, #0x14
    add              v26.4s, v22.4s, v6.4s
    add              v19.4s, v9.4s, v5.4s
    add              v25.4s, v23.4s, v25.4s
    add              v21.4s, v8.4s, v27.4s
    eor              v3.16b, v26.16b, v24.16b
    eor              v6.16b, v19.16b, v28.16b
    eor              v4.16b, v25.16b, v20.16b
    eor              v5.16b, v21.16b, v16.16b
    tbl              v3.16b, { v3.16b }, v10.16b
    tbl              v7.16b, { v4.16b }, v10.16b
    tbl              v17.16b, { v5.16b }, v10.16b
    tbl              v4.16b, { v6.16b }, v10.16b
    add              v5.4s, v29.4s, v3.4s
    add              v16.4s, v18.4s, v7.4s
    add              v6.4s, v30.4s, v17.4s
    add              v18.4s, v31.4s, v4.4s
    eor              v27.16b, v5.16b, v22.16b
    eor              v28.16b, v16.16b, v23.16b
    eor              v29.16b, v6.16b, v8.16b
    eor              v30.16b, v18.16b, v9.16b
    shl              v22.4s, v27.4s, #0x7
    shl              v23.4s, v28.4s, #0x7
    shl              v20.4s, v29.4s, #0x7
    shl              v24.4s, v30.4s, #0x7
    usra             v22.4s, v27.4s, #0x19
    usra             v23.4s, v28.4s, #0x19
    usra             v20.4s, v29.4s, #0x19
    usra             v24.4s, v30.4s, #0x19
    b.ne             .L1
    ldr              q27, [sp, #0x200]
    dup              v30.4s, w16
    dup              v29.4s, w17
    add              v22.4s, v22.4s, v14.4s
    dup              v28.4s, w18
    add              x9, sp, #0x460
    add              v24.4s, v24.4s, v27.4s
    ldr              q27, [sp, #0x1d0]
    add              v5.4s, v5.4s, v15.4s
    add              v21.4s, v21.4s, v30.4s
    add              v1.4s, v1.4s, v7.4s
    mov              w10, #0x10
    add              v23.4s, v23.4s, v27.4s
    dup              v27.4s, w15
    str              q22, [sp, #0x4b0]
    str              q24, [sp, #0x4a0]
    add              v24.4s, v25.4s, v29.4s
    add              v26.4s, v26.4s, v28.4s
    ldp              q25, q22, [sp, #0x1e0]
    str              q21, [sp, #0x480]
    add              v19.4s, v19.4s, v27.4s
    ldr              q21, [sp, #0x210]
    add              v2.4s, v2.4s, v17.4s
    str              q23, [sp, #0x4c0]
    add              v20.4s, v20.4s, v25.4s
    add              v6.4s, v6.4s, v22.4s
    add              v18.4s, v18.4s, v21.4s
    str              q19, [sp, #0x490]
    ldr              q19, [sp, #0x1c0]
    str              q26, [sp, #0x460]
    add              v16.4s, v16.4s, v19.4s
    str              q24, [sp, #0x470]
    str              q20, [sp, #0x4d0]
    str              q6, [sp, #0x4e0]
    str              q18, [sp, #0x4f0]
    str              q5, [sp, #0x500]
    str              q16, [sp, #0x510]
    str              q1, [sp, #0x520]
    str              q2, [sp, #0x530]
    str              q4, [sp, #0x540]
    str              q3, [sp, #0x550]
    b                .L4
.L3:
    and              v1.16b, v1.16b, v11.16b
    sub              x10, x10, #0x2
    add              x9, x9, #0x20
    add              v0.4s, v0.4s, v1.4s
    cbz              x10, .L8
.L4:
    ldp              q1, q4, [x9]
    umull2           v3.2d, v1.4s, v0.4s
    umull            v1.2d, v1.2s, v0.2s
    umull            v2.2d, v4.2s, v0.2s
    ushr             v3.2d, v3.2d, #0x20
    usra             v2.2d, v1.2d, #0x20
    clz              v1.4s, v0.4s
    umlal2           v3.2d, v4.4s, v0.4s
    ushl             v1.4s, v0.4s, v1.4s
    uzp1             v4.4s, v2.4s, v3.4s
    cmhi             v1.4s, v1.4s, v4.4s
    cbz              w21, .L3
    uzp2             v2.4s, v2.4s, v3.4s
    add              v3.4s, v0.4s, v12.4s
    mov              x11, xzr
    mov              x12, x27
.L6:
    cmhs             v4.4s, v13.4s, v0.4s
    dup              v5.4s, w11
    lsl              x13, x11, #4
    subs             x12, x12, #0x10
    add              x11, x11, #0x1
    cmeq             v5.4s, v2.4s, v5.4s
    and              v4.16b, v4.16b, v1.16b
    and              v4.16b, v5.16b, v4.16b
    ldr              q5, [x28, x13]
    bsl              v4.16b, v3.16b, v5.16b
    str              q4, [x28, x13]
    b.ne             .L6
    b                .L3
.L8:
    cmhs             v1.4s, v13.4s, v0.4s
    ldr              q2, [x14]
    subs             w8, w8, #0x1
    str              q2, [sp, #0x1a0]
    and              v2.16b, v1.16b, v2.16b
    addv             s2, v2.4s
    fmov             w9, s2
    b.eq             out
    tst              w9, #0xf
    b.ne             .L0
