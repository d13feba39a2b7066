// The wasm of the plain door (doors/plain), for kvalitetsmodel/score: cargo, then wasm-opt. The same bytes for every builder.
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { isMain } from "./lib/main.mjs";
import { at, built, plainWasm, root, wasmTarget } from "./lib/paths.mjs";
import { node, run } from "./lib/run.mjs";
import { reproducibleFlags } from "./lib/rustflags.mjs";
import { fail, headline } from "./lib/say.mjs";

export async function buildPlain({ crateRoot = root, env = {} } = {}) {
  headline("wasm: kvalitetsmodel_score, cargo, release");
  await run("cargo", ["build", "--locked", "--release", "--package", "kvalitetsmodel-plain", "--target", wasmTarget], {
    cwd: crateRoot,
    env: {
      ...env,
      CARGO_ENCODED_RUSTFLAGS: await reproducibleFlags(crateRoot, env),
      // Measured with a dozen sets of flags: 2 is a little smaller after brotli than "s", and that than "z". As to speed,
      // 2 and "s" could not be told apart.
      CARGO_PROFILE_RELEASE_OPT_LEVEL: "2",
    },
  });
  const module = built("kvalitetsmodel_plain.wasm", crateRoot, env);
  const out = join(crateRoot, "pkg", "wasm", plainWasm.name);
  await mkdir(join(crateRoot, "pkg", "wasm"), { recursive: true });
  // The stripped sections name the tools' versions, which would differ between builders.
  const strip = ["--strip-debug", "--strip-producers", "--strip-target-features"];
  await node([at("node_modules", "binaryen", "bin", "wasm-opt"), module, "-o", out, "-O4", "-Oz", ...strip]);
}

if (isMain(import.meta.url)) await buildPlain().catch(fail);
