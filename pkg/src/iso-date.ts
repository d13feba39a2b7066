// A day as a number, as it crosses the boundary, and as text.
const known = new Map<number, string>();
/** A lifetime of days; whoever uses more starts over, which only costs time. */
const MOST_DAYS = 40_000;

/** 20260131 as 2026-01-31. Ten thousand facts name few days many times over. */
export function isoDate(number: number): string {
  let date = known.get(number);
  if (date === undefined) {
    const digits = String(number).padStart(8, "0");
    date = `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`;
    if (known.size >= MOST_DAYS) known.clear();
    known.set(number, date);
  }
  return date;
}
