// The entry for Node, Deno and Bun: ready at import. No top-level await, so that `require()` works too.
import { chosen } from "./choice.js";
import { engine } from "./engine.js";
import { everythingFile } from "./files.js";
import { everything } from "./glue.js";
import { startFrom } from "./load-node.js";
import { useDescriptions } from "./models.js";
import { readFile } from "./read-file.js";

export * from "./api.js";
export type { EngineChoice, ReadyGiven, ReadyOptions } from "./choice.js";
export type { WasmSource } from "./load-browser.js";

startFrom(new URL("../wasm/kvalitetsmodel_bg.wasm", import.meta.url), engine.startedBy(everything), everythingFile, readFile);

// What the engine says of its own models, written down by the build: in a process that has only just begun, reading it
// takes a fraction of the time it takes the engine to say it. Without the file the engine is asked after all.
useDescriptions((index) => {
  try {
    return JSON.parse(new TextDecoder().decode(readFile(new URL(`models/${index}.json`, import.meta.url))));
  } catch {
    return undefined;
  }
});

/** Nothing to load here: for code that also runs in browsers. */
export async function ready(given?: unknown): Promise<void> {
  engine.mustBe(chosen(given).engine);
}
