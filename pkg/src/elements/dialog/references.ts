// The events that name a concern: when it is removed they do so no more, and when it is put back they do again.
import type { TypedEvent } from "../events/typed.js";

/** Where a concern was named: the event's id, and the place in its list. */
export interface Reference {
  readonly id: string;
  readonly place: number;
}

export const concernsOf = ({ concerns }: TypedEvent): readonly string[] =>
  Array.isArray(concerns) ? (concerns as string[]) : [];

/** Where a concern is named. */
export const referencesTo = (events: readonly TypedEvent[], concern: string): Reference[] =>
  events.flatMap((event) => {
    const place = concernsOf(event).indexOf(concern);
    return place < 0 ? [] : [{ id: event.id, place }];
  });

/** The concerns of an event without one, and with it again at its place. */
export const withoutConcern = (event: TypedEvent, concern: string): string[] =>
  concernsOf(event).filter((one) => one !== concern);

export function withConcern(event: TypedEvent, concern: string, place: number): readonly string[] {
  const concerns = concernsOf(event);
  return concerns.includes(concern) ? concerns : [...concerns.slice(0, place), concern, ...concerns.slice(place)];
}
