// What the result was made with: the risk model and the assessments.
import { pair } from "../frister/one.js";
import type { Sag } from "../engine.js";
import { type CaseVurdering, listOf } from "../proces/case.js";
import { basisLine, unsure } from "../proces/say.js";
import { type Child, h, heading } from "../shared/dom.js";
import type { Saying } from "./say.js";

export function papers({ text, language, level, result }: Saying, value: Sag): Child {
  const { model, vurdering, proposal } = result;
  const { from, to } = model.validity;
  const sure = unsure(language, model.confidence);
  const before = vurdering === undefined ? undefined : earlierThan(vurdering.date, value);
  const comparable = proposal.factors.some(({ observes }) => observes === "stoersteFald");
  return h(
    "section",
    { class: "kvm-findings kvm-papers" },
    heading(level, null, text.papers),
    h("dl", { class: "kvm-pairs" }, [
      pair(text.modelName, model.name[language]),
      pair(text.modelMaker, model.source[language]),
      sure === "" ? null : pair(text.modelSure, text.notVerified(sure)),
      model.note === undefined ? null : pair(text.modelNote, model.note[language]),
      model.basis.length === 0 ? null : pair(text.modelBasis, basisLine(language, model.basis)),
      pair(text.modelValid, to === undefined ? text.validFrom(from) : text.validTo(from, to)),
      pair(text.modelId, `${model.id}, ${model.version}`),
      pair(text.modelHash, h("code", { class: "kvm-hash" }, model.hash)),
      vurdering === undefined ? null : pair(text.assessment, text.assessmentOf(vurdering.date, vurdering.model.id)),
      comparable
        ? pair(text.earlier, before === undefined ? text.noEarlier : text.earlierOf(before))
        : null,
    ]),
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
