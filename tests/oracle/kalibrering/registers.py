"""Registers that are made up, of which the truth is known: how often the statistics are right about them.

    registers.py PROGRAM [--registers 400] [--seed 1] [--permutations 199] [--alike 0.1]

PROGRAM is the crate's example `registers`. As many registers without a difference as with one, each of
2,000 tilbud in five socialtilsyn of unequal size: a ceiling (scores 1-5, most 4 and 5), another mix of
tilbudstype and size in each socialtilsyn, visits by plan and because of a risk (when a tilbud is at its
worst), udbydere with up to twenty tilbud that are alike and have one socialtilsyn. What differs, in half
of them, is the ruler of one socialtilsyn in one of seven themes: by 0.2 points of what it would have given.
Prints the table of the crate's readme. Every figure in it is of this generator, none of reality.
"""

import argparse
import json
import math
import subprocess

import numpy as np

GROUPS = ["hovedstaden", "sjaelland", "syddanmark", "midtjylland", "nordjylland"]
SHARES = np.array([0.24, 0.15, 0.21, 0.25, 0.15])
TYPES = ["boernUnge", "sel107", "sel108", "sel109", "sel101"]
TYPE_EFFECT = np.array([-0.25, 0.0, 0.15, 0.3, -0.1])
SIZES, SIZE_EFFECT = [4, 10, 30], np.array([0.2, 0.0, -0.2])
TILBUD, THEMES, INDICATORS, SPREAD = 2000, 7, 5, 0.5
SHIFTED, THEME, POINTS = 2, 3, 0.2


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("program")
    options.add_argument("--registers", type=int, default=400)
    options.add_argument("--seed", type=int, default=1)
    options.add_argument("--permutations", type=int, default=199)
    options.add_argument("--alike", type=float, default=0.1, help="the share of the spread of quality that is of udbydere")
    given = options.parse_args()
    chance = np.random.default_rng(given.seed)
    latent = latent_shift(np.random.default_rng(given.seed + 1), given.alike)
    with subprocess.Popen([given.program, str(given.permutations)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as program:
        def found(shift):
            program.stdin.write(register(chance, shift, given.alike) + "\n\n")
            program.stdin.flush()
            return json.loads(program.stdout.readline())
        null, shifted = [], []
        for _ in range(given.registers):
            null.append(found(0.0))
            shifted.append(found(latent))
        program.stdin.close()
    table(null, shifted, given)


def population(chance, alike):
    """Where tilbud are, what they are, who runs them, and how good they are, by theme."""
    group, udbyder, at = np.empty(TILBUD, int), np.empty(TILBUD, int), 0
    while at < TILBUD:
        many = 1 if chance.random() < 0.6 else min(20, 1 + int(chance.geometric(0.22)))
        until = min(TILBUD, at + many)
        udbyder[at:until], group[at:until] = at, chance.choice(5, p=SHARES)
        at = until
    mix = chance.dirichlet(np.full(5, 6.0), 5)
    size_mix = chance.dirichlet(np.full(3, 6.0), 5)
    kind = np.array([chance.choice(5, p=mix[one]) for one in group])
    size = np.array([chance.choice(3, p=size_mix[one]) for one in group])
    # Two parts of three of all themes alike, the rest of each by itself.
    drawn = lambda variance: chance.normal(0, math.sqrt(2 * variance / 3), (TILBUD, 1)) + chance.normal(0, math.sqrt(variance / 3), (TILBUD, THEMES))
    spread = drawn(SPREAD**2 * alike)[udbyder] + drawn(SPREAD**2 * (1 - alike))
    quality = 4.45 + (TYPE_EFFECT[kind] + SIZE_EFFECT[size])[:, None] + spread
    return group, kind, size, udbyder, quality


def scored(chance, latent):
    """The sum of whole scores from 1 to 5 of each theme's indicators."""
    noise = chance.normal(0, 0.45, (*latent.shape, INDICATORS))
    return np.clip(np.rint(latent[..., None] + noise), 1, 5).sum(axis=-1).astype(int)


def latent_shift(chance, alike):
    """By how much a ruler is moved below the ceiling for scores to move by POINTS."""
    quality = np.concatenate([population(chance, alike)[4][:, THEME] for _ in range(20)])
    quality = quality + chance.normal(0, 0.2, quality.shape)
    low, high = 0.0, 1.0
    for _ in range(30):
        middle = (low + high) / 2
        by = (scored(np.random.default_rng(9), quality) - scored(np.random.default_rng(9), quality - middle)).mean() / INDICATORS
        low, high = (middle, high) if by < POINTS else (low, middle)
    return (low + high) / 2


def register(chance, shift, alike):
    group, kind, size, udbyder, quality = population(chance, alike)
    lines = []
    for day, reason in [("2023-%02d-10", "planned"), ("2024-%02d-10", "planned"), ("2024-%02d-25", "risk")]:
        now = chance.normal(0, 0.2, TILBUD)
        # A visit because of a risk comes when a tilbud is at its worst, more often where it is not good.
        visited = np.full(TILBUD, True) if reason == "planned" else (now < -0.15) & (chance.random(TILBUD) < 1 / (1 + np.exp(3 * (quality.mean(axis=1) - 4.2))))
        latent = quality + now[:, None]
        latent[group == SHIFTED, THEME] -= shift
        scores, month = scored(chance, latent), chance.integers(1, 13, TILBUD)
        unscored = chance.random((TILBUD, THEMES)) < 0.03
        for at in np.flatnonzero(visited):
            cells = ";".join("" if out else f"{score}/{INDICATORS}" for score, out in zip(scores[at], unscored[at]))
            lines.append(f"{GROUPS[group[at]]};T{at};U{udbyder[at]};{TYPES[kind[at]]};{SIZES[size[at]]};{day % month[at]};{reason};{cells}")
    return "\n".join(lines)


def table(null, shifted, given):
    count = len(null)
    margin = lambda share: 1.96 * math.sqrt(share * (1 - share) / count)
    told = lambda share: f"{100 * share:.1f} % (± {100 * margin(share):.1f})"
    family = lambda found, kind: [test["pFamily"] for test in found[kind]["tests"]]
    any_of = lambda founds, low: np.mean([low(found) <= 0.05 for found in founds])
    others = lambda ps: min(p for at, p in enumerate(ps) if at != THEME)
    bonferroni = lambda found: THEMES * min(test["p"] for test in found["unadjusted"])
    points = lambda found, at: np.array([[one[name] for one in found["offsets"][at]["offsets"]] for name in ("points", "low", "high")])
    holds = lambda found, truth: all(((low <= its) & (its <= high)).all() for at, its in enumerate(truth) for _, low, high in [points(found, at)])
    zero = [np.zeros(5)] * THEMES
    moved = [*zero[:THEME], np.mean([points(found, THEME)[0] for found in shifted], axis=0), *zero[THEME + 1:]]
    apart = moved[THEME][SHIFTED] - np.delete(moved[THEME], SHIFTED).mean()
    rows = [
        ("false alarms, all themes: within strata, of udbydere", any_of(null, lambda found: min(family(found, "udbyder"))), "at most 5 %"),
        ("false alarms in the six themes that do not differ, where one does", any_of(shifted, lambda found: others(family(found, "udbyder"))), "at most 5 %"),
        ("power: a ruler 0.2 points lower in one theme is found", any_of(shifted, lambda found: family(found, "udbyder")[THEME]), "at least 80 %"),
        ("all 35 intervals of a register hold, no difference", np.mean([holds(found, zero) for found in null]), "about 95 %"),
        ("all 35 intervals of a register hold, one ruler moved", np.mean([holds(found, moved) for found in shifted]), "about 95 %"),
        ("false alarms if tilbud were taken for independent (within strata)", any_of(null, lambda found: min(family(found, "tilbud"))), ""),
        ("false alarms without strata (Kruskal-Wallis, Bonferroni over themes)", any_of(null, bonferroni), ""),
    ]
    units, visits = (np.mean([found[name] for found in null + shifted]) for name in ("units", "rows"))
    print(f"{count} registers without a difference and {count} with one, {units:,.0f} tilbud and {visits:,.0f} assessments each, "
          f"{given.permutations} permutations, seed {given.seed}; {100 * given.alike:.0f} % of the spread of quality is of udbydere:\n")
    print("| what | found | wanted |\n|---|---|---|")
    for what, share, wanted in rows:
        print(f"| {what} | {told(share)} | {wanted} |")
    print(f"\nOffset of the moved ruler against the mean of the others, mean of all registers: {apart:.3f} points.")


main()
