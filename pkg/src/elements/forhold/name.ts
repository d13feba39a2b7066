// What an event is called to a person: what it is, and when.
import { dateInWords } from "../../words.js";
import { kindName } from "../events/catalogue.js";
import type { TypedEvent } from "../events/typed.js";
import type { Store } from "../shared/form/store.js";
import type { Language } from "../shared/language.js";
import { forholdIn } from "../../generated/texts/forhold.js";

export const eventsIn = (store: Store): readonly TypedEvent[] => store.list("/events") as readonly TypedEvent[];

/** A date that is none cannot be said in words. */
export function nameOf(store: Store, pointer: string, language: Language): string {
  const { kind, date = "" } = store.at(pointer) as TypedEvent;
  const when = noDate(store, pointer) ? forholdIn(language).noDate : dateInWords(date, language);
  return `${kindName(language, kind)}, ${when}`;
}

export const noDate = (store: Store, pointer: string): boolean => store.problems.of(`${pointer}/date`).length > 0;

/** The name of an event that stands in the list. */
export const nameIn = (store: Store, event: TypedEvent, language: Language): string =>
  nameOf(store, `/events/${eventsIn(store).indexOf(event)}`, language);
