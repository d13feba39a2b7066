// The entry with the assessment alone, for Node, Deno and Bun: ready at import. No top-level await, so that `require()`
// works too.
import { chosen } from "../choice.js";
import { engine } from "../engine.js";
import { vurderingFile } from "../files.js";
import { startFrom } from "../load-node.js";
import { readFile } from "../read-file.js";
import { vurdering } from "./glue.js";

export * from "../assessment.js";
export type { EngineChoice, ReadyGiven, ReadyOptions } from "../choice.js";
export type { WasmSource } from "../load-browser.js";

const file = new URL("../../wasm/kvalitetsmodel_vurdering_bg.wasm", import.meta.url);
startFrom(file, engine.startedBy(vurdering), vurderingFile, readFile);

/** Nothing to load here: for code that also runs in browsers. */
export async function ready(given?: unknown): Promise<void> {
  engine.mustBe(chosen(given).engine);
}
