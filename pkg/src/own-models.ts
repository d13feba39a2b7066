// The models of one's own that a case keeps.
import { appliesOn } from "./applies-on.js";
import { KvalitetsmodelError } from "./errors.js";
import { allBuiltIn, loadOne, overlaid } from "./models.js";
import { dayText } from "./partly.js";
import type { Area, Kind, Model, OwnModel, Problem, Sag, Vurdering } from "./types.js";

/** Those of a case that can be used, and every problem with the others. */
export interface OwnModels {
  readonly models: readonly Model[];
  readonly problems: readonly Problem[];
}

/** As many of each as the engine reads of a case. */
const MOST_MODELS = 20;
const MOST_VURDERINGER = 200;

const NONE: OwnModels = { models: [], problems: [] };

/** Each as long as what it was made of, so that it is read once. */
const known = new WeakMap<object, Model>();

/**
 * The models of one's own that a case keeps (`modeller`), in their order: each a whole model, or words laid over a
 * built-in one, such as `readBilag()` gives them. They are checked in full, and can be used as the option `model`. The
 * functions of a case use them by themselves where no other model is given.
 *
 * Source: each one's own `basis` and `wording`.
 *
 * @throws {KvalitetsmodelError} `badInput` with every problem, its path in the case
 * @example
 * const [model] = ownModels({ party: "tilbud", modeller: [bilag.overlay] });
 * profil(vurdering, { model });
 */
export function ownModels(sag: Pick<Sag, "modeller">): Model[] {
  const { models, problems } = ownModelsOf(sag);
  if (problems.length > 0) throw new KvalitetsmodelError("badInput", problems);
  return [...models];
}

export function ownModelsOf(sag: unknown): OwnModels {
  const list = listIn(sag, "modeller", MOST_MODELS) as OwnModel[];
  if (list.length === 0) return NONE;
  const models: Model[] = [];
  const problems: Problem[] = [];
  for (const [place, own] of list.entries()) {
    // What is no object is for the engine to tell, which reads all of the case.
    if (typeof own !== "object" || own === null) continue;
    try {
      models.push(ownModel(own));
    } catch (error) {
      if (!(error instanceof KvalitetsmodelError) || error.code !== "badInput") throw error;
      problems.push(...error.problems.map((one) => ({ ...one, path: `/modeller/${place}${one.path}` }) as Problem));
    }
  }
  return { models, problems };
}

function ownModel(own: OwnModel): Model {
  const kept = known.get(own);
  if (kept !== undefined) return kept;
  const id = wordsFor(own);
  const under = id === undefined ? undefined : allBuiltIn().find((model) => model.id === id);
  const model = under === undefined ? loadOne(own) : overlaid(under, own);
  known.set(own, model);
  return model;
}

/** The model that these are words for, as they say. */
function wordsFor(own: OwnModel): unknown {
  try {
    return "texts" in own ? own.model : undefined;
  } catch {
    // A getter or a Proxy threw: the engine says where.
    return undefined;
  }
}

/** A list of a case, as far as any is read; none for what is no list. What is wrong with it is for the engine to tell. */
function listIn(sag: unknown, name: "modeller" | "vurderinger", most: number): unknown[] {
  try {
    const list: unknown = (sag as Partial<Sag> | null | undefined)?.[name];
    if (!Array.isArray(list)) return [];
    // Place by place up to the limit: a list of billions of holes is quickly made, and never gone through.
    return Array.from({ length: Math.min(list.length, most) }, (_, place): unknown => list[place]);
  } catch {
    // A getter or a Proxy threw.
    return [];
  }
}

/** The model of one's own among these that is used for an assessment: the one it names, or that of its area and day. */
export const modelOf = (
  models: readonly Model[],
  { area, date, model }: Pick<Vurdering, "area" | "date"> & { model?: string },
): Model | undefined =>
  models.find(
    (own) => own.area === area && appliesOn(own, date) && (model === undefined || model === own.id),
  );

/** What an assessment in a case says of itself. */
type Named = Pick<Vurdering, "date" | "kind"> & { area?: Area; model?: string };

/** What of an assessment in a case decides on its model; undefined for what is none. */
function readVurdering(given: unknown): Named | undefined {
  try {
    const { date, kind = "drift", area, model } = given as Named;
    return typeof date === "string" ? { date, kind, ...(area !== undefined && { area }), ...(model !== undefined && { model }) } : undefined;
  } catch {
    // null, or a getter or a Proxy that threw.
    return undefined;
  }
}

/** The model of one's own for the latest assessment of a case, of a kind or any, on a day. */
export function modelFor(sag: Sag, models: readonly Model[], today: unknown, kind?: Kind): Model | undefined {
  if (models.length === 0) return undefined;
  const all = listIn(sag, "vurderinger", MOST_VURDERINGER).flatMap((one) => readVurdering(one) ?? []);
  const until = all.filter((one) => one.date <= dayText(today) && (kind === undefined || one.kind === kind));
  const [latest] = until.sort((a, b) => (a.date < b.date ? 1 : -1));
  if (latest === undefined) return undefined;
  return modelOf(models, { ...latest, area: latest.area ?? areaOf(sag) });
}

function areaOf(sag: Sag): Area {
  try {
    return sag.party === "plejefamilie" ? "plejefamilier" : "tilbud";
  } catch {
    // A getter threw: the engine says where.
    return "tilbud";
  }
}
