// "Det første": what it means, what to do first and by when, before anything is filled in.
import type { VNode } from "preact";
import { Advises } from "../proces/said.js";
import { Heading } from "../shared/view/heading.js";
import { Section } from "../shared/view/section.js";
import { Checklist } from "./checklist.js";
import { Sentences } from "./meaning.js";
import { Meeting } from "./meeting.js";
import { isOpen, useActs } from "./acts.js";
import { FirstAct, Nearest, Threatening } from "./nearest.js";
import { usePlan, usePlanWords } from "./plan.js";

export function First(): VNode {
  const words = usePlanWords();
  const isEmpty = usePlan(({ points }) => !points.some(isOpen));
  const acts = useActs();
  return (
    <Section name="first" class="kvm-first" title={words.first}>
      {!isEmpty && <FirstAct acts={acts} />}
      <div class="kvm-first-parts kvm-halves">
        <div>
          <div>{isEmpty ? <Begin /> : <Nearest acts={acts} />}</div>
          <div>
            <Duties />
          </div>
        </div>
        <div>
          <div>
            <Threatening />
          </div>
          <Checklist fase="foersteDage" title={words.firstDays} />
        </div>
      </div>
      <Meeting />
      <div>
        <Advises today={usePlan(({ today }) => today)} />
      </div>
    </Section>
  );
}

/** What the law asks of them whatever the plan says: the checklist is advice, and this is not. */
export function Duties(): VNode | null {
  const words = usePlanWords();
  const pligter = usePlan((plan) => plan.pligter);
  if (pligter.length === 0) return null;
  return (
    <div class="kvm-duties">
      <Heading below={1}>{words.duties}</Heading>
      <Sentences notes={pligter} />
    </div>
  );
}

/** Nothing calls for anything: how to begin. */
function Begin(): VNode {
  const words = usePlanWords();
  return (
    <div class="kvm-empty">
      <Heading below={1}>{words.emptyTitle}</Heading>
      <p>{words.emptyLead}</p>
      <ul>
        <li>{words.emptyFrister}</li>
        <li>{words.emptyVurdering}</li>
      </ul>
      <p>{words.emptyConcern}</p>
    </div>
  );
}
