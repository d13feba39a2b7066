// A closed list stands once, in Rust: what the package and the page choose among comes from pkg/src/generated.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import test from "node:test";
import { filesBelow } from "../../tools/lib/files.mjs";
import { at, paths } from "../../tools/lib/paths.mjs";

const types = (await readFile(join(paths.generated, "types.ts"), "utf8")).replace(/\/\*[^]*?\*\//g, "");
/** The words of each enum that has as many as make a list. */
const enums = [...types.matchAll(/^export type (\w+) = ("[^;=]*");/gm)]
  .map(([, name, words]) => [name, new Set([...words.matchAll(/"([^"]+)"/g)].map(([, word]) => word))])
  .filter(([, words]) => words.size >= 3);
const catalogue = await readFile(join(paths.generated, "catalogue.ts"), "utf8");
/** What some kind of event is asked about. */
const fields = new Set([...catalogue.matchAll(/"name":"(\w+)"/g)].map(([, name]) => name));

/** Comments, texts, brackets, and the names of members. */
const TOKEN = /\/\/[^\n]*|\/\*[^]*?\*\/|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`|[[\](){}]|(?<=[{,\s])\w+(?=:\s)/g;
const CLOSES = { "[": "]", "(": ")", "{": "}" };
/** A table that the compiler holds to every word of an enum tells the list of them no second time. */
const WHOLE = /\bRecord<[A-Z][^={};]*= $/;

/** What stands in each array as a text, and in each object as the name of a member: those with three words of an enum. */
function repeated(text, lists = enums) {
  const open = [{ words: new Set() }];
  const found = [];
  for (const { 0: token, index } of text.matchAll(TOKEN)) {
    const top = open.at(-1);
    if (Object.hasOwn(CLOSES, token)) open.push({ token, index, words: new Set() });
    else if (token === CLOSES[top.token]) found.push(open.pop());
    else if (token.startsWith('"') && top.token === "[") top.words.add(token.slice(1, -1));
    else if (/^\w/.test(token) && top.token === "{" && !WHOLE.test(text.slice(0, top.index))) top.words.add(token);
  }
  return found.flatMap(({ index, words }) => {
    const names = lists.filter(([, codes]) => [...words].filter((word) => codes.has(word)).length >= 3).map(([name]) => name);
    return names.length === 0 ? [] : [`${text.slice(0, index).split("\n").length}: ${[...words].join(", ")} of ${names.join(", ")}`];
  });
}

test("a list of three words of an enum is found, in whichever form", () => {
  assert.equal(repeated('const a = ["lav", "middel", "hoej"];').length, 1);
  assert.equal(repeated('const a = { lav: 1, middel: 2, hoej: (3) };').length, 1);
  assert.equal(repeated('const a = { b: new Set(["roed", /* c */ "gul", "groen"]) };').length, 1);
  assert.equal(repeated("const a: Record<string, number> = { lav: 1, middel: 2, hoej: 3 };").length, 1);
  assert.deepEqual(repeated("const a: Readonly<Record<Styrke, number>> = { lav: 1, middel: 2, hoej: 3 };"), []);
  assert.deepEqual(repeated('const a = ["lav", "middel"], b = ["hoej"];'), []);
  assert.deepEqual(repeated("const { lav, middel, hoej } = counts;"), []);
});

/** The sources with their texts. The examples are cases, and say what somebody has told. */
async function sources(root) {
  const isSource = (name) => /\.tsx?$/.test(name) && !join(root, name).startsWith(paths.generated) && join(root, name) !== at("www", "examples.ts");
  const names = (await filesBelow(root)).filter(isSource).map((name) => join(root, name));
  return Promise.all(names.map(async (name) => [name, await readFile(name, "utf8")]));
}

const ofPackage = await sources(at("pkg", "src"));
const ofPage = await sources(at("www"));

test("no source repeats a closed list", () => {
  const all = [...ofPackage, ...ofPage];
  assert.ok(all.length > 300, "the sources are found");
  assert.deepEqual(all.flatMap(([file, text]) => repeated(text).map((one) => `${file}:${one}`)), []);
});

test("what an event is asked about, and in which part of a form, stands in the catalogue alone", () => {
  assert.ok(fields.size > 40, "the fields are found");
  assert.equal(repeated('const further = new Set(["subject", "seen", "told"]);', [["fields", fields]]).length, 1);
  // Files of earlier formats had other members.
  const all = ofPackage.filter(([file]) => !file.startsWith(at("pkg", "src", "earlier")));
  assert.deepEqual(all.flatMap(([file, text]) => repeated(text, [["fields", fields]]).map((one) => `${file}:${one}`)), []);
});

test("which questions have a meaning, the table of the questions says", async () => {
  // A matter is chosen among those there are; and the words of two questions are all in sight.
  const drawn = new Set(["sag", "receipt", "person"]);
  // What stands in a field may be called as one.
  const shapes = new Set(["time", "text"]);
  const all = ofPackage.filter(([file]) => file.startsWith(at("pkg", "src", "elements", "events")));
  assert.ok(all.length >= 5, "the questions are drawn there");
  for (const [file, text] of all) {
    const named = [...text.matchAll(TOKEN)].flatMap(([token]) => (/^"[\w/]+"$/.test(token) ? token.slice(1, -1).split("/") : []));
    assert.deepEqual(named.filter((name) => fields.has(name) && !drawn.has(name) && !shapes.has(name)), [], file);
  }
});

test("no paragraph is written in a text or a source: each stands with the rule or the model it belongs to", async () => {
  const texts = at("texts");
  for (const name of (await filesBelow(texts)).filter((one) => one.endsWith(".json"))) {
    const lines = (await readFile(join(texts, name), "utf8")).split("\n");
    assert.deepEqual(lines.filter((line) => line.includes("§")), [], name);
  }
  for (const [file, text] of [...ofPackage, ...ofPage]) {
    const code = text.replace(/\/\*[^]*?\*\/|\/\/[^\n]*/g, "");
    // A sign that keeps its number beside it is no paragraph.
    assert.deepEqual([...code.matchAll(/§§? ?\d[^\n]*/g)].map(([its]) => its), [], file);
  }
});
