// What the law makes of a point, a sentence a paragraph, as it was on the point's day.
import type { Lovnote, Handleplanpunkt } from "../engine.js";
import { basisLine } from "../proces/say.js";
import { type Child, h } from "../shared/dom.js";
import { type Plan, pointId } from "./plan.js";

/** `open`: whether a person is to see it without asking: what has just arrived. */
export function meaning(plan: Plan, { key, notes }: Handleplanpunkt, open: boolean): Child {
  if (notes.length === 0) return null;
  return h(
    "details",
    { class: "details kvm-point-meaning", id: `${pointId(plan, key)}-meaning`, open },
    h("summary", { class: "details-summary" }, plan.words.meaning),
    h("div", { class: "details-text" }, sentences(plan, notes)),
  );
}

/** Each sentence with where it stands, and how sure that is. */
export const sentences = ({ context: { language } }: Plan, notes: readonly Lovnote[]): Child =>
  h(
    "ul",
    { class: "kvm-notes" },
    notes.map(({ text, basis, confidence }) => h("li", null, text[language], " ", basisLine(language, basis, confidence))),
  );
