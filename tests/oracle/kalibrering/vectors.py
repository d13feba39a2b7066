"""What the well-known Python libraries say, kept as vectors that the crate's tests read without Python.

    vectors.py FOLDER [--seed 2026] [--sets 60]

SciPy, statsmodels, scikit-posthocs, pingouin, krippendorff and irrCAC where they have the method; where
none has it (permutation within strata, Dunn's test in strata, shrinking over a prior), the formula told
anew with NumPy's pseudoinverse, eigenvectors and adaptive quadrature, none of which the crate uses.
All data is made up, by a seed. Scores are in tenths.
"""

import argparse
import itertools
import json
import math
import warnings
from fractions import Fraction
from pathlib import Path

import krippendorff
import numpy as np
import pandas as pd
import pingouin
import scikit_posthocs
import statsmodels.api as sm
from irrCAC.raw import CAC
from scipy import integrate, optimize, stats
from statsmodels.stats.contingency_tables import StratifiedTable
from statsmodels.stats.multitest import multipletests

warnings.simplefilter("ignore")
MASK = (1 << 64) - 1


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("folder", type=Path)
    options.add_argument("--seed", type=int, default=2026)
    options.add_argument("--sets", type=int, default=60)
    given = options.parse_args()
    chance = np.random.default_rng(given.seed)
    given.folder.mkdir(parents=True, exist_ok=True)
    for name, make in [("agreement", agreement), ("pull", pull), ("difference", difference), ("offset", offset)]:
        cases = list(make(chance, given.sets))
        text = ",\n".join(json.dumps(case) for case in cases)
        (given.folder / f"{name}.json").write_text(f'{{"seed": {given.seed}, "cases": [\n{text}\n]}}\n')
        print(f"   {name}: {len(cases)} sets")


def known(number):
    """A number, or nothing where it is not defined."""
    return None if number is None or not math.isfinite(number) else float(number)


# ---- Agreement

CANONICAL = """
1 2 3 3 2 1 4 1 2 . . .
1 2 3 3 2 2 4 1 2 5 . 3
. 3 3 3 2 3 4 2 2 5 1 .
1 2 3 3 2 4 4 1 2 5 1 .
"""
SHROUT_FLEISS = "9 2 5 8\n6 1 3 2\n8 4 6 8\n7 1 2 6\n10 5 6 9\n6 2 4 7"


def table(text):
    return [[None if cell == "." else 10 * int(cell) for cell in row.split()] for row in text.strip().split("\n")]


def agreement(chance, sets):
    canonical = [list(column) for column in zip(*table(CANONICAL))]
    yield rated("Krippendorff 2011, 4 raters by 12 units", canonical, [10, 20, 30, 40, 50])
    yield rated("Shrout and Fleiss 1979, 6 targets by 4 judges", table(SHROUT_FLEISS), [10 * one for one in range(1, 11)])
    yield rated("all the same", [[40, 40, 40]] * 4, [10, 20, 30, 40, 50])
    yield rated("nobody scored with another", [[40, None], [None, 30]], [10, 20, 30, 40, 50])
    yield rated("one case", [[40, 30, 40]], [10, 20, 30, 40, 50])
    yield rated("nothing", [[None, None], [None, None]], [10, 20, 30, 40, 50])
    for at in range(sets):
        cases, raters = int(chance.integers(2, 30)), int(chance.integers(2, 8))
        ceiling, noise, missing = chance.uniform(2.5, 6), chance.uniform(0.1, 1.5), chance.choice([0, 0, 0.2, 0.6])
        whole = chance.random() < 0.7
        true = chance.normal(ceiling, 1, cases)
        scores = np.clip(true[:, None] + chance.normal(0, noise, (cases, raters)), 1, 5)
        scores = np.rint(scores) * 10 if whole else np.rint(scores * 10)
        gone = chance.random((cases, raters)) < missing
        rows = [[None if out else int(score) for score, out in zip(*pair)] for pair in zip(scores, gone)]
        yield rated(f"random {at}", rows, [10, 20, 30, 40, 50] if whole else list(range(10, 51)))


def rated(name, rows, scale):
    data = np.array([[np.nan if cell is None else cell / 10 for cell in row] for row in rows])
    values = sorted({cell for row in rows for cell in row if cell is not None})
    alphas = {}
    for level in ["nominal", "ordinal", "interval", "ratio"]:
        try:
            alphas[level] = known(krippendorff.alpha(reliability_data=data.T, value_domain=[one / 10 for one in values], level_of_measurement=level))
        except ValueError:
            alphas[level] = None
    pairable = (~np.isnan(data)).sum(axis=1)
    used = pairable[pairable >= 2].sum()
    # With one value among the pairable, nothing could have been told apart.
    if used == 0 or len({cell for row, count in zip(data, pairable) if count >= 2 for cell in row if not np.isnan(cell)}) < 2:
        alphas = dict.fromkeys(alphas)
    gwet, plain = {}, None
    for weights in ["identity", "ordinal", "linear", "quadratic"]:
        gwet[weights] = None
        if (pairable >= 2).any():
            frame = pd.DataFrame(data)
            frame = frame[frame.notna().any(axis=1)]
            if len(frame) == 1:  # irrCAC divides by n - 1 for its variance; twice the case has the same coefficient
                frame = pd.concat([frame, frame], ignore_index=True)
            cac = CAC(frame, weights=weights, categories=[one / 10 for one in scale], digits=15)
            found = cac.gwet()["est"]
            gwet[weights] = known(found["coefficient_value"])
            if weights == "identity":
                plain = known(found["pa"])
    return {"name": name, "rows": rows, "scale": scale, "alpha": alphas, "ac2": gwet, "plain": plain, "icc": correlations(rows)}


def correlations(rows):
    """By sums of squares in exact fractions, held to pingouin where no denominator is near nothing."""
    whole = [[Fraction(cell, 10) for cell in row] for row in rows if None not in row]
    n, k = len(whole), len(rows[0])
    if n < 2 or k < 2 or len({cell for row in whole for cell in row}) < 2:
        return None
    cases = [sum(row) / k for row in whole]
    raters = [sum(column) / n for column in zip(*whole)]
    grand = sum(cases) / n
    bms = k * sum((one - grand) ** 2 for one in cases) / (n - 1)
    jms = n * sum((one - grand) ** 2 for one in raters) / (k - 1)
    wms = sum((cell - case) ** 2 for row, case in zip(whole, cases) for cell in row) / Fraction(n * (k - 1))
    ems = sum((cell - case - rater + grand) ** 2 for row, case in zip(whole, cases) for cell, rater in zip(row, raters)) / Fraction((n - 1) * (k - 1))
    parts = [
        (bms - wms, bms + (k - 1) * wms),
        (bms - ems, bms + (k - 1) * ems + k * (jms - ems) / n),
        (bms - ems, bms + (k - 1) * ems),
        (bms - wms, bms), (bms - ems, bms + (jms - ems) / n), (bms - ems, bms),
    ]
    if n >= 5 and all(abs(below) > Fraction(1, 10**6) for _, below in parts):  # pingouin asks for five
        frame = pd.DataFrame([[float(cell) for cell in row] for row in whole]).stack().rename("score").rename_axis(["case", "rater"]).reset_index()
        theirs = pingouin.intraclass_corr(frame, targets="case", raters="rater", ratings="score")["ICC"]
        assert all(abs(above / below - one) < 1e-9 * max(1, abs(one)) for (above, below), one in zip(parts, theirs)), (parts, theirs)
    return [float(above / below) if below else None for above, below in parts]


def pull(chance, sets):
    for at in range(sets):
        answers = []
        for case in range(int(chance.integers(1, 8))):
            for group in range(int(chance.integers(1, 6))):
                for rater in range(int(chance.integers(1, 4))):
                    score = None if chance.random() < 0.2 else 10 * int(chance.integers(1, 6))
                    answers.append([case, group, rater, score])
        cases = {}
        for case, group, _, score in answers:
            if score is not None:
                cases.setdefault(case, {}).setdefault(group, []).append(Fraction(score, 10))
        apart = {}
        for groups in cases.values():
            means = {group: sum(scores) / len(scores) for group, scores in groups.items()}
            for group, own in means.items():
                others = [mean for other, mean in means.items() if other != group]
                if others:
                    apart.setdefault(group, []).append(own - sum(others) / len(others))
        pulls = {group: sum(all_of) / len(all_of) for group, all_of in apart.items()}
        yield {"name": f"random {at}", "answers": answers,
               "pulls": [[group, pulls[group].numerator, pulls[group].denominator, len(apart[group])] for group in sorted(pulls)]}


# ---- Samples

def random_sample(chance, groups=None, strata=None, measures=None, clustered=None):
    groups = groups or int(chance.integers(2, 6))
    strata = strata or int(chance.choice([1, 2, 4]))
    units = int(chance.integers(4 * groups, 18 * groups))
    udbydere = chance.integers(0, max(2, units // 3), units) if (chance.random() < 0.5 if clustered is None else clustered) else np.arange(units)
    group = chance.integers(0, groups, units)
    group[:groups] = np.arange(groups)
    stratum = chance.integers(0, strata, units)
    base = np.clip(chance.normal(4 + 0.3 * stratum + 0.1 * chance.normal(0, 1, groups)[group], 0.7), 1, 5)
    columns = []
    for _ in range(measures or int(chance.integers(1, 4))):
        score = np.clip(base + chance.normal(0, 0.4, units), 1, 5)
        score = np.rint(score) * 10 if chance.random() < 0.5 else np.rint(score * 10)
        gone = chance.random(units) < chance.choice([0, 0.1])
        columns.append([None if out else int(one) for one, out in zip(score, gone)])
    return {"groups": group.tolist(), "strata": stratum.tolist(), "udbydere": udbydere.tolist(), "measures": columns}


def degenerate_samples():
    same = {"groups": [0, 1] * 6, "strata": [0] * 12, "udbydere": list(range(12)), "measures": [[40] * 12]}
    yield "all the same", same
    yield "one group", {**same, "groups": [0] * 12, "measures": [[10 * (1 + at % 5) for at in range(12)]]}
    yield "strata that link nothing", {**same, "strata": [0, 1] * 6, "measures": [[10 * (1 + at % 5) for at in range(12)]]}
    yield "nothing scored", {**same, "measures": [[None] * 12]}
    yield "a group that did not score", {**same, "groups": [0, 1, 2] * 4, "measures": [[None if at % 3 == 2 else 10 * (1 + at % 4) for at in range(12)]]}
    yield "a stratum of one", {**same, "strata": [0] * 11 + [1], "measures": [[10 * (1 + at % 5) for at in range(12)]]}


def difference(chance, sets):
    for name, sample in degenerate_samples():
        yield compared(name, sample)
    for at in range(sets):
        yield compared(f"random {at}", random_sample(chance))
    # Strata of one size and two values: there van Elteren's scores are those of Cochran, Mantel and Haenszel.
    group, stratum = np.tile([0, 0, 1, 1, 1], 12), np.repeat(np.arange(3), 20)
    values = chance.integers(0, 2, 60)
    sample = {"groups": group.tolist(), "strata": stratum.tolist(), "udbydere": list(range(60)), "measures": [[int(40 + 10 * one) for one in values]]}
    case = compared("Cochran-Mantel-Haenszel", sample)
    tables = [np.array([[((group == g) & (stratum == s) & (values == v)).sum() for v in (0, 1)] for g in (0, 1)]) for s in range(3)]
    theirs = StratifiedTable(tables).test_null_odds(correction=False)
    assert abs(theirs.statistic - case["stratified"]["tilbud"][0]["statistic"]) < 1e-9
    yield case


def compared(name, sample):
    group, stratum = np.array(sample["groups"]), np.array(sample["strata"])
    return {"name": name, "sample": sample,
            "kruskal": [kruskal(group, measure) for measure in sample["measures"]],
            "stratified": {kind: stratified(sample, kind) for kind in ["tilbud", "udbyder"]},
            "pairs": {kind: pairs(sample, sample["measures"][0], kind) for kind in ["tilbud", "udbyder"]}}


def kruskal(group, measure):
    scored = np.array([one is not None for one in measure])
    values, group = np.array([one for one in measure if one is not None]), group[scored]
    present = np.unique(group)
    if len(present) < 2 or len(np.unique(values)) < 2:
        return {"units": len(values), "h": None, "p": None, "epsilon": None}
    h, p = stats.kruskal(*[values[group == one] for one in present])
    n = len(values)
    return {"units": n, "h": known(h), "p": known(p), "epsilon": known(h * (n + 1) / (n * n - 1))}


def van_elteren(sample, measure):
    """Ranks about the middle of each stratum, over its size and one; which units are scored."""
    stratum, score = np.array(sample["strata"]), np.zeros(len(measure))
    scored = np.array([one is not None for one in measure])
    values = np.array([np.nan if one is None else one for one in measure], dtype=float)
    for one in np.unique(stratum):
        here = scored & (stratum == one)
        if here.any():
            ranks = stats.rankdata(values[here])
            score[here] = (ranks - ranks.mean()) / (here.sum() + 1)
    return score, scored


def quadratic(score, scored, stratum, udbyder, group, groups, kind):
    member = (group[:, None] == np.arange(groups)) & scored[:, None]
    total = score @ member
    covariance = np.zeros((groups, groups))
    about = member.astype(float)
    for one in np.unique(stratum):
        here = scored & (stratum == one)
        size = here.sum()
        if size == 0:
            continue
        counts = member[here].sum(axis=0)
        about[here] -= counts / size
        if size > 1:
            covariance += score[here].var(ddof=1) * (np.diag(counts) - np.outer(counts, counts) / size)
    if kind == "udbyder":
        own = pd.DataFrame(about * (score * scored)[:, None]).groupby(udbyder).sum().to_numpy()
        covariance = own.T @ own
    rank = np.linalg.matrix_rank(covariance, tol=1e-10 * max(covariance.max(), 1e-300)) if covariance.any() else 0
    return (float(total @ np.linalg.pinv(covariance, rcond=1e-10, hermitian=True) @ total) if rank else 0.0), int(rank)


PERMUTATIONS, SEED = 99, 7


def stratified(sample, kind):
    stratum, udbyder = np.array(sample["strata"]), np.array(sample["udbydere"])
    group = np.array(sample["groups"])
    groups = int(group.max()) + 1
    measures = [van_elteren(sample, measure) for measure in sample["measures"]]
    tests = lambda labels: [quadratic(*measure, stratum, udbyder, labels, groups, kind) for measure in measures]
    found = tests(group)
    chance, labels = Xoshiro(SEED), group.copy()
    own, family = [0] * len(found), [0] * len(found)
    for _ in range(PERMUTATIONS):
        for one in np.unique(stratum):
            here = np.flatnonzero(stratum == one)
            drawn = labels[here].tolist()
            chance.shuffle(drawn)
            labels[here] = drawn
        now = [one[0] for one in tests(labels)]
        for at, (least, _) in enumerate(found):
            own[at] += now[at] >= least - 1e-9
            family[at] += max(now) >= least - 1e-9
    share = lambda count: (count + 1) / (PERMUTATIONS + 1)
    return [{"statistic": statistic, "degrees": rank, "pChi2": known(stats.chi2.sf(statistic, rank)), "p": share(own[at]), "pFamily": share(family[at])}
            if rank else {"statistic": None, "degrees": 0, "pChi2": None, "p": None, "pFamily": None}
            for at, (statistic, rank) in enumerate(found)]


class Xoshiro:
    """xoshiro256++ seeded by SplitMix64, and the shuffle of Fisher and Yates by Lemire's bounded numbers."""

    def __init__(self, seed):
        self.state = []
        for _ in range(4):
            seed = (seed + 0x9E3779B97F4A7C15) & MASK
            z = seed
            z = ((z ^ (z >> 30)) * 0xBF58476D1CE4E5B9) & MASK
            z = ((z ^ (z >> 27)) * 0x94D049BB133111EB) & MASK
            self.state.append(z ^ (z >> 31))

    def next(self):
        s = self.state
        turned = lambda x, by: ((x << by) | (x >> (64 - by))) & MASK
        result = (turned((s[0] + s[3]) & MASK, 23) + s[0]) & MASK
        t = (s[1] << 17) & MASK
        s[2] ^= s[0]
        s[3] ^= s[1]
        s[1] ^= s[2]
        s[0] ^= s[3]
        s[2] ^= t
        s[3] = turned(s[3], 45)
        return result

    def below(self, bound):
        while True:
            wide = self.next() * bound
            if (wide & MASK) >= (MASK + 1 - bound) % bound:
                return wide >> 64

    def shuffle(self, items):
        for last in range(len(items) - 1, 0, -1):
            other = self.below(last + 1)
            items[last], items[other] = items[other], items[last]


def pairs(sample, measure, kind):
    stratum, udbyder, group = (np.array(sample[name]) for name in ["strata", "udbydere", "groups"])
    score, scored = van_elteren(sample, measure)
    found = []
    for one, other in itertools.combinations(sorted(set(sample["groups"])), 2):
        apart, variance, own = 0.0, 0.0, np.zeros(len(score))
        for at in np.unique(stratum):
            here = scored & (stratum == at)
            left, right = here & (group == one), here & (group == other)
            n, m = left.sum(), right.sum()
            if n and m:
                weight = n * m / (n + m)
                apart += weight * (score[left].mean() - score[right].mean())
                variance += weight**2 * score[here].var(ddof=1) * (1 / n + 1 / m)
                mean = score[left | right].mean()
                own[left] = weight * (score[left] - mean) / n
                own[right] = -weight * (score[right] - mean) / m
        if kind == "udbyder":
            variance = float((pd.Series(own).groupby(udbyder).sum() ** 2).sum())
        found.append([one, other, apart / math.sqrt(variance) if variance > 1e-25 else None])
    ps = [None if z is None else 2 * stats.norm.sf(abs(z)) for _, _, z in found]
    given = [p for p in ps if p is not None]
    holm = iter(multipletests(given, method="holm")[1] if given else [])
    rows = [{"pair": [one, other], "z": known(z), "p": known(p), "holm": None if p is None else float(next(holm))} for (one, other, z), p in zip(found, ps)]
    if kind == "tilbud" and len(set(sample["strata"])) == 1 and all(row["p"] is not None for row in rows):
        held_to_dunn(rows, group[scored], [one for one in measure if one is not None])
    return rows


def held_to_dunn(rows, group, values):
    """In one stratum it is Dunn's own test, as scikit-posthocs has it."""
    for adjust, name in [(None, "p"), ("holm", "holm")]:
        theirs = scikit_posthocs.posthoc_dunn(pd.DataFrame({"v": values, "g": group}), val_col="v", group_col="g", p_adjust=adjust)
        for row in rows:
            assert abs(theirs.loc[row["pair"][0], row["pair"][1]] - row[name]) < 1e-9, (row, theirs)


# ---- Offsets

LEVEL, DELTA = 0.95, 0.2


def offset(chance, sets):
    for name, sample in degenerate_samples():
        yield {"name": name, "sample": sample, "fits": {kind: fits(sample, kind) for kind in ["tilbud", "udbyder"]}}
    for at in range(sets):
        sample = random_sample(chance)
        fitted = {kind: fits(sample, kind) for kind in ["tilbud", "udbyder"]}
        scale = float(chance.choice([0.05, 0.2, 1]))
        first = fitted["udbyder"][0]
        drawn = shrunk(first, scale) if at % 2 == 0 and first["offsets"] else None
        yield {"name": f"random {at}", "sample": sample, "fits": fitted, "scale": scale, "shrunk": drawn}


def fits(sample, kind):
    found = [fit(sample, measure, kind) for measure in sample["measures"]]
    family = sum(len(one["groups"]) for one in found)
    above = (1 - LEVEL ** (1 / max(family, 1))) / 2
    for one in found:
        if one["offsets"]:
            degrees = one["clusters"] - 1
            # SciPy's own quantile is right to ten digits only; where its tail is `above`, it is not.
            times = optimize.brentq(lambda t: stats.t.sf(t, degrees) - above, 0, 1e9, xtol=1e-14, rtol=1e-15)
            errors = np.sqrt(np.maximum(np.diag(one["covariance"]), 0))
            one["low"] = [float(its) for its in one["offsets"] - times * errors]
            one["high"] = [float(its) for its in one["offsets"] + times * errors]
    return found


def fit(sample, measure, kind):
    scored = np.array([one is not None for one in measure])
    y = np.array([one / 10 for one in measure if one is not None])
    group, stratum, udbyder = (np.array(sample[name])[scored] for name in ["groups", "strata", "udbydere"])
    cluster = udbyder if kind == "udbyder" else np.arange(len(y))
    groups = sorted(set(group.tolist()))
    none = {"groups": [], "clusters": len(set(cluster.tolist())), "offsets": [], "covariance": []}
    if len(groups) < 2:
        return none
    strata = (stratum[:, None] == np.unique(stratum)).astype(float)
    own = np.array([[float(one == g) for g in groups[:-1]] if one != groups[-1] else [-1.0] * (len(groups) - 1) for one in group])
    design = np.hstack([strata, own])
    if len(y) <= design.shape[1] or np.linalg.matrix_rank(design) < design.shape[1]:
        return none
    found = sm.OLS(y, design).fit(cov_type="cluster", cov_kwds={"groups": cluster, "use_correction": True})
    lift = np.zeros((len(groups), design.shape[1]))
    lift[:-1, strata.shape[1]:] = np.eye(len(groups) - 1)
    lift[-1, strata.shape[1]:] = -1
    return {**none, "groups": groups, "offsets": (lift @ found.params).tolist(), "covariance": (lift @ found.cov_params() @ lift.T).tolist()}


def shrunk(first, scale):
    """The posterior, by the eigenvectors of the covariance and adaptive quadrature."""
    estimates, covariance = np.array(first["offsets"]), np.array(first["covariance"])
    size = len(estimates)
    basis = np.linalg.svd(np.eye(size) - 1 / size)[0][:, : size - 1]
    values, vectors = np.linalg.eigh(basis.T @ covariance @ basis)
    if values.min() <= 1e-12:
        return None
    basis, seen = basis @ vectors, (basis @ vectors).T @ estimates
    log_weight = lambda tau: -0.5 * np.sum(seen**2 / (values + tau**2) + np.log(values + tau**2)) - tau**2 / (2 * scale**2)
    grid = np.linspace(0, 8 * scale, 4001)
    highest = max(log_weight(tau) for tau in grid)
    peak = grid[int(np.argmax([log_weight(tau) for tau in grid]))]
    weight = lambda tau: math.exp(log_weight(tau) - highest)
    points = sorted({min(max(peak * by, 1e-6), 7.9 * scale) for by in (0.25, 0.5, 1, 2, 4)} | {scale})
    total = lambda f: integrate.quad(f, 0, 8 * scale, points=points, limit=2000, epsabs=0, epsrel=1e-12)[0]
    whole = total(weight)
    part = lambda tau: tau**2 / (values + tau**2)
    mean = lambda tau, at: float(basis[at] @ (part(tau) * seen))
    error = lambda tau, at: math.sqrt(float(basis[at] ** 2 @ (part(tau) * values)))
    rows = []
    for at in range(size):
        def below(x):
            return total(lambda tau: weight(tau) * (stats.norm.cdf((x - mean(tau, at)) / error(tau, at)) if tau > 0 else float(x >= 0))) / whole
        middle = total(lambda tau: weight(tau) * mean(tau, at)) / whole
        reach = 3 * scale + abs(estimates[at])
        ends = [optimize.brentq(lambda x: below(x) - chance, -reach, reach, xtol=1e-12) for chance in (0.025, 0.975)] if at == 0 else [None, None]
        rows.append([middle, *ends])
    return {"spread": total(lambda tau: weight(tau) * tau) / whole, "offsets": rows}


main()
