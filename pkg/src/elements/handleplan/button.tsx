// A button of a point.
import type { VNode } from "preact";

interface PointButtonProps {
  readonly label: string;
  /** The id of what it is for, since many points have a button of the same name. */
  readonly of: string;
  readonly act: () => void;
}

export const PointButton = ({ label, of, act }: PointButtonProps): VNode => (
  <button type="button" class="button button-secondary" aria-describedby={of} onClick={act}>
    {label}
  </button>
);
