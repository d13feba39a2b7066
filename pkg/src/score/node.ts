// The entry of the columns for Node, Deno and Bun: ready at import.
import { scoreFile } from "../files.js";
import { startFrom } from "../load-node.js";
import { readFile } from "../read-file.js";
import { theEngine } from "./engine.js";

export * from "./api.js";

startFrom(new URL("../../wasm/kvalitetsmodel_score.wasm", import.meta.url), theEngine, scoreFile, readFile);

/** Nothing to load here: for code that also runs in browsers. */
export function ready(_source?: unknown): Promise<void> {
  return Promise.resolve();
}
