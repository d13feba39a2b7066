// An element that shows an assessment: one it is given, or the one in the form that its `for` names.
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
} from "../engine.js";
import type { KvalitetsmodelSkema } from "../skema.js";
import { Following } from "./following.js";

/** What there is to show. */
export type Shown =
  | { readonly value: Vurdering; readonly profil: Profil; readonly findings: Findings }
  | { readonly value: Vurdering; readonly problems: readonly Problem[] }
  | { readonly value?: undefined };

export abstract class Follower extends Following<Vurdering, Shown> {
  static override readonly observedAttributes: readonly string[] = ["for", "method", "headinglevel"];

  #model: Model | undefined;

  /** A model of the portal's own; by default the form's. */
  get model(): Model | undefined {
    return this.#model ?? (this.form as KvalitetsmodelSkema | undefined)?.model;
  }

  set model(model: Model | undefined) {
    this.#model = model;
    this.refresh();
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

  protected compute(value: Vurdering | undefined): Shown {
    if (value === undefined) return {};
    try {
      return { value, profil: profil(value, this.options), findings: findings(value, this.options) };
    } catch (error) {
      if (!(error instanceof KvalitetsmodelError)) throw error;
      return { value, problems: error.problems };
    }
  }
}
