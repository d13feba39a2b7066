// The same engine in JavaScript, for a page that may not have WebAssembly: made from the very module, by binaryen's
// wasm2js, so that it cannot say anything else. It is a module with one export, which gives a fresh instance with the
// exports that the WebAssembly has.
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { bytesText } from "./bytes-text.mjs";
import { at } from "./paths.mjs";
import { node, run } from "./run.mjs";
import { problem } from "./say.mjs";
import { without } from "./wasm.mjs";

const binaryen = (tool) => at("node_modules", "binaryen", "bin", tool);

/** The source of the twin of a WebAssembly that imports nothing. */
export const twinOf = (wasm) =>
  inScratch(async (folder) => {
    const file = join(folder, "twin.js");
    // What the module uses of newer WebAssembly stands in no section of it any more; all of it is known here.
    await node([binaryen("wasm2js"), wasm, "-Oz", "--all-features", "-o", file]);
    const made = await readFile(file, "utf8");
    return asModule(cut(made, INSTANCE, "\nexport const instance = () => asmFunc({});\n"));
  });

/** What a module of doors/js uses of newer WebAssembly, and wasm2js has ways to say. */
const NEWER = [
  ...["--enable-bulk-memory", "--enable-bulk-memory-opt", "--enable-sign-ext", "--enable-nontrapping-float-to-int"],
  "--enable-mutable-globals",
];

/**
 * The source of the twin of a WebAssembly with glue. `module`: as cargo made it. wasm2js knows one table and one result of a
 * function: glue that is told of no newer WebAssembly keeps the host's objects in a list of its own, and needs no more.
 */
export const twinWithGlue = (module, { name, flags }) =>
  inScratch(async (folder) => {
    const older = join(folder, "older.wasm"), out = join(folder, "out");
    await writeFile(older, without(await readFile(module), "target_features"));
    await run("wasm-bindgen", ["--target", "bundler", "--out-name", name, "--out-dir", out, older]);
    const wasm = join(folder, "twin.wasm"), file = join(folder, "twin.js");
    // A number too large for the integer that it is made ends elsewhere than in WebAssembly: src/input/value.rs takes
    // neither for it.
    const lowered = ["--llvm-nontrapping-fptoint-lowering", "--strip-debug", "--strip-producers"];
    await node([binaryen("wasm-opt"), join(out, `${name}_bg.wasm`), "-o", wasm, ...NEWER, ...flags, ...lowered]);
    await node([binaryen("wasm2js"), wasm, "-Oz", ...NEWER, "-o", file]);
    const made = cut(await readFile(file, "utf8"), INSTANCE, "");
    return asModule(await withDataAsText(cut(made, IMPORT, "") + around(await readFile(join(out, `${name}_bg.js`), "utf8"), name), folder));
  });

/** Where wasm2js brings the glue. */
const IMPORT = /^import \* as \S+ from '[^']+';\n/;
/** Where it makes the one instance that its own module gives out. */
const INSTANCE = /\nvar retasmFunc = asmFunc\(\{[^]*$/;

function cut(made, what, instead) {
  if (!what.test(made)) throw problem("wasm2js writes its modules in another way than tools/lib/twin.mjs knows.");
  return made.replace(what, () => instead);
}

/** The glue, which is as much a part of an instance as its memory, around what wasm2js made. */
function around(glue, name) {
  const names = [...glue.matchAll(/^export function (\w+)/gm)].map(([, its]) => its).filter((its) => its !== "__wbg_set_wasm");
  const imports = names.filter((its) => its.startsWith("__wb"));
  const own = names.filter((its) => !its.startsWith("__wb"));
  if (own.length === 0 || imports.length === 0) throw problem("wasm-bindgen writes its glue in another way than tools/lib/twin.mjs knows.");
  const body = following(glue.replace(/^export /gm, ""));
  return `\nexport const instance = () => {\n${body}\n__wbg_set_wasm(asmFunc({ "./${name}_bg.js": { ${imports.join(", ")} } }));\nreturn { ${own.join(", ")} };\n};\n`;
}

/**
 * The glue keeps views of the memory. When that of a WebAssembly grows, the old one is empty; here it is another, and what
 * would be written in the old one is lost.
 */
function following(glue) {
  const views = new Set(glue.match(/\bcached\w+Memory0\b/g));
  const followed = glue.replace(/\bif \((cached\w+Memory0) === null \|\| .*\) \{$/gm, (_, view) => {
    views.delete(view);
    return `if (${view}?.buffer !== wasm.memory.buffer) {`;
  });
  if (views.size > 0) throw problem("wasm-bindgen keeps its views of the memory in another way than tools/lib/twin.mjs knows.");
  return followed;
}

const SEGMENT = /\bbase64DecodeToExistingUint8Array\(bufferView, (\d+), "([^"]*)"\);\n/g;

/**
 * What lies in memory from the beginning, as one text of which what is alike in the bytes is alike (pkg/src/bytes-of.ts reads
 * it): in wasm2js' base64 it is compressed to a fifth more.
 */
async function withDataAsText(made, folder) {
  const segments = [...made.matchAll(SEGMENT)].map(([, place, base64]) => ({ place: Number(place), bytes: Buffer.from(base64, "base64") }));
  const start = Math.min(...segments.map(({ place }) => place));
  const data = Buffer.alloc(Math.max(...segments.map(({ place, bytes }) => place + bytes.length)) - start);
  for (const { place, bytes } of segments) bytes.copy(data, place - start);
  const file = join(folder, "data");
  await writeFile(file, data);
  const bare = cut(made, /\n *var base64ReverseLookup = [^]*?(?=\nfunction initActiveSegments)/, "").replace(SEGMENT, "");
  const filled = cut(bare, /(?<=\nfunction initActiveSegments\(imports\) \{\n)/, `bufferView.set(bytesOf(data), ${start});\n`);
  return `import { bytesOf } from "../bytes-of.js";\nconst data = "${await bytesText(file)}";\n${filled}`;
}

async function asModule(source) {
  const { transform } = await import("esbuild");
  const { code } = await transform(source, { format: "esm", target: "es2022", minify: true, charset: "utf8" });
  const [, body, name] = /^([^]*);export\{(\w+) as instance\};\n$/.exec(code) ?? [];
  if (body === undefined) throw problem("esbuild writes an export in another way than tools/lib/twin.mjs knows.");
  return [
    "// Made from the wasm by tools/lib/twin.mjs. Do not edit.",
    "// @ts-nocheck",
    body,
    "/** A fresh instance of what the WebAssembly is too. */",
    `export const instance: () => unknown = ${name};`,
    "",
  ].join("\n");
}

async function inScratch(run) {
  const folder = await mkdtemp(join(tmpdir(), "kvalitetsmodel-twin-"));
  try {
    return await run(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
