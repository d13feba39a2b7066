// Which events are steps of a dialogforløb.
import type { CaseEvent } from "../engine.js";
import { entryOf } from "../events/catalogue.js";
import type { TypedEvent } from "../events/typed.js";
import type { Store } from "../shared/form/store.js";
import { lists } from "./held.js";

/** Whether an event belongs to a dialogforløb; also one of a kind that there is none of, so that somebody sees it. */
export const isStep = ({ kind }: Pick<CaseEvent, "kind">): boolean => {
  const entry = entryOf(kind);
  return entry === undefined || entry.step === true;
};

/** An event of the course, and where it stands in the store. */
export interface Step {
  readonly pointer: string;
  readonly event: TypedEvent;
}

/** Every step, in an order that stays: first those that another form has. */
export const stepsIn = (store: Store): Step[] =>
  [lists.theirs, lists.own].flatMap((list) =>
    (store.list(list) as readonly TypedEvent[])
      .map((event, place) => ({ pointer: `${list}/${place}`, event }))
      .filter(({ event }) => event.id !== undefined && isStep(event)),
  );

/** Whether a step stands in the form of what has happened. */
export const isTheirs = (pointer: string): boolean => pointer.startsWith(`${lists.theirs}/`);
