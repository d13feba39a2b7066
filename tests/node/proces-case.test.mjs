// A case in parts: what one form holds, what another does, and how the engine is asked about all of it.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { askDialog, askHandleplan, askRisiko } from "../../pkg/modules/elements/proces/asking.js";
import { caseOf, together, without } from "../../pkg/modules/elements/proces/case.js";
import { placed } from "../../pkg/modules/elements/proces/left.js";
import { engine } from "../../pkg/modules/engine.js";
import { everything } from "../../pkg/modules/glue.js";
import { risikomodeller } from "../../pkg/modules/process.js";

// Node's entry is one file with an engine of its own: the elements' modules share these.
engine.startNow(readFileSync(new URL("../../pkg/wasm/kvalitetsmodel_bg.wasm", import.meta.url)), everything);

const today = "2026-11-25";
const [first, second] = ["2026-03-02", "2026-04-01"].map((date) => ({ kind: "kontakt", date }));

test("parts of a case are one case: lists follow each other, settings are one, of the rest the last one counts", () => {
  const shared = { format: 2, party: "tilbud", events: [first], settings: { trace: false }, tilbud: undefined };
  const own = { events: [second], settings: { method: "flat" }, party: undefined, dialog: {} };
  assert.deepEqual(together({ tilbud: { name: "A" } }, shared, own), {
    ...{ format: 2, party: "tilbud", tilbud: { name: "A" }, dialog: {} },
    ...{ events: [first, second], settings: { trace: false, method: "flat" } },
  });
  assert.deepEqual(together({ events: "?" }), { format: 2, events: "?" });
});

test("a case without a part, and with it again, is the case", () => {
  const sag = { format: 2, party: "tilbud", events: [first, second], settings: { trace: false, method: "flat" }, risiko: {} };
  const own = { events: [second], settings: { method: "flat" }, risiko: sag.risiko };
  assert.deepEqual(without(sag, own), { format: 2, party: "tilbud", events: [first], settings: { trace: false } });
  assert.deepEqual(together(without(sag, own), own), sag);
});

test("a file of an earlier format is a case; what is none stays as it is", () => {
  const forhold = { party: "tilbud", today, facts: [first] };
  assert.deepEqual(caseOf(forhold), { format: 2, party: "tilbud", events: [first] });
  const today2 = { format: 2, events: [first] };
  assert.equal(caseOf(today2), today2);
  const none = { x: 1 };
  assert.equal(caseOf(none), none);
});

test("a path leads to an entry of a list and its member, in the case or in a part of it", () => {
  assert.deepEqual(placed("/events/3/date"), { list: "events", at: 3, member: "date" });
  assert.deepEqual(placed("/dialog/intended/0", "/dialog"), { list: "intended", at: 0, member: undefined });
  for (const path of ["", "/party", "/events", "/settings/practice", "/dialog/settings/longMonths"]) {
    assert.equal(placed(path), undefined, path);
  }
  assert.equal(placed("/events/3", "/dialog"), undefined);
});

test("what cannot be read stands beside the answer, and is asked for once", () => {
  const sag = { party: "tilbud", events: [{ kind: "kontakt", date: "2026--1" }, second] };
  const asked = askDialog(sag, today, undefined);
  assert.deepEqual(
    [asked.problems.map(({ path }) => path), asked.result.timeline.map(({ event }) => event)],
    [["/events/0/date"], [1]],
  );
  assert.equal(askDialog(structuredClone(sag), today, undefined), asked);
  assert.notEqual(askDialog(sag, "2026-11-26", undefined), asked);
  const { result, problems } = askHandleplan({ party: "skole" }, today, undefined);
  assert.deepEqual([result, problems.map(({ path }) => path)], [undefined, ["/party"]]);
});

test("a risk model that cannot be used is told at its place, and the shipped one is used meanwhile", () => {
  const shipped = risikomodeller().at(-1);
  const { hash: _, ...model } = { ...shipped, id: "egen", basis: [], validity: { from: "2027-01-01" } };
  const sag = { party: "tilbud", risiko: { forhold: { skaerpetTilsyn: true }, risikomodel: model } };
  const { result, problems } = askRisiko(sag, today, undefined);
  assert.equal(result.model.id, shipped.id);
  assert.equal(result.proposal.rules[0].id, "skaerpetTilsyn");
  assert.deepEqual([...new Set(problems.map(({ path }) => path))], ["/risiko/risikomodel"]);
});
