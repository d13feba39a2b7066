// The views that are an element of the package, or two: what it is for stands above it.
import { h, type VNode } from "preact";
import { address } from "../shared/address.js";
import { useText } from "../shared/language.js";
import { useWatched } from "../shared/watched.js";
import { readerOf, role } from "../who.js";
import { Halves } from "./halves.js";

/** A part of the open case, by the name of its tag. */
export const part = (name: string, attributes: Readonly<Record<string, string>> = {}): VNode =>
  h(`kvalitetsmodel-${name}`, { id: name, sag: "sag", headinglevel: "2", ...attributes } as object) as VNode;

/** The plan, the follow-up, the annexes. */
export function Alone({ lead, element }: { readonly lead: string; readonly element: VNode }): VNode {
  return (
    <>
      <p class="d-print-none">{lead}</p>
      {element}
    </>
  );
}

/** What has happened is told under Frister, and not in the plan too. The plan is the tilbud's own: to the socialtilsyn it is said whom it speaks to. */
export function Plan(): VNode {
  const { lead } = useText();
  return <Alone lead={useWatched(role) === "konsulent" ? lead.handleplanTilsyn : lead.handleplan} element={part("handleplan", { forhold: "forhold" })} />;
}

/** The dialogue and the risk: a form, and what follows from it. */
export function Beside({ lead, form, result }: { readonly lead: string; readonly form: string; readonly result: string }): VNode {
  const t = useText();
  return <Halves lead={lead} jump={t.toResult} form={part(form, { folded: "" })} result={part(result, { folded: "" })} />;
}

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
      <Halves lead={who === "konsulent" ? t.lead.fristerTilsyn : t.lead.frister} jump={t.toDeadlines} form={part("forhold", { folded: "" })} result={part("frister", reader)} />
      {!isYear && part("aarshjul", { class: "page-wheel", folded: "", ...reader })}
    </>
  );
}
