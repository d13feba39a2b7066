// Where in a model an id stands, for the quick way to a profil.
import type { Model } from "./types.js";

export interface Places {
  /** The place of everything that is scored: an indicator, or a criterion without indicators. */
  readonly leaves: ReadonlyMap<string, number>;
  /** The place of every criterion. */
  readonly kriterier: ReadonlyMap<string, number>;
}

const known = new WeakMap<Model, Places>();

export function placesOf(model: Model): Places {
  let places = known.get(model);
  if (places === undefined) known.set(model, (places = findPlaces(model)));
  return places;
}

function findPlaces(model: Model): Places {
  const leaves = new Map<string, number>();
  const kriterier = new Map<string, number>();
  for (const tema of model.temaer) {
    for (const kriterium of tema.kriterier) {
      kriterier.set(kriterium.id, kriterier.size);
      if (kriterium.indikatorer.length === 0) leaves.set(kriterium.id, leaves.size);
      for (const indikator of kriterium.indikatorer) leaves.set(indikator.id, leaves.size);
    }
  }
  return { leaves, kriterier };
}
