// What an entry does where its WebAssembly did not start: compute with the same in JavaScript, where that is why.
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
  console.info(
    "kvalitetsmodel/score: siden må ikke bruge WebAssembly, så der regnes i JavaScript. Tallene er de samme; det tager " +
      "længere tid. Sidens script-src skal have 'wasm-unsafe-eval', hvis det skal gå hurtigere.\n" +
      "kvalitetsmodel/score: the page may not use WebAssembly, so JavaScript computes. The numbers are the same; it takes " +
      "longer. The page's script-src must have 'wasm-unsafe-eval' for it to be faster.",
  );
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
