// The wasm of the plain door (doors/plain), for kvalitetsmodel/score: cargo, then wasm-opt. The same bytes for every builder.
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { buildDoor } from "./lib/door.mjs";
import { isMain } from "./lib/main.mjs";
import { at, plainWasm, root } from "./lib/paths.mjs";
import { node } from "./lib/run.mjs";
import { fail, headline } from "./lib/say.mjs";

export async function buildPlain({ crateRoot = root, env = {} } = {}) {
  headline("wasm: kvalitetsmodel_score, release");
  const module = await buildDoor(plainWasm, { crateRoot, env });
  const folder = join(crateRoot, "pkg", "wasm");
  await mkdir(folder, { recursive: true });
  // The stripped sections name the tools' versions, which would differ between builders.
  const strip = ["--strip-debug", "--strip-producers", "--strip-target-features"];
  const out = join(folder, plainWasm.name);
  await node([at("node_modules", "binaryen", "bin", "wasm-opt"), module, "-o", out, "-O4", "-Oz", ...strip]);
}

if (isMain(import.meta.url)) await buildPlain().catch(fail);
