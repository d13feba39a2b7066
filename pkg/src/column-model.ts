// A model as the columns (kvalitetsmodel/score) have it.
import { inWasm } from "./engine.js";
import { loaded } from "./models.js";
import type { Area, Model } from "./types.js";

/** A version as the columns have it: in each list, the place is the place in a row. */
export interface ColumnModel {
  readonly id: string;
  readonly area: Area;
  /** The first day it applies. */
  readonly from: string;
  /** The last day; undefined while it still does. */
  readonly to: string | undefined;
  /** What is judged in it. */
  readonly judged: Model["judged"];
  /** The ids of the themes. */
  readonly temaer: readonly string[];
  /** The ids of the criteria. */
  readonly kriterier: readonly string[];
  /** The ids of what is scored: indicators, and criteria without any. */
  readonly leaves: readonly string[];
}

/** A checked model as the columns take it. */
export function columnModelOf(model: Model): ColumnModel & { readonly shape: Uint8Array } {
  const numbered = loaded(model);
  const { id, area, validity, judged, temaer } = model;
  const kriterier = temaer.flatMap((tema) => tema.kriterier);
  const leaves = kriterier.flatMap((kriterium) => (kriterium.indikatorer.length > 0 ? kriterium.indikatorer : [kriterium]));
  const [ids, its, own] = [temaer, kriterier, leaves].map((parts) => parts.map((part) => part.id)) as [string[], string[], string[]];
  const shape = inWasm((wasm) => wasm.shapeOf(...numbered));
  return { id, area, from: validity.from, to: validity.to, judged, temaer: ids, kriterier: its, leaves: own, shape };
}
