// The questions that the engine's table has for a kind of event, and in which order they are asked.
import type { EventKind } from "../engine.js";
import { commonFields, type EventField } from "../../generated/catalogue.js";
import { fieldsOf } from "./catalogue.js";
import type { TypedEvent } from "./typed.js";

/** A field by its pointer in the event: what stands in an object is asked about on its own. */
export interface Placed extends Omit<EventField, "name"> {
  readonly path: string;
}

/** Questions in their order: ticks stand together, those of `apart` by themselves. */
export interface Asked {
  readonly first: readonly Placed[];
  readonly ticks: readonly Placed[];
  readonly more: readonly Placed[];
  /** Asked after the tick that gives it a meaning. */
  readonly late: readonly Placed[];
}

export function askedOf(kind: EventKind, apart: ReadonlySet<string>): Asked {
  const all = [...fieldsOf(kind), ...commonFields()].flatMap((field) => flat(field));
  const ticked = all.filter(isTick);
  const others = all.filter((field) => !isTick(field));
  return {
    first: others.filter((field) => !isLate(field)),
    ticks: ticked.filter(({ path }) => !apart.has(path)),
    more: ticked.filter(({ path }) => apart.has(path)),
    late: others.filter(isLate),
  };
}

function flat({ name, ...field }: EventField, within = ""): Placed[] {
  const path = `${within}${name}`;
  return field.shape.is === "object"
    ? field.shape.fields.flatMap((inner) => flat(inner, `${path}/`))
    : [{ ...field, path }];
}

/** What is answered by a tick: a no says no more than silence. */
const isTick = ({ shape, noCounts }: Placed): boolean => shape.is === "bool" && noCounts !== true;

const isLate = ({ path }: Placed): boolean => path === "special";

/** Words that are explained where they are chosen: all of them in sight. */
export const full: ReadonlySet<string> = new Set(["receipt", "person"]);

/** Questions that stand there only where they have a meaning; what is written all the same is there to be seen. */
const meant: Readonly<Record<string, (event: TypedEvent) => boolean>> = {
  announcedOn: ({ announced }) => announced !== false,
  special: ({ straks }) => straks === true,
  "forventning/begrundelse": (event) => memberAt(event, "forventning/kanOgVil") === true,
  "forventning/korterePeriode": (event) => memberAt(event, "forventning/kanOgVil") === true,
};

export const hasMeaning = (event: TypedEvent, path: string): boolean =>
  meant[path]?.(event) !== false || memberAt(event, path) !== undefined;

/** What stands at a pointer in an event. */
export function memberAt(event: TypedEvent, path: string): unknown {
  const [member = "", inner] = path.split("/");
  return inner === undefined ? event[member] : objectIn(event[member])[inner];
}

export const objectIn = (value: unknown): Record<string, unknown> =>
  typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
