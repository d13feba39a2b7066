"""Random cases and questions about them, good and bad; the same for the same seed.

No oracle: the package must give what Rust gives, whatever the case. What a case can hold is read in its JSON Schema, so
that a new kind of event or a new field is tried from the day it is there.
"""

import json
from pathlib import Path

import chance
from chance import day, subset

SCHEMA = json.loads((Path(__file__).resolve().parent.parent.parent / "schema" / "sag.schema.json").read_text("utf-8"))
DEFS = SCHEMA["$defs"]
KINDS = {one["properties"]["kind"]["const"]: {name: its for name, its in one["properties"].items() if name != "kind"}
         for one in DEFS["Event"]["oneOf"]}
assert len(KINDS) > 80, "the kinds of events are not where they were"

TEXTS = ["Alle har taget kurset inden for 3 måneder; referater ligger i journalen.", "Vi gør vores bedste.",
         "Femogtyve ansatte, senest 1. marts 2026 \"citeret\" 🙂"]
WHO = ["leder", "bestyrelsen", "konsulent"]


def deadlines(random):
    return {"sag": case(random, []), "today": day(random)}


def question(random):
    ask, parts = random.choice([("risiko", ["vurderinger", "risiko"]), ("handleplan", ["vurderinger", "handleplan"]),
                                ("dialogforloeb", ["concerns", "dialog"]), ("opfoelgningsplan", ["approval", "opfoelgning"]),
                                ("verificering", ["approval", "drift", "opfoelgning"])])
    return {"ask": ask, "today": day(random), "input": case(random, parts)}


def maybe(random, holder, share=0.4, **makers):
    for name, make in makers.items():
        if random.random() < share:
            holder[name] = make()


def case(random, parts):
    made = {"format": 2, "party": random.choice(["tilbud"] * 4 + ["plejefamilie", "bpaForening", "socialtilsyn"])}
    if parts:
        made["party"] = random.choice(["tilbud", "tilbud", "plejefamilie"])
    concerns = [{"id": f"b{at}", **member(random, "Bekymring", ["gravity", "text"])} for at in range(random.randrange(4))]
    if "concerns" in parts:
        made["concerns"] = concerns
    ids = [one["id"] for one in made.get("concerns", [])]
    kinds = subset(random, list(KINDS), 0.15) or ["afgoerelse"]
    made["events"] = [event(random, kinds, ids) for _ in range(random.choice([0, 1, 1, 2, 5, 20]))]
    for place, one in enumerate(made["events"]):
        if random.random() < 0.4:
            one["id"] = f"e{place}"
    named = [one["id"] for one in made["events"] if "id" in one]
    for one in made["events"]:
        if named and random.random() < 0.1:
            one["answers"] = random.choice(named)
    maybe(random, made, 0.6, ownership=lambda: word(random, SCHEMA["properties"]["ownership"]))
    maybe(random, made, 0.5, settings=lambda: value(random, DEFS["Settings"]))
    if "vurderinger" in parts:
        made["vurderinger"] = [vurdering(random) for _ in range(random.randrange(4))]
    if "approval" in parts:
        made["vurderinger"] = [vurdering(random, "godkendelse")]
        if "drift" in parts:
            made["vurderinger"].append(vurdering(random, "drift"))
    for part in ["risiko", "handleplan", "dialog"]:
        if part in parts:
            made[part] = value(random, DEFS[f"Sag{part.capitalize()}"])
    if "risiko" in parts:
        made["risiko"].pop("risikomodel", None)
    if "opfoelgning" in parts:
        leaves = [one["id"] for one in made["vurderinger"][0]["answers"]]
        made["opfoelgning"] = {
            "svar": [{"id": one, "text": random.choice(TEXTS)} for one in subset(random, leaves, 0.5)],
            "points": [{**value(random, DEFS["Opfoelgningspunkt"]), "id": one} for one in subset(random, leaves, 0.4)],
        }
    if "dialog" in parts:
        made["dialog"]["intended"] = [intended(random, ids) for _ in range(random.randrange(3))]
    return made


def vurdering(random, kind=None):
    made = chance.assessment(random)
    if kind is not None and random.random() < 0.95:
        made["kind"] = kind
        if kind == "drift":
            made["answers"] = [{**one, "answer": random.randint(1, 5)} for one in made["answers"]]
        else:
            made["answers"] = [{**one, "answer": random.choice(["forventes", "forventesIkke"])} for one in made["answers"]]
    return made


def event(random, kinds, concerns):
    kind = random.choice(kinds)
    made = {"kind": kind, "date": day(random)}
    if random.random() < 0.02:
        made["date"] = random.choice(["2026-02-29", "0000-01-01", "9999-12-31", "2013-05-01", ""])
    if random.random() < 0.01:
        made["yearlyFee"] = 5  # of skærpet tilsyn, and of nothing else
    maybe(random, made, sag=lambda: random.choice(["a", "b", "Æ \"sag\""]), text=lambda: random.choice(TEXTS),
          concerns=lambda: subset(random, concerns + (["x"] if random.random() < 0.03 else []), 0.6))
    fields(random, made, KINDS[kind])
    return made


def intended(random, concerns):
    kind = random.choice(["paabud", "skaerpetTilsyn", "ophoer"])
    made = {"kind": kind, "concerns": subset(random, concerns, 0.6)}
    fields(random, made, KINDS[kind])
    return made


def fields(random, made, properties):
    for name, its in properties.items():
        if random.random() < 0.3:
            made[name] = value(random, its)


def member(random, name, names):
    return {its: value(random, DEFS[name]["properties"][its]) for its in names}


def word(random, schema):
    return random.choice([one for one in schema["enum"] if one is not None])


def value(random, schema):
    """Something that fits a schema, and in a few cases something beside it."""
    if schema in (True, {}):
        return random.randrange(3)
    if "$ref" in schema:
        name = schema["$ref"].removeprefix("#/$defs/")
        if name.removesuffix("OrNull") == "date":
            return day(random)
        if name.removesuffix("OrNull") == "time":
            return f"{random.randrange(25):02}:{random.randrange(60):02}"
        if name.removesuffix("OrNull") in ("text", "anyText"):
            return random.choice(TEXTS + WHO)
        if name.removesuffix("OrNull") == "id":
            return f"k{random.randrange(9)}"
        return value(random, DEFS[name])
    if "enum" in schema:
        return word(random, schema)
    if "const" in schema:
        return schema["const"]
    for several in ("anyOf", "oneOf"):
        if several in schema:
            return value(random, random.choice([one for one in schema[several] if one.get("type") != "null"]))
    kinds = schema.get("type", "object")
    kind = next(one for one in ([kinds] if isinstance(kinds, str) else kinds) if one != "null")
    if kind == "boolean":
        return random.random() < 0.6
    if kind == "integer":
        least, most = schema.get("minimum", 0), schema.get("maximum", 9)
        return random.randint(least, min(most, least + 400))
    if kind == "array":
        some = [value(random, schema["items"]) for _ in range(random.randrange(min(schema.get("maxItems", 4), 5)))]
        if not schema.get("uniqueItems"):
            return some
        return [one for place, one in enumerate(some) if one not in some[:place]]
    if kind == "object":
        needed = schema.get("required", [])
        return {name: value(random, its) for name, its in schema.get("properties", {}).items()
                if name in needed or random.random() < 0.35}
    return random.choice(TEXTS)
