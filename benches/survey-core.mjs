// The same means as calculated values of a form of survey-core (SurveyJS): its data are set, and the values are read.
//
// What it does not do: the same as json-logic.mjs. It has a form around the numbers, whose pages and questions are left
// out here; the data are set in its own form, and that is not counted in its time.
import { SurveyModel } from "survey-core";

const name = (id) => id.replace(".", "_");

export function withSurveyCore(model) {
  const over = (what, names) => `${what}(${names.map((name) => `{${name}}`).join(", ")})`;
  const calculatedValues = model.temaer.flatMap(({ id, kriterier }) => {
    const leaves = kriterier.flatMap(({ indikatorer }) => indikatorer.map((indikator) => name(`i${indikator.id}`)));
    return [
      ...kriterier.map(({ id, indikatorer }) => [id, over("avg", indikatorer.map((indikator) => name(`i${indikator.id}`)))]),
      [`${id}_nested`, over("avg", kriterier.map((kriterium) => kriterium.id))],
      [`${id}_flat`, over("avg", leaves)],
      [`${id}_answered`, over("count", leaves)],
    ];
  });
  const survey = new SurveyModel({ calculatedValues: calculatedValues.map(([name, expression]) => ({ name, expression })) });
  return {
    prepare: ({ answers }) => Object.fromEntries(answers.map(({ id, answer }) => [name(`i${id}`), answer])),
    run: (data) => {
      survey.data = data;
      return Object.fromEntries(survey.calculatedValues.map(({ name, value }) => [name, value]));
    },
    /** [nested, flat, answered, criteria] per theme. */
    means: (values) =>
      model.temaer.map(({ id, kriterier }) => [
        ...[values[`${id}_nested`], values[`${id}_flat`], values[`${id}_answered`]],
        kriterier.map((kriterium) => values[kriterium.id]),
      ]),
  };
}
