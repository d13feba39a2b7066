// `npm run bench`: builds the package, then runs the benchmarks in benches/ against it, one after the other.
import { existsSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { build } from "./build.mjs";
import { at } from "./lib/paths.mjs";
import { node } from "./lib/run.mjs";
import { fail, headline, problem } from "./lib/say.mjs";
import { setup } from "./setup.mjs";

try {
  await setup();
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
