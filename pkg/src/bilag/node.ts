// The entry of the annexes for Node, Deno and Bun: ready at import.
import { bilagFile } from "../files.js";
import { startFrom } from "../load-node.js";
import { engine } from "./engine.js";

export * from "./api.js";

startFrom(new URL("../../wasm/kvalitetsmodel_bilag_bg.wasm", import.meta.url), engine, bilagFile);

/** Nothing to load here: for code that also runs in browsers. */
export function ready(_source?: unknown): Promise<void> {
  return Promise.resolve();
}
