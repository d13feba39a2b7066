// The deadlines: what must be done, by whom, by when and by which paragraph, as the law stood on the date in question.
import { type Crossed, inWasm } from "./engine.js";
import { badOption } from "./errors.js";
import { buildFrister, withWords } from "./frister-build.js";
import { namesOf } from "./frister-names.js";
import { HELLIGDAGE, PRAKSISDAGE } from "./generated/words.js";
import { isoDate } from "./iso-date.js";
import { entries } from "./options.js";
import { dataText } from "./plain.js";
import type { Bilingual, Forhold, Frist, Frister, Helligdag, Lov, Praksisdag, Step } from "./types.js";
import { dayInWords, stepInWords } from "./words.js";

/** A day on which offices are closed. */
export type LukketDag = {
  /** `"2026-04-02"` */
  date: string;
  day: Helligdag | Praksisdag;
  name: Bilingual;
  /** Whether it is no helligdag, but a day on which practice moves a party's last day (the setting `practice`). */
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
 * Every deadline that follows from facts, and every finding on them, as the law stood on each fact's own date.
 *
 * Each deadline has its last day, the day before rolling, the days left, its status, how sure it is and a trace of every
 * step of the count (`inWords(step)` says it). The law stands once, in `law`, with act and paragraph; `frist.law` is the
 * place there. `today` is given by you: nothing here looks at a clock. With thousands of facts, `settings.trace: false`
 * leaves the traces out.
 *
 * Source: lov om socialtilsyn, bekendtgørelse om socialtilsyn, retssikkerhedsloven, forvaltningsloven and the acts named
 * in each rule's `basis`.
 *
 * @throws {KvalitetsmodelError} `badInput` with every problem of the facts
 * @example
 * const { frister: all, law } = frister({
 *   party: "tilbud",
 *   today: "2026-03-10",
 *   facts: [{ kind: "afgoerelse", date: "2026-03-05", receipt: "digitalPost" }],
 * });
 * all[0]?.last; // "2026-04-07": four weeks end on skærtorsdag and move to the Tuesday after Easter
 * law[all[0]?.law ?? 0]?.basis[0]?.paragraph; // "§ 67, stk. 1"
 */
export function frister(forhold: Forhold): Frister {
  const text = dataText(forhold);
  return inWasm((wasm) => out(wasm.frister(text, "null")));
}

/**
 * The yearly wheel: every date of a calendar year that the law fixes for the party, and whether a fact says it was met.
 *
 * Source: see `frister`.
 *
 * @param year from 2000 to 2200
 * @throws {KvalitetsmodelError} `badInput` with every problem of the facts and of the year
 * @example
 * const wheel = aarshjul({ party: "tilbud", ownership: "privat", today: "2026-01-01", facts: [] }, 2026);
 * wheel.frister.find(({ rule }) => rule === "budgetPrivat")?.last; // "2026-10-01"
 */
export function aarshjul(forhold: Forhold, year: number): Frister {
  // No year at all is a problem of the year: the engine takes "null" for the question without one.
  const [text, yearText] = [dataText(forhold), dataText(year ?? "")];
  return inWasm((wasm) => out(wasm.frister(text, yearText)));
}

function out(crossed: Crossed): Frister {
  const [numbers, beside] = [crossed.numbers(), crossed.beside()];
  crossed.free();
  return buildFrister(numbers, beside);
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
  const text = inWasm((wasm) => wasm.rulesOn(digitsOf(date)));
  if (text === undefined) {
    throw badOption("date", { da: "Skriv datoen som 2026-01-31.", en: "Write the date as 2026-01-31." });
  }
  return (JSON.parse(text) as Lov[]).map(withWords);
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
  const numbers = inWasm((wasm) => wasm.helligdage(year));
  const all = [...HELLIGDAGE, ...PRAKSISDAGE];
  const days: LukketDag[] = [];
  for (let at = 0; at + 1 < numbers.length; at += 2) {
    const place = numbers[at + 1] ?? 0;
    const day = all[place] as Helligdag | Praksisdag;
    days.push({ date: isoDate(numbers[at] ?? 0), day, name: dayInWords(day), practice: place >= HELLIGDAGE.length });
  }
  return days;
}

/**
 * A step of a deadline's trace in words.
 *
 * @example
 * inWords({ code: "rolledTo", params: { on: "2026-04-07" } }).da; // "→ tirsdag den 7. april 2026"
 */
export function inWords(step: Step): Bilingual {
  return stepInWords(step);
}

/**
 * Deadlines as a calendar file (iCalendar, RFC 5545) for Outlook, Google Calendar and others: an all-day event with an
 * alarm for each deadline with a last day that is not met. A second import moves an event instead of doubling it, where
 * the facts have an `id`.
 *
 * @param result what `frister()` or `aarshjul()` gave
 * @throws {KvalitetsmodelError} `badOption` for an option that cannot be used, or something else than a result
 * @example
 * const file = new Blob([calendarFile(result)], { type: "text/calendar" });
 */
export function calendarFile(result: Frister, options?: CalendarOptions): string {
  const { language = "da", daysBefore = 7 } = readOptions(options);
  const list = dataText([language === "da", ...eventsOf(result, daysBefore, language)]);
  const file = inWasm((wasm) => wasm.calendarFile(list));
  if (file === undefined) throw notAResult();
  return file;
}

/** The day, the alarm, and four texts for each event. The result may have been anywhere, so it is read with care. */
function eventsOf(result: Frister, daysBefore: number | null, language: "da" | "en"): unknown[] {
  try {
    const names = namesOf(result);
    const events: unknown[] = [result.today, daysBefore];
    result.frister.forEach((frist, place) => {
      if (frist.last === undefined || frist.metOn !== undefined) return;
      const lov = result.law[frist.law] as Lov;
      events.push(names[place], frist.last, lov.text[language], description(frist, lov, language));
    });
    return events;
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

/** 2026-01-31 as 20260131; 0, which is no day, for anything else. */
function digitsOf(date: unknown): number {
  const parts = typeof date === "string" ? /^(\d{4})-(\d\d)-(\d\d)$/.exec(date) : null;
  return Number(parts?.slice(1).join("") ?? 0);
}

/** Where it stands, how it was counted, and what is not settled. */
function description(frist: Frist, lov: Lov, language: "da" | "en"): string {
  const lines = lov.basis.map(({ act, paragraph }) => `${act} ${paragraph}`.trim());
  for (const step of frist.trace) lines.push(stepInWords(step)[language]);
  if (lov.open !== undefined) lines.push(lov.open[language]);
  return lines.join("\n");
}

function readOptions(options: CalendarOptions | undefined): CalendarOptions {
  const read: Record<string, unknown> = Object.create(null);
  for (const [name, value] of options === undefined ? [] : entries(options)) {
    if (value === undefined) continue;
    const fits = name === "language" ? value === "da" || value === "en" : name === "daysBefore" && isDaysBefore(value);
    if (!fits) throw badOption(name, { da: `Kan ikke bruges: ${name}.`, en: `Cannot be used: ${name}.` });
    read[name] = value;
  }
  return read;
}

const isDaysBefore = (value: unknown): boolean =>
  value === null || (Number.isInteger(value) && (value as number) >= 0 && (value as number) <= 366);
