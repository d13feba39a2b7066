// From 2026: every criterion with its judgement, under its theme.
import type { Judgement, Profil, TemaResultat } from "../engine.js";
import { criteriaOf } from "../shared/count.js";
import { type Child, h, uniqueId } from "../shared/dom.js";
import { mark } from "../shared/marks.js";
import { numberOf } from "../shared/number.js";
import { type Context, said } from "../shared/fields/context.js";

const marks = { met: "success", notMet: "error", notJudged: "open" } as const;

export function kriteriumTable(context: Context, profil: Profil): Child {
  const { text } = context;
  const id = uniqueId();
  return [
    h("p", { class: "kvm-caption", id }, text.profil.captionCriteria),
    h(
      "table",
      { class: "table table--compact d-print-table kvm-table", "aria-labelledby": id },
      h(
        "thead",
        null,
        h(
          "tr",
          null,
          h("th", { scope: "col" }, text.profil.kriterium),
          h("th", { scope: "col" }, text.profil.judgement),
        ),
      ),
      profil.temaer.map((tema) => body(context, tema)),
    ),
  ];
}

function body(context: Context, tema: TemaResultat): HTMLElement {
  const { text } = context;
  const { met } = criteriaOf(tema);
  const name = `${tema.nr}. ${said(context, tema.label)}`;
  return h(
    "tbody",
    null,
    h(
      "tr",
      { class: "kvm-group" },
      h(
        "th",
        { scope: "rowgroup", colspan: 2 },
        name,
        " ",
        h("span", { class: "kvm-exact" }, text.profil.metOf(met, tema.kriterier.length)),
      ),
    ),
    tema.kriterier.map(({ id, label, judgement = "notJudged" }) =>
      h(
        "tr",
        null,
        h("td", null, `${numberOf(id)} ${said(context, label)}`),
        h("td", null, verdict(context, judgement)),
      ),
    ),
  );
}

const verdict = ({ text }: Context, judgement: Judgement): HTMLElement =>
  h("span", { class: "kvm-verdict" }, mark(marks[judgement]), h("span", null, text.judgement[judgement]));
