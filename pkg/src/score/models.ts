// Which place in a row is whose: the built-in versions by their ids.
import type { ColumnModel } from "../column-model.js";
import { MODELS } from "../generated/columns.js";

export type { ColumnModel } from "../column-model.js";

/** The id of a built-in version. */
export type ModelId = (typeof MODELS)[number][0];

/** The built-in versions, by area and then by time. */
export const models: readonly (ColumnModel & { readonly id: ModelId })[] = /* @__PURE__ */ MODELS.map(
  ([id, area, from, to, judged, shape]) => {
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
  },
);
