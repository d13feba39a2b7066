// Whether something applies on a day: the period is the engine's data.
import type { Model } from "./types.js";

export const appliesOn = ({ validity: { from, to } }: Pick<Model, "validity">, date: string): boolean =>
  from <= date && (to === undefined || date <= to);
