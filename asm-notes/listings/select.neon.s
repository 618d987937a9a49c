# table::NEON::body: 233 instructions
.L0:
    cmp              x20, x7
    mov              x0, x1
    mov              x9, x7
    b.eq             .L8
    ldur             x8, [x29, #-0xc0]
    mov              w8, w8
    cmp              x23, x8
    b.ls             panic
    cbz              x16, panic
    ldr              w11, [x20]
    add              x9, x20, #0x8
    tbnz             w11, #0x1f, .L8
    lsl              x8, x8, #3
    mov              x12, #-0x1
    mov              x1, #-0x7f7f7f7f7f7f7f80
    ldp              q1, q2, [x21, #0x200]
    ldr              w8, [x24, x8]
    ldp              q3, q4, [x21, #0x220]
    ldp              q5, q6, [x21, #0x240]
    ubfx             x10, x8, #6, #6
    lsl              x8, x12, x8
    ldp              q7, q16, [x21, #0x260]
    ldr              x12, [x21, x10, lsl #3]
    bic              x8, x12, x8
    fmov             d0, x8
    ldrh             w8, [x27, x10, lsl #1]
    cnt              v0.8b, v0.8b
    addv             b0, v0.8b
    fmov             w10, s0
    add              w10, w10, w8
    add              w8, w10, w11
    ldur             w11, [x29, #-0xb0]
    cmp              w8, w11
    csel             w11, wzr, w11, lo
    sub              w8, w8, w11
    dup              v0.8h, w8
    cmhs             v1.8h, v0.8h, v1.8h
    cmhs             v2.8h, v0.8h, v2.8h
    cmhs             v3.8h, v0.8h, v3.8h
    cmhs             v4.8h, v0.8h, v4.8h
    cmhs             v5.8h, v0.8h, v5.8h
    cmhs             v6.8h, v0.8h, v6.8h
    cmhs             v7.8h, v0.8h, v7.8h
    cmhs             v0.8h, v0.8h, v16.8h
    add              v1.8h, v2.8h, v1.8h
    add              v2.8h, v3.8h, v4.8h
    add              v3.8h, v5.8h, v6.8h
    add              v1.8h, v1.8h, v2.8h
    add              v2.8h, v3.8h, v7.8h
    add              v1.8h, v1.8h, v2.8h
    add              v0.8h, v1.8h, v0.8h
    addv             h0, v0.8h
    fmov             w11, s0
    neg              w11, w11
    and              x11, x11, #0xffff
    sub              x11, x11, #0x1
    and              x12, x11, #0x3f
    ldr              x13, [x21, x12, lsl #3]
    ldrh             w12, [x27, x12, lsl #1]
    lsr              x14, x13, #1
    sub              w8, w8, w12
    and              x14, x14, #0x5555555555555555
    sub              x14, x13, x14
    lsr              x15, x14, #2
    and              x14, x14, #0x3333333333333333
    and              x15, x15, #0x3333333333333333
    add              x14, x15, x14
    mov              x15, #0x101010101010101
    add              x14, x14, x14, lsr #4
    and              x12, x14, #0xf0f0f0f0f0f0f0f
    sub              x14, x8, x12
    mul              x12, x12, x19
    madd             x14, x14, x15, x1
    lsr              x14, x14, #7
    and              x14, x14, #0x101010101010101
    mul              x14, x14, x15
    lsr              x14, x14, #53
    and              x15, x14, #0x38
    lsr              x12, x12, x15
    sub              w8, w8, w12
    lsr              x12, x13, x15
    adrp             x13, 0x3000
    ldr              x13, [x13]
    and              x8, x8, #0x7
    and              x12, x12, #0xff
    add              x8, x13, x8, lsl #8
    ldrb             w8, [x8, x12]
    add              w8, w8, w11, lsl #6
    and              w11, w14, #0x7f8
    add              w8, w8, w11
    cmp              x22, x8
    b.ls             panic
    ldr              w11, [x25, x8, lsl #2]
    ldr              w8, [x20, #0x4]
    str              w11, [x20]
    tbnz             w8, #0x1f, .L8
    add              w8, w8, w10
    ldur             w10, [x29, #-0xb0]
    mov              x15, #-0x7f7f7f7f7f7f7f80
    ldp              q1, q2, [x21, #0x200]
    cmp              w8, w10
    ldp              q3, q4, [x21, #0x220]
    csel             w10, wzr, w10, lo
    ldp              q5, q6, [x21, #0x240]
    sub              w8, w8, w10
    ldp              q7, q16, [x21, #0x260]
    dup              v0.8h, w8
    cmhs             v1.8h, v0.8h, v1.8h
    cmhs             v2.8h, v0.8h, v2.8h
    cmhs             v3.8h, v0.8h, v3.8h
    cmhs             v4.8h, v0.8h, v4.8h
    cmhs             v5.8h, v0.8h, v5.8h
    cmhs             v6.8h, v0.8h, v6.8h
    cmhs             v7.8h, v0.8h, v7.8h
    cmhs             v0.8h, v0.8h, v16.8h
    add              v1.8h, v2.8h, v1.8h
    add              v2.8h, v3.8h, v4.8h
    add              v3.8h, v5.8h, v6.8h
    add              v1.8h, v1.8h, v2.8h
    add              v2.8h, v3.8h, v7.8h
    add              v1.8h, v1.8h, v2.8h
    add              v0.8h, v1.8h, v0.8h
    addv             h0, v0.8h
    fmov             w10, s0
    neg              w10, w10
    and              x10, x10, #0xffff
    sub              x10, x10, #0x1
    and              x11, x10, #0x3f
    ldr              x12, [x21, x11, lsl #3]
    ldrh             w11, [x27, x11, lsl #1]
    lsr              x13, x12, #1
    sub              w8, w8, w11
    and              x13, x13, #0x5555555555555555
    sub              x13, x12, x13
    lsr              x14, x13, #2
    and              x13, x13, #0x3333333333333333
    and              x14, x14, #0x3333333333333333
    add              x13, x14, x13
    mov              x14, #0x101010101010101
    add              x13, x13, x13, lsr #4
    and              x11, x13, #0xf0f0f0f0f0f0f0f
    sub              x13, x8, x11
    mul              x11, x11, x19
    madd             x13, x13, x14, x15
    lsr              x13, x13, #7
    and              x13, x13, #0x101010101010101
    mul              x13, x13, x14
    lsr              x13, x13, #53
    and              x14, x13, #0x38
    lsr              x11, x11, x14
    sub              w8, w8, w11
    lsr              x11, x12, x14
    adrp             x12, 0x3000
    ldr              x12, [x12]
    and              x8, x8, #0x7
    and              x11, x11, #0xff
    add              x8, x12, x8, lsl #8
    ldrb             w8, [x8, x11]
    add              w8, w8, w10, lsl #6
    and              w10, w13, #0x7f8
    add              w8, w8, w10
    cmp              x22, x8
    b.ls             panic
    ldr              w8, [x25, x8, lsl #2]
    str              w8, [x20, #0x4]
.L8:
    cmp              x5, x3
    b.eq             out
    ldr              w8, [x5], #0x4
    stur             x8, [x29, #-0xc0]
    add              x8, x8, #0x1
    cmp              x8, x17
    b.hs             panic
    ldr              w1, [x18, x8, lsl #2]
    sub              x8, x1, x0
    cmp              x8, x26
    b.hi             out
    cmp              x2, x1
    b.lo             panic
    cmp              x1, x0
    mov              x20, x9
    b.eq             .L0
    cbz              x16, panic
    ldp              q0, q1, [x21, #0x200]
    lsl              x8, x1, #3
    ldp              q2, q3, [x21, #0x220]
    lsl              x10, x0, #3
    ldp              q4, q5, [x21, #0x240]
    mov              w0, #0x1
    ldp              q6, q7, [x21, #0x260]
    sub              x8, x8, x10
    add              x10, x28, x10
.L15:
    ldp              w12, w11, [x10, #-0x4]
    subs             x8, x8, #0x8
    add              x10, x10, #0x8
    ubfx             x13, x12, #6, #6
    ubfx             x14, x11, #6, #6
    lsl              x12, x0, x12
    lsl              x11, x0, x11
    dup              v16.16b, w13
    dup              v17.16b, w14
    ldr              x15, [x21, x13, lsl #3]
    eor              x12, x12, x15
    str              x12, [x21, x13, lsl #3]
    cmhi             v18.16b, v23.16b, v16.16b
    cmhi             v19.16b, v23.16b, v17.16b
    cmhi             v20.16b, v24.16b, v16.16b
    cmhi             v21.16b, v24.16b, v17.16b
    cmhi             v22.16b, v25.16b, v17.16b
    cmhi             v17.16b, v26.16b, v17.16b
    ldr              x12, [x21, x14, lsl #3]
    sub              v18.16b, v18.16b, v19.16b
    cmhi             v19.16b, v25.16b, v16.16b
    cmhi             v16.16b, v26.16b, v16.16b
    sub              v20.16b, v20.16b, v21.16b
    eor              x11, x12, x11
    str              x11, [x21, x14, lsl #3]
    sub              v19.16b, v19.16b, v22.16b
    sub              v16.16b, v16.16b, v17.16b
    saddw            v0.8h, v0.8h, v18.8b
    saddw2           v1.8h, v1.8h, v18.16b
    saddw            v2.8h, v2.8h, v20.8b
    saddw2           v3.8h, v3.8h, v20.16b
    saddw            v4.8h, v4.8h, v19.8b
    saddw2           v5.8h, v5.8h, v19.16b
    saddw            v6.8h, v6.8h, v16.8b
    saddw2           v7.8h, v7.8h, v16.16b
    stp              q0, q1, [x21, #0x200]
    stp              q2, q3, [x21, #0x220]
    stp              q4, q5, [x21, #0x240]
    stp              q6, q7, [x21, #0x260]
    b.ne             .L15
    mov              x20, x9
    b                .L0
# table::NEON::body: 168 instructions
.L0:
    subs             x9, x7, x4
    mov              x0, x1
    b.lo             .L8
    ldr              x10, [sp, #0x1f8]
    mov              w8, w16
    cmp              x10, x8
    b.ls             panic
    ldp              x7, x1, [sp, #0x1e8]
    cbz              x23, panic
    lsl              x8, x8, #3
    ldr              x10, [sp, #0x1e0]
    mov              x12, #-0x1
    mov              x13, x20
    ldr              w8, [x10, x8]
    ubfx             x10, x8, #6, #6
    lsl              x8, x12, x8
    ldr              x12, [sp, #0x1d8]
    ldr              x11, [x21, x10, lsl #3]
    bic              x8, x11, x8
    fmov             d0, x8
    ldrh             w8, [x28, x10, lsl #1]
    add              x10, x20, x4, lsl #2
    cnt              v0.8b, v0.8b
    addv             b0, v0.8b
    fmov             w11, s0
    add              w11, w11, w8
.L4:
    ldr              w8, [x13], #0x4
    tbnz             w8, #0x1f, .L7
    ldur             w14, [x29, #-0xb0]
    add              w8, w11, w8
    mov              x27, #-0x7f7f7f7f7f7f7f80
    ldp              q1, q2, [x21, #0x200]
    cmp              w8, w14
    ldp              q3, q4, [x21, #0x220]
    csel             w14, wzr, w14, lo
    ldp              q5, q6, [x21, #0x240]
    sub              w8, w8, w14
    ldp              q7, q16, [x21, #0x260]
    dup              v0.8h, w8
    cmhs             v1.8h, v0.8h, v1.8h
    cmhs             v2.8h, v0.8h, v2.8h
    cmhs             v3.8h, v0.8h, v3.8h
    cmhs             v4.8h, v0.8h, v4.8h
    cmhs             v5.8h, v0.8h, v5.8h
    cmhs             v6.8h, v0.8h, v6.8h
    cmhs             v7.8h, v0.8h, v7.8h
    cmhs             v0.8h, v0.8h, v16.8h
    add              v1.8h, v2.8h, v1.8h
    add              v2.8h, v3.8h, v4.8h
    add              v3.8h, v5.8h, v6.8h
    add              v1.8h, v1.8h, v2.8h
    add              v2.8h, v3.8h, v7.8h
    add              v1.8h, v1.8h, v2.8h
    add              v0.8h, v1.8h, v0.8h
    addv             h0, v0.8h
    fmov             w14, s0
    neg              w14, w14
    and              x14, x14, #0xffff
    sub              x14, x14, #0x1
    and              x15, x14, #0x3f
    ldr              x16, [x21, x15, lsl #3]
    ldrh             w15, [x28, x15, lsl #1]
    lsr              x17, x16, #1
    sub              w8, w8, w15
    and              x17, x17, #0x5555555555555555
    sub              x17, x16, x17
    lsr              x18, x17, #2
    and              x17, x17, #0x3333333333333333
    and              x18, x18, #0x3333333333333333
    add              x17, x18, x17
    mov              x18, #0x101010101010101
    add              x17, x17, x17, lsr #4
    and              x15, x17, #0xf0f0f0f0f0f0f0f
    sub              x17, x8, x15
    mul              x15, x15, x22
    madd             x17, x17, x18, x27
    lsr              x17, x17, #7
    and              x17, x17, #0x101010101010101
    mul              x17, x17, x18
    lsr              x17, x17, #53
    and              x18, x17, #0x38
    lsr              x15, x15, x18
    sub              w8, w8, w15
    lsr              x15, x16, x18
    adrp             x16, 0x4000
    ldr              x16, [x16]
    and              x8, x8, #0x7
    and              x15, x15, #0xff
    add              x8, x16, x8, lsl #8
    ldrb             w8, [x8, x15]
    add              w8, w8, w14, lsl #6
    and              w14, w17, #0x7f8
    add              w8, w8, w14
    cmp              x1, x8
    b.ls             panic
    ldr              w8, [x7, x8, lsl #2]
    subs             x12, x12, #0x4
    str              w8, [x20]
    mov              x20, x13
    b.ne             .L4
.L7:
    mov              x20, x10
    mov              x7, x9
.L8:
    cmp              x5, x25
    b.eq             out
    ldr              w16, [x5], #0x4
    add              x8, x16, #0x1
    cmp              x8, x19
    b.hs             panic
    ldr              w1, [x24, x8, lsl #2]
    sub              x8, x1, x0
    cmp              x8, x26
    b.hi             out
    cmp              x2, x1
    b.lo             panic
    cmp              x1, x0
    b.eq             .L0
    cbz              x23, panic
    ldp              q0, q1, [x21, #0x200]
    lsl              x8, x1, #3
    ldp              q2, q3, [x21, #0x220]
    lsl              x9, x0, #3
    ldp              q4, q5, [x21, #0x240]
    mov              w15, #0x1
    ldp              q6, q7, [x21, #0x260]
    sub              x8, x8, x9
    ldr              x10, [sp, #0x1c8]
    add              x9, x10, x9
.L15:
    ldp              w11, w10, [x9, #-0x4]
    subs             x8, x8, #0x8
    add              x9, x9, #0x8
    ubfx             x12, x11, #6, #6
    ubfx             x13, x10, #6, #6
    lsl              x11, x15, x11
    lsl              x10, x15, x10
    dup              v16.16b, w12
    dup              v17.16b, w13
    ldr              x14, [x21, x12, lsl #3]
    eor              x11, x11, x14
    str              x11, [x21, x12, lsl #3]
    cmhi             v18.16b, v23.16b, v16.16b
    cmhi             v19.16b, v23.16b, v17.16b
    cmhi             v20.16b, v24.16b, v16.16b
    cmhi             v21.16b, v24.16b, v17.16b
    cmhi             v22.16b, v25.16b, v17.16b
    cmhi             v17.16b, v26.16b, v17.16b
    ldr              x11, [x21, x13, lsl #3]
    sub              v18.16b, v18.16b, v19.16b
    cmhi             v19.16b, v25.16b, v16.16b
    cmhi             v16.16b, v26.16b, v16.16b
    sub              v20.16b, v20.16b, v21.16b
    eor              x10, x11, x10
    str              x10, [x21, x13, lsl #3]
    sub              v19.16b, v19.16b, v22.16b
    sub              v16.16b, v16.16b, v17.16b
    saddw            v0.8h, v0.8h, v18.8b
    saddw2           v1.8h, v1.8h, v18.16b
    saddw            v2.8h, v2.8h, v20.8b
    saddw2           v3.8h, v3.8h, v20.16b
    saddw            v4.8h, v4.8h, v19.8b
    saddw2           v5.8h, v5.8h, v19.16b
    saddw            v6.8h, v6.8h, v16.8b
    saddw2           v7.8h, v7.8h, v16.16b
    stp              q0, q1, [x21, #0x200]
    stp              q2, q3, [x21, #0x220]
    stp              q4, q5, [x21, #0x240]
    stp              q6, q7, [x21, #0x260]
    b.ne             .L15
    b                .L0
