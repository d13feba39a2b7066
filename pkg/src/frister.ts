// The deadlines: what must be done, by whom, by when and by which paragraph, as the law stood on the date in question.
import * as texts from "./generated/texts/api.js";
import { type CalendarCase, type CalendarEvents, eventsOf, listOf } from "./calendar-events.js";
import { inWhole } from "./engine.js";
import { badOption } from "./errors.js";
import { readOptions } from "./options.js";
import { languages } from "./own-messages.js";
import { type BarePartly, dayText, type PartialOption, partly, type Partly, readCaseOptions } from "./partly.js";
import { isStep } from "./steps.js";
import type { Bilingual, Frister, Helligdag, Lov, Praksisdag, Sag, Step } from "./types.js";
import { fundInWords, lawInWords, stepInWords } from "./law-words.js";
import { dayInWords, type WithCode } from "./words.js";

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
  /** The language of its words; Danish unless told. Also one that setMessages() has words in: Danish for those it has not. */
  language?: string | undefined;
  /** How many days ahead there is an alarm, each at nine in the morning: a week and a day unless told. */
  daysBefore?: readonly number[] | undefined;
  /** The case: its `id` keeps its days apart from another's, its `name` stands before them, its `revision` makes a later file count. */
  sag?: Sag | undefined;
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

function told({ today, keys, sources, frister, findings, ...more }: Bare): Frister {
  const found = findings.map((one) => ({ ...one, message: fundInWords(one) })) as Frister["findings"];
  return { today, keys, sources: sources.map(lawInWords), frister, findings: found, ...more };
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
  throw badOption("date", texts.writeDate);
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
    throw badOption("year", texts.writeYear);
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
  throw badOption("step", texts.notAStep);
}

/**
 * Deadlines as a calendar file (iCalendar, RFC 5545) for Outlook, Google Calendar and others: an all-day event with its
 * alarms for each deadline with a last day, a tentative one without for each that runs by another reading only, and a
 * cancelled one for each that is met, no longer runs or fell away. A second import moves an event
 * instead of doubling it, where the events have an `id`, and the case in `sag` one too.
 *
 * @param results what `frister()` or `aarshjul()` gave, or a list of those
 * @throws {KvalitetsmodelError} `badOption` for an option that cannot be used, or something else than a result
 * @example
 * const sag = { id: "sag-1", party: "tilbud" as const, events: [{ kind: "paabud" as const, date: "2026-11-16", frist: "2027-01-04" }] };
 * const results = [frister(sag, "2026-11-29"), aarshjul(sag, 2026, "2026-11-29")];
 * const file = new Blob([calendarFile(results, { sag })], { type: "text/calendar" });
 */
export function calendarFile(results: Frister | readonly Frister[], options?: CalendarOptions): string {
  const { language = "da", daysBefore = [7, 1], sag } = readCalendarOptions(options);
  const of = caseOf(sag);
  const { today, events } = read(results, of, language);
  const alarms = alarmsOf(daysBefore);
  const file = inWhole((wasm) => wasm.calendarFile(language !== "en", today, of.revision, alarms, events));
  if (file === undefined) throw notAResult();
  return file;
}

function read(results: Frister | readonly Frister[], sag: CalendarCase, language: string): CalendarEvents {
  try {
    return eventsOf(Array.isArray(results) ? listOf(results, MOST_RESULTS) : [results as Frister], sag, language);
  } catch (error) {
    throw notAResult(error);
  }
}

/** The deadlines, and a wheel for each year that anybody looks ahead. */
const MOST_RESULTS = 100;

/** What a calendar tells a case by; the name of its tilbud where it has none of its own. */
function caseOf(sag: Sag | undefined): CalendarCase {
  const text = (value: unknown): string => (typeof value === "string" ? value.slice(0, 200) : "");
  try {
    const { id, name, revision, tilbud } = sag ?? {};
    return { id: text(id), name: text(name) || text(tilbud?.name), revision: Number.isSafeInteger(revision) ? revision! : 0 };
  } catch (error) {
    throw badOption("sag", texts.notACase, error);
  }
}

function notAResult(cause?: unknown): Error {
  return badOption("result", texts.notAResult, cause);
}

function readCalendarOptions(options: CalendarOptions | undefined): CalendarOptions {
  const read = readOptions(options, ["language", "daysBefore", "sag"]);
  const { language } = read;
  if (language !== undefined && !languages().includes(language)) throw badOption("language", texts.optionUnusable({ name: "language" }));
  return read;
}

/** As many alarms as anybody wants, and no earlier than a year ahead. */
function alarmsOf(days: readonly number[]): Uint16Array {
  try {
    const all = listOf(days, 10);
    if (all.every((one) => Number.isInteger(one) && one >= 0 && one <= 366)) return Uint16Array.from(all);
  } catch {
    // Told below, as any other that cannot be used.
  }
  throw badOption("daysBefore", texts.optionUnusable({ name: "daysBefore" }));
}
