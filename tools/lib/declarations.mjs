// The declaration files of the entries, and of what they name: TypeScript makes one a module, and most are nobody's business.
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join, posix } from "node:path";
import { pathToFileURL } from "node:url";
import { paths, wasms } from "./paths.mjs";
import { preactTypes } from "./preact.mjs";

/** Each with a program that gives what it gives, here in Node. */
const ENTRIES = {
  ...{ index: "node", inline: "node", "vurdering/index": "vurdering/node", "bilag/index": "bilag/node", jquery: "jquery" },
  ...{ "elements/index": "elements/index", "elements/vurdering": "elements/vurdering" },
  ...{ "score/index": "score/node", "score/inline": "score/node", "score/javascript": "score/javascript" },
};
/** A module that a declaration names, whichever way. */
const NAMED = /(?:from|import\()\s*"(\.[^"]*)\.js"/g;
/** Preact, which stands in the bundles. */
const PREACT = /(?<=from |import\()"preact(?:\/[\w-]+)?"/g;
/** One that is run only declares nothing. */
const RUN = /(?:^\/\/ @ts-expect-error.*\n)?^import "[^"]+";\n/gm;

/** Writes them into dist/. */
export async function declarations() {
  const wanted = new Set(Object.keys(ENTRIES));
  for (const name of wanted) {
    const text = forUsers(await readFile(join(paths.modules, `${name}.d.ts`), "utf8"));
    for (const [, named] of text.matchAll(NAMED)) wanted.add(posix.join(posix.dirname(name), named));
    const file = join(paths.dist, `${name}.d.ts`);
    await mkdir(dirname(file), { recursive: true });
    const up = "../".repeat(name.split("/").length - 1) || "./";
    await writeFile(file, text.replace(PREACT, `"${up}${preactTypes}.js"`));
  }
  for (const [entry, program] of Object.entries(ENTRIES)) await forRequire(entry, program);
  for (const { file } of wasms) {
    await writeFile(`${file}.d.ts`, `${OF_A_WASM}export default wasm;\n`);
    await writeFile(`${file}.d.cts`, `${OF_A_WASM}export = wasm;\n`);
  }
}

/** What it exports is for the glue alone. */
const OF_A_WASM = `/** What the bundler or the runtime makes of the file, for ready(): mostly its address. */
declare const wasm: string | URL | WebAssembly.Module;
`;

/** A member that is for the classes of the package itself. */
const OWN = /(?:\n {4}\/\*\*(?:(?!\*\/)[^])*\*\/)?\n {4}protected (?:[^;{]|\{[^}]*\})+;/g;
const IMPORT = /^import (type )?\{([^}]*)\} from ("[^"]*";)\n/gm;

/** Without what is nobody's business, and the modules that only that names. */
function forUsers(declarations) {
  const text = declarations.replace(RUN, "").replace(OWN, "");
  const said = text.replace(IMPORT, "");
  return text.replace(IMPORT, (_, type = "", names, from) => {
    const used = names.split(",").filter((name) => new RegExp(`\\b${/\w+\s*$/.exec(name)[0].trim()}\\b`).test(said));
    return used.length === 0 ? "" : `import ${type}{${used.join(",")}} from ${from}\n`;
  });
}

/**
 * TypeScript wants declarations of the same kind as the program. So what `require` gives is declared as what `import` gives,
 * name by name, in place of a second copy of everything.
 */
async function forRequire(entry, program) {
  const values = await import(pathToFileURL(join(paths.dist, `${program}.js`)).href);
  const from = `"./${posix.basename(entry)}.js" with { "resolution-mode": "import" }`;
  const lines = Object.entries(values).flatMap(([name, value]) => [
    `export declare const ${name}: typeof module.${name};`,
    ...(isClass(value) ? [`export type ${name} = module.${name};`] : []),
  ]);
  const head = ["// What `import` gives, for `require`.", `import type * as module from ${from};`, `export type * from ${from};`];
  await writeFile(join(paths.dist, `${entry}.d.cts`), `${[...head, ...lines].join("\n")}\n`);
}

const isClass = (value) => typeof value === "function" && /^class\b/.test(Function.prototype.toString.call(value));
