// No bundler: the package's files as they are, in a module script and in a classic script.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import test from "node:test";
import { html, visit } from "./lib/page.mjs";
import { project, write } from "./lib/package.mjs";
import { assertPage, report } from "./lib/smoke.mjs";

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
