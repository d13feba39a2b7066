// The engine of the columns: doors/plain, of which kvalitetsmodel.h tells every function. It is a WebAssembly, or the same
// in JavaScript (generated/score-twin.ts) where a page may not have any.
import * as texts from "../generated/texts/api.js";
import { KvalitetsmodelError, packageError } from "../errors.js";
import type { Startable } from "../startable.js";
import { version } from "../version.js";
import type { Bytes, CompiledModule } from "../module-types.js";

/** What an instance gives. An address and a size are numbers. */
export interface Plain {
  readonly memory: { readonly buffer: ArrayBuffer };
  kvalitetsmodel_memory(bytes: number): number;
  kvalitetsmodel_room(asked: number): number;
  kvalitetsmodel_columns(asked: number): number;
}

export class Engine implements Startable {
  #fresh: (() => unknown) | undefined;
  #plain: Plain | undefined;
  #failure: KvalitetsmodelError | undefined;

  /** What computes. */
  name: "wasm" | "js" = "wasm";

  get isReady(): boolean {
    return this.#fresh !== undefined;
  }

  async start(source: Bytes | CompiledModule): Promise<void> {
    const module = source instanceof WebAssembly.Module ? source : await WebAssembly.compile(source);
    this.#start(module, await WebAssembly.instantiate(module));
  }

  startNow(source: Bytes | CompiledModule): void {
    const module = source instanceof WebAssembly.Module ? source : new WebAssembly.Module(source);
    this.#start(module, new WebAssembly.Instance(module));
  }

  without(reason: KvalitetsmodelError): void {
    this.#failure = reason;
  }

  #start(module: CompiledModule, { exports }: WebAssembly.Instance): void {
    if (!("kvalitetsmodel_columns" in exports)) throw new WebAssembly.LinkError("this is the WebAssembly of something else");
    this.use(() => new WebAssembly.Instance(module).exports, "wasm");
    this.#plain = exports as unknown as Plain;
  }

  /** Computes with what this makes, from now on. */
  use(fresh: () => unknown, name: "wasm" | "js"): void {
    this.#fresh = fresh;
    this.#plain = undefined;
    this.name = name;
  }

  /** Runs something in the engine. An instance that did not get through is replaced by a fresh one. */
  run<T>(run: (plain: Plain) => T): T {
    if (this.#fresh === undefined) {
      throw (
        this.#failure ??
        packageError("notReady", texts.scoreNotReady)
      );
    }
    try {
      return run((this.#plain ??= this.#fresh() as Plain));
    } catch (error) {
      this.#plain = undefined;
      throw packageError("internal", texts.scoreFault, error);
    }
  }
}

export const theEngine = new Engine();

/**
 * What computes, how much of the package it has, and the version of the package it belongs to. The WebAssembly and the
 * JavaScript made from it give the same numbers; only the time differs.
 *
 * @throws {KvalitetsmodelError} `notReady` in a browser, before `await ready()`
 * @example
 * engine(); // { name: "wasm", size: "score", version: "0.1.0" }
 */
export function engine(): { name: "wasm" | "js"; size: "score"; version: string } {
  return theEngine.run(() => ({ name: theEngine.name, size: "score", version }));
}
