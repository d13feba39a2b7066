// A case that was sent to somebody and comes back: three versions of it become one, and nothing is dropped unasked.
import assert from "node:assert/strict";
import { test } from "node:test";
import { pageModule } from "./page-module.mjs";

const { merge, mergeOn } = await pageModule("cases/merge.ts");

const base = {
  party: "tilbud",
  name: "Kastanjen",
  events: [
    { id: "a", kind: "tilsynsbesoeg", date: "2026-01-05" },
    { id: "b", kind: "paabud", date: "2026-02-02", frist: "2026-04-01" },
  ],
  vurderinger: [{ date: "2025-06-01", answers: [{ id: "1.a", answer: 3 }] }],
};
const [a, b] = base.events;
const event = { id: "c", kind: "klage", date: "2026-02-20" };

/** What mine and theirs have changed, what becomes of it, and where a person must choose. */
const table = {
  "nobody has changed anything": [base, base, base, []],
  "only I have": [{ ...base, name: "Ny" }, base, { ...base, name: "Ny" }, []],
  "only they have": [base, { ...base, name: "Ny" }, { ...base, name: "Ny" }, []],
  "each something else": [{ ...base, name: "Ny" }, { ...base, ownership: "privat" }, { ...base, name: "Ny", ownership: "privat" }, []],
  "both the same": [{ ...base, name: "Ny" }, { ...base, name: "Ny" }, { ...base, name: "Ny" }, []],
  "both in different ways": [{ ...base, name: "Min" }, { ...base, name: "Deres" }, { ...base, name: "Min" }, ["name"]],
  "an event of each": [
    { ...base, events: [a, b, event] },
    { ...base, events: [a, b, { ...event, id: "d" }] },
    { ...base, events: [a, b, event, { ...event, id: "d" }] },
    [],
  ],
  "a deletion is a change": [base, { ...base, events: [b] }, { ...base, events: [b] }, []],
  "what one has deleted and the other changed is chosen": [
    { ...base, events: [a, { ...b, frist: "2026-05-01" }] },
    { ...base, events: [a] },
    { ...base, events: [a, { ...b, frist: "2026-05-01" }] },
    ["events/1"],
  ],
  "two fields of one event": [
    { ...base, events: [a, { ...b, frist: "2026-05-01" }] },
    { ...base, events: [a, { ...b, subject: "medicin" }] },
    { ...base, events: [a, { ...b, frist: "2026-05-01", subject: "medicin" }] },
    [],
  ],
  "one field in two ways": [
    { ...base, events: [a, { ...b, frist: "2026-05-01" }] },
    { ...base, events: [a, { ...b, frist: "2026-05-02" }] },
    { ...base, events: [a, { ...b, frist: "2026-05-01" }] },
    ["events/1/frist"],
  ],
  "two answers of one assessment": [
    { ...base, vurderinger: [{ date: "2025-06-01", answers: [{ id: "1.a", answer: 3 }, { id: "1.b", answer: 4 }] }] },
    { ...base, vurderinger: [{ date: "2025-06-01", answers: [{ id: "1.a", answer: 5 }] }] },
    { ...base, vurderinger: [{ date: "2025-06-01", answers: [{ id: "1.a", answer: 5 }, { id: "1.b", answer: 4 }] }] },
    [],
  ],
  "an assessment of each": [
    { ...base, vurderinger: [...base.vurderinger, { date: "2026-03-01", criteria: [] }] },
    { ...base, vurderinger: [...base.vurderinger, { date: "2026-04-01", criteria: [] }] },
    { ...base, vurderinger: [...base.vurderinger, { date: "2026-03-01", criteria: [] }, { date: "2026-04-01", criteria: [] }] },
    [],
  ],
};

for (const [name, [mine, theirs, expected, conflicts]] of Object.entries(table)) {
  test(name, () => {
    const merged = merge(base, mine, theirs);
    assert.deepEqual(merged.value, expected);
    assert.deepEqual(merged.conflicts.map(({ path }) => path.join("/")), conflicts);
    // Chosen the other way, it is theirs there and nowhere else.
    assert.deepEqual(merge(base, merged.withTheirs(merged.conflicts), theirs).conflicts, []);
  });
}

test("what both began with is not known: what only one has is kept, and what differs is chosen", () => {
  const mine = { ...base, name: "Min", events: [a] };
  const theirs = { ...base, name: "Deres", events: [b] };
  const merged = merge(undefined, mine, theirs);
  assert.deepEqual(merged.value.events, [a, b]);
  assert.deepEqual(merged.conflicts.map(({ path }) => path.join("/")), ["name"]);
  assert.equal(merged.withTheirs(merged.conflicts).name, "Deres");
});

test("what came with the file is told as near as there is something to know it by", () => {
  const c = { id: "e-c", kind: "klage", date: "2026-03-01" };
  const told = (theirs) => merge(base, base, theirs).taken.map(({ path, mine, theirs }) => [path.join("/"), mine === undefined ? "new" : theirs === undefined ? "gone" : "other"]);
  assert.deepEqual(told({ ...base, events: [...base.events, c] }), [[`events/${base.events.length}`, "new"]]);
  assert.deepEqual(told({ ...base, events: base.events.slice(1) }), [["events/0", "gone"]]);
  assert.deepEqual(told({ ...base, events: [a, { ...b, frist: "2026-05-01" }] }), [["events/1/frist", b.frist === undefined ? "new" : "other"]]);
  assert.deepEqual(told(base), []);
  // What was changed here too is no news from the file.
  assert.deepEqual(merge(base, { ...base, name: "Ny" }, { ...base, name: "Ny" }).taken, []);
});

/** A merge that is open while the case is written in: what stands here when a person chooses, and what is left to choose. */
const before = { ...base, name: "Min", events: [a, { ...b, frist: "2026-05-01" }] };
const theirs = { ...base, name: "Deres", ownership: "privat", events: [a] };
const merged = merge(base, before, theirs).value;
const later = {
  "nothing since": [merged, ["name", "events/1"], { ...merged, name: "Deres", events: [a] }],
  "what came was changed again": [{ ...merged, ownership: "kommunal" }, ["name", "events/1"], { ...merged, ownership: "kommunal", name: "Deres", events: [a] }],
  "something new was written": [{ ...merged, events: [...merged.events, event] }, ["name", "events/1"], { ...merged, name: "Deres", events: [a, event] }],
  "one of them was made the file's": [{ ...merged, name: "Deres" }, ["events/1"], { ...merged, name: "Deres", events: [a] }],
  "what is to be chosen was changed once more": [{ ...merged, name: "Ny" }, ["name", "events/1"], { ...merged, name: "Deres", events: [a] }],
  "an event in between was deleted": [{ ...merged, events: merged.events.slice(1) }, ["name", "events/0"], { ...merged, name: "Deres", events: [] }],
};
for (const [name, [now, conflicts, chosen]] of Object.entries(later)) {
  test(`an open merge, ${name}`, () => {
    const left = mergeOn(base, before, theirs, now);
    assert.deepEqual(left.value, now);
    assert.deepEqual(left.conflicts.map(({ path }) => path.join("/")), conflicts);
    assert.deepEqual(left.withTheirs(left.conflicts), chosen);
  });
}

test("an open merge of which nobody knows what both began with is the same choice again", () => {
  const now = merge(undefined, before, theirs).value;
  const left = mergeOn(undefined, before, theirs, now);
  assert.deepEqual(left.value, now);
  assert.deepEqual(left.conflicts.map(({ path }) => path.join("/")), ["name"]);
  assert.equal(left.withTheirs(left.conflicts).name, "Deres");
});
