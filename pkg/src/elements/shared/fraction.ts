// A score in words: the rounded form people know, and the exact one it came from.
import type { Score } from "../engine.js";

/** "11/3", or "4" for a whole number. */
export const exactly = ({ numerator, denominator }: Score): string =>
  denominator === 1 ? String(numerator) : `${numerator}/${denominator}`;

/** Only for drawing: a point on an axis needs no more than a float has. */
export const position = ({ numerator, denominator }: Score): number => numerator / denominator;
