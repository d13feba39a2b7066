// kvalitetsmodel/score/javascript: the same engine without WebAssembly, to the last byte.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { columnModel, loadModel, models as described } from "../../pkg/dist/node.js";
import { instance } from "../../pkg/modules/generated/score-twin.js";
import * as twin from "../../pkg/dist/score/javascript.js";
import * as wasm from "../../pkg/dist/score/node.js";
import { twinOf } from "../../tools/lib/twin.mjs";
import { at, plainWasm } from "../../tools/lib/paths.mjs";
import { files } from "../vectors/check.mjs";
import { asColumns, OUTPUTS, ownModel } from "./lib/columns.mjs";
import { assessment, chance } from "./lib/random.mjs";

const methods = ["nested", "flat"];

/** Every output by both: the same numbers of the same types, and the same problems. */
function same(batch, about) {
  for (const method of methods) {
    const asked = { ...batch, method, outputs: OUTPUTS };
    assert.deepStrictEqual(twin.score(asked), wasm.score(asked), about);
  }
}

test("each says what it is", () => {
  assert.deepEqual(twin.engine(), { ...wasm.engine(), name: "js" });
  assert.deepEqual(Object.keys(twin).sort(), Object.keys(wasm).sort());
});

test("every good vector", () => {
  let run = 0;
  for (const { cases } of files) {
    for (const { id, input, expected } of cases) {
      if (expected === undefined) continue;
      const model = wasm.models.find(({ id }) => id === expected.model);
      same(asColumns(model, [input.vurdering]), id);
      run += 1;
    }
  }
  assert.ok(run > 100, `${run} vectors`);
});

/** Spoils some cells: with any number at all, or with one that is not for the row. */
function spoil(random, batch, share) {
  for (const [name, width] of [["dates", 32], ["kinds", 8], ["tilbudstyper", 16], ["bestyrelser", 8], ["answers", 8], ["judgements", 8]]) {
    const column = batch[name];
    for (let cell = 0; cell < column.length; cell++) {
      if (random.often(share)) column[cell] = random.often(0.5) ? random.below(2 ** width) : random.below(12);
    }
  }
  return batch;
}

for (const model of described()) {
  test(`${model.id}: assessments by the thousand, and cells of any numbers among them`, () => {
    const random = chance(17);
    const own = columnModel(model);
    for (const share of [0, 0.01, 0.5]) {
      const kind = () => (random.often(0.25) ? "godkendelse" : "drift");
      const vurderinger = Array.from({ length: 1100 }, () => assessment(random, model, kind()));
      same({ ...spoil(random, asColumns(own, vurderinger), share), model: model.id }, `${share}`);
    }
  });
}

test("portals' own models, up to 30 indicators in a criterion", () => {
  const random = chance(19);
  for (let round = 0; round < 60; round++) {
    const model = loadModel(ownModel(random, round));
    const vurderinger = Array.from({ length: 30 }, () => assessment(random, model, random.of(["drift", "drift", "godkendelse"])));
    same(spoil(random, asColumns(columnModel(model), vurderinger), random.of([0, 0, 0.02])), JSON.stringify(model));
  }
});

test("the largest means there are: numbers of 49 bits", () => {
  const part = (id) => ({ id, label: id, confidence: "open" });
  const list = (count, make) => Array.from({ length: count }, (_, at) => make(at + 1));
  const basis = { act: "Egen", paragraph: "§ 1", confidence: "open" };
  const indikatorer = (kriterium) => list(30, (at) => part(`${kriterium}.${at}`));
  const temaer = list(12, (tema) => ({
    ...{ id: `t${tema}`, nr: tema, label: "Tema", basis },
    kriterier: list(30, (at) => ({ ...part(`k${tema}-${at}`), indikatorer: indikatorer(`${tema}-${at}`) })),
  }));
  const validity = { from: "2020-01-01" };
  const { shape, leaves } = columnModel(
    loadModel({ id: "egen", area: "tilbud", name: "Egen", validity, judged: "scores", basis: [basis], temaer }),
  );
  const random = chance(23);
  // In each criterion another number of scores, so that what they have in common is as large as it gets.
  const answers = Uint8Array.from({ length: 3 * leaves.length }, (_, at) => (at % 30 <= Math.floor(at / 30) % 30 ? 1 + random.below(5) : 0));
  const batch = { model: shape, dates: new Uint32Array(3).fill(20250601), answers };
  same(batch, "the largest");
  const { columns } = twin.score({ ...batch, outputs: ["temaDenominator"] });
  assert.ok(Math.max(...columns.temaDenominator) > 2 ** 32, "it does not fit in 32 bits");
});

test("what cannot be read is refused in the same words", () => {
  const { shape } = columnModel(described()[0]);
  const good = { model: "tilbud-2017", dates: Uint32Array.of(20250601), answers: new Uint8Array(30), outputs: ["answered"] };
  const thrown = ({ score }, batch) => {
    try {
      score(batch);
    } catch ({ code, problems }) {
      return { code, problems };
    }
    return undefined;
  };
  for (const batch of [null, { ...good, model: "no" }, { ...good, dates: [1] }, { ...good, model: shape.subarray(1) }, { ...good, model: new Uint8Array(0) }]) {
    assert.notEqual(thrown(wasm, batch), undefined);
    assert.deepEqual(thrown(twin, batch), thrown(wasm, batch));
  }
});

test("lists that cannot be there are refused by both alike, and both go on", () => {
  const module = new WebAssembly.Module(readFileSync(plainWasm.file));
  const both = [new WebAssembly.Instance(module).exports, instance()];
  assert.deepEqual(Object.keys(both[1]).sort(), Object.keys(both[0]).sort());
  const random = chance(29);
  const { shape } = columnModel(described()[1]);
  const starts = both.map((plain) => plain.kvalitetsmodel_memory(8192));
  assert.equal(starts[0], starts[1]);
  const [start] = starts;
  const good = [1, 0, 1 << 10, 3, 0, 0, start + 64, 0, 0, 0, start + 128, 0, start + 1024, start + 4096, 50];
  const own = good.map((number, at) => [start + 2048, shape.length][at - 4] ?? number);
  const numbers = () => random.of([0, 1, 3, 4, 0xffffffff, 0x7fffffff, start, start + 64, start + 66, start + 8191, random.below(2 ** 32)]);
  for (let round = 0; round < 5000; round++) {
    const batch = (round % 2 === 0 ? good : own).map((number) => (random.often(0.1) ? numbers() : number));
    const cells = Uint8Array.from({ length: 1024 }, () => random.below(12));
    const gave = both.map((plain) => {
      const { buffer } = plain.memory;
      new Uint8Array(buffer, start, 8192).fill(0);
      new Uint8Array(buffer, start + 128, 896).set(cells.subarray(128));
      new Uint32Array(buffer, start + 64, 3).fill(20250601);
      new Uint8Array(buffer, start + 2048, shape.length).set(shape);
      new Uint32Array(buffer, start, 15).set(batch);
      const room = plain.kvalitetsmodel_room(start) >>> 0, code = plain.kvalitetsmodel_columns(start) | 0;
      return { room, code, left: Buffer.from(new Uint8Array(buffer, start, 8192)).toString("base64") };
    });
    assert.deepEqual(gave[1], gave[0], String(batch));
  }
});

test("it is made from the WebAssembly, and the same every time", async () => {
  const made = readFileSync(at("pkg", "src", "generated", "score-twin.ts"), "utf8");
  assert.equal(await twinOf(plainWasm.file), made);
  assert.doesNotMatch(made, /\b(eval|Function)\s*\(/, "nothing that a Content-Security-Policy forbids");
});
