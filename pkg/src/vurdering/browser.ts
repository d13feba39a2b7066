// The entry with the assessment alone, for browsers and their bundlers: its .wasm file, a third of the one with everything,
// stands beside and is fetched by `ready()`.
import type { ReadyGiven } from "../choice.js";
import { chooser } from "../choose.js";
import { vurderingFile } from "../files.js";
import { vurdering } from "./glue.js";

export * from "../assessment.js";
export type { EngineChoice, ReadyGiven, ReadyOptions } from "../choice.js";
export type { WasmSource } from "../load-browser.js";

// Written out in this very form because bundlers look for it to find the files and bring them along.
const own = () => new URL("../../wasm/kvalitetsmodel_vurdering_bg.wasm", import.meta.url);
const worker = () => new Worker(new URL("./worker.js", import.meta.url), { type: "module" });
const load = chooser({ glue: vurdering, file: vurderingFile, own, worker });

/**
 * Loads the WebAssembly of the assessment alone, unless one with everything is there already. Call it once before
 * anything else; in Node, Deno and Bun there is nothing to load.
 *
 * @param given where the WebAssembly is, if not where the package or the bundler put it; or which engine to take (`ReadyOptions`)
 * @throws {KvalitetsmodelError} `wasmMissing`, `wasmBroken`, `wasmForbidden`, `engineMissing` or `engineTaken`, each saying what to do
 * @example
 * import { profil, ready } from "kvalitetsmodel/vurdering";
 * await ready();
 */
export function ready(given?: ReadyGiven): Promise<void> {
  return load(given);
}
