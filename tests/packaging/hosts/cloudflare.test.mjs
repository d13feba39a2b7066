// Cloudflare's workers, which compile no bytes: bundled as wrangler does, with the package's entry for them.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import test from "node:test";
import { build } from "esbuild";
import { Miniflare } from "miniflare";
import { assertSmoke, smokeSource } from "../lib/smoke.mjs";
import { portal } from "./lib.mjs";

for (const [entry, colour] of [["", "roed"], ["/vurdering", undefined]]) {
  test(`kvalitetsmodel${entry} in a worker`, async (t) => {
    const folder = await portal(t, {
      "worker.js": `import * as api from "kvalitetsmodel${entry}"; ${smokeSource}
        export default { fetch: async () => { await api.ready(); return Response.json(smoke(api)); } };`,
    });
    const wasms = new Map();
    const compiled = {
      name: "compiled",
      setup: (build) =>
        build.onResolve({ filter: /\.wasm$/ }, ({ path, resolveDir }) => {
          wasms.set(basename(path), join(resolveDir, path));
          return { path: `./${basename(path)}`, external: true };
        }),
    };
    await build({
      ...{ absWorkingDir: folder, entryPoints: ["worker.js"], outfile: "out/worker.js", bundle: true, format: "esm" },
      ...{ conditions: ["workerd", "worker", "browser"], plugins: [compiled], logLevel: "error" },
    });
    const modules = [{ type: "ESModule", path: "worker.js", contents: await readFile(join(folder, "out", "worker.js"), "utf8") }];
    for (const [name, file] of wasms) modules.push({ type: "CompiledWasm", path: name, contents: await readFile(file) });
    const worker = new Miniflare({ modules, compatibilityDate: "2026-07-01" });
    t.after(() => worker.dispose());
    const response = await worker.dispatchFetch("http://localhost/");
    assert.equal(response.status, 200);
    assertSmoke(await response.json(), { colour });
  });
}
