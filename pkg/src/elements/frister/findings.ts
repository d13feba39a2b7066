// Facts that do not fit a rule, or leave a question.
import type { Fact, Frister, FristFund } from "../engine.js";
import { type Child, h, heading } from "../shared/dom.js";
import { mark } from "../shared/marks.js";
import { factName, paragraphs, type Saying } from "./say.js";

export function found(say: Saying, level: number, result: Frister, facts: readonly Fact[]): Child {
  if (result.findings.length === 0) return null;
  const { text } = say;
  // What weighs most first; the engine's order within.
  const sorted = [...result.findings].sort((a, b) => Number(b.severity === "warning") - Number(a.severity === "warning"));
  return h(
    "section",
    { class: "kvm-findings" },
    heading(level, null, text.findings),
    h("p", null, text.findingsLead),
    h(
      "ul",
      { class: "nobullet-list" },
      sorted.map((finding) => item(say, finding, result, facts)),
    ),
  );
}

function item(say: Saying, finding: FristFund, result: Frister, facts: readonly Fact[]): HTMLElement {
  const { text, language } = say;
  const fact = finding.fact === undefined ? undefined : facts[finding.fact];
  const basis = finding.law === undefined ? [] : (result.law[finding.law]?.basis ?? []);
  const kind = finding.severity === "warning" ? "warning" : "info";
  return h(
    "li",
    { class: "kvm-finding kvm-verdict" },
    mark(kind, { label: text.severity[finding.severity] }),
    h(
      "span",
      null,
      finding.message[language],
      fact === undefined ? null : h("span", { class: "kvm-note-line" }, `${text.because}: ${factName(say, fact)}`),
      basis.length === 0 ? null : h("span", { class: "kvm-note-line kvm-basis" }, paragraphs(text, basis)),
    ),
  );
}
