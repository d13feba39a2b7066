// An element that shows what a form holds: the form that its `for` names, or a value it is given.
import { KvalitetsmodelElement, updateEvent } from "./element.js";
import { given } from "./given.js";

/** `Value`: what the form holds; `Shown`: what is made of it. */
export abstract class Following<Value extends object, Shown> extends KvalitetsmodelElement {
  static readonly observedAttributes: readonly string[] = ["for", "headinglevel"];

  #value: Value | undefined;
  #last = "";

  /** What there is to show of a value. */
  protected abstract compute(value: Value | undefined): Shown;
  /** Draws what there is. Called only when it has changed. */
  protected abstract show(shown: Shown): void;

  /** The value to show; null to show the form that `for` names again. */
  get value(): Value | undefined {
    return this.#value ?? this.form?.value;
  }

  set value(value: Value | null | undefined) {
    this.#value = value === null || value === undefined ? undefined : given(value);
    this.refresh();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.ownerDocument.addEventListener(updateEvent, this.#onUpdate);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.ownerDocument.removeEventListener(updateEvent, this.#onUpdate);
  }

  attributeChangedCallback(): void {
    this.refresh({ anew: true });
  }

  /** The form that is followed tells it. */
  protected override get tellsFailure(): boolean {
    return this.form === undefined;
  }

  protected draw(): void {
    this.refresh({ anew: true });
  }

  /** On the document: the form may come into the page after this element. */
  readonly #onUpdate = (event: Event): void => {
    if (event.target instanceof Element && event.target.id !== "" && event.target.id === this.getAttribute("for"))
      this.refresh();
  };

  /** The form that is followed. */
  protected get form(): (HTMLElement & { value: Value }) | undefined {
    const id = this.getAttribute("for");
    const found = id === null ? null : this.ownerDocument.getElementById(id);
    return found !== null && "value" in found ? (found as HTMLElement & { value: Value }) : undefined;
  }

  protected refresh({ anew = false } = {}): void {
    if (!this.drawn) return;
    const shown = this.compute(this.value);
    const state = JSON.stringify([shown, this.also()]);
    if (!anew && state === this.#last) return;
    this.#last = state;
    this.#keepingOpen(() => this.show(shown));
  }

  /** What else the picture depends on. */
  protected also(): unknown {
    return undefined;
  }

  /** What a person has unfolded stays so when the numbers change. */
  #keepingOpen(draw: () => void): void {
    const open = [...this.root.querySelectorAll("details[open]")].map(({ id }) => id);
    const focused = this.root.contains(document.activeElement) ? document.activeElement?.id : undefined;
    draw();
    for (const details of this.root.querySelectorAll("details")) if (open.includes(details.id)) details.open = true;
    if (focused) document.getElementById(focused)?.focus({ preventScroll: true });
  }
}
