# draw::neon::algorithm_r: 427 instructions
.L0:
    cmhs             v1.4s, v13.4s, v0.4s
    umaxv            s2, v1.4s
    xtn              v1.4h, v1.4s
    fmov             w8, s2
    tbz              w8, #0x0, out
    lsr              x8, x19, #32
    movi             v4.2d, #0000000000000000
    movi             v5.2d, #0000000000000000
    mov              v2.16b, v0.16b
    dup              v7.4s, w19
    stp              q27, q30, [sp, #0x160]
    dup              v21.4s, w8
    mov              v20.16b, v28.16b
    ldr              q26, [sp, #0x210]
    ldp              q16, q17, [sp, #0x1f0]
    mov              v22.16b, v29.16b
    mov              v25.16b, v14.16b
    mov              v19.16b, v30.16b
    mov              v6.16b, v15.16b
    mov              v23.16b, v27.16b
    ldp              q18, q27, [sp, #0x1d0]
    ldr              q24, [sp, #0x1c0]
    add              x19, x19, #0x1
    mov              w8, #0x4
    str              d1, [sp, #0x158]
    stp              q21, q7, [sp, #0x130]
    stp              q29, q28, [sp, #0x180]
.L2:
    add              v0.4s, v25.4s, v22.4s
    add              v1.4s, v17.4s, v20.4s
    subs             w8, w8, #0x1
    add              v3.4s, v18.4s, v19.4s
    add              v19.4s, v27.4s, v23.4s
    eor              v20.16b, v0.16b, v21.16b
    eor              v7.16b, v1.16b, v7.16b
    eor              v5.16b, v3.16b, v5.16b
    eor              v4.16b, v19.16b, v4.16b
    rev32            v20.8h, v20.8h
    rev32            v7.8h, v7.8h
    rev32            v5.8h, v5.8h
    rev32            v4.8h, v4.8h
    add              v22.4s, v26.4s, v20.4s
    add              v16.4s, v16.4s, v7.4s
    add              v23.4s, v6.4s, v5.4s
    add              v24.4s, v24.4s, v4.4s
    eor              v6.16b, v22.16b, v25.16b
    eor              v17.16b, v16.16b, v17.16b
    eor              v18.16b, v23.16b, v18.16b
    eor              v21.16b, v24.16b, v27.16b
    shl              v25.4s, v6.4s, #0xc
    shl              v26.4s, v17.4s, #0xc
    shl              v27.4s, v18.4s, #0xc
    shl              v28.4s, v21.4s, #0xc
    usra             v25.4s, v6.4s, #0x14
    usra             v26.4s, v17.4s, #0x14
    usra             v27.4s, v18.4s, #0x14
    usra             v28.4s, v21.4s, #0x14
    add              v29.4s, v25.4s, v0.4s
    add              v1.4s, v26.4s, v1.4s
    add              v30.4s, v27.4s, v3.4s
    add              v6.4s, v28.4s, v19.4s
    eor              v0.16b, v29.16b, v20.16b
    eor              v3.16b, v1.16b, v7.16b
    eor              v5.16b, v30.16b, v5.16b
    eor              v4.16b, v6.16b, v4.16b
    tbl              v17.16b, { v0.16b }, v10.16b
    tbl              v21.16b, { v3.16b }, v10.16b
    tbl              v20.16b, { v5.16b }, v10.16b
    tbl              v0.16b, { v4.16b }, v10.16b
    add              v4.4s, v22.4s, v17.4s
    add              v5.4s, v16.4s, v21.4s
    add              v18.4s, v23.4s, v20.4s
    add              v19.4s, v24.4s, v0.4s
    eor              v7.16b, v4.16b, v25.16b
    eor              v24.16b, v5.16b, v26.16b
    eor              v25.16b, v18.16b, v27.16b
    eor              v26.16b, v19.16b, v28.16b
    shl              v22.4s, v7.4s, #0x7
    shl              v16.4s, v24.4s, #0x7
    shl              v3.4s, v25.4s, #0x7
    shl              v23.4s, v26.4s, #0x7
    usra             v22.4s, v7.4s, #0x19
    usra             v16.4s, v24.4s, #0x19
    usra             v3.4s, v25.4s, #0x19
    usra             v23.4s, v26.4s, #0x19
    add              v7.4s, v22.4s, v1.4s
    add              v6.4s, v6.4s, v16.4s
    add              v1.4s, v3.4s, v29.4s
    add              v24.4s, v23.4s, v30.4s
    eor              v0.16b, v7.16b, v0.16b
    eor              v20.16b, v6.16b, v20.16b
    eor              v21.16b, v1.16b, v21.16b
    eor              v17.16b, v24.16b, v17.16b
    rev32            v0.8h, v0.8h
    rev32            v25.8h, v20.8h
    rev32            v21.8h, v21.8h
    rev32            v17.8h, v17.8h
    add              v18.4s, v18.4s, v0.4s
    add              v28.4s, v4.4s, v25.4s
    add              v26.4s, v19.4s, v21.4s
    add              v27.4s, v5.4s, v17.4s
    eor              v4.16b, v18.16b, v22.16b
    eor              v16.16b, v28.16b, v16.16b
    eor              v3.16b, v26.16b, v3.16b
    eor              v5.16b, v27.16b, v23.16b
    shl              v29.4s, v4.4s, #0xc
    shl              v8.4s, v16.4s, #0xc
    shl              v30.4s, v3.4s, #0xc
    shl              v31.4s, v5.4s, #0xc
    usra             v29.4s, v4.4s, #0x14
    usra             v8.4s, v16.4s, #0x14
    usra             v30.4s, v3.4s, #0x14
    usra             v31.4s, v5.4s, #0x14
    add              v20.4s, v29.4s, v7.4s
    add              v23.4s, v8.4s, v6.4s
    add              v22.4s, v30.4s, v1.4s
    add              v19.4s, v31.4s, v24.4s
    eor              v0.16b, v20.16b, v0.16b
    eor              v5.16b, v23.16b, v25.16b
    eor              v1.16b, v22.16b, v21.16b
    eor              v3.16b, v19.16b, v17.16b
    tbl              v4.16b, { v0.16b }, v10.16b
    tbl              v5.16b, { v5.16b }, v10.16b
    tbl              v7.16b, { v1.16b }, v10.16b
    tbl              v21.16b, { v3.16b }, v10.16b
    add              v6.4s, v18.4s, v4.4s
    add              v24.4s, v26.4s, v7.4s
    add              v16.4s, v27.4s, v21.4s
    add              v26.4s, v28.4s, v5.4s
    eor              v0.16b, v6.16b, v29.16b
    eor              v1.16b, v24.16b, v30.16b
    eor              v3.16b, v16.16b, v31.16b
    eor              v28.16b, v26.16b, v8.16b
    shl              v25.4s, v0.4s, #0x7
    shl              v18.4s, v1.4s, #0x7
    shl              v27.4s, v3.4s, #0x7
    shl              v17.4s, v28.4s, #0x7
    usra             v25.4s, v0.4s, #0x19
    usra             v18.4s, v1.4s, #0x19
    usra             v27.4s, v3.4s, #0x19
    usra             v17.4s, v28.4s, #0x19
    b.ne             .L2
    dup              v0.4s, w17
    clz              v1.4s, v2.4s
    str              q2, [sp, #0x1b0]
    add              v9.4s, v25.4s, v14.4s
    adrp             x8, 0x1000
    str              q5, [sp, #0x540]
    str              q4, [sp, #0x550]
    add              v31.4s, v22.4s, v0.4s
    ushl             v10.4s, v2.4s, v1.4s
    dup              v1.4s, w15
    str              q9, [sp, #0x4b0]
    mul              v30.4s, v31.4s, v2.4s
    str              q31, [sp, #0x470]
    add              v8.4s, v23.4s, v1.4s
    ldr              q23, [sp, #0x70]
    cmhi             v0.4s, v10.4s, v30.4s
    str              q8, [sp, #0x490]
    sub              v0.4s, v2.4s, v0.4s
    mov              v1.16b, v0.16b
    clz              v0.4s, v0.4s
    mul              v11.4s, v1.4s, v8.4s
    ushl             v12.4s, v1.4s, v0.4s
    cmhi             v0.4s, v12.4s, v11.4s
    sub              v29.4s, v1.4s, v0.4s
    clz              v0.4s, v29.4s
    mul              v13.4s, v29.4s, v9.4s
    str              q29, [sp, #0x580]
    ushl             v14.4s, v29.4s, v0.4s
    cmhi             v0.4s, v14.4s, v13.4s
    sub              v28.4s, v29.4s, v0.4s
    ldr              q0, [sp, #0x1e0]
    add              v0.4s, v27.4s, v0.4s
    str              q28, [sp, #0x590]
    stp              q0, q1, [sp, #0x110]
    clz              v1.4s, v28.4s
    mul              v2.4s, v28.4s, v0.4s
    ldr              q0, [sp, #0x210]
    add              v0.4s, v26.4s, v0.4s
    ushl             v25.4s, v28.4s, v1.4s
    str              q0, [sp, #0x100]
    cmhi             v3.4s, v25.4s, v2.4s
    sub              v27.4s, v28.4s, v3.4s
    clz              v3.4s, v27.4s
    mul              v15.4s, v27.4s, v0.4s
    str              q27, [sp, #0x5a0]
    ldp              q0, q1, [sp, #0x1b0]
    ushl             v22.4s, v27.4s, v3.4s
    add              v24.4s, v24.4s, v1.4s
    ucvtf            v1.4s, v0.4s
    cmhi             v3.4s, v22.4s, v15.4s
    str              q24, [sp, #0x510]
    fdiv             v1.4s, v23.4s, v1.4s
    sub              v26.4s, v27.4s, v3.4s
    clz              v0.4s, v26.4s
    mul              v3.4s, v26.4s, v24.4s
    str              q26, [sp, #0x5b0]
    ushl             v23.4s, v26.4s, v0.4s
    umax             v0.4s, v30.4s, v11.4s
    sub              v30.4s, v10.4s, v30.4s
    sub              v10.4s, v12.4s, v11.4s
    ldr              q12, [sp, #0x130]
    cmhi             v11.4s, v23.4s, v3.4s
    add              v21.4s, v12.4s, v21.4s
    umin             v10.4s, v30.4s, v10.4s
    umax             v0.4s, v0.4s, v13.4s
    fcvtzu           v1.4s, v1.4s
    sub              v30.4s, v26.4s, v11.4s
    sub              v11.4s, v14.4s, v13.4s
    str              q21, [sp, #0x530]
    umax             v0.4s, v0.4s, v2.4s
    sub              v2.4s, v25.4s, v2.4s
    ldr              q25, [sp, #0x1d0]
    clz              v12.4s, v30.4s
    umin             v10.4s, v10.4s, v11.4s
    mul              v13.4s, v30.4s, v21.4s
    ldp              q11, q14, [sp, #0x1f0]
    add              v18.4s, v18.4s, v25.4s
    dup              v25.4s, w18
    str              q30, [sp, #0x5c0]
    umax             v0.4s, v0.4s, v15.4s
    add              v16.4s, v16.4s, v11.4s
    dup              v11.4s, w16
    ushl             v12.4s, v30.4s, v12.4s
    umin             v2.4s, v10.4s, v2.4s
    str              q18, [sp, #0x4c0]
    add              v20.4s, v20.4s, v25.4s
    add              v17.4s, v17.4s, v14.4s
    ldr              q10, [sp, #0x1a0]
    add              v18.4s, v19.4s, v11.4s
    str              q16, [sp, #0x4e0]
    sub              v16.4s, v22.4s, v15.4s
    cmhi             v19.4s, v12.4s, v13.4s
    cmhi             v22.4s, v1.4s, v8.4s
    str              q20, [sp, #0x460]
    sub              v20.4s, v23.4s, v3.4s
    umax             v0.4s, v0.4s, v3.4s
    ldr              d11, [sp, #0x158]
    umin             v2.4s, v2.4s, v16.4s
    str              q18, [sp, #0x480]
    cmhi             v18.4s, v1.4s, v31.4s
    sub              v16.4s, v30.4s, v19.4s
    xtn              v19.4h, v22.4s
    cmhi             v3.4s, v1.4s, v9.4s
    ldp              q15, q14, [sp, #0x100]
    sub              v8.4s, v12.4s, v13.4s
    xtn              v18.4h, v18.4s
    umax             v0.4s, v0.4s, v13.4s
    cmhi             v31.4s, v1.4s, v24.4s
    clz              v23.4s, v16.4s
    umin             v2.4s, v2.4s, v20.4s
    mul              v9.4s, v16.4s, v4.4s
    and              v19.8b, v11.8b, v19.8b
    cmhi             v22.4s, v1.4s, v14.4s
    cmhi             v25.4s, v1.4s, v15.4s
    cmhi             v20.4s, v1.4s, v21.4s
    cmhi             v1.4s, v1.4s, v4.4s
    xtn              v3.4h, v3.4s
    and              v18.8b, v11.8b, v18.8b
    xtn              v31.4h, v31.4s
    str              q17, [sp, #0x4a0]
    ushl             v23.4s, v16.4s, v23.4s
    ushll            v19.4s, v19.4h, #0x0
    umin             v2.4s, v2.4s, v8.4s
    umax             v8.4s, v0.4s, v9.4s
    xtn              v22.4h, v22.4s
    xtn              v25.4h, v25.4s
    xtn              v20.4h, v20.4s
    ushll            v18.4s, v18.4h, #0x0
    ldr              q17, [x2]
    sub              v0.4s, v23.4s, v9.4s
    cmhi             v23.4s, v23.4s, v9.4s
    shl              v19.4s, v19.4s, #0x1f
    xtn              v1.4h, v1.4s
    and              v3.8b, v11.8b, v3.8b
    and              v31.8b, v11.8b, v31.8b
    and              v22.8b, v11.8b, v22.8b
    and              v25.8b, v11.8b, v25.8b
    shl              v18.4s, v18.4s, #0x1f
    cmlt             v19.4s, v19.4s, #0
    umin             v2.4s, v2.4s, v0.4s
    sub              v0.4s, v16.4s, v23.4s
    and              v20.8b, v11.8b, v20.8b
    ushll            v3.4s, v3.4h, #0x0
    ushll            v31.4s, v31.4h, #0x0
    ushll            v22.4s, v22.4h, #0x0
    ushll            v25.4s, v25.4h, #0x0
    and              v1.8b, v11.8b, v1.8b
    and              v17.16b, v19.16b, v17.16b
    neg              v19.4s, v0.4s
    cmlt             v18.4s, v18.4s, #0
    ushll            v20.4s, v20.4h, #0x0
    cmhs             v2.4s, v0.4s, v2.4s
    shl              v3.4s, v3.4s, #0x1f
    shl              v22.4s, v22.4s, #0x1f
    shl              v25.4s, v25.4s, #0x1f
    shl              v31.4s, v31.4s, #0x1f
    cmhs             v19.4s, v8.4s, v19.4s
    ushll            v1.4s, v1.4h, #0x0
    and              v18.16b, v18.16b, v10.16b
    shl              v20.4s, v20.4s, #0x1f
    cmlt             v3.4s, v3.4s, #0
    ldr              q9, [x5]
    cmlt             v22.4s, v22.4s, #0
    cmlt             v25.4s, v25.4s, #0
    cmlt             v31.4s, v31.4s, #0
    orr              v2.16b, v2.16b, v19.16b
    shl              v1.4s, v1.4s, #0x1f
    ldr              q23, [x6]
    cmlt             v20.4s, v20.4s, #0
    ldr              q8, [x7]
    ldr              q19, [x30]
    orr              v17.16b, v17.16b, v18.16b
    ldr              q18, [x8]
    and              v3.16b, v3.16b, v9.16b
    xtn              v2.4h, v2.4s
    and              v22.16b, v22.16b, v23.16b
    and              v23.16b, v25.16b, v8.16b
    and              v19.16b, v31.16b, v19.16b
    and              v18.16b, v20.16b, v18.16b
    cmlt             v1.4s, v1.4s, #0
    adrp             x8, 0x1000
    orr              v3.16b, v17.16b, v3.16b
    ldr              q31, [sp, #0xa0]
    ldr              q20, [x8]
    orr              v17.16b, v22.16b, v23.16b
    ldr              q25, [sp, #0x140]
    and              v2.8b, v11.8b, v2.8b
    orr              v18.16b, v19.16b, v18.16b
    add              v6.4s, v6.4s, v31.4s
    and              v1.16b, v1.16b, v20.16b
    add              v7.4s, v25.4s, v7.4s
    str              q15, [sp, #0x4f0]
    orr              v3.16b, v3.16b, v17.16b
    mov              v15.16b, v31.16b
    ldr              q9, [sp, #0x1b0]
    shl              v2.4h, v2.4h, #0xf
    str              q14, [sp, #0x4d0]
    orr              v1.16b, v18.16b, v1.16b
    str              q6, [sp, #0x500]
    str              q7, [sp, #0x520]
    cmlt             v2.4h, v2.4h, #0
    str              q9, [sp, #0x560]
    orr              v1.16b, v3.16b, v1.16b
    ldr              q3, [sp, #0x120]
    str              q16, [sp, #0x5d0]
    umaxv            h2, v2.4h
    str              q3, [sp, #0x570]
    addv             s1, v1.4s
    fmov             w8, s1
    fmov             w9, s2
    str              x8, [sp, #0x5e0]
    tbnz             w9, #0x0, .L6
    ldp              q14, q13, [sp, #0x80]
    ldr              q10, [sp, #0xb0]
    ldp              q29, q28, [sp, #0x180]
    ldp              q27, q30, [sp, #0x160]
    cbnz             x8, .L9
    b                .L0
.L6:
    sub              x8, x29, #0x70
    add              x0, sp, #0x460
    sub              x1, x29, #0x60
    stur             q9, [x29, #-0x60]
    str              x4, [sp, #0x158]
    bl               phase_router::router::draw::lane::Candidates$LT$_$GT$::exact
    ldp              q15, q10, [sp, #0xa0]
    mov              w18, #0x7865
    mov              w17, #0x646e
    mov              w16, #0x2d32
    mov              w15, #0x6574
    ldr              x3, [sp, #0x68]
    ldr              x4, [sp, #0x158]
    ldr              x1, [sp, #0x38]
    ldur             q0, [x29, #-0x70]
    ldr              x8, [sp, #0x5e0]
    adrp             x30, 0x1000
    adrp             x7, 0x1000
    adrp             x6, 0x1000
    adrp             x5, 0x1000
    adrp             x2, 0x1000
    movk             w18, #0x6170, lsl #16
    movk             w17, #0x3320, lsl #16
    movk             w16, #0x7962, lsl #16
    movk             w15, #0x6b20, lsl #16
    ldp              q14, q13, [sp, #0x80]
    ldp              q29, q28, [sp, #0x180]
    ldp              q27, q30, [sp, #0x160]
    cbnz             x8, .L9
    b                .L0
.L8:
    ldr              w10, [x11, x9, lsl #2]
    sub              x12, x8, #0x1
    str              w10, [x11, x9, lsl #2]
    and              x8, x12, x8
    cbz              x8, .L0
.L9:
    rbit             x9, x8
    clz              x10, x9
    ubfx             x11, x10, #2, #3
    and              x9, x10, #0x3
    add              x12, x24, x11, lsl #5
    add              x13, x23, x11, lsl #4
    lsl              x11, x9, #2
    bfi              x12, x10, #2, #2
    ldr              w10, [x13, x11]
    ldr              w13, [x12]
    ldr              w12, [x12, #0x10]
    umull            x13, w13, w10
    lsr              x13, x13, #32
    umaddl           x12, w12, w10, x13
    lsr              x13, x12, #32
    cmp              x22, x13
    csel             x0, x22, x13, lo
    cmp              x0, x25
    b.hs             panic
    ldr              w11, [x26, x11]
    clz              w14, w10
    cmp              x22, x13
    lsl              w14, w10, w14
    ccmp             w10, w11, #0x2, hs
    add              x11, x28, x0, lsl #4
    ccmp             w14, w12, #0x0, ls
    b.ls             .L8
    sub              w10, w10, #0x1
    sub              x12, x8, #0x1
    str              w10, [x11, x9, lsl #2]
    and              x8, x12, x8
    cbnz             x8, .L9
    b                .L0
