// What concerns and steps are called to a person, in the form and in what is shown.
import { type Bekymring, processWord, type Trin } from "../engine.js";
import type { Language } from "../shared/language.js";
import { dialogIn } from "../text-dialog.js";
import { dateInWords } from "../../words.js";

/** Its own words; else its number in the list. */
export function concernName(language: Language, concerns: readonly Bekymring[], id: string): string {
  const at = concerns.findIndex((one) => one.id === id);
  const words = String(concerns[at]?.text ?? "").trim();
  if (words !== "") return words;
  return at < 0 ? id : dialogIn(language).concernNr(at + 1);
}

export const concernNames = (language: Language, concerns: readonly Bekymring[], ids: readonly string[]): string =>
  ids.map((id) => concernName(language, concerns, id)).join("; ");

/** A program can have set anything as the kind. */
export const kindOf = (language: Language, kind: string): string =>
  processWord("step", String(kind ?? ""))[language];

/** What it is, and when. */
export function stepName(language: Language, { kind, date }: Pick<Trin, "kind" | "date">): string {
  return `${kindOf(language, kind)}, ${isDay(date) ? dateInWords(date, language) : dialogIn(language).noDate}`;
}

/** Whether there is such a day in the calendar. */
export function isDay(date: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) return false;
  const time = Date.parse(`${date}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date);
}
