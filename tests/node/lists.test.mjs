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

/** Comments, texts, brackets, and the names of members. */
const TOKEN = /\/\/[^\n]*|\/\*[^]*?\*\/|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`|[[\](){}]|(?<=[{,\s])\w+(?=:\s)/g;
const CLOSES = { "[": "]", "(": ")", "{": "}" };
/** A table that the compiler holds to every word of an enum tells the list of them no second time. */
const WHOLE = /\bRecord<[A-Z][^={};]*= $/;

/** What stands in each array as a text, and in each object as the name of a member: those with three words of an enum. */
function repeated(text) {
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
    const names = enums.filter(([, codes]) => [...words].filter((word) => codes.has(word)).length >= 3).map(([name]) => name);
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

test("no source repeats a closed list", async () => {
  const sources = await Promise.all(
    [at("pkg", "src"), at("www")].map(async (root) => (await filesBelow(root)).map((name) => join(root, name))),
  );
  // The examples are cases, and say what somebody has told.
  const isList = (file) => !file.startsWith(paths.generated) && file !== at("www", "examples.ts");
  const files = sources.flat().filter((file) => /\.tsx?$/.test(file) && isList(file));
  assert.ok(files.length > 300, "the sources are found");
  const all = await Promise.all(files.map(async (file) => repeated(await readFile(file, "utf8")).map((one) => `${file}:${one}`)));
  assert.deepEqual(all.flat(), []);
});
