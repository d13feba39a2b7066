// The entry with the WebAssembly built in: nothing is fetched, ready at import. A third more bytes for a bundler or a
// page that cannot bring the .wasm file along.
// @ts-expect-error: a script, which the build puts there
import "./script/kvalitetsmodel.bytes.js";
import { bytesAtHand } from "./bytes-at-hand.js";
import { chosen } from "./choice.js";
import { engine } from "./engine.js";
import { everythingFile } from "./files.js";
import { everything } from "./glue.js";
import { startInline } from "./load-inline.js";

export * from "./api.js";
export type { EngineChoice, ReadyGiven, ReadyOptions } from "./choice.js";
export type { WasmSource } from "./load-browser.js";

const bytes = bytesAtHand();
if (bytes !== undefined) startInline(bytes, engine.startedBy(everything), everythingFile);

/** Nothing to load here: for code that is also used with the ordinary entry, and to hear why there is no engine. */
export async function ready(given?: unknown): Promise<void> {
  engine.mustBe(chosen(given).engine);
}
