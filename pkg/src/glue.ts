// The WebAssembly of everything: the only place that knows the glue wasm-bindgen makes for it.
import init, {
  __wbg_reset_state,
  aarshjul,
  basisOn,
  builtIn,
  builtInOn,
  calendarFile,
  check,
  compare,
  decisionOn,
  dialogforloeb,
  fastProfil,
  findings,
  frister,
  handleplan,
  helligdage,
  initSync,
  loadModels,
  loadRisikomodel,
  maalbar,
  maalbarOrd,
  meaning,
  opfoelgningsplan,
  overlay,
  plain,
  profil,
  risiko,
  risikomodeller,
  rulesOn,
  socialtilsyn,
  shapeOf,
  tjeklisteAfter,
  verificering,
} from "../wasm/kvalitetsmodel.js";
import type { Glue } from "./engine.js";

/** What the module gives: doors/js. Name by name, so that a bundler can leave the rest of the glue out. */
const exports = {
  ...{ builtIn, builtInOn, basisOn, decisionOn, loadModels, overlay, shapeOf },
  ...{ profil, fastProfil, check, findings, compare },
  ...{ frister, aarshjul, rulesOn, helligdage, calendarFile },
  ...{ risiko, risikomodeller, loadRisikomodel, dialogforloeb, handleplan },
  ...{ opfoelgningsplan, verificering, maalbar, maalbarOrd },
  ...{ plain, socialtilsyn, meaning, tjeklisteAfter },
};

export const everything: Glue = { name: "wasm", size: "everything", exports, init, initSync, reset: __wbg_reset_state, own: "handleplan" };
