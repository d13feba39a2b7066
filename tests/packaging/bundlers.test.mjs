// Vite, webpack 5 and esbuild without configuration, each page opened under the strict policy.
import assert from "node:assert/strict";
import { copyFile } from "node:fs/promises";
import { join } from "node:path";
import test from "node:test";
import { pathToFileURL } from "node:url";
import { html, read, visit } from "./lib/page.mjs";
import { project } from "./lib/package.mjs";
import { assertBoth, assertPage, assertScore, assertSmoke, report, reportBoth, reportScore, smokeSource } from "./lib/smoke.mjs";

/** Named imports, as people write them: what a bundler believes to be unused it may drop. */
const program = (entry = "kvalitetsmodel", ready) => `
  import { KvalitetsmodelError, profil, ready } from "${entry}";
  import "kvalitetsmodel/elements";
  const api = { KvalitetsmodelError, profil, ready };
  ${report("api", ready)}`;

/** The same with the supervision process. */
const programBoth = (entry = "kvalitetsmodel") => `
  import { KvalitetsmodelError, profil, ready } from "${entry}";
  import { ready as procesReady, risiko } from "kvalitetsmodel/proces${entry.replace("kvalitetsmodel", "")}";
  import "kvalitetsmodel/elements/proces";
  const api = { KvalitetsmodelError, profil, ready }, proces = { ready: procesReady, risiko };
  ${reportBoth("api", "proces")}`;

const strict = { policy: "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'" };

async function expectPage(folder, assertIt = assertPage) {
  const { outcome, errors } = await visit({ folder, ...strict });
  assertIt(outcome);
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
  const script = output.reduce((sum, { code = "" }) => sum + code.length, 0);
  assert.ok(script < 15_000, `${script} bytes of script: something else came along`);
  await expectPage(join(folder, "dist"), assertScore);
});

test("Vite, build, with the supervision process: both wasms come along", async (t) => {
  const folder = await project(t, { ...viteFiles, "main.js": programBoth() });
  const { build } = await import("vite");
  await build({ root: folder, configFile: false, logLevel: "error" });
  await expectPage(join(folder, "dist"), assertBoth);
});

test("Vite, development server", async (t) => {
  const folder = await project(t, viteFiles);
  const { createServer } = await import("vite");
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

const webpackPrograms = [
  { name: "webpack 5", source: program(), assertIt: assertPage, options: {} },
  // Its only warning is that the whole is more than it recommends for a page that loads it all at once.
  { name: "webpack 5, with the supervision process", source: programBoth(), assertIt: assertBoth, options: { performance: false } },
];

for (const { name, source, assertIt, options } of webpackPrograms) {
  test(name, async (t) => {
    const folder = await project(t, {
      "src/index.js": source,
      "dist/index.html": html('<script defer src="main.js"></script>'),
    });
    const { default: webpack } = await import("webpack");
    // All defaults; only the two folders are said, because webpack takes them from the working directory.
    const config = { context: folder, output: { path: join(folder, "dist") }, mode: "production", ...options };
    const stats = await new Promise((done, failed) =>
      webpack(config, (error, result) => (error ? failed(error) : done(result))),
    );
    const { errors, warnings } = stats.toJson({ all: false, errors: true, warnings: true });
    assert.deepEqual({ errors, warnings }, { errors: [], warnings: [] });
    await expectPage(join(folder, "dist"), assertIt);
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

test("esbuild, one classic script, with the supervision process inlined too", async (t) => {
  const folder = await project(t, {
    "main.js": programBoth("kvalitetsmodel/inline"),
    "out/index.html": html('<script defer src="main.js"></script>'),
  });
  await esbuild(folder, { entryPoints: ["main.js"], outdir: "out", format: "iife" });
  await expectPage(join(folder, "out"), assertBoth);
});

test("esbuild, for Node: the wasm starts although the bundler may drop what looks unused", async (t) => {
  const folder = await project(t, {
    "main.mjs": `
      import { KvalitetsmodelError, profil } from "kvalitetsmodel/inline";
      ${smokeSource}
      export const outcome = smoke({ KvalitetsmodelError, profil });`,
  });
  await esbuild(folder, { entryPoints: ["main.mjs"], outfile: "out/main.mjs", format: "esm", platform: "node" });
  const { outcome } = await import(pathToFileURL(join(folder, "out", "main.mjs")));
  assertSmoke(outcome);
});
