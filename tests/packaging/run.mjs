// Packs pkg/ once and runs the tests in this folder against that tarball, never against the source tree.
// `node tests/packaging/run.mjs bundlers` runs one file of them.
import { readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { node } from "../../tools/lib/run.mjs";
import { fail, note } from "../../tools/lib/say.mjs";
import { nodeModules } from "../../tools/setup.mjs";
import { here, install, pack } from "./lib/package.mjs";

try {
  await nodeModules(here, "bundlers, Deno, Bun and four versions of Node for the packaging tests (about 300 MB, once)");
  const wanted = process.argv.slice(2);
  const files = (await readdir(here))
    .filter((file) => file.endsWith(".test.mjs"))
    .filter((file) => wanted.length === 0 || wanted.some((name) => file === `${name}.test.mjs`));
  const { tarball, folder } = await pack();
  note(`Testing ${tarball}`);
  const installed = await install(tarball);
  try {
    // One file at a time: each starts a browser or a compiler of its own.
    await node(["--test", "--test-reporter=spec", "--test-concurrency=1", ...files.sort().map((file) => join(here, file))], {
      env: { KVALITETSMODEL_TARBALL: tarball, KVALITETSMODEL_INSTALLED: installed },
    });
  } finally {
    for (const made of [folder, installed]) await rm(made, { recursive: true, force: true });
  }
} catch (error) {
  fail(error);
}
