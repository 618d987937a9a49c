// The C++17 face of phase-router: handles that free themselves, arrays with their sizes, exceptions. docs/c.md is its
// guide, and phase_router.h says what each call does. All of it is inline.

#ifndef PHASE_ROUTER_HPP
#define PHASE_ROUTER_HPP

#include <cstddef>
#include <cstdint>
#include <memory>
#include <stdexcept>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

#include "phase_router.h"

namespace phase_router {

/// What a call was refused for; `what()` says what was given and what is needed.
class error : public std::runtime_error {
 public:
  error(pr_status status, const char *message) : std::runtime_error(message), status_(status) {}
  pr_status status() const noexcept { return status_; }

 private:
  pr_status status_;
};

/// Throws if a call was refused.
inline void check(pr_status status) {
  if (status != PR_OK) throw error(status, pr_last_error_message());
}

/// An array of someone else: a pointer and a size. It is made from vectors, arrays and whatever else has `data()` and
/// `size()`, std::span among it.
template <class T>
class span {
 public:
  constexpr span() noexcept = default;
  constexpr span(T *data, std::size_t size) noexcept : data_(data), size_(size) {}
  template <std::size_t N>
  constexpr span(T (&array)[N]) noexcept : data_(array), size_(N) {}
  template <class C, class = std::enable_if_t<std::is_convertible_v<decltype(std::declval<C &>().data()), T *>>>
  constexpr span(C &&container) noexcept : data_(container.data()), size_(container.size()) {}

  constexpr T *data() const noexcept { return data_; }
  constexpr std::size_t size() const noexcept { return size_; }
  constexpr bool empty() const noexcept { return size_ == 0; }
  constexpr T *begin() const noexcept { return data_; }
  constexpr T *end() const noexcept { return data_ + size_; }
  constexpr T &operator[](std::size_t i) const noexcept { return data_[i]; }
  constexpr span subspan(std::size_t first, std::size_t count) const noexcept { return {data_ + first, count}; }

 private:
  T *data_ = nullptr;
  std::size_t size_ = 0;
};

/// Numbers of 16 bits with their meaning: bfloat16 and IEEE half precision, as their bits.
enum class bf16 : std::uint16_t {};
enum class f16 : std::uint16_t {};

namespace detail {

template <class T, void (*Free)(T *)>
struct freed {
  void operator()(T *handle) const noexcept { Free(handle); }
};

/// A handle that frees itself. It can be moved, and not copied.
template <class T, void (*Free)(T *)>
class handle {
 public:
  T *get() const noexcept { return handle_.get(); }

 protected:
  template <class Make>
  explicit handle(Make make) {
    T *made = nullptr;
    check(make(&made));
    handle_.reset(made);
  }

 private:
  std::unique_ptr<T, freed<T, Free>> handle_;
};

inline const std::uint16_t *bits(const bf16 *numbers) { return reinterpret_cast<const std::uint16_t *>(numbers); }
inline const std::uint16_t *bits(const f16 *numbers) { return reinterpret_cast<const std::uint16_t *>(numbers); }
inline std::uint16_t *bits(bf16 *numbers) { return reinterpret_cast<std::uint16_t *>(numbers); }
inline std::uint16_t *bits(f16 *numbers) { return reinterpret_cast<std::uint16_t *>(numbers); }

}  // namespace detail

/// The name of the kernels that an instruction set stands for; throws if this machine does not have them.
inline const char *kernels_name(pr_isa isa = PR_ISA_BEST) {
  const char *name = nullptr;
  check(pr_kernels_name(isa, &name));
  return name;
}

/// How many slots each target gets.
class quotas : public detail::handle<pr_quotas, pr_quotas_free> {
 public:
  quotas(span<const double> capacities, std::uint64_t demand, std::size_t k, const pr_quotas_options &options = {})
      : handle([&](pr_quotas **out) {
          return pr_quotas_new(capacities.data(), capacities.size(), demand, k, &options, out);
        }) {}

  static quotas from_counts(span<const std::uint64_t> counts, std::uint64_t demand, std::size_t k) {
    return quotas([&](pr_quotas **out) {
      return pr_quotas_from_counts(counts.data(), counts.size(), demand, k, out);
    });
  }
  static quotas from_limits(span<const std::uint64_t> limits, std::uint64_t demand, std::size_t k) {
    return quotas([&](pr_quotas **out) {
      return pr_quotas_from_limits(limits.data(), limits.size(), demand, k, out);
    });
  }
  quotas batch(std::size_t batches, std::size_t batch) const {
    return quotas([&](pr_quotas **out) { return pr_quotas_batch(get(), batches, batch, out); });
  }

  /// One number per target.
  span<const std::uint64_t> counts() const {
    const std::uint64_t *counts = nullptr;
    std::size_t targets = 0;
    check(pr_quotas_get(get(), &counts, &targets));
    return {counts, targets};
  }

 private:
  template <class Make, class = std::enable_if_t<std::is_invocable_v<Make, pr_quotas **>>>
  explicit quotas(Make make) : handle(make) {}
};

/// What a sampling router routes.
class problem : public detail::handle<pr_problem, pr_problem_free> {
 public:
  static problem from_degrees(span<const std::uint32_t> sources, span<const std::uint32_t> targets) {
    return problem([&](pr_problem **out) {
      return pr_problem_from_degrees(sources.data(), sources.size(), targets.data(), targets.size(), out);
    });
  }
  static problem from_bits(span<const std::uint64_t> source_bits, span<const std::uint64_t> target_bits,
                           std::size_t sources, std::size_t targets) {
    return problem([&](pr_problem **out) {
      return pr_problem_from_bits(source_bits.data(), source_bits.size(), target_bits.data(), target_bits.size(),
                                  sources, targets, out);
    });
  }
  static problem from_capacities(std::size_t sources, span<const double> capacities, std::size_t k) {
    return problem([&](pr_problem **out) {
      return pr_problem_from_capacities(sources, capacities.data(), capacities.size(), k, out);
    });
  }
  static problem from_weights(span<const double> sources, span<const double> targets, double density) {
    return problem([&](pr_problem **out) {
      return pr_problem_from_weights(sources.data(), sources.size(), targets.data(), targets.size(), density, out);
    });
  }
  static problem from_quotas(const quotas &quotas) {
    return problem([&](pr_problem **out) { return pr_problem_from_quotas(quotas.get(), out); });
  }

 private:
  template <class Make>
  explicit problem(Make make) : handle(make) {}
};

/// Memory that a router keeps from call to call; for one thread at a time.
class workspace : public detail::handle<pr_workspace, pr_workspace_free> {
 public:
  workspace() : handle(pr_workspace_new) {}
};

/// Random sets of targets.
class router : public detail::handle<pr_router, pr_router_free> {
 public:
  router(const problem &problem, std::size_t k, const pr_router_options &options = {})
      : handle([&](pr_router **out) { return pr_router_new(problem.get(), k, &options, out); }) {}

  void rebuild(const problem &problem, std::size_t k, const pr_router_options &options = {}) {
    check(pr_router_rebuild(get(), problem.get(), k, &options));
  }
  void set_sampling_seed(std::uint64_t seed) { check(pr_router_set_sampling_seed(get(), seed)); }
  pr_shape shape() const noexcept { return pr_router_shape(get()); }

  void route(workspace &workspace, span<std::int32_t> out) const {
    check(pr_router_route(get(), workspace.get(), out.data(), out.size()));
  }
  void route_rows(workspace &workspace, std::size_t start, std::size_t end, span<std::int32_t> out) const {
    check(pr_router_route_rows(get(), workspace.get(), start, end, out.data(), out.size()));
  }
  std::vector<std::int32_t> route() const {
    std::vector<std::int32_t> out(shape().slots);
    workspace memory;
    route(memory, out);
    return out;
  }
};

/// Exact loads.
class exact_router : public detail::handle<pr_exact_router, pr_exact_router_free> {
 public:
  explicit exact_router(const quotas &quotas, const pr_exact_options &options = {})
      : handle([&](pr_exact_router **out) { return pr_exact_router_new(quotas.get(), &options, out); }) {}

  void rebuild(const quotas &quotas, const pr_exact_options &options = {}) {
    check(pr_exact_router_rebuild(get(), quotas.get(), &options));
  }
  pr_shape shape() const noexcept { return pr_exact_router_shape(get()); }

  void route(span<std::int32_t> out) const { check(pr_exact_router_route(get(), out.data(), out.size())); }
  void route_rows(std::size_t start, std::size_t end, span<std::int32_t> out) const {
    check(pr_exact_router_route_rows(get(), start, end, out.data(), out.size()));
  }
  std::vector<std::int32_t> route() const {
    std::vector<std::int32_t> out(shape().slots);
    route(out);
    return out;
  }
  /// The targets of one row, without a copy.
  span<const std::int32_t> route_one(std::size_t row) const {
    const std::int32_t *targets = nullptr;
    std::size_t count = 0;
    check(pr_exact_router_route_one(get(), row, &targets, &count));
    return {targets, count};
  }
};

/// Exact up to a small error, for an unknown number of rows.
class stream_router : public detail::handle<pr_stream_router, pr_stream_router_free> {
 public:
  stream_router(span<const double> shares, std::size_t k, const pr_stream_options &options = {})
      : handle([&](pr_stream_router **out) {
          return pr_stream_router_new(shares.data(), shares.size(), k, &options, out);
        }) {}

  pr_shape shape() const noexcept { return pr_stream_router_shape(get()); }

  void route_rows(std::uint64_t start, std::uint64_t end, span<std::int32_t> out) const {
    check(pr_stream_router_route_rows(get(), start, end, out.data(), out.size()));
  }
  span<const std::int32_t> route_one(std::uint64_t row) const {
    const std::int32_t *targets = nullptr;
    std::size_t count = 0;
    check(pr_stream_router_route_one(get(), row, &targets, &count));
    return {targets, count};
  }
};

/// The k best targets of each row of logits.
class gate : public detail::handle<pr_gate, pr_gate_free> {
 public:
  gate(std::size_t targets, std::size_t k, const pr_gate_options &options = {})
      : handle([&](pr_gate **out) { return pr_gate_new(targets, k, &options, out); }) {}

  pr_shape shape() const noexcept { return pr_gate_shape(get()); }

  void choose(span<const float> logits, span<std::int32_t> ids, span<float> weights) const {
    check(pr_gate_choose_f32(get(), logits.data(), logits.size(), ids.data(), ids.size(), weights.data(),
                             weights.size()));
  }
  void choose(span<const bf16> logits, span<std::int32_t> ids, span<float> weights) const {
    check(pr_gate_choose_bf16(get(), detail::bits(logits.data()), logits.size(), ids.data(), ids.size(),
                              weights.data(), weights.size()));
  }
  void choose(span<const f16> logits, span<std::int32_t> ids, span<float> weights) const {
    check(pr_gate_choose_f16(get(), detail::bits(logits.data()), logits.size(), ids.data(), ids.size(),
                             weights.data(), weights.size()));
  }
};

/// Slots grouped by target.
class plan : public detail::handle<pr_plan, pr_plan_free> {
 public:
  explicit plan(const pr_plan_options &options = {})
      : handle([&](pr_plan **out) { return pr_plan_new(&options, out); }) {}

  void build(span<const std::int32_t> ids, std::size_t k, std::size_t targets) {
    check(pr_plan_build_i32(get(), ids.data(), ids.size(), k, targets));
  }
  void build(span<const std::uint32_t> ids, std::size_t k, std::size_t targets) {
    check(pr_plan_build_u32(get(), ids.data(), ids.size(), k, targets));
  }
  void build(span<const std::int64_t> ids, std::size_t k, std::size_t targets) {
    check(pr_plan_build_i64(get(), ids.data(), ids.size(), k, targets));
  }
  void build_mapped(span<const std::int32_t> ids, std::size_t k, std::size_t targets, span<const std::int32_t> map) {
    check(pr_plan_build_mapped_i32(get(), ids.data(), ids.size(), k, targets, map.data(), map.size()));
  }
  void build_mapped(span<const std::uint32_t> ids, std::size_t k, std::size_t targets, span<const std::int32_t> map) {
    check(pr_plan_build_mapped_u32(get(), ids.data(), ids.size(), k, targets, map.data(), map.size()));
  }
  void build_mapped(span<const std::int64_t> ids, std::size_t k, std::size_t targets, span<const std::int32_t> map) {
    check(pr_plan_build_mapped_i64(get(), ids.data(), ids.size(), k, targets, map.data(), map.size()));
  }

  pr_plan_view view() const {
    pr_plan_view view;
    check(pr_plan_get(get(), &view));
    return view;
  }
  std::size_t filled() const { return view().filled; }
  span<const std::uint32_t> counts() const { auto v = view(); return {v.counts, v.targets}; }
  span<const std::uint32_t> offsets() const { auto v = view(); return {v.offsets, v.targets + 1}; }
  span<const std::uint32_t> slots() const { auto v = view(); return {v.slots, v.filled}; }
  span<const std::uint32_t> places() const { auto v = view(); return {v.places, v.slots_len}; }

  /// The targets that have slots, with their places.
  std::vector<pr_group> groups() const {
    std::vector<pr_group> groups(view().targets);
    std::size_t count = 0;
    check(pr_plan_groups(get(), groups.data(), groups.size(), &count));
    groups.resize(count);
    return groups;
  }
  /// The source of each place.
  void sources(span<std::uint32_t> out) const { check(pr_plan_sources(get(), out.data(), out.size())); }

  /// Rows of `width` elements of any plain type, in the order of the places.
  template <class T>
  void gather_rows(span<const T> x, std::size_t width, span<T> out) const {
    static_assert(std::is_trivially_copyable_v<T>, "rows are copied byte by byte");
    check(pr_plan_gather_rows(get(), x.data(), x.size() * sizeof(T), width * sizeof(T), out.data(),
                              out.size() * sizeof(T)));
  }
  template <class X, class Out>
  void gather_rows(const X &x, std::size_t width, Out &out) const {
    using T = std::remove_reference_t<decltype(*out.data())>;
    gather_rows(span<const T>(x), width, span<T>(out));
  }

  void permute(span<const float> values, span<float> out) const {
    check(pr_plan_permute_f32(get(), values.data(), values.size(), out.data(), out.size()));
  }
  void permute(span<const std::uint32_t> values, span<std::uint32_t> out) const {
    check(pr_plan_permute_u32(get(), values.data(), values.size(), out.data(), out.size()));
  }

  void combine(span<const float> y, span<const float> weights, std::size_t width, span<float> out,
               pr_order order = PR_ORDER_TARGET) const {
    check(pr_plan_combine_f32(get(), order, y.data(), y.size(), weights.data(), weights.size(), width, out.data(),
                              out.size()));
  }
  void combine(span<const bf16> y, span<const float> weights, std::size_t width, span<bf16> out,
               pr_order order = PR_ORDER_TARGET) const {
    check(pr_plan_combine_bf16(get(), order, detail::bits(y.data()), y.size(), weights.data(), weights.size(), width,
                               detail::bits(out.data()), out.size()));
  }
  void combine(span<const f16> y, span<const float> weights, std::size_t width, span<f16> out,
               pr_order order = PR_ORDER_TARGET) const {
    check(pr_plan_combine_f16(get(), order, detail::bits(y.data()), y.size(), weights.data(), weights.size(), width,
                              detail::bits(out.data()), out.size()));
  }
};

/// The groups of a plan padded to whole blocks.
class blocks : public detail::handle<pr_blocks, pr_blocks_free> {
 public:
  explicit blocks(bool empty_targets = false)
      : handle([&](pr_blocks **out) { return pr_blocks_new(empty_targets, out); }) {}

  void build(const plan &plan, std::size_t block_size) { check(pr_blocks_build(get(), plan.get(), block_size)); }
  pr_blocks_view view() const {
    pr_blocks_view view;
    check(pr_blocks_get(get(), &view));
    return view;
  }
};

/// An assignment, and the memory to make one; for one thread at a time.
class assignment : public detail::handle<pr_assignment, pr_assignment_free> {
 public:
  assignment() : handle(pr_assignment_new) {}

  pr_assignment_view view() const {
    pr_assignment_view view;
    check(pr_assignment_get(get(), &view));
    return view;
  }
  span<const std::int32_t> ids() const { auto v = view(); return {v.ids, v.rows * v.k}; }
  span<const float> prices() const { auto v = view(); return {v.prices, v.prices_len}; }
};

/// The best targets by score within hard capacities.
class assigner : public detail::handle<pr_assigner, pr_assigner_free> {
 public:
  assigner(span<const std::uint64_t> capacities, std::size_t k, const pr_assigner_options &options = {})
      : handle([&](pr_assigner **out) {
          return pr_assigner_new(capacities.data(), capacities.size(), k, &options, out);
        }) {}

  pr_shape shape() const noexcept { return pr_assigner_shape(get()); }

  void assign(span<const float> scores, assignment &out) const {
    check(pr_assigner_assign_f32(get(), scores.data(), scores.size(), out.get()));
  }
  void assign(span<const bf16> scores, assignment &out) const {
    check(pr_assigner_assign_bf16(get(), detail::bits(scores.data()), scores.size(), out.get()));
  }
  void assign(span<const f16> scores, assignment &out) const {
    check(pr_assigner_assign_f16(get(), detail::bits(scores.data()), scores.size(), out.get()));
  }
  void assign_lists(span<const std::size_t> offsets, span<const std::uint32_t> targets, span<const float> scores,
                    assignment &out) const {
    check(pr_assigner_assign_lists_f32(get(), offsets.data(), offsets.size(), targets.data(), targets.size(),
                                       scores.data(), scores.size(), out.get()));
  }
};

/// Tables of ids that change with the fewest moves.
class rebalancer : public detail::handle<pr_rebalancer, pr_rebalancer_free> {
 public:
  explicit rebalancer(const quotas &quotas, const pr_rebalancer_options &options = {})
      : handle([&](pr_rebalancer **out) { return pr_rebalancer_new(quotas.get(), &options, out); }) {}

  /// Changes the ids in place, and returns the changed slots.
  std::vector<pr_move> rebalance(span<std::int32_t> ids) const {
    return changed([&](pr_moves **moves) {
      return pr_rebalancer_rebalance_i32(get(), ids.data(), ids.size(), moves);
    });
  }
  std::vector<pr_move> rebalance(span<std::uint32_t> ids) const {
    return changed([&](pr_moves **moves) {
      return pr_rebalancer_rebalance_u32(get(), ids.data(), ids.size(), moves);
    });
  }
  std::vector<pr_move> rebalance(span<std::int64_t> ids) const {
    return changed([&](pr_moves **moves) {
      return pr_rebalancer_rebalance_i64(get(), ids.data(), ids.size(), moves);
    });
  }

 private:
  template <class Call>
  static std::vector<pr_move> changed(Call call) {
    pr_moves *made = nullptr;
    check(call(&made));
    std::unique_ptr<pr_moves, detail::freed<pr_moves, pr_moves_free>> moves(made);
    const pr_move *changes = nullptr;
    std::size_t count = 0;
    check(pr_moves_get(moves.get(), &changes, &count));
    return std::vector<pr_move>(changes, changes + count);
  }
};

}  // namespace phase_router

#endif  // PHASE_ROUTER_HPP
