"""Danish clocks by the time zone database: every day of the years 2014 to 2035.

Prints a line for each day and some times of it: the day, the time, whether it is one minute only
(not shown twice, nor passed over), and what the clocks show 1, 24 and 72 hours after the first
minute it can be, as `2026-10-24 10:30 1 2026-10-24T11:30 2026-10-25T09:30 2026-10-27T09:30`. The
database is that of the machine; standard library alone.
"""

import datetime as dt
from zoneinfo import ZoneInfo

FIRST, LAST = dt.date(2014, 1, 1), dt.date(2035, 12, 31)
HOURS = (0, 1, 2, 3, 10, 23)
DANISH, UNIVERSAL = ZoneInfo("Europe/Copenhagen"), dt.timezone.utc


def main() -> None:
    day = FIRST
    while day <= LAST:
        for hour in HOURS:
            shown = dt.datetime.combine(day, dt.time(hour, 30), DANISH)
            both = [shown.replace(fold=fold).astimezone(UNIVERSAL) for fold in (0, 1)]
            later = [min(both) + dt.timedelta(hours=hours) for hours in (1, 24, 72)]
            clocks = [one.astimezone(DANISH).strftime("%Y-%m-%dT%H:%M") for one in later]
            print(day, f"{hour:02}:30", int(both[0] == both[1]), *clocks)
        day += dt.timedelta(days=1)


if __name__ == "__main__":
    main()
