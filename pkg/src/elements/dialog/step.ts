// One step in the form, or one intended decision: a line that says what and when, and its questions folded under it.
import { kindName } from "../events/catalogue.js";
import { type Asked, dateQuestion, type Question, questionsOf } from "../events/questions.js";
import type { TypedEvent } from "../events/typed.js";
import { procesIn } from "../text-proces.js";
import { h, idPart, replace } from "../shared/dom.js";
import { folded } from "../shared/folded.js";
import type { Context, Field } from "../shared/fields/context.js";
import { dialogIn } from "../text-dialog.js";
import { stepName } from "./names.js";
import { concernsOf } from "./references.js";
import { warningMark } from "./warning.js";
import { type Choosable, WhichConcerns } from "./which.js";

export interface StepHost {
  readonly write: (member: string, value: unknown) => void;
  readonly remove: () => void;
}

/** What there is to show of a step beside itself. */
export interface Showing {
  readonly concerns: readonly Choosable[];
  /** Whether it stands in the form of what has happened. */
  readonly from: boolean;
  readonly today: string;
  readonly wrong: boolean;
}

export class StepPart {
  readonly node: HTMLDetailsElement;
  readonly summary: HTMLElement;
  readonly #context: Context;
  readonly #dated: boolean;
  readonly #questions: readonly Question[];
  readonly #which: WhichConcerns;
  readonly #note = h("p", { class: "kvm-from-note" });
  readonly #named = h("span", { class: "sr-only" });
  #step: TypedEvent;

  /** `dated`: whether it has a day; an intended decision has none. */
  constructor(context: Context, step: TypedEvent, host: StepHost, dated = true) {
    const words = dialogIn(context.language);
    const id = `${context.uid}-step-${idPart(step.id)}`;
    this.#context = context;
    this.#dated = dated;
    this.#step = step;
    const asked: Asked = { context, id, event: () => this.#step, write: host.write };
    this.#which = new WhichConcerns(context, id, dated ? words.whichConcerns : words.ofDecision, (ids) =>
      host.write("concerns", ids),
    );
    this.#questions = [...(dated ? [dateQuestion(asked)] : []), ...questionsOf(asked)];
    const [first, ...rest] = this.#questions.map(({ field }) => field.node);
    const { node, summary } = folded(
      { id, removeLabel: [words.remove, this.#named], remove: host.remove },
      this.#note,
      dated ? [first, this.#which.node] : [this.#which.node, first],
      rest,
    );
    this.node = node;
    this.summary = summary;
  }

  /** What it is called. */
  get name(): string {
    const { language } = this.#context;
    const { kind, date = "" } = this.#step;
    return this.#dated ? stepName(language, { kind, date }) : dialogIn(language).intendedName(kindName(language, kind));
  }

  show(step: TypedEvent, { concerns, from, today, wrong }: Showing): void {
    this.#step = step;
    const words = dialogIn(this.#context.language);
    for (const question of this.#questions) question.show(step);
    const named = concernsOf(step);
    this.#which.show(concerns, named);
    this.#note.textContent = from ? words.fromNote : "";
    this.#note.hidden = !from;
    this.#named.textContent = ` ${this.name}`;
    const about = named.flatMap((id) => concerns.find((one) => one.id === id)?.name ?? []).join("; ");
    const tags = [
      from ? procesIn(this.#context.language).fromFrister : "",
      this.#dated && (step.date ?? "") > today ? words.planned : "",
    ].filter((tag) => tag !== "");
    replace(
      this.summary,
      this.name,
      tags.map((tag) => [" ", h("span", { class: "kvm-tag" }, tag)]),
      wrong ? [" ", warningMark(this.#context)] : null,
      about === "" ? null : h("span", { class: "kvm-more" }, words.aboutConcerns(about)),
    );
  }

  /** Its fields, by the pointer into the step that the engine calls them by. */
  fields(): [member: string, field: Field][] {
    return [
      ...this.#questions.flatMap(({ members, field }) => members.map((one): [string, Field] => [one, field])),
      ["concerns", this.#which],
    ];
  }
}
