// How the engine comes to the elements. They do not care how the WebAssembly gets here: each entry tells its way.
import { engine, type EngineSize, tooSmall } from "../engine.js";
import { packageError } from "../errors.js";
import * as texts from "../generated/texts/api.js";
import { scriptsRun } from "./shared/scripts-run.js";

/** Loads an engine that has at least so much. */
export type Ready = (needs: EngineSize) => Promise<void>;

/** How an engine of each size is loaded; and what is being loaded, or is there, for those who need that much. */
const ways = new Map<EngineSize, Ready>();
const loadings = new Map<EngineSize, Promise<void>>();
const there = new Set<EngineSize>();

/** Tells the elements how an engine is loaded. The first one told counts, of each size. */
export function useReady(size: EngineSize, ready: Ready): void {
  if (!ways.has(size)) ways.set(size, ready);
}

/** Whether an element that needs so much can compute now. */
export const isReady = (size: EngineSize): boolean => there.has(size);

/**
 * Resolves when it can. Not asked for before an element is in use, so that a portal can load the wasm its own way first.
 * A page that has the elements of both entries loads the larger engine only.
 */
export function whenReady(size: EngineSize): Promise<void> {
  let loading = loadings.get(size);
  if (loading === undefined) loadings.set(size, (loading = load(size)));
  return loading;
}

async function load(size: EngineSize): Promise<void> {
  if (!isWhole()) await scriptsRun();
  await (ways.get("everything") ?? ways.get("vurdering"))?.(size);
  if (!engine.has(size)) throw tooSmall();
  if (engine.name === "worker" && size === "everything") throw packageError("inWorker", texts.elementInWorker);
  there.add(size);
}

/** Whether the page has the entry with every element. */
export const isWhole = (): boolean => ways.has("everything");
