// Where a part of a model stands in a row of the columns (src/columns), for the quick way to a profil.
import { OUTPUTS } from "./generated/columns.js";
import type { Model } from "./types.js";

type Output = (typeof OUTPUTS)[number][0];

/**
 * Where the numbers of each output start in the block of a row, counted in what they are read as: words of 32 bits, of
 * which a number of 64 takes two, or bytes.
 */
export type Layout = Readonly<Record<Output, number>>;

export interface Places {
  /** The place of everything that is scored: an indicator, or a criterion without indicators. */
  readonly leaves: ReadonlyMap<string, number>;
  /** The place of every criterion. */
  readonly kriterier: ReadonlyMap<string, number>;
  readonly layout: Layout;
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
  const counts = { row: 1, tema: model.temaer.length, kriterium: kriterier.size, leaf: leaves.size };
  return { leaves, kriterier, layout: layoutFor(counts) };
}

/** One output after the other, the widest first. */
function layoutFor(counts: Readonly<Record<(typeof OUTPUTS)[number][1], number>>): Layout {
  const layout = {} as Record<Output, number>;
  let bytes = 0;
  for (const [name, level, width] of OUTPUTS) {
    layout[name] = width === 1 ? bytes : bytes / 4;
    bytes += width * counts[level];
  }
  return layout;
}
