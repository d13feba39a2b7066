// How much a page asks for: each file more is a journey more before anything is drawn.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { at } from "../../tools/lib/paths.mjs";
import { asked, withSite } from "./lib.mjs";

const [, snippet] = /```html\n([^]*?)```/.exec(await readFile(at("README.md"), "utf8"));
const page = `<!doctype html><html lang="da"><head><meta charset="utf-8"><title>Portal</title><link rel="icon" href="/icon.svg"></head><body>${snippet}</body></html>`;

const every = page.replace("elements/vurdering.js", "elements/index.js");

const site = withSite({ pages: { "/portal.html": page, "/every.html": every } });

test("the first snippet of the README asks for at most four files, the WebAssembly among them", async () => {
  const files = await asked(site, "/portal.html");
  assert.ok(files.length <= 4, files.join("\n"));
  assert.equal(files.filter((name) => name.endsWith(".wasm")).length, 1);
});

test("every element together ask for one file more than the form does", async () => {
  const files = await asked(site, "/every.html");
  assert.ok(files.length <= 5, files.join("\n"));
});

test("a view of the page asks for its own elements, once, and for none of the others", async () => {
  const files = await asked(site, "/#vurdering");
  assert.equal(new Set(files).size, files.length, "nothing is asked for twice");
  assert.ok(files.length <= 16, files.join("\n"));
  assert.deepEqual(["letters", "assessment", "tilsyn", "annexes"].filter((part) => files.some((name) => name.includes(`/page/${part}-`))), ["assessment"]);
});
