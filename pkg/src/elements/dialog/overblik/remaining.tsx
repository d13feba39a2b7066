// What remains before each decision: the law for itself, and everything less for itself. Never whether a decision is
// lawful: only what is noted and what is not.
import type { ComponentChildren, VNode } from "preact";
import type { Paataenkt, Requirement, RequirementState } from "../../engine.js";
import { kindName } from "../../events/catalogue.js";
import { listOf } from "../../proces/case.js";
import { capital } from "../../proces/say.js";
import { spoken } from "../../shared/language.js";
import { grouped } from "../../shared/grouped.js";
import type { Mark as Kind } from "../../shared/marks.js";
import { useView } from "../../shared/view/context.js";
import { Heading } from "../../shared/view/heading.js";
import { Mark } from "../../shared/view/mark.js";
import { REQUIREMENT_WHENS } from "../../../generated/lists.js";
import { dialogIn } from "../../../generated/texts/dialog.js";
import { concernOf, concernsOf, FoundedOn, type Shown, sourceOf, StandingOf, stepAt } from "./said.js";

const marks: Readonly<Record<RequirementState, Kind>> = {
  noted: "success",
  notNoted: "open",
  unclear: "warning",
  against: "error",
  excused: "info",
  toJudge: "info",
};

export function Remaining(shown: Shown): VNode {
  const words = dialogIn(useView().language);
  const { intended } = shown.result;
  return (
    <section class="kvm-remaining">
      <Heading>{words.remaining}</Heading>
      <p>{words.remainingLead}</p>
      {intended.length === 0 && <p>{words.nothingIntended}</p>}
      {intended.map((one, at) => (
        <Decision {...{ shown, one, at }} />
      ))}
    </section>
  );
}

interface DecisionProps {
  readonly shown: Shown;
  readonly one: Paataenkt;
  readonly at: number;
}

function Decision({ shown, one, at }: DecisionProps): VNode {
  const { language, uid } = useView();
  const words = dialogIn(language);
  const isLaw = (its: Requirement): boolean => sourceOf(its, shown.result)?.standing === "law";
  const law = one.requirements.filter(isLaw);
  // As the engine counts what remains: not what comes after the decision.
  const due = law.filter(({ when }) => when !== "after");
  const less = one.requirements.filter((its) => !isLaw(its));
  const isOfAll = listOf(shown.value.concerns).length === one.concerns.length;
  const named = isOfAll || one.concerns.length === 0 ? "" : words.aboutConcerns({ what: concernsOf(shown, one.concerns, language) });
  const folded = (name: string, title: string, body: ComponentChildren): VNode => (
    <details class="details" id={`${uid}-${name}-${one.kind}-${at}`}>
      <summary class="details-summary">
        {title}
        <span class="sr-only">{`: ${kindName(language, one.kind)}`}</span>
      </summary>
      <div class="details-text">{body}</div>
    </details>
  );
  const checklist = <Checklist shown={shown} requirements={law} />;
  // A decision that the act does not have of this party: no list of what remains, and why.
  const none = shown.result.findings.find(({ path }) => path === `/dialog/intended/${one.intended}`);
  if (none !== undefined) {
    return (
      <section class="kvm-decision">
        <Heading below={1}>{kindName(language, one.kind)}</Heading>
        <p class="kvm-left">{spoken(none.message, language)}</p>
      </section>
    );
  }
  return (
    <section class="kvm-decision">
      <Heading below={1}>{kindName(language, one.kind)}</Heading>
      {named !== "" && <p>{named}</p>}
      <p class="kvm-left">
        <strong>{words.lawLeft({ count: one.remaining, all: due.length })}</strong>
      </p>
      {/* What somebody thinks of is there to read; of three that nobody has named, each is folded. */}
      {one.intended === undefined ? folded("law", words.checklist({ count: alike(law).length }), checklist) : checklist}
      {less.length > 0 &&
        folded(
          "less",
          words.lessLeft({ count: one.recommended }),
          <>
            <p>{words.less}</p>
            <Checklist shown={shown} requirements={less} />
          </>,
        )}
    </section>
  );
}

interface ChecklistProps {
  readonly shown: Shown;
  readonly requirements: readonly Requirement[];
}

/** By when each is due; what is asked of every concern stands once, with a line for each. */
function Checklist({ shown, requirements }: ChecklistProps): VNode {
  const { language } = useView();
  return (
    <>
      {REQUIREMENT_WHENS.map((when) => {
        const due = requirements.filter((one) => one.when === when);
        const [first] = due;
        return (
          first && (
            <>
              <Heading below={2} class="kvm-when">
                {capital(spoken(first.whenText, language))}
              </Heading>
              <ul class="nobullet-list kvm-checklist">
                {alike(due).map(([head, ...others]) => (
                  <Item head={head} others={others} shown={shown} />
                ))}
              </ul>
            </>
          )
        );
      })}
    </>
  );
}

const alike = (requirements: readonly Requirement[]): [Requirement, ...Requirement[]][] =>
  [...grouped(requirements, ({ what }) => what).values()];

interface ItemProps {
  readonly head: Requirement;
  /** The same, of other concerns. */
  readonly others: readonly Requirement[];
  readonly shown: Shown;
}

function Item({ head, others, shown }: ItemProps): VNode {
  const { language } = useView();
  const { result } = shown;
  const sure = others.every(({ confidence, source }) => confidence === head.confidence && source === head.source);
  return (
    <li class="kvm-requirement">
      <p class="kvm-what">
        {spoken(head.text, language)} <StandingOf of={head} result={result} />
      </p>
      {[head, ...others].map((one) => (
        <State one={one} withSource={!sure} shown={shown} />
      ))}
      {sure && (
        <p class="kvm-where">
          <FoundedOn of={head} result={result} />
        </p>
      )}
    </li>
  );
}

interface StateProps {
  readonly one: Requirement;
  readonly withSource: boolean;
  readonly shown: Shown;
}

/** What the steps show of it, and which one. */
function State({ one, withSource, shown }: StateProps): VNode {
  const { language } = useView();
  const words = dialogIn(language);
  const { concern, event, state } = one;
  const by =
    event === undefined ? (state === "noted" ? words.shownByThis : "") : words.shownBy({ step: stepAt(shown, event, language) });
  return (
    <p class={`kvm-verdict kvm-shown kvm-shown-${state}`}>
      <Mark kind={marks[state]} />
      <span>
        {concern !== undefined && `${concernOf(shown, concern, language)}: `}
        <strong>{concern === undefined ? capital(spoken(one.stateText, language)) : spoken(one.stateText, language)}</strong>
        {`. ${by}`}
        {withSource && (
          <>
            {" "}
            <FoundedOn of={one} result={shown.result} />
          </>
        )}
      </span>
    </p>
  );
}
