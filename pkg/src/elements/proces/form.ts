// What the forms of the supervision process have in common: a value of which one part is typed here and the other taken
// from other forms, problems at the fields they are about, and an outcome for whoever shows it.
import type { Problem } from "../engine.js";
import { whenReady } from "../engine.js";
import { type Child, h, replace } from "../shared/dom.js";
import { updateEvent } from "../shared/element.js";
import type { Context } from "../shared/fields/context.js";
import { firstWrong, type Pointed, tell } from "../shared/fields/problem.js";
import { FormControl } from "../shared/form-control.js";
import { given } from "../shared/given.js";
import { today } from "../shared/today.js";
import type { Model, Vurdering } from "../engine.js";
import { procesIn } from "../text-proces.js";
import { notCounted, unplaced } from "./left.js";
import type { Asking, Outcome } from "./outcome.js";
import { sourceAttributes, Sources } from "./sources.js";

/**
 * `Value`: what the engine is asked about; `Result`: what it answers.
 *
 * Attributes of all of them: `vurdering` and `forhold` (the ids of the forms the facts are taken from), `today` (ISO; by
 * default that of the facts, else the day it is), `lang`, `name`, `disabled`, `headinglevel`.
 */
export abstract class ProcesForm<Value extends object, Result> extends FormControl {
  static readonly observedAttributes: readonly string[] = [...sourceAttributes, "today", "headinglevel"];

  protected readonly sources = new Sources(this, () => this.refresh());
  protected context: Context | undefined;
  /** What was set before the engine came. */
  #early: Partial<Value> | undefined;
  /** What a value that was set holds beside what is typed here: used where no other form is named. */
  #given: Partial<Value> = {};
  #earlier: Vurdering | undefined;
  #outcome: Outcome<Value, Result> | undefined;
  readonly #unplaced = h("div");
  readonly #left = h("div");

  // --- what each form says of itself

  /** The members of the value that are typed here. */
  protected abstract readonly ownMembers: readonly (keyof Value & string)[];
  /** What is typed here, as it was typed. */
  protected abstract held(): Partial<Value>;
  /** Takes what was typed another time; nothing empties the form. */
  protected abstract hold(own: Partial<Value>): void;
  /** What is taken from other forms. A member that is undefined is not there, whatever was given. */
  protected abstract shared(): Partial<Value>;
  /** What is asked of the engine. */
  protected abstract readonly asking: Asking<Value, Result>;
  /** Draws the parts anew, empty. */
  protected abstract build(context: Context): Child;
  /** Puts what is typed, and what follows from it, into the parts. */
  protected abstract fill(outcome: Outcome<Value, Result>): void;
  /** Every field by the pointer that the engine calls it by. */
  protected abstract fields(): readonly Pointed[];
  /** What the form is called. */
  protected abstract label(): string;

  // --- what a portal uses

  /** The whole case: what is typed here with what is taken from the other forms. It can be kept, and set again. */
  get value(): Value {
    const all = { ...this.#given, ...this.shared(), ...(this.#early ?? this.held()) };
    return Object.fromEntries(Object.entries(all).filter(([, member]) => member !== undefined)) as Value;
  }

  set value(set: Value) {
    const value = given(set);
    const isOwn = (name: string): boolean => (this.ownMembers as readonly string[]).includes(name);
    const part = (own: boolean): Partial<Value> =>
      Object.fromEntries(Object.entries(value).filter(([name]) => isOwn(name) === own)) as Partial<Value>;
    this.#given = part(false);
    this.own = part(true);
  }

  /** Only what is typed here, as it was typed: enough to keep where the other forms are kept too. */
  get own(): Partial<Value> {
    return this.#early ?? this.held();
  }

  set own(own: Partial<Value>) {
    if (!this.drawn) {
      this.#early = own;
      this.internals.setFormValue(JSON.stringify(this.value));
      return;
    }
    this.hold(own);
    this.draw();
  }

  /** The assessment before the one that is open, where there is one. */
  get tidligere(): Vurdering | undefined {
    return this.#earlier;
  }

  set tidligere(earlier: Vurdering | null | undefined) {
    this.#earlier = earlier ?? undefined;
    this.refresh();
  }

  /** The day the case is looked at. */
  get today(): string {
    return this.getAttribute("today") ?? this.sources.forhold?.today ?? today();
  }

  /** The model of the assessments, where it is the portal's own: that of the form with the assessment. */
  get model(): Model | undefined {
    return this.sources.model;
  }

  /** Why the case cannot be read in full; empty when it can. */
  get problems(): readonly Problem[] {
    return this.#outcome?.problems ?? [];
  }

  /** Empties the form. A form around the element does the same on reset. */
  reset(): void {
    this.#early = undefined;
    this.#given = {};
    this.hold({});
    if (this.drawn) this.draw();
  }

  // --- what the browser calls

  override connectedCallback(): void {
    super.connectedCallback();
    this.sources.connect();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.sources.disconnect();
  }

  formStateRestoreCallback(state: unknown): void {
    if (typeof state === "string") this.value = JSON.parse(state) as Value;
  }

  attributeChangedCallback(name: string): void {
    if (!this.drawn) return;
    if (name === "headinglevel") this.draw();
    else this.refresh();
  }

  // --- inside

  protected override load(): Promise<void> {
    return whenReady();
  }

  protected waiting(): string {
    return this.text.loading;
  }

  /** Tells those who do not see it. */
  protected announce(words: string): void {
    this.announcer.textContent = words;
  }

  protected draw(): void {
    if (this.#early !== undefined) this.hold(this.#early);
    this.#early = undefined;
    const focused = this.root.contains(document.activeElement) ? document.activeElement?.id : undefined;
    const open = [...this.root.querySelectorAll("details[open]")].map(({ id }) => id);
    this.context = { text: this.text, language: this.language, uid: this.uid, level: this.level };
    this.controls.setAttribute("aria-label", this.label());
    replace(this.controls, this.#unplaced, this.#left, this.build(this.context));
    replace(this.root, this.controls, this.announcer);
    this.refresh();
    for (const details of this.root.querySelectorAll("details")) if (open.includes(details.id)) details.open = true;
    if (focused) document.getElementById(focused)?.focus({ preventScroll: true });
  }

  protected refresh(): void {
    if (!this.drawn || this.context === undefined) return;
    const outcome = this.asking(this.value, this.today, { model: this.model });
    this.#outcome = outcome;
    this.fill(outcome);
    this.showMessages();
    this.#send();
  }

  protected firstWrong(): HTMLElement | null {
    return firstWrong(this.problems, this.fields());
  }

  protected override firstField(): HTMLElement | null {
    return this.root.querySelector("input, select, textarea, button");
  }

  protected showMessages(): void {
    const { context } = this;
    const outcome = this.#outcome;
    if (context === undefined || outcome === undefined) return;
    const elsewhere = tell(outcome.problems, this.fields(), this.language);
    replace(this.#unplaced, outcome.result === undefined ? unplaced(context, elsewhere) : null);
    replace(this.#left, notCounted(context, outcome));
  }

  /** Gives the value to the form around the element, and to whoever shows it. */
  #send(): void {
    this.internals.setFormValue(JSON.stringify(this.value));
    const anchor = this.firstWrong() ?? this.root;
    if (this.problems.length > 0) {
      this.internals.setValidity({ customError: true }, procesIn(this.language).invalid, anchor);
    } else this.internals.setValidity({});
    this.dispatchEvent(new Event(updateEvent, { bubbles: true }));
  }
}
