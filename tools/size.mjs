// How big the package is, and the sizes that are promised: each wasm, compressed with brotli at its highest level, as a
// web server sends it. The budgets stand in tools/budget.json and nowhere else.
// `npm run size` also lists the other files; `npm run size -- --why` what a wasm consists of.
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { basename, join, posix } from "node:path";
import { gzipSync } from "node:zlib";
import { brotli } from "./lib/brotli.mjs";
import { filesBelow } from "./lib/files.mjs";
import { isMain } from "./lib/main.mjs";
import { at, hostWasm, paths, plainWasm, wasms } from "./lib/paths.mjs";
import { fail, headline, note, problem } from "./lib/say.mjs";
import { sections } from "./lib/wasm.mjs";

/** Every wasm is within its budget and was optimised. */
export async function checkSizes() {
  headline("size of the wasms");
  const budgets = JSON.parse(await readFile(at("tools", "budget.json"), "utf8"));
  for (const { name, file } of wasms) await checkSize(file, budgets[name]);
  // No page loads it: it is in the wheel, and in an archive.
  await checkSize(hostWasm.file, budgets.kvalitetsmodel_host);
}

/** kvalitetsmodel/score is within its budget: its wasm with its entry, and its twin in JavaScript with its own. */
export async function checkScoreSize() {
  const { file, name } = plainWasm;
  const wasm = brotli(await readFile(file));
  const loader = await entrySize("score/browser.js");
  note(`${name}: brotli ${wasm}, its loader ${loader}.`);
  await checkEntry("kvalitetsmodel_score", wasm + loader);
  await checkEntry("kvalitetsmodel_score_javascript", await entrySize("score/javascript.js"));
}

/** The form with its engine is within its budget, from a bundler and as the package has it. */
export async function checkFormSize() {
  const wasm = brotli(await readFile(wasms.find(({ name }) => name === "kvalitetsmodel_vurdering").file));
  const [bundled, own] = [await entrySize("elements/vurdering.js"), await ownSize("elements/vurdering.js")];
  note(`kvalitetsmodel/elements/vurdering: brotli ${bundled} from a bundler, ${own} as it is, and its wasm ${wasm}.`);
  await checkEntry("kvalitetsmodel_elements_vurdering", Math.max(bundled, own) + wasm);
}

/** And what a page gets in the place of the wasm: the engine in JavaScript, beside what the form has already, or a worker. */
export async function checkOtherEngines() {
  for (const [name, file] of Object.entries(OTHER_ENGINES)) await checkEntry(name, brotli(await readFile(join(paths.dist, file))));
}

const OTHER_ENGINES = {
  kvalitetsmodel_vurdering_javascript: "vurdering/javascript.js",
  kvalitetsmodel_vurdering_worker: "vurdering/worker.js",
  kvalitetsmodel_worker: "worker.js",
};

/** An entry and the files that it brings at once, as they stand in the package. */
async function ownSize(entry) {
  const wanted = new Set([posix.join("dist", entry)]);
  let sum = 0;
  for (const name of wanted) {
    const bytes = await readFile(join(paths.pkg, name));
    sum += brotli(bytes);
    for (const [, path] of bytes.toString().matchAll(/(?:\bfrom|\bimport) ?"(\.[^"]+\.js)"/g)) wanted.add(posix.join(posix.dirname(name), path));
  }
  return sum;
}

async function checkEntry(name, size) {
  const budget = JSON.parse(await readFile(at("tools", "budget.json"), "utf8"))[name];
  note(`${name}: brotli ${size} of at most ${budget}.`);
  if (size > budget) throw problem(`${name} is ${size - budget} bytes over its budget (tools/budget.json).`);
}

/** All of an entry that a browser loads at first; not what it asks for when loading went wrong. */
async function entrySize(name) {
  const { build } = await import("esbuild");
  const options = { bundle: true, splitting: true, format: "esm", target: "es2022", charset: "utf8", minify: true };
  const { outputFiles, metafile } = await build({
    ...{ ...options, entryPoints: [join(paths.dist, name)], outdir: join(paths.build, "score"), legalComments: "none" },
    ...{ write: false, metafile: true, logLevel: "warning" },
  });
  const [[first]] = Object.entries(metafile.outputs).filter(([, { entryPoint }]) => entryPoint?.endsWith(name));
  const wanted = new Set([first]);
  for (const name of wanted) {
    for (const { path, kind } of metafile.outputs[name].imports) if (kind === "import-statement") wanted.add(path);
  }
  const loaded = outputFiles.filter(({ path }) => [...wanted].some((name) => path.replaceAll("\\", "/").endsWith(basename(name))));
  return loaded.reduce((sum, { contents }) => sum + brotli(Buffer.from(contents)), 0);
}

async function checkSize(wasm, budget) {
  const bytes = await readFile(wasm);
  const size = brotli(bytes);
  const gzip = gzipSync(bytes, { level: 9 }).length;
  note(`${basename(wasm)}: ${bytes.length} bytes, gzip ${gzip}, brotli ${size} of at most ${budget}.`);

  const left = sections(bytes).find(({ name }) => name === "name" || name === "producers");
  if (left !== undefined) {
    throw problem(
      `wasm-opt did not run over ${wasm}: the section "${left.name}" that it takes out is still there.\n` +
        "Build with `npm run build`, not with wasm-bindgen alone.",
    );
  }
  if (size > budget) {
    throw problem(
      `The wasm is ${size - budget} bytes over its budget: ${size} bytes with brotli, at most ${budget} (tools/budget.json).\n` +
        "Usual reasons: a new dependency, formatting of floats, a second serde type for the same thing, generics over many types.\n" +
        "`npm run size -- --why` shows what is big. Raise the budget only with a reason in the commit message.",
    );
  }
}

/** The rest of the package, for information. */
async function report() {
  await checkSizes();
  await checkScoreSize();
  await checkFormSize();
  await checkOtherEngines();
  headline("each entry as a bundler sends it, without the wasm");
  for (const name of ["browser", "vurdering/browser", "bilag/browser", "elements/index", "elements/vurdering", "score/browser", "score/javascript"]) {
    note(`brotli ${String(await entrySize(`${name}.js`)).padStart(6)}  dist/${name}.js`);
  }
  headline("the other files of the package");
  for (const name of (await filesBelow(paths.dist)).filter((file) => file.endsWith(".js"))) {
    const bytes = await readFile(join(paths.dist, name));
    note(`${String(bytes.length).padStart(8)} bytes, brotli ${String(brotli(bytes)).padStart(6)}  dist/${name}`);
  }
}

if (isMain(import.meta.url)) {
  const asked = process.argv.indexOf("--why");
  const run = asked < 0 ? report : async () => (await import("./size-why.mjs")).why(process.argv[asked + 1]);
  if (wasms.every(({ file }) => existsSync(file))) await run().catch(fail);
  else fail(problem("There is no wasm yet: run `npm run build` first."));
}
