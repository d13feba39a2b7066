// What is asked of the engine, by the form and by whoever shows it: the plan of what can be read. What cannot is a
// problem all the same, at its field.
import { type Handleplan, handleplan, type Handleplansag } from "../engine.js";
import { asking } from "../proces/outcome.js";
import { entries, type Extent } from "../proces/readable.js";

/** What is typed in the form itself, and how far it can be left out. */
export const typed = {
  method: "leaf",
  lowBelow: "leaf",
  target: "leaf",
  ways: "leaf",
  concerns: entries(["id", "kind", "date"], "leaf"),
  punkter: entries(["key", "kind"], "leaf"),
  done: "leaf",
  dialogmoede: "leaf",
} as const satisfies Partial<Record<keyof Handleplansag, Extent>>;

export const ownMembers = Object.keys(typed) as readonly (keyof typeof typed)[];

export const askHandleplan = asking<Handleplansag, Handleplan>(handleplan, { taken: ["vurdering"], typed });
