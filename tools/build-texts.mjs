// The message catalogue: texts/<language>/<area>.json to pkg/src/generated/texts/<area>.ts, data and types (page.json to a
// module for the page), with every fault of every file at once. `npm run texts` does this alone.
import { readFile, readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { catalogue } from "./lib/catalogue.mjs";
import { writeIfChanged } from "./lib/files.mjs";
import { isMain } from "./lib/main.mjs";
import { at, paths } from "./lib/paths.mjs";
import { fail, headline, note, problem } from "./lib/say.mjs";

/** The languages that come with the package; Danish says which messages there are. */
const LANGUAGES = ["da", "en"];

export async function buildTexts() {
  headline("texts: the message catalogue");
  const [da, en] = await Promise.all(LANGUAGES.map((language) => filesOf(at("texts", language))));
  const { areas, faults } = catalogue({ da, en });
  if (faults.length > 0) throw problem(faults.join("\n"));
  const folder = join(paths.generated, "texts");
  for (const name of (await readdir(folder).catch(() => []))) {
    if (!areas.some((area) => area.module !== undefined && !area.isPage && `${area.name}.ts` === name)) await rm(join(folder, name));
  }
  for (const { name, module, isPage } of areas.filter(({ module }) => module !== undefined)) await writeIfChanged(isPage ? paths.pageTexts : join(folder, `${name}.ts`), module);
  note(`${areas.reduce((sum, { count }) => sum + count, 0)} messages in ${areas.length} areas, in ${LANGUAGES.join(" and ")}.`);
}

/** The texts of a folder by the name of their file. */
export async function filesOf(folder) {
  const names = (await readdir(folder)).filter((name) => name.endsWith(".json")).sort();
  const read = async (name) => [name.replace(/\.json$/, ""), JSON.parse(await readFile(join(folder, name), "utf8"))];
  return Object.fromEntries(await Promise.all(names.map(read)));
}

if (isMain(import.meta.url)) await buildTexts().catch(fail);
