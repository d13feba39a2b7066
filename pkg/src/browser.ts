// The entry for browsers and their bundlers: the .wasm file stands beside and is fetched by `ready()`.
import { engine } from "./engine.js";
import { everythingFile } from "./files.js";
import { everything } from "./glue.js";
import { loader, type WasmSource } from "./load-browser.js";

export * from "./api.js";
export type { WasmSource } from "./load-browser.js";

// Written out in this very form because bundlers look for it to find the file and bring it along.
const load = loader(engine.startedBy(everything), everythingFile, () => new URL("../wasm/kvalitetsmodel_bg.wasm", import.meta.url));

/**
 * Loads the WebAssembly. Call it once before anything else; calling it again gives the same promise. In Node, Deno and
 * Bun, and with `kvalitetsmodel/inline`, there is nothing to load and it resolves at once.
 *
 * After a failure the next call tries again.
 *
 * @param source only where the file does not stand where the package or the bundler put it
 * @throws {KvalitetsmodelError} `wasmMissing`, `wasmBroken` or `wasmForbidden`, each saying what to do
 * @example
 * import { profil, ready } from "kvalitetsmodel";
 * await ready();
 */
export function ready(source?: WasmSource | PromiseLike<WasmSource>): Promise<void> {
  return load(source);
}
