// The WebAssembly of the assessment alone, and the only place that knows the glue wasm-bindgen makes for it.
import init, {
  __wbg_reset_state,
  basisOn,
  builtIn,
  builtInOn,
  check,
  compare,
  decisionOn,
  fastProfil,
  findings,
  initSync,
  loadModels,
  overlay,
  profil,
  shapeOf,
} from "../../wasm/kvalitetsmodel_vurdering.js";
import type { Glue, Wasm } from "../engine.js";

const exports = {
  ...{ builtIn, builtInOn, basisOn, decisionOn, loadModels, overlay, shapeOf },
  ...{ profil, fastProfil, check, findings, compare },
} as Wasm;

export const vurdering: Glue = { name: "wasm", size: "vurdering", exports, init, initSync, reset: __wbg_reset_state, own: "fastProfil" };
