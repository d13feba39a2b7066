// The WebAssembly that reads annexes: doors/bilag. Its own, and loaded by whoever reads one.
import * as texts from "../generated/texts/api.js";
import init, { __wbg_reset_state, initSync, readBilag } from "../../wasm/kvalitetsmodel_bilag.js";
import { type KvalitetsmodelError, packageError } from "../errors.js";
import type { Startable } from "../startable.js";

class Engine implements Startable {
  #failure: KvalitetsmodelError | undefined;
  #isBroken = false;
  isReady = false;

  async start(source: BufferSource | WebAssembly.Module): Promise<void> {
    const module = source instanceof WebAssembly.Module ? source : await WebAssembly.compile(source);
    await init({ module_or_path: ours(module) });
    this.isReady = true;
  }

  startNow(source: BufferSource | WebAssembly.Module): void {
    initSync({ module: ours(source instanceof WebAssembly.Module ? source : new WebAssembly.Module(source)) });
    this.isReady = true;
  }

  without(reason: KvalitetsmodelError): void {
    this.#failure = reason;
  }

  /** What the text of an annex says, as JSON. An instance that did not get through is replaced by a fresh one. */
  read(text: string, today: string, act: string, version: string): string {
    if (!this.isReady) {
      throw (
        this.#failure ??
        packageError("notReady", texts.notReady({ entry: "kvalitetsmodel/bilag" }))
      );
    }
    if (this.#isBroken) __wbg_reset_state();
    this.#isBroken = true;
    try {
      const said = readBilag(text, today, act, version);
      this.#isBroken = false;
      return said;
    } catch (error) {
      throw packageError("internal", texts.annexFault, error);
    }
  }
}

/** The glue keeps the first module it gets, right or wrong: so another one must not come that far. */
function ours(module: WebAssembly.Module): WebAssembly.Module {
  if (WebAssembly.Module.exports(module).some(({ name }) => name === "readBilag")) return module;
  throw new WebAssembly.LinkError("this is the WebAssembly of something else");
}

export const engine = new Engine();
