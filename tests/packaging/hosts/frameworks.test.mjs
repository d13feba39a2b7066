// React 19 and Vue 3, which hold the value and give it to the form.
import { join } from "node:path";
import test from "node:test";
import { html, visit } from "../lib/page.mjs";
import { assertPosted, fillIn, portal } from "./lib.mjs";

const policy = "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'";

async function built(t, main) {
  const folder = await portal(t, { "index.html": html('<div id="app"></div><script type="module" src="/main.js"></script>'), "main.js": main });
  const { build } = await import("vite");
  await build({ root: folder, configFile: false, logLevel: "error", define: { __VUE_OPTIONS_API__: "true" } });
  return visit({ folder: join(folder, "dist"), policy });
}

test("React 19: the value comes from its state", async (t) => {
  assertPosted(
    await built(
      t,
      `import "kvalitetsmodel/react";
      import { createElement as h, useState } from "react";
      import { createRoot } from "react-dom/client";
      function Portal() {
        const [value, setValue] = useState({ area: "tilbud", date: "2025-06-01" });
        return h("form", null, h("kvalitetsmodel-skema", { name: "vurdering", value, onchange: (event) => setValue(event.target.value) }));
      }
      createRoot(document.querySelector("#app")).render(h(Portal));
      setTimeout(() => { ${fillIn} skema.dispatchEvent(new Event("change", { bubbles: true })); }, 200);`,
    ),
  );
});

test("Vue 3: the value comes from a ref", async (t) => {
  assertPosted(
    await built(
      t,
      `import "kvalitetsmodel/vue";
      import { createApp, h, ref } from "vue";
      const value = ref({ area: "tilbud", date: "2025-06-01" });
      const Portal = { render: () => h("form", null, h("kvalitetsmodel-skema", { name: "vurdering", ".value": value.value, onChange: (event) => { value.value = event.target.value; } })) };
      createApp(Portal).mount("#app");
      setTimeout(() => { ${fillIn} skema.dispatchEvent(new Event("change", { bubbles: true })); }, 200);`,
    ),
  );
});
