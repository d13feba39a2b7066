// The model that is answered, and its places.
import { type Area, type Model, modelFor, models } from "../assessment.js";
import type { Origin } from "./answers.js";
import { leafScale, type Place, placesOf } from "./places.js";

export interface Located {
  readonly model: Model | undefined;
  readonly places: readonly Place[];
  /** Which places there are to be answered: the same as long as those are. */
  readonly layout: string;
}

export const nowhere: Located = { model: undefined, places: [], layout: "" };

/**
 * `own`: the portal's model, which counts whatever the date. `before`: the last model that area and date pointed to stays
 * while a date is being typed.
 */
export function locate({ area, date, kind }: Omit<Origin, "model">, own: Model | undefined, before: Located): Located {
  const model = own ?? found(area, date) ?? (before.model?.area === area ? before.model : undefined);
  if (model === undefined) return nowhere;
  const layout = `${model.hash} ${leafScale(model, kind)}`;
  if (model === before.model && layout === before.layout) return before;
  return { model, places: placesOf(model, kind), layout };
}

export function found(area: Area, date: string): Model | undefined {
  try {
    return modelFor(area, date);
  } catch {
    // No version on that day, or not a date: the engine's own words for it come from check().
    return undefined;
  }
}

/** A built-in model by its id, to name where a kept answer comes from. */
export const modelNamed = (id: string): Model | undefined => models().find((model) => model.id === id);
