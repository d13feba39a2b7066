// The quick way and the long way to a profil: the same to the last member, and the quick one never takes what the long
// one refuses.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { handwritten } from "../../benches/handwritten.mjs";
// The parts themselves, since no entry shows them apart; what Node would do at import is done below.
import { compare, loadModel, models, profil } from "../../pkg/modules/api.js";
import { engine } from "../../pkg/modules/engine.js";
import { fastProfil } from "../../pkg/modules/fast.js";
import { everything } from "../../pkg/modules/glue.js";
import { modelToUse } from "../../pkg/modules/models.js";
import { richProfil } from "../../pkg/modules/rich.js";
import { assessment, chance, daysOf } from "./lib/random.mjs";
import { oddities } from "./lib/oddities.mjs";

engine.startNow(readFileSync(new URL("../../pkg/wasm/kvalitetsmodel_bg.wasm", import.meta.url)), everything);

const methods = ["nested", "flat"];
const rich = (vurdering, method, own) => richProfil(vurdering, method, modelToUse(own));
const attempt = (run) => {
  try {
    return { value: run() };
  } catch (error) {
    return { error };
  }
};
/** Deep equality with the order of the members: what a page saves as JSON must not depend on the way taken either. */
function same(actual, expected, about) {
  assert.deepStrictEqual(actual, expected, about);
  assert.equal(JSON.stringify(actual), JSON.stringify(expected), about);
}

for (const model of models()) {
  test(`${model.id}: the quick way gives what the long way gives`, () => {
    const random = chance(1);
    for (let round = 0; round < 1000; round++) {
      const vurdering = assessment(random, model);
      for (const method of methods) {
        const quick = fastProfil(vurdering, method, undefined);
        const long = rich(vurdering, method);
        // Where the act keeps a theme out of supervision is no number.
        const isTaken = long.temaer.every(({ exempt }) => exempt === undefined);
        assert.equal(quick !== undefined, isTaken, JSON.stringify(vurdering));
        if (isTaken) same(quick, long, JSON.stringify(vurdering));
      }
    }
  });

  test(`${model.id}: at godkendelse too, whichever way is taken`, () => {
    const random = chance(2);
    for (let round = 0; round < 200; round++) {
      const vurdering = assessment(random, model, "godkendelse");
      for (const method of methods) same(profil(vurdering, { method }), rich(vurdering, method));
    }
  });

  test(`${model.id}: plain JavaScript written from the rules gives the same`, () => {
    const random = chance(3);
    const written = handwritten(models());
    // The yardstick stands as it is; what an act is called, and where it keeps a theme out, came after it.
    const asItWas = (result) => ({ ...result, temaer: result.temaer.map(({ exempt: _, ...tema }) => tema) });
    const byHand = (...asked) => {
      const result = written(...asked);
      if (result.allCriteria === undefined) return result;
      const { act, ...basis } = result.allCriteria.basis;
      const title = "bekendtgørelse om socialtilsyn";
      return { ...result, allCriteria: { ...result.allCriteria, basis: { act, title, ...basis } } };
    };
    for (let round = 0; round < 500; round++) {
      for (const kind of ["drift", "godkendelse"]) {
        const vurdering = assessment(random, model, kind);
        for (const method of methods) same(asItWas(profil(vurdering, { method })), byHand(vurdering, method));
      }
    }
  });

  test(`${model.id}: as a portal's own model, the two ways agree, also on whether its date and area fit`, () => {
    const random = chance(5);
    const own = loadModel({ ...structuredClone(model), id: `egen-${model.id}` });
    const { from } = own.validity;
    let taken = 0, refused = 0;
    for (let round = 0; round < 300; round++) {
      const vurdering = assessment(random, random.often(0.8) ? model : random.of(models()));
      if (random.often(0.8)) delete vurdering.model;
      if (random.often(0.1)) vurdering.date = random.of(["2013-12-31", "2036-12-31", from, "2025-02-30"]);
      const quick = fastProfil(vurdering, "nested", own);
      const { value, error } = attempt(() => rich(vurdering, "nested", own));
      if (error !== undefined) {
        assert.equal(quick, undefined, JSON.stringify(vurdering));
        refused += 1;
      } else if (quick !== undefined) {
        same(quick, value, JSON.stringify(vurdering));
        taken += 1;
      }
    }
    assert.ok(refused > 20 && taken > 100, `${refused} refused, ${taken} taken`);
  });

  test(`${model.id}: where something is odd, the quick way takes nothing that the long way refuses`, () => {
    const random = chance(4);
    let refused = 0, taken = 0;
    for (let round = 0; round < 1500; round++) {
      const vurdering = structuredClone(assessment(random, model));
      const about = spoil(vurdering, random);
      const quick = fastProfil(vurdering, "nested", undefined);
      const { value, error } = attempt(() => rich(vurdering, "nested"));
      if (error !== undefined) {
        assert.equal(quick, undefined, about);
        refused += 1;
      } else if (quick !== undefined) {
        same(quick, value, about);
        taken += 1;
      }
    }
    // Both must have happened, or the test says nothing.
    assert.ok(refused > 300 && taken > 10, `${refused} refused, ${taken} taken`);
  });
}

test("a mean whose parts need more than 32 bits is the same whichever way is taken", () => {
  const random = chance(6);
  const model = structuredClone(models().find(({ id }) => id === "tilbud-2017"));
  const [tema] = model.temaer;
  const { carriedFrom: _, ...kriterium } = tema.kriterier[0];
  const { carriedFrom: __, ...indikator } = kriterium.indikatorer[0];
  tema.kriterier = [7, 11, 13, 17, 19, 23, 29, 30].map((count) => ({
    ...kriterium,
    id: `k${count}`,
    indikatorer: Array.from({ length: count }, (_, place) => ({ ...indikator, id: `${count}.${place}` })),
  }));
  model.temaer = [tema];
  const own = loadModel({ ...model, id: "egen-stor" });
  const answers = tema.kriterier.flatMap(({ indikatorer }) => indikatorer.map(({ id }) => ({ id })));
  let largest = 0;
  for (let round = 0; round < 50; round++) {
    for (const one of answers) one.answer = 1 + random.below(5);
    const vurdering = { area: "tilbud", date: "2025-06-01", answers };
    for (const method of methods) {
      const quick = fastProfil(vurdering, method, own);
      same(quick, rich(vurdering, method, own));
      largest = Math.max(largest, quick.temaer[0].mean.denominator);
    }
  }
  assert.ok(largest > 2 ** 32, String(largest));
});

test("what a result says of its model and its law, put together from numbers, is what Rust says itself", () => {
  for (const model of models()) {
    const own = loadModel({ ...structuredClone(model), id: `egen-${model.id}` });
    for (const [given, options] of [[model, {}], [own, { model: own }]]) {
      for (const date of daysOf(given)) {
        const vurdering = { area: given.area, date };
        // Nothing in a comparison is put together here.
        same(profil(vurdering, options).model, compare(vurdering, vurdering, options).after.model, `${given.id} ${date}`);
      }
    }
  }
});

test("the quick way takes no date that is none, and none outside every version", () => {
  const [model] = models();
  const own = loadModel({ ...structuredClone(model), id: "egen" });
  for (const date of [
    ...["2025-02-29", "2025-02-30", "2025-13-01", "2025-00-10", "2025-06-00", "0000-00-00", "2013-12-31", "1900-01-01"],
    ...["", "2025-6-1", "20250601", "2025-06-01T00:00", " 2025-06-01", "2025-06-01 ", "2025-06-01\n", "+2025-06-01", "2025-06-1e"],
    ...["2025-06-0\u0661", "２０２５-06-01", "2025–06–01", "-025-06-01", "2025/06/01", "1.06.2025", "constructor", "__proto__"],
  ]) {
    for (const area of ["tilbud", "plejefamilier"]) {
      for (const used of [undefined, own]) {
        assert.equal(fastProfil({ area, date }, "nested", used), undefined, `${area} ${date}`);
        assert.notEqual(attempt(() => rich({ area, date }, "nested", used)).error, undefined, `${area} ${date}`);
      }
    }
  }
});

/** Puts an oddity, or another assessment's part, somewhere in an assessment. */
function spoil(vurdering, random) {
  const places = [];
  const walk = (value, path) => {
    if (typeof value !== "object" || value === null) return;
    for (const key of Object.keys(value)) {
      places.push({ holder: value, key, path: `${path}/${key}` });
      walk(value[key], `${path}/${key}`);
    }
  };
  walk(vurdering, "");
  const { holder, key, path } = random.of(places);
  const { name, value } = random.of(oddities);
  switch (random.below(Array.isArray(holder) ? 5 : 4)) {
    case 0:
      delete holder[key]; // in a list: a hole
      return `${path} deleted`;
    case 1:
      Object.defineProperty(holder, random.of(["extra", "__proto__", "constructor", "toString", "id", "answer"]), {
        value,
        enumerable: true,
        configurable: true,
        writable: true,
      });
      return `beside ${path} ${name}`;
    case 4:
      holder.push(holder[key]);
      return `${path} twice`;
    default:
      holder[key] = value;
      return `${path} = ${name}`;
  }
}
