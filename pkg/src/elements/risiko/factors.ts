// Every factor of the risk model: where it is from, what was seen, the level it is at, and its thresholds.
import type { Faktorsvar, Risikotrin } from "../engine.js";
import { type Child, h } from "../shared/dom.js";
import { table } from "../shared/table.js";
import { factorOf, levelName } from "./model.js";
import { type Saying, sourceOf } from "./say.js";
import { thresholdWords, valueWords } from "./values.js";

export function factors(say: Saying): Child {
  const { text, language, uid, result, model } = say;
  const { factors: all, leftOut } = result.proposal;
  return h(
    "details",
    { class: "details kvm-factors", id: `${uid}-factors` },
    h("summary", { class: "details-summary" }, text.factors),
    h(
      "div",
      { class: "details-text" },
      table(text.factorsCaption, text.factorColumns, all.map((factor) => row(say, factor))),
      leftOut.length === 0
        ? null
        : [
            h("p", { class: "kvm-caption" }, text.factorsLeftOut),
            h(
              "ul",
              null,
              leftOut.map(({ factor, reason }) =>
                h("li", null, `${factorOf(model, factor)?.label[language] ?? factor}. ${text.leftOut[reason]}`),
              ),
            ),
          ],
    ),
  );
}

function row(say: Saying, factor: Faktorsvar): { head: Child; cells: Child[] } {
  const { text, language, model } = say;
  const { value, seenIn } = factor;
  const step = ({ level, from }: Risikotrin): Child =>
    h(
      "span",
      { class: "kvm-note-line" },
      text.levelFrom(levelName(model, level)[language], thresholdWords(language, factor, from)),
    );
  return {
    head: [factor.label[language], sourceOf(say, factor)],
    cells: [
      value === undefined
        ? text.notKnown
        : [
            h("strong", null, valueWords(language, factor, value, factor.shown)),
            seenIn === undefined ? null : h("span", { class: "kvm-note-line kvm-basis" }, text.from[seenIn]),
            h("span", { class: "kvm-note-line" }, levelName(model, factor.level)[language]),
          ],
      factor.steps.map(step),
    ],
  };
}
