// Which events are told in the plan.
import { TELLABLE } from "../../generated/lists.js";
import type { CaseEvent } from "../engine.js";
import { ofForm } from "../shared/new-id.js";

/** Begins the ids of what is told in a plan. */
export const idPrefix = "h";

/** Whether an event of a case is told in the plan. `elsewhere`: whether another form has what has happened. */
export function isTold(event: CaseEvent, elsewhere: boolean): boolean {
  if (typeof event !== "object" || event === null || !(TELLABLE as readonly string[]).includes(event.kind)) return false;
  return !elsewhere || event.kind === "udviklingspunkt" || ofForm(event.id, idPrefix);
}
