"""Random questions about the supervision process, good and bad; the same for the same seed.

No oracle: the package must give what Rust gives, whatever the case.
"""

import re
from pathlib import Path

import chance
import forhold
import rules
from chance import day, subset

SRC = Path(__file__).resolve().parent.parent.parent / "src"


def words(file, enum):
    """The words of an enum, from its own file, so that a new one is tried from the day it is there."""
    text = (SRC / file).read_text(encoding="utf-8")
    body = text.split(f"pub enum {enum} {{")[1].split("\n    }\n")[0]
    found = re.findall(r'\w+ = "(\w+)",', body)
    assert len(found) > 1, f"the words of {enum} are not where they were"
    return found


STEPS = words("dialogue/step.rs", "TrinKind")
GRAVITIES = words("dialogue/concern.rs", "Gravity")
MEETINGS = words("dialogue/step.rs", "Moede")
PURPOSES = words("dialogue/step.rs", "DialogPurpose")
FORMS = words("dialogue/step.rs", "Dialogform")
EFFECTS = words("dialogue/step.rs", "Effect")
COLOURS = words("risk/kategori.rs", "Risikokategori")
BOARDS = words("risk/forhold.rs", "Bestyrelse")
FINANCES = words("risk/forhold.rs", "OekonomiForhold")
OCCASIONS = words("plan/anledning.rs", "Anledning")
CHECKS = words("plan/tjekliste.rs", "Tjekpunkt")
OUTCOMES = words("followup/outcome.rs", "Udfald")

ANSWERS = ["Alle har taget kurset inden for 3 måneder; referater ligger i journalen.", "Vi gør vores bedste.", "",
           "Femogtyve ansatte, senest 1. marts 2026 \"citeret\" 🙂"]
WHO = ["leder", "bestyrelsen", "konsulent"]


def question(random):
    ask, make = random.choice([("risiko", risiko), ("handleplan", handleplan), ("dialogforloeb", dialogforloeb),
                               ("opfoelgningsplan", opfoelgning), ("verificering", verificering)])
    return {"ask": ask, "today": day(random), "input": make(random)}


def vurdering(random, kind=None):
    made = chance.assessment(random)
    if kind is not None and random.random() < 0.95:
        made["kind"] = kind
        if kind == "drift":
            made["answers"] = [{**one, "answer": random.randint(1, 5)} for one in made["answers"]]
        else:
            made["answers"] = [{**one, "answer": random.choice(["forventes", "forventesIkke"])} for one in made["answers"]]
    return made


def facts(random):
    return forhold.forhold(random)["facts"]


def events(random):
    return random.randrange(30) if random.random() < 0.5 else [day(random) for _ in range(random.randrange(6))]


def maybe(random, holder, share=0.4, **makers):
    for name, make in makers.items():
        if random.random() < share:
            holder[name] = make()


def choice(random):
    made = {"date": day(random), "by": random.choice(WHO), "category": random.choice(COLOURS)}
    maybe(random, made, begrundelse=lambda: random.choice(ANSWERS), proposed=lambda: random.choice(COLOURS))
    return made


def subject(random, made):
    """Whom it is about: told, or seen in an assessment, or neither."""
    maybe(random, made, 0.7, vurdering=lambda: vurdering(random))
    if "vurdering" not in made or random.random() < 0.2:
        made["area"] = random.choice(["tilbud", "plejefamilier"])


def risiko(random):
    told = {}
    number = lambda most: lambda: random.randrange(most)
    yes = lambda: random.random() < 0.5
    maybe(random, told, 0.3, aabnePaabud=number(4), skaerpetTilsyn=yes, magtanvendelser=lambda: events(random),
          sygefravaer=number(400), personalegennemstroemning=number(900), lederskifter=lambda: events(random),
          lederUdenUddannelse=yes, medarbejdereUdenUddannelse=number(1000), ensidigeKvalifikationer=yes,
          bestyrelse=lambda: random.choice(BOARDS), maalgrupper=number(9), whistleblower=lambda: events(random),
          bekymrendeForhold=lambda: events(random), andenMyndighed=lambda: events(random),
          oekonomi=lambda: subset(random, FINANCES, 0.3), nyGodkendelse=yes, sidsteBesoeg=lambda: day(random))
    made = {"forhold": told}
    subject(random, made)
    maybe(random, made, facts=lambda: facts(random), tidligere=lambda: vurdering(random),
          method=lambda: random.choice(["nested", "flat"]), prae=lambda: choice(random), post=lambda: choice(random))
    return made


def handleplan(random):
    made = {}
    subject(random, made)
    concern = lambda: {"id": f"k{random.randrange(5)}", "kind": random.choice(OCCASIONS), "date": day(random),
                       "seen": random.choice(ANSWERS)}
    point = lambda: {"key": random.choice(["paabud:f1", "kriterium:k8", "udviklingspunkt:k1", f"x:{random.randrange(9)}"]),
                     "kind": random.choice(OCCASIONS), "view": random.choice(ANSWERS),
                     "actions": [{"what": "Kursus", "who": random.choice(WHO), "by": day(random)}]}
    maybe(random, made, facts=lambda: facts(random), method=lambda: random.choice(["nested", "flat"]),
          lowBelow=lambda: random.randint(2, 5), target=lambda: random.choice([4, 3, {"numerator": 7, "denominator": 2}]),
          concerns=lambda: [concern() for _ in range(random.randrange(4))],
          punkter=lambda: [point() for _ in range(random.randrange(4))],
          done=lambda: subset(random, CHECKS, 0.3), dialogmoede=lambda: day(random))
    return made


def dialogforloeb(random):
    ids = [f"b{at}" for at in range(random.randrange(4))]
    about = [one for kriterier in rules.version("tilbud", "2025-06-01")[3] for one, _ in kriterier[1]]
    concerns = []
    for one in ids:
        concern = {"id": one, "gravity": random.choice(GRAVITIES)}
        maybe(random, concern, about=lambda: random.choice(about), text=lambda: random.choice(ANSWERS))
        concerns.append(concern)

    def step(kind):
        made = {"kind": kind, "concerns": subset(random, ids + (["x"] if random.random() < 0.03 else []), 0.6)}
        yes = lambda: random.random() < 0.6
        maybe(random, made, 0.25, announced=yes, reactions=yes, told=yes, straks=yes, reason=yes, medPaabud=yes,
              klagevejledning=yes, lejlighed=yes, frist=lambda: day(random), to=lambda: day(random),
              moede=lambda: random.choice(MEETINGS), purpose=lambda: random.choice(PURPOSES),
              form=lambda: random.choice(FORMS), effect=lambda: random.choice(EFFECTS),
              seenBy=lambda: random.choice(ANSWERS), special=lambda: random.choice(ANSWERS),
              forventning=lambda: {"kanOgVil": yes(), **({"korterePeriode": yes()} if yes() else {})})
        return made

    made = {"area": random.choice(["tilbud", "tilbud", "plejefamilier"]), "concerns": concerns,
            "steps": [{**step(random.choice(STEPS)), "date": day(random)} for _ in range(random.randrange(12))]}
    maybe(random, made, intended=lambda: [step(random.choice(["paabud", "skaerpetTilsyn", "ophoer"]))],
          settings=lambda: {"longMonths": random.randrange(1, 13)})
    return made


def opfoelgning(random):
    approval = vurdering(random, "godkendelse")
    leaves = [one["id"] for one in approval["answers"]]
    made = {"vurdering": approval}

    def point(one):
        its = {"id": one}
        maybe(random, its, when=lambda: day(random), who=lambda: random.choice(WHO), verify=lambda: random.choice(ANSWERS),
              datakilder=lambda: subset(random, chance.DATAKILDER, 0.3), outcome=lambda: random.choice(OUTCOMES))
        return its

    def term(at):
        its = {"id": f"v{at}", "text": random.choice(ANSWERS[:2]), "about": subset(random, leaves, 0.1)}
        maybe(random, its, frist=lambda: day(random), metOn=lambda: day(random), korterePeriode=lambda: random.random() < 0.5)
        return its

    maybe(random, made, 0.7,
          svar=lambda: [{"id": one, "text": random.choice(ANSWERS)} for one in subset(random, leaves, 0.5)],
          points=lambda: [point(one) for one in subset(random, leaves, 0.4)],
          vilkaar=lambda: [term(at) for at in range(random.randrange(4))])
    return made


def verificering(random):
    made = {"plan": opfoelgning(random), "drift": vurdering(random, "drift")}
    maybe(random, made, 0.2, settings=lambda: {"highFrom": random.randint(2, 5), "lowTo": random.randint(1, 4)})
    return made
