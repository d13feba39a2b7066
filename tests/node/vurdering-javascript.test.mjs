// The engine of the assessment in JavaScript (ready({ engine: "js" })): what the WebAssembly says, to the last byte.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import * as wasm from "../../pkg/dist/vurdering/node.js";
// The parts themselves: the entries for Node have started an engine at import, and a page has one.
import * as js from "../../pkg/modules/assessment.js";
import { engine } from "../../pkg/modules/engine.js";
import { inJavascript } from "../../pkg/modules/vurdering/javascript.js";
import { at } from "../../tools/lib/paths.mjs";
import { asText } from "../vectors/answers.mjs";
import { files } from "../vectors/check.mjs";
import { oddities } from "./lib/oddities.mjs";
import { assessment, chance } from "./lib/random.mjs";

engine.use(inJavascript());

/** Every function of an assessment, asked of both. */
function same(vurdering, before = vurdering) {
  for (const ask of [
    ...["nested", "flat"].map((method) => ({ profil }) => profil(vurdering, { method })),
    ({ check }) => check(vurdering),
    ({ findings }) => findings(vurdering),
    ({ compare }) => compare(before, vurdering),
  ]) {
    const [one, other] = [wasm, js].map((api) => asText(() => ask(api)));
    assert.equal(other, one);
  }
}

test("it says what it is", () => {
  assert.deepEqual(js.engine(), { ...wasm.engine(), name: "js" });
});

test("every vector, the bad ones too", () => {
  let before, count = 0;
  for (const { cases } of files) {
    for (const { input } of cases) {
      if (input?.vurdering === undefined) continue;
      same(input.vurdering, before);
      before = input.vurdering;
      count += 1;
    }
  }
  assert.ok(count > 100, `${count} vectors`);
});

test("every model, and a portal's own in its place, with its shape and with other words", () => {
  assert.equal(asText(() => js.models()), asText(() => wasm.models()));
  for (const { id, area, validity } of wasm.models()) {
    const [one, other] = [wasm, js].map((api) => {
      const model = api.modelFor(area, validity.from);
      const own = api.loadModel({ ...structuredClone(model), id: `egen-${id}` });
      const texts = { [model.temaer[0].kriterier[0].id]: "Æblegrød – 🙂" };
      return JSON.stringify([own, [...api.columnModel(own).shape], api.overlay(model, { model: id, source: "egen", texts })]);
    });
    assert.equal(other, one);
  }
  for (const date of ["2013-12-31", "2026-02-30", "", undefined]) {
    assert.equal(asText(() => js.modelFor("tilbud", date)), asText(() => wasm.modelFor("tilbud", date)));
  }
});

test("assessments by the hundred, and oddities of every kind in them", () => {
  const random = chance(31);
  for (const model of wasm.models()) {
    for (let round = 0; round < 100; round++) {
      const [vurdering, before] = [assessment(random, model), assessment(random, model, "godkendelse")];
      same(vurdering, before);
      const spoilt = structuredClone(vurdering);
      const places = [spoilt, spoilt.tilbud, ...(spoilt.answers ?? [])].filter((place) => place && Object.keys(place).length > 0);
      const holder = random.of(places);
      holder[random.of(Object.keys(holder))] = random.of(oddities).value;
      same(spoilt, before);
    }
  }
});

test("an instance that did not get through is replaced", () => {
  const deep = () => {
    try {
      return deep();
    } catch {
      return asText(() => js.profil({ area: "tilbud", date: "2025-06-01" }));
    }
  };
  try {
    deep();
  } catch (error) {
    assert.equal(error.code, "internal");
  }
  js.dispose();
  same({ area: "tilbud", date: "2025-06-01", answers: [{ id: "10.a", answer: 4 }] });
});

test("nothing in it that a Content-Security-Policy forbids", () => {
  const made = readFileSync(at("pkg", "dist", "vurdering", "javascript.js"), "utf8");
  assert.doesNotMatch(made, /\b(eval|Function)\s*\(/);
  assert.doesNotMatch(made, /\bWebAssembly\b/);
});
