// The C interface of phase-router. docs/c.md is its guide. Written by scripts/capi.sh; do not edit.
//
// Rules that hold for every function:
//
// - What can fail returns a pr_status; pr_last_error_message() has the details, per thread. An error leaves results
//   and outputs as they were, unless the function says otherwise.
// - An array is followed by the number of its elements, and a number that does not fit is an error. An array may be
//   NULL if it has none. Matrices are row-major, without gaps.
// - A _new function makes a handle, and the _free of its kind ends it. Options are a struct of zeros until fields are
//   set; NULL stands for all zeros. What options and arrays point to is not kept after the call.
// - A handle that a function takes as const may be used by any number of threads at once. While one uses it as not
//   const, no other may use it.
// - NULL, a misaligned pointer, and memory that is written and given twice are errors. What cannot be checked is the
//   caller's promise: that pointers lead to that many elements, that handles have not been freed, that no array lies in
//   the memory of a handle that the same call changes, and that no other thread writes to what is read, or uses what
//   is written.

#ifndef PHASE_ROUTER_H
#define PHASE_ROUTER_H

#include <stddef.h>
#include <stdint.h>

/// Changes when a program that was compiled with an older header can no longer be linked to this library.
#define PR_ABI_VERSION 1

/// What a call came to. `pr_last_error_message` has the details of an error.
enum pr_status
#ifdef __cplusplus
  : int32_t
#endif // __cplusplus
 {
  /// Success.
  PR_OK = 0,
  /// A pointer is NULL that must not be.
  PR_ERROR_NULL = 1,
  /// A pointer is not aligned for its type.
  PR_ERROR_ALIGNMENT = 2,
  /// Memory that is written is also given for something else.
  PR_ERROR_OVERLAP = 3,
  /// Sizes do not fit together, or an index or a range is out of bounds.
  PR_ERROR_SHAPE = 4,
  /// A value has no meaning: a weight, an id, a score, a permutation, an option.
  PR_ERROR_VALUE = 5,
  /// A size is larger than the library supports.
  PR_ERROR_TOO_LARGE = 6,
  /// Memory cannot be allocated.
  PR_ERROR_OUT_OF_MEMORY = 7,
  /// The instruction set asked for is not available on this machine.
  PR_ERROR_ISA = 8,
  /// A bug of the library, or a thread pool that cannot start its threads. Outputs may hold anything.
  PR_ERROR_INTERNAL = 9,
};
#ifndef __cplusplus
typedef int32_t pr_status;
#endif // __cplusplus

/// Assigns each source at most `k` distinct targets within hard capacities, with the highest total score. It never
/// changes, and any number of threads may use it, each with an assignment of its own.
typedef struct pr_assigner pr_assigner;

/// An assignment, and the memory to make one. One thread may write it at a time.
typedef struct pr_assignment pr_assignment;

/// The groups of a plan padded to blocks of one size. It keeps its memory for the next build. Any number of threads may
/// use it while none builds it.
typedef struct pr_blocks pr_blocks;

/// Routes each source to `k` distinct targets so that every target gets exactly its quota. Any number of threads may
/// route with it while none rebuilds it.
typedef struct pr_exact_router pr_exact_router;

/// Chooses the `k` best of E targets for each row of logits. It never changes, and any number of threads may use it.
typedef struct pr_gate pr_gate;

/// The slots that a call changed.
typedef struct pr_moves pr_moves;

/// The slots of N x k ids grouped by target. It keeps its memory for the next build. Any number of threads may use it
/// while none builds it.
typedef struct pr_plan pr_plan;

/// What is to be routed: how large a part of its ring each source and each target covers. It never changes, and any
/// number of threads may use it.
typedef struct pr_problem pr_problem;

/// How many slots each target gets. They never change, and any number of threads may use them.
typedef struct pr_quotas pr_quotas;

/// Brings tables of ids to their quotas with the fewest changed slots. It never changes, and any number of threads may
/// use it.
typedef struct pr_rebalancer pr_rebalancer;

/// Routes by sampling: random sets of distinct targets, with loads in proportion to capacity. Any number of threads may
/// route with it, each with a workspace of its own, while none changes it.
typedef struct pr_router pr_router;

/// Routes rows of an unknown number, numbered as they come, in proportion to shares. It never changes, and any number of
/// threads may use it.
typedef struct pr_stream_router pr_stream_router;

/// Memory that routing keeps from call to call. One thread may use it at a time. It serves any router.
typedef struct pr_workspace pr_workspace;

/// An instruction set. The results are the same on all.
typedef uint32_t pr_isa;

/// How a router samples the targets that match a source.
typedef uint32_t pr_sampling;

/// Options of a router. All zeros are the defaults.
typedef struct pr_router_options {
  /// The seed of everything that is random.
  uint64_t seed;
  /// How targets are sampled: `PR_SAMPLING_FLOYD` by default.
  pr_sampling sampling;
  /// `PR_ISA_BEST` by default.
  pr_isa isa;
  /// The most threads that a call uses: 0 for all of them, 1 for the caller's alone.
  size_t threads;
  /// Positions of the targets, a permutation of E entries; NULL: derived from the seed, and so is `tau`.
  const uint32_t *sigma;
  /// Number of entries of `sigma`.
  size_t sigma_len;
  /// Phases of the sources, a permutation of N entries; NULL if `sigma` is.
  const uint32_t *tau;
  /// Number of entries of `tau`.
  size_t tau_len;
} pr_router_options;

/// The sizes of a router's output: `rows` rows of `k` slots. `slots` is their product, the length of the whole output.
typedef struct pr_shape {
  /// Number of rows, N. 0 if the handle serves any number.
  size_t rows;
  /// Number of targets, E.
  size_t targets;
  /// Slots per row.
  size_t k;
  /// Slots of the whole output; 0 if the handle serves any number of rows.
  size_t slots;
} pr_shape;

/// Options of quotas. All zeros are the defaults.
typedef struct pr_quotas_options {
  /// The most slots of each target; NULL: no limits.
  const uint64_t *limits;
  /// Number of limits: that of the targets, or 0.
  size_t limits_len;
  /// The fewest slots of a target that has capacity.
  uint64_t minimum;
  /// 1: round by chance, with `seed`, so that the mean over all seeds is the exact part. 0: by largest remainder.
  uint32_t by_chance;
  /// The seed of the chance.
  uint64_t seed;
} pr_quotas_options;

/// Options of an exact router. All zeros are the defaults.
typedef struct pr_exact_options {
  /// The seed of everything that is not given.
  uint64_t seed;
  /// Routers that differ in their streams alone are independent.
  uint64_t stream;
  /// Number of batches of consecutive rows, each balanced by itself; 0 stands for 1.
  size_t batches;
  /// `PR_ISA_BEST` by default.
  pr_isa isa;
  /// The most threads that a call uses: 0 for all of them, 1 for the caller's alone.
  size_t threads;
  /// Weights of the sources, which add up to the demand of the quotas; NULL: each source counts as one.
  const uint64_t *weights;
  /// Number of weights.
  size_t weights_len;
  /// Positions of the targets, a permutation of E entries; NULL: derived from the seed, and so is `tau`.
  const uint32_t *sigma;
  /// Number of entries of `sigma`.
  size_t sigma_len;
  /// Phases of the sources, a permutation of N entries; NULL if `sigma` is.
  const uint32_t *tau;
  /// Number of entries of `tau`.
  size_t tau_len;
} pr_exact_options;

/// Options of a stream router. All zeros are the defaults.
typedef struct pr_stream_options {
  /// The seed of everything that is random.
  uint64_t seed;
  /// Routers that differ in their streams alone are independent.
  uint64_t stream;
  /// `PR_ISA_BEST` by default.
  pr_isa isa;
  /// The most threads that a call uses: 0 for all of them, 1 for the caller's alone.
  size_t threads;
} pr_stream_options;

/// How a logit x becomes a score.
typedef uint32_t pr_scoring;

/// The value of a group of targets.
typedef uint32_t pr_group_score;

/// Options of a gate. All zeros are the defaults: softmax over all targets, weights as they are.
typedef struct pr_gate_options {
  /// `PR_SCORING_SOFTMAX` by default.
  pr_scoring scoring;
  /// 1: weights are divided by their sum.
  uint32_t renormalize;
  /// A factor of all weights; 0 stands for 1.
  float scale;
  /// `PR_ISA_BEST` by default.
  pr_isa isa;
  /// The most threads that a call uses: 0 for all of them, 1 for the caller's alone.
  size_t threads;
  /// A number per target that is added to its score to choose by, and plays no part in the weights; NULL: none.
  const float *bias;
  /// Number of entries of `bias`.
  size_t bias_len;
  /// Number of groups of neighbours, all of one size; 0: no groups.
  size_t groups;
  /// Number of groups that are chosen from.
  size_t groups_kept;
  /// How groups are compared: `PR_GROUP_SCORE_MAX` by default.
  pr_group_score group_score;
} pr_gate_options;

/// Options of a plan. All zeros are the defaults.
typedef struct pr_plan_options {
  /// `PR_ISA_BEST` by default.
  pr_isa isa;
  /// The most threads that a call uses: 0 for all of them, 1 for the caller's alone.
  size_t threads;
} pr_plan_options;

/// What a plan says. The arrays stay until the plan is built again or freed.
typedef struct pr_plan_view {
  /// Number of targets, E.
  size_t targets;
  /// Slots per source.
  size_t k;
  /// Number of slots, N * k, with the empty ones.
  size_t slots_len;
  /// Number of slots that hold a target.
  size_t filled;
  /// `targets` numbers: the slots of each target.
  const uint32_t *counts;
  /// `targets + 1` numbers: target c has the places `offsets[c]` to `offsets[c + 1] - 1`.
  const uint32_t *offsets;
  /// `filled` numbers: the flat slot index `source * k + slot` at each place, grouped by target, in ascending order in
  /// each group.
  const uint32_t *slots;
  /// `slots_len - filled` numbers: the flat indices of the empty slots.
  const uint32_t *empty_slots;
  /// `slots_len` numbers: the place of each slot, by flat index. Those of empty slots come last.
  const uint32_t *places;
} pr_plan_view;

/// A target with slots, and its places: those from `start` to `end - 1`.
typedef struct pr_group {
  /// The target.
  uint32_t target;
  /// Its first place.
  uint32_t start;
  /// One past its last place.
  uint32_t end;
} pr_group;

/// In which order the rows of a source are added up.
typedef uint32_t pr_order;

/// What blocks say. The arrays stay until the blocks are built again or freed.
typedef struct pr_blocks_view {
  /// Slots per block.
  size_t block_size;
  /// Number of blocks.
  size_t blocks;
  /// The target of each block, in ascending order.
  const uint32_t *targets;
  /// `blocks * block_size` flat slot indices, with `sentinel` where a block is filled up.
  const uint32_t *slots;
  /// The number of slots, N * k: no slot has this index.
  uint32_t sentinel;
  /// How often the sentinel stands in the slots.
  size_t padding;
} pr_blocks_view;

/// Options of an assigner. All zeros are the defaults.
typedef struct pr_assigner_options {
  /// The gap between total and bound that is good enough, as a part of the bound; 0 stands for 1e-5.
  double tolerance;
  /// 1: the best there is, for scores rounded to a grid of 28 bits; `tolerance` is 0 then.
  uint32_t best;
  /// The most steps of the searches, as a multiple of the number of scores; 0 stands for 256.
  uint32_t effort;
  /// `PR_ISA_BEST` by default.
  pr_isa isa;
  /// The most threads that a call uses: 0 for all of them, 1 for the caller's alone.
  size_t threads;
  /// Prices to start from, one per target, such as those of an earlier assignment; NULL: none.
  const float *prices;
  /// Number of prices.
  size_t prices_len;
} pr_assigner_options;

/// What an assignment says. The arrays stay until the assignment is made again or freed.
typedef struct pr_assignment_view {
  /// Number of rows, N.
  size_t rows;
  /// Number of targets, E.
  size_t targets;
  /// Slots per row.
  size_t k;
  /// `rows * k` target ids, those of the highest scores first in each row, -1 in an empty slot.
  const int32_t *ids;
  /// Number of slots that hold a target; no assignment has more.
  size_t filled;
  /// The sum of the scores of all pairs.
  double total;
  /// What no assignment with as many filled slots exceeds; it follows from the prices (`pr_certificate_bound_f32`).
  double bound;
  /// `(bound - total) / |bound|`.
  double gap;
  /// A price per target, in the unit of the scores. Negated they are the bias of a gate that balances rows like these.
  const float *prices;
  /// Number of prices: `targets`, or 0 before the first assignment.
  size_t prices_len;
} pr_assignment_view;

/// Options of a rebalancer. All zeros are the defaults.
typedef struct pr_rebalancer_options {
  /// Decides which of equal slots move.
  uint64_t seed;
  /// The most slots that one call changes; 0: as many as are needed.
  size_t at_most;
  /// The zone of every target: then the targets of a row are in distinct zones. NULL: no zones.
  const uint32_t *zones;
  /// Number of zones: that of the targets, or 0.
  size_t zones_len;
} pr_rebalancer_options;

/// A slot that was changed.
typedef struct pr_move {
  /// Its flat index.
  size_t slot;
  /// The target that it held; -1 if none that counts.
  int32_t from;
  /// The target that it holds now; -1 if none.
  int32_t to;
} pr_move;

/// The fastest of this machine, or the one that the environment variable `PHASE_ROUTER_ISA` names.
#define PR_ISA_BEST 0

/// Plain code, on every machine.
#define PR_ISA_SCALAR 1

/// Every x86-64.
#define PR_ISA_SSE2 2

/// x86-64-v3.
#define PR_ISA_AVX2 3

/// x86-64-v4.
#define PR_ISA_AVX512 4

/// aarch64.
#define PR_ISA_NEON 5

/// As many random numbers as slots: the fast one.
#define PR_SAMPLING_FLOYD 0

/// A random number per match: that of the published router.
#define PR_SAMPLING_ALGORITHM_R 1

/// exp(x) over the sum of exp of all targets (Mixtral, Qwen3-MoE, DeepSeek-V2).
#define PR_SCORING_SOFTMAX 0

/// 1 / (1 + exp(-x)) (DeepSeek-V3, Llama 4).
#define PR_SCORING_SIGMOID 1

/// x itself.
#define PR_SCORING_LOGITS 2

/// Its largest score plus bias (DeepSeek-V2).
#define PR_GROUP_SCORE_MAX 0

/// The sum of its two largest scores plus biases (DeepSeek-V3).
#define PR_GROUP_SCORE_TOP_TWO 1

/// By ascending target, as code does that runs one expert after the other.
#define PR_ORDER_TARGET 0

/// By slot: a gate's first choice comes first.
#define PR_ORDER_SLOT 1

#ifdef __cplusplus
extern "C" {
#endif // __cplusplus

/// Returns the message of the last call on this thread that did not return `PR_OK`: what was given, and what is needed.
/// Empty if there was none. It stays until the next such call on this thread, or the end of the thread.
const char *pr_last_error_message(void);

/// Returns the name of a status, `"PR_ERROR_SHAPE"` for example; `"unknown"` for a number that is none.
const char *pr_status_name(int32_t status);

/// Returns the version of the library, `"0.1.0"` for example.
const char *pr_version(void);

/// Returns the `PR_ABI_VERSION` that the library was built with. A program that loads it at run time compares.
uint32_t pr_abi_version(void);

/// Returns a number that changes when the same input and seed give other results than in the release before.
uint32_t pr_results_version(void);

/// Gives the name of the kernels that `isa` stands for, `"avx512+vpopcntdq"` for example. It is an error if this machine
/// does not have them. The name stays.
pr_status pr_kernels_name(pr_isa isa,
                          const char **name);

/// Makes a problem from the degrees of `sources` sources, 0 to `targets` each, and of `targets` targets, 0 to `sources`
/// each.
pr_status pr_problem_from_degrees(const uint32_t *source_degrees,
                                  size_t sources,
                                  const uint32_t *target_degrees,
                                  size_t targets,
                                  struct pr_problem **problem);

/// Makes a problem from bit matrices, whose rows have as many bits set as the degree is: `source_bits` with a row of
/// `targets` bits per source, `target_bits` with a row of `sources` bits per target. A row is whole 64-bit words; bit `c`
/// is bit `c % 64` of word `c / 64`, and the bits past the last column are ignored.
pr_status pr_problem_from_bits(const uint64_t *source_bits,
                               size_t source_words,
                               const uint64_t *target_bits,
                               size_t target_words,
                               size_t sources,
                               size_t targets,
                               struct pr_problem **problem);

/// Makes a problem of `sources` sources with `k` slots each, whose slots are all filled, from the capacities of the
/// targets in any unit.
pr_status pr_problem_from_capacities(size_t sources,
                                     const double *capacities,
                                     size_t targets,
                                     size_t k,
                                     struct pr_problem **problem);

/// Makes a problem from weights of sources and targets: the degree is `weight / mean * density * ring`, rounded, 1 to the
/// ring.
pr_status pr_problem_from_weights(const double *source_weights,
                                  size_t sources,
                                  const double *target_weights,
                                  size_t targets,
                                  double density,
                                  struct pr_problem **problem);

/// Makes the problem whose routes are those of an exact router without batches or weights.
pr_status pr_problem_from_quotas(const struct pr_quotas *quotas, struct pr_problem **problem);

/// Frees a problem. NULL is ignored.
void pr_problem_free(struct pr_problem *problem);

/// Lays a problem out for routing with `k` slots per source. `options` may be NULL.
pr_status pr_router_new(const struct pr_problem *problem,
                        size_t k,
                        const struct pr_router_options *options,
                        struct pr_router **router);

/// Makes a router anew in its own memory, as `pr_router_new` would. Nothing is allocated if the router has had as many
/// sources and targets before, and no permutations are given. On error the router is as it was.
pr_status pr_router_rebuild(struct pr_router *router,
                            const struct pr_problem *problem,
                            size_t k,
                            const struct pr_router_options *options);

/// Sets the seed of the rows' random numbers, which changes the routes and keeps the permutations.
pr_status pr_router_set_sampling_seed(struct pr_router *router, uint64_t seed);

/// Returns the sizes of a router; zeros for NULL.
struct pr_shape pr_router_shape(const struct pr_router *router);

/// Routes all rows into `out`, which has `slots` elements: target ids, -1 in an empty slot. On one thread nothing is
/// allocated if the workspace has served as many rows of this router before. On error `out` is as it was.
pr_status pr_router_route(const struct pr_router *router,
                          struct pr_workspace *workspace,
                          int32_t *out,
                          size_t out_len);

/// Routes the rows `start` to `end - 1` into `out`, as they are in the whole output.
pr_status pr_router_route_rows(const struct pr_router *router,
                               struct pr_workspace *workspace,
                               size_t start,
                               size_t end,
                               int32_t *out,
                               size_t out_len);

/// Frees a router. NULL is ignored.
void pr_router_free(struct pr_router *router);

/// Makes an empty workspace.
pr_status pr_workspace_new(struct pr_workspace **workspace);

/// Frees a workspace. NULL is ignored.
void pr_workspace_free(struct pr_workspace *workspace);

/// Writes the permutations that a router derives from a seed: `sigma` of 0 to `targets - 1`, `tau` of 0 to `sources - 1`,
/// the `col_perm_s` and `col_perm_t` of the published package.
pr_status pr_permutations_from_seed(size_t sources,
                                    size_t targets,
                                    uint64_t seed,
                                    uint32_t *sigma,
                                    size_t sigma_len,
                                    uint32_t *tau,
                                    size_t tau_len);

/// Routes like the published `phase_router`, bit for bit: n sources, n targets, `k` slots, bit matrices of `nb_words`
/// words per row. `out` has n * k elements.
pr_status pr_phase_router(const uint64_t *s_bits,
                          size_t s_words,
                          const uint64_t *t_bits,
                          size_t t_words,
                          size_t n,
                          size_t nb_words,
                          size_t k,
                          const size_t *col_perm_s,
                          size_t col_perm_s_len,
                          const size_t *col_perm_t,
                          size_t col_perm_t_len,
                          uint64_t seed,
                          int32_t *out,
                          size_t out_len);

/// Routes tokens to experts of equal capacity like the published `phase_router_uniform_dispatch`, bit for bit. `out` has
/// `n_tokens` * `k` elements.
pr_status pr_phase_router_uniform_dispatch(size_t n_tokens,
                                           size_t n_experts,
                                           size_t k,
                                           double base_density,
                                           size_t oversample,
                                           uint64_t seed,
                                           int32_t *out,
                                           size_t out_len);

/// Routes by hash, the baseline of the published benchmark: slot `s` of row `i` is SipHash(i, seed, s) modulo `targets`.
/// It ignores capacities, and a row may name a target twice. `out` has `sources` * `k` elements.
pr_status pr_uniform_hash(size_t sources,
                          size_t targets,
                          size_t k,
                          uint64_t seed,
                          int32_t *out,
                          size_t out_len);

/// Splits `k` slots per source over the targets, in proportion to `capacities`, none above `demand`. The demand is the
/// number of sources, or the sum of their weights. `options` may be NULL.
pr_status pr_quotas_new(const double *capacities,
                        size_t targets,
                        uint64_t demand,
                        size_t k,
                        const struct pr_quotas_options *options,
                        struct pr_quotas **quotas);

/// Takes quotas as they are.
pr_status pr_quotas_from_counts(const uint64_t *counts,
                                size_t targets,
                                uint64_t demand,
                                size_t k,
                                struct pr_quotas **quotas);

/// Makes quotas in proportion to hard limits, and within them.
pr_status pr_quotas_from_limits(const uint64_t *limits,
                                size_t targets,
                                uint64_t demand,
                                size_t k,
                                struct pr_quotas **quotas);

/// Makes the quotas of one of several batches of consecutive rows.
pr_status pr_quotas_batch(const struct pr_quotas *quotas,
                          size_t batches,
                          size_t batch,
                          struct pr_quotas **part);

/// Gives the quotas, one number per target. They stay until the handle is freed.
pr_status pr_quotas_get(const struct pr_quotas *quotas, const uint64_t **counts, size_t *targets);

/// Frees quotas. NULL is ignored.
void pr_quotas_free(struct pr_quotas *quotas);

/// Makes a router that gives every target its quota. `options` may be NULL. The quotas may be freed afterwards.
pr_status pr_exact_router_new(const struct pr_quotas *quotas,
                              const struct pr_exact_options *options,
                              struct pr_exact_router **router);

/// Makes a router anew in its own memory, as `pr_exact_router_new` would. Without weights, permutations or batches
/// nothing is allocated if the router has been as large before. On error the router is as it was.
pr_status pr_exact_router_rebuild(struct pr_exact_router *router,
                                  const struct pr_quotas *quotas,
                                  const struct pr_exact_options *options);

/// Returns the sizes of a router; zeros for NULL.
struct pr_shape pr_exact_router_shape(const struct pr_exact_router *router);

/// Routes all rows into `out`, which has `slots` elements: target ids, -1 in an empty slot. On one thread nothing is
/// allocated. On error `out` is as it was.
pr_status pr_exact_router_route(const struct pr_exact_router *router,
                                int32_t *out,
                                size_t out_len);

/// Routes the rows `start` to `end - 1` into `out`, as they are in the whole output.
pr_status pr_exact_router_route_rows(const struct pr_exact_router *router,
                                     size_t start,
                                     size_t end,
                                     int32_t *out,
                                     size_t out_len);

/// Gives the targets of one row without a copy: `count` ids, without empty slots. They stay until the router is rebuilt
/// or freed.
pr_status pr_exact_router_route_one(const struct pr_exact_router *router,
                                    size_t row,
                                    const int32_t **targets,
                                    size_t *count);

/// Frees a router. NULL is ignored.
void pr_exact_router_free(struct pr_exact_router *router);

/// Makes a router for targets of these shares, in any unit. `options` may be NULL.
pr_status pr_stream_router_new(const double *shares,
                               size_t targets,
                               size_t k,
                               const struct pr_stream_options *options,
                               struct pr_stream_router **router);

/// Returns the sizes of a router, with no rows; zeros for NULL.
struct pr_shape pr_stream_router_shape(const struct pr_stream_router *router);

/// Routes the rows `start` to `end - 1` of the stream into `out`, which has `k` elements per row: target ids, -1 in an
/// empty slot. On one thread nothing is allocated. On error `out` is as it was.
pr_status pr_stream_router_route_rows(const struct pr_stream_router *router,
                                      uint64_t start,
                                      uint64_t end,
                                      int32_t *out,
                                      size_t out_len);

/// Gives the targets of one row without a copy: `count` ids, without empty slots. They stay until the router is freed.
pr_status pr_stream_router_route_one(const struct pr_stream_router *router,
                                     uint64_t row,
                                     const int32_t **targets,
                                     size_t *count);

/// Frees a router. NULL is ignored.
void pr_stream_router_free(struct pr_stream_router *router);

/// Makes a gate that chooses `k` of `targets` targets. `options` may be NULL. What they point to is copied.
pr_status pr_gate_new(size_t targets, size_t k, const struct pr_gate_options *options, struct pr_gate **gate);

/// Returns the sizes of a gate, with no rows; zeros for NULL.
struct pr_shape pr_gate_shape(const struct pr_gate *gate);

/// Chooses targets for the rows of `logits`, E numbers each: `ids` and `weights` get `k` per row, best first, -1 with
/// weight 0 in slots that stay empty. A logit of -inf is a target that is not chosen. On one thread nothing is allocated
/// for up to 512 targets.
///
/// If a logit is NaN or +inf, all ids are -1 and all weights 0; on other errors both are as they were.
pr_status pr_gate_choose_f32(const struct pr_gate *gate,
                             const float *logits,
                             size_t logits_len,
                             int32_t *ids,
                             size_t ids_len,
                             float *weights,
                             size_t weights_len);

/// The same for logits of bfloat16, as their bits.
pr_status pr_gate_choose_bf16(const struct pr_gate *gate,
                              const uint16_t *logits,
                              size_t logits_len,
                              int32_t *ids,
                              size_t ids_len,
                              float *weights,
                              size_t weights_len);

/// The same for logits of IEEE half precision, as their bits.
pr_status pr_gate_choose_f16(const struct pr_gate *gate,
                             const uint16_t *logits,
                             size_t logits_len,
                             int32_t *ids,
                             size_t ids_len,
                             float *weights,
                             size_t weights_len);

/// Frees a gate. NULL is ignored.
void pr_gate_free(struct pr_gate *gate);

/// Makes a plan of no slots. `options` may be NULL.
pr_status pr_plan_new(const struct pr_plan_options *options, struct pr_plan **plan);

/// Groups the slots of `ids` by target: `k` ids per source, each in 0 to `targets - 1`, or -1 for an empty slot. The slots
/// of a target are in the order of their flat index, whatever the number of threads. On one thread nothing is allocated if
/// an earlier build had as many slots and targets. On error the plan is as it was.
pr_status pr_plan_build_i32(struct pr_plan *plan,
                            const int32_t *ids,
                            size_t ids_len,
                            size_t k,
                            size_t targets);

/// The same for ids of 32 bits without a sign; 2^32 - 1 is an empty slot.
pr_status pr_plan_build_u32(struct pr_plan *plan,
                            const uint32_t *ids,
                            size_t ids_len,
                            size_t k,
                            size_t targets);

/// The same for ids of 64 bits.
pr_status pr_plan_build_i64(struct pr_plan *plan,
                            const int64_t *ids,
                            size_t ids_len,
                            size_t k,
                            size_t targets);

/// Groups slots by local target: `map` has the local target, in 0 to `targets - 1`, of every global one, or -1 if it is on
/// another machine, in which case its slots count as empty. Else like `pr_plan_build_i32`.
pr_status pr_plan_build_mapped_i32(struct pr_plan *plan,
                                   const int32_t *ids,
                                   size_t ids_len,
                                   size_t k,
                                   size_t targets,
                                   const int32_t *map,
                                   size_t map_len);

/// The same for ids of 32 bits without a sign; 2^32 - 1 is an empty slot.
pr_status pr_plan_build_mapped_u32(struct pr_plan *plan,
                                   const uint32_t *ids,
                                   size_t ids_len,
                                   size_t k,
                                   size_t targets,
                                   const int32_t *map,
                                   size_t map_len);

/// The same for ids of 64 bits.
pr_status pr_plan_build_mapped_i64(struct pr_plan *plan,
                                   const int64_t *ids,
                                   size_t ids_len,
                                   size_t k,
                                   size_t targets,
                                   const int32_t *map,
                                   size_t map_len);

/// Gives the sizes and arrays of a plan. Nothing is copied.
pr_status pr_plan_get(const struct pr_plan *plan, struct pr_plan_view *view);

/// Gives the targets that have slots, in ascending order. `groups` has room for as many as there are targets (or slots, if
/// they are fewer); `count` tells how many it got.
pr_status pr_plan_groups(const struct pr_plan *plan,
                         struct pr_group *groups,
                         size_t groups_len,
                         size_t *count);

/// Writes the source of each of the `filled` places: the row that a gather reads there.
pr_status pr_plan_sources(const struct pr_plan *plan, uint32_t *sources, size_t sources_len);

/// Copies the row of every place's source: `x` has a row of `row_bytes` bytes per source, and `out` gets one per place of
/// the `filled` ones, those of a target side by side. Rows may be of any type, quantised ones too. `x_bytes` and
/// `out_bytes` are the sizes of the arrays. On error `out` is as it was.
pr_status pr_plan_gather_rows(const struct pr_plan *plan,
                              const void *x,
                              size_t x_bytes,
                              size_t row_bytes,
                              void *out,
                              size_t out_bytes);

/// Puts values of slots, one per slot by flat index, into the order of the `filled` places: the weights that an expert
/// multiplies its own rows with, for example.
pr_status pr_plan_permute_f32(const struct pr_plan *plan,
                              const float *values,
                              size_t values_len,
                              float *out,
                              size_t out_len);

/// The same for values of 32 bits.
pr_status pr_plan_permute_u32(const struct pr_plan *plan,
                              const uint32_t *values,
                              size_t values_len,
                              uint32_t *out,
                              size_t out_len);

/// The same for values of 16 bits: bfloat16, half precision.
pr_status pr_plan_permute_u16(const struct pr_plan *plan,
                              const uint16_t *values,
                              size_t values_len,
                              uint16_t *out,
                              size_t out_len);

/// Adds up, for every source, the rows of its filled slots, each times the weight of its slot. `y` has a row of `width`
/// numbers per place of the `filled` ones, `weights` a number per slot by flat index, and `out` gets a row per source:
/// zeros if it has no filled slot. Sums are made in float32, one rounded product after the other in the given order, so
/// their bits are the same on every machine. On error `out` is as it was.
pr_status pr_plan_combine_f32(const struct pr_plan *plan,
                              pr_order order,
                              const float *y,
                              size_t y_len,
                              const float *weights,
                              size_t weights_len,
                              size_t width,
                              float *out,
                              size_t out_len);

/// The same for rows of bfloat16, as their bits. Each sum is rounded once.
pr_status pr_plan_combine_bf16(const struct pr_plan *plan,
                               pr_order order,
                               const uint16_t *y,
                               size_t y_len,
                               const float *weights,
                               size_t weights_len,
                               size_t width,
                               uint16_t *out,
                               size_t out_len);

/// The same for rows of IEEE half precision, as their bits. Each sum is rounded once.
pr_status pr_plan_combine_f16(const struct pr_plan *plan,
                              pr_order order,
                              const uint16_t *y,
                              size_t y_len,
                              const float *weights,
                              size_t weights_len,
                              size_t width,
                              uint16_t *out,
                              size_t out_len);

/// Frees a plan. NULL is ignored.
void pr_plan_free(struct pr_plan *plan);

/// Makes no blocks. With `empty_targets` 1, targets without slots have a block of sentinels.
pr_status pr_blocks_new(uint32_t empty_targets, struct pr_blocks **blocks);

/// Pads the groups of a plan to whole blocks of `block_size` slots, the layout of vLLM's `moe_align_block_size`. Nothing
/// is allocated if an earlier build was as large. On error the blocks are as they were.
pr_status pr_blocks_build(struct pr_blocks *blocks,
                          const struct pr_plan *plan,
                          size_t block_size);

/// Gives the sizes and arrays of blocks. Nothing is copied.
pr_status pr_blocks_get(const struct pr_blocks *blocks, struct pr_blocks_view *view);

/// Frees blocks. NULL is ignored.
void pr_blocks_free(struct pr_blocks *blocks);

/// Makes an assigner for the most sources of each target, and the most targets `k` of each source. `options` may be NULL.
/// What they point to is copied.
pr_status pr_assigner_new(const uint64_t *capacities,
                          size_t targets,
                          size_t k,
                          const struct pr_assigner_options *options,
                          struct pr_assigner **assigner);

/// Returns the sizes of an assigner, with no rows; zeros for NULL.
struct pr_shape pr_assigner_shape(const struct pr_assigner *assigner);

/// Assigns the rows of `scores`, E numbers each. A score of -inf forbids a pair. On error the assignment is as it was.
pr_status pr_assigner_assign_f32(const struct pr_assigner *assigner,
                                 const float *scores,
                                 size_t scores_len,
                                 struct pr_assignment *assignment);

/// The same for scores of bfloat16, as their bits.
pr_status pr_assigner_assign_bf16(const struct pr_assigner *assigner,
                                  const uint16_t *scores,
                                  size_t scores_len,
                                  struct pr_assignment *assignment);

/// The same for scores of IEEE half precision, as their bits.
pr_status pr_assigner_assign_f16(const struct pr_assigner *assigner,
                                 const uint16_t *scores,
                                 size_t scores_len,
                                 struct pr_assignment *assignment);

/// Assigns sources that know a few targets each: source i has the candidates `targets[offsets[i]]` to
/// `targets[offsets[i + 1] - 1]`, in ascending order, with the scores at the same places. `offsets` has N + 1 entries.
pr_status pr_assigner_assign_lists_f32(const struct pr_assigner *assigner,
                                       const size_t *offsets,
                                       size_t offsets_len,
                                       const uint32_t *targets,
                                       size_t targets_len,
                                       const float *scores,
                                       size_t scores_len,
                                       struct pr_assignment *assignment);

/// Frees an assigner. NULL is ignored.
void pr_assigner_free(struct pr_assigner *assigner);

/// Makes an assignment of no sources.
pr_status pr_assignment_new(struct pr_assignment **assignment);

/// Gives the sizes, numbers and arrays of an assignment. Nothing is copied.
pr_status pr_assignment_get(const struct pr_assignment *assignment, struct pr_assignment_view *view);

/// Frees an assignment. NULL is ignored.
void pr_assignment_free(struct pr_assignment *assignment);

/// Computes what the total score of no assignment with `filled` slots exceeds, from prices alone: anyone can check a
/// result so. `capacities` and `prices` have a number per target.
pr_status pr_certificate_bound_f32(const float *scores,
                                   size_t scores_len,
                                   const uint64_t *capacities,
                                   size_t capacities_len,
                                   size_t k,
                                   const float *prices,
                                   size_t prices_len,
                                   size_t filled,
                                   double *bound);

/// The same for lists of candidates, as `pr_assigner_assign_lists_f32` has them.
pr_status pr_certificate_bound_lists_f32(const size_t *offsets,
                                         size_t offsets_len,
                                         const uint32_t *targets,
                                         size_t targets_len,
                                         const float *scores,
                                         size_t scores_len,
                                         const uint64_t *capacities,
                                         size_t capacities_len,
                                         size_t k,
                                         const float *prices,
                                         size_t prices_len,
                                         size_t filled,
                                         double *bound);

/// Makes a rebalancer for these quotas, whose demand is the number of rows. `options` may be NULL. The quotas may be freed
/// afterwards.
pr_status pr_rebalancer_new(const struct pr_quotas *quotas,
                            const struct pr_rebalancer_options *options,
                            struct pr_rebalancer **rebalancer);

/// Brings rows of ids, `k` of the quotas per row, to their quotas in place. What is no target, or repeats one of its row,
/// is filled as an empty slot is. The changed slots go to `moves` unless it is NULL, and are the caller's to free. On
/// error the ids are as they were.
pr_status pr_rebalancer_rebalance_i32(const struct pr_rebalancer *rebalancer,
                                      int32_t *ids,
                                      size_t ids_len,
                                      struct pr_moves **moves);

/// The same for ids of 32 bits without a sign; 2^32 - 1 is an empty slot.
pr_status pr_rebalancer_rebalance_u32(const struct pr_rebalancer *rebalancer,
                                      uint32_t *ids,
                                      size_t ids_len,
                                      struct pr_moves **moves);

/// The same for ids of 64 bits.
pr_status pr_rebalancer_rebalance_i64(const struct pr_rebalancer *rebalancer,
                                      int64_t *ids,
                                      size_t ids_len,
                                      struct pr_moves **moves);

/// Frees a rebalancer. NULL is ignored.
void pr_rebalancer_free(struct pr_rebalancer *rebalancer);

/// Gives the changed slots, in order. They stay until the handle is freed.
pr_status pr_moves_get(const struct pr_moves *moves, const struct pr_move **changes, size_t *count);

/// Frees changed slots. NULL is ignored.
void pr_moves_free(struct pr_moves *moves);

#ifdef __cplusplus
}  // extern "C"
#endif  // __cplusplus

#endif  /* PHASE_ROUTER_H */
