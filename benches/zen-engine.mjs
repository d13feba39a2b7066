// The same means as a decision of @gorules/zen-engine (Rust, as a library of the machine): an expression for every mean
// and count, each with its name.
//
// What it does not do: the same as json-logic.mjs, except that it counts in decimals. It is asynchronous by design.
import { ZenEngine } from "@gorules/zen-engine";

const name = (id) => id.replace(".", "_");

export function withZenEngine(model) {
  const mean = (names) => `avg(filter([${names.join(", ")}], # != null))`;
  const expressions = model.temaer.flatMap(({ id, kriterier }) => {
    const leaves = kriterier.flatMap(({ indikatorer }) => indikatorer.map((indikator) => name(`i${indikator.id}`)));
    return [
      ...kriterier.map((kriterium) => [kriterium.id, mean(kriterium.indikatorer.map((indikator) => name(`i${indikator.id}`)))]),
      [`${id}_nested`, mean(kriterier.map((kriterium) => `$.${kriterium.id}`))],
      [`${id}_flat`, mean(leaves)],
      [`${id}_answered`, `len(filter([${leaves.join(", ")}], # != null))`],
    ];
  });
  const decision = new ZenEngine().createDecision({
    contentType: "application/vnd.gorules.decision",
    nodes: [
      { id: "in", name: "in", type: "inputNode" },
      { id: "means", name: "means", type: "expressionNode", content: { expressions: expressions.map(([key, value]) => ({ id: key, key, value })) } },
      { id: "out", name: "out", type: "outputNode" },
    ],
    edges: [
      { id: "1", type: "edge", sourceId: "in", targetId: "means" },
      { id: "2", type: "edge", sourceId: "means", targetId: "out" },
    ],
  });
  return {
    prepare: ({ answers }) => Object.fromEntries(answers.map(({ id, answer }) => [name(`i${id}`), answer])),
    run: (data) => decision.evaluate(data),
    /** [nested, flat, answered, criteria] per theme. */
    means: ({ result }) =>
      model.temaer.map(({ id, kriterier }) => [
        ...[result[`${id}_nested`], result[`${id}_flat`], result[`${id}_answered`]],
        kriterier.map((kriterium) => result[kriterium.id]),
      ]),
  };
}
