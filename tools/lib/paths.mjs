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
  /** What TypeScript makes of the sources, file by file: what is bundled, and what tests look into. */
  modules: at("pkg", "modules"),
  dist: at("pkg", "dist"),
  script: at("pkg", "dist", "script"),
  wasmDir: at("pkg", "wasm"),
  /** What other hosts than JavaScript take: the wasm of everything, and its header. */
  plain: at("build", "plain"),
  /** The same as a library of this machine, shared and static. */
  native: at("build", "native"),
  /** The conformance kit. */
  kit: at("build", "kit"),
  /** The papers of a release. */
  papers: at("build", "papers"),
  /** The wheel. */
  python: at("build", "python"),
  generated: at("pkg", "src", "generated"),
  /** What the page itself says, compiled. */
  pageTexts: at("build", "texts", "page.ts"),
};

// What is called once is inlined up to 75 instructions, not 3000; all else as ever: the threshold of "z" is 5 and a call
// costs 25, where an instruction costs 5, and all three are 40 times that. As with wasm-opt (build-wasm.mjs), a larger
// file but fewer bytes sent: 663 less after brotli. 10 and 200 times were measured too.
const littleInlining = "-Cllvm-args=-inline-instr-cost=200 -inline-threshold=200 -inline-call-penalty=1000";

/**
 * The modules of WebAssembly made by doors/js, each by its name in pkg/wasm: the features it is built with, how it is
 * optimised, and the file of its twin in JavaScript, where it has one (lib/twin.mjs). Measured: "z" saves 3 kB of the 54 of the assessment,
 * which is computed at every click, and 7 of the 155 of everything.
 */
export const wasms = [
  { name: "kvalitetsmodel", features: ["process"], optLevel: "z", rustflags: [littleInlining] },
  { name: "kvalitetsmodel_vurdering", features: [], optLevel: "s", twin: "vurdering-twin.ts" },
  // Of doors/bilag: an annex is read once in years.
  { name: "kvalitetsmodel_bilag", crate: "bilag", features: [], optLevel: "z" },
].map((wasm) => ({ crate: "js", ...wasm, file: at("pkg", "wasm", `${wasm.name}_bg.wasm`) }));

/**
 * The one made by doors/plain, for kvalitetsmodel/score: without glue. Measured with a dozen sets of flags: 2 is a little
 * smaller after brotli than "s", and that than "z". As to speed, 2 and "s" could not be told apart.
 */
export const plainWasm = {
  name: "kvalitetsmodel_score.wasm",
  crate: "plain",
  features: ["score"],
  optLevel: "2",
  optimise: ["-O4", "-Oz"],
  // 18 bytes less are sent; of a module that knows reference types it would make one that Node 20 refuses.
  metadce: ["--all-features"],
  file: at("pkg", "wasm", "kvalitetsmodel_score.wasm"),
};

/** The same of everything, for any host (kvalitetsmodel.h): JSON in, JSON out. Not in the npm package, which has its own. */
export const hostWasm = {
  name: "kvalitetsmodel.wasm",
  crate: "plain",
  features: ["all"],
  optLevel: "s",
  metadce: [],
  optimise: ["-Oz"],
  file: join(paths.plain, "kvalitetsmodel.wasm"),
};

const [prefix, shared, archive] = { win32: ["", "dll", "lib"], darwin: ["lib", "dylib", "a"] }[process.platform] ?? ["lib", "so", "a"];
/** And as a library of this machine. */
export const native = {
  shared: join(paths.native, `${prefix}kvalitetsmodel.${shared}`),
  archive: join(paths.native, `${prefix}kvalitetsmodel.${archive}`),
};
