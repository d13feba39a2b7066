// The models: plain frozen objects. The engine knows each by a number and reads it again where it must, so nothing of it
// is lost when an instance is, and nothing stays in one when the page has let go of it.
import { appliesOn } from "./applies-on.js";
import * as texts from "./generated/texts/api.js";
import { engine, inWasm, type Wasm } from "./engine.js";
import { badOption } from "./errors.js";
import { deepFreeze } from "./freeze.js";
import { AREAS } from "./generated/columns.js";
import { isDay } from "./is-day.js";
import type { Area, Model } from "./types.js";

/** What the engine takes for a model: its number, and where it does not know the number any more, the model itself. */
export type Numbered = readonly [number: number, model: Model | undefined];

/** No model in particular: the built-in version of an assessment's own area and date. */
const BY_DATE: Numbered = [0, undefined];
/** Beyond the places of the built-in versions. */
let lastNumber = 1000;

const numbers = new WeakMap<Model, number>();
const builtIns = new Map<number, Model>();
/** How many there are, once the engine has said that there are no more. */
let count = Number.POSITIVE_INFINITY;

let atHand: (index: number) => Model | undefined = () => undefined;

/** Takes descriptions of the built-in versions from elsewhere, where the host has them: the very ones the engine gives. */
export function useDescriptions(of: (index: number) => Model | undefined): void {
  atHand = of;
}

/** A built-in version, by its place in the engine's list; undefined beyond the last. */
function builtInAt(index: number): Model | undefined {
  let model = builtIns.get(index);
  if (model === undefined && index < count) {
    model = atHand(index) ?? inWasm((wasm) => wasm.builtIn(index) as Model | undefined);
    if (model === undefined) count = index;
    else builtIns.set(index, numbered(model, index + 1));
  }
  return model;
}

/** A built-in version, by its place in the engine's list. */
export function builtIn(index: number): Model {
  const model = builtInAt(index);
  if (model === undefined) throw new RangeError("no such built-in model");
  return model;
}

/** The place of an area in the engine's list. */
export const placeOf = (area: Area): number => AREAS.findIndex(([id]) => id === area);

export function allBuiltIn(): Model[] {
  engine.require();
  const all: Model[] = [];
  for (let model; (model = builtInAt(all.length)) !== undefined; ) all.push(model);
  return all;
}

export function builtInFor(area: unknown, date: unknown): Model {
  const known = engine.name === "worker" ? knownFor(area, date) : undefined;
  if (known !== undefined) return known;
  return inWasm((wasm) => {
    // An assessment without answers has a model all the same.
    const { model, date: day } = wasm.profil({ area, date }, undefined, ...BY_DATE) as { model: Model; date: string };
    return builtIn(wasm.builtInOn(placeOf(model.area), Number(day.replaceAll("-", ""))));
  });
}

/** A worker cannot say at once which version it is: all are at hand then, with their periods. Where there is none, it says why. */
function knownFor(area: unknown, date: unknown): Model | undefined {
  if (typeof date !== "string" || !isDay(date)) return undefined;
  return [...builtIns.values()].find((model) => model.area === area && appliesOn(model, date));
}

export function loadOne(json: unknown): Model {
  const model = inWasm((wasm) => wasm.loadModels(json, true) as Model | undefined);
  if (model !== undefined) return own(model);
  throw badOption("json", texts.oneModel);
}

export function loadAll(json: unknown): Model[] {
  const models = inWasm((wasm) => wasm.loadModels(json, false) as Model | Model[]);
  return [models].flat().map(own);
}

export function overlaid(model: Model, json: unknown): Model {
  const [, checked] = modelToUse(model);
  return own(inWasm((wasm: Wasm) => wasm.overlay(checked, json) as Model));
}

/** The model to compute with: the one given, or that of each assessment's area and date. */
export function modelToUse(model: Model | undefined, option = "model"): Numbered {
  return model === undefined ? BY_DATE : loaded(model, option);
}

/** A model as the engine takes it, of those that were loaded. */
export function loaded(model: Model, option = "model"): Numbered {
  engine.require();
  const number = numbers.get(model);
  if (number !== undefined) return [number, model];
  throw badOption(option, texts.modelNotLoaded);
}

const own = (model: Model): Model => numbered(model, ++lastNumber);

/** The model to give out. Frozen: results share its parts, and what was checked must stay as it was. */
function numbered(model: Model, number: number): Model {
  numbers.set(deepFreeze(model), number);
  return model;
}
