// The entry for browsers and their bundlers: the .wasm file stands beside and is fetched by `ready()`.
import type { ReadyGiven } from "./choice.js";
import { chooser } from "./choose.js";
import { everythingFile } from "./files.js";
import { everything } from "./glue.js";

export * from "./api.js";
export type { EngineChoice, ReadyGiven, ReadyOptions } from "./choice.js";
export type { WasmSource } from "./load-browser.js";

// Written out in this very form because bundlers look for it to find the files and bring them along.
const own = () => new URL("../wasm/kvalitetsmodel_bg.wasm", import.meta.url);
const worker = () => new Worker(new URL("./worker.js", import.meta.url), { type: "module" });
const load = chooser({ glue: everything, file: everythingFile, own, worker });

/**
 * Loads the WebAssembly. Call it once before anything else; calling it again gives the same promise. In Node, Deno and
 * Bun, and with `kvalitetsmodel/inline`, there is nothing to load and it resolves at once.
 *
 * After a failure the next call tries again.
 *
 * @param given where the WebAssembly is, if not where the package or the bundler put it; or which engine to take (`ReadyOptions`)
 * @throws {KvalitetsmodelError} `wasmMissing`, `wasmBroken`, `wasmForbidden`, `engineMissing` or `engineTaken`, each saying what to do
 * @example
 * import { profil, ready } from "kvalitetsmodel";
 * await ready();
 */
export function ready(given?: ReadyGiven): Promise<void> {
  return load(given);
}
