// The departments of a tilbud.
import type { Tilbudstype } from "../engine.js";
import { h, replace } from "../shared/dom.js";
import type { Context, Field } from "../shared/fields/context.js";
import { Group, TextField } from "../shared/fields/controls.js";
import { type Afdeling, type Stam, typesOf } from "./draft.js";

export class Afdelinger {
  readonly node: HTMLDetailsElement;
  /** By the place in the list: what the engine's paths count by. */
  fields: Field[] = [];
  readonly #context: Context;
  readonly #summary = h("summary", { class: "details-summary" });
  readonly #list = h("div");
  readonly #status = h("div", { role: "status", class: "kvm-status" });
  readonly #change: () => void;
  #stam: Stam;

  /** `change`: called when a department comes or goes; typing in one is an input event like any other. */
  constructor(context: Context, stam: Stam, change: () => void) {
    this.#context = context;
    this.#stam = stam;
    this.#change = change;
    const { form } = context.text;
    this.node = h(
      "details",
      { class: "details" },
      this.#summary,
      h(
        "div",
        { class: "details-text" },
        h("p", { class: "form-hint" }, form.afdelingerHint),
        this.#list,
        this.#status,
        h("button", { type: "button", class: "button button-secondary", onclick: () => this.#add() }, form.afdelingAdd),
      ),
    );
    this.show(stam);
  }

  show(stam: Stam): void {
    this.#stam = stam;
    const { form } = this.#context.text;
    replace(this.#summary, form.afdelinger(stam.afdelinger.length));
    this.fields = [];
    replace(
      this.#list,
      stam.afdelinger.map((afdeling, at) => this.#row(afdeling, at)),
    );
    if (stam.afdelinger.length > 0) this.node.open = true;
  }

  #row(afdeling: Afdeling, at: number): HTMLElement {
    const context = this.#context;
    const { form, tilbudstype } = context.text;
    const id = `${context.uid}-afdeling-${at}`;
    const name = new TextField(context, {
      id,
      label: form.afdelingName(at + 1),
      onInput: (value) => {
        afdeling.name = value;
      },
    });
    name.value = afdeling.name;
    const types = new Group(context, "checkbox", {
      id: `${id}-types`,
      legend: form.afdelingTypes(at + 1),
      choices: typesOf[this.#stam.area].map((value) => ({ value, label: tilbudstype[value] })),
      onChange: () => {
        afdeling.tilbudstyper = new Set(types.chosen as Tilbudstype[]);
      },
    });
    types.chosen = [...afdeling.tilbudstyper];
    this.fields[at] = name;
    const remove = (): void => this.#remove(at);
    return h(
      "div",
      { class: "kvm-afdeling" },
      name.node,
      types.node,
      h(
        "button",
        { type: "button", class: "button button-tertiary", onclick: remove },
        form.afdelingRemove(at + 1, afdeling.name),
      ),
    );
  }

  #add(): void {
    this.#stam.afdelinger.push({ name: "", tilbudstyper: new Set() });
    this.#status.replaceChildren();
    this.#again();
    this.fields[this.fields.length - 1]?.control()?.focus();
  }

  #remove(at: number): void {
    const { form } = this.#context.text;
    const [gone] = this.#stam.afdelinger.splice(at, 1);
    if (gone === undefined) return;
    const undo = (): void => {
      this.#stam.afdelinger.splice(at, 0, gone);
      this.#status.replaceChildren();
      this.#again();
      this.fields[at]?.control()?.focus();
    };
    const button = h("button", { type: "button", class: "button button-tertiary", onclick: undo }, form.undo);
    this.#again();
    replace(this.#status, h("p", null, form.afdelingRemoved(gone.name), " ", button));
    // The button that was pressed is gone; the focus must be somewhere sensible.
    button.focus();
  }

  #again(): void {
    this.show(this.#stam);
    this.#change();
  }
}
