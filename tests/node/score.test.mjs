// kvalitetsmodel/score: what `profil` says of an assessment is what its row says.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { columnModel, KvalitetsmodelError, loadModel, models as described, profil } from "../../pkg/dist/node.js";
import * as columns from "../../pkg/dist/score/node.js";
import { files } from "../vectors/check.mjs";
import { asColumns, OUTPUTS, ownModel } from "./lib/columns.mjs";
import { assessment, chance } from "./lib/random.mjs";

const { ANSWERS, CONJUNCTIONS, JUDGEMENTS, models, score } = columns;
const methods = ["nested", "flat"];

/** The numbers of a profil, by output. */
function numbersOf({ answered, temaer, allCriteria }) {
  const kriterier = temaer.flatMap((tema) => tema.kriterier);
  const of = (list, number) => list.map((part) => number(part) ?? 0);
  const mean = (list, name, pick) => ({
    [`${name}Numerator`]: of(list, (one) => pick(one)?.numerator),
    [`${name}Denominator`]: of(list, (one) => pick(one)?.denominator),
    [`${name}Tenths`]: of(list, (one) => pick(one) && Number(pick(one).shown.replace(",", ""))),
  });
  const counts = (list, name) => ({
    [`${name}Answered`]: of(list, (one) => one.answered.answered),
    [`${name}Applicable`]: of(list, (one) => one.answered.applicable),
    [`${name}Forventes`]: of(list, (one) => one.expected?.forventes),
    [`${name}ForventesIkke`]: of(list, (one) => one.expected?.forventesIkke),
  });
  return {
    ...{ answered: [answered.answered], applicable: [answered.applicable] },
    ...{ ...mean(temaer, "tema", ({ mean }) => mean), ...mean(temaer, "other", ({ other }) => other?.mean) },
    ...{ ...mean(kriterier, "kriterium", ({ mean }) => mean), ...counts(temaer, "tema"), ...counts(kriterier, "kriterium") },
    kriteriumJudgement: of(kriterier, ({ judgement }) => JUDGEMENTS.indexOf(judgement ?? null)),
    // A criterion that is scored itself applies where something in its share does, or was said not to.
    applies: kriterier.flatMap(({ indikatorer, answered, answer }) =>
      indikatorer.length > 0 ? indikatorer.map(({ applies }) => Number(applies)) : [answer === "notApplicable" ? undefined : answered.applicable],
    ),
    conjunction: [CONJUNCTIONS.indexOf(allCriteria?.answer ?? null)],
  };
}

/** A row of every column against the profil of the same assessment. */
function sameRow(result, row, expected, about) {
  for (const [name, numbers] of Object.entries(expected)) {
    const column = result.columns[name];
    const own = [...column.subarray(row * numbers.length, (row + 1) * numbers.length)];
    assert.deepEqual(own, numbers.map((number, at) => number ?? own[at]), `${name}: ${about}`);
  }
}

test("the models are those of the package, part by part, and what is compared below is every output", () => {
  const parts = described().map(({ id, area, validity, judged, temaer }) => {
    const kriterier = temaer.flatMap((tema) => tema.kriterier);
    const leaves = kriterier.flatMap(({ id, indikatorer }) => (indikatorer.length > 0 ? indikatorer.map((one) => one.id) : [id]));
    const ids = (list) => list.map((one) => one.id);
    return { id, area, from: validity.from, to: validity.to, judged, temaer: ids(temaer), kriterier: ids(kriterier), leaves };
  });
  assert.deepEqual(models, parts);
  for (const model of described()) {
    const { shape, ...own } = columnModel(model);
    assert.deepEqual(own, models.find(({ id }) => id === model.id));
    assert.equal(shape.length, 16 + 6 * own.leaves.length);
  }
  const program = readFileSync(new URL("../../pkg/src/generated/columns.ts", import.meta.url), "utf8");
  const outputs = [.../OUTPUTS = \[([^]*?)\] as const/.exec(program)[1].matchAll(/\["(\w+)"/g)].map(([, name]) => name);
  assert.deepEqual(outputs, OUTPUTS);
});

for (const model of models) {
  test(`${model.id}: each row of a batch is the profil of the same assessment`, () => {
    const random = chance(7);
    const full = described().find(({ id }) => id === model.id);
    // More than cross to the WebAssembly at once.
    const vurderinger = Array.from({ length: 1500 }, (_, row) => assessment(random, full, row % 4 === 0 ? "godkendelse" : "drift"));
    for (const method of methods) {
      const result = score({ ...asColumns(model, vurderinger), method, outputs: OUTPUTS });
      assert.deepEqual(result.problems, []);
      vurderinger.forEach((vurdering, row) => {
        sameRow(result, row, numbersOf(profil(vurdering, { method })), JSON.stringify(vurdering));
      });
    }
  });
}

test("a portal's own model: each row of a batch is the profil of the same assessment with that model", () => {
  const random = chance(11);
  for (let round = 0; round < 60; round++) {
    const model = loadModel(ownModel(random, round));
    const own = columnModel(model);
    const kind = () => (random.often(0.25) ? "godkendelse" : "drift");
    const vurderinger = Array.from({ length: 20 }, () => assessment(random, model, kind()));
    for (const method of methods) {
      const result = score({ ...asColumns(own, vurderinger), method, outputs: OUTPUTS });
      assert.deepEqual(result.problems, []);
      vurderinger.forEach((vurdering, row) => {
        sameRow(result, row, numbersOf(profil(vurdering, { method, model })), JSON.stringify([model, vurdering]));
      });
    }
  }
});

test("a portal's own model of many rows, with bad ones among them: every part of a large batch has its shape", () => {
  const model = loadModel(ownModel(chance(3), 1));
  const { shape, leaves } = columnModel(model);
  const rows = 5000, each = leaves.length;
  const batch = { model: shape, dates: new Uint32Array(rows).fill(20250601), answers: new Uint8Array(rows * each).fill(3) };
  const expected = [];
  for (let row = 3; row < rows; row += 701) {
    batch.answers[row * each] = 99;
    expected.push({ code: "unknownValue", row, column: "answers", place: 0, value: 99 });
  }
  const { columns, problems } = score({ ...batch, outputs: ["answered", "applicable"] });
  assert.deepEqual(problems, expected);
  const bad = new Set(expected.map(({ row }) => row));
  const whole = score({ ...batch, dates: Uint32Array.of(20250601), answers: batch.answers.subarray(0, each), outputs: ["answered"] });
  for (let row = 0; row < rows; row++) assert.equal(columns.answered[row], bad.has(row) ? 0 : whole.columns.answered[0]);
});

test("a built-in version is the same by its id as by its shape", () => {
  const random = chance(13);
  for (const model of described()) {
    const vurderinger = Array.from({ length: 50 }, () => assessment(random, model));
    const { shape } = columnModel(model);
    const batch = { ...asColumns(columnModel(model), vurderinger), outputs: OUTPUTS };
    assert.deepEqual(score({ ...batch, model: shape }), score({ ...batch, model: model.id }));
  }
});

test("a shape is read from bytes of any kind and place, and what is no shape is told beside all else", () => {
  const { shape, leaves } = columnModel(loadModel(ownModel(chance(5), 1)));
  const answers = new Uint8Array(leaves.length).fill(4);
  const good = { model: shape, dates: Uint32Array.of(20250601), answers, outputs: ["applicable"] };
  const expected = score(good);
  const around = new Uint8Array(shape.length + 10).fill(7);
  around.set(shape, 5);
  for (const model of [Buffer.from(shape), around.subarray(5, 5 + shape.length), new Uint8Array(shape)]) {
    assert.deepEqual(score({ ...good, model }), expected);
  }
  const told = (batch) => {
    try {
      score(batch);
    } catch (error) {
      return error.problems.map(({ params }) => params.option);
    }
    return [];
  };
  for (const model of [new Uint8Array(0), new Uint8Array(5), shape.subarray(0, 16), shape.subarray(1), [...shape], new Uint16Array(shape), shape.buffer]) {
    assert.deepEqual(told({ ...good, model }), ["model"], String(model));
    assert.deepEqual(told({ ...good, model, method: "other", dates: [1], outputs: ["no"] }), ["model", "method", "dates", "outputs"]);
  }
  // Every byte, each in several ways: refused, or the shape of another model.
  for (let at = 0; at < shape.length; at++) {
    for (const byte of [0, 1, 2, 3, 8, 127, 255]) {
      const model = shape.slice();
      model[at] = byte;
      const wrong = told({ ...good, model });
      assert.ok(wrong.every((option) => ["model", "answers"].includes(option)), `${at} ${byte}: ${wrong}`);
      if (at === 0 && byte !== 1) assert.deepEqual(wrong, ["model"]);
    }
  }
  assert.deepEqual(score(good), expected, "and it goes on");
});

for (const { name, cases } of files) {
  test(`${name}: each good vector as a row`, () => {
    for (const { id, input, expected } of cases) {
      if (expected === undefined) continue;
      const model = models.find(({ id }) => id === expected.model);
      const { vurdering, method = "nested" } = input;
      const { columns, problems } = score({ ...asColumns(model, [vurdering]), method: method ?? "nested", outputs: OUTPUTS });
      assert.deepEqual(problems, [], id);
      model.temaer.forEach((tema, at) => {
        const mean = expected.temaer?.[tema]?.mean;
        assert.equal(columns.temaNumerator[at], mean?.numerator ?? 0, `${id} ${tema}`);
        assert.equal(columns.temaDenominator[at], mean?.denominator ?? 0, `${id} ${tema}`);
        assert.equal(columns.temaTenths[at], Number(mean?.shown.replace(",", "") ?? 0), `${id} ${tema}`);
      });
      assert.deepEqual({ answered: columns.answered[0], applicable: columns.applicable[0] }, expected.answered, id);
      assert.equal(CONJUNCTIONS[columns.conjunction[0]], expected.allCriteria?.answer ?? null, id);
    }
  });
}

test("an output has the width that holds its numbers, and only what is asked for is there", () => {
  const model = models[1];
  const batch = { model: model.id, dates: Uint32Array.of(20250601), answers: new Uint8Array(model.leaves.length).fill(4) };
  const { columns } = score({ ...batch, outputs: ["temaNumerator", "answered", "applies"] });
  assert.deepEqual(columns, {
    temaNumerator: Float64Array.from(model.temaer, () => 4),
    answered: Uint32Array.of(model.leaves.length),
    applies: new Uint8Array(model.leaves.length).fill(1),
  });
  assert.deepEqual(score({ ...batch, dates: new Uint32Array(0), answers: new Uint8Array(0), outputs: ["answered"] }), {
    columns: { answered: new Uint32Array(0) },
    problems: [],
  });
});

test("every bad cell is told with its row, in every part of a large batch, and the good rows stand", () => {
  const model = models.find(({ id }) => id === "plejefamilier-2017");
  const each = model.leaves.length, rows = 5000;
  const batch = { model: model.id, dates: new Uint32Array(rows).fill(20250601), answers: new Uint8Array(rows * each).fill(3) };
  const expected = [];
  for (let row = 0; row < rows; row++) {
    if (row % 7 === 0) {
      batch.answers[row * each + 2] = 10 + (row % 200);
      expected.push({ code: "unknownValue", row, column: "answers", place: 2, value: 10 + (row % 200) });
      batch.answers[row * each + 8] = ANSWERS.indexOf("forventes");
      expected.push({ code: "expectationInDrift", row, column: "answers", place: 8, value: ANSWERS.indexOf("forventes") });
    } else if (row % 11 === 0) {
      batch.dates[row] = row % 2 === 0 ? 20250230 : 20260101;
      expected.push({ code: row % 2 === 0 ? "invalidDate" : "outsideValidity", row, column: "dates", place: 0, value: batch.dates[row] });
    }
  }
  const { columns, problems } = score({ ...batch, outputs: ["answered", "temaNumerator"] });
  assert.deepEqual(problems, expected);
  const bad = new Set(expected.map(({ row }) => row));
  for (let row = 0; row < rows; row++) {
    assert.equal(columns.answered[row], bad.has(row) ? 0 : each);
    assert.equal(columns.temaNumerator[row * model.temaer.length], bad.has(row) ? 0 : 3);
  }
});

/** What a page may give for an array that is none, or has no numbers any more. */
function hostileArrays() {
  const throwing = () => { throw new Error("no"); };
  const { proxy, revoke } = Proxy.revocable([], {});
  revoke();
  const gone = new Uint32Array(1);
  structuredClone(gone.buffer, { transfer: [gone.buffer] });
  return [
    ...[new Proxy([], { get: throwing }), new Proxy(new Uint8Array(1), { get: throwing }), new Proxy(Uint32Array.of(20250601), {}), proxy, gone],
    Object.defineProperty(new DataView(new ArrayBuffer(4)), Symbol.toStringTag, { value: "Uint32Array" }),
    ...[Object.create(Uint8Array.prototype), { length: 1e9, [Symbol.toStringTag]: "Uint32Array" }],
  ];
}

test("what a class of somebody's says of an array is not asked: its own numbers are read", () => {
  const throwing = () => { throw new Error("no"); };
  const lies = [{ get: throwing }, { value: 4294967295 }, { value: 0 }];
  const lying = (Kind, numbers) => lies.map((lie) => {
    const odd = new (class extends Kind { static get [Symbol.species]() { return throwing(); } })(numbers);
    for (const name of ["length", "buffer", "byteOffset", "byteLength", "subarray", "slice", "constructor", Symbol.iterator, Symbol.toStringTag]) {
      Object.defineProperty(odd, name, lie);
    }
    return odd;
  });
  const batch = { model: "tilbud-2017", dates: Uint32Array.of(20250601), answers: new Uint8Array(30).fill(5), outputs: ["temaTenths"] };
  const expected = score(batch);
  assert.deepEqual([...expected.columns.temaTenths], Array(7).fill(50));
  for (const dates of lying(Uint32Array, batch.dates)) assert.deepEqual(score({ ...batch, dates }), expected);
  for (const answers of lying(Uint8Array, batch.answers)) assert.deepEqual(score({ ...batch, answers }), expected);
  const { shape } = columnModel(described().find(({ id }) => id === "tilbud-2017"));
  for (const model of lying(Uint8Array, shape)) assert.deepEqual(score({ ...batch, model }), expected);
});

test("a batch that cannot be read is badInput with every reason, whatever it is", () => {
  const good = { model: "tilbud-2017", dates: Uint32Array.of(20250601), answers: new Uint8Array(30), outputs: ["answered"] };
  const throwing = new Proxy({}, { ownKeys() { throw new Error("no"); } });
  const cases = [
    [undefined, ["model", "dates", "answers", "outputs"]],
    [null, ["model", "dates", "answers", "outputs"]],
    [throwing, ["model", "dates", "answers", "outputs"]],
    [{ ...good, get dates() { throw new Error("no"); } }, ["model", "dates", "answers", "outputs"]],
    [{ ...good, model: "tilbud-1999" }, ["model"]],
    [{ ...good, method: "other" }, ["method"]],
    [{ ...good, methods: "nested" }, ["methods"]],
    [{ ...good, dates: [20250601] }, ["dates"]],
    [{ ...good, dates: new Int32Array(1) }, ["dates"]],
    [{ ...good, answers: new Uint8Array(29) }, ["answers"]],
    [{ ...good, kinds: new Uint8Array(2), bestyrelser: new Uint16Array(1), judgements: new Uint8Array(1) }, ["kinds", "bestyrelser", "judgements"]],
    [{ ...good, tilbudstyper: Uint8Array.of(1) }, ["tilbudstyper"]],
    ...["dates", "answers", "kinds", "model"].flatMap((name) => [...hostileArrays(), ...(name === "model" ? [new Uint8Array(1e9)] : [])].map((odd) => [{ ...good, [name]: odd }, [name]])),
    ...["a".repeat(2e6), new Uint8Array(1e6), new Array(1e6).fill(0), new Array(4294967295)].map((odd) => [odd, ["model", "dates", "answers", "outputs"]]),
    [{ ...good, ...Object.fromEntries(Array.from({ length: 2e5 }, (_, place) => [`x${place}`, 1])) }, Array.from({ length: 99 }, (_, place) => `x${place}`)],
    [{ ...good, outputs: ["answered", "nothing"] }, ["outputs"]],
    [{ ...good, outputs: "answered" }, ["outputs"]],
    [{ ...good, outputs: new Array(4294967295) }, ["outputs"]],
    [{ ...good, outputs: new Proxy([], { get() { throw new Error("no"); } }) }, ["outputs"]],
    [{ ...good, outputs: { [Symbol.iterator]: () => { throw new Error("no"); } } }, ["outputs"]],
  ];
  for (const [batch, reasons] of cases) {
    assert.throws(
      () => score(batch),
      (error) => {
        assert.ok(error instanceof KvalitetsmodelError && error instanceof columns.KvalitetsmodelError, String(error.stack));
        assert.equal(error.code, "badInput");
        assert.deepEqual(error.problems.map(({ params }) => params.option), reasons);
        return true;
      },
    );
  }
  assert.equal(score(good).columns.answered[0], 0);
});

test("arrays of another realm, and parts of larger ones, are read like any other", async () => {
  const { runInNewContext } = await import("node:vm");
  const dates = runInNewContext("Uint32Array.of(20250601)");
  const large = new Uint8Array(40).fill(5);
  const { columns } = score({ model: "tilbud-2017", dates, answers: large.subarray(3, 33), outputs: ["temaTenths"] });
  assert.deepEqual([...columns.temaTenths], Array(7).fill(50));
});

test("the plain door imports nothing, and exports what its header tells and no more", () => {
  const module = new WebAssembly.Module(readFileSync(new URL("../../pkg/wasm/kvalitetsmodel_score.wasm", import.meta.url)));
  assert.deepEqual(WebAssembly.Module.imports(module), []);
  const functions = WebAssembly.Module.exports(module).filter(({ kind }) => kind === "function").map(({ name }) => name);
  const header = readFileSync(new URL("../../doors/plain/kvalitetsmodel.h", import.meta.url), "utf8").replace(/^#ifndef KVALITETSMODEL_SCORE_ONLY$[^]*?^#elif/m, "");
  const told = [...header.matchAll(/(kvalitetsmodel_\w+)\(/g)].map(([, name]) => name);
  assert.deepEqual(functions.sort(), [...new Set(told)].sort());
});

test("the lists in the header are those of the source", async () => {
  const source = await import("../../pkg/modules/generated/columns.js");
  const header = readFileSync(new URL("../../doors/plain/kvalitetsmodel.h", import.meta.url), "utf8").replace(/\s+\*?\s*/g, " ");
  const first = (list) => list.map((one) => [one].flat()[0]);
  const numbered = (list) => list.map((one, place) => `${place} ${one}`).join(", ");
  // An area and a datakilde stand in no cell.
  const { OUTPUTS: _, AREAS: __, DATAKILDER: ___, ...cells } = source;
  const lists = Object.entries(cells);
  assert.ok(lists.length > 8);
  for (const [name, list] of lists) {
    assert.ok(header.includes(` ${name.toLowerCase()}: ${numbered(first(list))}`), `${name}: ${numbered(first(list))}`);
  }
  assert.ok(header.includes(numbered(source.OUTPUTS.map(([name, level, width]) => `${name} (${level}, ${width})`))));
});

test("the plain door refuses lists that cannot be there, and goes on", () => {
  const module = new WebAssembly.Module(readFileSync(new URL("../../pkg/wasm/kvalitetsmodel_score.wasm", import.meta.url)));
  const { exports } = new WebAssembly.Instance(module);
  const start = exports.kvalitetsmodel_memory(4096);
  const head = (...numbers) => new Uint32Array(exports.memory.buffer, start, 15).set(numbers);
  const ask = (...numbers) => {
    head(...numbers);
    return exports.kvalitetsmodel_columns(start);
  };
  const dates = start + 64, answers = start + 128, results = start + 1024, own = start + 2048;
  new Uint32Array(exports.memory.buffer, dates, 1)[0] = 20250601;
  new Uint8Array(exports.memory.buffer, answers, 30).fill(4);
  const { shape } = columnModel(described().find(({ id }) => id === "tilbud-2017"));
  new Uint8Array(exports.memory.buffer, own, shape.length).set(shape);
  const good = [1, 0, 1 << 10, 1, 0, 0, dates, 0, 0, 0, answers, 0, results, 0, 0];
  const [SHAPE, LENGTH, DATES, ANSWERS_, RESULTS] = [4, 5, 6, 10, 12];
  const instead = (at, number, batch = good) => batch.map((own, place) => (place === at ? number : own));
  const beyond = exports.memory.buffer.byteLength - 1;
  assert.equal(ask(...good), 0);
  assert.equal(ask(...instead(0, 6)), -1);
  assert.equal(ask(...instead(1, 2)), -1);
  for (const at of [DATES, ANSWERS_, RESULTS]) assert.equal(ask(...instead(at, 0)), -2, `nothing at ${at}`);
  for (const at of [DATES, ANSWERS_, RESULTS]) assert.equal(ask(...instead(at, beyond)), -2, `too little at ${at}`);
  assert.equal(ask(...instead(DATES, dates + 1)), -2, "not where a number of 32 bits may stand");
  assert.equal(ask(...instead(3, 0xffffffff)), -2, "more rows than there can be");
  assert.equal(exports.kvalitetsmodel_columns(0), -2);
  assert.equal(exports.kvalitetsmodel_columns(start + 2), -2);

  const withShape = instead(SHAPE, own, instead(LENGTH, shape.length, instead(0, 99)));
  assert.equal(ask(...withShape), 0, "the model's place is not looked at");
  assert.equal(exports.kvalitetsmodel_room(start), 7);
  assert.equal(ask(...instead(SHAPE, beyond, withShape)), -2);
  assert.equal(ask(...instead(LENGTH, 0xffffffff, withShape)), -2);
  assert.equal(ask(...instead(LENGTH, shape.length - 1, withShape)), -4);
  assert.equal(exports.kvalitetsmodel_room(start), 0);
  assert.equal(ask(...instead(LENGTH, 0, withShape)), -4);
  new Uint8Array(exports.memory.buffer, own, 1)[0] = 2;
  assert.equal(ask(...withShape), -3);
  assert.equal(exports.kvalitetsmodel_room(0), 0);
  head(...instead(0, 6));
  assert.equal(exports.kvalitetsmodel_room(start), 0);
  head(...instead(3, 0xffffffff, instead(2, 0x3fffff)));
  assert.equal(exports.kvalitetsmodel_room(start) >>> 0, 0xffffffff, "more than there can be, and not what is left of it");

  assert.equal(ask(...good), 0);
  const { byteLength } = exports.memory.buffer;
  for (let round = 0; round < 100_000; round++) assert.equal(exports.kvalitetsmodel_memory(4096), start);
  for (let round = 0; round < 100_000; round++) assert.equal(exports.kvalitetsmodel_columns(start), 0, "and again");
  assert.equal(exports.memory.buffer.byteLength, byteLength, "the memory does not grow with the calls");
  assert.deepEqual([...new Uint8Array(exports.memory.buffer, results, 7)], Array(7).fill(40));
  assert.equal(exports.kvalitetsmodel_memory(0xffff0000), 0, "there is not as much");
});
