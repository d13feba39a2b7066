// Every criterion and indicator with its answer, begrundelse and datakilder: what the numbers stand on.
import type { VNode } from "preact";
import type { Answer, Profil, TemaResultat, Vurdering } from "../engine.js";
import { exactly } from "../shared/fraction.js";
import { idPart } from "../shared/id-part.js";
import { numberOf } from "../shared/number.js";
import { said, useView } from "../shared/view/context.js";
import { Heading } from "../shared/view/heading.js";

type Reasons = Pick<NonNullable<Vurdering["answers"]>[number], "begrundelse" | "datakilder">;

interface Given {
  readonly answers: ReadonlyMap<string, Reasons>;
  readonly criteria: ReadonlyMap<string, Reasons>;
  readonly judged: boolean;
}

export function Details({ value, profil }: { value: Vurdering; profil: Profil }): VNode {
  const given: Given = {
    answers: new Map((value.answers ?? []).map((one) => [one.id, one])),
    criteria: new Map((value.criteria ?? []).map((one) => [one.id, one])),
    judged: profil.allCriteria !== undefined,
  };
  return (
    <>
      <Heading below={1}>{useView().text.profil.details}</Heading>
      {profil.temaer.map((tema) => (
        <Tema key={tema.id} tema={tema} {...given} />
      ))}
    </>
  );
}

function Tema({ tema, ...given }: { tema: TemaResultat } & Given): VNode {
  const view = useView();
  return (
    <details class="details kvm-detail" id={`${view.uid}-${idPart(tema.id)}`}>
      <summary class="details-summary">{`${tema.nr}. ${said(view, tema.label)}`}</summary>
      <div class="details-text">
        {tema.kriterier.map((kriterium) => (
          <Kriterium {...kriterium} given={given} />
        ))}
      </div>
    </details>
  );
}

type KriteriumProps = TemaResultat["kriterier"][number] & { readonly given: Given };

function Kriterium({ given, ...kriterium }: KriteriumProps): VNode {
  const view = useView();
  const { text } = view;
  const { answers, criteria, judged } = given;
  const { id, label, mean, judgement, indikatorer } = kriterium;
  const answer = (one: Answer | undefined): string =>
    one === undefined ? text.profil.notAnswered : text.answer[one];
  const leaf = indikatorer.length === 0;
  const aid = judged ? `${text.profil.aid}: ` : "";
  const state = [
    judged ? text.judgement[judgement ?? "notJudged"] : "",
    leaf && (!judged || kriterium.answer !== undefined) ? `${aid}${answer(kriterium.answer)}` : "",
    !leaf && mean ? `${aid}${text.profil.mean.toLowerCase()} ${mean.shown} (${exactly(mean)})` : "",
  ];
  return (
    <>
      <p class="kvm-line">
        <strong>{text.form.kriterium({ nr: numberOf(id), label: said(view, label) })}</strong>
        {": "}
        {state.filter((part) => part !== "").join(" · ")}
      </p>
      <Why given={judged ? criteria.get(id) : leaf ? answers.get(id) : undefined} />
      {judged && leaf && <Why given={answers.get(id)} />}
      {!leaf && (
        <ul>
          {indikatorer
            .filter((one) => !judged || one.answer !== undefined)
            .map((one) => (
              <li>
                {`${one.id} ${said(view, one.label)}: `}
                <strong>{one.applies ? answer(one.answer) : text.profil.notApplies}</strong>
                {!one.applies && one.answer !== undefined && ` (${answer(one.answer)})`}
                <Why given={answers.get(one.id)} />
              </li>
            ))}
        </ul>
      )}
    </>
  );
}

function Why({ given }: { given: Reasons | undefined }): VNode | null {
  const { text } = useView();
  if (given === undefined) return null;
  const { begrundelse, datakilder = [] } = given;
  return (
    <>
      {begrundelse && <p class="kvm-reason">{begrundelse}</p>}
      {datakilder.length > 0 && (
        <p class="kvm-sources">
          {`${text.profil.datakilder}: ${datakilder.map((source) => text.datakilde[source]).join(", ")}`}
        </p>
      )}
    </>
  );
}
