// What is not known.
import type { VNode } from "preact";
import { spoken } from "../shared/language.js";
import { useView } from "../shared/view/context.js";
import { Heading } from "../shared/view/heading.js";
import { risikoIn } from "../../generated/texts/risiko.js";
import type { Shown } from "./model.js";

export function Missing({ result }: Shown): VNode | null {
  const { language } = useView();
  const text = risikoIn(language);
  const { known, missing: ids, factors } = result.proposal;
  // Where nothing is known, the proposal says where to begin.
  if (known.answered === 0) return null;
  const names = factors.filter(({ id }) => ids.includes(id)).map(({ label }) => spoken(label, language));
  return (
    <section class="kvm-findings kvm-missing">
      <Heading>{text.missing}</Heading>
      {names.length === 0 ? (
        <p>{text.missingNone}</p>
      ) : (
        <>
          <p>{text.missingLead({ count: names.length })}</p>
          <ul class="kvm-two-columns">
            {names.map((name) => (
              <li>{name}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
