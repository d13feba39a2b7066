// The entry for Cloudflare's workers, which may compile no bytes: their build gives what it finds in a .wasm file compiled.
// @ts-ignore: TypeScript has the types of what the module gives, not of the module
import compiled from "../wasm/kvalitetsmodel_bg.wasm";
import { chosen } from "./choice.js";
import { engine } from "./engine.js";
import { everything } from "./glue.js";
import type { CompiledModule } from "./module-types.js";

export * from "./api.js";
export type { EngineChoice, ReadyGiven, ReadyOptions } from "./choice.js";
export type { WasmSource } from "./load-browser.js";

engine.startedBy(everything).startNow(compiled as CompiledModule);

/** Nothing to load here: for code that also runs in browsers. */
export async function ready(given?: unknown): Promise<void> {
  engine.mustBe(chosen(given).engine);
}
