// The entry for browsers and their bundlers: the .wasm file stands beside and is fetched by `ready()`.
import { isReady, start } from "./engine.js";
import { startFailed, wasmMissing } from "./load-error.js";

export * from "./api.js";

/** Where the WebAssembly may come from, if not from the file in the package. */
export type WasmSource = string | URL | Request | Response | BufferSource | WebAssembly.Module;

let loading: Promise<void> | undefined;

/**
 * Loads the WebAssembly. Call it once before anything else; calling it again gives the same promise. In Node, Deno and
 * Bun, and with `kvalitetsmodel/inline`, there is nothing to load and it resolves at once.
 *
 * After a failure the next call tries again.
 *
 * @param source only where the file does not stand where the package or the bundler put it
 * @throws {KvalitetsmodelError} `wasmMissing`, `wasmBroken` or `wasmForbidden`, each saying what to do
 * @example
 * import { profil, ready } from "kvalitetsmodel";
 * await ready();
 */
export function ready(source?: WasmSource | PromiseLike<WasmSource>): Promise<void> {
  loading ??= load(source).catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function load(given: WasmSource | PromiseLike<WasmSource> | undefined): Promise<void> {
  if (isReady()) return;
  // Written out in this very form because bundlers look for it to find the file and bring it along.
  const source = (await given) ?? new URL("../wasm/kvalitetsmodel_bg.wasm", import.meta.url);
  if (source instanceof WebAssembly.Module) return run(source, "WebAssembly.Module", undefined);
  if (source instanceof ArrayBuffer || ArrayBuffer.isView(source)) return run(source, "ready(bytes)", source);
  const response = await fetched(source);
  const where = response.url || address(source);
  if (!response.ok) throw wasmMissing(where, `HTTP ${response.status}`);
  // Not the streaming way: it needs the media type application/wasm, which many servers do not know.
  const bytes = await response.arrayBuffer().catch((error: unknown) => {
    throw wasmMissing(where, String(error), error);
  });
  return run(bytes, where, bytes);
}

async function fetched(source: string | URL | Request | Response): Promise<Response> {
  if (source instanceof Response) return source;
  try {
    return await fetch(source);
  } catch (error) {
    throw wasmMissing(address(source), String(error), error);
  }
}

async function run(source: BufferSource | WebAssembly.Module, where: string, bytes: BufferSource | undefined) {
  try {
    await start(source);
  } catch (error) {
    throw startFailed(where, bytes, error);
  }
}

const address = (source: string | URL | Request | Response): string =>
  typeof source === "string" || source instanceof URL ? String(source) : source.url;
