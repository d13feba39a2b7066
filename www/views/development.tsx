// How each theme moved from one assessment to the next: a line of numbers, and a small picture where they are on one scale.
import type { VNode } from "preact";
import type { Comparison, Profil, Score, Vurdering } from "kvalitetsmodel";
import { assessmentIn } from "../../pkg/src/elements/shared/sag/assessment.js";
import type { Kept } from "../cases/kept.js";
import type { Engine } from "../engine.js";
import { language, useText } from "../shared/language.js";
import { Table } from "../shared/table.js";
import { assessmentName, assessmentsOf, byDate, placeOf } from "./assessments.js";

/** One assessment on the axes of the last. */
interface Column {
  readonly name: string;
  readonly profil: Profil;
  readonly temaer: Comparison["temaer"] | undefined;
}

export function Development({ its, kept: { sag } }: { readonly its: Engine; readonly kept: Kept }): VNode | null {
  const t = useText();
  const all = assessmentsOf(sag);
  const whole = (at: number): Vurdering => assessmentIn(sag, placeOf(at)) as Vurdering;
  const order = byDate(sag);
  const last = order.at(-1) ?? 0;
  const columns = order.flatMap((at): Column[] => {
    try {
      const temaer = at === last ? undefined : its.compare(whole(at), whole(last)).temaer;
      return [{ name: assessmentName(all[at], at, t), profil: its.profil(whole(at)), temaer }];
    } catch {
      // What cannot be read is told where it is looked at.
      return [];
    }
  });
  const newest = columns.at(-1);
  if (newest === undefined || columns.length < 3 || newest.temaer !== undefined) return null;
  const rows = newest.profil.temaer.map(({ id, nr, label }) => {
    const moved = columns.map((one) => valueOf(one, id));
    const scores = moved.map((one) => (typeof one === "object" ? one : undefined));
    const cells = moved.map((one) => (typeof one === "object" ? one.shown : (one ?? t.noScore)));
    return { head: `${nr}. ${label[language.value]}`, cells: [...cells, <Spark scores={scores} />] };
  });
  return (
    <section aria-labelledby="heading-development">
      <h2 id="heading-development">{t.development.title}</h2>
      <p>{t.development.lead}</p>
      <Table id="development" columns={[t.columns[0] ?? "", ...columns.map(({ name }) => name), t.development.picture]} rows={rows} />
    </section>
  );

  /** A score; from 2026 how many criteria are met, which is no score and is not drawn with them. */
  function valueOf({ profil, temaer }: Column, id: string): Score | string | undefined {
    const own = temaer === undefined ? id : temaer.find(({ after }) => after?.id === id)?.before?.id;
    const tema = profil.temaer.find((one) => one.id === own);
    if (tema === undefined) return undefined;
    if (profil.allCriteria === undefined) return tema.mean;
    const met = tema.kriterier.filter(({ judgement }) => judgement === "met").length;
    return t.development.met({ met, all: tema.kriterier.length });
  }
}

const [WIDTH, HEIGHT, MARGIN] = [80, 24, 4];

/** From 1 to 5, left to right; nothing where fewer than two are scored. */
function Spark({ scores }: { readonly scores: readonly (Score | undefined)[] }): VNode | null {
  const points = scores.flatMap((score, at) => {
    if (score === undefined) return [];
    const [right, up] = [at / (scores.length - 1), (score.numerator / score.denominator - 1) / 4];
    return [[MARGIN + right * (WIDTH - 2 * MARGIN), HEIGHT - MARGIN - up * (HEIGHT - 2 * MARGIN)] as const];
  });
  if (points.length < 2) return null;
  return (
    <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} width={WIDTH} height={HEIGHT} aria-hidden="true" focusable="false">
      <polyline points={points.map((point) => point.join(",")).join(" ")} fill="none" stroke="currentColor" stroke-width="2" />
      {points.map(([x, y]) => (
        <circle cx={x} cy={y} r="3" fill="currentColor" />
      ))}
    </svg>
  );
}
