// A case as its parts know it: who they are, and that each hears what the others change.
import { modelOf, ownModelsOf } from "../../own-models.js";
import type { Area, Model, Sag } from "../engine.js";
import type { CasePart, SharedCase } from "../shared/sag/shared-case.js";

/** What the element does for it. */
interface Element {
  readonly value: () => Sag;
  readonly blank: () => Sag;
  readonly isAssumed: () => boolean;
  readonly choose: () => void;
  readonly isRead: () => boolean;
  readonly isDisabled: () => boolean;
  readonly set: (value: Sag) => void;
  readonly ask: () => void;
  readonly acted: (type: string) => void;
  readonly told: () => void;
}

export class Owner implements SharedCase {
  readonly #element: Element;
  readonly #parts = new Set<CasePart>();
  /** The part that is writing. */
  #writer: CasePart | undefined;
  turn = 0;
  today: string | undefined;
  model: Model | undefined;

  constructor(element: Element) {
    this.#element = element;
  }

  get value(): Sag {
    return this.#element.value();
  }

  get blank(): Sag {
    return this.#element.blank();
  }

  get isAssumed(): boolean {
    return this.#element.isAssumed();
  }

  choose(): void {
    if (this.isAssumed) this.#element.choose();
  }

  get isRead(): boolean {
    return this.#element.isRead();
  }

  get disabled(): boolean {
    return this.#element.isDisabled();
  }

  /** The forms among its parts, in the order of the page. */
  get parts(): readonly CasePart[] {
    const isAfter = (one: Node, other: Node): boolean =>
      (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
    return [...this.#parts].filter(({ first }) => first).sort((a, b) => (isAfter(a.element, b.element) ? 1 : -1));
  }

  get forms(): readonly HTMLElement[] {
    return this.parts.map(({ element }) => element);
  }

  modelOf(vurdering: { readonly area: Area; readonly date: string }): Model | undefined {
    if (this.model?.area === vurdering.area) return this.model;
    return modelOf(ownModelsOf(this.value).models, vurdering);
  }

  look(day: string | undefined): void {
    if (day === this.today) return;
    this.today = day;
    this.#askAgain();
  }

  use(model: Model | undefined): void {
    if (model === this.model) return;
    this.model = model;
    this.#askAgain();
  }

  write(value: Sag, by: CasePart): void {
    const before = this.#writer;
    this.#writer = by;
    try {
      this.#element.set(value);
    } finally {
      this.#writer = before;
    }
  }

  /** The case is another. */
  changed(): void {
    if (this.#writer === undefined) this.turn += 1;
    this.tell();
  }

  /** Something of it is another: each part looks, but the one that knows. */
  tell(): void {
    for (const part of [...this.#parts]) if (part !== this.#writer) part.changed();
  }

  acted(type: string): void {
    this.#element.acted(type);
  }

  told(): void {
    this.#element.told();
  }

  join(part: CasePart): () => void {
    // Who else is a part of it is of consequence to some.
    this.tell();
    this.#parts.add(part);
    return () => {
      this.#parts.delete(part);
      this.tell();
    };
  }

  #askAgain(): void {
    this.tell();
    this.#element.ask();
  }
}
