// The begrundelse and datakilder of one answer: folded away, with what it holds in the line that opens it.
import type { Datakilde } from "../engine.js";
import { h, replace } from "../shared/dom.js";
import { datakilder, type Entry, type Patch } from "./answers.js";
import type { Context } from "../shared/fields/context.js";
import { Group, TextField } from "../shared/fields/controls.js";

export class Why {
  readonly node: HTMLDetailsElement;
  readonly #begrundelse: TextField;
  readonly #datakilder: Group;
  readonly #state = h("span", { class: "kvm-state" });
  readonly #context: Context;

  /** `of`: what is reasoned for, said to those who do not see what stands above. */
  constructor(context: Context, id: string, of: string, change: (patch: Patch) => void) {
    const { text } = context;
    this.#context = context;
    const hidden = h("span", { class: "sr-only" }, ` ${of}`);
    this.#begrundelse = new TextField(context, {
      id: `${id}-why`,
      label: [text.form.begrundelse, hidden.cloneNode(true)],
      rows: 3,
      onInput: (begrundelse) => change({ begrundelse }),
    });
    this.#datakilder = new Group(context, "checkbox", {
      id: `${id}-sources`,
      legend: [text.form.datakilder, hidden.cloneNode(true)],
      classes: "kvm-many",
      choices: datakilder.map((value) => ({ value, label: text.datakilde[value] })),
      onChange: () => change({ datakilder: this.#datakilder.chosen as Datakilde[] }),
    });
    this.node = h(
      "details",
      { class: "details kvm-why" },
      h("summary", { class: "details-summary" }, text.form.why, this.#state, hidden),
      h("div", { class: "details-text" }, this.#begrundelse.node, this.#datakilder.node),
    );
  }

  show(entry: Entry | undefined): void {
    const { form } = this.#context.text;
    const { begrundelse = "", datakilder: sources = [] } = entry ?? {};
    this.#begrundelse.value = begrundelse;
    this.#datakilder.chosen = sources;
    const parts = [
      begrundelse.trim() === "" ? "" : form.whyText,
      sources.length === 0 ? "" : form.whySources(sources.length),
    ];
    const state = parts.filter((part) => part !== "").join(", ");
    replace(this.#state, ` (${state === "" ? form.whyEmpty : state})`);
  }
}
