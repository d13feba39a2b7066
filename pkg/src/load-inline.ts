// Starting a WebAssembly whose bytes are in the JavaScript.
import { startFailed, type WasmFile } from "./load-error.js";
import type { Startable } from "./startable.js";

/** Starts an engine from base64 text. */
export function startInline(base64: string, engine: Startable, file: WasmFile): void {
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  try {
    engine.startNow(bytes);
  } catch (error) {
    // Not thrown here: a page should get to say what is wrong, and the elements do.
    engine.without(startFailed(file, file.inline ?? file.name, bytes, error));
  }
}
