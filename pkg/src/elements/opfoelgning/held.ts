// What the store holds of a follow-up, as it was typed: it need not be right, and nothing of it is thrown away. A part of
// a case tells it in lists; here what is written about a point stands under its id, and that a vilkår was met with the
// vilkår.
import type { CaseEvent, Vurdering } from "../engine.js";
import { type CaseVurdering, eventsOf, listOf, type Part, written } from "../proces/case.js";
import { isMembers, part } from "../shared/form/pointer.js";
import type { WithUnread } from "../shared/form/unread.js";
import { areaOf, partyOf } from "../shared/sag/assessment.js";

/** An answer, a plan or a vilkår: whatever a file has in it stays. */
export type Typed = Readonly<Record<string, unknown>>;

/** What is written about a point: what the applicant answered, and what is planned and found. */
export interface HeldPoint {
  readonly svar?: Typed;
  readonly plan?: Typed;
}

/** A vilkår, as an event. One without a date is of the approval's day. */
export type HeldVilkaar = Typed & {
  readonly id: string;
  /** The event that it was met, without its kind and what it answers. */
  readonly met?: Typed;
};

export interface Held extends WithUnread {
  readonly format: 2;
  readonly approval?: Vurdering;
  readonly drift?: Vurdering;
  readonly vilkaar?: readonly HeldVilkaar[];
  /** By the id of the point. */
  readonly points?: Readonly<Record<string, HeldPoint>>;
  readonly settings?: Typed;
  /** What else a file has in the follow-up, and among the events. */
  readonly rest?: Typed;
  readonly events?: readonly CaseEvent[];
}

/** The lists of the follow-up, with what each is of a point. */
const lists = { svar: "svar", points: "plan" } as const;
export type List = keyof typeof lists;

/** Whether an event is about a vilkår. */
export const isOfVilkaar = (event: CaseEvent): boolean => event?.kind === "vilkaar" || event?.kind === "vilkaarOpfyldt";

/** Where what is written about a point stands. */
export const pointAt = (id: string): string => `/points/${part(id)}`;

// --- from a part of a case

export function read(own: Part): Held {
  const { approval, drift } = keptIn(own);
  const { settings, svar, points, ...rest } = object(own.opfoelgning);
  const { vilkaar, events } = vilkaarIn(objects(eventsOf(own)), approval?.date);
  return {
    format: 2,
    ...(approval === undefined ? {} : { approval }),
    ...(drift === undefined ? {} : { drift }),
    vilkaar,
    points: pointsIn({ svar, points }),
    settings: object(settings),
    rest,
    events: events as unknown as readonly CaseEvent[],
  };
}

/** The assessments that are kept of a case: the last approval, and the first in drift from its day on, else the last. */
function keptIn({ party, tilbud, vurderinger }: Part): Pick<Held, "approval" | "drift"> {
  const area = party === undefined ? undefined : areaOf(party);
  const whole = (one: CaseVurdering): Vurdering => ({ area, ...(tilbud === undefined ? {} : { tilbud }), ...one }) as Vurdering;
  const all = listOf(vurderinger).filter(isMembers).map((one) => whole(one as CaseVurdering));
  const byDay = all.sort((a, b) => (String(a.date) < String(b.date) ? -1 : 1));
  const approval = byDay.filter(({ kind }) => kind === "godkendelse").at(-1);
  const inDrift = byDay.filter(({ kind }) => kind !== "godkendelse");
  const drift = inDrift.find(({ date }) => date >= (approval?.date ?? "")) ?? inDrift.at(-1);
  return { ...(approval === undefined ? {} : { approval }), ...(drift === undefined ? {} : { drift }) };
}

/** A second entry with the id of another has no field: it stands beside it until a person takes it away. */
function pointsIn(its: Readonly<Record<List, unknown>>): Readonly<Record<string, HeldPoint>> {
  const points = new Map<string, HeldPoint>();
  for (const [list, name] of Object.entries(lists) as [List, keyof HeldPoint][]) {
    for (const { id, ...rest } of objects(its[list])) {
      let key = String(id);
      while (points.get(key)?.[name] !== undefined) key += " ";
      points.set(key, { ...points.get(key), [name]: key === id ? rest : { ...rest, id } });
    }
  }
  return Object.fromEntries(points);
}

/** The vilkår with when they were met, and the events that are neither. `approved`: the day of the approval. */
function vilkaarIn(all: readonly Typed[], approved: string | undefined): { vilkaar: HeldVilkaar[]; events: Typed[] } {
  const vilkaar: HeldVilkaar[] = [];
  const told = all.filter(({ id }) => typeof id === "string") as HeldVilkaar[];
  for (const { kind, date, ...rest } of all) {
    if (kind !== "vilkaar") continue;
    const ofApproval = date === approved || date === undefined || date === "";
    vilkaar.push({ ...rest, ...(ofApproval ? {} : { date }), id: String(rest["id"] ?? freeId([...told, ...vilkaar])) });
  }
  const events = all.filter((one) => {
    if (one["kind"] !== "vilkaarOpfyldt") return one["kind"] !== "vilkaar";
    const at = vilkaar.findIndex(({ id, met }) => id === one["answers"] && met === undefined);
    const { kind: _, answers: __, ...met } = one;
    if (vilkaar[at] !== undefined) vilkaar[at] = { ...vilkaar[at], met };
    return at < 0;
  });
  return { vilkaar, events };
}

/** An id for a new vilkår: it is for the computer alone. */
export function freeId(vilkaar: readonly HeldVilkaar[]): string {
  const used = new Set(vilkaar.map(({ id }) => id));
  let number = vilkaar.length + 1;
  while (used.has(`vilkaar-${number}`)) number += 1;
  return `vilkaar-${number}`;
}

const object = (value: unknown): Typed => (isMembers(value) ? value : {});

const objects = (list: unknown): Typed[] => (Array.isArray(list) ? list.filter(isMembers) : []);

// --- and back

export function partOf({ approval, drift, vilkaar = [], points = {}, settings, rest, events = [] }: Held): Part {
  const of = (list: List): Typed[] =>
    Object.entries(points).flatMap(([id, { [lists[list]]: one }]) => (one === undefined ? [] : [{ id, ...one }]));
  const kept = [approval, drift].filter((one) => one !== undefined);
  return written({
    format: 2,
    ...(approval === undefined ? {} : { party: partyOf(approval.area) }),
    vurderinger: kept,
    events: [
      // Its words are always there: without them the engine could not say that they are missing.
      ...vilkaar.map(({ met: _, ...one }) => ({ kind: "vilkaar", date: approval?.date ?? "", subject: "", ...one })),
      ...vilkaar.filter(isMet).map(({ id, met }) => ({ kind: "vilkaarOpfyldt", answers: id, ...met })),
      ...events,
    ],
    opfoelgning: {
      ...rest,
      svar: of("svar"),
      points: of("points"),
      ...(settings === undefined || Object.keys(settings).length === 0 ? {} : { settings }),
    },
  } as unknown as Part);
}

const isMet = ({ met }: HeldVilkaar): boolean => met !== undefined;

/** A pointer of that part as one of the store. */
export function pointerIn({ vilkaar = [], points = {} }: Held, path: string): string {
  const [, list = "", place = "", inside = ""] = /^\/(events|opfoelgning\/svar|opfoelgning\/points)\/(\d+)(\/.*)?$/.exec(path) ?? [];
  const at = Number(place);
  if (list === "events") {
    if (at < vilkaar.length) return `/vilkaar/${at}${inside}`;
    const met = vilkaar.filter(isMet)[at - vilkaar.length];
    return met === undefined ? path : `/vilkaar/${vilkaar.indexOf(met)}/met${inside}`;
  }
  if (list !== "") {
    const name = lists[list.slice("opfoelgning/".length) as List];
    const [key] = Object.entries(points).filter(([, one]) => one[name] !== undefined)[at] ?? [];
    return key === undefined ? path : `${pointAt(key)}/${name}${inside}`;
  }
  return path.startsWith("/opfoelgning/settings") ? path.slice("/opfoelgning".length) : path;
}
