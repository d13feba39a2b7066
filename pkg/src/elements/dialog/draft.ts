// What the form holds, as it was typed: it need not be right, and nothing of it is thrown away.
import type { Dialogforloeb, Fact, TrinKind } from "../engine.js";
import { caseForNew } from "../forhold/cases.js";
import type { Typed } from "../forhold/typed.js";
import { newId } from "../shared/new-id.js";
import {
  adopted,
  factWith,
  type Followed,
  followedOf,
  inFact,
  isFactKind,
  type Merged,
  mergedSteps,
  without,
} from "./merge.js";
import { type Reference, withConcern, withoutConcern } from "./references.js";
import type { TypedConcern, TypedForventning, TypedSettings, TypedStep } from "./typed.js";

/** The form of facts, as far as it is written in from here. */
export interface FactsForm {
  readonly facts: readonly Fact[];
  put(fact: Fact & { id: string }, place?: number): void;
  remove(id: string): void;
}

/** Puts back what was removed. */
export type Undo = () => void;

export class Draft {
  concerns: TypedConcern[] = [];
  /** The form's own steps, and what is added here to those of the form of facts. */
  #entries: TypedStep[] = [];
  intended: TypedStep[] = [];
  settings: TypedSettings = {};
  readonly #form: () => FactsForm | undefined;

  /** `form`: the form of facts that is followed, where one is. */
  constructor(form: () => FactsForm | undefined) {
    this.#form = form;
  }

  /** All that is typed here. */
  own(): Partial<Dialogforloeb> {
    const { concerns, intended, settings } = this;
    // What is handed out is nobody's to change here.
    return structuredClone({
      ...(concerns.length === 0 ? {} : { concerns }),
      steps: this.#entries,
      ...(intended.length === 0 ? {} : { intended }),
      ...(Object.keys(settings).length === 0 ? {} : { settings }),
    }) as Partial<Dialogforloeb>;
  }

  take(own: Partial<Dialogforloeb>): void {
    const { concerns, steps, intended, settings } = structuredClone(own);
    this.concerns = withIds(objects<TypedConcern>(concerns), "b");
    const entries = objects<TypedStep>(steps);
    // Without an id it adds to nothing: it is a step that lacks its date.
    for (const entry of entries) if (entry.id === undefined) entry.date ??= "";
    this.#entries = withIds(entries, "t");
    this.intended = withIds(objects<TypedStep>(intended), "a");
    this.settings = typeof settings === "object" && settings !== null ? { ...settings } : {};
  }

  get #facts(): Followed[] | undefined {
    const form = this.#form();
    return form && followedOf(form.facts);
  }

  /** Every step, in an order that stays. */
  steps(): Merged[] {
    const facts = this.#facts;
    if (facts !== undefined) this.#entries = adopted(this.#entries, facts);
    return mergedSteps(this.#entries, facts);
  }

  #fact(id: string): Followed | undefined {
    return this.#facts?.find((fact) => fact.id === id);
  }

  /** Writes a member of a step where it belongs. What is empty is not there. */
  write(id: string, member: string, value: unknown): void {
    const fact = this.#fact(id);
    if (fact === undefined || !inFact(fact.kind, member)) {
      return this.#change(id, fact?.kind, (entry) => written(entry, member, value));
    }
    if (member === "forventning") {
      const { kanOgVil: _, ...more } = (value ?? {}) as TypedForventning;
      this.#change(id, fact.kind, (entry) => written(entry, member, Object.keys(more).length === 0 ? undefined : more));
    } else this.#change(id, fact.kind, (entry) => without(entry, member));
    const changed = factWith(fact, member, value);
    if (JSON.stringify(changed) !== JSON.stringify(fact)) this.#form()?.put(changed);
  }

  /** Writes a member of an intended decision. */
  writeIntended(id: string, member: string, value: unknown): void {
    this.intended = this.intended.map((one) => (one.id === id ? written(one, member, value) : one));
  }

  #change(id: string, kind: TrinKind | undefined, change: (entry: TypedStep) => TypedStep): void {
    if (kind !== undefined && !this.#entries.some((entry) => entry.id === id)) this.#entries.push({ kind, id });
    this.#entries = this.#entries.map((entry) => (entry.id === id ? change(entry) : entry));
  }

  /** A new step, of which only the kind is known; gives its id. One that is a fact is put in the form of facts. */
  addStep(kind: TrinKind): string {
    const form = this.#form();
    if (form === undefined || !isFactKind(kind)) {
      const id = newId("t");
      this.#entries.push({ kind, id, date: "" });
      return id;
    }
    const fact = { kind, id: newId("f"), date: "" };
    this.#entries.push({ kind, id: fact.id });
    const sag = caseForNew(fact, form.facts as readonly Fact[] as readonly Typed[]);
    form.put(sag === undefined ? fact : { ...fact, sag });
    return fact.id;
  }

  /** Removes a step, and with it the fact that it is. */
  removeStep(id: string): Undo {
    const form = this.#form();
    const place = form?.facts.findIndex((fact) => fact.id === id) ?? -1;
    const fact = form?.facts[place];
    const at = this.#entries.findIndex((entry) => entry.id === id);
    const [entry] = at < 0 ? [] : this.#entries.splice(at, 1);
    if (fact !== undefined) form?.remove(id);
    return () => {
      if (entry !== undefined) this.#entries.splice(at, 0, entry);
      if (fact !== undefined) this.#form()?.put({ ...fact, id }, place);
    };
  }

  addConcern(): TypedConcern {
    const concern: TypedConcern = { id: newId("b"), gravity: "moderate" };
    this.concerns.push(concern);
    return concern;
  }

  /** Removes a concern, also where steps and intended decisions name it. */
  removeConcern(concern: TypedConcern): Undo {
    const at = this.concerns.indexOf(concern);
    this.concerns.splice(at, 1);
    const steps = withoutConcern(this.#entries, concern.id);
    const intended = withoutConcern(this.intended, concern.id);
    [this.#entries, this.intended] = [steps.steps, intended.steps];
    return () => {
      this.concerns.splice(at, 0, concern);
      const again = (list: readonly TypedStep[], its: readonly Reference[]): TypedStep[] =>
        withConcern(list, concern.id, its);
      this.#entries = again(this.#entries, steps.references);
      this.intended = again(this.intended, intended.references);
    };
  }

  addIntended(kind: TrinKind): string {
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

function written<Step extends TypedStep>(step: Step, member: string, value: unknown): Step {
  const { [member]: _, ...rest } = step;
  const empty = value === undefined || value === "" || (Array.isArray(value) && value.length === 0);
  return (empty ? (member === "date" ? { ...rest, date: "" } : rest) : { ...rest, [member]: value }) as Step;
}

/** What a list that anybody wrote holds, as far as it is a list of objects. */
const objects = <One>(list: unknown): One[] =>
  Array.isArray(list) ? list.filter((one): one is One => typeof one === "object" && one !== null) : [];

/** Each with an id of its own, so that it can be found. */
function withIds<One extends { id: string }>(list: readonly One[], prefix: string): One[] {
  const used = new Set<unknown>();
  return list.map((one) => {
    const id = typeof one.id !== "string" || one.id === "" || used.has(one.id) ? newId(prefix) : one.id;
    used.add(id);
    return { ...one, id };
  });
}
