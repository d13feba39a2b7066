// The archive: what a portal in another language takes, the same bytes whenever it is made.
import assert from "node:assert/strict";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { buildArchive } from "../../tools/build-archive.mjs";
import { hostWasm } from "../../tools/lib/paths.mjs";
import { run } from "../../tools/lib/run.mjs";

test("it has the wasm, its header, and what is copied for each language; made again it is the same", async (t) => {
  const first = await readFile(await buildArchive());
  const file = await buildArchive();
  assert.ok(first.equals(await readFile(file)));

  const folder = await mkdtemp(join(tmpdir(), "kvalitetsmodel-archive-"));
  t.after(() => rm(folder, { recursive: true, force: true }));
  await run("tar", ["-xzf", file, "-C", folder]);
  const { stdout } = await run("tar", ["-tzf", file], { capture: true });
  const names = stdout.trim().split(/\r?\n/).map((name) => name.replace(/^kvalitetsmodel-[\d.]+\//, ""));
  for (const name of ["kvalitetsmodel.h", "sag.schema.json", "README.md", "LICENSE-MIT", "c/native.c", "php/Kvalitetsmodel.php", "dotnet/Kvalitetsmodel.cs", "java/Kvalitetsmodel.java"]) {
    assert.ok(names.includes(name), name);
  }
  const [{ 1: top }] = [...stdout.matchAll(/^(kvalitetsmodel-[\d.]+)\//gm)];
  assert.ok((await readFile(join(folder, top, "kvalitetsmodel.wasm"))).equals(await readFile(hostWasm.file)));
});
