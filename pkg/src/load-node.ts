// Loading a WebAssembly in Node, Deno and Bun: read from the disk, at once.
import { startFailed, type WasmFile, wasmMissing } from "./load-error.js";
import type { Startable } from "./startable.js";

/** Starts an engine from the file at this address. */
export function startFrom(url: URL, engine: Startable, file: WasmFile): void {
  const bytes = read(url, file);
  try {
    engine.startNow(bytes);
  } catch (error) {
    throw startFailed(file, url.href, bytes, error);
  }
}

function read(url: URL, file: WasmFile): Uint8Array<ArrayBuffer> {
  try {
    return readFile(url);
  } catch (error) {
    throw wasmMissing(file, url.href, error instanceof Error ? error.message : String(error), error);
  }
}

/** Not by `import`: Node then loads all that belongs to files, promises and streams too, which takes it 1.5 to 2 ms. */
export function readFile(url: URL): Uint8Array<ArrayBuffer> {
  const { readFileSync } = process.getBuiltinModule?.("node:fs") ?? filesOfOlderHosts();
  return readFileSync(url) as Uint8Array<ArrayBuffer>;
}

type Files = Pick<typeof import("node:fs"), "readFileSync">;

/** Deno before 2.1 and Bun before 1.2.6. Every Node that the package is for has `process.getBuiltinModule`. */
function filesOfOlderHosts(): Files {
  const { Deno } = globalThis as { Deno?: Files };
  return Deno ?? (import.meta as unknown as { require(name: string): Files }).require("node:fs");
}
