// The npm packages that stand in what is published: those that a bundle takes something of, as the bundler tells it.
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { filesBelow } from "../files.mjs";
import { at, paths } from "../paths.mjs";

const nameIn = (path) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path.replaceAll("\\", "/"))?.[1];

/** `{ name, version, license, folder, integrity }` of each. */
async function described(names) {
  const lock = JSON.parse(await readFile(at("package-lock.json"), "utf8")).packages;
  return Promise.all([...names].sort().map(async (name) => {
    const folder = at("node_modules", ...name.split("/"));
    const { version, license } = JSON.parse(await readFile(join(folder, "package.json"), "utf8"));
    return { name, version, license, folder, integrity: lock[`node_modules/${name}`].integrity };
  }));
}

async function bundled(options) {
  const { build } = await import("esbuild");
  const { metafile } = await build({ bundle: true, write: false, metafile: true, format: "esm", external: ["node:*"], logLevel: "silent", absWorkingDir: at(), ...options });
  return Object.keys(metafile.inputs).map(nameIn).filter((name) => name !== undefined);
}

/** What stays a file of its own. */
const ownFiles = {
  name: "own files",
  setup: (build) => build.onResolve({ filter: /kvalitetsmodel\.bytes\.js$|\.wasm$/ }, ({ path }) => ({ path, external: true })),
};

/** Those of the npm package. */
export async function packagesOfPackage() {
  const modules = (await filesBelow(paths.modules)).filter((name) => name.endsWith(".js")).map((name) => join(paths.modules, name));
  const inModules = await bundled({ entryPoints: modules, splitting: true, outdir: paths.build, plugins: [ownFiles] });
  const inCommand = await bundled({ entryPoints: [at("tools", "texts-command.mjs")], outfile: join(paths.build, "texts.mjs"), platform: "node" });
  return described(new Set([...inModules, ...inCommand]));
}

/** And those that the page has beside them: in its script, in its service worker, and the design system that is copied. */
export async function packagesOfPage() {
  const maps = (await filesBelow(join(paths.site, "kvalitetsmodel", "page"))).filter((name) => name.endsWith(".map"));
  const sources = await Promise.all(maps.map(async (name) => JSON.parse(await readFile(join(paths.site, "kvalitetsmodel", "page", name), "utf8")).sources));
  const worker = await bundled({ entryPoints: [at("www", "service-worker.ts")], outfile: join(paths.build, "worker.js") });
  return described(new Set([...sources.flat().map(nameIn).filter((name) => name !== undefined), ...worker, "dkfds"]));
}
