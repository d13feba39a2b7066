// The words of the engine that a person chooses between, in the order they are shown.
import type { CaseEvent, EventKind, Handlingsstatus } from "../engine.js";
import { ofForm } from "../shared/new-id.js";

export const HANDLINGSSTATUSSER: readonly Handlingsstatus[] = ["ikkeBegyndt", "iGang", "faerdig"];

/** What can be told: a criterion that is not met, and a low score, are seen in the assessment. */
export const TELLABLE = [
  "udviklingspunkt",
  "paabud",
  "vilkaar",
  "skaerpetTilsyn",
  "varsling",
  "partshoering",
  "tilsynsrapportUdkast",
  "ophoer",
] as const satisfies readonly EventKind[];

/** Begins the ids of what is told in a plan. */
export const idPrefix = "h";

/** Whether an event of a case is told in the plan. `elsewhere`: whether another form has what has happened. */
export function isTold(event: CaseEvent, elsewhere: boolean): boolean {
  if (typeof event !== "object" || event === null || !(TELLABLE as readonly string[]).includes(event.kind)) return false;
  return !elsewhere || event.kind === "udviklingspunkt" || ofForm(event.id, idPrefix);
}
