// The deadlines by urgency. What is met stands last, folded.
import { Fragment, type VNode } from "preact";
import { STATUSES } from "../../generated/lists.js";
import { useView } from "../shared/view/context.js";
import { Folded, MOST_UNFOLDED } from "../shared/view/folded.js";
import { Heading } from "../shared/view/heading.js";
import { byUrgency, type Entry } from "./entry.js";
import { FristItem } from "./frist.js";
import type { Saying } from "./say.js";

export function FristList({ say, entries }: { say: Saying; entries: readonly Entry[] }): VNode {
  const { text } = say;
  const { uid } = useView();
  return (
    <section class="kvm-list">
      <Heading>{text.list}</Heading>
      {STATUSES.map((status) => {
        const its = entries.filter(({ frist }) => frist.status === status).sort(byUrgency);
        if (its.length === 0) return null;
        const title = `${text.groups[status]} (${its.length})`;
        const items = (): VNode => (
          <ul class="nobullet-list kvm-frister">
            {its.map((entry, place) => (
              <FristItem key={entry.id} say={say} entry={entry} isFolded={place >= MOST_UNFOLDED} />
            ))}
          </ul>
        );
        return status === "met" ? (
          <Folded key={status} id={`${uid}-met`} line={title} inside={items} />
        ) : (
          <Fragment key={status}>
            <Heading below={1}>{title}</Heading>
            {items()}
          </Fragment>
        );
      })}
    </section>
  );
}
