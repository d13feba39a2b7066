// The events that name a concern: when it is removed they do so no more, and when it is put back they do again.
import type { TypedEvent } from "../events/typed.js";
import { listOf } from "../proces/case.js";
import type { Held, TypedConcern } from "./held.js";

export const concernsOf = ({ concerns }: TypedEvent): readonly string[] =>
  Array.isArray(concerns) ? (concerns as string[]) : [];

/** A concern that was removed: where it stood, and its place in what named it, by the list and the id of the event. */
export interface RemovedConcern {
  readonly concern: TypedConcern;
  readonly at: number;
  readonly named: ReadonlyMap<string, number>;
}

/** Without a concern, also where events and intended decisions name it. */
export function withoutConcern(held: Held, at: number): [Held, RemovedConcern] {
  const concern = listOf(held.concerns)[at] as TypedConcern;
  const { id } = concern;
  const named = new Map<string, number>();
  const without = (event: TypedEvent, list: string): TypedEvent => {
    const place = concernsOf(event).indexOf(id);
    if (place < 0) return event;
    named.set(`${list} ${event.id}`, place);
    const { concerns: _, ...rest } = event;
    const left = concernsOf(event).filter((one) => one !== id);
    return (left.length === 0 ? rest : { ...rest, concerns: left }) as TypedEvent;
  };
  const now = inEvery(held, without);
  return [{ ...now, concerns: listOf(held.concerns).filter((_, place) => place !== at) }, { concern, at, named }];
}

/** With it again, also in what named it and is still there. */
export function withConcern(held: Held, { concern, at, named }: RemovedConcern): Held {
  const again = (event: TypedEvent, list: string): TypedEvent => {
    const place = named.get(`${list} ${event.id}`);
    const concerns = concernsOf(event);
    if (place === undefined || concerns.includes(concern.id)) return event;
    return { ...event, concerns: [...concerns.slice(0, place), concern.id, ...concerns.slice(place)] };
  };
  const concerns = listOf(held.concerns);
  return { ...inEvery(held, again), concerns: [...concerns.slice(0, at), concern, ...concerns.slice(at)] };
}

function inEvery(held: Held, change: (event: TypedEvent, list: string) => TypedEvent): Held {
  const { events, theirs, dialog } = held;
  const { intended } = dialog ?? {};
  const changed = (all: readonly TypedEvent[], list: string): TypedEvent[] => all.map((event) => change(event, list));
  return {
    ...held,
    ...(events && { events: changed(events, "events") }),
    ...(theirs && { theirs: changed(theirs, "theirs") }),
    ...(intended && { dialog: { ...dialog, intended: changed(intended, "intended") } }),
  };
}
