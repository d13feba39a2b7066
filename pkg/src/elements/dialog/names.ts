// What concerns and steps are called to a person, in the form and in what is shown.
import type { Bekymring, EventKind } from "../engine.js";
import { kindName } from "../events/catalogue.js";
import type { Language } from "../shared/language.js";
import { dialogIn } from "../text-dialog.js";
import { dateInWords } from "../../words.js";

/** Its own words; else its number in the list. */
export function concernName(language: Language, concerns: readonly Pick<Bekymring, "id" | "text">[], id: string): string {
  const at = concerns.findIndex((one) => one.id === id);
  const words = String(concerns[at]?.text ?? "").trim();
  if (words !== "") return words;
  return at < 0 ? id : dialogIn(language).concernNr(at + 1);
}

/** What it is, and when. */
export function stepName(language: Language, { kind, date = "" }: { kind: EventKind; date?: string }): string {
  return `${kindName(language, kind)}, ${isDay(date) ? dateInWords(date, language) : dialogIn(language).noDate}`;
}

/** Whether there is such a day in the calendar. */
export function isDay(date: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) return false;
  const time = Date.parse(`${date}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date);
}
