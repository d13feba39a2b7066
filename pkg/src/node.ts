// The entry for Node, Deno and Bun: ready at import. No top-level await, so that `require()` works too.
import { readFileSync } from "node:fs";
import { startNow } from "./engine.js";
import { startFailed, wasmMissing } from "./load-error.js";

export * from "./api.js";
export type { WasmSource } from "./browser.js";

const file = new URL("../wasm/kvalitetsmodel_bg.wasm", import.meta.url);
const bytes = read();
try {
  startNow(bytes);
} catch (error) {
  throw startFailed(file.href, bytes, error);
}

/** Nothing to load here: for code that also runs in browsers. */
export function ready(_source?: unknown): Promise<void> {
  return Promise.resolve();
}

function read(): Uint8Array<ArrayBuffer> {
  try {
    return readFileSync(file) as Uint8Array<ArrayBuffer>;
  } catch (error) {
    throw wasmMissing(file.href, error instanceof Error ? error.message : String(error), error);
  }
}
