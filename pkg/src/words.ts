// Every code in words. The words are not in the WebAssembly: they come from the same Rust lists, by way of the build.
import {
  type Coded,
  days,
  findings,
  fristFindings,
  kinds,
  months,
  open,
  problems,
  rules,
  steps,
  type Words,
} from "./generated/words.js";
import type { Bilingual, RuleId } from "./types.js";

/** Something with a code, as the engine gives it. */
export interface WithCode {
  code: string;
  params?: unknown;
}

/** A problem in an input. */
export const problemInWords = (problem: WithCode): Bilingual => inWords(problems, problem);

/** A finding on an assessment. */
export const findingInWords = (finding: WithCode): Bilingual => inWords(findings, finding);

/** A finding on facts. */
export const fundInWords = (finding: WithCode): Bilingual => inWords(fristFindings, finding);

/** A step of a count. */
export const stepInWords = (step: WithCode): Bilingual => inWords(steps, step);

/** What a rule says, in short. */
export const ruleInWords = (rule: RuleId): Bilingual => wordOf(rules, rule);

/** What is not settled about a rule, where there is anything. */
export const openPoint = (rule: RuleId): Bilingual | undefined =>
  table(open).has(rule) ? wordOf(open, rule) : undefined;

/** A day of the calendar. */
export const dayInWords = (day: string): Bilingual => wordOf(days, day);

type Row = Words | Coded;
const tables = new Map<readonly Row[], ReadonlyMap<string, Row>>();

/** The rows by their code; made when they are first asked for, so that nobody waits for words that are not said. */
function table<R extends Row>(rows: readonly R[]): ReadonlyMap<string, R> {
  let known = tables.get(rows);
  if (known === undefined) tables.set(rows, (known = new Map(rows.map((row) => [row[0], row]))));
  return known as ReadonlyMap<string, R>;
}

/** Without a row the word stands for itself: it can be looked up, and nothing is lost. */
function wordOf(rows: readonly Words[], word: string): Bilingual {
  const [, da, en] = table(rows).get(word) ?? [word, word, word];
  return { da, en };
}

function inWords(rows: readonly Coded[], { code, params = {} }: WithCode): Bilingual {
  const row = table(rows).get(code);
  if (row === undefined) return { da: code, en: code };
  return { da: filled(row, params as Params, "da"), en: filled(row, params as Params, "en") };
}

type Params = Readonly<Record<string, unknown>>;

/** A sentence with its parameters in place, as src/text/template.rs does it. */
function filled([, kindsOf, da, en]: Coded, params: Params, language: keyof Bilingual): string {
  return (language === "da" ? da : en).replace(/\{(\w+)([*#]?)\}/g, (_, name: string, mark: string) => {
    const value = Object.hasOwn(params, name) ? params[name] : undefined;
    if (Array.isArray(value)) return value.join(", ");
    if (typeof value === "number") return String(value);
    // What is not known: an open end of a period.
    if (typeof value !== "string") return "…";
    if (mark === "*") return wordOf(table(kinds).has(value) ? kinds : days, value)[language];
    if (mark === "#") return /^[a-z]*(\d+)$/.exec(value)?.[1] ?? value;
    return kindsOf.some(([its, kind]) => its === name && kind === "day") ? dateInWords(value, language) : value;
  });
}

const WEEKDAYS = ["søndag", "mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag"] as const;

/** `torsdag den 5. marts 2026`, `Thursday 5 March 2026`: by hand, since a browser's own words depend on its version. */
export function dateInWords(date: string, language: keyof Bilingual): string {
  const [year = 0, month = 0, day = 0] = date.split("-").map(Number);
  const midnight = new Date(0);
  // Not Date.UTC: it takes the years 0 to 99 for 1900 to 1999.
  midnight.setUTCFullYear(year, month - 1, day);
  const weekday = dayInWords(WEEKDAYS[midnight.getUTCDay()] ?? "")[language];
  const [, da = "", en = ""] = months[month - 1] ?? [];
  return language === "da" ? `${weekday} den ${day}. ${da} ${year}` : `${weekday} ${day} ${en} ${year}`;
}
