// Angular, whose builder leaves a .wasm behind: with the one that is in the JavaScript.
import { join } from "node:path";
import test from "node:test";
import { visit } from "../lib/page.mjs";
import { assertPosted, fillIn, host, portal, recipe } from "./lib.mjs";

const options = {
  ...{ browser: "src/main.ts", index: "src/index.html", outputPath: "dist", tsConfig: "tsconfig.json" },
  // No bounds of size: those of a new project are for pages without any data.
  budgets: [],
};
const files = {
  "angular.json": JSON.stringify({
    version: 1,
    projects: { portal: { projectType: "application", root: "", sourceRoot: "src", architect: { build: { builder: "@angular/build:application", options } } } },
    cli: { analytics: false, cache: { enabled: false } },
  }),
  "tsconfig.json": JSON.stringify({
    compilerOptions: { ...{ target: "ES2022", module: "preserve", strict: true, skipLibCheck: false, lib: ["ES2022", "DOM", "DOM.Iterable"], types: [] } },
    files: ["src/main.ts"],
  }),
  "src/index.html": '<!doctype html><html lang="da"><head><meta charset="utf-8"><title>Portal</title><base href="/"></head><body><app-root></app-root></body></html>',
  "src/portal.ts": recipe("src/portal.ts"),
  "src/main.ts": `
    import { bootstrapApplication } from "@angular/platform-browser";
    import { Portal } from "./portal";
    bootstrapApplication(Portal).then(() => {
      ${fillIn.replaceAll("const skema =", "const skema: any =").replace("(new FormData(skema.form).get(\"vurdering\"))", "(String(new FormData(skema.form).get(\"vurdering\")))")}
    });`,
};

test("Angular, build", async (t) => {
  const folder = await portal(t, files);
  await host(folder, "@angular/cli/bin/ng.js", "build");
  // Its index has a style in it.
  const policy = "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self' 'unsafe-inline'";
  assertPosted(await visit({ folder: join(folder, "dist", "browser"), policy }));
});
