// Next, app router: a server component computes; the form comes with the page from the server, or when the page is there.
// Both of its bundlers.
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

/** The tag stands in the page that the server sends, and React is told to leave alone what is in it. */
const rendered = {
  ...files,
  "app/form.jsx": `
    "use client";
    import "kvalitetsmodel/elements";
    import { useEffect, useState } from "react";
    export default function Form() {
      const [value, setValue] = useState({ area: "tilbud", date: "2025-06-01" });
      useEffect(() => { ${fillIn} skema.dispatchEvent(new Event("change", { bubbles: true })); }, []);
      return <form><kvalitetsmodel-skema name="vurdering" value={value} onchange={(event) => setValue(event.target.value)} dangerouslySetInnerHTML={{ __html: "" }} /></form>;
    }`,
};

for (const bundler of ["turbopack", "webpack"]) {
  for (const [how, portalFiles] of [["the form in an effect", files], ["the form from the server", rendered]]) {
    test(`Next, ${bundler}, ${how}`, async (t) => {
      const folder = await portal(t, portalFiles);
      await host(folder, "next/dist/bin/next", "build", `--${bundler}`);
      const page = await readFile(join(folder, "out", "index.html"), "utf8");
      assert.match(page, new RegExp(`<p id="server">${shown}</p>`));
      assert.equal(page.includes("<kvalitetsmodel-skema"), portalFiles === rendered);
      // Next writes scripts into its page.
      const { outcome, errors } = await visit({ folder: join(folder, "out"), policy: null });
      assertPosted({ outcome });
      assert.deepEqual(errors, [], "React took over the server's page without a complaint");
    });
  }
}
