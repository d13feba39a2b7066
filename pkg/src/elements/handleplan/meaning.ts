// What a decision or a letter means, in plain words, as the law was on its day: the same as Frister says of it.
import type { Planpunkt } from "../engine.js";
import { sentences } from "../frister/meaning.js";
import { saying } from "../frister/say.js";
import { type Child, h } from "../shared/dom.js";
import { type Plan, pointId } from "./plan.js";

/** What Frister knows too; the rest is said in the point itself. */
const explained = ["paabud", "vilkaar", "skaerpetTilsyn", "varsling", "partshoering"] as const;

export function meaning(plan: Plan, { key, kind, date }: Planpunkt): Child {
  const its = explained.find((one) => one === kind);
  if (its === undefined || date === undefined) return null;
  const { words, context } = plan;
  return h(
    "details",
    { class: "details kvm-point-meaning", id: `${pointId(plan, key)}-meaning` },
    h("summary", { class: "details-summary" }, words.meaning),
    h("div", { class: "details-text" }, sentences(saying(context.language, "tilbud"), { kind: its, date })),
  );
}
