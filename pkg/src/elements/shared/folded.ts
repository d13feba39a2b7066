// An entry of a list in a form: a line that says what it is, and under it, folded, its fields and a button that removes it.
import { type Child, h } from "./dom.js";

export interface FoldedOptions {
  readonly id: string;
  readonly classes?: string;
  /** What the button that removes it says. */
  readonly removeLabel: Child;
  readonly remove: () => void;
}

export interface Folded {
  readonly node: HTMLDetailsElement;
  /** Empty: what it says is for the part to show. */
  readonly summary: HTMLElement;
}

export function folded({ id, classes = "", removeLabel, remove }: FoldedOptions, ...fields: Child[]): Folded {
  const summary = h("summary", { class: "details-summary", id: `${id}-summary` });
  const button = h("button", { type: "button", class: "button button-secondary", onclick: remove }, removeLabel);
  const tools = h("p", { class: "kvm-fact-tools" }, button);
  const node = h(
    "details",
    { class: `details kvm-fact ${classes}`.trimEnd(), id },
    summary,
    h("div", { class: "details-text" }, fields, tools),
  );
  return { node, summary };
}

/** Opens an entry that was just added and goes to its first field. `first`: a selector for it. */
export function unfold(node: HTMLDetailsElement, first = "input"): void {
  node.open = true;
  node.scrollIntoView({ block: "nearest" });
  node.querySelector<HTMLElement>(first)?.focus({ preventScroll: true });
}
