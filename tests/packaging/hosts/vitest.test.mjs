// Tests of a portal, in documents without a browser: Vitest with jsdom and with happy-dom, and Jest with jsdom. What
// computes, computes; the elements draw and have their value, and say once, in a sentence, what the document lacks.
import assert from "node:assert/strict";
import test from "node:test";
import { answers, form, host, onServer, portal, shown } from "./lib.mjs";

/** The portal's own test, by `import` or by `require`. */
const suite = (take) => `
  ${take("{ profil, ready }", "kvalitetsmodel")}
  test("computes", async () => {
    await ready();
    expect(${onServer}).toBe(${JSON.stringify(shown)});
  });
  test("the elements draw, hold what they are given, and are answered", async () => {
    ${take("", "kvalitetsmodel/elements")}
    document.body.innerHTML = ${JSON.stringify(form)};
    const skema = document.querySelector("kvalitetsmodel-skema");
    while (skema.querySelector(".kvm-temaer") === null) await new Promise((done) => setTimeout(done, 20));
    skema.value = { ...skema.value, tilbud: { tilbudstyper: ["sel107"] }, answers: [${JSON.stringify(answers[0])}] };
    let changes = 0;
    skema.addEventListener("change", () => (changes += 1));
    skema.querySelector("input[type=radio][id$='10_b-answer-3']").click();
    expect(skema.value.answers).toEqual(${JSON.stringify(answers)});
    expect(changes).toBe(1);
  });`;

/** The form with nothing else: its engine comes from the package's own file, which no request is made of. */
const alone = (take) => `
  test("the form alone draws", async () => {
    ${take("", "kvalitetsmodel/elements/vurdering")}
    document.body.innerHTML = ${JSON.stringify(form)};
    while (document.querySelector(".kvm-temaer") === null) await new Promise((done) => setTimeout(done, 20));
    expect(document.querySelectorAll(".kvm-temaer").length).toBe(1);
  });`;

const imported = (names, entry) => (names === "" ? `await import("${entry}");` : `import ${names} from "${entry}";`);
const required = (names, entry) => (names === "" ? `require("${entry}");` : `const ${names} = require("${entry}");`);
const lacking = /so the elements draw and have their \.value, but are not in FormData\./g;

for (const environment of ["jsdom", "happy-dom"]) {
  test(`Vitest, ${environment}`, async (t) => {
    const vitest = 'import { expect, test } from "vitest";';
    const folder = await portal(t, { "portal.test.js": vitest + suite(imported), "alone.test.js": vitest + alone(imported) });
    const { stdout } = await host(folder, "vitest/vitest.mjs", "run", "--environment", environment);
    assert.equal(stdout.match(lacking).length, 2, "once in each of the two files");
  });
}

test("Jest, jsdom", async (t) => {
  const folder = await portal(t, { "portal.test.cjs": suite(required), "alone.test.cjs": alone(required), "package.json": '{ "name": "portal", "private": true }' });
  const { stdout, stderr } = await host(folder, "jest/bin/jest.js", "--env=jsdom", "--rootDir", folder, "--testMatch", "**/*.test.cjs", "--no-cache", "--no-watchman");
  assert.equal(`${stdout}${stderr}`.match(lacking).length, 2);
});
