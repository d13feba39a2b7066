// An element that shows what a form holds: the form that its `for` names, the case that it is a part of, or a value it is given.
import type { ComponentChildren } from "preact";
import type { Model, Problem, Sag } from "../../engine.js";
import { KvalitetsmodelElement } from "../element.js";
import { same } from "../form/same.js";
import { given } from "../given.js";
import { byId } from "../around.js";
import { caseIn, joining, type SharedCase, tellMoved } from "../sag/shared-case.js";
import { onUpdate } from "../update.js";

/** `Value`: what the form holds. */
export abstract class Following<Value extends object> extends KvalitetsmodelElement {
  static readonly observedAttributes: readonly string[] = ["for", "sag", "headinglevel"];

  #value: Value | undefined;

  #case: SharedCase | undefined;
  /** What of its case it showed last. */
  #drawnOf: unknown;

  constructor() {
    super();
    this.whileInPage(() => onUpdate(this, ["for"], () => this.refresh()));
    const part = { element: this, changed: () => this.#caseChanged() };
    this.whileInPage(() =>
      joining(part, (found) => {
        if (found === this.#case) return;
        this.#case = found;
        this.refresh();
      }),
    );
  }

  /** What there is to see of a value. */
  protected abstract show(value: Value | undefined): ComponentChildren;

  /** What there is of a case. */
  protected valueIn(sag: Sag): Value | undefined {
    return sag as unknown as Value;
  }

  /** The value to show; null to show the form that `for` names again, or the case that the element is a part of. */
  get value(): Value | undefined {
    const { case: owner } = this;
    return this.#value ?? (owner === undefined ? this.form?.value : this.valueIn(owner.value));
  }

  set value(value: Value | null | undefined) {
    this.#value = value === null || value === undefined ? undefined : given(value);
    this.refresh();
  }

  protected override inherit(from: this): void {
    super.inherit(from);
    this.#value ??= from.#value;
  }

  attributeChangedCallback(name: string): void {
    if (name === "sag") tellMoved(this.ownerDocument);
    this.refresh();
  }

  /** The form that is followed tells it. */
  protected override get tellsFailure(): boolean {
    return !this.isTold;
  }

  /** Whether a form that is followed says at its fields what is wrong. */
  protected get isTold(): boolean {
    const { case: owner } = this;
    return owner === undefined ? this.form !== undefined : owner.forms.length > 0;
  }

  /** What of some problems is told here: a case keeps what this version does not know, which hides nothing. */
  protected toTell(problems: readonly Problem[]): readonly Problem[] {
    return this.case === undefined ? problems : problems.filter(({ code }) => code !== "unknownField");
  }

  /** The case that is followed: that of the form that `for` names, without that the one it is a part of. */
  protected get case(): SharedCase | undefined {
    return this.hasAttribute("for") ? caseIn(this.#named) : this.#case;
  }

  protected view(): ComponentChildren {
    return this.show(this.value);
  }

  get #named(): HTMLElement | undefined {
    return byId(this, this.getAttribute("for"));
  }

  /** The form that is followed. */
  protected get form(): (HTMLElement & { value: Value }) | undefined {
    const found = this.#named;
    return found !== undefined && "value" in found ? (found as HTMLElement & { value: Value }) : undefined;
  }

  /** What is another in its case may be nothing of what is shown of it. */
  #caseChanged(): void {
    if (this.case === this.#case && !same(this.#drawnOf, this.#seen())) this.refresh();
  }

  #seen(): unknown {
    const { case: owner, value } = this;
    const { today, model } = this as { today?: string; model?: Model };
    return [value, today, model, owner?.today, owner?.forms.length];
  }

  protected override draw(): void {
    if (this.#case !== undefined) this.#drawnOf = this.#seen();
    super.draw();
  }

  protected refresh(): void {
    if (this.drawn) this.draw();
  }
}
