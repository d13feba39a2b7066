// Jest as it is installed, without a line of configuration: it requires every entry, and cannot bring ES modules.
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import test from "node:test";
import { run } from "../../tools/lib/run.mjs";
import { here, project } from "./lib/package.mjs";
import { assertBilag, assertScore, assertSmoke, smokeBilagSource, smokeScoreSource, smokeSource } from "./lib/smoke.mjs";

const entries = ["", "/inline", "/vurdering", "/bilag", "/score", "/score/inline", "/score/javascript", "/elements", "/elements/vurdering"];

const suite = `
  ${smokeSource} ${smokeScoreSource} ${smokeBilagSource}
  const { writeFileSync } = require("node:fs");
  const entries = ${JSON.stringify(entries)};
  test("every entry is required", async () => {
    const [whole, inline, vurdering, bilag, score, scoreInline, scoreJavascript, elements, ofVurdering] = entries.map((entry) => require("kvalitetsmodel" + entry));
    await Promise.all([whole, inline, vurdering, bilag, score].map(({ ready }) => ready()));
    expect(inline.KvalitetsmodelError).toBe(whole.KvalitetsmodelError);
    expect(vurdering.KvalitetsmodelError).toBe(whole.KvalitetsmodelError);
    expect(Object.keys(elements)).toContain("KvalitetsmodelSkema");
    expect(Object.keys(ofVurdering).sort()).toEqual(["KvalitetsmodelProfil", "KvalitetsmodelSkema", "KvalitetsmodelSpindelvaev"]);
    writeFileSync("outcome.json", JSON.stringify({
      whole: smoke(whole), vurdering: smoke(vurdering), bilag: smokeBilag(bilag),
      scores: [score, scoreInline, scoreJavascript].map(smokeScore),
    }));
  });
  test("what is thrown is told by its code", () => {
    const { profil } = require("kvalitetsmodel");
    expect(() => profil({ area: "skole" })).toThrow(expect.objectContaining({ name: "KvalitetsmodelError", code: "badInput" }));
  });`;

test("Jest, its defaults, and the package by require", async (t) => {
  const folder = await project(t, { "portal.test.js": suite });
  const jest = join(here, "node_modules", "jest", "bin", "jest.js");
  await run(process.execPath, [jest, "--rootDir", folder, "--no-cache", "--no-watchman"], { cwd: folder, capture: true });
  const { whole, vurdering, bilag, scores } = JSON.parse(await readFile(join(folder, "outcome.json"), "utf8"));
  assertSmoke(whole);
  // The assessment alone has no colours.
  assertSmoke(vurdering, { colour: undefined });
  assertBilag(bilag);
  for (const score of scores) assertScore(score);
});
