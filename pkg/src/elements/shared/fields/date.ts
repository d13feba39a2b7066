// A date as day, month and year: DKFDS' date input. A native date field would show month/day/year to a browser that is
// set to American English, and gives no value at all while it is half filled in.
import { type Child, h } from "../dom.js";
import type { Context, Field, Message } from "./context.js";
import { Feedback } from "./feedback.js";

/** Two digits; what is not typed stays empty. */
const two = (digits: string): string => (digits === "" ? "" : digits.padStart(2, "0"));

const parts = ["day", "month", "year"] as const;
type Part = (typeof parts)[number];

interface DateOptions {
  readonly id: string;
  readonly legend: Child;
  readonly hint?: string | undefined;
  readonly onInput: (date: string) => void;
}

export class DateField implements Field {
  readonly node: HTMLElement;
  readonly #inputs: Record<Part, HTMLInputElement>;
  readonly #feedback: Feedback;
  #messages: readonly Message[] = [];

  constructor(context: Context, { id, legend, hint, onInput }: DateOptions) {
    const { form } = context.text;
    const input = (part: Part): HTMLInputElement =>
      h("input", {
        type: "text",
        inputmode: "numeric",
        id: `${id}-${part}`,
        class: "form-input",
        maxlength: part === "year" ? 4 : 2,
        autocomplete: "off",
        form: "",
        oninput: () => onInput(this.value),
      });
    this.#inputs = { day: input("day"), month: input("month"), year: input("year") };
    const fieldset = h("fieldset", { id }, h("legend", { class: "form-label" }, legend));
    this.#feedback = new Feedback(context, fieldset, hint ? `${id}-hint` : undefined);
    if (hint) fieldset.append(h("span", { class: "form-hint", id: `${id}-hint` }, hint));
    fieldset.append(
      this.#feedback.node,
      h(
        "div",
        { class: "date-group mt-3" },
        parts.map((part) =>
          h(
            "div",
            { class: `form-group form-group-${part}` },
            h("label", { class: "form-label", for: `${id}-${part}` }, form[part]),
            this.#inputs[part],
          ),
        ),
      ),
    );
    this.node = h("div", { class: "form-group" }, fieldset);
    // Nobody wants to hear about the month while typing the day.
    fieldset.addEventListener("focusout", () => queueMicrotask(() => this.#show()));
  }

  /** As ISO text. What is not typed in full is not a date, and the engine will say so. */
  get value(): string {
    const { day, month, year } = this.#inputs;
    const typed = [year, month, day].map(({ value }) => value.trim());
    if (typed.every((text) => text === "")) return "";
    const [yyyy = "", mm = "", dd = ""] = typed;
    return `${yyyy}-${two(mm)}-${two(dd)}`;
  }

  /** Also what is no date is shown as it was typed: a form that is opened again has lost nothing. */
  set value(date: string) {
    if (date === this.value) return;
    const [, year = "", month = "", day = ""] = /^(.*?)-(.*?)-(.*)$/.exec(date) ?? [undefined, date];
    const values = { year, month: month.replace(/^0/, ""), day: day.replace(/^0/, "") };
    for (const part of parts) this.#inputs[part].value = values[part];
  }

  readonly control = (): HTMLElement => this.#inputs.day;

  showMessages(messages: readonly Message[]): void {
    this.#messages = messages;
    this.#show();
  }

  #show(): void {
    const busy = this.node.contains(document.activeElement);
    const full = parts.every((part) => this.#inputs[part].value.trim() !== "");
    // A note accuses nobody, and one that came when the field is left would move what is just being clicked.
    this.#feedback.show(busy && !full ? this.#messages.filter(({ kind }) => kind === "note") : this.#messages);
  }
}
