// What was just removed, with the way to get it back.
import { h, replace } from "../shared/dom.js";
import type { Language } from "../shared/language.js";
import { procesIn } from "../text-proces.js";

export class Removed {
  readonly node = h("div", { class: "kvm-removed" });
  readonly #language: Language;
  readonly #say: (words: string) => void;

  /** `say`: tells it to those who do not see it. */
  constructor(language: Language, say: (words: string) => void) {
    this.#language = language;
    this.#say = say;
  }

  /** `back`: what is said when it is back. */
  show(words: string, undo: () => void, back: string): void {
    const button = h(
      "button",
      {
        type: "button",
        class: "button button-secondary",
        onclick: () => {
          this.clear();
          undo();
          this.#say(back);
        },
      },
      procesIn(this.#language).undo,
    );
    replace(this.node, h("p", null, words), h("p", null, button));
    button.focus();
    this.#say(words);
  }

  clear(): void {
    replace(this.node);
  }
}
