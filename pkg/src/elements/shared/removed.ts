// What was just removed, or exchanged, with a button that gets it back.
import { h, replace } from "./dom.js";
import type { Context } from "./fields/context.js";

export class Removed {
  readonly node = h("div", { class: "kvm-removed" });
  readonly #context: Context;
  readonly #say: (words: string) => void;

  /** `say`: tells it to those who do not see it. */
  constructor(context: Context, say: (words: string) => void) {
    this.#context = context;
    this.#say = say;
  }

  /**
   * Says what was done, and offers the way back with the focus on it. `back`: what is said when it is back; `undo`: puts
   * it back, and the focus on it.
   */
  offer(words: string, back: string, undo: () => void): void {
    const act = (): void => {
      this.clear();
      undo();
      this.#say(back);
    };
    const { form } = this.#context.text;
    const button = h("button", { type: "button", class: "button button-secondary", onclick: act }, form.undo);
    replace(this.node, h("p", null, words), h("p", null, button));
    button.focus();
    this.#say(words);
  }

  /** Something else has been done since: there is nothing to put back. */
  clear(): void {
    replace(this.node);
  }
}
