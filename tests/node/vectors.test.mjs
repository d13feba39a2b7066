// The conformance vectors through the package in Node. Rust and a real browser run the same files.
import assert from "node:assert/strict";
import { test } from "node:test";
import { aarshjul, check, frister, KvalitetsmodelError, profil, rulesOn } from "../../pkg/dist/node.js";
import { files, holds } from "../vectors/check.mjs";
import * as deadlines from "../vectors/deadlines.mjs";

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

for (const { name, cases } of deadlines.files) {
  test(`deadlines/${name}: each vector gives its deadlines, findings and rules`, () => {
    assert.ok(cases.length > 0);
    for (const vector of cases) {
      const { input, year, today, on } = vector;
      const answer = on !== undefined ? rulesOn(on) : year !== undefined ? aarshjul(input, year, today) : frister(input, today);
      deadlines.holds(vector, answer);
    }
  });
}
