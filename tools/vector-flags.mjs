// `node tools/vector-flags.mjs`: writes into tests/vectors and kit/mapping.json the flags that follow from each vector (lib/kit/flags.mjs), and
// leaves those that were set by hand. A test holds the files to it.
import { readFile, writeFile } from "node:fs/promises";
import { allFiles } from "../tests/vectors/all.mjs";
import { callOf } from "../tests/vectors/answers.mjs";
import { flagged, flagsOf } from "./lib/kit/flagged.mjs";
import { mapping, mappingCall } from "./lib/kit/calls.mjs";
import { isMain } from "./lib/main.mjs";
import { at } from "./lib/paths.mjs";
import { fail, headline, note } from "./lib/say.mjs";

/** `[file, text, text with its flags]` of each file. */
export async function flaggedFiles() {
  const api = await import("../pkg/dist/node.js");
  const files = [
    ...allFiles.map(({ name, cases }) => [at("tests", "vectors", name), cases, (vector) => callOf(name, vector)]),
    [at("kit", "mapping.json"), mapping.cases, mappingCall],
  ];
  return Promise.all(files.map(async ([file, cases, asked]) => {
    const text = await readFile(file, "utf8");
    return [file, text, flagged(text, cases.map((vector) => flagsOf(vector, outcomeOf(api, asked(vector)))))];
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
  for (const [file, , made] of changed) await writeFile(file, made);
  note(changed.length === 0 ? "They stand as they should." : changed.map(([file]) => file).join("\n   "));
}

if (isMain(import.meta.url)) await main().catch(fail);
