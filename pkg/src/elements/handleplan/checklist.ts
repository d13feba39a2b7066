// A checklist to tick off. It is advice with a source, and no law.
import type { Tjekliste, Tjekset } from "../engine.js";
import { h, replace } from "../shared/dom.js";
import type { Field } from "../shared/fields/context.js";
import { Group } from "../shared/fields/controls.js";
import type { Plan } from "./plan.js";

export class ChecklistPart {
  readonly node = h("div", { class: "kvm-checklist" });
  readonly #plan: Plan;
  readonly #fase: Tjekset["fase"];
  readonly #title: string;
  readonly #count = h("span", { class: "kvm-more" });
  #asked = "";
  #group: Group | undefined;

  constructor(plan: Plan, fase: Tjekset["fase"], title: string) {
    this.#plan = plan;
    this.#fase = fase;
    this.#title = title;
  }

  show({ items, source }: Tjekliste): void {
    const { context, draft, words } = this.#plan;
    const its = items.filter(({ fase }) => fase === this.#fase);
    const ids = its.map(({ id }) => id);
    // Who has a board is asked more; the list is made anew only then.
    if (this.#group === undefined || ids.join() !== this.#asked) {
      const group: Group = new Group(context, "checkbox", {
        id: `${context.uid}-${this.#fase}`,
        legend: [this.#title, this.#count],
        hint: source[context.language],
        classes: "kvm-wide",
        choices: its.map(({ id, text }) => ({ value: id, label: text[context.language] })),
        onChange: () => {
          const others = draft.done.filter((one) => !ids.some((id) => id === one));
          draft.done = [...others, ...group.chosen];
        },
      });
      this.#group = group;
      this.#asked = ids.join();
      replace(this.node, group.node);
    }
    this.#group.chosen = draft.done;
    this.#count.textContent = words.ticked(its.filter(({ done }) => done).length, its.length);
  }

  fields(): [pointer: string, field: Field][] {
    return this.#group === undefined ? [] : [["/handleplan/done", this.#group]];
  }
}
