// The WebAssembly of the supervision process, and the only place that knows the glue wasm-bindgen makes for it.
import init, {
  dialogforloeb,
  handleplan,
  initSync,
  maalbar,
  opfoelgningsplan,
  risiko,
  risikomodel,
  verificering,
} from "../../wasm/kvalitetsmodel_proces.js";
import { OneWasm } from "../one-wasm.js";

/**
 * What the WebAssembly gives: src/wasm/proces.rs. The first two strings that go in are `dataText` of something, the third
 * is a day; what comes out is JSON, and so is what is thrown: a list of problems, without the words.
 */
type Answer = (input: string, model: string, today: string) => string;

export type Name =
  | "dialogforloeb"
  | "handleplan"
  | "maalbar"
  | "opfoelgningsplan"
  | "risiko"
  | "risikomodel"
  | "verificering";

const glue: Readonly<Record<Name, Answer>> = {
  ...{ dialogforloeb, handleplan, maalbar, opfoelgningsplan, risiko, risikomodel, verificering },
};

export const engine = new OneWasm("kvalitetsmodel/proces", { exports: glue, init, initSync, own: "handleplan" });
