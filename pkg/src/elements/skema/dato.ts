// A date as day, month and year: DKFDS' date input. A native date field would show month/day/year to a browser that is
// set to American English, and gives no value at all while it is half filled in.
import { h } from "../shared/dom.js";
import type { Context, Field, Message } from "./context.js";
import { Feedback } from "./feedback.js";

const parts = ["day", "month", "year"] as const;
type Part = (typeof parts)[number];

export class DateField implements Field {
  readonly node: HTMLElement;
  readonly #inputs: Record<Part, HTMLInputElement>;
  readonly #feedback: Feedback;
  #messages: readonly Message[] = [];

  constructor(context: Context, id: string, onChange: (date: string) => void) {
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
        oninput: () => onChange(this.value),
      });
    this.#inputs = { day: input("day"), month: input("month"), year: input("year") };
    const fieldset = h("fieldset", { id }, h("legend", { class: "form-label" }, form.dateLegend));
    this.#feedback = new Feedback(context, fieldset, `${id}-hint`);
    fieldset.append(
      h("span", { class: "form-hint", id: `${id}-hint` }, form.dateHint),
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
    return `${yyyy}-${mm.padStart(2, "0")}-${dd.padStart(2, "0")}`;
  }

  set value(date: string) {
    if (date === this.value) return;
    const [, year = "", month = "", day = ""] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(date) ?? [];
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
    this.#feedback.show(busy && !full ? [] : this.#messages);
  }
}
