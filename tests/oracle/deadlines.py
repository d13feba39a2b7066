"""An independent reckoning of deadlines, from the standard library alone.

Reads lines `rule,receipt,date,practice` and writes `received,unrolled,last,other` for each: the
day it runs from, the last day as counted, the safe last day, and the last day of another reading
(of practice, of when a letter is presumed to have come, of whether the first day counts, of whether a
Saturday is an hverdag, of the calendar), `-` where there is none. The
periods, the dates of change and the calendar are written here from the texts once more;
nothing is taken from the crate. Practice is the four switches in the order grundlovsdag,
juleaftensdag, nytårsaftensdag, Friday after Kristi himmelfartsdag, as `1010`.

    python3 tests/oracle/deadlines.py < triples

In full: ORACLE_TRIPLES=1000000 cargo test --release --test deadline_oracle
"""

import calendar
import datetime as dt
import sys
from functools import lru_cache

from danish_calendar import helligdage, practice as practice_days

DAY = dt.timedelta(days=1)
# By Saturdays, Sundays and helligdage alone: so duties and the presumption of a letter are counted,
# and so a party's last day moves. Where practice would move it further, that day stands beside.
LAW_ALONE = "0000"
# Whether the first day counts is open.
FIRST_DAY_OPEN = ("skaerpetTilsynPeriode", "akutAnvendelse")
# Four weeks from the day the answer came to the party.
FOUR_WEEKS_FROM_RECEIPT = ("klagefrist", "delvistMedholdFastholdelse", "magtBarnKlage")
ORDER = ["grundlovsdag", "juleaftensdag", "nytaarsaftensdag", "fredagEfterKristiHimmelfart"]


@lru_cache(maxsize=None)
def closed_days(year: int, switches: str) -> frozenset[dt.date]:
    days = set(helligdage(year))
    for day, name in practice_days(year).items():
        if switches[ORDER.index(name)] == "1":
            days.add(day)
    return frozenset(days)


def is_open(day: dt.date, switches: str) -> bool:
    return day.weekday() < 5 and day not in closed_days(day.year, switches)


def roll(day: dt.date, switches: str) -> dt.date:
    while not is_open(day, switches):
        day += DAY
    return day


def open_days_later(day: dt.date, count: int, switches: str) -> dt.date:
    while count:
        day += DAY
        count -= is_open(day, switches)
    return day


def months_later(day: dt.date, months: int) -> dt.date:
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    last = calendar.monthrange(year, month + 1)[1]
    return dt.date(year, month + 1, min(day.day, last))


def received_first(receipt: str, sent: dt.date) -> dt.date:
    """The earliest day something can have come on, where it is open when it is presumed to.

    No presumption is known since the post stopped carrying letters at the end of 2025: its own date.
    Until July 2016 an A letter took a day (FOB 07.399) or two (Ankestyrelsen). From 11 July 2018 it takes six hverdage, and
    nothing that was read says whether a Saturday is one.
    """
    if receipt in ("brev", "quickbrev", "bBrev") and sent >= dt.date(2026, 1, 1):
        return sent
    if receipt == "brev" and sent <= dt.date(2016, 6, 30):
        return sent + DAY
    if receipt == "brev" and sent >= dt.date(2018, 7, 11):
        day = sent
        for _ in range(6):
            day += DAY
            while day.weekday() == 6 or day in closed_days(day.year, LAW_ALONE):
                day += DAY
        return day
    return received(receipt, sent)


def received(receipt: str, sent: dt.date) -> dt.date:
    """The day something is presumed to have come on."""
    if receipt == "quickbrev":
        return sent + 2 * DAY
    if receipt == "bBrev":
        return sent + 5 * DAY
    if receipt != "brev":
        return sent
    if sent <= dt.date(2016, 6, 30):
        return sent + 2 * DAY
    if sent <= dt.date(2018, 7, 10):
        return sent + {2: 7, 3: 6}.get(sent.weekday(), 5) * DAY
    return open_days_later(sent, 6, LAW_ALONE)


def month_end(day: dt.date) -> dt.date:
    return day.replace(day=calendar.monthrange(day.year, day.month)[1])


def skaerpet(day: dt.date) -> dt.date:
    return months_later(day, 3 if day <= dt.date(2022, 1, 31) else 6)


def magt_barn(day: dt.date) -> dt.date:
    return day + (1 if day <= dt.date(2025, 8, 31) else 3) * DAY


def magt_barn_tilsyn(day: dt.date) -> dt.date:
    if day <= dt.date(2025, 8, 31):
        return month_end(day)
    return roll(month_end(day) + DAY, LAW_ALONE)


def saturday_before(first: dt.date, monday: dt.date) -> dt.date | None:
    """A Saturday that is no helligdag, from the first of the month on: perhaps the first hverdag."""
    days = [first + n * DAY for n in range((monday - first).days)]
    return next((day for day in days if day.weekday() == 5 and day not in closed_days(day.year, LAW_ALONE)), None)


def magt_voksen(day: dt.date) -> dt.date:
    return day + (1 if day <= dt.date(2019, 12, 31) else 3) * DAY


def longer_by_new_law(day: dt.date, changed: dt.date) -> dt.date | None:
    """Of the day before a change from one day to three: which law counts is open."""
    return day + 3 * DAY if day + DAY == changed else None


def visit(day: dt.date, years: int) -> dt.date:
    old = months_later(day, 12)
    return old if old <= dt.date(2025, 12, 31) else months_later(day, 12 * years)


def visit_by_calendar(day: dt.date, years: int) -> dt.date:
    old = dt.date(day.year + 1, 12, 31)
    return old if old <= dt.date(2025, 12, 31) else dt.date(day.year + years, 12, 31)


def answer(rule: str, receipt: str, day: dt.date, switches: str) -> str:
    start = received_first(receipt, day) if rule in FOUR_WEEKS_FROM_RECEIPT else day
    rolls, other = False, None
    if rule in FOUR_WEEKS_FROM_RECEIPT:
        last, rolls = start + 28 * DAY, True
    elif rule == "mundtligBegrundelse":
        last, rolls = start + 14 * DAY, True
    elif rule == "skaerpetTilsynPeriode":
        last = skaerpet(start)
    elif rule == "genvurdering":
        last = start + 28 * DAY
    elif rule == "aktindsigt":
        last = open_days_later(start, 7, LAW_ALONE)
    elif rule == "whistleblowerBehandling":
        last = open_days_later(start, 5, LAW_ALONE) if day >= dt.date(2026, 1, 1) else None
    elif rule == "bortfaldTilbud":
        last = months_later(start, 24)
    elif rule == "akutAnvendelse":
        last = start + 21 * DAY
    elif rule == "magtBarnRegistrering":
        last, other = magt_barn(start), longer_by_new_law(start, dt.date(2025, 9, 1))
    elif rule == "magtBarnSocialtilsyn":
        last = magt_barn_tilsyn(start)
        saturday = start > dt.date(2025, 8, 31) and saturday_before(month_end(start) + DAY, last)
        if saturday:
            last, other = saturday, last
    elif rule == "magtVoksenRegistrering":
        last, other = magt_voksen(start), longer_by_new_law(start, dt.date(2020, 1, 1))
    elif rule == "magtVoksenFerie":
        last = start + 3 * DAY
    elif rule in ("magtVoksenFlytning", "magtVoksenFerieIndberetning"):
        last = month_end(start)
    elif rule == "magtVoksenFlytningIndberetning":
        last = month_end(start.replace(day=1, month=(start.month - 1) // 3 * 3 + 3))
    elif rule == "tilsynsbesoegTilbud":
        last, other = visit(start, 3), visit_by_calendar(start, 3)
    elif rule == "tilsynstakst":
        # "fra den 1. i måneden efter det tidspunkt, tilbuddet er blevet godkendt".
        last = month_end(start) + DAY
    elif rule == "overUnderskud":
        # "senest efter to år": from the end of the accounts year, or from the day itself.
        start, other = dt.date(day.year - 1, 12, 31), months_later(day, 24)
        last = months_later(start, 24)
    else:
        sys.exit(f"no such rule: {rule}")
    if last is None:
        return f"{start},-,-,-"
    if rule in FIRST_DAY_OPEN:
        other = last - DAY
    safe = roll(last, LAW_ALONE) if rolls else last
    if rolls and roll(safe, switches) != safe:
        other = roll(safe, switches)
    if rule in FOUR_WEEKS_FROM_RECEIPT and received(receipt, day) != start:
        presumed = received(receipt, day) + 28 * DAY
        other = roll(roll(presumed, LAW_ALONE), switches)
        other = None if other == safe else other  # moved to the same day, they are one
    return f"{start},{last},{safe},{other or '-'}"


def main() -> None:
    out = []
    for line in sys.stdin:
        rule, receipt, day, switches = line.strip().split(",")
        out.append(answer(rule, receipt, dt.date.fromisoformat(day), switches))
    print("\n".join(out))


if __name__ == "__main__":
    main()
