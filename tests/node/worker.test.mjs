// An engine in a worker (ready({ engine: "worker" })): what is sent to it is read there as it is read here. The worker itself
// runs in tests/browser/strict.test.mjs.
import assert from "node:assert/strict";
import { test } from "node:test";
import { check, frister, models, readSag } from "../../pkg/dist/node.js";
import { answered, ask } from "../../pkg/modules/answers.js";
import { later } from "../../pkg/modules/later.js";
import { portable } from "../../pkg/modules/worker/portable.js";
import { asText } from "../vectors/answers.mjs";
import { files } from "../vectors/check.mjs";
import { oddities } from "./lib/oddities.mjs";
import { assessment, chance } from "./lib/random.mjs";

const sent = (value) => structuredClone(portable(value));

/** What the engine finds in an input, here and as it comes to a worker. */
function same(input) {
  assert.equal(asText(() => check(sent(input))), asText(() => check(input)));
  assert.equal(asText(() => frister(sent(input), "2026-03-10", { partial: true })), asText(() => frister(input, "2026-03-10", { partial: true })));
  assert.equal(asText(() => readSag(sent(input))), asText(() => readSag(input)));
}

test("plain data arrives as it is", () => {
  for (const { cases } of files) for (const { input } of cases) if (input !== undefined) assert.deepStrictEqual(sent(input), input);
});

test("what is no data is told at the same place", () => {
  for (const { value } of oddities) same(value);
  const random = chance(37);
  for (let round = 0; round < 300; round++) {
    const vurdering = assessment(random, random.of(models()));
    const holder = random.of([vurdering, vurdering.tilbud ?? vurdering, vurdering.answers ?? vurdering]);
    holder[random.of([...Object.keys(holder), "more"])] = random.of(oddities).value;
    same(vurdering);
    same({ party: "tilbud", events: [{ kind: "paabud", date: "2026-03-05", frist: random.of(oddities).value }], vurderinger: [vurdering] });
  }
});

test("too much and too deep are too much and too deep there too", () => {
  const nested = (levels) => (levels === 0 ? 1 : { a: [nested(levels - 1)] });
  same({ area: "tilbud", more: nested(12) });
  const many = Array.from({ length: 200_010 }, (_, place) => place);
  for (const input of [{ answers: many }, { a: many.slice(0, 150_000), b: many.slice(0, 150_000), area: "tilbud" }, many]) same(input);
});

/** An engine that answers when it is let. */
function elsewhere() {
  const put = [];
  return { put, ask: (name, ...args) => ask(name, args, () => new Promise((tell) => put.push({ name, args, tell }))) };
}

test("a call is made again until it has asked nothing new, and gets each answer as its own", async () => {
  const { put, ask } = elsewhere();
  let runs = 0;
  const result = later(() => {
    runs += 1;
    const one = ask("profil", { area: "tilbud" });
    one.changed = (one.changed ?? 0) + 1;
    return [one, ask("check", one.id)];
  });
  put[0].tell({ value: { id: 7 } });
  await new Promise(setImmediate);
  assert.deepEqual(put.map(({ name, args }) => [name, args]), [["profil", [{ area: "tilbud" }]], ["check", [7]]]);
  put[1].tell({ value: "seen" });
  assert.deepEqual(await result, [{ id: 7, changed: 1 }, "seen"]);
  assert.equal(runs, 3);
});

test("what is caught on the way waits all the same, and problems are thrown as in the page", async () => {
  const { put, ask } = elsewhere();
  const result = later(() => {
    try {
      return ask("profil");
    } catch (error) {
      return Array.isArray(error) ? error : "nothing";
    }
  });
  put[0].tell({ problems: [{ code: "missing" }] });
  assert.deepEqual(await result, [{ code: "missing" }]);
});

test("without later there is no waiting, and what never ends is ended", async () => {
  const { put, ask } = elsewhere();
  assert.throws(() => ask("profil"), { code: "inWorker" });
  assert.equal(answered(() => 4), 4);
  let number = 0;
  const endless = later(() => ask("check", (number += 1)));
  const ended = assert.rejects(endless, { code: "inWorker" });
  for (let at = 0; at < put.length; at++) {
    put[at].tell({ value: 1 });
    await new Promise(setImmediate);
  }
  assert.equal(put.length, 1000);
  await ended;
});
