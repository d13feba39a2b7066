// Where a model can be answered: its scored leaves and, from 2026, its criteria.
import { type Bilingual, type Kind, type Model, models } from "../assessment.js";
import { part } from "../shared/form/pointer.js";

/** How a place is answered. Answers of different kinds never stand in each other's place. */
export type Scale = "scored" | "expected" | "judged";

export interface Place {
  /** The same for an indicator and the one that carries it on in the next model. */
  readonly key: string;
  readonly id: string;
  readonly scale: Scale;
  readonly label: Bilingual;
}

/** Where the form holds what is answered at a place. */
export const pointerOf = ({ key }: Pick<Place, "key">): string => `/svar/${part(key)}`;

/** How the scored leaves of a model are answered. */
export const leafScale = (model: Model, kind: Kind): Scale =>
  model.judged === "scores" && kind === "godkendelse" ? "expected" : "scored";

/** Every place of a model, in its order. */
export function placesOf(model: Model, kind: Kind): Place[] {
  const scale = leafScale(model, kind);
  return model.temaer.flatMap((tema) =>
    tema.kriterier.flatMap((kriterium) => {
      const leaves = kriterium.indikatorer.length > 0 ? kriterium.indikatorer : [kriterium];
      const places = leaves.map(({ id, label }) => ({ key: keyOf(model, id, scale), id, scale, label }));
      if (model.judged === "scores") return places;
      const { id, label } = kriterium;
      return [{ key: keyOf(model, id, "judged"), id, scale: "judged" as const, label }, ...places];
    }),
  );
}

/**
 * The name an answer is kept under. It follows the model's own "carried from" back to the first version: what is
 * answered in one version stands answered in the next where the law's text is carried on, and only there.
 */
export function keyOf(model: Model, id: string, scale: Scale): string {
  const known = models();
  let here = model;
  let name = id;
  // A version cannot carry on itself, so there are never more steps than models.
  for (let step = 0; step <= known.length; step++) {
    const from = carriedFrom(here, name);
    const before = known.find((one) => one.id === here.continues);
    if (from === undefined || before === undefined) break;
    here = before;
    name = from;
  }
  return `${scale} ${here.id} ${name}`;
}

function carriedFrom(model: Model, id: string): string | undefined {
  for (const { kriterier } of model.temaer) {
    for (const kriterium of kriterier) {
      if (kriterium.id === id) return kriterium.carriedFrom;
      const indikator = kriterium.indikatorer.find((one) => one.id === id);
      if (indikator !== undefined) return indikator.carriedFrom;
    }
  }
  return undefined;
}
