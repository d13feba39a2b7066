// Who made a risk model, what it rests on and how sure it is: pairs of a list.
import type { VNode } from "preact";
import type { Risikosvar } from "../engine.js";
import { BasisLine } from "../proces/said.js";
import { unsure } from "../proces/say.js";
import { spoken } from "../shared/language.js";
import { useView } from "../shared/view/context.js";
import { Pair } from "../shared/view/pair.js";
import { risikoIn } from "../../generated/texts/risiko.js";

export function ModelPapers({ model }: Pick<Risikosvar, "model">): VNode {
  const { language } = useView();
  const text = risikoIn(language);
  const sure = unsure(language, model.confidence);
  return (
    <>
      <Pair name={text.modelMaker}>{spoken(model.source, language)}</Pair>
      {sure !== "" && <Pair name={text.modelSure}>{text.notVerified({ words: sure })}</Pair>}
      {model.note && <Pair name={text.modelNote}>{spoken(model.note, language)}</Pair>}
      {model.basis.length > 0 && (
        <Pair name={text.modelBasis}>
          <BasisLine basis={model.basis} />
        </Pair>
      )}
    </>
  );
}
