// A case in parts: what a form holds of it, and what it takes from others.
import { type CaseEvent, KvalitetsmodelError, readSag, type Sag } from "../engine.js";
import { isMembers } from "../shared/form/pointer.js";

/** What a form holds of a case: it need not be right, and much may not be there yet. */
export type Part = Partial<Sag>;

/** An assessment as a case has it: the case says the area where the assessment does not. */
export type CaseVurdering = NonNullable<Sag["vurderinger"]>[number];

/** A file of any format as a case. What is none of them stays as it is: the engine says what is wrong with it. */
export function caseOf(value: object): Part {
  // Every form says the format of what it gives out.
  if ("format" in value && value.format === 2) return value as Part;
  try {
    return readSag(value).sag;
  } catch (error) {
    if (error instanceof KvalitetsmodelError) return value;
    throw error;
  }
}

/** A case as the deadlines are asked about where nobody reads the traces. What is no settings is for the engine to tell. */
export function withoutTrace(sag: Sag): Sag {
  const { settings = {} } = sag;
  return isMembers(settings) ? { ...sag, settings: { ...settings, trace: false } } : sag;
}

/** What was written may be anything. */
export const listOf = <One>(list: readonly One[] | undefined): readonly One[] => (Array.isArray(list) ? list : []);

export const eventsOf = ({ events }: Part): readonly CaseEvent[] => listOf(events);

/** One case of parts: their lists follow each other and their settings are one; of anything else the last one counts. */
export function together(...parts: readonly Part[]): Sag {
  const all = Object.assign({ format: 2 }, ...parts.map(told)) as Part;
  for (const name of ["events", "vurderinger"] as const) {
    const lists = parts.flatMap((part) => (part[name] === undefined ? [] : [part[name]]));
    if (lists.length > 1 && lists.every(Array.isArray)) Object.assign(all, { [name]: lists.flat() });
  }
  const settings = parts.flatMap((part) => part.settings ?? []);
  if (settings.length > 1) all.settings = Object.assign({}, ...settings) as NonNullable<Sag["settings"]>;
  return all as Sag;
}

/** A case without a part that was taken out of it. */
export function without(sag: Part, part: Part): Part {
  const rest: Record<string, unknown> = { ...sag };
  for (const [name, taken] of Object.entries(part)) {
    const whole: unknown = rest[name];
    delete rest[name];
    const left: object =
      Array.isArray(whole) && Array.isArray(taken)
        ? whole.filter((one) => !taken.includes(one))
        : name === "settings"
          ? told({ ...(whole as object), ...undefinedOf(taken as object) })
          : {};
    if (Object.keys(left).length > 0) rest[name] = left;
  }
  return rest;
}

/** Without the lists that are emptied, and what held only those: what nobody has written is not there. */
export const written = (own: Part): Part =>
  told(Object.fromEntries(Object.entries(own).map(([name, member]) => [name, filled(member)]))) as Part;

function filled(member: unknown): unknown {
  if (typeof member !== "object" || member === null) return member;
  if (Array.isArray(member)) return member.length === 0 ? undefined : member;
  const its = Object.entries(member).filter(([, one]) => !Array.isArray(one) || one.length > 0);
  return its.length === 0 ? undefined : Object.fromEntries(its);
}

const undefinedOf = (members: object): object => Object.fromEntries(Object.keys(members).map((name) => [name, undefined]));

/** Without what is not there. */
const told = <T extends object>(members: T): T =>
  Object.fromEntries(Object.entries(members).filter(([, member]) => member !== undefined)) as T;
