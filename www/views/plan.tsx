// The plan: what a letter, a report or a decision calls for, who does what, and by when.
import type { VNode } from "preact";
import { useText } from "../shared/language.js";

export function Plan(): VNode {
  const t = useText();
  return (
    <>
      <p class="d-print-none">{t.lead.handleplan}</p>
      {/* What has happened is told under Frister, and not here too. */}
      <kvalitetsmodel-handleplan id="handleplan" sag="sag" forhold="forhold" headinglevel="2" />
    </>
  );
}
