// The one WebAssembly instance, and the only place that knows the glue wasm-bindgen makes for it.
import init, {
  basisOn,
  builtInOn,
  calendarFile,
  compare,
  decisionOn,
  fastProfil,
  findings,
  frister,
  helligdage,
  initSync,
  ModelHandle,
  profil,
  rulesOn,
} from "../wasm/kvalitetsmodel.js";
import { KvalitetsmodelError, packageError } from "./errors.js";
import type { Problem as InputProblem } from "./generated/types.js";
import type { Problem } from "./types.js";
import { problemInWords } from "./words.js";

/** A checked model inside the WebAssembly memory; freed when it is garbage collected. */
export interface Handle {
  /** A `Model`. */
  describe(): string | undefined;
}

/** Deadlines on their way out. */
export interface Crossed {
  numbers(): Int32Array;
  beside(): string;
  free(): void;
}

/**
 * What the WebAssembly gives: src/wasm.rs. A string that goes in is `dataText` of something; one that comes out is
 * JSON, and so is one that is thrown: a list of problems, without the words.
 */
export interface Wasm {
  readonly ModelHandle: {
    /** No model in particular: the built-in one that applies to each assessment. */
    byDate(): Handle;
    builtIn(index: number): Handle | undefined;
    load(json: string): Handle[];
    /** A model in the form `describe` gives, with other wording. */
    overlay(model: string, json: string): Handle;
  };
  /** The place of the built-in version for an area, given by its place in Rust's list, on a date (yyyymmdd); or -1. */
  builtInOn(area: number, date: number): number;
  /** The places in the model's `basis` of what was in force; undefined where the model does not apply. */
  basisOn(model: Handle, date: number): Uint32Array | undefined;
  /** The rule that decides, where criteria are judged: a `LegalBasis`. */
  decisionOn(date: number): string | undefined;
  /** The place of the built-in version, the date as yyyymmdd, then numbers as `fastProfil` gives them. */
  profil(vurdering: string, method: string, model: Handle): Uint32Array;
  /** A list of `Finding`, without the words. */
  findings(vurdering: string, model: Handle): string;
  /** A `Comparison`. */
  compare(before: string, after: string, method: string, beforeModel: Handle, afterModel: Handle): string;
  /** Deadlines, or with a year the yearly wheel, as numbers, with the law, the amounts and the keys as JSON beside them. */
  frister(forhold: string, year: string): Crossed;
  /** A list of `Lov`, without the words. */
  rulesOn(date: number): string | undefined;
  helligdage(year: number): Uint32Array;
  /** A calendar file of a list, as told in src/wasm/frister.rs. */
  calendarFile(calendar: string): string | undefined;
  /** Numbers to numbers, as told in src/wasm/profil.rs. */
  fastProfil(model: Handle, numbers: Uint32Array): Uint32Array;
}

/** Name by name, so that a bundler can leave the rest of the glue out. */
const glue: Wasm = {
  ...{ ModelHandle, builtInOn, basisOn, decisionOn, profil, findings, compare, fastProfil },
  ...{ frister, rulesOn, helligdage, calendarFile },
};

let wasm: Wasm | undefined;

/** Makes these exports the engine; the tests put others in their place. */
export function useWasm(exports: Wasm): void {
  wasm = exports;
}

let failure: KvalitetsmodelError | undefined;

/** Keeps why there is no engine, for whoever asks for one. */
export function withoutWasm(reason: KvalitetsmodelError): void {
  failure = reason;
}

/** The engine, or the one error that says how to get it. */
export function theWasm(): Wasm {
  if (wasm !== undefined) return wasm;
  if (failure !== undefined) throw failure;
  throw packageError("notReady", {
    da: "kvalitetsmodel er ikke klar endnu: kald `await ready()` først.",
    en: "kvalitetsmodel is not ready yet: call `await ready()` first.",
  });
}

/** Whether the engine is there. */
export const isReady = (): boolean => wasm !== undefined;

/** Starts at once, for hosts where that is allowed and quickest: Node, Deno, Bun, and bytes that are in the bundle. */
export function startNow(bytes: BufferSource): void {
  initSync({ module: ours(new WebAssembly.Module(bytes)) });
  useWasm(glue);
}

/** Starts without blocking the page while the WebAssembly is compiled. */
export async function start(source: BufferSource | WebAssembly.Module): Promise<void> {
  const module = source instanceof WebAssembly.Module ? source : await WebAssembly.compile(source);
  await init({ module_or_path: ours(module) });
  useWasm(glue);
}

/** The glue keeps the first module it gets, right or wrong: so another one must not come that far. */
function ours(module: WebAssembly.Module): WebAssembly.Module {
  if (WebAssembly.Module.exports(module).some(({ name }) => name === "fastProfil")) return module;
  throw new WebAssembly.LinkError("this is the WebAssembly of something else");
}

function problemsIn(json: string): Problem[] {
  const problems = JSON.parse(json) as Omit<InputProblem, "message">[];
  return problems.map((problem) => ({ ...problem, message: problemInWords(problem) }) as InputProblem);
}

/** Runs something in the engine, and turns what it throws into the package's own error. */
export function inWasm<T>(run: (wasm: Wasm) => T): T {
  const engine = theWasm();
  try {
    return run(engine);
  } catch (error) {
    if (error instanceof KvalitetsmodelError) throw error;
    if (typeof error === "string") throw new KvalitetsmodelError("badInput", problemsIn(error));
    throw packageError(
      "internal",
      {
        da: "En fejl i kvalitetsmodel selv. Meld den gerne, med det input der gav den.",
        en: "A fault in kvalitetsmodel itself. Please report it, with the input that led to it.",
      },
      error,
    );
  }
}
