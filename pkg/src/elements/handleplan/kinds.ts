// Which events are told in the plan.
import { TELLABLE } from "../../generated/lists.js";
import type { CaseEvent, EventKind } from "../engine.js";
import { ofForm } from "../shared/new-id.js";

/** Begins the ids of what is told in a plan. */
export const idPrefix = "h";

/** How one is told; undefined for a kind that is not, and for a word that is no kind. */
export const toldOf = (kind: EventKind): (typeof TELLABLE)[keyof typeof TELLABLE] | undefined =>
  Object.hasOwn(TELLABLE, kind) ? TELLABLE[kind as keyof typeof TELLABLE] : undefined;

const ofPeriods: ReadonlySet<string> = new Set(Object.values(TELLABLE).flatMap(({ frist, point }) => (frist === "to" ? [point] : [])));

/** Whether the frist of a kind of point is the last day of a period, which is nothing to act by. */
export const hasPeriod = (kind: string): boolean => ofPeriods.has(kind);

/** Whether an event of a case is told in the plan. `elsewhere`: whether another form has what has happened. */
export function isTold(event: CaseEvent, elsewhere: boolean): boolean {
  if (typeof event !== "object" || event === null || toldOf(event.kind) === undefined) return false;
  return !elsewhere || event.kind === "udviklingspunkt" || ofForm(event.id, idPrefix);
}
