// What a fuzzer found its way with (tools/fuzz.mjs) is answered by the WebAssembly of the plain door: with JSON, or with
// problems that have a code, a path and words, and the same again when it is asked again.
import assert from "node:assert/strict";
import { test } from "node:test";
import { keptInputs } from "../../tools/lib/fuzzed.mjs";
import { plainDoor } from "../../tools/lib/plain-door.mjs";

const TAB = "\t".charCodeAt(0);

/** The parts of a call, as bytes: they need not be text. */
function partsOf(bytes) {
  const parts = [];
  for (let from = 0; from <= bytes.length; ) {
    const end = bytes.indexOf(TAB, from);
    const to = end === -1 ? bytes.length : end;
    parts.push(bytes.subarray(from, to));
    from = to + 1;
  }
  return parts;
}

test("every call that is kept", async () => {
  const { call } = plainDoor();
  const calls = await keptInputs("call");
  assert.ok(calls.length > 0);
  for (const bytes of calls) {
    const told = JSON.stringify(bytes.toString("latin1"));
    const { text, isWrong } = call(...partsOf(bytes));
    assert.deepEqual(call(...partsOf(bytes)), { text, isWrong }, told);
    const answer = JSON.parse(text);
    if (!isWrong) continue;
    assert.equal(answer.code, "badInput", told);
    assert.ok(answer.problems.length > 0, told);
    for (const { code, path, message } of answer.problems) {
      assert.ok(code && typeof path === "string" && message.da && message.en, `${told} ${code} ${path}`);
    }
  }
});
