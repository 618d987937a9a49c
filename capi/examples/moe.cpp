// A mixture-of-experts layer: the gate chooses, the plan groups, every expert runs once on one block of rows, and the
// results are added up. Compared with a plain version that does one token after the other.

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <numeric>

#include "phase_router.hpp"
#include "support.hpp"

namespace {

constexpr std::size_t tokens = 96, experts = 16, k = 4, width = 24, hidden = 40;

// out (rows x n) = in (rows x m) times the transpose of w (n x m). An engine has its own, quantised and tiled.
void multiply(const float *in, std::size_t rows, std::size_t m, const float *w, std::size_t n, float *out) {
  for (std::size_t row = 0; row < rows; ++row)
    for (std::size_t j = 0; j < n; ++j) {
      float sum = 0;
      for (std::size_t i = 0; i < m; ++i) sum += in[row * m + i] * w[j * m + i];
      out[row * n + j] = sum;
    }
}

struct layer {
  std::vector<float> gate, up, down;  // experts x width, then experts of hidden x width and of width x hidden

  layer() {
    auto random = some_numbers(experts * width + 2 * experts * hidden * width);
    for (float &w : random) w /= 16;
    auto next = random.begin();
    auto take = [&](std::size_t count) { return std::vector<float>(std::exchange(next, next + count), next); };
    gate = take(experts * width);
    up = take(experts * hidden * width);
    down = take(experts * hidden * width);
  }

  std::vector<float> logits(const std::vector<float> &x) const {
    std::vector<float> logits(x.size() / width * experts);
    multiply(x.data(), x.size() / width, width, gate.data(), experts, logits.data());
    return logits;
  }

  // An expert on some rows, in place.
  void expert(std::size_t expert, float *rows, std::size_t count) const {
    std::vector<float> between(count * hidden);
    multiply(rows, count, width, &up[expert * hidden * width], hidden, between.data());
    for (float &value : between) value = std::max(value, 0.0f);
    multiply(between.data(), count, hidden, &down[expert * hidden * width], width, rows);
  }
};

// One token after the other: softmax, the k best, their experts in ascending order.
std::vector<float> plain(const layer &layer, const std::vector<float> &x, const std::vector<std::int32_t> &ids,
                         const std::vector<float> &weights) {
  auto logits = layer.logits(x);
  std::vector<float> out(x.size(), 0.0f);
  for (std::size_t token = 0; token < x.size() / width; ++token) {
    const float *scores = &logits[token * experts];
    std::vector<std::int32_t> order(experts);
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&](auto a, auto b) { return scores[a] > scores[b]; });
    double sum = 0;
    for (std::size_t j = 0; j < k; ++j) sum += std::exp(static_cast<double>(scores[order[j]] - scores[order[0]]));
    std::vector<std::pair<std::int32_t, float>> chosen;
    for (std::size_t j = 0; j < k; ++j) {
      std::size_t slot = token * k + j;
      double weight = std::exp(static_cast<double>(scores[order[j]] - scores[order[0]])) / sum;
      require(ids[slot] == order[j], "the chosen experts");
      require(std::abs(weights[slot] - weight) < 1e-6, "their weights");
      chosen.emplace_back(ids[slot], weights[slot]);
    }
    std::sort(chosen.begin(), chosen.end());
    for (auto [expert, weight] : chosen) {
      std::vector<float> row(&x[token * width], &x[token * width] + width);
      layer.expert(static_cast<std::size_t>(expert), row.data(), 1);
      for (std::size_t i = 0; i < width; ++i) out[token * width + i] += weight * row[i];
    }
  }
  return out;
}

void run() {
  layer layer;
  auto x = some_numbers(tokens * width);

  pr_gate_options options = {};
  options.renormalize = 1;
  phase_router::gate gate(experts, k, options);
  std::vector<std::int32_t> ids(tokens * k);
  std::vector<float> weights(tokens * k);
  gate.choose(layer.logits(x), ids, weights);

  phase_router::plan plan;  // kept from batch to batch, with its memory
  plan.build(ids, k, experts);
  std::vector<float> rows(plan.filled() * width), out(tokens * width);
  plan.gather_rows(x, width, rows);
  for (const pr_group &group : plan.groups())
    layer.expert(group.target, &rows[group.start * width], group.end - group.start);
  plan.combine(rows, weights, width, out);

  require(out == plain(layer, x, ids, weights), "the layer's output, bit for bit");
  auto counts = plan.counts();
  std::printf("%zu tokens, %zu of %zu experts each: fullest expert %u, emptiest %u, mean %zu\n", tokens, k, experts,
              *std::max_element(counts.begin(), counts.end()), *std::min_element(counts.begin(), counts.end()),
              tokens * k / experts);
  std::printf("output as that of one token after the other: %s\n", hex(fnv1a(out)).c_str());

  // Experts on two machines: each has a plan of its own experts, and the sum of both outputs is the whole.
  std::vector<float> sum(out.size(), 0.0f), part(out.size());
  for (std::size_t machine = 0; machine < 2; ++machine) {
    std::vector<std::int32_t> map(experts, -1);
    for (std::size_t e = 0; e < experts / 2; ++e) map[machine * experts / 2 + e] = static_cast<std::int32_t>(e);
    plan.build_mapped(ids, k, experts / 2, map);
    rows.resize(plan.filled() * width);
    plan.gather_rows(x, width, rows);
    for (const pr_group &group : plan.groups())
      layer.expert(machine * experts / 2 + group.target, &rows[group.start * width], group.end - group.start);
    plan.combine(rows, weights, width, part);
    for (std::size_t i = 0; i < sum.size(); ++i) sum[i] += part[i];
  }
  float off = 0;
  for (std::size_t i = 0; i < sum.size(); ++i) off = std::max(off, std::abs(sum[i] - out[i]));
  require(off < 1e-3f, "the sum of two machines");
  std::printf("the same on two machines, but for rounding\n");

  // No expert above its capacity, and the best total score that can be had so.
  std::vector<std::uint64_t> capacities(experts, tokens * k / experts);
  phase_router::assignment balanced;
  phase_router::assigner(capacities, k).assign(layer.logits(x), balanced);
  auto view = balanced.view();
  plan.build(balanced.ids(), k, experts);
  require(view.filled == tokens * k && plan.counts()[3] == tokens * k / experts, "every slot is filled");
  require(view.gap <= 1e-5 && view.total <= view.bound + 1e-9, "the total score is the best");
  double bound = 0;
  auto logits = layer.logits(x);
  phase_router::check(pr_certificate_bound_f32(logits.data(), logits.size(), capacities.data(), capacities.size(), k,
                                               view.prices, view.prices_len, view.filled, &bound));
  require(bound == view.bound, "the certificate");
  std::printf("assigned within capacities of %zu: gap to the best total score at most 1e-5\n", tokens * k / experts);

  // Blocks for a tiled kernel.
  phase_router::blocks blocks;
  blocks.build(plan, 16);
  auto padded = blocks.view();
  require(padded.blocks * padded.block_size == tokens * k + padded.padding, "blocks");
  std::printf("%zu blocks of %zu slots, %zu of them padding\n", padded.blocks, padded.block_size, padded.padding);
}

}  // namespace

int main() { return guarded(run); }
