// What TypeScript makes of the package: every example in its documentation compiles, and what is wrong does not.
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const root = fileURLToPath(new URL("../..", import.meta.url));
const dist = join(root, "pkg", "dist");

/** Compiles programs as somebody's own TypeScript would, and gives the compiler's complaints. */
async function complaints(programs) {
  // Inside the package, so that its own name leads to it, as it does for whoever has installed it.
  const folder = await mkdtemp(join(root, "pkg", ".types-"));
  try {
    const files = Object.entries(programs).map(([name, text]) => [join(folder, `${name}.ts`), text]);
    await Promise.all(files.map(([file, text]) => writeFile(file, text)));
    const flags = ["--ignoreConfig", "--noEmit", "--strict", "--exactOptionalPropertyTypes", "--noUncheckedIndexedAccess", "--target", "es2022"];
    const types = ["--module", "nodenext", "--lib", "es2022,dom", "--types", ""];
    const tsc = join(root, "node_modules", "typescript", "bin", "tsc");
    const names = files.map(([file]) => file);
    await promisify(execFile)(process.execPath, [tsc, ...flags, ...types, ...names], { cwd: folder });
    return "";
  } catch ({ stdout, stderr }) {
    return stdout + stderr;
  } finally {
    await rm(folder, { recursive: true });
  }
}

const from = 'from "kvalitetsmodel";';
const names = "check, columnModel, compare, engine, findings, KvalitetsmodelError, loadModel, loadModels, modelFor, models, overlay, profil, " +
  "dialogforloeb, dispose, handleplan, loadRisikomodel, maalbar, maalbarOrd, opfoelgningsplan, processWord, risiko, " +
  "risikomodeller, verificering, aarshjul, calendarFile, frister, helligdage, inWords, meaning, readSag, rulesOn, socialtilsyn, tjeklisteAfter";
const given = `
  import { ${names} } ${from}
  import type { Frister, Vurdering } ${from}
  declare const vurdering: Vurdering, lastYear: Vurdering, thisYear: Vurdering, date: string, json: unknown[];
  declare const approval: Vurdering, drift: Vurdering, result: Frister;
`;
test("every example in the documentation compiles", async () => {
  const programs = {};
  for (const file of ["assessment.d.ts", "errors.d.ts", "frister.d.ts", "case.d.ts", "browser.d.ts", "process.d.ts", "process-words.d.ts", "vurdering/browser.d.ts"]) {
    const text = await readFile(join(dist, file), "utf8");
    for (const [, block] of text.matchAll(/@example\n([^]*?)(?:\n \* @|\n \*\/)/g)) {
      const code = block.replace(/^ \* ?/gm, "");
      // One that must fail to compile says so by what it shows: a score of 6.
      const program = code.replace(/answer: 6/, "answer: 6 as 5");
      programs[`example${Object.keys(programs).length}`] = code.includes("import ") ? program : `${given}\n{\n${program}\n}\nexport {};`;
    }
  }
  assert.ok(Object.keys(programs).length >= 23, `${Object.keys(programs).length} examples found`);
  assert.equal(await complaints(programs), "");
});

test("what is wrong does not compile", async () => {
  const wrong = {
    score0: 'profil({ area: "tilbud", date, answers: [{ id: "1.a", answer: 0 }] });',
    score6: 'profil({ area: "tilbud", date, answers: [{ id: "1.a", answer: 6 }] });',
    half: 'profil({ area: "tilbud", date, answers: [{ id: "1.a", answer: 3.5 }] });',
    text: 'profil({ area: "tilbud", date, answers: [{ id: "1.a", answer: "4" }] });',
    area: 'profil({ area: "skole", date });',
    noDate: 'profil({ area: "tilbud" });',
    misspelt: 'profil({ area: "tilbud", date, answer: [] });',
    judgement: 'profil({ area: "tilbud", date, criteria: [{ id: "k1", judgement: "yes" }] });',
    tilbudstype: 'profil({ area: "tilbud", date, tilbud: { tilbudstyper: ["sel66"] } });',
    method: 'profil(vurdering, { method: "mean" });',
    option: 'profil(vurdering, { metode: "flat" });',
    verdict: "profil(vurdering).total;",
    noMean: "profil(vurdering).temaer[0]?.mean.shown;",
    problem: 'check(vurdering)[0]?.code === "scoreOutOfRang";',
    noDay: 'risiko({ party: "tilbud" });',
    noParty: 'frister({ events: [] }, "2026-01-02");',
    colour: 'risiko({ party: "tilbud", risiko: { prae: { date: "2026-01-01", by: "x", category: "blaa" } } }, "2026-01-02");',
    kind: 'dialogforloeb({ party: "tilbud", events: [{ kind: "moede", date: "2026-01-01" }] }, "2026-01-02");',
    // A field that the kind does not have.
    field: 'frister({ party: "tilbud", events: [{ kind: "dialog", date: "2026-01-01", frist: "2026-02-01" }] }, "2026-01-02");',
    earlier: 'frister({ party: "tilbud", facts: [] }, "2026-01-02");',
    decision: 'handleplan({ party: "tilbud" }, "2026-01-02").godkendt;',
    partly: 'frister({ party: "tilbud" }, "2026-01-02", { partial: true }).value.frister;',
    whole: 'frister({ party: "tilbud" }, "2026-01-02").problems;',
    word: 'processWord("ord", "x");',
    optionOfOther: 'risiko({ party: "tilbud" }, "2026-01-02", { driftModel: undefined });',
  };
  const programs = {};
  for (const [name, code] of Object.entries(wrong)) programs[name] = `${given}\n// @ts-expect-error\n${code}\nexport {};`;
  assert.equal(await complaints(programs), "");
});

test("what is right compiles, down to the ids", async () => {
  const program = `${given}
    import type { IndikatorId, KriteriumId, ModelId, Problem, TemaId } ${from}
    const indikator: IndikatorId = "10.b";
    const kriterium: KriteriumId = "k10";
    const tema: TemaId = "t6";
    const model: ModelId = "tilbud-2026";
    // @ts-expect-error
    const unknown: IndikatorId = "99.z";
    const told = (problem: Problem): string => {
      switch (problem.code) {
        case "unknownId": return problem.params.id + problem.params.model;
        case "unknownValue": return problem.params.allowed.join();
        case "notReady": return problem.message.da;
        default: return problem.path;
      }
    };
    const shown: string | undefined = profil({ area: "tilbud", date, answers: [{ id: indikator, answer: 4 }] }).temaer[0]?.mean?.shown;
    try { profil(vurdering, { method: "flat", model: undefined }); }
    catch (error) { if (error instanceof KvalitetsmodelError && error.code === "badInput") error.problems.map(told); }
    export { kriterium, tema, model, unknown, shown };`;
  assert.equal(await complaints({ right: program }), "");
});
