# rank::neon::ops::{{closure}}: 52 instructions
.L0:
    ldp              q2, q3, [x9, #-0x40]
    subs             x19, x19, #0x1
    ldp              q4, q5, [x9, #-0x20]
    ldp              q6, q7, [x9]
    ldp              q16, q17, [x9, #0x20]
    sub              v2.8h, v0.8h, v2.8h
    sub              v3.8h, v0.8h, v3.8h
    sub              v4.8h, v0.8h, v4.8h
    sub              v5.8h, v0.8h, v5.8h
    ldp              q18, q19, [x10, #-0x40]
    sub              v6.8h, v0.8h, v6.8h
    ldp              q20, q21, [x10, #-0x20]
    sub              v7.8h, v0.8h, v7.8h
    ldp              q22, q23, [x10]
    sub              v16.8h, v0.8h, v16.8h
    sub              v17.8h, v0.8h, v17.8h
    ldp              q24, q25, [x10, #0x20]
    cmhi             v2.8h, v18.8h, v2.8h
    cmhi             v3.8h, v19.8h, v3.8h
    cmhi             v4.8h, v20.8h, v4.8h
    cmhi             v5.8h, v21.8h, v5.8h
    cmhi             v6.8h, v22.8h, v6.8h
    cmhi             v7.8h, v23.8h, v7.8h
    cmhi             v16.8h, v24.8h, v16.8h
    cmhi             v17.8h, v25.8h, v17.8h
    add              x9, x9, #0x80
    uzp1             v2.16b, v2.16b, v3.16b
    ldr              x11, [x8], #0x8
    uzp1             v3.16b, v4.16b, v5.16b
    uzp1             v4.16b, v6.16b, v7.16b
    add              x10, x10, #0x80
    uzp1             v5.16b, v16.16b, v17.16b
    and              v2.16b, v2.16b, v1.16b
    and              v3.16b, v3.16b, v1.16b
    and              v4.16b, v4.16b, v1.16b
    and              v5.16b, v5.16b, v1.16b
    uzp1             v6.16b, v2.16b, v3.16b
    uzp2             v2.16b, v2.16b, v3.16b
    uzp1             v3.16b, v4.16b, v5.16b
    uzp2             v4.16b, v4.16b, v5.16b
    orr              v2.16b, v6.16b, v2.16b
    orr              v3.16b, v3.16b, v4.16b
    uzp1             v4.16b, v2.16b, v3.16b
    uzp2             v2.16b, v2.16b, v3.16b
    orr              v2.16b, v4.16b, v2.16b
    xtn              v3.8b, v2.8h
    uzp2             v2.16b, v2.16b, v0.16b
    add              v2.16b, v3.16b, v2.16b
    fmov             x12, d2
    eor              x11, x12, x11
    str              x11, [x20], #0x8
    b.ne             .L0
