// What is asked of the engine, by the form and by whoever shows it.
import { type DialogOverblik, type Dialogforloeb, type Model, models } from "../engine.js";
import { dialogforloeb } from "../proces-engine.js";
import type { Asking } from "../proces/outcome.js";
import { type DialogOutcome, readable } from "./readable.js";

let last: { readonly key: string; readonly model: Model | undefined; readonly outcome: DialogOutcome } | undefined;

/** The last answer is kept: the form and whoever shows it ask the same. */
export const askDialog: Asking<Dialogforloeb, DialogOverblik> = (value, today, { model }): DialogOutcome => {
  const key = JSON.stringify([value, today]);
  if (last?.key !== key || last.model !== model) {
    const ask = (one: Dialogforloeb): DialogOverblik => dialogforloeb(one, today, model === undefined ? {} : { model });
    const known = model === undefined ? models() : [model, ...models()];
    last = { key, model, outcome: readable(value, ask, (id) => known.find((one) => one.id === id)?.area) };
  }
  return last.outcome;
};
