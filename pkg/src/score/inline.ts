// The entry of the columns with the WebAssembly built in: nothing is fetched, ready at import.
import { wasmBase64 } from "../generated/score-bytes.js";
import { startInline } from "../load-inline.js";
import { engine, file } from "./engine.js";

export * from "./api.js";

startInline(wasmBase64, engine, file);

/** Nothing to load here: for code that is also used with the ordinary entry, and to hear why there is no engine. */
export async function ready(_source?: unknown): Promise<void> {
  engine.run(() => undefined);
}
