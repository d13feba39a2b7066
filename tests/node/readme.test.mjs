// The programs in the README run as they stand, and give what the README says.
import assert from "node:assert/strict";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));
const readme = await readFile(join(root, "README.md"), "utf8");
const programs = [...readme.matchAll(/```js\n([^]*?)```/g)].map(([, program]) => program);

/** Runs a program of the README, and gives what it names. */
async function run(program, names) {
  // Inside the package, so that its own name leads to it, as it does for whoever has installed it.
  const folder = await mkdtemp(join(root, "pkg", ".readme-"));
  try {
    const file = join(folder, "program.mjs");
    await writeFile(file, `${program}\nexport { ${names.join(", ")} };\n`);
    return await import(pathToFileURL(file));
  } finally {
    await rm(folder, { recursive: true });
  }
}

test("there are five programs, and each is about one entry's part", () => {
  assert.equal(programs.length, 5);
});

test("an answer beside its problems: the place of the event is that of the list that was given", async () => {
  const { value, problems } = await run(programs[2], ["value", "problems"]);
  assert.deepEqual(problems.map(({ path }) => path), ["/events/0/date"]);
  assert.equal(value.frister[0].event, 1);
});

test("the profil from the assessment alone: t6 is 7/2, shown 3,5", async () => {
  const { temaer } = await run(programs[3], ["temaer"]);
  assert.deepEqual(temaer.find(({ id }) => id === "t6").mean, { numerator: 7, denominator: 2, shown: "3,5" });
});

test("the deadlines: 7 April 2026, 28 days left, by LBK 354/2025 § 67, stk. 1, and the trace in words", async () => {
  const { result, klage, file } = await run(programs[0], ["result", "klage", "file"]);
  assert.deepEqual([klage.last, klage.daysLeft], ["2026-04-07", 28]);
  const basis = result.sources[klage.source].basis.map(({ act, paragraph }) => `${act} ${paragraph}`);
  assert.deepEqual(basis, ["LBK 354/2025 § 67, stk. 1", "LBK 242/2026 § 19, stk. 1"]);
  assert.equal(file.type, "text/calendar");
});

test("the supervision process: 40 days left by LBK 242/2026 § 8, stk. 2, 2. pkt., and no colour of two facts, with what they rest on", async () => {
  const { point, proposal, findings } = await run(programs[1], ["point", "proposal", "findings"]);
  assert.equal(point.daysLeft, 40);
  assert.deepEqual(`${point.basis[0].act} ${point.basis[0].paragraph}`, "LBK 242/2026 § 8, stk. 2, 2. pkt.");
  assert.equal(proposal.rules[0].label.da, "Skærpet tilsyn er i gang");
  assert.deepEqual([proposal.category, proposal.known, proposal.enough], [undefined, { answered: 2, applicable: 18 }, 9]);
  assert.ok(proposal.rules.every(({ reasons }) => reasons.length > 0));
  assert.ok(findings.some(({ code }) => code === "riskModelNotVerified"));
});

test("the annex: the same, other words, and a line that is a page number; then the model in its words", async () => {
  const { statuses, strays, model, temaer } = await run(programs[4], ["statuses", "strays", "model", "temaer"]);
  assert.deepEqual(statuses, ["t4 same", "k10 reworded", "10.a reworded"]);
  assert.ok(strays.includes("5 pageNumber"));
  assert.equal(model.id, "tilbud-2026");
  assert.equal(temaer.find(({ id }) => id === "t4").kriterier[0].label.da, "Neutrale ord");
});
