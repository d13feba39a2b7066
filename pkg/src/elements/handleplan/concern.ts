// Something else that calls for action, as it is told.
import type { Bilingual, Model } from "../engine.js";
import { h, replace } from "../shared/dom.js";
import { folded } from "../shared/folded.js";
import type { Field } from "../shared/fields/context.js";
import { Group } from "../shared/fields/controls.js";
import { DateField } from "../shared/fields/date.js";
import { SelectField } from "../shared/fields/select.js";
import { numberOf } from "../shared/number.js";
import { dateInWords } from "../../words.js";
import { keyOf, pointKind, type TypedConcern } from "./draft.js";
import { TELLABLE } from "./kinds.js";
import type { Plan } from "./plan.js";

export class ConcernPart {
  readonly node: HTMLDetailsElement;
  readonly summary: HTMLElement;
  readonly #plan: Plan;
  readonly #concern: TypedConcern;
  readonly #id: string;
  readonly #which = h("span", { class: "sr-only" });
  readonly #kind: SelectField;
  readonly #date: DateField;
  readonly #frist: DateField;
  readonly #shorter: Group;
  readonly #about = h("div");
  readonly #aboutState = h("span", { class: "kvm-state" });
  #model: Model | undefined;
  #groups: readonly Group[] = [];

  constructor(plan: Plan, concern: TypedConcern, remove: () => void) {
    const { context, words, draft, numbers } = plan;
    const id = `${context.uid}-c${numbers.of(concern)}`;
    this.#plan = plan;
    this.#concern = concern;
    this.#id = id;
    const tell = (change: () => void): void => {
      const before = keyOf(concern);
      change();
      draft.follow(concern, before);
    };
    this.#kind = new SelectField(context, {
      id: `${id}-kind`,
      label: words.concernKind,
      options: TELLABLE.map((value) => ({ value, label: words.kinds[pointKind(value)] })),
      onChange: (value) => tell(() => (concern.kind = value as TypedConcern["kind"])),
    });
    this.#date = new DateField(context, {
      id: `${id}-date`,
      legend: words.concernDate,
      hint: words.concernDateHint,
      onInput: (date) => tell(() => (concern.date = date)),
    });
    this.#frist = new DateField(context, {
      id: `${id}-frist`,
      legend: words.concernFrist,
      onInput: (date) => tell(() => (concern.frist = date)),
    });
    this.#shorter = new Group(context, "checkbox", {
      id: `${id}-shorter`,
      legend: words.concernTicks,
      classes: "kvm-wide",
      choices: [{ value: "yes", label: words.concernShorter }],
      onChange: () => (concern.korterePeriode = this.#shorter.chosen.length > 0),
    });
    const { node, summary } = folded(
      { id, removeLabel: [words.removeConcern, this.#which], remove },
      [this.#kind, this.#date, this.#frist, this.#shorter].map((field) => field.node),
      h(
        "details",
        { class: "details kvm-about", id: `${id}-about` },
        h("summary", { class: "details-summary" }, words.concernAbout, " ", this.#aboutState),
        h("div", { class: "details-text" }, h("p", null, words.concernAboutHint), this.#about),
      ),
    );
    this.node = node;
    this.summary = summary;
  }

  /** `readable`: whether its date is one, so that it can be said in words. */
  name(readable: boolean): string {
    const { words, context } = this.#plan;
    const { kind, date } = this.#concern;
    return words.of(words.kinds[pointKind(kind)] ?? kind, readable ? dateInWords(date, context.language) : words.noDate);
  }

  show(readable: boolean, model: Model | undefined): void {
    const { kind, date, frist, about, korterePeriode } = this.#concern;
    this.summary.textContent = this.name(readable);
    this.#which.textContent = ` (${this.name(readable)})`;
    this.#kind.value = kind;
    this.#date.value = date;
    this.#frist.value = frist;
    this.#shorter.node.hidden = kind !== "vilkaar";
    this.#shorter.chosen = korterePeriode ? ["yes"] : [];
    this.#ask(model);
    for (const group of this.#groups) group.chosen = about;
    this.#aboutState.textContent = this.#plan.words.concernAboutState(about.length);
  }

  /** The criteria and indicators of the assessment's model, theme by theme. */
  #ask(model: Model | undefined): void {
    if (model === this.#model) return;
    this.#model = model;
    const { context, draft } = this.#plan;
    const named = (id: string, label: Bilingual): { value: string; label: string } => ({
      value: id,
      label: `${numberOf(id)} ${label[context.language]}`,
    });
    this.#groups = (model?.temaer ?? []).map(({ nr, label, kriterier }) => {
      const choices = kriterier.flatMap((kriterium) => [
        named(kriterium.id, kriterium.label),
        ...kriterium.indikatorer.map((its) => named(its.id, its.label)),
      ]);
      const ids = new Set(choices.map(({ value }) => value));
      const group: Group = new Group(context, "checkbox", {
        id: `${this.#id}-t${nr}`,
        legend: `${nr}. ${label[context.language]}`,
        classes: "kvm-two",
        choices,
        onChange: () => {
          this.#concern.about = [...this.#concern.about.filter((id) => !ids.has(id)), ...group.chosen];
          draft.follow(this.#concern, keyOf(this.#concern));
        },
      });
      return group;
    });
    replace(
      this.#about,
      this.#groups.map(({ node }) => node),
    );
  }

  /** Its fields, by the rest of the pointer after the concern. */
  fields(): [pointer: string, field: Field][] {
    const [first] = this.#groups;
    return [
      ["/kind", this.#kind],
      ["/date", this.#date],
      ["/frist", this.#frist],
      ["/to", this.#frist],
      ...(first === undefined ? [] : [["/about", first] as [string, Field]]),
      ["/seen", this.#kind],
      ["", this.#kind],
    ];
  }
}

