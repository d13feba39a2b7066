// What stands out, by date: under each step what was found at it, with what weight it has and what it rests on.
import type { VNode } from "preact";
import type { DialogFundKind, DialogOverblik, Finding } from "../../engine.js";
import { placed } from "../../proces/left.js";
import { capital, severities } from "../../proces/say.js";
import { spoken } from "../../shared/language.js";
import { grouped } from "../../shared/grouped.js";
import { useView } from "../../shared/view/context.js";
import { Folded, MOST_UNFOLDED } from "../../shared/view/folded.js";
import { Heading } from "../../shared/view/heading.js";
import { Mark } from "../../shared/view/mark.js";
import { dialogIn } from "../../../generated/texts/dialog.js";
import { fristerIn } from "../../../generated/texts/frister.js";
import { concernsOf, FoundedOn, isFounded, type Shown, StandingOf, stepAt } from "./said.js";

type Found = Finding<DialogFundKind>;

export function Findings(shown: Shown): VNode {
  const { language, uid } = useView();
  const words = dialogIn(language);
  const steps = byStep(shown.result);
  return (
    <section class="kvm-findings">
      <Heading>{words.findings}</Heading>
      {steps.length === 0 && <p>{words.noFindings}</p>}
      {steps.map(([at, found], place) => {
        const name = stepAt(shown, at, language);
        const list = (): VNode => (
          <ul class="nobullet-list kvm-found">
            {alike(found).map(([first, ...others]) => (
              <Item first={first} others={others} shown={shown} />
            ))}
          </ul>
        );
        // Of a long course, what is long ago is a line.
        if (place < steps.length - MOST_UNFOLDED) return <Folded id={`${uid}-found-${at}`} line={name} inside={list} />;
        return (
          <>
            <Heading below={1} class="kvm-when">
              {name}
            </Heading>
            {list()}
          </>
        );
      })}
    </section>
  );
}

/** The steps with something to say, in the order of the timeline. */
function byStep({ findings, timeline }: DialogOverblik): [at: number, found: Found[]][] {
  const of = findings.filter(({ path }) => placed(path)?.list === "events");
  const found = grouped(of, ({ path }) => placed(path)?.at);
  return timeline.flatMap(({ event }): [number, Found[]][] => {
    const its = found.get(event);
    return its === undefined ? [] : [[event, its]];
  });
}

/** What is said with the same words stands once, with the concerns it is about. */
const alike = (findings: readonly Found[]): [Found, ...Found[]][] =>
  [...grouped(findings, ({ message, confidence }) => `${message.da} ${confidence}`).values()];

interface ItemProps {
  readonly first: Found;
  /** Those that say the same. */
  readonly others: readonly Found[];
  readonly shown: Shown;
}

function Item({ first, others, shown }: ItemProps): VNode {
  const { language } = useView();
  const ids = [first, ...others].flatMap((one) => {
    const { concern = "" } = "params" in one ? (one.params as { concern?: string }) : {};
    return concern === "" ? [] : [concern];
  });
  const about = ids.length === 0 ? "" : `${dialogIn(language).aboutConcerns({ what: concernsOf(shown, ids, language) })}. `;
  const { result } = shown;
  return (
    <li class="kvm-finding kvm-verdict">
      <Mark kind={severities[first.severity]} label={fristerIn(language).severity[first.severity]} />
      <div>
        <p class="kvm-what">
          {capital(spoken(first.message, language))} <StandingOf of={first} result={result} />
        </p>
        {(about !== "" || isFounded(first, result)) && (
          <p class="kvm-where">
            {about}
            <FoundedOn of={first} result={result} />
          </p>
        )}
      </div>
    </li>
  );
}
