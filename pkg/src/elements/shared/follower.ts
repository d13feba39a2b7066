// An element that shows an assessment: one it is given, or the one in the form that its `for` names.
import {
  type Finding,
  findings,
  KvalitetsmodelError,
  type Method,
  type Model,
  type Problem,
  profil,
  type Profil,
  type Vurdering,
} from "../engine.js";
import { KvalitetsmodelElement, updateEvent } from "./element.js";
import type { KvalitetsmodelSkema } from "../skema.js";

/** What there is to show. */
export type Shown =
  | { readonly value: Vurdering; readonly profil: Profil; readonly findings: readonly Finding[] }
  | { readonly value: Vurdering; readonly problems: readonly Problem[] }
  | { readonly value?: undefined };

export abstract class Follower extends KvalitetsmodelElement {
  static readonly observedAttributes: readonly string[] = ["for", "method", "headinglevel"];

  #value: Vurdering | undefined;
  #model: Model | undefined;
  #last = "";

  /** Draws what there is. Called only when it has changed. */
  protected abstract show(shown: Shown): void;

  /** The assessment to show; null to show the form that `for` names again. */
  get value(): Vurdering | undefined {
    return this.#value ?? this.#form()?.value;
  }

  set value(value: Vurdering | null | undefined) {
    this.#value = value ?? undefined;
    this.refresh();
  }

  /** A model of the portal's own; by default the form's. */
  get model(): Model | undefined {
    return this.#model ?? this.#form()?.model;
  }

  set model(model: Model | undefined) {
    this.#model = model;
    this.refresh();
  }

  /** How indicators become the score of a theme: attribute `method`. */
  get method(): Method {
    return this.getAttribute("method") === "flat" ? "flat" : "nested";
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
    return this.#form() === undefined;
  }

  protected draw(): void {
    this.refresh({ anew: true });
  }

  /** On the document: the form may come into the page after this element. */
  readonly #onUpdate = (event: Event): void => {
    if (event.target instanceof Element && event.target.id !== "" && event.target.id === this.getAttribute("for"))
      this.refresh();
  };

  #form(): KvalitetsmodelSkema | undefined {
    const id = this.getAttribute("for");
    const found = id === null ? null : this.ownerDocument.getElementById(id);
    return found !== null && "value" in found ? (found as KvalitetsmodelSkema) : undefined;
  }

  /** Options for the engine. */
  protected get options(): { method: Method; model?: Model } {
    const { method, model } = this;
    return model === undefined ? { method } : { method, model };
  }

  protected refresh({ anew = false } = {}): void {
    if (!this.drawn) return;
    const shown = this.#compute();
    const state = JSON.stringify([shown, this.also()]);
    if (!anew && state === this.#last) return;
    this.#last = state;
    this.#keepingOpen(() => this.show(shown));
  }

  /** What else the picture depends on. */
  protected also(): unknown {
    return undefined;
  }

  #compute(): Shown {
    const { value } = this;
    if (value === undefined) return {};
    try {
      return { value, profil: profil(value, this.options), findings: findings(value, this.options) };
    } catch (error) {
      if (!(error instanceof KvalitetsmodelError)) throw error;
      return { value, problems: error.problems };
    }
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
