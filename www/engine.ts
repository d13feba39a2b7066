// The package: asked for when a view needs it, and of its elements only those that the view is made of.
import type { ComponentType } from "preact";
import type * as Package from "./package.js";
import { tellMissing, unsay } from "./shared/messages.js";
import { Watched } from "./shared/watched.js";

export type Engine = typeof Package;

/** The elements, as they are asked for together. */
const brought = {
  assessment: () => import("./parts/assessment.js"),
  pictures: () => import("./parts/pictures.js"),
  forhold: () => import("./parts/forhold.js"),
  frister: () => import("./parts/frister.js"),
  plan: () => import("./parts/plan.js"),
  dialogue: () => import("./parts/dialogue.js"),
  risk: () => import("./parts/risk.js"),
  followup: () => import("./parts/followup.js"),
  annexes: () => import("./parts/annexes.js"),
} as const;

export type Part = keyof typeof brought;

/** What is asked for with a view. */
export interface Wanted {
  /** As the address says it. */
  readonly name: string;
  /** What draws it. */
  readonly component: () => Promise<ComponentType>;
  /** The elements that it is made of. */
  readonly parts: readonly Part[];
}

/** The functions of the package, when they are there. */
export const engine = new Watched<Engine | undefined>(undefined);

/** The elements that are there. */
export const partsThere = new Watched<readonly Part[]>([]);

/** What draws a view, by its name, when it is there. */
export const components = new Watched<Readonly<Record<string, ComponentType>>>({});

/** Whether it was asked for and did not come. The first element of a view tells it, in the package's own words. */
export const isMissing = new Watched(false);

let asked: Promise<Engine | undefined> | undefined;

/** What the page computes with, asked for once; undefined where it did not come, which the elements tell. */
export function loadEngine(): Promise<Engine | undefined> {
  return (asked ??= load());
}

async function load(): Promise<Engine | undefined> {
  try {
    const its = await import("./package.js");
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

/** The same with what a view is made of: what draws it, and its elements. */
export async function loadFor({ name, component, parts }: Wanted): Promise<void> {
  const draw = async (): Promise<void> => {
    const its = await component();
    if (components.value[name] === undefined) components.value = { ...components.value, [name]: its };
  };
  const missing = parts.filter((one) => !partsThere.value.includes(one));
  try {
    const its = Promise.all(missing.map((one) => brought[one]()));
    // All at once: one that comes before another would move when that comes.
    void its.then((all) => all[0]?.define(Object.assign({}, ...all.map((one) => one.elements))), () => {});
    await Promise.all([draw(), loadEngine(), its]);
    unsay("fetch");
    partsThere.value = [...new Set([...partsThere.value, ...parts])];
  } catch {
    isMissing.value = true;
    tellMissing();
  }
}
