// Every code in words. The words are not in the WebAssembly: they come from the same Rust lists, by way of the build.
import {
  colours,
  days,
  findings,
  kinds,
  months,
  one,
  places,
  problems,
  units,
  whys,
} from "./generated/words.js";
import type { Bilingual } from "./types.js";
import type { Coded, Words } from "./word-table.js";

/** Something with a code, as the engine gives it. */
export interface WithCode {
  code: string;
  params?: unknown;
}

/** A problem in an input. */
export const problemInWords = (problem: WithCode): Bilingual => inWords(problems(), problem);

/** A finding on an assessment. */
export const findingInWords = (finding: WithCode): Bilingual => inWords(findings(), finding);

/** A day of the calendar. */
export const dayInWords = (day: string): Bilingual => wordOf(days(), day);

type Line = Words | Coded;
const tables = new Map<readonly Line[], ReadonlyMap<string, Line>>();

/** The rows by their code; made when they are first asked for, so that nobody waits for words that are not said. */
function table<R extends Line>(rows: readonly R[]): ReadonlyMap<string, R> {
  let known = tables.get(rows);
  if (known === undefined) tables.set(rows, (known = new Map(rows.map((row) => [row[0], row]))));
  return known as ReadonlyMap<string, R>;
}

/** Whether there is a row with this code. */
export const hasRow = (rows: readonly Line[], code: string): boolean => table(rows).has(code);

/** A word by its row; without one it stands for itself: it can be looked up, and nothing is lost. */
export function wordOf(rows: readonly Words[], word: string): Bilingual {
  const [, da, en] = table(rows).get(word) ?? [word, word, word];
  return { da, en };
}

type Params = Readonly<Record<string, unknown>>;
/** A sentence cut at its parameters: text, or how to say the parameter. */
type Part = string | ((params: Params) => string);
type Sentences = Readonly<Record<keyof Bilingual, readonly Part[]>>;

const sentences = new Map<Coded, Sentences>();

/** The sentence of a code, with its parameters in place. */
export function inWords(rows: readonly Coded[], { code, params = {} }: WithCode): Bilingual {
  const row = table(rows).get(code);
  if (row === undefined) return { da: code, en: code };
  let cut = sentences.get(row);
  if (cut === undefined) sentences.set(row, (cut = { da: parts(row, "da"), en: parts(row, "en") }));
  return { da: said(cut.da, params as Params), en: said(cut.en, params as Params) };
}

function said(parts: readonly Part[], params: Params): string {
  let text = "";
  for (const part of parts) text += typeof part === "string" ? part : part(params);
  return text;
}

/** A sentence, cut once: thousands of findings say the same with other days. */
function parts([, kindsOf, da, en]: Coded, language: keyof Bilingual): Part[] {
  return (language === "da" ? da : en).split(/(\{\w+[*#]?\})/).map((part, index) => {
    if (index % 2 === 0) return part;
    const [, name = "", mark] = /^\{(\w+)([*#]?)\}$/.exec(part) ?? [];
    const isDay = kindsOf.some(([its, kind]) => its === name && kind === "day");
    const own = (params: Params, its: string): unknown => (Object.hasOwn(params, its) ? params[its] : undefined);
    return (params) => param(own(params, name), mark, isDay, language, own(params, "count"));
  });
}

/** A parameter in words, as src/text/template.rs does it. */
function param(
  value: unknown,
  mark: string | undefined,
  isDay: boolean,
  language: keyof Bilingual,
  count: unknown,
): string {
  if (Array.isArray(value)) return value.join(", ");
  if (typeof value === "number") return String(value);
  // What is not known: an open end of a period.
  if (typeof value !== "string") return "…";
  if (mark === "*") {
    const lists = [...(count === 1 ? [one()] : []), kinds(), colours(), units(), places(), whys()];
    return wordOf(lists.find((rows) => table(rows).has(value)) ?? days(), value)[language];
  }
  if (mark === "#") return /^[a-z]*(\d+)$/.exec(value)?.[1] ?? value;
  return isDay ? dateInWords(value, language) : value;
}

const WEEKDAYS = ["søndag", "mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag"] as const;

/** `torsdag den 5. marts 2026`, `Thursday 5 March 2026`: by hand, since a browser's own words depend on its version. */
export function dateInWords(date: string, language: keyof Bilingual): string {
  let words = dates.get(date);
  if (words === undefined) {
    if (dates.size >= MOST_DATES) dates.clear();
    dates.set(date, (words = dateWords(date)));
  }
  return words[language];
}

const dates = new Map<string, Bilingual>();
/** A lifetime of days; whoever uses more starts over, which only costs time. */
const MOST_DATES = 40_000;

function dateWords(date: string): Bilingual {
  const [year = 0, month = 0, day = 0] = date.split("-").map(Number);
  const midnight = new Date(0);
  // Not Date.UTC: it takes the years 0 to 99 for 1900 to 1999.
  midnight.setUTCFullYear(year, month - 1, day);
  const weekday = dayInWords(WEEKDAYS[midnight.getUTCDay()] ?? "");
  const [, da = "", en = ""] = months()[month - 1] ?? [];
  return { da: `${weekday.da} den ${day}. ${da} ${year}`, en: `${weekday.en} ${day} ${en} ${year}` };
}
