// The entries of the package as bundles: a browser asks for few files, and what several entries need stands in one of them.
import { readFile, writeFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { paths } from "./paths.mjs";
import { problem } from "./say.mjs";
import { listsIn, wordLists } from "./word-lists.mjs";

const IN_JAVASCRIPT = "vurdering/javascript";

/** The entries that share one engine, and so their files. */
const SHARING = [
  ...["browser", "vurdering/browser", "bilag/browser", "elements/index", "elements/vurdering", "inline", "vurdering/inline"],
  ...["node", "vurdering/node", "bilag/node", "workerd", "vurdering/workerd"],
  // Asked for by the others where WebAssembly may not be had: one file, by a name that the classic script knows too.
  IN_JAVASCRIPT,
];
/**
 * What these need is in one file, with whatever of it other entries need too: in as many files as there are combinations of
 * entries, a page would ask for nine. Each needs nearly all of it, and who reads an annex mostly has the rest at hand.
 * The glue of the assessment is with it, so that a page with the form alone asks for no file more.
 */
const CORE_OF = ["vurdering/browser", "bilag/browser"];
/** The columns have an engine of their own, and are for whoever wants nothing else. */
const COLUMNS = ["score/browser", "score/inline", "score/javascript"];
/** Beside those of the page: a program may compare the two engines, and few pages have jQuery. */
const ALONE = ["score/node", "jquery"];
/** The workers, each one file that asks for no other, so that a server can send it with a policy of its own. */
const WORKERS = ["worker", "vurdering/worker"];
/** For `require`, each as one file. */
const COMMON_JS = { "score/commonjs": "score", "score/javascript": "score-javascript", jquery: "jquery" };
/** The other entries for `require` are parts of the classic script, each by the function that gives it. */
const PARTS = {
  ...{ node: "everything", "vurdering/node": "vurdering", "bilag/node": "bilag" },
  ...{ "elements/index": "elements", "elements/vurdering": "elementsOfVurdering" },
};
/** Jest's document has neither, and Node's own will do. */
const ENCODING = 'var { TextDecoder, TextEncoder } = globalThis.TextDecoder ? globalThis : module.require("node:util");';

const everywhere = { bundle: true, external: ["node:*"], format: "esm", target: "es2022", charset: "utf8", legalComments: "none", logLevel: "warning" };
const moduleFile = (entry) => join(paths.modules, `${entry}.js`);

// Brought when it is needed: set-up may have to fetch it first.
const build = async (options) => {
  const result = await (await import("esbuild")).build({ ...everywhere, ...options });
  if (result.warnings.length > 0) throw problem("esbuild warned about a bundle; see above.");
  return result;
};

/** Writes every entry into dist/. */
export async function bundles() {
  const { modules, lists } = await coreOf();
  const shared = await inFiles(SHARING, [core(modules), wordLists(lists)]);
  const columns = await inFiles(COLUMNS);
  const alone = await inFiles(ALONE);
  const unread = [...drawing(shared), twinIn(columns), `dist/${IN_JAVASCRIPT}.js`];
  const all = Object.keys({ ...shared, ...columns, ...alone });
  await Promise.all(all.map((name) => minify(join(paths.pkg, name), unread.includes(name) ? { minify: true } : SHORTER)));
  await workers();
  await commonJs();
}

async function workers() {
  const options = { entryPoints: WORKERS.map(moduleFile), outbase: paths.modules, outdir: paths.dist, ...SHORTER };
  // A classic script, which a worker of modules runs too.
  await build({ ...options, format: "iife", charset: "ascii" });
}

/** A program that fails is read by the names in it; the space between them is read by nobody. */
const SHORTER = { minifyWhitespace: true, minifySyntax: true, lineLimit: 200 };

/** Entries, and files with what they share. */
async function inFiles(entries, plugins = []) {
  const { metafile } = await build({
    ...{ splitting: true, metafile: true, plugins: [bytes, ...plugins] },
    ...{ entryPoints: entries.map(moduleFile), outbase: paths.modules, outdir: paths.dist, chunkNames: "chunks/[name]-[hash]" },
    absWorkingDir: paths.pkg,
  });
  await Promise.all(Object.keys(metafile.outputs).map((name) => addresses(join(paths.pkg, name))));
  return metafile.outputs;
}

/** What stays a file of its own: the script with the WebAssembly as text (see bytes-at-hand.ts), and a WebAssembly itself. */
const bytes = {
  name: "bytes",
  setup: (build) =>
    build.onResolve({ filter: /kvalitetsmodel\.bytes\.js$|\.wasm$/ }, ({ path }) => ({ path, external: true, sideEffects: true })),
};

/**
 * The address of another file goes from the file that asks for it, and that is another one now. That of a WebAssembly stands
 * there in the very form in which bundlers look for it.
 */
async function addresses(file) {
  const text = await readFile(file, "utf8");
  const to = (folder) => relative(dirname(file), folder).replaceAll("\\", "/");
  const own = text
    .replace(/(new URL\(|from )"(?:\.\.\/)+wasm\//g, `$1"${to(paths.wasmDir)}/`)
    .replace(/"[./]+\/script\/(?=kvalitetsmodel\.bytes\.js")/g, `"./${to(paths.script)}/`.replace("./..", ".."));
  if (own !== text) await writeFile(file, own);
}

/** The engine in JavaScript stays a file of its own: the classic script, which stands in dist/script, asks for it too. */
const inJavascript = {
  name: "in-javascript",
  setup: (build) => build.onResolve({ filter: new RegExp(`/${IN_JAVASCRIPT}\\.js$`) }, () => ({ path: `../${IN_JAVASCRIPT}.js`, external: true })),
};

/** The modules that `CORE_OF` run, without what is theirs alone, and the lists of words that they say. */
async function coreOf() {
  const { metafile, outputFiles } = await build({
    ...{ entryPoints: CORE_OF.map(moduleFile), splitting: true, metafile: true, write: false, plugins: [inJavascript, wordLists()] },
    ...{ outdir: paths.dist, outbase: paths.modules, absWorkingDir: paths.modules },
  });
  const own = new RegExp(`^(?:${CORE_OF.join("|")})\\.js$|^bilag/|^\\.\\./`);
  const run = Object.values(metafile.outputs).flatMap(({ inputs }) => Object.keys(inputs).filter((name) => inputs[name].bytesInOutput > 0));
  const lists = outputFiles.flatMap(({ text }) => listsIn(text));
  const modules = [...new Set(run)].filter((name) => !own.test(name));
  // Of two of one name the first keeps it: that of the package, which is read where a program fails, and not that of the glue.
  const isGlue = (name) => name.startsWith("vurdering/");
  modules.sort((one, other) => isGlue(one) - isGlue(other));
  return { modules, lists: new Set(lists) };
}

/** The files that draw: a page only runs them. */
const drawing = (outputs) =>
  Object.entries(outputs)
    .filter(([, { inputs }]) => Object.keys(inputs).some((name) => /(?:^|\/)elements\/(?!engine|loading)/.test(name)))
    .map(([name]) => name);

/** Each entry asks for these modules, so that they come to stand together. */
const core = (modules) => ({
  name: "core",
  setup(build) {
    const asked = modules.map((name) => `import ${JSON.stringify(join(paths.modules, name))};`).join("");
    const entries = new Set(SHARING.map(moduleFile));
    build.onLoad({ filter: /\.js$/ }, async ({ path }) =>
      entries.has(path) ? { contents: `${await readFile(path, "utf8")}\n${asked}` } : undefined,
    );
  },
});

/** The engine of the columns in JavaScript is made by a program, and nobody reads it. */
const twinIn = (outputs) => Object.keys(outputs).find((name) => Object.keys(outputs[name].inputs).some((input) => input.endsWith("score-twin.js")));

async function minify(file, how) {
  const { transform } = await import("esbuild");
  const { code } = await transform(await readFile(file, "utf8"), { format: "esm", target: "es2022", charset: "utf8", ...how });
  await writeFile(file, code.replace(ADDRESS, "new URL($1,import.meta.url)").replace(/new Worker\(\s+new/g, "new Worker(new"));
}

/** Bundlers look for an address in its very form, and a line may end in the middle of it. */
const ADDRESS = /new URL\(\s*("[^"]*"),\s*import\.\s*meta\.\s*url\s*\)/g;

/**
 * Everything in one classic script, which is a CommonJS module too where there is `module`. A page may have an element of
 * that id, which is no such thing.
 */
export async function script(banner) {
  const choice = 'if (typeof module === "object" && module && "exports" in module && typeof require === "function") module.exports = parts; else parts.onPage();';
  await build({
    ...{ entryPoints: [moduleFile("script")], outfile: join(paths.script, "kvalitetsmodel.global.js"), minify: true, lineLimit: 2000 },
    // The page may be in any encoding, and a script without one of its own is read in that.
    ...{ format: "iife", globalName: "parts", charset: "ascii", plugins: [inJavascript] },
    banner: { js: `${banner}\n(() => {${ENCODING}` },
    footer: { js: `${choice}\n})();` },
  });
}

/**
 * For `require` where it cannot bring ES modules. Node that can gets those (the condition `module-sync`), and so do bundlers
 * (`module`): there is no second engine beside the one that `import` brings.
 */
async function commonJs() {
  for (const [entry, name] of Object.entries(COMMON_JS)) {
    const outfile = join(paths.dist, `${name}.cjs`);
    const how = entry === "score/javascript" ? { minify: true, lineLimit: 2000 } : SHORTER;
    const options = { format: "cjs", platform: "node", target: "node18", ...how };
    await build({ ...options, entryPoints: [moduleFile(entry)], outfile });
  }
  for (const [entry, part] of Object.entries(PARTS)) {
    const whole = `${entry.includes("/") ? ".." : "."}/script/kvalitetsmodel.global.js`;
    await writeFile(join(paths.dist, `${entry}.cjs`), `"use strict";\nmodule.exports = require("${whole}").${part}();\n`);
  }
}
