# draw::neon::floyd: 223 instructions
.L0:
    cmhi             v0.4s, v2.4s, v10.4s
    umaxv            s0, v0.4s
    fmov             w0, s0
    tbz              w0, #0x0, out
    lsr              x0, x9, #32
    movi             v15.2d, #0000000000000000
    dup              v13.4s, w9
    ldp              q4, q23, [sp, #0x90]
    mov              v5.16b, v7.16b
    dup              v16.4s, w0
    ldp              q20, q19, [sp, #0xb0]
    add              x9, x9, #0x1
    mov              w0, #0x4
    str              q13, [sp, #0x160]
    mov              v14.16b, v16.16b
.L2:
    add              v23.4s, v8.4s, v23.4s
    add              v4.4s, v26.4s, v4.4s
    subs             w0, w0, #0x1
    add              v20.4s, v30.4s, v20.4s
    add              v19.4s, v29.4s, v19.4s
    eor              v14.16b, v23.16b, v14.16b
    eor              v13.16b, v4.16b, v13.16b
    eor              v25.16b, v20.16b, v25.16b
    eor              v15.16b, v19.16b, v15.16b
    rev32            v14.8h, v14.8h
    rev32            v13.8h, v13.8h
    rev32            v25.8h, v25.8h
    rev32            v15.8h, v15.8h
    add              v18.4s, v28.4s, v14.4s
    add              v5.4s, v5.4s, v13.4s
    add              v27.4s, v27.4s, v25.4s
    add              v9.4s, v9.4s, v15.4s
    eor              v28.16b, v18.16b, v8.16b
    eor              v26.16b, v5.16b, v26.16b
    eor              v30.16b, v27.16b, v30.16b
    eor              v29.16b, v9.16b, v29.16b
    shl              v8.4s, v28.4s, #0xc
    shl              v3.4s, v26.4s, #0xc
    shl              v7.4s, v30.4s, #0xc
    shl              v1.4s, v29.4s, #0xc
    usra             v8.4s, v28.4s, #0x14
    usra             v3.4s, v26.4s, #0x14
    usra             v7.4s, v30.4s, #0x14
    usra             v1.4s, v29.4s, #0x14
    add              v0.4s, v8.4s, v23.4s
    add              v22.4s, v3.4s, v4.4s
    add              v17.4s, v7.4s, v20.4s
    add              v19.4s, v1.4s, v19.4s
    eor              v4.16b, v0.16b, v14.16b
    eor              v20.16b, v22.16b, v13.16b
    eor              v23.16b, v17.16b, v25.16b
    eor              v26.16b, v19.16b, v15.16b
    tbl              v25.16b, { v4.16b }, v24.16b
    tbl              v29.16b, { v20.16b }, v24.16b
    tbl              v28.16b, { v23.16b }, v24.16b
    tbl              v13.16b, { v26.16b }, v24.16b
    add              v4.4s, v18.4s, v25.4s
    add              v5.4s, v5.4s, v29.4s
    add              v26.4s, v27.4s, v28.4s
    add              v27.4s, v9.4s, v13.4s
    eor              v18.16b, v4.16b, v8.16b
    eor              v3.16b, v5.16b, v3.16b
    eor              v7.16b, v26.16b, v7.16b
    eor              v1.16b, v27.16b, v1.16b
    shl              v30.4s, v18.4s, #0x7
    shl              v23.4s, v3.4s, #0x7
    shl              v8.4s, v7.4s, #0x7
    shl              v9.4s, v1.4s, #0x7
    usra             v30.4s, v18.4s, #0x19
    usra             v23.4s, v3.4s, #0x19
    usra             v8.4s, v7.4s, #0x19
    usra             v9.4s, v1.4s, #0x19
    add              v20.4s, v30.4s, v22.4s
    add              v3.4s, v19.4s, v23.4s
    add              v0.4s, v8.4s, v0.4s
    add              v1.4s, v9.4s, v17.4s
    eor              v7.16b, v20.16b, v13.16b
    eor              v19.16b, v3.16b, v28.16b
    eor              v17.16b, v0.16b, v29.16b
    eor              v18.16b, v1.16b, v25.16b
    rev32            v7.8h, v7.8h
    rev32            v22.8h, v19.8h
    rev32            v17.8h, v17.8h
    rev32            v18.8h, v18.8h
    add              v26.4s, v26.4s, v7.4s
    add              v29.4s, v4.4s, v22.4s
    add              v28.4s, v27.4s, v17.4s
    add              v5.4s, v5.4s, v18.4s
    eor              v4.16b, v26.16b, v30.16b
    eor              v23.16b, v29.16b, v23.16b
    eor              v19.16b, v28.16b, v8.16b
    eor              v25.16b, v5.16b, v9.16b
    shl              v30.4s, v4.4s, #0xc
    shl              v6.4s, v23.4s, #0xc
    shl              v8.4s, v19.4s, #0xc
    shl              v21.4s, v25.4s, #0xc
    usra             v30.4s, v4.4s, #0x14
    usra             v6.4s, v23.4s, #0x14
    usra             v8.4s, v19.4s, #0x14
    usra             v21.4s, v25.4s, #0x14
    add              v4.4s, v30.4s, v20.4s
    add              v19.4s, v6.4s, v3.4s
    add              v23.4s, v8.4s, v0.4s
    add              v20.4s, v21.4s, v1.4s
    eor              v0.16b, v4.16b, v7.16b
    eor              v7.16b, v19.16b, v22.16b
    eor              v1.16b, v23.16b, v17.16b
    eor              v3.16b, v20.16b, v18.16b
    tbl              v15.16b, { v0.16b }, v24.16b
    tbl              v25.16b, { v7.16b }, v24.16b
    tbl              v13.16b, { v1.16b }, v24.16b
    tbl              v14.16b, { v3.16b }, v24.16b
    add              v27.4s, v26.4s, v15.4s
    add              v9.4s, v28.4s, v13.4s
    add              v5.4s, v5.4s, v14.4s
    add              v28.4s, v29.4s, v25.4s
    eor              v0.16b, v27.16b, v30.16b
    eor              v1.16b, v9.16b, v8.16b
    eor              v3.16b, v5.16b, v21.16b
    eor              v6.16b, v28.16b, v6.16b
    shl              v8.4s, v0.4s, #0x7
    shl              v30.4s, v1.4s, #0x7
    shl              v29.4s, v3.4s, #0x7
    shl              v26.4s, v6.4s, #0x7
    usra             v8.4s, v0.4s, #0x19
    usra             v30.4s, v1.4s, #0x19
    usra             v29.4s, v3.4s, #0x19
    usra             v26.4s, v6.4s, #0x19
    b.ne             .L2
    ldp              q7, q18, [sp, #0xf0]
    dup              v0.4s, w20
    ldr              q3, [sp, #0x140]
    add              x0, sp, #0x370
    mov              w27, #0x10
    str              q15, [sp, #0x460]
    add              v1.4s, v26.4s, v3.4s
    add              v6.4s, v8.4s, v7.4s
    mov              v26.16b, v3.16b
    dup              v3.4s, w19
    mov              v8.16b, v7.16b
    dup              v7.4s, w7
    add              v0.4s, v4.4s, v0.4s
    add              v17.4s, v30.4s, v18.4s
    mov              v30.16b, v18.16b
    stp              q1, q6, [sp, #0x3b0]
    ldr              q6, [sp, #0x110]
    dup              v1.4s, w18
    add              v3.4s, v23.4s, v3.4s
    add              v4.4s, v29.4s, v6.4s
    mov              v29.16b, v6.16b
    add              v6.4s, v20.4s, v7.4s
    ldr              q7, [sp, #0xd0]
    add              v1.4s, v19.4s, v1.4s
    stp              q0, q3, [sp, #0x370]
    add              v0.4s, v5.4s, v7.4s
    ldr              q5, [sp, #0x120]
    stp              q17, q4, [sp, #0x3d0]
    stp              q6, q1, [sp, #0x390]
    add              v3.4s, v28.4s, v5.4s
    mov              v28.16b, v5.16b
    ldr              q5, [sp, #0x130]
    add              v1.4s, v27.4s, v5.4s
    mov              v27.16b, v5.16b
    ldr              q5, [sp, #0xe0]
    stp              q0, q3, [sp, #0x3f0]
    add              v3.4s, v16.4s, v14.4s
    add              v4.4s, v9.4s, v5.4s
    mov              v9.16b, v5.16b
    ldp              q5, q0, [sp, #0x150]
    str              q1, [sp, #0x410]
    str              q3, [sp, #0x440]
    str              q4, [sp, #0x420]
    add              v0.4s, v0.4s, v13.4s
    add              v1.4s, v5.4s, v25.4s
    mov              v25.16b, v5.16b
    str              q0, [sp, #0x430]
    str              q1, [sp, #0x450]
    b                .L5
.L4:
    sub              v10.4s, v10.4s, v4.4s
    sub              x27, x27, #0x2
    add              x0, x0, #0x20
    cmhi             v12.4s, v2.4s, v10.4s
    cbz              x27, .L0
.L5:
    add              v0.4s, v11.4s, v10.4s
    ldp              q1, q3, [x0]
    umull2           v4.2d, v1.4s, v0.4s
    umull            v1.2d, v1.2s, v0.2s
    umull            v5.2d, v3.2s, v0.2s
    ushr             v6.2d, v4.2d, #0x20
    usra             v5.2d, v1.2d, #0x20
    clz              v1.4s, v0.4s
    umlal2           v6.2d, v3.4s, v0.4s
    ushl             v0.4s, v0.4s, v1.4s
    uzp1             v3.4s, v5.4s, v6.4s
    cmhi             v0.4s, v0.4s, v3.4s
    and              v4.16b, v0.16b, v12.16b
    cbz              w1, .L4
    uzp2             v5.4s, v5.4s, v6.4s
    movi             v6.2d, #0000000000000000
    add              x28, sp, #0x170
    add              v16.4s, v10.4s, v31.4s
    mov              x30, x14
.L7:
    ldr              q0, [x28], #0x10
    subs             x30, x30, #0x10
    cmeq             v0.4s, v0.4s, v5.4s
    orr              v6.16b, v0.16b, v6.16b
    b.ne             .L7
    bit              v5.16b, v16.16b, v6.16b
    mov              x28, xzr
    mov              x30, x14
.L9:
    dup              v0.4s, w28
    lsl              x6, x28, #4
    subs             x30, x30, #0x10
    add              x28, x28, #0x1
    ldr              q1, [x11, x6]
    cmeq             v0.4s, v10.4s, v0.4s
    and              v0.16b, v0.16b, v4.16b
    shl              v0.4s, v0.4s, #0x1f
    cmlt             v0.4s, v0.4s, #0
    bsl              v0.16b, v5.16b, v1.16b
    str              q0, [x11, x6]
    b.ne             .L9
    b                .L4
