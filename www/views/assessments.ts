// The assessments of the open case, each a date, a purpose and a model of its own.
import type { Sag } from "kvalitetsmodel";
import { isMembers } from "../../pkg/src/elements/shared/form/pointer.js";
import { assessmentsOf } from "../../pkg/src/elements/shared/sag/assessment.js";
import { address, type Address } from "../shared/address.js";
import { dayInWords, type PageText } from "../shared/language.js";

export type CaseAssessment = NonNullable<Sag["vurderinger"]>[number];

export { assessmentsOf };

/** Their places by date, as they may be written in any order; one without a date is being written now, and stands last. */
export function byDate(sag: Sag): number[] {
  const all = assessmentsOf(sag);
  const day = (at: number): string => String((all[at] as { date?: unknown } | null | undefined)?.date || "undated");
  return [...all.keys()].sort((a, b) => (day(a) < day(b) ? -1 : Number(day(a) > day(b))));
}

/** The place of the latest; -1 where there is none. */
export const latest = (sag: Sag): number => byDate(sag).at(-1) ?? -1;

/** Which of them is looked at: the one that the address names, else the latest. */
export function chosen(sag: Sag, { of }: Address = address.value): number {
  const { length } = assessmentsOf(sag);
  const at = /^\d+$/.test(of["nr"] ?? "") ? Number(of["nr"]) : latest(sag);
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
