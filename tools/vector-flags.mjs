// `node tools/vector-flags.mjs`: writes into tests/vectors the flags that follow from each vector (lib/kit/flags.mjs), and
// leaves those that were set by hand. A test holds the files to it.
import { readFile, writeFile } from "node:fs/promises";
import { allFiles } from "../tests/vectors/all.mjs";
import { callOf } from "../tests/vectors/answers.mjs";
import { flagged, flagsOf } from "./lib/kit/flagged.mjs";
import { isMain } from "./lib/main.mjs";
import { at } from "./lib/paths.mjs";
import { fail, headline, note } from "./lib/say.mjs";

/** `[name, text, text with its flags]` of each file. */
export async function flaggedFiles() {
  const api = await import("../pkg/dist/node.js");
  return Promise.all(allFiles.map(async ({ name, cases }) => {
    const text = await readFile(at("tests", "vectors", name), "utf8");
    return [name, text, flagged(text, cases.map((vector) => flagsOf(vector, outcomeOf(api, callOf(name, vector)))))];
  }));
}

/** `{ answer }` or `{ problems }`. */
export function outcomeOf(api, [name, ...args]) {
  try {
    return { answer: api[name](...args) };
  } catch (error) {
    if (error.code !== "badInput") throw error;
    return { problems: error.problems };
  }
}

async function main() {
  headline("the flags of the vectors");
  const changed = (await flaggedFiles()).filter(([, text, made]) => text !== made);
  for (const [name, , made] of changed) await writeFile(at("tests", "vectors", name), made);
  note(changed.length === 0 ? "They stand as they should." : changed.map(([name]) => name).join(", "));
}

if (isMain(import.meta.url)) await main().catch(fail);
