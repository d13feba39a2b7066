// Asking the engine: it may answer at once or, from a worker, later; then only the answer to the last question counts.
import { answered } from "../../../answers.js";

export class Asking<Question, Answer> {
  readonly #ask: (question: Question) => Answer | Promise<Answer>;
  readonly #told: (answer: Answer) => void;
  #asked = 0;

  constructor(ask: (question: Question) => Answer | Promise<Answer>, told: (answer: Answer) => void) {
    this.#ask = ask;
    this.#told = told;
  }

  /** Whether it was answered at once. */
  put(question: Question): boolean {
    const nr = (this.#asked += 1);
    const answer = answered(() => this.#ask(question));
    if (!(answer instanceof Promise)) {
      this.#told(answer);
      return true;
    }
    const isLast = (): boolean => nr === this.#asked;
    answer.then(
      (one) => isLast() && this.#told(one),
      // What was said last stands, and the next question is asked again.
      (error: unknown) => isLast() && reportError(error),
    );
    return false;
  }
}
