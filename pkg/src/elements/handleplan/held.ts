// What the form holds, as it was typed: it need not be right, and nothing of it is thrown away.
import type { EventKind, Handleplanpunkt } from "../engine.js";
import { eventsOf, listOf, type Part } from "../proces/case.js";
import { isDay } from "../../is-day.js";
import { newId } from "../shared/new-id.js";
import { idPrefix, toldOf } from "./kinds.js";

/** An action as it was typed. */
export type TypedAction = Readonly<Partial<Record<"what" | "who" | "by" | "proof" | "status", string>>>;

/** What people have written about a point, with what the engine said of it then. */
export interface TypedPoint {
  readonly key: string;
  readonly kind: Handleplanpunkt["kind"];
  readonly about?: readonly string[];
  readonly label?: Handleplanpunkt["label"];
  readonly subject?: string;
  readonly date?: string;
  readonly frist?: string;
  readonly seen?: string;
  readonly agree?: boolean;
  readonly view?: string;
  readonly actions?: readonly TypedAction[];
}

/** Something else that calls for action, as it was typed: an event that is told here. */
export interface TypedConcern {
  readonly id: string;
  readonly kind: EventKind;
  readonly date: string;
  /** The frist that is set; of skærpet tilsyn the last day. */
  readonly frist?: string;
  readonly to?: string;
  readonly seen?: string;
  readonly about?: readonly string[];
  readonly korterePeriode?: boolean;
}

/** Of a case, what is typed in a plan. */
export function read(own: Part): Part {
  const events = eventsOf(own).map((event) => {
    const typed = { ...event } as Partial<TypedConcern>;
    return { ...typed, date: String(typed.date ?? ""), id: typed.id ?? newId(idPrefix) };
  });
  const { method } = own.settings ?? {};
  return {
    ...(events.length === 0 ? {} : { events }),
    handleplan: own.handleplan,
    ...(method === undefined ? {} : { settings: { method } }),
  } as Part;
}

export const newAction: TypedAction = { status: "ikkeBegyndt" };

/** Something new to tell, of which nothing is known. */
export const newConcern = (): TypedConcern => ({ id: newId(idPrefix), kind: "udviklingspunkt", date: "" });

/** The key of the point that answers it. */
export const keyOf = ({ kind, id }: TypedConcern): string => `${pointKind(kind)}:${id}`;

/** The kind of that point; a word that is no kind stands for itself. */
export const pointKind = (kind: EventKind): Handleplanpunkt["kind"] => toldOf(kind)?.point ?? (kind as Handleplanpunkt["kind"]);

/** The member that has the frist of an event of a kind. */
export const fristOf = (kind: EventKind): "to" | "frist" => toldOf(kind)?.frist ?? "frist";

/** What is asked of it beside its kind and day, in that order. */
export const askedOf = (kind: EventKind): readonly string[] => toldOf(kind)?.asked ?? [];

export const concernsOf = (own: Part): readonly TypedConcern[] => eventsOf(own) as unknown as readonly TypedConcern[];

export const pointsOf = ({ handleplan }: Part): readonly TypedPoint[] =>
  listOf(handleplan?.points) as unknown as readonly TypedPoint[];

/** What is known of a point when somebody begins to write about it: that may go, and the point stays. */
export function begun({ key, kind, about, label, subject, date, frist, seen }: Handleplanpunkt): TypedPoint {
  const all = { key, kind, about, label, subject, date, frist, seen };
  return Object.fromEntries(Object.entries(all).filter(([, one]) => !isEmpty(one))) as never;
}

const isEmpty = (one: unknown): boolean => one === undefined || one === "" || (Array.isArray(one) && one.length === 0);

/** Whether nothing is written about a point. `source`: what was seen, before anybody wrote about it. */
export const saysNothing = ({ seen = "", agree, view = "", actions = [] }: TypedPoint, source: string): boolean =>
  agree === undefined && view === "" && actions.length === 0 && seen === source;

/**
 * With something else told of a concern. It is told of its point too: that stays the same point, whatever it is called
 * now.
 */
export function retold(own: Part, concern: TypedConcern, change: Partial<TypedConcern>): Part {
  const now = fitting({ ...concern, ...change }, concern);
  const { date, about } = now;
  const frist = now[fristOf(now.kind)];
  const points = pointsOf(own).map((one) => {
    if (one?.key !== keyOf(concern)) return one;
    const { frist: _, ...rest } = one;
    return bare({
      ...rest,
      ...{ key: keyOf(now), kind: pointKind(now.kind), about, date: isDay(date) ? date : one.date },
      ...(frist !== undefined && isDay(frist) && { frist }),
    });
  });
  return {
    ...own,
    events: concernsOf(own).map((one) => (one === concern ? bare(now) : one)),
    ...(points.length > 0 && { handleplan: { ...own.handleplan, points } }),
  } as Part;
}

/** Where the kind is another, its frist is called something else, and not everything is asked of it. */
function fitting(now: TypedConcern, before: TypedConcern): TypedConcern {
  if (now.kind === before.kind) return now;
  const dropped = askedOf(before.kind).filter((name) => !askedOf(now.kind).includes(name));
  const rest = Object.fromEntries(Object.entries(now).filter(([name]) => !dropped.includes(name))) as typeof now;
  return { ...rest, [fristOf(now.kind)]: before[fristOf(before.kind)] };
}

/** Without what says nothing. */
const bare = <T extends object>(members: T): T =>
  Object.fromEntries(Object.entries(members).filter(([, one]) => one !== undefined)) as T;
