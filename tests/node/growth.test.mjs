// The work of what stands in JavaScript, at n, 4n and 16n: counted, and never timed. What counts is how often each block of the
// package has run, and each place that a list's or a text's own functions went through; that of the engine is counted by
// tests/growth.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { Session } from "node:inspector/promises";
import { test } from "node:test";
// The parts themselves, each block of which stands where it was written.
import * as api from "../../pkg/modules/api.js";
import { engine } from "../../pkg/modules/engine.js";
import { everything } from "../../pkg/modules/glue.js";

engine.startNow(readFileSync(new URL("../../pkg/wasm/kvalitetsmodel_bg.wasm", import.meta.url)), everything);
const { calendarFile, columnModel, frister, KvalitetsmodelError, loadModel, overlay, ownModels, readSag } = api;

/** A step of four times the input takes at most so many times the work. */
const MOST = 6;
const today = "2026-11-25";

const session = new Session();
session.connect();
await session.post("Profiler.enable");
await session.post("Profiler.startPreciseCoverage", { callCount: true, detailed: true });

/** How often the blocks of the package have run since this was asked last. */
async function blocks() {
  const { result } = await session.post("Profiler.takePreciseCoverage");
  const ours = result.filter(({ url }) => /\/pkg\/(modules|wasm)\//.test(url));
  return ours.flatMap(({ functions }) => functions).flatMap(({ ranges }) => ranges).reduce((sum, { count }) => sum + count, 0);
}

/** What goes through all of it, in no block of ours. */
const through = [
  ...["includes", "indexOf", "lastIndexOf", "slice", "splice", "shift", "unshift", "concat", "join"].map((name) => [Array.prototype, name]),
  ...["includes", "indexOf", "slice", "split", "replaceAll"].map((name) => [String.prototype, name]),
];

/** The places that those went through while something ran. */
function places(run) {
  let count = 0;
  const put = (of, name, value) => Object.defineProperty(of, name, { value, configurable: true, writable: true });
  const { stringify } = JSON;
  const own = through.map(([of, name]) => of[name]);
  const iterate = Array.prototype[Symbol.iterator];
  for (const [at, [of, name]] of through.entries()) {
    put(of, name, function (...given) {
      // A text's own functions are much quicker than a list's.
      count += typeof this === "string" ? this.length / 100 : this.length;
      return own[at].apply(this, given);
    });
  }
  put(Array.prototype, Symbol.iterator, function () {
    count += this.length;
    return iterate.call(this);
  });
  JSON.stringify = (...given) => {
    const text = stringify(...given);
    count += text?.length ?? 0;
    return text;
  };
  try {
    run();
  } finally {
    JSON.stringify = stringify;
    for (const [at, [of, name]] of through.entries()) put(of, name, own[at]);
    put(Array.prototype, Symbol.iterator, iterate);
  }
  return count;
}

async function work(run) {
  await blocks();
  const gone = places(run);
  return (await blocks()) + gone;
}

const many = (n, make) => Array.from({ length: n }, (_, at) => make(at));
const day = (at) => new Date(Date.UTC(2024, 0, 1 + (at % 700))).toISOString().slice(0, 10);
const kinds = api.eventKinds().map(({ kind }) => kind);

/** A model of so many indicators, ten a criterion. */
function model(n) {
  const part = (id, more) => ({ id, label: "Navn", ...more });
  const basis = { act: "Egen", paragraph: "1", confidence: "open" };
  const indikatorer = many(n, (at) => part(`i${at}`, { confidence: "open" }));
  const kriterier = many(Math.ceil(n / 10), (at) => part(`k${at}`, { confidence: "open", indikatorer: indikatorer.slice(10 * at, 10 * at + 10) }));
  const temaer = many(Math.ceil(n / 300), (at) => part(`t${at}`, { nr: at + 1, basis, kriterier: kriterier.slice(30 * at, 30 * at + 30) }));
  return { id: "egen", area: "tilbud", name: "Egen", judged: "scores", validity: { from: "2014-01-01" }, basis: [basis], temaer };
}

const read = (file) => () => readSag(file);
const concern = (at, id) => ({ kind: "udviklingspunkt", id, date: day(at), about: [`k${at}`], text: `Punkt ${at}` });

/** What is done with an input of n. */
const cases = {
  "readSag: facts": (n) => read({ party: "tilbud", today, facts: many(n, (at) => ({ kind: kinds[at % kinds.length], date: day(at), id: `f${at}`, frist: day(at), strafbart: true })) }),
  "readSag: facts with one id": (n) => read({ party: "tilbud", today, facts: many(n, (at) => ({ kind: "paabud", date: day(at), id: "f" })) }),
  "readSag: facts with one long id": (n) => read({ party: "tilbud", today, facts: many(n, (at) => ({ kind: "paabud", date: day(at), id: "f".repeat(40) })) }),
  "readSag: members that nobody knows": (n) => read({ party: "tilbud", today, facts: [], ...Object.fromEntries(many(n, (at) => [`m${at}`, at])) }),
  "readSag: steps and concerns": (n) => read({
    area: "tilbud",
    concerns: many(n, (at) => ({ id: `b${at}`, gravity: "grave", text: "Noget" })),
    steps: many(n, (at) => ({ kind: "dialog", date: day(at), concerns: many(3, (one) => `b${(at + one) % n}`) })),
    intended: many(n, () => ({ kind: "paabud" })),
  }),
  "readSag: vilkår": (n) => read({
    vurdering: { area: "tilbud", date: "2025-06-01", kind: "godkendelse", answers: [] },
    vilkaar: many(n, (at) => ({ id: `v${at}`, text: "Et vilkår", metOn: day(at), about: ["k1"] })),
    svar: many(n, (at) => ({ id: `i${at}`, text: "Tre gange" })),
    points: many(n, (at) => ({ id: `i${at}`, who: "leder" })),
  }),
  "readSag: what called for a plan": (n) => read({
    area: "tilbud",
    facts: many(n, (at) => ({ kind: "paabud", date: day(at), id: `p${at}` })),
    concerns: many(n, (at) => ({ ...concern(at, `p${at}`), kind: "paabud" })),
    punkter: many(n, (at) => ({ key: `paabud:p${at}`, kind: "paabud", view: "Vores" })),
  }),
  "readSag: what called for a plan, with one id": (n) => read({ area: "tilbud", facts: [], lowBelow: 3, concerns: many(n, (at) => concern(at, "u")) }),
  "readSag: a draft": (n) => read({ value: { area: "tilbud", date: "2025-06-01", answers: [] }, aside: many(n, (at) => ({ date: day(at), answers: [] })) }),
  "readSag: of today": (n) => read({ format: 2, party: "tilbud", events: many(n, (at) => ({ kind: "paabud", date: day(at), id: `p${at}` })) }),
  "calendarFile": (n) => {
    const result = frister({ party: "tilbud", events: many(n, (at) => ({ kind: kinds[at % kinds.length], date: day(at), id: `p${at}` })) }, today, { partial: true });
    return () => calendarFile(result.value);
  },
  "calendarFile: of one day without ids": (n) => {
    const result = frister({ party: "tilbud", events: many(n, () => ({ kind: "paabud", date: day(0), frist: "2027-01-04" })) }, today);
    return () => calendarFile(result);
  },
  "ownModels: indicators": (n) => {
    const own = model(n);
    return () => ownModels({ party: "tilbud", modeller: [own] });
  },
  "ownModels: words": (n) => {
    const texts = Object.fromEntries(many(n, (at) => [`i${at}`, "Ord"]));
    return () => {
      try {
        ownModels({ party: "tilbud", modeller: [{ model: "tilbud-2017", source: "bilag 1", texts }] });
        assert.fail("no such ids");
      } catch (error) {
        if (!(error instanceof KvalitetsmodelError)) throw error;
      }
    };
  },
  "overlay": (n) => {
    const own = loadModel(model(n));
    const texts = Object.fromEntries(many(n, (at) => [`i${at}`, "Ord"]));
    return () => overlay(own, { model: "egen", source: "bilag 1", texts });
  },
  "columnModel": (n) => {
    const own = loadModel(model(n));
    return () => columnModel(own);
  },
};

for (const [name, make] of Object.entries(cases)) {
  test(`${name}: no more than ${MOST} times the work for four times the input`, async () => {
    const counts = [];
    for (const n of [50, 200, 800]) {
      const run = make(n);
      // What is made at the first call is no part of it.
      make(2)();
      counts.push(await work(run));
    }
    const steps = counts.slice(1).map((more, at) => more / counts[at]);
    assert.ok(counts[0] > 0);
    for (const step of steps) assert.ok(step <= MOST, `${counts.join(" → ")}: × ${steps.map((one) => one.toFixed(1)).join(", × ")}`);
  });
}

test("what is counted grows with the square where the work does", async () => {
  const square = (n) => () => many(n, (at) => at).map((at, _, all) => all.indexOf(n - 1 - at));
  const [few, more] = [await work(square(50)), await work(square(200))];
  assert.ok(more / few > MOST);
});
