// No bundler: the package's files as they are, in a module script and in a classic script.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import test from "node:test";
import { html, visit } from "./lib/page.mjs";
import { project, write } from "./lib/package.mjs";
import { assertBoth, assertPage, report, reportBoth } from "./lib/smoke.mjs";

const files = "node_modules/kvalitetsmodel";

test('<script type="module">', async (t) => {
  const folder = await project(t, {
    "index.html": html('<script type="module" src="main.js"></script>'),
    "main.js": `
      import * as api from "./${files}/dist/browser.js";
      import "./${files}/dist/elements/index.js";
      ${report("api")}`,
  });
  const { outcome, errors } = await visit({ folder });
  assertPage(outcome);
  assert.deepEqual(errors, []);
});

test("<script> with the checksum from dist/integrity.json", async (t) => {
  const folder = await project(t, { "main.js": report("window.kvalitetsmodel") });
  const sums = JSON.parse(await readFile(join(folder, files, "dist", "integrity.json"), "utf8"));
  const name = "dist/kvalitetsmodel.global.js";
  assert.match(sums[name] ?? "", /^sha384-/);
  await write(folder, {
    "index.html": html(
      `<script src="${files}/${name}" integrity="${sums[name]}"></script><script src="main.js"></script>`,
    ),
  });
  const { outcome, errors } = await visit({ folder });
  assertPage(outcome);
  assert.deepEqual(errors, []);
});

test('<script type="module"> with the supervision process: its wasm is fetched, and an error of one entry is one of the other', async (t) => {
  const folder = await project(t, {
    "index.html": html('<script type="module" src="main.js"></script>'),
    "main.js": `
      import * as api from "./${files}/dist/browser.js";
      import * as proces from "./${files}/dist/proces/browser.js";
      import "./${files}/dist/elements/proces.js";
      ${reportBoth("api", "proces")}`,
  });
  const { outcome, errors } = await visit({ folder });
  assertBoth(outcome);
  assert.deepEqual(errors, []);
});

test("<script> with the supervision process: one file has it all", async (t) => {
  const folder = await project(t, {
    "index.html": html(`<script src="${files}/dist/kvalitetsmodel-proces.global.js"></script><script src="main.js"></script>`),
    "main.js": reportBoth("window.kvalitetsmodel", "window.kvalitetsmodel.proces"),
  });
  const { outcome, errors } = await visit({ folder });
  assertBoth(outcome);
  assert.deepEqual(errors, []);
});

test("who only scores downloads nothing of the supervision process", async (t) => {
  const folder = await project(t, {
    "index.html": html('<script type="module" src="main.js"></script>'),
    "main.js": `
      import * as api from "./${files}/dist/browser.js";
      import "./${files}/dist/elements/index.js";
      ${report("api")}`,
  });
  const asked = [];
  await visit({ folder, answer: (path) => void asked.push(path) });
  assert.ok(asked.some((path) => path.endsWith("kvalitetsmodel_bg.wasm")));
  assert.deepEqual(asked.filter((path) => path.includes("proces")), []);
});
