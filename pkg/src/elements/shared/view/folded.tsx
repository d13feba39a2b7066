// Something folded under a line. What is in it is drawn when it is unfolded first, or printed: a case may have thousands.
import type { ComponentChildren, VNode } from "preact";
import { useState } from "preact/hooks";
import { useView } from "./context.js";

/** Whoever has more than these of one kind looks for one, and does not read them all: our own number. */
export const MOST_UNFOLDED = 50;

interface Props {
  readonly id: string;
  readonly classes?: string;
  readonly line: ComponentChildren;
  /** What is in it. */
  readonly inside: () => ComponentChildren;
}

export function Folded({ id, classes = "", line, inside }: Props): VNode {
  const { printing } = useView();
  const [opened, setOpened] = useState(false);
  return (
    <details class={`details ${classes}`.trimEnd()} id={id} onToggle={({ currentTarget }) => currentTarget.open && setOpened(true)}>
      <summary class="details-summary">{line}</summary>
      <div class="details-text">{(opened || printing) && inside()}</div>
    </details>
  );
}
