// Events that do not fit a rule, or leave a question.
import type { CaseEvent, Finding, Frister, FristFundKind } from "../engine.js";
import { placed } from "../proces/left.js";
import { type Child, h, heading } from "../shared/dom.js";
import { mark } from "../shared/marks.js";
import { paragraphs } from "../shared/paragraphs.js";
import { eventName, type Saying } from "./say.js";

type Found = Finding<FristFundKind>;

export function found(say: Saying, level: number, result: Frister, events: readonly CaseEvent[]): Child {
  if (result.findings.length === 0) return null;
  const { text } = say;
  return h(
    "section",
    { class: "kvm-findings" },
    heading(level, null, text.findings),
    h("p", null, text.findingsLead),
    h(
      "ul",
      { class: "nobullet-list" },
      alike(result.findings).map((group) => item(say, group, result, events)),
    ),
  );
}

/** What is said with the same words stands once. What weighs most comes first; the engine's order within. */
function alike(findings: readonly Found[]): Found[][] {
  const groups = new Map<string, Found[]>();
  for (const finding of findings) {
    const words = finding.message.da;
    groups.set(words, [...(groups.get(words) ?? []), finding]);
  }
  const weight = ([first]: Found[]): number => Number(first?.severity === "warning");
  return [...groups.values()].sort((a, b) => weight(b) - weight(a));
}

function item(say: Saying, group: readonly Found[], result: Frister, events: readonly CaseEvent[]): Child {
  const { text, language } = say;
  const [first] = group;
  if (first === undefined) return null;
  const kind = first.severity === "warning" ? "warning" : "info";
  return h(
    "li",
    { class: "kvm-finding kvm-verdict" },
    mark(kind, { label: text.severity[first.severity] }),
    h(
      "div",
      null,
      first.message[language],
      group.map((finding) => where(say, finding, result, events)),
    ),
  );
}

/** The rule, what it is about, and the paragraph. */
function where(say: Saying, finding: Found, result: Frister, events: readonly CaseEvent[]): Child {
  const { text, language } = say;
  const event = events[placed(finding.path)?.at ?? -1];
  const lov = finding.source === undefined ? undefined : result.sources[finding.source];
  if (event === undefined && lov === undefined) return null;
  return h(
    "p",
    { class: "kvm-finding-where" },
    lov === undefined ? null : `${text.traceRule}: ${lov.text[language]} `,
    event === undefined ? null : `${text.because}: ${eventName(say, event)}. `,
    lov === undefined || lov.basis.length === 0 ? null : h("span", { class: "kvm-basis" }, paragraphs(lov.basis)),
  );
}
