// The one WebAssembly instance, and the only place that knows the glue wasm-bindgen makes for it.
import init, {
  basisOn,
  builtInOn,
  compare,
  decisionOn,
  fastProfil,
  findings,
  initSync,
  ModelHandle,
  profil,
} from "../wasm/kvalitetsmodel.js";
import { KvalitetsmodelError, packageError } from "./errors.js";
import type { Comparison, Finding, LegalBasis, Model, Problem } from "./types.js";

/** A checked model inside the WebAssembly memory; freed when it is garbage collected. */
export interface Handle {
  describe(): Model;
}

/** What the WebAssembly gives: src/wasm.rs. Any input must have been through `plainCopy` first. */
export interface Wasm {
  readonly ModelHandle: {
    /** No model in particular: the built-in one that applies to each assessment. */
    byDate(): Handle;
    builtIn(index: number): Handle | undefined;
    load(json: unknown): Handle[];
    /** A model in the form `describe` gives, with other wording. */
    overlay(model: unknown, json: unknown): Handle;
  };
  /** The place of the built-in version for an area, given by its place in Rust's list, on a date (yyyymmdd); or -1. */
  builtInOn(area: number, date: number): number;
  /** The places in the model's `basis` of what was in force; undefined where the model does not apply. */
  basisOn(model: Handle, date: number): Uint32Array | undefined;
  /** The rule that decides, where criteria are judged. */
  decisionOn(date: number): LegalBasis | undefined;
  /** The place of the built-in version, the date as yyyymmdd, then numbers as `fastProfil` gives them. */
  profil(vurdering: unknown, method: unknown, model: Handle): Uint32Array;
  findings(vurdering: unknown, model: Handle): Finding[];
  compare(before: unknown, after: unknown, method: unknown, beforeModel: Handle, afterModel: Handle): Comparison;
  /** Numbers to numbers, as told in src/wasm.rs. */
  fastProfil(model: Handle, numbers: Uint32Array): Uint32Array;
}

/** Name by name, so that a bundler can leave the rest of the glue out. */
const glue: Wasm = { ModelHandle, builtInOn, basisOn, decisionOn, profil, findings, compare, fastProfil };

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

/** Runs something in the engine, and turns what it throws into the package's own error. */
export function inWasm<T>(run: (wasm: Wasm) => T): T {
  const engine = theWasm();
  try {
    return run(engine);
  } catch (error) {
    if (error instanceof KvalitetsmodelError) throw error;
    if (Array.isArray(error)) throw new KvalitetsmodelError("badInput", error as Problem[]);
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
