// What the risk view's elements reckon without a page: numbers as people write them, what the engine answers
// while something cannot be read, and the words that the package adds. That the proposal follows from the facts is Rust's own
// to try (tests/risk.rs, tests/process_vectors.rs).
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { fromTenths, isUnfinished, tenths } from "../../pkg/modules/elements/risikosag/decimals.js";
import { engine } from "../../pkg/modules/engine.js";
import { everything } from "../../pkg/modules/glue.js";
import { risiko, risikomodeller } from "../../pkg/modules/process.js";

// Node's entry is one file with an engine of its own: the modules share this one.
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

/** The answer beside its problems, of a tilbud's risk alone. */
const partly = (risk, rest = {}) => risiko({ party: "tilbud", risiko: risk, ...rest }, today, { partial: true });
const told = (problems) => problems.map(({ path, code }) => `${path} ${code}`).sort();

test("one thing that cannot be read hides nothing else, and every problem is told", () => {
  const { value, problems } = partly({
    forhold: { aabnePaabud: 2, sygefravaer: "tolv", magtanvendelser: ["2026-02-31"] },
    prae: { date: "--3", by: "tilsynskonsulent", category: "gul" },
    post: { date: today, by: "tilsynskonsulent", category: "groen", dials: [{ id: "findes-ikke", strength: "lav" }] },
  });
  assert.deepEqual(value.proposal.rules, partly({ forhold: { aabnePaabud: 2 } }).value.proposal.rules);
  assert.equal(value.prae, undefined);
  assert.equal(value.post.category, "groen");
  assert.deepEqual(problems.map(({ path }) => path).sort(), [
    "/risiko/forhold/magtanvendelser/0",
    "/risiko/forhold/sygefravaer",
    "/risiko/post/dials/0/id",
    "/risiko/prae/date",
  ]);
});

test("a risk model for other days, or the other area, is told at its place, and no other answers for it", () => {
  const open = own().factors.filter(({ area }) => area === undefined);
  for (const [risikomodel, code] of [
    [own({ validity: { from: "2027-01-01" }, basis: [] }), "outsideValidity"],
    [own({ areas: ["plejefamilier"], factors: open, rules: own().rules.filter(({ id }) => id === "toAlvorlige") }), "wrongArea"],
  ]) {
    const { problems, value } = partly({ forhold: { aabnePaabud: 1 }, risikomodel });
    assert.deepEqual(told(problems), [`/risiko/risikomodel ${code}`]);
    assert.equal(value, undefined);
  }
});

test("an assessment that cannot be read and a number that is none: both are left out, and said", () => {
  const vurderinger = [{ date: "x" }];
  const { value, problems } = partly({ forhold: { aabnePaabud: "to", skaerpetTilsyn: true } }, { vurderinger });
  assert.equal(value.proposal.rules[0].id, "skaerpetTilsyn");
  assert.equal(value.vurdering, undefined);
  assert.deepEqual(problems.map(({ path }) => path).sort(), ["/risiko/forhold/aabnePaabud", "/vurderinger/0/date"]);
});

test("what is no case at all is told, and nothing breaks", () => {
  for (const odd of [{ forhold: 5 }, { prae: "gul" }, { forhold: { x: 1 } }]) {
    const { value, problems } = partly(odd);
    assert.equal(value.model.id, "projekt-2026", JSON.stringify(odd));
    assert.equal(problems.length, 1, JSON.stringify(odd));
  }
  const { value, problems } = partly({}, { settings: { method: {} } });
  assert.equal(value.model.id, "projekt-2026");
  assert.deepEqual(problems.map(({ path }) => path), ["/settings/method"]);
  // What a model that cannot be read would have said, nobody knows.
  assert.deepEqual(told(partly({ risikomodel: 7 }).problems), ["/risiko/risikomodel wrongType"]);
  // Null is as good as not there.
  for (const member of ["forhold", "prae", "risikomodel"]) {
    const { value, problems } = partly({ [member]: null });
    assert.equal(value.model.id, "projekt-2026", member);
    assert.deepEqual(problems, [], member);
  }
});

test("what is wrong with the whole case gives no answer", () => {
  const { value, problems } = partly({ forhold: { aabnePaabud: 1 } }, { party: "andet" });
  assert.equal(value, undefined);
  assert.deepEqual(problems.map(({ path }) => path), ["/party"]);
});

test("the law beside a dial has its words: visits at least every third year, LBK 242/2026 § 7, stk. 6, 1. pkt.", () => {
  const { intensity } = risiko({ party: "tilbud", risiko: { prae: { date: today, by: "tilsynskonsulent", category: "gul" } } }, today);
  const law = intensity.dials.flatMap(({ law }) => law);
  assert.ok(law.length > 3);
  for (const { text } of law) assert.ok(text.da && text.en && text.da !== text.en);
  const [visits] = law;
  assert.deepEqual([visits.rule, visits.unit, visits.count], ["tilsynsbesoegTilbud", "years", 3]);
  assert.equal(visits.text.da, "Socialtilsynet skal besøge jer mindst hvert 3. år.");
  assert.match(visits.open.da, /kalenderår eller fra sidste besøg er åbent/);
});
