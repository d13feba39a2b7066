// The entry for Node, Deno and Bun: ready at import. No top-level await, so that `require()` works too.
import { process } from "../files.js";
import { startFrom } from "../load-node.js";
import { engine } from "./engine.js";

export * from "./api.js";
export type { WasmSource } from "../load-browser.js";

startFrom(new URL("../../wasm/kvalitetsmodel_proces_bg.wasm", import.meta.url), engine, process);

/** Nothing to load here: for code that also runs in browsers. */
export function ready(_source?: unknown): Promise<void> {
  return Promise.resolve();
}
