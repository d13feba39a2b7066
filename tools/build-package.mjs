// The npm package around the wasm: TypeScript to JavaScript, the inlined wasm, the classic script, the checksums.
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { copyFile, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { bundles } from "./lib/bundles.mjs";
import { declarations } from "./lib/declarations.mjs";
import { filesBelow, writeIfChanged } from "./lib/files.mjs";
import { isMain } from "./lib/main.mjs";
import { at, paths, plainWasm, wasms } from "./lib/paths.mjs";
import { node } from "./lib/run.mjs";
import { fail, headline, note, problem } from "./lib/say.mjs";
import { twinOf } from "./lib/twin.mjs";
import { checkScoreSize } from "./size.mjs";

export async function buildPackage() {
  headline("package: TypeScript");
  await inlineWasm();
  await writeIfChanged(join(paths.generated, "score-twin.ts"), await twinOf(plainWasm.file));
  // An old file that nothing makes any more must not be packed.
  for (const folder of [paths.modules, paths.dist]) await rm(folder, { recursive: true, force: true });
  await node([at("node_modules", "typescript", "bin", "tsc"), "--project", join(paths.pkg, "tsconfig.json")]);

  // That of the package says of dist/ which files must not be dropped as unused. Here nothing may.
  await writeFile(join(paths.modules, "package.json"), '{ "type": "module" }\n');

  headline("package: bundles, types, classic script, CommonJS, checksums, papers");
  await bundles();
  await declarations();
  await descriptions();
  await classicScript("global");
  await commonJs();
  await checksums();
  await papers();
  await checkScoreSize();
}

/** Each wasm as text in a module, for the inline entries and the classic scripts. */
async function inlineWasm() {
  for (const { file, bytes } of [...wasms, plainWasm].filter((wasm) => wasm.bytes)) {
    const base64 = (await readFile(file)).toString("base64");
    const text = [
      "// Made from the wasm by tools/build-package.mjs. Do not edit.",
      "/** The WebAssembly module, base64. */",
      // The type is named so that the declaration file does not repeat the whole text as a literal type.
      `export const wasmBase64: string = "${base64}";`,
      "",
    ].join("\n");
    await writeIfChanged(join(paths.generated, bytes), text);
  }
}

/** The built-in models as the engine describes them, a file each, by their place in its list. For Node's entry. */
async function descriptions() {
  const lines = (await readFile(join(paths.generated, "models.jsonl"), "utf8")).trimEnd().split("\n");
  await mkdir(join(paths.dist, "models"));
  await Promise.all(lines.map((line, place) => writeFile(join(paths.dist, "models", `${place}.json`), line)));
}

/** One file for `<script src>` without modules: window.kvalitetsmodel, wasm and elements included. */
async function classicScript(name) {
  const { build } = await import("esbuild");
  const { version } = JSON.parse(await readFile(join(paths.pkg, "package.json"), "utf8"));
  const { warnings } = await build({
    entryPoints: [join(paths.modules, `${name}.js`)],
    outfile: join(paths.dist, "kvalitetsmodel.global.js"),
    bundle: true,
    format: "iife",
    target: "es2022",
    charset: "utf8",
    minify: true,
    legalComments: "none",
    banner: { js: `/*! kvalitetsmodel ${version}, MIT OR Apache-2.0 */` },
    logLevel: "warning",
    // The glue's default address of the wasm is never used here, the bytes are in the file.
    logOverride: { "empty-import-meta": "silent" },
  });
  if (warnings.length > 0) throw problem("esbuild warned about the classic script; see above.");
}

/**
 * For `require`: Node 20.19 and newer can require ES modules, so a .cjs file of one line hands on the very same
 * module (no second copy of the wasm or of KvalitetsmodelError).
 */
async function commonJs() {
  for (const entry of ["node", "inline", "elements/index", "vurdering/node", "bilag/node", "score/node", "score/inline", "score/javascript"]) {
    const name = entry.split("/").at(-1);
    await writeFile(join(paths.dist, `${entry}.cjs`), `"use strict";\nmodule.exports = require("./${name}.js");\n`);
  }
  for (const { file } of wasms) await copyFile(`${file}.d.ts`, `${file}.d.cts`);
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
  for (const name of ["README.md", "GLOSSARY.md", "CHANGELOG.md", "LICENSE-MIT", "LICENSE-APACHE"]) {
    if (existsSync(at(name))) await copyFile(at(name), join(paths.pkg, name));
    else note(`${name} does not exist yet and is not in the package.`);
  }
  // At the root, where also what does not read "exports" finds it.
  await copyFile(at("schema", "sag.schema.json"), join(paths.pkg, "sag.schema.json"));
}

if (isMain(import.meta.url)) await buildPackage().catch(fail);
