// A choice of colour, before or after the assessment of quality: which, when, by whom and why.
import type { Risikokategori } from "../engine.js";
import { categories, categoryTag, categoryWord, isCategory } from "../risiko/category.js";
import { h, heading, replace } from "../shared/dom.js";
import type { Context } from "../shared/fields/context.js";
import { Group, TextField } from "../shared/fields/controls.js";
import { DateField } from "../shared/fields/date.js";
import type { Pointed } from "../shared/fields/problem.js";
import { Removed } from "../shared/removed.js";
import { type RisikoText, risikoIn, type When } from "../text-risiko.js";
import { DialsPart } from "./dials.js";
import type { TypedChoice } from "./draft.js";
import type { Made } from "./group.js";
import { Noted } from "./noted.js";
import type { Host } from "./host.js";

export interface ChoiceHost extends Host {
  /** The day the case is looked at. */
  readonly today: () => string;
}

export class ChoicePart {
  readonly node: HTMLElement;
  readonly #context: Context;
  readonly #text: RisikoText;
  readonly #when: When;
  readonly #host: ChoiceHost;
  readonly #category: Group;
  readonly #date: DateField;
  readonly #by: TextField;
  readonly #why: TextField;
  readonly #noted: Readonly<Record<"category" | "date" | "begrundelse", Noted>>;
  readonly #dials: DialsPart;
  readonly #proposal = h("p", { class: "kvm-proposed-then" });
  readonly #rest: HTMLElement;
  readonly #removed: Removed;
  #proposed: Risikokategori | undefined;

  constructor(context: Context, when: When, host: ChoiceHost) {
    const { uid, level, language } = context;
    const text = risikoIn(language);
    const id = `${uid}-${when}`;
    this.#context = context;
    this.#text = text;
    this.#when = when;
    this.#host = host;
    this.#category = new Group(context, "radio", {
      id: `${id}-category`,
      legend: text.categoryLegend[when],
      classes: "kvm-few",
      choices: categories.map((value) => ({ value, label: categoryTag(language, value) })),
      onChange: () => this.#choose(this.#category.chosen[0] as Risikokategori),
    });
    this.#date = new DateField(context, {
      id: `${id}-date`,
      legend: text.date[when],
      onInput: (date) => (this.#begun.date = date),
    });
    this.#by = new TextField(context, {
      id: `${id}-by`,
      label: text.by[when],
      hint: text.byHint,
      onInput: (by) => (this.#begun.by = by),
    });
    this.#why = new TextField(context, {
      id: `${id}-begrundelse`,
      label: text.begrundelse[when],
      hint: text.begrundelseHint,
      rows: 3,
      onInput: (words) => (this.#begun.begrundelse = words),
    });
    this.#noted = {
      category: new Noted(this.#category),
      date: new Noted(this.#date),
      begrundelse: new Noted(this.#why),
    };
    this.#dials = new DialsPart(context, when, () => host.draft[when]);
    this.#removed = new Removed(context, host.say);
    const remove = h(
      "button",
      { type: "button", class: "button button-secondary", onclick: () => this.#remove() },
      text.remove[when],
    );
    this.#rest = h(
      "div",
      { class: "kvm-choice-rest" },
      this.#why.node,
      this.#date.node,
      this.#by.node,
      this.#dials.node,
      h("p", { class: "kvm-fact-tools" }, remove),
    );
    this.node = h(
      "section",
      { class: "kvm-choice", "aria-labelledby": `${id}-heading` },
      heading(level + 1, { id: `${id}-heading` }, text.choice[when]),
      this.#proposal,
      this.#category.node,
      this.#rest,
      this.#removed.node,
    );
  }

  get #begun(): TypedChoice {
    return this.#host.draft.begin(this.#when);
  }

  /** The first choice is dated today, and what is proposed at each is kept beside it. */
  #choose(category: Risikokategori): void {
    const choice = this.#begun;
    this.#removed.clear();
    choice.category = category;
    choice.date ??= this.#host.today();
    choice.by ??= this.#text.role;
    if (this.#proposed === undefined) delete choice.proposed;
    else choice.proposed = this.#proposed;
  }

  #remove(): void {
    const { draft, changed } = this.#host;
    const removed = draft[this.#when];
    const put = (choice: TypedChoice | undefined): void => {
      draft[this.#when] = choice;
      changed();
    };
    put(undefined);
    this.#removed.offer(this.#text.removed[this.#when], this.#text.restored[this.#when], () => {
      put(removed);
      this.#category.control()?.focus();
    });
  }

  fields(): Pointed[] {
    const at = `/risiko/${this.#when}`;
    return [
      [`${at}/date`, this.#noted.date],
      [`${at}/by`, this.#by],
      [`${at}/begrundelse`, this.#noted.begrundelse],
      ...this.#dials.fields(),
      // What is said about the choice as a whole stands at the colour.
      [at, this.#noted.category],
    ];
  }

  show(made: Made): void {
    const { language } = this.#context;
    const choice = this.#host.draft[this.#when];
    const category = isCategory(choice?.category) ? choice.category : undefined;
    this.#proposed = made.result?.proposal.category;
    this.#category.chosen = category === undefined ? [] : [category];
    this.#rest.hidden = choice === undefined;
    this.#date.value = String(choice?.date ?? "");
    this.#by.value = String(choice?.by ?? "");
    this.#why.value = String(choice?.begrundelse ?? "");
    const at = `/risiko/${this.#when}`;
    this.#noted.category.notes = made.notesAt(at);
    this.#noted.date.notes = made.notesAt(`${at}/date`);
    this.#noted.begrundelse.notes = made.notesAt(`${at}/begrundelse`);
    this.#dials.show(made, category);
    const then = choice?.proposed;
    const now = this.#proposed;
    replace(
      this.#proposal,
      choice === undefined ? [this.#text.noChoice, now === undefined ? null : " "] : null,
      choice !== undefined && isCategory(then) ? this.#text.proposedThen(categoryWord(language, then)) : null,
      choice === undefined && now !== undefined ? this.#text.proposalNow(categoryWord(language, now)) : null,
    );
  }
}
