// One fact in the form: a line that says what and when, and its questions folded under it.
import type { Problem } from "../engine.js";
import { mark } from "../shared/marks.js";
import { h, replace } from "../shared/dom.js";
import { folded } from "../shared/folded.js";
import type { Context, Field, Message } from "../shared/fields/context.js";
import { SelectField } from "../shared/fields/select.js";
import { forholdIn } from "../text-forhold.js";
import { kindName } from "../text-kinds.js";
import { dateInWords } from "../../words.js";
import { type Case, casesBeside, isAlone, putIn } from "./cases.js";
import type { Typed } from "./typed.js";
import { type Question, questionsOf } from "./questions.js";

export interface FactHost {
  readonly facts: () => readonly Typed[];
  /** Something was changed by a control that sends no event of its own. */
  readonly changed: () => void;
  readonly remove: (fact: Typed) => void;
}

const own = "own";

export class FactPart {
  readonly node: HTMLDetailsElement;
  readonly summary: HTMLElement;
  readonly fact: Typed;
  readonly #context: Context;
  readonly #host: FactHost;
  readonly #questions: readonly Question[];
  readonly #belongs: SelectField;
  #cases: readonly Case[] = [];
  #problems: readonly Message[] = [];
  #badDates: ReadonlySet<Typed> = new Set();

  constructor(context: Context, fact: Typed, id: string, host: FactHost) {
    const text = forholdIn(context.language);
    this.fact = fact;
    this.#context = context;
    this.#host = host;
    this.#questions = questionsOf(context, fact, id);
    this.#belongs = new SelectField(context, {
      id: `${id}-belongs`,
      label: text.belongs,
      hint: text.belongsHint,
      options: [],
      onChange: (value) => this.#choose(value),
    });
    const named = h("span", { class: "sr-only" }, ` ${kindName(context.language, fact.kind)}`);
    const { node, summary } = folded(
      { id, removeLabel: [text.remove, named], remove: () => host.remove(fact) },
      this.#questions.map(({ field }) => field.node),
      this.#belongs.node,
    );
    this.node = node;
    this.summary = summary;
  }

  /** Its fields, by the member of the fact that the engine calls them by. */
  fields(): [member: string, field: Field][] {
    return [
      ...this.#questions.flatMap(({ members, field }) => members.map((one): [string, Field] => [one, field])),
      ["sag", this.#belongs],
    ];
  }

  /** Fills the fields. `badDates`: the facts whose own date is none, which cannot be said in words. */
  show(badDates: ReadonlySet<Typed>): void {
    this.#badDates = badDates;
    for (const { show } of this.#questions) show();
    this.#showCase();
    this.#showSummary();
  }

  showProblems(problems: readonly Problem[], messages: readonly Message[]): void {
    this.#problems = messages;
    this.node.classList.toggle("kvm-fact-wrong", problems.length > 0);
    this.#showSummary();
  }

  /** What it is, and when: to name it to a person. */
  name(fact: Typed = this.fact): string {
    const { language } = this.#context;
    const kind = kindName(language, fact.kind);
    const date = this.#badDates.has(fact) ? forholdIn(language).noDate : dateInWords(fact.date, language);
    return `${kind}, ${date}`;
  }

  #showSummary(): void {
    const { text } = this.#context;
    const wrong = this.#problems.length > 0 && !this.#badDates.has(this.fact);
    replace(
      this.summary,
      this.name(),
      wrong || this.#badDates.has(this.fact)
        ? [" ", mark("warning", { label: text.kinds.warning, classes: "kvm-fact-mark" })]
        : null,
    );
  }

  #showCase(): void {
    const text = forholdIn(this.#context.language);
    const { fact } = this;
    this.#cases = casesBeside(fact, this.#host.facts());
    this.#belongs.node.hidden = this.#cases.length === 0;
    this.#belongs.options = [
      ...this.#cases.map(({ by }, at) => ({ value: String(at), label: by.map((one) => this.name(one)).join(" · ") })),
      { value: own, label: text.ownCase },
    ];
    this.#belongs.value = isAlone(fact, this.#cases)
      ? own
      : String(this.#cases.findIndex(({ sag }) => sag === fact.sag));
  }

  #choose(value: string): void {
    const chosen = this.#cases[Number(value)];
    putIn(this.fact, this.#host.facts(), value === own || chosen === undefined ? own : { sag: chosen.sag });
  }
}
