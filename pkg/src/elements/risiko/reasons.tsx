// Every rule that fired, with what was seen, where, and which threshold it has reached; each matter once. Before enough is
// known for a proposal, what was seen alone.
import type { VNode } from "preact";
import type { Faktorsvar, Grund, Regelsvar } from "../engine.js";
import { spoken } from "../shared/language.js";
import { useView } from "../shared/view/context.js";
import { Heading } from "../shared/view/heading.js";
import { risikoIn } from "../../generated/texts/risiko.js";
import { categories, CategoryTag, categoryWord } from "./category.js";
import { levelName, type Shown } from "./model.js";
import { SourceOf } from "./source.js";
import { thresholdWords, valueWords } from "./values.js";

export function Reasons({ result, model }: Shown): VNode | null {
  const { language } = useView();
  const text = risikoIn(language);
  const { category, rules, factors } = result.proposal;
  if (category === undefined && rules.length === 0) return null;
  const told = new Set<string>();
  /** Those that no rule before it has told. */
  const news = ({ reasons }: Regelsvar): Grund[] => {
    const its = reasons.filter(({ factor }) => !told.has(factor));
    for (const { factor } of its) told.add(factor);
    return its;
  };
  const list = (grounds: readonly Grund[]): VNode => (
    <ul class="kvm-grounds">
      {grounds.map((ground) => (
        <Reason ground={ground} factor={factors.find(({ id }) => id === ground.factor)} model={model} />
      ))}
    </ul>
  );
  if (category === undefined) {
    return (
      <section class="kvm-findings kvm-why">
        <Heading>{text.seenTitle}</Heading>
        {list(worstFirst(rules).flatMap(news))}
      </section>
    );
  }
  return (
    <section class="kvm-findings kvm-why">
      <Heading>{text.why}</Heading>
      {rules.length === 0 ? (
        <p>{text.noRule}</p>
      ) : (
        <>
          <p>
            {text.whyLead({ category: categoryWord(language, category) })} {text.thresholds}
          </p>
          <ul class="nobullet-list kvm-found">
            {worstFirst(rules).map((rule) => {
              const grounds = news(rule);
              return (
                <li class="kvm-rule">
                  <p class="kvm-rule-what">
                    <strong>{spoken(rule.label, language)}</strong>
                  </p>
                  <p class="kvm-rule-gives">
                    <CategoryTag
                      category={rule.category}
                      words={text.ruleGives({ category: categoryWord(language, rule.category) })}
                    />
                  </p>
                  {grounds.length === 0 ? <p class="kvm-note-line">{text.sameMatters}</p> : list(grounds)}
                </li>
              );
            })}
          </ul>
        </>
      )}
    </section>
  );
}

const worstFirst = (rules: readonly Regelsvar[]): Regelsvar[] =>
  [...rules].sort((a, b) => categories.indexOf(a.category) - categories.indexOf(b.category));

interface ReasonProps {
  readonly ground: Grund;
  readonly factor: Faktorsvar | undefined;
  readonly model: Shown["model"];
}

function Reason({ ground, factor, model }: ReasonProps): VNode {
  const { language } = useView();
  const text = risikoIn(language);
  const label = spoken(ground.label, language);
  if (factor === undefined) return <li>{`${label}: ${ground.shown}`}</li>;
  const level = spoken(levelName(model, ground.level), language);
  const where = factor.seenIn === undefined ? "" : ` (${text.from[factor.seenIn]})`;
  return (
    <li>
      {`${label}: `}
      <strong>{valueWords(language, factor, ground.value, ground.shown)}</strong>
      {`${where}. ${text.levelFrom({ level, threshold: thresholdWords(language, factor, ground.threshold) })}.`}
      <SourceOf source={ground.source} confidence={ground.confidence} basis={factor.basis} />
    </li>
  );
}
