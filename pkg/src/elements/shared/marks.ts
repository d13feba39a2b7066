// Small pictures that stand beside words. They say nothing that the words do not say.
import { svg } from "./dom.js";

export type Mark = "info" | "success" | "warning" | "error" | "open";

/** The marks differ in shape, so that they differ in black and white too. */
export const shapes: Record<Mark, readonly [outline: string, sign: string]> = {
  info: ["M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18z", "M12 11v6M12 7v1"],
  success: ["M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18z", "M8 12l3 3 5-6"],
  warning: ["M12 3L2.5 20.5h19z", "M12 9.5v5M12 17v1"],
  error: ["M8 3h8l5 5v8l-5 5H8l-5-5V8z", "M9 9l6 6M15 9l-6 6"],
  open: ["M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18z", "M8 12h8"],
};

/** `label`: what the mark is called; without one it is hidden from assistive technology. */
export function mark(kind: Mark, { label, classes = "" }: { label?: string; classes?: string } = {}): SVGElement {
  const [outline, sign] = shapes[kind];
  const line = { fill: "none", stroke: "currentColor", "stroke-width": 2, "stroke-linejoin": "round" };
  return svg(
    "svg",
    {
      class: `icon-svg kvm-mark ${classes}`.trim(),
      viewBox: "0 0 24 24",
      width: 24,
      height: 24,
      focusable: "false",
      ...(label === undefined ? { "aria-hidden": "true" } : { role: "img", "aria-label": label }),
    },
    svg("path", { d: outline, ...line }),
    svg("path", { d: sign, ...line, "stroke-linecap": "round" }),
  );
}
