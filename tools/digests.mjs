// `node tools/digests.mjs`: whether every host answers the same. Prints a table: for each function a digest of its answers to
// every vector and to a corpus that is made from a seed, in each host; and fails where two differ.
// `-- --cases 1000000 --seed 7 --hosts package,v8,rust` asks for more, for others, or for some hosts only.
import { mkdtemp, rm } from "node:fs/promises";
import { existsSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { packageAnswers } from "../kit/conform.mjs";
import { buildNative } from "./build-native.mjs";
import { answersOf, digestsOf, writeCalls } from "./lib/calls.mjs";
import { engines } from "./lib/engines.mjs";
import { hosts as others } from "./lib/hosts.mjs";
import { isMain } from "./lib/main.mjs";
import { at, hostWasm, native, paths } from "./lib/paths.mjs";
import { plainDoor } from "./lib/plain-door.mjs";
import { fail, headline, note, problem } from "./lib/say.mjs";
import { missingForServers } from "./setup.mjs";

/** Those that are this very Node: the package, and the WebAssembly that other hosts have. */
const own = {
  package: async () => {
    const answer = packageAnswers(await import("../pkg/dist/node.js"));
    return (file) => digestsOf(answersOf(file, answer));
  },
  v8: async () => {
    const { call } = plainDoor();
    return (file) => digestsOf(answersOf(file, (...texts) => call(...texts).text));
  },
};

const javascript = { ...own, ...engines };
const names = [...Object.keys(javascript), ...Object.keys(others)];

/** The digests of each host for a file of calls: `{ name, lines, seconds }`. */
export async function digestsIn(wanted, file, folder) {
  const missing = await missingForServers();
  const results = [];
  for (const name of wanted) {
    const lacks = others[name]?.needs.filter((one) => missing.includes(one)) ?? [];
    if (lacks.length > 0) {
      note(`${name} is left out: ${lacks.join(", ")} is not installed.`);
      continue;
    }
    const its = await (javascript[name] ?? (() => prepared(name, folder)))();
    if (its === undefined) {
      note(`${name} is left out: it is not on this machine.`);
      continue;
    }
    const since = performance.now();
    const lines = await its(file);
    results.push({ name, lines, seconds: (performance.now() - since) / 1000 });
  }
  return results;
}

async function prepared(name, folder) {
  const run = await others[name].prepare(await mkdtemp(join(folder, `${name}-`)));
  return async (file) => (await run("conform", [file])).trim().split(/\r?\n/);
}

/** The table: a function a row, a host a column; and those rows that are not the same everywhere. */
export function tableOf(results) {
  const functions = new Map();
  for (const [column, { lines }] of results.entries()) {
    for (const line of lines) {
      const [name, count, hash] = line.split(" ");
      if (!functions.has(name)) functions.set(name, { count, hashes: results.map(() => undefined) });
      functions.get(name).hashes[column] = `${count} ${hash}`;
    }
  }
  const differing = [...functions].filter(([, { hashes }]) => new Set(hashes).size > 1).map(([name]) => name);
  const shown = (hash) => (hash === undefined ? "–" : hash.split(" ")[1].slice(0, 8));
  const rows = [...functions].map(([name, { count, hashes }]) => [name, count, ...hashes.map(shown), differing.includes(name) ? "DIFFERS" : ""]);
  const total = rows.reduce((sum, [, count]) => sum + Number(count), 0);
  const rates = results.map(({ seconds }) => `${Math.round(total / seconds)}/s`);
  const all = [["", "calls", ...results.map(({ name }) => name), ""], ...rows, ["calls a second", `${total}`, ...rates, ""]];
  const widths = all[0].map((_, column) => Math.max(...all.map((row) => row[column].length)));
  return { differing, lines: all.map((row) => row.map((cell, column) => (column === 1 ? cell.padStart(widths[1]) : cell.padEnd(widths[column]))).join("  ").trimEnd()) };
}

async function main(args) {
  const option = (name, otherwise) => {
    const place = args.indexOf(`--${name}`);
    return place < 0 ? otherwise : args[place + 1];
  };
  const wanted = option("hosts", names.join(",")).split(",");
  const unknown = wanted.filter((name) => !names.includes(name));
  if (unknown.length > 0) throw problem(`There is no host "${unknown.join('", "')}". There are ${names.join(", ")}.`);
  if (![hostWasm.file, paths.dist].every(existsSync)) throw problem("There is nothing built yet: run `npm run build` first.");
  if (!existsSync(native.shared)) await buildNative();
  const folder = await mkdtemp(join(tmpdir(), "kvalitetsmodel-digests-"));
  try {
    const [seed, count] = [Number(option("seed", 2026)), Number(option("cases", 10_000))];
    headline(`every vector, and ${count} calls from the seed ${seed}`);
    const file = join(folder, "calls.tsv");
    await writeCalls(file, { seed, count });
    const { differing, lines } = tableOf(await digestsIn(wanted, file, folder));
    for (const line of lines) note(line);
    if (differing.length > 0) throw problem(`Not the same in every host: ${differing.join(", ")}.`);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

if (isMain(import.meta.url)) await main(process.argv.slice(2)).catch(fail);
