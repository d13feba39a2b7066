// `npm run annex -- FILE`: the text of an annex becomes the wording of a version, for a maintainer. Writes the version's file
// in src/model (git shows what changed), and says what was found and every line that was not understood.
// `--act "BEK 1559/2025"` where the text does not say it; `--version tilbud-2026` where another is meant than the act's.
import { readFile, writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { isMain } from "./lib/main.mjs";
import { at } from "./lib/paths.mjs";
import { run } from "./lib/run.mjs";
import { fail, headline, note, problem } from "./lib/say.mjs";

const usage = 'Use `npm run annex -- FILE [--act "BEK 1559/2025"] [--version tilbud-2026]`.';

export async function annex(args) {
  const options = { act: { type: "string", default: "" }, version: { type: "string", default: "" } };
  const { values, positionals } = parsed(args, options);
  const [file] = positionals;
  if (positionals.length !== 1) throw problem(usage);
  await readFile(file).catch(() => {
    throw problem(`${file} could not be read. ${usage}`);
  });
  headline(`the wording of ${file}`);
  const today = new Date().toISOString().slice(0, 10);
  const generate = ["run", "--locked", "--quiet", "--package", "kvalitetsmodel-generate", "--", "annex"];
  const { stdout, stderr } = await run("cargo", [...generate, resolve(file), today, values.act, values.version], { capture: true });
  for (const line of stderr.trimEnd().split("\n")) note(line);
  const [name, ...lines] = stdout.split("\n");
  const path = at("src", "model", name.trim());
  await writeFile(path, lines.join("\n"));
  await run("rustfmt", ["--edition", "2024", path]);
  note(`Written: src/model/${name.trim()}. Look at it with \`git diff\`, hold it up against the source, and run \`cargo test\`.`);
}

function parsed(args, options) {
  try {
    return parseArgs({ args, options, allowPositionals: true });
  } catch (error) {
    throw problem(`${error.message} ${usage}`);
  }
}

if (isMain(import.meta.url)) await annex(process.argv.slice(2)).catch(fail);
