// The parts of a profile, in the order a board would ask for them.
import type { ComponentChildren, VNode } from "preact";
import {
  type Finding,
  type FindingKind,
  type Findings,
  type LegalBasis,
  type Model,
  models,
  type Problem,
  type Profil,
} from "../assessment.js";
import { spoken } from "../shared/language.js";
import { numberOf } from "../shared/number.js";
import { said, useView, type View } from "../shared/view/context.js";
import type { Assessed } from "../shared/view/follower.js";
import { Heading } from "../shared/view/heading.js";
import type { Mark as Sign } from "../shared/marks.js";
import { Mark } from "../shared/view/mark.js";
import { Wording } from "../shared/view/wording.js";
import { dateIn, wordIn } from "../shared/said.js";
import { Details } from "./details.js";
import { KriteriumTable } from "./kriterier.js";
import { TemaTable } from "./temaer.js";

type Found = Finding<FindingKind>;

export function ProfilView({ value, profil, findings, model }: Assessed & { model: Model | undefined }): VNode {
  const { text } = useView();
  const wording = model?.wording === undefined ? {} : { wording: model.wording };
  return (
    <>
      <Heading>{text.profil.heading}</Heading>
      <Wording {...profil.model} {...wording} />
      {profil.allCriteria && <Conjunction {...profil.allCriteria} />}
      {profil.allCriteria ? <KriteriumTable profil={profil} /> : <TemaTable profil={profil} />}
      <Missing profil={profil} />
      <FoundList {...findings} />
      <Details value={value} profil={profil} />
      <Outside profil={profil} />
      <Facts profil={profil} own={model} />
      <p class="kvm-advice">{text.profil.advice}</p>
    </>
  );
}

/** Nothing to compute yet, and why. */
export function Waiting({ problems }: { problems: readonly Problem[] | undefined }): VNode {
  const { text, language } = useView();
  return (
    <>
      <Heading>{text.profil.heading}</Heading>
      <p>{problems === undefined ? text.profil.empty : text.profil.waiting}</p>
      {problems && (
        <ul>
          {problems.map(({ message }) => (
            <li>{spoken(message, language)}</li>
          ))}
        </ul>
      )}
    </>
  );
}

const marks: Readonly<Record<NonNullable<Profil["allCriteria"]>["answer"], Sign>> = { met: "success", notMet: "error", open: "open" };

/** From 2026: the answer over all criteria. Yes, no or open, and never a word for a decision. */
function Conjunction({ answer, met, notMet, notJudged, basis }: NonNullable<Profil["allCriteria"]>): VNode {
  const view = useView();
  const { profil, judgement } = view.text;
  const why = answer === "open" ? profil.conjunctionOpen : answer === "notMet" ? profil.conjunctionNot : "";
  const line = (name: string, ids: readonly string[]): VNode => (
    <li>
      {name}: {ids.length}
      {ids.length > 0 && ` (${ids.map(numberOf).join(", ")})`}
    </li>
  );
  return (
    <div class="kvm-conjunction">
      <Heading below={1} class="kvm-verdict">
        <Mark kind={marks[answer]} />
        {`${profil.conjunction}: ${profil.conjunctionAnswer[answer]}`}
      </Heading>
      <ul>
        {line(judgement.met, met)}
        {line(judgement.notMet, notMet)}
        {line(judgement.notJudged, notJudged)}
      </ul>
      <p>{[why, profil.conjunctionNoDecision].join(" ").trim()}</p>
      {basis && <p class="kvm-basis">{`${profil.basis}: ${basisText(view, basis)}`}</p>}
    </div>
  );
}

function Missing({ profil: { temaer, allCriteria } }: { profil: Profil }): VNode | null {
  const { profil } = useView().text;
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
  return <p class="kvm-missing">{ids.length === 0 ? profil.missingNone : `${profil.missing}: ${ids.join(", ")}.`}</p>;
}

/** Warnings first; the many of one kind in one line. */
function FoundList({ findings, sources }: Findings): VNode {
  const { profil } = useView().text;
  const codes = [...new Set(findings.map(({ code }) => code))];
  const groups = codes.map((code) => findings.filter((one) => one.code === code));
  const rank = ([first]: readonly Found[]): number => (first?.severity === "warning" ? 0 : 1);
  groups.sort((a, b) => rank(a) - rank(b));
  return (
    <>
      <Heading below={1}>{profil.findings}</Heading>
      {findings.length === 0 ? (
        <p>{profil.findingsNone}</p>
      ) : (
        <ul>
          {groups.map((group) =>
            group.length > 3 ? (
              <Together group={group} sources={sources} />
            ) : (
              group.map((one) => <Alone finding={one} sources={sources} />)
            ),
          )}
        </ul>
      )}
    </>
  );
}

type Sources = Findings["sources"];

function Alone({ finding, sources }: { finding: Found; sources: Sources }): VNode {
  const view = useView();
  const [first] = finding.source === undefined ? [] : (sources[finding.source]?.basis ?? []);
  return (
    <li>
      <strong>{view.text.profil.severity[finding.severity]}: </strong>
      {said(view, finding.message)}
      {first && ` (${first.act} ${first.paragraph})`}
    </li>
  );
}

function Together({ group, sources }: { group: readonly Found[]; sources: Sources }): VNode {
  const { profil, form } = useView().text;
  const [first] = group;
  const name = wordIn(profil.many, first?.code ?? "");
  const ids = group.flatMap((one) => ("params" in one && "id" in one.params ? [numberOf(one.params.id)] : []));
  // A kind without a name of its own, or that names no places, is better told one by one.
  if (first === undefined || name === undefined || ids.length < group.length) {
    return <>{group.map((one) => <Alone finding={one} sources={sources} />)}</>;
  }
  return (
    <li>
      <strong>{profil.severity[first.severity]}: </strong>
      {`${form.showAll({ title: name, count: group.length })}: ${ids.join(", ")}`}
    </li>
  );
}

function Outside({ profil: { outside } }: { profil: Profil }): VNode | null {
  const view = useView();
  const { profil } = view.text;
  if (outside.length === 0) return null;
  return (
    <>
      <Heading below={1}>{profil.outside}</Heading>
      <ul>
        {outside.map((tema) => (
          <li>
            <strong>{said(view, tema.label)}</strong>
            {`: ${said(view, tema.note)} ${profil.basis}: ${basisText(view, tema.basis)}.`}
          </li>
        ))}
      </ul>
    </>
  );
}

function Facts({ profil, own }: { profil: Profil; own: Model | undefined }): VNode {
  const view = useView();
  const { text, language, uid } = view;
  const model = own ?? models().find(({ id }) => id === profil.model.id);
  const { from, to } = profil.model.validity;
  const { answered, applicable } = profil.answered;
  const words = model?.wording === undefined ? text.profil.ownWords : text.wordingFrom({ source: model.wording });
  const rows: readonly [name: string, value: ComponentChildren][] = [
    [text.profil.model, model ? `${said(view, model.name)} (${profil.model.id})` : profil.model.id],
    [text.profil.valid, text.profil.validFrom({ from: dateIn(language, from), to: to && dateIn(language, to) })],
    [text.profil.date, dateIn(language, profil.date)],
    [text.profil.kind, text.kind[profil.kind]],
    [text.profil.method, text.method[profil.method]],
    [text.profil.answered, text.profil.answeredOf({ answered, applicable })],
    [
      text.profil.legal,
      <ul class="nobullet-list">
        {profil.model.basis.map((one) => (
          <li>{basisText(view, one)}</li>
        ))}
      </ul>,
    ],
    [text.profil.hash, <code class="kvm-hash">{profil.model.hash}</code>],
  ];
  return (
    <details class="details" id={`${uid}-facts`}>
      <summary class="details-summary">{text.profil.facts}</summary>
      <div class="details-text">
        <table class="table table--compact structured-list kvm-facts kvm-table">
          <tbody>
            {rows.map(([name, value]) => (
              <tr>
                <th scope="row">{name}</th>
                <td>{value}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <p>{[text.profil.rounding, text.profil.noTotal, words].join(" ")}</p>
      </div>
    </details>
  );
}

function basisText(view: View, { act, paragraph, confidence, note }: LegalBasis): string {
  const doubt = confidence === "verified" ? "" : view.text.basisConfidence[confidence];
  return [`${act} ${paragraph}`, note ? said(view, note) : "", doubt].filter((part) => part !== "").join(". ");
}
