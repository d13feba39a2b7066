// The views of a case: which there are, for whom they come first, and what each draws. Another view is one row more.
import type { VNode } from "preact";
import { Assessment } from "./views/assessment.js";
import { Comparison } from "./views/comparison.js";
import { Alone, Beside, Deadlines, part, Plan } from "./views/elements.js";
import { Home } from "./views/home.js";
import { Letter } from "./views/letter.js";
import { Report } from "./views/report.js";
import type { PageText } from "./shared/language.js";
import type { Role } from "./who.js";

export interface View {
  /** As the address says it. */
  readonly name: string;
  readonly title: (text: PageText) => string;
  /** For whom it stands in the first row; for others it stands behind "more". */
  readonly first: readonly Role[];
  readonly draw: (text: PageText) => VNode;
}

const all: readonly Role[] = ["leder", "plejefamilie", "konsulent", "raadgiver"];
const own: readonly Role[] = ["leder", "plejefamilie", "raadgiver"];

export const views: readonly View[] = [
  { name: "sag", title: ({ views }) => views.sag, first: all, draw: () => <Home /> },
  { name: "brev", title: ({ views }) => views.brev, first: own, draw: () => <Letter /> },
  { name: "vurdering", title: ({ views }) => views.vurdering, first: all, draw: () => <Assessment /> },
  { name: "frister", title: ({ views }) => views.frister, first: all, draw: () => <Deadlines /> },
  { name: "handleplan", title: ({ views }) => views.handleplan, first: own, draw: () => <Plan /> },
  { name: "dialog", title: ({ views }) => views.dialog, first: ["konsulent"], draw: ({ lead }) => <Beside lead={lead.dialog} form="dialogforloeb" result="dialogoverblik" /> },
  { name: "risiko", title: ({ views }) => views.risiko, first: ["konsulent"], draw: ({ lead }) => <Beside lead={lead.risiko} form="risikosag" result="risiko" /> },
  { name: "opfoelgning", title: ({ views }) => views.opfoelgning, first: ["konsulent"], draw: ({ lead }) => <Alone lead={lead.opfoelgning} element={part("opfoelgning")} /> },
  { name: "sammenligning", title: ({ views }) => views.sammenligning, first: ["konsulent"], draw: () => <Comparison /> },
  { name: "rapport", title: ({ views }) => views.rapport, first: all, draw: () => <Report /> },
  { name: "bilag", title: ({ views }) => views.bilag, first: [], draw: ({ lead }) => <Alone lead={lead.bilag} element={part("bilag")} /> },
];

export const viewNamed = (name: string): View | undefined => views.find((one) => one.name === name);
