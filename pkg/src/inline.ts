// The entry with the WebAssembly built in: nothing is fetched, ready at import. A third more bytes for a bundler or a
// page that cannot bring the .wasm file along.
import { startNow, theWasm, withoutWasm } from "./engine.js";
import { wasmBase64 } from "./generated/bytes.js";
import { startFailed } from "./load-error.js";

export * from "./api.js";
export type { WasmSource } from "./browser.js";

const bytes = Uint8Array.from(atob(wasmBase64), (character) => character.charCodeAt(0));
try {
  startNow(bytes);
} catch (error) {
  // Not thrown here: a page should get to say what is wrong, and the elements do.
  withoutWasm(startFailed("kvalitetsmodel/inline", bytes, error));
}

/** Nothing to load here: for code that is also used with the ordinary entry, and to hear why there is no engine. */
export async function ready(_source?: unknown): Promise<void> {
  theWasm();
}
