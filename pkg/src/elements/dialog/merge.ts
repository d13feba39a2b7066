// The steps of a course: the form's own, and the dated facts of another form with what is added to them here. Nothing
// is typed twice: what a fact says is read from the fact, and only what it cannot say is kept here, under its id.
import type { Fact, FactKind, TrinKind } from "../engine.js";
import type { TypedForventning, TypedStep } from "./typed.js";

/** A fact that can be found again. The form of facts gives each an id. */
export type Followed = Fact & { readonly id: string; readonly kind: FactKind & TrinKind };

/** What a fact says with the same word and meaning as a step of its kind, beside kind and date. */
const shared = {
  tilsynsbesoeg: ["announcedOn"],
  tilsynsrapport: [],
  dialog: [],
  dialogmoede: [],
  varsling: ["frist"],
  partshoering: ["frist"],
  udtalelse: [],
  paabud: ["frist", "straks", "reason", "klagevejledning", "forventning"],
  paabudOpfyldt: [],
  paabudOphaevet: [],
  skaerpetTilsyn: ["to", "straks", "medPaabud", "klagevejledning", "forventning"],
  skaerpetTilsynOphaevet: [],
  ophoer: ["frist", "straks", "lejlighed", "klagevejledning"],
  kommunerOrienteret: [],
  tilbudsportalOpdateret: [],
} as const satisfies Readonly<Record<FactKind & TrinKind, readonly (keyof Fact)[]>>;

const sharedOf = (kind: FactKind & TrinKind): readonly (keyof Fact)[] => shared[kind];

/** Whether steps of a kind are facts too. */
export const isFactKind = (kind: string): kind is FactKind & TrinKind => Object.hasOwn(shared, kind);

/** Whether a member of a step stands in the fact. */
export const inFact = (kind: TrinKind, member: string): member is keyof Fact =>
  isFactKind(kind) && (member === "date" || (sharedOf(kind) as readonly string[]).includes(member));

/** The facts that are steps, each id once. */
export function followedOf(facts: readonly Fact[]): Followed[] {
  const seen = new Set<string>();
  return facts.filter((fact): fact is Followed => {
    if (fact.id === undefined || seen.has(fact.id) || !isFactKind(fact.kind)) return false;
    seen.add(fact.id);
    return true;
  });
}

/** A step with where it comes from. */
export interface Merged {
  readonly step: TypedStep & { date: string };
  readonly fact?: Followed;
}

/**
 * Every step, in an order that stays: as they stand here, then the facts that nothing was added to. `facts`: undefined
 * where no other form is followed, and then every step is the form's own.
 */
export function mergedSteps(entries: readonly TypedStep[], facts: readonly Followed[] | undefined): Merged[] {
  const byId = new Map(facts?.map((fact) => [fact.id, fact]));
  const here = entries.flatMap((entry): Merged[] => {
    const fact = byId.get(entry.id);
    byId.delete(entry.id);
    if (fact !== undefined) return [{ step: withFact(entry, fact), fact }];
    // Added to a fact that is gone: kept, and back when the fact is.
    if (entry.date === undefined && facts !== undefined) return [];
    return [{ step: { ...entry, date: entry.date ?? "" } }];
  });
  return [
    ...here,
    ...[...byId.values()].map((fact): Merged => ({ step: withFact({ kind: fact.kind, id: fact.id }, fact), fact })),
  ];
}

/** What is added, with what the fact says; the fact counts. */
function withFact(entry: TypedStep, fact: Followed): TypedStep & { date: string } {
  const step: TypedStep & { date: string } = { ...entry, kind: fact.kind, date: fact.date };
  for (const member of sharedOf(fact.kind)) {
    const said = fact[member];
    if (said === undefined) continue;
    if (member === "forventning") step.forventning = { ...entry.forventning, kanOgVil: said as boolean };
    else Object.assign(step, { [member]: said });
  }
  return step;
}

/**
 * Makes whole steps with the id of a fact what they are: additions to it. What the fact says is taken out; what it does
 * not say stays, so that nothing of a file that is opened is lost.
 */
export function adopted(entries: readonly TypedStep[], facts: readonly Followed[]): TypedStep[] {
  const byId = new Map(facts.map((fact) => [fact.id, fact]));
  return entries.map((entry) => {
    const fact = byId.get(entry.id);
    if (fact === undefined || entry.date === undefined) return entry;
    const { date: _, ...rest } = entry;
    let addition = rest as TypedStep;
    for (const member of sharedOf(fact.kind)) {
      if (fact[member] !== undefined) addition = without(addition, member);
    }
    return addition;
  });
}

/** A step without what its fact says of a member. */
export function without(entry: TypedStep, member: string): TypedStep {
  const { [member]: _, ...rest } = entry;
  if (member !== "forventning") return rest as TypedStep;
  const { kanOgVil: __, ...more } = entry.forventning ?? {};
  return (Object.keys(more).length === 0 ? rest : { ...rest, forventning: more }) as TypedStep;
}

/** A fact with a member as it was typed in a step: what is empty is not there. */
export function factWith(fact: Followed, member: string, value: unknown): Followed {
  if (member === "date") return { ...fact, date: String(value ?? "") };
  const { [member as keyof Fact]: _, ...rest } = fact;
  const said = member === "forventning" ? (value as TypedForventning | undefined)?.kanOgVil : value;
  return (said === undefined || said === "" ? rest : { ...rest, [member]: said }) as Followed;
}
