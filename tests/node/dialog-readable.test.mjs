// A course of which some cannot be read yet: what is half typed hides nothing that does not depend on it, and every place
// in the answer is one in the whole course.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { askDialog } from "../../pkg/dist/elements/dialog/ask.js";
import { engine } from "../../pkg/dist/engine.js";
import { everything } from "../../pkg/dist/glue.js";
import { dialogforloeb } from "../../pkg/dist/process.js";

// Node's entry is one file with an engine of its own: the elements' modules share these.
engine.startNow(readFileSync(new URL("../../pkg/wasm/kvalitetsmodel_bg.wasm", import.meta.url)), everything);

const today = "2026-11-25";
const look = (value) => askDialog({ area: "tilbud", ...value }, today, {});
const concern = { id: "b1", gravity: "grave" };
const meeting = { kind: "dialogmoede", date: "2026-04-01", concerns: ["b1"], id: "t-2" };
const paabud = { kind: "paabud", date: "2026-05-01", concerns: ["b1"], id: "t-3" };

test("a course that can be read is asked about as it is", () => {
  const { result, problems, leftOut } = look({ concerns: [concern], steps: [meeting, paabud] });
  assert.deepEqual([problems, leftOut], [[], []]);
  assert.deepEqual(result, dialogforloeb({ area: "tilbud", concerns: [concern], steps: [meeting, paabud] }, today));
});

test("a step with half a date is left out, and the others keep their places", () => {
  const half = { kind: "kontakt", date: "2026--1", id: "t-1" };
  const { result, problems, leftOut } = look({ concerns: [concern], steps: [half, meeting, paabud] });
  assert.deepEqual(
    problems.map(({ path }) => path),
    ["/steps/0/date"],
  );
  assert.deepEqual(leftOut, ["/steps/0"]);
  assert.deepEqual(
    result.timeline.map(({ step }) => step),
    [1, 2],
  );
  assert.ok(result.findings.every(({ path }) => /^\/steps\/[12]\b/.test(path)));
  assert.ok(result.findings.some(({ path }) => path.startsWith("/steps/2")));
  const dialogue = result.intended.flatMap(({ requirements }) => requirements).find(({ what }) => what === "dialogue");
  assert.equal(dialogue.step, 1);
});

test("half a frist, half an expectation and a number that is none take only themselves along", () => {
  const steps = [meeting, { ...paabud, frist: "2026-02-31", forventning: { begrundelse: "x" } }];
  const { result, problems, leftOut } = look({ concerns: [concern], steps, settings: { longMonths: "mange" } });
  assert.deepEqual(problems.map(({ path }) => path).sort(), [
    "/settings/longMonths",
    "/steps/1/forventning/kanOgVil",
    "/steps/1/frist",
  ]);
  assert.deepEqual([...leftOut].sort(), ["/settings", "/steps/1/forventning", "/steps/1/frist"]);
  assert.equal(result.timeline.length, 2);
  assert.equal(result.settings.longMonths, 6);
});

test("an intended decision of a kind that is none is left out, and the next keeps its place", () => {
  const { result, leftOut } = look({ steps: [], intended: [{ kind: "bøde" }, { kind: "ophoer" }] });
  assert.deepEqual(leftOut, ["/intended/0"]);
  assert.deepEqual(
    result.intended.map(({ kind, intended }) => [kind, intended]),
    [["ophoer", 1]],
  );
});

test("a concern that cannot be read takes its name out of the steps, never the steps", () => {
  const { result } = look({
    concerns: [
      { id: "b1", gravity: "stor" },
      { id: "b2", gravity: "minor" },
    ],
    steps: [meeting],
  });
  assert.deepEqual(
    result.timeline.map(({ step }) => step),
    [0],
  );
  assert.deepEqual(
    result.concerns.map(({ id }) => id),
    ["b2"],
  );
});

test("a step that names a concern that is not there still counts", () => {
  const { result, problems } = look({ concerns: [concern], steps: [{ ...meeting, concerns: ["b1", "b9"] }] });
  assert.deepEqual(
    problems.map(({ path }) => path),
    ["/steps/0/concerns/1"],
  );
  assert.equal(result.concerns[0].talked, "2026-04-01");
});

test("a concern about a place in the model of another area is told at the concern, and the course counts", () => {
  const of = { ...concern, about: "1.a", model: "tilbud-2017" };
  const { result, problems, leftOut } = look({ area: "plejefamilier", concerns: [of], steps: [meeting] });
  assert.deepEqual(
    problems.map(({ path, code }) => `${path} ${code}`),
    ["/concerns/0/about wrongArea"],
  );
  assert.deepEqual(leftOut, ["/concerns/0/about"]);
  assert.equal(result.concerns[0].about, undefined);
});

test("what is no course at all has no answer, and says why", () => {
  const { result, problems } = look({ area: "skole", steps: [] });
  assert.equal(result, undefined);
  assert.deepEqual(
    problems.map(({ path }) => path),
    ["/area"],
  );
});
