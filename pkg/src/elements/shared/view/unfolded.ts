// What is unfolded, to be so again when all of it is drawn anew.
import { flush } from "./flush.js";

export class Unfolded {
  readonly #root: HTMLElement;
  readonly #ids = new Set<string>();

  /** `root`: what an element draws in. */
  constructor(root: HTMLElement) {
    this.#root = root;
    const hear = ({ target }: Event): void => {
      if (!(target instanceof HTMLDetailsElement) || target.id === "") return;
      if (target.open) this.#ids.add(target.id);
      else this.#ids.delete(target.id);
    };
    // It does not bubble.
    root.addEventListener("toggle", hear, { capture: true });
  }

  /** Unfolds it. What stands in something else that is folded was unfolded after that. */
  restore(): void {
    for (const id of [...this.#ids]) open(this.#root.querySelector(`[id="${id}"]`));
  }
}

/** What is folded is drawn when it is unfolded, of which the browser tells too late. */
export function open(there: Element | null): void {
  if (!(there instanceof HTMLDetailsElement) || there.open) return;
  there.open = true;
  there.dispatchEvent(new Event("toggle"));
  flush();
}
