// When a course counts as long: our own numbers, folded away, since no source has any.
import { wholeNumber } from "../events/numbers.js";
import { h } from "../shared/dom.js";
import type { Context } from "../shared/fields/context.js";
import { TextField } from "../shared/fields/controls.js";
import type { Pointed } from "../shared/fields/problem.js";
import { dialogIn } from "../text-dialog.js";
import type { Draft } from "./draft.js";

const limits = ["longMonths", "graveMonths", "manySteps"] as const;

export class SettingsPart {
  readonly node: HTMLElement;
  readonly #draft: Draft;
  readonly #fields: readonly (readonly [member: (typeof limits)[number], field: TextField])[];

  constructor(context: Context, draft: Draft) {
    const { uid } = context;
    const words = dialogIn(context.language);
    this.#draft = draft;
    this.#fields = limits.map((member) => {
      const [label, hint] = words.limits[member];
      const onInput = (typed: string): void => {
        if (typed.trim() === "") delete draft.settings[member];
        else draft.settings[member] = wholeNumber(typed);
      };
      return [member, new TextField(context, { id: `${uid}-${member}`, label, hint, onInput })];
    });
    this.node = h(
      "details",
      { class: "details kvm-settings", id: `${uid}-settings` },
      h("summary", { class: "details-summary" }, words.settings),
      h(
        "div",
        { class: "details-text" },
        h("p", null, words.settingsLead),
        this.#fields.map(([, { node }]) => node),
      ),
    );
  }

  show(): void {
    for (const [member, field] of this.#fields) {
      // What is being typed is not put right under the fingers.
      if (document.activeElement !== field.input) field.value = String(this.#draft.settings[member] ?? "");
    }
  }

  fields(): Pointed[] {
    const [first] = this.#fields;
    return [
      ...this.#fields.map(([member, field]): Pointed => [`/dialog/settings/${member}`, field]),
      ...(first === undefined ? [] : [["/dialog/settings", first[1]] as Pointed]),
    ];
  }
}
