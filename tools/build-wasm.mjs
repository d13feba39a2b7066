// The wasms: cargo, wasm-bindgen, then wasm-opt. The same bytes for every builder.
import { existsSync } from "node:fs";
import { rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { isMain } from "./lib/main.mjs";
import { at, built, root, wasms, wasmTarget } from "./lib/paths.mjs";
import { node, run } from "./lib/run.mjs";
import { reproducibleFlags } from "./lib/rustflags.mjs";
import { fail, headline, note, problem } from "./lib/say.mjs";

// Never --all-features: version 132 then writes instructions that Node 20 refuses. What the module uses stands in the
// module itself. Little inlining of functions that are called once, and -O2 rather than -Oz: more of either makes the
// file smaller but what is sent (brotli) larger, as the same code then stands in more shapes. Functions of hardly more
// than a call are inlined everywhere: smaller both ways. Measured again whenever the code has changed much.
export const wasmOptFlags = [
  ...["-O2", "-s", "1", "--converge", "--merge-similar-functions"],
  ...["--one-caller-inline-max-function-size=20", "--always-inline-max-function-size=4"],
];

/** Builds the crate in `crateRoot` into its pkg/wasm; another folder than the checkout only in the tests. */
export async function buildWasm({ crateRoot = root, env = {} } = {}) {
  const out = join(crateRoot, "pkg", "wasm");
  // First the sources, so that the folders to be renamed in the paths exist when the flags are made.
  await run("cargo", ["fetch", "--locked"], { cwd: crateRoot, env });
  await rm(out, { recursive: true, force: true });
  for (const wasm of wasms) await buildOne(wasm, { out, crateRoot, env });
}

async function buildOne({ name, feature, optLevel }, { out, crateRoot, env }) {
  headline(`wasm: ${name}, wasm-bindgen, release`);
  await run(
    "cargo",
    [
      // The crate is a plain library; what is packed is made a cdylib here.
      ...["rustc", "--lib", "--crate-type", "cdylib", "--release", "--target", wasmTarget],
      ...["--locked", "--no-default-features", "--features", feature],
    ],
    {
      cwd: crateRoot,
      env: {
        ...env,
        CARGO_ENCODED_RUSTFLAGS: await reproducibleFlags(crateRoot, env),
        CARGO_PROFILE_RELEASE_OPT_LEVEL: optLevel,
      },
    },
  );
  const module = built("kvalitetsmodel.wasm", crateRoot, env);
  await run("wasm-bindgen", ["--target", "web", "--out-dir", out, "--out-name", name, module], { cwd: crateRoot, env });
  await optimise(join(out, `${name}_bg.wasm`));
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
