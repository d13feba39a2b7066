// What would change the proposal: one factor alone, milder first.
import type { Skift } from "../engine.js";
import { type Child, h, heading } from "../shared/dom.js";
import { categoryTag, categoryWord } from "./category.js";
import type { Saying } from "./say.js";
import { lowerIsWorse, valueWords } from "./values.js";

export function changes(say: Saying): Child {
  const { text, level, uid, result } = say;
  const { category, changes: all } = result.proposal;
  if (category === undefined) return null;
  const milder = all.filter(({ direction }) => direction === "mildere");
  const worse = all.filter(({ direction }) => direction === "vaerre");
  return h(
    "section",
    { class: "kvm-findings kvm-changes" },
    heading(level, null, text.changes),
    category === "groen"
      ? null
      : [
          heading(level + 1, null, text.milder),
          milder.length === 0 ? h("p", null, text.noMilder) : h("ul", null, milder.map((one) => line(say, one))),
        ],
    worse.length === 0
      ? category === "roed"
        ? null
        : h("p", null, text.noWorse)
      : h(
          "details",
          { class: "details", id: `${uid}-worse` },
          h("summary", { class: "details-summary" }, text.worse(worse.length)),
          h("div", { class: "details-text" }, h("ul", null, worse.map((one) => line(say, one)))),
        ),
  );
}

function line(say: Saying, change: Skift): HTMLElement {
  const { text, language } = say;
  return h(
    "li",
    null,
    `${condition(say, change)}${text.becomes} `,
    h("span", { class: "kvm-inline" }, categoryTag(language, change.category, categoryWord(language, change.category))),
    ".",
  );
}

function condition({ text, language, result }: Saying, { factor: id, direction, threshold }: Skift): string {
  const factor = result.proposal.factors.find((one) => one.id === id);
  if (factor === undefined) return "";
  const worse = direction === "vaerre";
  const label = factor.label[language];
  const value = valueWords(language, factor, threshold);
  switch (factor.measure) {
    case "yesNo":
      return worse ? text.ifYes(label) : text.ifNo(label);
    case "board": {
      const last = threshold === 2;
      return worse ? text.ifBoard[last ? "worse2" : "worse1"] : text.ifBoard[last ? "milder2" : "milder1"];
    }
    case "months":
      return worse ? text.ifNoVisit(value) : text.ifVisit(value);
    default:
      if (lowerIsWorse(factor)) return worse ? text.ifDownTo(label, value) : text.ifAbove(label, value);
      return worse ? text.ifReaches(label, value) : text.ifBelow(label, value);
  }
}
