// The views of a case: which there are, for whom they come first, and what each draws. Another view is one row more.
import type { VNode } from "preact";
import { Assessment } from "./views/assessment.js";
import { Comparison } from "./views/comparison.js";
import { Alone, Beside, Deadlines, FollowUp, part, Plan } from "./views/elements.js";
import { Home } from "./views/home.js";
import { Letter } from "./views/letter.js";
import { Report } from "./views/report.js";
import type { Part } from "./engine.js";
import type { PageText } from "./shared/language.js";
import type { Role } from "./who.js";

export interface View {
  /** As the address says it. */
  readonly name: string;
  readonly title: (text: PageText) => string;
  /** For whom it stands in the first row; for others it stands behind "more". */
  readonly first: readonly Role[];
  /** The elements that it is made of. */
  readonly parts: readonly Part[];
  readonly draw: (text: PageText) => VNode;
}

const all: readonly Role[] = ["leder", "plejefamilie", "konsulent", "raadgiver"];
const own: readonly Role[] = ["leder", "plejefamilie", "raadgiver"];

export const views: readonly View[] = [
  { name: "sag", title: ({ views }) => views.sag, first: all, parts: ["letters", "assessment"], draw: () => <Home /> },
  { name: "brev", title: ({ views }) => views.brev, first: own, parts: ["letters"], draw: () => <Letter /> },
  { name: "vurdering", title: ({ views }) => views.vurdering, first: all, parts: ["assessment"], draw: () => <Assessment /> },
  { name: "frister", title: ({ views }) => views.frister, first: all, parts: ["letters"], draw: () => <Deadlines /> },
  { name: "handleplan", title: ({ views }) => views.handleplan, first: own, parts: ["letters"], draw: () => <Plan /> },
  { name: "dialog", title: ({ views }) => views.dialog, first: ["konsulent"], parts: ["tilsyn"], draw: ({ lead }) => <Beside lead={lead.dialog} form="dialogforloeb" result="dialogoverblik" /> },
  { name: "risiko", title: ({ views }) => views.risiko, first: ["konsulent"], parts: ["tilsyn"], draw: ({ lead }) => <Beside lead={lead.risiko} form="risikosag" result="risiko" /> },
  { name: "opfoelgning", title: ({ views }) => views.opfoelgning, first: ["konsulent"], parts: ["tilsyn"], draw: () => <FollowUp /> },
  { name: "sammenligning", title: ({ views }) => views.sammenligning, first: ["konsulent"], parts: ["assessment"], draw: () => <Comparison /> },
  { name: "rapport", title: ({ views }) => views.rapport, first: all, parts: ["letters", "assessment", "tilsyn"], draw: () => <Report /> },
  { name: "bilag", title: ({ views }) => views.bilag, first: [], parts: ["annexes"], draw: ({ lead }) => <Alone lead={lead.bilag} element={part("bilag")} /> },
];

export const viewNamed = (name: string): View | undefined => views.find((one) => one.name === name);
