// The questions that the engine's table has for a kind of event, and in which order they are asked.
import type { EventKind } from "../engine.js";
import { commonFields, type EventField } from "../../generated/catalogue.js";
import { fieldsOf } from "./catalogue.js";
import type { TypedEvent } from "./typed.js";

/** A field by its pointer in the event: what stands in an object is asked about on its own. */
export interface Placed extends Omit<EventField, "name"> {
  readonly path: string;
}

/** Questions in their order: ticks stand together. */
export interface Asked {
  readonly first: readonly Placed[];
  readonly ticks: readonly Placed[];
  /** Asked after the tick that gives it a meaning. */
  readonly late: readonly Placed[];
}

export function askedOf(kind: EventKind): Asked {
  const all = [...fieldsOf(kind), ...commonFields()].flatMap((field) => flat(field));
  const ticks = all.filter(isTick);
  const others = all.filter((field) => !isTick(field));
  const isLate = ({ once }: Placed): boolean => ticks.some(({ path }) => path === once?.by);
  return { first: others.filter((field) => !isLate(field)), ticks, late: others.filter(isLate) };
}

function flat({ name, once, ...field }: EventField, within = ""): Placed[] {
  const path = `${within}${name}`;
  return field.shape.is === "object"
    ? field.shape.fields.flatMap((inner) => flat(inner, `${path}/`))
    : [{ ...field, path, ...(once && { once: { ...once, by: `${within}${once.by}` } }) }];
}

/** What is answered by a tick: a no says no more than silence. */
const isTick = ({ shape, noCounts }: Placed): boolean => shape.is === "bool" && noCounts !== true;

/** Words that are explained where they are chosen: all of them in sight. */
export const full: ReadonlySet<string> = new Set(["receipt", "person"]);

/** Whether a question has a meaning; what is written all the same is there to be seen. */
export function hasMeaning(event: TypedEvent, { path, once }: Placed): boolean {
  if (once === undefined || memberAt(event, path) !== undefined) return true;
  const said = memberAt(event, once.by);
  return said === true || (once.orUnknown === true && said !== false);
}

/** Whether something is written that only a yes to this gives a meaning, so that nobody need say it. */
export const isImplied = (event: TypedEvent, path: string): boolean =>
  askedOf(event.kind).first.some((one) => one.once?.by === path && one.once.orUnknown === true && memberAt(event, one.path) !== undefined);

/** What stands at a pointer in an event. */
export function memberAt(event: TypedEvent, path: string): unknown {
  const [member = "", inner] = path.split("/");
  return inner === undefined ? event[member] : objectIn(event[member])[inner];
}

export const objectIn = (value: unknown): Record<string, unknown> =>
  typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
