// The lists of words that the rules on measurable answers look for, in the order they are shown.
import type { MaalbarOrd } from "../engine.js";

export const ORDLISTER = [
  ...(["numbers", "tens", "frequencies", "months", "monthsShort", "beforeADate"] as const),
  ...(["deadlines", "units", "references", "observables"] as const),
] satisfies readonly (keyof MaalbarOrd)[];
