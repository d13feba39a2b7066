// The entry with the assessment alone, for browsers and their bundlers: its .wasm file, a third of the one with everything,
// stands beside and is fetched by `ready()`.
import { engine } from "../engine.js";
import { vurderingFile } from "../files.js";
import { loader, type WasmSource } from "../load-browser.js";
import { vurdering } from "./glue.js";

export * from "../assessment.js";
export type { WasmSource } from "../load-browser.js";

// Written out in this very form because bundlers look for it to find the file and bring it along.
const ownFile = () => new URL("../../wasm/kvalitetsmodel_vurdering_bg.wasm", import.meta.url);
const load = loader(engine.startedBy(vurdering), vurderingFile, ownFile);

/**
 * Loads the WebAssembly of the assessment alone, unless one with everything is there already. Call it once before
 * anything else; in Node, Deno and Bun there is nothing to load.
 *
 * @param source only where the file does not stand where the package or the bundler put it
 * @throws {KvalitetsmodelError} `wasmMissing`, `wasmBroken` or `wasmForbidden`, each saying what to do
 * @example
 * import { profil, ready } from "kvalitetsmodel/vurdering";
 * await ready();
 */
export function ready(source?: WasmSource | PromiseLike<WasmSource>): Promise<void> {
  return load(source);
}
