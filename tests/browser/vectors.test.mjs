// The conformance vectors through the package in a real browser, under the strict policy. Rust and Node run the same.
import assert from "node:assert/strict";
import { test } from "node:test";
import { files, holds } from "../vectors/check.mjs";
import * as deadlines from "../vectors/deadlines.mjs";
import { visit, withSite } from "./lib.mjs";

const site = withSite();

for (const { name, cases } of files) {
  test(`${name}: each vector gives its exact numbers or its problems in the browser`, async () => {
    await visit(site, {}, async (page) => {
      // As text both ways: what is sent is what the file says, not what the test's own channel makes of it.
      const inputs = JSON.stringify(cases.map(({ input }) => input));
      const outcomes = JSON.parse(await page.evaluate(run, inputs));
      assert.equal(outcomes.length, cases.length);
      cases.forEach((vector, at) => holds(vector, outcomes[at]));
    });
  });
}

/** Runs in the browser. */
async function run(inputs) {
  const { profil, ready } = await import("/kvalitetsmodel/dist/browser.js");
  await ready();
  const outcome = ({ vurdering, method }) => {
    try {
      return { profil: profil(vurdering, { method }) };
    } catch (error) {
      return { problems: error.problems ?? [{ code: String(error), path: "" }] };
    }
  };
  return JSON.stringify(JSON.parse(inputs).map(outcome));
}

test("deadlines: each vector gives its deadlines, findings and rules in the browser", async () => {
  const all = deadlines.files.flatMap(({ cases }) => cases);
  await visit(site, {}, async (page) => {
    const asked = JSON.stringify(all.map(({ input, year, today, on }) => ({ input, year, today, on })));
    const answers = JSON.parse(await page.evaluate(runDeadlines, asked));
    assert.equal(answers.length, all.length);
    all.forEach((vector, at) => deadlines.holds(vector, answers[at]));
  });
});

/** Runs in the browser. */
async function runDeadlines(asked) {
  const { aarshjul, frister, ready, rulesOn } = await import("/kvalitetsmodel/dist/browser.js");
  await ready();
  const answer = ({ input, year, today, on }) =>
    on !== undefined ? rulesOn(on) : year !== undefined ? aarshjul(input, year, today) : frister(input, today);
  return JSON.stringify(JSON.parse(asked).map(answer));
}
