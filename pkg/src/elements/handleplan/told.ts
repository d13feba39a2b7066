// A field that shows two things: what is wrong with what is typed in it, and what the plan has to say about it.
import type { Field, Message } from "../shared/fields/context.js";

export class Told implements Field {
  readonly #field: Field;
  #findings: readonly Message[] = [];

  constructor(field: Field) {
    this.#field = field;
  }

  /** Shown with the next problems: the form tells those after every change. */
  set findings(findings: readonly Message[]) {
    this.#findings = findings;
  }

  get control(): Field["control"] {
    return this.#field.control;
  }

  showMessages(messages: readonly Message[]): void {
    this.#field.showMessages([...messages, ...this.#findings]);
  }
}
