// The files of WebAssembly, by the names they have in the package.
import type { WasmFile } from "./load-error.js";

export const scoring: WasmFile = { name: "kvalitetsmodel_bg.wasm", inline: "kvalitetsmodel/inline" };
export const process: WasmFile = { name: "kvalitetsmodel_proces_bg.wasm", inline: "kvalitetsmodel/proces/inline" };
