// What the elements that show an outcome have in common: they follow a form, or show a case that is set.
import { type Model, type Problem, type Sag, whenReady } from "../engine.js";
import { h, replace } from "../shared/dom.js";
import { Following } from "../shared/following.js";
import { today } from "../shared/today.js";
import { procesIn } from "../text-proces.js";
import type { Asking, Outcome } from "./asking.js";
import { caseOf } from "./case.js";
import { isCounted, notCounted, unplaced } from "./left.js";

/**
 * Attributes of all of them: `for` (the id of the form), `today` (ISO; by default the form's, else the day it is), `lang`,
 * `headinglevel`.
 */
export abstract class ProcesResult<Result> extends Following<Sag, Outcome<Result> | undefined> {
  static override readonly observedAttributes: readonly string[] = ["for", "today", "headinglevel"];

  #model: Model | undefined;

  /** What is asked of the engine. */
  protected abstract readonly asking: Asking<Result>;
  /** Draws what follows from the case. */
  protected abstract shown(result: Result, outcome: Outcome<Result>): void;
  /** What to do while there is no case. */
  protected abstract empty(): string;

  /** The day the case is looked at. */
  get today(): string {
    return this.getAttribute("today") ?? (this.form as { today?: string } | undefined)?.today ?? today();
  }

  /** The model of the assessments, where it is the portal's own; by default the form's. */
  get model(): Model | undefined {
    return this.#model ?? (this.form as { model?: Model } | undefined)?.model;
  }

  set model(model: Model | undefined) {
    this.#model = model;
    this.refresh();
  }

  protected override load(): Promise<void> {
    return whenReady();
  }

  protected waiting(): string {
    return "";
  }

  protected override also(): unknown {
    return this.today;
  }

  protected compute(value: Sag | undefined): Outcome<Result> | undefined {
    return value === undefined ? undefined : this.asking(caseOf(value) as Sag, this.today, this.model);
  }

  protected show(outcome: Outcome<Result> | undefined): void {
    if (outcome === undefined) return replace(this.root, h("p", null, this.empty()));
    const { value, problems, result } = outcome;
    const context = { text: this.text, language: this.language, uid: this.uid, level: this.level };
    // The form that is followed says at its fields what is wrong.
    const told = this.form === undefined ? problems : [];
    if (result === undefined) {
      return replace(this.root, h("p", null, procesIn(this.language).waiting), unplaced(context, told));
    }
    this.shown(result, outcome);
    const left = h("div");
    const others = told.filter((one) => !this.says(one));
    replace(left, notCounted(context, value, others), unplaced(context, others.filter((one) => !isCounted(one))));
    this.root.prepend(left);
  }

  /** Whether what follows from the case says itself that something is left out. */
  protected says(_problem: Problem): boolean {
    return false;
  }
}
