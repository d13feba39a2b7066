// Starting a WebAssembly where the package is a CommonJS module, which every Node can read a file from.
import type { WasmFile } from "./load-error.js";
import { startFrom } from "./load-node.js";
import type { Startable } from "./startable.js";

/** Starts an engine from its file in this folder; nothing where there is one already. */
export function startFile(engine: Startable, file: WasmFile, folder: string): void {
  if (engine.isReady) return;
  const { readFileSync } = require("node:fs") as typeof import("node:fs");
  startFrom(`${folder}/${file.name}`, engine, file, (path) => readFileSync(path) as Uint8Array<ArrayBuffer>);
}
