# dispatch::rows::combine_of::call: 31 instructions
.L0:
    ldr              x13, [x12], #0x8
    lsr              x14, x13, #32
    madd             x0, x14, x20, x10
    subs             x2, x19, x0
    b.lo             panic
    cmp              x2, #0x1f
    b.ls             panic
    add              x14, x26, x0, lsl #2
    fmov             s16, w13
    subs             x11, x11, #0x8
    ldp              q17, q18, [x14]
    ldp              q19, q20, [x14, #0x20]
    ldp              q21, q22, [x14, #0x40]
    ldp              q23, q24, [x14, #0x60]
    fmul             v17.4s, v17.4s, v16.s[0]
    fmul             v18.4s, v18.4s, v16.s[0]
    fmul             v19.4s, v19.4s, v16.s[0]
    fmul             v20.4s, v20.4s, v16.s[0]
    fmul             v21.4s, v21.4s, v16.s[0]
    fmul             v22.4s, v22.4s, v16.s[0]
    fmul             v23.4s, v23.4s, v16.s[0]
    fmul             v16.4s, v24.4s, v16.s[0]
    fadd             v7.4s, v17.4s, v7.4s
    fadd             v4.4s, v18.4s, v4.4s
    fadd             v1.4s, v19.4s, v1.4s
    fadd             v0.4s, v20.4s, v0.4s
    fadd             v5.4s, v21.4s, v5.4s
    fadd             v6.4s, v22.4s, v6.4s
    fadd             v2.4s, v23.4s, v2.4s
    fadd             v3.4s, v16.4s, v3.4s
    b.ne             .L0
