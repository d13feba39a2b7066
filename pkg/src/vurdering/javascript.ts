// The engine of the assessment in JavaScript, for a page that may not have WebAssembly: a file of its own, which is asked for
// only where it is wanted.
import type { Computer, Wasm } from "../engine.js";
import { instance } from "../generated/vurdering-twin.js";

export function inJavascript(): Computer {
  let exports = instance() as Wasm;
  return {
    name: "js",
    size: "vurdering",
    get exports() {
      return exports;
    },
    reset() {
      exports = instance() as Wasm;
    },
  };
}
