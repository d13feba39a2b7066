// The texts that the package carries for whoever translates it: one file a language, the engine's sentences among them.
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { filesOf } from "../build-texts.mjs";
import { at, paths } from "./paths.mjs";

export async function packageTexts() {
  const engine = await engineTexts();
  await mkdir(join(paths.pkg, "texts"), { recursive: true });
  for (const [place, language] of ["da", "en"].entries()) {
    const { api, load, page, rescue, ...areas } = await filesOf(at("texts", language));
    const texts = { ...areas, engine: engine[place] };
    await writeFile(join(paths.pkg, "texts", `${language}.json`), `${JSON.stringify(texts, null, 1)}\n`);
  }
  await licences();
}

/** Those of what the command has in it. */
async function licences() {
  const read = (name) => readFile(at("node_modules", name, "LICENSE"), "utf8");
  const texts = await Promise.all(["@messageformat/parser", "moo"].map(async (name) => `${name}\n\n${await read(name)}`));
  await mkdir(join(paths.dist, "vendor"), { recursive: true });
  await writeFile(join(paths.dist, "vendor", "LICENSE-texts"), texts.join("\n"));
}

/** What the engine says, by its lists and their codes, in Danish and in English. Months have no codes: a browser knows them. */
export async function engineTexts() {
  const module = (name) => import(pathToFileURL(join(paths.modules, name)).href);
  await module("generated/words.js");
  const { lists } = await module("word-table.js");
  return [1, 2].map((place) =>
    Object.fromEntries([...lists].map(([name, rows]) => [name, Object.fromEntries(rows().filter(([code]) => code !== "").map((row) => [row[0], inIcu(row[place])]))])),
  );
}

/** A sentence as pkg/src/say.ts has it is one of ICU MessageFormat but for its quotes. */
const inIcu = (text) => text.replace(/'(?=[{}])/g, "''").replace(/,(?=\w+\})/g, ", ");
