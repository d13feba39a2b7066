// Node 18 to 26, Deno and Bun: import and require, from the packed tarball, and the same bytes from each.
import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import test from "node:test";
import { run } from "../../tools/lib/run.mjs";
import { allFiles } from "../vectors/all.mjs";
import { answersTo } from "../vectors/answers.mjs";
import { here, project } from "./lib/package.mjs";
import { thorough } from "../thorough.mjs";
import { assertBilag, assertScore, assertSmoke, smokeBilagSource, smokeScoreSource, smokeSource } from "./lib/smoke.mjs";

const installed = (...path) => join(here, "node_modules", ...path);
const windows = process.platform === "win32" ? ".exe" : "";

/** The program inside the one platform package of a scope that npm chose for this machine. */
function platformProgram(scope, ...path) {
  const packages = existsSync(installed(scope)) ? readdirSync(installed(scope)) : [];
  return packages.map((name) => installed(scope, name, ...path)).find(existsSync);
}

const runtimes = [
  { name: `this Node (${process.versions.node})`, program: process.execPath },
  // The npm registry has binaries of Node and Deno for other systems too, but fetching them all would help nobody.
  // At every run the oldest and the newest.
  ...["18", ...(thorough ? ["20", "22", "24"] : []), "26"].map((major) => ({ name: `Node ${major}`, program: installed(`node${major}`, "bin", "node") })),
  {
    name: "Deno",
    program: platformProgram("@deno", `deno${windows}`),
    args: ["run", "--no-remote", "--node-modules-dir=manual"],
    // The package reads its own .wasm file.
    permission: ["--allow-read"],
  },
  { name: "Bun", program: platformProgram("@oven", "bin", `bun${windows}`) },
];

const output = "console.log(JSON.stringify(smoke(api)));";
const outputScore = `${smokeScoreSource} console.log(JSON.stringify(smokeScore(api)));`;
const outputBilag = `${smokeBilagSource} console.log(JSON.stringify(smokeBilag(api)));`;
const programs = {
  "import.mjs": `import * as api from "kvalitetsmodel"; ${smokeSource} ${output}`,
  "require.cjs": `const api = require("kvalitetsmodel"); ${smokeSource} ${output}`,
  "vurdering.mjs": `import * as api from "kvalitetsmodel/vurdering"; ${smokeSource} ${output}`,
  "vurdering.cjs": `const api = require("kvalitetsmodel/vurdering"); ${smokeSource} ${output}`,
  "inline.mjs": `import * as api from "kvalitetsmodel/inline"; ${smokeSource} await api.ready(); ${output}`,
  "bilag.mjs": `import * as api from "kvalitetsmodel/bilag"; ${outputBilag}`,
  "bilag.cjs": `const api = require("kvalitetsmodel/bilag"); ${outputBilag}`,
  "score.mjs": `import * as api from "kvalitetsmodel/score"; ${outputScore}`,
  "score.cjs": `const api = require("kvalitetsmodel/score"); ${outputScore}`,
  "score-inline.mjs": `import * as api from "kvalitetsmodel/score/inline"; ${outputScore}`,
  "score-javascript.mjs": `import * as api from "kvalitetsmodel/score/javascript"; ${outputScore}`,
  "score-javascript.cjs": `const api = require("kvalitetsmodel/score/javascript"); ${outputScore}`,
  "inline.cjs": `const api = require("kvalitetsmodel/inline"); ${smokeSource} api.ready().then(() => { ${output} });`,
};

// The same on every engine: V8 of four versions, and JavaScriptCore in Bun.
const everything = {
  "answers.mjs": readFileSync(new URL("../vectors/answers.mjs", import.meta.url), "utf8"),
  "all.mjs": `
    import * as api from "kvalitetsmodel";
    import { answersTo } from "./answers.mjs";
    console.log(answersTo(${JSON.stringify(allFiles)}, api));`,
};
let bytes;

for (const { name, program, args = [], permission = [] } of runtimes) {
  // On CI's machine every one of them is there, so a missing one is a mistake and not a reason to skip.
  const missing = !program || !existsSync(program);
  const expected = process.env.CI && process.platform === "linux" && process.arch === "x64";
  const skip = missing && !expected ? `${name} is only fetched for Linux on x64` : false;

  test(name, { skip }, async (t) => {
    const folder = await project(t, { ...programs, ...everything });
    const printed = async (file) => {
      // These need no file, so in Deno they must do without permission.
      const allowed = /inline|javascript/.test(file) ? [] : permission;
      const { stdout } = await run(program, [...args, ...allowed, file], {
        cwd: folder,
        capture: true,
        timeout: 60_000,
        env: { DENO_DIR: join(folder, ".deno"), DENO_NO_UPDATE_CHECK: "1", NO_COLOR: "1" },
      });
      return stdout;
    };
    for (const file of Object.keys(programs)) {
      await t.test(file, async () => {
        const outcome = JSON.parse(await printed(file));
        if (file.startsWith("score")) assertScore(outcome);
        else if (file.startsWith("bilag")) assertBilag(outcome);
        // The assessment alone has no colours.
        else assertSmoke(outcome, file.startsWith("vurdering") ? { colour: undefined } : undefined);
      });
    }
    await t.test("every vector: the same bytes as from the built package in this Node", async () => {
      bytes ??= answersTo(allFiles, await import("../../pkg/dist/node.js"));
      assert.ok(bytes.length > 100_000);
      // Compared as one: a difference of two texts of this size would take the runner minutes to draw.
      assert.ok((await printed("all.mjs")).trimEnd() === bytes);
    });
  });
}

test("import and require give the same module, not two copies of the wasm", async (t) => {
  const folder = await project(t, {
    "both.mjs": `
      import { createRequire } from "node:module";
      import * as imported from "kvalitetsmodel";
      const required = createRequire(import.meta.url)("kvalitetsmodel");
      if (required.KvalitetsmodelError !== imported.KvalitetsmodelError) throw new Error("two copies");`,
  });
  await run(process.execPath, ["both.mjs"], { cwd: folder, capture: true });
});
