// The shapes of the small pictures that stand beside words.
import type { Judgement } from "../engine.js";

export type Mark = "info" | "success" | "warning" | "error" | "open";

/** How a criterion is judged, in the order in which the words for it stand. */
export const judgementMarks: Readonly<Record<Judgement, Mark>> = { met: "success", notMet: "error", notJudged: "open" };

/** The marks differ in shape, so that they differ in black and white too. */
export const shapes: Record<Mark, readonly [outline: string, sign: string]> = {
  info: ["M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18z", "M12 11v6M12 7v1"],
  success: ["M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18z", "M8 12l3 3 5-6"],
  warning: ["M12 3L2.5 20.5h19z", "M12 9.5v5M12 17v1"],
  error: ["M8 3h8l5 5v8l-5 5H8l-5-5V8z", "M9 9l6 6M15 9l-6 6"],
  open: ["M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18z", "M8 12h8"],
};
