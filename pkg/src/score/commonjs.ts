// The entry of the columns for `require` where it cannot bring ES modules.
import { scoreFile } from "../files.js";
import { startFile } from "../load-commonjs.js";
import { theEngine } from "./engine.js";

export * from "./api.js";

// The bundle stands in dist/.
startFile(theEngine, scoreFile, `${__dirname}/../wasm`);

/** Nothing to load: for code that is also used with another entry. */
export function ready(_source?: unknown): Promise<void> {
  return Promise.resolve();
}
