// The risk category: what is known, what is proposed, and what the konsulent chooses.
import type { VNode } from "preact";
import { useText } from "../shared/language.js";
import { Halves } from "./halves.js";

export function Risk(): VNode {
  const t = useText();
  return (
    <Halves
      lead={t.lead.risiko}
      jump={t.toResult}
      form={<kvalitetsmodel-risikosag id="risikosag" sag="sag" headinglevel="2" />}
      result={<kvalitetsmodel-risiko sag="sag" headinglevel="2" />}
    />
  );
}
