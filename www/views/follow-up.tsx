// The follow-up of an approval.
import type { VNode } from "preact";
import { useText } from "../shared/language.js";

export function FollowUp(): VNode {
  const t = useText();
  return (
    <>
      <p class="d-print-none">{t.lead.opfoelgning}</p>
      <kvalitetsmodel-opfoelgning id="opfoelgning" sag="sag" headinglevel="2" />
    </>
  );
}
