// What threads may share: handles that are not written. Each thread has a workspace, a plan and an assignment of its
// own. The argument is the option `threads` of the handles: 1 by default, so that calls stay on their threads.

#include <cstdio>
#include <cstdlib>
#include <thread>

#include "phase_router.hpp"
#include "support.hpp"

namespace {

constexpr std::size_t sources = 4000, targets = 32, k = 2, width = 4;
// Rows that are assigned, which costs more than the rest.
constexpr std::size_t assigned = 200;

struct results {
  std::vector<std::int32_t> sampled, exact, chosen, assigned;
  std::vector<float> combined;

  bool operator==(const results &other) const {
    return sampled == other.sampled && exact == other.exact && chosen == other.chosen &&
           assigned == other.assigned && combined == other.combined;
  }
};

void run(std::size_t most_threads) {
  std::vector<double> capacities;
  for (std::size_t c = 0; c < targets; ++c) capacities.push_back(1.0 + static_cast<double>(c % 5));
  pr_router_options router_options = {};
  router_options.threads = most_threads;
  pr_exact_options exact_options = {};
  exact_options.threads = most_threads;
  pr_gate_options gate_options = {};
  gate_options.threads = most_threads;
  pr_plan_options plan_options = {};
  plan_options.threads = most_threads;
  pr_assigner_options assigner_options = {};
  assigner_options.threads = most_threads;

  const phase_router::router router(phase_router::problem::from_capacities(sources, capacities, k), k, router_options);
  const phase_router::exact_router exact(phase_router::quotas(capacities, sources, k), exact_options);
  const phase_router::gate gate(targets, k, gate_options);
  const std::vector<std::uint64_t> room(targets, assigned * k / targets + 1);
  const phase_router::assigner assigner(room, k, assigner_options);
  const auto logits = some_numbers(sources * targets);

  auto work = [&] {
    results r;
    phase_router::workspace workspace;
    phase_router::plan plan(plan_options);
    phase_router::assignment assignment;
    r.sampled.resize(sources * k), r.exact.resize(sources * k), r.chosen.resize(sources * k);
    std::vector<float> weights(sources * k), rows(sources * k * width);
    r.combined.resize(sources * width);
    for (int again = 0; again < 2; ++again) {
      router.route(workspace, r.sampled);
      exact.route(r.exact);
      gate.choose(logits, r.chosen, weights);
      plan.build(r.chosen, k, targets);
      plan.gather_rows(phase_router::span<const float>(logits.data(), sources * width), width,
                       phase_router::span<float>(rows));
      plan.combine(rows, weights, width, r.combined);
      assigner.assign(phase_router::span<const float>(logits.data(), assigned * targets), assignment);
    }
    auto ids = assignment.ids();
    r.assigned.assign(ids.begin(), ids.end());
    return r;
  };
  const results wanted = work();

  // Everything on every thread.
  std::vector<results> found(4);
  std::vector<std::thread> threads;
  for (results &result : found) threads.emplace_back([&] { result = work(); });
  for (std::thread &thread : threads) thread.join();
  for (const results &result : found) require(result == wanted, "each thread has the results of one");

  // Parts of one output on several threads.
  std::vector<std::int32_t> sampled(sources * k), even(sources * k);
  threads.clear();
  const std::size_t part = sources / 4;
  for (std::size_t i = 0; i < 4; ++i) {
    threads.emplace_back([&, i] {
      phase_router::workspace workspace;
      phase_router::span<std::int32_t> all = sampled, exact_all = even;
      router.route_rows(workspace, i * part, (i + 1) * part, all.subspan(i * part * k, part * k));
      exact.route_rows(i * part, (i + 1) * part, exact_all.subspan(i * part * k, part * k));
    });
  }
  for (std::thread &thread : threads) thread.join();
  require(sampled == wanted.sampled && even == wanted.exact, "the parts are those of the whole");

  // The message of an error is that of its thread.
  threads.clear();
  for (int i = 0; i < 4; ++i) {
    threads.emplace_back([&, i] {
      std::vector<std::int32_t> odd(static_cast<std::size_t>(i));
      for (int again = 0; again < 100; ++again) {
        pr_status status = pr_exact_router_route(exact.get(), odd.data(), odd.size());
        std::string wanted_message = "out has " + std::to_string(i) + " elements";
        if (status != PR_ERROR_SHAPE || std::string(pr_last_error_message()).find(wanted_message) != 0) std::abort();
      }
    });
  }
  for (std::thread &thread : threads) thread.join();
  std::printf("4 threads: equal results, shared handles, parts of one output, messages of their own\n");
}

}  // namespace

int main(int count, char **arguments) {
  return guarded([&] { run(count > 1 ? std::strtoul(arguments[1], nullptr, 10) : 1); });
}
