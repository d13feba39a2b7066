// What a part of the form has to do with the rest of it.
import type { Draft } from "./draft.js";

/** The form, as its parts see it. */
export interface Host {
  readonly draft: Draft;
  /** Something was changed by a control that sends no event of its own. */
  readonly changed: () => void;
  /** Tells it to those who do not see it. */
  readonly say: (words: string) => void;
}
