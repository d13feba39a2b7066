// Small pictures that stand beside words. They say nothing that the words do not say.
import type { VNode } from "preact";
import { type Mark as Kind, shapes } from "../marks.js";

interface MarkProps {
  readonly kind: Kind;
  /** What the mark is called; without one it is hidden from assistive technology. */
  readonly label?: string;
  readonly classes?: string;
}

export function Mark({ kind, label, classes = "" }: MarkProps): VNode {
  const [outline, sign] = shapes[kind];
  const line = { fill: "none", stroke: "currentColor", "stroke-width": 2, "stroke-linejoin": "round" } as const;
  const named = label === undefined ? { "aria-hidden": "true" as const } : { role: "img" as const, "aria-label": label };
  return (
    <svg
      class={`icon-svg kvm-mark ${classes}`.trim()}
      data-kind={kind}
      viewBox="0 0 24 24"
      width={24}
      height={24}
      focusable="false"
      {...named}
    >
      <path d={outline} {...line} />
      <path d={sign} {...line} stroke-linecap="round" />
    </svg>
  );
}
