// What to prepare for a dialogmøde: the day, what to talk about, and what to do before and at it.
import type { ComponentChildren, VNode } from "preact";
import { useState } from "preact/hooks";
import { dateInWords } from "../../words.js";
import { DateField } from "../shared/form/date.js";
import { useView } from "../shared/view/context.js";
import { Heading } from "../shared/view/heading.js";
import { Checklist } from "./checklist.js";
import { PointLink } from "./nearest.js";
import { type Seen, unwritten, usePlan, usePlanWords } from "./plan.js";

export function Meeting(): VNode {
  const { language, uid, printing } = useView();
  const [opened, setOpened] = useState(false);
  const words = usePlanWords();
  const { date, daysLeft = 0 } = usePlan(({ dialogmoede }) => dialogmoede);
  const state =
    date === undefined ? words.meetingNone : words.meetingState({ when: dateInWords(date, language), left: daysLeft < 0 ? words.meetingHeld : words.meetingIn({ days: daysLeft }) });
  return (
    <details class="details kvm-meeting" id={`${uid}-meeting`} onToggle={() => setOpened(true)}>
      <summary class="details-summary">
        {words.meeting} <span class="kvm-state">{state}</span>
      </summary>
      <div class="details-text">
        <div class="kvm-halves">
          <div>
            <DateField pointer="/handleplan/dialogmoede" label={words.meetingDate} hint={words.meetingHint} />
            <div class="kvm-meeting-lists">
              {/* A long plan has thousands: they are drawn for whoever looks. */}
              {(opened || printing) && <Lists below={2} name={(point) => <PointLink point={point} />} />}
            </div>
          </div>
          <Checklist fase="dialogmoede" title={words.meetingChecklist} />
        </div>
      </div>
    </details>
  );
}

interface ListsProps {
  /** How far the headings are below the form's own. */
  readonly below: number;
  /** How a point is called. */
  readonly name: (point: Seen) => ComponentChildren;
}

/** What to talk about, ask, show and decide. */
export function Lists({ below, name }: ListsProps): VNode {
  const words = usePlanWords();
  const { agenda, ask, explain, decide } = usePlan(({ dialogmoede }) => dialogmoede);
  const all = usePlan(({ points }) => points.map(unwritten));
  if (agenda.length === 0) return <p>{words.meetingEmpty}</p>;
  const list = (title: string, lead: string, keys: readonly string[], Tag: "ul" | "ol" = "ul"): VNode | false =>
    keys.length > 0 && (
      <>
        <Heading below={below}>{title}</Heading>
        {lead !== "" && <p>{lead}</p>}
        <Tag>
          {keys
            .flatMap((key) => all.find((one) => one.key === key) ?? [])
            .map((point) => (
              <li key={point.key}>{name(point)}</li>
            ))}
        </Tag>
      </>
    );
  return (
    <>
      {list(words.agenda, "", agenda, "ol")}
      {list(words.ask, words.askLead, ask)}
      {list(words.explain, words.explainLead, explain)}
      {list(words.decide, words.decideLead, decide)}
    </>
  );
}
