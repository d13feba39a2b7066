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
  generated: at("pkg", "src", "generated"),
};

/**
 * The modules of WebAssembly, each by its name in pkg/wasm: the cargo feature it is built with, how it is optimised, and
 * its module with the bytes inlined. A portal that only scores and counts days downloads nothing of the supervision
 * process. That one answers a click, not ten thousand facts: measured, "z" saves 6 kB of its 126 after brotli.
 */
export const wasms = [
  { name: "kvalitetsmodel", feature: "wasm", optLevel: "s", bytes: "bytes.ts" },
  { name: "kvalitetsmodel_proces", feature: "wasm-proces", optLevel: "z", bytes: "proces-bytes.ts" },
].map((wasm) => ({ ...wasm, file: at("pkg", "wasm", `${wasm.name}_bg.wasm`) }));

/** The module of the plain door, for kvalitetsmodel/score, without glue: no builder of declarations knows it. */
export const plainWasm = { name: "kvalitetsmodel_score.wasm", file: at("pkg", "wasm", "kvalitetsmodel_score.wasm"), bytes: "score-bytes.ts" };

/** The target of every module of WebAssembly. */
export const wasmTarget = "wasm32-unknown-unknown";

/** Where cargo puts a module that it built for release. */
export const built = (name, crateRoot, env) =>
  join(env.CARGO_TARGET_DIR ?? process.env.CARGO_TARGET_DIR ?? join(crateRoot, "target"), wasmTarget, "release", name);
