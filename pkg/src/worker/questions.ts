// What a page and the worker with its engine say to each other.
import type { Wasm } from "../engine.js";
import type { Bytes, CompiledModule } from "../module-types.js";

/** From the page. The first one starts the engine. */
export type ToWorker =
  | { readonly start: string | Bytes | CompiledModule }
  | { readonly nr: number; readonly name: keyof Wasm; readonly args: readonly unknown[] }
  /** Lets go of the instance and all its memory. */
  | { readonly reset: true };

/** What came of a question: a value, problems with the input, or a fault in the engine. */
export type Outcome = { readonly value: unknown } | { readonly problems: readonly unknown[] } | { readonly fault: string };

/** Why an engine did not start: its file could not be had, the worker's own policy forbids it, or it is another file. */
export interface NotStarted {
  readonly because: "missing" | "forbidden" | "broken";
  readonly why: string;
}

export type FromWorker =
  | { readonly started: true }
  | { readonly notStarted: NotStarted }
  | { readonly nr: number; readonly outcome: Outcome };
