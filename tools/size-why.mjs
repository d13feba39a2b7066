// `npm run size -- --why`, or `-- --why` and a name of tools/lib/paths.mjs: what a wasm consists of. Optimises it once more, keeping
// the functions' names.
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { wasmOptFlags } from "./build-wasm.mjs";
import { brotli } from "./lib/brotli.mjs";
import { buildDoor } from "./lib/door.mjs";
import { at, wasms } from "./lib/paths.mjs";
import { node, run } from "./lib/run.mjs";
import { headline, note, problem } from "./lib/say.mjs";
import { functions, sections } from "./lib/wasm.mjs";

export async function why(name = "kvalitetsmodel") {
  const chosen = wasms.find((one) => one.name === name);
  if (chosen === undefined) throw problem(`There is no wasm called ${name}.`);
  const folder = await mkdtemp(join(tmpdir(), "kvalitetsmodel-size-"));
  try {
    const module = await buildDoor(chosen);
    await run("wasm-bindgen", ["--target", "web", "--out-dir", folder, "--out-name", chosen.name, module]);
    const wasm = join(folder, `${chosen.name}_bg.wasm`);
    await node([at("node_modules", "binaryen", "bin", "wasm-opt"), wasm, "-o", wasm, ...wasmOptFlags, "-g"]);
    show(await readFile(wasm));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function show(module) {
  headline("sections (bytes, alone with brotli)");
  const kinds = { 10: "code", 11: "data (texts, models, tables)" };
  for (const { id, bytes } of sections(module)) {
    if (kinds[id]) note(`${row(bytes.length)} ${row(brotli(bytes))}  ${kinds[id]}`);
  }

  const all = functions(module);
  headline("code by crate and module");
  const groups = new Map();
  for (const { name, size } of all) groups.set(group(name), (groups.get(group(name)) ?? 0) + size);
  for (const [name, size] of [...groups].sort((a, b) => b[1] - a[1]).slice(0, 25)) note(`${row(size)}  ${name}`);

  headline(`the biggest of ${all.length} functions`);
  for (const { name, size } of all.slice(0, 40)) note(`${row(size)}  ${name.slice(0, 160)}`);
}

const row = (number) => String(number).padStart(8);

/** The crate a function is from, of our own also the module: the first path in its name. */
const group = (name) => {
  const [, first, second] = /(\w+)(?:\[\w+\])?(?:::(\w+))?/.exec(name) ?? [];
  return first === "kvalitetsmodel" && second ? `${first}::${second}` : (first ?? name);
};
