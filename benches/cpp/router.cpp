// The published router (bit matrices in, Algorithm R on ChaCha8 streams) in C++17, to compare the Rust library with.
//
// Row by row, as in the published kernel, with the usual optimisations: the bits of the two rows are intersected a vector
// at a time in ring order, matches are counted with popcounts, random numbers come from sixteen ChaCha blocks side by
// side, their rejections cost no branch, and a match is looked for only if it was chosen. Rows go to OpenMP threads. `examples/cpp.rs` runs it as a process and compares the routes bit for bit.

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <numeric>
#include <vector>

#ifdef __x86_64__
#include <immintrin.h>
#endif

namespace {

using u32 = std::uint32_t;
using u64 = std::uint64_t;
using u128 = unsigned __int128;

struct Problem {
    u32 n = 0, k = 0, threads = 0;
    u64 seed = 0;
    std::vector<u64> s_bits, t_bits;  // n rows of ceil(n / 64) words
    std::vector<u32> sigma, tau;
};

// ---- ChaCha8 as rand_chacha streams it ---------------------------------------------------------------------------

// The key that rand_core's seed_from_u64 expands: eight outputs of PCG32.
void expand_seed(u64 state, u32 key[8]) {
    for (int i = 0; i < 8; ++i) {
        state = state * 6364136223846793005u + 11634580027462260723u;
        const u32 shifted = u32(((state >> 18) ^ state) >> 27);
        const u32 turn = u32(state >> 59);
        key[i] = shifted >> turn | shifted << (-turn & 31);
    }
}

// The same word of several blocks. Rows with few matches need few blocks.
typedef u32 Few __attribute__((vector_size(32)));
#ifdef __AVX512F__
typedef u32 Many __attribute__((vector_size(64)));
#else
typedef Few Many;
#endif

template <class Lanes>
inline Lanes rotate(Lanes x, int by) { return x << by | x >> (32 - by); }

template <class Lanes>
inline void quarter(Lanes& a, Lanes& b, Lanes& c, Lanes& d) {
    a += b; d = rotate(d ^ a, 16);
    c += d; b = rotate(b ^ c, 12);
    a += b; d = rotate(d ^ a, 8);
    c += d; b = rotate(b ^ c, 7);
}

// Consecutive blocks of a key, one per lane: word w of block b is words[w][b].
template <class Lanes>
struct Blocks {
    static constexpr u32 COUNT = sizeof(Lanes) / sizeof(u32);
    alignas(64) u32 words[16][COUNT];

    void fill(const u32 key[8], u32 first) {
        const u32 constants[4] = {0x61707865, 0x3320646e, 0x79622d32, 0x6b206574};
        Lanes in[16];
        for (int i = 0; i < 4; ++i) in[i] = Lanes{} + constants[i];
        for (int i = 0; i < 8; ++i) in[4 + i] = Lanes{} + key[i];
        for (u32 b = 0; b < COUNT; ++b) in[12][b] = first + b;  // a row draws far fewer than 2^32 blocks
        in[13] = in[14] = in[15] = Lanes{};
        Lanes x[16];
        std::copy(in, in + 16, x);
        for (int round = 0; round < 4; ++round) {
            quarter(x[0], x[4], x[8], x[12]);
            quarter(x[1], x[5], x[9], x[13]);
            quarter(x[2], x[6], x[10], x[14]);
            quarter(x[3], x[7], x[11], x[15]);
            quarter(x[0], x[5], x[10], x[15]);
            quarter(x[1], x[6], x[11], x[12]);
            quarter(x[2], x[7], x[8], x[13]);
            quarter(x[3], x[4], x[9], x[14]);
        }
        for (int i = 0; i < 16; ++i) {
            x[i] += in[i];
            std::copy_n(reinterpret_cast<const u32*>(&x[i]), COUNT, words[i]);
        }
    }
};

// Algorithm R: draws the ordinals of k of m > k matches.
template <class Lanes>
void draw(u64 row_seed, u32 m, u32 k, u32* chosen) {
    std::iota(chosen, chosen + k, 0);
    u32 key[8];
    expand_seed(row_seed, key);
    Blocks<Lanes> blocks;
    u64 range = k + 1;
    u32 shift = u32(__builtin_clzll(range));
    for (u32 first = 0;; first += blocks.COUNT) {
        blocks.fill(key, first);
        for (u32 b = 0; b < blocks.COUNT; ++b) {
            for (u32 w = 0; w < 16; w += 2) {
                const u64 word = blocks.words[w][b] | u64(blocks.words[w + 1][b]) << 32;
                const u128 product = u128(word) * range;
                const u64 zone = (range << shift) - 1;
                const bool accepted = u64(product) <= zone;
                const u64 r = u64(product >> 64);
                if (accepted && r < k) chosen[r] = u32(range - 1);
                range += accepted;
                shift -= u32(range >> (64 - shift));
                if (range > m) return;
            }
        }
    }
}

// ---- The rows ----------------------------------------------------------------------------------------------------

// Bit p: phase - start[p] < len[p] around a ring of n, for 64 positions.
inline u64 cover(const u32* start, const u32* len, u32 phase, u32 n) {
    u64 bits = 0;
#if defined(__AVX512F__)
    const __m512i phases = _mm512_set1_epi32(int(phase)), ring = _mm512_set1_epi32(int(n));
    for (int i = 0; i < 64; i += 16) {
        const __m512i d = _mm512_sub_epi32(phases, _mm512_loadu_si512(start + i));
        const __m512i around = _mm512_min_epu32(d, _mm512_add_epi32(d, ring));
        bits |= u64(_mm512_cmplt_epu32_mask(around, _mm512_loadu_si512(len + i))) << i;
    }
#elif defined(__AVX2__)
    const __m256i phases = _mm256_set1_epi32(int(phase)), ring = _mm256_set1_epi32(int(n));
    for (int i = 0; i < 64; i += 8) {
        const __m256i s = _mm256_loadu_si256(reinterpret_cast<const __m256i*>(start + i));
        const __m256i l = _mm256_loadu_si256(reinterpret_cast<const __m256i*>(len + i));
        const __m256i d = _mm256_sub_epi32(phases, s);
        const __m256i around = _mm256_min_epu32(d, _mm256_add_epi32(d, ring));
        // Both are at most n < 2^31, so a signed comparison is correct.
        const __m256i less = _mm256_cmpgt_epi32(l, around);
        bits |= u64(u32(_mm256_movemask_ps(_mm256_castsi256_ps(less)))) << i;
    }
#else
    for (int i = 0; i < 64; ++i) {
        const u32 d = phase - start[i];
        bits |= u64(std::min(d, d + n) < len[i]) << i;
    }
#endif
    return bits;
}

inline u32 nth_bit(u64 word, u32 nth) {
#ifdef __BMI2__
    return u32(__builtin_ctzll(_pdep_u64(u64(1) << nth, word)));
#else
    for (; nth > 0; --nth) word &= word - 1;
    return u32(__builtin_ctzll(word));
#endif
}

std::vector<u32> degrees_of(const std::vector<u64>& bits, u32 n, u32 threads) {
    const u32 words = (n + 63) / 64;
    const u64 last = n % 64 ? (u64(1) << n % 64) - 1 : ~u64(0);
    std::vector<u32> degrees(n);
#pragma omp parallel for schedule(static) num_threads(threads)
    for (u32 row = 0; row < n; ++row) {
        const u64* word = &bits[std::size_t(row) * words];
        u64 count = 0;
        for (u32 w = 0; w + 1 < words; ++w) count += u64(__builtin_popcountll(word[w]));
        degrees[row] = u32(count) + u32(__builtin_popcountll(word[words - 1] & last));
    }
    return degrees;
}

std::vector<u32> offsets_of(const std::vector<u32>& degrees, u32 n) {
    std::vector<u32> offsets(degrees.size());
    u64 sum = 0;
    for (std::size_t i = 0; i < degrees.size(); ++i) {
        offsets[i] = u32(sum % n);
        sum += degrees[i];
    }
    return offsets;
}

void route(const Problem& problem, std::vector<std::int32_t>& routes) {
    const u32 n = problem.n, k = problem.k, words = (n + 63) / 64;
    const std::vector<u32> source_len = degrees_of(problem.s_bits, n, problem.threads);
    const std::vector<u32> target_len = degrees_of(problem.t_bits, n, problem.threads);
    const std::vector<u32> source_start = offsets_of(source_len, n);
    const std::vector<u32> target_start = offsets_of(target_len, n);

    // Targets in ring order, padded with empty arcs to whole words.
    std::vector<u32> target_at(n), start(words * 64), len(words * 64);
    for (u32 c = 0; c < n; ++c) {
        const u32 position = problem.sigma[c];
        target_at[position] = c;
        start[position] = target_start[c];
        len[position] = target_len[c];
    }

    routes.assign(std::size_t(n) * k, -1);
#pragma omp parallel num_threads(problem.threads)
    {
        // The arc of a source in ring order: the words that it covers, at most all of them and the first one again.
        std::vector<u64> bits(words + 1);
        std::vector<u32> place(words + 1), before(words + 1), chosen(k);
#pragma omp for schedule(dynamic, 64)
        for (u32 row = 0; row < n; ++row) {
            const u32 phase = problem.tau[row];
            u32 count = 0, m = 0;
            const auto walk = [&](u32 from, u32 to) {
                for (u32 w = from / 64; w * 64 < to; ++w) {
                    u64 word = cover(&start[w * 64], &len[w * 64], phase, n);
                    if (w * 64 < from) word &= ~u64(0) << from % 64;
                    if (to - w * 64 < 64) word &= (u64(1) << (to - w * 64)) - 1;
                    bits[count] = word;
                    place[count] = w * 64;
                    before[count++] = m;
                    m += u32(__builtin_popcountll(word));
                }
            };
            const u32 from = source_start[row], to = from + source_len[row];
            walk(from, std::min(to, n));
            if (to > n) walk(0, to - n);

            if (m > 128 && m > k) {
                draw<Many>(problem.seed + row, m, k, chosen.data());
            } else if (m > k) {
                draw<Few>(problem.seed + row, m, k, chosen.data());
            } else {
                std::iota(chosen.begin(), chosen.begin() + m, 0);
            }
            std::int32_t* out = &routes[std::size_t(row) * k];
            for (u32 slot = 0; slot < std::min(m, k); ++slot) {
                const u32 ordinal = chosen[slot];
                const auto behind = std::upper_bound(before.begin(), before.begin() + count, ordinal);
                const std::size_t w = std::size_t(behind - before.begin()) - 1;
                out[slot] = std::int32_t(target_at[place[w] + nth_bit(bits[w], ordinal - before[w])]);
            }
        }
    }
}

// ---- The process: a problem on standard input, then commands -----------------------------------------------------

template <class T>
void read_into(T* data, std::size_t count) {
    if (std::fread(data, sizeof(T), count, stdin) != count) std::exit(1);
}

template <class T>
void write_from(const T* data, std::size_t count) {
    if (std::fwrite(data, sizeof(T), count, stdout) != count) std::exit(1);
    std::fflush(stdout);
}

}  // namespace

// Reads n, k, threads (u32), the seed (u64), both matrices and both permutations (u32), little-endian. Then for every
// byte t: routes twice and answers with the nanoseconds of the second run (u64); for r: the routes (i32).
int main() {
    Problem problem;
    read_into(&problem.n, 1);
    read_into(&problem.k, 1);
    read_into(&problem.threads, 1);
    read_into(&problem.seed, 1);
    const std::size_t n = problem.n, words = (n + 63) / 64;
    if (n == 0 || problem.k == 0 || problem.threads == 0) return 1;
    problem.s_bits.resize(n * words);
    problem.t_bits.resize(n * words);
    problem.sigma.resize(n);
    problem.tau.resize(n);
    read_into(problem.s_bits.data(), n * words);
    read_into(problem.t_bits.data(), n * words);
    read_into(problem.sigma.data(), n);
    read_into(problem.tau.data(), n);

    std::vector<std::int32_t> routes;
    for (int command; (command = std::fgetc(stdin)) != EOF;) {
        if (command == 't') {
            route(problem, routes);
            const auto begin = std::chrono::steady_clock::now();
            route(problem, routes);
            const std::chrono::nanoseconds taken = std::chrono::steady_clock::now() - begin;
            const u64 ns = u64(taken.count());
            write_from(&ns, 1);
        } else if (command == 'r') {
            route(problem, routes);
            write_from(routes.data(), routes.size());
        }
    }
}
