// What the plan has to say of a point, and which of it is said at a field.
import type { Finding, Handleplan, PlanFundKind } from "../engine.js";
import type { Found } from "../shared/form/told.js";

/** What the engine says of this path is about the field with what was seen. */
const seenNow = "/seenNow";

/** What is said of the point at a place, by the rest of the path. */
export function aboutOf({ findings }: Handleplan, place: number): (readonly [path: string, finding: Finding<PlanFundKind>])[] {
  const point = `/points/${place}`;
  return findings
    .filter(({ path }) => path === point || path.startsWith(`${point}/`))
    .map((finding) => [finding.path.slice(point.length), finding] as const);
}

/** Whether a path in a point leads to a field. */
export const isAtField = (path: string): boolean => /^\/(seen|seenNow|agree|view|actions)(\/|$)/.test(path);

/** The findings that are said at the fields, by the pointers of the form. `pointerOf`: of a point by its key. */
export const foundIn = (plan: Handleplan, pointerOf: (key: string) => string): Found[] =>
  plan.points.flatMap(({ key }, place) =>
    aboutOf(plan, place)
      .filter(([path]) => isAtField(path))
      .map(([path, { severity, message }]) => ({
        path: `${pointerOf(key)}${path === seenNow ? "/seen" : path}`,
        severity,
        message,
      })),
  );
