// What the form holds, as it was typed: it need not be right, and nothing of it is thrown away. An event that another
// form has is written there: nothing is typed twice.
import type { CaseEvent, EventKind } from "../engine.js";
import { caseForNew } from "../events/cases.js";
import { type TypedEvent, written } from "../events/typed.js";
import type { Part } from "../proces/case.js";
import { newId } from "../shared/new-id.js";
import { referencesTo, withConcern, withoutConcern } from "./references.js";
import { isStep } from "./steps-of.js";
import type { TypedConcern, TypedSettings } from "./typed.js";

/** The form of what has happened, as far as it is written in from here. */
export interface EventsForm {
  readonly events: readonly CaseEvent[];
  put(event: TypedEvent, place?: number): void;
  remove(id: string): void;
}

/** An event of the course: where it stands in the whole case, and whether another form has it. */
export interface Step {
  readonly event: TypedEvent;
  readonly at: number;
  readonly from: boolean;
}

/** Puts back what was removed. */
export type Undo = () => void;

export class Draft {
  concerns: TypedConcern[] = [];
  /** What no other form has. */
  #events: TypedEvent[] = [];
  intended: TypedEvent[] = [];
  settings: TypedSettings = {};
  readonly #form: () => EventsForm | undefined;

  /** `form`: the form of what has happened, where one is followed. */
  constructor(form: () => EventsForm | undefined) {
    this.#form = form;
  }

  /** All that is typed here. */
  own(): Part {
    const { concerns, intended, settings } = this;
    const dialog = {
      ...(intended.length === 0 ? {} : { intended }),
      ...(Object.keys(settings).length === 0 ? {} : { settings }),
    };
    // What is handed out is nobody's to change here.
    return structuredClone({
      format: 2,
      ...(concerns.length === 0 ? {} : { concerns }),
      ...(this.#events.length === 0 ? {} : { events: this.#events }),
      ...(Object.keys(dialog).length === 0 ? {} : { dialog }),
    }) as Part;
  }

  take(own: Part): void {
    const { concerns, events, dialog } = structuredClone(own) as Record<string, unknown>;
    const { intended, settings } = (isObject(dialog) ? dialog : {}) as Record<string, unknown>;
    this.concerns = withIds(objects<TypedConcern>(concerns), "b");
    this.#events = withIds(objects<TypedEvent>(events), "t");
    this.intended = withIds(objects<TypedEvent>(intended), "a");
    this.settings = isObject(settings) ? { ...settings } : {};
  }

  get #theirs(): readonly TypedEvent[] {
    return (this.#form()?.events ?? []).filter((event): event is CaseEvent & TypedEvent => event.id !== undefined);
  }

  /** What the other form has of an event; undefined where it is typed here. */
  #theirsOf(id: string): TypedEvent | undefined {
    return this.#theirs.find((event) => event.id === id);
  }

  /**
   * What is written here of an event that the other form has is put there. What that form says counts; what it does not
   * say is added, so that nothing of a file or an earlier draft is lost.
   */
  settle(): void {
    for (const own of [...this.#events]) {
      const theirs = this.#theirsOf(own.id);
      if (theirs === undefined) continue;
      this.#events = this.#events.filter((one) => one !== own);
      if (theirs.kind !== own.kind) this.#events.push({ ...own, id: newId("t") });
      else this.#put(theirs, both(theirs, own));
    }
  }

  #put(before: TypedEvent, now: TypedEvent): void {
    if (JSON.stringify(now) !== JSON.stringify(before)) this.#form()?.put(now);
  }

  /** Every step, in an order that stays. `before`: how many events the case has that are not typed here. */
  steps(before: number): Step[] {
    const theirs = (this.#form()?.events ?? []).flatMap((event, at): Step[] =>
      event.id === undefined ? [] : [{ event: event as TypedEvent, at, from: true }],
    );
    const own = this.#events.map((event, at): Step => ({ event, at: before + at, from: false }));
    return [...theirs, ...own].filter(({ event }) => isStep(event));
  }

  /** Writes a member of an event where it belongs. What is empty is not there. */
  write(id: string, member: string, value: unknown): void {
    const theirs = this.#theirsOf(id);
    if (theirs !== undefined) return this.#put(theirs, written(theirs, member, value));
    this.#events = this.#events.map((event) => (event.id === id ? written(event, member, value) : event));
  }

  /** Writes a member of an intended decision. */
  writeIntended(id: string, member: string, value: unknown): void {
    this.intended = this.intended.map((one) => (one.id === id ? written(one, member, value) : one));
  }

  /** A new step, of which only the kind is known; gives its id. It stands in the other form, where there is one. */
  addStep(kind: EventKind): string {
    const form = this.#form();
    const event: TypedEvent = { kind, id: newId(form === undefined ? "t" : "f"), date: "" };
    if (form === undefined) this.#events.push(event);
    else {
      const sag = caseForNew(event, form.events as readonly TypedEvent[]);
      form.put(sag === undefined ? event : { ...event, sag });
    }
    return event.id;
  }

  /** Removes a step, wherever it stands. */
  removeStep(id: string): Undo {
    const form = this.#form();
    const place = form?.events.findIndex((event) => event.id === id) ?? -1;
    const theirs = form?.events[place];
    if (theirs !== undefined) {
      form?.remove(id);
      return () => this.#form()?.put(theirs as TypedEvent, place);
    }
    const at = this.#events.findIndex((event) => event.id === id);
    const removed = this.#events.splice(at, at < 0 ? 0 : 1);
    return () => void this.#events.splice(at, 0, ...removed);
  }

  addConcern(): TypedConcern {
    const concern: TypedConcern = { id: newId("b"), gravity: "moderate" };
    this.concerns.push(concern);
    return concern;
  }

  /** Removes a concern, also where events and intended decisions name it. */
  removeConcern(concern: TypedConcern): Undo {
    const { id } = concern;
    const at = this.concerns.indexOf(concern);
    this.concerns.splice(at, 1);
    const events = referencesTo([...this.#theirs, ...this.#events], id);
    const intended = referencesTo(this.intended, id);
    const inEvery = (now: (event: TypedEvent, place: number) => readonly string[]): void => {
      for (const { id: named, place } of events) {
        const event = this.#theirsOf(named) ?? this.#events.find((one) => one.id === named);
        if (event !== undefined) this.write(named, "concerns", now(event, place));
      }
      for (const { id: named, place } of intended) {
        const event = this.intended.find((one) => one.id === named);
        if (event !== undefined) this.writeIntended(named, "concerns", now(event, place));
      }
    };
    inEvery((event) => withoutConcern(event, id));
    return () => {
      this.concerns.splice(at, 0, concern);
      inEvery((event, place) => withConcern(event, id, place));
    };
  }

  addIntended(kind: EventKind): string {
    const id = newId("a");
    this.intended.push({ kind, id });
    return id;
  }

  removeIntended(id: string): Undo {
    const at = this.intended.findIndex((one) => one.id === id);
    const removed = this.intended.splice(at, 1);
    return () => void this.intended.splice(at, 0, ...removed);
  }
}

/** What two forms say of one event. */
function both(theirs: TypedEvent, own: TypedEvent): TypedEvent {
  const missing = Object.entries(own).filter(([member, value]) => theirs[member] === undefined && value !== "");
  const all: TypedEvent = { ...theirs, ...Object.fromEntries(missing) };
  // What is expected is said in parts, and more than one form may name concerns.
  const { forventning, concerns } = own;
  if (isObject(forventning) && isObject(theirs["forventning"])) all["forventning"] = { ...forventning, ...theirs["forventning"] };
  if (Array.isArray(concerns) && Array.isArray(theirs["concerns"])) {
    all["concerns"] = [...new Set<unknown>([...(theirs["concerns"] as unknown[]), ...(concerns as unknown[])])];
  }
  return all;
}

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null && !Array.isArray(value);

/** What a list that anybody wrote holds, as far as it is a list of objects. */
const objects = <One>(list: unknown): One[] => (Array.isArray(list) ? list.filter((one): one is One => isObject(one)) : []);

/** Each with an id of its own, so that it can be found. */
function withIds<One extends { id: string }>(list: readonly One[], prefix: string): One[] {
  const used = new Set<unknown>();
  return list.map((one) => {
    const id = typeof one.id !== "string" || one.id === "" || used.has(one.id) ? newId(prefix) : one.id;
    used.add(id);
    return { ...one, id };
  });
}
