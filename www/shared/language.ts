// Danish or English, remembered.
import { pageIn } from "kvalitetsmodel-page-texts";
import { keep } from "../../pkg/src/own-messages.js";
import { read, write } from "../cases/storage.js";
import { tellMissing, unsay } from "./messages.js";
import { useWatched, Watched } from "./watched.js";

export type Language = "da" | "en";

const key = "kvalitetsmodel.sprog";

export const language = new Watched<Language>("da");
/** What the page says: texts/da/page.json and texts/en/page.json, compiled at build. */
export const text = () => pageIn(language.value);
export const useText = () => pageIn(useWatched(language));

export type PageText = ReturnType<typeof text>;

const locale = (): string => (language.value === "da" ? "da-DK" : "en-GB");

/** Begins in the language that was chosen last. */
export const startLanguage = (): Promise<void> => speak(read(key) === "en" ? "en" : "da");

export function chooseLanguage(wanted: Language): Promise<void> {
  // A choice that is not remembered is no loss worth a message.
  write(key, wanted);
  return speak(wanted);
}

let wanted: Language = "da";
let isEnglishThere = false;

/**
 * The page comes in Danish; everything that it and the package say in English comes when somebody
 * asks for it, as a portal's own language would.
 */
async function speak(asked: Language): Promise<void> {
  wanted = asked;
  if (asked === "en" && !isEnglishThere) {
    try {
      keep("en", (await import("kvalitetsmodel-page-english")).default);
      isEnglishThere = true;
      unsay("fetch");
    } catch {
      return tellMissing();
    }
  }
  // Another may have been chosen meanwhile.
  if (wanted === asked) set(asked);
}

function set(its: Language): void {
  // The elements see this and follow.
  document.documentElement.lang = its;
  language.value = its;
}

/** A day in words: "27. november 2026", with the weekday where it is counted on. */
export function dayInWords(day: string, { weekday = false } = {}): string {
  const time = Date.parse(`${day}T00:00:00Z`);
  if (Number.isNaN(time)) return day;
  const format: Intl.DateTimeFormatOptions = { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" };
  if (weekday) format.weekday = "long";
  return new Intl.DateTimeFormat(locale(), format).format(time);
}

/** The time of day that something was kept, with the day where that is not today. */
export function timeInWords(iso: string): string {
  const at = new Date(iso);
  if (Number.isNaN(at.getTime())) return "";
  const isToday = at.toDateString() === new Date().toDateString();
  return new Intl.DateTimeFormat(locale(), isToday ? { timeStyle: "short" } : { dateStyle: "long", timeStyle: "short" }).format(at);
}
