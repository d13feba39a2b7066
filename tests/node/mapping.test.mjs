// Files of every earlier format are cases, and the members stand where CHANGELOG.md says.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import * as api from "../../pkg/dist/node.js";
import { chance } from "./lib/random.mjs";
import { spoiled } from "./lib/spoiled.mjs";

const { KvalitetsmodelError, readSag } = api;
const read = (path) => readFileSync(new URL(path, import.meta.url), "utf8");
const files = JSON.parse(read("../earlier/files.json"));
const inputs = JSON.parse(read("../earlier/inputs.json"));
const changelog = read("../../CHANGELOG.md");
const today = "2026-11-25";

/** Which function an input of before was for. */
const functions = {
  dialog: "dialogforloeb",
  risk: "risiko",
  plan: "handleplan",
  followup: "opfoelgningsplan",
  verify: "verificering",
  forhold: "frister",
};

test("each file of the page is the case beside it, with its day and what has no place", () => {
  for (const { id, file, sag, today, dropped = [] } of files) {
    const before = JSON.stringify(file);
    const made = readSag(file);
    assert.deepEqual(made.sag, sag, id);
    assert.deepEqual([made.today, [...made.dropped].sort()], [today, dropped], id);
    assert.equal(JSON.stringify(file), before, "the file is as it was");
    assert.deepEqual(readSag(made.sag), { sag, dropped: [] }, `${id}, once more`);
  }
});

for (const [name, list] of Object.entries(inputs)) {
  test(`what was given to ${functions[name]} before is answered as a case, and nothing of it is dropped`, () => {
    assert.ok(list.length > 0);
    for (const [at, input] of list.entries()) {
      const { sag, dropped } = readSag(input);
      assert.deepEqual(dropped, [], `${name} ${at}`);
      const { value, problems } = api[functions[name]](sag, today, { partial: true });
      // What a case is asked about on another day than its own may lack an assessment; its format is right.
      const wrong = problems.filter(({ code }) => ["unknownField", "notOfKind", "wrongType", "missing"].includes(code));
      assert.deepEqual(wrong, [], `${name} ${at}`);
      assert.ok(value !== undefined || problems.length > 0, `${name} ${at}`);
    }
  });
}

test("what is no case of any format is the one error", () => {
  for (const odd of [undefined, null, 4, "x", [], {}, { format: 3, party: "tilbud" }, { value: {} }, new Map()]) {
    assert.throws(() => readSag(odd), (error) => error instanceof KvalitetsmodelError && error.code === "badInput");
  }
});

/** Texts, numbers, yes and no, each with its pointer; a text with nothing in it says nothing. */
function said(value, path = "") {
  if (typeof value === "object" && value !== null) {
    return Object.entries(value).flatMap(([name, its]) => said(its, `${path}/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`));
  }
  return value === null || String(value).trim() === "" ? [] : [{ path, text: JSON.stringify(value) }];
}

test("nothing is lost of what is half typed or mixed, and twice is once", () => {
  const all = Object.values(inputs).flat();
  const random = chance(20261130);
  for (let turn = 0; turn < 3000; turn++) {
    const file = spoiled(random, all);
    let made;
    try {
      made = readSag(file);
    } catch (error) {
      assert.ok(["/format", "/party"].includes(error.problems?.[0].path), error);
      continue;
    }
    const { sag, dropped, today } = made;
    assert.deepEqual(readSag(sag), { sag, dropped: [] });
    const there = said(sag).map(({ text }) => text);
    for (const { path, text } of said(file)) {
      const isDropped = dropped.some((outer) => path === outer || path.startsWith(`${outer}/`));
      if (isDropped || path.endsWith("/format") || (path === "/today" && JSON.stringify(today) === text)) continue;
      // Words that are others now, and numbers put to ids that stood twice.
      const now = { '"plejefamilier"': '"plejefamilie', '"rapportudkast"': '"tilsynsrapportUdkast' }[text] ?? text;
      const isThere = there.some((one) => one === text || one.startsWith(now.replace(/"$/, "")));
      assert.ok(isThere, `${path} ${text} of ${JSON.stringify(file)} is not in ${JSON.stringify(sag)}`);
    }
  }
});

/** Everything at a pointer in which `*` is any item of a list. */
function at(value, pointer) {
  return pointer.split("/").slice(1).reduce(
    (found, name) =>
      found.flatMap((one) => (name === "*" ? (Array.isArray(one) ? one : []) : one?.[name] === undefined ? [] : [one[name]])),
    [value],
  );
}

/** The texts, numbers, yes and no in a value. */
const leaves = (value) =>
  typeof value === "object" && value !== null ? Object.values(value).flatMap(leaves) : value === null || value === "" ? [] : [value];

const formats = {
  "an assessment": ({ date, answers }) => date !== undefined && answers !== undefined,
  "the deadlines": ({ facts, party }) => facts !== undefined && party !== undefined,
  "dialogforløb": ({ steps }) => steps !== undefined,
  "risk": ({ forhold, facts, area, risikomodel, prae, post }) => area && (forhold ?? facts ?? risikomodel ?? prae ?? post),
  "plan": ({ area, facts, concerns, punkter, steps }) => area && steps === undefined && (facts ?? concerns ?? punkter),
  "follow-up": ({ vurdering, svar, vilkaar }) => vurdering !== undefined && (svar ?? vilkaar),
  "verification": ({ plan, drift }) => plan !== undefined && drift !== undefined,
};
const renamedWords = { plejefamilier: "plejefamilie", rapportudkast: "tilsynsrapportUdkast" };
// What was never right has no place to be at.
const right = files.filter(({ id }) => id !== "unknown-members").map(({ file }) => file);
const samples = [...right, ...Object.values(inputs).flat()];
const rows = [...changelog.matchAll(/^\| (.+?) \| `(\/[^`]+)`[^|]* \| `(\/[^`]+)`[^|]* \|$/gm)];

test("the table in the changelog: what stood in each member stands where the table says", () => {
  assert.ok(rows.length > 35, `${rows.length} rows`);
  for (const [, format, before, now] of rows) {
    const held = samples.filter((sample) => formats[format](sample) && at(sample, before).flatMap(leaves).length > 0);
    assert.ok(held.length > 0, `no file of ${format} has ${before}`);
    for (const sample of held) {
      const { sag, dropped } = readSag(sample);
      if (dropped.length > 0) continue;
      const there = at(sag, now).flatMap(leaves);
      for (const leaf of at(sample, before).flatMap(leaves)) {
        assert.ok(there.includes(renamedWords[leaf] ?? leaf), `${format}: ${before} ${leaf} is not at ${now} of ${JSON.stringify(sag)}`);
      }
    }
  }
});
