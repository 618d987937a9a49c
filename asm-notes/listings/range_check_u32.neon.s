# rank::neon::ops::{{closure}}: 76 instructions
.L0:
    ldp              q3, q4, [x9, #-0x80]
    subs             x19, x19, #0x1
    ldp              q5, q6, [x9, #-0x60]
    ldp              q19, q20, [x10, #-0x80]
    sub              v3.4s, v1.4s, v3.4s
    sub              v4.4s, v1.4s, v4.4s
    ldp              q7, q16, [x9, #-0x40]
    sub              v5.4s, v1.4s, v5.4s
    ldp              q17, q18, [x9, #-0x20]
    sub              v6.4s, v1.4s, v6.4s
    ldp              q21, q22, [x10, #-0x60]
    cmhi             v3.4s, v19.4s, v3.4s
    cmhi             v4.4s, v20.4s, v4.4s
    ldp              q19, q20, [x9]
    sub              v7.4s, v1.4s, v7.4s
    ldp              q25, q26, [x9, #0x60]
    cmhi             v5.4s, v21.4s, v5.4s
    ldp              q21, q23, [x9, #0x20]
    cmhi             v6.4s, v22.4s, v6.4s
    ldp              q22, q24, [x9, #0x40]
    sub              v16.4s, v1.4s, v16.4s
    ldp              q27, q28, [x10, #-0x40]
    sub              v17.4s, v1.4s, v17.4s
    ldp              q29, q30, [x10, #-0x20]
    sub              v18.4s, v1.4s, v18.4s
    ldp              q31, q8, [x10]
    sub              v19.4s, v1.4s, v19.4s
    sub              v20.4s, v1.4s, v20.4s
    cmhi             v7.4s, v27.4s, v7.4s
    cmhi             v16.4s, v28.4s, v16.4s
    ldp              q27, q28, [x10, #0x20]
    cmhi             v17.4s, v29.4s, v17.4s
    cmhi             v18.4s, v30.4s, v18.4s
    sub              v21.4s, v1.4s, v21.4s
    ldp              q29, q30, [x10, #0x40]
    cmhi             v19.4s, v31.4s, v19.4s
    sub              v23.4s, v1.4s, v23.4s
    sub              v22.4s, v1.4s, v22.4s
    sub              v24.4s, v1.4s, v24.4s
    sub              v25.4s, v1.4s, v25.4s
    sub              v26.4s, v1.4s, v26.4s
    cmhi             v20.4s, v8.4s, v20.4s
    ldp              q31, q8, [x10, #0x60]
    cmhi             v21.4s, v27.4s, v21.4s
    cmhi             v23.4s, v28.4s, v23.4s
    cmhi             v22.4s, v29.4s, v22.4s
    cmhi             v24.4s, v30.4s, v24.4s
    uzp1             v3.8h, v3.8h, v4.8h
    uzp1             v4.8h, v5.8h, v6.8h
    uzp1             v5.8h, v7.8h, v16.8h
    cmhi             v25.4s, v31.4s, v25.4s
    cmhi             v26.4s, v8.4s, v26.4s
    uzp1             v6.8h, v17.8h, v18.8h
    uzp1             v7.8h, v19.8h, v20.8h
    uzp1             v16.8h, v21.8h, v23.8h
    uzp1             v17.8h, v22.8h, v24.8h
    ldr              x11, [x8], #0x8
    add              x9, x9, #0x100
    uzp1             v18.8h, v25.8h, v26.8h
    uzp1             v3.16b, v3.16b, v4.16b
    add              x10, x10, #0x100
    uzp1             v5.16b, v5.16b, v6.16b
    uzp1             v4.16b, v7.16b, v16.16b
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
