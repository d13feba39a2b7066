// Which place in a row is whose: the built-in versions by their ids.
import { MODELS } from "../generated/columns.js";
import type { Area } from "../types.js";

/** The id of a built-in version. */
export type ModelId = (typeof MODELS)[number][0];

/** A version as the columns have it: in each list, the place is the place in a row. */
export interface ColumnModel {
  readonly id: ModelId;
  readonly area: Area;
  /** The first day it applies. */
  readonly from: string;
  /** The last day; undefined while it still does. */
  readonly to: string | undefined;
  /** What is judged in it. */
  readonly judged: "scores" | "criteria";
  /** The ids of the themes. */
  readonly temaer: readonly string[];
  /** The ids of the criteria. */
  readonly kriterier: readonly string[];
  /** The ids of what is scored: indicators, and criteria without any. */
  readonly leaves: readonly string[];
}

/** The built-in versions, by area and then by time. */
export const models: readonly ColumnModel[] = /* @__PURE__ */ MODELS.map(([id, area, from, to, judged, shape]) => {
  const temaer: string[] = [], kriterier: string[] = [], leaves: string[] = [];
  for (const tema of shape.split("|")) {
    const [id = "", ...its] = tema.split(";");
    temaer.push(id);
    for (const kriterium of its) {
      const [id = "", ...indikatorer] = kriterium.split(" ");
      kriterier.push(id);
      leaves.push(...(indikatorer.length > 0 ? indikatorer : [id]));
    }
  }
  return { id, area, from, to: to ?? undefined, judged, temaer, kriterier, leaves };
});
