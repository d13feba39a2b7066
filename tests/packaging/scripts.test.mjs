// No bundler: the package's files as they are, in a module script and in a classic script.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
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
  const name = "dist/script/kvalitetsmodel.global.js";
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

test("<script> after the one with the bytes: it is ready at once, and nothing is fetched", async (t) => {
  const script = `${files}/dist/script/kvalitetsmodel`;
  const folder = await project(t, {
    "main.js": report("window.kvalitetsmodel", "new Promise((done) => done(window.kvalitetsmodel.models()))"),
    "index.html": html(`<script src="${script}.bytes.js"></script><script src="${script}.global.js"></script><script src="main.js"></script>`),
  });
  const { outcome, errors } = await visit({ folder, answer: (path) => (path.endsWith(".wasm") ? { status: 404 } : undefined) });
  assertPage(outcome);
  assert.deepEqual(errors, []);
});

test("<script> on a page in another encoding that has an element named module", async (t) => {
  const folder = await project(t, {
    "main.js": `kvalitetsmodel.ready().then(() => {
      const { da } = kvalitetsmodel.processWord("category", "roed");
      document.documentElement.dataset.outcome = JSON.stringify({ encoding: document.characterSet, da });
    });`,
    "index.html": html(`<p id="module"></p><script src="${files}/dist/script/kvalitetsmodel.global.js"></script><script src="main.js"></script>`)
      .replace('<meta charset="utf-8">', '<meta charset="iso-8859-1">'),
  });
  const policy = "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'";
  // What the server says of the encoding would come before what the page says.
  const { outcome } = await visit({ folder, policy, answer: (path) => plain(folder, path) });
  assert.deepEqual(outcome, { encoding: "windows-1252", da: "rød" });
});

/** The page and its scripts as a server sends them that says nothing of their encoding. */
function plain(folder, path) {
  if (!/\.(html|js)$/.test(path)) return undefined;
  return { type: path.endsWith(".js") ? "text/javascript" : "text/html", body: readFileSync(join(folder, path)) };
}
