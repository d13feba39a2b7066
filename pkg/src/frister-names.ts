// What a deadline is known again by, on a page and in a calendar.
import type { Frister } from "./types.js";

/**
 * A name for each deadline of a result, in their order: its rule and its fact, or without a fact its day; numbered where
 * several share it. The same as src/text/ical.rs gives, so that an event keeps its UID whoever wrote the file.
 */
export function namesOf({ frister, keys }: Pick<Frister, "frister" | "keys">): string[] {
  const seen = new Map<string, number>();
  return frister.map(({ rule, fact, start }) => {
    const name = `${rule}-${fact === undefined ? start : keys[fact]}`;
    const earlier = seen.get(name) ?? 0;
    seen.set(name, earlier + 1);
    return earlier === 0 ? name : `${name}-${earlier}`;
  });
}
