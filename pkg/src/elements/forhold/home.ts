// Which socialtilsyn one is under: BEK om socialtilsyn § 1. Folded away, and asked no further than the answer needs.
import { processWord, socialtilsyn, type Tilhoer, type Tilhoersspoergsmaal } from "../engine.js";
import { type Child, h, replace } from "../shared/dom.js";
import type { Context, Field } from "../shared/fields/context.js";
import { TextField } from "../shared/fields/controls.js";
import { type Option, SelectField } from "../shared/fields/select.js";
import { wholeNumber } from "../events/numbers.js";
import { paragraphs } from "../shared/paragraphs.js";
import { forholdIn } from "../text-forhold.js";
import type { Draft } from "./draft.js";

const regions = ["hovedstaden", "sjaelland", "syddanmark", "midtjylland", "nordjylland"];
const kommuner = ["frederiksberg", "holbaek", "faaborgMidtfyn", "silkeborg", "hjoerring", "anden"];
/** What is asked, in the order of the law, and the words it is answered with; a number is written. */
const questions: readonly [Tilhoersspoergsmaal, readonly string[] | "yesNo" | "number"][] = [
  ["region", regions],
  ["kommune", kommuner],
  ["driftsherre", kommuner],
  ["koncern", "yesNo"],
  ["hovedadresse", regions],
  ["opgave", ["sikret", "skole", "skib", "ingen"]],
  ["pladser", "number"],
  ["hidtil", regions],
];

export class HomePart {
  readonly node: HTMLDetailsElement;
  readonly #draft: Draft;
  readonly #context: Context;
  readonly #fields = new Map<Tilhoersspoergsmaal, SelectField | TextField>();
  readonly #answer = h("div", { class: "kvm-home-answer", role: "status" });

  constructor(context: Context, draft: Draft) {
    const text = forholdIn(context.language);
    this.#draft = draft;
    this.#context = context;
    for (const [name, answers] of questions) this.#fields.set(name, this.#field(name, answers));
    this.node = h(
      "details",
      { class: "details kvm-home" },
      h("summary", { class: "details-summary" }, text.home),
      h(
        "div",
        { class: "details-text" },
        h("p", null, text.homeLead),
        [...this.#fields.values()].map(({ node }) => node),
        this.#answer,
      ),
    );
  }

  #field(name: Tilhoersspoergsmaal, answers: readonly string[] | "yesNo" | "number"): SelectField | TextField {
    const { language, uid } = this.#context;
    const text = forholdIn(language);
    const id = `${uid}-home-${name}`;
    const label = processWord("tilhoersspoergsmaal", name)[language];
    if (answers === "number") {
      return new TextField(this.#context, { id, label, onInput: (typed) => this.#write(name, typed && wholeNumber(typed)) });
    }
    const options: Option[] =
      answers === "yesNo"
        ? [
            { value: "true", label: text.yes },
            { value: "false", label: text.no },
          ]
        : answers.map((value) => ({ value, label: processWord("place", value)[language] }));
    const onChange = (chosen: string): void => this.#write(name, answers === "yesNo" && chosen ? chosen === "true" : chosen);
    return new SelectField(this.#context, { id, label, options: [{ value: "", label: text.homeUnknown }, ...options], onChange });
  }

  #write(name: Tilhoersspoergsmaal, answer: unknown): void {
    if (answer === "") delete this.#draft.hjemsted[name];
    else this.#draft.hjemsted[name] = answer;
  }

  show(): void {
    const { party, hjemsted, today } = this.#draft;
    // A socialtilsyn is not under one.
    this.node.hidden = party === "socialtilsyn";
    const { value } = socialtilsyn(this.#draft.value(), today, { partial: true });
    const asked = new Set(value?.asks.map(({ id }) => id));
    for (const [name, field] of this.#fields) {
      const given = hjemsted[name];
      // What was answered stays, also where it decides nothing any more.
      field.node.hidden = given === undefined && !asked.has(name) && field.control() !== document.activeElement;
      if (field.control() !== document.activeElement) field.value = String(given ?? "");
    }
    replace(this.#answer, value === undefined ? null : this.#said(value));
  }

  #said({ nameText, regionText, kommuneText, reasonText, source, asks }: Tilhoer): Child {
    const { language } = this.#context;
    const text = forholdIn(language);
    const basis = source.basis.length === 0 ? null : h("span", { class: "kvm-basis" }, ` ${paragraphs(source.basis)}`);
    const why = h("p", null, reasonText[language], basis);
    // What no field asks by itself, as where two answers contradict each other.
    const others = asks.filter(({ id }) => !this.#fields.has(id)).map((ask) => h("p", null, ask.text[language]));
    if (nameText === undefined || regionText === undefined) return [asks.length > 0 ? h("p", null, text.homeAsks) : why, others];
    return [
      h("p", null, h("strong", null, text.homeAnswer(nameText[language], regionText[language], kommuneText?.[language]))),
      why,
      others,
      asks.length > 0 ? h("p", null, text.homeMayChange) : null,
    ];
  }

  fields(): [pointer: string, field: Field][] {
    return [...this.#fields].map(([name, field]) => [`/hjemsted/${name}`, field]);
  }
}
