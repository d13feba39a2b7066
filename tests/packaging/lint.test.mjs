// publint and attw ("are the types wrong") have nothing to say about the tarball, at their strictest.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import test from "node:test";
import { run } from "../../tools/lib/run.mjs";
import { here, project, tarball } from "./lib/package.mjs";

test("publint", async (t) => {
  const { publint } = await import("publint");
  const { formatMessage } = await import("publint/utils");
  const folder = join(await project(t, {}), "node_modules", "kvalitetsmodel");
  const { messages, pkg } = await publint({ pkgDir: folder, level: "suggestion", strict: true, pack: false });
  assert.deepEqual(messages.map((message) => formatMessage(message, pkg)), []);
});

test("attw", async () => {
  const manifest = join(here, "node_modules", "@arethetypeswrong", "cli", "package.json");
  const { bin } = JSON.parse(await readFile(manifest, "utf8"));
  const program = join(manifest, "..", typeof bin === "string" ? bin : bin.attw);
  // A style sheet is no program and has no types. Every profile, Node 10's too; a finding is a non-zero exit.
  const { stdout } = await run(process.execPath, [program, await tarball(), "--exclude-entrypoints", "style.css", "--no-color", "--no-emoji"], { capture: true });
  assert.match(stdout, /No problems found/);
});
