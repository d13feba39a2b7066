// The events of a calendar file, from a result that may have been anywhere: through a file, a server, a page of others.
import { namesOf } from "./frister-names.js";
import { isStep } from "./steps.js";
import type { Bilingual, Frist, Frister, Lov } from "./types.js";
import { otherInWords, stepInWords } from "./words.js";

/** More than a case gives: it has at most 20,000 events, and few of them have more than four deadlines. */
const MOST_DEADLINES = 200_000;
/** In a deadline's trace, and in the paragraphs of a law. */
const MOST_LINES = 1000;
/** All the characters of all events: some times what the largest case gives, and less than half of what a text can be. */
const MOST_TEXT = 200_000_000;

/** The day, and four texts for each event. Throws where it is no result, or one that is larger than any. */
export function eventsOf(result: Frister, language: keyof Bilingual): [today: string, events: string[]] {
  let left = MOST_TEXT;
  // Nothing but text is made into text: of a list with a hole of billions, that alone takes for ever.
  const text = (value: unknown): string => {
    if (typeof value !== "string") throw new TypeError("not a text");
    if ((left -= value.length + 1) < 0) throw new RangeError("too much text");
    return value;
  };
  const frister = listOf(result.frister, MOST_DEADLINES);
  const sources = listOf(result.sources, MOST_DEADLINES);
  const names = namesOf({
    keys: listOf(result.keys, MOST_DEADLINES).map(text),
    frister: frister.map((frist) => ({ rule: text(frist.rule), event: placeOf(own(frist, "event")), start: text(frist.start) }) as Frist),
  });

  /** What the other reading gives, where it stands, how it was counted, and what is not settled. */
  const description = (frist: Frist, lov: Lov): string => {
    const lines: string[] = [];
    const [otherBy, otherReading] = [own(frist, "otherBy"), own(frist, "otherReading")];
    if (otherBy !== undefined && otherReading !== undefined) {
      const other = otherInWords({ otherBy: text(otherBy), otherReading: text(otherReading) } as Frist);
      if (other !== undefined) lines.push(other[language]);
    }
    for (const basis of listOf(lov.basis, MOST_LINES)) {
      const title = own(basis, "title");
      const called = title === undefined ? "" : `${text(title)}: `;
      lines.push(`${called}${text(basis.act)} ${text(basis.paragraph)}`.trim());
    }
    for (const step of listOf(frist.trace, MOST_LINES)) {
      if (!isStep(step)) throw new TypeError("not a step");
      lines.push(text(stepInWords(step)[language]));
    }
    const open = own(lov, "open");
    if (open !== undefined) lines.push(text(open[language]));
    return lines.join("\n");
  };

  const events: string[] = [];
  for (const [place, frist] of frister.entries()) {
    const last = own(frist, "last");
    if (last === undefined || own(frist, "metOn") !== undefined) continue;
    const lov = sources[placeOf(frist.source) ?? -1] as Lov;
    events.push(text(names[place]), text(last), text(lov.text[language]), description(frist, lov));
  }
  return [text(result.today), events];
}

/** The members of a list, all there and no more than so many. */
function listOf<T>(list: readonly T[], most: number): T[] {
  // Read once: a Proxy can have another length each time, and none that is a number.
  const length: unknown = list.length;
  if (!Array.isArray(list) || typeof length !== "number" || length > most) throw new RangeError("no list, or too long");
  const members: T[] = [];
  for (let place = 0; place < length; place++) members.push(list[place] as T);
  return members;
}

function placeOf(value: unknown): number | undefined {
  if (value === undefined || Number.isSafeInteger(value)) return value as number | undefined;
  throw new TypeError("not a place");
}

/** A member of its own: nothing that somebody put on Object.prototype. */
const own = <T extends object, Name extends keyof T>(object: T, name: Name): T[Name] | undefined =>
  Object.hasOwn(object, name) ? object[name] : undefined;
