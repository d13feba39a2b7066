// A whole case with what a part of it has changed: what the part does not know of stays, in its place.
import assert from "node:assert/strict";
import { test } from "node:test";
import { merged } from "../../pkg/modules/elements/shared/sag/merged.js";

const cases = [
  ["nothing is changed", { a: 1, x: 2 }, { a: 1 }, { a: 1 }, { a: 1, x: 2 }],
  ["a member", { a: 1, x: 2 }, { a: 1 }, { a: 3 }, { a: 3, x: 2 }],
  ["a member that is new", { x: 2 }, {}, { a: { b: 1 } }, { x: 2, a: { b: 1 } }],
  ["a member that is gone", { a: 1, x: 2 }, { a: 1 }, {}, { x: 2 }],
  ["an object that is gone, of which more is known", { a: { b: 1, x: 2 } }, { a: { b: 1 } }, {}, { a: { x: 2 } }],
  ["an object that is gone", { a: { b: 1 }, x: 2 }, { a: { b: 1 } }, {}, { x: 2 }],
  ["what the part fills in by itself", { x: 2 }, { a: 1, b: 1 }, { a: 1, b: 2 }, { x: 2, b: 2 }],
  [
    "an entry, by its id, of a list of which the part shows some in an order of its own",
    { l: [{ id: "a", n: 1 }, { id: "x" }, { id: "b", n: 1, z: 1 }] },
    { l: [{ id: "b", n: 1 }, { id: "a", n: 1 }] },
    { l: [{ id: "b", n: 2 }, { id: "a", n: 1 }] },
    { l: [{ id: "a", n: 1 }, { id: "x" }, { id: "b", n: 2, z: 1 }] },
  ],
  [
    "an order that the part changes",
    { l: [{ id: "a" }, { id: "x" }, { id: "b", z: 1 }] },
    { l: [{ id: "a" }, { id: "b" }] },
    { l: [{ id: "b" }, { id: "a" }] },
    { l: [{ id: "b", z: 1 }, { id: "a" }, { id: "x" }] },
  ],
  [
    "a new entry stands behind what the one before it has behind it",
    { l: [{ id: "a" }, { id: "x" }, { id: "b" }, { id: "y" }] },
    { l: [{ id: "a" }, { id: "b" }] },
    { l: [{ id: "a" }, { id: "n" }, { id: "b" }] },
    { l: [{ id: "a" }, { id: "x" }, { id: "n" }, { id: "b" }, { id: "y" }] },
  ],
  [
    "an entry that is gone leaves the others",
    { l: [{ id: "x" }, { id: "a" }, { id: "y" }, { id: "b" }] },
    { l: [{ id: "a" }, { id: "b" }] },
    { l: [{ id: "b" }] },
    { l: [{ id: "x" }, { id: "y" }, { id: "b" }] },
  ],
  ["the last entry is gone", { l: [{ id: "a" }], x: 1 }, { l: [{ id: "a" }] }, { l: [] }, { x: 1 }],
  ["the last entry of a list that the part leaves out when it is empty", { l: [{ id: "a" }, { id: "x" }] }, { l: [{ id: "a" }] }, {}, { l: [{ id: "x" }] }],
  ["a list that is new", { x: 1 }, {}, { l: [{ id: "a" }] }, { x: 1, l: [{ id: "a" }] }],
  [
    "entries without an id, one of them changed",
    { l: [{ w: "a", z: 1 }, { w: "b", z: 2 }] },
    { l: [{ w: "a" }, { w: "b" }] },
    { l: [{ w: "a" }, { w: "c" }] },
    { l: [{ w: "a", z: 1 }, { w: "c", z: 2 }] },
  ],
  ["a list of words that is said to be empty", { l: ["a"] }, { l: ["a"] }, { l: [] }, { l: [] }],
  ["a list that was said to be empty, and is not said any more", { l: [], x: 1 }, { l: [] }, {}, { x: 1 }],
  ["words", { l: ["a", "b"] }, { l: ["a", "b"] }, { l: ["b", "c"] }, { l: ["b", "c"] }],
  [
    "two entries with one id, of which a part calls the second something else",
    { l: [{ id: "a", n: 1 }, { id: "a", n: 2 }] },
    { l: [{ id: "a", n: 1 }, { id: "b", n: 2 }] },
    { l: [{ id: "a", n: 1 }, { id: "b", n: 3 }] },
    { l: [{ id: "a", n: 1 }, { id: "a", n: 3 }] },
  ],
  ["what is no list or object where the part has one", { l: 4 }, { l: [] }, { l: [1] }, { l: [1] }],
];

for (const [name, whole, before, now, expected] of cases) {
  test(`merged: ${name}`, () => {
    const kept = structuredClone(whole);
    assert.deepEqual(merged(whole, before, now), expected);
    assert.deepEqual(whole, kept, "the whole itself is never changed");
  });
}
