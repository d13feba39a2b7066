// Many assessments as columns, beside the same one object at a time in plain JavaScript. Fails when the promise is
// broken: at least 10 × the rate of the handwritten object version for outputs that a caller names, here the themes'
// means, as the median of five runs. Every output at once is what `profil` asks for of one row: told, and not promised.
import assert from "node:assert/strict";
import { models as described } from "../pkg/dist/node.js";
import { ANSWERS, BESTYRELSER, models, score, TILBUDSTYPER } from "../pkg/dist/score/node.js";
import { fullAssessments } from "./assessments.mjs";
import { handwritten } from "./handwritten.mjs";
import { interleaved, median } from "./lib/measure.mjs";

const FASTER_THAN_HANDWRITTEN = 10;
const ROWS = 4096;
const RUNS = 5;

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

const contenders = {
  "columns, the themes' means": () => score({ ...batch, outputs: means }),
  "columns, every output": () => score({ ...batch, outputs: every }),
  "handwritten, object by object": () => assessments.forEach((vurdering) => byHand(vurdering)),
};
const runs = [];
for (let run = 0; run < RUNS; run++) runs.push(await interleaved(contenders, [batch], { rounds: 7, batch: 24 }));

/** How many times the rate of handwritten, in each run: both met the same machine. */
const ratesOf = (name) => runs.map((times) => times["handwritten, object by object"] / times[name]);
const written = (rate) => rate.toFixed(1);
console.log(`${ROWS} assessments of ${model.leaves.length} indicators, ${RUNS} runs:\n`);
console.log("| | ns an assessment | rate against handwritten | in each run |\n|---|---:|---:|---|");
for (const name of Object.keys(contenders)) {
  const rates = ratesOf(name), time = median(runs.map((times) => times[name]));
  console.log(`| ${name} | ${((1000 * time) / ROWS).toFixed(0)} | ${written(median(rates))} × | ${rates.map(written).join(", ")} |`);
}
const rate = median(ratesOf("columns, the themes' means"));
const kept = rate >= FASTER_THAN_HANDWRITTEN;
console.log(
  `\n${kept ? "kept  " : "BROKEN"}  the themes' means, at least ${FASTER_THAN_HANDWRITTEN} × the rate of handwritten: ${written(rate)}`,
);
if (!kept) process.exitCode = 1;
