// Every type of what goes in and what comes out. They are made from the Rust types, so they cannot drift from them.
import type { Bilingual, Problem as InputProblem } from "./generated/types.js";

export type * from "./generated/types.js";

/** Something that is wrong with the package's surroundings, and not with any input. */
export type PackageProblem = {
  /** What is wrong, see `ErrorCode`. */
  code:
    | "notReady"
    | "engineTooSmall"
    | "engineMissing"
    | "engineTaken"
    | "wasmMissing"
    | "wasmBroken"
    | "wasmForbidden"
    | "workerMissing"
    | "inWorker"
    | "internal";
  /** Always empty: there is no place in any input. */
  path: "";
  /** In words, with what to do about it. */
  message: Bilingual;
};

/** An option (the last argument) that cannot be used. */
export type OptionProblem = {
  code: "badOption";
  /** `/options/` and its name. */
  path: `/options/${string}`;
  params: { option: string };
  /** In words. */
  message: Bilingual;
};

/** One thing that is wrong: with the input, or with how the package was called. */
export type Problem = InputProblem | OptionProblem | PackageProblem;
