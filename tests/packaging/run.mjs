// Packs pkg/ once and runs the tests in this folder against that tarball, never against the source tree.
// `node tests/packaging/run.mjs bundlers` runs one file of them. With --hosts it runs those of hosts/: what portals are built
// with, which takes some minutes more.
import { readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { node } from "../../tools/lib/run.mjs";
import { fail, note } from "../../tools/lib/say.mjs";
import { nodeModules, packagingTools } from "../../tools/setup.mjs";
import { here, install, pack } from "./lib/package.mjs";

try {
  await packagingTools();
  const hosts = process.argv.includes("--hosts");
  if (hosts) await nodeModules(join(here, "hosts"), "what portals are built with, for the tests of the package in each of them (about 500 MB, once)");
  const tests = hosts ? join(here, "hosts") : here;
  const wanted = process.argv.slice(2).filter((name) => name !== "--hosts");
  const files = (await readdir(tests))
    .filter((file) => file.endsWith(".test.mjs"))
    .filter((file) => wanted.length === 0 || wanted.some((name) => file === `${name}.test.mjs`));
  const { tarball, folder } = await pack();
  note(`Testing ${tarball}`);
  const installed = await install(tarball);
  try {
    // One file at a time: each starts a browser or a compiler of its own.
    await node(["--test", "--test-reporter=spec", "--test-concurrency=1", ...files.sort().map((file) => join(tests, file))], {
      env: { KVALITETSMODEL_TARBALL: tarball, KVALITETSMODEL_INSTALLED: installed },
    });
  } finally {
    for (const made of [folder, installed]) await rm(made, { recursive: true, force: true });
  }
} catch (error) {
  fail(error);
}
