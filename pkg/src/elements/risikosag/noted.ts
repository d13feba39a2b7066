// A field at which the engine's findings stand beside its problems, and problems are said in the field's own words.
import type { Field, Message } from "../shared/fields/context.js";

export class Noted implements Field {
  readonly control: Field["control"];
  /** What there is to say about what can be read. */
  notes: readonly Message[] = [];
  readonly #inner: Field;
  readonly #reword: (messages: readonly Message[]) => readonly Message[];

  /** `reword`: where the engine's words about its own units would only confuse. */
  constructor(inner: Field, reword: (messages: readonly Message[]) => readonly Message[] = (messages) => messages) {
    this.#inner = inner;
    this.#reword = reword;
    this.control = inner.control;
  }

  showMessages(messages: readonly Message[]): void {
    this.#inner.showMessages([...this.#reword(messages), ...this.notes]);
  }
}
