// The conformance vectors through the package in Node. Rust and a real browser run the same files.
import assert from "node:assert/strict";
import { test } from "node:test";
import { check, KvalitetsmodelError, profil } from "../../pkg/dist/node.js";
import { files, holds } from "../vectors/check.mjs";

const outcome = ({ vurdering, method }) => {
  try {
    return { profil: profil(vurdering, { method }) };
  } catch (error) {
    assert.ok(error instanceof KvalitetsmodelError, error.stack);
    return { problems: error.problems };
  }
};

for (const { name, cases } of files) {
  test(`${name}: each vector gives its exact numbers or its problems`, () => {
    assert.ok(cases.length > 0);
    for (const vector of cases) holds(vector, outcome(vector.input));
  });

  test(`${name}: once more the long way, the only one for an object without a prototype: it gives the same`, () => {
    for (const vector of cases) {
      const { vurdering, method } = vector.input;
      const odd = typeof vurdering === "object" && vurdering !== null && !Array.isArray(vurdering);
      holds(vector, outcome({ vurdering: odd ? Object.assign(Object.create(null), vurdering) : vurdering, method }));
    }
  });

  test(`${name}: check says the same as profil`, () => {
    for (const { id, input, problems = [] } of cases) {
      const found = check(input.vurdering).map(({ code, path }) => ({ code, path }));
      assert.deepEqual(found, problems, id);
    }
  });
}
