// What makes an element a form control like any other, over one store: a name, a value in FormData, validity, reset,
// required and disabled.
import type { ComponentChildren, VNode } from "preact";
import { useState } from "preact/hooks";
import { isReady, type Problem } from "../../engine.js";
import { KvalitetsmodelElement } from "../element.js";
import { given } from "../given.js";
import { updateEvent } from "../update.js";
import { type Form, FormContext } from "./context.js";
import { bringUp } from "./go.js";
import { Places } from "./places.js";
import { same } from "./same.js";
import { Store } from "./store.js";
import type { Told } from "./told.js";

/** `Held`: what the form works with, where that is more than its value. */
export abstract class FormControl<
  Value extends object,
  Held extends object = Value,
  Answer extends Told = Told,
> extends KvalitetsmodelElement {
  static readonly formAssociated = true;
  static readonly observedAttributes: readonly string[] = ["value", "required", "headinglevel"];

  protected readonly internals: ElementInternals = this.attachInternals();
  #store: Store<Held, Answer> | undefined;
  /** What was set before the engine came, which reads it. `part`: only what is typed here. */
  #early: { readonly value: Value; readonly part: boolean } | undefined;
  /** Whether a person or a program has changed the value, which the `value` attribute then leaves alone. */
  #dirty = false;
  #disabled = false;
  #started = false;
  #form: Form | undefined;
  readonly #places = new Places(this.root, (pointer) => `${this.uid}${this.store.idOf(pointer)}`);
  #say: (words: string) => void = () => {};

  constructor() {
    super();
    // Typing and choosing in the parts is not for the page to see: it sees the element's own events.
    for (const type of ["input", "change"]) this.root.addEventListener(type, (event) => this.#answered(event));
  }

  // --- what a form says of itself

  /** What it holds when nobody has filled it in: what its attributes say. */
  protected abstract empty(): Held;
  /** What it holds of a value. Asked when the engine is there. `part`: of what is typed here only, see `take`. */
  protected abstract hold(value: Value, part: boolean): Held;
  /** Its value, of what it holds. */
  protected abstract valueIn(held: Held): Value;
  /** What the engine says of it. */
  protected abstract ask(held: Held): Answer | Promise<Answer>;
  protected abstract body(): ComponentChildren;
  protected abstract label(): string;
  /** What the browser says where a field is wrong. */
  protected abstract invalid(): string;
  /** Why a value is not enough where the form is `required`; undefined where it is. */
  protected abstract missing(value: Value): string | undefined;
  /** What the browser keeps of it beside the value, over a reload. */
  protected kept(): object {
    return { value: this.value };
  }

  // --- what a portal uses

  get value(): Value {
    return this.#early === undefined ? this.valueIn(this.store.value) : this.unread(this.#early.value);
  }

  set value(set: Value) {
    this.take(set, false);
  }

  /** Why the value cannot be read in full; empty when it can. */
  get problems(): readonly Problem[] {
    return this.store.answer?.problems ?? [];
  }

  /** Back to the `value` attribute, else to an empty form. A form around the element does the same on reset. */
  reset(): void {
    this.#dirty = false;
    this.#early = undefined;
    const value = this.#default();
    if (value !== undefined) return this.#take(value, false);
    this.store.replace(this.empty());
    this.#tellForm();
  }

  /** The first field that has a problem, else the first one there is. */
  override focus(options?: FocusOptions): void {
    const wrong = this.#wrong;
    if (wrong !== undefined) this.#places.unfold(wrong);
    const first = (wrong === undefined ? null : this.#places.control(wrong)) ?? this.firstField();
    if (first === null) return;
    bringUp(first);
    first.focus(options);
  }

  /** The first field there is. */
  protected firstField(): HTMLElement | null {
    return this.root.querySelector("input, select, textarea, button");
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

  /** What a person or a program has put in it, as the browser would keep it. */
  protected override inherit(from: this): void {
    super.inherit(from);
    if (from.#dirty && !this.#dirty) this.restore(from.kept() as { value: Value });
  }

  // --- what the browser calls

  override connectedCallback(): void {
    super.connectedCallback();
    // Also while the engine loads, or cannot.
    if (!this.#started) this.#tellForm();
  }

  attributeChangedCallback(name: string): void {
    if (name === "value" && !this.#dirty) this.reset();
    else if (name === "required") this.#tellForm();
    else if (name === "headinglevel" && this.drawn) this.draw();
  }

  formResetCallback(): void {
    this.reset();
  }

  formDisabledCallback(disabled: boolean): void {
    this.#disabled = disabled;
    if (this.drawn) this.draw();
  }

  formStateRestoreCallback(state: unknown): void {
    if (typeof state === "string") this.restore(JSON.parse(state) as { value: Value });
  }

  /** What it holds of a value that was set before the engine came: nobody is there any more to hear that it is none. */
  protected holdEarly(value: Value, part: boolean): Held {
    return this.hold(value, part);
  }

  /** What was set and waits for the engine. */
  protected get pending(): Value | undefined {
    return this.#early?.value;
  }

  /** The value while what was set waits for the engine. */
  protected unread(set: Value): Value {
    return set;
  }

  /** A value was set that the engine will read when it comes. */
  protected early(): void {}

  /** Takes back what the browser kept. */
  protected restore({ value }: { value: Value }): void {
    this.value = value;
  }

  // --- inside

  protected get store(): Store<Held, Answer> {
    return (this.#store ??= new Store<Held, Answer>(this.empty(), {
      ask: (held) => this.ask(held),
      changed: () => this.#send(),
    }));
  }

  /** What a button in the form, or another element, does to the value: the page hears of it as of typing. */
  protected act(change: () => void): void {
    this.#readEarly();
    change();
    this.#dirty = true;
    for (const type of ["input", "change"]) this.dispatchEvent(new Event(type, { bubbles: true }));
  }

  /** What a program sets. `part`: only what is typed here, where the value is more than that. */
  protected take(set: Value, part: boolean): void {
    this.#dirty = true;
    this.#take(given(set), part);
  }

  /** Lets the engine read what was set before it came. */
  #readEarly(): void {
    if (this.#early === undefined || !isReady()) return;
    const { value, part } = this.#early;
    this.#early = undefined;
    this.store.replace(this.holdEarly(value, part));
  }

  /** What the components know of it. */
  protected get host(): Form {
    return (this.#form ??= {
      store: this.store as unknown as Store,
      act: (change) => this.act(change),
      add: (list, entry, member) => {
        let pointer = "";
        this.act(() => (pointer = this.host.store.insert(list, entry)));
        this.host.unfold(member === undefined ? pointer : `${pointer}/${member}`);
        return pointer;
      },
      say: (words) => this.#say(words),
      at: (pointer) => this.#places.at(pointer),
      unfold: (pointer) => {
        this.#places.unfold(pointer);
        this.#places.at(pointer)?.scrollIntoView({ block: "nearest" });
        this.#places.control(pointer)?.focus({ preventScroll: true });
      },
      go: (pointer) => {
        this.#places.unfold(pointer);
        const control = this.#places.control(pointer);
        if (control !== null) bringUp(control);
      },
    });
  }

  protected override view(): ComponentChildren {
    return (
      <FormContext.Provider value={this.host}>
        <fieldset class="kvm-controls" disabled={this.#disabled} aria-label={this.label()}>
          {this.body()}
        </fieldset>
        <Announcer hear={(say) => (this.#say = say)} />
      </FormContext.Provider>
    );
  }

  protected override draw(): void {
    if (this.#started) {
      super.draw();
      // What is drawn is what the browser leads to.
      return this.#tellForm();
    }
    this.#started = true;
    this.#readEarly();
    super.draw();
    this.store.start();
  }

  #take(value: Value, part: boolean): void {
    if (this.drawn) return this.store.replace(this.hold(value, part));
    if (same(this.#early, { value, part })) return;
    this.#early = { value, part };
    this.early();
    this.#send();
  }

  /** What the `value` attribute says, which the case itself never is. */
  #default(): Value | undefined {
    const json = this.getAttribute("value");
    if (json === null) return undefined;
    let value: unknown;
    try {
      value = JSON.parse(json);
    } catch {
      // Is told as what is no object.
    }
    try {
      return given(value as Value);
    } catch (error) {
      reportError(error);
      return undefined;
    }
  }

  #answered(event: Event): void {
    event.stopPropagation();
    // What to add, and how a list is shown, is not part of the value.
    if (event.target instanceof Element && event.target.closest("[data-kvm-aside]") !== null) return;
    this.#dirty = true;
    this.dispatchEvent(new Event(event.type, { bubbles: true }));
  }

  /** Gives the value to the form around the element, and to whoever shows it. */
  #send(): void {
    this.#tellForm();
    this.dispatchEvent(new Event(updateEvent, { bubbles: true }));
  }

  #tellForm(): void {
    const { value } = this;
    this.internals.setFormValue(JSON.stringify(value), JSON.stringify(this.kept()));
    const wrong = this.#wrong;
    const missing = this.required ? this.missing(value) : undefined;
    const first = wrong === undefined ? null : this.#places.control(wrong);
    // The browser brings what is missing into view by a field: the element itself takes no focus.
    const anchor = this.contains(this.root) ? (first ?? this.firstField() ?? this.root) : undefined;
    if (this.problems.length > 0) this.internals.setValidity({ customError: true }, this.invalid(), anchor);
    else if (missing !== undefined) this.internals.setValidity({ valueMissing: true }, missing, anchor);
    else this.internals.setValidity({});
  }

  /** The pointer of the first problem that has a field: what another form holds has none here. */
  get #wrong(): string | undefined {
    return this.store.answer?.problems.find(({ path }) => this.#places.control(path) !== null)?.path;
  }
}

/** Tells those who do not see it. */
function Announcer({ hear }: { hear: (say: (words: string) => void) => void }): VNode {
  const [words, say] = useState("");
  hear(say);
  return (
    <div role="status" class="sr-only">
      {words}
    </div>
  );
}
