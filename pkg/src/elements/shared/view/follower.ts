// An element that shows an assessment: one it is given, the one in the form that its `for` names, or in the case that it is a part of.
import type { ComponentChildren } from "preact";
import {
  type EngineSize,
  type Findings,
  findings,
  KvalitetsmodelError,
  type Method,
  type Model,
  type Problem,
  profil,
  type Profil,
  type Sag,
  type Vurdering,
} from "../../assessment.js";
import type { KvalitetsmodelSkema } from "../../skema.js";
import { Asking } from "../form/asking.js";
import { partsOf, put } from "../form/pointer.js";
import { same } from "../form/same.js";
import { assessmentIn } from "../sag/assessment.js";
import { Following } from "./following.js";

export interface Assessed {
  readonly value: Vurdering;
  readonly profil: Profil;
  readonly findings: Findings;
}

export abstract class Follower extends Following<Vurdering> {
  static override readonly observedAttributes: readonly string[] = ["for", "sag", "place", "method", "headinglevel"];

  #model: Model | undefined;
  #shown: ComponentChildren;
  readonly #asking = new Asking<Vurdering | undefined, { readonly shown: ComponentChildren }>(
    (value) => ({ shown: this.show(value) }),
    ({ shown }) => {
      this.#shown = shown;
      super.draw();
    },
  );

  /** Of a case it shows what that holds, which has everything. */
  protected override get needs(): EngineSize {
    return this.case === undefined ? "vurdering" : "everything";
  }

  /** What there is to see of an assessment that can be computed. */
  protected abstract assessed(assessed: Assessed): ComponentChildren;
  /** What there is to see while it cannot, and why; without problems there is nothing to compute. */
  protected abstract unassessed(problems?: readonly Problem[]): ComponentChildren;

  protected override valueIn(sag: Sag): Vurdering | undefined {
    return assessmentIn(sag, this.getAttribute("place"));
  }

  /** A model of the portal's own; by default the form's. */
  get model(): Model | undefined {
    const { case: owner, value } = this;
    if (this.#model === undefined && owner !== undefined) return value && owner.modelOf(value);
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

  /** Asks the engine first, which may take its time. */
  protected override draw(): void {
    this.#asking.put(this.value);
  }

  protected override view(): ComponentChildren {
    return this.#shown;
  }

  protected show(value: Vurdering | undefined): ComponentChildren {
    if (value === undefined) return this.unassessed();
    try {
      const { options } = this;
      return this.assessed({ value, profil: profil(value, options), findings: findings(value, options) });
    } catch (error) {
      if (!(error instanceof KvalitetsmodelError)) throw error;
      const known = this.case === undefined ? undefined : withoutUnknown(value, error.problems);
      return known === undefined ? this.unassessed(error.problems) : this.show(known);
    }
  }
}

/** A case keeps what this version does not know, which hides nothing of the rest; undefined where something else is wrong. */
function withoutUnknown(value: Vurdering, problems: readonly Problem[]): Vurdering | undefined {
  if (problems.some(({ code }) => code !== "unknownField")) return undefined;
  const known = problems.reduce<unknown>((rest, { path }) => put(rest, partsOf(path), undefined, () => {}), value);
  return same(known, value) ? undefined : (known as Vurdering);
}
