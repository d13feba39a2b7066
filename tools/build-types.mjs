// TypeScript types and words from the Rust ones: two examples print a module each, which land in pkg/src/generated/.
import { join } from "node:path";
import { writeIfChanged } from "./lib/files.mjs";
import { isMain } from "./lib/main.mjs";
import { paths } from "./lib/paths.mjs";
import { run } from "./lib/run.mjs";
import { fail, headline, note, problem } from "./lib/say.mjs";

export async function buildTypes() {
  headline("TypeScript types and words from the Rust types");
  await printed("types", "");
  await printed("words", WORD_TYPES);
}

const WORD_TYPES = `
/** A word with its Danish and English. */
export type Words = readonly [code: string, da: string, en: string];
/** A parameter: how it crosses the boundary, and how it is said. */
export type Param = readonly [name: string, kind: "day" | "number" | "word" | "words" | "text"];
/** A code with its parameters, in the order in which they cross the boundary, and its sentences. */
export type Coded = readonly [code: string, params: readonly Param[], da: string, en: string];

`;

/** What an example prints, as a module of the package. */
async function printed(example, head) {
  const { stdout } = await run("cargo", ["run", "--locked", "--quiet", "--example", example, "--features", "ts"], {
    capture: true,
  });
  if (!stdout.includes("export ")) throw problem(`The example \`${example}\` printed no TypeScript export.`);
  const text = `// Made from the Rust types by tools/build-types.mjs. Do not edit.\n${head}${stdout.replaceAll("\r\n", "\n")}`;
  const changed = await writeIfChanged(join(paths.generated, `${example}.ts`), text);
  note(`pkg/src/generated/${example}.ts ${changed ? "written" : "is up to date"}.`);
}

if (isMain(import.meta.url)) await buildTypes().catch(fail);
