# problem::popcount::<impl simd::kernels::Kernels>::row_popcounts: 12 instructions
.L0:
    ldp              q2, q3, [x17, #-0x10]
    subs             x18, x18, #0x4
    add              x17, x17, #0x20
    cnt              v2.16b, v2.16b
    cnt              v3.16b, v3.16b
    uaddlp           v2.8h, v2.16b
    uaddlp           v3.8h, v3.16b
    uaddlp           v2.4s, v2.8h
    uaddlp           v3.4s, v3.8h
    uadalp           v0.2d, v2.4s
    uadalp           v1.2d, v3.4s
    b.ne             .L0
