// What the forms of the supervision process have in common: a case of which one part is typed here and the rest taken
// from other forms, problems at the fields they are about, and an outcome for whoever shows it.
import { type CaseEvent, type Model, type Problem, type Sag, type Vurdering, whenReady } from "../engine.js";
import { type Child, h, replace } from "../shared/dom.js";
import { updateEvent } from "../shared/element.js";
import type { Context } from "../shared/fields/context.js";
import { firstWrong, type Pointed, tell } from "../shared/fields/problem.js";
import { FormControl } from "../shared/form-control.js";
import { given } from "../shared/given.js";
import { today } from "../shared/today.js";
import { procesIn } from "../text-proces.js";
import type { Asking, Outcome } from "./asking.js";
import { caseOf, eventsOf, type Part, together, without } from "./case.js";
import { isCounted, notCounted, unplaced } from "./left.js";
import { sourceAttributes, Sources } from "./sources.js";

/**
 * `Result`: what the engine answers about the case.
 *
 * Attributes of all of them: `vurdering` and `forhold` (the ids of the forms that the rest of the case is taken from),
 * `today` (ISO; by default that of `forhold`, else the day it is), `lang`, `name`, `disabled`, `headinglevel`.
 */
export abstract class ProcesForm<Result> extends FormControl {
  static readonly observedAttributes: readonly string[] = [...sourceAttributes, "today", "headinglevel"];

  protected readonly sources = new Sources(this, () => this.refresh());
  protected context: Context | undefined;
  /** What was set before the engine came, and whether it is a whole case. */
  #early: { readonly set: Part; readonly whole: boolean } | undefined;
  /** What a case that was set holds beside what is typed here: used where no other form is named. */
  #given: Part = {};
  #earlier: Vurdering | undefined;
  #outcome: Outcome<Result> | undefined;
  readonly #unplaced = h("div");
  readonly #left = h("div");

  // --- what each form says of itself

  /** What of a whole case is typed here. */
  protected abstract ownOf(sag: Part): Part;
  /** What is typed here, as it was typed. */
  protected abstract held(): Part;
  /** Takes what was typed another time; nothing empties the form. */
  protected abstract hold(own: Part): void;
  /** What is asked of the engine. */
  protected abstract readonly asking: Asking<Result>;
  /** Draws the parts anew, empty. */
  protected abstract build(context: Context): Child;
  /** Puts what is typed, and what follows from it, into the parts. */
  protected abstract fill(outcome: Outcome<Result>): void;
  /** Every field by the pointer that the engine calls it by. */
  protected abstract fields(): readonly Pointed[];
  /** What the form is called. */
  protected abstract label(): string;
  /** What is taken from other forms. A member that is undefined is not there, whatever was given. */
  protected shared(): Part {
    return { ...this.sources.happened, ...this.sources.who };
  }
  /** Makes what is typed here fit what the other forms hold now. */
  protected settle(): void {}
  /** Whether an event is looked at here. */
  protected isAbout(_event: CaseEvent): boolean {
    return true;
  }
  /** Whether the form has a place of its own for a problem that stands at no field. */
  protected says(_problem: Problem): boolean {
    return false;
  }

  // --- what a portal uses

  /**
   * The whole case: what is typed here with what is taken from the other forms. It can be kept, and set again; a case of
   * any earlier format can be set too.
   */
  get value(): Sag {
    return together(this.#others(), this.#early?.set ?? this.held());
  }

  set value(value: Sag) {
    this.#set(value, true);
  }

  /** Only what is typed here, as it was typed: enough to keep where the other forms are kept too. */
  get own(): Part {
    return this.#early?.set ?? this.held();
  }

  set own(own: Part) {
    this.#set(own, false);
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
    return this.getAttribute("today") ?? this.sources.today ?? today();
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
    if (typeof state === "string") this.value = JSON.parse(state) as Sag;
  }

  attributeChangedCallback(name: string): void {
    if (!this.drawn) return;
    if (name === "headinglevel") this.draw();
    else this.refresh();
  }

  // --- inside

  #set(value: Part, whole: boolean): void {
    const set = given(value);
    if (!this.drawn) {
      this.#early = { set, whole };
      this.internals.setFormValue(JSON.stringify(this.value));
      return;
    }
    this.#take(set, whole);
    this.draw();
  }

  #take(set: Part, whole: boolean): void {
    const sag = caseOf(set);
    const own = whole ? this.ownOf(sag) : sag;
    if (whole) this.#given = without(sag, own);
    this.hold(own);
  }

  /** The case without what is typed here. */
  #others(): Part {
    const { taken } = this.sources;
    const given = Object.entries(this.#given).filter(([name]) => !(taken as readonly string[]).includes(name));
    return together(Object.fromEntries(given), this.shared());
  }

  /** How many events there are before those that are typed here. */
  protected get eventsBefore(): number {
    return eventsOf(this.#others()).length;
  }

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
    if (this.#early !== undefined) this.#take(this.#early.set, this.#early.whole);
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
    this.settle();
    const outcome = this.asking(this.value, this.today, this.model);
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
    const { value, problems, result } = outcome;
    const elsewhere = tell(problems, this.fields(), this.language);
    // What other forms hold, they tell of themselves.
    const { taken } = this.sources;
    const isTaken = ({ path }: Problem): boolean => taken.some((name) => path === `/${name}` || path.startsWith(`/${name}/`));
    const left = elsewhere.filter((one) => !isCounted(one) && !isTaken(one) && !this.says(one));
    replace(this.#unplaced, unplaced(context, result === undefined ? elsewhere : left));
    const about = (event: CaseEvent): boolean => this.isAbout(event);
    replace(this.#left, result === undefined ? null : notCounted(context, value, elsewhere, about));
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
