// The file of WebAssembly, by the name it has in the package.
import type { WasmFile } from "./load-error.js";

export const file: WasmFile = { name: "kvalitetsmodel_bg.wasm", inline: "kvalitetsmodel/inline" };
