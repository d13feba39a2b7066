// How big the package is, and the one size that is promised: the wasm, compressed with brotli at its highest level,
// as a web server sends it. The budget stands in tools/budget.json and nowhere else.
// `npm run size` also lists the other files; `npm run size -- --why` what the wasm consists of.
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { brotli } from "./lib/brotli.mjs";
import { filesBelow } from "./lib/files.mjs";
import { isMain } from "./lib/main.mjs";
import { at, paths } from "./lib/paths.mjs";
import { fail, headline, note, problem } from "./lib/say.mjs";
import { sections } from "./lib/wasm.mjs";

/** The wasm is within its budget and was optimised; wasm-pack alone would skip wasm-opt without a word. */
export async function checkSize(wasm = paths.wasm) {
  headline("size of the wasm");
  const { wasmBrotli: budget } = JSON.parse(await readFile(at("tools", "budget.json"), "utf8"));
  const bytes = await readFile(wasm);
  const size = brotli(bytes);
  note(`${bytes.length} bytes, gzip ${gzipSync(bytes, { level: 9 }).length}, brotli ${size} of at most ${budget}.`);

  const left = sections(bytes).find(({ name }) => name === "name" || name === "producers");
  if (left !== undefined) {
    throw problem(
      `wasm-opt did not run over ${wasm}: the section "${left.name}" that it takes out is still there.\n` +
        "Build with `npm run build`, not with wasm-pack alone.",
    );
  }
  if (size > budget) {
    throw problem(
      `The wasm is ${size - budget} bytes over its budget: ${size} bytes with brotli, at most ${budget} (tools/budget.json).\n` +
        "Usual reasons: a new dependency, formatting of floats, a second serde type for the same thing, generics over many types.\n" +
        "`npm run size -- --why` shows what is big. Raise the budget only with a reason in the commit message.",
    );
  }
  return { raw: bytes.length, brotli: size, budget };
}

/** The rest of the package, for information. */
async function report() {
  await checkSize();
  headline("the other files of the package");
  for (const name of (await filesBelow(paths.dist)).filter((file) => file.endsWith(".js"))) {
    const bytes = await readFile(join(paths.dist, name));
    note(`${String(bytes.length).padStart(8)} bytes, brotli ${String(brotli(bytes)).padStart(6)}  dist/${name}`);
  }
}

if (isMain(import.meta.url)) {
  const { why } = process.argv.includes("--why") ? await import("./size-why.mjs") : {};
  if (existsSync(paths.wasm)) await (why ?? report)().catch(fail);
  else fail(problem("There is no wasm yet: run `npm run build` first."));
}
