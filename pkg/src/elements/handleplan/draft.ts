// What the form holds, as it was typed: it need not be right, and nothing of it is thrown away.
import type { EventKind, Handleplanpunkt as Planpunkt } from "../engine.js";
import type { Part } from "../proces/case.js";
import { newId } from "../shared/new-id.js";
import { idPrefix } from "./kinds.js";

/** An action as it was typed. */
export interface TypedAction {
  what: string;
  who: string;
  by: string;
  proof: string;
  status: string;
}

/** What people have written about a point, with what the engine said of it then. */
export interface TypedPoint {
  readonly key: string;
  readonly kind: Planpunkt["kind"];
  readonly about: readonly string[];
  readonly label: Planpunkt["label"];
  readonly subject: string | undefined;
  readonly date: string | undefined;
  readonly frist: string | undefined;
  readonly seen: string;
  readonly agree: boolean | undefined;
  readonly view: string;
  readonly actions: readonly TypedAction[];
}

/** Something else that calls for action, as it was typed: an event that is told here. */
export interface TypedConcern {
  readonly id: string;
  kind: EventKind;
  date: string;
  /** The frist that is set; of skærpet tilsyn the last day. */
  frist: string;
  seen: string;
  about: readonly string[];
  korterePeriode: boolean;
  /** What else a file says of it. */
  readonly rest: Bare;
}

export type Written = Partial<Pick<TypedPoint, "seen" | "agree" | "view" | "actions" | "frist">>;

type Bare = Readonly<Record<string, unknown>>;
const asText = (value: unknown): string => (value === undefined || value === null ? "" : String(value));
const asList = (value: unknown): readonly Bare[] =>
  Array.isArray(value) ? value.filter((one): one is Bare => typeof one === "object" && one !== null) : [];
const asTexts = (value: unknown): readonly string[] => (Array.isArray(value) ? value.map(asText) : []);
const saysNothing = (value: unknown): boolean =>
  value === undefined || value === "" || value === false || (Array.isArray(value) && value.length === 0);
/** An object without the members that say nothing. */
const told = (members: Bare): Bare =>
  Object.fromEntries(Object.entries(members).filter(([, value]) => !saysNothing(value)));

export const newAction = (): TypedAction => ({ what: "", who: "", by: "", proof: "", status: "ikkeBegyndt" });
/** The key of the point that answers it. */
export const keyOf = ({ kind, id }: TypedConcern): string => `${pointKind(kind)}:${id}`;
export const pointKind = (kind: EventKind): Planpunkt["kind"] =>
  (kind === "tilsynsrapportUdkast" ? "rapportudkast" : kind) as Planpunkt["kind"];
/** The member that has the frist of an event of a kind. */
const fristOf = (kind: unknown): string => (kind === "skaerpetTilsyn" ? "to" : "frist");

export class Draft {
  method: string | undefined;
  lowBelow: unknown;
  target: unknown;
  ways: unknown;
  dialogmoede = "";
  /** What is ticked off, also what is not asked here. */
  done: readonly string[] = [];
  concerns: TypedConcern[] = [];
  #points: TypedPoint[] = [];
  /** What the sources said of the points begun here: who takes everything back has written nothing. */
  readonly #sources = new Map<string, string>();

  value(): Part {
    const { method, lowBelow, target, ways, dialogmoede, done } = this;
    const events = this.concerns.map(({ date, frist, korterePeriode, rest, ...more }) => ({
      ...rest,
      ...{ kind: more.kind, date },
      ...told({ ...more, [fristOf(more.kind)]: frist, korterePeriode: more.kind === "vilkaar" && korterePeriode }),
    }));
    const points = this.#points.map(({ agree, actions, ...more }) => ({
      ...told({ ...more, actions: actions.map((action) => told({ ...action })) }),
      ...(agree === undefined ? {} : { agree }),
    }));
    const handleplan = told({ lowBelow, target, ways, points, done, dialogmoede });
    return {
      format: 2,
      ...(events.length === 0 ? {} : { events }),
      ...(Object.keys(handleplan).length === 0 ? {} : { handleplan }),
      ...(method === undefined ? {} : { settings: { method } }),
    } as Part;
  }

  take(own: Part): void {
    const { method } = (own.settings ?? {}) as Bare;
    const { lowBelow, target, ways, dialogmoede, done, points } = (own.handleplan ?? {}) as Bare;
    this.method = method === undefined ? undefined : asText(method);
    this.lowBelow = lowBelow;
    this.target = target;
    this.ways = ways;
    this.dialogmoede = asText(dialogmoede);
    this.done = asTexts(done);
    this.concerns = asList(own.events).map(({ id, kind, date, seen, about, korterePeriode, ...more }) => {
      const { [fristOf(kind)]: frist, ...rest } = more;
      return {
        id: id === undefined ? newId(idPrefix) : asText(id),
        kind: asText(kind) as EventKind,
        date: asText(date),
        frist: asText(frist),
        seen: asText(seen),
        about: asTexts(about),
        korterePeriode: korterePeriode === true,
        rest,
      };
    });
    this.#sources.clear();
    this.#points = asList(points).map((one) => ({
      key: asText(one["key"]),
      kind: asText(one["kind"]) as TypedPoint["kind"],
      about: asTexts(one["about"]),
      label: one["label"] as TypedPoint["label"],
      subject: one["subject"] === undefined ? undefined : asText(one["subject"]),
      date: one["date"] === undefined ? undefined : asText(one["date"]),
      frist: one["frist"] === undefined ? undefined : asText(one["frist"]),
      seen: asText(one["seen"]),
      agree: typeof one["agree"] === "boolean" ? one["agree"] : undefined,
      view: asText(one["view"]),
      actions: asList(one["actions"]).map((action) => ({
        what: asText(action["what"]),
        who: asText(action["who"]),
        by: asText(action["by"]),
        proof: asText(action["proof"]),
        status: asText(action["status"] ?? "ikkeBegyndt"),
      })),
    }));
  }

  get points(): readonly TypedPoint[] {
    return this.#points;
  }

  point(key: string): TypedPoint | undefined {
    return this.#points.find((one) => one.key === key);
  }

  /** Writes about a point. It is kept from the first word on, with what the engine said of it: that may go. */
  write(point: Planpunkt, written: Written): void {
    const { key, kind, about, label, subject, date, frist, seen } = point;
    const known = this.point(key);
    if (known === undefined) this.#sources.set(key, seen);
    const before: TypedPoint = known ?? {
      ...{ key, kind, about, label, subject, date, frist, seen },
      ...{ agree: undefined, view: "", actions: [] },
    };
    const now: TypedPoint = { ...before, ...written };
    if (known === undefined) this.#points.push(now);
    else this.#points = this.#points.map((one) => (one === known ? now : one));
    // A point that only stands here would be gone under the fingers: a person takes it out.
    if (!point.gone && this.#saysNothing(now)) this.#points = this.#points.filter((one) => one !== now);
  }

  #saysNothing({ key, seen, agree, view, actions }: TypedPoint): boolean {
    return agree === undefined && view === "" && actions.length === 0 && seen === this.#sources.get(key);
  }

  /** Takes what is written about a point out; gives the way to put it back where it stood. */
  forget(key: string): () => void {
    const at = this.#points.findIndex((one) => one.key === key);
    const [gone] = this.#points.splice(at, 1);
    return () => {
      if (gone !== undefined) this.#points.splice(at, 0, gone);
    };
  }

  /** What is told of a concern is told of its point too: it stays the same point, whatever it is called now. */
  follow(concern: TypedConcern, before: string): void {
    const { kind, date, frist, about } = concern;
    this.#points = this.#points.map((one) => {
      if (one.key !== before) return one;
      const days = { date: isDay(date) ? date : one.date, frist: isDay(frist) ? frist : undefined };
      return { ...one, key: keyOf(concern), kind: pointKind(kind), about, ...days };
    });
  }

  addConcern(): TypedConcern {
    const concern: TypedConcern = {
      id: newId(idPrefix),
      ...{ kind: "udviklingspunkt", date: "", frist: "", seen: "", about: [], korterePeriode: false, rest: {} },
    };
    this.concerns.push(concern);
    return concern;
  }
}

/** Written to the end; whether there is such a day, the engine knows. */
const isDay = (date: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(date);
