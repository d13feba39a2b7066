// An answer beside its problems, or all or nothing: the caller's choice.
import * as texts from "./generated/texts/api.js";
import { badOption, KvalitetsmodelError } from "./errors.js";
import type { Problem as InputProblem } from "./generated/types.js";
import { type ModelOption, readOptions } from "./options.js";
import type { Problem } from "./types.js";
import { problemInWords } from "./words.js";

/** What could be answered of a case, and every problem with the rest. */
export type Partly<T> = {
  /** What follows from what could be read; absent where too much is missing to begin. */
  readonly value?: T;
  /** Every problem, each with its path in the case; none where all could be read. */
  readonly problems: readonly Problem[];
};

/** Whether an answer is wanted of a case of which not all can be read. */
export interface PartialOption {
  /**
   * `true`: the answer comes beside its problems, and nothing is thrown for what is wrong with the case. Otherwise a case
   * with a problem is an error that has them all.
   */
  partial?: boolean | undefined;
}

/** How a case is read. */
export interface CaseOptions extends ModelOption, PartialOption {}

/** What the engine answers: without the words. */
export interface BarePartly<Bare> {
  readonly value?: Bare;
  readonly problems: readonly Omit<InputProblem, "message">[];
}

/** The answer as it is wanted. `more`: what was found wrong before the engine was asked. */
export function partly<Bare, T>(
  { value, problems: bare }: BarePartly<Bare>,
  partial: boolean,
  told: (value: Bare) => T,
  more: readonly Problem[] = [],
): T | Partly<T> {
  const worded = bare.map((problem) => ({ ...problem, message: problemInWords(problem) }) as InputProblem);
  const problems: readonly Problem[] = [...worded, ...more];
  if (!partial) {
    if (value === undefined || problems.length > 0) throw new KvalitetsmodelError("badInput", problems);
    return told(value);
  }
  return value === undefined ? { problems } : { value: told(value), problems };
}

/** Whether a partial answer is wanted, of options that are checked for it and for the others that a function knows. */
export function readCaseOptions<O extends PartialOption>(
  options: O | undefined,
  known: readonly (keyof O & string)[],
): O & { partial: boolean } {
  const read = readOptions(options, [...known, "partial"]);
  const { partial = false } = read;
  if (typeof partial !== "boolean") {
    throw badOption("partial", texts.notTrueOrFalse({ name: "partial" }));
  }
  // In place: a copy would have what somebody put on Object.prototype among its options.
  return Object.assign(read, { partial });
}

/** A day that is no text is a problem of the day, as any other that is none. */
export const dayText = (today: unknown): string => (typeof today === "string" ? today.slice(0, 100) : "");
