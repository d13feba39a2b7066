// Every criterion and indicator with its answer, begrundelse and datakilder: what the numbers stand on.
import type { Answer, Profil, TemaResultat, Vurdering } from "../engine.js";
import { type Child, h, heading, idPart } from "../shared/dom.js";
import { exactly } from "../shared/fraction.js";
import { numberOf } from "../shared/number.js";
import { type Context, said } from "../shared/fields/context.js";

type Why = Pick<NonNullable<Vurdering["answers"]>[number], "begrundelse" | "datakilder">;

export function details(context: Context, value: Vurdering, profil: Profil): Child {
  const { text, level } = context;
  const answers = new Map((value.answers ?? []).map((one) => [one.id, one]));
  const criteria = new Map((value.criteria ?? []).map((one) => [one.id, one]));
  return [
    heading(level + 1, null, text.profil.details),
    profil.temaer.map((tema) =>
      one(context, tema, { answers, criteria, judged: profil.allCriteria !== undefined }),
    ),
  ];
}

interface Given {
  readonly answers: ReadonlyMap<string, Why>;
  readonly criteria: ReadonlyMap<string, Why>;
  readonly judged: boolean;
}

function one(context: Context, tema: TemaResultat, { answers, criteria, judged }: Given): Child {
  const { text, uid } = context;
  const answer = (given: Answer | undefined): string =>
    given === undefined ? text.profil.notAnswered : text.answer[given];
  return h(
    "details",
    { class: "details kvm-detail", id: `${uid}-${idPart(tema.id)}` },
    h("summary", { class: "details-summary" }, `${tema.nr}. ${said(context, tema.label)}`),
    h(
      "div",
      { class: "details-text" },
      tema.kriterier.map((kriterium) => {
        const { id, label, mean, judgement, indikatorer } = kriterium;
        const leaf = indikatorer.length === 0;
        const aid = judged ? `${text.profil.aid}: ` : "";
        const state = [
          judged ? text.judgement[judgement ?? "notJudged"] : "",
          leaf && (!judged || kriterium.answer !== undefined) ? `${aid}${answer(kriterium.answer)}` : "",
          !leaf && mean ? `${aid}${text.profil.mean.toLowerCase()} ${mean.shown} (${exactly(mean)})` : "",
        ];
        return [
          h(
            "p",
            { class: "kvm-line" },
            h("strong", null, text.form.kriterium(numberOf(id), said(context, label))),
            ": ",
            state.filter((part) => part !== "").join(" · "),
          ),
          why(context, judged ? criteria.get(id) : leaf ? answers.get(id) : undefined),
          judged && leaf ? why(context, answers.get(id)) : null,
          leaf
            ? null
            : h(
                "ul",
                null,
                indikatorer
                  .filter((leafResult) => !judged || leafResult.answer !== undefined)
                  .map((leafResult) =>
                    h(
                      "li",
                      null,
                      `${leafResult.id} ${said(context, leafResult.label)}: `,
                      h("strong", null, leafResult.applies ? answer(leafResult.answer) : text.profil.notApplies),
                      leafResult.applies || leafResult.answer === undefined ? "" : ` (${answer(leafResult.answer)})`,
                      why(context, answers.get(leafResult.id)),
                    ),
                  ),
              ),
        ];
      }),
    ),
  );
}

function why({ text }: Context, given: Why | undefined): Child {
  if (given === undefined) return null;
  const { begrundelse, datakilder = [] } = given;
  return [
    begrundelse ? h("p", { class: "kvm-reason" }, begrundelse) : null,
    datakilder.length > 0
      ? h(
          "p",
          { class: "kvm-sources" },
          `${text.profil.datakilder}: ${datakilder.map((source) => text.datakilde[source]).join(", ")}`,
        )
      : null,
  ];
}
