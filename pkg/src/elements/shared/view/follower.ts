// An element that shows an assessment: one it is given, or the one in the form that its `for` names.
import type { ComponentChildren } from "preact";
import {
  type Findings,
  findings,
  KvalitetsmodelError,
  type Method,
  type Model,
  type Problem,
  profil,
  type Profil,
  type Vurdering,
} from "../../engine.js";
import type { KvalitetsmodelSkema } from "../../skema.js";
import { Following } from "./following.js";

export interface Assessed {
  readonly value: Vurdering;
  readonly profil: Profil;
  readonly findings: Findings;
}

export abstract class Follower extends Following<Vurdering> {
  static override readonly observedAttributes: readonly string[] = ["for", "method", "headinglevel"];

  #model: Model | undefined;

  /** What there is to see of an assessment that can be computed. */
  protected abstract assessed(assessed: Assessed): ComponentChildren;
  /** What there is to see while it cannot, and why; without problems there is nothing to compute. */
  protected abstract unassessed(problems?: readonly Problem[]): ComponentChildren;

  /** A model of the portal's own; by default the form's. */
  get model(): Model | undefined {
    return this.#model ?? (this.form as KvalitetsmodelSkema | undefined)?.model;
  }

  set model(model: Model | undefined) {
    this.#model = model;
    this.refresh();
  }

  protected override inherit(from: this): void {
    super.inherit(from);
    this.#model ??= from.#model;
  }

  /** How indicators become the score of a theme: attribute `method`. */
  get method(): Method {
    return this.getAttribute("method") === "flat" ? "flat" : "nested";
  }

  /** Options for the engine. */
  protected get options(): { method: Method; model?: Model } {
    const { method, model } = this;
    return model === undefined ? { method } : { method, model };
  }

  protected show(value: Vurdering | undefined): ComponentChildren {
    if (value === undefined) return this.unassessed();
    try {
      const { options } = this;
      return this.assessed({ value, profil: profil(value, options), findings: findings(value, options) });
    } catch (error) {
      if (!(error instanceof KvalitetsmodelError)) throw error;
      return this.unassessed(error.problems);
    }
  }
}
