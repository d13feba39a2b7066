// Which events belong together. In the data a matter is a word (`sag`); on the page it is said by the events in it.
// Events without a word are one matter too, so that whoever has one only never needs to think of it.
import { grouped } from "../shared/grouped.js";
import { entryOf } from "./catalogue.js";
import type { TypedEvent } from "./typed.js";

export interface Case {
  /** The word; undefined for the events without one. */
  readonly sag: string | undefined;
  /** What began it, for telling it from the others; else the first event in it. */
  readonly by: readonly TypedEvent[];
}

const familyOf = ({ kind }: TypedEvent): string | undefined => entryOf(kind)?.family;
const opens = ({ kind }: TypedEvent): boolean => entryOf(kind)?.opens === true;

/** The cases of an event's family that other events stand in. */
export function casesBeside(event: TypedEvent, events: readonly TypedEvent[]): Case[] {
  const family = familyOf(event);
  if (family === undefined) return [];
  const others = events.filter((other) => other !== event && familyOf(other) === family);
  return [...grouped(others, ({ sag }) => sag)].map(([sag, members]) => {
    const openers = members.filter(opens);
    return { sag, by: openers.length > 0 ? openers : members.slice(0, 1) };
  });
}

/** The case that a new event is put in until somebody says otherwise. */
export function caseForNew(event: TypedEvent, events: readonly TypedEvent[]): string | undefined {
  const family = familyOf(event);
  const relatives = events.filter((other) => other !== event && familyOf(other) === family);
  if (family === undefined || relatives.length === 0) return undefined;
  const second = opens(event) && relatives.some(({ kind }) => kind === event.kind);
  return second ? event.id : relatives[relatives.length - 1]?.sag;
}

/** A word nobody else in the family uses. */
export function ownWord(event: TypedEvent, events: readonly TypedEvent[]): string {
  const used = new Set(events.filter((other) => other !== event).map(({ sag }) => sag));
  let word = event.id;
  while (used.has(word)) word += "-1";
  return word;
}

/** Whether nobody else in its family stands in its case. */
export const isAlone = (event: TypedEvent, cases: readonly Case[]): boolean =>
  cases.every(({ sag }) => sag !== event.sag);
