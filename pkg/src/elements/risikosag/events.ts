// What happened in a period, told as a number; or as dates that came with a file, which stay until a number is typed.
import type { Faktorsvar } from "../engine.js";
import { wholeNumber } from "../events/numbers.js";
import { h, replace } from "../shared/dom.js";
import type { Context, Field } from "../shared/fields/context.js";
import { TextField } from "../shared/fields/controls.js";
import { Removed } from "../shared/removed.js";
import { type Name, risikoIn } from "../text-risiko.js";
import { dateInWords } from "../../words.js";
import type { Host } from "./host.js";
import { Noted } from "./noted.js";
import { inOwnWords } from "./own-words.js";

export class EventsField implements Field {
  readonly node: HTMLElement;
  readonly noted: Noted;
  readonly control: Field["control"];
  readonly #context: Context;
  readonly #name: Name;
  readonly #host: Host;
  readonly #text: TextField;
  readonly #hint: HTMLElement;
  readonly #dates = h("div", { class: "kvm-as-dates" });
  readonly #removed: Removed;
  #shown = "";

  constructor(context: Context, name: Name, id: string, host: Host) {
    const { language } = context;
    const [label, more] = risikoIn(language).asks[name];
    this.#context = context;
    this.#name = name;
    this.#host = host;
    this.#text = new TextField(context, {
      id,
      label,
      hint: [risikoIn(language).countHint, more].filter((words) => words !== "").join(" "),
      onInput: (typed) => this.#type(typed),
    });
    this.#text.input.setAttribute("inputmode", "numeric");
    this.#hint = this.#text.node.querySelector(".form-hint") ?? h("span");
    this.#removed = new Removed(context, host.say);
    this.control = this.#text.control;
    const inOwn = inOwnWords(this.#text.input, risikoIn(language).notWhole);
    // A date in the list that is none is told in the engine's words.
    this.noted = new Noted(this.#text, (messages) => (Array.isArray(this.#value) ? messages : inOwn(messages)));
    this.node = h("div", { class: "kvm-events" }, this.#text.node, this.#dates, this.#removed.node);
  }

  get #value(): unknown {
    return this.#host.draft.forhold[this.#name];
  }

  #type(typed: string): void {
    const { draft } = this.#host;
    if (Array.isArray(this.#value)) draft.dates.set(this.#name, this.#value);
    this.#removed.clear();
    draft.tell(this.#name, typed.trim() === "" ? draft.dates.get(this.#name) : wholeNumber(typed));
  }

  /** Fills the field; the period is the risk model's own. */
  show(factors: readonly Faktorsvar[]): void {
    const text = risikoIn(this.#context.language);
    const months = [...new Set(factors.flatMap(({ months }) => months ?? []))];
    const state = JSON.stringify([this.#value, months, factors.map(({ shown }) => shown)]);
    const { input } = this.#text;
    const typed = Array.isArray(this.#value) ? "" : String(this.#value ?? "");
    if (document.activeElement !== input) this.#text.value = typed;
    if (state === this.#shown) return;
    this.#shown = state;
    const [, more] = text.asks[this.#name];
    const hint = months.length === 0 ? text.countHint : text.period(months);
    replace(this.#hint, more === "" ? hint : `${hint} ${more}`);
    replace(this.#dates, Array.isArray(this.#value) ? this.#asDates(this.#value as unknown[], factors) : null);
  }

  #asDates(dates: readonly unknown[], factors: readonly Faktorsvar[]): Node {
    const { language } = this.#context;
    const text = risikoIn(language);
    const counted = factors.find(({ seenIn }) => seenIn === "oplyst")?.shown;
    const words = (date: unknown): string =>
      typeof date === "string" && /^\d{4}-\d{2}-\d{2}$/.test(date) ? dateInWords(date, language) : String(date);
    return h(
      "div",
      null,
      h("p", null, text.asDates(dates.length)),
      h(
        "ul",
        null,
        dates.map((date) => h("li", null, words(date))),
      ),
      h("p", null, counted === undefined ? "" : `${text.datesCounted(counted)} `, text.datesUsed),
      h(
        "p",
        null,
        h("button", { type: "button", class: "function-link", onclick: () => this.#forget(dates) }, text.forgetDates),
      ),
    );
  }

  #forget(dates: readonly unknown[]): void {
    const { draft, changed } = this.#host;
    const text = risikoIn(this.#context.language);
    const tell = (value: unknown): void => {
      draft.dates.delete(this.#name);
      draft.tell(this.#name, value);
      changed();
    };
    tell(undefined);
    this.#removed.offer(text.forgotDates, text.datesBack, () => {
      tell(dates);
      this.#text.input.focus();
    });
  }

  showMessages(messages: Parameters<Field["showMessages"]>[0]): void {
    this.noted.showMessages(messages);
  }
}
