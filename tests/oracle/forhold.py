"""Random facts of a party, good and bad; the same for the same seed.

No oracle: the package must give what Rust gives, whatever the facts.
"""

import re
from pathlib import Path

from chance import day, subset

SOURCE = Path(__file__).resolve().parent.parent.parent / "src" / "deadlines" / "fact.rs"
# The words themselves, so that a new kind is tried from the day it is there.
KINDS = re.findall(r'^        \w+ = "(\w+)",$', SOURCE.read_text(encoding="utf-8").split("pub enum Person")[0], re.M)
assert len(KINDS) > 50, "the kinds of fact are not where they were"

FLAGS = ["reason", "straks", "udenHjemmel", "strafbart", "karantaene", "delvis", "klagevejledning", "medPaabud",
         "lejlighed", "afbrudt", "korterePeriode"]
PRACTICE = ["grundlovsdag", "juleaftensdag", "nytaarsaftensdag", "fredagEfterKristiHimmelfart"]
READINGS = ["fromLast", "calendarYear"]


def forhold(random):
    kinds = subset(random, KINDS, 0.15) or ["afgoerelse"]
    facts = [fact(random, kinds) for _ in range(random.choice([0, 1, 1, 2, 5, 20]))]
    result = {"party": random.choice(["tilbud"] * 4 + ["plejefamilie", "bpaForening", "socialtilsyn"]),
              "today": day(random), "facts": facts}
    if random.random() < 0.7:
        result["ownership"] = random.choice(["privat", "kommunal", "regional", "driftsaftale"])
    if random.random() < 0.5:
        settings = result["settings"] = {}
        maybe(random, settings, "practice", lambda: subset(random, PRACTICE, 0.5))
        maybe(random, settings, "visits", lambda: random.choice(READINGS))
        maybe(random, settings, "months", lambda: random.choice(READINGS))
        maybe(random, settings, "trace", lambda: random.random() < 0.5)
        maybe(random, settings, "hoering", lambda: {"unit": random.choice(["days", "weeks", "hverdage"]),
                                                     "count": random.randrange(0, 40)})
    return result


def fact(random, kinds):
    result = {"kind": random.choice(kinds), "date": day(random)}
    if random.random() < 0.02:
        result["date"] = random.choice(["2026-02-29", "0000-01-01", "9999-12-31", "2013-05-01", ""])
    maybe(random, result, "id", lambda: f"f{random.randrange(50)}")
    maybe(random, result, "sag", lambda: random.choice(["a", "b", "Æ \"sag\""]))
    maybe(random, result, "afdeling", lambda: random.choice(["nord", "syd"]))
    maybe(random, result, "time", lambda: f"{random.randrange(25):02}:{random.randrange(60):02}")
    for name in ["received", "frist", "to", "announcedOn"]:
        maybe(random, result, name, lambda: day(random))
    maybe(random, result, "receipt", lambda: random.choice(["digitalPost", "brev", "quickbrev", "bBrev", "overleveret"]))
    maybe(random, result, "year", lambda: random.randrange(2010, 2030))
    maybe(random, result, "person", lambda: random.choice(["barn", "voksen"]))
    maybe(random, result, "yearlyFee", lambda: random.randrange(10**9))
    for name in FLAGS:
        if random.random() < 0.15:
            result[name] = random.random() < 0.7
    return result


def maybe(random, holder, name, value):
    if random.random() < 0.35:
        holder[name] = value()
