// Loading the columns in a browser, when the short way (browser.ts) did not work or an address is given.
import { scoreFile } from "../files.js";
import { loader, type WasmSource } from "../load-browser.js";
import type { Engine } from "./engine.js";
import { rescue } from "./rescue.js";

export async function load(
  engine: Engine,
  own: () => URL,
  source: WasmSource | PromiseLike<WasmSource> | undefined,
): Promise<void> {
  try {
    await loader(engine, scoreFile, own)(source);
  } catch (error) {
    await rescue(engine, error);
  }
}
