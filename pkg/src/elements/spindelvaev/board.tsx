// From 2026: every criterion as a sign under its theme, so that a board sees at a glance where something is not met.
import type { VNode } from "preact";
import type { Judgement, KriteriumResultat, Profil } from "../engine.js";
import { judgementMarks } from "../shared/marks.js";
import { numberOf } from "../shared/number.js";
import { said, useView } from "../shared/view/context.js";
import { Mark } from "../shared/view/mark.js";
import { Table } from "../shared/view/table.js";

const judgements = Object.keys(judgementMarks) as Judgement[];

export function Board({ profil }: { profil: Profil }): VNode {
  const view = useView();
  const { text } = view;
  const rows = profil.temaer.map((tema) => ({
    head: `${tema.nr}. ${said(view, tema.label)}`,
    cells: [
      <ul class="nobullet-list kvm-board">
        {tema.kriterier.map((one) => (
          <Criterion key={one.id} {...one} />
        ))}
      </ul>,
    ],
  }));
  return (
    <>
      <Table name="board" caption={text.web.captionCriteria} columns={[text.profil.tema, text.web.criteria]} rows={rows} />
      <p class="kvm-board-signs" aria-hidden="true">
        {judgements.map((one) => (
          <span class="kvm-verdict">
            <Mark kind={judgementMarks[one]} />
            <span>{text.judgement[one]}</span>
          </span>
        ))}
      </p>
    </>
  );
}

/** The number by which people know it, its sign, and both in words for whoever does not see them. */
function Criterion({ id, label, judgement = "notJudged" }: KriteriumResultat): VNode {
  const view = useView();
  const { text } = view;
  return (
    <li class={`kvm-board-one kvm-board-${judgement}`} title={said(view, label)}>
      {`${numberOf(id)} `}
      <span class="sr-only">{`${said(view, label)} `}</span>
      <Mark kind={judgementMarks[judgement]} label={text.judgement[judgement]} />
    </li>
  );
}
