# rank::neon::ops::{{closure}}: 84 instructions
.L0:
    ldp              q2, q3, [x9, #-0x80]
    subs             x19, x19, #0x1
    ldp              q4, q5, [x9, #-0x60]
    ldp              q18, q19, [x10, #-0x80]
    sub              v2.4s, v0.4s, v2.4s
    sub              v3.4s, v0.4s, v3.4s
    ldp              q6, q7, [x9, #-0x40]
    sub              v4.4s, v0.4s, v4.4s
    ldp              q16, q17, [x9, #-0x20]
    sub              v5.4s, v0.4s, v5.4s
    ldp              q20, q21, [x10, #-0x60]
    cmhi             v2.4s, v18.4s, v2.4s
    cmhi             v3.4s, v19.4s, v3.4s
    ldp              q18, q19, [x9]
    sub              v6.4s, v0.4s, v6.4s
    ldp              q24, q25, [x9, #0x60]
    cmhi             v4.4s, v20.4s, v4.4s
    ldp              q20, q22, [x9, #0x20]
    cmhi             v5.4s, v21.4s, v5.4s
    ldp              q21, q23, [x9, #0x40]
    sub              v7.4s, v0.4s, v7.4s
    ldp              q26, q27, [x10, #-0x40]
    sub              v16.4s, v0.4s, v16.4s
    ldp              q28, q29, [x10, #-0x20]
    sub              v17.4s, v0.4s, v17.4s
    ldp              q30, q31, [x10]
    sub              v18.4s, v0.4s, v18.4s
    sub              v19.4s, v0.4s, v19.4s
    cmhi             v6.4s, v26.4s, v6.4s
    cmhi             v7.4s, v27.4s, v7.4s
    ldp              q26, q27, [x10, #0x20]
    cmhi             v16.4s, v28.4s, v16.4s
    cmhi             v17.4s, v29.4s, v17.4s
    sub              v20.4s, v0.4s, v20.4s
    ldp              q28, q29, [x10, #0x40]
    cmhi             v18.4s, v30.4s, v18.4s
    sub              v22.4s, v0.4s, v22.4s
    sub              v21.4s, v0.4s, v21.4s
    sub              v23.4s, v0.4s, v23.4s
    sub              v24.4s, v0.4s, v24.4s
    sub              v25.4s, v0.4s, v25.4s
    cmhi             v19.4s, v31.4s, v19.4s
    ldp              q30, q31, [x10, #0x60]
    cmhi             v20.4s, v26.4s, v20.4s
    cmhi             v22.4s, v27.4s, v22.4s
    cmhi             v21.4s, v28.4s, v21.4s
    cmhi             v23.4s, v29.4s, v23.4s
    uzp1             v2.8h, v2.8h, v3.8h
    uzp1             v3.8h, v4.8h, v5.8h
    uzp1             v4.8h, v6.8h, v7.8h
    cmhi             v24.4s, v30.4s, v24.4s
    cmhi             v25.4s, v31.4s, v25.4s
    uzp1             v5.8h, v16.8h, v17.8h
    uzp1             v6.8h, v18.8h, v19.8h
    uzp1             v7.8h, v20.8h, v22.8h
    uzp1             v16.8h, v21.8h, v23.8h
    ldr              x11, [x8], #0x8
    add              x9, x9, #0x100
    uzp1             v17.8h, v24.8h, v25.8h
    uzp1             v2.16b, v2.16b, v3.16b
    add              x10, x10, #0x100
    uzp1             v3.16b, v4.16b, v5.16b
    uzp1             v4.16b, v6.16b, v7.16b
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
