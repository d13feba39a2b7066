// From 2026: every criterion with its judgement, under its theme.
import type { VNode } from "preact";
import type { Profil, TemaResultat } from "../engine.js";
import { judgementMarks } from "../shared/marks.js";
import { numberOf } from "../shared/number.js";
import { said, useView } from "../shared/view/context.js";
import { Mark } from "../shared/view/mark.js";

export function KriteriumTable({ profil }: { profil: Profil }): VNode {
  const { text, uid } = useView();
  const id = `${uid}-kriterier`;
  return (
    <>
      <p class="kvm-caption" id={id}>
        {text.profil.captionCriteria}
      </p>
      <table class="table table--compact d-print-table kvm-table" aria-labelledby={id}>
        <thead>
          <tr>
            <th scope="col">{text.profil.kriterium}</th>
            <th scope="col">{text.profil.judgement}</th>
          </tr>
        </thead>
        {profil.temaer.map((tema) => (
          <Body key={tema.id} {...tema} />
        ))}
      </table>
    </>
  );
}

function Body(tema: TemaResultat): VNode {
  const view = useView();
  const { text } = view;
  const met = tema.kriterier.filter(({ judgement }) => judgement === "met").length;
  return (
    <tbody>
      <tr class="kvm-group">
        <th scope="rowgroup" colSpan={2}>
          {`${tema.nr}. ${said(view, tema.label)}`}{" "}
          <span class="kvm-exact">{text.profil.metOf({ met, all: tema.kriterier.length })}</span>
        </th>
      </tr>
      {tema.kriterier.map(({ id, label, judgement = "notJudged" }) => (
        <tr>
          <td>{`${numberOf(id)} ${said(view, label)}`}</td>
          <td>
            <span class="kvm-verdict">
              <Mark kind={judgementMarks[judgement]} />
              <span>{text.judgement[judgement]}</span>
            </span>
          </td>
        </tr>
      ))}
    </tbody>
  );
}
