// The same means as facts of json-rules-engine: an indicator's score is a fact, a criterion's and a theme's mean are
// computed facts, and a rule per theme gives the theme's numbers as its event.
//
// What it does not do: the same as json-logic.mjs. It is asynchronous by design; it too gets the answers in its own form.
import { Engine } from "json-rules-engine";

export function withJsonRulesEngine(model) {
  const engine = new Engine([], { allowUndefinedFacts: true, replaceFactsInEventParams: true });
  const values = async (almanac, facts) => {
    const all = await Promise.all(facts.map((fact) => almanac.factValue(fact)));
    return all.filter((value) => value !== undefined);
  };
  const mean = (scores) => scores.reduce((sum, score) => sum + score, 0) / scores.length;
  const computed = (name, from) => engine.addFact(name, (_, almanac) => from(almanac));

  for (const { id, kriterier } of model.temaer) {
    const criteria = kriterier.map((kriterium) => `mean of ${kriterium.id}`);
    const leaves = kriterier.flatMap(({ indikatorer }) => indikatorer.map((indikator) => indikator.id));
    for (const kriterium of kriterier) {
      const own = kriterium.indikatorer.map((indikator) => indikator.id);
      computed(`mean of ${kriterium.id}`, async (almanac) => mean(await values(almanac, own)));
    }
    computed(`nested ${id}`, async (almanac) => mean(await values(almanac, criteria)));
    computed(`flat ${id}`, async (almanac) => mean(await values(almanac, leaves)));
    computed(`answered ${id}`, async (almanac) => (await values(almanac, leaves)).length);
    computed(`criteria ${id}`, (almanac) => values(almanac, criteria));
    const params = { nested: `nested ${id}`, flat: `flat ${id}`, answered: `answered ${id}`, criteria: `criteria ${id}` };
    engine.addRule({
      conditions: { all: [{ fact: `answered ${id}`, operator: "greaterThan", value: 0 }] },
      event: { type: id, params: Object.fromEntries(Object.entries(params).map(([name, fact]) => [name, { fact }])) },
    });
  }
  return {
    prepare: ({ answers }) => Object.fromEntries(answers.map(({ id, answer }) => [id, answer])),
    run: (facts) => engine.run(facts),
    /** [nested, flat, answered, criteria] per theme. */
    means: ({ events }) =>
      model.temaer.map(({ id }) => {
        const { nested, flat, answered, criteria } = events.find(({ type }) => type === id).params;
        return [nested, flat, answered, criteria];
      }),
  };
}
