// What every part of the plan knows beside its place on the page.
import type { Context } from "../shared/fields/context.js";
import type { HandleplanText } from "../text-handleplan.js";
import type { Draft } from "./draft.js";
import type { Numbers } from "./numbers.js";

export interface Plan {
  readonly context: Context;
  readonly words: HandleplanText;
  readonly draft: Draft;
  readonly numbers: Numbers;
  /** Something was changed with a button, which sends no event of its own. */
  readonly changed: () => void;
  /** Tells it to those who do not see it. */
  readonly say: (words: string) => void;
  /** How many events the case has before those that are told here. */
  readonly before: () => number;
  /** A criterion or an indicator by its id, with its number in front. */
  readonly nameOf: (id: string) => string;
}

/** The id of a point's part on the page: other parts lead to it. */
export const pointId = ({ context, numbers }: Plan, key: string): string => `${context.uid}-p${numbers.of(key)}`;
