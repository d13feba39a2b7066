// The npm package around the wasm: TypeScript to JavaScript, the inlined wasm, the classic script, the checksums.
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { copyFile, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { bundles, script } from "./lib/bundles.mjs";
import { bytesText } from "./lib/bytes-text.mjs";
import { declarations } from "./lib/declarations.mjs";
import { filesBelow, writeIfChanged } from "./lib/files.mjs";
import { frameworkTypes } from "./lib/framework-types.mjs";
import { isMain } from "./lib/main.mjs";
import { manifest } from "./lib/manifest.mjs";
import { at, paths, plainWasm, wasms } from "./lib/paths.mjs";
import { preactPapers } from "./lib/preact.mjs";
import { node } from "./lib/run.mjs";
import { fail, headline, note } from "./lib/say.mjs";
import { twinOf } from "./lib/twin.mjs";
import { checkFormSize, checkOtherEngines, checkScoreSize } from "./size.mjs";

export async function buildPackage() {
  headline("package: TypeScript");
  await inlineWasm();
  await writeIfChanged(join(paths.generated, "score-twin.ts"), await twinOf(plainWasm.file));
  // An old file that nothing makes any more must not be packed.
  for (const folder of [paths.modules, paths.dist]) await rm(folder, { recursive: true, force: true });
  await node([at("node_modules", "typescript", "bin", "tsc"), "--project", join(paths.pkg, "tsconfig.json")]);

  // That of the package says of dist/ which files must not be dropped as unused. Here nothing may.
  await writeFile(join(paths.modules, "package.json"), '{ "type": "module" }\n');

  headline("package: bundles, types, classic script, checksums, papers");
  await bundles();
  await declarations();
  await preactPapers();
  await texts();
  await elements();
  await descriptions();
  await mkdir(paths.script, { recursive: true });
  // The package's files are ES modules, and these two are none.
  await writeFile(join(paths.script, "package.json"), '{ "type": "commonjs" }\n');
  await bytesScript();
  await script(`/*! kvalitetsmodel ${await version()}, MIT OR Apache-2.0 */`);
  await style();
  await checksums();
  await papers();
  await checkScoreSize();
  await checkFormSize();
  await checkOtherEngines();
}

/** The wasm of the columns as text in a module, for its inline entry. */
async function inlineWasm() {
  const text = [
    "// Made from the wasm by tools/build-package.mjs. Do not edit.",
    "/** The WebAssembly module. */",
    // The type is named so that the declaration file does not repeat the whole text as a literal type.
    `export const wasmText: string = "${await bytesText(plainWasm.file)}";`,
    "",
  ].join("\n");
  await writeIfChanged(join(paths.generated, "score-bytes.ts"), text);
}

const version = async () => JSON.parse(await readFile(join(paths.pkg, "package.json"), "utf8")).version;

/** The built-in models as the engine describes them, a file each, by their place in its list. For Node's entry. */
async function descriptions() {
  const lines = (await readFile(join(paths.generated, "models.jsonl"), "utf8")).trimEnd().split("\n");
  await mkdir(join(paths.dist, "models"));
  await Promise.all(lines.map((line, place) => writeFile(join(paths.dist, "models", `${place}.json`), line)));
}

/**
 * The wasm of everything as a text that the inline entries and the classic script take: a file that can be both an imported
 * module and a `<script>`. One copy of so much is enough in a package.
 */
async function bytesScript() {
  const place = `Symbol.for(${JSON.stringify(`kvalitetsmodel.bytes@${await version()}`)})`;
  await writeFile(join(paths.script, "kvalitetsmodel.bytes.js"), `globalThis[${place}]="${await bytesText(wasms[0].file)}";\n`);
}

/** The command for whoever translates, in one file. */
async function texts() {
  const { build } = await import("esbuild");
  const options = { bundle: true, minify: true, platform: "node", format: "esm", target: "es2022" };
  await build({ ...options, entryPoints: [at("tools", "texts-command.mjs")], outfile: join(paths.dist, "texts.mjs"), logLevel: "warning" });
}

/** What editors, design tools and templates know of the elements. */
async function elements() {
  const told = await manifest();
  await writeFile(join(paths.pkg, "custom-elements.json"), JSON.stringify(told));
  await frameworkTypes(told);
}

/** The elements' look, for a page in Det Fælles Designsystem: one file to link. */
async function style() {
  const { build } = await import("esbuild");
  const source = join(paths.pkg, "src", "elements", "style", "index.css");
  const options = { bundle: true, minify: true, legalComments: "none", charset: "utf8", logLevel: "warning" };
  await build({ ...options, entryPoints: [source], outfile: join(paths.dist, "kvalitetsmodel.css") });
}

/** dist/integrity.json: sha384 of every program file, ready for `<script integrity>`. */
async function checksums() {
  const sums = {};
  for (const folder of ["dist", "wasm"]) {
    for (const name of await filesBelow(join(paths.pkg, folder))) {
      // The glue stands in the entries.
      if (!(folder === "wasm" ? /\.wasm$/ : /\.c?js$/).test(name)) continue;
      const bytes = await readFile(join(paths.pkg, folder, name));
      sums[`${folder}/${name}`] = `sha384-${createHash("sha384").update(bytes).digest("base64")}`;
    }
  }
  await writeFile(join(paths.dist, "integrity.json"), `${JSON.stringify(sums, null, 2)}\n`);
  note(`${Object.keys(sums).length} files in dist/integrity.json.`);
}

/** npm packs only what stands inside pkg/, so the papers are copied in. */
async function papers() {
  for (const name of ["README.md", "LICENSE-MIT", "LICENSE-APACHE"]) {
    if (existsSync(at(name))) await copyFile(at(name), join(paths.pkg, name));
    else note(`${name} does not exist yet and is not in the package.`);
  }
  // At the root, where also what does not read "exports" finds it.
  const schema = JSON.parse(await readFile(at("schema", "sag.schema.json"), "utf8"));
  // Programs read it: the air in it is for the repository.
  await writeFile(join(paths.pkg, "sag.schema.json"), JSON.stringify(schema));
}

if (isMain(import.meta.url)) await buildPackage().catch(fail);
