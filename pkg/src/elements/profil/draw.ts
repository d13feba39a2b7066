// The parts of a profile, in the order a board would ask for them.
import {
  type Finding,
  type FindingKind,
  type Findings,
  type LegalBasis,
  type Model,
  models,
  type Problem,
  type Profil,
  type Vurdering,
} from "../engine.js";
import { type Child, h, heading } from "../shared/dom.js";
import { mark } from "../shared/marks.js";
import { numberOf } from "../shared/number.js";
import type { Context } from "../shared/fields/context.js";
import { said } from "../shared/fields/context.js";
import { wordsOf } from "../shared/wording.js";
import { dateIn } from "../text.js";
import { details } from "./details.js";
import { kriteriumTable } from "./kriterier.js";
import { temaTable } from "./temaer.js";

type Found = Finding<FindingKind>;

interface Ready {
  readonly value: Vurdering;
  readonly profil: Profil;
  readonly findings: Findings;
}

export function drawProfil(context: Context, { value, profil, findings }: Ready, model: Model | undefined): Child[] {
  const { text, level } = context;
  return [
    heading(level, null, text.profil.heading),
    wordsOf(context, { ...profil.model, ...(model?.wording === undefined ? {} : { wording: model.wording }) }),
    profil.allCriteria ? conjunction(context, profil.allCriteria) : null,
    profil.allCriteria ? kriteriumTable(context, profil) : temaTable(context, profil),
    missing(context, profil),
    found(context, findings),
    details(context, value, profil),
    outside(context, profil),
    facts(context, profil, model),
    h("p", { class: "kvm-advice" }, text.profil.advice),
  ];
}

/** Nothing to compute yet, and why. */
export function drawWaiting({ text, level, language }: Context, problems: readonly Problem[] | undefined): Child[] {
  const title = heading(level, null, text.profil.heading);
  if (problems === undefined) return [title, h("p", null, text.profil.empty)];
  return [
    title,
    h("p", null, text.profil.waiting),
    h(
      "ul",
      null,
      problems.map(({ message }) => h("li", null, message[language])),
    ),
  ];
}

const marks = { met: "success", notMet: "error", open: "open" } as const;

/** From 2026: the answer over all criteria. Yes, no or open, and never a word for a decision. */
function conjunction(
  context: Context,
  { answer, met, notMet, notJudged, basis }: NonNullable<Profil["allCriteria"]>,
): Child {
  const { text, level } = context;
  const { profil, judgement } = text;
  const why = answer === "open" ? profil.conjunctionOpen : answer === "notMet" ? profil.conjunctionNot : "";
  const line = (name: string, ids: readonly string[]): Child =>
    h("li", null, `${name}: ${ids.length}`, ids.length > 0 ? ` (${ids.map(numberOf).join(", ")})` : "");
  return h(
    "div",
    { class: "kvm-conjunction" },
    heading(
      level + 1,
      { class: "kvm-verdict" },
      mark(marks[answer]),
      `${profil.conjunction}: ${profil.conjunctionAnswer[answer]}`,
    ),
    h("ul", null, line(judgement.met, met), line(judgement.notMet, notMet), line(judgement.notJudged, notJudged)),
    h("p", null, [why, profil.conjunctionNoDecision].join(" ").trim()),
    basis ? h("p", { class: "kvm-basis" }, `${profil.basis}: ${basisText(context, basis)}`) : null,
  );
}

function missing(context: Context, { temaer, allCriteria }: Profil): Child {
  const { profil } = context.text;
  // From 2026 the list over the criteria has it already.
  if (allCriteria !== undefined) return null;
  const ids = temaer.flatMap(({ kriterier }) =>
    kriterier.flatMap((one) => {
      const leaves = one.indikatorer.length > 0 ? one.indikatorer.filter(({ applies }) => applies) : [one];
      return leaves
        .filter(({ answer }) => answer === undefined || answer === "notAssessed")
        .map(({ id }) => numberOf(id));
    }),
  );
  return h(
    "p",
    { class: "kvm-missing" },
    ids.length === 0 ? profil.missingNone : `${profil.missing}: ${ids.join(", ")}.`,
  );
}

/** Warnings first; the many of one kind in one line. */
function found(context: Context, { findings, sources }: Findings): Child {
  const { text, level } = context;
  const { profil } = text;
  const title = heading(level + 1, null, profil.findings);
  if (findings.length === 0) return [title, h("p", null, profil.findingsNone)];
  const codes = [...new Set(findings.map(({ code }) => code))];
  const groups = codes.map((code) => findings.filter((one) => one.code === code));
  const rank = ([first]: readonly Found[]): number => (first?.severity === "warning" ? 0 : 1);
  groups.sort((a, b) => rank(a) - rank(b));
  return [
    title,
    h(
      "ul",
      null,
      groups.map((group) =>
        group.length > 3 ? together(context, group, sources) : group.map((one) => alone(context, one, sources)),
      ),
    ),
  ];
}

function alone(context: Context, finding: Found, sources: Findings["sources"]): Child {
  const { profil } = context.text;
  const [first] = finding.source === undefined ? [] : (sources[finding.source]?.basis ?? []);
  const basis = first === undefined ? "" : ` (${first.act} ${first.paragraph})`;
  return h(
    "li",
    null,
    h("strong", null, `${profil.severity[finding.severity]}: `),
    said(context, finding.message),
    basis,
  );
}

function together(context: Context, group: readonly Found[], sources: Findings["sources"]): Child {
  const { profil, form } = context.text;
  const [first] = group;
  const name = profil.many[first?.code ?? ""];
  const ids = group.flatMap((one) => ("params" in one && "id" in one.params ? [numberOf(one.params.id)] : []));
  // A kind without a name of its own, or that names no places, is better told one by one.
  if (first === undefined || name === undefined || ids.length < group.length)
    return group.map((one) => alone(context, one, sources));
  return h(
    "li",
    null,
    h("strong", null, `${profil.severity[first.severity]}: `),
    `${form.showAll(name, group.length)}: ${ids.join(", ")}`,
  );
}

function outside(context: Context, { outside: temaer }: Profil): Child {
  if (temaer.length === 0) return null;
  const { level, text } = context;
  return [
    heading(level + 1, null, text.profil.outside),
    h(
      "ul",
      null,
      temaer.map((tema) =>
        h(
          "li",
          null,
          h("strong", null, said(context, tema.label)),
          `: ${said(context, tema.note)} ${text.profil.basis}: ${basisText(context, tema.basis)}.`,
        ),
      ),
    ),
  ];
}

function facts(context: Context, profil: Profil, own: Model | undefined): Child {
  const model = own ?? models().find(({ id }) => id === profil.model.id);
  const { text, language, uid } = context;
  const { from, to } = profil.model.validity;
  const row = (name: string, ...value: Child[]): Child =>
    h("tr", null, h("th", { scope: "row" }, name), h("td", null, value));
  const { answered, applicable } = profil.answered;
  const words = model?.wording === undefined ? text.profil.ownWords : text.wordingFrom(model.wording);
  return h(
    "details",
    { class: "details", id: `${uid}-facts` },
    h("summary", { class: "details-summary" }, text.profil.facts),
    h(
      "div",
      { class: "details-text" },
      h(
        "table",
        { class: "table table--compact structured-list kvm-facts" },
        h(
          "tbody",
          null,
          row(text.profil.model, model ? `${said(context, model.name)} (${profil.model.id})` : profil.model.id),
          row(text.profil.valid, text.profil.validFrom(dateIn(language, from), to && dateIn(language, to))),
          row(text.profil.date, dateIn(language, profil.date)),
          row(text.profil.kind, text.kind[profil.kind]),
          row(text.profil.method, text.method[profil.method]),
          row(text.profil.answered, text.profil.answeredOf(answered, applicable)),
          row(
            text.profil.legal,
            h(
              "ul",
              { class: "nobullet-list" },
              profil.model.basis.map((one) => h("li", null, basisText(context, one))),
            ),
          ),
          row(text.profil.hash, h("code", { class: "kvm-hash" }, profil.model.hash)),
        ),
      ),
      h("p", null, [text.profil.rounding, text.profil.noTotal, words].join(" ")),
    ),
  );
}

function basisText(context: Context, { act, paragraph, confidence, note }: LegalBasis): string {
  const doubt = confidence === "verified" ? "" : context.text.basisConfidence[confidence];
  return [`${act} ${paragraph}`, note ? said(context, note) : "", doubt].filter((part) => part !== "").join(". ");
}
