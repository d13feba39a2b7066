// A million calls of every function that the doors have, and the memory of each is as it was: nothing that a call asks for is
// kept. The least that an allocator keeps of one call is some 24 bytes, so thousands of calls show it: a page is 64 KiB.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, test } from "node:test";
// The parts themselves; Node's entry is one file that shows none of them.
import * as api from "../../pkg/modules/api.js";
import { engine } from "../../pkg/modules/engine.js";
import { everything } from "../../pkg/modules/glue.js";
import { plainDoor } from "../../tools/lib/plain-door.mjs";
import { memoryOf } from "../node/lib/memory.mjs";

const today = "2026-11-25";
const memory = memoryOf(() => {
  engine.startNow(readFileSync(new URL("../../pkg/wasm/kvalitetsmodel_bg.wasm", import.meta.url)), everything);
});

const ownJson = { ...structuredClone(api.modelFor("tilbud", "2025-06-01")), id: "egen" };
const own = api.loadModel(ownJson);
const words = { model: "tilbud-2017", source: "bilag 1", texts: { "10.a": "Ordlyd" } };
const vurdering = { area: "tilbud", date: "2025-06-01", answers: [{ id: "10.a", answer: 4 }] };
const later = { ...vurdering, date: "2025-09-01", answers: [{ id: "10.a", answer: 3 }] };
const approval = { ...vurdering, date: "2024-06-01", kind: "godkendelse", answers: [{ id: "10.a", answer: "forventes" }] };
const events = [
  { kind: "dialog", date: "2026-11-02" },
  { kind: "paabud", date: "2026-11-16", frist: "2027-01-04", id: "p1", receipt: "digitalPost" },
  { kind: "klageModtaget", date: "2026-11-20", answers: "p1" },
  { kind: "vilkaar", date: "2024-06-01", frist: "2024-12-01", about: ["10.a"] },
];
const sag = {
  ...{ party: "tilbud", ownership: "privat", events, vurderinger: [vurdering, approval] },
  opfoelgning: { svar: [{ id: "10.a", text: "Tre møder inden 1. marts" }], points: [{ id: "10.a", who: "leder" }] },
};
const spoiled = { ...sag, events: [...events, { kind: "paabud", date: "2026-13-01" }] };
const withModels = { ...sag, modeller: [words] };
/** A case whole, in part, refused, and with a model. */
const ofCase = (...more) => [[sag, ...more, today], [spoiled, ...more, today, { partial: true }], [spoiled, ...more, today]];
const ofModel = [...ofCase(), [sag, today, { model: own }], [withModels, today]];

/** How each is called; of what writes or reads whole models fewer times. */
const calls = {
  models: [[]],
  modelFor: [["tilbud", "2025-06-01"], ["x", 7]],
  loadModel: [[ownJson], [{ id: 7 }]],
  loadModels: [[[ownJson]], [7]],
  overlay: [[own, { ...words, model: "egen" }], [own, { model: "x", texts: 7 }]],
  profil: [[vurdering], [vurdering, { method: "flat", model: own }], [{ ...vurdering, answers: [{ id: "10.a", answer: 7 }] }]],
  check: [[vurdering], [{ area: "x" }]],
  findings: [[vurdering], [{ area: "x" }]],
  compare: [[vurdering, later], [vurdering, 7]],
  frister: ofCase(),
  aarshjul: ofCase(2026),
  inWords: [[{ code: "rolledTo", params: { on: "2026-04-07" } }], [null]],
  rulesOn: [["2026-03-05"], [7]],
  helligdage: [[2026], [0]],
  socialtilsyn: ofCase(),
  meaning: [["paabud", "tilbud", "2026-03-02"], ["x", "x", "x"]],
  tjeklisteAfter: [["paabud", "tilbud"], ["x", "x"]],
  ownModels: [[withModels], [{ modeller: [{ id: 7 }] }]],
  risiko: ofModel,
  risikomodeller: [[]],
  loadRisikomodel: [[api.risikomodeller()[0]], [7]],
  dialogforloeb: ofModel,
  opfoelgningsplan: ofModel,
  verificering: ofModel,
  handleplan: ofModel,
  maalbar: [["Alle har taget kurset inden 1. marts"], [7]],
  maalbarOrd: [[]],
  processWord: [["place", "holbaek"], [1, "x"]],
};
const heavy = ["models", "modelFor", "loadModel", "loadModels", "overlay", "rulesOn", "ownModels", "risikomodeller", "loadRisikomodel"];
const onlyPlain = { functions: [[]], kalender: [[sag, today, { years: [2026] }], [spoiled, today]] };
const onlyJavascript = {
  calendarFile: [[api.frister(sag, today)], [{ frister: 7 }]],
  columnModel: [[own], [7]],
  readSag: [[{ party: "tilbud", today, facts: [{ kind: "paabud", date: "2026-03-02" }] }], [7]],
};
/** Those of JavaScript that never come to the engine, or start and end it. */
const besides = ["eventKinds", "eventGroups", "eventDates", "eventWords", "commonFields", "setMessages", "later", "engine", "dispose"];

const [MANY, FEW] = [24_000, 3000];
let called = 0;

/** Calls each so many times, after what it keeps for good has been asked for. */
function flat(door, table, call, memory) {
  const times = (name) => (heavy.includes(name) ? FEW : MANY);
  const run = (name, count) => {
    for (let at = 0; at < count; at++) call(name, table[name][at % table[name].length]);
    called += count;
  };
  // Each twice, as what one leaves room for another may take.
  for (const name of [...Object.keys(table), ...Object.keys(table)]) run(name, 200);
  for (const name of Object.keys(table)) {
    const before = memory.buffer.byteLength;
    run(name, times(name));
    assert.equal(memory.buffer.byteLength, before, `${door}: ${name}`);
  }
}

test("the plain door keeps nothing", () => {
  const { exports, call } = plainDoor();
  const table = { ...calls, ...onlyPlain };
  assert.deepEqual(Object.keys(table).sort(), JSON.parse(call("functions").text).sort());
  const texts = new Map(Object.values(table).flat().map((args) => [args, args.map((one) => JSON.stringify(one))]));
  flat("plain", table, (name, args) => call(name, ...texts.get(args)), exports.memory);
});

test("the door for JavaScript keeps nothing", () => {
  const table = { ...calls, ...onlyJavascript };
  const functions = Object.entries(api).filter(([name, value]) => typeof value === "function" && /^[a-z]/.test(name));
  assert.deepEqual(functions.map(([name]) => name).sort(), [...Object.keys(table), ...besides].sort());
  const call = (name, args) => {
    try {
      api[name](...args);
    } catch (error) {
      if (!(error instanceof api.KvalitetsmodelError) || error.code === "internal") throw error;
    }
  };
  flat("JavaScript", table, call, memory);
});

after(() => assert.ok(called >= 1_000_000, `${called} calls`));
