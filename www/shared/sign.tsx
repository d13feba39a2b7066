// A mark in one line of path, in the colour of the text; the words beside it say the same.
import type { VNode } from "preact";

interface SignProps {
  readonly path: string;
  readonly label?: string;
  readonly classes?: string;
}

export function Sign({ path, label, classes = "icon-svg" }: SignProps): VNode {
  const named = label === undefined ? { "aria-hidden": "true" as const } : { role: "img" as const, "aria-label": label };
  return (
    <svg class={classes} viewBox="0 0 24 24" width="24" height="24" focusable="false" {...named}>
      <path d={path} fill="none" stroke="currentColor" stroke-width="2.5" stroke-linecap="round" stroke-linejoin="round" />
    </svg>
  );
}
