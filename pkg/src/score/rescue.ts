// What an entry does where its WebAssembly did not start: compute with the same in JavaScript, where that is why.
import { canCompile } from "../can-compile.js";
import { inJavascript } from "../generated/texts/rescue.js";
import { tellPage } from "../tell-page.js";
import { version } from "../version.js";
import type { Engine } from "./engine.js";

/**
 * Starts the JavaScript engine where no WebAssembly at all may be compiled: the page's Content-Security-Policy forbids
 * it, or the browser has none. Told to the page and on the console, for it is slower. Anything else that went wrong is thrown.
 */
export async function rescue(engine: Engine, error: unknown): Promise<void> {
  if (await canCompile()) throw error;
  const { instance } = await import("../generated/score-twin.js");
  // Two may have asked at once.
  if (engine.isReady) return;
  engine.use(instance, "js");
  tellPage({ name: "js", size: "score", version, insteadOf: "wasm" });
  console.info(`${inJavascript.da}\n${inJavascript.en}`);
}
