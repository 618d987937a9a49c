// The gate of a mixture-of-experts layer in C++, to compare with: the k best of a row by std::partial_sort of pairs, and
// the softmax of these. `examples/choose.rs` compares its output and times it.

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <utility>
#include <vector>

namespace {

struct Problem {
    std::uint32_t rows, targets, k;
    std::vector<float> logits;
};

void choose(const Problem& problem, std::vector<std::int32_t>& ids, std::vector<float>& weights) {
    const std::size_t targets = problem.targets, k = problem.k;
    std::vector<std::pair<float, std::int32_t>> pairs(targets);
    for (std::size_t row = 0; row < problem.rows; ++row) {
        const float* logits = &problem.logits[row * targets];
        for (std::size_t c = 0; c < targets; ++c) pairs[c] = {logits[c], std::int32_t(c)};
        std::partial_sort(pairs.begin(), pairs.begin() + std::ptrdiff_t(k), pairs.end(), [](const auto& a, const auto& b) {
            return a.first != b.first ? a.first > b.first : a.second < b.second;
        });
        float sum = 0;
        for (std::size_t slot = 0; slot < k; ++slot) {
            ids[row * k + slot] = pairs[slot].second;
            sum += weights[row * k + slot] = std::exp(pairs[slot].first - pairs[0].first);
        }
        for (std::size_t slot = 0; slot < k; ++slot) weights[row * k + slot] /= sum;
    }
}

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

// Reads the numbers of rows, targets and slots per row (u32) and the logits (f32), little-endian. Then for every byte t:
// chooses, and answers with the nanoseconds taken (u64); for r: the ids (i32).
int main() {
    Problem problem;
    read_into(&problem.rows, 1);
    read_into(&problem.targets, 1);
    read_into(&problem.k, 1);
    if (problem.k > problem.targets) return 1;
    problem.logits.resize(std::size_t(problem.rows) * problem.targets);
    read_into(problem.logits.data(), problem.logits.size());
    std::vector<std::int32_t> ids(std::size_t(problem.rows) * problem.k);
    std::vector<float> weights(ids.size());
    for (int command; (command = std::fgetc(stdin)) != EOF;) {
        const auto begin = std::chrono::steady_clock::now();
        choose(problem, ids, weights);
        const std::chrono::nanoseconds taken = std::chrono::steady_clock::now() - begin;
        if (command == 't') {
            const std::uint64_t ns = std::uint64_t(taken.count());
            write_from(&ns, 1);
        } else if (command == 'r') {
            write_from(ids.data(), ids.size());
        }
    }
}
