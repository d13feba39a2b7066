// What concerns and steps are called to a person, in the form and in what is shown.
import type { Bekymring, EventKind } from "../engine.js";
import { kindName } from "../events/catalogue.js";
import type { Store } from "../shared/form/store.js";
import type { Language } from "../shared/language.js";
import { dialogIn } from "../../generated/texts/dialog.js";
import { isDay } from "../../is-day.js";
import { dateInWords } from "../../words.js";
import { lists, type TypedConcern } from "./held.js";

/** Its own words; else its number in the list. */
export function concernName(language: Language, concerns: readonly Pick<Bekymring, "id" | "text">[], id: string): string {
  const at = concerns.findIndex((one) => one.id === id);
  const words = String(concerns[at]?.text ?? "").trim();
  if (words !== "") return words;
  return at < 0 ? id : dialogIn(language).concernNr({ nr: at + 1 });
}

/** Every concern of the form, with its name. */
export function concernsIn(store: Store, language: Language): { value: string; label: string }[] {
  const all = store.list(lists.concerns) as readonly TypedConcern[];
  return all.map(({ id }) => ({ value: id, label: concernName(language, all, id) }));
}

/** The name of the concern at a pointer. */
export const concernNameAt = (store: Store, pointer: string, language: Language): string =>
  concernName(language, store.list(lists.concerns) as readonly TypedConcern[], (store.at(pointer) as TypedConcern).id);

/** What it is, and when. */
export function stepName(language: Language, { kind, date = "" }: { kind: EventKind; date?: string }): string {
  return `${kindName(language, kind)}, ${isDay(date) ? dateInWords(date, language) : dialogIn(language).noDate}`;
}
