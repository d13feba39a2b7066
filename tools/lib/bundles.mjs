// The entries of the package as bundles: a browser asks for few files, and what several entries need stands in one of them.
import { readFile, writeFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { paths } from "./paths.mjs";
import { problem } from "./say.mjs";

/** The entries for browsers and their bundlers. They share one engine, and so their files. */
const SHARING = ["browser", "vurdering/browser", "bilag/browser", "elements/index", "inline"];
/**
 * What these need is in one file, with whatever of it other entries need too: in as many files as there are combinations of
 * entries, a page would ask for nine. Each needs nearly all of it, and who reads an annex mostly has the rest at hand.
 */
const CORE_OF = ["vurdering/browser", "bilag/browser"];
/** The columns have an engine of their own, and are for whoever wants nothing else. */
const COLUMNS = ["score/browser", "score/inline", "score/javascript"];
/** For Node, Deno and Bun, each in one file: a dozen files less to find and read is half of the time to the first result. */
const FOR_NODE = ["node", "vurdering/node", "bilag/node", "score/node"];

const everywhere = { bundle: true, format: "esm", charset: "utf8", legalComments: "none", logLevel: "warning" };
const moduleFile = (entry) => join(paths.modules, `${entry}.js`);

// Brought when it is needed: set-up may have to fetch it first.
const build = async (options) => (await import("esbuild")).build({ ...everywhere, ...options });

/** Writes every entry into dist/. */
export async function bundles() {
  await inFiles(SHARING, [core(await coreModules())]);
  await inFiles(COLUMNS);
  // Nothing is made shorter here: the file is read from a disk, and a stack trace is read by people.
  for (const entry of FOR_NODE) {
    await build({ entryPoints: [moduleFile(entry)], outfile: join(paths.dist, `${entry}.js`), platform: "node", target: "node20" });
  }
}

/** Entries for browsers, and files with what they share. */
async function inFiles(entries, plugins = []) {
  const { metafile, warnings } = await build({
    ...{ splitting: true, target: "es2022", minify: true, metafile: true, plugins },
    ...{ entryPoints: entries.map(moduleFile), outbase: paths.modules, outdir: paths.dist, chunkNames: "chunks/[name]-[hash]" },
    absWorkingDir: paths.pkg,
  });
  if (warnings.length > 0) throw problem("esbuild warned about the entries; see above.");
  await Promise.all(Object.keys(metafile.outputs).map((name) => addresses(join(paths.pkg, name))));
}

/**
 * The address of a WebAssembly goes from the file that asks for it, and that is another one now. It stands there in the
 * very form in which bundlers look for it.
 */
async function addresses(file) {
  const text = await readFile(file, "utf8");
  const up = relative(dirname(file), paths.wasmDir).replaceAll("\\", "/");
  const own = text.replace(/new URL\("(?:\.\.\/)+wasm\//g, `new URL("${up}/`);
  if (own !== text) await writeFile(file, own);
}

/** The modules of `CORE_OF`, without what is theirs alone. */
async function coreModules() {
  const entryPoints = CORE_OF.map(moduleFile);
  const { metafile } = await build({
    ...{ entryPoints, splitting: true, metafile: true, write: false },
    ...{ outdir: paths.dist, outbase: paths.modules, absWorkingDir: paths.modules },
  });
  const own = new RegExp(`^(${CORE_OF.map((entry) => dirname(entry)).join("|")})/|^\\.\\./`);
  return Object.keys(metafile.inputs).filter((name) => !own.test(name));
}

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
