// An element that shows what a form holds: the form that its `for` names, or a value it is given.
import type { ComponentChildren } from "preact";
import { KvalitetsmodelElement } from "../element.js";
import { given } from "../given.js";
import { onUpdate } from "../update.js";

/** `Value`: what the form holds. */
export abstract class Following<Value extends object> extends KvalitetsmodelElement {
  static readonly observedAttributes: readonly string[] = ["for", "headinglevel"];

  #value: Value | undefined;

  constructor() {
    super();
    this.whileInPage(() => onUpdate(this, ["for"], () => this.refresh()));
  }

  /** What there is to see of a value. */
  protected abstract show(value: Value | undefined): ComponentChildren;

  /** The value to show; null to show the form that `for` names again. */
  get value(): Value | undefined {
    return this.#value ?? this.form?.value;
  }

  set value(value: Value | null | undefined) {
    this.#value = value === null || value === undefined ? undefined : given(value);
    this.refresh();
  }

  protected override inherit(from: this): void {
    super.inherit(from);
    this.#value ??= from.#value;
  }

  attributeChangedCallback(): void {
    this.refresh();
  }

  /** The form that is followed tells it. */
  protected override get tellsFailure(): boolean {
    return this.form === undefined;
  }

  protected view(): ComponentChildren {
    return this.show(this.value);
  }

  /** The form that is followed. */
  protected get form(): (HTMLElement & { value: Value }) | undefined {
    const id = this.getAttribute("for");
    const found = id === null ? null : this.ownerDocument.getElementById(id);
    return found !== null && "value" in found ? (found as HTMLElement & { value: Value }) : undefined;
  }

  protected refresh(): void {
    if (this.drawn) this.draw();
  }
}
