// An event in a form.
import type { EventKind } from "../engine.js";

/** An event as it was typed: a date that does not exist, or a number that is none, stays in it. */
export type TypedEvent = { kind: EventKind; id: string; date?: string; sag?: string } & Record<string, unknown>;

/** The event with a member written, or taken away: what is empty is not there, but for the date. */
export function written<E extends TypedEvent>(event: E, member: string, value: unknown): E {
  const { [member]: _, ...rest } = event;
  const empty = value === undefined || value === "" || (Array.isArray(value) && value.length === 0);
  if (empty) return (member === "date" ? { ...rest, date: "" } : rest) as E;
  return { ...event, [member]: value };
}
