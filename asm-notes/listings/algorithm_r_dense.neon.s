# draw::neon::algorithm_r: 222 instructions
.L0:
    lsr              x10, x8, #32
    movi             v14.2d, #0000000000000000
    movi             v15.2d, #0000000000000000
    dup              v12.4s, w8
    ldp              q11, q10, [sp, #0x1c0]
    dup              v13.4s, w10
    ldp              q5, q4, [sp, #0x150]
    ldp              q2, q1, [sp, #0x180]
    ldr              q3, [sp, #0x170]
    ldp              q7, q6, [sp, #0x130]
    ldr              q16, [sp, #0x120]
    ldp              q8, q9, [sp, #0x1a0]
    add              x8, x8, #0x1
    mov              w10, #0x4
    stp              q13, q12, [sp, #0x1e0]
    stp              q22, q24, [sp, #0x200]
.L1:
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
    b.ne             .L1
    ldp              q18, q17, [sp, #0xf0]
    ldp              q22, q19, [sp, #0xd0]
    ldp              q26, q25, [sp, #0x1e0]
    add              v17.4s, v10.4s, v17.4s
    add              v18.4s, v11.4s, v18.4s
    add              v19.4s, v9.4s, v19.4s
    add              v22.4s, v8.4s, v22.4s
    str              q17, [sp, #0x640]
    ldp              q17, q23, [sp, #0xb0]
    str              q18, [sp, #0x650]
    str              q19, [sp, #0x660]
    movi             v19.4s, #0x3
    add              v5.4s, v5.4s, v23.4s
    add              v1.4s, v1.4s, v17.4s
    str              q22, [sp, #0x670]
    ldp              q17, q18, [sp, #0x90]
    ldr              q23, [sp, #0x110]
    ldp              q22, q24, [sp, #0x200]
    str              q5, [sp, #0x680]
    ldr              q5, [sp, #0x80]
    add              v3.4s, v3.4s, v17.4s
    str              q1, [sp, #0x690]
    add              v6.4s, v6.4s, v18.4s
    add              v4.4s, v4.4s, v5.4s
    ldp              q5, q1, [sp, #0x60]
    movi             v17.4s, #0x1
    movi             v18.4s, #0x2
    str              q3, [sp, #0x6b0]
    ldr              q3, [sp, #0x50]
    add              v2.4s, v2.4s, v5.4s
    add              v1.4s, v7.4s, v1.4s
    str              q4, [sp, #0x6c0]
    add              v3.4s, v16.4s, v3.4s
    movi             v16.2d, #0xffffffffffffffff
    add              v4.4s, v25.4s, v12.4s
    str              q6, [sp, #0x6a0]
    str              q2, [sp, #0x6e0]
    str              q3, [sp, #0x6f0]
    ldp              q3, q2, [sp, #0x30]
    str              q1, [sp, #0x6d0]
    add              v1.4s, v26.4s, v13.4s
    add              v2.4s, v2.4s, v15.4s
    add              v3.4s, v3.4s, v14.4s
    str              q4, [sp, #0x700]
    str              q1, [sp, #0x710]
    str              q2, [sp, #0x720]
    str              q3, [sp, #0x730]
.L3:
    add              x11, x27, x10
    add              x10, x10, #0x20
    ldp              q1, q2, [x11]
    cmp              x10, #0x100
    umull2           v3.2d, v1.4s, v0.4s
    umull            v1.2d, v1.2s, v0.2s
    umull            v4.2d, v2.2s, v0.2s
    ushr             v3.2d, v3.2d, #0x20
    usra             v4.2d, v1.2d, #0x20
    clz              v1.4s, v0.4s
    umlal2           v3.2d, v2.4s, v0.4s
    ushl             v1.4s, v0.4s, v1.4s
    uzp2             v2.4s, v4.4s, v3.4s
    uzp1             v3.4s, v4.4s, v3.4s
    cmhs             v4.4s, v23.4s, v0.4s
    cmeq             v5.4s, v2.4s, #0
    cmeq             v6.4s, v2.4s, v17.4s
    cmeq             v7.4s, v2.4s, v18.4s
    cmeq             v2.4s, v2.4s, v19.4s
    cmhi             v1.4s, v1.4s, v3.4s
    and              v3.16b, v5.16b, v4.16b
    and              v5.16b, v6.16b, v4.16b
    and              v6.16b, v7.16b, v4.16b
    and              v2.16b, v2.16b, v4.16b
    add              v4.4s, v0.4s, v16.4s
    sub              v0.4s, v0.4s, v1.4s
    and              v3.16b, v3.16b, v1.16b
    and              v5.16b, v5.16b, v1.16b
    and              v6.16b, v6.16b, v1.16b
    and              v2.16b, v2.16b, v1.16b
    bit              v24.16b, v4.16b, v3.16b
    bit              v21.16b, v4.16b, v5.16b
    bit              v22.16b, v4.16b, v6.16b
    bit              v20.16b, v4.16b, v2.16b
    b.ne             .L3
    subs             w9, w9, #0x1
    b.eq             out
    cmhs             v1.4s, v23.4s, v0.4s
    ldr              q2, [x26]
    and              v1.16b, v1.16b, v2.16b
    addv             s1, v1.4s
    fmov             w10, s1
    tst              w10, #0xf
    b.ne             .L0
# draw::neon::algorithm_r: 219 instructions
.L0:
    lsr              x10, x8, #32
    dup              v30.4s, w8
    movi             v8.2d, #0000000000000000
    movi             v9.2d, #0000000000000000
    ldp              q23, q22, [sp, #0x200]
    dup              v31.4s, w10
    ldp              q2, q11, [sp, #0x1b0]
    ldp              q0, q20, [sp, #0x1d0]
    mov              v12.16b, v30.16b
    ldp              q15, q10, [sp, #0x190]
    ldr              q21, [sp, #0x1f0]
    ldp              q6, q5, [sp, #0x170]
    mov              v14.16b, v31.16b
    ldr              q13, [sp, #0x160]
    add              x8, x8, #0x1
    mov              w10, #0x4
.L1:
    add              v23.4s, v0.4s, v23.4s
    add              v22.4s, v2.4s, v22.4s
    subs             x10, x10, #0x1
    add              v21.4s, v6.4s, v21.4s
    add              v20.4s, v5.4s, v20.4s
    eor              v14.16b, v23.16b, v14.16b
    eor              v12.16b, v22.16b, v12.16b
    eor              v9.16b, v21.16b, v9.16b
    eor              v8.16b, v20.16b, v8.16b
    rev32            v14.8h, v14.8h
    rev32            v12.8h, v12.8h
    rev32            v9.8h, v9.8h
    rev32            v8.8h, v8.8h
    add              v15.4s, v15.4s, v14.4s
    add              v11.4s, v11.4s, v12.4s
    add              v24.4s, v10.4s, v9.4s
    add              v13.4s, v13.4s, v8.4s
    eor              v0.16b, v15.16b, v0.16b
    eor              v2.16b, v11.16b, v2.16b
    eor              v6.16b, v24.16b, v6.16b
    eor              v5.16b, v13.16b, v5.16b
    ushr             v25.4s, v0.4s, #0x14
    ushr             v26.4s, v2.4s, #0x14
    ushr             v27.4s, v6.4s, #0x14
    ushr             v28.4s, v5.4s, #0x14
    sli              v25.4s, v0.4s, #0xc
    sli              v26.4s, v2.4s, #0xc
    ldr              q0, [x25]
    sli              v27.4s, v6.4s, #0xc
    sli              v28.4s, v5.4s, #0xc
    add              v29.4s, v25.4s, v23.4s
    add              v16.4s, v26.4s, v22.4s
    add              v1.4s, v27.4s, v21.4s
    add              v6.4s, v28.4s, v20.4s
    eor              v2.16b, v29.16b, v14.16b
    eor              v5.16b, v16.16b, v12.16b
    eor              v20.16b, v1.16b, v9.16b
    eor              v21.16b, v6.16b, v8.16b
    tbl              v22.16b, { v2.16b }, v0.16b
    tbl              v10.16b, { v5.16b }, v0.16b
    tbl              v9.16b, { v20.16b }, v0.16b
    tbl              v14.16b, { v21.16b }, v0.16b
    add              v2.4s, v15.4s, v22.4s
    add              v5.4s, v11.4s, v10.4s
    add              v23.4s, v24.4s, v9.4s
    add              v8.4s, v13.4s, v14.4s
    eor              v20.16b, v2.16b, v25.16b
    eor              v24.16b, v5.16b, v26.16b
    eor              v25.16b, v23.16b, v27.16b
    eor              v26.16b, v8.16b, v28.16b
    ushr             v11.4s, v20.4s, #0x19
    ushr             v21.4s, v24.4s, #0x19
    ushr             v12.4s, v25.4s, #0x19
    ushr             v13.4s, v26.4s, #0x19
    sli              v11.4s, v20.4s, #0x7
    sli              v21.4s, v24.4s, #0x7
    sli              v12.4s, v25.4s, #0x7
    sli              v13.4s, v26.4s, #0x7
    add              v20.4s, v11.4s, v16.4s
    add              v6.4s, v6.4s, v21.4s
    add              v16.4s, v12.4s, v29.4s
    add              v1.4s, v13.4s, v1.4s
    eor              v24.16b, v20.16b, v14.16b
    eor              v26.16b, v6.16b, v9.16b
    eor              v25.16b, v16.16b, v10.16b
    eor              v22.16b, v1.16b, v22.16b
    rev32            v24.8h, v24.8h
    rev32            v26.8h, v26.8h
    rev32            v25.8h, v25.8h
    rev32            v27.8h, v22.8h
    add              v28.4s, v23.4s, v24.4s
    add              v2.4s, v2.4s, v26.4s
    add              v29.4s, v8.4s, v25.4s
    add              v5.4s, v5.4s, v27.4s
    eor              v22.16b, v28.16b, v11.16b
    eor              v21.16b, v2.16b, v21.16b
    eor              v23.16b, v29.16b, v12.16b
    eor              v8.16b, v5.16b, v13.16b
    ushr             v18.4s, v22.4s, #0x14
    ushr             v19.4s, v21.4s, #0x14
    ushr             v3.4s, v23.4s, #0x14
    ushr             v4.4s, v8.4s, #0x14
    sli              v18.4s, v22.4s, #0xc
    sli              v19.4s, v21.4s, #0xc
    sli              v3.4s, v23.4s, #0xc
    sli              v4.4s, v8.4s, #0xc
    add              v22.4s, v18.4s, v20.4s
    add              v20.4s, v19.4s, v6.4s
    add              v23.4s, v3.4s, v16.4s
    add              v21.4s, v4.4s, v1.4s
    eor              v1.16b, v22.16b, v24.16b
    eor              v24.16b, v20.16b, v26.16b
    eor              v6.16b, v23.16b, v25.16b
    eor              v16.16b, v21.16b, v27.16b
    tbl              v8.16b, { v1.16b }, v0.16b
    tbl              v9.16b, { v24.16b }, v0.16b
    tbl              v12.16b, { v6.16b }, v0.16b
    tbl              v14.16b, { v16.16b }, v0.16b
    add              v10.4s, v28.4s, v8.4s
    add              v15.4s, v2.4s, v9.4s
    add              v13.4s, v29.4s, v12.4s
    add              v11.4s, v5.4s, v14.4s
    eor              v1.16b, v10.16b, v18.16b
    eor              v16.16b, v15.16b, v19.16b
    eor              v3.16b, v13.16b, v3.16b
    eor              v4.16b, v11.16b, v4.16b
    ushr             v0.4s, v1.4s, #0x19
    ushr             v2.4s, v16.4s, #0x19
    ushr             v6.4s, v3.4s, #0x19
    ushr             v5.4s, v4.4s, #0x19
    sli              v0.4s, v1.4s, #0x7
    sli              v2.4s, v16.4s, #0x7
    sli              v6.4s, v3.4s, #0x7
    sli              v5.4s, v4.4s, #0x7
    b.ne             .L1
    ldp              q3, q1, [sp, #0x140]
    add              x10, sp, #0x770
    ldp              q16, q4, [sp, #0x120]
    mov              w11, #0x10
    add              v1.4s, v22.4s, v1.4s
    add              v3.4s, v23.4s, v3.4s
    add              v4.4s, v21.4s, v4.4s
    add              v16.4s, v20.4s, v16.4s
    str              q1, [sp, #0x770]
    ldr              q1, [sp, #0x110]
    str              q3, [sp, #0x780]
    add              v1.4s, v2.4s, v1.4s
    ldp              q2, q3, [sp, #0xf0]
    str              q4, [sp, #0x790]
    movi             v4.4s, #0x1
    str              q16, [sp, #0x7a0]
    add              v0.4s, v0.4s, v3.4s
    add              v2.4s, v6.4s, v2.4s
    str              q1, [sp, #0x7b0]
    ldp              q1, q3, [sp, #0xd0]
    movi             v6.2d, #0xffffffffffffffff
    add              v3.4s, v5.4s, v3.4s
    str              q2, [sp, #0x7d0]
    add              v1.4s, v11.4s, v1.4s
    str              q0, [sp, #0x7c0]
    ldp              q2, q0, [sp, #0xb0]
    str              q3, [sp, #0x7e0]
    ldr              q3, [sp, #0xa0]
    add              v2.4s, v10.4s, v2.4s
    add              v0.4s, v15.4s, v0.4s
    str              q1, [sp, #0x7f0]
    add              v1.4s, v30.4s, v12.4s
    add              v3.4s, v13.4s, v3.4s
    str              q2, [sp, #0x810]
    str              q0, [sp, #0x800]
    add              v0.4s, v31.4s, v14.4s
    str              q3, [sp, #0x820]
    ldp              q3, q2, [sp, #0x80]
    add              v2.4s, v2.4s, v9.4s
    str              q1, [sp, #0x830]
    add              v3.4s, v3.4s, v8.4s
    str              q0, [sp, #0x840]
    str              q2, [sp, #0x850]
    str              q3, [sp, #0x860]
    b                .L4
.L3:
    and              v0.16b, v0.16b, v4.16b
    sub              x11, x11, #0x2
    add              x10, x10, #0x20
    add              v7.4s, v7.4s, v0.4s
    cbz              x11, .L8
.L4:
    ldp              q0, q1, [x10]
    umull2           v3.2d, v0.4s, v7.4s
    umull            v0.2d, v0.2s, v7.2s
    umull            v2.2d, v1.2s, v7.2s
    ushr             v5.2d, v3.2d, #0x20
    usra             v2.2d, v0.2d, #0x20
    clz              v0.4s, v7.4s
    umlal2           v5.2d, v1.4s, v7.4s
    ushl             v0.4s, v7.4s, v0.4s
    uzp1             v1.4s, v2.4s, v5.4s
    cmhi             v0.4s, v0.4s, v1.4s
    cbz              w24, .L3
    uzp2             v2.4s, v2.4s, v5.4s
    add              v5.4s, v7.4s, v6.4s
    mov              x12, xzr
    mov              x13, x26
.L6:
    cmhs             v1.4s, v17.4s, v7.4s
    dup              v3.4s, w12
    lsl              x14, x12, #4
    subs             x13, x13, #0x10
    add              x12, x12, #0x1
    cmeq             v3.4s, v2.4s, v3.4s
    and              v1.16b, v1.16b, v0.16b
    and              v1.16b, v3.16b, v1.16b
    ldr              q3, [x27, x14]
    bsl              v1.16b, v5.16b, v3.16b
    str              q1, [x27, x14]
    b.ne             .L6
    b                .L3
.L8:
    subs             w9, w9, #0x1
    b.eq             out
    cmhs             v0.4s, v17.4s, v7.4s
    ldr              q1, [x21]
    and              v0.16b, v0.16b, v1.16b
    addv             s0, v0.4s
    fmov             w10, s0
    tst              w10, #0xf
    b.ne             .L0
# draw::neon::algorithm_r: 315 instructions
.L0:
    lsr              x10, x8, #32
    dup              v9.4s, w8
    movi             v11.2d, #0000000000000000
    movi             v12.2d, #0000000000000000
    ldp              q18, q20, [sp, #0x1e0]
    dup              v13.4s, w10
    ldp              q5, q4, [sp, #0x170]
    ldp              q2, q1, [sp, #0x1a0]
    mov              v14.16b, v9.16b
    ldp              q7, q6, [sp, #0x150]
    ldr              q15, [sp, #0x140]
    ldp              q28, q25, [sp, #0x1c0]
    stp              q3, q13, [sp, #0x200]
    ldr              q3, [sp, #0x190]
    add              x8, x8, #0x1
    mov              w10, #0x4
.L1:
    add              v16.4s, v1.4s, v18.4s
    add              v18.4s, v5.4s, v20.4s
    subs             x10, x10, #0x1
    add              v19.4s, v6.4s, v25.4s
    add              v20.4s, v3.4s, v28.4s
    eor              v21.16b, v16.16b, v13.16b
    eor              v22.16b, v18.16b, v14.16b
    eor              v23.16b, v19.16b, v12.16b
    eor              v24.16b, v20.16b, v11.16b
    rev32            v21.8h, v21.8h
    rev32            v22.8h, v22.8h
    rev32            v23.8h, v23.8h
    rev32            v24.8h, v24.8h
    add              v25.4s, v7.4s, v21.4s
    add              v26.4s, v4.4s, v22.4s
    add              v27.4s, v2.4s, v23.4s
    add              v28.4s, v15.4s, v24.4s
    eor              v1.16b, v25.16b, v1.16b
    eor              v2.16b, v26.16b, v5.16b
    eor              v4.16b, v27.16b, v6.16b
    eor              v3.16b, v28.16b, v3.16b
    ushr             v5.4s, v1.4s, #0x14
    ushr             v6.4s, v2.4s, #0x14
    ushr             v29.4s, v4.4s, #0x14
    ushr             v30.4s, v3.4s, #0x14
    sli              v5.4s, v1.4s, #0xc
    sli              v6.4s, v2.4s, #0xc
    ldr              q1, [x27]
    sli              v29.4s, v4.4s, #0xc
    sli              v30.4s, v3.4s, #0xc
    add              v31.4s, v5.4s, v16.4s
    add              v8.4s, v6.4s, v18.4s
    add              v11.4s, v29.4s, v19.4s
    add              v4.4s, v30.4s, v20.4s
    eor              v2.16b, v31.16b, v21.16b
    eor              v3.16b, v8.16b, v22.16b
    eor              v16.16b, v11.16b, v23.16b
    eor              v18.16b, v4.16b, v24.16b
    tbl              v7.16b, { v2.16b }, v1.16b
    tbl              v20.16b, { v3.16b }, v1.16b
    tbl              v19.16b, { v16.16b }, v1.16b
    tbl              v24.16b, { v18.16b }, v1.16b
    add              v2.4s, v25.4s, v7.4s
    add              v3.4s, v26.4s, v20.4s
    add              v16.4s, v27.4s, v19.4s
    add              v18.4s, v28.4s, v24.4s
    eor              v5.16b, v2.16b, v5.16b
    eor              v25.16b, v3.16b, v6.16b
    eor              v26.16b, v16.16b, v29.16b
    eor              v27.16b, v18.16b, v30.16b
    ushr             v21.4s, v5.4s, #0x19
    ushr             v6.4s, v25.4s, #0x19
    ushr             v22.4s, v26.4s, #0x19
    ushr             v23.4s, v27.4s, #0x19
    sli              v21.4s, v5.4s, #0x7
    sli              v6.4s, v25.4s, #0x7
    sli              v22.4s, v26.4s, #0x7
    sli              v23.4s, v27.4s, #0x7
    add              v5.4s, v21.4s, v8.4s
    add              v4.4s, v4.4s, v6.4s
    add              v25.4s, v22.4s, v31.4s
    add              v26.4s, v23.4s, v11.4s
    eor              v24.16b, v5.16b, v24.16b
    eor              v19.16b, v4.16b, v19.16b
    eor              v20.16b, v25.16b, v20.16b
    eor              v7.16b, v26.16b, v7.16b
    rev32            v24.8h, v24.8h
    rev32            v19.8h, v19.8h
    rev32            v27.8h, v20.8h
    rev32            v7.8h, v7.8h
    add              v16.4s, v16.4s, v24.4s
    add              v30.4s, v2.4s, v19.4s
    add              v29.4s, v18.4s, v27.4s
    add              v3.4s, v3.4s, v7.4s
    eor              v2.16b, v16.16b, v21.16b
    eor              v6.16b, v30.16b, v6.16b
    eor              v18.16b, v29.16b, v22.16b
    eor              v20.16b, v3.16b, v23.16b
    ushr             v21.4s, v2.4s, #0x14
    ushr             v31.4s, v6.4s, #0x14
    ushr             v22.4s, v18.4s, #0x14
    ushr             v23.4s, v20.4s, #0x14
    sli              v21.4s, v2.4s, #0xc
    sli              v31.4s, v6.4s, #0xc
    sli              v22.4s, v18.4s, #0xc
    sli              v23.4s, v20.4s, #0xc
    add              v20.4s, v21.4s, v5.4s
    add              v28.4s, v31.4s, v4.4s
    add              v18.4s, v22.4s, v25.4s
    add              v25.4s, v23.4s, v26.4s
    eor              v2.16b, v20.16b, v24.16b
    eor              v6.16b, v28.16b, v19.16b
    eor              v4.16b, v18.16b, v27.16b
    eor              v5.16b, v25.16b, v7.16b
    tbl              v11.16b, { v2.16b }, v1.16b
    tbl              v12.16b, { v6.16b }, v1.16b
    tbl              v14.16b, { v4.16b }, v1.16b
    tbl              v13.16b, { v5.16b }, v1.16b
    add              v2.4s, v16.4s, v11.4s
    add              v7.4s, v30.4s, v12.4s
    add              v15.4s, v29.4s, v14.4s
    add              v4.4s, v3.4s, v13.4s
    eor              v16.16b, v2.16b, v21.16b
    eor              v19.16b, v15.16b, v22.16b
    eor              v21.16b, v4.16b, v23.16b
    eor              v22.16b, v7.16b, v31.16b
    ushr             v1.4s, v16.4s, #0x19
    ushr             v6.4s, v19.4s, #0x19
    ushr             v3.4s, v21.4s, #0x19
    ushr             v5.4s, v22.4s, #0x19
    sli              v1.4s, v16.4s, #0x7
    sli              v6.4s, v19.4s, #0x7
    sli              v3.4s, v21.4s, #0x7
    sli              v5.4s, v22.4s, #0x7
    b.ne             .L1
    ldr              q16, [sp, #0x130]
    add              v14.4s, v9.4s, v14.4s
    ldr              q17, [sp, #0x210]
    mov              v10.16b, v9.16b
    subs             w9, w9, #0x1
    add              v16.4s, v20.4s, v16.4s
    ldr              q20, [sp, #0x120]
    add              v13.4s, v17.4s, v13.4s
    ldr              q17, [sp, #0x50]
    add              v18.4s, v18.4s, v20.4s
    umull2           v19.2d, v16.4s, v0.4s
    umull            v16.2d, v16.2s, v0.2s
    umull            v27.2d, v18.2s, v0.2s
    ushr             v29.2d, v19.2d, #0x20
    usra             v27.2d, v16.2d, #0x20
    clz              v16.4s, v0.4s
    umlal2           v29.2d, v18.4s, v0.4s
    ushl             v16.4s, v0.4s, v16.4s
    uzp1             v18.4s, v27.4s, v29.4s
    uzp2             v27.4s, v27.4s, v29.4s
    cmhi             v26.4s, v16.4s, v18.4s
    ldp              q19, q16, [sp, #0x100]
    cmeq             v27.4s, v27.4s, #0
    add              v16.4s, v25.4s, v16.4s
    sub              v25.4s, v0.4s, v26.4s
    add              v19.4s, v28.4s, v19.4s
    umull2           v18.2d, v25.4s, v16.4s
    umull            v16.2d, v25.2s, v16.2s
    umull            v30.2d, v25.2s, v19.2s
    ushr             v31.2d, v18.2d, #0x20
    usra             v30.2d, v16.2d, #0x20
    clz              v16.4s, v25.4s
    umlal2           v31.2d, v25.4s, v19.4s
    ushl             v16.4s, v25.4s, v16.4s
    uzp1             v18.4s, v30.4s, v31.4s
    uzp2             v30.4s, v30.4s, v31.4s
    cmhs             v31.4s, v17.4s, v0.4s
    and              v27.16b, v27.16b, v31.16b
    movi             v31.2d, #0xffffffffffffffff
    cmhi             v28.4s, v16.4s, v18.4s
    ldp              q18, q16, [sp, #0xe0]
    cmeq             v30.4s, v30.4s, #0
    and              v26.16b, v27.16b, v26.16b
    add              v16.4s, v5.4s, v16.4s
    sub              v5.4s, v25.4s, v28.4s
    add              v1.4s, v1.4s, v18.4s
    add              v0.4s, v0.4s, v31.4s
    umull2           v19.2d, v5.4s, v16.4s
    umull            v16.2d, v5.2s, v16.2s
    umull            v18.2d, v5.2s, v1.2s
    ushr             v21.2d, v19.2d, #0x20
    usra             v18.2d, v16.2d, #0x20
    umlal2           v21.2d, v5.4s, v1.4s
    clz              v1.4s, v5.4s
    uzp1             v16.4s, v18.4s, v21.4s
    ushl             v1.4s, v5.4s, v1.4s
    uzp2             v18.4s, v18.4s, v21.4s
    cmhs             v21.4s, v17.4s, v25.4s
    add              v25.4s, v25.4s, v31.4s
    cmhi             v23.4s, v1.4s, v16.4s
    ldp              q19, q1, [sp, #0xc0]
    and              v21.16b, v30.16b, v21.16b
    cmhs             v30.4s, v17.4s, v5.4s
    cmeq             v18.4s, v18.4s, #0
    add              v6.4s, v6.4s, v1.4s
    sub              v1.4s, v5.4s, v23.4s
    add              v3.4s, v3.4s, v19.4s
    and              v21.16b, v21.16b, v28.16b
    and              v18.16b, v18.16b, v30.16b
    add              v5.4s, v5.4s, v31.4s
    umull2           v16.2d, v1.4s, v6.4s
    umull            v6.2d, v1.2s, v6.2s
    umull            v20.2d, v1.2s, v3.2s
    and              v18.16b, v18.16b, v23.16b
    ldr              q23, [sp, #0x60]
    add              v23.4s, v23.4s, v11.4s
    ushr             v24.2d, v16.2d, #0x20
    usra             v20.2d, v6.2d, #0x20
    umlal2           v24.2d, v1.4s, v3.4s
    clz              v3.4s, v1.4s
    uzp1             v6.4s, v20.4s, v24.4s
    ushl             v3.4s, v1.4s, v3.4s
    uzp2             v20.4s, v20.4s, v24.4s
    ldr              q24, [sp, #0x70]
    add              v24.4s, v24.4s, v12.4s
    cmhi             v6.4s, v3.4s, v6.4s
    ldp              q19, q3, [sp, #0xa0]
    cmeq             v20.4s, v20.4s, #0
    add              v4.4s, v4.4s, v3.4s
    sub              v3.4s, v1.4s, v6.4s
    add              v7.4s, v7.4s, v19.4s
    umull2           v16.2d, v3.4s, v4.4s
    umull            v4.2d, v3.2s, v4.2s
    umull            v22.2d, v3.2s, v7.2s
    ushr             v19.2d, v16.2d, #0x20
    usra             v22.2d, v4.2d, #0x20
    clz              v4.4s, v3.4s
    umlal2           v19.2d, v3.4s, v7.4s
    ushl             v4.4s, v3.4s, v4.4s
    uzp1             v7.4s, v22.4s, v19.4s
    uzp2             v19.4s, v22.4s, v19.4s
    cmhi             v4.4s, v4.4s, v7.4s
    ldp              q16, q7, [sp, #0x80]
    cmeq             v19.4s, v19.4s, #0
    add              v7.4s, v2.4s, v7.4s
    sub              v2.4s, v3.4s, v4.4s
    add              v15.4s, v15.4s, v16.4s
    umull2           v8.2d, v2.4s, v7.4s
    umull            v7.2d, v2.2s, v7.2s
    umull            v16.2d, v2.2s, v15.2s
    ushr             v8.2d, v8.2d, #0x20
    usra             v16.2d, v7.2d, #0x20
    clz              v7.4s, v2.4s
    umlal2           v8.2d, v2.4s, v15.4s
    ushl             v7.4s, v2.4s, v7.4s
    uzp1             v15.4s, v16.4s, v8.4s
    uzp2             v16.4s, v16.4s, v8.4s
    cmhi             v15.4s, v7.4s, v15.4s
    cmeq             v16.4s, v16.4s, #0
    sub              v7.4s, v2.4s, v15.4s
    umull2           v9.2d, v7.4s, v14.4s
    umull            v29.2d, v7.2s, v14.2s
    umull            v14.2d, v7.2s, v13.2s
    ushr             v9.2d, v9.2d, #0x20
    usra             v14.2d, v29.2d, #0x20
    clz              v29.4s, v7.4s
    umlal2           v9.2d, v7.4s, v13.4s
    ldr              q13, [sp, #0x200]
    ushl             v29.4s, v7.4s, v29.4s
    bif              v0.16b, v13.16b, v26.16b
    uzp1             v27.4s, v14.4s, v9.4s
    bit              v0.16b, v25.16b, v21.16b
    cmhs             v21.4s, v17.4s, v1.4s
    add              v1.4s, v1.4s, v31.4s
    cmhi             v26.4s, v29.4s, v27.4s
    bit              v0.16b, v5.16b, v18.16b
    and              v5.16b, v20.16b, v21.16b
    cmhs             v18.4s, v17.4s, v3.4s
    sub              v27.4s, v7.4s, v26.4s
    and              v5.16b, v5.16b, v6.16b
    and              v6.16b, v19.16b, v18.16b
    uzp2             v18.4s, v14.4s, v9.4s
    umull2           v22.2d, v27.4s, v24.4s
    umull            v20.2d, v27.2s, v24.2s
    umull            v21.2d, v27.2s, v23.2s
    cmhs             v19.4s, v17.4s, v2.4s
    add              v2.4s, v2.4s, v31.4s
    bit              v0.16b, v1.16b, v5.16b
    add              v1.4s, v3.4s, v31.4s
    and              v3.16b, v6.16b, v4.16b
    cmeq             v6.4s, v18.4s, #0
    cmhs             v5.4s, v17.4s, v7.4s
    ushr             v22.2d, v22.2d, #0x20
    usra             v21.2d, v20.2d, #0x20
    and              v4.16b, v16.16b, v19.16b
    clz              v16.4s, v27.4s
    bit              v0.16b, v1.16b, v3.16b
    and              v3.16b, v6.16b, v5.16b
    cmhs             v6.4s, v17.4s, v27.4s
    umlal2           v22.2d, v27.4s, v23.4s
    and              v1.16b, v4.16b, v15.16b
    ushl             v5.4s, v27.4s, v16.4s
    bit              v0.16b, v2.16b, v1.16b
    and              v1.16b, v3.16b, v26.16b
    add              v2.4s, v7.4s, v31.4s
    uzp2             v18.4s, v21.4s, v22.4s
    uzp1             v4.4s, v21.4s, v22.4s
    bit              v0.16b, v2.16b, v1.16b
    add              v1.4s, v27.4s, v31.4s
    cmeq             v16.4s, v18.4s, #0
    cmhi             v4.4s, v5.4s, v4.4s
    and              v3.16b, v16.16b, v6.16b
    and              v2.16b, v3.16b, v4.16b
    mov              v3.16b, v2.16b
    bsl              v3.16b, v1.16b, v0.16b
    sub              v0.4s, v27.4s, v4.4s
    b.eq             out
    cmhs             v1.4s, v17.4s, v0.4s
    ldr              q2, [x26]
    and              v1.16b, v1.16b, v2.16b
    addv             s1, v1.4s
    fmov             w10, s1
    tst              w10, #0xf
    b.ne             .L0
