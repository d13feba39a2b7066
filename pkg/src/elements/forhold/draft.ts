// What the form holds, as it was typed: it need not be right, and nothing of it is thrown away.
import type { Fact, Forhold, Ownership, Party, Settings } from "../engine.js";
import { newId } from "../shared/new-id.js";
import { today } from "../shared/today.js";
import { caseForNew } from "./cases.js";
import type { Typed } from "./typed.js";

export type TypedSettings = Omit<Settings, "hoering"> & { hoering?: { unit: string; count: unknown } };

export interface Start {
  readonly party: Party;
  readonly ownership: Ownership | undefined;
  /** The day that was chosen; undefined for the day it is. */
  readonly today: string | undefined;
}

export class Draft {
  party: Party;
  ownership: Ownership | undefined;
  /** Undefined while the form follows the clock. */
  chosenToday: string | undefined;
  settings: TypedSettings = {};
  facts: Typed[] = [];

  constructor({ party, ownership, today: chosen }: Start) {
    this.party = party;
    this.ownership = ownership;
    this.chosenToday = chosen;
  }

  get today(): string {
    return this.chosenToday ?? today();
  }

  value(): Forhold {
    const { party, ownership, settings } = this;
    return {
      party,
      ...(ownership === undefined ? {} : { ownership }),
      today: this.today,
      ...(Object.keys(settings).length === 0 ? {} : { settings: { ...settings } }),
      facts: this.facts.map((fact) => ({ ...fact })),
    } as Forhold;
  }

  take(value: Forhold): void {
    this.party = value.party ?? "tilbud";
    this.ownership = value.ownership;
    this.chosenToday = value.today === today() ? undefined : value.today;
    this.settings = { ...value.settings };
    const facts = Array.isArray(value.facts) ? value.facts : [];
    this.facts = facts.map((fact) => ({ ...fact, date: String(fact.date ?? ""), id: fact.id ?? newId("f") }) as Typed);
  }

  /** A new fact, of which nothing is known but its kind. */
  add(kind: Fact["kind"]): Typed {
    const fact: Typed = { kind, date: "", id: newId("f") };
    const sag = caseForNew(fact, this.facts);
    if (sag !== undefined) fact.sag = sag;
    this.facts.push(fact);
    return fact;
  }

  /** Puts a fact in the place of the one with its id, else at `place`; by default last. */
  put(fact: Typed, place = this.facts.length): void {
    const at = this.facts.findIndex(({ id }) => id === fact.id);
    this.facts.splice(at < 0 ? place : at, at < 0 ? 0 : 1, { ...fact });
  }

  /** Takes the fact with an id away. */
  remove(gone: string): void {
    this.facts = this.facts.filter(({ id }) => id !== gone);
  }
}
