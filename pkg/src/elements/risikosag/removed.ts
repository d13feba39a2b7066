// What was just removed, with a way to get it back.
import { h, replace } from "../shared/dom.js";

export class Removed {
  readonly node = h("div", { class: "kvm-removed" });
  readonly #undoWord: string;
  readonly #say: (words: string) => void;

  /** `undoWord`: what the button says; `say`: tells it to those who do not see it. */
  constructor(undoWord: string, say: (words: string) => void) {
    this.#undoWord = undoWord;
    this.#say = say;
  }

  /** `undo`: puts it back, and the focus on it. */
  offer(words: string, back: string, undo: () => void): void {
    const again = (): void => {
      this.clear();
      undo();
      this.#say(back);
    };
    const button = h("button", { type: "button", class: "button button-secondary", onclick: again }, this.#undoWord);
    replace(this.node, h("p", null, words), h("p", null, button));
    button.focus();
    this.#say(words);
  }

  /** Something else has been told since: there is nothing to put back. */
  clear(): void {
    replace(this.node);
  }
}
