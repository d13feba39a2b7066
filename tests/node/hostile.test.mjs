// What a hostile or a careless page does to the engine, and that the next call works all the same.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { runInNewContext } from "node:vm";
// The parts themselves; Node's entry is one file that shows none of them.
import * as api from "../../pkg/modules/api.js";
import { engine } from "../../pkg/modules/engine.js";
import { everything } from "../../pkg/modules/glue.js";
import { memoryOf } from "./lib/memory.mjs";

let replaced = 0;
engine.startNow(readFileSync(new URL("../../pkg/wasm/kvalitetsmodel_bg.wasm", import.meta.url)), {
  ...everything,
  reset() {
    replaced += 1;
    everything.reset();
  },
});

const { calendarFile, columnModel, dispose, frister, handleplan, inWords, KvalitetsmodelError, loadModel, modelFor } = api;
const { models, overlay, ownModels, processWord, profil, risiko, verificering } = api;
const today = "2026-11-25";
const events = [{ kind: "paabud", date: "2026-11-16", frist: "2027-01-04", id: "p1" }];
const sag = { party: "tilbud", events };
const expected = JSON.stringify(handleplan(sag, today));
const ownJson = { ...structuredClone(modelFor("tilbud", "2025-06-01")), id: "egen" };

/** The one error of the package that a call throws. */
function errorOf(run, about) {
  try {
    run();
  } catch (error) {
    assert.ok(error instanceof KvalitetsmodelError, `${about}: ${error?.stack}`);
    return error;
  }
  assert.fail(`${about}: no error`);
}

/** Calls at the very end of the stack, and then with a little more room each time, until there is enough. */
function untilThereIsRoom(run) {
  let isDone = false;
  const walk = () => {
    try {
      walk();
    } catch {
      // The end of the stack, or of the call.
    }
    if (!isDone) {
      run();
      isDone = true;
    }
  };
  walk();
  assert.ok(isDone);
}

test("a stack overflow in the middle of a call: the next call works, with a portal's own model too", () => {
  const own = loadModel(ownJson);
  const vurdering = { area: "tilbud", date: "2025-06-01", kind: "drift", answers: [{ id: "10.a", answer: 4 }] };
  const other = JSON.stringify(risiko({ ...sag, vurderinger: [vurdering] }, today, { model: own }));
  for (let round = 0; round < 20; round++) {
    untilThereIsRoom(() => handleplan(sag, today));
    assert.equal(JSON.stringify(handleplan(sag, today)), expected);
    untilThereIsRoom(() => risiko({ ...sag, vurderinger: [vurdering] }, today, { model: own }));
    assert.equal(JSON.stringify(risiko({ ...sag, vurderinger: [vurdering] }, today, { model: own })), other);
    assert.equal(profil(vurdering, { model: own }).model.id, "egen");
  }
  assert.ok(replaced > 10, `only ${replaced} instances broke: the test shows nothing`);
});

test("an engine that breaks says so once, as internal, and is replaced", () => {
  const broken = () => engine.run(() => { throw new WebAssembly.RuntimeError("unreachable"); });
  const error = errorOf(broken, "a trap");
  assert.equal(error.code, "internal");
  assert.match(error.problems[0].message.en, /The next call works again/);
  assert.equal(JSON.stringify(handleplan(sag, today)), expected);
});

test("a call within a call that breaks the engine takes the outer one along, and the next works", () => {
  const nested = {
    ...sag,
    get events() {
      errorOf(() => engine.run(() => { throw new RangeError("Maximum call stack size exceeded"); }), "within");
      return events;
    },
  };
  assert.equal(errorOf(() => handleplan(nested, today), "outer").code, "internal");
  assert.equal(JSON.stringify(handleplan(sag, today)), expected);
});

test("dispose() loses nothing", () => {
  const own = loadModel(ownJson);
  const vurdering = { area: "tilbud", date: "2025-06-01", answers: [] };
  const before = JSON.stringify(profil(vurdering, { model: own }));
  dispose();
  dispose();
  assert.equal(JSON.stringify(profil(vurdering, { model: own })), before);
  assert.equal(JSON.stringify(handleplan(sag, today)), expected);
});

test("memory is flat over many calls of everything that makes or uses a model, and of what fails", () => {
  const memory = memoryOf(dispose);
  const round = () => {
    const own = loadModel(ownJson);
    const official = overlay(own, { model: "egen", source: "x", texts: { "10.a": "Ordlyd" } });
    const vurdering = { area: "tilbud", date: "2025-06-01", answers: [{ id: "10.a", answer: 4 }] };
    for (const model of [own, official, undefined]) profil(vurdering, { model });
    models();
    handleplan(sag, today, { model: official });
    errorOf(() => handleplan({ ...sag, party: "x" }, today), "bad");
    errorOf(() => profil({ ...vurdering, answers: [{ id: "10.a", answer: 7 }] }), "bad");
  };
  // What is kept of models and pieces of free memory is filled in the first rounds.
  for (let times = 0; times < 100; times++) round();
  const before = memory.buffer.byteLength;
  for (let times = 0; times < 300; times++) round();
  assert.equal(memory.buffer.byteLength, before);
});

test("memory is flat over 20,000 calls of a case, whole, in part and refused", () => {
  const memory = memoryOf(dispose);
  const spoiled = { ...sag, events: [...events, { kind: "paabud", date: "2026-13-01" }] };
  const rounds = (count) => {
    for (let times = 0; times < count; times++) {
      frister(sag, today);
      frister(spoiled, today, { partial: true });
      errorOf(() => frister(spoiled, today), "bad");
      handleplan(sag, today, { partial: true });
    }
  };
  rounds(200);
  const before = memory.buffer.byteLength;
  rounds(5000);
  assert.equal(memory.buffer.byteLength, before);
});

test("one error type for what is no step, no word and no result", () => {
  const odd = [
    undefined, null, 4, "x", Symbol("x"), 4n, [], {}, { code: 4 }, { code: "nope" }, { code: "rolledTo", params: null },
    ...[{ on: "x" }, { on: 4 }, { on: null }, { on: "2026-13-01" }, 4].map((params) => ({ code: "rolledTo", params })),
    new Proxy({}, { get() { throw new TypeError("no"); } }),
  ];
  for (const step of odd) assert.equal(errorOf(() => inWords(step), "inWords").code, "badInput");
  for (const [list, id] of [[new Array(4_294_967_295), "x"], ["event", new Array(4_294_967_295)], [null, null], [Symbol("x"), "x"]]) {
    assert.equal(errorOf(() => processWord(list, id), "processWord").code, "badInput");
  }
  for (const result of [undefined, null, {}, { frister: [{ last: "2026-01-01", law: 0 }], law: [] }, { frister: 4 }]) {
    assert.equal(errorOf(() => calendarFile(result), "calendarFile").code, "badInput");
  }
});

/** Lists of four billion places: with a hole in nearly every one, or with a Proxy that gives the same for each. */
const endless = (member) => {
  const sparse = [];
  sparse[4_294_967_294] = member;
  const same = { get: (list, key) => (key === "length" ? 4_294_967_295 : typeof key === "string" && /^\d+$/.test(key) ? member : list[key]) };
  return [sparse, new Array(4_294_967_295), new Proxy([], same)];
};

test("a calendar file of a result with an endless list anywhere is one error, at once", () => {
  const good = frister(sag, today);
  const place = good.frister.findIndex(({ last, event }) => last !== undefined && event !== undefined);
  const frist = good.frister[place], lov = good.sources[frist.source];
  const [step] = frist.trace, [basis] = lov.basis;
  const with_ = (own) => ({ ...good, frister: [{ ...frist, ...own }] });
  const under = (own) => ({ ...good, sources: good.sources.map((one) => ({ ...one, ...own })) });
  assert.match(calendarFile(with_({})), /BEGIN:VEVENT/);
  const results = [
    ...endless(frist).flatMap((list) => [{ ...good, frister: list }, { today: "2026-01-01", frister: list, findings: [], sources: [], keys: [] }]),
    ...endless("p1").flatMap((list) => [{ ...good, keys: list }, { ...good, keys: [list] }, { ...good, today: list }]),
    ...endless(lov).map((list) => ({ ...good, sources: list })),
    ...endless(step).map((list) => with_({ trace: list })),
    ...endless("x").flatMap((list) => ["rule", "event", "start", "last", "source", "otherReading"].map((name) => with_({ otherBy: "practice", [name]: list }))),
    ...endless("x").flatMap((list) => [{ code: list }, { code: "rolledTo", params: { on: list } }].map((one) => with_({ trace: [one] }))),
    ...endless(basis).map((list) => under({ basis: list })),
    ...endless("x").flatMap((list) => [{ basis: [{ ...basis, act: list }] }, { basis: [{ ...basis, paragraph: list }] }, { text: { da: list, en: "x" } }, { open: { da: list, en: "x" } }].map(under)),
    // Little to hold, and far too much to write.
    { ...under({ basis: Array(1000).fill({ act: "x".repeat(20_000), paragraph: "" }) }), frister: Array(200_000).fill(frist) },
  ];
  for (const [at, result] of results.entries()) {
    const { code, problems } = errorOf(() => calendarFile(result), `${at}`);
    assert.deepEqual([code, problems.map(({ path }) => path)], ["badInput", ["/options/result"]], `${at}`);
  }
});

test("a case that keeps models of its own, with an endless list or what throws among them, is read as any other", () => {
  const throwing = { get() { throw new Error("no"); }, has() { throw new Error("no"); } };
  const vurdering = { date: "2025-06-01", kind: "drift", answers: [{ id: "10.a", answer: 4 }] };
  const odd = [null, 4, new Proxy({}, throwing), { get date() { throw new Error("no"); } }, { ...vurdering, date: [] }];
  for (const run of [(its) => handleplan(its, today), (its) => verificering(its, today)]) {
    for (const list of [...endless(ownJson), ...odd.slice(2, 3).map((one) => [one])]) {
      assert.equal(errorOf(() => run({ ...sag, modeller: list }), "modeller").code, "badInput");
    }
    for (const list of [...endless(vurdering), ...odd.map((one) => [one, vurdering])]) {
      assert.equal(errorOf(() => run({ ...sag, modeller: [ownJson], vurderinger: list }), "vurderinger").code, "badInput");
    }
    const party = { ...sag, modeller: [ownJson], vurderinger: [vurdering], get party() { throw new Error("no"); } };
    assert.equal(errorOf(() => run(party), "party").code, "badInput");
  }
  assert.deepEqual(ownModels({ modeller: new Array(4_294_967_295) }), []);
  assert.match(errorOf(() => ownModels({ modeller: [4, new Proxy({}, throwing)] }), "a Proxy").problems[0].path, /^\/modeller\/1/);
});

test("only a model that is loaded has columns", () => {
  for (const odd of [undefined, null, 4, "tilbud-2017", {}, ownJson, new Proxy({}, { get() { throw new TypeError("no"); } })]) {
    assert.deepEqual(errorOf(() => columnModel(odd), "columnModel").problems.map(({ path }) => path), ["/options/model"]);
  }
  assert.equal(columnModel(loadModel(ownJson)).id, "egen");
});

test("bytes are no options", () => {
  for (const odd of [new Uint8Array(0), new Uint8Array(1e8), new DataView(new ArrayBuffer(1))]) {
    const vurdering = { area: "tilbud", date: "2025-06-01", answers: [] };
    for (const run of [() => frister(sag, today, odd), () => profil(vurdering, odd), () => calendarFile(frister(sag, today), odd)]) {
      assert.deepEqual(errorOf(run, "options").problems.map(({ path }) => path), ["/options/"]);
    }
  }
});

test("a calendar file of ten thousand deadlines", () => {
  const many = Array.from({ length: 10_000 }, (_, place) => ({ kind: "paabud", date: "2026-11-16", frist: "2027-01-04", id: `p${place}` }));
  const result = frister({ party: "tilbud", events: many }, today);
  const open = result.frister.filter(({ last, metOn }) => last !== undefined && metOn === undefined);
  assert.ok(open.length >= 10_000);
  assert.equal(calendarFile(result).match(/BEGIN:VEVENT/g).length, result.frister.filter(({ last }) => last !== undefined).length);
});

test("what somebody has put on Object.prototype is no part of a result", () => {
  const result = frister(sag, today);
  const file = calendarFile(result);
  for (const name of ["metOn", "open", "last", "model", "message"]) {
    Object.defineProperty(Object.prototype, name, { value: "2026-01-01", configurable: true, enumerable: true, writable: true });
    try {
      assert.equal(calendarFile(result), file, name);
      assert.equal(JSON.stringify(handleplan(sag, today)), expected, name);
    } finally {
      delete Object.prototype[name];
    }
  }
});

test("an object from another realm is as good as any, and one of a class is none", () => {
  const text = JSON.stringify(sag);
  assert.equal(JSON.stringify(handleplan(runInNewContext(`(${text})`), today)), expected);
  assert.equal(JSON.stringify(handleplan(Object.assign(Object.create(null), sag), today)), expected);
  class Sag {
    party = "tilbud";
  }
  for (const odd of [new Sag(), runInNewContext("new Date(0)"), runInNewContext("new Map()"), Object.create(sag)]) {
    assert.deepEqual(errorOf(() => handleplan(odd, today), "odd").problems.map(({ code, path }) => `${path} ${code}`), [" wrongType"]);
  }
});
