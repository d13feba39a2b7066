// The stamoplysninger: what decides which model and which indicators apply.
import type { Area, Kind, Tilbudstype } from "../engine.js";
import { h, heading } from "../shared/dom.js";
import { Afdelinger } from "./afdelinger.js";
import type { Context, Field } from "../shared/fields/context.js";
import { Group, TextField } from "../shared/fields/controls.js";
import { DateField } from "../shared/fields/date.js";
import { type Stam, typesOf } from "./draft.js";

const areas: readonly Area[] = ["tilbud", "plejefamilier"];
const kinds: readonly Kind[] = ["drift", "godkendelse"];

export class StamPart {
  readonly node: HTMLElement;
  /** The area it was drawn for. */
  readonly area: Area;
  readonly #context: Context;
  readonly #stam: Stam;
  readonly #name: TextField;
  readonly #area: Group;
  readonly #kind: Group;
  readonly #date: DateField;
  readonly #types: Group;
  readonly #bestyrelse: Group | undefined;
  readonly #afdelinger: Afdelinger;

  /** Changes `stam` as a person types; `changed` is for what is changed with a button. */
  constructor(context: Context, stam: Stam, changed: () => void) {
    const { text, uid } = context;
    const { form } = text;
    this.#context = context;
    this.#stam = stam;
    this.area = stam.area;
    const family = stam.area === "plejefamilier";
    this.#name = new TextField(context, {
      id: `${uid}-name`,
      label: family ? form.familyName : form.tilbudName,
      hint: family ? form.familyNameHint : undefined,
      onInput: (name) => (stam.name = name),
    });
    this.#area = new Group(context, "radio", {
      id: `${uid}-area`,
      legend: form.areaLegend,
      classes: "kvm-few",
      choices: areas.map((value) => ({ value, label: text.area[value] })),
      onChange: () => (stam.area = this.#area.chosen[0] as Area),
    });
    this.#kind = new Group(context, "radio", {
      id: `${uid}-kind`,
      legend: form.kindLegend,
      classes: "kvm-few",
      choices: kinds.map((value) => ({
        value,
        label: [text.kind[value], h("span", { class: "kvm-more" }, form.kindHint[value])],
      })),
      onChange: () => (stam.kind = this.#kind.chosen[0] as Kind),
    });
    this.#date = new DateField(context, {
      id: `${uid}-date`,
      legend: form.dateLegend,
      hint: form.dateHint,
      onInput: (date) => (stam.date = date),
    });
    this.#types = new Group(context, "checkbox", {
      id: `${uid}-types`,
      legend: form.typesLegend,
      hint: form.typesHint,
      classes: "kvm-wide",
      choices: typesOf[stam.area].map((value) => ({ value, label: text.tilbudstype[value] })),
      onChange: () => this.#chooseTypes(),
    });
    this.#bestyrelse = family ? undefined : this.#askBestyrelse();
    this.#afdelinger = new Afdelinger(context, stam, changed);
    this.node = h(
      "section",
      { class: "kvm-stam", "aria-labelledby": `${uid}-stam` },
      heading(context.level, { id: `${uid}-stam` }, form.stam),
      [this.#area, this.#kind, this.#date, this.#name, this.#types, this.#bestyrelse].map((field) => field?.node),
      family ? null : this.#afdelinger.node,
    );
    this.show();
  }

  #askBestyrelse(): Group {
    const { text, uid } = this.#context;
    const group = new Group(this.#context, "radio", {
      id: `${uid}-bestyrelse`,
      legend: text.form.bestyrelseLegend,
      classes: "kvm-few",
      choices: [
        { value: "yes", label: text.yes },
        { value: "no", label: text.no },
        { value: "unknown", label: text.form.bestyrelseUnknown },
      ],
      onChange: () => {
        const [chosen] = group.chosen;
        this.#stam.bestyrelse = chosen === "unknown" ? undefined : chosen === "yes";
      },
    });
    return group;
  }

  /** The types of the other area are kept: an area that is chosen by mistake costs nothing. */
  #chooseTypes(): void {
    const others = [...this.#stam.tilbudstyper].filter((type) => !typesOf[this.#stam.area].includes(type));
    this.#stam.tilbudstyper = new Set([...others, ...(this.#types.chosen as Tilbudstype[])]);
  }

  show(): void {
    const { name, area, kind, date, tilbudstyper, bestyrelse } = this.#stam;
    this.#name.value = name;
    this.#area.chosen = [area];
    this.#kind.chosen = [kind];
    this.#date.value = date;
    this.#types.chosen = [...tilbudstyper];
    if (this.#bestyrelse) this.#bestyrelse.chosen = [bestyrelse === undefined ? "unknown" : bestyrelse ? "yes" : "no"];
  }

  /** The fields by the JSON pointer that the engine calls them by. */
  fields(): [pointer: string, field: Field][] {
    return [
      ["/area", this.#area],
      ["/kind", this.#kind],
      ["/date", this.#date],
      ["/model", this.#date],
      ["/tilbud/name", this.#name],
      ["/tilbud/tilbudstyper", this.#types],
      ...(this.#bestyrelse ? [["/tilbud/bestyrelse", this.#bestyrelse] as [string, Field]] : []),
      ...this.#afdelinger.fields.map((field, at): [string, Field] => [`/tilbud/afdelinger/${at}`, field]),
    ];
  }
}
