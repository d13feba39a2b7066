// A date and a row of names in words.
import type { VurderingText } from "../../generated/texts/vurdering.js";
import { countedIn, dateFormat } from "../../say.js";
import type { Language } from "./language.js";

/** A date in words: 2026-01-31 as "31. januar 2026". A text that is no date stays as it is. */
export function dateIn(language: Language, date: string): string {
  const time = Date.parse(`${date}T00:00:00Z`);
  if (Number.isNaN(time)) return date;
  return dateFormat(language === "en" ? "en-GB" : countedIn(language), "long").format(time);
}

/** Names in a row: "a, b eller c". */
export function oneOf(text: VurderingText, names: readonly string[]): string {
  if (names.length < 2) return names.join("");
  return `${names.slice(0, -1).join(", ")} ${text.listOr} ${names[names.length - 1]}`;
}

/** A word of a list, where it has it. */
export const wordIn = (words: object, name: string): string | undefined =>
  Object.hasOwn(words, name) ? (words as Readonly<Record<string, string>>)[name] : undefined;
