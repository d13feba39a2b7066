// Full assessments of the model with the most indicators: every one answered, each with a begrundelse and datakilder,
// as a page gives them. The same ones in every run.

export function fullAssessments(model, how = 64) {
  const leaves = model.temaer.flatMap(({ kriterier }) => kriterier.flatMap(({ indikatorer }) => indikatorer.map(({ id }) => id)));
  let state = 20250601;
  const below = (end) => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return (state >>> 8) % end;
  };
  return Array.from({ length: how }, (_, round) => ({
    format: 1,
    area: model.area,
    date: "2025-06-01",
    kind: "drift",
    tilbud: { name: `Tilbud ${round}`, tilbudstyper: ["boernUnge"], bestyrelse: true },
    answers: leaves.map((id) => ({
      id,
      answer: 1 + below(5),
      begrundelse: `Set ved besøget og bekræftet i samtale nr. ${below(100)}.`,
      datakilder: [["observation"], ["interview", "dokumenter"]][below(2)],
    })),
  }));
}
