"""An independent reckoning of uses of force: what is registered, copied and reported, by which hour or day, and by what.

Reads a case a line, as JSON, and writes every deadline and finding. Written from the texts: LBK 1006/2024 § 21 and BEK
980/2025 §§ 22, 23 and 26 (children, the latter from 1 September 2025); BEK 1239/2019 §§ 11, 13, 16-20 and 24, BEK
839/2024 §§ 14-22 and 26 and BEK 1411/2024 §§ 17-25 and 29 (adults, from 2020); and of complaints over force LBK
1006/2024 §§ 23, stk. 4, and 24 (children) and retssikkerhedsloven § 67, stk. 1 (adults). What was before stands in none of them
and is taken from the notes of the project (shared/domain/law.md 2.10): 24 hours and the end of the month for children
from 2017, the day after for adults, 24 hours for adults placed by a criminal court from 2026. Clocks are those of the
time zone database, the calendar is that of deadlines.py; nothing is taken from the crate but the names of kinds, rules
and findings. Standard library only.

Four readings, where the texts are silent:

- Hours are the time that passes. A time of day that is not noted, came twice or never came is every moment it can be,
  and what then is neither in time nor late by all of them is a question.
- A registration, a copy of it and the child's account is of one event ("hændelsen", "indberetningsskemaet",
  "episoden"), and so is word to the municipality of the place, of which no text says otherwise; a report to the
  socialtilsyn and word to the owner is of the month ("indberetningsskemaerne", "månedligt"). An answer that names an
  event is of that event; one that names none may be of any that is open and was not after it. Where those are several
  of what is one, none counts as answered, nothing is late, and it is asked which.
- Where a new law gave another last day while the old one still ran, the earlier stands and the later beside it, unless
  it was done in time by both.
- Whether a Saturday is an hverdag is open: the Saturday is safe.

    python3 tests/oracle/magt.py < cases
"""

import datetime as dt
import json
import sys
from functools import lru_cache
from zoneinfo import ZoneInfo

from deadlines import DAY, LAW_ALONE, month_end, roll, saturday_before

PRACTICE = "1111"
FOUR_WEEKS = dt.timedelta(weeks=4)
DANISH, UNIVERSAL = ZoneInfo("Europe/Copenhagen"), dt.timezone.utc
MINUTE, HOUR = dt.timedelta(minutes=1), dt.timedelta(hours=1)
CHILDREN_FROM = dt.date(2017, 1, 1)
BEK_980 = dt.date(2025, 9, 1)  # § 26
BEK_1239 = dt.date(2020, 1, 1)  # § 24
BEK_839 = dt.date(2024, 7, 1)  # § 26, stk. 1
PLACED_FROM = dt.date(2026, 1, 1)
# What answers, and whether it is of one event.
OF_ONE = {"magtRegistreret": True, "handlekommuneOrienteret": True, "egenRedegoerelse": True,
          "magtIndberettet": False, "driftsherreOrienteret": False, "beliggenhedskommuneOrienteret": True}
# What each can be an answer to: what is registered and reported is force, a move or a holiday that ended (lov om
# voksenansvar § 21; of adults serviceloven § 136 with the bekendtgørelser), a copy, an account and notice of force alone.
FORCE, ALL_FORCE = {"magtanvendelse"}, {"magtanvendelse", "ferieSlut", "flytning", "indgrebAnbragt"}
ANSWERS = {kind: FORCE for kind in OF_ONE} | {
    "magtRegistreret": ALL_FORCE, "magtIndberettet": ALL_FORCE | {"kommunalAfgoerelseOphoer"}}


# A decision on a complaint over force, and what the party can do then.
DECIDED = {"magtKlageAfgjort": "klage", "magtAnkeAfgjort": "kraevetForRetten"}


def day(text):
    return dt.date.fromisoformat(text)


@lru_cache(maxsize=200_000)
def moments(date, time):
    """The first and the last moment that a time of a day can be."""
    on = day(date)
    if time is None:
        first, last = dt.datetime.combine(on, dt.time(), DANISH), dt.datetime.combine(on + DAY, dt.time(), DANISH)
        return first.astimezone(UNIVERSAL), last.astimezone(UNIVERSAL) - MINUTE
    shown = dt.datetime.combine(on, dt.time.fromisoformat(time), DANISH)
    both = [shown.replace(fold=fold).astimezone(UNIVERSAL) for fold in (0, 1)]
    return min(both), max(both)


def clock_note(date, time):
    """What is told of a time that is not one minute: shown twice, passed over."""
    first, last = moments(date, time)
    if first == last:
        return None
    there = first.astimezone(DANISH)
    return "timeTwice" if there.strftime("%H:%M") == time else "timeSkipped"


def month_later(date):
    """The end of the first hverdag of the new month; the Monday beside a Saturday that is no helligdag."""
    first = month_end(date) + DAY
    sure = roll(first, LAW_ALONE)
    saturday = saturday_before(first, sure)
    return (saturday, sure) if saturday else (sure, None)


class Duty:
    """One duty of one event: by hours, by a last day, or at once."""

    def __init__(self, rule, by, hours=None, last=None, other=None, new_from=None, new_hours=None, because=None, after=None):
        self.rule, self.by, self.hours, self.last = rule, by, hours, last
        self.other, self.new_from, self.new_hours, self.because = other, new_from, new_hours, because
        self.after = after  # what it is counted from, and by how many days


def by_days(rule, date, old, new, new_from):
    """So many days after, by the law of the day; and by the next one, if the period reaches into it."""
    if date >= new_from:
        return Duty(rule, "magtRegistreret", last=date + new * DAY)
    last, later = date + old * DAY, date + new * DAY
    if last < new_from:
        return Duty(rule, "magtRegistreret", last=last)
    return Duty(rule, "magtRegistreret", last=last, other=later, new_from=new_from, because="law")


def duties(case, event):
    kind, date = event["kind"], day(event["date"])
    if kind == "magtanvendelse" and event["person"] == "barn":
        # §§ 22-23: of plejefamilier the specialised.
        spared = date >= BEK_980 and case["party"] == "plejefamilie" and kind_of_family(case) is False
        return children(case, event, date) if date >= CHILDREN_FROM and not spared else []
    if kind == "magtanvendelse":
        return adults(event, date)
    report = lambda rule: Duty(rule, "magtIndberettet", last=month_end(date))
    if kind == "indgrebAnbragt" and date >= PLACED_FROM:
        return [Duty("magtAnbragtRegistrering", "magtRegistreret", hours=24), report("magtAnbragtIndberetning")]
    if kind == "flytning":
        quarter = month_end(date.replace(day=1, month=(date.month + 2) // 3 * 3))
        return [Duty("magtVoksenFlytning", "magtRegistreret", last=month_end(date)),
                Duty("magtVoksenFlytningIndberetning", "magtIndberettet", last=quarter)]
    if kind == "ferieSlut" and date >= BEK_1239:
        return [Duty("magtVoksenFerie", "magtRegistreret", last=date + 3 * DAY), report("magtVoksenFerieIndberetning")]
    if kind == "kommunalAfgoerelseOphoer" and date >= BEK_839:
        return [Duty("magtVoksenKommunalAfgoerelse", "magtIndberettet", last=date)]
    return []


def kind_of_family(case):
    """Whether a plejefamilie is specialised; None where its kind is not noted."""
    types = case.get("tilbud", {}).get("tilbudstyper")
    return "specialiseretPlejefamilie" in types if types else None


def children(case, event, date):
    new = date >= BEK_980
    last, other = month_later(date) if new else (month_end(date), None)
    because = "saturdayClosed" if other else None
    change = {} if new else {"new_from": BEK_980, "new_hours": 72}
    found = [
        Duty("magtBarnRegistrering", "magtRegistreret", hours=72 if new else 24, **change),
        Duty("magtBarnHandlekommune", "handlekommuneOrienteret", hours=72 if new else None, **change),
        Duty("magtBarnSocialtilsyn", "magtIndberettet", last=last, other=other, because=because),
    ]
    # § 22, stk. 5: anbringelsesstedets leder, of a municipal or regional tilbud.
    if case["party"] == "tilbud" and case.get("ownership") in ("kommunal", "regional"):
        found.append(Duty("magtBarnDriftsherre", "driftsherreOrienteret", last=last, other=other, because=because))
    if event.get("strafbart"):
        # § 23, stk. 1: "straks registrere", "uden ugrundet ophold sende indberetning".
        found.append(Duty("magtBarnStrafbartRegistrering", "magtRegistreret"))
        found.append(Duty("magtBarnStrafbart", "magtIndberettet"))
    found.append(Duty("magtBarnRedegoerelse", "egenRedegoerelse"))  # § 21, stk. 2, of the act; § 22, stk. 2
    if case["party"] == "tilbud" and event.get("internSkole"):
        found.append(Duty("magtBarnBeliggenhedskommune", "beliggenhedskommuneOrienteret"))  # § 21, stk. 3, of the act
    return found


def adults(event, date):
    if event.get("kommunalAfgoerelse") and not event.get("udenHjemmel") and date >= BEK_839:
        # BEK 839/2024 § 18, stk. 2, and BEK 1411/2024 § 21, stk. 2: "senest 3 dage efter, at der er foretaget en registrering".
        return [Duty("magtVoksenKommunalIndberetning", "magtIndberettet", after=("magtRegistreret", 3))]
    if not event.get("udenHjemmel"):
        return [by_days("magtVoksenRegistrering", date, 1, 3, BEK_1239),
                Duty("magtVoksenIndberetning", "magtIndberettet", last=month_end(date))]
    reported = month_end(date) if date >= BEK_1239 else date + 3 * DAY
    return [by_days("magtVoksenUdenHjemmel", date, 1, 3, BEK_1239),
            Duty("magtVoksenUdenHjemmelIndberetning", "magtIndberettet", last=reported)]


def can_be_after(answer, event):
    """Whether an answer can be at or after an event."""
    return moments(answer["date"], answer.get("time"))[1] >= moments(event["date"], event.get("time"))[0]


class Case:
    def __init__(self, case):
        self.case, self.events, self.today = case, case["events"], day(case["today"])
        self.duties = [duties(case, event) for event in self.events]
        self.found, self.used, self.asked, self.lines = [], set(), set(), {}

    def say(self, at, code, rule=None):
        self.found.append(f"{at} {rule} {code}" if rule else f"{at} {code}")

    def fitting(self, kind, at):
        """The answers of a kind to an event, and whether they name it."""
        event, ids = self.events[at], {one.get("id"): place for place, one in enumerate(self.events)}
        named, free = [], []
        for place, one in enumerate(self.events):
            if one["kind"] != kind or not can_be_after(one, event):
                continue
            if "answers" not in one or self.names_wrongly(one):
                free.append(place)
            elif ids[one["answers"]] == at:
                named.append(place)
        return named, free

    def names_wrongly(self, answer):
        """Whether it names what is no force, or what such an answer is not to: then it counts as one that names nothing."""
        kinds = {one.get("id"): one["kind"] for one in self.events}
        return "answers" in answer and kinds[answer["answers"]] not in ANSWERS[answer["kind"]]

    def first(self, places):
        """The one by which the first of them was at the latest, with a time if any, and when the first can have been."""
        if not places:
            return None, None
        spans = {place: moments(self.events[place]["date"], self.events[place].get("time")) for place in places}
        shown = lambda one: self.events[one].get("time") or "later"
        place = min(places, key=lambda one: (spans[one][1], shown(one), "answers" in self.events[one], one))
        return place, (min(first for first, _ in spans.values()), spans[place][1])

    def answers(self):
        """Which answer each duty has; where one is of several, it is asked which."""
        chosen = {}
        for kind, of_one in OF_ONE.items():
            of = {}
            for at, its in enumerate(self.duties):
                if any(duty.by == kind or (duty.after and duty.after[0] == kind) for duty in its):
                    named, free = self.fitting(kind, at)
                    place, _ = chosen[kind, at] = self.first(named or free)
                    if place is not None:
                        self.used.add(place)
                        of.setdefault(place, []).append(at)
            for place, several in of.items():
                if of_one and len(several) > 1:
                    self.say(place, "whichEvent")
                    for at in several:
                        chosen[kind, at] = None, None
                        self.asked.add((kind, at))
        return chosen

    def answer(self):
        chosen = self.answers()
        for at, event in enumerate(self.events):
            for duty in self.duties[at]:
                self.one(at, event, duty, chosen)
                if duty.rule == "magtBarnRedegoerelse" and day(event["date"]) >= BEK_980:
                    self.heard(at, chosen[duty.by, at][0], chosen["magtIndberettet", at][0])
            asked = self.case["party"] == "plejefamilie" and kind_of_family(self.case) is None
            if asked and day(event["date"]) >= BEK_980 and event.get("person") == "barn":
                self.say(at, "familyKindMissing")
            if any(duty.hours for duty in self.duties[at]) and not event.get("time"):
                self.say(at, "timeMissing")
            note = clock_note(event["date"], event["time"]) if event.get("time") else None
            if note:
                self.say(at, note)
            if event["kind"] in DECIDED:
                self.complaint(at, event)
            elif event["kind"] in DECIDED.values() and at not in self.used:
                self.say(at, "nothingFollows")
            if event["kind"] in OF_ONE and at not in self.used and not note and not self.names_wrongly(event):
                self.say(at, "nothingFollows")
        return {"frister": self.lines, "findings": sorted(self.found)}

    def one(self, at, event, duty, chosen):
        place, done = chosen[duty.by, at]
        given = None if place is None else self.events[place]
        if duty.after:
            registered = chosen[duty.after[0], at][0]
            if registered is not None:
                duty.last = day(self.events[registered]["date"]) + duty.after[1] * DAY
        by_clock = duty.hours is not None
        minutes, latest, last, other, because = None, duty.other or duty.last, duty.last, duty.other, duty.because
        first, final = moments(event["date"], event.get("time"))
        if by_clock:
            ends = (first + duty.hours * HOUR).astimezone(DANISH)
            last, minutes = ends.date(), ends.hour * 60 + ends.minute
            most = duty.hours
            if duty.new_hours and last >= duty.new_from and not (done and done[1] <= first + duty.hours * HOUR):
                other, because, most = (first + duty.new_hours * HOUR).astimezone(DANISH).date(), "law", duty.new_hours
            latest = (final + most * HOUR).astimezone(DANISH).date()
        elif because == "law" and given is not None and day(given["date"]) <= last:
            other, because, latest = None, None, last
        if because == "law":
            self.say(at, "eitherLaw", duty.rule)
        asked = (duty.by, at) in self.asked
        if given is not None:
            status = "met"
            if by_clock:
                self.by_the_clock(at, duty, given, done, first + most * HOUR, final + most * HOUR)
            elif last is not None and day(given["date"]) > (other or last):
                self.say(at, "metLate", duty.rule)
            elif last is not None and day(given["date"]) > last and because != "law":
                self.say(at, "dependsOnReading", duty.rule)
        elif last is None:
            status = "noDate"
            if not asked:
                self.say(at, "dutyNotDone", duty.rule)
        else:
            status = "coming" if self.today < last else "due" if self.today == last else "passed"
            if self.today > latest and not asked:
                self.say(at, "notMet", duty.rule)
            elif self.today > last and because == "saturdayClosed" and not asked:
                self.say(at, "dependsOnReading", duty.rule)
        if not by_clock and duty.new_hours:
            self.got_a_last_day(at, duty, first + duty.new_hours * HOUR, done)
        time = given.get("time") if given and by_clock else None
        met = [given["date"] if given else None, int(time[:2]) * 60 + int(time[3:]) if time else None]
        text = lambda date: None if date is None else str(date)
        self.lines[f"{at} {duty.rule}"] = [text(last), minutes, text(other), because, status, *met]

    def complaint(self, at, event):
        """Four weeks from receipt to complain, and to demand the court: a closed last day moves, and nobody must."""
        adult = any(one.get("person") == "voksen" for one in self.events)
        by, date = DECIDED[event["kind"]], day(event["date"])
        rule = {"klage": "magtVoksenKlage" if adult else "magtBarnKlage", "kraevetForRetten": "magtBarnRetten"}[by]
        if (adult and by == "kraevetForRetten") or (not adult and date < CHILDREN_FROM):
            return
        if "receipt" not in event and "received" not in event:
            self.say(at, "receiptUnknown")
        ends = day(event.get("received", event["date"])) + FOUR_WEEKS
        last, allowed = roll(ends, LAW_ALONE), roll(ends, PRACTICE)
        other = None if allowed == last else allowed
        place = next((place for place, one in enumerate(self.events) if one["kind"] == by), None)
        met = None
        if place is not None and day(self.events[place]["date"]) >= date:
            self.used.add(place)
            met = day(self.events[place]["date"])
            if met > allowed:
                self.say(at, "metLate", rule)
            elif met > last:
                self.say(at, "dependsOnReading", rule)
        status = "met" if met else "coming" if self.today < last else "due" if self.today == last else "passed"
        text = lambda date: None if date is None else str(date)
        because = "practice" if other else None
        self.lines[f"{at} {rule}"] = [text(last), None, text(other), because, status, text(met), None]

    def heard(self, at, account, report):
        """The child's account goes with the registration "inden indberetningen" (§ 22, stk. 2)."""
        if account is not None and report is not None and self.events[account]["date"] > self.events[report]["date"]:
            self.say(at, "accountAfterReport", "magtBarnRedegoerelse")

    def by_the_clock(self, at, duty, given, done, earliest_end, latest_end):
        """In time, late, or a question: against the first and the last moment that the period can end."""
        if done[0] > latest_end:
            self.say(at, "metLateAt" if given.get("time") else "metLate", duty.rule)
        elif done[1] > earliest_end:
            self.say(at, "timeDecides", duty.rule)

    def got_a_last_day(self, at, duty, ends, done):
        """The copy had no number of hours before; the new law gave one, while it was not sent."""
        if ends.astimezone(DANISH).date() >= duty.new_from and (done is None or done[1] > ends):
            self.say(at, "lawBegan", duty.rule)


def main():
    for line in sys.stdin:
        print(json.dumps(Case(json.loads(line)).answer(), sort_keys=True))


if __name__ == "__main__":
    main()
