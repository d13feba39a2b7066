// DKFDS form controls.
//
// None of them is part of a portal's own <form>: `form=""` names no form, so that only the element's value is sent,
// and never the hundreds of radios it is made of.
import { type Child, h } from "../dom.js";
import type { Context, Field } from "./context.js";
import { Feedback } from "./feedback.js";

const outside = { form: "" };

interface Choice {
  readonly value: string;
  readonly label: Child;
}

/** A radio or a checkbox with its label. */
function option(type: "radio" | "checkbox", id: string, name: string, { value, label }: Choice): HTMLElement {
  // The outer div: DKFDS spaces options as one column, and here they may stand in a row.
  return h(
    "div",
    null,
    h(
      "div",
      { class: `form-group-${type}` },
      h("input", { type, id, name, value, class: `form-${type}`, ...outside }),
      h("label", { for: id }, label),
    ),
  );
}

interface GroupOptions {
  readonly id: string;
  readonly legend: Child;
  readonly hint?: Child;
  readonly choices: readonly Choice[];
  readonly classes?: string;
  readonly onChange: () => void;
}

/** A group of radios or checkboxes under one legend. */
export class Group implements Field {
  readonly node: HTMLElement;
  readonly #inputs: readonly HTMLInputElement[];
  readonly #feedback: Feedback;
  readonly options: HTMLElement;
  readonly fieldset: HTMLFieldSetElement;

  constructor(
    context: Context,
    type: "radio" | "checkbox",
    { id, legend, hint, choices, classes = "", onChange }: GroupOptions,
  ) {
    this.options = h(
      "div",
      { class: `kvm-options ${classes}`.trim(), oninput: onChange },
      choices.map((choice) => option(type, `${id}-${choice.value}`, id, choice)),
    );
    const hintId = `${id}-hint`;
    this.fieldset = h("fieldset", { id }, h("legend", { class: "form-label" }, legend));
    this.#feedback = new Feedback(context, this.fieldset, hint ? hintId : undefined);
    if (hint) this.fieldset.append(h("span", { class: "form-hint", id: hintId }, hint));
    this.fieldset.append(this.#feedback.node, this.options);
    this.node = h("div", { class: "form-group" }, this.fieldset);
    this.#inputs = [...this.options.querySelectorAll("input")];
  }

  get chosen(): string[] {
    return this.#inputs.filter((input) => input.checked).map((input) => input.value);
  }

  set chosen(values: readonly string[]) {
    for (const input of this.#inputs) input.checked = values.includes(input.value);
  }

  readonly control = (): HTMLElement | null => this.#inputs.find((input) => input.checked) ?? this.#inputs[0] ?? null;

  showMessages(messages: Parameters<Feedback["show"]>[0]): void {
    this.#feedback.show(messages);
  }
}

interface TextOptions {
  readonly id: string;
  readonly label: Child;
  readonly hint?: string | undefined;
  readonly rows?: number;
  readonly onInput: (value: string) => void;
}

/** A line of text, or with `rows` a few. */
export class TextField implements Field {
  readonly node: HTMLElement;
  readonly input: HTMLInputElement | HTMLTextAreaElement;
  readonly #feedback: Feedback;

  constructor(context: Context, { id, label, hint, rows, onInput }: TextOptions) {
    const attributes = { id, class: "form-input", autocomplete: "off", ...outside };
    const input =
      rows === undefined
        ? h("input", { ...attributes, type: "text" })
        : h("textarea", { ...attributes, class: "form-input input-width-xl", rows });
    input.addEventListener("input", () => onInput(input.value));
    this.input = input;
    this.#feedback = new Feedback(context, input, hint ? `${id}-hint` : undefined);
    this.node = h(
      "div",
      { class: "form-group" },
      h("label", { class: "form-label", for: id }, label),
      hint ? h("span", { class: "form-hint", id: `${id}-hint` }, hint) : null,
      this.#feedback.node,
      input,
    );
  }

  get value(): string {
    return this.input.value;
  }

  set value(text: string) {
    // Setting an equal value would still move the cursor.
    if (this.input.value !== text) this.input.value = text;
  }

  readonly control = (): HTMLElement => this.input;

  showMessages(messages: Parameters<Feedback["show"]>[0]): void {
    this.#feedback.show(messages);
  }
}
