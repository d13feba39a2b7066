// What a leader must know first: the nearest frist, how much of the plan lacks, and what can cost the approval.
import type { ComponentChildren, VNode } from "preact";
import { DUTIES } from "../../generated/lists.js";
import type { Handleplan } from "../engine.js";
import type { Entry } from "../frister/entry.js";
import { lastDay as lastOf, otherDay, type Saying, state } from "../frister/say.js";
import { BasisLine } from "../proces/said.js";
import { spoken } from "../shared/language.js";
import { goTo } from "../shared/form/go.js";
import { numberOf } from "../shared/number.js";
import { useView } from "../shared/view/context.js";
import { Heading } from "../shared/view/heading.js";
import { Mark } from "../shared/view/mark.js";
import { open } from "../shared/view/unfolded.js";
import { fristerIn } from "../../generated/texts/frister.js";
import { type Acts, dayOf, openOf, untoldOf } from "./acts.js";
import { Sentences } from "./meaning.js";
import { lineId, pointId, type Seen, usePlan, usePlanWords } from "./plan.js";
import { lastDay, pointName, timeLeft } from "./say.js";

/** More than these of one kind nobody reads here: the rest stands under the points. Our own number. */
const MOST_SAID = 5;

export function Nearest({ acts }: { acts: Acts | undefined }): VNode {
  const next = useAhead(acts?.first?.point);
  // Both dates stand at the top, the earlier one first.
  const choice = acts?.choice && !comesFirst(acts) && { day: dayOf({ entry: acts.choice }), part: <Choice key="choice" say={acts.say} entry={acts.choice} /> };
  const duty = next[0] && { day: dayOf({ point: next[0] }), part: <Ahead key="ahead" next={next} isThen={acts?.first !== undefined} /> };
  const parts = [...(duty ? [duty] : []), ...(choice ? [choice] : [])].sort((a, b) => (a.day < b.day ? -1 : Number(a.day > b.day)));
  return (
    <div class="kvm-next">
      <Untold but={acts?.untold ?? []} />
      <Late first={acts?.first?.point} />
      <None isAny={acts?.first !== undefined || next.length > 0} />
      {parts.map(({ part }) => part)}
      <Lacks />
    </div>
  );
}

/** Whether the law lets them do something by a day before that of what they must do. */
const comesFirst = ({ first, choice }: Acts): boolean => choice !== undefined && first !== undefined && dayOf({ entry: choice }) < dayOf(first);

/** The frister that nobody has written, but for those that are told already. */
function Untold({ but }: { but: readonly Seen[] }): VNode | null {
  const words = usePlanWords();
  const points = usePlan(untoldOf).filter(({ key }) => but.every((one) => one.key !== key));
  if (points.length === 0) return null;
  return (
    <Part title={words.fristMissing({ count: points.length })}>
      <UntoldLines points={points} />
    </Part>
  );
}

function UntoldLines({ points }: { points: readonly Seen[] }): VNode {
  const words = usePlanWords();
  return (
    <>
      {few(points, (point) => (
        <p key={point.key} class="kvm-verdict">
          <Mark kind="warning" />
          <span>
            <PointLink point={point} />
          </span>
        </p>
      ))}
      <p>{words.fristMissingLead}</p>
    </>
  );
}

const waitingOf = (plan: Handleplan): Seen[] => openOf(plan).filter(({ frist, status }) => frist !== undefined && status !== "faerdig");

/** The points whose frist is the nearest to come, but for the one that is told already: two due on a day are both that. */
function useAhead(told: Seen | undefined): Seen[] {
  const ahead = usePlan(waitingOf).filter(({ key, daysLeft = 0 }) => daysLeft >= 0 && key !== told?.key);
  return ahead.filter((one) => one.frist === ahead[0]?.frist);
}

function Ahead({ next, isThen }: { next: readonly Seen[]; isThen: boolean }): VNode {
  const words = usePlanWords();
  const title = isThen ? words.then : next.every(({ kind }) => DUTIES.includes(kind)) ? words.nearestDuty : words.nearest;
  return <Part title={title}>{few(next, (point) => <Lines key={point.key} point={point} />)}</Part>;
}

function Late({ first }: { first: Seen | undefined }): VNode | null {
  const words = usePlanWords();
  const late = usePlan(waitingOf).filter(({ key, daysLeft = 0 }) => daysLeft < 0 && key !== first?.key);
  if (late.length === 0) return null;
  return <Part title={words.lateFrister({ count: late.length })}>{few(late, (point) => <Lines key={point.key} point={point} />)}</Part>;
}

/** Where no frist runs, that is said too. */
function None({ isAny }: { isAny: boolean }): VNode | null {
  const words = usePlanWords();
  const isUntold = usePlan((plan) => untoldOf(plan).length > 0);
  const isLate = usePlan((plan) => waitingOf(plan).length > 0);
  if (isAny || isUntold || isLate) return null;
  return (
    <Part title={words.nearest}>
      <p>{words.noFrist}</p>
    </Part>
  );
}

/** The first of them, and how many more there are. */
const few = (points: readonly Seen[], line: (point: Seen) => VNode): VNode => (
  <>
    {points.slice(0, MOST_SAID).map(line)}
    <More count={points.length - MOST_SAID} />
  </>
);

export function More({ count }: { count: number }): VNode | null {
  const words = usePlanWords();
  return count > 0 ? <p class="kvm-next-more">{words.moreBelow({ count })}</p> : null;
}

const Part = ({ title, children }: { title: string; children: ComponentChildren }): VNode => (
  <div class="kvm-next-part">
    <Heading below={1}>{title}</Heading>
    {children}
  </div>
);

function Lines({ point }: { point: Seen }): VNode {
  const { language } = useView();
  const left = timeLeft(language, point);
  return (
    <div class="kvm-next-one">
      <p class="kvm-next-what">
        <PointLink point={point} />
      </p>
      <p class="kvm-verdict">
        <Mark kind={left.mark} />
        <span>
          <strong>{lastDay(language, point)}</strong>
          <span class="kvm-between">{" · "}</span>
          {left.words}
        </span>
      </p>
      <p>{spoken(point.text, language)}</p>
      <Basis point={point} />
    </div>
  );
}

export function Basis({ point: { basis, confidence } }: { point: Seen }): VNode {
  const words = usePlanWords();
  if (basis.length === 0) return <p class="kvm-basis">{words.notInLaw}</p>;
  return (
    <p>
      <BasisLine basis={basis} {...(confidence && { confidence })} />
    </p>
  );
}

/** A link to the point's own place. `children`: what it says; by default what the point is called. */
export function PointLink({ point, classes = "function-link", children }: { point: Seen; classes?: string; children?: ComponentChildren }): VNode {
  const { uid, language } = useView();
  const id = `${pointId(uid, point.key)}-title`;
  const go = (event: MouseEvent & { currentTarget: HTMLElement }): void => {
    const page = event.currentTarget.getRootNode() as Document | ShadowRoot;
    open(page.getElementById(lineId(uid, point.key)));
    goTo(event, page.getElementById(id));
  };
  return (
    <a href={`#${id}`} class={classes} onClick={go}>
      {children ?? pointName(language, point)}
    </a>
  );
}

/** What the law lets one do, such as complain: it stands under Frister too, and must not be missed for reading the plan. */
function Choice({ say, entry }: { say: Saying; entry: Entry }): VNode {
  const words = usePlanWords();
  return (
    <Part title={words.choice}>
      <div class="kvm-next-one">
        <EntryLines say={say} entry={entry} />
      </div>
    </Part>
  );
}

/** What it is, by when, and where it stands. */
function EntryLines({ say, entry, isFirst = false }: { say: Saying; entry: Entry; isFirst?: boolean }): VNode {
  const words = usePlanWords();
  const last = lastOf(say, entry);
  const other = otherDay(say, entry);
  const now = state(say, entry);
  return (
    <>
      <p class="kvm-next-what">{isFirst ? <strong>{spoken(entry.lov.text, say.language)}</strong> : spoken(entry.lov.text, say.language)}</p>
      <p class="kvm-verdict">
        <Mark kind={now.mark} />
        <span>
          {last !== undefined && (
            <>
              <strong>{`${words.by} ${last}`}</strong>
              <span class="kvm-between">{" · "}</span>
            </>
          )}
          {now.words}
        </span>
      </p>
      {other !== undefined && <p>{other}</p>}
      <p>
        <BasisLine basis={entry.lov.basis} confidence={entry.frist.confidence} />
      </p>
    </>
  );
}

/** One thing before everything else: what to do, by when, and the paragraph. */
export function FirstAct({ acts }: { acts: Acts | undefined }): VNode | null {
  const { language } = useView();
  const words = usePlanWords();
  if (acts === undefined) return null;
  const { first, untold } = acts;
  const { entry, point } = first ?? {};
  if (untold[0] !== undefined) {
    return (
      <div class="kvm-act">
        <Heading below={1}>{words.firstAct}</Heading>
        <p class="kvm-next-what">
          <strong>{words.fristMissing({ count: untold.length })}</strong>
        </p>
        <UntoldLines points={untold} />
        <Basis point={untold[0]} />
      </div>
    );
  }
  if (first === undefined) return null;
  return (
    <div class="kvm-act">
      {comesFirst(acts) && acts.choice && (
        <div class="kvm-next-part">
          <Heading below={1}>{words.choice}</Heading>
          <div class="kvm-next-one">
            <EntryLines say={acts.say} entry={acts.choice} />
          </div>
        </div>
      )}
      <div class="kvm-next-part">
        <Heading below={1}>{entry?.choice === true ? words.choice : words.firstAct}</Heading>
        {entry ? (
          <div class="kvm-next-one">
            <EntryLines say={acts.say} entry={entry} isFirst />
            {point && (
              <p>
                {`${fristerIn(language).because}: `}
                <PointLink point={point} />
              </p>
            )}
          </div>
        ) : (
          point && <Lines point={point} />
        )}
      </div>
    </div>
  );
}

function Lacks(): VNode | null {
  const words = usePlanWords();
  const all = usePlan(openOf);
  if (all.length === 0) return null;
  const lacking = all.filter(({ missing }) => missing.length > 0);
  const [first] = lacking;
  return (
    <div class="kvm-next-part">
      <p class="kvm-verdict">
        <Mark kind={lacking.length === 0 ? "success" : "open"} />
        <span>{words.lacking({ lacking: lacking.length, all: all.length })}</span>
      </p>
      {first && (
        <p>
          <PointLink point={first} classes="button button-primary">
            {words.goToLacking}
          </PointLink>
        </p>
      )}
      <p class="kvm-next-more">{words.allFrister}</p>
    </div>
  );
}

/** From 2026: the criteria of which each alone can cost the approval, and what that does not mean. */
export function Threatening(): VNode | null {
  const { language } = useView();
  const words = usePlanWords();
  const its = usePlan(({ threatening }) => threatening);
  if (its === undefined) return null;
  const { criteria, notJudged, notes } = its;
  return (
    <div class="kvm-threatening">
      <Heading below={1}>{words.threatening}</Heading>
      <p class="kvm-verdict">
        <Mark kind={criteria.length === 0 ? "open" : "warning"} />
        <span>{criteria.length === 0 ? words.noThreatening : words.threateningLead({ count: criteria.length })}</span>
      </p>
      {criteria.length > 0 && (
        <ul>
          {criteria.map(({ id, label }) => (
            <li key={id}>{`${numberOf(id)} ${spoken(label, language)}`}</li>
          ))}
        </ul>
      )}
      {notJudged.length > 0 && <p>{words.notJudged({ count: notJudged.length })}</p>}
      <Sentences notes={notes} />
    </div>
  );
}
