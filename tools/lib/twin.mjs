// The same engine in JavaScript, for a page that may not have WebAssembly: made from the very module, by binaryen's
// wasm2js, so that it cannot say anything else. It is a module with one export, which gives a fresh instance with the
// exports that the WebAssembly has.
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { at } from "./paths.mjs";
import { node } from "./run.mjs";
import { problem } from "./say.mjs";

/** The source of the twin of a WebAssembly that imports nothing. */
export async function twinOf(wasm) {
  const folder = await mkdtemp(join(tmpdir(), "kvalitetsmodel-twin-"));
  try {
    const file = join(folder, "twin.js");
    // What the module uses of newer WebAssembly stands in no section of it any more; all of it is known here.
    await node([at("node_modules", "binaryen", "bin", "wasm2js"), wasm, "-Oz", "--all-features", "-o", file]);
    return await asModule(await readFile(file, "utf8"));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Where wasm2js makes the one instance that its own module gives out. */
const INSTANCE = /\nvar retasmFunc = asmFunc\(\{\n\}\);\n[^]*$/;

async function asModule(made) {
  if (!INSTANCE.test(made)) throw problem("wasm2js writes its modules in another way than tools/lib/twin.mjs knows.");
  const { transform } = await import("esbuild");
  const source = made.replace(INSTANCE, "\nexport const instance = () => asmFunc({});\n");
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
