// The steps that name a concern: when it is removed they do so no more, and when it is put back they do again.
import type { TypedStep } from "./typed.js";

/** Where a concern was named: the step's id, and the place in its list. */
export interface Reference {
  readonly id: string;
  readonly place: number;
}

/** The steps without a concern, and where it was named. */
export function withoutConcern(
  steps: readonly TypedStep[],
  concern: string,
): { steps: TypedStep[]; references: Reference[] } {
  const references: Reference[] = [];
  const kept = steps.map((step) => {
    const place = step.concerns?.indexOf(concern) ?? -1;
    if (place < 0) return step;
    references.push({ id: step.id, place });
    return { ...step, concerns: step.concerns?.filter((one) => one !== concern) ?? [] };
  });
  return { steps: kept, references };
}

/** The steps that are still there name the concern again, where they did. */
export function withConcern(
  steps: readonly TypedStep[],
  concern: string,
  references: readonly Reference[],
): TypedStep[] {
  const places = new Map(references.map(({ id, place }) => [id, place]));
  return steps.map((step) => {
    const place = places.get(step.id);
    const { concerns = [] } = step;
    return place === undefined || concerns.includes(concern)
      ? step
      : { ...step, concerns: [...concerns.slice(0, place), concern, ...concerns.slice(place)] };
  });
}
