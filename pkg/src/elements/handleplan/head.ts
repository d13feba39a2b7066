// The computed part of a point: what it is, by when, what the law makes of it, and what it still lacks.
import type { Finding, Handleplanpunkt, PlanFundKind } from "../engine.js";
import { type Child, h } from "../shared/dom.js";
import { mark } from "../shared/marks.js";
import { findingList } from "../proces/say.js";
import { basis } from "./nearest.js";
import type { Plan } from "./plan.js";
import { lacking, lastDay, otherReading, timeLeft } from "./say.js";

/** `findings`: those about no field; `take`: what the button to take the frist as it is now does, if there is one. */
export function head(plan: Plan, point: Handleplanpunkt, findings: readonly Finding<PlanFundKind>[], take?: () => void): Child {
  const { context, words } = plan;
  const { language } = context;
  const last = lastDay(language, point);
  const left = timeLeft(language, point);
  const lacks = lacking(language, point);
  const about = point.label === undefined ? point.about : point.about.slice(1);
  const accept = (finding: Finding<PlanFundKind>): Child =>
    finding.code === "fristChanged" && take !== undefined
      ? h("p", null, h("button", { type: "button", class: "function-link", onclick: take }, words.fristSeen))
      : null;
  const other = point.otherReading === undefined ? "" : ` · ${otherReading(language, point.otherReading)}`;
  return [
    last === undefined && !point.paused
      ? null
      : h(
          "p",
          { class: "kvm-verdict" },
          mark(left.mark),
          h("span", null, last === undefined ? null : [h("strong", null, last), " · "], left.words, other),
        ),
    point.threatens ? weighs(words.threatens) : null,
    point.lapses ? weighs(words.lapses) : null,
    h("p", null, point.text[language]),
    basis(plan, point),
    about.length === 0
      ? null
      : h("p", null, h("strong", null, `${words.about}: `), about.map(plan.nameOf).join("; ")),
    findings.length === 0 ? null : findingList(language, findings, accept),
    point.gone
      ? null
      : h(
          "p",
          { class: "kvm-verdict kvm-lacks" },
          mark(lacks === "" ? "success" : "open"),
          h("span", null, lacks === "" ? words.nothingLacks : lacks),
        ),
  ];
}

/** The findings that the head does not say already: that the frist has passed stands beside the frist. */
export const atHead = (findings: readonly Finding<PlanFundKind>[]): Finding<PlanFundKind>[] =>
  findings.filter(({ code }) => code !== "fristPassed");

const weighs = (words: string): Child =>
  h("p", { class: "kvm-verdict" }, mark("warning"), h("strong", null, `${words}.`));
