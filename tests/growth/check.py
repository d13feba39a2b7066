"""Counts the work of every public function at n, 4n and 16n.

Time says nothing on a busy machine, so what is counted is instructions: each case of growth.rs runs
in a WebAssembly machine that takes fuel for every instruction, and for every byte that one moves. The
same wasm takes the same fuel wherever it runs. Linear work grows by 4 a step, n log n by a little more; work that grows with the
square grows by 16. A step may grow by 6.

    python3 tests/growth/check.py growth.wasm [part of a case's name]
"""

import sys

import wasmtime

MOST = 6
FUEL = 10**15


def main(file, wanted=""):
    config = wasmtime.Config()
    config.consume_fuel = True
    engine = wasmtime.Engine(config)
    module = wasmtime.Module.from_file(engine, file)
    slow = []
    for case, name in enumerate(names(engine, module)):
        if wanted not in name:
            continue
        least, counts = count(engine, module, case)
        steps = [more / few for few, more in zip(counts, counts[1:])]
        fine = max(steps) <= MOST
        grown = "  ".join(f"{n:>6} {work:>13,}" for n, work in zip(sizes(least), counts))
        print(f"{'  ' if fine else '! '}{name:<50} {grown}   x {steps[0]:.1f}  x {steps[1]:.1f}")
        if not fine:
            slow.append(name)
    if slow:
        sys.exit(f"{len(slow)} grow by more than {MOST} where their input grows by 4: {'; '.join(slow)}")


def sizes(least):
    return least, 4 * least, 16 * least


def instance(engine, module):
    store = wasmtime.Store(engine)
    store.set_fuel(FUEL)
    exports = wasmtime.Linker(engine).instantiate(store, module).exports(store)
    return store, lambda name, *values: exports[name](store, *values)


def names(engine, module):
    _, call = instance(engine, module)
    for case in range(call("cases")):
        name = bytearray()
        while byte := call("name_byte", case, len(name)):
            name.append(byte)
        yield name.decode()


def count(engine, module, case):
    counts = []
    for scale in (1, 4, 16):
        store, call = instance(engine, module)
        least = call("least", case)
        call("prepare", case, scale * least)
        before = store.get_fuel()
        call("work")
        counts.append(before - store.get_fuel())
    return least, counts


if __name__ == "__main__":
    main(*sys.argv[1:])
