// The wasm of the plain door (doors/plain), for kvalitetsmodel/score: cargo, then wasm-opt. The same bytes for every builder.
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
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
  const scratch = await mkdtemp(join(tmpdir(), "kvalitetsmodel-plain-"));
  try {
    const own = join(scratch, "own.wasm");
    await onlyOwnExports(module, own);
    // The stripped sections name the tools' versions, which would differ between builders.
    const strip = ["--strip-debug", "--strip-producers", "--strip-target-features"];
    await node([binaryen("wasm-opt"), own, "-o", join(folder, plainWasm.name), "-O4", "-Oz", ...strip]);
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

const binaryen = (tool) => at("node_modules", "binaryen", "bin", tool);

/** Leaves out what the linker exports by itself: where the data end and the heap begins, which is nobody's business. */
async function onlyOwnExports(module, out) {
  const exports = WebAssembly.Module.exports(new WebAssembly.Module(await readFile(module)));
  const own = exports.map(({ name }) => name).filter((name) => !name.startsWith("__"));
  const graph = [
    { name: "host", root: true, reaches: own },
    ...own.map((name) => ({ name, export: name })),
  ];
  const file = `${out}.json`;
  await writeFile(file, JSON.stringify(graph));
  // What it says of the names it gave to what it took out is for whoever looks for it.
  await node([binaryen("wasm-metadce"), module, "--all-features", "--graph-file", file, "-o", out], { capture: true });
}

if (isMain(import.meta.url)) await buildPlain().catch(fail);
