"""An independent reckoning of the days of course of a plejefamilie, from the words of BEK 1489/2023 §§ 4, 5, 7, 11 and 13.

Reads a case a line, as JSON, and writes what follows. Nothing is taken from the crate. Standard library only.

    python3 tests/oracle/kurser.py < cases
"""

import datetime as dt
import json
import sys

from deadlines import DAY, months_later

BASIC, YEARLY, FIRST_YEAR = 4, 2, 3  # whole days: § 4, stk. 2 (§ 11, stk. 3); § 5, stk. 2; § 7, stk. 3 (§ 13, stk. 3)
COMPLETED = 10_000  # a course of which nobody has said the days is the whole of it


def day(text):
    return dt.date.fromisoformat(text)


def tally(courses, first, last, least):
    """The day on which each parent had the days; or who lacks some, and how many the one with fewest has."""
    mine = sorted((one for one in courses if first <= day(one["date"]) <= last), key=lambda one: one["date"])
    had = {"denEne": 0, "denAnden": 0}
    for one in mine:
        for parent in had:
            if one.get("deltog", "begge") in ("begge", parent):
                had[parent] += one.get("kursusdage", COMPLETED)
        if min(had.values()) >= least:
            return [one["date"], None]
    if not mine:
        return [None, None]
    few, many = sorted(min(days, least) for days in had.values())
    return [None, ["courseDaysShort" if few == many else "courseOfOneParent", few]]


def answer(case):
    came, further, basic = day(case["child"]["date"]), case["further"], case["basic"]
    ever = dt.date.min, dt.date.max
    # "i det første år af anbringelsen"; whether its first day counts is not said.
    last = months_later(came, 12)
    out = {"firstYear": [str(last), str(last - DAY), *tally(further, came, last, FIRST_YEAR)]}
    if case["child"].get("stoetteophold"):
        out["firstYear"] = None
    out["basic"] = tally(basic, *ever, BASIC)
    # Network families: as soon as possible, where the child came first.
    if case["child"].get("netvaerk"):
        in_time = tally(basic, dt.date.min, came, BASIC)[0] is not None
        out["after"] = None if in_time else tally(basic, *ever, BASIC)
    year = case["year"]
    out["wheel"] = tally(further, dt.date(year, 1, 1), dt.date(year, 12, 31), YEARLY)
    return out


def main():
    for line in sys.stdin:
        print(json.dumps(answer(json.loads(line)), sort_keys=True))


if __name__ == "__main__":
    main()
