// What is in the tarball, and what is not.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cp, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { homedir } from "node:os";
import { join, posix } from "node:path";
import test from "node:test";
import { at, root } from "../../tools/lib/paths.mjs";
import { pack, project } from "./lib/package.mjs";

const { files, size, folder: packed } = await pack();
test.after(() => rm(packed, { recursive: true, force: true }));

test("everything that a user needs is there", () => {
  for (const name of [
    ...["package.json", "README.md", "LICENSE-MIT", "LICENSE-APACHE"],
    ...["dist/index.d.ts", "dist/browser.js", "dist/node.js", "dist/inline.js", "dist/elements/index.js", "dist/elements/vurdering.js", "dist/jquery.js"],
    ...["dist/script/kvalitetsmodel.global.js", "dist/script/kvalitetsmodel.bytes.js", "dist/integrity.json", "dist/models/0.json", "sag.schema.json", "custom-elements.json"],
    ...["dist/vurdering/index.d.ts", "dist/vurdering/browser.js", "dist/vurdering/node.js"],
    ...["dist/score/index.d.ts", "dist/score/browser.js", "dist/score/node.js", "dist/score/inline.js"],
    ...["dist/score/javascript.js", "dist/vurdering/javascript.js", "dist/worker.js", "dist/vurdering/worker.js"],
    ...["wasm/kvalitetsmodel_bg.wasm", "wasm/kvalitetsmodel_vurdering_bg.wasm"],
    ...["dist/bilag/index.d.ts", "dist/bilag/browser.js", "dist/bilag/node.js", "wasm/kvalitetsmodel_bilag_bg.wasm"],
    ...["wasm/kvalitetsmodel_score.wasm", "dist/kvalitetsmodel.css", "dist/vendor/LICENSE-preact", "dist/texts.mjs"],
  ]) {
    assert.ok(files.includes(name), `${name} is missing from the tarball`);
  }
});

// 1.2 MB, and the engine in JavaScript and the workers (CONTRIBUTING.md says what they are for).
test("it is small: at most 1.34 MB and 250 files", () => {
  assert.ok(size <= 1_340_000, `${size} bytes`);
  assert.ok(files.length <= 250, `${files.length} files`);
});

test("nothing else is", () => {
  const allowed = [
    /^(package\.json|sag\.schema\.json|custom-elements\.json|README\.md|LICENSE-(MIT|APACHE))$/,
    /^dist\/[\w./-]+\.(js|cjs|d\.ts|d\.cts)$/,
    /^dist\/(texts\.mjs|vendor\/LICENSE-preact)$/,
    /^dist\/(integrity|models\/\d|script\/package)\.json$/,
    /^dist\/kvalitetsmodel\.css$/,
    /^wasm\/kvalitetsmodel_score\.wasm$/,
    /^wasm\/kvalitetsmodel(_vurdering|_bilag)?_bg\.wasm(\.d\.c?ts)?$/,
  ];
  assert.deepEqual(
    files.filter((name) => !allowed.some((pattern) => pattern.test(name))),
    [],
  );
});

test("the manifest asks for nothing and runs nothing", async (t) => {
  const folder = await project(t, {});
  const manifest = JSON.parse(await readFile(join(folder, "node_modules/kvalitetsmodel/package.json"), "utf8"));
  for (const field of ["dependencies", "peerDependencies", "optionalDependencies", "scripts"]) {
    assert.equal(manifest[field], undefined, `the published package.json has "${field}"`);
  }
  assert.deepEqual(manifest.bin, { "kvalitetsmodel-texts": "./dist/texts.mjs" });
  assert.equal(manifest.license, "MIT OR Apache-2.0");
  const crate = await readFile(at("Cargo.toml"), "utf8");
  assert.equal(manifest.version, /^version = "(.+)"$/m.exec(crate)[1], "npm package and crate have one version");
});

test("the schema of a case is the project's, by its name in the package", async (t) => {
  const folder = await project(t, {});
  const file = createRequire(join(folder, "main.js")).resolve("kvalitetsmodel/sag.schema.json");
  assert.deepEqual(JSON.parse(await readFile(file, "utf8")), JSON.parse(await readFile(at("schema", "sag.schema.json"), "utf8")));
});

test("the checksums are those of the files", async (t) => {
  const folder = join(await project(t, {}), "node_modules/kvalitetsmodel");
  const sums = JSON.parse(await readFile(join(folder, "dist/integrity.json"), "utf8"));
  assert.deepEqual(
    Object.keys(sums).sort(),
    files.filter((name) => /\.(c?js|wasm)$/.test(name)),
  );
  for (const [name, sum] of Object.entries(sums)) {
    const bytes = await readFile(join(folder, name));
    assert.equal(`sha384-${createHash("sha384").update(bytes).digest("base64")}`, sum, name);
  }
});

test("every file that an entry looks for beside itself is there: a bundler looks for each of them", async (t) => {
  const folder = join(await project(t, {}), "node_modules/kvalitetsmodel");
  let found = 0;
  for (const name of files.filter((name) => name.endsWith(".js"))) {
    const text = await readFile(join(folder, name), "utf8");
    for (const [, , address] of text.matchAll(/new URL\(\s*(["'])(.*?)\1\s*,\s*import\.meta\.url/g)) {
      assert.ok(files.includes(posix.join(posix.dirname(name), address)), `${name} looks for ${address}`);
      found += 1;
    }
    assert.doesNotMatch(text, /import\.\s+meta|import\.meta\.\s+url/, `${name}: a line ends in an address, and no bundler finds it`);
  }
  assert.ok(found >= 7, `${found} addresses`);
});

test("no file tells where it was built", async (t) => {
  const folder = join(await project(t, {}), "node_modules/kvalitetsmodel");
  for (const name of files) {
    const text = await readFile(join(folder, name), "latin1");
    for (const place of [root, homedir()]) assert.ok(!text.includes(place), `${name} contains ${place}`);
  }
});

test("the command for a portal's own words prints the texts, compiles them back, and says what it needs and what is wrong", async (t) => {
  const folder = await project(t, {});
  const command = (...args) => spawnSync(process.execPath, [join(folder, "node_modules/kvalitetsmodel/dist/texts.mjs"), ...args], { cwd: folder, encoding: "utf8", maxBuffer: 1e7 });
  const { stdout } = command("da");
  assert.equal(JSON.parse(stdout).dialog.removed, "{what} er fjernet.");
  await writeFile(join(folder, "texts.json"), stdout);
  assert.match(command("da", "texts.json", "messages.json").stderr, /npm install --save-dev @messageformat\/parser/);
  for (const name of ["@messageformat/parser", "moo"]) await cp(at("node_modules", name), join(folder, "node_modules", name), { recursive: true });

  assert.match(command("da", "texts.json", "messages.json").stdout, /^\d{4} messages in messages\.json/);
  assert.equal(JSON.parse(await readFile(join(folder, "messages.json"), "utf8"))["dialog.removed"], "{what} er fjernet.");

  await writeFile(join(folder, "texts.json"), '{ "dialog": { "removed": "{who} weg", "gone": "weg" } }');
  const { status, stderr } = command("de", "texts.json", "messages.json");
  assert.deepEqual([status, stderr.trim().split("\n").length], [1, 2]);
});
