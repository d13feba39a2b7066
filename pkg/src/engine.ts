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
import { OneWasm } from "./one-wasm.js";

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

const glue: Wasm = {
  ...{ ModelHandle, builtInOn, basisOn, decisionOn, profil, findings, compare, fastProfil },
  ...{ frister, rulesOn, helligdage, calendarFile },
};

export const engine = new OneWasm<Wasm>("kvalitetsmodel", { exports: glue, init, initSync, own: "fastProfil" });

/** Makes these exports the engine; the tests put others in their place. */
export const useWasm = (exports: Wasm): void => engine.use(exports);

/** The engine, or the one error that says how to get it. */
export const theWasm = (): Wasm => engine.exports;

/** Runs something in the engine, and turns what it throws into the package's own error. */
export const inWasm = <T>(run: (wasm: Wasm) => T): T => engine.run(run);
