// A name and what belongs to it, in a list of such.
import type { ComponentChildren, VNode } from "preact";

interface PairProps {
  readonly name: ComponentChildren;
  readonly children: ComponentChildren;
}

export const Pair = ({ name, children }: PairProps): VNode => (
  <>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </>
);
