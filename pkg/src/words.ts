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
import { hasOwn, languages, onMessages, ownMessage } from "./own-messages.js";
import { type Args, countedIn, dateFormat, formats, say } from "./say.js";
import type { Bilingual } from "./types.js";
import { nameOf, type Words } from "./word-table.js";

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

const tables = new Map<readonly Words[], ReadonlyMap<string, Words>>();

/** The rows by their code; made when they are first asked for, so that nobody waits for words that are not said. */
function table(rows: readonly Words[]): ReadonlyMap<string, Words> {
  let known = tables.get(rows);
  if (known === undefined) tables.set(rows, (known = new Map(rows.map((row) => [row[0], row]))));
  return known;
}

/** Whether there is a row with this code. */
export const hasRow = (rows: readonly Words[], code: string): boolean => table(rows).has(code);

/** A word by its row; without one it stands for itself: it can be looked up, and nothing is lost. */
export function wordOf(rows: readonly Words[], word: string): Bilingual {
  const [, da, en] = table(rows).get(word) ?? [word, word, word];
  return replaced({ da, en }, rows, word, {});
}

const replaced = (said: Bilingual, rows: readonly Words[], code: string, args: Args): Bilingual =>
  asPortal(said, `engine.${nameOf(rows)}.${code}`, args);

/** What is said, with what a portal says in the place of it by its id, and in its own languages. */
export function asPortal(said: Bilingual, id: string, args: Args = {}): Bilingual {
  if (!hasOwn()) return said;
  for (const language of languages()) {
    const own = ownMessage(language, id);
    if (own !== undefined) (said as unknown as Record<string, string>)[language] = say(own, args, language);
  }
  return said;
}

/** The sentence of a code, with its parameters in place. */
export function inWords(rows: readonly Words[], { code, params = {} }: WithCode): Bilingual {
  const row = table(rows).get(code);
  if (row === undefined) return { da: code, en: code };
  const args = params as Args;
  return replaced({ da: say(row[1], args, "da"), en: say(row[2], args, "en") }, rows, code, args);
}

// How the engine's parameters are said, in its sentences and in a portal's.
Object.assign(formats, {
  /** A code, by the list that has it: a unit, a colour, a day. */
  word(value: unknown, language: string, { count }: Args): string {
    if (typeof value !== "string") return String(value);
    const lists = [...(count === 1 ? [one()] : []), kinds(), colours(), units(), places(), whys()];
    const said = wordOf(lists.find((rows) => table(rows).has(value)) ?? days(), value);
    return (said as unknown as Readonly<Record<string, string>>)[language] ?? said.da;
  },
  /** The number of what an id names: "tema3" is 3. */
  nr: (value: string) => /^[a-z]*(\d+)$/.exec(value)?.[1] ?? value,
  date: dateInWords,
});

/**
 * `torsdag den 5. marts 2026`, `Thursday 5 March 2026`: by hand, since a browser's own words depend on its version; in another
 * language in the browser's, and in Danish where it has none. The calendar is the law's. A text that is no date stays as it is.
 */
export function dateInWords(date: string, asked: string): string {
  const language = countedIn(asked);
  if (language !== "da" && language !== "en") {
    const time = Date.parse(date);
    return Number.isNaN(time) ? date : dateFormat(language, "full").format(time);
  }
  let words = dates.get(date);
  if (words === undefined) {
    if (dates.size >= MOST_DATES) dates.clear();
    dates.set(date, (words = dateWords(date)));
  }
  return words[language];
}

/** A month of the year from 0, in words: of a language that has none, the browser's. */
export function monthIn(month: number, language: string): string {
  const its = (monthInWords(month) as unknown as Readonly<Record<string, string>>)[language];
  return its ?? dateFormat(countedIn(language), "month").format(Date.UTC(2000, month));
}

/** The same in every language that there are words in. */
export function monthInWords(month: number): Bilingual {
  const [, da = "", en = ""] = months()[month] ?? [];
  return replaced({ da, en }, months(), String(month + 1), {});
}

const dates = new Map<string, Bilingual>();
onMessages(() => dates.clear());
/** A lifetime of days; whoever uses more starts over, which only costs time. */
const MOST_DATES = 40_000;

function dateWords(date: string): Bilingual {
  const [year = 0, month = 0, day = 0] = date.split("-").map(Number);
  const midnight = new Date(0);
  // Not Date.UTC: it takes the years 0 to 99 for 1900 to 1999.
  midnight.setUTCFullYear(year, month - 1, day);
  // The list of days begins with those of the week, from Monday.
  const [weekday = ""] = days()[(midnight.getUTCDay() + 6) % 7] ?? [];
  const its = dayInWords(weekday);
  const { da, en } = monthInWords(month - 1);
  return { da: `${its.da} den ${day}. ${da} ${year}`, en: `${its.en} ${day} ${en} ${year}` };
}
