// The entry for browsers and their bundlers: the .wasm file stands beside and is fetched by `ready()`.
import { process } from "../files.js";
import { loader, type WasmSource } from "../load-browser.js";
import { engine } from "./engine.js";

export * from "./api.js";
export type { WasmSource } from "../load-browser.js";

// Written out in this very form because bundlers look for it to find the file and bring it along.
const load = loader(engine, process, () => new URL("../../wasm/kvalitetsmodel_proces_bg.wasm", import.meta.url));

/**
 * Loads the WebAssembly of the supervision process, which is a file of its own. Call it once before anything else; in
 * Node, Deno and Bun, and with `kvalitetsmodel/proces/inline`, there is nothing to load.
 *
 * @param source only where the file does not stand where the package or the bundler put it
 * @throws {KvalitetsmodelError} `wasmMissing`, `wasmBroken` or `wasmForbidden`, each saying what to do
 * @example
 * import { ready, risiko } from "kvalitetsmodel/proces";
 * await ready();
 */
export function ready(source?: WasmSource | PromiseLike<WasmSource>): Promise<void> {
  return load(source);
}
