# problem::popcount::neon::row_popcounts: 14 instructions
.L0:
    ldp              q1, q2, [x10]
    ldp              q3, q4, [x10, #0x20]
    add              x10, x10, #0x40
    cmp              x10, x9
    cnt              v1.16b, v1.16b
    cnt              v2.16b, v2.16b
    cnt              v3.16b, v3.16b
    cnt              v4.16b, v4.16b
    add              v1.16b, v2.16b, v1.16b
    add              v2.16b, v3.16b, v4.16b
    add              v1.16b, v1.16b, v2.16b
    uaddlp           v1.8h, v1.16b
    uadalp           v0.4s, v1.8h
    b.ne             .L0
