// Preact inside the package: what is published needs nothing else. One file, to which every import of it is led.
// Once the elements are bundled, esbuild does the same by itself and only the licence is left to do here.
import { build } from "esbuild";
import { copyFile, mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join, relative, sep } from "node:path";
import { filesBelow } from "./files.mjs";
import { at, paths } from "./paths.mjs";

const folder = "vendor";
const all = ["preact", "preact/hooks", "preact/jsx-runtime"];
/** What the declarations say of it; nobody outside needs to know more. */
const types = ["ComponentChildren", "VNode<Props = unknown>", "ComponentType<Props = unknown>", "Context<Value>"];

export async function vendorPreact() {
  const { version } = JSON.parse(await readFile(at("node_modules", "preact", "package.json"), "utf8"));
  const to = join(paths.dist, folder);
  await mkdir(to);
  await build({
    stdin: { contents: all.map((name) => `export * from "${name}";`).join("\n"), resolveDir: at() },
    outfile: join(to, "preact.js"),
    bundle: true,
    format: "esm",
    target: "es2022",
    minify: true,
    legalComments: "none",
    banner: { js: `/*! Preact ${version}, MIT, see LICENSE-preact */` },
    logLevel: "warning",
  });
  await writeFile(join(to, "preact.d.ts"), types.map((name) => `export type ${name} = unknown;\n`).join(""));
  await copyFile(at("node_modules", "preact", "LICENSE"), join(to, "LICENSE-preact"));
  for (const name of await filesBelow(paths.dist)) {
    if (!/\.(js|d\.ts)$/.test(name) || name.split(/[\\/]/)[0] === folder) continue;
    const file = join(paths.dist, name);
    const text = await readFile(file, "utf8");
    const there = relative(dirname(name), join(folder, "preact.js")).split(sep).join("/");
    const led = text.replace(/((?:from|import)\s*\(?")preact(?:\/[\w-]+)?"/g, `$1${there.startsWith(".") ? there : `./${there}`}"`);
    if (led !== text) await writeFile(file, led);
  }
}
