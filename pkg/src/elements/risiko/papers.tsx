// What the result was made with: the risk model and the assessments.
import type { VNode } from "preact";
import type { Sag } from "../engine.js";
import { type CaseVurdering, listOf } from "../proces/case.js";
import { spoken } from "../shared/language.js";
import { ModelPapers } from "./model-papers.js";
import { useView } from "../shared/view/context.js";
import { Pair } from "../shared/view/pair.js";
import { Section } from "../shared/view/section.js";
import { risikoIn } from "../../generated/texts/risiko.js";
import type { Shown } from "./model.js";

export function Papers({ result, value }: Pick<Shown, "result"> & { value: Sag }): VNode {
  const { language } = useView();
  const text = risikoIn(language);
  const { model, vurdering, proposal } = result;
  const { from, to } = model.validity;
  const before = vurdering === undefined ? undefined : earlierThan(vurdering.date, value);
  const comparable = proposal.factors.some(({ observes }) => observes === "stoersteFald");
  return (
    <Section name="papers" class="kvm-findings kvm-papers" title={text.papers} line="">
      <dl class="kvm-pairs">
        <Pair name={text.modelName}>{spoken(model.name, language)}</Pair>
        <ModelPapers model={model} />
        <Pair name={text.modelValid}>{to === undefined ? text.validFrom({ date: from }) : text.validTo({ from, to })}</Pair>
        <Pair name={text.modelId}>{`${model.id}, ${model.version}`}</Pair>
        <Pair name={text.modelHash}>
          <code class="kvm-hash">{model.hash}</code>
        </Pair>
        {vurdering && <Pair name={text.assessment}>{text.assessmentOf({ date: vurdering.date, model: vurdering.model.id })}</Pair>}
        {comparable && <Pair name={text.earlier}>{before === undefined ? text.noEarlier : text.earlierOf({ date: before })}</Pair>}
      </dl>
    </Section>
  );
}

/** The day of the last assessment of the same kind before one. */
function earlierThan(date: string, { vurderinger }: Sag): string | undefined {
  const all = listOf(vurderinger);
  const kindOf = ({ kind = "drift" }: CaseVurdering): string => kind;
  const used = all.find((one) => one.date === date);
  const before = all.filter((one) => one.date < date && used !== undefined && kindOf(one) === kindOf(used));
  return before.map((one) => one.date).sort().at(-1);
}
