// The README's markup as it stands: every element of each snippet is known to the page, is drawn, and nothing complains.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { at } from "../../tools/lib/paths.mjs";
import { visit, withSite } from "./lib.mjs";

const readme = await readFile(at("README.md"), "utf8");
const snippets = [...readme.matchAll(/```html\n([^]*?)```/g)].map(([, snippet]) => snippet).filter((snippet) => snippet.includes("<kvalitetsmodel-"));
const whole = '<script type="module" src="/kvalitetsmodel/dist/elements/index.js"></script>';
const page = (snippet) =>
  `<!doctype html><html lang="da"><head><meta charset="utf-8"><title>Portal</title><link rel="icon" href="/icon.svg"></head><body>${snippet.includes("<script") ? "" : whole}${snippet}</body></html>`;
const site = withSite({ pages: Object.fromEntries(snippets.map((snippet, nr) => [`/snippet-${nr}.html`, page(snippet)])) });

test("there are snippets", () => assert.ok(snippets.length >= 5));

for (const [nr, snippet] of snippets.entries()) {
  test(`snippet ${nr + 1}: ${snippet.match(/<kvalitetsmodel-\w+/g)?.at(-1)}`, async () => {
    await visit(site, { path: `/snippet-${nr}.html` }, async (page) => {
      const tags = [...snippet.matchAll(/<(kvalitetsmodel-\w+)/g)].map(([, tag]) => tag);
      assert.ok(tags.length > 0);
      await page.waitForFunction(
        (tags) => tags.every((tag) => document.querySelector(`${tag}:defined`)?.textContent.trim()) && [...document.querySelectorAll("kvalitetsmodel-skema, kvalitetsmodel-forhold")].every((form) => form.querySelector(".kvm-controls")),
        tags,
      );
      assert.equal(await page.locator(".alert-error", { hasText: /WebAssembly|indlæses/ }).count(), 0);
    });
  });
}
