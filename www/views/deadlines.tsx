// What has happened, what follows from it, and the year's own dates.
import type { VNode } from "preact";
import { useText } from "../shared/language.js";
import { Halves } from "./halves.js";

export function Deadlines(): VNode {
  const t = useText();
  return (
    <>
      <Halves
        lead={t.lead.frister}
        jump={t.toDeadlines}
        form={<kvalitetsmodel-forhold id="forhold" sag="sag" headinglevel="2" />}
        result={<kvalitetsmodel-frister id="frister" sag="sag" headinglevel="2" />}
      />
      <kvalitetsmodel-aarshjul class="page-wheel" sag="sag" headinglevel="2" />
    </>
  );
}
