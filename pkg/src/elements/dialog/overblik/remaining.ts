// What remains before each decision: the law for itself, and everything less for itself. Never whether a decision is
// lawful: only what is noted and what is not.
import type { Paataenkt, Requirement, RequirementState } from "../../engine.js";
import { kindName } from "../../events/catalogue.js";
import { capital } from "../../proces/say.js";
import { type Child, h, heading } from "../../shared/dom.js";
import { mark, type Mark } from "../../shared/marks.js";
import { listOf } from "../../proces/case.js";
import { concernOf, restsOn, type Saying, sourceOf, standingOf, stepAt } from "./say.js";

const marks: Readonly<Record<RequirementState, Mark>> = {
  noted: "success",
  notNoted: "open",
  unclear: "warning",
  against: "error",
  excused: "info",
  toJudge: "info",
};

export function remaining(say: Saying): Child {
  const { words, level, result } = say;
  return h(
    "section",
    { class: "kvm-remaining" },
    heading(level, null, words.remaining),
    h("p", null, words.remainingLead),
    result.intended.length === 0 ? h("p", null, words.nothingIntended) : null,
    result.intended.map((one, at) => decision(say, one, at)),
  );
}

function decision(say: Saying, one: Paataenkt, at: number): Child {
  const { words, level, language, uid, value } = say;
  const isLaw = (its: Requirement): boolean => sourceOf(say, its)?.standing === "law";
  const law = one.requirements.filter(isLaw);
  // As the engine counts what remains: not what comes after the decision.
  const due = law.filter(({ when }) => when !== "after");
  const less = one.requirements.filter((its) => !isLaw(its));
  const named = listOf(value.concerns).length === one.concerns.length ? "" : aboutOf(say, one);
  const folded = (name: string, title: string, ...body: Child[]): Child =>
    h(
      "details",
      { class: "details", id: `${uid}-${name}-${one.kind}-${at}` },
      h(
        "summary",
        { class: "details-summary" },
        title,
        h("span", { class: "sr-only" }, `: ${kindName(language, one.kind)}`),
      ),
      h("div", { class: "details-text" }, body),
    );
  return h(
    "section",
    { class: "kvm-decision" },
    heading(level + 1, null, kindName(language, one.kind)),
    named === "" ? null : h("p", null, named),
    h("p", { class: "kvm-left" }, h("strong", null, words.lawLeft(one.remaining, due.length))),
    // What somebody thinks of is there to read; of three that nobody has named, each is folded.
    one.intended === undefined
      ? folded("law", words.checklist(alike(law).length), checklist(say, law))
      : checklist(say, law),
    less.length === 0
      ? null
      : folded("less", words.lessLeft(one.recommended), h("p", null, words.less), checklist(say, less)),
  );
}

const aboutOf = (say: Saying, { concerns }: Paataenkt): string =>
  concerns.length === 0 ? "" : say.words.aboutConcerns(concerns.map((id) => concernOf(say, id)).join("; "));

/** By when each is due; what is asked of every concern stands once, with a line for each. */
function checklist(say: Saying, requirements: readonly Requirement[]): Child {
  const { language, level } = say;
  return (["before", "with", "after"] as const).map((when) => {
    const due = requirements.filter((one) => one.when === when);
    const [first] = due;
    if (first === undefined) return null;
    return [
      heading(level + 2, { class: "kvm-when" }, capital(first.whenText[language])),
      h(
        "ul",
        { class: "nobullet-list kvm-checklist" },
        alike(due).map((group) => item(say, group)),
      ),
    ];
  });
}

function alike(requirements: readonly Requirement[]): Requirement[][] {
  const groups = new Map<string, Requirement[]>();
  for (const one of requirements) groups.set(one.what, [...(groups.get(one.what) ?? []), one]);
  return [...groups.values()];
}

function item(say: Saying, group: readonly Requirement[]): Child {
  const [first] = group;
  if (first === undefined) return null;
  const { language } = say;
  const sure = group.every(({ confidence, source }) => confidence === first.confidence && source === first.source);
  return h(
    "li",
    { class: "kvm-requirement" },
    h("p", { class: "kvm-what" }, first.text[language], " ", standingOf(say, first)),
    group.map((one) => state(say, one, !sure)),
    sure ? h("p", { class: "kvm-where" }, restsOn(say, first)) : null,
  );
}

/** What the steps show of it, and which one. */
function state(say: Saying, one: Requirement, withSource: boolean): Child {
  const { language, words } = say;
  return h(
    "p",
    { class: `kvm-verdict kvm-shown kvm-shown-${one.state}` },
    mark(marks[one.state]),
    h(
      "span",
      null,
      one.concern === undefined ? null : `${concernOf(say, one.concern)}: `,
      h("strong", null, one.concern === undefined ? capital(one.stateText[language]) : one.stateText[language]),
      ". ",
      one.event === undefined ? (one.state === "noted" ? words.shownByThis : "") : words.shownBy(stepAt(say, one.event)),
      withSource ? [" ", restsOn(say, one)] : null,
    ),
  );
}
