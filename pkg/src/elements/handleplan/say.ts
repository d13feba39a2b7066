// What is said about one point, in words.
import type { Handleplanpunkt } from "../engine.js";
import { type Language, spoken } from "../shared/language.js";
import type { Mark } from "../shared/marks.js";
import { numberOf } from "../shared/number.js";
import { fristerIn } from "../../generated/texts/frister.js";
import { handleplanIn } from "../../generated/texts/handleplan.js";
import { dateInWords } from "../../words.js";
import { hasPeriod } from "./kinds.js";
import type { Seen } from "./plan.js";

/** What it is about; without a name, when it was. */
export function pointName(language: Language, { kind, label, about, date }: Seen): string {
  const words = handleplanIn(language);
  const [id = ""] = about;
  if (label !== undefined) return `${words.kinds[kind]}: ${numberOf(id)} ${spoken(label, language)}`;
  return date === undefined ? words.kinds[kind] : words.of({ what: words.kinds[kind], date: dateInWords(date, language) });
}

/** How long there is: a mark that differs in shape, and the words. */
export function timeLeft(language: Language, { daysLeft, status, gone, paused }: Seen): { mark: Mark; words: string } {
  const frister = fristerIn(language);
  // What is met or ended is not overdue.
  if (gone) return { mark: "open", words: handleplanIn(language).asItWas };
  if (status === "faerdig") return { mark: "success", words: handleplanIn(language).statuses.faerdig };
  if (paused) return { mark: "open", words: frister.paused };
  if (daysLeft === undefined) return { mark: "open", words: frister.openDay };
  if (daysLeft < 0) return { mark: "error", words: frister.overdue({ count: -daysLeft }) };
  if (daysLeft === 0) return { mark: "warning", words: frister.dueToday };
  return { mark: "info", words: frister.inDays({ count: daysLeft }) };
}

/** The last day, written out. */
export function lastDay(language: Language, { kind, frist }: Seen): string | undefined {
  const words = handleplanIn(language);
  if (frist === undefined) return undefined;
  return `${hasPeriod(kind) ? words.until : words.by} ${dateInWords(frist, language)}`;
}

/** The day by the other reading, where no text settles which counts. */
export const otherReading = (language: Language, date: string): string =>
  `${fristerIn(language).otherReading}: ${dateInWords(date, language)}`;

/** What still lacks, or nothing. */
export function lacking(language: Language, { missing }: Seen): string {
  const words = handleplanIn(language);
  return missing.length === 0 ? "" : `${words.lacks}: ${missing.map((one) => words.missing[one]).join(", ")}.`;
}

/** How many actions there are, and how many are done. */
export const actionsDone = (language: Language, { actions }: Handleplanpunkt): string =>
  handleplanIn(language).answerState({ actions: actions.length, done: actions.filter(({ status }) => status === "faerdig").length });
