// What the WebAssemblies of the package have in common: each is started once or says why not, and what it throws becomes
// the package's own error.
import { KvalitetsmodelError, packageError } from "./errors.js";
import type { Problem as InputProblem } from "./generated/types.js";
import type { Problem } from "./types.js";
import { problemInWords } from "./words.js";

/** The glue that wasm-bindgen makes for a module. */
interface Glue<Exports> {
  /** What the module exports, name by name, so that a bundler can leave the rest of the glue out. */
  readonly exports: Exports;
  /** The glue's own ways to start. */
  readonly init: (options: { module_or_path: WebAssembly.Module }) => Promise<unknown>;
  readonly initSync: (options: { module: WebAssembly.Module }) => unknown;
  /** An export that no other module has. */
  readonly own: keyof Exports & string;
}

/** What whoever loads a WebAssembly needs of it. */
export interface Startable {
  readonly isReady: boolean;
  start(source: BufferSource | WebAssembly.Module): Promise<void>;
  startNow(bytes: BufferSource): void;
  without(reason: KvalitetsmodelError): void;
}

export class OneWasm<Exports> implements Startable {
  readonly #glue: Glue<Exports>;
  #exports: Exports | undefined;
  #failure: KvalitetsmodelError | undefined;

  /** `entry`: what the package's user imports it from. */
  constructor(
    readonly entry: string,
    glue: Glue<Exports>,
  ) {
    this.#glue = glue;
  }

  /** Makes these exports the engine; the tests put others in their place. */
  use(exports: Exports): void {
    this.#exports = exports;
  }

  /** Keeps why there is no engine, for whoever asks for one. */
  without(reason: KvalitetsmodelError): void {
    this.#failure = reason;
  }

  get isReady(): boolean {
    return this.#exports !== undefined;
  }

  /** The engine, or the one error that says how to get it. */
  get exports(): Exports {
    if (this.#exports !== undefined) return this.#exports;
    if (this.#failure !== undefined) throw this.#failure;
    throw packageError("notReady", {
      da: `${this.entry} er ikke klar endnu: kald \`await ready()\` først.`,
      en: `${this.entry} is not ready yet: call \`await ready()\` first.`,
    });
  }

  /** Starts at once, for hosts where that is allowed and quickest: Node, Deno, Bun, and bytes that are in the bundle. */
  startNow(bytes: BufferSource): void {
    this.#glue.initSync({ module: this.#ours(new WebAssembly.Module(bytes)) });
    this.use(this.#glue.exports);
  }

  /** Starts without blocking the page while the WebAssembly is compiled. */
  async start(source: BufferSource | WebAssembly.Module): Promise<void> {
    const module = source instanceof WebAssembly.Module ? source : await WebAssembly.compile(source);
    await this.#glue.init({ module_or_path: this.#ours(module) });
    this.use(this.#glue.exports);
  }

  /** The glue keeps the first module it gets, right or wrong: so another one must not come that far. */
  #ours(module: WebAssembly.Module): WebAssembly.Module {
    if (WebAssembly.Module.exports(module).some(({ name }) => name === this.#glue.own)) return module;
    throw new WebAssembly.LinkError("this is the WebAssembly of something else");
  }

  /** Runs something in the engine, and turns what it throws into the package's own error. */
  run<T>(run: (exports: Exports) => T): T {
    const engine = this.exports;
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
}

function problemsIn(json: string): Problem[] {
  const problems = JSON.parse(json) as Omit<InputProblem, "message">[];
  return problems.map((problem) => ({ ...problem, message: problemInWords(problem) }) as InputProblem);
}
