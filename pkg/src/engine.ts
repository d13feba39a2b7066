// The one engine: started once, or it says why not; what it throws becomes the package's own error; and an instance that is
// broken is replaced.
import * as texts from "./generated/texts/api.js";
import { KvalitetsmodelError, packageError } from "./errors.js";
import type { Problem as InputProblem } from "./generated/types.js";
import type { Startable } from "./startable.js";
import type { Problem } from "./types.js";
import { version } from "./version.js";
import { problemInWords } from "./words.js";
import type { Bytes, CompiledModule } from "./module-types.js";
import { tellPage } from "./tell-page.js";
import { Waiting } from "./waiting.js";

/** A model: its number, and itself for an engine that does not know the number any more. */
type Model = [number: number, model: unknown];
/** What a row is about, as codes. */
type Setting = [kind: number, tilbudstyper: number, bestyrelse: number];

/**
 * What the WebAssembly gives: doors/js. What goes in may be anything at all; what comes out is plain data without the
 * words, and what is thrown is a list of problems.
 */
export interface Wasm {
  /** A `Model` by its place; undefined beyond the last. */
  builtIn(place: number): unknown;
  /** The place of the built-in version for an area, given by its place in Rust's list, on a date (yyyymmdd); or -1. */
  builtInOn(area: number, date: number): number;
  /** The places in the model's `basis` of what was in force; undefined where the model does not apply. */
  basisOn(...more: [...Model, date: number]): Uint32Array | undefined;
  /** The rule that decides, where criteria are judged: a `LegalBasis`. */
  decisionOn(date: number): unknown;
  /** A `Model`, or unless only one is wanted, a list of them; undefined for a list where one is wanted. */
  loadModels(json: unknown, one: boolean): unknown;
  overlay(model: unknown, json: unknown): unknown;
  /** A shape (src/columns), as bytes. */
  shapeOf(...model: Model): Uint8Array;
  profil(vurdering: unknown, method: unknown, ...model: Model): unknown;
  /** A row of the columns (src/columns): its block of results, every output asked for; nothing where the row has a problem. */
  fastProfil(...more: [...Model, method: number, date: number, ...Setting, codes: Uint8Array]): Uint8Array;
  check(vurdering: unknown, ...model: Model): void;
  findings(vurdering: unknown, ...model: Model): unknown;
  compare(before: unknown, after: unknown, method: unknown, ...models: [...Model, ...Model]): unknown;
  /** `{ value?, problems }`, as every function of a case. */
  frister(sag: unknown, today: string): unknown;
  aarshjul(sag: unknown, year: unknown, today: string): unknown;
  rulesOn(date: string): unknown;
  helligdage(year: number): unknown;
  /** Four texts for each event: UID, day, summary, description. */
  calendarFile(danish: boolean, today: string, sequence: number, alarms: Uint16Array, events: string): string | undefined;
  risiko(sag: unknown, today: string, ...model: Model): unknown;
  handleplan(sag: unknown, today: string, ...model: Model): unknown;
  dialogforloeb(sag: unknown, today: string, ...model: Model): unknown;
  socialtilsyn(sag: unknown, today: string): unknown;
  opfoelgningsplan(sag: unknown, today: string, ...model: Model): unknown;
  verificering(sag: unknown, today: string, ...models: [...Model, ...Model]): unknown;
  risikomodeller(): unknown;
  loadRisikomodel(json: unknown): unknown;
  maalbar(answer: unknown): unknown;
  maalbarOrd(): unknown;
  /** `{ value, dropped }`: an object as data, and pointers to what no JSON has a word for. */
  plain(file: unknown): unknown;
  meaning(kind: string, party: string, date: string): unknown;
  tjeklisteAfter(kind: string, party: string): unknown;
}

/** How much of the package a WebAssembly has: the assessment alone, or everything. */
export type EngineSize = "vurdering" | "everything";
const SIZES: readonly EngineSize[] = ["vurdering", "everything"];

/**
 * What computes: `wasm`, WebAssembly in the page; `worker`, WebAssembly in a worker; `js`, the same in JavaScript, made of the
 * very WebAssembly. All give the same results to the last byte.
 */
export type EngineName = "wasm" | "worker" | "js";

/** An instance of the engine, whatever it is made of. */
export interface Computer {
  readonly name: EngineName;
  readonly size: EngineSize;
  /** What it does not have is not there. */
  readonly exports: Wasm;
  /** Puts a fresh instance in the place of the one there is. */
  readonly reset: () => void;
}

/** The glue that wasm-bindgen makes for a module. */
export interface Glue extends Computer {
  /** The glue's own ways to start. */
  readonly init: (options: { module_or_path: CompiledModule }) => Promise<unknown>;
  readonly initSync: (options: { module: CompiledModule }) => unknown;
  /** An export that no other module has. */
  readonly own: keyof Wasm;
}

/** What `engine()` says. */
export interface EngineTold {
  readonly name: EngineName;
  readonly size: EngineSize;
  readonly version: string;
}

class Engine {
  #computer: Computer | undefined;
  #failure: KvalitetsmodelError | undefined;
  /** How many calls are under way: a getter in an input can call the package itself. */
  #depth = 0;
  #isBroken = false;

  /** Keeps why there is no engine, for whoever asks for one. */
  without(reason: KvalitetsmodelError): void {
    this.#failure = reason;
  }

  /** Whether there is an engine that has as much as this one would. */
  has(size: EngineSize): boolean {
    return this.#computer !== undefined && SIZES.indexOf(this.#computer.size) >= SIZES.indexOf(size);
  }

  /** What computes; undefined while nothing does. */
  get name(): EngineName | undefined {
    return this.#computer?.name;
  }

  /** What it is, for whoever wants to know. */
  get told(): EngineTold {
    const { name, size } = this.#started;
    return { name, size, version };
  }

  /** The engine, or the one error that says how to get it. */
  get #started(): Computer {
    if (this.#computer !== undefined) return this.#computer;
    throw (
      this.#failure ??
      packageError("notReady", texts.notReady({ entry: "kvalitetsmodel" }))
    );
  }

  /** Throws where there is no engine. */
  require(): void {
    this.#started;
  }

  /** Throws where another engine computes than the one that was asked for. */
  mustBe(choice: EngineName | "auto"): void {
    const { name } = this.#started;
    if (choice !== "auto" && name !== choice) throw packageError("engineTaken", texts.engineTaken({ running: name, asked: choice }));
  }

  /** Starts at once, for hosts where that is allowed and quickest: Node, Deno, Bun, and bytes that are in the bundle. */
  startNow(source: Bytes | CompiledModule, glue: Glue): void {
    const module = source instanceof WebAssembly.Module ? source : new WebAssembly.Module(source);
    glue.initSync({ module: ours(module, glue) });
    this.use(glue);
  }

  /** Starts without blocking the page while the WebAssembly is compiled. */
  async start(source: Bytes | CompiledModule, glue: Glue): Promise<void> {
    const module = source instanceof WebAssembly.Module ? source : await WebAssembly.compile(source);
    await glue.init({ module_or_path: ours(module, glue) });
    this.use(glue);
  }

  /** The engine as it is started from the module of this glue. */
  startedBy(glue: Glue): Startable {
    const has = (): boolean => this.has(glue.size);
    return {
      get isReady() {
        return has();
      },
      start: (source) => this.start(source, glue),
      startNow: (source) => this.startNow(source, glue),
      without: (reason) => this.without(reason),
    };
  }

  /** A larger engine takes the place of a smaller one; nothing that was loaded is lost, as no engine holds it. */
  use(computer: Computer, insteadOf?: "wasm"): void {
    if (this.has(computer.size)) return;
    this.#computer = computer;
    tellPage({ ...this.told, ...(insteadOf && { insteadOf }) });
  }

  /** Lets go of the instance and all its memory; a new one takes its place. */
  dispose(): void {
    if (this.#computer === undefined) return;
    this.#isBroken = true;
    this.#mend(this.#computer);
  }

  /**
   * Runs something in the engine, and turns what it throws into the package's own error.
   *
   * Anything but a list of problems has gone through the WebAssembly unseen: a stack overflow above all, or a trap. What
   * it was at then is left half done, so that instance is never used again.
   */
  run<T>(run: (wasm: Wasm) => T, size: EngineSize = "vurdering"): T {
    const computer = this.#started;
    if (!this.has(size)) throw tooSmall();
    this.#mend(computer);
    let isWhole = false;
    this.#depth += 1;
    try {
      const result = run(computer.exports);
      if (this.#isBroken) throw new Error("a call within this one broke the engine");
      isWhole = true;
      return result;
    } catch (error) {
      if (!this.#isBroken && Array.isArray(error)) {
        isWhole = true;
        throw new KvalitetsmodelError("badInput", inWords(error));
      }
      if (error instanceof KvalitetsmodelError || error instanceof Waiting) {
        isWhole = true;
        throw error;
      }
      throw packageError("internal", texts.fault, error);
    } finally {
      // No calls here: at the end of a stack even those above may have thrown.
      this.#depth -= 1;
      if (!isWhole) this.#isBroken = true;
    }
  }

  /** A broken instance is replaced as soon as no call is under way in it. It holds nothing that is not told it again. */
  #mend(computer: Computer): void {
    if (!this.#isBroken || this.#depth > 0) return;
    computer.reset();
    this.#isBroken = false;
  }
}

export type { Engine };
export const engine = new Engine();

/** Runs something in an engine that has everything. */
export const inWhole = <T>(run: (wasm: Wasm) => T): T => engine.run(run, "everything");

/** Runs something in the engine, and turns what it throws into the package's own error. */
export const inWasm = <T>(run: (wasm: Wasm) => T): T => engine.run(run);

/** What asks for more than the assessment, where that is all there is. */
export const tooSmall = (): KvalitetsmodelError => packageError("engineTooSmall", texts.engineTooSmall);

/** The glue keeps the first module it gets, right or wrong: so another one must not come that far. */
function ours(module: CompiledModule, { own }: Glue): CompiledModule {
  if (WebAssembly.Module.exports(module).some(({ name }) => name === own)) return module;
  throw new WebAssembly.LinkError("this is the WebAssembly of something else");
}

function inWords(problems: Omit<InputProblem, "message">[]): Problem[] {
  return problems.map((problem) => ({ ...problem, message: problemInWords(problem) }) as InputProblem);
}
