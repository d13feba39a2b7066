// The package: asked for when a view needs it, and in the background once the page can be used.
import type * as Package from "kvalitetsmodel";
import { Watched } from "./shared/watched.js";

export type Engine = typeof Package;

/** The functions of the package, when they are there. */
export const engine = new Watched<Engine | undefined>(undefined);

/** Whether it was asked for and did not come. The first element of a view tells it, in the package's own words. */
export const isMissing = new Watched(false);

let asked: Promise<Engine | undefined> | undefined;

/** The elements and what they compute with, asked for once; undefined where they did not come, which the elements tell. */
export function loadEngine(): Promise<Engine | undefined> {
  return (asked ??= load());
}

async function load(): Promise<Engine | undefined> {
  try {
    const [its] = await Promise.all([import("kvalitetsmodel"), import("kvalitetsmodel/elements")]);
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
