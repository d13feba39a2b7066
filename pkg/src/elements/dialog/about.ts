// What in the kvalitetsmodel a concern can be about: the themes, criteria and indicators of one version of it.
import { type Area, type Model, modelFor, models, KvalitetsmodelError } from "../engine.js";
import { type Language, spoken } from "../shared/language.js";
import { numberOf } from "../shared/number.js";
import type { OptionGroup } from "../shared/form/select.js";
import { dialogIn } from "../../generated/texts/dialog.js";
import type { TypedConcern } from "./held.js";

/**
 * The version to choose from: the one that the concern's place is from, so that it never moves; else the portal's own,
 * or that of the day. Undefined where there is none.
 */
export function modelOf(
  { model: id }: TypedConcern,
  { area, day, own }: { area: Area | undefined; day: string; own: Model | undefined },
): Model | undefined {
  const known = own === undefined ? models() : [own, ...models()];
  if (id !== undefined) return known.find((model) => model.id === id);
  if (area === undefined) return undefined;
  if (own?.area === area) return own;
  try {
    return modelFor(area, day);
  } catch (error) {
    if (error instanceof KvalitetsmodelError) return undefined;
    throw error;
  }
}

/** A group for each theme: the theme itself, then its criteria with their indicators. */
export function placesOf(model: Model, language: Language): OptionGroup[] {
  return model.temaer.map(({ id, nr, label, kriterier }) => ({
    label: `${nr}. ${spoken(label, language)}`,
    options: [
      { value: id, label: dialogIn(language).aboutTema({ label: spoken(label, language) }) },
      ...kriterier.flatMap((kriterium) => [
        { value: kriterium.id, label: `${numberOf(kriterium.id)} ${spoken(kriterium.label, language)}` },
        ...kriterium.indikatorer.map((one) => ({ value: one.id, label: `${one.id} ${spoken(one.label, language)}` })),
      ]),
    ],
  }));
}
