// What can happen, as the engine's own table has it: what is offered, in which order, and what each is called.
import type { Bilingual, EventKind, Party } from "../engine.js";
import {
  commonFields,
  eventDates,
  type EventField,
  type EventGroup,
  eventGroups,
  type EventKindEntry,
  eventKinds,
} from "../../generated/catalogue.js";
import { fresh } from "../../word-table.js";
import { type Language, spoken } from "../shared/language.js";

const entries = fresh(() => new Map(eventKinds().map((entry) => [entry.kind, entry])));

/** Undefined for a kind that there is none of: what is written in a file may be anything. */
export const entryOf = (kind: EventKind): EventKindEntry | undefined => entries().get(kind);

/** What a kind is called; a word that is none stands for itself, and a program can have set anything. */
export const kindName = (language: Language, kind: EventKind): string =>
  spoken(entryOf(kind)?.label, language) ?? String(kind ?? "");

/** How the day of a kind is asked for. */
export const dateLegend = (language: Language, kind: EventKind): string =>
  spoken(eventDates()[entryOf(kind)?.dated ?? "event"], language) ?? "";

/** The fields that a kind has beside its day and what every event has. */
export const fieldsOf = (kind: EventKind): readonly EventField[] => entryOf(kind)?.fields ?? [];

/** Whether a kind is offered to such a party. */
export const isFor = (kind: EventKind, party: Party): boolean => entryOf(kind)?.parties.includes(party) ?? false;

/** What anybody meets with; the other groups are for those who look for them. A new group says which it is. */
const isEveryday: Readonly<Record<EventGroup, boolean>> = {
  fromTilsyn: true,
  dialogue: true,
  weDid: true,
  events: true,
  yearly: true,
  moreTilsyn: false,
  moreKlage: false,
  godkendelse: false,
  akut: false,
  moreMagt: false,
  tilsynOwn: false,
  plejefamilie: false,
  styrelsen: false,
};

const isOther = (group: EventGroup, party: Party): boolean => party !== "socialtilsyn" && group !== party && !isEveryday[group];

/** What a party is offered, in groups; `only` leaves out the rest. */
export function offered(
  language: Language,
  party: Party,
  only: (entry: EventKindEntry) => boolean = () => true,
): { label: string; kinds: EventKind[]; isOther: boolean }[] {
  const its = eventKinds().filter((entry) => entry.parties.includes(party) && only(entry));
  return (Object.entries(eventGroups()) as [EventGroup, Bilingual][]).flatMap(([group, label]) => {
    const kinds = its.filter((entry) => entry.group === group).map(({ kind }) => kind);
    return kinds.length === 0 ? [] : [{ label: spoken(label, language), kinds, isOther: isOther(group, party) }];
  });
}

/** How what every event has is asked for. */
export function asked(language: Language, name: string): { label: string; hint: string | undefined } {
  const { label, hint } = commonFields().find((field) => field.name === name) ?? {};
  return { label: spoken(label, language) ?? name, hint: spoken(hint, language) };
}
