// The deadlines: what must be done, by whom, by when and by which paragraph, as the law stood on the date in question.
import { eventsOf } from "./calendar-events.js";
import { inWhole } from "./engine.js";
import { badOption } from "./errors.js";
import { readOptions } from "./options.js";
import { type BarePartly, dayText, type PartialOption, partly, type Partly, readCaseOptions } from "./partly.js";
import { isStep } from "./steps.js";
import type { Bilingual, Frister, Helligdag, Lov, Praksisdag, Sag, Step } from "./types.js";
import { dayInWords, fundInWords, lawInWords, stepInWords, type WithCode } from "./words.js";

/** A day on which offices are closed. */
export type LukketDag = {
  /** `"2026-04-02"` */
  date: string;
  day: Helligdag | Praksisdag;
  name: Bilingual;
  /** Whether it is no helligdag, but a day on which practice, and no act, moves a party's last day (the setting `practice`). */
  practice: boolean;
};

/** What a calendar file is to be like. */
export type CalendarOptions = {
  /** The language of its words; Danish unless told. */
  language?: "da" | "en" | undefined;
  /** How many days ahead the alarm comes; 7 unless told, `null` for none. */
  daysBefore?: number | null | undefined;
};

/**
 * Every deadline that follows from a case, and every finding on its events, as the law stood on each event's own date.
 *
 * Each deadline has its last day, the day before rolling, the days left, its status, how sure it is and a trace of every
 * step of the count (`inWords(step)` says it). Where practice alone moves a last day, or the law is open, `last` is the day
 * that is safe, and `otherReading` and `otherBy` say the other. The law stands once, in `sources`, with act and paragraph;
 * `frist.source` is the place there, `frist.event` the place of the event in the case. With thousands of events, `settings.trace: false` leaves
 * the traces out.
 *
 * Source: lov om socialtilsyn, bekendtgørelse om socialtilsyn, retssikkerhedsloven, forvaltningsloven and the acts named
 * in each rule's `basis`.
 *
 * @param today the day it is looked at, `"YYYY-MM-DD"`: nothing here looks at a clock
 * @throws {KvalitetsmodelError} `badInput` with every problem of the case, unless `partial` is asked for
 * @example
 * const { frister: all, sources } = frister(
 *   { party: "tilbud", events: [{ kind: "afgoerelse", date: "2026-03-05", receipt: "digitalPost" }] },
 *   "2026-03-10",
 * );
 * all[0]?.last; // "2026-04-07": four weeks end on skærtorsdag and move to the Tuesday after Easter
 * sources[all[0]?.source ?? 0]?.basis[0]?.paragraph; // "§ 67, stk. 1"
 */
export function frister(sag: Sag, today: string, options: PartialOption & { partial: true }): Partly<Frister>;
export function frister(sag: Sag, today: string, options?: PartialOption): Frister;
export function frister(sag: Sag, today: string, options?: PartialOption): Frister | Partly<Frister> {
  const { partial } = readCaseOptions(options, []);
  return partly(inWhole((wasm) => wasm.frister(sag, dayText(today)) as BarePartly<Bare>), partial, told);
}

/**
 * The yearly wheel: every date of a calendar year that the law fixes for the party, and whether an event says it was met.
 *
 * Source: see `frister`.
 *
 * @param year from 2000 to 2200
 * @throws {KvalitetsmodelError} `badInput` with every problem of the case and of the year, unless `partial` is asked for
 * @example
 * const wheel = aarshjul({ party: "tilbud", ownership: "privat" }, 2026, "2026-01-01");
 * wheel.frister.find(({ rule }) => rule === "budgetPrivat")?.last; // "2026-10-01"
 */
export function aarshjul(
  sag: Sag,
  year: number,
  today: string,
  options: PartialOption & { partial: true },
): Partly<Frister>;
export function aarshjul(sag: Sag, year: number, today: string, options?: PartialOption): Frister;
export function aarshjul(sag: Sag, year: number, today: string, options?: PartialOption): Frister | Partly<Frister> {
  const { partial } = readCaseOptions(options, []);
  return partly(inWhole((wasm) => wasm.aarshjul(sag, year, dayText(today)) as BarePartly<Bare>), partial, told);
}

/** A result before the words are put on. */
type Bare = Omit<Frister, "sources" | "findings"> & { sources: Omit<Lov, "text" | "open">[]; findings: WithCode[] };

function told({ today, keys, sources, frister, findings }: Bare): Frister {
  const found = findings.map((one) => ({ ...one, message: fundInWords(one) })) as Frister["findings"];
  return { today, keys, sources: sources.map(lawInWords), frister, findings: found };
}

/**
 * Every rule with a deadline or a duty, as it stood on a day, with act and paragraph.
 *
 * @throws {KvalitetsmodelError} `badOption` for a day that does not exist
 * @example
 * rulesOn("2022-01-31").find(({ rule }) => rule === "skaerpetTilsynPeriode")?.count; // 3 (months)
 * rulesOn("2022-02-01").find(({ rule }) => rule === "skaerpetTilsynPeriode")?.count; // 6
 */
export function rulesOn(date: string): Lov[] {
  const day = typeof date === "string" ? date.slice(0, 20) : "";
  const law = inWhole((wasm) => wasm.rulesOn(day) as Omit<Lov, "text" | "open">[] | undefined);
  if (law !== undefined) return law.map(lawInWords);
  throw badOption("date", { da: "Skriv datoen som 2026-01-31.", en: "Write the date as 2026-01-31." });
}

/**
 * The days of a year on which a party's last day moves: helligdage (store bededag up to and including 2023), and the
 * days on which practice is to move it, marked `practice`.
 *
 * @param year from 1 to 9999
 * @throws {KvalitetsmodelError} `badOption` for anything but a year
 * @example
 * helligdage(2026).find(({ day }) => day === "skaertorsdag")?.date; // "2026-04-02"
 */
export function helligdage(year: number): LukketDag[] {
  if (!Number.isInteger(year) || year < 1 || year > 9999) {
    throw badOption("year", { da: "Skriv året som 2026.", en: "Write the year as 2026." });
  }
  const days = inWhole((wasm) => wasm.helligdage(year) as Omit<LukketDag, "name">[]);
  return days.map(({ date, day, practice }) => ({ date, day, name: dayInWords(day), practice }));
}

/**
 * A step of a deadline's trace in words.
 *
 * @throws {KvalitetsmodelError} `badOption` for something else than a step
 * @example
 * inWords({ code: "rolledTo", params: { on: "2026-04-07" } }).da; // "→ tirsdag den 7. april 2026"
 */
export function inWords(step: Step): Bilingual {
  if (isStep(step)) return stepInWords(step);
  throw badOption("step", {
    da: "inWords() skal have et trin af en frists optælling (trace).",
    en: "inWords() needs a step of a deadline's trace.",
  });
}

/**
 * Deadlines as a calendar file (iCalendar, RFC 5545) for Outlook, Google Calendar and others: an all-day event with an
 * alarm for each deadline with a last day that is not met. A second import moves an event instead of doubling it, where
 * the events have an `id`.
 *
 * @param result what `frister()` or `aarshjul()` gave
 * @throws {KvalitetsmodelError} `badOption` for an option that cannot be used, or something else than a result
 * @example
 * const file = new Blob([calendarFile(result)], { type: "text/calendar" });
 */
export function calendarFile(result: Frister, options?: CalendarOptions): string {
  const { language = "da", daysBefore = 7 } = readCalendarOptions(options);
  const [today, events] = read(result, language);
  const file = inWhole((wasm) => wasm.calendarFile(language === "da", today, daysBefore, events));
  if (file === undefined) throw notAResult();
  return file;
}

function read(result: Frister, language: keyof Bilingual): ReturnType<typeof eventsOf> {
  try {
    return eventsOf(result, language);
  } catch (error) {
    throw notAResult(error);
  }
}

function notAResult(cause?: unknown): Error {
  const words = {
    da: "calendarFile() skal have det, som frister() eller aarshjul() gav.",
    en: "calendarFile() needs what frister() or aarshjul() gave.",
  };
  return badOption("result", words, cause);
}

function readCalendarOptions(options: CalendarOptions | undefined): CalendarOptions {
  const read = readOptions(options, ["language", "daysBefore"]);
  const bad = (name: string) => badOption(name, { da: `Kan ikke bruges: ${name}.`, en: `Cannot be used: ${name}.` });
  if (read.language !== undefined && read.language !== "da" && read.language !== "en") throw bad("language");
  if (read.daysBefore !== undefined && !isDaysBefore(read.daysBefore)) throw bad("daysBefore");
  return read;
}

const isDaysBefore = (value: unknown): boolean =>
  value === null || (Number.isInteger(value) && (value as number) >= 0 && (value as number) <= 366);
