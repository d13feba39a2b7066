// Lists of the engine's words, in the order they are shown.
import type { MaalbarOrd, Udfald } from "../engine.js";

export const UDFALD = ["confirmed", "notConfirmed", "notYetSeen"] as const satisfies readonly Udfald[];

export const ORDLISTER = [
  ...(["numbers", "tens", "frequencies", "months", "monthsShort", "beforeADate"] as const),
  ...(["deadlines", "units", "references", "observables"] as const),
] satisfies readonly (keyof MaalbarOrd)[];
