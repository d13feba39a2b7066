// The entry of the columns for browsers and their bundlers.
import type { WasmSource } from "../load-browser.js";
import { theEngine } from "./engine.js";

export * from "./api.js";

// Written out in this very form because bundlers look for it to find the file and bring it along.
const own = (): URL => new URL("../../wasm/kvalitetsmodel_score.wasm", import.meta.url);

let loading: Promise<void> | undefined;

/**
 * Loads the engine, as `ready` of `kvalitetsmodel` does: once, and again after a failure.
 *
 * Where the page may not have WebAssembly, the same engine in JavaScript computes: `engine()` and a line on the console
 * say so.
 *
 * @param source only where the file does not stand where the package or the bundler put it
 * @throws {KvalitetsmodelError} `wasmMissing` or `wasmBroken`, each saying what to do
 */
export function ready(source?: WasmSource | PromiseLike<WasmSource>): Promise<void> {
  loading ??= load(source).catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function load(source: WasmSource | PromiseLike<WasmSource> | undefined): Promise<void> {
  if (theEngine.isReady) return;
  if (source === undefined) {
    try {
      return await theEngine.start(await (await fetch(own())).arrayBuffer());
    } catch {
      // The other way says what is wrong, if it is once more.
    }
  }
  // All that can be said about loading is a third of what this entry weighs: fetched where it is needed.
  return (await import("./load.js")).load(theEngine, own, source);
}
