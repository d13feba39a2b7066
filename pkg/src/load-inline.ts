// Starting a WebAssembly whose bytes are in the JavaScript.
import { bytesOf } from "./bytes-of.js";
import { startFailed, type WasmFile } from "./load-error.js";
import type { Startable } from "./startable.js";

/** Starts an engine from its bytes as text; nothing where it is there already. */
export function startInline(text: string, engine: Startable, file: WasmFile): void {
  if (engine.isReady) return;
  const bytes = bytesOf(text);
  try {
    engine.startNow(bytes);
  } catch (error) {
    // Not thrown here: a page should get to say what is wrong, and the elements do.
    engine.without(startFailed(file, file.inline ?? file.name, bytes, error));
  }
}
