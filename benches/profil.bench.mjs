// One command, one run: `profil`, object in and object out, beside the same in plain JavaScript and beside what two rule
// engines can do of it. Fails when a promise of the README is broken:
//   at most 3 × the time of handwritten JavaScript, at least 10 × faster than json-logic-js and json-rules-engine.
// The time from import to the first result in Node is told beside that of an import of nothing.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { cpus } from "node:os";
import { fileURLToPath } from "node:url";
import { models, profil } from "../pkg/dist/node.js";
import { fullAssessments } from "./assessments.mjs";
import { handwritten } from "./handwritten.mjs";
import { withJsonLogic } from "./json-logic.mjs";
import { withJsonRulesEngine } from "./json-rules-engine.mjs";
import { interleaved, median } from "./lib/measure.mjs";

const SLOWER_THAN_HANDWRITTEN = 3;
const FASTER_THAN_ENGINES = 10;

const model = models().find(({ id }) => id === "tilbud-2017");
const assessments = fullAssessments(model);
const byHand = handwritten(models());
const logic = withJsonLogic(model);
const rules = withJsonRulesEngine(model);
const prepared = assessments.map((vurdering) => ({ vurdering, logic: logic.prepare(vurdering), rules: rules.prepare(vurdering) }));

for (const { vurdering, ...own } of prepared) {
  const result = profil(vurdering);
  for (const method of ["nested", "flat"]) assert.deepEqual(byHand(vurdering, method), profil(vurdering, { method }));
  agrees(logic.means(logic.run(own.logic)), result, "json-logic-js");
  agrees(rules.means(await rules.run(own.rules)), result, "json-rules-engine");
}
console.log(`All agree on ${assessments.length} assessments of ${assessments[0].answers.length} indicators.\n`);

const times = await interleaved(
  {
    kvalitetsmodel: ({ vurdering }) => profil(vurdering),
    handwritten: ({ vurdering }) => byHand(vurdering),
    "json-logic-js": (input) => logic.run(input.logic),
    "json-rules-engine": (input) => rules.run(input.rules),
  },
  prepared,
);
const ours = times.kvalitetsmodel;
const does = {
  kvalitetsmodel: "everything: input checked to the last member, exact fractions, both methods, the model's words and papers",
  handwritten: "the same result to the last member; ids, scores and doubles checked, the rest of the input believed",
  "json-logic-js": "both means of a theme, its criteria's means, counts; in doubles, from answers already in its own form",
  "json-rules-engine": "the same as json-logic-js, asynchronously",
};
console.log("| | µs a call | against ours | does |\n|---|---:|---:|---|");
for (const [name, time] of Object.entries(times)) {
  console.log(`| ${name} | ${time.toFixed(1)} | ${(time / ours).toFixed(2)} × | ${does[name]} |`);
}

const milliseconds = (name) => {
  const file = fileURLToPath(new URL(name, import.meta.url));
  return Number(execFileSync(process.execPath, [file], { encoding: "utf8" }));
};
// In turn, so that both meet the same machine.
const started = Array.from({ length: 31 }, () => [milliseconds("cold-start.mjs"), milliseconds("empty-import.mjs")]);
const coldStart = median(started.map(([ours]) => ours));
const empty = median(started.map(([, nothing]) => nothing));
console.log(
  `\nFrom import to first result: ${coldStart.toFixed(1)} ms, where an import of nothing takes ${empty.toFixed(1)} ` +
    `(medians of ${started.length} fresh processes).`,
);
console.log(`Node ${process.versions.node}, ${process.platform} ${process.arch}, ${cpus()[0]?.model ?? "unknown processor"}.\n`);

check(`at most ${SLOWER_THAN_HANDWRITTEN} × handwritten`, ours / times.handwritten, (ratio) => ratio <= SLOWER_THAN_HANDWRITTEN);
for (const name of ["json-logic-js", "json-rules-engine"]) {
  check(`at least ${FASTER_THAN_ENGINES} × faster than ${name}`, times[name] / ours, (ratio) => ratio >= FASTER_THAN_ENGINES);
}

function check(promise, measured, holds) {
  const kept = holds(measured);
  console.log(`${kept ? "kept  " : "BROKEN"}  ${promise}: ${measured.toFixed(2)}`);
  if (!kept) process.exitCode = 1;
}

/** Both means of a theme, its criteria's means and how many are answered; doubles are as near as they get. */
function agrees(theirs, { temaer }, who) {
  const value = ({ numerator, denominator }) => numerator / denominator;
  const near = (actual, expected) => assert.ok(Math.abs(actual - expected) < 1e-12, `${who}: ${actual}, not ${expected}`);
  temaer.forEach(({ mean, other, answered, kriterier }, at) => {
    const [nested, flat, count, criteria] = theirs[at];
    near(nested, value(mean));
    near(flat, value(other?.mean ?? mean));
    assert.equal(count, answered.answered, who);
    kriterier.forEach((kriterium, place) => near(criteria[place], value(kriterium.mean)));
  });
}
