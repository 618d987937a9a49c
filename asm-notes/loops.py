#!/usr/bin/env python3
"""Finds the hot loops of the kernels in the compiled library, lists them and holds them to their budget.

    loops.py ARCH RLIBS list DIR    writes each loop to DIR/KERNEL.TIER.s
    loops.py ARCH RLIBS mca         llvm-mca's opinion of each loop
    loops.py ARCH RLIBS check       fails where a loop has more calls, panic exits or spills than it may

RLIBS are paths with colons between them.

Loops are found by what they do, not by where they stand: the innermost natural loops of a symbol in which all of the
kernel's characteristic instructions occur. Addresses, registers, order and unrolling may change.

What is counted in a loop:

- calls: call instructions, but for those to functions that are known to be cold;
- panics: branches out of the loop to code that can only end in a panic, which is what a bounds check leaves behind;
- spills: stack slots that a vector register is stored to and that a vector instruction reads, both in the loop.
  Stack slots that are only read hold constants and inputs. They cost a load, which has a port of its own.
"""

import re
import subprocess
import sys
from collections import namedtuple

# `needs` all occur in the loop and `lacks` do not; `calls`, `panics` and `spills` are the most that it may have: what it
# has today. Where ChaCha's sixteen words and a temporary are more than the registers, a few spills of slack let a
# compiler shuffle them. `cold` names the functions that a loop calls once in a while.
Spec = namedtuple("Spec", "kernel tier symbol needs lacks calls panics spills cold", defaults=("",))

# A ring of at most 4096 positions: bounds checks of the junctions' slice, of the arcs and of the output, once a visit.
VISIT = 5
# A larger ring: the blocks and groups of a position, too.
VISIT_LARGE = 18
# Selects check the target of each slot: one in a loop, or two without.
SELECT = VISIT + 3
SELECT_LARGE = VISIT_LARGE + 4
EXACT = r"exact"

# Bounds checks of the shortlist, for each candidate of a step and for its value.
WALK = 8
GATE = r"gate::table::choose::body"
COMBINE = r"rows::combine_of::(body|call)"
# The bounds check of rows with fewer columns than lanes.
NARROW = r"cmp\w* \$0x8,"
# A store of a vector, but to the stack.
STORE = r"vmov\w+ %[yz]mm\d+, \S*\((?!%r[sb]p\))"


def sweeps(tier):
    """Count and select, inlined into the functions of the tier's table. NEON is always on, so `body` is inlined there."""
    return rf"table::{tier.upper()}::(body|call)"


def range_check(tier):
    """By itself, or as the closure that the sweeps call."""
    return rf"range::{tier}::range_check|rank::{tier}::ops.*closure"


def rows(tier, vector, compare):
    """The gate and combine; the functions of the tiers have one name, so `vector` tells them apart."""
    return [
        Spec("gate_load", tier, GATE, [rf"vmaxps.*{vector}", compare], ["vminps"], 0, 0, 0),
        Spec("gate_shortlist", tier, GATE, ["tzcnt", "blsr", compare], ["vmaxps"], 0, WALK, 0),
        Spec("gate_exp", tier, GATE, [rf"vmulps.*{vector}", "vpslld"], ["vdivps", compare, STORE], 0, 0, 0),
        Spec("combine", tier, COMBINE, [rf"vmulps.*{vector}", rf"vaddps.*{vector}"], ["prefetch", NARROW], 0, 2, 0),
        Spec("combine_far", tier, COMBINE, [rf"vmulps.*{vector}", rf"vaddps.*{vector}", "prefetch"], [NARROW], 0, 2, 0),
    ]


def x86(tier, popcounts, popcount, check_u16, check_u32, double_round, sparse, floyd, add, junction, spills):
    return [
        Spec("row_popcounts", tier, popcounts, popcount, ["vpxor"], 0, 0, 0),
        Spec("range_check_u16", tier, range_check(tier), check_u16, [], 0, 0, 0),
        Spec("range_check_u32", tier, range_check(tier), check_u32, [], 0, 0, 0),
        Spec("count_junctions", tier, sweeps(tier), junction, ["popcnt", f"{add}d"], 0, 0, 0),
        Spec("count", tier, sweeps(tier), [*junction, "popcnt"], ["pdep", f"{add}d"], 0, VISIT, 0),
        Spec("count_large", tier, sweeps(tier), [*junction, "popcnt", f"{add}d"], ["pdep"], 0, VISIT_LARGE, 0),
        Spec("select", tier, sweeps(tier), [*junction, "pdep", "tzcnt"], [f"{add}d"], 0, SELECT, spills[4]),
        Spec("select_large", tier, sweeps(tier), [*junction, "pdep", f"{add}d"], [], 0, SELECT_LARGE, spills[4]),
        Spec("double_round", tier, rf"::{tier}::(algorithm_r|floyd)", double_round, ["vpmul", "vpcmp"], 0, 0, spills[0]),
        Spec("algorithm_r_dense", tier, rf"::{tier}::algorithm_r", [*double_round, "vpmuludq"], ["vpmulld"], 0, 0, spills[1]),
        Spec("algorithm_r", tier, rf"::{tier}::algorithm_r", [*double_round, *sparse], [], 0, 16 if tier == "avx512" else 1, spills[2], EXACT),
        Spec("floyd", tier, rf"::{tier}::floyd", [*double_round, floyd], [], 0, 0, spills[3]),
    ]


# No popcount: a rank multiplies. Row popcounts are the plain Rust of the scalar tier, which is compiled for SSE2. The
# exponentials of four vectors and their sums are more than the registers. Counts of a page whose address happens to lie
# in %rbp look like spills of select_large.
SSE2 = [
    Spec("row_popcounts", "sse2", "popcount::count_rows", ["psrlw", "paddb", "psadbw"], ["^v"], 0, 0, 0),
    Spec("range_check_u16", "sse2", range_check("sse2"), ["psubusw", "pmovmskb"], [], 0, 0, 0),
    Spec("range_check_u32", "sse2", range_check("sse2"), ["pcmpgtd", "packssdw", "pmovmskb"], [], 0, 0, 0),
    Spec("count_junctions", "sse2", sweeps("sse2"), [r"movdq.*\(", "pcmpgtw", "psubw", "paddw"], ["imulq", "pcmpgtd"], 0, 0, 0),
    Spec("count", "sse2", sweeps("sse2"), ["pcmpgtw", "imulq"], ["movzbl", "pcmpgtd"], 0, VISIT, 0),
    Spec("count_large", "sse2", sweeps("sse2"), ["pcmpgtw", "pcmpgtd", "imulq"], ["psubusw"], 0, VISIT_LARGE, 0),
    Spec("select", "sse2", sweeps("sse2"), ["pcmpgtw", "imulq", "movzbl"], ["pcmpgtd"], 0, SELECT, 2),
    Spec("select_large", "sse2", sweeps("sse2"), ["pcmpgtw", "pcmpgtd", "psubusw"], [], 0, SELECT_LARGE, 8),
    Spec("double_round", "sse2", r"draw::sse2::", ["pshuflw", "pslld", "psrld"], ["pmuludq"], 0, 0, 4),
    Spec("algorithm_r_dense", "sse2", r"draw::sse2::algorithm_r", ["pshuflw", "pmuludq", "pcmpeqd"], ["packssdw"], 0, 0, 12),
    Spec("algorithm_r", "sse2", r"draw::sse2::algorithm_r", ["pshuflw", "pmuludq", "packssdw"], ["pcmpeqd"], 0, 1, 14),
    Spec("floyd", "sse2", r"draw::sse2::floyd", ["pshuflw", "pmuludq", "pcmpeqd"], [], 0, 0, 12),
    Spec("gate_load", "sse2", GATE, ["^maxps", "^cmpleps"], ["minps", "movmskps"], 0, 0, 0),
    Spec("gate_shortlist", "sse2", GATE, ["tzcnt", "^cmpleps", "movmskps|pmovmskb"], ["^maxps"], 0, WALK, 0),
    Spec("gate_exp", "sse2", GATE, ["^mulps", "^pslld"], ["divps", r"^cmp\w*ps"], 0, 0, 2),
    Spec("combine", "sse2", COMBINE, ["^mulps", "^addps", r"^movups\s.*0x60\("], ["prefetch", "mulss", "^xorps"], 0, 2, 0),
    Spec("combine_far", "sse2", COMBINE, ["^mulps", "^addps", "prefetch", r"^movups\s.*0x60\("], ["mulss", "^xorps"], 0, 2, 0),
]


# Words that are drawn beside the rounds of the next block keep a few more vectors alive than there are registers: the
# spills of algorithm_r_dense and floyd. A select of 65 to 512 positions keeps their counts in one, and spills one other.
SPECS = {
    "x86_64": [
        *x86("avx512", "popcount::avx512::row_popcounts", ["vpopcntq"], [r"vpcmp\w*uw"], [r"vpcmp\w*ud"], ["vprold"], ["vpmulld", "vplzcntd"], "vpmulld",
             "vpadd", [r"vpcmp\w*w\b", "vp(add|sub)w"], (0, 1, 2, 5, 1)),
        Spec("recount", "avx512", r"::avx512::floyd_sweep", ["vpbroadcastd", r"vpcmp\w*ud", r"vp(add|sub)d"], ["vprold", "pdep"], 0, 0, 0),
        Spec("recount", "avx2", r"::avx2::floyd_sweep|table::AVX2::", ["vpbroadcastd", r"vpmaxud", "vpcmpeqd", "vpcmpgtd", "vpsubd"], ["vpshufb", "pdep", "vpmov"], 0, 0, 0),
        Spec("floyd_sweep", "avx2", r"::avx2::floyd_sweep", [r"vpcmp\w*w\b", "vpmovmskb", "pdep"], ["vpaddd"], 0, SELECT, 0),
        Spec("floyd_sweep", "avx512", r"::avx512::floyd_sweep", [r"vpcmp\w*w\b", "pdep"], ["vpaddd"], 0, SELECT, 0),
        Spec("row_popcounts", "avx512-base", "row_popcounts_by_adders", ["vpternlog", "vpshufb", "vpsadbw"], [], 0, 0, 0),
        Spec("row_popcounts_adders", "avx2", "popcount::avx2::row_popcounts", ["vpshufb", "vpsadbw", r"0x1c0\("], [], 0, 0, 0),
        *x86("avx2", "popcount::avx2::row_popcounts", ["vpshufb", "vpaddb"], ["vpcmpeqw", "vpmovmskb"], ["vpcmpeqd", "vmovmskps"],
             ["vpshufb", "vpslld", "vpsrld"], ["vpmulld", "vpsllvd"], "vpmulld", "vpadd",
             [r"vpcmp\w*w\b", "vp(add|sub)w"], (12, 15, 18, 20, 1)),
        *SSE2,
        # The table for machines whose PDEP is slow: bits are found by arithmetic and a table of bytes.
        Spec("select", "avx2-pdep", r"table::AVX2_SLOW_PDEP::", [r"vpcmpgtw", "vpmovmskb", "imulq", "movzbl"], ["pdep", "vpcmpgtd", "vpaddd"], 0, SELECT, 0),
        Spec("select_large", "avx2-pdep", r"table::AVX2_SLOW_PDEP::", [r"vpcmpgtw", "vpmovmskb", "imulq", "vpaddd"], ["pdep"], 0, SELECT_LARGE, 1),
        Spec("floyd_sweep", "avx2-pdep", r"::avx2::floyd_sweep", [r"vpcmpgtw", "vpmovmskb", "imulq"], ["pdep", "vpaddd"], 0, SELECT, 0),
        *rows("avx512", "zmm", r"vcmp\w*ps.*%k"),
        *rows("avx2", "ymm", r"vcmp\w*ps.*%ymm\d+$"),
    ],
    "aarch64": [
        Spec("row_popcounts", "neon", "popcount::neon::row_popcounts", [r"^cnt.*16b", "^uadalp"], ["^fmov"], 0, 0, 0),
        Spec("range_check_u16", "neon", range_check("neon"), [r"^cmhi.*8h", "^uzp1", "^uzp2|^addp"], [r"\.4s"], 0, 0, 0),
        Spec("range_check_u32", "neon", range_check("neon"), [r"^cmhi.*4s", "^uzp1", "^uzp2|^addp"], [], 0, 0, 0),
        Spec("count_junctions", "neon", sweeps("neon"), [r"^cm(gt|hi).*16b", "^saddw2"], [r"\.4s", "^cnt", "^cmhs"], 0, 0, 0),
        Spec("count", "neon", sweeps("neon"), [r"^cm(gt|hi).*16b", "^cnt"], [r"\.4s", "^cmhs"], 0, VISIT, 0),
        Spec("count_large", "neon", sweeps("neon"), [r"^cmhi.*4s", "^cnt"], ["^cmhs"], 0, VISIT_LARGE, 0),
        Spec("select", "neon", sweeps("neon"), [r"^cm(gt|hi).*16b", "^cmhs", "^mul"], [r"^cmhi.*\.4s"], 0, SELECT, 0),
        Spec("select_large", "neon", sweeps("neon"), [r"^cmhi.*4s", "^cnt", "^cmhs"], [], 0, VISIT_LARGE, 0),
        # Rotations are to stay shift and insert, which costs less than shift and accumulate.
        Spec("double_round", "neon", r"neon::(algorithm_r|floyd)", ["^tbl", "^rev32", "^sli"], ["^u?mul", "^cmh", "^usra"], 0, 0, 0),
        Spec("algorithm_r_dense", "neon", r"neon::algorithm_r", ["^tbl", "^umull2", "^sli"], [], 0, 0, 4),
        Spec("algorithm_r", "neon", r"neon::algorithm_r", ["^tbl", r"^mul.*4s", r"^clz.*4s", "^sli"], ["^umull2", "^usra"], 0, 1, 2),
        Spec("floyd", "neon", r"neon::floyd", ["^tbl", "^umull2", "^sli"], [], 0, 0, 4),
        Spec("gate_load", "neon", GATE, [r"^fmax\s.*4s", r"^st"], ["^fcm", "^bif"], 0, 0, 0),
        Spec("gate_shortlist", "neon", GATE, [r"^fcmge.*4s", "^rbit", "^clz"], [r"^fcmgt"], 0, WALK, 0),
        Spec("gate_exp", "neon", GATE, [r"^fmul.*4s", r"^shl.*4s", "^fminnm"], ["^fdiv", "^fcmgt", r"^st.*\[x", "^ushll"], 0, 0, 0),
        Spec("combine", "neon", COMBINE, [r"^fmul.*4s", r"^fadd.*4s", "^ldp.*#0x60"], ["^prfm"], 0, 2, 0),
    ],
}

MCA_CPUS = {"x86_64": ["znver4", "sapphirerapids"], "aarch64": ["neoverse-v2", "neoverse-n2", "apple-m1"]}

# Named, because a listing reads differently in each: 14 writes decimal offsets, which cannot be told from each other.
LLVM = 19

Ins = namedtuple("Ins", "addr op args target call")


def llvm(tool, *args, input=None):
    try:
        return subprocess.run([f"llvm-{tool}-{LLVM}", *args], input=input, capture_output=True, text=True)
    except FileNotFoundError:
        sys.exit(f"asm-notes: llvm-{tool}-{LLVM} is missing (Debian: apt-get install llvm-{LLVM})")


def disassemble(rlibs):
    """Function name -> instructions, for every function of the library's own kernels."""
    out = llvm("objdump", "-d", "-r", "--no-show-raw-insn", "--demangle", *rlibs.split(":")).stdout
    functions, name, body = {}, None, None
    for line in out.splitlines():
        if m := re.match(r"[0-9a-f]+ <(.*)>:$", line):
            name = m[1]
            # A function may stand in several codegen units.
            while name in functions:
                name += "'"
            body = functions[name] = []
        elif body is None:
            continue
        elif m := re.match(r"\s+[0-9a-f]+:\s+(R_\S+)\s+(\S.*)$", line):
            if body and (is_call(body[-1].op) or is_branch(body[-1].op)):
                # A jump to a symbol outside is a tail call.
                body[-1] = body[-1]._replace(call=m[2], target=None)
        elif m := re.match(r"\s*([0-9a-f]+):\s+(\S+)\s*(.*)$", line):
            args = m[3].split(" // ")[0].split(" # ")[0].rstrip()
            target = re.search(r"0x([0-9a-f]+) <", args) if is_branch(m[2]) else None
            body.append(Ins(int(m[1], 16), m[2], args, target and int(target[1], 16), None))
    return functions


def is_call(op):
    return op.startswith("call") or op in ("bl", "blr")


def is_branch(op):
    return op.startswith("j") or op in ("b", "cbz", "cbnz", "tbz", "tbnz", "br") or op.startswith("b.")


def is_end(op):
    """Nothing runs on past it."""
    return op.startswith(("jmp", "ret", "ud2", "int3", "udf", "brk")) or op in ("b", "br")


PANIC = re.compile(r"panic|_fail|unwrap_failed|expect_failed|handle_error|alloc_error")


class Function:
    def __init__(self, instructions):
        self.blocks = {}
        starts = {i.target for i in instructions if i.target is not None}
        block = None
        for before, ins in zip([None] + instructions, instructions):
            panicked = before and before.call and PANIC.search(before.call)
            if block is None or ins.addr in starts or is_branch(before.op) or is_end(before.op) or panicked:
                block = self.blocks[ins.addr] = []
            block.append(ins)
        order = list(self.blocks)
        self.next = {}
        for start, following in zip(order, order[1:] + [None]):
            last = self.blocks[start][-1]
            out = [last.target] if last.target in self.blocks else []
            dead = last.call and (PANIC.search(last.call) or is_end(last.op))
            if not is_end(last.op) and not dead and following is not None:
                out.append(following)
            self.next[start] = out
        # A jump by a table goes to all code that nothing else leads to.
        known = {order[0]}.union(*self.next.values())
        cases = [s for s in order if s not in known and not all(i.op.startswith("nop") for i in self.blocks[s])]
        for start in order:
            last = self.blocks[start][-1]
            if last.op == "br" or last.op.startswith("jmp") and last.args.startswith("*"):
                self.next[start] = cases
        self.panics = {s for s in order if any(i.call and PANIC.search(i.call) for i in self.blocks[s])}
        grown = True
        while grown:
            only = {s for s in order if self.next[s] and all(n in self.panics for n in self.next[s])}
            grown = not only <= self.panics
            self.panics |= only

    def loops(self):
        """Natural loops as sets of block starts."""
        entry = next(iter(self.blocks))
        previous = {s: [] for s in self.blocks}
        for s, out in self.next.items():
            for n in out:
                previous[n].append(s)
        # Dominators in reverse postorder.
        order, seen, stack = [], {entry}, [(entry, iter(self.next[entry]))]
        while stack:
            s, successors = stack[-1]
            n = next((n for n in successors if n not in seen), None)
            if n is None:
                order.append(s)
                stack.pop()
            else:
                seen.add(n)
                stack.append((n, iter(self.next[n])))
        order.reverse()
        dominators = {entry: {entry}}
        changed = True
        while changed:
            changed = False
            for s in order[1:]:
                known = [dominators[p] for p in previous[s] if p in dominators]
                new = set.intersection(*known) | {s}
                if dominators.get(s) != new:
                    dominators[s], changed = new, True
        loops = {}
        for s in order:
            for header in self.next[s]:
                if header in dominators[s]:
                    body, todo = loops.setdefault(header, {header}), [s]
                    while todo:
                        b = todo.pop()
                        if b not in body:
                            body.add(b)
                            todo += [p for p in previous[b] if p in seen]
        return list(loops.values())


Loop = namedtuple("Loop", "symbol function body")


def instructions(loop):
    return [i for s in sorted(loop.body) for i in loop.function.blocks[s]]


def find(spec, functions):
    found = []
    for name, function in functions.items():
        if not re.search(spec.symbol, name):
            continue
        if isinstance(function, list):
            function = functions[name] = Function(function)
        matching = []
        for body in function.loops():
            text = [f"{i.op} {i.args}" for s in body for i in function.blocks[s]]
            has = lambda what: any(re.search(what, t) for t in text)
            if all(map(has, spec.needs)) and not any(map(has, spec.lacks)):
                matching.append(body)
        found += [
            Loop(name, function, body)
            for body in matching
            if not any(other < body for other in matching)
        ]
    return found


def distinct(loops):
    """One of each kind in a function: not those that are another one in other registers or unrolled further."""
    seen = {}
    for loop in loops:
        seen.setdefault((loop.symbol.rstrip("'"), frozenset(i.op for i in instructions(loop))), loop)
    return list(seen.values())


def count(spec, loop):
    calls = [i.call or i.args for i in instructions(loop) if is_call(i.op)]
    calls = [c for c in calls if not (spec.cold and re.search(spec.cold, c))]
    exits = [n for s in loop.body for n in loop.function.next[s] if n not in loop.body]
    panics = [n for n in exits if n in loop.function.panics]
    stored, read = set(), set()
    for ins in instructions(loop):
        slots, stores = stack_slots(ins)
        (stored if stores else read).update(slots)
    return len(calls), len(panics), len(stored & read)


def stack_slots(ins):
    """The stack slots that a vector instruction accesses, and whether it stores to them."""
    if m := re.search(r"(-?(?:0x[0-9a-f]+)?)\((%r[sb]p)\)", ins.args):  # x86, AT&T order
        if not re.search(r"%[xyz]mm", ins.args):
            return [], False
        return [(m[2], m[1])], ins.op.startswith("vmov") | ins.op.startswith("mov") and ins.args.endswith(m[0])
    if m := re.search(r"\[(sp|x29)(?:, #(-?(?:0x)?[0-9a-f]+))?\]", ins.args):  # aarch64
        registers = re.findall(r"\bq\d+", ins.args)
        at = int(m[2] or "0", 0)
        return [(m[1], at + 16 * r) for r in range(len(registers))], ins.op.startswith("st")
    return [], False


def plain(symbol):
    symbol = re.sub(r"::h[0-9a-f]{16}.*$", "", symbol)
    # The older mangling escapes what is no letter; objdump leaves that as it is.
    escapes = {"_$": "$", "$LT$": "<", "$GT$": ">", "$u20$": " ", "$u7b$": "{", "$u7d$": "}", "..": "::"}
    for escape, character in escapes.items():
        symbol = symbol.replace(escape, character)
    return re.sub(r"phase_router::(router::)?", "", symbol)


def listing(loop):
    labels = {}
    for start in sorted(loop.body):
        labels[start] = f".L{len(labels)}"
    lines = []
    targets = {i.target for i in instructions(loop)}
    for start in sorted(loop.body):
        if start in targets or start == min(loop.body):
            lines.append(f"{labels[start]}:")
        for ins in loop.function.blocks[start]:
            args = ins.args
            if ins.target is not None:
                out = "panic" if ins.target in loop.function.panics else "out"
                args = re.sub(r"0x[0-9a-f]+ <.*>", labels.get(ins.target, out), args)
            elif ins.call is not None:
                args = re.sub(r"-0x[0-9a-f]+$", "", re.sub(r"::h[0-9a-f]{16}.*$", "", ins.call))
            else:
                args = re.sub(r"\s*<.*>$", "", args)
            lines.append(f"    {ins.op:<16} {args}".rstrip())
    return lines


def mca(arch, loop, cpu):
    lines = []
    for ins in instructions(loop):
        if not is_branch(ins.op) and not is_call(ins.op) and not ins.op.startswith(("ret", "nop")):
            lines.append(ins.op + " " + re.sub(r"\s*<.*>$", "", ins.args))
    triple = {"x86_64": "x86_64", "aarch64": "aarch64"}[arch]
    run = llvm("mca", f"-mtriple={triple}-linux-gnu", f"-mcpu={cpu}", "-iterations=20", "-instruction-info=0",
               input="\n".join(lines) + "\n")
    if run.returncode:
        return f"{cpu}: {run.stderr.splitlines()[0] if run.stderr else 'failed'}"
    get = lambda what: re.search(rf"{what}:\s+(\S+)", run.stdout)[1]
    cycles = float(get("Total Cycles")) / 20
    units = re.findall(r"^\[(\S+)\]\s+- (.*)$", run.stdout, re.M)
    pressure = re.search(r"Resource pressure per iteration:\n(.*)\n(.*)", run.stdout)
    busiest = ""
    if pressure:
        keys = re.findall(r"\[[^\]]+\]", pressure[1])
        values = [0.0 if v == "-" else float(v) for v in pressure[2].split()]
        names = {f"[{k}]": v for k, v in units}
        top = sorted(zip(values, keys), reverse=True)[:3]
        busiest = ", ".join(f"{names.get(k, k)} {v:.0f}" for v, k in top)
    return (
        f"{cpu:<14} {len(lines):>4} instructions {cycles:>6.1f} cycles, at best {get('Block RThroughput'):>5}; "
        f"busiest: {busiest}"
    )


def main():
    arch, rlibs, mode = sys.argv[1:4]
    functions = disassemble(rlibs)
    failed = False
    for spec in SPECS[arch]:
        loops = find(spec, functions)
        where = f"{spec.kernel} {spec.tier}"
        if not loops:
            print(f"{where:<28} no loop found with {', '.join(spec.needs)} in {spec.symbol}  FAILED")
            failed = True
            continue
        counts = [count(spec, loop) for loop in loops]
        have = tuple(map(max, zip(*counts)))
        may = (spec.calls, spec.panics, spec.spills)
        if mode == "check":
            over = any(h > m for h, m in zip(have, may))
            failed |= over
            shown = ", ".join(
                f"{h} {what}" + (f" (may have {m})" if h > m else "")
                for h, m, what in zip(have, may, ("calls", "panics", "spills"))
            )
            lengths = "/".join(str(len(instructions(loop))) for loop in loops)
            print(f"{where:<28} {shown}; instructions {lengths}" + ("  FAILED" if over else ""))
        elif mode == "list":
            with open(f"{sys.argv[4]}/{spec.kernel}.{spec.tier}.s", "w") as out:
                for loop in distinct(loops):
                    print(f"# {plain(loop.symbol)}: {len(instructions(loop))} instructions", file=out)
                    print("\n".join(listing(loop)), file=out)
        else:
            for loop in distinct(loops):
                print(f"{where}, in {plain(loop.symbol)}")
                for cpu in MCA_CPUS[arch]:
                    print(f"  {mca(arch, loop, cpu)}")
    if mode == "check" and failed:
        sys.exit("asm-notes: a hot loop has more than it may: see asm-notes/README.md")
    sys.exit(failed)


if __name__ == "__main__":
    main()
