// SvelteKit and Astro: the server computes while it builds, and the form comes when the page is there.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import test from "node:test";
import { visit } from "../lib/page.mjs";
import { assertPosted, fillIn, form, host, onServer, portal, shown } from "./lib.mjs";

async function assertSite(folder) {
  assert.match(await readFile(join(folder, "index.html"), "utf8"), new RegExp(`<p id="server"[^>]*>${shown}</p>`));
  const { outcome, errors } = await visit({ folder, policy: null });
  assertPosted({ outcome });
  assert.deepEqual(errors, []);
}

test("SvelteKit", async (t) => {
  const folder = await portal(t, {
    "vite.config.js": `
      import adapter from "@sveltejs/adapter-static";
      import { sveltekit } from "@sveltejs/kit/vite";
      export default { plugins: [sveltekit({ adapter: adapter() })] };`,
    "src/app.html": '<!doctype html><html lang="da"><head><meta charset="utf-8">%sveltekit.head%</head><body><div>%sveltekit.body%</div></body></html>',
    "src/routes/+layout.js": "export const prerender = true;",
    "src/routes/+page.server.js": `import { profil } from "kvalitetsmodel"; export const load = () => ({ shown: ${onServer} });`,
    "src/routes/+page.svelte": `<script>
      import { onMount } from "svelte";
      let { data } = $props();
      onMount(async () => { await import("kvalitetsmodel/elements"); ${fillIn} });
    </script><p id="server">{data.shown}</p>${form}`,
  });
  await host(folder, "vite/bin/vite.js", "build");
  await assertSite(join(folder, "build"));
});

test("Astro", async (t) => {
  const folder = await portal(t, {
    "astro.config.mjs": "export default {};",
    "src/pages/index.astro": `---
import { profil } from "kvalitetsmodel";
const shown = ${onServer};
---
<html lang="da"><head><meta charset="utf-8"><title>Portal</title></head><body><p id="server">{shown}</p>${form}
<script>import "kvalitetsmodel/elements"; ${fillIn}</script></body></html>`,
  });
  await host(folder, "astro/bin/astro.mjs", "build");
  await assertSite(join(folder, "dist"));
});
