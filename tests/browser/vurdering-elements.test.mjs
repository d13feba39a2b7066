// kvalitetsmodel/elements/vurdering: the form, the profile and the figure with the smaller engine; and a page that has
// the other elements too.
import assert from "node:assert/strict";
import { test } from "node:test";
import { asked, form, visit, withSite } from "./lib.mjs";

const small = "/kvalitetsmodel/dist/elements/vurdering.js";
const whole = "/kvalitetsmodel/dist/elements/index.js";
const form3 = '<kvalitetsmodel-skema id="s" area="tilbud" date="2025-06-01"></kvalitetsmodel-skema><kvalitetsmodel-profil for="s"></kvalitetsmodel-profil><kvalitetsmodel-spindelvaev for="s"></kvalitetsmodel-spindelvaev>';
const plan = '<kvalitetsmodel-handleplan id="h"></kvalitetsmodel-handleplan>';
const page = (body) => `<!doctype html><html lang="da"><head><meta charset="utf-8"><title>Portal</title><link rel="icon" href="/icon.svg"></head><body>${body}</body></html>`;
const tag = (src) => `<script type="module" src="${src}"></script>`;

const scripts = {
  "/small-first.mjs": `import "${small}"; import "${whole}";`,
  "/whole-first.mjs": `import "${whole}"; import "${small}";`,
};
const site = withSite({
  pages: {
    "/small.html": page(tag(small) + form3),
    "/too-small.html": page(tag(small) + form3 + plan),
    "/one-graph.html": page(tag("/small-first.mjs") + form3 + plan),
    "/other-graph.html": page(tag("/whole-first.mjs") + form3 + plan),
    "/two-tags.html": page(tag(small) + tag(whole) + form3 + plan),
    "/other-tags.html": page(tag(whole) + tag(small) + form3 + plan),
  },
  answer: (path) => (scripts[path] === undefined ? undefined : { type: "text/javascript", body: scripts[path] }),
});

const wasmsOf = (files) => files.filter((name) => name.endsWith(".wasm")).map((name) => name.split("/").at(-1));

test("the form, its profile and its figure draw with the engine of the assessment, and answer", async () => {
  const files = await asked(site, "/small.html", async (page) => {
    await form(page);
    await page.locator(".kvm-temaer summary").first().click();
    await page.locator(".kvm-temaer input[type=radio]").first().click();
    assert.equal(await page.evaluate(() => document.querySelector("#s").value.answers.length), 1);
    await page.locator("kvalitetsmodel-profil table").first().waitFor();
    await page.locator("kvalitetsmodel-spindelvaev svg").first().waitFor();
  });
  assert.deepEqual(wasmsOf(files), ["kvalitetsmodel_vurdering_bg.wasm"]);
  assert.ok(files.length <= 4, files.join("\n"));
});

for (const [path, how] of [
  ["/one-graph.html", "imported by one script, the smaller first"],
  ["/other-graph.html", "imported by one script, the larger first"],
  ["/two-tags.html", "as two scripts, the smaller first"],
  ["/other-tags.html", "as two scripts, the larger first"],
]) {
  test(`both entries, ${how}: one engine, that of everything`, async () => {
    const files = await asked(site, path, async (page) => {
      await form(page);
      await page.locator("kvalitetsmodel-handleplan .kvm-controls").waitFor();
    });
    assert.deepEqual(wasmsOf(files), ["kvalitetsmodel_bg.wasm"]);
  });
}

test("an element that needs more says so in its place, also one that comes later, until the other entry is there", async () => {
  await visit(site, { path: "/too-small.html" }, async (page) => {
    await form(page);
    const told = page.locator("#h .alert-error");
    await told.waitFor();
    assert.match(await told.innerText(), /kvalitetsmodel\/elements/);
    await page.evaluate(() => document.body.insertAdjacentHTML("beforeend", '<p lang="en"><kvalitetsmodel-frister></kvalitetsmodel-frister></p>'));
    assert.match(await page.locator("kvalitetsmodel-frister .alert-error").innerText(), /takes the place of the smaller one/);
    await page.evaluate((whole) => import(whole), whole);
    await page.locator("#h .kvm-controls").waitFor();
    assert.equal(await page.locator("#h > .kvm").count(), 1);
    assert.doesNotMatch(await page.locator("#h").innerText(), /kvalitetsmodel\/elements/);
  });
});
