// What the elements that show an outcome have in common: they follow a form, or show a case that is set.
import { type Model, whenReady } from "../engine.js";
import { h, replace } from "../shared/dom.js";
import { Following } from "../shared/following.js";
import { today } from "../shared/today.js";
import { procesIn } from "../text-proces.js";
import { notCounted, unplaced } from "./left.js";
import type { Asking, Outcome } from "./outcome.js";

/**
 * Attributes of all of them: `for` (the id of the form), `today` (ISO; by default the form's, else the day it is), `lang`,
 * `headinglevel`.
 */
export abstract class ProcesResult<Value extends object, Result> extends Following<Value, Outcome<Value, Result> | undefined> {
  static override readonly observedAttributes: readonly string[] = ["for", "today", "headinglevel"];

  #model: Model | undefined;

  /** What is asked of the engine. */
  protected abstract readonly asking: Asking<Value, Result>;
  /** Draws what follows from the case. */
  protected abstract shown(result: Result, outcome: Outcome<Value, Result>): void;
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

  protected compute(value: Value | undefined): Outcome<Value, Result> | undefined {
    return value === undefined ? undefined : this.asking(value, this.today, { model: this.model });
  }

  protected show(outcome: Outcome<Value, Result> | undefined): void {
    if (outcome === undefined) return replace(this.root, h("p", null, this.empty()));
    const context = { text: this.text, language: this.language, uid: this.uid, level: this.level };
    if (outcome.result === undefined) {
      // The form that is followed says at its fields what is wrong.
      const problems = this.form === undefined ? unplaced(context, outcome.problems) : null;
      return replace(this.root, h("p", null, procesIn(this.language).waiting), problems);
    }
    this.shown(outcome.result, outcome);
    if (this.form === undefined) {
      const left = h("div");
      replace(left, notCounted(context, outcome));
      this.root.prepend(left);
    }
  }
}
