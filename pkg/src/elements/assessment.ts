// What the elements of an assessment need of the package, and nothing that only the others need: a page that has no more
// than these is not sent the rest.
import { KvalitetsmodelError } from "../assessment.js";

export { check, compare, findings, KvalitetsmodelError, modelFor, models, profil } from "../assessment.js";
export type { EngineSize } from "../assessment.js";
export type * from "../types.js";
export { isReady, type Ready, useReady, whenReady } from "./loading.js";

/** Every problem in an error, whoever threw it. */
export function problemsOf(error: unknown): KvalitetsmodelError["problems"] {
  if (error instanceof KvalitetsmodelError) return error.problems;
  throw error;
}
