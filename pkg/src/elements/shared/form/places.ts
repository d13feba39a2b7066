// Where what stands at a pointer is drawn: found by its id, which is made from the pointer.
import { open } from "../view/unfolded.js";

/** `root`: what the form is drawn in; `idOf`: the id of a pointer. */
export class Places {
  readonly #root: ParentNode;
  readonly #idOf: (pointer: string) => string;

  constructor(root: ParentNode, idOf: (pointer: string) => string) {
    this.#root = root;
    this.#idOf = idOf;
  }

  /** What is drawn of exactly a pointer. */
  at(pointer: string): HTMLElement | null {
    return this.#root.querySelector<HTMLElement>(`[id="${this.#idOf(pointer)}"]`);
  }

  /** The control at a pointer, else at what it stands in. */
  control(pointer: string): HTMLElement | null {
    for (let at = pointer; at !== ""; at = at.slice(0, at.lastIndexOf("/"))) {
      const there = this.at(at);
      if (there === null) continue;
      if (there.matches("input, select, textarea")) return there;
      const chosen = there.matches("fieldset") ? there.querySelector<HTMLElement>("input:checked") : null;
      // What is folded and not drawn has none; where something is chosen from a file there are only buttons.
      return chosen ?? there.querySelector<HTMLElement>("input, select, textarea") ?? there.querySelector("summary, button");
    }
    return null;
  }

  /** Unfolds what a pointer stands in, and what stands there. */
  unfold(pointer: string): void {
    for (let end = pointer.indexOf("/", 1); end !== -1; end = pointer.indexOf("/", end + 1)) open(this.at(pointer.slice(0, end)));
    open(this.at(pointer));
  }
}
