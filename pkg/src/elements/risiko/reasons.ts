// Every rule that fired, with what was seen, where, and which threshold it has reached.
import type { Grund, Regelsvar } from "../engine.js";
import { type Child, h, heading } from "../shared/dom.js";
import { categoryTag, categoryWord } from "./category.js";
import { levelName } from "./model.js";
import { type Saying, sourceOf } from "./say.js";
import { thresholdWords, valueWords } from "./values.js";

export function reasons(say: Saying): Child {
  const { text, language, level, uid, result } = say;
  const { category, rules } = result.proposal;
  if (category === undefined) return null;
  return h(
    "section",
    { class: "kvm-findings kvm-why", "aria-labelledby": `${uid}-why` },
    heading(level, { id: `${uid}-why` }, text.why),
    rules.length === 0
      ? h("p", null, text.noRule)
      : [
          h("p", null, text.whyLead(categoryWord(language, category)), " ", text.thresholds),
          h(
            "ul",
            { class: "nobullet-list kvm-found" },
            // Those that weigh most first.
            [...rules].sort((a, b) => weight(b) - weight(a)).map((rule) => one(say, rule)),
          ),
        ],
  );
}

const weights = { groen: 0, gul: 1, roed: 2 } as const;
const weight = ({ category }: Regelsvar): number => weights[category];

function one(say: Saying, { label, category, reasons: grounds }: Regelsvar): HTMLElement {
  const { language, text } = say;
  return h(
    "li",
    { class: "kvm-rule" },
    h("p", { class: "kvm-rule-what" }, h("strong", null, label[language])),
    h("p", { class: "kvm-rule-gives" }, categoryTag(language, category, text.ruleGives(categoryWord(language, category)))),
    h(
      "ul",
      { class: "kvm-grounds" },
      grounds.map((ground) => reason(say, ground)),
    ),
  );
}

function reason(say: Saying, ground: Grund): HTMLElement {
  const { language, text, model, result } = say;
  const factor = result.proposal.factors.find(({ id }) => id === ground.factor);
  if (factor === undefined) return h("li", null, ground.label[language], ": ", ground.shown);
  const where = factor.seenIn === undefined ? "" : ` (${text.from[factor.seenIn]})`;
  return h(
    "li",
    null,
    `${ground.label[language]}: `,
    h("strong", null, valueWords(language, factor, ground.value, ground.shown)),
    `${where}. ${levelName(model, ground.level)[language]} ${thresholdWords(language, factor, ground.threshold)}. `,
    sourceOf(say, { source: ground.source, confidence: ground.confidence, basis: factor.basis }),
  );
}
