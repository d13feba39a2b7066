// What the parts ask of the element: which assessments are kept, and another one in the place of one.
import type { Vurdering } from "../engine.js";
import type { Kept } from "./kept.js";

export interface Host {
  readonly approval: Kept;
  readonly drift: Kept;
  readonly readable: (vurdering: Vurdering) => boolean;
  /** The earlier assessment, where it is an approval that is not the one followed already. */
  readonly earlier: () => Vurdering | undefined;
  /** Keeps another one, or none. */
  readonly exchange: (which: "approval" | "drift", vurdering: Vurdering | undefined) => void;
  /** Goes to the first field. */
  readonly focus: () => void;
}
