// What the package takes from the Rust sources beside the wasm, printed by three examples into pkg/src/generated/: the
// TypeScript types, the words, and the descriptions of the built-in models.
import { join } from "node:path";
import { writeIfChanged } from "./lib/files.mjs";
import { isMain } from "./lib/main.mjs";
import { paths } from "./lib/paths.mjs";
import { run } from "./lib/run.mjs";
import { fail, headline, note, problem } from "./lib/say.mjs";

export async function buildTypes() {
  headline("TypeScript types, words and model descriptions from the Rust types");
  await write("types.ts", MADE + (await example("types")));
  await write("words.ts", MADE + WORD_TYPES + (await example("words")));
  // A JSON text a line.
  await write("models.jsonl", await example("models"));
}

const MADE = "// Made from the Rust types by tools/build-types.mjs. Do not edit.\n";
const WORD_TYPES = `
/** A word with its Danish and English. */
export type Words = readonly [code: string, da: string, en: string];
/** A parameter: how it crosses the boundary, and how it is said. */
export type Param = readonly [name: string, kind: "day" | "number" | "word" | "words" | "text"];
/** A code with its parameters, in the order in which they cross the boundary, and its sentences. */
export type Coded = readonly [code: string, params: readonly Param[], da: string, en: string];

/** Made when it is first asked for: a program that has only just begun pays for no words it does not say. */
function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

`;

/** What an example prints. All with the features of the types, so that the crate is compiled once. */
async function example(name) {
  const { stdout } = await run("cargo", ["run", "--locked", "--quiet", "--example", name, "--features", "ts"], { capture: true });
  if (stdout.trim() === "") throw problem(`The example \`${name}\` printed nothing.`);
  return stdout.replaceAll("\r\n", "\n");
}

async function write(name, text) {
  const changed = await writeIfChanged(join(paths.generated, name), text);
  note(`pkg/src/generated/${name} ${changed ? "written" : "is up to date"}.`);
}

if (isMain(import.meta.url)) await buildTypes().catch(fail);
