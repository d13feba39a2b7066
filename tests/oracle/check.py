"""Compares the crate, and the built npm package, with an oracle that knows only the rules.

    python3 tests/oracle/check.py                      what `npm test` runs
    python3 tests/oracle/check.py --cases 1000000 --release    a million, some ten minutes

First the oracle is held up against the vectors worked out by hand; then random assessments
go through Rust (examples/score.rs), through the package in Node (where it is built) and
through the oracle. Every exact number must be the same, and the package's JSON text must be
the Rust's to the byte. So must the text of the deadlines of random events, whose days have an
oracle of their own (tests/deadline_oracle.rs), and what the supervision process answers.
"""

import argparse
import json
import os
import subprocess
import sys
import time
from pathlib import Path
from random import Random

sys.dont_write_bytecode = True  # the checkout stays clean

import chance  # noqa: E402
import rules  # noqa: E402
import sager  # noqa: E402

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
CHUNK = 20_000


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--cases", type=int, default=5_000)
    options.add_argument("--seed", type=int, default=2026)
    options.add_argument("--release", action="store_true", help="build the Rust side with optimisation")
    given = options.parse_args()

    vectors()
    rust = built("score", given.release)
    node = package("score.mjs")
    since, done, bad = time.monotonic(), 0, 0
    random = Random(given.seed)
    while done < given.cases:
        inputs = [one_input(random) for _ in range(min(CHUNK, given.cases - done))]
        bad += compare(inputs, rust, node)
        done += len(inputs)
        if given.cases > CHUNK:
            print(f"   {done} of {given.cases}", flush=True)
    ways = "Rust, and the npm package to the byte" if node else "Rust (the npm package is not built: not compared)"
    print(f"   {done} random assessments (seed {given.seed}), {bad} of them bad input: the oracle agrees with {ways}; "
          f"{time.monotonic() - since:.1f} s")
    if node:
        bytes_of("deadlines", "frister", sager.deadlines, given, random)
        bytes_of("supervision process", "proces", sager.question, given, random)


def bytes_of(about, name, make, given, random):
    """Random questions through Rust (examples/) and through the package (*.mjs): the same bytes."""
    since, done, bad, cases = time.monotonic(), 0, 0, given.cases // 5
    rust, node = built(name, given.release), package(f"{name}.mjs")
    while done < cases:
        inputs = [json.dumps(make(random), ensure_ascii=False) for _ in range(min(CHUNK, cases - done))]
        text = "".join(f"{one}\n" for one in inputs)
        from_rust, from_node = lines_of(rust, text), lines_of(node, text)
        same("the number of answers", len(inputs), len(from_rust))
        same("the number of answers of the package", len(inputs), len(from_node))
        for one, line, packed in zip(inputs, from_rust, from_node):
            same(f"the package's {about}\n{one}", line, packed)
            bad += not line.endswith('"problems":[]}')
        done += len(inputs)
    print(f"   {about}: {done} random questions, {bad} of them with bad input: the package gives Rust's answers to the byte; "
          f"{time.monotonic() - since:.1f} s")


def one_input(random):
    return {"vurdering": chance.assessment(random), "method": random.choice(["nested", "flat"])}


def vectors():
    """The oracle itself against what was worked out by hand."""
    held = left = 0
    for path in sorted((HERE.parent / "vectors").glob("*.json")):
        for case in json.loads(path.read_text(encoding="utf-8"))["cases"]:
            vurdering, method = case["input"]["vurdering"], case["input"]["method"]
            about = f"{path.name} {case['id']}"
            if "problems" in case:
                if path.name == "bad-input.json":
                    left += 1  # about fields and types, which the oracle takes for granted
                    continue
                expected = [(one["code"], one["path"]) for one in case["problems"]]
                same(about, expected, rules.problems(vurdering))
            else:
                whole(vurdering)
                same(about, [], rules.problems(vurdering))
                holds(about, case["expected"], rules.profil(vurdering, method))
            held += 1
    if held == 0:
        sys.exit("no vector was found")
    print(f"   {held} vectors hold for the oracle itself ({left} about malformed fields are left to the others)")


def whole(vurdering):
    """JSON has one kind of number: 4.0 is 4."""
    for one in vurdering.get("answers") or []:
        if isinstance(one["answer"], float) and one["answer"].is_integer():
            one["answer"] = int(one["answer"])


def holds(about, expected, profil):
    same(about, expected["model"], profil["model"])
    same(about, expected["answered"], profil["answered"])
    levels = {"temaer": profil["temaer"], "kriterier": [one for tema in profil["temaer"] for one in tema["kriterier"]]}
    for level, parts in levels.items():
        says = expected.get(level, {})
        same(f"{about} {level}", set(), set(says) - {one["id"] for one in parts})
        for one in parts:
            its = says.get(one["id"], {})
            for name in ("mean", "other"):
                same(f"{about} {one['id']} {name}", its.get(name), one.get(name))
            for name in set(its) - {"mean", "other"}:
                same(f"{about} {one['id']} {name}", its[name], one.get(name))
    if "notApplicable" in expected:
        left_out = {leaf["id"] for one in levels["kriterier"] for leaf in one["indikatorer"] if not leaf["applies"]}
        same(f"{about} notApplicable", set(expected["notApplicable"]), left_out)
    same(f"{about} allCriteria", expected.get("allCriteria"), profil.get("allCriteria"))


def built(example, release):
    """The path of an example, built by cargo."""
    command = ["cargo", "build", "--quiet", "--locked", "--example", example,
               "--message-format", "json"] + (["--release"] if release else [])
    result = subprocess.run(command, cwd=ROOT, stdout=subprocess.PIPE, check=False, encoding="utf-8")
    if result.returncode != 0:
        sys.exit(f"cargo could not build examples/{example}.rs")
    for line in result.stdout.splitlines():
        made = json.loads(line)
        if made.get("executable") and made["target"]["name"] == example:
            return [made["executable"]]
    sys.exit(f"cargo built no executable for examples/{example}.rs")


def package(program):
    """How to run a program on the built package, if there is one."""
    dist = ROOT / "pkg" / "dist" / "node.js"
    return [os.environ.get("NODE", "node"), str(HERE / program)] if dist.exists() else None


def lines_of(command, text):
    result = subprocess.run(command, input=text, stdout=subprocess.PIPE, check=True, encoding="utf-8")
    return result.stdout.split("\n")[:-1]


def compare(inputs, rust, node):
    text = "".join(json.dumps(one, ensure_ascii=False) + "\n" for one in inputs)
    from_rust = lines_of(rust, text)
    from_node = lines_of(node, text) if node else from_rust
    same("the number of answers", len(inputs), len(from_rust))
    same("the number of answers of the package", len(inputs), len(from_node))
    bad = 0
    for one, line, packed in zip(inputs, from_rust, from_node):
        vurdering = one["vurdering"]
        about = json.dumps(one, ensure_ascii=False)
        same(f"the package's text\n{about}", line, packed)
        answer = json.loads(line)
        wrong = rules.problems(vurdering)
        if "problems" in answer or wrong:
            bad += 1
            found = [(problem["code"], problem["path"]) for problem in answer.get("problems", [])]
            same(f"the problems\n{about}", wrong, found)
        else:
            same(f"the profile\n{about}", rules.profil(vurdering, one["method"]), rules.numbers_of(answer))
    return bad


def same(about, expected, found):
    if expected != found:
        sys.exit(f"\nDIFFERENT: {about}\n  expected {expected}\n  found    {found}")


if __name__ == "__main__":
    main()
