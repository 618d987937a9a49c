// One number for what the library computes, as docs/platforms.md defines it, through C and C++. It is an error if two
// instruction sets differ, or one differs from the argument.

#include <array>
#include <cstdio>
#include <string>

#include "phase_router.hpp"
#include "support.hpp"

namespace {

constexpr std::size_t sources = 1000, targets = 64, fan_out = 4, width = 8;
constexpr std::uint64_t seed = 42;
constexpr std::array<const char *, 8> names = {"floyd", "algorithm-r", "exact", "gate",
                                               "plan",  "rows",        "assign", "rebalance"};

std::array<std::uint64_t, 8> parts(pr_isa isa) {
  std::vector<double> weights, later;
  std::vector<std::uint64_t> capacities;
  for (std::uint64_t c = 0; c < targets; ++c) {
    weights.push_back(static_cast<double>(1 + 7 * c % 13));
    later.push_back(static_cast<double>(1 + 5 * c % 11));
    capacities.push_back(10 * (1 + 7 * c % 13));
  }
  std::array<std::uint64_t, 8> digests;

  auto problem = phase_router::problem::from_capacities(sources, weights, fan_out);
  for (pr_sampling sampling : {PR_SAMPLING_FLOYD, PR_SAMPLING_ALGORITHM_R}) {
    pr_router_options options = {};
    options.seed = seed;
    options.sampling = sampling;
    options.isa = isa;
    options.threads = 1;
    digests[sampling] = fnv1a(phase_router::router(problem, fan_out, options).route());
  }

  pr_exact_options exact_options = {};
  exact_options.seed = seed;
  exact_options.isa = isa;
  exact_options.threads = 1;
  phase_router::exact_router exact(phase_router::quotas(weights, sources, fan_out), exact_options);
  auto table = exact.route();
  digests[2] = fnv1a(table);

  auto logits = some_numbers(sources * targets);
  std::vector<std::int32_t> ids(sources * fan_out);
  std::vector<float> shares(ids.size());
  pr_gate_options gate_options = {};
  gate_options.renormalize = 1;
  gate_options.isa = isa;
  gate_options.threads = 1;
  phase_router::gate(targets, fan_out, gate_options).choose(logits, ids, shares);
  digests[3] = fnv().add(ids).add(shares).get();

  pr_plan_options plan_options = {};
  plan_options.isa = isa;
  plan_options.threads = 1;
  phase_router::plan plan(plan_options);
  plan.build(ids, fan_out, targets);
  digests[4] = fnv().add(plan.offsets()).add(plan.slots()).get();

  auto x = some_numbers(sources * width);
  std::vector<float> grouped(plan.filled() * width), combined(sources * width);
  plan.gather_rows(x, width, grouped);
  plan.combine(grouped, shares, width, combined);
  digests[5] = fnv().add(grouped).add(combined).get();

  pr_assigner_options assigner_options = {};
  assigner_options.isa = isa;
  assigner_options.threads = 1;
  phase_router::assignment assignment;
  phase_router::assigner(capacities, fan_out, assigner_options).assign(logits, assignment);
  digests[6] = fnv().add(assignment.ids()).add(assignment.prices()).get();

  auto moves = phase_router::rebalancer(phase_router::quotas(later, sources, fan_out)).rebalance(table);
  std::vector<std::uint32_t> moved;
  for (const pr_move &move : moves) moved.push_back(static_cast<std::uint32_t>(move.slot));
  digests[7] = fnv().add(table).add(moved).get();
  return digests;
}

void run(const std::string &wanted) {
  std::array<std::uint64_t, 8> first = {};
  bool printed = false;
  for (pr_isa isa : available()) {
    auto digests = parts(isa);
    if (!printed) {
      first = digests;
      printed = true;
      for (std::size_t i = 0; i < names.size(); ++i) std::printf("%-20s %s\n", names[i], hex(digests[i]).c_str());
    }
    std::printf("%-20s %s\n", phase_router::kernels_name(isa), hex(fnv1a(digests)).c_str());
    require(digests == first, "the digests of all instruction sets are equal");
    require(wanted.empty() || hex(fnv1a(digests)) == wanted, "the digest is " + wanted);
  }
}

}  // namespace

int main(int count, char **arguments) {
  return guarded([&] { run(count > 1 ? arguments[1] : ""); });
}
