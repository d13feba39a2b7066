// Nuxt: the server computes while it builds, and sends the tag in its page; the elements are brought when it is there.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import test from "node:test";
import { visit } from "../lib/page.mjs";
import { assertPosted, fillIn, host, onServer, portal, shown } from "./lib.mjs";

const files = {
  "nuxt.config.mjs": `export default defineNuxtConfig({
    compatibilityDate: "2026-01-01",
    telemetry: false,
    vue: { compilerOptions: { isCustomElement: (tag) => tag.startsWith("kvalitetsmodel-") } },
  });`,
  "app/app.vue": `<script setup>
    import { onMounted } from "vue";
    const shown = useState("shown");
    if (import.meta.server) {
      const { profil } = await import("kvalitetsmodel");
      shown.value = ${onServer};
    }
    onMounted(async () => { await import("kvalitetsmodel/elements"); ${fillIn} });
  </script>
  <template>
    <main><p id="server">{{ shown }}</p><form><kvalitetsmodel-skema name="vurdering" area="tilbud" date="2025-06-01"></kvalitetsmodel-skema></form></main>
  </template>`,
};

test("Nuxt", async (t) => {
  const folder = await portal(t, files);
  await host(folder, "nuxt/bin/nuxt.mjs", "generate");
  const site = join(folder, ".output", "public");
  const page = await readFile(join(site, "index.html"), "utf8");
  assert.match(page, new RegExp(`<p id="server">${shown}</p>`));
  assert.ok(page.includes("<kvalitetsmodel-skema"));
  // Nuxt writes scripts into its page.
  const { outcome, errors } = await visit({ folder: site, policy: null });
  assertPosted({ outcome });
  assert.deepEqual(errors, [], "Vue took over the server's page without a complaint");
});
