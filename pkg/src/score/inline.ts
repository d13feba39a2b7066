// The entry of the columns with the WebAssembly built in: nothing is fetched, ready at import.
import { wasmText } from "../generated/score-bytes.js";
import { scoreFile } from "../files.js";
import { startInline } from "../load-inline.js";
import { theEngine } from "./engine.js";

export * from "./api.js";

startInline(wasmText, theEngine, scoreFile);

/** Nothing to load here, but where the page may not have WebAssembly: then the same engine in JavaScript. */
export async function ready(_source?: unknown): Promise<void> {
  try {
    theEngine.run(() => undefined);
  } catch (error) {
    await (await import("./rescue.js")).rescue(theEngine, error);
  }
}
