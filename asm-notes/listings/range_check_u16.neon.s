# rank::neon::ops::{{closure}}: 44 instructions
.L0:
    ldp              q3, q4, [x9, #-0x40]
    subs             x19, x19, #0x1
    ldp              q5, q6, [x9, #-0x20]
    ldp              q7, q16, [x9]
    ldp              q17, q18, [x9, #0x20]
    sub              v3.8h, v1.8h, v3.8h
    sub              v4.8h, v1.8h, v4.8h
    sub              v5.8h, v1.8h, v5.8h
    sub              v6.8h, v1.8h, v6.8h
    ldp              q19, q20, [x10, #-0x40]
    sub              v7.8h, v1.8h, v7.8h
    ldp              q21, q22, [x10, #-0x20]
    sub              v16.8h, v1.8h, v16.8h
    ldp              q23, q24, [x10]
    sub              v17.8h, v1.8h, v17.8h
    sub              v18.8h, v1.8h, v18.8h
    ldp              q25, q26, [x10, #0x20]
    cmhi             v3.8h, v19.8h, v3.8h
    cmhi             v4.8h, v20.8h, v4.8h
    cmhi             v5.8h, v21.8h, v5.8h
    cmhi             v6.8h, v22.8h, v6.8h
    cmhi             v7.8h, v23.8h, v7.8h
    cmhi             v16.8h, v24.8h, v16.8h
    cmhi             v17.8h, v25.8h, v17.8h
    cmhi             v18.8h, v26.8h, v18.8h
    add              x9, x9, #0x80
    uzp1             v3.16b, v3.16b, v4.16b
    ldr              x11, [x8], #0x8
    uzp1             v4.16b, v7.16b, v16.16b
    uzp1             v5.16b, v5.16b, v6.16b
    add              x10, x10, #0x80
    uzp1             v6.16b, v17.16b, v18.16b
    bsl              v3.16b, v2.16b, v0.16b
    bsl              v5.16b, v2.16b, v0.16b
    bsl              v4.16b, v2.16b, v0.16b
    bsl              v6.16b, v2.16b, v0.16b
    addp             v3.16b, v3.16b, v5.16b
    addp             v4.16b, v4.16b, v6.16b
    addp             v3.16b, v3.16b, v4.16b
    addp             v3.16b, v3.16b, v3.16b
    fmov             x12, d3
    eor              x11, x11, x12
    str              x11, [x20], #0x8
    b.ne             .L0
