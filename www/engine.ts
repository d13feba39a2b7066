// The package: asked for when a view needs it, and of its elements only those that the view is made of.
import type * as Package from "kvalitetsmodel";
import { Watched } from "./shared/watched.js";

export type Engine = typeof Package;

/** The elements, as they are asked for together. */
const parts = {
  letters: () => import("./parts/letters.js"),
  assessment: () => import("./parts/assessment.js"),
  tilsyn: () => import("./parts/tilsyn.js"),
  annexes: () => import("./parts/annexes.js"),
} as const;

export type Part = keyof typeof parts;

/** The functions of the package, when they are there. */
export const engine = new Watched<Engine | undefined>(undefined);

/** The elements that are there. */
export const partsThere = new Watched<readonly Part[]>([]);

/** Whether it was asked for and did not come. The first element of a view tells it, in the package's own words. */
export const isMissing = new Watched(false);

let asked: Promise<Engine | undefined> | undefined;

/** What the page computes with, asked for once; undefined where it did not come, which the elements tell. */
export function loadEngine(): Promise<Engine | undefined> {
  return (asked ??= load());
}

async function load(): Promise<Engine | undefined> {
  try {
    const its = await import("kvalitetsmodel");
    await its.ready();
    engine.value = its;
    isMissing.value = false;
    return its;
  } catch {
    // The next view asks again.
    asked = undefined;
    isMissing.value = true;
    return undefined;
  }
}

/** The same with the elements of a view. */
export async function loadFor(wanted: readonly Part[]): Promise<void> {
  const missing = wanted.filter((one) => !partsThere.value.includes(one));
  try {
    await Promise.all([loadEngine(), ...missing.map((one) => parts[one]())]);
    partsThere.value = [...new Set([...partsThere.value, ...wanted])];
  } catch {
    isMissing.value = true;
  }
}
