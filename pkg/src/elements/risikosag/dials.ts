// The dials of the tilsynsintensitet that were turned otherwise than the colour proposes, each with its reason.
import type { Dial, Risikokategori, Risikomodel, Styrke } from "../engine.js";
import { categoryWord } from "../risiko/category.js";
import { h, idPart, replace } from "../shared/dom.js";
import type { Context } from "../shared/fields/context.js";
import { TextField } from "../shared/fields/controls.js";
import type { Pointed } from "../shared/fields/problem.js";
import { SelectField } from "../shared/fields/select.js";
import { type RisikoText, risikoIn, type When } from "../text-risiko.js";
import type { TypedChoice, TypedDial } from "./draft.js";
import type { Made } from "./group.js";
import { Noted } from "./noted.js";

const strengths: readonly Styrke[] = ["lav", "middel", "hoej"];

interface One {
  readonly id: string;
  /** Absent where the risk model has none of that id. */
  readonly dial: Dial | undefined;
  readonly node: HTMLElement;
  readonly strength: SelectField;
  readonly noted: Noted;
  readonly proposed: HTMLElement;
  readonly reason: TextField;
}

export class DialsPart {
  readonly node: HTMLDetailsElement;
  readonly #context: Context;
  readonly #text: RisikoText;
  readonly #id: string;
  readonly #when: When;
  readonly #choice: () => TypedChoice | undefined;
  readonly #summary: HTMLElement;
  readonly #list = h("div");
  #all: readonly One[] = [];
  #built = "";

  /** `choice`: the one that the dials belong to, if it is made. */
  constructor(context: Context, when: When, choice: () => TypedChoice | undefined) {
    this.#context = context;
    this.#text = risikoIn(context.language);
    this.#id = `${context.uid}-${when}-dials`;
    this.#when = when;
    this.#choice = choice;
    this.#summary = h("summary", { class: "details-summary", id: `${this.#id}-summary` });
    this.node = h(
      "details",
      { class: "details kvm-dials", id: this.#id },
      this.#summary,
      h("div", { class: "details-text" }, h("p", null, this.#text.dialsLead), this.#list),
    );
  }

  get #turned(): readonly TypedDial[] {
    return this.#choice()?.dials ?? [];
  }

  fields(): Pointed[] {
    return this.#turned.flatMap(({ id }, at): Pointed[] => {
      const one = this.#all.find((its) => its.id === id);
      return one === undefined ? [] : [[`/risiko/${this.#when}/dials/${at}`, one.noted]];
    });
  }

  show(made: Made, category: Risikokategori | undefined): void {
    this.#buildFor(made.model);
    replace(this.#summary, this.#text.dials(this.#turned.length));
    for (const one of this.#all) this.#fill(one, made, category);
  }

  /** Anew only for another model: what is being typed keeps the focus. */
  #buildFor(model: Risikomodel | undefined): void {
    const dials = model?.dials ?? [];
    const strange = this.#turned.map(({ id }) => String(id)).filter((id) => dials.every((dial) => dial.id !== id));
    const state = JSON.stringify([dials, strange]);
    if (state === this.#built) return;
    this.#built = state;
    this.#all = [...dials.map((dial) => this.#one(dial.id, dial)), ...strange.map((id) => this.#one(id, undefined))];
    replace(this.#list, this.#all.map(({ node }) => node));
  }

  #one(id: string, dial: Dial | undefined): One {
    const { language } = this.#context;
    const name = dial?.label[language] ?? id;
    const fieldId = `${this.#id}-${idPart(id)}`;
    const strength = new SelectField(this.#context, {
      id: fieldId,
      label: name,
      options: [
        { value: "", label: this.#text.dialAsProposed },
        ...strengths.map((value) => ({ value, label: this.#text.strength[value] })),
      ],
      onChange: (value) => this.#turn(id, value),
    });
    const reason = new TextField(this.#context, {
      id: `${fieldId}-why`,
      label: this.#text.dialReason(name),
      rows: 2,
      onInput: (words) => {
        const its = this.#turned.find((one) => one.id === id);
        if (its) its.begrundelse = words;
      },
    });
    const proposed = h("p", { class: "kvm-dial-proposed" });
    const node = h("div", { class: "kvm-dial" }, strength.node, proposed, reason.node);
    return { id, dial, node, strength, noted: new Noted(strength), proposed, reason };
  }

  #fill({ id, dial, strength, noted, proposed, reason }: One, made: Made, category: Risikokategori | undefined): void {
    const { language } = this.#context;
    const at = this.#turned.findIndex((one) => one.id === id);
    const turned = this.#turned[at];
    strength.value = turned === undefined ? "" : String(turned.strength);
    reason.node.hidden = turned === undefined;
    // What was written stays for whoever turns it again, as long as there is a choice.
    if (turned !== undefined || this.#choice() === undefined) reason.value = String(turned?.begrundelse ?? "");
    noted.notes = turned === undefined ? [] : made.notesAt(`/risiko/${this.#when}/dials/${at}`);
    if (dial === undefined) return replace(proposed, this.#text.dialGone);
    const set = category === undefined ? undefined : dial[category];
    replace(
      proposed,
      set === undefined || category === undefined
        ? null
        : this.#text.dialProposed(
            categoryWord(language, category),
            this.#text.strength[set.strength],
            set.text[language],
          ),
    );
  }

  /** "As proposed" takes it back. Its reason stays in the field, for whoever turns it again. */
  #turn(id: string, strength: string): void {
    const choice = this.#choice();
    if (choice === undefined) return;
    const dials = (choice.dials ??= []);
    const its = dials.find((one) => one.id === id);
    if (strength === "") choice.dials = dials.filter((one) => one !== its);
    else if (its) its.strength = strength;
    else dials.push({ id, strength, ...this.#kept(id) });
  }

  /** A reason that was typed before the dial was turned back. */
  #kept(id: string): { begrundelse?: string } {
    const words = this.#all.find((one) => one.id === id)?.reason.value ?? "";
    return words === "" ? {} : { begrundelse: words };
  }
}
