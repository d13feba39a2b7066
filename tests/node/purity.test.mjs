// Input is never changed, results never change each other, and what others did to JavaScript's own objects does not count.
import assert from "node:assert/strict";
import { afterEach, test } from "node:test";
import { compare, findings, loadModel, modelFor, models, overlay, profil } from "../../pkg/dist/node.js";
import { assessment, chance } from "./lib/random.mjs";

const deepFreeze = (value) => {
  if (typeof value === "object" && value !== null) Object.values(Object.freeze(value)).forEach(deepFreeze);
  return value;
};
const good = () => ({
  area: "tilbud",
  date: "2025-06-01",
  tilbud: { tilbudstyper: ["sel107"], bestyrelse: true },
  answers: [{ id: "10.a", answer: 4, datakilder: ["ledelse"] }, { id: "10.b", answer: 3 }],
});
const before = JSON.stringify(profil(good()));

test("input is not changed, and frozen input is as good as any", () => {
  const random = chance(5);
  for (const model of models()) {
    for (let round = 0; round < 100; round++) {
      const vurdering = assessment(random, model);
      const text = JSON.stringify(vurdering);
      const result = JSON.stringify(profil(vurdering));
      findings(vurdering);
      compare(vurdering, vurdering);
      assert.equal(JSON.stringify(vurdering), text);
      deepFreeze(vurdering);
      assert.equal(JSON.stringify(profil(vurdering)), result);
      findings(vurdering);
      compare(vurdering, vurdering);
    }
  }
});

test("changing a result changes no other", () => {
  const first = profil(good());
  first.temaer.length = 0;
  first.answered.answered = 99;
  first.kind = "godkendelse";
  const second = profil(good());
  assert.equal(JSON.stringify(second), before);
  for (const change of [
    () => { second.model.basis.length = 0; },
    () => { second.model.id = "x"; },
    () => { second.temaer[0].label.da = "x"; },
    () => { second.temaer[0].basis.act = "x"; },
    () => { second.temaer[0].kriterier[0].label.da = "x"; },
    () => { second.temaer[0].kriterier[0].indikatorer[0].label.da = "x"; },
    () => { second.outside[0].label.da = "x"; },
  ]) {
    assert.throws(change, TypeError, "what results share is frozen");
  }
  assert.equal(JSON.stringify(profil(good())), before);
});

test("the first result of a date is frozen in the same places as every later one", () => {
  const frozen = (value, path = "", found = []) => {
    if (typeof value !== "object" || value === null) return found;
    if (Object.isFrozen(value)) found.push(path);
    for (const [key, member] of Object.entries(value)) frozen(member, `${path}/${key}`, found);
    return found;
  };
  for (const date of ["2020-03-04", "2028-03-04"]) {
    const vurdering = { ...good(), date, answers: [] };
    const [first, second] = [profil(vurdering), profil(vurdering)];
    assert.notEqual(first.model, undefined);
    // An empty list counts as frozen only when it is not extensible, so nothing here is frozen by being empty.
    assert.deepEqual(frozen(second), frozen(first));
  }
});

test("models are frozen, the list of them is the caller's own", () => {
  assert.throws(() => { models()[0].temaer[0].kriterier.length = 0; }, TypeError);
  models().length = 0;
  assert.ok(models().length > 0);
  assert.equal(modelFor("tilbud", "2025-06-01"), models().find(({ id }) => id === "tilbud-2017"));
});

test("a portal's own model is read with what it was when it was loaded", () => {
  const json = structuredClone(modelFor("tilbud", "2025-06-01"));
  json.id = "portal-2017";
  json.temaer[0].label.da = "Portalens tema";
  const own = loadModel(json);
  json.temaer.length = 0;
  for (let round = 0; round < 3; round++) {
    const { temaer, model } = profil(good(), { model: own });
    assert.equal(temaer[0].label.da, "Portalens tema");
    assert.notEqual(model.hash, JSON.parse(before).model.hash);
  }
  assert.equal(JSON.stringify(profil(good())), before);
});

test("an overlay changes the words and nothing else", () => {
  const source = "BEK 1490/2023, bilag 1";
  const official = overlay(modelFor("tilbud", "2025-06-01"), { model: "tilbud-2017", source, texts: { "10.a": "Den rigtige ordlyd" } });
  for (let round = 0; round < 3; round++) {
    const { temaer } = profil(good(), { model: official });
    const { label } = temaer.find(({ id }) => id === "t6").kriterier[0].indikatorer[0];
    assert.equal(label.da, "Den rigtige ordlyd");
    assert.deepEqual(temaer.map(({ mean }) => mean), JSON.parse(before).temaer.map(({ mean }) => mean));
  }
  assert.equal(JSON.stringify(profil(good())), before);
});

const polluted = [];
const pollute = (name, value, holder = Object.prototype) => {
  polluted.push([holder, name]);
  Object.defineProperty(holder, name, { value, enumerable: true, configurable: true, writable: true });
};
afterEach(() => {
  for (const [holder, name] of polluted.splice(0)) delete holder[name];
});

test("members put on every object have no effect", () => {
  for (const [name, value] of Object.entries({
    kind: "godkendelse",
    model: "tilbud-2026",
    tilbud: { bestyrelse: false },
    criteria: [{ id: "k1", judgement: "met" }],
    bestyrelse: false,
    tilbudstyper: ["sul141"],
    afdelinger: [{ name: "x", tilbudstyper: ["sul141"] }],
    begrundelse: 7,
    method: "flat",
    beforeModel: {},
    mean: 7,
    answer: 5,
    stars: 5,
    toJSON: undefined,
    get: "x",
    value: 5,
    writable: false,
  })) {
    pollute(name, value);
    const result = profil(good());
    const found = JSON.stringify(result, (key, member) => member);
    delete Object.prototype[name];
    assert.equal(found, before, name);
  }
  pollute("date", "2026-01-01");
  assert.throws(() => profil({ area: "tilbud" }), ({ problems }) => problems[0].path === "/date" && problems[0].code === "missing");
});

test("holes are not filled from Array.prototype", () => {
  pollute("0", { id: "10.a", answer: 5 }, Array.prototype);
  assert.throws(() => profil({ ...good(), answers: [, { id: "10.b", answer: 3 }] }), ({ code }) => code === "badInput");
});

test("input cannot reach Object.prototype", () => {
  const attack = JSON.parse('{"area":"tilbud","date":"2025-06-01","__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"answers":[{"id":"__proto__","answer":4,"__proto__":{"polluted":1}}]}');
  assert.throws(() => profil(attack));
  assert.throws(() => loadModel(attack));
  assert.throws(() => overlay(models()[0], attack));
  assert.throws(() => compare(attack, attack));
  assert.equal({}.polluted, undefined);
});
