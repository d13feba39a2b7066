// What the risk view's elements reckon without a page: numbers as people write them, what is asked of the engine while
// something cannot be read, and the words that the package adds. That the proposal follows from the facts is Rust's own
// to try (tests/risk.rs, tests/process_vectors.rs).
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { askRisiko } from "../../pkg/dist/elements/risiko/ask.js";
import { fromTenths, isUnfinished, tenths } from "../../pkg/dist/elements/risikosag/decimals.js";
import { engine } from "../../pkg/dist/engine.js";
import { everything } from "../../pkg/dist/glue.js";
import { risiko, risikomodeller } from "../../pkg/dist/process.js";

// Node's entry is one file with an engine of its own: the elements' modules share this one.
engine.startNow(readFileSync(new URL("../../pkg/wasm/kvalitetsmodel_bg.wasm", import.meta.url)), everything);

const today = "2026-11-25";
/** A shipped model under a name of its own, as a portal's would be. */
const own = (change = {}) => ({ ...risikomodeller().at(-1), id: "faelles-model", ...change });

test("a number with a Danish comma is its tenths, by its digits: the årsrapport's figures, BEK 1559/2025 § 14, stk. 1, nr. 2-3", () => {
  for (const [typed, value] of [
    ["12,4", 124],
    ["12", 120],
    [" 0,1 ", 1],
    ["31,5 %", 315],
    ["31,5%", 315],
    ["1.234", 12_340],
    ["1.234,5", 12_345],
    ["12.4", 124],
    // The least that a float would spoil: 0.1 + 0.2, 1.005, 8.2 * 10.
    ["8,2", 82],
    ["1,1", 11],
  ])
    assert.equal(tenths(typed), value, typed);
});

test("what is no number with one decimal stays as it was typed", () => {
  for (const typed of ["tolv", "12,45", "12,", ",5", "-1", "1,2,3", "12 dage", "1e3", "0x10", "١٢", "1.23", "12.345.6"])
    assert.equal(tenths(typed), typed);
});

test("every number of tenths is written as it is read", () => {
  for (let value = 0; value < 20_000; value++) assert.equal(tenths(fromTenths(value)), value);
  for (const odd of [-1, 1.5, NaN, "x"]) assert.equal(fromTenths(odd), String(odd));
  assert.equal(fromTenths(undefined), "");
});

test("a number on its way is not wrong yet", () => {
  for (const typed of ["12,", "12.", "1.234,"]) assert.ok(isUnfinished(typed), typed);
  for (const typed of ["12", "12,45", ",", "x,"]) assert.ok(!isUnfinished(typed), typed);
});

test("one thing that cannot be read hides nothing else, and every problem is told", () => {
  const sag = {
    area: "tilbud",
    forhold: { aabnePaabud: 2, sygefravaer: "tolv", magtanvendelser: ["2026-02-31"] },
    prae: { date: "--3", by: "tilsynskonsulent", category: "gul" },
    post: { date: today, by: "tilsynskonsulent", category: "groen", dials: [{ id: "findes-ikke", strength: "lav" }] },
  };
  const outcome = askRisiko(sag, today, {});
  assert.equal(outcome.result?.proposal.category, risiko({ area: "tilbud", forhold: { aabnePaabud: 2 } }, today).proposal.category);
  assert.equal(outcome.result?.prae, undefined);
  assert.equal(outcome.result?.post?.category, "groen");
  assert.deepEqual(outcome.value, sag);
  assert.deepEqual(outcome.problems.map(({ path }) => path).sort(), [
    "/forhold/magtanvendelser/0",
    "/forhold/sygefravaer",
    "/post/dials/0/id",
    "/prae/date",
  ]);
  assert.deepEqual([...outcome.leftOut].sort(), [
    "/forhold/magtanvendelser",
    "/forhold/sygefravaer",
    "/post/dials",
    "/prae",
  ]);
});

test("a risk model for other days, or the other area, is told at its place and the shipped one used", () => {
  const open = own().factors.filter(({ area }) => area === undefined);
  for (const [risikomodel, code] of [
    [own({ validity: { from: "2027-01-01" }, basis: [] }), "outsideValidity"],
    [own({ areas: ["plejefamilier"], factors: open, rules: own().rules.filter(({ id }) => id === "toAlvorlige") }), "wrongArea"],
  ]) {
    const { problems, result } = askRisiko({ area: "tilbud", forhold: { aabnePaabud: 1 }, risikomodel }, today, {});
    assert.deepEqual(problems.map(({ path, code }) => [path, code]), [["/risikomodel", code]]);
    assert.equal(result?.model.id, "projekt-2026");
  }
});

test("an assessment that cannot be read and a number that is none: both are left out, and said", () => {
  const sag = { area: "tilbud", vurdering: { area: "tilbud", date: "x" }, forhold: { aabnePaabud: "to", skaerpetTilsyn: true } };
  const { result, left, problems } = askRisiko(sag, today, {});
  assert.equal(result?.proposal.category, "roed");
  assert.deepEqual(left, ["vurdering"]);
  assert.equal(problems.length, 2);
});

test("what is no case at all is told, and nothing breaks", () => {
  for (const odd of [{ forhold: 5 }, { prae: "gul" }, { risikomodel: 7 }, { forhold: { x: 1 } }, { method: {} }]) {
    const { result, problems } = askRisiko({ area: "tilbud", ...odd }, today, {});
    assert.equal(result?.model.id, "projekt-2026", JSON.stringify(odd));
    assert.equal(problems.length, 1, JSON.stringify(odd));
  }
  // Null is as good as not there.
  for (const member of ["forhold", "prae", "risikomodel"]) {
    const { result, problems } = askRisiko({ area: "tilbud", [member]: null }, today, {});
    assert.equal(result?.model.id, "projekt-2026", member);
    assert.deepEqual(problems, [], member);
  }
});

test("what is wrong with the whole case gives no answer, and does not go on asking", () => {
  const { result, problems } = askRisiko({ area: "andet", forhold: { aabnePaabud: 1 } }, today, {});
  assert.equal(result, undefined);
  assert.deepEqual(problems.map(({ path }) => path), ["/area"]);
});

test("the law beside a dial has its words: visits at least every third year, LBK 242/2026 § 7, stk. 6, 1. pkt.", () => {
  const { intensity } = risiko({ area: "tilbud", forhold: { aabnePaabud: 1 } }, today);
  const law = intensity.dials.flatMap(({ law }) => law);
  assert.ok(law.length > 3);
  for (const { text } of law) assert.ok(text.da && text.en && text.da !== text.en);
  const [visits] = law;
  assert.deepEqual([visits.rule, visits.unit, visits.count], ["tilsynsbesoegTilbud", "years", 3]);
  assert.equal(visits.text.da, "Socialtilsynet skal have besøgt tilbuddet igen.");
  assert.match(visits.open.da, /kalenderår eller fra sidste besøg er åbent/);
});
