// The assessments of the open case, each a date, a purpose and a model of its own.
import type { Sag } from "kvalitetsmodel";
import { isMembers } from "../../pkg/src/elements/shared/form/pointer.js";
import { assessmentsOf } from "../../pkg/src/elements/shared/sag/assessment.js";
import { address, type Address } from "../shared/address.js";
import { dayInWords, type PageText } from "../shared/language.js";

export type CaseAssessment = NonNullable<Sag["vurderinger"]>[number];

export { assessmentsOf };

/** Which of them is looked at: the one that the address names, else the last. */
export function chosen(sag: Sag, { of }: Address = address.value): number {
  const { length } = assessmentsOf(sag);
  const at = /^\d+$/.test(of["nr"] ?? "") ? Number(of["nr"]) : length - 1;
  return Math.max(Math.min(at, length), 0);
}

/** How the elements are told which. */
export const placeOf = (at: number): string => `vurderinger/${at}`;

/** What an assessment is called where one is chosen. */
export function assessmentName(one: unknown, at: number, text: PageText): string {
  const { date, kind } = (isMembers(one) ? one : {}) as { date?: unknown; kind?: unknown };
  const day = typeof date === "string" ? dayInWords(date) : text.assessmentNr({ nr: at + 1 });
  return kind === "godkendelse" ? `${day} (${text.kind.godkendelse})` : day;
}
