// What a deadline is known again by, on a page and in a calendar.
import type { Frister } from "./types.js";

/**
 * A name for each deadline of a result, in their order: its rule and its event, or without an event its day; numbered where
 * several share it. The same as src/text/ical.rs gives, so that an event keeps its UID whoever wrote the file.
 */
export function namesOf({ frister, keys }: Pick<Frister, "frister" | "keys">): string[] {
  const seen = new Map<string, number>();
  return frister.map(({ rule, event, start }) => {
    const name = `${rule}-${event === undefined ? start : keys[event]}`;
    const earlier = seen.get(name) ?? 0;
    seen.set(name, earlier + 1);
    return earlier === 0 ? name : `${name}-${earlier}`;
  });
}
