"""The kvalitetsmodel's rules once more, in another language and from the text alone.

Written from the domain notes and the law, not from the Rust. Nothing here is read from the
crate: the structure below is the notes' own table. Standard library only.
"""

from fractions import Fraction
from math import floor

# --- The versions: first day, what is judged, themes > criteria > indicators -------------
# A criterion without indicators is scored itself.


def _tree(text):
    """`t1: k1 1.a 1.b; t2: ...` as [(tema, [(kriterium, [indikator])])]."""
    temaer = []
    for part in text.split(";"):
        tema, rest = part.split(":")
        kriterier = []
        for word in rest.split():
            if word.startswith("k"):
                kriterier.append((word, []))
            else:
                kriterier[-1][1].append(word)
        temaer.append((tema.strip(), kriterier))
    return temaer


_HEALTH = "k4 4.a 4.b k5 5.a 5.b 5.c k6 6.a 6.b k7 7.a"
_LEADERSHIP = "k8 8.a 8.b 8.c k9 9.a 9.b 9.c"

VERSIONS = {
    "tilbud": [
        # LOV 608/2013 § 6, stk. 2: no theme for health, its criteria stood under theme 3.
        ("tilbud-2014", "2014-01-01", "scores", _tree(
            "t1: k1 1.a 1.b 1.c 1.d; t2: k2 2.a 2.b 2.c 2.d; t3: k3 3.a 3.b 3.c " + _HEALTH
            + "; t4: " + _LEADERSHIP + "; t5: k10 10.a 10.b; t7: k14 14.a 14.b 14.c")),
        # LOV 1544/2016: theme 4 is new; Økonomi, nr. 7, stands outside.
        ("tilbud-2017", "2017-01-01", "scores", _tree(
            "t1: k1 1.a 1.b 1.c; t2: k2 2.a 2.b 2.c 2.d; t3: k3 3.a 3.b 3.c 3.d; t4: " + _HEALTH
            + "; t5: " + _LEADERSHIP + "; t6: k10 10.a 10.b; t8: k14 14.a 14.b 14.c")),
        # LOV 745/2025: themes 1 and 2 went out, the others were renumbered.
        ("tilbud-2026", "2026-01-01", "criteria", _tree(
            "t1: k3 3.a 3.b 3.c 3.d; t2: " + _HEALTH + "; t3: " + _LEADERSHIP
            + "; t4: k10 10.a 10.b; t6: k14 14.a 14.b 14.c")),
    ],
    "plejefamilier": [
        ("plejefamilier-2014", "2014-01-01", "scores", _tree(
            "t1: k1 1.a 1.b; t2: k2 2.a 2.b 2.c 2.d k3; t3: k4 k5 k6; t4: k7; t5: k8; t7: k10")),
        ("plejefamilier-2017", "2017-01-01", "scores", _tree(
            "t1: k1 1.a 1.b; t2: k2 2.a 2.d k3; t3: k4; t4: k5 k6; t5: k7; t6: k8; t8: k10")),
        ("plejefamilier-2026", "2026-01-01", "criteria", _tree(
            "t1: k4; t2: k5 k6; t3: k7; t4: k8; t6: k10")),
    ],
}

# --- Whom an indicator is for (domain notes, column "only / not") --------------------------

_CHILDREN = {"boernUnge", "kostafdeling"}
_AMBULANT = {"sul141", "sel101", "sel101a", "sel110"}
_NO_HOME = {"sul141", "sel101", "sel110"}

ONLY = {
    "tilbud-2014": {"1.c": {"boernUnge"}, "2.d": {"boernUnge"}},
    "tilbud-2017": {"1.c": _CHILDREN, "2.d": _CHILDREN},
}
NOT = {
    "tilbud-2017": {
        "2.b": {"sul141", "sel101", "sel101a"}, "6.a": _AMBULANT, "6.b": _AMBULANT, "14.c": _NO_HOME,
    },
    "tilbud-2026": {"6.a": _AMBULANT, "6.b": _AMBULANT, "14.c": _NO_HOME},
}
BOARD = {"8.c"}
# Lov om socialtilsyn § 6, stk. 4 (later stk. 3): a school with a kostafdeling is not
# supervised on organisation og ledelse.
EXEMPT_TEMA, EXEMPT_FROM, EXEMPT_TO = "t5", "2017-01-01", "2023-12-31"

TILBUDSTYPER = {
    "tilbud": ["boernUnge", "kostafdeling", "sel101", "sel101a", "sel107", "sel108", "sel109", "sel110",
               "boformStoette", "sul141"],
    "plejefamilier": ["almenPlejefamilie", "forstaerketPlejefamilie", "specialiseretPlejefamilie"],
}


def version(area, date):
    """The version in force: the last one that had begun."""
    begun = [one for one in VERSIONS[area] if one[1] <= date]
    return begun[-1] if begun else None


def types_of(vurdering):
    """The tilbudstyper of the tilbud and of its afdelinger together: one joint assessment."""
    tilbud = vurdering.get("tilbud") or {}
    places = [tilbud, *(tilbud.get("afdelinger") or [])]
    return {one for place in places for one in place.get("tilbudstyper") or []}


def applies(model, area, date, tema, leaf, types, board):
    if leaf in BOARD and board is False:
        return False
    if not types:
        return True
    if area == "tilbud" and tema == EXEMPT_TEMA and EXEMPT_FROM <= date <= EXEMPT_TO and types == {"kostafdeling"}:
        return False
    only = ONLY.get(model, {}).get(leaf)
    if only is not None and not types & only:
        return False
    # An indicator applies when one of the types calls for it.
    return any(one not in NOT.get(model, {}).get(leaf, set()) for one in types)


# --- Computing -----------------------------------------------------------------------------


def mean(numbers):
    return sum(numbers, Fraction(0)) / len(numbers) if numbers else None


def tema_mean(kriterier, method):
    """`kriterier`: the scores of each. Nested: the mean of the criteria that have one."""
    if method == "flat":
        return mean([score for scores in kriterier for score in scores])
    return mean([mean(scores) for scores in kriterier if scores])


def shown(number):
    """One decimal, half up, Danish comma."""
    tenths = floor(number * 10 + Fraction(1, 2))
    return f"{tenths // 10},{tenths % 10}"


def score(number):
    return {"numerator": number.numerator, "denominator": number.denominator, "shown": shown(number)}


def put(target, name, number):
    if number is not None:
        target[name] = score(number)


def profil(vurdering, method):
    """The numbers of a profile, without labels and law."""
    area, date = vurdering["area"], vurdering["date"]
    model, _, judged, temaer = version(area, date)
    kind = vurdering.get("kind") or "drift"
    board = (vurdering.get("tilbud") or {}).get("bestyrelse")
    types = types_of(vurdering)
    given = {one["id"]: one["answer"] for one in vurdering.get("answers") or []}
    judgements = {one["id"]: one["judgement"] for one in vurdering.get("criteria") or []}
    other = {"nested": "flat", "flat": "nested"}[method]

    def of_kriterium(tema, kriterium, indikatorer):
        leaves = [(leaf, applies(model, area, date, tema, leaf, types, board), given.get(leaf))
                  for leaf in indikatorer or [kriterium]]
        counting = [answer for _, does, answer in leaves if does and answer != "notApplicable"]
        scores = [Fraction(answer) for answer in counting if isinstance(answer, int)]
        said = [answer for answer in counting if answer in ("forventes", "forventesIkke")]
        result = {"id": kriterium, "answered": {"answered": len(scores) + len(said), "applicable": len(counting)}}
        put(result, "mean", mean(scores))
        if kind == "godkendelse":
            result["expected"] = {word: said.count(word) for word in ("forventes", "forventesIkke")}
        if judged == "criteria":
            result["judgement"] = judgements.get(kriterium, "notJudged")
        result["indikatorer"] = [
            {"id": leaf, "applies": does, **({} if answer is None else {"answer": answer})}
            for leaf, does, answer in leaves if indikatorer
        ]
        if not indikatorer and given.get(kriterium) is not None:
            result["answer"] = given[kriterium]
        return result, scores

    def of_tema(tema, kriterier):
        parts = [of_kriterium(tema, *one) for one in kriterier]
        results, scores = [one for one, _ in parts], [its for _, its in parts]
        if judged == "criteria":
            done = sum(one["judgement"] != "notJudged" for one in results)
            answered = {"answered": done, "applicable": len(results)}
        else:
            answered = {part: sum(one["answered"][part] for one in results) for part in ("answered", "applicable")}
        result = {"id": tema, "answered": answered}
        here, there = tema_mean(scores, method), tema_mean(scores, other)
        put(result, "mean", here)
        if there != here:
            result["other"] = {"method": other, "mean": score(there)}
        if kind == "godkendelse":
            result["expected"] = {word: sum(one["expected"][word] for one in results)
                                  for word in ("forventes", "forventesIkke")}
        result["kriterier"] = results
        return result

    results = [of_tema(*one) for one in temaer]
    whole = {
        "model": model, "date": date, "kind": kind, "method": method,
        "answered": {part: sum(one["answered"][part] for one in results) for part in ("answered", "applicable")},
        "temaer": results,
    }
    if judged == "criteria":
        whole["allCriteria"] = conjunction([one for tema in results for one in tema["kriterier"]])
    return whole


def conjunction(kriterier):
    """BEK 1559/2025 § 10, stk. 2: every criterion must be met. In three values: one not met
    settles it, one not judged leaves it open."""
    lists = {word: [one["id"] for one in kriterier if one["judgement"] == word] for word in ("met", "notMet", "notJudged")}
    answer = "notMet" if lists["notMet"] else "open" if lists["notJudged"] else "met"
    return {"answer": answer, **lists}


def numbers_of(profil):
    """The part of a result of the crate that `profil` above also gives."""

    def picked(thing, *names):
        return {name: thing[name] for name in names if name in thing}

    whole = {"model": profil["model"]["id"], **picked(profil, "date", "kind", "method", "answered"), "temaer": []}
    for tema in profil["temaer"]:
        its = picked(tema, "id", "answered", "mean", "other", "expected")
        its["kriterier"] = []
        for kriterium in tema["kriterier"]:
            one = picked(kriterium, "id", "answered", "mean", "expected", "judgement", "answer")
            one["indikatorer"] = [picked(leaf, "id", "applies", "answer") for leaf in kriterium["indikatorer"]]
            its["kriterier"].append(one)
        whole["temaer"].append(its)
    if "allCriteria" in profil:
        whole["allCriteria"] = picked(profil["allCriteria"], "answer", "met", "notMet", "notJudged")
    return whole


# --- What is wrong with an assessment that has the right fields ----------------------------


def problems(vurdering):
    """[(code, path)] in the order the contract gives: first what cannot be read, in the order
    of the fields, then what does not fit the model."""
    area, date = vurdering["area"], vurdering["date"]
    kind = vurdering.get("kind") or "drift"
    read, fit = [], []
    words = ("notApplicable", "notAssessed", "forventes", "forventesIkke")
    tilbud = vurdering.get("tilbud") or {}
    for path, place in [("/tilbud", tilbud)] + [
        (f"/tilbud/afdelinger/{at}", one) for at, one in enumerate(tilbud.get("afdelinger") or [])
    ]:
        for at, one in enumerate(place.get("tilbudstyper") or []):
            if one not in TILBUDSTYPER[area]:
                read.append(("wrongTilbudstype", f"{path}/tilbudstyper/{at}"))
    for at, one in enumerate(vurdering.get("answers") or []):
        answer, path = one["answer"], f"/answers/{at}/answer"
        if isinstance(answer, float):
            read.append(("scoreNotWhole", path))
        elif isinstance(answer, int) and not 1 <= answer <= 5:
            read.append(("scoreOutOfRange", path))
        elif isinstance(answer, str) and answer.isdigit():
            read.append(("scoreAsText", path))
        elif isinstance(answer, str) and answer not in words:
            read.append(("unknownValue", path))
    found = version(area, date)
    if found is None:
        return read + [("noModel", "/date")]
    model, _, judged, temaer = found
    if vurdering.get("model") not in (None, model):
        fit.append(("wrongModel", "/model"))
    kriterier = [one for _, its in temaer for one in its]
    leaves = [leaf for kriterium, its in kriterier for leaf in its or [kriterium]]
    unread = {path for _, path in read}
    seen = set()
    for at, one in enumerate(vurdering.get("answers") or []):
        answer = one["answer"]
        if f"/answers/{at}/answer" in unread:
            continue
        if one["id"] not in leaves:
            fit.append(("unknownId", f"/answers/{at}/id"))
            continue
        if one["id"] in seen:
            fit.append(("duplicateId", f"/answers/{at}/id"))
        seen.add(one["id"])
        if kind == "drift" and answer in ("forventes", "forventesIkke"):
            fit.append(("expectationInDrift", f"/answers/{at}/answer"))
        if kind == "godkendelse" and isinstance(answer, int):
            fit.append(("scoreAtGodkendelse", f"/answers/{at}/answer"))
    ids, seen = [kriterium for kriterium, _ in kriterier], set()
    for at, one in enumerate(vurdering.get("criteria") or []):
        if one["id"] not in ids:
            fit.append(("unknownId", f"/criteria/{at}/id"))
        elif one["id"] in seen:
            fit.append(("duplicateId", f"/criteria/{at}/id"))
        seen.add(one["id"])
        if judged == "scores":
            fit.append(("criteriaNotJudged", f"/criteria/{at}"))
    return read + fit
