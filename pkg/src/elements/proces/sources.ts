// What a form of the supervision process takes from other forms on the page, so that nothing is typed twice: the
// assessment from the one that its attribute `vurdering` names, the dated facts from the one in `forhold`.
import type { Fact, Forhold, Model, Vurdering } from "../engine.js";
import { updateEvent } from "../shared/element.js";

/** The attributes that name another form by its id. */
export const sourceAttributes = ["vurdering", "forhold"] as const;
type Source = (typeof sourceAttributes)[number];

export class Sources {
  readonly #element: HTMLElement;
  readonly #changed: () => void;

  /** `changed`: something in one of them has. */
  constructor(element: HTMLElement, changed: () => void) {
    this.#element = element;
    this.#changed = changed;
  }

  connect(): void {
    this.#element.ownerDocument.addEventListener(updateEvent, this.#onUpdate);
  }

  disconnect(): void {
    this.#element.ownerDocument.removeEventListener(updateEvent, this.#onUpdate);
  }

  /** On the document: the form may come into the page after this element. */
  readonly #onUpdate = (event: Event): void => {
    const { target } = event;
    if (target === this.#element || !(target instanceof Element) || target.id === "") return;
    if (sourceAttributes.some((name) => this.#element.getAttribute(name) === target.id)) this.#changed();
  };

  /** The form that an attribute names, whether or not it is on the page yet. */
  has(source: Source): boolean {
    return this.#element.hasAttribute(source);
  }

  form(source: Source): HTMLElement | undefined {
    const id = this.#element.getAttribute(source);
    const found = id === null ? null : this.#element.ownerDocument.getElementById(id);
    return found !== null && "value" in found ? found : undefined;
  }

  /** The assessment as far as it is made; also one that nobody has begun, for what it says of the tilbud. */
  get assessment(): Vurdering | undefined {
    return (this.form("vurdering") as { value?: Vurdering } | undefined)?.value;
  }

  /** The assessment, once somebody has begun it: an empty form says nothing of anybody. */
  get vurdering(): Vurdering | undefined {
    const { assessment } = this;
    return assessment !== undefined && hasBegun(assessment) ? assessment : undefined;
  }

  /** The model of the portal's own that the assessment is made with, if it is. */
  get model(): Model | undefined {
    return (this.form("vurdering") as { model?: Model } | undefined)?.model;
  }

  get forhold(): Forhold | undefined {
    return (this.form("forhold") as { value?: Forhold } | undefined)?.value;
  }

  get facts(): readonly Fact[] {
    return this.forhold?.facts ?? [];
  }
}

/** Whether anything is answered or judged in an assessment. */
export const hasBegun = ({ answers = [], criteria = [] }: Vurdering): boolean =>
  answers.length > 0 || criteria.some(({ judgement }) => judgement !== "notJudged");
