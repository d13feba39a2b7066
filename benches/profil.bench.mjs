// One command: `profil` of kvalitetsmodel/vurdering, object in and object out, beside the same in plain JavaScript and
// beside what rule engines and a form library can do of it. Fails when a bound of CONTRIBUTING.md is broken, each as the
// median of five runs in which all met the same machine:
//   at most 3 × the time of handwritten JavaScript, and faster than every engine.
// The time from import to the first result in Node is told beside that of an import of nothing.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { cpus } from "node:os";
import { fileURLToPath } from "node:url";
import { models, profil } from "../pkg/dist/vurdering/node.js";
import { fullAssessments } from "./assessments.mjs";
import { handwritten } from "./handwritten.mjs";
import { withJsonLogic } from "./json-logic.mjs";
import { withJsonLogicEngine } from "./json-logic-engine.mjs";
import { withJsonRulesEngine } from "./json-rules-engine.mjs";
import { interleaved, median } from "./lib/measure.mjs";
import { withSurveyCore } from "./survey-core.mjs";

const SLOWER_THAN_HANDWRITTEN = 3;
const RUNS = 5;
/** The yardstick is not to be bent: whoever changes it says so here, and measures again what is told of it. */
const YARDSTICK = "3d5c228fc8756df55ff78e0f19728048193d0e80c2cc0b2e6cdd526181f9bafb";

const yardstick = readFileSync(new URL("handwritten.mjs", import.meta.url), "utf8").replaceAll("\r\n", "\n");
assert.equal(createHash("sha256").update(yardstick).digest("hex"), YARDSTICK, "handwritten.mjs is another one");

const model = models().find(({ id }) => id === "tilbud-2017");
const assessments = fullAssessments(model);
const byHand = handwritten(models());
const theirs = "both means of a theme, its criteria's means, counts; in doubles, from answers already in its own form";
const engines = {
  "json-logic-js": [withJsonLogic(model), theirs],
  "json-logic-engine": [withJsonLogicEngine(model), `the same as json-logic-js, from a rule made into JavaScript`],
  "json-rules-engine": [withJsonRulesEngine(model), "the same as json-logic-js, asynchronously"],
  "survey-core": [withSurveyCore(model), "the same as json-logic-js, as calculated values of a form"],
};
// It is a library of the machine, and there is not one for every machine: npm leaves it out where there is none.
const zen = await import("./zen-engine.mjs").catch(() => undefined);
if (zen) engines["@gorules/zen-engine"] = [zen.withZenEngine(model), "the same as json-logic-js, in decimals, asynchronously"];
else console.log("Left out: @gorules/zen-engine, which could not be loaded: it has no library for every machine.");

const inputs = assessments.map((vurdering) => ({
  vurdering,
  ...Object.fromEntries(Object.entries(engines).map(([name, [engine]]) => [name, engine.prepare(vurdering)])),
}));
for (const { vurdering, ...own } of inputs) {
  for (const method of ["nested", "flat"]) assert.deepEqual(byHand(vurdering, method), profil(vurdering, { method }));
  for (const [name, [engine]] of Object.entries(engines)) agrees(engine.means(await engine.run(own[name])), profil(vurdering), name);
}
console.log(`All agree on ${assessments.length} assessments of ${assessments[0].answers.length} indicators.\n`);

const contenders = {
  kvalitetsmodel: ({ vurdering }) => profil(vurdering),
  handwritten: ({ vurdering }) => byHand(vurdering),
  ...Object.fromEntries(Object.entries(engines).map(([name, [engine]]) => [name, (input) => engine.run(input[name])])),
};
const does = {
  kvalitetsmodel: "everything: input checked to the last member, exact fractions, both methods, the model's words and papers",
  handwritten: "the same result to the last member; ids, scores and doubles checked, the rest of the input believed",
  ...Object.fromEntries(Object.entries(engines).map(([name, [, does]]) => [name, does])),
};
const runs = [];
for (let run = 0; run < RUNS; run++) runs.push(await interleaved(contenders, inputs, { rounds: 15 }));

/** How many times our own time, in the median run. */
const againstOurs = (name) => median(runs.map((times) => times[name] / times.kvalitetsmodel));
console.log("| | µs a call | against ours | does |\n|---|---:|---:|---|");
for (const name of Object.keys(contenders)) {
  const time = median(runs.map((times) => times[name]));
  console.log(`| ${name} | ${time.toFixed(1)} | ${againstOurs(name).toFixed(2)} × | ${does[name]} |`);
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

const slower = median(runs.map((times) => times.kvalitetsmodel / times.handwritten));
check(`at most ${SLOWER_THAN_HANDWRITTEN} × handwritten`, slower, (ratio) => ratio <= SLOWER_THAN_HANDWRITTEN);
for (const name of Object.keys(engines)) check(`faster than ${name}`, againstOurs(name), (ratio) => ratio > 1);

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
