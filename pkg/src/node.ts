// The entry for Node, Deno and Bun: ready at import. No top-level await, so that `require()` works too.
import { startNow } from "./engine.js";
import { startFailed, wasmMissing } from "./load-error.js";
import { useDescriptions } from "./models.js";

export * from "./api.js";
export type { WasmSource } from "./browser.js";

const file = new URL("../wasm/kvalitetsmodel_bg.wasm", import.meta.url);
const bytes = readWasm();
try {
  startNow(bytes);
} catch (error) {
  throw startFailed(file.href, bytes, error);
}

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
export function ready(_source?: unknown): Promise<void> {
  return Promise.resolve();
}

function readWasm(): Uint8Array<ArrayBuffer> {
  try {
    return readFile(file);
  } catch (error) {
    throw wasmMissing(file.href, error instanceof Error ? error.message : String(error), error);
  }
}

/** Not by `import`: Node then loads all that belongs to files, promises and streams too, which takes it 1.5 to 2 ms. */
function readFile(file: URL): Uint8Array<ArrayBuffer> {
  const { readFileSync } = process.getBuiltinModule?.("node:fs") ?? filesOfOlderHosts();
  return readFileSync(file) as Uint8Array<ArrayBuffer>;
}

type Files = Pick<typeof import("node:fs"), "readFileSync">;

/** Deno before 2.1 and Bun before 1.2.6. Every Node that the package is for has `process.getBuiltinModule`. */
function filesOfOlderHosts(): Files {
  const { Deno } = globalThis as { Deno?: Files };
  return Deno ?? (import.meta as unknown as { require(name: string): Files }).require("node:fs");
}
