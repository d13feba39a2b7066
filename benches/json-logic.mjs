// The same means as one rule of json-logic-js: a theme's two means, its criteria's means, how many are answered.
//
// What it does not do: exact fractions (it has doubles only), the shown form, which model applies on the date, which
// indicators apply to the tilbud, checking the input, the model's words and papers in the result. It gets the answers
// in the form it reads quickest, `{ id: score }`, and that is not counted in its time.
import jsonLogic from "json-logic-js";

export function withJsonLogic(model) {
  // A dot in a name is a step into an object for json-logic.
  const name = (id) => id.replace(".", "_");
  const scored = (ids) => ({ filter: [ids.map((id) => ({ var: name(id) })), { "!==": [{ var: "" }, null] }] });
  const sum = (list) => ({ reduce: [list, { "+": [{ var: "current" }, { var: "accumulator" }] }, 0] });
  const count = (list) => ({ reduce: [list, { "+": [1, { var: "accumulator" }] }, 0] });
  const mean = (list) => ({ "/": [sum(list), count(list)] });
  const rule = model.temaer.map(({ kriterier }) => {
    const ids = kriterier.map(({ indikatorer }) => indikatorer.map(({ id }) => id));
    const means = ids.map((list) => mean(scored(list)));
    const all = scored(ids.flat());
    return [mean(means), mean(all), count(all), means];
  });
  return {
    prepare: ({ answers }) => Object.fromEntries(answers.map(({ id, answer }) => [name(id), answer])),
    run: (data) => jsonLogic.apply(rule, data),
    /** [nested, flat, answered, criteria] per theme. */
    means: (result) => result,
  };
}
