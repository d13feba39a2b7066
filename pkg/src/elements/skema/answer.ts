// One place in the form: an indicator with its score, a criterion judged, or a criterion that is scored itself.
import { h, idPart } from "../shared/dom.js";
import type { Answer, Confidence, Judgement } from "../engine.js";
import type { Entry, Patch } from "./answers.js";
import { numberOf } from "../shared/number.js";
import { type Context, type Field, type Message, said } from "../shared/fields/context.js";
import { Group } from "../shared/fields/controls.js";
import type { Place, Scale } from "./places.js";
import { Why } from "./why.js";

export interface AnswerOptions {
  readonly place: Place;
  /** What is asked, where it is not the place's own label. */
  readonly question?: string;
  readonly confidence?: Confidence;
  readonly change: (place: Place, patch: Patch) => void;
}

const values: Record<Scale, readonly string[]> = {
  scored: ["1", "2", "3", "4", "5", "notApplicable", "notAssessed"],
  expected: ["forventes", "forventesIkke", "notApplicable", "notAssessed"],
  judged: ["met", "notMet", "notJudged"],
};

export class AnswerField implements Field {
  readonly node: HTMLElement;
  readonly place: Place;
  readonly #group: Group;
  readonly #why: Why;
  readonly #context: Context;
  readonly #not: HTMLElement;
  readonly #body: HTMLElement;
  #reason: string | undefined;

  constructor(context: Context, { place, question, confidence, change }: AnswerOptions) {
    const { text } = context;
    this.#context = context;
    this.place = place;
    const id = `${context.uid}-${place.scale}-${idPart(place.id)}`;
    const label = question ?? said(context, place.label);
    this.#group = new Group(context, "radio", {
      id,
      // A question stands under the criterion's own heading, an indicator is known by its number.
      legend: question ?? [h("span", { class: "kvm-nr" }, numberOf(place.id)), " ", label],
      hint: confidence === undefined ? "" : text.confidence[confidence],
      classes: `kvm-scale kvm-${place.scale}`,
      choices: values[place.scale].map((value) => ({ value, label: this.#choice(value) })),
      onChange: () => change(place, { answer: this.#chosen() }),
    });
    this.#why = new Why(context, id, `${place.id} ${said(context, place.label)}`, (patch) => change(place, patch));
    this.#not = h("p", { class: "kvm-not", id: `${id}-not` });
    this.#body = h("div", null, this.#group.options, this.#why.node);
    this.#group.fieldset.append(this.#not, this.#body);
    this.#group.node.classList.add("kvm-answer");
    this.node = this.#group.node;
  }

  #choice(value: string): (Node | string)[] | string {
    const { text } = this.#context;
    if (/^\d$/.test(value)) {
      const score = Number(value) as 1 | 2 | 3 | 4 | 5;
      return [h("strong", null, value), " ", h("span", { class: "kvm-word" }, text.scale[score])];
    }
    if (this.place.scale === "judged") return text.judgement[value as Judgement];
    return text.answer[value as Exclude<Answer, number>];
  }

  #chosen(): Answer | Judgement | undefined {
    const [value] = this.#group.chosen;
    if (value === undefined) return undefined;
    return (/^\d$/.test(value) ? Number(value) : value) as Answer | Judgement;
  }

  show(entry: Entry | undefined): void {
    this.#group.chosen = entry?.answer === undefined ? [] : [String(entry.answer)];
    this.#why.show(entry);
    this.#applies(entry);
  }

  /** Why it does not apply; undefined where it does. */
  notFor(reason: string | undefined, entry: Entry | undefined): void {
    this.#reason = reason;
    this.#applies(entry);
  }

  /** What does not apply is folded away, unless it is answered: nothing that was written is hidden. */
  #applies(entry: Entry | undefined): void {
    const { form } = this.#context.text;
    const reason = this.#reason;
    this.#not.hidden = reason === undefined;
    this.#body.hidden = reason !== undefined && entry === undefined;
    this.#not.textContent =
      reason === undefined ? "" : `${form.notFor}${reason}${entry === undefined ? "" : ` ${form.notForAnswered}`}`;
    this.node.classList.toggle("kvm-not-applicable", reason !== undefined);
  }

  readonly control = (): HTMLElement | null => this.#group.control();

  showMessages(messages: readonly Message[]): void {
    this.#group.showMessages(messages);
  }
}
