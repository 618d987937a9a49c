# gate::table::choose::body: 111 instructions
.L0:
    add              x12, x12, #0x100
    add              x10, x10, #0x1
    mov              x8, x9
    cmp              x12, x11
    b.eq             out
    cbz              x12, out
    cmp              x10, x0
    b.eq             panic
    ldp              q1, q2, [x12]
    ldp              q3, q4, [x12, #0x20]
    ldp              q5, q6, [x12, #0x40]
    ldp              q7, q16, [x12, #0x60]
    fcmge            v1.4s, v1.4s, v0.4s
    ldp              q17, q18, [x12, #0x80]
    fcmge            v2.4s, v2.4s, v0.4s
    ldp              q19, q20, [x12, #0xa0]
    fcmge            v3.4s, v3.4s, v0.4s
    ldp              q21, q22, [x12, #0xc0]
    fcmge            v4.4s, v4.4s, v0.4s
    ldp              q23, q24, [x12, #0xe0]
    fcmge            v5.4s, v5.4s, v0.4s
    fcmge            v6.4s, v6.4s, v0.4s
    fcmge            v7.4s, v7.4s, v0.4s
    fcmge            v16.4s, v16.4s, v0.4s
    fcmge            v17.4s, v17.4s, v0.4s
    fcmge            v18.4s, v18.4s, v0.4s
    fcmge            v19.4s, v19.4s, v0.4s
    fcmge            v20.4s, v20.4s, v0.4s
    fcmge            v21.4s, v21.4s, v0.4s
    fcmge            v22.4s, v22.4s, v0.4s
    fcmge            v23.4s, v23.4s, v0.4s
    fcmge            v24.4s, v24.4s, v0.4s
    uzp1             v1.8h, v1.8h, v2.8h
    uzp1             v2.8h, v3.8h, v4.8h
    uzp1             v3.8h, v5.8h, v6.8h
    uzp1             v4.8h, v7.8h, v16.8h
    uzp1             v5.8h, v17.8h, v18.8h
    uzp1             v6.8h, v19.8h, v20.8h
    uzp1             v7.8h, v21.8h, v22.8h
    uzp1             v16.8h, v23.8h, v24.8h
    uzp1             v1.16b, v1.16b, v2.16b
    uzp1             v2.16b, v3.16b, v4.16b
    uzp1             v3.16b, v5.16b, v6.16b
    movi             v6.16b, #0x20
    ldr              q5, [x1]
    uzp1             v4.16b, v7.16b, v16.16b
    bsl              v1.16b, v5.16b, v6.16b
    bsl              v2.16b, v5.16b, v6.16b
    bsl              v3.16b, v5.16b, v6.16b
    bsl              v4.16b, v5.16b, v6.16b
    addp             v1.16b, v1.16b, v2.16b
    addp             v2.16b, v3.16b, v4.16b
    addp             v1.16b, v1.16b, v2.16b
    addp             v1.16b, v1.16b, v1.16b
    cnt              v2.8b, v1.8b
    fmov             x16, d1
    addv             b2, v2.8b
    fmov             x9, d2
    add              x9, x9, x8
    cbz              x16, .L0
    cmp              x9, #0x40
    b.hi             .L0
    lsl              x13, x10, #6
    add              x14, x28, x10, lsl #8
.L6:
    cmp              x8, #0x43
    b.hi             panic
    rbit             x15, x16
    cmp              x8, #0x43
    clz              x17, x15
    add              x15, x26, x8, lsl #2
    ldr              s1, [x14, x17, lsl #2]
    orr              w17, w17, w13
    str              w17, [x15, #0x210]
    str              s1, [x15, #0x100]
    b.eq             panic
    sub              x17, x16, #0x1
    cmp              x8, #0x41
    and              x16, x17, x16
    rbit             x17, x16
    clz              x17, x17
    and              x17, x17, #0x3f
    ldr              s1, [x14, x17, lsl #2]
    orr              w17, w17, w13
    str              w17, [x15, #0x214]
    str              s1, [x15, #0x104]
    b.hi             panic
    sub              x17, x16, #0x1
    cmp              x8, #0x41
    and              x16, x17, x16
    rbit             x17, x16
    clz              x17, x17
    and              x17, x17, #0x3f
    ldr              s1, [x14, x17, lsl #2]
    orr              w17, w17, w13
    str              w17, [x15, #0x218]
    str              s1, [x15, #0x108]
    b.eq             panic
    sub              x17, x16, #0x1
    add              x8, x8, #0x4
    and              x16, x17, x16
    rbit             x17, x16
    sub              x18, x16, #0x1
    ands             x16, x18, x16
    clz              x17, x17
    and              x17, x17, #0x3f
    ldr              s1, [x14, x17, lsl #2]
    orr              w17, w17, w13
    str              w17, [x15, #0x21c]
    str              s1, [x15, #0x10c]
    b.ne             .L6
    b                .L0
# gate::table::choose::body: 88 instructions
.L0:
    add              x28, x28, #0x40
    add              x11, x11, #0x1
    mov              x0, x9
    cmp              x28, x10
    b.eq             out
    cbz              x28, out
    ldp              q1, q2, [x28]
    ldp              q3, q4, [x28, #0x20]
    ldp              q5, q6, [sp, #0x220]
    fcmge            v1.4s, v1.4s, v0.4s
    fcmge            v2.4s, v2.4s, v0.4s
    fcmge            v3.4s, v3.4s, v0.4s
    fcmge            v4.4s, v4.4s, v0.4s
    and              v1.16b, v1.16b, v6.16b
    and              v2.16b, v2.16b, v5.16b
    ldp              q5, q6, [sp, #0x200]
    orr              v1.16b, v2.16b, v1.16b
    and              v3.16b, v3.16b, v6.16b
    and              v4.16b, v4.16b, v5.16b
    orr              v2.16b, v3.16b, v4.16b
    orr              v1.16b, v1.16b, v2.16b
    addv             s1, v1.4s
    fmov             w8, s1
    ands             w15, w8, #0xffff
    fmov             s1, w15
    cnt              v1.8b, v1.8b
    addv             b1, v1.8b
    fmov             w8, s1
    add              x9, x8, x0
    b.eq             .L0
    cmp              x9, #0x40
    b.hi             .L0
    add              x13, x12, x11, lsl #4
.L5:
    rbit             x8, x15
    clz              x8, x8
    cmp              x8, #0xf
    b.hi             panic
    cmp              x0, #0x44
    b.hs             panic
    sub              x14, x15, #0x1
    ldr              s1, [x28, x8, lsl #2]
    orr              w17, w8, w13
    and              x15, x14, x15
    add              x14, x26, x0, lsl #2
    rbit             x16, x15
    str              s1, [x14, #0x100]
    clz              x16, x16
    str              w17, [x14, #0x210]
    and              x8, x16, #0x3f
    cmp              x8, #0xf
    b.hi             panic
    cmp              x0, #0x43
    b.eq             panic
    sub              x16, x15, #0x1
    ldr              s1, [x28, x8, lsl #2]
    orr              w17, w8, w13
    and              x15, x16, x15
    str              w17, [x14, #0x214]
    rbit             x16, x15
    str              s1, [x14, #0x104]
    clz              x16, x16
    and              x8, x16, #0x3f
    cmp              x8, #0xf
    b.hi             panic
    cmp              x0, #0x41
    b.hi             panic
    sub              x16, x15, #0x1
    ldr              s1, [x28, x8, lsl #2]
    orr              w17, w8, w13
    and              x15, x16, x15
    str              w17, [x14, #0x218]
    rbit             x16, x15
    str              s1, [x14, #0x108]
    clz              x16, x16
    and              x8, x16, #0x3f
    cmp              x8, #0xf
    b.hi             panic
    cmp              x0, #0x41
    b.eq             panic
    ldr              s1, [x28, x8, lsl #2]
    sub              x16, x15, #0x1
    orr              w8, w8, w13
    ands             x15, x16, x15
    add              x0, x0, #0x4
    str              w8, [x14, #0x21c]
    str              s1, [x14, #0x10c]
    b.ne             .L5
    b                .L0
