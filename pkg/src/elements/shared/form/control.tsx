// What makes an element a form control like any other, over one store: a name, a value in FormData, validity, reset,
// required and disabled.
import type { ComponentChildren, VNode } from "preact";
import { useState } from "preact/hooks";
import { isReady, type Problem, type Sag } from "../../assessment.js";
import { KvalitetsmodelElement } from "../element.js";
import { given } from "../given.js";
import { merged } from "../sag/merged.js";
import { type CasePart, isPart, joining, type SharedCase, tellMoved } from "../sag/shared-case.js";
import { updateEvent } from "../update.js";
import { type Form, FormContext } from "./context.js";
import { bringUp } from "./go.js";
import { internalsOf } from "./internals.js";
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
  static readonly observedAttributes: readonly string[] = ["value", "required", "sag", "headinglevel"];

  protected readonly internals = internalsOf(this);
  #store: Store<Held, Answer> | undefined;
  /** What was set before the engine came, which reads it. `part`: only what is typed here. */
  #early: { readonly value: Value; readonly part: boolean } | undefined;
  /** Whether a person or a program has changed the value, which the `value` attribute then leaves alone. */
  #dirty = false;
  #disabled = false;
  #started = false;
  #form: Form | undefined;
  /** The case that it is a part of, which then owns the value. */
  #case: SharedCase | undefined;
  /** What it showed last of a case. */
  #shown: { readonly owner: SharedCase; readonly turn: number } | undefined;
  #isTaking = false;
  readonly #places = new Places(this.root, (pointer) => `${this.uid}${this.store.idOf(pointer)}`);
  #say: (words: string) => void = () => {};

  constructor() {
    super();
    // Typing and choosing in the parts is not for the page to see: it sees the element's own events.
    for (const type of ["input", "change"]) this.root.addEventListener(type, (event) => this.#answered(event));
    this.addEventListener("click", (event) => {
      if (event.target === this && isElsewhere(event, this.getBoundingClientRect())) this.focus();
    });
    this.whileInPage(() => joining(this.#part, (found) => this.#join(found)));
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
  /** What it holds of a case that it is a part of. `isOther`: of another case, or another time, than it showed. */
  protected holdOf(sag: Sag, _isOther: boolean): Held {
    return this.hold(sag as unknown as Value, false);
  }
  /** What it says of a case. */
  protected saidIn(held: Held): object {
    return this.valueIn(held);
  }
  /** The case with what was changed here. */
  protected changedIn(sag: Sag, before: Held, now: Held): Sag {
    return merged(sag, this.saidIn(before), this.saidIn(now)) as Sag;
  }
  /** What the browser keeps of it beside the value, over a reload. */
  protected kept(): object {
    return { value: this.value };
  }

  /** The same where it is a part of a case, which keeps the value: undefined where there is no more. */
  protected keptOfPart(): object | undefined {
    return undefined;
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

  /**
   * Back to the `value` attribute, else to an empty form. A form around the element does the same on reset; a part of a
   * case goes back to what that begins with.
   */
  reset(): void {
    this.#dirty = false;
    this.#early = undefined;
    if (this.#case !== undefined) return this.#resetIn(this.#case);
    const value = this.initial;
    if (value !== undefined) return this.#take(value, false);
    this.store.replace(this.empty());
    this.#tellForm();
  }

  /** The first field that has a problem, else the first one there is. */
  override focus(options?: FocusOptions): void {
    const wrong = this.#wrong;
    if (wrong !== undefined) this.#places.unfold(wrong);
    const first = this.wrongField() ?? this.firstField() ?? this.#unready();
    bringUp(first);
    first.focus(options);
  }

  /** The field with the first problem. */
  protected wrongField(): HTMLElement | null {
    const wrong = this.#wrong;
    return wrong === undefined ? null : this.#places.control(wrong);
  }

  /** The first field there is to see, else the first. */
  protected firstField(): HTMLElement | null {
    const fields = [...this.root.querySelectorAll<HTMLElement>("input, select, textarea, button, summary")];
    // Not every browser made of JavaScript knows what can be seen.
    return fields.find((one) => one.checkVisibility?.() ?? true) ?? fields[0] ?? null;
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
  get labels(): NodeList {
    return this.internals.labels;
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

  /** Whether it holds more than its attributes say. */
  protected get isChanged(): boolean {
    return this.#dirty;
  }

  /** What a person or a program has put in it, as the browser would keep it. */
  protected override inherit(from: this): void {
    super.inherit(from);
    // A part shows what its case holds.
    if (isPart(this)) this.restorePart(from.keptOfPart() ?? {});
    else if (from.isChanged && !this.#dirty) this.restore(from.kept() as { value: Value });
  }

  // --- what the browser calls

  attributeChangedCallback(name: string): void {
    if (name === "value" && !this.#dirty && !isPart(this)) this.reset();
    else if (name === "sag") tellMoved(this.ownerDocument);
    else if (name === "required") this.#tellForm();
    else if ((name === "headinglevel" || name === "folded" || name === "reader") && this.drawn) this.draw();
  }

  formResetCallback(): void {
    // A case resets its parts.
    if (!isPart(this)) this.reset();
  }

  formDisabledCallback(disabled: boolean): void {
    this.#disabled = disabled;
    if (this.drawn) this.draw();
  }

  formStateRestoreCallback(state: unknown): void {
    if (typeof state !== "string") return;
    if (isPart(this)) this.restorePart(JSON.parse(state) as object);
    else this.restore(JSON.parse(state) as { value: Value });
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

  protected restorePart(_kept: object): void {}

  // --- inside

  protected get store(): Store<Held, Answer> {
    return (this.#store ??= new Store<Held, Answer>(this.empty(), {
      ask: (held) => this.ask(held),
      became: (before, now) => this.became(before, now),
      changed: () => this.#send(),
    }));
  }

  /** What a button in the form, or another element, does to the value: the page hears of it as of typing. */
  protected act(change: () => void): void {
    this.#readEarly();
    change();
    for (const type of ["input", "change"]) this.tellPage(type);
  }

  /** The value is no longer what the `value` attribute says. */
  protected touch(): void {
    this.#dirty = true;
  }

  /** What a program sets. `part`: only what is typed here, where the value is more than that. */
  protected take(set: Value, part: boolean): void {
    const value = given(set);
    this.#dirty = true;
    if (!this.drawn || !same(value, this.saying(part))) this.#take(value, part);
  }

  /** What it says now: what is set to it again changes nothing. */
  protected saying(_part: boolean): Value {
    return this.value;
  }

  /** Lets the engine read what was set before it came. */
  #readEarly(): void {
    if (this.#early === undefined || !isReady(this.needs) || this.#case?.isRead === false) return;
    const { value, part } = this.#early;
    this.#early = undefined;
    this.store.replace(this.holdEarly(value, part));
    if (this.#case !== undefined) this.takeCase(this.#case);
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
        <fieldset class="kvm-controls" disabled={this.isDisabled} aria-label={this.label()}>
          {this.body()}
        </fieldset>
        <Announcer hear={(say) => (this.#say = say)} />
      </FormContext.Provider>
    );
  }

  protected override draw(): void {
    if (this.#started) return super.draw();
    this.#started = true;
    if (this.#case !== undefined) this.takeCase(this.#case);
    this.#readEarly();
    super.draw();
    this.store.start();
  }

  /** What the engine says is held in words. */
  protected override reworded(): void {
    if (this.#started) this.store.ask();
  }

  /** What is drawn is what the browser leads to: also while the engine loads, or cannot. */
  protected override rendered(): void {
    this.#tellForm();
  }

  #take(value: Value, part: boolean): void {
    if (this.drawn) {
      this.store.replace(this.hold(value, part));
      // The rest of what was set is not for a part of a case to say.
      if (this.#case !== undefined) this.takeCase(this.#case);
      return;
    }
    if (same(this.#early, { value, part })) return;
    this.#early = { value, part };
    this.early();
    this.#send();
  }

  /** What the `value` attribute says, which the case itself never is. */
  protected get initial(): Value | undefined {
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
    this.tellPage(event.type);
  }

  /** A person has changed the value: the page hears it of the element, or of the case that it is a part of. */
  protected tellPage(type: string): void {
    this.#dirty = true;
    // As far as that of a field: `input` out of a shadow root, `change` not.
    const bubbles = this.#case === undefined;
    this.dispatchEvent(new Event(type, { bubbles, composed: bubbles && type === "input" }));
    this.#case?.acted(type);
  }

  /** Gives the value to the form around the element, and to whoever shows it. */
  #send(): void {
    this.#tellForm();
    this.#case?.told();
    this.dispatchEvent(new Event(updateEvent, { bubbles: true }));
  }

  #tellForm(): void {
    if (isPart(this)) {
      // The case posts it.
      const kept = this.keptOfPart();
      this.internals.setFormValue(null, kept === undefined ? null : JSON.stringify(kept));
      return this.internals.setValidity({});
    }
    this.internals.setFormValue(JSON.stringify(this.value), JSON.stringify(this.kept()));
    this.tellValidity();
  }

  protected tellValidity(): void {
    const missing = this.required ? this.missing(this.value) : undefined;
    if (this.isWrong) this.internals.setValidity({ customError: true }, this.invalid(), this.#anchor);
    else if (missing !== undefined) this.internals.setValidity({ valueMissing: true }, missing, this.#anchor);
    else this.internals.setValidity({});
  }

  /** The browser brings what is missing into view by a field: the element itself takes no focus. */
  get #anchor(): HTMLElement | undefined {
    const field = this.wrongField() ?? this.firstField() ?? this.#unready();
    return this.contains(field) ? field : undefined;
  }

  /** What stands there while there is no field. */
  #unready(): HTMLElement {
    const there = this.root.querySelector<HTMLElement>(".kvm-waiting, .alert") ?? this.root;
    there.tabIndex = -1;
    return there;
  }

  /** Whether something in it keeps it from being sent. */
  protected get isWrong(): boolean {
    return this.problems.length > 0;
  }

  // --- as a part of a case

  /** The case that it is a part of. */
  protected get case(): SharedCase | undefined {
    return this.#case;
  }

  protected get isDisabled(): boolean {
    return this.#disabled || this.#case?.disabled === true;
  }

  readonly #part: CasePart = {
    element: this,
    changed: () => this.#caseChanged(),
    wrong: () => this.wrongField(),
    first: () => this.firstField(),
  };

  #join(found: SharedCase | undefined): void {
    if (found !== this.#case) {
      this.#case = found;
      // What it shows when it leaves is its own from then on.
      if (found === undefined) this.#dirty = this.#started;
      if (this.#started) this.#caseChanged();
    }
    this.#tellForm();
  }

  #caseChanged(): void {
    if (!this.#started) return;
    const { disabled } = this.root.querySelector<HTMLFieldSetElement>(".kvm-controls") ?? {};
    if (disabled !== undefined && disabled !== this.isDisabled) this.draw();
    if (this.#case === undefined) return;
    this.takeCase(this.#case);
    this.#readEarly();
  }

  /** Shows what the case holds now. */
  protected takeCase(owner: SharedCase): void {
    if (!this.#started || !owner.isRead) return;
    const isOther = !same(this.#shown, { owner, turn: owner.turn });
    this.#shown = { owner, turn: owner.turn };
    this.#isTaking = true;
    try {
      this.store.replace(this.holdOf(owner.value, isOther));
    } finally {
      this.#isTaking = false;
    }
  }

  /** What is changed here is changed in the case. */
  protected became(before: Held, now: Held): void {
    const owner = this.#case;
    if (this.#isTaking || owner?.isRead !== true || !this.#started) return;
    owner.write(this.changedIn(owner.value, before, now), this.#part);
  }

  #resetIn(owner: SharedCase): void {
    if (!this.#started || !owner.isRead) return;
    this.store.replace(this.holdOf(owner.blank, true));
    this.takeCase(owner);
  }

  /** The pointer of the first problem that has a field: what another form holds has none here. */
  get #wrong(): string | undefined {
    return this.store.answer?.problems.find(({ path }) => this.#places.control(path) !== null)?.path;
  }
}

/** Whether the browser clicks on an element because its label was clicked, or a program does: at no point of its own. */
const isElsewhere = ({ detail, clientX, clientY }: MouseEvent, { left, right, top, bottom }: DOMRect): boolean =>
  detail === 0 || clientX < left || clientX > right || clientY < top || clientY > bottom;

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
