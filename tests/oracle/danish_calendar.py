"""An independent Danish calendar: every closed day of the years 2014 to 2050.

Prints one line a day that is a helligdag: `2026-04-02 skaertorsdag`, then one line for each
day of practice: `2026-06-05 grundlovsdag practice`. Helligdage come from the PyPI package
`holidays` where it is installed; where not, from Easter by the full moon tables of the
Gregorian reform (Gauss), which is not the algorithm the crate uses. Both are compared where
both are at hand. Standard library otherwise.
"""

import datetime as dt
import sys

FIRST, LAST = 2014, 2050
NAMES = {
    -3: "skaertorsdag",
    -2: "langfredag",
    0: "paaskedag",
    1: "andenPaaskedag",
    39: "kristiHimmelfartsdag",
    49: "pinsedag",
    50: "andenPinsedag",
}


def easter(year: int) -> dt.date:
    """Gauss: the Sunday after the first full moon on or after 21 March."""
    a, b, c = year % 19, year % 4, year % 7
    k = year // 100
    p = (13 + 8 * k) // 25
    q = k // 4
    m = (15 - p + k - q) % 30
    n = (4 + k - q) % 7
    d = (19 * a + m) % 30
    e = (2 * b + 4 * c + 6 * d + n) % 7
    if d == 29 and e == 6:
        return dt.date(year, 4, 19)
    if d == 28 and e == 6 and (11 * m + 11) % 30 < 19:
        return dt.date(year, 4, 18)
    return dt.date(year, 3, 22) + dt.timedelta(days=d + e)


def helligdage(year: int) -> dict[dt.date, str]:
    sunday = easter(year)
    days = {sunday + dt.timedelta(days=after): name for after, name in NAMES.items()}
    days[dt.date(year, 1, 1)] = "nytaarsdag"
    days[dt.date(year, 12, 25)] = "juledag"
    days[dt.date(year, 12, 26)] = "andenJuledag"
    if year <= 2023:
        days[sunday + dt.timedelta(days=26)] = "storeBededag"
    return days


def practice(year: int) -> dict[dt.date, str]:
    return {
        dt.date(year, 6, 5): "grundlovsdag",
        dt.date(year, 12, 24): "juleaftensdag",
        dt.date(year, 12, 31): "nytaarsaftensdag",
        easter(year) + dt.timedelta(days=40): "fredagEfterKristiHimmelfart",
    }


def main() -> None:
    try:
        import holidays
    except ImportError:
        library = None
    else:
        library = holidays.Denmark(years=range(FIRST, LAST + 1))
    for year in range(FIRST, LAST + 1):
        own = helligdage(year)
        if library is not None:
            theirs = {day for day in library if day.year == year}
            if theirs != set(own):
                sys.exit(f"{year}: holidays says {sorted(theirs ^ set(own))} otherwise")
        for day, name in sorted(own.items()):
            print(day.isoformat(), name)
        for day, name in sorted(practice(year).items()):
            print(day.isoformat(), name, "practice")
    print(f"checked against {'holidays' if library is not None else 'no library'}", file=sys.stderr)


if __name__ == "__main__":
    main()
