// What the form holds, as it was typed: it need not be right, and nothing of it is thrown away.
import type { Fact, Forhold, Ownership, Party, Settings } from "../engine.js";
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
    this.facts = facts.map((fact) => ({ ...fact, date: String(fact.date ?? ""), id: fact.id ?? newId() }) as Typed);
  }

  /** A new fact, of which nothing is known but its kind. */
  add(kind: Fact["kind"]): Typed {
    const fact: Typed = { kind, date: "", id: newId() };
    const sag = caseForNew(fact, this.facts);
    if (sag !== undefined) fact.sag = sag;
    this.facts.push(fact);
    return fact;
  }
}

/** Not crypto.randomUUID(): on an intranet without https there is none. */
function newId(): string {
  const [a = 0, b = 0] = crypto.getRandomValues(new Uint32Array(2));
  return `f-${a.toString(36)}${b.toString(36)}`;
}
