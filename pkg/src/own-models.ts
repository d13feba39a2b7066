// The models of one's own that a case keeps.
import { KvalitetsmodelError } from "./errors.js";
import { allBuiltIn, loadOne, overlaid } from "./models.js";
import type { Kind, Model, OwnModel, Problem, Sag, Vurdering } from "./types.js";

/** Those of a case that can be used, and every problem with the others. */
export interface OwnModels {
  readonly models: readonly Model[];
  readonly problems: readonly Problem[];
}

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
  const list = listOf(sag);
  if (list.length === 0) return NONE;
  const models: Model[] = [];
  const problems: Problem[] = [];
  for (const [place, own] of list.entries()) {
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
  const under = "texts" in own ? allBuiltIn().find(({ id }) => id === own.model) : undefined;
  const model = under === undefined ? loadOne(own) : overlaid(under, own);
  known.set(own, model);
  return model;
}

/** What is none of them is for the engine to tell, which reads all of the case. */
function listOf(sag: unknown): readonly OwnModel[] {
  try {
    const list: unknown = (sag as Partial<Sag> | null | undefined)?.modeller;
    return Array.isArray(list) ? [...list].slice(0, 20).filter((one) => typeof one === "object" && one !== null) : [];
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
    ({ id, validity, area: its }) =>
      its === area && validity.from <= date && date <= (validity.to ?? date) && (model === undefined || model === id),
  );

type CaseVurdering = NonNullable<Sag["vurderinger"]>[number];

/** The model of one's own for the latest assessment of a case, of a kind or any, on a day. */
export function modelFor(sag: Sag, models: readonly Model[], today: unknown, kind?: Kind): Model | undefined {
  if (models.length === 0) return undefined;
  const of = ({ kind = "drift" }: CaseVurdering): Kind => kind;
  const all = Array.isArray(sag.vurderinger) ? (sag.vurderinger as readonly CaseVurdering[]) : [];
  const until = all.filter((one) => one.date <= String(today) && (kind === undefined || of(one) === kind));
  const [latest] = until.sort((a, b) => (a.date < b.date ? 1 : -1));
  if (latest === undefined) return undefined;
  const area = latest.area ?? (sag.party === "plejefamilie" ? "plejefamilier" : "tilbud");
  return modelOf(models, { ...latest, area });
}
