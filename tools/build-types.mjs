// What the package takes from the Rust sources beside the wasms, printed by tools/generate into pkg/src/generated/: the
// TypeScript types, the words, the closed lists, the codes of the columns, the descriptions of the built-in models, the
// catalogue of events; and the JSON Schema of a case.
import { join } from "node:path";
import { writeIfChanged } from "./lib/files.mjs";
import { isMain } from "./lib/main.mjs";
import { at, paths } from "./lib/paths.mjs";
import { run } from "./lib/run.mjs";
import { fail, headline, note, problem } from "./lib/say.mjs";

export async function buildTypes() {
  headline("TypeScript types, words and model descriptions from the Rust types");
  await write("types.ts", MADE + (await printed("types")));
  await write("words.ts", MADE + WORD_TYPES + (await printed("words")));
  await write("lists.ts", MADE + (await printed("lists")));
  await write("columns.ts", MADE + (await printed("columns")));
  await write("catalogue.ts", await printed("catalogue"));
  // Committed, since it is the format of a case: what changes in it is seen where it is looked at.
  await writeIfChanged(at("schema", "sag.schema.json"), await printed("schema"));
  // A JSON text a line.
  await write("models.jsonl", await printed("models"));
}

const MADE = "// Made from the Rust types by tools/build-types.mjs. Do not edit.\n";
const WORD_TYPES = 'import { list } from "../word-table.js";\n\n';

/** What tools/generate prints of one kind. */
async function printed(name) {
  const cargo = ["run", "--locked", "--quiet", "--package", "kvalitetsmodel-generate", "--", name];
  const { stdout } = await run("cargo", cargo, { capture: true });
  if (stdout.trim() === "") throw problem(`tools/generate printed nothing for \`${name}\`.`);
  return stdout.replaceAll("\r\n", "\n");
}

async function write(name, text) {
  const changed = await writeIfChanged(join(paths.generated, name), text);
  note(`pkg/src/generated/${name} ${changed ? "written" : "is up to date"}.`);
}

if (isMain(import.meta.url)) await buildTypes().catch(fail);
