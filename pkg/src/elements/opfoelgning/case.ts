// What the form of the follow-up holds, and what is made of it.
import type {
  Opfoelgning,
  OpfoelgningSettings,
  Opfoelgningsplan,
  Problem,
  Verificering,
  Vurdering,
} from "../engine.js";

/**
 * The value of the form: as `verificering` takes it, but some of it may not be there yet. One file keeps it all: the
 * approval with the plan, and the assessment it is verified against.
 */
export interface Opfoelgningssag {
  readonly plan?: Partial<Opfoelgning>;
  readonly drift?: Vurdering;
  readonly settings?: OpfoelgningSettings;
}

/** A case from what a program gives: a plan alone, with its approval in it, is a case too. */
export const caseOf = (value: Opfoelgningssag | Opfoelgning): Opfoelgningssag =>
  typeof value === "object" && value !== null && "vurdering" in value ? { plan: value } : (value as Opfoelgningssag);

/** What the engine makes of it. */
export interface Fulgt {
  /** The plan as far as it could be read: the paths of the findings go by it. */
  readonly read: Opfoelgning;
  readonly plan: Opfoelgningsplan;
  readonly verificering?: Verificering;
  /** Why the plan is not verified, where there is an assessment to verify it against. */
  readonly notVerified: readonly Problem[];
}
