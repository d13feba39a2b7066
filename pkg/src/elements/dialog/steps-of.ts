// Which events are steps of a dialogforløb, in the order they are offered, and what of them is asked first.
import type { CaseEvent, EventKind } from "../engine.js";
import { entryOf } from "../events/catalogue.js";

/** What most courses begin with. */
export const usual: readonly EventKind[] = ["tilsynsbesoeg", "kontakt", "dialogmoede", "varsling", "paabud"];

/** The decisions that can be intended. */
export const decisions = ["paabud", "skaerpetTilsyn", "ophoer"] as const satisfies readonly EventKind[];

/** Whether an event belongs to a dialogforløb; also one of a kind that there is none of, so that somebody sees it. */
export const isStep = ({ kind }: Pick<CaseEvent, "kind">): boolean => {
  const entry = entryOf(kind);
  return entry === undefined || entry.step === true;
};
