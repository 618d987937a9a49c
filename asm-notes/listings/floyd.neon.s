# draw::neon::floyd: 230 instructions
.L0:
    lsr              x0, x17, #32
    movi             v3.2d, #0000000000000000
    dup              v0.4s, w17
    ldp              q5, q21, [sp, #0xc0]
    mov              v2.16b, v17.16b
    dup              v1.4s, w0
    ldp              q23, q4, [sp, #0xe0]
    add              x17, x17, #0x1
    mov              w0, #0x4
    stp              q0, q25, [sp, #0x1c0]
    str              q1, [sp, #0x1b0]
.L1:
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
    b.ne             .L1
    dup              v6.4s, w11
    dup              v7.4s, w10
    ldr              q17, [sp, #0x190]
    ldr              q19, [sp, #0x140]
    movi             v20.2d, #0xffffffffffffffff
    movi             v22.4s, #0x3
    add              v16.4s, v31.4s, v17.4s
    mov              v31.16b, v17.16b
    ldr              q25, [sp, #0x1d0]
    add              v5.4s, v5.4s, v6.4s
    dup              v6.4s, w8
    mov              x1, x18
    add              v7.4s, v21.4s, v7.4s
    dup              v17.4s, w9
    add              v18.4s, v12.4s, v19.4s
    mov              v12.16b, v19.16b
    movi             v19.4s, #0x1
    movi             v21.4s, #0x2
    add              v4.4s, v4.4s, v6.4s
    stp              q5, q7, [sp, #0x1e0]
    ldp              q6, q7, [sp, #0x150]
    stp              q16, q18, [sp, #0x220]
    add              v16.4s, v23.4s, v17.4s
    ldr              q17, [sp, #0x120]
    movi             v18.4s, #0x4
    ldr              q23, [sp, #0xb0]
    add              v5.4s, v11.4s, v6.4s
    mov              v11.16b, v6.16b
    add              v6.4s, v10.4s, v7.4s
    mov              v10.16b, v7.16b
    ldr              q7, [sp, #0x170]
    stp              q16, q4, [sp, #0x200]
    add              v2.4s, v2.4s, v17.4s
    add              v4.4s, v9.4s, v7.4s
    mov              v9.16b, v7.16b
    ldr              q7, [sp, #0x180]
    stp              q5, q6, [sp, #0x240]
    add              v5.4s, v8.4s, v7.4s
    mov              v8.16b, v7.16b
    ldr              q7, [sp, #0x130]
    stp              q2, q4, [sp, #0x260]
    ldp              q2, q4, [sp, #0x1b0]
    add              v6.4s, v13.4s, v7.4s
    mov              v13.16b, v7.16b
    add              v0.4s, v4.4s, v0.4s
    ldr              q4, [sp, #0x1a0]
    add              v1.4s, v2.4s, v1.4s
    stp              q5, q6, [sp, #0x280]
    add              v2.4s, v4.4s, v26.4s
    mov              v26.16b, v4.16b
    stp              q0, q1, [sp, #0x2a0]
    stp              q2, q3, [sp, #0x2c0]
    b                .L4
.L3:
    sub              v15.4s, v15.4s, v0.4s
    add              x0, x0, #0x20
    add              x1, x1, #0x1
    cmp              x0, #0x100
    b.eq             .L6
.L4:
    add              x2, x14, x0
    clz              v4.4s, v15.4s
    cmeq             v6.4s, v14.4s, v21.4s
    ldp              q0, q1, [x2]
    cmeq             v7.4s, v14.4s, v22.4s
    add              v16.4s, v15.4s, v20.4s
    cmp              x1, #0x9
    umull2           v2.2d, v0.4s, v15.4s
    umull            v0.2d, v0.2s, v15.2s
    umull            v3.2d, v1.2s, v15.2s
    ushr             v2.2d, v2.2d, #0x20
    usra             v3.2d, v0.2d, #0x20
    umlal2           v2.2d, v1.4s, v15.4s
    uzp2             v1.4s, v3.4s, v2.4s
    uzp1             v2.4s, v3.4s, v2.4s
    ushl             v3.4s, v15.4s, v4.4s
    cmeq             v0.4s, v25.4s, v1.4s
    cmeq             v5.4s, v28.4s, v1.4s
    cmeq             v4.4s, v30.4s, v1.4s
    mvn              v0.16b, v0.16b
    bic              v5.16b, v0.16b, v5.16b
    cmhi             v0.4s, v3.4s, v2.4s
    cmeq             v2.4s, v29.4s, v1.4s
    bic              v3.16b, v5.16b, v4.16b
    cmeq             v4.4s, v14.4s, #0
    cmeq             v5.4s, v14.4s, v19.4s
    sub              v14.4s, v14.4s, v0.4s
    bic              v2.16b, v3.16b, v2.16b
    cmhi             v3.4s, v18.4s, v14.4s
    bif              v1.16b, v16.16b, v2.16b
    and              v2.16b, v4.16b, v0.16b
    and              v4.16b, v5.16b, v0.16b
    and              v5.16b, v6.16b, v0.16b
    and              v6.16b, v7.16b, v0.16b
    and              v3.16b, v3.16b, v23.16b
    bit              v29.16b, v1.16b, v2.16b
    bit              v30.16b, v1.16b, v4.16b
    bit              v28.16b, v1.16b, v5.16b
    bit              v25.16b, v1.16b, v6.16b
    addv             s1, v3.4s
    fmov             w2, s1
    b.lo             .L3
    tst              w2, #0xf
    b.ne             .L3
.L6:
    tst              w2, #0xf
    add              x18, x18, #0x8
    b.ne             .L0
# draw::neon::floyd: 236 instructions
.L0:
    mov              x9, x10
.L1:
    cmhi             v6.4s, v15.4s, v4.4s
    umaxv            s6, v6.4s
    fmov             w10, s6
    tbz              w10, #0x0, out
    lsr              x10, x8, #32
    dup              v6.4s, w8
    movi             v16.2d, #0000000000000000
    mov              v17.16b, v22.16b
    ldp              q31, q30, [sp, #0x130]
    dup              v7.4s, w10
    mov              v2.16b, v11.16b
    mov              v29.16b, v11.16b
    ldp              q19, q21, [sp, #0x1a0]
    mov              v0.16b, v12.16b
    mov              v27.16b, v12.16b
    mov              v23.16b, v26.16b
    mov              v3.16b, v24.16b
    ldp              q28, q25, [sp, #0x1c0]
    mov              v18.16b, v24.16b
    mov              v20.16b, v6.16b
    mov              v22.16b, v7.16b
    ldr              q1, [sp, #0x120]
    ldp              q26, q24, [sp, #0x150]
    add              x8, x8, #0x1
    mov              w10, #0x4
.L3:
    add              v30.4s, v27.4s, v30.4s
    add              v31.4s, v29.4s, v31.4s
    subs             x10, x10, #0x1
    add              v26.4s, v28.4s, v26.4s
    add              v24.4s, v25.4s, v24.4s
    eor              v22.16b, v30.16b, v22.16b
    eor              v20.16b, v31.16b, v20.16b
    eor              v17.16b, v26.16b, v17.16b
    eor              v16.16b, v24.16b, v16.16b
    rev32            v22.8h, v22.8h
    rev32            v20.8h, v20.8h
    rev32            v17.8h, v17.8h
    rev32            v16.8h, v16.8h
    add              v23.4s, v23.4s, v22.4s
    add              v19.4s, v19.4s, v20.4s
    add              v8.4s, v18.4s, v17.4s
    add              v9.4s, v21.4s, v16.4s
    eor              v18.16b, v23.16b, v27.16b
    eor              v21.16b, v19.16b, v29.16b
    eor              v27.16b, v8.16b, v28.16b
    eor              v25.16b, v9.16b, v25.16b
    ushr             v28.4s, v18.4s, #0x14
    ushr             v10.4s, v21.4s, #0x14
    ushr             v11.4s, v27.4s, #0x14
    ushr             v12.4s, v25.4s, #0x14
    sli              v28.4s, v18.4s, #0xc
    sli              v10.4s, v21.4s, #0xc
    sli              v11.4s, v27.4s, #0xc
    sli              v12.4s, v25.4s, #0xc
    add              v30.4s, v28.4s, v30.4s
    add              v31.4s, v10.4s, v31.4s
    add              v13.4s, v11.4s, v26.4s
    add              v18.4s, v12.4s, v24.4s
    eor              v21.16b, v30.16b, v22.16b
    eor              v20.16b, v31.16b, v20.16b
    eor              v17.16b, v13.16b, v17.16b
    eor              v16.16b, v18.16b, v16.16b
    tbl              v21.16b, { v21.16b }, v1.16b
    tbl              v25.16b, { v20.16b }, v1.16b
    tbl              v24.16b, { v17.16b }, v1.16b
    tbl              v29.16b, { v16.16b }, v1.16b
    add              v16.4s, v23.4s, v21.4s
    add              v17.4s, v19.4s, v25.4s
    add              v22.4s, v8.4s, v24.4s
    add              v23.4s, v9.4s, v29.4s
    eor              v19.16b, v16.16b, v28.16b
    eor              v8.16b, v17.16b, v10.16b
    eor              v9.16b, v22.16b, v11.16b
    eor              v10.16b, v23.16b, v12.16b
    ushr             v26.4s, v19.4s, #0x19
    ushr             v20.4s, v8.4s, #0x19
    ushr             v27.4s, v9.4s, #0x19
    ushr             v28.4s, v10.4s, #0x19
    sli              v26.4s, v19.4s, #0x7
    sli              v20.4s, v8.4s, #0x7
    sli              v27.4s, v9.4s, #0x7
    sli              v28.4s, v10.4s, #0x7
    add              v19.4s, v26.4s, v31.4s
    add              v18.4s, v18.4s, v20.4s
    add              v30.4s, v27.4s, v30.4s
    add              v8.4s, v28.4s, v13.4s
    eor              v29.16b, v19.16b, v29.16b
    eor              v24.16b, v18.16b, v24.16b
    eor              v25.16b, v30.16b, v25.16b
    eor              v21.16b, v8.16b, v21.16b
    rev32            v29.8h, v29.8h
    rev32            v9.8h, v24.8h
    rev32            v25.8h, v25.8h
    rev32            v21.8h, v21.8h
    add              v10.4s, v22.4s, v29.4s
    add              v12.4s, v16.4s, v9.4s
    add              v23.4s, v23.4s, v25.4s
    add              v11.4s, v17.4s, v21.4s
    eor              v16.16b, v10.16b, v26.16b
    eor              v20.16b, v12.16b, v20.16b
    eor              v17.16b, v23.16b, v27.16b
    eor              v22.16b, v11.16b, v28.16b
    ushr             v27.4s, v16.4s, #0x14
    ushr             v14.4s, v20.4s, #0x14
    ushr             v28.4s, v17.4s, #0x14
    ushr             v13.4s, v22.4s, #0x14
    sli              v27.4s, v16.4s, #0xc
    sli              v14.4s, v20.4s, #0xc
    sli              v28.4s, v17.4s, #0xc
    sli              v13.4s, v22.4s, #0xc
    add              v31.4s, v27.4s, v19.4s
    add              v24.4s, v14.4s, v18.4s
    add              v30.4s, v28.4s, v30.4s
    add              v26.4s, v13.4s, v8.4s
    eor              v16.16b, v31.16b, v29.16b
    eor              v19.16b, v24.16b, v9.16b
    eor              v17.16b, v30.16b, v25.16b
    eor              v18.16b, v26.16b, v21.16b
    tbl              v16.16b, { v16.16b }, v1.16b
    tbl              v20.16b, { v17.16b }, v1.16b
    tbl              v22.16b, { v18.16b }, v1.16b
    tbl              v17.16b, { v19.16b }, v1.16b
    add              v18.4s, v10.4s, v16.4s
    add              v21.4s, v23.4s, v20.4s
    add              v19.4s, v11.4s, v22.4s
    add              v23.4s, v12.4s, v17.4s
    eor              v8.16b, v18.16b, v27.16b
    eor              v9.16b, v21.16b, v28.16b
    eor              v10.16b, v19.16b, v13.16b
    eor              v11.16b, v23.16b, v14.16b
    ushr             v27.4s, v8.4s, #0x19
    ushr             v28.4s, v9.4s, #0x19
    ushr             v25.4s, v10.4s, #0x19
    ushr             v29.4s, v11.4s, #0x19
    sli              v27.4s, v8.4s, #0x7
    sli              v28.4s, v9.4s, #0x7
    sli              v25.4s, v10.4s, #0x7
    sli              v29.4s, v11.4s, #0x7
    b.ne             .L3
    add              v29.4s, v29.4s, v2.4s
    ldr              q1, [sp, #0x1c0]
    add              v27.4s, v27.4s, v0.4s
    dup              v10.4s, w6
    dup              v8.4s, w20
    add              x10, x9, #0x8
    add              v28.4s, v28.4s, v1.4s
    ldr              q1, [sp, #0x1d0]
    dup              v9.4s, w24
    str              q29, [sp, #0x430]
    dup              v29.4s, w18
    add              v7.4s, v7.4s, v22.4s
    str              q27, [sp, #0x440]
    add              v25.4s, v25.4s, v1.4s
    add              v26.4s, v26.4s, v10.4s
    ldp              q27, q1, [sp, #0x1a0]
    add              v24.4s, v24.4s, v29.4s
    add              v6.4s, v6.4s, v20.4s
    movi             v20.2d, #0xffffffffffffffff
    str              q26, [sp, #0x410]
    ldp              q26, q22, [sp, #0x180]
    mov              v11.16b, v2.16b
    add              v19.4s, v19.4s, v27.4s
    mov              v12.16b, v0.16b
    add              v31.4s, v31.4s, v8.4s
    add              v30.4s, v30.4s, v9.4s
    add              v23.4s, v23.4s, v26.4s
    str              q24, [sp, #0x420]
    mov              v24.16b, v3.16b
    add              v18.4s, v18.4s, v3.4s
    add              v21.4s, v21.4s, v1.4s
    add              v17.4s, v22.4s, v17.4s
    str              q19, [sp, #0x470]
    ldr              q19, [sp, #0x170]
    add              x11, sp, #0x3f0
    mov              w12, #0x10
    str              q28, [sp, #0x450]
    stp              q31, q30, [sp, #0x3f0]
    str              q25, [sp, #0x460]
    str              q23, [sp, #0x480]
    str              q18, [sp, #0x490]
    str              q21, [sp, #0x4a0]
    str              q6, [sp, #0x4b0]
    str              q7, [sp, #0x4c0]
    str              q17, [sp, #0x4d0]
    str              q16, [sp, #0x4e0]
.L5:
    cbz              x12, .L0
    ldp              q6, q17, [x11]
    umull2           v16.2d, v6.4s, v5.4s
    umull            v6.2d, v6.2s, v5.2s
    umull            v7.2d, v17.2s, v5.2s
    ushr             v16.2d, v16.2d, #0x20
    usra             v7.2d, v6.2d, #0x20
    clz              v6.4s, v5.4s
    umlal2           v16.2d, v17.4s, v5.4s
    ushl             v6.4s, v5.4s, v6.4s
    uzp1             v17.4s, v7.4s, v16.4s
    cmhi             v6.4s, v6.4s, v17.4s
    cbz              w23, .L11
    uzp2             v7.4s, v7.4s, v16.4s
    movi             v16.2d, #0000000000000000
    add              x13, sp, #0x1e0
    add              v17.4s, v5.4s, v20.4s
    mov              x14, x25
.L8:
    ldr              q18, [x13], #0x10
    subs             x14, x14, #0x10
    cmeq             v18.4s, v18.4s, v7.4s
    orr              v16.16b, v18.16b, v16.16b
    b.ne             .L8
    bit              v7.16b, v17.16b, v16.16b
    mov              x13, xzr
    mov              x14, x25
.L10:
    dup              v16.4s, w13
    lsl              x15, x13, #4
    subs             x14, x14, #0x10
    add              x13, x13, #0x1
    ldr              q17, [x27, x15]
    cmeq             v16.4s, v4.4s, v16.4s
    and              v16.16b, v16.16b, v6.16b
    bsl              v16.16b, v7.16b, v17.16b
    str              q16, [x27, x15]
    b.ne             .L10
.L11:
    sub              v4.4s, v4.4s, v6.4s
    sub              v5.4s, v5.4s, v6.4s
    add              x9, x9, #0x1
    cmp              x9, x19
    add              x11, x11, #0x20
    sub              x12, x12, #0x2
    b.ls             .L5
    cmhi             v6.4s, v15.4s, v4.4s
    and              v6.16b, v6.16b, v19.16b
    addv             s6, v6.4s
    fmov             w13, s6
    tst              w13, #0xf
    b.ne             .L5
    b                .L1
# draw::neon::floyd: 215 instructions
.L0:
    lsr              x0, x17, #32
    movi             v14.2d, #0000000000000000
    dup              v12.4s, w17
    ldp              q0, q4, [sp, #0xd0]
    mov              v2.16b, v7.16b
    dup              v13.4s, w0
    ldr              q21, [sp, #0xf0]
    ldr              q18, [sp, #0x120]
    add              x17, x17, #0x1
    mov              w0, #0x4
    stp              q13, q12, [sp, #0x1c0]
.L1:
    add              v4.4s, v8.4s, v4.4s
    add              v0.4s, v27.4s, v0.4s
    subs             x0, x0, #0x1
    add              v21.4s, v31.4s, v21.4s
    add              v18.4s, v30.4s, v18.4s
    eor              v13.16b, v4.16b, v13.16b
    eor              v12.16b, v0.16b, v12.16b
    eor              v15.16b, v21.16b, v15.16b
    eor              v14.16b, v18.16b, v14.16b
    rev32            v13.8h, v13.8h
    rev32            v12.8h, v12.8h
    rev32            v15.8h, v15.8h
    rev32            v14.8h, v14.8h
    add              v29.4s, v29.4s, v13.4s
    add              v2.4s, v2.4s, v12.4s
    add              v28.4s, v28.4s, v15.4s
    add              v9.4s, v9.4s, v14.4s
    eor              v8.16b, v29.16b, v8.16b
    eor              v27.16b, v2.16b, v27.16b
    eor              v31.16b, v28.16b, v31.16b
    eor              v30.16b, v9.16b, v30.16b
    ushr             v20.4s, v8.4s, #0x14
    ushr             v17.4s, v27.4s, #0x14
    ushr             v1.4s, v31.4s, #0x14
    ushr             v6.4s, v30.4s, #0x14
    sli              v20.4s, v8.4s, #0xc
    sli              v17.4s, v27.4s, #0xc
    sli              v1.4s, v31.4s, #0xc
    sli              v6.4s, v30.4s, #0xc
    add              v3.4s, v20.4s, v4.4s
    add              v5.4s, v17.4s, v0.4s
    add              v24.4s, v1.4s, v21.4s
    add              v4.4s, v6.4s, v18.4s
    eor              v0.16b, v3.16b, v13.16b
    eor              v18.16b, v5.16b, v12.16b
    eor              v21.16b, v24.16b, v15.16b
    eor              v8.16b, v4.16b, v14.16b
    tbl              v27.16b, { v0.16b }, v22.16b
    tbl              v31.16b, { v18.16b }, v22.16b
    tbl              v30.16b, { v21.16b }, v22.16b
    tbl              v13.16b, { v8.16b }, v22.16b
    add              v0.4s, v29.4s, v27.4s
    add              v2.4s, v2.4s, v31.4s
    add              v28.4s, v28.4s, v30.4s
    add              v29.4s, v9.4s, v13.4s
    eor              v18.16b, v0.16b, v20.16b
    eor              v17.16b, v2.16b, v17.16b
    eor              v1.16b, v28.16b, v1.16b
    eor              v6.16b, v29.16b, v6.16b
    ushr             v8.4s, v18.4s, #0x19
    ushr             v21.4s, v17.4s, #0x19
    ushr             v9.4s, v1.4s, #0x19
    ushr             v12.4s, v6.4s, #0x19
    sli              v8.4s, v18.4s, #0x7
    sli              v21.4s, v17.4s, #0x7
    sli              v9.4s, v1.4s, #0x7
    sli              v12.4s, v6.4s, #0x7
    add              v18.4s, v8.4s, v5.4s
    add              v5.4s, v4.4s, v21.4s
    add              v1.4s, v9.4s, v3.4s
    add              v3.4s, v12.4s, v24.4s
    eor              v4.16b, v18.16b, v13.16b
    eor              v20.16b, v5.16b, v30.16b
    eor              v6.16b, v1.16b, v31.16b
    eor              v17.16b, v3.16b, v27.16b
    rev32            v24.8h, v4.8h
    rev32            v20.8h, v20.8h
    rev32            v6.8h, v6.8h
    rev32            v17.8h, v17.8h
    add              v27.4s, v28.4s, v24.4s
    add              v30.4s, v0.4s, v20.4s
    add              v29.4s, v29.4s, v6.4s
    add              v2.4s, v2.4s, v17.4s
    eor              v0.16b, v27.16b, v8.16b
    eor              v21.16b, v30.16b, v21.16b
    eor              v4.16b, v29.16b, v9.16b
    eor              v28.16b, v2.16b, v12.16b
    ushr             v31.4s, v0.4s, #0x14
    ushr             v7.4s, v21.4s, #0x14
    ushr             v8.4s, v4.4s, #0x14
    ushr             v19.4s, v28.4s, #0x14
    sli              v31.4s, v0.4s, #0xc
    sli              v7.4s, v21.4s, #0xc
    sli              v8.4s, v4.4s, #0xc
    sli              v19.4s, v28.4s, #0xc
    add              v0.4s, v31.4s, v18.4s
    add              v18.4s, v7.4s, v5.4s
    add              v4.4s, v8.4s, v1.4s
    add              v21.4s, v19.4s, v3.4s
    eor              v1.16b, v0.16b, v24.16b
    eor              v3.16b, v4.16b, v6.16b
    eor              v5.16b, v21.16b, v17.16b
    eor              v6.16b, v18.16b, v20.16b
    tbl              v14.16b, { v1.16b }, v22.16b
    tbl              v12.16b, { v3.16b }, v22.16b
    tbl              v13.16b, { v5.16b }, v22.16b
    tbl              v15.16b, { v6.16b }, v22.16b
    add              v28.4s, v27.4s, v14.4s
    add              v9.4s, v29.4s, v12.4s
    add              v2.4s, v2.4s, v13.4s
    add              v29.4s, v30.4s, v15.4s
    eor              v1.16b, v28.16b, v31.16b
    eor              v3.16b, v9.16b, v8.16b
    eor              v5.16b, v2.16b, v19.16b
    eor              v6.16b, v29.16b, v7.16b
    ushr             v8.4s, v1.4s, #0x19
    ushr             v31.4s, v3.4s, #0x19
    ushr             v30.4s, v5.4s, #0x19
    ushr             v27.4s, v6.4s, #0x19
    sli              v8.4s, v1.4s, #0x7
    sli              v31.4s, v3.4s, #0x7
    sli              v30.4s, v5.4s, #0x7
    sli              v27.4s, v6.4s, #0x7
    b.ne             .L1
    dup              v1.4s, w11
    ldr              q6, [sp, #0x1a0]
    ldr              q17, [sp, #0x150]
    dup              v3.4s, w10
    mov              x1, x18
    add              v5.4s, v27.4s, v6.4s
    mov              v27.16b, v6.16b
    dup              v6.4s, w9
    add              v7.4s, v8.4s, v17.4s
    add              v0.4s, v0.4s, v1.4s
    dup              v1.4s, w8
    add              v3.4s, v4.4s, v3.4s
    mov              v8.16b, v17.16b
    movi             v17.4s, #0x2
    add              v4.4s, v21.4s, v6.4s
    stp              q5, q7, [sp, #0x220]
    add              v1.4s, v18.4s, v1.4s
    ldr              q5, [sp, #0x160]
    stp              q0, q3, [sp, #0x1e0]
    ldr              q7, [sp, #0x130]
    movi             v18.2d, #0xffffffffffffffff
    add              v0.4s, v31.4s, v5.4s
    mov              v31.16b, v5.16b
    stp              q4, q1, [sp, #0x200]
    ldp              q5, q4, [sp, #0x170]
    add              v2.4s, v2.4s, v7.4s
    add              v3.4s, v30.4s, v5.4s
    mov              v30.16b, v5.16b
    add              v1.4s, v29.4s, v4.4s
    mov              v29.16b, v4.16b
    ldr              q4, [sp, #0x190]
    stp              q0, q3, [sp, #0x240]
    add              v0.4s, v28.4s, v4.4s
    mov              v28.16b, v4.16b
    ldr              q4, [sp, #0x140]
    stp              q2, q1, [sp, #0x260]
    ldp              q1, q2, [sp, #0x1c0]
    add              v3.4s, v9.4s, v4.4s
    mov              v9.16b, v4.16b
    ldr              q4, [sp, #0x1b0]
    add              v2.4s, v2.4s, v12.4s
    add              v1.4s, v1.4s, v13.4s
    stp              q0, q3, [sp, #0x280]
    add              v0.4s, v4.4s, v15.4s
    mov              v15.16b, v4.16b
    stp              q2, q1, [sp, #0x2a0]
    stp              q0, q14, [sp, #0x2c0]
    b                .L4
.L3:
    sub              v11.4s, v11.4s, v0.4s
    add              x0, x0, #0x20
    add              x1, x1, #0x1
    cmp              x0, #0x100
    b.eq             .L6
.L4:
    add              x2, x14, x0
    cmeq             v4.4s, v10.4s, #0
    cmeq             v5.4s, v10.4s, v16.4s
    ldp              q0, q1, [x2]
    cmp              x1, #0x5
    umull2           v2.2d, v0.4s, v11.4s
    umull            v0.2d, v0.2s, v11.2s
    umull            v3.2d, v1.2s, v11.2s
    ushr             v2.2d, v2.2d, #0x20
    usra             v3.2d, v0.2d, #0x20
    clz              v0.4s, v11.4s
    umlal2           v2.2d, v1.4s, v11.4s
    ushl             v0.4s, v11.4s, v0.4s
    uzp2             v1.4s, v3.4s, v2.4s
    uzp1             v2.4s, v3.4s, v2.4s
    cmeq             v3.4s, v25.4s, v1.4s
    cmhi             v0.4s, v0.4s, v2.4s
    cmeq             v2.4s, v26.4s, v1.4s
    mvn              v3.16b, v3.16b
    sub              v10.4s, v10.4s, v0.4s
    bic              v2.16b, v3.16b, v2.16b
    add              v3.4s, v11.4s, v18.4s
    cmhi             v6.4s, v17.4s, v10.4s
    bif              v1.16b, v3.16b, v2.16b
    and              v2.16b, v4.16b, v0.16b
    and              v3.16b, v5.16b, v0.16b
    and              v4.16b, v6.16b, v23.16b
    bit              v26.16b, v1.16b, v2.16b
    bit              v25.16b, v1.16b, v3.16b
    addv             s1, v4.4s
    fmov             w2, s1
    b.lo             .L3
    tst              w2, #0xf
    b.ne             .L3
.L6:
    tst              w2, #0xf
    add              x18, x18, #0x8
    b.ne             .L0
# draw::neon::floyd: 209 instructions
.L0:
    lsr              x0, x17, #32
    movi             v12.2d, #0000000000000000
    dup              v10.4s, w17
    ldp              q20, q2, [sp, #0xd0]
    ldr              q17, [sp, #0xf0]
    dup              v11.4s, w0
    ldr              q16, [sp, #0x120]
    add              x17, x17, #0x1
    mov              w0, #0x4
    stp              q11, q10, [sp, #0x1c0]
.L1:
    add              v2.4s, v30.4s, v2.4s
    add              v20.4s, v25.4s, v20.4s
    subs             x0, x0, #0x1
    add              v17.4s, v29.4s, v17.4s
    add              v16.4s, v28.4s, v16.4s
    eor              v11.16b, v2.16b, v11.16b
    eor              v10.16b, v20.16b, v10.16b
    eor              v13.16b, v17.16b, v13.16b
    eor              v12.16b, v16.16b, v12.16b
    rev32            v11.8h, v11.8h
    rev32            v10.8h, v10.8h
    rev32            v13.8h, v13.8h
    rev32            v12.8h, v12.8h
    add              v23.4s, v27.4s, v11.4s
    add              v15.4s, v15.4s, v10.4s
    add              v14.4s, v14.4s, v13.4s
    add              v26.4s, v31.4s, v12.4s
    eor              v27.16b, v23.16b, v30.16b
    eor              v25.16b, v15.16b, v25.16b
    eor              v29.16b, v14.16b, v29.16b
    eor              v28.16b, v26.16b, v28.16b
    ushr             v3.4s, v27.4s, #0x14
    ushr             v0.4s, v25.4s, #0x14
    ushr             v4.4s, v29.4s, #0x14
    ushr             v5.4s, v28.4s, #0x14
    sli              v3.4s, v27.4s, #0xc
    sli              v0.4s, v25.4s, #0xc
    sli              v4.4s, v29.4s, #0xc
    sli              v5.4s, v28.4s, #0xc
    add              v6.4s, v3.4s, v2.4s
    add              v20.4s, v0.4s, v20.4s
    add              v7.4s, v4.4s, v17.4s
    add              v17.4s, v5.4s, v16.4s
    eor              v2.16b, v6.16b, v11.16b
    eor              v16.16b, v20.16b, v10.16b
    eor              v25.16b, v7.16b, v13.16b
    eor              v28.16b, v17.16b, v12.16b
    tbl              v27.16b, { v2.16b }, v21.16b
    tbl              v31.16b, { v16.16b }, v21.16b
    tbl              v30.16b, { v25.16b }, v21.16b
    tbl              v13.16b, { v28.16b }, v21.16b
    add              v2.4s, v23.4s, v27.4s
    add              v16.4s, v15.4s, v31.4s
    add              v28.4s, v14.4s, v30.4s
    add              v29.4s, v26.4s, v13.4s
    eor              v3.16b, v2.16b, v3.16b
    eor              v0.16b, v16.16b, v0.16b
    eor              v4.16b, v28.16b, v4.16b
    eor              v5.16b, v29.16b, v5.16b
    ushr             v10.4s, v3.4s, #0x19
    ushr             v25.4s, v0.4s, #0x19
    ushr             v11.4s, v4.4s, #0x19
    ushr             v12.4s, v5.4s, #0x19
    sli              v10.4s, v3.4s, #0x7
    sli              v25.4s, v0.4s, #0x7
    sli              v11.4s, v4.4s, #0x7
    sli              v12.4s, v5.4s, #0x7
    add              v20.4s, v10.4s, v20.4s
    add              v4.4s, v17.4s, v25.4s
    add              v0.4s, v11.4s, v6.4s
    add              v3.4s, v12.4s, v7.4s
    eor              v5.16b, v20.16b, v13.16b
    eor              v17.16b, v4.16b, v30.16b
    eor              v6.16b, v0.16b, v31.16b
    eor              v7.16b, v3.16b, v27.16b
    rev32            v5.8h, v5.8h
    rev32            v23.8h, v17.8h
    rev32            v6.8h, v6.8h
    rev32            v7.8h, v7.8h
    add              v26.4s, v28.4s, v5.4s
    add              v27.4s, v29.4s, v6.4s
    add              v28.4s, v16.4s, v7.4s
    add              v29.4s, v2.4s, v23.4s
    eor              v2.16b, v26.16b, v10.16b
    eor              v16.16b, v27.16b, v11.16b
    eor              v17.16b, v28.16b, v12.16b
    eor              v25.16b, v29.16b, v25.16b
    ushr             v30.4s, v2.4s, #0x14
    ushr             v1.4s, v16.4s, #0x14
    ushr             v19.4s, v17.4s, #0x14
    ushr             v18.4s, v25.4s, #0x14
    sli              v30.4s, v2.4s, #0xc
    sli              v1.4s, v16.4s, #0xc
    sli              v19.4s, v17.4s, #0xc
    sli              v18.4s, v25.4s, #0xc
    add              v20.4s, v30.4s, v20.4s
    add              v2.4s, v1.4s, v0.4s
    add              v17.4s, v19.4s, v3.4s
    add              v16.4s, v18.4s, v4.4s
    eor              v0.16b, v20.16b, v5.16b
    eor              v3.16b, v2.16b, v6.16b
    eor              v4.16b, v17.16b, v7.16b
    eor              v5.16b, v16.16b, v23.16b
    tbl              v12.16b, { v0.16b }, v21.16b
    tbl              v10.16b, { v3.16b }, v21.16b
    tbl              v11.16b, { v4.16b }, v21.16b
    tbl              v13.16b, { v5.16b }, v21.16b
    add              v14.4s, v26.4s, v12.4s
    add              v31.4s, v27.4s, v10.4s
    add              v15.4s, v28.4s, v11.4s
    add              v27.4s, v29.4s, v13.4s
    eor              v0.16b, v14.16b, v30.16b
    eor              v1.16b, v31.16b, v1.16b
    eor              v3.16b, v15.16b, v19.16b
    eor              v4.16b, v27.16b, v18.16b
    ushr             v30.4s, v0.4s, #0x19
    ushr             v29.4s, v1.4s, #0x19
    ushr             v28.4s, v3.4s, #0x19
    ushr             v25.4s, v4.4s, #0x19
    sli              v30.4s, v0.4s, #0x7
    sli              v29.4s, v1.4s, #0x7
    sli              v28.4s, v3.4s, #0x7
    sli              v25.4s, v4.4s, #0x7
    b.ne             .L1
    ldr              q4, [sp, #0x1a0]
    dup              v0.4s, w11
    dup              v1.4s, w10
    ldr              q6, [sp, #0x150]
    mov              x1, x18
    add              v3.4s, v25.4s, v4.4s
    mov              v25.16b, v4.16b
    dup              v4.4s, w9
    add              v0.4s, v20.4s, v0.4s
    add              v1.4s, v2.4s, v1.4s
    add              v5.4s, v30.4s, v6.4s
    mov              v30.16b, v6.16b
    dup              v6.4s, w8
    add              v2.4s, v17.4s, v4.4s
    ldr              q4, [sp, #0x160]
    stp              q0, q1, [sp, #0x1e0]
    add              v0.4s, v29.4s, v4.4s
    mov              v29.16b, v4.16b
    ldr              q4, [sp, #0x170]
    stp              q3, q5, [sp, #0x220]
    add              v3.4s, v16.4s, v6.4s
    movi             v6.2d, #0xffffffffffffffff
    add              v1.4s, v28.4s, v4.4s
    mov              v28.16b, v4.16b
    ldr              q4, [sp, #0x130]
    stp              q2, q3, [sp, #0x200]
    add              v2.4s, v15.4s, v4.4s
    mov              v15.16b, v4.16b
    ldr              q4, [sp, #0x180]
    stp              q0, q1, [sp, #0x240]
    add              v3.4s, v27.4s, v4.4s
    mov              v27.16b, v4.16b
    ldr              q4, [sp, #0x190]
    add              v0.4s, v14.4s, v4.4s
    mov              v14.16b, v4.16b
    ldr              q4, [sp, #0x140]
    stp              q2, q3, [sp, #0x260]
    ldp              q3, q2, [sp, #0x1c0]
    add              v1.4s, v31.4s, v4.4s
    mov              v31.16b, v4.16b
    ldr              q4, [sp, #0x1b0]
    add              v2.4s, v2.4s, v10.4s
    add              v3.4s, v3.4s, v11.4s
    stp              q0, q1, [sp, #0x280]
    add              v0.4s, v4.4s, v13.4s
    mov              v13.16b, v4.16b
    stp              q2, q3, [sp, #0x2a0]
    stp              q0, q12, [sp, #0x2c0]
    b                .L4
.L3:
    sub              v8.4s, v8.4s, v1.4s
    add              x0, x0, #0x20
    add              x1, x1, #0x1
    cmp              x0, #0x100
    b.eq             .L6
.L4:
    add              x2, x14, x0
    add              v4.4s, v8.4s, v6.4s
    cmp              x1, #0x3
    ldp              q0, q1, [x2]
    umull2           v2.2d, v0.4s, v8.4s
    umull            v0.2d, v0.2s, v8.2s
    umull            v3.2d, v1.2s, v8.2s
    ushr             v2.2d, v2.2d, #0x20
    usra             v3.2d, v0.2d, #0x20
    clz              v0.4s, v8.4s
    umlal2           v2.2d, v1.4s, v8.4s
    ushl             v0.4s, v8.4s, v0.4s
    uzp1             v1.4s, v3.4s, v2.4s
    cmhi             v1.4s, v0.4s, v1.4s
    uzp2             v0.4s, v3.4s, v2.4s
    cmeq             v2.4s, v9.4s, #0
    sub              v9.4s, v9.4s, v1.4s
    and              v2.16b, v2.16b, v1.16b
    cmeq             v3.4s, v24.4s, v0.4s
    cmeq             v5.4s, v9.4s, #0
    bit              v0.16b, v4.16b, v3.16b
    and              v3.16b, v5.16b, v22.16b
    bit              v24.16b, v0.16b, v2.16b
    addv             s0, v3.4s
    fmov             w2, s0
    b.lo             .L3
    tst              w2, #0xf
    b.ne             .L3
.L6:
    tst              w2, #0xf
    add              x18, x18, #0x8
    b.ne             .L0
