// Every rule that fired, with what was seen, where, and which threshold it has reached.
import type { Grund, Regelsvar } from "../engine.js";
import { type Child, h, heading } from "../shared/dom.js";
import { categoryTag, categoryWord } from "./category.js";
import { levelName } from "./model.js";
import { type Saying, sourceOf } from "./say.js";
import { thresholdWords, valueWords } from "./values.js";

export function reasons(say: Saying): Child {
  const { text, language, level, result } = say;
  const { category, rules } = result.proposal;
  if (category === undefined) return null;
  // Where a factor is from is told where it is first named.
  const told = new Set<string>();
  return h(
    "section",
    { class: "kvm-findings kvm-why" },
    heading(level, null, text.why),
    rules.length === 0
      ? h("p", null, text.noRule)
      : [
          h("p", null, text.whyLead(categoryWord(language, category)), " ", text.thresholds),
          h(
            "ul",
            { class: "nobullet-list kvm-found" },
            worstFirst(rules).map((rule) => one(say, rule, told)),
          ),
        ],
  );
}

const weights = { groen: 0, gul: 1, roed: 2 } as const;
const worstFirst = (rules: readonly Regelsvar[]): Regelsvar[] =>
  [...rules].sort((a, b) => weights[b.category] - weights[a.category]);

function one(say: Saying, { label, category, reasons: grounds }: Regelsvar, told: Set<string>): HTMLElement {
  const { language, text } = say;
  const gives = text.ruleGives(categoryWord(language, category));
  return h(
    "li",
    { class: "kvm-rule" },
    h("p", { class: "kvm-rule-what" }, h("strong", null, label[language])),
    h("p", { class: "kvm-rule-gives" }, categoryTag(language, category, gives)),
    h(
      "ul",
      { class: "kvm-grounds" },
      grounds.map((ground) => reason(say, ground, told)),
    ),
  );
}

function reason(say: Saying, ground: Grund, told: Set<string>): HTMLElement {
  const { language, text, model, result } = say;
  const factor = result.proposal.factors.find(({ id }) => id === ground.factor);
  if (factor === undefined) return h("li", null, ground.label[language], ": ", ground.shown);
  const level = levelName(model, ground.level)[language];
  const isNew = !told.has(factor.id);
  told.add(factor.id);
  const where = factor.seenIn === undefined ? "" : ` (${text.from[factor.seenIn]})`;
  return h(
    "li",
    null,
    `${ground.label[language]}: `,
    h("strong", null, valueWords(language, factor, ground.value, ground.shown)),
    `${where}. ${text.levelFrom(level, thresholdWords(language, factor, ground.threshold))}.`,
    isNew ? sourceOf(say, { source: ground.source, confidence: ground.confidence, basis: factor.basis }) : null,
  );
}
