// Messages at a field, as DKFDS shows errors: before the options, with the word in front, and read with the field.
import { h, replace } from "../dom.js";
import type { Context, Message } from "./context.js";

export class Feedback {
  readonly node: HTMLElement;
  readonly #context: Context;
  readonly #described: Element;
  readonly #hint: string;
  #shown = "";

  /** `described`: the control or fieldset that the messages belong to; `hint`: the id of its help text, if any. */
  constructor(context: Context, described: Element, hint?: string) {
    this.#context = context;
    this.#described = described;
    this.#hint = hint ?? "";
    // Every control stands in an element with an id made from the same parts.
    this.node = h("div", { class: "kvm-feedback", id: `${described.id}-feedback` });
    this.#describe(false);
  }

  show(messages: readonly Message[]): void {
    const state = JSON.stringify(messages);
    if (state === this.#shown) return;
    this.#shown = state;
    const { text } = this.#context;
    const invalid = messages.some(({ kind }) => kind === "error");
    replace(
      this.node,
      messages.map((message) =>
        message.kind === "error"
          ? h("span", { class: "form-error-message" }, h("span", { class: "sr-only" }, text.errorPrefix), message.text)
          : h("span", { class: "kvm-note" }, h("strong", null, text.notePrefix), message.text),
      ),
    );
    this.#described.closest(".form-group")?.classList.toggle("form-error", invalid);
    if (this.#described.matches("input, select, textarea")) {
      if (invalid) this.#described.setAttribute("aria-invalid", "true");
      else this.#described.removeAttribute("aria-invalid");
    }
    this.#describe(messages.length > 0);
  }

  #describe(messages: boolean): void {
    const ids = [this.#hint, messages ? this.node.id : ""].filter((id) => id !== "").join(" ");
    if (ids === "") this.#described.removeAttribute("aria-describedby");
    else this.#described.setAttribute("aria-describedby", ids);
  }
}
