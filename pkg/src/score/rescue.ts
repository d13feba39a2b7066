// What an entry does where its WebAssembly did not start: compute with the same in JavaScript, where that is why.
import { inJavascript } from "../generated/texts/rescue.js";
import type { Engine } from "./engine.js";

/**
 * Starts the JavaScript engine where no WebAssembly at all may be compiled: the page's Content-Security-Policy forbids
 * it, or the browser has none. Said on the console, for it is slower. Anything else that went wrong is thrown.
 */
export async function rescue(engine: Engine, error: unknown): Promise<void> {
  if (await canCompile()) throw error;
  const { instance } = await import("../generated/score-twin.js");
  // Two may have asked at once.
  if (engine.isReady) return;
  engine.use(instance, "javascript");
  console.info(`${inJavascript.da}\n${inJavascript.en}`);
}

/** Whether the smallest module there is can be compiled: asked of the browser, as each has its own words for a refusal. */
async function canCompile(): Promise<boolean> {
  try {
    await WebAssembly.compile(Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0));
    return true;
  } catch {
    return false;
  }
}
