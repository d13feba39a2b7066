// kvalitetsmodel/score where a page may not have WebAssembly: the same engine in JavaScript computes, and says so.
import assert from "node:assert/strict";
import test from "node:test";
import * as score from "../../pkg/dist/score/node.js";
import { html, visit } from "./lib/page.mjs";
import { project } from "./lib/package.mjs";
import { assertScore, smokeScoreSource } from "./lib/smoke.mjs";

const dist = "./node_modules/kvalitetsmodel/dist/score";
const policies = {
  forbidding: "default-src 'self'; script-src 'self'",
  allowing: "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'",
};

const { leaves } = score.models.find(({ id }) => id === "tilbud-2017");
const rows = {
  model: "tilbud-2017",
  dates: Array(20).fill(20250601),
  answers: Array.from({ length: 20 * leaves.length }, (_, at) => (at * 7) % 8),
  outputs: ["temaNumerator", "temaDenominator", "otherNumerator", "otherDenominator", "temaTenths", "kriteriumTenths", "applies"],
};
const { columns } = score.score({ ...rows, dates: Uint32Array.from(rows.dates), answers: Uint8Array.from(rows.answers) });
const expected = Object.entries(columns).map(([name, column]) => [name, [...column]]);

/** A page that computes with an entry, all outputs of some rows too, and gives what computed and what was said. */
const page = (entry, before = "") => ({
  "index.html": html('<script type="module" src="main.js"></script>'),
  "main.js": `
    ${smokeScoreSource}
    ${before}
    const said = [];
    console.info = (words) => said.push(words);
    const show = (outcome) => { document.documentElement.dataset.outcome = JSON.stringify(outcome); };
    const run = async () => {
      const api = await import("${dist}/${entry}.js");
      await Promise.all([api.ready(), api.ready()]);
      await api.ready();
      const rows = ${JSON.stringify(rows)};
      const { columns } = api.score({ ...rows, dates: Uint32Array.from(rows.dates), answers: Uint8Array.from(rows.answers) });
      const numbers = Object.entries(columns).map(([name, column]) => [name, [...column]]);
      show({ result: smokeScore(api), numbers, engine: api.engine(), said });
    };
    run().catch(({ code, message }) => show({ error: { code, message } }));
  `,
});

/** Visits the page, and gives what was fetched for it too. */
async function outcomeOf(t, files, policy, answer = () => undefined) {
  const fetched = [];
  const folder = await project(t, files);
  const { outcome } = await visit({
    folder,
    policy,
    answer: (path) => {
      fetched.push(path.split("/").at(-1));
      return answer(path);
    },
  });
  return { outcome, fetched };
}

function assertComputes({ outcome }, name) {
  assert.equal(outcome.error, undefined, outcome.error?.message);
  assertScore(outcome.result);
  assert.deepEqual(outcome.numbers, expected, "the numbers are Node's");
  assert.deepEqual(outcome.engine, { ...score.engine(), name });
}

/** Said once, in Danish and English, with what to do. */
function assertSaid({ outcome }) {
  assert.equal(outcome.said.length, 1);
  for (const words of [/JavaScript/, /siden må ikke bruge WebAssembly/, /may not use WebAssembly/, /'wasm-unsafe-eval'/]) {
    assert.match(outcome.said[0], words);
  }
}

test("where WebAssembly is forbidden, JavaScript computes and says so", async (t) => {
  const seen = await outcomeOf(t, page("browser"), policies.forbidding);
  assertComputes(seen, "js");
  assertSaid(seen);
});

test("where it is allowed, it computes, and the JavaScript is not fetched", async (t) => {
  const seen = await outcomeOf(t, page("browser"), policies.allowing);
  assertComputes(seen, "wasm");
  assert.deepEqual(seen.outcome.said, []);
  assert.ok(seen.fetched.includes("kvalitetsmodel_score.wasm"));
  assert.ok(!seen.fetched.some((name) => name.startsWith("score-twin")));
});

test("a missing .wasm is told where WebAssembly is allowed, and not missed where it is forbidden", async (t) => {
  const missing = (path) => (path.endsWith(".wasm") ? { status: 404, type: "text/plain", body: "Not found" } : undefined);
  const { outcome } = await outcomeOf(t, page("browser"), policies.allowing, missing);
  assert.equal(outcome.error?.code, "wasmMissing");
  assertComputes(await outcomeOf(t, page("browser"), policies.forbidding, missing), "js");
});

test("a browser without any WebAssembly", async (t) => {
  const seen = await outcomeOf(t, page("browser", "delete globalThis.WebAssembly;"), policies.allowing);
  assertComputes(seen, "js");
  assertSaid(seen);
});

test("the inline entry, where WebAssembly is forbidden", async (t) => {
  const seen = await outcomeOf(t, page("inline"), policies.forbidding);
  assertComputes(seen, "js");
  assertSaid(seen);
});

test("the JavaScript entry computes under either policy, without fetching any .wasm or a word about it", async (t) => {
  for (const policy of Object.values(policies)) {
    const seen = await outcomeOf(t, page("javascript"), policy);
    assertComputes(seen, "js");
    assert.deepEqual(seen.outcome.said, []);
    assert.ok(!seen.fetched.some((name) => name.endsWith(".wasm")));
  }
});
