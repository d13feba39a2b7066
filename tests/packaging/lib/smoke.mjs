// The one small program that every host must run with the same outcome: a profile, bad input, the profile again.
import assert from "node:assert/strict";

/** Runs inside the host, so it may use nothing from this file. */
function smoke({ profil, risiko, KvalitetsmodelError }) {
  const vurdering = {
    area: "tilbud",
    date: "2025-06-01",
    tilbud: { tilbudstyper: ["sel107"] },
    answers: [
      { id: "10.a", answer: 4 },
      { id: "10.b", answer: 3 },
    ],
  };
  const mean = () => profil(vurdering).temaer.find(({ id }) => id === "t6").mean;
  const before = mean();
  let thrown;
  try {
    profil({
      ...vurdering,
      answers: [
        { id: "10.a", answer: 6 },
        { id: "nope", answer: 3 },
      ],
    });
  } catch (error) {
    thrown = error;
  }
  // An entry with the assessment alone has no colour to give.
  const colour = risiko?.({ party: "tilbud", risiko: { forhold: { skaerpetTilsyn: true } } }, "2026-11-25").proposal.rules[0].category;
  return {
    before,
    own: thrown instanceof KvalitetsmodelError,
    paths: thrown?.problems?.map(({ path }) => path),
    after: mean(),
    colour,
  };
}

/** `const smoke = …` to be put in front of a program. */
export const smokeSource = `const smoke = ${smoke.toString()};`;

/** Asserts what `smoke` gave. */
export function assertSmoke(outcome, { colour } = { colour: "roed" }) {
  const mean = { numerator: 7, denominator: 2, shown: "3,5" };
  assert.deepEqual(outcome.before, mean, "10.a = 4 and 10.b = 3 are the only answers of theme t6");
  assert.equal(outcome.own, true, "bad input throws the package's own KvalitetsmodelError");
  for (const path of ["/answers/0/answer", "/answers/1/id"]) {
    assert.ok(outcome.paths?.includes(path), `${path} is among the problems; there are ${JSON.stringify(outcome.paths)}`);
  }
  assert.deepEqual(outcome.after, mean, "it goes on working after bad input");
  assert.equal(outcome.colour, colour, "skærpet tilsyn proposes red");
}

/** The columns: two rows, one of them bad. Runs inside the host like `smoke`. */
function smokeScore({ score, models, KvalitetsmodelError }) {
  const model = models.find(({ id }) => id === "tilbud-2017");
  const dates = Uint32Array.of(20250601, 20250631);
  const answers = new Uint8Array(2 * model.leaves.length);
  answers[model.leaves.indexOf("10.a")] = 4;
  answers[model.leaves.indexOf("10.b")] = 3;
  const { columns, problems } = score({ model: model.id, dates, answers, outputs: ["temaNumerator", "temaDenominator"] });
  const t6 = model.temaer.indexOf("t6");
  let thrown;
  try {
    score({ model: model.id });
  } catch (error) {
    thrown = error;
  }
  return { t6: [columns.temaNumerator[t6], columns.temaDenominator[t6]], problems, own: thrown instanceof KvalitetsmodelError };
}

/** `const smokeScore = …` to be put in front of a program. */
export const smokeScoreSource = `const smokeScore = ${smokeScore.toString()};`;

/** Asserts what `smokeScore` gave. */
export function assertScore(outcome) {
  const problem = { code: "invalidDate", row: 1, column: "dates", place: 0, value: 20250631 };
  assert.deepEqual(outcome, { t6: [7, 2], problems: [problem], own: true });
}

/** The annexes: a line of one, and bad input. Runs inside the host like `smoke`. */
function smokeBilag({ readBilag, KvalitetsmodelError }) {
  const { parts } = readBilag("Kriterium 10: Neutrale ord", "2026-11-29", { act: "BEK 1559/2025" });
  let thrown;
  try {
    readBilag("", "2026-11-29");
  } catch (error) {
    thrown = error;
  }
  return { parts: parts.map(({ id, status }) => [id, status]), own: thrown instanceof KvalitetsmodelError };
}

/** `const smokeBilag = …` to be put in front of a program. */
export const smokeBilagSource = `const smokeBilag = ${smokeBilag.toString()};`;

/** Asserts what `smokeBilag` gave. */
export function assertBilag(outcome) {
  assert.deepEqual(outcome, { parts: [["k10", "reworded"]], own: true });
}

const elements = [
  "kvalitetsmodel-skema",
  "kvalitetsmodel-profil",
  "kvalitetsmodel-spindelvaev",
  "kvalitetsmodel-forhold",
  "kvalitetsmodel-frister",
  "kvalitetsmodel-aarshjul",
  "kvalitetsmodel-handleplan",
  "kvalitetsmodel-dialogforloeb",
  "kvalitetsmodel-dialogoverblik",
  "kvalitetsmodel-risikosag",
  "kvalitetsmodel-risiko",
  "kvalitetsmodel-opfoelgning",
];

/** The end of a page's program: what `api` gives, once ready, goes into the document for the test to read. */
export const report = (api, ready = `${api}.ready()`) => `
  ${smokeSource}
  const show = (outcome) => { document.documentElement.dataset.outcome = JSON.stringify(outcome); };
  const defined = () => ${JSON.stringify(elements)}.filter((name) => customElements.get(name));
  ${ready}.then(() => show({ ...smoke(${api}), elements: defined() })).catch((error) =>
    show({ error: { name: error.name, own: error instanceof ${api}.KvalitetsmodelError, code: error.code, message: error.message } }));
`;

/** Asserts a page's outcome where the page also loaded the elements. */
export function assertPage(outcome) {
  assert.equal(outcome.error, undefined);
  assertSmoke(outcome);
  assert.deepEqual(outcome.elements, elements, "the custom elements are defined");
}

/** The end of a page's program that has the columns only: `api` is their API. */
export const reportScore = (api) => `
  ${smokeScoreSource}
  const show = (outcome) => { document.documentElement.dataset.outcome = JSON.stringify(outcome); };
  ${api}.ready().then(() => show(smokeScore(${api}))).catch((error) => show({ error: { code: error.code, message: error.message } }));
`;
