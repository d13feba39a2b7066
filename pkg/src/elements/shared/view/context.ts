// What every component knows of the element that it is drawn in.
import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Context } from "../fields/context.js";

export interface View extends Context {
  /** Everything is unfolded, also what is drawn only then: nobody can unfold anything on paper. */
  readonly printing: boolean;
}

export const ViewContext = createContext<View>(undefined as never);

export const useView = (): View => useContext(ViewContext);
