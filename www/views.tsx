// The views of a case: which there are, for whom they come first, and what each draws. Another view is one row more.
import type { ComponentType } from "preact";
import type { Part, Wanted } from "./engine.js";
import type { PageText } from "./shared/language.js";
import type { Role } from "./who.js";

export interface View extends Wanted {
  readonly title: (text: PageText) => string;
  /** For whom it stands in the first row; for others it stands behind "more". */
  readonly first: readonly Role[];
  /** The elements for the konsulent, where they are others. */
  readonly partsOfTilsyn?: readonly Part[];
}

const all: readonly Role[] = ["leder", "plejefamilie", "konsulent", "raadgiver"];
const own: readonly Role[] = ["leder", "plejefamilie", "raadgiver"];

/** Most are an element or two, and stand in one file. */
const ofElements = (name: keyof typeof import("./views/elements.js")) => async () => (await import("./views/elements.js"))[name] as ComponentType;

export const views: readonly View[] = [
  { name: "sag", title: ({ views }) => views.sag, first: all, parts: ["frister", "pictures"], component: async () => (await import("./views/home.js")).Home },
  { name: "brev", title: ({ views }) => views.brev, first: own, parts: ["frister"], component: async () => (await import("./views/letter.js")).Letter },
  { name: "vurdering", title: ({ views }) => views.vurdering, first: all, parts: ["assessment", "pictures"], component: async () => (await import("./views/assessment.js")).Assessment },
  { name: "frister", title: ({ views }) => views.frister, first: all, parts: ["forhold", "frister"], component: ofElements("Deadlines") },
  { name: "handleplan", title: ({ views }) => views.handleplan, first: own, parts: ["plan"], component: ofElements("Plan") },
  { name: "dialog", title: ({ views }) => views.dialog, first: ["konsulent"], parts: ["dialogue"], component: ofElements("Dialogue") },
  { name: "risiko", title: ({ views }) => views.risiko, first: ["konsulent"], parts: ["risk"], component: ofElements("Risk") },
  { name: "opfoelgning", title: ({ views }) => views.opfoelgning, first: ["konsulent"], parts: ["followup"], component: ofElements("FollowUp") },
  { name: "sammenligning", title: ({ views }) => views.sammenligning, first: ["konsulent"], parts: ["pictures"], component: async () => (await import("./views/comparison.js")).Comparison },
  { name: "rapport", title: ({ views }) => views.rapport, first: all, parts: ["frister", "plan", "pictures"], partsOfTilsyn: ["frister", "pictures", "risk", "dialogue"], component: async () => (await import("./views/report.js")).Report },
  { name: "bilag", title: ({ views }) => views.bilag, first: [], parts: ["annexes"], component: ofElements("Annexes") },
];

export const viewNamed = (name: string): View | undefined => views.find((one) => one.name === name);

export const partsFor = ({ parts, partsOfTilsyn = parts }: View, who: Role | undefined): readonly Part[] => (who === "konsulent" ? partsOfTilsyn : parts);
