// What makes an element a form control like any other: a name, a value in FormData, validity, reset and disabled.
import { h } from "./dom.js";
import { KvalitetsmodelElement } from "./element.js";
import { bringUp } from "./fields/go.js";

export abstract class FormControl extends KvalitetsmodelElement {
  static readonly formAssociated = true;

  protected readonly internals: ElementInternals = this.attachInternals();
  /** Everything that can be typed in: disabled as one. */
  protected readonly controls = h("fieldset", { class: "kvm-controls" });

  /** Tells those who do not see it. */
  protected readonly announcer = h("div", { role: "status", class: "sr-only" });

  constructor() {
    super();
    // Typing and choosing in the parts is not for the page to see: it sees the element's own events.
    this.root.addEventListener("input", (event) => this.#answered(event));
    this.root.addEventListener("change", (event) => this.#answered(event));
    // What is wrong with a date is told when the typing is over, and then without another change.
    this.root.addEventListener("focusout", () => queueMicrotask(() => this.showMessages()));
  }

  abstract reset(): void;
  /** Follows what is typed: asks the engine, fills the parts, and tells whoever shows the value. */
  protected abstract refresh(): void;
  /** Tells at the fields what is wrong. */
  protected abstract showMessages(): void;
  /** The control of the first field that has a problem. */
  protected abstract firstWrong(): HTMLElement | null;
  /** The first field there is. */
  protected firstField(): HTMLElement | null {
    return this.root.querySelector("input");
  }

  /** The first field that has a problem, else the first one there is. */
  override focus(options?: FocusOptions): void {
    const first = this.firstWrong() ?? this.firstField();
    if (first === null) return;
    bringUp(first);
    first.focus(options);
  }

  /** A change that came from a button, which sends no event of its own. */
  protected changed(): void {
    this.refresh();
    this.dispatchEvent(new Event("input", { bubbles: true }));
    this.dispatchEvent(new Event("change", { bubbles: true }));
  }

  #answered(event: Event): void {
    event.stopPropagation();
    // What to add, and how a list is shown, is not part of the value.
    if (event.target instanceof Element && event.target.closest("[data-kvm-aside]") !== null) return;
    this.refresh();
    this.dispatchEvent(new Event(event.type, { bubbles: true }));
  }

  get name(): string {
    return this.getAttribute("name") ?? "";
  }
  set name(name: string) {
    this.setAttribute("name", name);
  }
  get required(): boolean {
    return this.hasAttribute("required");
  }
  set required(required: boolean) {
    this.toggleAttribute("required", required);
  }
  get disabled(): boolean {
    return this.hasAttribute("disabled");
  }
  set disabled(disabled: boolean) {
    this.toggleAttribute("disabled", disabled);
  }
  get type(): string {
    return this.localName;
  }
  get form(): HTMLFormElement | null {
    return this.internals.form;
  }
  get validity(): ValidityState {
    return this.internals.validity;
  }
  get validationMessage(): string {
    return this.internals.validationMessage;
  }
  get willValidate(): boolean {
    return this.internals.willValidate;
  }
  checkValidity(): boolean {
    return this.internals.checkValidity();
  }
  reportValidity(): boolean {
    return this.internals.reportValidity();
  }

  formResetCallback(): void {
    this.reset();
  }

  formDisabledCallback(disabled: boolean): void {
    this.controls.disabled = disabled;
  }
}
