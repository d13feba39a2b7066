// What was last removed from a list, with a button that puts it back.
import { h, replace } from "../shared/dom.js";

interface Words {
  readonly undo: string;
  readonly removed: (what: string) => string;
  readonly back: (what: string) => string;
}

export class Removed {
  readonly node = h("div", { class: "kvm-removed" });
  readonly #words: Words;
  readonly #say: (words: string) => void;

  constructor(words: Words, say: (words: string) => void) {
    this.#words = words;
    this.#say = say;
  }

  /** `undo`: puts it back, and goes to it. */
  show(what: string, undo: () => void, words = this.#words.removed(what)): void {
    const act = (): void => {
      replace(this.node);
      undo();
      this.#say(this.#words.back(what));
    };
    const button = h("button", { type: "button", class: "button button-secondary", onclick: act }, this.#words.undo);
    replace(this.node, h("p", null, words), h("p", null, button));
    button.focus();
    this.#say(words);
  }
}
