// Events that do not fit a rule, or leave a question.
import type { VNode } from "preact";
import type { CaseEvent, Finding, Frister, FristFundKind } from "../engine.js";
import { placed } from "../proces/left.js";
import { grouped } from "../shared/grouped.js";
import { useView } from "../shared/view/context.js";
import { Folded, MOST_UNFOLDED } from "../shared/view/folded.js";
import { Heading } from "../shared/view/heading.js";
import { Law } from "../shared/view/law.js";
import { Mark } from "../shared/view/mark.js";
import { eventName, type Saying } from "./say.js";

type Found = Finding<FristFundKind>;

interface Props {
  readonly say: Saying;
  readonly result: Frister;
  readonly events: readonly CaseEvent[];
  /** Whether it is to be told what there is to say of an event, or of none. */
  readonly isMeant: (event: CaseEvent | undefined) => boolean;
}

export function FindingList(props: Props): VNode | null {
  const { text } = props.say;
  const findings = props.result.findings.filter(({ path }) => props.isMeant(props.events[placed(path)?.at ?? -1]));
  if (findings.length === 0) return null;
  return (
    <section class="kvm-findings">
      <Heading>{text.findings}</Heading>
      <p>{text.findingsLead}</p>
      <ul class="nobullet-list">
        {alike(findings).map((group) => (
          <Item group={group} {...props} />
        ))}
      </ul>
    </section>
  );
}

/** What is said with the same words stands once. What weighs most comes first; the engine's order within. */
function alike(findings: readonly Found[]): Found[][] {
  const groups = grouped(findings, ({ message }) => message.da);
  const weight = ([first]: Found[]): number => Number(first?.severity === "warning");
  return [...groups.values()].sort((a, b) => weight(b) - weight(a));
}

function Item({ group, ...props }: Props & { readonly group: readonly Found[] }): VNode | null {
  const { uid } = useView();
  const { text } = props.say;
  const [first] = group;
  if (first === undefined) return null;
  const rest = group.slice(MOST_UNFOLDED);
  const where = (finding: Found): VNode => <Where finding={finding} {...props} />;
  return (
    <li class="kvm-finding kvm-verdict">
      <Mark kind={first.severity === "warning" ? "warning" : "info"} label={text.severity[first.severity]} />
      <div>
        {props.say.told(first.message)}
        {group.slice(0, MOST_UNFOLDED).map(where)}
        {rest.length > 0 && (
          <Folded id={`${uid}-finding-${first.code}`} line={text.moreEvents({ count: rest.length })} inside={() => <>{rest.map(where)}</>} />
        )}
      </div>
    </li>
  );
}

/** The rule, what it is about, and the paragraph. */
function Where({ say, finding, result, events }: Props & { readonly finding: Found }): VNode | null {
  const { text } = say;
  const event = events[placed(finding.path)?.at ?? -1];
  const lov = finding.source === undefined ? undefined : result.sources[finding.source];
  if (event === undefined && lov === undefined) return null;
  return (
    <p class="kvm-finding-where">
      {lov && `${text.traceRule}: ${say.told(lov.text)} `}
      {event && `${text.because}: ${eventName(say, event)}. `}
      {lov && lov.basis.length > 0 && (
        <span class="kvm-basis">
          <Law basis={lov.basis} />
        </span>
      )}
    </p>
  );
}
