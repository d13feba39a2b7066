"""Random assessments of every kind, sparse and full, good and bad; the same for the same seed."""

from datetime import date, timedelta

import rules

DATAKILDER = ["observation", "interview", "dokumenter", "borgere", "medarbejdere", "ledelse", "paaroerende",
              "handlekommuner", "andet"]
BEGRUNDELSER = ["", "Set ved besøget.", "Æblegrød, \"citeret\" \\ og 🙂", "x" * 200]
# Days beside which another rule begins: versions, and the exemption of schools.
EDGES = ["2014-01-01", "2017-01-01", "2024-01-01", "2026-01-01"]


def day(random):
    if random.random() < 0.3:
        edge = date.fromisoformat(random.choice(EDGES)) + timedelta(days=random.choice([-1, 0, 1]))
        return max(edge, date(2014, 1, 1)).isoformat()
    return (date(2014, 1, 1) + timedelta(days=random.randrange(7000))).isoformat()


def subset(random, items, share):
    picked = [one for one in items if random.random() < share]
    random.shuffle(picked)
    return picked


def reasons(random):
    result = {}
    if random.random() < 0.1:
        result["begrundelse"] = random.choice(BEGRUNDELSER)
    if random.random() < 0.1:
        result["datakilder"] = subset(random, DATAKILDER, 0.3)
    return result


def assessment(random):
    area = random.choice(["tilbud", "tilbud", "tilbud", "plejefamilier"])
    when = day(random)
    model, _, judged, temaer = rules.version(area, when)
    vurdering = {"area": area, "date": when}
    kind = random.choice(["drift"] * 4 + ["godkendelse"])
    if kind != "drift" or random.random() < 0.3:
        vurdering["kind"] = kind
    if random.random() < 0.2:
        vurdering.update(format=1, model=model)
    types = lambda: subset(random, rules.TILBUDSTYPER[area], random.choice([0, 0.1, 0.1, 0.3]))
    if random.random() < 0.8:
        tilbud = vurdering["tilbud"] = {}
        if random.random() < 0.8:
            tilbud["tilbudstyper"] = ["kostafdeling"] if area == "tilbud" and random.random() < 0.1 else types()
        if random.random() < 0.6:
            tilbud["bestyrelse"] = random.random() < 0.5
        if random.random() < 0.15:
            tilbud["afdelinger"] = [{"name": "Øst", "tilbudstyper": types()}, {"name": "Vest"}]
    words = ["notApplicable", "notAssessed"]
    if kind == "godkendelse":
        answer = lambda: random.choice(words + ["forventes", "forventesIkke"] * 3)
    else:
        answer = lambda: random.randint(1, 5) if random.random() < 0.85 else random.choice(words)
    kriterier = [one for _, its in temaer for one in its]
    leaves = [leaf for kriterium, its in kriterier for leaf in its or [kriterium]]
    share = random.choice([0, 0.1, 0.5, 0.9, 1])
    vurdering["answers"] = [{"id": one, "answer": answer(), **reasons(random)} for one in subset(random, leaves, share)]
    if judged == "criteria" and random.random() < 0.9:
        choice = random.choice([["met"], ["met"] * 9 + ["notJudged"], ["met"] * 9 + ["notMet"], ["met", "notMet", "notJudged"]])
        ids = subset(random, [kriterium for kriterium, _ in kriterier], random.choice([0.5, 1, 1]))
        vurdering["criteria"] = [{"id": one, "judgement": random.choice(choice), **reasons(random)} for one in ids]
    if random.random() < 0.1:
        spoil(random, vurdering)
    return vurdering


def spoil(random, vurdering):
    """One to three mistakes that leave the fields as they are."""
    answers = vurdering["answers"]
    for _ in range(random.randint(1, 3)):
        at = random.randint(0, len(answers))
        what = random.randrange(8)
        if what == 0:
            answers.insert(at, {"id": random.choice(["99.z", "", "K1", "t1", "__proto__"]), "answer": 3})
        elif what == 1 and answers:
            answers.insert(at, dict(random.choice(answers)))
        elif what == 2 and answers:
            random.choice(answers)["answer"] = random.choice([0, 6, -1, 3.5, "4", "3,5", 10**12])
        elif what == 3 and answers:
            random.choice(answers)["answer"] = random.choice([4, "forventes"])
        elif what == 4:
            vurdering["model"] = random.choice(["tilbud-2014", "tilbud-2026", "x"])
        elif what == 5:
            vurdering.setdefault("criteria", []).append({"id": random.choice(["k3", "k7", "zz"]), "judgement": "met"})
        elif what == 6:
            vurdering.setdefault("tilbud", {})["tilbudstyper"] = ["sel107", "almenPlejefamilie", "sel108"]
        elif what == 7:
            vurdering["date"] = random.choice(["2013-12-31", "1999-01-01", "2016-12-31", "2026-01-01"])
