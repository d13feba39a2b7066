// The plan as a document a board can read: what is written, and no field to write in.
import type { VNode } from "preact";
import { dateInWords } from "../../words.js";
import type { Handleplan, Handleplanpunkt, Loeft, Tjekset } from "../engine.js";
import { Advises, FindingList } from "../proces/said.js";
import { spoken } from "../shared/language.js";
import { useView } from "../shared/view/context.js";
import { Heading } from "../shared/view/heading.js";
import { Mark } from "../shared/view/mark.js";
import { Table } from "../shared/view/table.js";
import { lastDay as lastOf, otherDay } from "../frister/say.js";
import { type Acts, dayOf, isOpen, useActs } from "./acts.js";
import { Duties } from "./first.js";
import { aboutOf } from "./found.js";
import { atHead, Head } from "./head.js";
import { Themes } from "./lift.js";
import { Sentences } from "./meaning.js";
import { Lists } from "./meeting.js";
import { Threatening } from "./nearest.js";
import { pointId, unwritten, usePlan, usePlanWords } from "./plan.js";
import { lastDay, pointName, timeLeft } from "./say.js";

export function Paper(): VNode {
  const { language } = useView();
  const words = usePlanWords();
  const plan = usePlan((all) => all);
  const { points, loeft, today } = plan;
  const gone = points.filter((point) => point.gone);
  const drawn = (areGone: boolean): VNode[] =>
    points.flatMap((point, place) =>
      point.gone === areGone ? <PaperPoint key={point.key} plan={plan} point={point} place={place} /> : [],
    );
  return (
    <>
      <Summary points={points.filter(isOpen)} acts={useActs()} />
      <Threatening />
      {gone.length < points.length && <Heading>{words.points}</Heading>}
      {drawn(false)}
      {gone.length > 0 && (
        <>
          <Heading>{words.gone({ count: gone.length })}</Heading>
          <p>{words.goneLead}</p>
        </>
      )}
      {drawn(true)}
      <MeetingOnPaper plan={plan} />
      <Ticked plan={plan} fase="foersteDage" title={words.firstDays} />
      <Duties />
      {loeft?.target !== undefined && (
        <>
          <Heading>{words.lift}</Heading>
          <p>{spoken(loeft.note, language)}</p>
          <Themes loeft={scored(loeft)} name="paper" />
        </>
      )}
      <Advises today={today} />
    </>
  );
}

/** Paper has no room for themes that nobody has scored. */
const scored = (loeft: Loeft): Loeft => ({ ...loeft, temaer: loeft.temaer.filter(({ mean }) => mean !== undefined) });

/** Every point on one line: what, by when, how far; and by when they may complain, which is no point. */
function Summary({ points, acts }: { points: readonly Handleplanpunkt[]; acts: Acts | undefined }): VNode {
  const { language } = useView();
  const { paper, emptyTitle, noFristSet, statuses } = usePlanWords();
  if (points.length === 0) return <p>{`${emptyTitle}.`}</p>;
  const { what, when, status } = paper.columns;
  const { choice, say } = acts ?? {};
  const may = choice && say && {
    day: dayOf({ entry: choice }),
    head: spoken(choice.lov.text, language),
    cells: [[lastOf(say, choice), otherDay(say, choice)].filter(Boolean).join(". "), say.text.choiceWord],
  };
  const rows = points.map((point, at) => ({
    day: dayOf({ point: unwritten(point) }),
    head: `${at + 1}. ${pointName(language, point)}`,
    cells: [
      point.frist === undefined ? noFristSet : `${lastDay(language, point) ?? ""} · ${timeLeft(language, point).words}`,
      statuses[point.status],
    ],
  }));
  return <Table name="overview" caption={paper.overview} columns={[what, when, status]} rows={inOrder(may ? [...rows, may] : rows)} />;
}

/** By their days; those of one day, and those that have none, as they stood. */
const inOrder = <Row extends { readonly day: string }>(rows: readonly Row[]): Row[] =>
  [...rows].sort((a, b) => (a.day < b.day ? -1 : Number(a.day > b.day)));

interface PaperPointProps {
  readonly plan: Handleplan;
  readonly point: Handleplanpunkt;
  readonly place: number;
}

function PaperPoint({ plan, point, place }: PaperPointProps): VNode {
  const { language } = useView();
  const words = usePlanWords();
  const { agree, seen, view, actions, gone, seenNow } = point;
  const its = aboutOf(plan, place);
  const atActions = its.filter(([path]) => path.includes("/actions/")).map(([, finding]) => finding);
  const atPoint = atHead(its.map(([, finding]) => finding)).filter((one) => !atActions.includes(one));
  const name = pointName(language, point);
  return (
    <section class="kvm-paper-point">
      <Heading below={1}>{gone ? name : `${place + 1}. ${name}`}</Heading>
      <Head point={unwritten(point)} findings={atPoint} />
      {point.notes.length > 0 && <Sentences notes={point.notes} />}
      <Written title={words.paper.seen} text={seen} />
      <Written title={words.seenNow} text={seenNow ?? ""} />
      {(agree !== undefined || view.trim() !== "") && <Line title={words.paper.view} />}
      {agree !== undefined && <p class="kvm-reason">{agree ? words.paper.agreeYes : words.paper.agreeNo}</p>}
      {view.trim() !== "" && <p class="kvm-reason">{view}</p>}
      {actions.length > 0 && <Done point={point} />}
      {atActions.length > 0 && <FindingList findings={atActions} more={() => null} />}
    </section>
  );
}

const Line = ({ title }: { title: string }): VNode => (
  <p class="kvm-line">
    <strong>{title}</strong>
  </p>
);

const Written = ({ title, text }: { title: string; text: string }): VNode | null =>
  text.trim() === "" ? null : (
    <>
      <Line title={title} />
      <p class="kvm-reason">{text}</p>
    </>
  );

function Done({ point: { key, actions } }: { point: Handleplanpunkt }): VNode {
  const { language } = useView();
  const { paper, statuses } = usePlanWords();
  const { what, who, when, proof, status } = paper.columns;
  const rows = actions.map((action) => ({
    head: action.what ?? "",
    cells: [
      action.who ?? "",
      action.by === undefined ? "" : dateInWords(action.by, language),
      action.proof ?? "",
      statuses[action.status ?? "ikkeBegyndt"],
    ],
  }));
  const name = `done${pointId("", key)}`;
  return <Table name={name} caption={paper.actions} columns={[what, who, when, proof, status]} rows={rows} />;
}

function MeetingOnPaper({ plan }: { plan: Handleplan }): VNode | null {
  const { language } = useView();
  const words = usePlanWords();
  const { date, agenda } = plan.dialogmoede;
  // Who has no meeting needs no agenda on paper.
  if (date === undefined || agenda.length === 0) return null;
  return (
    <>
      <Heading>{words.paper.meeting}</Heading>
      <p>
        <strong>{dateInWords(date, language)}</strong>
      </p>
      <Lists below={1} name={(point) => pointName(language, point)} />
      <Ticked plan={plan} fase="dialogmoede" title={words.meetingChecklist} />
    </>
  );
}

interface TickedProps {
  readonly plan: Handleplan;
  readonly fase: Tjekset["fase"];
  readonly title: string;
}

function Ticked({ plan: { tjekliste }, fase, title }: TickedProps): VNode {
  const { language } = useView();
  const { done: isDone, open: isOpenWord } = usePlanWords().paper;
  return (
    <section class="kvm-paper-ticks">
      <Heading>{title}</Heading>
      <p class="kvm-basis">{spoken(tjekliste.source, language)}</p>
      <ul class="nobullet-list">
        {tjekliste.items
          .filter((item) => item.fase === fase)
          .map(({ id, text, done }) => (
            <li key={id} class="kvm-verdict">
              <Mark kind={done ? "success" : "open"} label={done ? isDone : isOpenWord} />
              <span>
                {spoken(text, language)}
                {done && <strong>{` (${isDone.toLowerCase()})`}</strong>}
              </span>
            </li>
          ))}
      </ul>
    </section>
  );
}
