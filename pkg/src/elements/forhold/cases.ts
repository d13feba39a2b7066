// Which facts belong together. In the data a case is a word (`sag`); on the page it is said by the facts in it. Facts
// without a word are one case too, so that whoever has one case only never needs to think of it.
import { catalogue, type Family } from "./catalogue.js";
import type { Typed } from "./typed.js";

export interface Case {
  /** The word; undefined for the facts without one. */
  readonly sag: string | undefined;
  /** What began it, for telling it from the others; else the first fact in it. */
  readonly by: readonly Typed[];
}

const familyOf = ({ kind }: Typed): Family | undefined => catalogue[kind]?.family;

/** The cases of a fact's family that other facts stand in. */
export function casesBeside(fact: Typed, facts: readonly Typed[]): Case[] {
  const family = familyOf(fact);
  if (family === undefined) return [];
  const cases = new Map<string | undefined, Typed[]>();
  for (const other of facts) {
    if (other === fact || familyOf(other) !== family) continue;
    cases.set(other.sag, [...(cases.get(other.sag) ?? []), other]);
  }
  return [...cases].map(([sag, members]) => {
    const openers = members.filter(({ kind }) => catalogue[kind].opens);
    return { sag, by: openers.length > 0 ? openers : members.slice(0, 1) };
  });
}

/** The case that a new fact is put in until somebody says otherwise. */
export function caseForNew(fact: Typed, facts: readonly Typed[]): string | undefined {
  const family = familyOf(fact);
  const relatives = facts.filter((other) => other !== fact && familyOf(other) === family);
  if (family === undefined || relatives.length === 0) return undefined;
  const second = catalogue[fact.kind].opens && relatives.some(({ kind }) => kind === fact.kind);
  return second ? fact.id : relatives[relatives.length - 1]?.sag;
}

/** Puts a fact in a case, or in one of its own. */
export function putIn(fact: Typed, facts: readonly Typed[], chosen: { sag: string | undefined } | "own"): void {
  const sag = chosen === "own" ? ownWord(fact, facts) : chosen.sag;
  if (sag === undefined) delete fact.sag;
  else fact.sag = sag;
}

/** A word nobody else in the family uses. */
function ownWord(fact: Typed, facts: readonly Typed[]): string {
  const used = new Set(facts.filter((other) => other !== fact).map(({ sag }) => sag));
  let word = fact.id;
  while (used.has(word)) word += "-1";
  return word;
}

/** Whether nobody else in its family stands in its case. */
export const isAlone = (fact: Typed, cases: readonly Case[]): boolean => cases.every(({ sag }) => sag !== fact.sag);
