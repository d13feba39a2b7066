// The entry with the WebAssembly built in: nothing is fetched, ready at import.
import { process } from "../files.js";
import { wasmBase64 } from "../generated/proces-bytes.js";
import { startInline } from "../load-inline.js";
import { engine } from "./engine.js";

export * from "./api.js";
export type { WasmSource } from "../load-browser.js";

startInline(wasmBase64, engine, process);

/** Nothing to load here: for code that is also used with the ordinary entry, and to hear why there is no engine. */
export async function ready(_source?: unknown): Promise<void> {
  engine.exports;
}
