// The proposed category, large, with what stands beside it: how much is known, how bad it could be. Or why there is none.
import type { VNode } from "preact";
import { Advises } from "../proces/said.js";
import { spoken } from "../shared/language.js";
import { useView } from "../shared/view/context.js";
import { Heading } from "../shared/view/heading.js";
import { risikoIn } from "../../generated/texts/risiko.js";
import { CategoryTag, categoryWord } from "./category.js";
import type { Shown } from "./model.js";

export function Proposal({ result }: Shown): VNode {
  const { language } = useView();
  const text = risikoIn(language);
  const { category, known, atWorst } = result.proposal;
  const most = <p>{atWorst === category ? text.atWorstSame : text.atWorst({ category: categoryWord(language, atWorst) })}</p>;
  if (category === undefined) return <Nothing result={result} most={most} />;
  return (
    <section class="kvm-next kvm-proposal">
      <Heading>{text.result}</Heading>
      <p class="kvm-category-large">
        <CategoryTag category={category} words={text.proposalWord({ category: categoryWord(language, category) })} />
      </p>
      <p>
        <strong>{text.decides}</strong> {text.knownOf({ known: known.answered, all: known.applicable })}
      </p>
      {most}
      <Advises today={result.today} />
    </section>
  );
}

/** Too little is known: how much is, how much more is asked for, and where to begin. */
function Nothing({ result, most }: Pick<Shown, "result"> & { most: VNode }): VNode {
  const { language } = useView();
  const text = risikoIn(language);
  const { proposal, findings, today } = result;
  const why = findings.find(({ code }) => code === "notEnoughKnown");
  return (
    <section class="kvm-empty">
      <Heading>{text.nothing}</Heading>
      {why && (
        <p>
          <strong>{spoken(why.message, language)}</strong>
        </p>
      )}
      {proposal.known.answered > 0 ? (
        <>
          <p>{proposal.rules.length > 0 ? text.nothingSeen : text.nothingAgainst}</p>
          {most}
        </>
      ) : (
        <>
          <p>{text.nothingLead}</p>
          <ol>
            {text.nothingSteps.map((step) => (
              <li>{step}</li>
            ))}
          </ol>
        </>
      )}
      <Advises today={today} />
    </section>
  );
}
