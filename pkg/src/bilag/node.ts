// The entry of the annexes for Node, Deno and Bun: ready at import.
import { readFileSync } from "node:fs";
import { bilagFile } from "../files.js";
import { startFrom } from "../load-node.js";
import { engine } from "./engine.js";

export * from "./api.js";

const file = new URL("../../wasm/kvalitetsmodel_bilag_bg.wasm", import.meta.url);
startFrom(file, engine, bilagFile, (place) => readFileSync(place) as Uint8Array<ArrayBuffer>);

/** Nothing to load here: for code that also runs in browsers. */
export function ready(_source?: unknown): Promise<void> {
  return Promise.resolve();
}
