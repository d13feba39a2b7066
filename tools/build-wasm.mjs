// The wasms: cargo, wasm-bindgen, then wasm-opt. The same bytes for every builder.
import { existsSync } from "node:fs";
import { rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { buildDoor } from "./lib/door.mjs";
import { writeIfChanged } from "./lib/files.mjs";
import { isMain } from "./lib/main.mjs";
import { at, root, wasms } from "./lib/paths.mjs";
import { node, run } from "./lib/run.mjs";
import { fail, headline, note, problem } from "./lib/say.mjs";
import { twinWithGlue } from "./lib/twin.mjs";

// Never --all-features: version 132 then writes instructions that Node 20 refuses. What the module uses stands in the
// module itself. Little inlining of functions that are called once: more makes the file smaller but what is sent (brotli)
// larger, as the same code then stands in more shapes. Functions of hardly more than a call are inlined everywhere:
// smaller both ways. Measured again whenever the code has changed much (-Oz is now 680 bytes less than -O2, after brotli).
export const wasmOptFlags = [
  ...["-Oz", "--converge", "--merge-similar-functions"],
  ...["--one-caller-inline-max-function-size=20", "--always-inline-max-function-size=4"],
  // The first KiB of memory is the far end of the stack, where nothing has an address. In the order of their names the
  // functions of a module lie side by side, and what is alike is near for brotli. The zeros of the data stay: cut out,
  // they leave 700 segments, whose tables are out of step.
  ...["--low-memory-unused", "--reorder-functions-by-name", "--skip-pass=memory-packing"],
  // What is computed twice in a function stays so: kept in a local instead, it looks different every time (800 bytes).
  "--skip-pass=local-cse",
];

/** Builds the crate in `crateRoot` into its pkg/wasm; another folder than the checkout only in the tests. */
export async function buildWasm({ crateRoot = root, env = {} } = {}) {
  const out = join(crateRoot, "pkg", "wasm");
  // First the sources, so that the folders to be renamed in the paths exist when the flags are made.
  await run("cargo", ["fetch", "--locked"], { cwd: crateRoot, env });
  await rm(out, { recursive: true, force: true });
  for (const wasm of wasms) await buildOne(wasm, { out, crateRoot, env });
}

async function buildOne(wasm, { out, crateRoot, env }) {
  headline(`wasm: ${wasm.name}, release`);
  const module = await buildDoor(wasm, { crateRoot, env });
  // The state can be reset: an instance that a stack overflow has broken is replaced by a new one (pkg/src/engine.ts).
  // Where the file stands, the entries say: a bundler for servers looks for whatever address the glue has of its own.
  const glue = [
    ...["--target", "web", "--experimental-reset-state-function", "--omit-default-module-path"],
    ...["--out-name", wasm.name, "--out-dir", out],
  ];
  await run("wasm-bindgen", [...glue, module]);
  await optimise(join(out, `${wasm.name}_bg.wasm`));
  // Of the very module, which the next one built takes the place of.
  if (wasm.twin !== undefined) await buildTwin(module, wasm, join(crateRoot, "pkg", "src", "generated"));
}

async function buildTwin(module, { name, twin }, folder) {
  headline(`the same in JavaScript: ${twin}`);
  await writeIfChanged(join(folder, twin), await twinWithGlue(module, { name, flags: wasmOptFlags }));
}

async function optimise(wasm) {
  const wasmOpt = at("node_modules", "binaryen", "bin", "wasm-opt");
  if (!existsSync(wasmOpt)) throw problem("wasm-opt is missing: run `npm ci` (it comes with the npm package binaryen).");
  const before = (await stat(wasm)).size;
  // The stripped sections name the tools' versions, which would differ between builders.
  const strip = ["--strip-debug", "--strip-producers", "--strip-target-features"];
  await node([wasmOpt, wasm, "-o", `${wasm}.opt`, ...wasmOptFlags, ...strip]);
  await rename(`${wasm}.opt`, wasm);
  note(`wasm-opt: ${before} bytes before, ${(await stat(wasm)).size} after.`);
}

if (isMain(import.meta.url)) await buildWasm().catch(fail);
