// What the form holds, as it was typed: it need not be right, and nothing of it is thrown away. What another form has of
// the events stands in a list of its own, and what is written in that is written there: nothing is typed twice.
import type { Bekymring, CaseEvent, Gravity } from "../engine.js";
import type { TypedEvent } from "../events/typed.js";
import { listOf, type Part } from "../proces/case.js";
import { isMembers } from "../shared/form/pointer.js";
import type { WithUnread } from "../shared/form/unread.js";
import { same } from "../shared/form/same.js";
import { grouped } from "../shared/grouped.js";
import { newId } from "../shared/new-id.js";

/** A concern, as it was typed. */
export type TypedConcern = Pick<Bekymring, "id"> & { gravity: Gravity; about?: string; model?: string; text?: string };

export interface Held extends WithUnread {
  readonly format: 2;
  readonly concerns?: readonly TypedConcern[];
  /** What no other form has. */
  readonly events?: readonly TypedEvent[];
  readonly dialog?: {
    readonly intended?: readonly TypedEvent[];
    readonly settings?: Readonly<Record<string, unknown>>;
  };
  /** The events of the form that is followed; undefined where none is. */
  readonly theirs?: readonly TypedEvent[] | undefined;
}

export const lists = { concerns: "/concerns", own: "/events", theirs: "/theirs", intended: "/dialog/intended" } as const;

/** What is no object or list where one belongs cannot be shown, and stands beside it: see shared/form/unread.ts. */
export function read(own: Part, theirs: Held["theirs"]): Held {
  const { concerns, events, dialog } = own as Record<string, unknown>;
  const { intended, settings } = object(dialog);
  return filled({
    format: 2,
    concerns: withIds(objects<TypedConcern>(concerns), "b"),
    events: withIds(objects<TypedEvent>(events), "t"),
    dialog: filled({ intended: withIds(objects<TypedEvent>(intended), "a"), settings: filled(object(settings)) }),
    theirs,
  }) as Held;
}

/**
 * What is written here of an event that the other form has is put there. What that form says counts; what it does not say
 * is added, so that nothing of a file or an earlier draft is lost.
 */
export function settled(held: Held): Held {
  const { theirs } = held;
  if (theirs === undefined) return held;
  const now = [...theirs];
  // Of two with one id the first: the other stays as it is.
  const places = new Map([...theirs.entries()].reverse().map(([place, { id }]) => [id, place]));
  const events = listOf(held.events).flatMap((own) => {
    const place = places.get(own.id);
    const its = place === undefined ? undefined : now[place];
    if (place === undefined || its === undefined) return [own];
    if (its.kind !== own.kind) return [{ ...own, id: newId("t") }];
    now[place] = both(its, own);
    return [];
  });
  if (events.length === listOf(held.events).length && events.every((one, at) => one === held.events?.[at])) return held;
  return { ...held, events, theirs: now };
}

/** What two forms say of one event. */
function both(theirs: TypedEvent, own: TypedEvent): TypedEvent {
  const missing = Object.entries(own).filter(([member, value]) => theirs[member] === undefined && value !== "");
  const all: TypedEvent = { ...theirs, ...Object.fromEntries(missing) };
  // What is expected is said in parts, and more than one form may name concerns.
  const { forventning, concerns } = own;
  if (isMembers(forventning) && isMembers(theirs["forventning"])) all["forventning"] = { ...forventning, ...theirs["forventning"] };
  if (Array.isArray(concerns) && Array.isArray(theirs["concerns"])) {
    all["concerns"] = [...new Set<unknown>([...(theirs["concerns"] as unknown[]), ...(concerns as unknown[])])];
  }
  return all;
}

/** The form of what has happened, as far as it is written in from here. */
export interface EventsForm {
  putEvent(event: CaseEvent & { id: string }, place?: number): void;
  removeEvent(id: string): void;
}

/** Writes in the other form what has been written here of its events since. */
export function write(form: EventsForm, before: Held["theirs"] = [], now: Held["theirs"] = []): void {
  // Two of a file may have one id, which is a problem of its own: neither is written over the other.
  const known: Map<string, TypedEvent[]> = grouped(before, ({ id }) => id);
  for (const [place, event] of now.entries()) {
    const there = known.get(event.id)?.shift();
    if (!same(there, event)) form.putEvent(event as CaseEvent & TypedEvent, there === undefined ? place : undefined);
  }
  for (const [id, gone] of known) for (const _ of gone) form.removeEvent(id);
}

const object = (value: unknown): Record<string, unknown> => (isMembers(value) ? value : {});

/** What a list that anybody wrote holds, as far as it is a list of objects. */
const objects = <One>(list: unknown): One[] => (Array.isArray(list) ? list.filter((one): one is One & object => isMembers(one)) : []);

/** Each with an id of its own, so that it can be found; no list where there is none. */
function withIds<One extends { id: string }>(list: readonly One[], prefix: string): readonly One[] | undefined {
  if (list.length === 0) return undefined;
  const used = new Set<unknown>();
  return list.map((one) => {
    const id = (one.id ?? "") === "" || used.has(one.id) ? newId(prefix) : one.id;
    used.add(id);
    return { ...one, id };
  });
}

function filled(members: Record<string, unknown>): object | undefined {
  const there = Object.entries(members).filter(([, its]) => its !== undefined);
  return there.length === 0 ? undefined : Object.fromEntries(there);
}
