// Where a factor is from, how sure it is, and the law behind what it looks at.
import type { VNode } from "preact";
import type { Faktorsvar } from "../engine.js";
import { BasisLine } from "../proces/said.js";
import { unsure } from "../proces/say.js";
import { spoken } from "../shared/language.js";
import { useView } from "../shared/view/context.js";
import { risikoIn } from "../../generated/texts/risiko.js";

export function SourceOf({ source, confidence, basis }: Pick<Faktorsvar, "source" | "confidence" | "basis">): VNode {
  const { language } = useView();
  return (
    <div class="kvm-basis kvm-note-line">
      {`${risikoIn(language).source}: ${spoken(source, language)}. ${unsure(language, confidence)} `}
      {basis.length > 0 && <BasisLine basis={basis} />}
    </div>
  );
}
