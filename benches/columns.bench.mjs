// Many assessments as columns, beside the same one object at a time in plain JavaScript. Fails when the promise is
// broken: at least 10 × the rate of the handwritten object version, with every output asked for.
import assert from "node:assert/strict";
import { models as described } from "../pkg/dist/node.js";
import { ANSWERS, BESTYRELSER, models, score, TILBUDSTYPER } from "../pkg/dist/score/node.js";
import { fullAssessments } from "./assessments.mjs";
import { handwritten } from "./handwritten.mjs";
import { interleaved } from "./lib/measure.mjs";

const FASTER_THAN_HANDWRITTEN = 10;
const ROWS = 4096;

const model = models.find(({ id }) => id === "tilbud-2017");
const assessments = fullAssessments(described().find(({ id }) => id === model.id), ROWS);
const byHand = handwritten(described());

const batch = {
  model: model.id,
  dates: Uint32Array.from(assessments, ({ date }) => Number(date.replaceAll("-", ""))),
  tilbudstyper: Uint16Array.from(assessments, ({ tilbud }) => 1 << TILBUDSTYPER.indexOf(tilbud.tilbudstyper[0])),
  bestyrelser: Uint8Array.from(assessments, ({ tilbud }) => BESTYRELSER.indexOf(tilbud.bestyrelse)),
  answers: Uint8Array.from(
    assessments.flatMap(({ answers }) => {
      const row = new Array(model.leaves.length).fill(0);
      for (const { id, answer } of answers) row[model.leaves.indexOf(id)] = ANSWERS.indexOf(answer);
      return row;
    }),
  ),
};
const every = [
  ...["temaNumerator", "temaDenominator", "otherNumerator", "otherDenominator", "answered", "applicable", "temaAnswered"],
  ...["temaApplicable", "temaForventes", "temaForventesIkke", "temaTenths", "otherTenths", "kriteriumNumerator"],
  ...["kriteriumDenominator", "kriteriumTenths", "kriteriumAnswered", "kriteriumApplicable", "kriteriumForventes"],
  ...["kriteriumForventesIkke", "kriteriumJudgement", "applies", "conjunction"],
];
const means = ["temaNumerator", "temaDenominator", "temaTenths"];

const { columns, problems } = score({ ...batch, outputs: every });
assert.deepEqual(problems, []);
assessments.forEach((vurdering, row) => {
  byHand(vurdering).temaer.forEach(({ mean }, at) => {
    const place = row * model.temaer.length + at;
    assert.equal(columns.temaNumerator[place], mean.numerator);
    assert.equal(columns.temaDenominator[place], mean.denominator);
    assert.equal(columns.temaTenths[place], Number(mean.shown.replace(",", "")));
  });
});

const times = await interleaved(
  {
    "columns, every output": () => score({ ...batch, outputs: every }),
    "columns, the themes' means": () => score({ ...batch, outputs: means }),
    "handwritten, object by object": () => assessments.forEach((vurdering) => byHand(vurdering)),
  },
  [batch],
  { rounds: 31, batch: 24 },
);
const hand = times["handwritten, object by object"];
console.log(`${ROWS} assessments of ${model.leaves.length} indicators; nanoseconds an assessment:\n`);
console.log("| | ns | rate against handwritten |\n|---|---:|---:|");
for (const [name, time] of Object.entries(times)) {
  console.log(`| ${name} | ${((1000 * time) / ROWS).toFixed(0)} | ${(hand / time).toFixed(1)} × |`);
}
const rate = hand / times["columns, every output"];
const kept = rate >= FASTER_THAN_HANDWRITTEN;
console.log(`\n${kept ? "kept  " : "BROKEN"}  at least ${FASTER_THAN_HANDWRITTEN} × the rate of handwritten: ${rate.toFixed(2)}`);
if (!kept) process.exitCode = 1;
