// Which engine is asked for: by whoever calls ready(), or by the page, in its own markup.
import * as texts from "./generated/texts/api.js";
import type { EngineName } from "./engine.js";
import { badOption } from "./errors.js";
import type { WasmSource } from "./load-browser.js";
import type { PageWorker } from "./module-types.js";
import { readOptions } from "./options.js";

/** `auto`: WebAssembly, and where the page may not have it, JavaScript. */
export type EngineChoice = "auto" | EngineName;

const CHOICES: readonly EngineChoice[] = ["auto", "wasm", "worker", "js"];

/** What `ready()` takes in the place of a source. */
export interface ReadyOptions {
  /**
   * Which engine computes; without it what `<meta name="kvalitetsmodel-engine" content="…">` of the page says, and without
   * that `auto`. All give the same results. `wasm`: WebAssembly in the page. `js`: the same in JavaScript, for a page whose
   * policy forbids WebAssembly; of the assessment alone, and slower. `worker`: WebAssembly in a worker, whose file is served
   * with a policy of its own: every call is then made through `later`.
   */
  engine?: EngineChoice | undefined;
  /** Where the WebAssembly is, if not where the package or the bundler put it. */
  source?: WasmSource | PromiseLike<WasmSource> | undefined;
  /** Where the worker's script is, or a worker that runs it, if not where the package or the bundler put it. */
  worker?: string | URL | PageWorker | undefined;
}

/** What `ready()` takes. */
export type ReadyGiven = WasmSource | PromiseLike<WasmSource> | ReadyOptions | undefined;

/** What was asked for. */
export type Chosen = ReadyOptions & { readonly engine: EngineChoice };

export function chosen(given: unknown): Chosen {
  const options = isOptions(given)
    ? readOptions(given, ["engine", "source", "worker"])
    : { source: given as ReadyOptions["source"] };
  const engine = (options.engine ?? ofPage() ?? "auto") as EngineChoice;
  if (!CHOICES.includes(engine)) throw badOption("engine", texts.unknownEngine);
  return { ...options, engine };
}

/** Everything else that it takes is an object of a class, or a text. */
function isOptions(given: unknown): given is ReadyOptions {
  if (typeof given !== "object" || given === null || "then" in given) return false;
  const prototype: unknown = Object.getPrototypeOf(given);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

const ofPage = (): string | undefined =>
  globalThis.document?.querySelector<HTMLMetaElement>('meta[name="kvalitetsmodel-engine"]')?.content;
