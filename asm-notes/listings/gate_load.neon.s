# gate::table::choose::body: 10 instructions
.L0:
    ldp              q0, q1, [x8, #-0x20]
    subs             x10, x10, #0x1
    ldp              q2, q3, [x8], #0x40
    fmax             v5.4s, v5.4s, v0.4s
    fmax             v16.4s, v16.4s, v1.4s
    stp              q0, q1, [x9, #-0x20]
    fmax             v17.4s, v17.4s, v2.4s
    fmax             v6.4s, v6.4s, v3.4s
    stp              q2, q3, [x9], #0x40
    b.ne             .L0
