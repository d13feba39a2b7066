// The one seam by which a form asks the engine: it may answer at once or, from a worker, later.
import assert from "node:assert/strict";
import { test } from "node:test";
import { Store } from "../../pkg/modules/elements/shared/form/store.js";

/** A store whose questions are answered when the test says so. */
function asking() {
  const asked = [];
  const drawn = [];
  const ask = (value) => new Promise((answer, fail) => asked.push({ value, answer: () => answer(said(value)), fail }));
  const store = new Store({ n: 0 }, { ask, changed: () => drawn.push(store.answer?.of) });
  store.start();
  return { store, asked, drawn };
}
const said = (value) => ({ of: value.n, problems: [{ path: "/n", code: String(value.n) }] });
const settled = () => new Promise((done) => setTimeout(done));

test("the answer to the last question counts, in whatever order they come", async () => {
  const { store, asked } = asking();
  store.set("/n", 1);
  store.set("/n", 2);
  assert.deepEqual(asked.map(({ value }) => value.n), [0, 1, 2]);
  assert.equal(store.answer, undefined);
  asked[2].answer();
  await settled();
  assert.equal(store.answer.of, 2);
  asked[1].answer();
  asked[0].answer();
  await settled();
  assert.equal(store.answer.of, 2);
  assert.equal(store.problems.of("/n")[0].code, "2");
});

test("while the answer is awaited the last one stands, and what was written is told at once", async () => {
  const { store, asked, drawn } = asking();
  asked[0].answer();
  await settled();
  drawn.length = 0;
  store.set("/n", 1);
  assert.equal(store.value.n, 1);
  assert.deepEqual(drawn, [0]);
  asked[1].answer();
  await settled();
  assert.deepEqual(drawn, [0, 1]);
});

test("a question that fails leaves what was said, and the next one is asked", async () => {
  const failures = [];
  const before = globalThis.reportError;
  globalThis.reportError = (error) => failures.push(error.message);
  try {
    const { store, asked } = asking();
    asked[0].answer();
    await settled();
    store.set("/n", 1);
    store.set("/n", 2);
    asked[1].fail(new Error("late"));
    asked[2].fail(new Error("broken"));
    await settled();
    assert.equal(store.answer.of, 0);
    assert.deepEqual(failures, ["broken"]);
    store.set("/n", 3);
    asked[3].answer();
    await settled();
    assert.equal(store.answer.of, 3);
  } finally {
    globalThis.reportError = before;
  }
});
