// What there is to see of a profile: the spindelvæv with its numbers, or a table where there are no scores to draw.
import type { ComponentChildren, VNode } from "preact";
import type { Profil, Score, TemaResultat } from "../engine.js";
import { expectedOf } from "../shared/count.js";
import { exactly } from "../shared/fraction.js";
import { said, useView, type View } from "../shared/view/context.js";
import { Heading } from "../shared/view/heading.js";
import { Table } from "../shared/view/table.js";
import { Board } from "./board.js";
import { Picture, Sample, type Series } from "./picture.js";

/** The scores of an earlier assessment, one per axis; undefined where none was set. */
export type Earlier = readonly (Score | undefined)[] | "notComparable" | undefined;

interface WebProps {
  readonly profil: Profil;
  readonly earlier: Earlier;
  /** The room there is. */
  readonly width: number;
}

export function Web(props: WebProps): VNode {
  const { web } = useView().text;
  const { profil } = props;
  if (profil.allCriteria !== undefined) {
    return (
      <>
        <Heading>{web.overview}</Heading>
        <p>{web.criteriaNoWeb}</p>
        <Board profil={profil} />
        {profil.temaer.some(({ mean }) => mean !== undefined) && (
          <>
            <Heading below={1}>{web.aidHeading}</Heading>
            <p>{web.aidExplain}</p>
            <Figure {...props} />
          </>
        )}
      </>
    );
  }
  if (profil.kind === "godkendelse") {
    return (
      <>
        <Heading>{web.overview}</Heading>
        <p>{web.expectedNoWeb}</p>
        <Counts profil={profil} />
      </>
    );
  }
  return (
    <>
      <Heading>{web.heading}</Heading>
      <Figure {...props} />
    </>
  );
}

function Counts({ profil }: { profil: Profil }): VNode {
  const view = useView();
  const { text } = view;
  const words = [text.profil.expected, text.profil.expectedNot, text.answer.notAssessed];
  const rows = profil.temaer.map((tema) => {
    const { forventes, forventesIkke, open } = expectedOf(tema);
    return { head: nameOf(view, tema), cells: [forventes, forventesIkke, open] };
  });
  return <Table name="counts" caption={text.web.captionExpected} columns={[text.profil.tema, ...words]} rows={rows} />;
}

function Figure({ profil, earlier, width }: WebProps): VNode {
  const view = useView();
  const { web } = view.text;
  const before = earlier === "notComparable" ? undefined : earlier;
  const series: Series[] = [{ kind: "now", scores: profil.temaer.map(({ mean }) => mean) }];
  if (before !== undefined) series.push({ kind: "before", scores: before });
  const axes = profil.temaer.map((tema) => ({ nr: tema.nr, label: said(view, tema.label) }));
  const without = profil.temaer.filter(({ mean }) => mean === undefined).map((tema) => said(view, tema.label));
  return (
    <>
      <figure class="kvm-web">
        <Picture axes={axes} series={series} width={width} label={web.label} short={(nr) => web.axis({ nr })} />
        <figcaption>
          {before && <Legend />}
          <p>
            {web.explain}{" "}
            {without.length === axes.length ? web.noneScored : without.length > 0 && web.noScore({ names: without.join(", ") })}
          </p>
        </figcaption>
      </figure>
      {earlier === "notComparable" && <p>{web.beforeNotComparable}</p>}
      <Numbers profil={profil} earlier={before} />
    </>
  );
}

function Legend(): VNode {
  const { web } = useView().text;
  return (
    <ul class="kvm-legend nobullet-list">
      <li>
        <Sample kind="now" />
        {` ${web.now} (${web.nowShape})`}
      </li>
      <li>
        <Sample kind="before" />
        {` ${web.before} (${web.beforeShape})`}
      </li>
    </ul>
  );
}

interface NumbersProps {
  readonly profil: Profil;
  readonly earlier: readonly (Score | undefined)[] | undefined;
}

function Numbers({ profil, earlier }: NumbersProps): VNode {
  const view = useView();
  const { text } = view;
  const { web } = text;
  const rows = profil.temaer.map((tema, at) => ({
    head: nameOf(view, tema),
    cells: [tema.mean, ...(earlier === undefined ? [] : [earlier[at]])].map((score) => <Cell score={score} />),
  }));
  const columns = earlier === undefined ? [text.profil.mean] : [web.now, web.before];
  const caption = profil.allCriteria === undefined ? web.caption : web.captionAid;
  return (
    <Table
      name="numbers"
      caption={`${caption} (${text.methodShort[profil.method].toLowerCase()})`}
      columns={[text.profil.tema, ...columns]}
      rows={rows}
    />
  );
}

function Cell({ score }: { score: Score | undefined }): ComponentChildren {
  const { text } = useView();
  if (score === undefined) return text.profil.noMean;
  return (
    <>
      <strong>{score.shown}</strong>
      {score.denominator !== 1 && (
        <>
          {" "}
          <span class="kvm-exact">{`(${exactly(score)})`}</span>
        </>
      )}
    </>
  );
}

const nameOf = (view: View, tema: TemaResultat): string => `${tema.nr}. ${said(view, tema.label)}`;
