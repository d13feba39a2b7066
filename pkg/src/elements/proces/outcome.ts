// What the engine makes of a case of which some may not be readable yet: a date that is being typed in another form, or
// an assessment that is not right, hides nothing that does not depend on it.
import { type Fact, KvalitetsmodelError, type Model, type Problem } from "../engine.js";
import { type EachMember, type Extent, Readable } from "./readable.js";

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
  /** The members from other forms that are left out whole. */
  readonly left: readonly string[];
  /** What is left out of the rest, as pointers: which words it has is for each view to say. */
  readonly leftOut: readonly string[];
}

/** How the engine is asked: `model` is the portal's own, where it has one. */
export interface AskOptions {
  readonly model?: Model | undefined;
}

type Ask<Value, Result> = (value: Value, today: string, options: AskOptions) => Result;
/** A question that is answered as far as it can be. */
export type Asking<Value, Result> = (value: Value, today: string, options: AskOptions) => Outcome<Value, Result>;

/** What may be left out of a case, how far, and what follows from it. */
export interface Parts<Value extends object, Result> {
  /** The members from other forms that can be left out whole. Facts always can, each by itself. */
  readonly taken?: readonly (keyof Value & string)[];
  /** How far the other members can be. */
  readonly typed?: Readonly<Record<string, Extent>>;
  /** How far those can that are not named; by default a case that has a problem there is not read. */
  readonly others?: Extent;
  /** A problem at the place it belongs to, where the engine tells it of the whole case. */
  readonly placed?: (problem: Problem, value: Value, options: AskOptions) => Problem;
  /** What can be read, without what makes no sense when something else is left out. */
  readonly tidied?: (read: Readable<Value>) => Value;
  /** The result with the places of the whole case, where it names any in what is typed. */
  readonly inWhole?: (result: Result, read: Readable<Value>) => Result;
}

/** Asks the engine, and asks again without what cannot be read. */
export function asking<Value extends object, Result>(
  ask: Ask<Value, Result>,
  parts: Parts<Value, Result>,
): Asking<Value, Result> {
  return remembering((value, today, options) => asFarAsRead(ask, parts, value, today, options));
}

/** The last answer is kept: the form and whoever shows it ask the same. */
export function remembering<Value, Result>(asked: Asking<Value, Result>): Asking<Value, Result> {
  let last: { readonly key: string; readonly model: Model | undefined; readonly outcome: Outcome<Value, Result> };
  return (value, today, options) => {
    const key = JSON.stringify([value, today]);
    if (last?.key !== key || last.model !== options.model) {
      last = { key, model: options.model, outcome: asked(value, today, options) };
    }
    return last.outcome;
  };
}

export function asFarAsRead<Value extends object, Result>(
  ask: Ask<Value, Result>,
  parts: Parts<Value, Result>,
  value: Value,
  today: string,
  options: AskOptions,
): Outcome<Value, Result> {
  const { placed = (problem) => problem, tidied = ({ value: rest }) => rest, inWhole = (result) => result } = parts;
  const read = new Readable(value, extentOf(parts));
  let first: readonly Problem[] | undefined;
  for (;;) {
    try {
      const result = inWhole(ask(read.value, today, options), read);
      return { value, problems: first ?? [], result, ...counted(value, read, parts) };
    } catch (error) {
      if (!(error instanceof KvalitetsmodelError)) throw error;
      const problems = error.problems.map((problem) => placed(problem, read.value, options));
      first ??= problems;
      // Nothing counts where the rest cannot be read either.
      if (!read.leaveOut(problems)) return { value, problems: first, facts: [], leftFacts: [], left: [], leftOut: [] };
      read.value = tidied(read);
    }
  }
}

function extentOf<Value extends object, Result>(parts: Parts<Value, Result>): EachMember {
  const { taken = [], typed, others = "holder" } = parts;
  const whole = Object.fromEntries(taken.map((name) => [name, "whole" as const]));
  return { members: { facts: { each: "whole" }, ...whole, ...typed }, others };
}

/** What of the case counts, and what does not. */
function counted<Value extends object, Result>(
  value: Value,
  { value: read, leftOut }: Readable<Value>,
  { taken = [] }: Parts<Value, Result>,
): Pick<Outcome<Value, Result>, "facts" | "leftFacts" | "left" | "leftOut"> {
  const factsOf = (one: { readonly facts?: readonly Fact[] }): readonly Fact[] => one.facts ?? [];
  const left: string[] = [];
  const leftFacts: Fact[] = [];
  const rest: string[] = [];
  for (const pointer of leftOut) {
    const [, member = "", at] = pointer.split("/");
    const fact = member === "facts" && at !== undefined ? factsOf(value)[Number(at)] : undefined;
    if (fact !== undefined) leftFacts.push(fact);
    else if (member === "facts" || (taken as readonly string[]).includes(member)) left.push(member);
    else rest.push(pointer);
  }
  return { facts: factsOf(read), leftFacts, left, leftOut: rest };
}
