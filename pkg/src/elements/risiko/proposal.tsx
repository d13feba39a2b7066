// The proposed category, large, with what stands beside it: what was chosen, how much is known, how bad it could be.
import type { VNode } from "preact";
import { Advises } from "../proces/said.js";
import { useView } from "../shared/view/context.js";
import { Heading } from "../shared/view/heading.js";
import { risikoIn } from "../../generated/texts/risiko.js";
import { CategoryTag, categoryWord } from "./category.js";
import type { Shown } from "./model.js";

export function Proposal({ result }: Shown): VNode {
  const { language } = useView();
  const text = risikoIn(language);
  const { category, known, atWorst } = result.proposal;
  if (category === undefined) return <Nothing today={result.today} />;
  return (
    <section class="kvm-next kvm-proposal">
      <Heading>{text.result}</Heading>
      <p class="kvm-category-large">
        <CategoryTag category={category} words={text.proposalWord({ category: categoryWord(language, category) })} />
      </p>
      <p>
        <strong>{text.decides}</strong> {text.knownOf({ known: known.answered, all: known.applicable })}
      </p>
      <p>{atWorst === category ? text.atWorstSame : text.atWorst({ category: categoryWord(language, atWorst) })}</p>
      <Advises today={result.today} />
    </section>
  );
}

function Nothing({ today }: { today: string }): VNode {
  const text = risikoIn(useView().language);
  return (
    <section class="kvm-empty">
      <Heading>{text.nothing}</Heading>
      <p>{text.nothingLead}</p>
      <ol>
        {text.nothingSteps.map((step) => (
          <li>{step}</li>
        ))}
      </ol>
      <Advises today={today} />
    </section>
  );
}
