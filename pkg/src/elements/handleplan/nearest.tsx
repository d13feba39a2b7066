// What a leader must know first: the nearest frist, how much of the plan lacks, and what can cost the approval.
import type { ComponentChildren, VNode } from "preact";
import { type Anledning, frister, type Handleplan, type Sag } from "../engine.js";
import { entriesOf, nextOf } from "../frister/entry.js";
import { lastDay as lastOf, otherDay, saying, state } from "../frister/say.js";
import { withoutTrace } from "../proces/case.js";
import { useOutcome } from "../proces/control.js";
import { BasisLine } from "../proces/said.js";
import { spoken } from "../shared/language.js";
import { goTo } from "../shared/form/go.js";
import { numberOf } from "../shared/number.js";
import { useView } from "../shared/view/context.js";
import { Heading } from "../shared/view/heading.js";
import { Mark } from "../shared/view/mark.js";
import { Sentences } from "./meaning.js";
import { pointId, type Seen, unwritten, usePlan, usePlanWords } from "./plan.js";
import { lastDay, pointName, timeLeft } from "./say.js";

/** Whether somebody still has to answer it. */
export const isOpen = ({ gone }: Seen): boolean => !gone;

const openOf = ({ points }: Handleplan): Seen[] => points.filter(isOpen).map(unwritten);

export const Nearest = (): VNode => (
  <div class="kvm-next">
    <Untold />
    <Fristen />
    <Choice />
    <Lacks />
  </div>
);

const fristMissing = ({ code }: Handleplan["findings"][number]): boolean => code === "fristMissing";

/** Where a letter sets a frist that nobody has written, no other is surely the nearest. */
function Untold(): VNode | null {
  const words = usePlanWords();
  const points = usePlan(({ points: all, findings }) => {
    const missing = findings.filter(fristMissing);
    return all.filter((_, at) => missing.some(({ path }) => path === `/points/${at}/frist`)).map(unwritten);
  });
  if (points.length === 0) return null;
  return (
    <Part title={words.fristMissing({ count: points.length })}>
      {points.map((point) => (
        <p key={point.key} class="kvm-verdict">
          <Mark kind="warning" />
          <span>
            <PointLink point={point} />
          </span>
        </p>
      ))}
      <p>{words.fristMissingLead}</p>
    </Part>
  );
}

/** What has a frist in which something must be done; to comment is a choice, and the rest only ends or is advice. */
const duties: ReadonlySet<Anledning> = new Set(["paabud", "vilkaar"]);

function Fristen(): VNode {
  const words = usePlanWords();
  const waiting = usePlan(openOf).filter((point) => point.frist !== undefined && point.status !== "faerdig");
  const isUntold = usePlan(({ findings }) => findings.some(fristMissing));
  const late = waiting.filter(({ daysLeft = 0 }) => daysLeft < 0);
  const ahead = waiting.filter(({ daysLeft = 0 }) => daysLeft >= 0);
  // Two things due the same day are both the nearest.
  const next = ahead.filter((one) => one.frist === ahead[0]?.frist);
  const lines = (points: readonly Seen[]): VNode[] => points.map((point) => <Lines key={point.key} point={point} />);
  return (
    <>
      {late.length > 0 && <Part title={words.lateFrister({ count: late.length })}>{lines(late)}</Part>}
      {next.length > 0 && (
        <Part title={next.every(({ kind }) => duties.has(kind)) ? words.nearestDuty : words.nearest}>{lines(next)}</Part>
      )}
      {next.length === 0 && !isUntold && late.length === 0 && (
        <Part title={words.nearest}>
          <p>{words.noFrist}</p>
        </Part>
      )}
    </>
  );
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
          {` · ${left.words}`}
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
export function PointLink({ point, children }: { point: Seen; children?: ComponentChildren }): VNode {
  const { uid, language } = useView();
  const id = `${pointId(uid, point.key)}-title`;
  const go = (event: MouseEvent & { currentTarget: HTMLElement }): void =>
    goTo(event, (event.currentTarget.getRootNode() as Document | ShadowRoot).getElementById(id));
  return (
    <a href={`#${id}`} class="function-link" onClick={go}>
      {children ?? pointName(language, point)}
    </a>
  );
}

/** What the law lets one do, such as complain: it stands under Frister too, and must not be missed for reading the plan. */
function Choice(): VNode | null {
  const { language } = useView();
  const words = usePlanWords();
  const open = usePlan(openOf);
  const today = usePlan((plan) => plan.today);
  // Nothing of the assessment or the plan counts for it.
  const sag = useOutcome<Handleplan, Sag | undefined>((outcome) => {
    if (outcome === undefined) return undefined;
    const { vurderinger: _, handleplan: __, ...rest } = outcome.value;
    return rest;
  });
  if (sag === undefined) return null;
  const { value: told } = frister(withoutTrace(sag), today, { partial: true });
  if (told === undefined) return null;
  const say = saying(language, sag.party);
  const { choice: entry } = nextOf(entriesOf(told, sag));
  // To comment is a point of the plan already.
  if (entry === undefined || open.some((point) => point.frist === entry.frist.last)) return null;
  const last = lastOf(say, entry);
  const other = otherDay(say, entry);
  const now = state(say, entry);
  return (
    <Part title={words.choice}>
      <div class="kvm-next-one">
        <p class="kvm-next-what">{spoken(entry.lov.text, language)}</p>
        <p class="kvm-verdict">
          <Mark kind={now.mark} />
          <span>
            {last !== undefined && (
              <>
                <strong>{`${words.by} ${last}`}</strong>
                {" · "}
              </>
            )}
            {now.words}
          </span>
        </p>
        {other !== undefined && <p>{other}</p>}
        <p>
          <BasisLine basis={entry.lov.basis} confidence={entry.frist.confidence} />
        </p>
      </div>
    </Part>
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
          <PointLink point={first}>{words.goToLacking}</PointLink>
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
