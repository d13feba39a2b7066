// What the package takes from the Rust sources beside the wasms, printed by four examples into pkg/src/generated/: the
// TypeScript types, the words, the codes of the columns, and the descriptions of the built-in models.
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
  await write("proces-words.ts", MADE + WORD_TYPES + (await example("words", "proces")));
  await write("columns.ts", MADE + (await example("columns")));
  // A JSON text a line.
  await write("models.jsonl", await example("models"));
}

const MADE = "// Made from the Rust types by tools/build-types.mjs. Do not edit.\n";
const WORD_TYPES = 'import { type Coded, once, type Words } from "../word-table.js";\n\n';

/** What an example prints. All with the features of the types, so that the crate is compiled once. */
async function example(name, ...args) {
  const cargo = ["run", "--locked", "--quiet", "--example", name, "--features", "ts", "--", ...args];
  const { stdout } = await run("cargo", cargo, { capture: true });
  if (stdout.trim() === "") throw problem(`The example \`${name}\` printed nothing.`);
  return stdout.replaceAll("\r\n", "\n");
}

async function write(name, text) {
  const changed = await writeIfChanged(join(paths.generated, name), text);
  note(`pkg/src/generated/${name} ${changed ? "written" : "is up to date"}.`);
}

if (isMain(import.meta.url)) await buildTypes().catch(fail);
