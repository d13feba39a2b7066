// Which points are shown.
import type { Opfoelgningsplanpunkt, VerificeretPunkt } from "../engine.js";

export const filters = ["all", "noAnswer", "flagged", "practice", "notConfirmed", "nothingPlanned"] as const;
export type Filter = (typeof filters)[number];

/** A point of the plan, with what the assessment in drift says of it where there is one. */
export type Punkt = Opfoelgningsplanpunkt & Partial<Pick<VerificeretPunkt, Said>>;
type Said = "seen" | "proposal" | "proposalText" | "reason" | "reasonText" | "confidence";

/** How many fields of a plan there are that somebody must fill in: how, when and who. */
const planFields = 3;

export const isPlanned = ({ missing }: Opfoelgningsplanpunkt): boolean => missing.length === 0;
export const isUnplanned = ({ missing, verify }: Opfoelgningsplanpunkt): boolean =>
  missing.length === planFields && verify === undefined;

/** What is concluded: a person's own outcome, else the one proposed. */
export const concluded = ({ outcome, proposal }: Punkt): Punkt["proposal"] => outcome ?? proposal;

const tests: Readonly<Record<Filter, (point: Punkt) => boolean>> = {
  all: () => true,
  noAnswer: ({ svar }) => svar === undefined,
  flagged: ({ svar }) => svar?.signs.some(({ found }) => found.length === 0) ?? false,
  practice: ({ practice }) => practice !== undefined,
  notConfirmed: (point) => concluded(point) === "notConfirmed",
  nothingPlanned: isUnplanned,
};

export const fits = (filter: Filter, point: Punkt): boolean => tests[filter](point);

/** The points that somebody has answered, planned and concluded on. */
export const countOf = (points: readonly Punkt[]): { all: number; answered: number; planned: number; concluded: number } => ({
  all: points.length,
  answered: points.filter(({ svar }) => svar !== undefined).length,
  planned: points.filter(isPlanned).length,
  concluded: points.filter(({ outcome }) => outcome !== undefined).length,
});
