// Where things stand. Every tool takes its paths from here, so that none depends on the folder it was started in.
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../..", import.meta.url)).replace(/[\\/]$/, "");

/** A path inside the checkout. */
export const at = (...parts) => join(root, ...parts);

export const paths = {
  build: at("build"),
  site: at("build", "site"),
  tools: at("build", "tools"),
  pkg: at("pkg"),
  dist: at("pkg", "dist"),
  wasmDir: at("pkg", "wasm"),
  wasm: at("pkg", "wasm", "kvalitetsmodel_bg.wasm"),
  generated: at("pkg", "src", "generated"),
};
