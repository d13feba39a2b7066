// The package: asked for when a view needs it, and in the background once the page can be used.
import type * as Package from "kvalitetsmodel";
import { Watched } from "./shared/watched.js";

export type Engine = typeof Package;

/** The functions of the package, when they are there. */
export const engine = new Watched<Engine | undefined>(undefined);

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
    return its;
  } catch {
    asked = undefined;
    return undefined;
  }
}
