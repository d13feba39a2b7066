// One concern in the form: a line that says what it is, and its fields folded under it.
import type { Gravity, Model } from "../engine.js";
import { h, idPart, replace } from "../shared/dom.js";
import { folded } from "../shared/folded.js";
import type { Context, Field } from "../shared/fields/context.js";
import { Group, TextField } from "../shared/fields/controls.js";
import { SelectField } from "../shared/fields/select.js";
import { type DialogText, dialogIn } from "../text-dialog.js";
import { placesOf } from "./about.js";
import type { TypedConcern } from "./typed.js";
import { warningMark } from "./warning.js";

const gravities: readonly Gravity[] = ["minor", "moderate", "grave"];

export interface ConcernHost {
  readonly remove: (concern: TypedConcern) => void;
  /** What it is called. */
  readonly name: (concern: TypedConcern) => string;
  /** The version of the model that its place is chosen in. */
  readonly model: (concern: TypedConcern) => Model | undefined;
}

export class ConcernPart {
  readonly node: HTMLDetailsElement;
  readonly summary: HTMLElement;
  readonly concern: TypedConcern;
  readonly #context: Context;
  readonly #words: DialogText;
  readonly #host: ConcernHost;
  readonly #text: TextField;
  readonly #gravity: Group;
  readonly #about: SelectField;
  readonly #from = h("p", { class: "kvm-basis" });
  readonly #named = h("span", { class: "sr-only" });

  constructor(context: Context, concern: TypedConcern, host: ConcernHost) {
    const words = dialogIn(context.language);
    const id = `${context.uid}-concern-${idPart(concern.id)}`;
    this.concern = concern;
    this.#context = context;
    this.#words = words;
    this.#host = host;
    this.#text = new TextField(context, {
      id: `${id}-text`,
      label: words.concernText,
      onInput: (text) => write(concern, "text", text),
    });
    this.#gravity = new Group(context, "radio", {
      id: `${id}-gravity`,
      legend: words.gravity,
      hint: words.gravityHint,
      classes: "kvm-few",
      choices: gravities.map((value) => ({ value, label: words.gravities[value] })),
      onChange: () => (concern.gravity = this.#gravity.chosen[0] as Gravity),
    });
    this.#about = new SelectField(context, {
      id: `${id}-about`,
      label: words.about,
      hint: words.aboutHint,
      options: [],
      onChange: (value) => this.#choose(value),
    });
    const { node, summary } = folded(
      { id, removeLabel: [words.remove, this.#named], remove: () => host.remove(concern) },
      [this.#text, this.#gravity, this.#about].map((field) => field.node),
      this.#from,
    );
    this.node = node;
    this.summary = summary;
  }

  /** The place goes with the version it is chosen from. */
  #choose(value: string): void {
    const model = this.#host.model(this.concern);
    write(this.concern, "about", value);
    write(this.concern, "model", value === "" ? "" : (model?.id ?? ""));
  }

  show(wrong: boolean): void {
    const { concern } = this;
    const { language } = this.#context;
    const words = this.#words;
    const model = this.#host.model(concern);
    const places = model === undefined ? [] : placesOf(model, language);
    const { about = "" } = concern;
    const known = places.some(({ options }) => options.some(({ value }) => value === about));
    // A place that is in no model is not lost: it stands for itself until another is chosen.
    const unknown = about === "" || known ? [] : [{ value: about, label: words.aboutUnknown(about) }];
    this.#about.options = [{ value: "", label: words.aboutNone }, ...unknown, ...places];
    this.#about.value = about;
    this.#from.textContent = model === undefined ? "" : words.aboutFrom(model.name[language]);
    this.#text.value = String(concern.text ?? "");
    this.#gravity.chosen = [concern.gravity];
    const name = this.#host.name(concern);
    this.#named.textContent = ` ${name}`;
    replace(
      this.summary,
      name,
      h("span", { class: "kvm-more" }, words.gravities[concern.gravity] ?? ""),
      wrong ? [" ", warningMark(this.#context)] : null,
    );
  }

  /** Its fields, by the member that the engine calls them by. */
  fields(): [member: string, field: Field][] {
    return [
      ["text", this.#text],
      ["gravity", this.#gravity],
      ["about", this.#about],
      ["model", this.#about],
      ["id", this.#text],
    ];
  }
}

/** Writes a member, or takes it away: what is empty is not there. */
function write(concern: TypedConcern, member: "text" | "about" | "model", value: string): void {
  if (value === "") delete concern[member];
  else concern[member] = value;
}
