// What the engine makes of a case of which some may not be readable yet: a date that is being typed in another form, or
// an assessment that is not right, hides nothing that does not depend on it.
import { type Fact, KvalitetsmodelError, type Model, type Problem } from "../engine.js";

/** A case, as far as it concerns what can be left out of it. */
export interface Case {
  readonly facts?: readonly Fact[];
}

export interface Outcome<Value, Result> {
  /** All that was asked about. */
  readonly value: Value;
  /** Every problem in it. */
  readonly problems: readonly Problem[];
  /** What follows from what can be read; absent where what is left cannot be read either. */
  readonly result?: Result;
  /** The facts that count, in the order the result's paths go by. */
  readonly facts: readonly Fact[];
  /** The facts that cannot be read yet. */
  readonly leftFacts: readonly Fact[];
  /** The members that are left out whole. */
  readonly left: readonly string[];
}

/** How the engine is asked: `model` is the portal's own, where it has one. */
export interface AskOptions {
  readonly model?: Model | undefined;
}

type Ask<Value, Result> = (value: Value, today: string, options: AskOptions) => Result;
/** A question that is answered as far as it can be. */
export type Asking<Value, Result> = (value: Value, today: string, options: AskOptions) => Outcome<Value, Result>;

/**
 * Asks the engine, and asks again without what cannot be read. `dispensable`: the members that can be left out whole.
 * The last answer is kept: the form and whoever shows it ask the same.
 */
export function asking<Value extends object, Result>(
  ask: Ask<Value, Result>,
  dispensable: readonly (keyof Value & string)[],
): Asking<Value, Result> {
  let last: { readonly key: string; readonly model: Model | undefined; readonly outcome: Outcome<Value, Result> };
  return (value, today, options) => {
    const key = JSON.stringify([value, today]);
    if (last?.key !== key || last.model !== options.model) {
      last = { key, model: options.model, outcome: asked(ask, dispensable, value, today, options) };
    }
    return last.outcome;
  };
}

function asked<Value extends object, Result>(
  ask: Ask<Value, Result>,
  dispensable: readonly (keyof Value & string)[],
  value: Value,
  today: string,
  options: AskOptions,
): Outcome<Value, Result> {
  const { facts: given } = value as Case;
  let facts = given ?? [];
  let rest = value;
  let first: readonly Problem[] | undefined;
  const leftFacts: Fact[] = [];
  const left: string[] = [];
  for (;;) {
    const tried = given === undefined ? rest : { ...rest, facts };
    try {
      return { value, problems: first ?? [], result: ask(tried, today, options), facts, leftFacts, left };
    } catch (error) {
      if (!(error instanceof KvalitetsmodelError)) throw error;
      first ??= error.problems;
      const bad = badParts(error.problems, dispensable, rest);
      if (bad === undefined) return { value, problems: first, facts, leftFacts, left };
      leftFacts.push(...facts.filter((_, at) => bad.facts.has(at)));
      facts = facts.filter((_, at) => !bad.facts.has(at));
      left.push(...bad.members);
      rest = Object.fromEntries(Object.entries(rest).filter(([name]) => !bad.members.has(name))) as Value;
    }
  }
}

/** The facts and the members that the problems are in; undefined where one of them is somewhere else. */
function badParts(
  problems: readonly Problem[],
  dispensable: readonly string[],
  value: object,
): { facts: Set<number>; members: Set<string> } | undefined {
  const facts = new Set<number>();
  const members = new Set<string>();
  for (const { path, code } of problems) {
    const [, member = "", at = ""] = /^\/(\w+)(?:\/(\d+))?/.exec(path) ?? [];
    if (member === "facts" && at !== "") facts.add(Number(at));
    else if (dispensable.includes(member) && member in value) members.add(member);
    // "There are more": they show when these are gone.
    else if (code !== "moreProblems") return undefined;
  }
  return facts.size + members.size > 0 ? { facts, members } : undefined;
}
