// Which event another answers: asked only where several of its case can be meant.
import { asked, entryOf } from "../events/catalogue.js";
import type { TypedEvent } from "../events/typed.js";
import type { Context, Field } from "../shared/fields/context.js";
import { SelectField } from "../shared/fields/select.js";
import { eventsIn } from "../text-events.js";
import type { EventHost } from "./host.js";

export class AnswersField implements Field {
  readonly node: HTMLElement;
  readonly #context: Context;
  readonly #event: TypedEvent;
  readonly #host: EventHost;
  readonly #field: SelectField;

  constructor(context: Context, event: TypedEvent, id: string, host: EventHost) {
    this.#context = context;
    this.#event = event;
    this.#host = host;
    this.#field = new SelectField(context, {
      id: `${id}-answers`,
      ...asked(context.language, "answers"),
      options: [],
      onChange: (value) => host.write("answers", value),
    });
    this.node = this.#field.node;
  }

  /** `name`: what an event is called. */
  show(name: (event: TypedEvent) => string): void {
    const now = this.#event["answers"];
    const all = this.#host.events();
    const can = all.filter((one) => canBeAnswered(one, this.#event));
    // What is written is there to be seen, also where nothing has that id.
    const named = now === undefined || can.some(({ id }) => id === now) ? [] : [String(now)];
    const other = named.map((id) => ({ value: id, label: wordsOf(all.find((one) => one.id === id), name) ?? id }));
    this.#field.options = [
      { value: "", label: eventsIn(this.#context.language).notSaid },
      ...can.map((one) => ({ value: one.id, label: name(one) })),
      ...other,
    ];
    this.#field.value = String(now ?? "");
    this.node.hidden = now === undefined && can.length < 2;
  }

  readonly control = (): HTMLElement => this.#field.control();

  showMessages(messages: Parameters<Field["showMessages"]>[0]): void {
    this.#field.showMessages(messages);
  }
}

const wordsOf = (event: TypedEvent | undefined, name: (event: TypedEvent) => string): string | undefined =>
  event && name(event);

/** What began the case that an event belongs to, where it can answer that; what begins one itself is not asked. */
function canBeAnswered(one: TypedEvent, by: TypedEvent): boolean {
  const own = entryOf(by.kind);
  const together = own?.answers?.includes(one.kind) === true && one.sag === by.sag;
  return one !== by && together && entryOf(one.kind)?.opens === true && own?.opens !== true;
}
