// The models: what a page sees of one, and the checked one inside the WebAssembly that belongs to it.
import { badOption } from "./errors.js";
import { type Handle, inWasm, theWasm } from "./engine.js";
import { deepFreeze } from "./freeze.js";
import { dataText } from "./plain.js";
import type { Model } from "./types.js";

/** A handle lives as long as its model does: the glue frees it when both are garbage. */
const handles = new WeakMap<Model, Handle>();
const builtIns = new Map<number, Model>();
let anyBuiltIn: Handle | undefined;

let atHand: (index: number) => Model | undefined = () => undefined;

/** Takes descriptions of the built-in versions from elsewhere, where the host has them: the very ones the engine gives. */
export function useDescriptions(of: (index: number) => Model | undefined): void {
  atHand = of;
}

/** A built-in version, by its place in the engine's list. */
export function builtIn(index: number): Model {
  let model = builtIns.get(index);
  if (model === undefined) {
    model = inWasm((wasm) => described(wasm.ModelHandle.builtIn(index), atHand(index)));
    builtIns.set(index, model);
  }
  return model;
}

export function allBuiltIn(): Model[] {
  const all: Model[] = [];
  for (let index = 0; theWasm().ModelHandle.builtIn(index) !== undefined; index++) all.push(builtIn(index));
  return all;
}

export function builtInFor(area: unknown, date: unknown): Model {
  // An assessment without answers has a model all the same.
  const empty = dataText({ area, date });
  const [place = 0] = inWasm((wasm) => wasm.profil(empty, dataText(undefined), modelToUse(undefined)));
  return builtIn(place);
}

export function loadOne(json: unknown): Model {
  const text = dataText(json);
  const [model] = text.startsWith("[") ? [] : load(text);
  if (model !== undefined) return model;
  throw badOption("json", {
    da: "loadModel() læser én model. Brug loadModels() til en liste af versioner.",
    en: "loadModel() reads one model. Use loadModels() for a list of versions.",
  });
}

export function loadAll(json: unknown): Model[] {
  return load(dataText(json));
}

function load(text: string): Model[] {
  return inWasm((wasm) => wasm.ModelHandle.load(text).map((handle) => described(handle)));
}

export function overlaid(model: Model, json: unknown): Model {
  // The checked model's own description, not the object in the caller's hands.
  const checked = handleOf(model).describe() ?? "";
  return inWasm((wasm) => described(wasm.ModelHandle.overlay(checked, dataText(json))));
}

/** The engine's own model to compute with: the one given, or that of each assessment's area and date. */
export function modelToUse(model: Model | undefined): Handle {
  return model === undefined ? (anyBuiltIn ??= theWasm().ModelHandle.byDate()) : handleOf(model);
}

/** The checked model behind one that this package gave out. */
export function handleOf(model: Model): Handle {
  theWasm();
  const handle = handles.get(model);
  if (handle !== undefined) return handle;
  throw badOption("model", {
    da: "Modellen er ikke indlæst: brug den som loadModel(), overlay(), modelFor() eller models() gav den.",
    en: "The model is not loaded: use it as loadModel(), overlay(), modelFor() or models() gave it.",
  });
}

/** The model to give out. Frozen: results share its parts, and what was checked must stay as it was. */
function described(handle: Handle | undefined, description?: Model): Model {
  const its = description ?? (JSON.parse(handle?.describe() ?? "null") as Model | null);
  if (handle === undefined || its === null) throw new RangeError("no such built-in model");
  const model = deepFreeze(its);
  handles.set(model, handle);
  return model;
}
