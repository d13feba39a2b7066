// The entry of the columns without WebAssembly: the same engine in JavaScript, ready at import.
import { instance } from "../generated/score-twin.js";
import { theEngine } from "./engine.js";

export * from "./api.js";

theEngine.use(instance, "js");

/** Nothing to load here: for code that is also used with the ordinary entry. */
export function ready(_source?: unknown): Promise<void> {
  return Promise.resolve();
}
