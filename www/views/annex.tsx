// The official wording of the models, pasted from the annex.
import type { VNode } from "preact";
import { useText } from "../shared/language.js";

export function Annex(): VNode {
  const t = useText();
  return (
    <>
      <p class="d-print-none">{t.lead.bilag}</p>
      <kvalitetsmodel-bilag id="bilag" sag="sag" headinglevel="2" />
    </>
  );
}
