// Next, app router: a server component computes, and the form comes when the page is there. Both of its bundlers.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import test from "node:test";
import { visit } from "../lib/page.mjs";
import { assertPosted, fillIn, host, onServer, portal, shown } from "./lib.mjs";

const files = {
  "next.config.mjs": 'export default { output: "export" };',
  "app/layout.jsx": 'export default ({ children }) => <html lang="da"><body>{children}</body></html>;',
  "app/page.jsx": `
    import { profil } from "kvalitetsmodel";
    import Form from "./form";
    export default function Page() { return <main><p id="server">{${onServer}}</p><Form /></main>; }`,
  "app/form.jsx": `
    "use client";
    import { useEffect, useState } from "react";
    export default function Form() {
      const [there, setThere] = useState(false);
      useEffect(() => { import("kvalitetsmodel/elements").then(() => setThere(true)); }, []);
      useEffect(() => { if (there) { ${fillIn} } }, [there]);
      return <form>{there && <kvalitetsmodel-skema name="vurdering" area="tilbud" date="2025-06-01" />}</form>;
    }`,
};

for (const bundler of ["turbopack", "webpack"]) {
  test(`Next, ${bundler}`, async (t) => {
    const folder = await portal(t, files);
    await host(folder, "next/dist/bin/next", "build", `--${bundler}`);
    const page = await readFile(join(folder, "out", "index.html"), "utf8");
    assert.match(page, new RegExp(`<p id="server">${shown}</p>`));
    // Next writes scripts into its page.
    assertPosted(await visit({ folder: join(folder, "out"), policy: null }));
  });
}
