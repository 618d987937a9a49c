// Compares with the recorded outputs of the published router, slot by slot: golden DIRECTORY [MOST], that of
// tests/data, and the most sources of a case, as valgrind is slow.

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <map>
#include <numeric>
#include <sstream>
#include <stdexcept>

#include "phase_router.hpp"
#include "support.hpp"

namespace {

// --- the files: an array of flat objects, whose values are numbers, strings, null and arrays of numbers ---

using record = std::map<std::string, std::string>;

class reader {
 public:
  explicit reader(std::string text) : text_(std::move(text)) {}

  std::vector<record> records() {
    std::vector<record> all;
    expect('[');
    do all.push_back(one());
    while (next(','));
    expect(']');
    return all;
  }

 private:
  record one() {
    record fields;
    expect('{');
    do {
      std::string key = value();
      expect(':');
      fields[key] = value();
    } while (next(','));
    expect('}');
    return fields;
  }
  // A string without its quotes, or the text of anything else.
  std::string value() {
    space();
    std::size_t end;
    if (next('"')) {
      end = text_.find('"', at_);
      std::string found = text_.substr(at_, end - at_);
      at_ = end + 1;
      return found;
    }
    end = text_[at_] == '[' ? text_.find(']', at_) + 1 : text_.find_first_of(",}", at_);
    std::string found = text_.substr(at_, end - at_);
    at_ = end;
    return found;
  }
  void space() { at_ = std::min(text_.find_first_not_of(" \n\r\t", at_), text_.size()); }
  bool next(char wanted) {
    space();
    bool found = at_ < text_.size() && text_[at_] == wanted;
    at_ += found;
    return found;
  }
  void expect(char wanted) {
    if (!next(wanted)) throw std::runtime_error(std::string("the file has no ") + wanted + " where it should");
  }

  std::string text_;
  std::size_t at_ = 0;
};

std::uint64_t whole(const record &r, const char *field) { return std::strtoull(r.at(field).c_str(), nullptr, 10); }

// The cases of a file whose `size` is at most `most`.
std::vector<record> read(const std::string &path, const char *size, std::size_t most) {
  std::ifstream file(path);
  if (!file) throw std::runtime_error("cannot read " + path);
  std::stringstream text;
  text << file.rdbuf();
  auto cases = reader(text.str()).records();
  auto larger = [&](const record &r) { return whole(r, size) > most; };
  cases.erase(std::remove_if(cases.begin(), cases.end(), larger), cases.end());
  return cases;
}

double real(const record &r, const char *field) { return std::strtod(r.at(field).c_str(), nullptr); }

template <class T>
std::vector<T> numbers(const std::string &text) {
  std::vector<T> all;
  std::stringstream stream(text.substr(1, text.size() - 2));
  for (std::string number; std::getline(stream, number, ',');) all.push_back(static_cast<T>(std::stoll(number)));
  return all;
}

// Compares with everything that was recorded of an output.
void compare(const record &r, const std::vector<std::int32_t> &found, const std::string &by) {
  std::size_t filled = 0;
  for (std::int32_t id : found) filled += id >= 0;
  require(filled == whole(r, "filled"), by + ": filled slots");
  if (r.at("routes") != "null") {
    auto wanted = numbers<std::int32_t>(r.at("routes"));
    require(found.size() == wanted.size(), by + ": number of slots");
    for (std::size_t slot = 0; slot < wanted.size(); ++slot)
      require(found[slot] == wanted[slot], by + ": slot " + std::to_string(slot));
  }
  require(hex(fnv1a(found)) == r.at("fnv1a64"), by + ": hash");
}

// --- the inputs, as tests/data/README.md describes them ---

struct splitmix {
  std::uint64_t state;
  std::uint64_t next() {
    state += 0x9E3779B97F4A7C15;
    std::uint64_t z = state;
    z = (z ^ z >> 30) * 0xBF58476D1CE4E5B9;
    z = (z ^ z >> 27) * 0x94D049BB133111EB;
    return z ^ z >> 31;
  }
};

std::vector<std::uint64_t> bits(splitmix &random, std::size_t n, double density, const std::string &kind) {
  std::size_t words = (n + 63) / 64;
  std::vector<std::uint64_t> all(n * words);
  for (std::size_t row = 0; row < n; ++row) {
    auto set = [&](std::size_t c) { all[row * words + c / 64] |= std::uint64_t{1} << c % 64; };
    if (kind == "random") {
      auto threshold = static_cast<std::uint64_t>(density * 4294967296.0);
      for (std::size_t c = 0; c < n; ++c)
        if (random.next() >> 32 < threshold) set(c);
    } else {
      double twice = std::round(2 * density * static_cast<double>(n));
      auto most = std::min<std::uint64_t>(static_cast<std::uint64_t>(twice), n);
      for (std::size_t c = random.next() % (most + 1); c > 0; --c) set(c - 1);
    }
  }
  return all;
}

std::vector<std::size_t> permutation(splitmix &random, std::size_t n) {
  std::vector<std::size_t> all(n);
  std::iota(all.begin(), all.end(), std::size_t{0});
  for (std::size_t i = n; i-- > 1;) std::swap(all[i], all[random.next() % (i + 1)]);
  return all;
}

// --- the comparisons ---

std::size_t routes(const std::string &directory, std::size_t most) {
  auto cases = read(directory + "/routes.json", "n", most);
  for (const record &r : cases) {
    std::size_t n = whole(r, "n"), k = whole(r, "k"), words = (n + 63) / 64;
    std::uint64_t seed = whole(r, "seed");
    splitmix random{whole(r, "input_seed")};
    auto s = bits(random, n, real(r, "density_s"), r.at("kind"));
    auto t = bits(random, n, real(r, "density_t"), r.at("kind"));
    auto sigma = permutation(random, n), tau = permutation(random, n);
    std::string name = "n " + std::to_string(n) + ", k " + std::to_string(k);

    std::vector<std::int32_t> out(n * k, 7);
    phase_router::check(pr_phase_router(s.data(), s.size(), t.data(), t.size(), n, words, k, sigma.data(), n,
                                        tau.data(), n, seed, out.data(), out.size()));
    compare(r, out, name + " by the published function");

    // By the typed router, on every instruction set.
    auto problem = phase_router::problem::from_bits(s, t, n, n);
    std::vector<std::uint32_t> narrow_sigma(sigma.begin(), sigma.end()), narrow_tau(tau.begin(), tau.end());
    for (pr_isa isa : available()) {
      pr_router_options options = {};
      options.seed = seed;
      options.sampling = PR_SAMPLING_ALGORITHM_R;
      options.isa = isa;
      options.sigma = narrow_sigma.data();
      options.sigma_len = n;
      options.tau = narrow_tau.data();
      options.tau_len = n;
      compare(r, phase_router::router(problem, k, options).route(), name + " on " + phase_router::kernels_name(isa));
    }
  }
  return cases.size();
}

std::size_t uniform_dispatch(const std::string &directory, std::size_t most) {
  auto cases = read(directory + "/uniform_dispatch.json", "n_tokens", most);
  for (const record &r : cases) {
    std::size_t tokens = whole(r, "n_tokens"), k = whole(r, "k");
    std::vector<std::int32_t> out(tokens * k, 7);
    phase_router::check(pr_phase_router_uniform_dispatch(tokens, whole(r, "n_experts"), k, real(r, "base_density"),
                                                         whole(r, "oversample"), whole(r, "seed"), out.data(),
                                                         out.size()));
    compare(r, out, std::to_string(tokens) + " tokens");
  }
  return cases.size();
}

std::size_t permutations(const std::string &directory, std::size_t most) {
  auto cases = read(directory + "/permutations.json", "n", most);
  for (const record &r : cases) {
    std::size_t n = whole(r, "n");
    std::vector<std::uint32_t> sigma(n), tau(n);
    phase_router::check(pr_permutations_from_seed(n, n, whole(r, "seed"), sigma.data(), n, tau.data(), n));
    std::string name = "permutations of " + std::to_string(n);
    require(hex(fnv1a(sigma)) == r.at("source_fnv1a64"), name);
    require(hex(fnv1a(tau)) == r.at("target_fnv1a64"), name);
    if (r.at("source") != "null") require(numbers<std::uint32_t>(r.at("source")) == sigma, name);
    if (r.at("target") != "null") require(numbers<std::uint32_t>(r.at("target")) == tau, name);
  }
  return cases.size();
}

// SipHash-1-3 with zero keys of three words (J.-P. Aumasson and D. Bernstein, 2012).
std::uint64_t siphash(std::uint64_t a, std::uint64_t b, std::uint64_t c) {
  std::uint64_t v0 = 0x736f6d6570736575, v1 = 0x646f72616e646f6d, v2 = 0x6c7967656e657261, v3 = 0x7465646279746573;
  auto turn = [](std::uint64_t x, int by) { return x << by | x >> (64 - by); };
  auto round = [&] {
    v0 += v1, v1 = turn(v1, 13) ^ v0, v0 = turn(v0, 32);
    v2 += v3, v3 = turn(v3, 16) ^ v2;
    v0 += v3, v3 = turn(v3, 21) ^ v0;
    v2 += v1, v1 = turn(v1, 17) ^ v2, v2 = turn(v2, 32);
  };
  for (std::uint64_t word : {a, b, c, std::uint64_t{24} << 56}) v3 ^= word, round(), v0 ^= word;
  v2 ^= 0xff;
  round(), round(), round();
  return v0 ^ v1 ^ v2 ^ v3;
}

void uniform_hash() {
  const std::size_t sources = 100, targets = 37, k = 3;
  std::vector<std::int32_t> out(sources * k);
  phase_router::check(pr_uniform_hash(sources, targets, k, 42, out.data(), out.size()));
  for (std::size_t i = 0; i < out.size(); ++i)
    require(static_cast<std::uint64_t>(out[i]) == siphash(i / k, 42, i % k) % targets, "uniform hash");
}

void run(const std::string &directory, std::size_t most) {
  std::printf("routes:           %zu cases, by the published function and on %zu instruction sets\n",
              routes(directory, most), available().size());
  std::printf("uniform dispatch: %zu cases\n", uniform_dispatch(directory, most));
  std::printf("permutations:     %zu cases\n", permutations(directory, most));
  uniform_hash();
  std::printf("uniform hash:     SipHash-1-3\n");
}

}  // namespace

int main(int count, char **arguments) {
  return guarded([&] {
    run(count > 1 ? arguments[1] : "tests/data", count > 2 ? std::strtoul(arguments[2], nullptr, 10) : SIZE_MAX);
  });
}
