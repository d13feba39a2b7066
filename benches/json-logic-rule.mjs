// The means of a model as one rule of JsonLogic: a theme's two means, its criteria's means, how many are answered.

/** A dot in a name is a step into an object for JsonLogic. */
const name = (id) => id.replace(".", "_");

/** What it is for the engines that read it: the rule, and how the answers come to it, `{ id: score }`. */
export function jsonLogicRule(model) {
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
  return { rule, prepare: ({ answers }) => Object.fromEntries(answers.map(({ id, answer }) => [name(id), answer])) };
}
