// The papers of a release: whole, the same whenever they are made, and about what is really published.
import assert from "node:assert/strict";
import { mkdtempSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { papers } from "../../tools/build-papers.mjs";
import { advisoriesOf, isIn } from "../../tools/lib/papers/advisories.mjs";
import { isAllowed } from "../../tools/lib/papers/licences.mjs";
import { at } from "../../tools/lib/paths.mjs";

const made = await papers();
const files = new Map(made.files);
const boms = [...files].filter(([name]) => name.endsWith(".cdx.json")).map(([name, text]) => [name, JSON.parse(text)]);
const lock = readFileSync(at("Cargo.lock"), "utf8");

test("made again they are the same, to the byte", async () => {
  assert.deepEqual((await papers()).files, made.files);
});

for (const [name, bom] of boms) {
  test(`${name}: every part once, with version, licence, address and the hash it was fetched by; what needs what adds up`, () => {
    assert.deepEqual([bom.bomFormat, bom.specVersion], ["CycloneDX", "1.6"]);
    assert.match(bom.serialNumber, /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}$/);
    const refs = [bom.metadata.component, ...bom.components].map((one) => one["bom-ref"]);
    assert.equal(new Set(refs).size, refs.length);
    for (const { type, name: its, version, licenses, purl, hashes } of bom.components.filter((one) => one.type !== "file")) {
      assert.equal(type, "library");
      assert.ok(version && licenses.length === 1 && purl.startsWith("pkg:"), its);
      const crate = /^pkg:cargo\/(.+)@(.+)$/.exec(purl);
      if (crate !== null && !crate[1].startsWith("kvalitetsmodel")) {
        assert.ok(lock.includes(`name = "${crate[1]}"\nversion = "${crate[2]}"\n`), purl);
        assert.ok(lock.includes(`checksum = "${hashes[0].content}"`), purl);
      }
      if (purl.startsWith("pkg:npm/")) assert.match(hashes[0].content, /^[0-9a-f]{128}$/, purl);
    }
    assert.deepEqual(bom.dependencies.map(({ ref }) => ref).sort(), [...refs].sort());
    const reached = new Set();
    const reach = (ref) => {
      if (reached.has(ref)) return;
      reached.add(ref);
      for (const its of bom.dependencies.find((one) => one.ref === ref).dependsOn) reach(its);
    };
    reach(bom.metadata.component["bom-ref"]);
    assert.deepEqual([...reached].sort(), [...refs].sort(), "nothing that nobody needs");
  });
}

test("what is in each: the crates of a wasm, Preact in the package, the design system on the page", () => {
  const has = (name, purl) => boms.find(([its]) => its === `sbom-${name}.cdx.json`)[1].components.some((one) => one.purl?.startsWith(purl));
  const told = ["pkg:cargo/jiff@", "pkg:cargo/wasm-bindgen@", "pkg:npm/preact@", "pkg:npm/dkfds@", "pkg:npm/workbox-precaching@", "pkg:pypi/wasmtime@"];
  assert.deepEqual(Object.fromEntries(["npm", "hosts", "python", "page"].map((name) => [name, told.map((purl) => has(name, purl))])), {
    npm: [true, true, true, false, false, false],
    hosts: [true, false, false, false, false, false],
    python: [true, false, false, false, false, true],
    page: [true, true, true, true, true, false],
  });
  // What is for tests and builds alone is in none.
  for (const name of ["npm", "hosts", "python", "page"]) for (const purl of ["pkg:cargo/proptest@", "pkg:cargo/serde_derive@", "pkg:npm/esbuild@", "pkg:npm/survey-core@"]) assert.ok(!has(name, purl), `${name} ${purl}`);
});

test("the licence of every part is one that was looked at, and its text is there", () => {
  const text = files.get("LICENCES.txt");
  for (const { name, version, license, texts } of made.parts) {
    assert.ok(isAllowed(license), `${name}: ${license}`);
    assert.ok(text.includes(`\n${name} ${version}: ${license}\n`), name);
    assert.ok(texts.length > 0, `${name} ${version} came without the text of its licence`);
    for (const [file] of texts) assert.ok(text.includes(`${name} ${version} (${file})`), name);
  }
  for (const license of ["GPL-3.0-only", "MIT AND GPL-2.0-only", "SSPL-1.0", ""]) assert.ok(!isAllowed(license), license);
  for (const license of ["MIT", "MIT/Apache-2.0", "(MIT OR Apache-2.0) AND Unicode-3.0", "GPL-2.0-only OR MIT"]) assert.ok(isAllowed(license), license);
});

test("versions in ranges, as cargo reads them", () => {
  const cases = [
    ["1.2.3", ">= 1.2.3", true], ["1.2.2", ">= 1.2.3", false], ["0.2.7", ">= 0.2.7, < 0.3", true], ["0.3.0", ">= 0.2.7, < 0.3", false],
    ["1.9.0", "^1.2", true], ["2.0.0", "^1.2", false], ["0.3.1", "^0.3", true], ["0.4.0", "^0.3", false], ["1.2.9", "~1.2.3", true], ["1.3.0", "~1.2.3", false],
    ["1.0.1", "= 1.0.1", true], ["1.0.10", "< 1.0.9", false], ["1.0.0", "> 1.0.0", false], ["1.4.0", "1.2", true],
  ];
  for (const [version, range, is] of cases) assert.equal(isIn(version, range), is, `${version} in ${range}`);
  assert.throws(() => isIn("1.0.0", ">= x"));
});

test("a known fault is found where the version has it, and not where it is mended, untouched or withdrawn", async (t) => {
  const database = mkdtempSync(join(tmpdir(), "kvalitetsmodel-advisories-"));
  t.after(() => rmSync(database, { recursive: true }));
  mkdirSync(join(database, "crates", "spin"), { recursive: true });
  const write = (id, lines) => writeFileSync(join(database, "crates", "spin", `${id}.md`), ["```toml", "[advisory]", `id = "${id}"`, ...lines, "```", "", `# About ${id}`, ""].join("\n"));
  write("RUSTSEC-1", ['informational = "unsound"', "[versions]", 'patched = [">= 0.9.8"]', 'unaffected = ["< 0.9.3"]']);
  write("RUSTSEC-2", ['withdrawn = "2024-01-01"', "[versions]", "patched = []"]);
  const ids = async (version) => (await advisoriesOf([{ name: "spin", version }, { name: "other", version: "1.0.0" }], database)).map(({ id, kind, title }) => `${id} ${kind} ${title}`);
  assert.deepEqual(await ids("0.9.5"), ["RUSTSEC-1 unsound About RUSTSEC-1"]);
  for (const version of ["0.9.8", "0.12.0", "0.9.2"]) assert.deepEqual(await ids(version), [], version);
});

test("what the workflows call is there, and each says that it is untried", () => {
  const folder = at(".github", "workflows");
  const names = readdirSync(folder);
  assert.deepEqual(names.sort(), ["release.yml", "test.yml"]);
  const { scripts } = JSON.parse(readFileSync(at("package.json"), "utf8"));
  for (const name of names) {
    const text = readFileSync(join(folder, name), "utf8");
    assert.match(text, /^# UNTRIED/, name);
    assert.doesNotMatch(text, /secrets\./, name);
    for (const [, script] of text.matchAll(/npm (?:run )?(test|build)\b/g)) assert.ok(script in scripts, script);
    for (const [, file] of text.matchAll(/(?:node|bash) ((?:tools|\.ci)\/[\w.-]+)/g)) assert.ok(readFileSync(at(file)).length > 0, file);
  }
});
