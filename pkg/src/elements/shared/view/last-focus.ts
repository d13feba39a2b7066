// Where the focus and the caret were before somebody else took what had them out of the page, or wrote in it.
import { active } from "./keep-focus.js";

type Caret = readonly [start: number | null, end: number | null];

export class LastFocus {
  readonly #root: HTMLElement;
  #last: HTMLElement | undefined;
  #caret: Caret | undefined;

  /** `root`: what an element draws in. */
  constructor(root: HTMLElement) {
    this.#root = root;
    for (const type of ["focusin", "input", "keyup", "pointerup", "selectionchange"]) {
      root.addEventListener(type, ({ target }) => {
        if (target !== active()) return;
        this.#last = target as HTMLElement;
        this.#caret = caretOf(this.#last);
      });
    }
    root.addEventListener("focusout", ({ target }) => {
      // Some browsers tell it of what is taken out, others do not: what was done to the page is put right before this runs.
      setTimeout(() => {
        if (this.#last === target && active() !== target) this.#last = undefined;
      });
    });
  }

  /** Gives it back to what had it, or to what stands there now by the same id; never where somebody took it elsewhere. */
  restore(): void {
    const [last, caret, now] = [this.#last, this.#caret, active()];
    if (last === undefined || (now !== null && now !== document.body && now !== last)) return;
    const there = this.#root.contains(last) ? last : this.#root.querySelector<HTMLElement>(`[id="${last.id}"]`);
    if (there === null) return;
    there.focus({ preventScroll: true });
    if (caret !== undefined && caretOf(there) !== undefined) (there as HTMLInputElement).setSelectionRange(...caret);
  }
}

const caretOf = (node: HTMLElement): Caret | undefined =>
  "selectionStart" in node && node.selectionStart !== null
    ? [node.selectionStart as number, (node as HTMLInputElement).selectionEnd]
    : undefined;
