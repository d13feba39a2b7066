// The events of a calendar file, from a result that may have been anywhere: through a file, a server, a page of others.
import { namesOf } from "./frister-names.js";
import { isStep } from "./steps.js";
import type { Bilingual, Frist, Frister, Lov } from "./types.js";
import { otherInWords, stepInWords } from "./law-words.js";

/** More than a case gives: it has at most 20,000 events, and few of them have more than four deadlines. */
const MOST_DEADLINES = 200_000;
/** In a deadline's trace, and in the paragraphs of a law. */
const MOST_LINES = 1000;
/** All the characters of all events: some times what the largest case gives, and less than half of what a text can be. */
const MOST_TEXT = 200_000_000;

/** The units of what has no last day: of these the other reading is a first one. */
const AT_ONCE: readonly (Lov["unit"] | undefined)[] = ["snarestMuligt", "straks"];

/** What a calendar tells a case by. */
export type CalendarCase = { id: string; name: string; revision: number };

/** What the door takes: the day, and five texts for each event with U+0000 after each. */
export type CalendarEvents = { today: string; events: string };

/** Throws where something is no result, or larger than any. What stands in two results is one event. */
export function eventsOf(results: readonly Frister[], sag: CalendarCase, language: string): CalendarEvents {
  const read = makeText();
  const written = new Set<string>();
  const events: string[] = [];
  for (const result of results) {
    for (const event of resultEvents(result, language, read)) {
      const uid = sag.id === "" ? event.uid : `${sag.id}-${event.uid}`;
      if (written.size === written.add(uid).size) continue;
      const summary = sag.name === "" ? event.summary : `${sag.name}: ${event.summary}`;
      events.push(...[uid, event.day, summary, event.description, event.standing].map(ended));
    }
  }
  return { today: read(results[0]?.today), events: events.join("") };
}

const ended = (text: string): string => `${text.replaceAll("\0", "")}\0`;

/** Nothing but text is made into text: of a list with a hole of billions, that alone takes for ever. */
function makeText(): (value: unknown) => string {
  let left = MOST_TEXT;
  return (value) => {
    if (typeof value !== "string") throw new TypeError("not a text");
    if ((left -= value.length + 1) < 0) throw new RangeError("too much text");
    return value;
  };
}

type CalendarEvent = { uid: string; day: string; summary: string; description: string; standing: "" | "x" | "?" };

function resultEvents(result: Frister, language: string, text: (value: unknown) => string): CalendarEvent[] {
  const frister = listOf(result.frister, MOST_DEADLINES);
  const sources = listOf(result.sources, MOST_DEADLINES);
  const fallen = listOf(own(result, "fallen") ?? [], MOST_DEADLINES);
  const names = namesOf({
    keys: listOf(result.keys, MOST_DEADLINES).map(text),
    frister: [...frister, ...fallen].map((one) => ({ rule: text(one.rule), event: placeOf(own(one, "event")), start: text(one.start) }) as Frist),
  });

  /** In the language that is asked for, where it is said in that. */
  const said = (its: Bilingual): string => own(its as unknown as Record<string, string>, language) ?? its.da;

  /** What the other reading gives, where it stands, how it was counted, and what is not settled. */
  const description = (frist: Frist, lov: Lov): string => {
    const lines: string[] = [];
    const [otherBy, otherReading] = [own(frist, "otherBy"), own(frist, "otherReading")];
    if (otherBy !== undefined) {
      const on = otherReading === undefined ? {} : { otherReading: text(otherReading) };
      const other = otherInWords({ otherBy: text(otherBy), ...on } as Frist);
      if (other !== undefined) lines.push(said(other));
    }
    for (const basis of listOf(lov.basis, MOST_LINES)) {
      const title = own(basis, "title");
      const called = title === undefined ? "" : `${text(title)}: `;
      lines.push(`${called}${text(basis.act)} ${text(basis.paragraph)}`.trim());
    }
    for (const step of listOf(frist.trace, MOST_LINES)) {
      if (!isStep(step)) throw new TypeError("not a step");
      lines.push(text(said(stepInWords(step))));
    }
    const open = own(lov, "open");
    if (open !== undefined) lines.push(text(said(open)));
    return lines.join("\n");
  };

  const events: CalendarEvent[] = [];
  for (const [place, frist] of frister.entries()) {
    const lov = sources[placeOf(frist.source) ?? -1] as Lov;
    const runs = calendarDay(frist, lov);
    const waits = own(frist, "status") === "paused" && !isAtOnce(lov);
    const day = runs ?? (waits ? frist.start : undefined);
    if (day === undefined) continue;
    events.push({
      ...{ uid: text(names[place]), day: text(day), summary: text(said(lov.text)) },
      ...{ description: description(frist, lov), standing: runs === undefined ? "x" : standingOf(frist) },
    });
  }
  for (const [place, { source, start }] of fallen.entries()) {
    const lov = sources[placeOf(source) ?? -1] as Lov;
    events.push({ uid: text(names[frister.length + place]), day: text(start), summary: text(said(lov.text)), description: "", standing: "x" });
  }
  return events;
}

/** How it stands there: what is met is cancelled, as what no longer runs or fell away is, and what no day runs of is tentative, without an alarm. */
function standingOf(frist: Frist): CalendarEvent["standing"] {
  if (own(frist, "metOn") !== undefined) return "x";
  return own(frist, "last") === undefined ? "?" : "";
}

/** The day a deadline has in a calendar: its last; else that of the other reading, as in the Rust (src/text/ical.rs). */
export function calendarDay(frist: Frist, lov: Lov): string | undefined {
  const last = own(frist, "last");
  return last ?? (isAtOnce(lov) ? undefined : own(frist, "otherReading"));
}

const isAtOnce = (lov: Lov): boolean => AT_ONCE.includes(own(lov, "unit"));

/** The members of a list, all there and no more than so many. */
export function listOf<T>(list: readonly T[], most: number): T[] {
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
