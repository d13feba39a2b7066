// Two assessments of the case side by side, the earlier first: unless others are chosen the latest and the one before it.
import type { ComponentChildren, VNode } from "preact";
import { useEffect, useRef } from "preact/hooks";
import type { Comparison as Compared, ComparedKriterium, ComparedTema, Score, Vurdering } from "kvalitetsmodel";
import { assessmentIn } from "../../pkg/src/elements/shared/sag/assessment.js";
import { open } from "../cases/open.js";
import { type Engine, engine } from "../engine.js";
import { address, hashOf, refine } from "../shared/address.js";
import { type FileProblem, ProblemList } from "../shared/files.js";
import { dayInWords, language, type PageText, useText } from "../shared/language.js";
import { Sign } from "../shared/sign.js";
import { type Row, Table } from "../shared/table.js";
import { useWatched } from "../shared/watched.js";
import { assessmentName, assessmentsOf, byDate, placeOf } from "./assessments.js";
import { Development } from "./development.js";
import { modelName } from "./models.js";

export function Comparison(): VNode {
  const t = useText();
  const { kept } = useWatched(open);
  const its = useWatched(engine);
  const { of } = useWatched(address);
  const all = assessmentsOf(kept.sag);
  if (all.length < 2) return <Few count={all.length} />;
  const order = byDate(kept.sag);
  const place = (name: string, usual: number): number => (/^\d+$/.test(of[name] ?? "") ? Math.min(Number(of[name]), all.length - 1) : usual);
  const chosen = [place("fra", order.at(-2) ?? 0), place("til", order.at(-1) ?? 0)];
  const [before = 0, after = 0] = chosen.sort((a, b) => order.indexOf(a) - order.indexOf(b));
  const choose = (name: string, at: string): void => refine({ view: "sammenligning", of: { ...of, [name]: at } });
  const field = (name: string, label: string, at: number): VNode => (
    <div class="form-group">
      <label class="form-label" for={`compare-${name}`}>
        {label}
      </label>
      <select id={`compare-${name}`} class="form-select" value={String(at)} onChange={({ currentTarget }) => choose(name, currentTarget.value)}>
        {all.map((one, nr) => (
          <option key={nr} value={String(nr)}>
            {assessmentName(one, nr, t)}
          </option>
        ))}
      </select>
    </div>
  );
  return (
    <>
      <p class="d-print-none">{t.lead.sammenligning}</p>
      <div class="page-pair d-print-none">
        {field("fra", t.compareFrom, before)}
        {field("til", t.compareTo, after)}
      </div>
      {its && <Answer its={its} places={[before, after]} />}
      {its && <Development its={its} kept={kept} />}
    </>
  );
}

/** There is nothing to compare yet: how to get there. */
function Few({ count }: { readonly count: number }): VNode {
  const t = useText();
  return (
    <div class="page-empty">
      <p>{t.compareFew({ count })}</p>
      <p>
        <a class="button button-primary" href={`#vurdering?nr=${count}`}>
          {t.newAssessment}
        </a>
      </p>
    </div>
  );
}

function Answer({ its, places: [before, after] }: { readonly its: Engine; readonly places: readonly [number, number] }): VNode {
  const t = useText();
  const { sag } = open.value.kept;
  const whole = (at: number): Vurdering => assessmentIn(sag, placeOf(at)) as Vurdering;
  const result = compared(its, whole(before), whole(after));
  if ("problems" in result) {
    return (
      <div class="alert alert-warning" role="alert">
        <div class="alert-body">
          <h2 class="alert-heading">{t.cannotCompare}</h2>
          <ProblemList problems={result.problems} />
        </div>
      </div>
    );
  }
  const side = ({ date, model }: Compared["before"]): string => t.side({ date: dayInWords(date), model: modelName(its, model.id) });
  const heading = <h2 id="heading-compared">{t.sides({ before: side(result.before), after: side(result.after) })}</h2>;
  const isOfApproval = [before, after].some((at) => whole(at).kind === "godkendelse");
  // What was expected there is no score, nor new where it is seen.
  if (isOfApproval && !hasBoth(result)) {
    return (
      <>
        {heading}
        <p>{t.comparedApproval}</p>
        <p>
          <a href={hashOf({ view: "opfoelgning", of: {} })}>{t.goToFollowUp}</a>
        </p>
      </>
    );
  }
  return (
    <>
      {heading}
      {!result.sameModel && <p>{t.otherModel}</p>}
      {result.sameModel ? <Web place={placeOf(after)} earlier={whole(before)} /> : <Webs places={[before, after]} />}
      <Tables result={result} />
    </>
  );
}

/** Whether anything was judged or scored both times. */
const hasBoth = ({ temaer }: Compared): boolean =>
  temaer.flatMap((tema) => [tema, ...tema.kriterier]).some((one) => ("judgement" in one && one.judgement !== undefined) || (one.from !== undefined && one.to !== undefined));

function compared(its: Engine, before: Vurdering, after: Vurdering): Compared | { problems: readonly FileProblem[] } {
  try {
    return its.compare(before, after);
  } catch (error) {
    if (!(error instanceof its.KvalitetsmodelError)) throw error;
    return { problems: error.problems };
  }
}

/** Both on the same axes. */
function Web({ place, earlier }: { readonly place: string; readonly earlier: Vurdering }): VNode {
  const web = useRef<HTMLElement & { earlier?: Vurdering }>(null);
  useEffect(() => {
    if (web.current !== null) web.current.earlier = earlier;
  });
  return <kvalitetsmodel-spindelvaev ref={web} sag="sag" place={place} headinglevel="3" />;
}

/** Each on its own axes, where the themes are not the same. */
const Webs = ({ places }: { readonly places: readonly [number, number] }): VNode => (
  <div class="page-pair">
    {places.map((at) => (
      <kvalitetsmodel-spindelvaev key={at} sag="sag" place={placeOf(at)} headinglevel="3" />
    ))}
  </div>
);

function Tables({ result: { temaer } }: { readonly result: Compared }): VNode {
  const t = useText();
  const rows = temaer.map((tema) => row(nameOf(tema), <Points score={tema.from} />, <Points score={tema.to} />, <Change of={tema} words={t.change} />));
  return (
    <div id="comparison-table">
      <h2>{t.changes}</h2>
      <Table id="compare-themes" caption={t.caption} columns={t.columns} rows={rows} />
      <h2>{t.criterionCaption}</h2>
      {temaer.map((tema, at) => (
        <details class="details" key={at}>
          <summary class="details-summary">{nameOf(tema)}</summary>
          <div class="details-text">
            <Table id={`compare-${at}`} caption={nameOf(tema)} columns={t.rowColumns} rows={tema.kriterier.flatMap((one) => kriteriumRows(one, t))} />
          </div>
        </details>
      ))}
    </div>
  );
}

const row = (head: string, from: ComponentChildren, to: ComponentChildren, change: ComponentChildren): Row => ({ head, cells: [from, to, change] });

/** A criterion and its indicators; a criterion that is judged has a line for the judgement and one for the signs. */
function kriteriumRows(kriterium: ComparedKriterium, t: PageText): Row[] {
  const { fromJudgement, toJudgement, judgement } = kriterium;
  const isJudged = fromJudgement !== undefined || toJudgement !== undefined;
  const word = (one: typeof toJudgement): string => (one === undefined ? t.noScore : t.judgement[one]);
  const rows: Row[] = [];
  if (isJudged) {
    const state = judgement === undefined ? ({ change: "notComparable", reason: "scoresAgainstJudgements" } as const) : { change: judgement };
    rows.push(row(nameOf(kriterium), word(fromJudgement), word(toJudgement), <Change of={state} words={t.judgementChange} />));
  }
  if (!isJudged || kriterium.from !== undefined || kriterium.to !== undefined) {
    rows.push(row(nameOf(kriterium), <Points score={kriterium.from} />, <Points score={kriterium.to} />, <Change of={kriterium} words={t.change} />));
  }
  const indikatorer = kriterium.indikatorer.filter((one) => !isJudged || one.from !== undefined || one.to !== undefined);
  // Its signs are judged with it.
  const stateOf = (one: Changed): Changed =>
    toJudgement !== undefined && (one.change === "gone" || one.change === "unscored")
      ? { change: "notComparable", reason: "scoresAgainstJudgements" }
      : one;
  const its = (one: ComparedKriterium["indikatorer"][number]): Row =>
    row(nameOf(one), <Points score={one.from} />, <Points score={one.to} />, <Change of={stateOf(one)} words={t.change} />);
  return [...rows, ...indikatorer.map(its)];
}

function nameOf({ before, after }: Pick<ComparedTema, "before" | "after">): string {
  const label = (one: typeof before): string =>
    one === undefined ? "" : `${/^t\d+$/.test(one.id) ? "" : `${one.id} `}${one.label[language.value]}`;
  if (before === undefined || after === undefined) return label(after ?? before);
  const [was, is] = [label(before), label(after)];
  return was === is ? is : `${is} (${was})`;
}

function Points({ score }: { readonly score: Score | undefined }): VNode {
  const t = useText();
  if (score === undefined) {
    return (
      <>
        <span aria-hidden="true">{t.noScore}</span>
        <span class="sr-only">{t.noScoreWord}</span>
      </>
    );
  }
  return (
    <>
      <strong>{score.shown}</strong> {score.denominator !== 1 && <span class="kvm-exact">{t.exact({ fraction: fraction(score) })}</span>}
    </>
  );
}

/** With a real minus, as in the shown form. */
const fraction = ({ numerator, denominator }: { numerator: number; denominator: number }): string =>
  `${numerator}/${denominator}`.replace("-", "−");

const arrows: Readonly<Record<ComparedTema["change"], string>> = {
  up: "M12 20V5M5 12l7-7 7 7",
  down: "M12 4v15M5 12l7 7 7-7",
  same: "M4 9h16M4 15h16",
  new: "M12 4v16M4 12h16",
  gone: "M4 12h16",
  unscored: "M11 12h2",
  notComparable: "M5 5l14 14M19 5L5 19",
};

type Changed = Pick<ComparedTema, "change"> & Partial<Pick<ComparedTema, "difference" | "reason">>;

/** A shape, a word and the difference: never colour alone. */
function Change({ of: { change: its, difference, reason }, words }: { readonly of: Changed; readonly words: PageText["change"] }): VNode {
  const t = useText();
  // What was scored before and is judged now is not assessed no longer, but in another way.
  const change = reason === "scoresAgainstJudgements" ? "notComparable" : its;
  const amount = difference === undefined || difference.numerator === 0 ? "" : ` ${difference.shown}`;
  const exact = difference === undefined || difference.denominator === 1 ? "" : ` (${t.exact({ fraction: fraction(difference) })})`;
  return (
    <span class="page-change">
      <Sign path={arrows[change]} />
      <span>
        {words[change]}
        {amount}
        {exact}
        {reason !== undefined && <span class="kvm-exact"> {t.reason[reason]}</span>}
      </span>
    </span>
  );
}
