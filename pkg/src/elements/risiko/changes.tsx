// What would change the proposal: one factor alone, milder first.
import type { VNode } from "preact";
import type { Skift } from "../engine.js";
import { type Language, spoken } from "../shared/language.js";
import { useView } from "../shared/view/context.js";
import { Heading } from "../shared/view/heading.js";
import { risikoIn } from "../../generated/texts/risiko.js";
import { CategoryTag, categoryWord } from "./category.js";
import type { Shown } from "./model.js";
import { lowerIsWorse, valueWords } from "./values.js";

export function Changes({ result }: Shown): VNode | null {
  const { language, uid } = useView();
  const text = risikoIn(language);
  const { category, changes } = result.proposal;
  if (category === undefined) return null;
  const milder = changes.filter(({ direction }) => direction === "mildere");
  const worse = changes.filter(({ direction }) => direction === "vaerre");
  const list = (all: readonly Skift[]): VNode => (
    <ul>
      {all.map((change) => (
        <li>
          {condition(language, result, change)}
          {`${text.becomes} `}
          <span class="kvm-inline">
            <CategoryTag category={change.category} words={categoryWord(language, change.category)} />
          </span>
          .
        </li>
      ))}
    </ul>
  );
  return (
    <section class="kvm-findings kvm-changes">
      <Heading>{text.changes}</Heading>
      {category !== "groen" && (
        <>
          <Heading below={1}>{text.milder}</Heading>
          {milder.length === 0 ? <p>{text.noMilder}</p> : list(milder)}
        </>
      )}
      {worse.length === 0 ? (
        category !== "roed" && <p>{text.noWorse}</p>
      ) : (
        <details class="details" id={`${uid}-worse`}>
          <summary class="details-summary">{text.worse({ count: worse.length })}</summary>
          <div class="details-text">{list(worse)}</div>
        </details>
      )}
    </section>
  );
}

function condition(language: Language, result: Shown["result"], { factor: id, direction, threshold }: Skift): string {
  const text = risikoIn(language);
  const factor = result.proposal.factors.find((one) => one.id === id);
  if (factor === undefined) return "";
  const worse = direction === "vaerre";
  const label = spoken(factor.label, language);
  const value = valueWords(language, factor, threshold);
  switch (factor.measure) {
    case "yesNo":
      return worse ? text.ifYes({ label }) : text.ifNo({ label });
    case "board": {
      const last = threshold === 2;
      return worse ? text.ifBoard[last ? "worse2" : "worse1"] : text.ifBoard[last ? "milder2" : "milder1"];
    }
    case "months":
      return worse ? text.ifNoVisit({ value }) : text.ifVisit({ value });
    default:
      if (lowerIsWorse(factor)) return worse ? text.ifDownTo({ label, value }) : text.ifAbove({ label, value });
      return worse ? text.ifReaches({ label, value }) : text.ifBelow({ label, value });
  }
}
