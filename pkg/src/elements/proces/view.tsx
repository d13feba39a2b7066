// What the elements that show an outcome have in common: they follow a form, or show a case that is set.
import type { ComponentChildren } from "preact";
import type { Model, Problem, Sag } from "../engine.js";
import { today } from "../shared/today.js";
import { Following } from "../shared/view/following.js";
import { procesIn } from "../../generated/texts/proces.js";
import type { Asking, Outcome } from "./asking.js";
import { caseOf } from "./case.js";
import { isCounted } from "./left.js";
import { NotCounted, Unplaced } from "./not-counted.js";

/**
 * Attributes of all of them: `for` (the id of the form), `today` (ISO; by default the form's, else the day it is), `sag` (the id of the case
 * it is a part of, where it is not inside it), `lang`, `headinglevel`, `instance`.
 */
export abstract class ProcesView<Result> extends Following<Sag> {
  static override readonly observedAttributes: readonly string[] = ["for", "sag", "today", "headinglevel"];

  #model: Model | undefined;

  /** What is asked of the engine. */
  protected abstract readonly asking: Asking<Result>;
  /** What there is to see of what follows from the case. */
  protected abstract shown(result: Result, outcome: Outcome<Result>): ComponentChildren;
  /** What to do while there is no case. */
  protected abstract empty(): string;

  /** The day the case is looked at. */
  get today(): string {
    return this.getAttribute("today") ?? (this.case ?? (this.form as { today?: string } | undefined))?.today ?? today();
  }

  /** The model of the assessments, where it is the portal's own; by default the form's. */
  get model(): Model | undefined {
    return this.#model ?? (this.case ?? (this.form as { model?: Model } | undefined))?.model;
  }

  set model(model: Model | undefined) {
    this.#model = model;
    this.refresh();
  }

  protected override inherit(from: this): void {
    super.inherit(from);
    this.#model ??= from.#model;
  }

  protected waiting(): string {
    return "";
  }

  protected show(set: Sag | undefined): ComponentChildren {
    if (set === undefined) return <p>{this.empty()}</p>;
    const outcome = this.asking(caseOf(set) as Sag, this.today, this.model);
    const { value, problems, result } = outcome;
    // The form that is followed says at its fields what is wrong.
    const told = this.isTold ? [] : this.toTell(problems);
    if (result === undefined) {
      return (
        <>
          <p>{procesIn(this.language).waiting}</p>
          <Unplaced problems={told} />
        </>
      );
    }
    const others = told.filter((one) => !this.says(one));
    return (
      <>
        <div>
          <NotCounted value={value} problems={others} />
          <Unplaced problems={others.filter((one) => !isCounted(one))} />
        </div>
        {this.shown(result, outcome)}
      </>
    );
  }

  /** Whether what follows from the case says itself that something is left out. */
  protected says(_problem: Problem): boolean {
    return false;
  }
}
