// What the engine answers of a case that is followed up.
import type { Opfoelgningsplan, Problem, Verificering } from "../engine.js";

/** What follows of the two questions: the plan, and what verifies it where there is an assessment in drift. */
export interface Answered {
  readonly plan: Opfoelgningsplan;
  readonly verificering?: Verificering;
  /** Why the plan is not verified, where there is an assessment to verify it against. */
  readonly notVerified: readonly Problem[];
}
