// What is asked of the engine, by the form and by whoever shows it.
import { type Handleplan, type Handleplansag } from "../engine.js";
import { handleplan } from "../proces-engine.js";
import { type Asking, asking } from "../proces/outcome.js";
import { readable } from "./readable.js";

/** What is typed in the form itself. */
export const ownMembers = [
  "method",
  "lowBelow",
  "target",
  "ways",
  "concerns",
  "punkter",
  "done",
  "dialogmoede",
] as const satisfies readonly (keyof Handleplansag)[];

const ask = asking<Handleplansag, Handleplan>(handleplan, ["vurdering"]);

/** The plan of what can be read. What cannot be read is a problem all the same, at its field. */
export const askHandleplan: Asking<Handleplansag, Handleplan> = (value, today, options) => {
  const first = ask(value, today, options);
  let outcome = first;
  // More than once: an engine that has found many problems tells the rest when these are gone.
  while (outcome.result === undefined) {
    const rest = readable(outcome.value, outcome.problems, ownMembers);
    if (JSON.stringify(rest) === JSON.stringify(outcome.value)) return first;
    outcome = ask(rest, today, options);
  }
  return { ...outcome, value, problems: first.problems };
};
