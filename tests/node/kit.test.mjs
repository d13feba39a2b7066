// The vectors as a product: each file is of its schema, each flag is told and stands where it should, and a portal's own
// fields lead to their places and back.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { Validator } from "@cfworker/json-schema";
import * as api from "../../pkg/dist/node.js";
import { at as valueAt, mapped } from "../../kit/mapping.mjs";
import { kitFiles } from "../../tools/build-kit.mjs";
import { at } from "../../tools/lib/paths.mjs";
import { rules } from "../../tools/lib/kit/flags.mjs";
import { flaggedFiles, outcomeOf } from "../../tools/vector-flags.mjs";
import { allFiles } from "../vectors/all.mjs";
import { kindOf } from "../vectors/answers.mjs";

const read = (path) => JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), "utf8"));
const { flags } = read("kit/flags.json");
const mapping = read("kit/mapping.json");
const all = [...allFiles.map(({ name }) => [`tests/vectors/${name}`, kindOf(name)]), ["kit/mapping.json", "mapping"], ["kit/flags.json", "flags"]];

test("each file is of its schema, and each schema refuses a member that it does not know", () => {
  for (const [name, kind] of all) {
    const validator = new Validator(read(`kit/schemas/${kind}.schema.json`), "2020-12", false);
    const value = read(name);
    assert.deepEqual(validator.validate(value).errors, [], name);
    assert.equal(validator.validate({ ...value, unheardOf: 1 }).valid, false, kind);
    const [first] = value.cases ?? [];
    if (first !== undefined) assert.equal(validator.validate({ ...value, cases: [{ ...first, unheardOf: 1 }] }).valid, false, kind);
  }
});

const kit = await kitFiles();
const file = (name) => kit.find(([its]) => its === name)[1];
const hash = (bytes) => createHash("sha256").update(bytes).digest("hex");
const manifest = JSON.parse(file("manifest.json"));

test("the manifest has every file with its hash, and adds up; each file of vectors is of the schema it names", () => {
  const validate = (schema, value) => new Validator(JSON.parse(file(schema)), "2020-12", false).validate(value).errors;
  assert.deepEqual(validate("schemas/manifest.schema.json", manifest), []);
  assert.deepEqual(manifest.files.map(({ name, bytes, sha256 }) => [name, bytes, sha256]), kit.slice(0, -1).map(([name, bytes]) => [name, bytes.length, hash(bytes)]));
  const sources = manifest.files.filter(({ schema }) => schema !== undefined);
  for (const { name, schema, vectors, asks } of sources) {
    const value = JSON.parse(file(name));
    assert.deepEqual(validate(schema, value), [], name);
    assert.equal(value.cases.length, vectors, name);
    assert.ok(asks.length > 0, name);
  }
  assert.equal(sources.length, allFiles.length + 1);
  for (const what of ["vectors", "valid", "invalid"]) assert.equal(sources.reduce((sum, one) => sum + one[what], 0), manifest[what]);
  assert.equal(manifest.vectors, manifest.valid + manifest.invalid);
  assert.ok(manifest.invalid > 70);
});

test("the calls, and what is expected of each: a line a vector, with its flags", () => {
  const lines = (name) => file(name).toString().trimEnd().split("\n");
  const expected = lines("expected.tsv").slice(1).map((line) => line.split("\t"));
  assert.equal(lines("calls.tsv").length, expected.length);
  const vectors = [...allFiles, { name: "mapping.json", cases: mapping.cases }].flatMap(({ name, cases }) =>
    cases.map(({ id, flags: its = [], problems }) => [name, id, problems === undefined ? "valid" : "invalid", its.join(",")]));
  assert.deepEqual(expected.map((one) => one.slice(0, 4)), vectors);
});

test("the runner of the package writes what is expected of it", (t) => {
  const folder = mkdtempSync(join(tmpdir(), "kvalitetsmodel-kit-"));
  t.after(() => rmSync(folder, { recursive: true }));
  const [calls, answers] = ["calls.tsv", "answers.txt"].map((name) => join(folder, name));
  writeFileSync(calls, file("calls.tsv"));
  execFileSync(process.execPath, [at("kit", "conform.mjs"), calls, answers, at("pkg", "dist", "node.js")]);
  const [host, ...hashes] = readFileSync(answers, "utf8").trimEnd().split("\n");
  assert.match(host, /^kvalitetsmodel \d+\.\d+\.\d+, npm, Node v/);
  assert.deepEqual(hashes, file("expected.tsv").toString().trimEnd().split("\n").slice(1).map((line) => line.split("\t").at(-1)));
});

test("the sheet has every deciding case in both languages, with a day or a mean of each, and no script", () => {
  const { cases } = read("kit/deciding.json");
  for (const [name, language] of [["kontrolark.html", "da"], ["check-sheet.html", "en"]]) {
    const text = file(name).toString();
    for (const one of cases) assert.ok(text.includes(one[language].replaceAll("&", "&amp;")), one.id);
    for (const section of text.split("<section>").slice(1)) assert.match(section, /<strong>[^<]+<\/strong>|: \d,\d/);
    assert.doesNotMatch(text, /<script|undefined|\{\w+\}/);
  }
});

test("the flags that follow from a vector stand in it: `node tools/vector-flags.mjs` writes them", async () => {
  const differing = (await flaggedFiles()).filter(([, text, made]) => text !== made);
  assert.deepEqual(differing.map(([its]) => its), []);
});

test("each flag is told, by a rule or set by hand, and some vector has it", () => {
  const used = new Set([...allFiles, mapping].flatMap(({ cases }) => cases.flatMap(({ flags = [] }) => flags)));
  assert.deepEqual([...used].sort(), Object.keys(flags).sort());
  assert.deepEqual(Object.keys(flags).filter((flag) => flags[flag].by === "rule").sort(), Object.keys(rules).sort());
});

for (const { id, rule, portal, record, asks, today, input, expected, problems } of mapping.cases) {
  test(`a portal's fields, ${id}: ${rule}`, () => {
    const its = mapped(mapping.portals[portal], record);
    assert.deepEqual(its.input, input);
    const { answer, problems: told } = outcomeOf(api, today === undefined ? [asks, input] : [asks, input, today]);
    for (const [pointer, value] of Object.entries(expected ?? {})) assert.deepEqual(valueAt(answer, pointer), value, pointer);
    assert.deepEqual(told?.map(({ code, path }) => ({ code, path, field: its.fieldOf(path) })), problems);
  });
}
