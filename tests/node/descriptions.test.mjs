// What the build has written down of the built-in models for Node's entry: exactly what the engine says of them.
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { cp, mkdtemp, readFile, readdir, rm, truncate } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath, pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { builtIn, initSync } from "../../pkg/wasm/kvalitetsmodel.js";

const pkg = fileURLToPath(new URL("../../pkg", import.meta.url));
const folder = join(pkg, "dist", "models");
initSync({ module: await readFile(join(pkg, "wasm", "kvalitetsmodel_bg.wasm")) });

const engines = [];
for (let place = 0, model; (model = builtIn(place)) !== undefined; place++) engines.push(JSON.stringify(model));
const written = (place) => readFile(join(folder, `${place}.json`), "utf8");

test("a file for every built-in version, and no other", async () => {
  assert.ok(engines.length > 0);
  assert.deepEqual((await readdir(folder)).sort(), engines.map((_, place) => `${place}.json`));
});

for (const [place, description] of engines.entries()) {
  const { id } = JSON.parse(description);
  test(`${id}: the file is what the engine says, byte for byte`, async () => {
    assert.ok((await written(place)) === description, "the file says something else than the engine");
  });

  test(`${id}: its hash is FNV-1a, 64 bits, of all the rest`, async () => {
    const [, rest, hash] = /^(.*),"hash":"([0-9a-f]{16})"\}$/.exec(await written(place));
    let sum = 0xcbf29ce484222325n;
    for (const byte of Buffer.from(`${rest}}`)) sum = BigInt.asUintN(64, (sum ^ BigInt(byte)) * 0x100000001b3n);
    assert.equal(hash, sum.toString(16).padStart(16, "0"));
  });
}

test("without the files, or with broken ones, the engine is asked: the same to the last byte", async () => {
  const program = (root) => `
    import { models, profil } from ${JSON.stringify(pathToFileURL(join(root, "dist", "node.js")).href)};
    console.log(JSON.stringify([profil({ area: "tilbud", date: "2026-02-03" }), models()]));`;
  const said = async (root) => (await promisify(execFile)(process.execPath, ["--input-type=module", "-e", program(root)])).stdout;
  const expected = await said(pkg);
  const root = await mkdtemp(join(tmpdir(), "kvalitetsmodel-"));
  try {
    for (const name of ["package.json", "dist", "wasm"]) await cp(join(pkg, name), join(root, name), { recursive: true });
    const models = join(root, "dist", "models");
    for (const name of await readdir(models)) await truncate(join(models, name), 90);
    assert.equal(await said(root), expected);
    await rm(models, { recursive: true });
    assert.equal(await said(root), expected);
  } finally {
    await rm(root, { recursive: true });
  }
});
