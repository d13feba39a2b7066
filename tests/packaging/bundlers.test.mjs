// Vite, webpack 5 and esbuild without configuration, each page opened under the strict policy.
import assert from "node:assert/strict";
import { copyFile, readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import test from "node:test";
import { pathToFileURL } from "node:url";
import { html, read, visit } from "./lib/page.mjs";
import { project } from "./lib/package.mjs";
import { assertPage, assertScore, assertSmoke, report, reportScore, smokeSource } from "./lib/smoke.mjs";

/** Named imports, as people write them: what a bundler believes to be unused it may drop. */
const program = (entry = "kvalitetsmodel", ready) => `
  import { KvalitetsmodelError, profil, ready, risiko } from "${entry}";
  import "kvalitetsmodel/elements";
  const api = { KvalitetsmodelError, profil, ready, risiko };
  ${report("api", ready)}`;

const strict = { policy: "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'" };

async function expectPage(folder, expected = assertPage) {
  const { outcome, errors } = await visit({ folder, ...strict });
  expected(outcome);
  assert.deepEqual(errors, []);
}

const viteFiles = { "index.html": html('<script type="module" src="/main.js"></script>'), "main.js": program() };

test("Vite, build", async (t) => {
  const folder = await project(t, viteFiles);
  const { build } = await import("vite");
  await build({ root: folder, configFile: false, logLevel: "error" });
  await expectPage(join(folder, "dist"));
});

test("Vite, build, with the columns only: their wasm comes along, and nothing else of the package", async (t) => {
  const source = `import { KvalitetsmodelError, models, ready, score } from "kvalitetsmodel/score";
    const api = { KvalitetsmodelError, models, ready, score }; ${reportScore("api")}`;
  const folder = await project(t, { ...viteFiles, "main.js": source });
  const { build } = await import("vite");
  const { output } = await build({ root: folder, configFile: false, logLevel: "error", build: { assetsInlineLimit: 0 } });
  assert.equal(output.filter(({ fileName }) => fileName.endsWith(".wasm")).length, 1);
  // What is loaded where a policy forbids WebAssembly, and only there.
  const twin = output.filter(({ isDynamicEntry, fileName }) => isDynamicEntry && fileName.includes("score-twin"));
  assert.equal(twin.length, 1);
  const eager = output.filter((chunk) => !twin.includes(chunk));
  const script = eager.reduce((sum, { code = "" }) => sum + code.length, 0);
  assert.ok(script < 15_000, `${script} bytes of script: something else came along`);
  await expectPage(join(folder, "dist"), assertScore);
});

test("Vite, build, the assessment alone: its own wasm comes along, and no other", async (t) => {
  const main = `
    import { KvalitetsmodelError, profil, ready } from "kvalitetsmodel/vurdering";
    ${smokeSource}
    const show = (outcome) => { document.documentElement.dataset.outcome = JSON.stringify(outcome); };
    ready().then(() => show(smoke({ KvalitetsmodelError, profil })));`;
  const folder = await project(t, { ...viteFiles, "main.js": main });
  const { build } = await import("vite");
  await build({ root: folder, configFile: false, logLevel: "error" });
  const wasms = (await readdir(join(folder, "dist", "assets"))).filter((name) => name.endsWith(".wasm"));
  assert.equal(wasms.length, 1);
  assert.match(wasms[0], /^kvalitetsmodel_vurdering_bg/);
  const { outcome, errors } = await visit({ folder: join(folder, "dist"), ...strict });
  assertSmoke(outcome, { colour: undefined });
  assert.deepEqual(errors, []);
});

test("Vite, build, the form with the smaller engine: no other wasm comes along, and none of the other elements' words", async (t) => {
  const main = `
    import "kvalitetsmodel/elements/vurdering";
    const look = setInterval(() => {
      if (document.querySelector(".kvm-temaer") === null) return;
      clearInterval(look);
      document.documentElement.dataset.outcome = JSON.stringify({ drawings: document.querySelectorAll(".kvm-temaer").length });
    }, 50);`;
  const page = html('<kvalitetsmodel-skema></kvalitetsmodel-skema><script type="module" src="/main.js"></script>');
  const folder = await project(t, { "index.html": page, "main.js": main });
  const { build } = await import("vite");
  const { output } = await build({ root: folder, configFile: false, logLevel: "error" });
  const wasms = output.map(({ fileName }) => fileName).filter((name) => name.endsWith(".wasm"));
  assert.equal(wasms.length, 1);
  assert.match(wasms[0], /kvalitetsmodel_vurdering_bg/);
  const code = output.map(({ code = "" }) => code).join("");
  assert.ok(!code.includes("paabudOphaevet"), "the kinds of events came along");
  await expectPage(join(folder, "dist"), (outcome) => assert.deepEqual(outcome, { drawings: 1 }));
});

for (const [name, version] of [["Vite", "vite"], ["Vite 7", "vite7"]]) {
  test(`${name}, development server`, async (t) => {
    const folder = await project(t, viteFiles);
    const { createServer } = await import(version);
    // Its cache next to the project, not in ours; the header is what a portal would add.
    const server = await createServer({
      root: folder,
      configFile: false,
      logLevel: "error",
      server: { port: 0, host: "localhost", headers: { "Content-Security-Policy": strict.policy } },
    });
    t.after(() => server.close());
    await server.listen();
    const { outcome } = await read(`http://localhost:${server.httpServer.address().port}`);
    assertPage(outcome);
  });
}

/** As Babel and TypeScript write it for CommonJS: nothing is named, so nothing may be dropped. */
const required = `
  const { KvalitetsmodelError, profil, ready, risiko } = require("kvalitetsmodel");
  require("kvalitetsmodel/elements");
  const api = { KvalitetsmodelError, profil, ready, risiko };
  ${report("api")}`;

for (const [how, source] of [["import", program()], ["require", required]]) {
  test(`webpack 5, ${how}`, async (t) => {
    const folder = await project(t, {
      "src/index.js": source,
      "dist/index.html": html('<script defer src="main.js"></script>'),
    });
    const { default: webpack } = await import("webpack");
    // All defaults; only the two folders are said, because webpack takes them from the working directory. Its only warning
    // would be that the whole is more than it recommends for a page that loads it all at once.
    const config = { context: folder, output: { path: join(folder, "dist") }, mode: "production", performance: false };
    const stats = await new Promise((done, failed) =>
      webpack(config, (error, result) => (error ? failed(error) : done(result))),
    );
    const { errors, warnings } = stats.toJson({ all: false, errors: true, warnings: true });
    assert.deepEqual({ errors, warnings }, { errors: [], warnings: [] });
    const wasms = (await readdir(join(folder, "dist"))).filter((name) => name.endsWith(".wasm"));
    // One engine, which both entries share; another for whoever reads an annex.
    assert.equal(wasms.length, 2);
    await expectPage(join(folder, "dist"));
  });
}

async function esbuild(folder, options) {
  const { build } = await import("esbuild");
  const { warnings } = await build({ absWorkingDir: folder, bundle: true, minify: true, logLevel: "silent", ...options });
  return warnings;
}

test("esbuild, module, the wasm copied beside the bundle", async (t) => {
  const folder = await project(t, {
    "main.js": program("kvalitetsmodel", 'ready(new URL("kvalitetsmodel_bg.wasm", import.meta.url))'),
    "out/index.html": html('<script type="module" src="main.js"></script>'),
  });
  const warnings = await esbuild(folder, { entryPoints: ["main.js"], outdir: "out", format: "esm" });
  assert.deepEqual(warnings, []);
  const wasm = "kvalitetsmodel_bg.wasm";
  await copyFile(join(folder, "node_modules", "kvalitetsmodel", "wasm", wasm), join(folder, "out", wasm));
  await expectPage(join(folder, "out"));
});

test("esbuild, one classic script, the wasm inlined", async (t) => {
  const folder = await project(t, {
    "main.js": program("kvalitetsmodel/inline"),
    "out/index.html": html('<script defer src="main.js"></script>'),
  });
  await esbuild(folder, { entryPoints: ["main.js"], outdir: "out", format: "iife" });
  await expectPage(join(folder, "out"));
});

for (const [entry, colour] of [["", "roed"], ["/inline", "roed"], ["/vurdering", undefined]]) {
  for (const [format, extension] of [["esm", "mjs"], ["cjs", "cjs"]]) {
    test(`esbuild, for Node, ${format}: kvalitetsmodel${entry} is one file with all that it needs`, async (t) => {
      const folder = await project(t, {
        "main.mjs": `
          import * as api from "kvalitetsmodel${entry}";
          ${smokeSource}
          export const outcome = smoke(api);`,
      });
      const outfile = `out/main.${extension}`;
      const warnings = await esbuild(folder, { entryPoints: ["main.mjs"], outfile, format, platform: "node" });
      assert.deepEqual(warnings, []);
      // Elsewhere than the package: what reads a file beside it finds none.
      const elsewhere = await project(t, {});
      await copyFile(join(folder, outfile), join(elsewhere, `main.${extension}`));
      await rm(join(elsewhere, "node_modules"), { recursive: true });
      const { outcome } = await import(pathToFileURL(join(elsewhere, `main.${extension}`)));
      assertSmoke(outcome, { colour });
    });
  }
}
