// Where days lie in the picture. Only drawing: no deadline is counted here.

const msOfDay = 86_400_000;

/** A day as a number on the line. */
export function dayNumber(date: string): number {
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
  const midnight = new Date(0);
  // Not Date.UTC: it takes the years 0 to 99 for 1900 to 1999.
  midnight.setUTCFullYear(year, month - 1, day);
  return Math.round(midnight.getTime() / msOfDay);
}

/** A month's first day, where the line gets a tick. */
export interface Tick {
  readonly day: number;
  readonly year: number;
  /** 0 to 11. */
  readonly month: number;
}

/** The first days of months between two days, so many of them that their names do not meet. */
export function ticksBetween(from: number, to: number, most: number): Tick[] {
  const first = new Date(from * msOfDay);
  const all: Tick[] = [];
  for (let at = 1; all.length < 1200; at += 1) {
    const date = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + at, 1));
    const day = Math.round(date.getTime() / msOfDay);
    if (day > to) break;
    all.push({ day, year: date.getUTCFullYear(), month: date.getUTCMonth() });
  }
  const every = [1, 2, 3, 6, 12].find((step) => all.length / step <= most) ?? 24;
  return all.filter(({ month, year }) => (year * 12 + month) % every === 0);
}

/** A scale from days to the picture's units. */
export function scale(from: number, to: number, left: number, right: number): (day: number) => number {
  const length = Math.max(to - from, 1);
  return (day) => Math.round((left + ((day - from) / length) * (right - left)) * 10) / 10;
}
