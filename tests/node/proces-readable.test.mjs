// Leaving out of a case what cannot be read: as little as may go, and where the rest stands in the whole.
import assert from "node:assert/strict";
import { test } from "node:test";
import { Readable } from "../../pkg/dist/elements/proces/readable.js";

const at = (...paths) => paths.map((path) => ({ path, code: "x" }));
const without = (extent, value, ...paths) => {
  const read = new Readable(value, { members: { it: extent }, others: "holder" });
  read.leaveOut(at(...paths));
  return [read.value, read.leftOut];
};

test("all of it, as little as the path leads to, or what it stands in", () => {
  const value = { it: { a: { b: 1, c: 2 }, d: 3 } };
  assert.deepEqual(without("whole", value, "/it/a/b"), [{}, ["/it"]]);
  assert.deepEqual(without("leaf", value, "/it/a/b"), [{ it: { a: { c: 2 }, d: 3 } }, ["/it/a/b"]]);
  const members = { members: { d: "holder", a: { members: {}, others: "whole" } }, others: "leaf" };
  assert.deepEqual(without(members, value, "/it/a/b/x"), [{ it: { a: { c: 2 }, d: 3 } }, ["/it/a/b"]]);
  assert.deepEqual(without(members, value, "/it/d"), [{}, ["/it"]]);
  assert.deepEqual(without("holder", value, "/it/d"), [value, []]);
});

test("what is missing takes along the nearest that is there, and a member that every object has is none of the case", () => {
  assert.deepEqual(without("leaf", { it: { a: { b: 1 } } }, "/it/a/c"), [{ it: {} }, ["/it/a"]]);
  assert.deepEqual(without("leaf", { it: { a: 1 } }, "/it/constructor"), [{}, ["/it"]]);
  assert.deepEqual(without("whole", {}, "/it"), [{}, []]);
  assert.deepEqual(without("whole", { it: 1 }, "", "/other"), [{ it: 1 }, []]);
});

test("every place is one in the whole case, also when entries go more than once", () => {
  const read = new Readable({ it: ["a", "b", "c", "d", { e: 1, f: 2 }] }, { members: { it: { each: "leaf" } }, others: "holder" });
  assert.equal(read.leaveOut(at("/it/0", "/it/2")), true);
  assert.deepEqual([0, 1, 2].map((one) => read.place("it", one)), [1, 3, 4]);
  assert.equal(read.leaveOut(at("/it/0", "/it/2/e")), true);
  assert.deepEqual(read.value, { it: ["d", { f: 2 }] });
  assert.deepEqual(read.leftOut, ["/it/0", "/it/2", "/it/1", "/it/4/e"]);
  assert.equal(read.pointer("/it/1/f"), "/it/4/f");
  assert.equal(read.pointer("/others/1"), "/others/1");
  assert.equal(read.leaveOut(at("/others/1")), false);
});
