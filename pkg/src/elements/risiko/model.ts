// The risk model that an answer was made with, in full: the answer itself only names it.
import {
  type Bilingual,
  type Risikofaktor,
  type Risikomodel,
  risikomodeller,
  type Risikosvar,
  type Sag,
} from "../engine.js";

/** What every part of the result is about. */
export interface Shown {
  readonly result: Risikosvar;
  readonly model: Risikomodel | undefined;
}

let shipped: readonly Risikomodel[] | undefined;

export function modelOf(value: Sag, { model }: Risikosvar): Risikomodel | undefined {
  const own = value.risiko?.risikomodel;
  if (own?.id === model.id) return own;
  shipped ??= risikomodeller();
  return shipped.find(({ id }) => id === model.id);
}

/** What a level is called. */
export const levelName = (model: Risikomodel | undefined, level: string): Bilingual =>
  model?.levels.find(({ id }) => id === level)?.label ?? { da: level, en: level };

export const factorOf = (model: Risikomodel | undefined, id: string): Risikofaktor | undefined =>
  model?.factors.find((factor) => factor.id === id);
