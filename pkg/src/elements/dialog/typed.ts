// Concerns and steps as they were typed: a date that does not exist, or a number that is none, stays in them.
import type { Bekymring, Gravity, TrinKind } from "../engine.js";

export type TypedConcern = Pick<Bekymring, "id"> & { gravity: Gravity; about?: string; model?: string; text?: string };

/** What is expected, as far as it is answered. */
export interface TypedForventning {
  kanOgVil?: boolean;
  begrundelse?: string;
  korterePeriode?: boolean;
}

/**
 * A step, or what is added here to one that another form has: then it has no date of its own, and is no step while the
 * fact with its id is not there. An intended decision has none either.
 */
export type TypedStep = {
  kind: TrinKind;
  id: string;
  date?: string;
  concerns?: string[];
  forventning?: TypedForventning;
} & Record<string, unknown>;

export type TypedSettings = Record<string, unknown>;
