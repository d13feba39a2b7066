// Bytes that a fuzzer makes up, guided by what they reach (cargo-fuzz, libFuzzer), against the targets of fuzz/.
// `node tools/fuzz.mjs --seconds 600 --only call,annex,columns`; `cargo install cargo-fuzz --locked` first.
// It starts from the vectors and from what is kept in tests/fuzz, and keeps there what reaches code that neither reached:
// a line each, a JSON text whose letters are bytes. What fails stands in build/fuzz/<target>/failed and is told.
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { vectorCalls } from "./lib/calls.mjs";
import { keepInputs, keptInputs } from "./lib/fuzzed.mjs";
import { ask, run } from "./lib/run.mjs";
import { at, paths } from "./lib/paths.mjs";
import { fail, headline, note, problem } from "./lib/say.mjs";

/** What each starts from, beside what is kept. */
const seeds = {
  call: () => vectorCalls().map((line) => Buffer.from(line)),
  annex: () => LAYOUTS.map((text) => Buffer.from(`\0${text}`)),
  columns: () => [...Array(8).keys()].map((model) => Buffer.from([model, 0, 2, 255, 255, 255, 255, ...Array(120).fill(3)])),
};
/** No input that shows something is longer. */
const LONGEST = { call: 20_000, annex: 8_000, columns: 1_000 };

/** Layouts in which an annex is copied; its words are made up. */
const LAYOUTS = [
  "Bekendtgørelse nr. 1559 af 05/12/2025\nBilag 1\nTema 1: Uddannelse\nKriterium 1: Noget om skole\nIndikator 1.a: Alle er i skole.\nIndikator 1.b: Nogle er i arbejde.\n\nSide 2\nTema 2\nKriterium 2. Noget om at bo-\nsætte sig\n",
  "1.\tTema\nKriterier\tIndikatorer\n3\tAt tale sammen\ta. Der tales.\nb. Der lyttes.\n4 At spise\t4.a At koge\t4.b At stege\nDatakilder: interview, observation\n",
  '<Dokument><Bilag><Exitus><Linea><Char>Kriterium 3</Char></Linea></Exitus><Tabel><TR><TD>Indikator 3.a</TD><TD>Noget &amp; mere</TD></TR></Tabel></Bilag></Dokument>',
  "<table><tr><td>1a</td><td>Noget</td></tr></table>",
];

/** The words of every call: a fuzzer does not guess them letter by letter. */
async function words(file) {
  const found = new Set(vectorCalls().flatMap((line) => line.match(/"[\w.-]{1,40}"/g) ?? []));
  await writeFile(file, [...found].map((word) => `"${word.replaceAll('"', '\\"')}"\n`).join(""));
}

async function fuzz(target, seconds) {
  headline(`fuzz: ${target}, ${seconds} s`);
  const folder = join(paths.build, "fuzz", target);
  const place = (name) => join(folder, name);
  const [first, grown, failed] = ["first", "grown", "failed"].map(place);
  await rm(first, { recursive: true, force: true });
  for (const one of [first, grown, failed]) await mkdir(one, { recursive: true });
  const start = [...(await seeds[target]()), ...(await keptInputs(target))];
  await Promise.all(start.map((input, number) => writeFile(join(first, `${number}`), input)));
  await words(place("words"));
  const cargo = (...args) => run("cargo", ["fuzz", "run", "--sanitizer", "none", target, ...args], { cwd: at() });
  const limits = [`-max_len=${LONGEST[target]}`, "-timeout=20", `-artifact_prefix=${failed}/`, "-print_final_stats=1"];
  await cargo(grown, first, "--", ...limits, `-dict=${place("words")}`, `-max_total_time=${seconds}`);
  // What reaches more than the vectors do: libFuzzer puts it beside them.
  const vectors = new Set(await readdir(first));
  await cargo(first, grown, "--", "-merge=1", "-use_counters=0", ...limits);
  const more = (await readdir(first)).filter((name) => !vectors.has(name));
  const inputs = await Promise.all(more.map((name) => readFile(join(first, name))));
  await keepInputs(target, [...(await keptInputs(target)), ...inputs]);
  note(`${more.length} inputs more in tests/fuzz/${target}.txt.`);
}

try {
  const { values } = parseArgs({ options: { seconds: { type: "string", default: "60" }, only: { type: "string", default: "call,annex,columns" } } });
  if ((await ask("cargo", ["fuzz", "--version"])) === undefined) throw problem("cargo-fuzz is missing: cargo install cargo-fuzz --locked");
  for (const target of values.only.split(",")) await fuzz(target, Number(values.seconds));
} catch (error) {
  fail(error);
}
