// The one error this package throws.
import * as texts from "./generated/texts/api.js";
import type { Bilingual, PackageProblem, Problem } from "./types.js";

/**
 * What kind of thing went wrong.
 *
 * - `badInput`: the input cannot be read; `problems` has every reason, each with its path
 * - `notReady`: the WebAssembly is not loaded yet; call `await ready()` first
 * - `engineTooSmall`: the one that is loaded has the assessment alone; the ready() of `kvalitetsmodel` brings everything
 * - `engineMissing`: the engine in JavaScript was not found, or does not have so much; see `ReadyOptions`
 * - `engineTaken`: another engine computes already, and there is one for a whole page
 * - `wasmMissing`: the .wasm file was not found
 * - `wasmBroken`: the .wasm file is not the one that belongs to this package
 * - `wasmForbidden`: the page's Content-Security-Policy, or that of the worker, forbids WebAssembly
 * - `workerMissing`: the worker's script was not found, or the page may not have it
 * - `inWorker`: the engine is in a worker and cannot answer at once; see `later`
 * - `internal`: a fault in this package; please report it
 */
export type ErrorCode = "badInput" | PackageProblem["code"];

/** What marks the error, whichever copy of the class made it. */
const brand = Symbol.for("kvalitetsmodel.KvalitetsmodelError");

/**
 * Thrown by every function of this package, with every problem at once.
 *
 * The message is Danish first, then English; `problems` has the same in parts, for a portal's own words. Told by its
 * `code`: a program may hold two copies of the package, each with a class of its own.
 *
 * @example
 * try {
 *   profil({ area: "tilbud", date: "2025-06-01", answers: [{ id: "1.a", answer: 6 }] });
 * } catch (error) {
 *   if (!(error instanceof KvalitetsmodelError)) throw error;
 *   for (const { path, message } of error.problems) console.log(path, message.da); // "/answers/0/answer" …
 * }
 */
export class KvalitetsmodelError extends Error {
  /** What kind of thing went wrong. */
  readonly code: ErrorCode;
  /** Every problem, in the order of the input; never empty. */
  readonly problems: readonly Problem[];

  constructor(code: ErrorCode, problems: readonly Problem[], options?: ErrorOptions) {
    super(`${inWords(problems, "da")}\n${inWords(problems, "en")}`, options);
    this.code = code;
    this.problems = problems;
  }

  static {
    // On the prototype, like the built-in errors: not a field of every instance.
    Object.defineProperty(this.prototype, "name", { value: "KvalitetsmodelError", configurable: true, writable: true });
    // A bundler gives the class a shorter one, which Node would print.
    Object.defineProperty(this, "name", { value: "KvalitetsmodelError", configurable: true });
    Object.defineProperty(this.prototype, brand, { value: true });
    // Each entry for Node, and each classic script, is one file with a class of its own: an error of one is one of all.
    Object.defineProperty(this, Symbol.hasInstance, {
      value(this: unknown, value: unknown): boolean {
        if (this !== KvalitetsmodelError) return Function.prototype[Symbol.hasInstance].call(this, value);
        return typeof value === "object" && value !== null && brand in value;
      },
    });
  }
}

/** An error about the package itself, not about any input. */
export function packageError(code: PackageProblem["code"], message: Bilingual, cause?: unknown): KvalitetsmodelError {
  return new KvalitetsmodelError(code, [{ code, path: "", message }], cause === undefined ? undefined : { cause });
}

/** An option (the last argument) that cannot be used. */
export function badOption(option: string, message: Bilingual, cause?: unknown): KvalitetsmodelError {
  const problem = { code: "badOption", path: `/options/${option}`, params: { option }, message } as const;
  return new KvalitetsmodelError("badInput", [problem], cause === undefined ? undefined : { cause });
}

/** The first problems as text. An input can have thousands, and a message is for reading. */
function inWords(problems: readonly Problem[], language: keyof Bilingual): string {
  const shown = problems.slice(0, 5).map(({ path, message }) => (path === "" ? "" : `${path}: `) + message[language]);
  const left = problems.length - shown.length;
  if (left > 0) shown.push(texts.moreProblems({ count: left })[language]);
  return shown.join("\n");
}
