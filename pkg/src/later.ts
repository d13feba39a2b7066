// The functions of the package as promises.
import { answered } from "./answers.js";

/**
 * What a function of the package gives, as a promise: whichever engine computes, and the only way where it is in a worker
 * (`ready({ engine: "worker" })`).
 *
 * @param run calls functions of the package, and nothing that must happen once only: it may be run several times, each time
 * with the same input
 * @throws {KvalitetsmodelError} what the functions throw
 * @example
 * const { temaer } = await later(() => profil({ area: "tilbud", date: "2025-06-01" }));
 */
export async function later<Answer>(run: () => Answer): Promise<Answer> {
  return answered(run);
}
