// One event in the form: a line that says what and when, and its questions folded under it.
import type { Problem } from "../engine.js";
import { mark } from "../shared/marks.js";
import { h, replace } from "../shared/dom.js";
import { folded } from "../shared/folded.js";
import type { Context, Field, Message } from "../shared/fields/context.js";
import { SelectField } from "../shared/fields/select.js";
import { forholdIn } from "../text-forhold.js";
import { dateInWords } from "../../words.js";
import { type Case, casesBeside, isAlone, putIn } from "../events/cases.js";
import { asked as askedAs, kindName } from "../events/catalogue.js";
import { type Asked, dateQuestion, type Question, questionsOf } from "../events/questions.js";
import type { TypedEvent } from "../events/typed.js";
import { AnswersField } from "./answers.js";
import type { EventHost } from "./host.js";

const own = "own";

/** What no deadline is counted from: asked further down, for those who follow the course of a supervision. */
const further: ReadonlySet<string> = new Set([
  "subject",
  "seen",
  "told",
  "reactions",
  "effect",
  "form",
  "purpose",
  "moede",
  "seenBy",
  "who",
  "text",
]);

export class EventPart {
  readonly node: HTMLDetailsElement;
  readonly summary: HTMLElement;
  readonly event: TypedEvent;
  readonly #context: Context;
  readonly #host: EventHost;
  readonly #questions: readonly Question[];
  readonly #belongs: SelectField;
  readonly #answers: AnswersField;
  #cases: readonly Case[] = [];
  #problems: readonly Message[] = [];
  #badDates: ReadonlySet<TypedEvent> = new Set();

  constructor(context: Context, event: TypedEvent, id: string, host: EventHost) {
    const text = forholdIn(context.language);
    this.event = event;
    this.#context = context;
    this.#host = host;
    const asked: Asked = { context, id, event: () => event, write: host.write };
    const [near, far] = parted(asked);
    this.#questions = [...near, ...far];
    this.#belongs = new SelectField(context, {
      id: `${id}-belongs`,
      ...askedAs(context.language, "sag"),
      options: [],
      onChange: (value) => this.#choose(value),
    });
    this.#answers = new AnswersField(context, event, id, host);
    const named = h("span", { class: "sr-only" }, ` ${kindName(context.language, event.kind)}`);
    const { node, summary } = folded(
      { id, removeLabel: [text.remove, named], remove: () => host.remove(event) },
      near.map(({ field }) => field.node),
      this.#belongs.node,
      this.#answers.node,
      h(
        "details",
        { class: "details kvm-further", id: `${id}-further` },
        h("summary", { class: "details-summary" }, text.further),
        h(
          "div",
          { class: "details-text" },
          far.map(({ field }) => field.node),
        ),
      ),
    );
    this.node = node;
    this.summary = summary;
  }

  /** Its fields, by the member of the event that the engine calls them by. */
  fields(): [member: string, field: Field][] {
    return [
      ...this.#questions.flatMap(({ members, field }) => members.map((one): [string, Field] => [one, field])),
      ["sag", this.#belongs],
      ["answers", this.#answers],
    ];
  }

  /** Fills the fields. `badDates`: the events whose own date is none, which cannot be said in words. */
  show(badDates: ReadonlySet<TypedEvent>): void {
    this.#badDates = badDates;
    for (const { show } of this.#questions) show(this.event);
    this.#showCase();
    this.#answers.show((one) => this.name(one));
    this.#showSummary();
  }

  showProblems(problems: readonly Problem[], messages: readonly Message[]): void {
    this.#problems = messages;
    this.node.classList.toggle("kvm-fact-wrong", problems.length > 0);
    this.#showSummary();
  }

  /** What it is, and when: to name it to a person. */
  name(event: TypedEvent = this.event): string {
    const { language } = this.#context;
    const kind = kindName(language, event.kind);
    const { date = "" } = event;
    return `${kind}, ${this.#badDates.has(event) ? forholdIn(language).noDate : dateInWords(date, language)}`;
  }

  #showSummary(): void {
    const { text } = this.#context;
    const wrong = this.#problems.length > 0 || this.#badDates.has(this.event);
    replace(
      this.summary,
      this.name(),
      wrong ? [" ", mark("warning", { label: text.kinds.warning, classes: "kvm-fact-mark" })] : null,
    );
  }

  #showCase(): void {
    const text = forholdIn(this.#context.language);
    const { event } = this;
    this.#cases = casesBeside(event, this.#host.events());
    this.#belongs.node.hidden = this.#cases.length === 0;
    this.#belongs.options = [
      ...this.#cases.map(({ by }, at) => ({ value: String(at), label: by.map((one) => this.name(one)).join(" · ") })),
      { value: own, label: text.ownCase },
    ];
    this.#belongs.value = isAlone(event, this.#cases)
      ? own
      : String(this.#cases.findIndex(({ sag }) => sag === event.sag));
  }

  #choose(value: string): void {
    const chosen = this.#cases[Number(value)];
    putIn(this.event, this.#host.events(), value === own || chosen === undefined ? own : { sag: chosen.sag });
  }
}

/** The questions that deadlines are counted from, and those that they are not. */
function parted(asked: Asked): [near: Question[], far: Question[]] {
  const all = [dateQuestion(asked), ...questionsOf(asked, further)];
  const isFar = ({ members }: Question): boolean => members.every((member) => further.has(member));
  return [all.filter((one) => !isFar(one)), all.filter(isFar)];
}
