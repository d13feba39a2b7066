// How what the law leaves open is read: folded away, since most people never need it.
import type { HoeringUnit, Praksisdag, Reading } from "../engine.js";
import { PRAKSISDAGE, READINGS } from "../../generated/words.js";
import { h } from "../shared/dom.js";
import type { Context, Field } from "../shared/fields/context.js";
import { Group, TextField } from "../shared/fields/controls.js";
import { SelectField } from "../shared/fields/select.js";
import { wholeNumber } from "../events/numbers.js";
import { forholdIn } from "../text-forhold.js";
import type { Draft } from "./draft.js";

const units: readonly HoeringUnit[] = ["days", "weeks", "hverdage"];
/** What the engine takes where nothing is said. */
const usualReading: Reading = "fromLast";

export class SettingsPart {
  readonly node: HTMLDetailsElement;
  readonly #draft: Draft;
  readonly #practice: Group;
  readonly #count: TextField;
  readonly #unit: SelectField;
  readonly #visits: Group;
  readonly #months: Group;

  constructor(context: Context, draft: Draft) {
    const { uid } = context;
    const text = forholdIn(context.language);
    this.#draft = draft;
    this.#practice = new Group(context, "checkbox", {
      id: `${uid}-practice`,
      legend: text.practiceLegend,
      hint: text.practiceHint,
      classes: "kvm-wide",
      choices: PRAKSISDAGE.map((value) => ({ value, label: text.practice[value] })),
      onChange: () => this.#choosePractice(),
    });
    this.#count = new TextField(context, {
      id: `${uid}-hoering`,
      label: text.hoeringCount,
      hint: text.hoeringHint,
      onInput: () => this.#setHoering(),
    });
    this.#unit = new SelectField(context, {
      id: `${uid}-unit`,
      label: text.hoeringUnit,
      options: units.map((value) => ({ value, label: text.units[value] })),
      onChange: () => this.#setHoering(),
    });
    const reading = (name: "visits" | "months", legend: string): Group => {
      const group: Group = new Group(context, "radio", {
        id: `${uid}-${name}`,
        legend,
        classes: "kvm-wide",
        choices: READINGS.map((value) => ({ value, label: text[name][value] })),
        onChange: () => {
          const chosen = group.chosen[0] as Reading;
          if (chosen === usualReading) delete draft.settings[name];
          else draft.settings[name] = chosen;
        },
      });
      return group;
    };
    this.#visits = reading("visits", text.visitsLegend);
    this.#months = reading("months", text.monthsLegend);
    this.node = h(
      "details",
      { class: "details kvm-settings" },
      h("summary", { class: "details-summary" }, text.settings),
      h(
        "div",
        { class: "details-text" },
        h("p", null, text.settingsLead),
        [this.#practice, this.#count, this.#unit, this.#visits, this.#months].map(({ node }) => node),
      ),
    );
  }

  #choosePractice(): void {
    const chosen = this.#practice.chosen as Praksisdag[];
    if (chosen.length === PRAKSISDAGE.length) delete this.#draft.settings.practice;
    else this.#draft.settings.practice = chosen;
  }

  #setHoering(): void {
    const count = this.#count.value;
    if (count.trim() === "") delete this.#draft.settings.hoering;
    else this.#draft.settings.hoering = { unit: this.#unit.value, count: wholeNumber(count) };
  }

  show(): void {
    const { practice, hoering, visits, months } = this.#draft.settings;
    this.#practice.chosen = practice ?? PRAKSISDAGE;
    if (hoering !== undefined || document.activeElement !== this.#count.input)
      this.#count.value = String(hoering?.count ?? "");
    if (hoering !== undefined) this.#unit.value = hoering.unit;
    this.#visits.chosen = [visits ?? usualReading];
    this.#months.chosen = [months ?? usualReading];
  }

  fields(): [pointer: string, field: Field][] {
    return [
      ["/settings/practice", this.#practice],
      ["/settings/hoering/unit", this.#unit],
      ["/settings/hoering", this.#count],
      ["/settings/visits", this.#visits],
      ["/settings/months", this.#months],
    ];
  }
}
