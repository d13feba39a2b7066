// The vectors as a product: each file is of its schema, each flag is told and stands where it should, and a portal's own
// fields lead to their places and back.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { Validator } from "@cfworker/json-schema";
import * as api from "../../pkg/dist/node.js";
import { at, mapped } from "../../kit/mapping.mjs";
import { rules } from "../../tools/lib/kit/flags.mjs";
import { flaggedFiles, outcomeOf } from "../../tools/vector-flags.mjs";
import { allFiles } from "../vectors/all.mjs";
import { kindOf } from "../vectors/answers.mjs";

const read = (path) => JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), "utf8"));
const { flags } = read("kit/flags.json");
const mapping = read("kit/mapping.json");
const all = [...allFiles.map(({ name }) => [`tests/vectors/${name}`, kindOf(name)]), ["kit/mapping.json", "mapping"], ["kit/flags.json", "flags"]];

test("each file is of its schema, and each schema refuses a member that it does not know", () => {
  for (const [file, kind] of all) {
    const validator = new Validator(read(`kit/schemas/${kind}.schema.json`), "2020-12", false);
    const value = read(file);
    assert.deepEqual(validator.validate(value).errors, [], file);
    assert.equal(validator.validate({ ...value, unheardOf: 1 }).valid, false, kind);
    const [first] = value.cases ?? [];
    if (first !== undefined) assert.equal(validator.validate({ ...value, cases: [{ ...first, unheardOf: 1 }] }).valid, false, kind);
  }
});

test("the flags that follow from a vector stand in it: `node tools/vector-flags.mjs` writes them", async () => {
  const differing = (await flaggedFiles()).filter(([, text, made]) => text !== made);
  assert.deepEqual(differing.map(([name]) => name), []);
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
    for (const [pointer, value] of Object.entries(expected ?? {})) assert.deepEqual(at(answer, pointer), value, pointer);
    assert.deepEqual(told?.map(({ code, path }) => ({ code, path, field: its.fieldOf(path) })), problems);
  });
}
