// Every vector gives the same bytes in Firefox (SpiderMonkey) and in Chromium (V8) as in Node. The
// other engine, JavaScriptCore, runs them in Bun (tests/packaging/runtimes.test.mjs). The elements draw, hold and
// post the same there, and the page can be used.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { after, before, test } from "node:test";
import * as api from "../../pkg/dist/node.js";
import { firefox, launchBrowser, launchFirefox } from "../../tools/browser.mjs";
import { serve, strictPolicy } from "../../tools/serve.mjs";
import { allFiles } from "../vectors/all.mjs";
import { answersTo } from "../vectors/answers.mjs";

const expected = answersTo(allFiles, api);
const script = await readFile(new URL("../vectors/answers.mjs", import.meta.url));

const answers = () => ({
  "/answers.mjs": { type: "text/javascript", body: script },
  "/elements.html": { type: "text/html; charset=utf-8", body: elements },
});

let server;
before(async () => {
  server = await serve({
    policy: strictPolicy,
    answer: (path) => answers()[path],
  });
});
after(() => server?.close());

async function compare(browser) {
  try {
    const page = await browser.newPage();
    await page.goto(`${server.url}/icon.svg`);
    // As text both ways: what is sent is what the file says, not what the test's own channel makes of it.
    const found = await page.evaluate(run, JSON.stringify(allFiles));
    assert.ok(found === expected, "the bytes differ from Node's");
  } finally {
    await browser.close();
  }
}

/** Runs in the browser. */
async function run(files) {
  const [api, { answersTo }] = await Promise.all([
    import("/kvalitetsmodel/dist/browser.js"),
    import("/answers.mjs"),
  ]);
  await api.ready();
  return answersTo(JSON.parse(files), api);
}

test("Chromium gives Node's bytes", async () => compare(await launchBrowser()));

const elements = `<!doctype html><html lang="da"><head><meta charset="utf-8"><title>Portal</title><link rel="icon" href="/icon.svg">
<script type="module" src="/kvalitetsmodel/dist/elements/index.js"></script></head><body><form id="form">
<kvalitetsmodel-sag id="sag" name="sag" party="tilbud" today="2026-03-10">
<kvalitetsmodel-skema area="tilbud" date="2026-03-01" tilbudstyper="sel107"></kvalitetsmodel-skema>
<kvalitetsmodel-profil></kvalitetsmodel-profil><kvalitetsmodel-spindelvaev></kvalitetsmodel-spindelvaev>
<kvalitetsmodel-forhold ownership="privat"></kvalitetsmodel-forhold><kvalitetsmodel-frister></kvalitetsmodel-frister>
<kvalitetsmodel-handleplan></kvalitetsmodel-handleplan></kvalitetsmodel-sag></form></body></html>`;

/** What a person does there, what is seen then, and what the form would send. */
async function used(browser) {
  try {
    const page = await browser.newPage();
    const errors = [];
    page.on("pageerror", (error) => errors.push(error.stack));
    await page.goto(`${server.url}/elements.html`);
    await page.getByRole("button", { name: "Påbud", exact: true }).click();
    for (const [name, digits] of [["Dag", "5"], ["Måned", "3"], ["År", "2026"]]) {
      await page.locator("kvalitetsmodel-forhold .kvm-facts").getByRole("textbox", { name }).first().fill(digits);
    }
    await page.getByRole("radio", { name: /^Opfyldt/ }).first().check();
    await page.locator("kvalitetsmodel-frister .kvm-list").waitFor();
    await page.locator("kvalitetsmodel-handleplan .kvm-point").first().waitFor();
    // Where a line is broken in a picture is the letters' doing.
    const text = await page.locator("#form").evaluate((form) => {
      const nodes = document.createTreeWalker(form, NodeFilter.SHOW_TEXT);
      const words = [];
      while (nodes.nextNode()) if (nodes.currentNode.parentElement.closest("svg") === null) words.push(nodes.currentNode.data);
      return words.join("").replace(/\s+/g, " ");
    });
    const posted = await page.evaluate(() => [...new FormData(document.querySelector("#form"))].map(([name, json]) => [name, JSON.parse(json)]));
    assert.deepEqual(errors, []);
    return { text, posted: JSON.stringify(posted, (key, value) => (key === "id" ? "-" : value)) };
  } finally {
    await browser.close();
  }
}

// In CI, which installs it, a missing one is a mistake and not a reason to skip.
const skip = firefox === undefined && !process.env.CI ? "there is no Firefox on this machine" : false;

test("Firefox gives Node's bytes", { skip }, async () => compare(await launchFirefox()));

test("the elements of a case say and send in Firefox what they say and send in Chromium", { skip }, async () => {
  const [one, other] = [await used(await launchBrowser()), await used(await launchFirefox())];
  assert.ok(one.posted.includes('"kind":"paabud"') && one.posted.includes('"judgement":"met"'), one.posted);
  assert.deepEqual(other, one);
});
