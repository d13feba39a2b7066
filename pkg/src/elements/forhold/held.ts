// What the form holds, as it was typed: it need not be right, and nothing of it is thrown away.
import {
  type EventKind,
  KvalitetsmodelError,
  type Ownership,
  type Party,
  readSag,
  type ReadSag,
  type Sag,
} from "../engine.js";
import { caseForNew } from "../events/cases.js";
import type { TypedEvent } from "../events/typed.js";
import { isMembers } from "../shared/form/pointer.js";
import { unreadOf, withUnread, type WithUnread } from "../shared/form/unread.js";
import { newId } from "../shared/new-id.js";
import { today } from "../shared/today.js";

export interface Held extends WithUnread {
  readonly format: 2;
  readonly party: Party;
  /** Whether the case that it is a part of only goes out from that party. */
  readonly assumed?: true;
  readonly ownership?: Ownership;
  /** Where it is at home. */
  readonly hjemsted?: Readonly<Record<string, unknown>>;
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly events: readonly TypedEvent[];
  /** The day that was chosen; none while the form follows the clock. */
  readonly today?: string;
}

export interface Start {
  readonly party: Party;
  readonly ownership: Ownership | undefined;
  readonly today: string | undefined;
}

/** The form before anything is written in it. */
export const emptyForm = ({ party, ownership, today: chosen }: Start): Held =>
  readIn({ party, ...(ownership === undefined ? {} : { ownership }) }, chosen);

/** Its case: the day is not a part of it, nor how sure anybody is of whom it is about. */
export function sagOf({ today: _, assumed: _1, unread, ...sag }: Held): Sag {
  return withUnread(sag as unknown as Sag, unread);
}

export const dayOf = ({ today: chosen }: Held): string => chosen ?? today();

/** What the form shows of a case, or of a file of an earlier format, and the day that one has in it. */
export function read(file: unknown, chosen: string | undefined): Held {
  const { sag, today: day } = caseIn(file);
  return readIn(sag, day === undefined ? chosen : day === today() ? undefined : day);
}

/** What the form shows of a case that it may be a part of, on the day that is chosen. `isAssumed`: nobody has said whom it is about. */
export const readOf = (sag: Sag, chosen: string | undefined, isAssumed: boolean): Held => ({
  ...readIn(sag, chosen),
  ...(isAssumed ? { assumed: true } : {}),
});

/** What the form shows of a case, on the day that is chosen. */
function readIn({ party = "tilbud", ownership, hjemsted, settings, events }: Partial<Sag>, chosen: string | undefined): Held {
  const list: readonly unknown[] = Array.isArray(events) ? events.filter(isMembers) : [];
  const unread = unreadOf(told({ hjemsted, settings, events }), { ...filled({ hjemsted, settings }), events: list });
  return {
    format: 2,
    party,
    ...(ownership === undefined ? {} : { ownership }),
    ...filled({ hjemsted, settings }),
    events: list.map((event) => {
      const typed = { ...(event as TypedEvent) };
      return { ...typed, date: String(typed.date ?? ""), id: typed.id ?? newId("f") };
    }),
    ...(chosen === undefined ? {} : { today: chosen }),
    ...(unread === undefined ? {} : { unread }),
  };
}

/** Without what is not there. */
const told = (members: object): object => Object.fromEntries(Object.entries(members).filter(([, its]) => its !== undefined));

/** Those that hold anything. */
const filled = (members: Record<string, object | undefined>): object =>
  Object.fromEntries(
    Object.entries(members).flatMap(([name, its]) => {
      const copy = isMembers(its) ? { ...its } : {};
      return Object.keys(copy).length === 0 ? [] : [[name, copy]];
    }),
  );

/** A file as a case. One that says nothing at all, not even whom it is about, is a form that nobody has filled in. */
function caseIn(file: unknown): Pick<ReadSag, "sag" | "today"> {
  try {
    return readSag(file);
  } catch (error) {
    if (!(error instanceof KvalitetsmodelError) || !error.problems.some(({ path }) => path === "/party")) throw error;
    return { sag: { party: "tilbud" } };
  }
}

/** A new event, of which nothing is known but its kind. */
export function newEvent(kind: EventKind, events: readonly TypedEvent[]): TypedEvent {
  const event: TypedEvent = { kind, date: "", id: newId("f") };
  const sag = caseForNew(event, events);
  return sag === undefined ? event : { ...event, sag };
}
