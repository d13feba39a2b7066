// The entry of the annexes for browsers and their bundlers.
import { bilagFile } from "../files.js";
import { loader, type WasmSource } from "../load-browser.js";
import { engine } from "./engine.js";

export * from "./api.js";

// Written out in this very form because bundlers look for it to find the file and bring it along.
const load = loader(engine, bilagFile, () => new URL("../../wasm/kvalitetsmodel_bilag_bg.wasm", import.meta.url));

/**
 * Loads the WebAssembly, as `ready` of `kvalitetsmodel` does: once, and again after a failure.
 *
 * @param source only where the file does not stand where the package or the bundler put it
 * @throws {KvalitetsmodelError} `wasmMissing`, `wasmBroken` or `wasmForbidden`, each saying what to do
 */
export function ready(source?: WasmSource | PromiseLike<WasmSource>): Promise<void> {
  return load(source);
}
