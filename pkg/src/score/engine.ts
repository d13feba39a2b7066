// The WebAssembly of the columns: doors/plain, of which kvalitetsmodel.h tells every function.
import { KvalitetsmodelError, packageError } from "../errors.js";
import type { Startable } from "../startable.js";

/** What the WebAssembly exports. An address and a size are numbers. */
export interface Plain {
  readonly memory: WebAssembly.Memory;
  kvalitetsmodel_memory(bytes: number): number;
  kvalitetsmodel_columns(asked: number): number;
}

class Engine implements Startable {
  #module: WebAssembly.Module | undefined;
  #plain: Plain | undefined;
  #failure: KvalitetsmodelError | undefined;

  get isReady(): boolean {
    return this.#module !== undefined;
  }

  async start(source: BufferSource | WebAssembly.Module): Promise<void> {
    const module = source instanceof WebAssembly.Module ? source : await WebAssembly.compile(source);
    this.#use(module, await WebAssembly.instantiate(module));
  }

  startNow(bytes: BufferSource): void {
    const module = new WebAssembly.Module(bytes);
    this.#use(module, new WebAssembly.Instance(module));
  }

  without(reason: KvalitetsmodelError): void {
    this.#failure = reason;
  }

  #use(module: WebAssembly.Module, { exports }: WebAssembly.Instance): void {
    if (!("kvalitetsmodel_columns" in exports)) throw new WebAssembly.LinkError("this is the WebAssembly of something else");
    this.#module = module;
    this.#plain = exports as unknown as Plain;
  }

  /** Runs something in the engine. An instance that did not get through is replaced by a fresh one. */
  run<T>(run: (plain: Plain) => T): T {
    if (this.#module === undefined) {
      throw (
        this.#failure ??
        packageError("notReady", {
          da: "kvalitetsmodel/score er ikke klar endnu: kald `await ready()` først.",
          en: "kvalitetsmodel/score is not ready yet: call `await ready()` first.",
        })
      );
    }
    try {
      this.#plain ??= new WebAssembly.Instance(this.#module).exports as unknown as Plain;
      return run(this.#plain);
    } catch (error) {
      this.#plain = undefined;
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

export const engine = new Engine();

export const file = { name: "kvalitetsmodel_score.wasm", inline: "kvalitetsmodel/score/inline" } as const;
