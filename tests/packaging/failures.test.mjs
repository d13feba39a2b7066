// What goes wrong on other people's servers: each gives one error of ours whose message says what to do.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import test from "node:test";
import { html, visit } from "./lib/page.mjs";
import { project } from "./lib/package.mjs";
import { assertSmoke, report } from "./lib/smoke.mjs";

const files = "node_modules/kvalitetsmodel";
const isWasm = (path) => path.endsWith(".wasm");

const modulePage = {
  "index.html": html('<script type="module" src="main.js"></script>'),
  "main.js": `import * as api from "./${files}/dist/browser.js"; ${report("api")}`,
};
const classicPage = {
  "index.html": html(`<script src="${files}/dist/script/kvalitetsmodel.global.js"></script><script src="main.js"></script>`),
  "main.js": report("window.kvalitetsmodel"),
};

/** The page's answer is our error with this code, in both languages, and its message names what must be done. */
function assertError({ outcome }, code, ...mentions) {
  assert.notEqual(outcome.error, undefined, "the page must not get a result");
  const { name, own, message } = outcome.error;
  assert.deepEqual({ name, own, code: outcome.error.code }, { name: "KvalitetsmodelError", own: true, code });
  for (const mention of mentions) assert.match(message, mention);
}

test("the .wasm is missing", async (t) => {
  const folder = await project(t, modulePage);
  const answer = (path) => (isWasm(path) ? { status: 404, type: "text/plain", body: "Not found" } : undefined);
  assertError(await visit({ folder, answer }), "wasmMissing", /kvalitetsmodel_bg\.wasm/, /404/);
});

test("the .wasm is missing and the server answers with its start page", async (t) => {
  const folder = await project(t, modulePage);
  const answer = (path) => (isWasm(path) ? { type: "text/html; charset=utf-8", body: "<!doctype html><p>Forside" } : undefined);
  const page = await visit({ folder, answer });
  assert.match(page.outcome.error?.code ?? "", /^wasm(Missing|Broken)$/);
  assertError(page, page.outcome.error.code, /kvalitetsmodel_bg\.wasm/);
});

test("the .wasm of the assessment alone in the place of the other is told, not used", async (t) => {
  const folder = await project(t, modulePage);
  const bytes = readFileSync(join(folder, files, "wasm", "kvalitetsmodel_vurdering_bg.wasm"));
  assertError(await visit({ folder, answer: (path) => (isWasm(path) ? { body: bytes } : undefined) }), "wasmBroken");
});

/** Ways in which a .wasm file arrives damaged. */
const damaged = {
  "cut off": (bytes) => bytes.subarray(0, bytes.length / 2),
  empty: () => Buffer.alloc(0),
  "changed as if it were text": (bytes) => Buffer.from(bytes.toString("utf8")),
  "another module": () => Buffer.from("0061736d01000000", "hex"),
};

for (const [how, damage] of Object.entries(damaged)) {
  test(`the .wasm is broken: ${how}`, async (t) => {
    const folder = await project(t, modulePage);
    const bytes = readFileSync(join(folder, files, "wasm", "kvalitetsmodel_bg.wasm"));
    const answer = (path) => (isWasm(path) ? { body: damage(bytes) } : undefined);
    assertError(await visit({ folder, answer }), "wasmBroken", /kvalitetsmodel_bg\.wasm/);
  });
}

test("the .wasm is served as application/octet-stream: it works all the same", async (t) => {
  const folder = await project(t, modulePage);
  const answer = (path) => (isWasm(path) ? { type: "application/octet-stream" } : undefined);
  const { outcome } = await visit({ folder, answer });
  assert.equal(outcome.error, undefined);
  assertSmoke(outcome);
});

const forbidding = "default-src 'self'; script-src 'self'";

test("a policy that forbids WebAssembly: the module", async (t) => {
  const folder = await project(t, modulePage);
  const page = await visit({ folder, policy: forbidding });
  assertError(page, "wasmForbidden", /'wasm-unsafe-eval'/, /Content-Security-Policy/);
});

test("a policy that forbids WebAssembly: the classic script", async (t) => {
  const folder = await project(t, classicPage);
  const page = await visit({ folder, policy: forbidding });
  assertError(page, "wasmForbidden", /'wasm-unsafe-eval'/, /Content-Security-Policy/);
  assert.deepEqual(page.errors.filter((text) => /TypeError|ReferenceError/.test(text)), [], "no second, confusing error");
});
