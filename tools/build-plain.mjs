// The wasms of the plain door (doors/plain): cargo, then wasm-opt. The same bytes for every builder. One is for
// kvalitetsmodel/score, in the package; the other, of everything, for other hosts than JavaScript, beside its header.
import { copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { buildDoor } from "./lib/door.mjs";
import { isMain } from "./lib/main.mjs";
import { at, hostWasm, plainWasm, root } from "./lib/paths.mjs";
import { node } from "./lib/run.mjs";
import { fail, headline } from "./lib/say.mjs";

export async function buildPlain({ crateRoot = root, env = {} } = {}) {
  for (const wasm of [plainWasm, hostWasm]) await buildOne(wasm, { crateRoot, env });
  const folder = dirname(join(crateRoot, relative(root, hostWasm.file)));
  await copyFile(join(crateRoot, "doors", "plain", "kvalitetsmodel.h"), join(folder, "kvalitetsmodel.h"));
}

async function buildOne(wasm, { crateRoot, env }) {
  headline(`wasm: ${wasm.name}, release`);
  const module = await buildDoor(wasm, { crateRoot, env });
  const file = join(crateRoot, relative(root, wasm.file));
  await mkdir(dirname(file), { recursive: true });
  const scratch = await mkdtemp(join(tmpdir(), "kvalitetsmodel-plain-"));
  try {
    const own = join(scratch, "own.wasm");
    await onlyOwnExports(module, own, wasm.metadce);
    // The stripped sections name the tools' versions, which would differ between builders.
    const strip = ["--strip-debug", "--strip-producers", "--strip-target-features"];
    await node([binaryen("wasm-opt"), own, "-o", file, ...wasm.optimise, ...strip]);
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

const binaryen = (tool) => at("node_modules", "binaryen", "bin", tool);

/** Leaves out what the linker exports by itself: where the data end and the heap begins, which is nobody's business. */
async function onlyOwnExports(module, out, flags) {
  const exports = WebAssembly.Module.exports(new WebAssembly.Module(await readFile(module)));
  const own = exports.map(({ name }) => name).filter((name) => !name.startsWith("__"));
  const graph = [
    { name: "host", root: true, reaches: own },
    ...own.map((name) => ({ name, export: name })),
  ];
  const file = `${out}.json`;
  await writeFile(file, JSON.stringify(graph));
  // What it says of the names it gave to what it took out is for whoever looks for it.
  await node([binaryen("wasm-metadce"), module, ...flags, "--graph-file", file, "-o", out], { capture: true });
}

if (isMain(import.meta.url)) await buildPlain().catch(fail);
