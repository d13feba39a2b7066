// Vite 5 to 8 without configuration: its development server, and what it builds.
import { join } from "node:path";
import test from "node:test";
import { html, read, visit } from "../lib/page.mjs";
import { assertPosted, fillIn, form, portal } from "./lib.mjs";

const files = {
  "index.html": html(`${form}<script type="module" src="/main.js"></script>`),
  "main.js": `import "kvalitetsmodel/elements"; ${fillIn}`,
};
const policy = "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'";

for (const version of ["vite5", "vite6", "vite7", "vite"]) {
  test(`${version}, development server`, async (t) => {
    const folder = await portal(t, files);
    const { createServer } = await import(version);
    const server = await createServer({
      ...{ root: folder, configFile: false, logLevel: "error", cacheDir: join(folder, "node_modules", ".vite") },
      server: { port: 0, host: "localhost", headers: { "Content-Security-Policy": policy } },
    });
    t.after(() => server.close());
    await server.listen();
    assertPosted(await read(`http://localhost:${server.httpServer.address().port}`));
  });

  test(`${version}, build`, async (t) => {
    const folder = await portal(t, files);
    const { build } = await import(version);
    await build({ root: folder, configFile: false, logLevel: "error" });
    assertPosted(await visit({ folder: join(folder, "dist"), policy }));
  });
}
