// The views that are an element of the package, or two: what it is for stands above it.
import { h, type VNode } from "preact";
import { isMembers } from "../../pkg/src/elements/shared/form/pointer.js";
import { eventsOf } from "../cases/kept.js";
import { open } from "../cases/open.js";
import { address, hashOf } from "../shared/address.js";
import { useText } from "../shared/language.js";
import { useWatched } from "../shared/watched.js";
import { readerOf, role } from "../who.js";
import { assessmentsOf } from "./assessments.js";
import { Halves } from "./halves.js";

/** A part of the open case, by the name of its tag. */
const part = (name: string, attributes: Readonly<Record<string, string>> = {}): VNode =>
  h(`kvalitetsmodel-${name}`, { id: name, sag: "sag", headinglevel: "2", ...attributes } as object) as VNode;

interface FirstProps {
  readonly to: string;
  readonly of?: Readonly<Record<string, string>>;
  readonly words: string;
}

/** Where a view begins that has nothing to show yet. */
const First = ({ to, of = {}, words }: FirstProps): VNode => (
  <p class="page-tools d-print-none">
    <a class="button button-primary" href={hashOf({ view: to, of })}>
      {words}
    </a>
  </p>
);

/** The annexes. */
export function Annexes(): VNode {
  const t = useText();
  return (
    <>
      <p class="d-print-none">{t.lead.bilag}</p>
      {part("bilag")}
    </>
  );
}

/** What has happened is told under Frister, and not in the plan too. The plan is the tilbud's own: to the socialtilsyn it is said whom it speaks to. */
export function Plan(): VNode {
  const t = useText();
  const { sag } = useWatched(open).kept;
  const isTilsyn = useWatched(role) === "konsulent";
  const isEmpty = eventsOf(sag).length === 0 && assessmentsOf(sag).length === 0;
  return (
    <>
      <p class="d-print-none">{isTilsyn ? t.lead.handleplanTilsyn : t.lead.handleplan}</p>
      {isEmpty && !isTilsyn && <First to="brev" words={t.home.letter} />}
      {part("handleplan", { forhold: "forhold" })}
    </>
  );
}

/** The follow-up begins with an approval, which is an assessment. */
export function FollowUp(): VNode {
  const t = useText();
  const all = assessmentsOf(useWatched(open).kept.sag);
  const isBegun = all.some((one) => isMembers(one) && one["kind"] === "godkendelse");
  return (
    <>
      <p class="d-print-none">{t.lead.opfoelgning}</p>
      {!isBegun && <First to="vurdering" of={{ nr: String(all.length) }} words={t.makeApproval} />}
      {part("opfoelgning")}
    </>
  );
}

/** A form, and what follows from it. */
function Beside({ lead, form, result }: { readonly lead: string; readonly form: string; readonly result: string }): VNode {
  const t = useText();
  return <Halves lead={lead} jump={t.toResult} form={part(form, { folded: "" })} result={part(result, { folded: "" })} />;
}

export const Dialogue = (): VNode => <Beside lead={useText().lead.dialog} form="dialogforloeb" result="dialogoverblik" />;

export const Risk = (): VNode => <Beside lead={useText().lead.risiko} form="risikosag" result="risiko" />;

/** What has happened, what follows from it, and the year's own dates. */
export function Deadlines(): VNode {
  const t = useText();
  const who = useWatched(role);
  const reader = readerOf(who);
  // Who asks for the year's dates sees them first.
  const isYear = useWatched(address).of["aar"] !== undefined;
  return (
    <>
      {isYear && part("aarshjul", reader)}
      <Halves lead={t.lead.frister} jump={t.toDeadlines} form={part("forhold", { folded: "", ...reader })} result={part("frister", reader)} />
      {!isYear && part("aarshjul", { class: "page-wheel", folded: "", ...reader })}
    </>
  );
}
