// DKFDS alerts.
import { type Child, h, heading } from "./dom.js";
import { mark, type Mark } from "./marks.js";
import type { Text } from "../text.js";

interface AlertOptions {
  readonly kind: Exclude<Mark, "open">;
  readonly text: Text;
  readonly title?: Child;
  readonly level?: number;
  /** Only what appears while a person works is to interrupt a screen reader. */
  readonly announce?: boolean;
}

/** A DKFDS alert. The kind is said in the icon's name, so that it is not in the colour alone. */
export function alert(
  { kind, text, title, level = 3, announce = false }: AlertOptions,
  ...body: Child[]
): HTMLDivElement {
  return h(
    "div",
    { class: `alert alert-${kind}`, role: announce ? "alert" : null },
    mark(kind, { label: text.kinds[kind], classes: "alert-icon" }),
    h("div", { class: "alert-body" }, title ? heading(level, { class: "alert-heading" }, title) : null, body),
  );
}

/** A paragraph in an alert. */
export const alertText = (...children: Child[]): HTMLParagraphElement => h("p", { class: "alert-text" }, ...children);
