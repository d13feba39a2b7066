// Loading a WebAssembly in a browser: fetched from where the package or the bundler put it, once.
import { startFailed, type WasmFile, wasmMissing } from "./load-error.js";
import type { Startable } from "./startable.js";
import type { Bytes, CompiledModule } from "./module-types.js";

/** Where the WebAssembly may come from, if not from the file in the package. */
export type WasmSource = string | URL | Request | Response | Bytes | CompiledModule;

type Given = WasmSource | PromiseLike<WasmSource> | undefined;

/** What is being loaded, or is there: once, whichever entries ask for it. */
const asked = new Map<WasmFile, Promise<void>>();

/** The `ready()` of an entry. `own`: where its file stands. */
export function loader(engine: Startable, file: WasmFile, own: () => URL): (source?: Given) => Promise<void> {
  return (source) => {
    const known = asked.get(file);
    if (known !== undefined) return known;
    const loading = load(source).catch((error: unknown) => {
      asked.delete(file);
      throw error;
    });
    asked.set(file, loading);
    return loading;
  };

  async function load(given: Given): Promise<void> {
    if (engine.isReady) return;
    const source = (await given) ?? inThePackage(own());
    if (source instanceof WebAssembly.Module) return run(source, "WebAssembly.Module", undefined);
    if (source instanceof ArrayBuffer || ArrayBuffer.isView(source)) return run(source, "ready(bytes)", source);
    const onDisk = readFrom(source);
    if (onDisk !== undefined) return run(onDisk, address(source), onDisk);
    const response = await fetched(source);
    const where = response.url || address(source);
    if (!response.ok) throw wasmMissing(file, where, `HTTP ${response.status}`);
    // Not the streaming way: it needs the media type application/wasm, which many servers do not know.
    const bytes = await response.arrayBuffer().catch((error: unknown) => {
      throw wasmMissing(file, where, String(error), error);
    });
    return run(bytes, where, bytes);
  }

  function readFrom(source: string | URL | Request | Response): Bytes | undefined {
    try {
      return fromDisk(source);
    } catch (error) {
      throw wasmMissing(file, address(source), String(error), error);
    }
  }

  async function fetched(source: string | URL | Request | Response): Promise<Response> {
    if (source instanceof Response) return source;
    try {
      return await fetch(source);
    } catch (error) {
      throw wasmMissing(file, address(source), String(error), error);
    }
  }

  async function run(source: Bytes | CompiledModule, where: string, bytes: Bytes | undefined) {
    try {
      await engine.start(source);
    } catch (error) {
      throw startFailed(file, where, bytes, error);
    }
  }
}

/**
 * Vite's development server (before version 8) takes what it serves out of a package, and leaves behind what that looks for
 * beside itself. From there the package is two folders away.
 */
const inThePackage = (url: URL): string | URL => {
  // Next makes an address without an origin, which nothing but a request can be made of.
  const moved = url.href.replace(/\/node_modules\/(\.vite\/)?wasm\/(?=kvalitetsmodel)/, "/node_modules/kvalitetsmodel/wasm/");
  return moved === url.href ? url : moved;
};

/**
 * The bytes of a file where a document is drawn in Node, as in a test: no request is made of files there. A browser has no
 * such program.
 */
function fromDisk(source: string | URL | Request | Response): Bytes | undefined {
  if (globalThis.document === undefined || !(source instanceof URL) || source.protocol !== "file:") return undefined;
  return globalThis.process?.getBuiltinModule?.("node:fs").readFileSync(source) as Bytes | undefined;
}

const address = (source: string | URL | Request | Response): string =>
  typeof source === "string" || source instanceof URL ? String(source) : source.url;
