// What an annex says, once it is read.
import type { Bilag, Partly, Problem } from "../engine.js";
import { useStore } from "../shared/form/context.js";
import { same } from "../shared/form/same.js";
import type { Told } from "../shared/form/told.js";
import { inEvery } from "../shared/language.js";
import { bilagIn } from "../../generated/texts/bilag.js";
import { type Held, type Pasted, pastedIn } from "./held.js";

export interface Reading extends Told {
  /** What was read. */
  readonly of: Pasted;
  readonly read?: Partly<Bilag>;
  /** Why the reader did not come. */
  readonly failure?: unknown;
}

/** The last reading, and whether another one is on its way. */
export function useReading(): Partial<Reading> & { readonly isWaiting: boolean } {
  return useStore((store) => {
    const reading = store.answer as Reading | undefined;
    return { ...reading, isWaiting: !same(reading?.of ?? {}, pastedIn(store.value as Held)) };
  });
}

/** What the field for the act is told of. That it is missing is said by its label, not by its name in the engine. */
export function actProblem(problem: Problem): Problem {
  if (problem.path !== "/act" || problem.code !== "missing") return problem;
  return { ...problem, message: inEvery((language) => bilagIn(language).actMissing) };
}
