// What makes an element a form control like any other: a name, a value in FormData, validity, reset and disabled.
import { h } from "./dom.js";
import { KvalitetsmodelElement } from "./element.js";

export abstract class FormControl extends KvalitetsmodelElement {
  static readonly formAssociated = true;

  protected readonly internals: ElementInternals = this.attachInternals();
  /** Everything that can be typed in: disabled as one. */
  protected readonly controls = h("fieldset", { class: "kvm-controls" });

  abstract reset(): void;

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
