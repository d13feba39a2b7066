// The deadlines by urgency. What is met stands last, folded.
import { Fragment, type VNode } from "preact";
import { useView } from "../shared/view/context.js";
import { Heading } from "../shared/view/heading.js";
import { byUrgency, type Entry, statuses } from "./entry.js";
import { FristItem } from "./frist.js";
import type { Saying } from "./say.js";

export function FristList({ say, entries }: { say: Saying; entries: readonly Entry[] }): VNode {
  const { text } = say;
  const { uid } = useView();
  return (
    <section class="kvm-list">
      <Heading>{text.list}</Heading>
      {statuses.map((status) => {
        const its = entries.filter(({ frist }) => frist.status === status).sort(byUrgency);
        if (its.length === 0) return null;
        const title = `${text.groups[status]} (${its.length})`;
        const items = (
          <ul class="nobullet-list kvm-frister">
            {its.map((entry) => (
              <FristItem key={entry.id} say={say} entry={entry} />
            ))}
          </ul>
        );
        return status === "met" ? (
          <details key={status} class="details" id={`${uid}-met`}>
            <summary class="details-summary">{title}</summary>
            <div class="details-text">{items}</div>
          </details>
        ) : (
          <Fragment key={status}>
            <Heading below={1}>{title}</Heading>
            {items}
          </Fragment>
        );
      })}
    </section>
  );
}
