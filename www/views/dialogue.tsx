// The course towards a decision: what the socialtilsyn is worried about, what has happened, and what is missing.
import type { VNode } from "preact";
import { useText } from "../shared/language.js";
import { Halves } from "./halves.js";

export function Dialogue(): VNode {
  const t = useText();
  return (
    <Halves
      lead={t.lead.dialog}
      jump={t.toResult}
      form={<kvalitetsmodel-dialogforloeb id="dialogforloeb" sag="sag" headinglevel="2" />}
      result={<kvalitetsmodel-dialogoverblik sag="sag" headinglevel="2" />}
    />
  );
}
