// The files of WebAssembly, by the names they have in the package.
import type { WasmFile } from "./load-error.js";

export const everythingFile: WasmFile = { name: "kvalitetsmodel_bg.wasm", inline: "kvalitetsmodel/inline", worker: "dist/worker.js" };
export const vurderingFile: WasmFile = { name: "kvalitetsmodel_vurdering_bg.wasm", inline: "kvalitetsmodel/inline", worker: "dist/vurdering/worker.js" };
export const scoreFile: WasmFile = { name: "kvalitetsmodel_score.wasm", inline: "kvalitetsmodel/score/inline" };
export const bilagFile: WasmFile = { name: "kvalitetsmodel_bilag_bg.wasm" };
