// A DKFDS select, with groups where there are many things to choose between.
import { type Child, h, replace } from "../dom.js";
import type { Context, Field } from "./context.js";
import { Feedback } from "./feedback.js";

export interface Option {
  readonly value: string;
  readonly label: string;
}

export interface OptionGroup {
  readonly label: string;
  readonly options: readonly Option[];
}

interface SelectOptions {
  readonly id: string;
  readonly label: Child;
  readonly hint?: string | undefined;
  readonly options: readonly (Option | OptionGroup)[];
  readonly onChange?: (value: string) => void;
}

export class SelectField implements Field {
  readonly node: HTMLElement;
  readonly #select: HTMLSelectElement;
  readonly #feedback: Feedback;
  #shown = "";

  constructor(context: Context, { id, label, hint, options, onChange }: SelectOptions) {
    // Not part of a portal's own <form>, as all controls here.
    this.#select = h("select", { id, class: "form-select", form: "" });
    this.#select.addEventListener("input", () => onChange?.(this.value));
    this.#feedback = new Feedback(context, this.#select, hint ? `${id}-hint` : undefined);
    this.options = options;
    this.node = h(
      "div",
      { class: "form-group" },
      h("label", { class: "form-label", for: id }, label),
      hint ? h("span", { class: "form-hint", id: `${id}-hint` }, hint) : null,
      this.#feedback.node,
      this.#select,
    );
  }

  set options(options: readonly (Option | OptionGroup)[]) {
    const state = JSON.stringify(options);
    if (state === this.#shown) return;
    this.#shown = state;
    const { value } = this.#select;
    const one = ({ value, label }: Option): HTMLElement => h("option", { value }, label);
    replace(
      this.#select,
      options.map((each) =>
        "options" in each ? h("optgroup", { label: each.label }, each.options.map(one)) : one(each),
      ),
    );
    if (value !== "") this.value = value;
  }

  get value(): string {
    return this.#select.value;
  }

  set value(value: string) {
    this.#select.value = value;
  }

  readonly control = (): HTMLElement => this.#select;

  showMessages(messages: Parameters<Feedback["show"]>[0]): void {
    this.#feedback.show(messages);
  }
}
