// Days between two dates.
import type { Language } from "../shared/language.js";
import { fristerIn } from "../../generated/texts/frister.js";

const day = 86_400_000;
const midnight = (date: string): number => Date.parse(`${date}T00:00:00Z`);

/** How many days there are from one day to another; negative when it has passed. */
export const daysTo = (date: string, from: string): number => Math.round((midnight(date) - midnight(from)) / day);

/** How many days are left, or since when there are none, as a part of a sentence. */
export function leftWords(language: Language, days: number): string {
  const words = fristerIn(language);
  const left = days === 0 ? words.dueToday : days > 0 ? words.inDays({ count: days }) : words.expired({ count: -days });
  return left.toLowerCase();
}
