// A field at which also the engine's findings are said.
import type { Field, Message } from "../shared/fields/context.js";

export class Noted implements Field {
  readonly #field: Field;
  /** What a problem says, where the engine's own words would only confuse. */
  readonly #inOwnWords: (message: Message) => Message;
  #problems: readonly Message[] = [];
  #findings: readonly Message[] = [];

  constructor(field: Field, inOwnWords: (message: Message) => Message = (message) => message) {
    this.#field = field;
    this.#inOwnWords = inOwnWords;
  }

  readonly control = (): HTMLElement | null => this.#field.control();

  showMessages(problems: readonly Message[]): void {
    this.#problems = problems;
    this.#show();
  }

  showFindings(messages: readonly string[]): void {
    this.#findings = messages.map((text) => ({ kind: "note", text }));
    this.#show();
  }

  #show(): void {
    this.#field.showMessages([...this.#problems.map(this.#inOwnWords), ...this.#findings]);
  }
}
