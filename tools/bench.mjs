// `npm run bench`: builds the package, fetches what it is measured against, then runs the benchmarks in benches/ against it, one after the other.
import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { build } from "./build.mjs";
import { at } from "./lib/paths.mjs";
import { node, npm } from "./lib/run.mjs";
import { fail, headline, note, problem } from "./lib/say.mjs";
import { nodeModules, setup } from "./setup.mjs";

const zen = "@gorules/zen-engine";

/** A library of the machine, of which npm has another package for each: a lock made on one machine lacks those of the others. */
async function zenEngine() {
  if (existsSync(at("benches", "node_modules", zen))) return;
  const version = JSON.parse(await readFile(at("tools", "versions.json"), "utf8"))[zen];
  headline(`npm install: fetching ${zen} ${version}`);
  const args = ["install", "--no-save", "--no-package-lock", "--ignore-scripts", "--no-audit", "--no-fund", `${zen}@${version}`];
  await npm(args, { cwd: at("benches") }).catch(() => note(`${zen} could not be fetched, and is NOT measured against.`));
}

try {
  await setup();
  await nodeModules(at("benches"), "the engines that the package is measured against (benches/package.json)");
  await zenEngine();
  await build();
  const files = existsSync(at("benches")) ? (await readdir(at("benches"))).filter((file) => file.endsWith(".bench.mjs")) : [];
  if (files.length === 0) throw problem("There is no *.bench.mjs in benches/.");
  for (const file of files.sort()) {
    headline(`benches/${file}`);
    await node([at("benches", file), ...process.argv.slice(2)]);
  }
} catch (error) {
  fail(error);
}
