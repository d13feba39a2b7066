// What was taken away or exchanged, and the way back.
import { h, replace } from "../shared/dom.js";
import type { Language } from "../shared/language.js";
import { procesIn } from "../text-proces.js";

export class Undo {
  readonly node = h("div", { class: "kvm-removed" });
  readonly #language: Language;
  readonly #say: (words: string) => void;

  /** `say`: tells it to those who do not see it. */
  constructor(language: Language, say: (words: string) => void) {
    this.#language = language;
    this.#say = say;
  }

  /** Says what was done, and offers the way back with the focus on it. */
  offer(words: string, back: () => void): void {
    const undo = (): void => {
      replace(this.node);
      back();
    };
    const button = h(
      "button",
      { type: "button", class: "button button-secondary", onclick: undo },
      procesIn(this.#language).undo,
    );
    replace(this.node, h("p", null, words), h("p", null, button));
    button.focus();
    this.#say(words);
  }
}
