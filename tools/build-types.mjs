// What the package takes from the Rust sources beside the wasm, printed by two examples into pkg/src/generated/: the
// TypeScript types, and the descriptions of the built-in models.
import { join } from "node:path";
import { writeIfChanged } from "./lib/files.mjs";
import { isMain } from "./lib/main.mjs";
import { paths } from "./lib/paths.mjs";
import { run } from "./lib/run.mjs";
import { fail, headline, note, problem } from "./lib/say.mjs";

export async function buildTypes() {
  headline("TypeScript types and model descriptions from the Rust types");
  const types = await example("types");
  if (!types.includes("export ")) throw problem("The example `types` printed no TypeScript export.");
  await write("types.ts", `// Made from the Rust types by tools/build-types.mjs. Do not edit.\n${types}`);
  // A JSON text a line.
  await write("models.jsonl", await example("models"));
}

/** What an example prints. Both with the features of the types, so that the crate is compiled once. */
async function example(name) {
  const { stdout } = await run("cargo", ["run", "--locked", "--quiet", "--example", name, "--features", "ts"], { capture: true });
  return stdout.replaceAll("\r\n", "\n");
}

async function write(name, text) {
  const changed = await writeIfChanged(join(paths.generated, name), text);
  note(`pkg/src/generated/${name} ${changed ? "written" : "is up to date"}.`);
}

if (isMain(import.meta.url)) await buildTypes().catch(fail);
