// What the examples share: a check, a hash, the instruction sets of this machine.

#ifndef SUPPORT_HPP
#define SUPPORT_HPP

#include <cstdint>
#include <cstdio>
#include <cstring>
#include <stdexcept>
#include <string>
#include <vector>

#include "phase_router.hpp"

inline void require(bool holds, const std::string &what) {
  if (!holds) throw std::runtime_error("not as it should be: " + what);
}

/// Runs `work`; an exception ends the program with its message and status 1.
template <class Work>
int guarded(Work work) {
  try {
    work();
    return 0;
  } catch (const std::exception &error) {
    std::fprintf(stderr, "error: %s\n", error.what());
    return 1;
  }
}

/// FNV-1a (G. Fowler, L. Noll, K.-P. Vo) of 64 bits over numbers as little-endian words.
class fnv {
 public:
  template <class Numbers>
  fnv &add(const Numbers &numbers) {
    for (auto number : numbers) {
      static_assert(sizeof number == 4 || sizeof number == 8, "words");
      std::uint64_t word = 0;
      if constexpr (sizeof number == 4) {
        std::uint32_t bits;
        std::memcpy(&bits, &number, 4);
        word = bits;
      } else {
        std::memcpy(&word, &number, 8);
      }
      for (std::size_t byte = 0; byte < sizeof number; ++byte) {
        hash_ = (hash_ ^ (word >> 8 * byte & 0xff)) * 0x100000001b3;
      }
    }
    return *this;
  }
  std::uint64_t get() const { return hash_; }

 private:
  std::uint64_t hash_ = 0xcbf29ce484222325;
};

template <class Numbers>
std::uint64_t fnv1a(const Numbers &numbers) {
  return fnv().add(numbers).get();
}

inline std::string hex(std::uint64_t number) {
  char text[17];
  std::snprintf(text, sizeof text, "%016llx", static_cast<unsigned long long>(number));
  return text;
}

/// The instruction sets of this machine, slowest first.
inline std::vector<pr_isa> available() {
  std::vector<pr_isa> all;
  for (pr_isa isa : {PR_ISA_SCALAR, PR_ISA_SSE2, PR_ISA_AVX2, PR_ISA_AVX512, PR_ISA_NEON}) {
    const char *name;
    if (pr_kernels_name(isa, &name) == PR_OK) all.push_back(isa);
  }
  return all;
}

/// The `i`-th input: a multiple of 2^-21 in -4..4, which every float holds exactly.
inline float number(std::uint32_t i) {
  return static_cast<float>(i * 0x9E3779B1u >> 8) / 2097152.0f - 4.0f;
}

inline std::vector<float> some_numbers(std::size_t count) {
  std::vector<float> all;
  for (std::uint32_t i = 0; i < count; ++i) all.push_back(number(i));
  return all;
}

#endif  // SUPPORT_HPP
