// The functions of an assessment and its models, the same from every entry.
import { type ColumnModel, columnModelOf } from "./column-model.js";
import { engine as theEngine, type EngineTold } from "./engine.js";
import { fastProfil } from "./fast.js";
import { allBuiltIn, builtInFor, loadAll, loadOne, modelToUse, overlaid } from "./models.js";
import { type CompareOptions, type ModelOption, type ProfilOptions, readAssessmentOptions } from "./options.js";
import { richCheck, richCompare, richFindings, richProfil } from "./rich.js";
import type { Area, Comparison, Findings, Model, Problem, Profil, Vurdering } from "./types.js";

export type { ColumnModel } from "./column-model.js";
export type { EngineName, EngineSize, EngineTold } from "./engine.js";
export { type ErrorCode, KvalitetsmodelError } from "./errors.js";
export type { CompareOptions, ModelOption, ProfilOptions } from "./options.js";
export type * from "./types.js";
export { later } from "./later.js";
export { setMessages } from "./messages.js";
export type { Messages } from "./own-messages.js";

/**
 * Every built-in version of the kvalitetsmodel, by area and then by time.
 *
 * The labels are short ones in this project's own words; `provisional` says what is not held up against the annexes.
 * The models are frozen: results share their parts.
 *
 * Source: lov om socialtilsyn § 6 and the bekendtgørelser named in each model's `basis`, with their periods.
 *
 * @throws {KvalitetsmodelError} `notReady` in a browser, before `await ready()`
 * @example
 * for (const { id, validity, name } of models()) console.log(id, validity.from, validity.to ?? "–", name.da);
 */
export function models(): Model[] {
  return allBuiltIn();
}

/**
 * The built-in version that applies to an area on a date. The law of the day decides, never today's.
 *
 * Source: the commencement paragraph of each bekendtgørelse om socialtilsyn, see `basis` and `validity`.
 *
 * @param area `"tilbud"` (bilag 1) or `"plejefamilier"` (bilag 2)
 * @param date a day, `"YYYY-MM-DD"`
 * @throws {KvalitetsmodelError} `badInput` for an unknown area, a day that does not exist, one outside every version
 * @example
 * modelFor("tilbud", "2025-12-31").id; // "tilbud-2017"
 * modelFor("tilbud", "2026-01-01").id; // "tilbud-2026": another model from that day
 */
export function modelFor(area: Area, date: string): Model {
  return builtInFor(area, date);
}

/**
 * Reads a portal's own model: the same JSON that `models()` gives, checked in full. Afterwards it can be used as the
 * option `model` of the other functions.
 *
 * Source: none but the portal's; its `basis` must say where each part stands.
 *
 * @throws {KvalitetsmodelError} `badInput` with every problem: a missing label, an id twice, a period that runs backwards …
 * @example
 * const own = loadModel(await (await fetch("/min-model.json")).json());
 * profil(vurdering, { model: own });
 */
export function loadModel(json: unknown): Model {
  return loadOne(json);
}

/**
 * Reads several versions of a portal's own model, and checks them together: no gap and no overlap between their
 * periods, no ring of models that carry on each other.
 *
 * Source: none but the portal's.
 *
 * @throws {KvalitetsmodelError} `badInput` with every problem of every version
 * @example
 * const versions = loadModels(json);
 * const model = versions.find(({ validity }) => validity.from <= date && (validity.to ?? date) >= date);
 */
export function loadModels(json: readonly unknown[]): Model[] {
  return loadAll(json);
}

/**
 * Lays other words over a model's labels, such as the official wording of bilag 1, which this package does not ship.
 * Gives a new model; the structure and the ids stay.
 *
 * Source: the overlay's own field `source`, which must say where the words are from.
 *
 * @param model from `models()`, `modelFor()`, `loadModel()` or `overlay()`
 * @param json `{ model, source, texts: { id: text or { da, en } } }`
 * @throws {KvalitetsmodelError} `badInput` with every problem, such as an id that the model does not have
 * @example
 * const official = overlay(modelFor("tilbud", "2026-01-01"), {
 *   model: "tilbud-2026",
 *   source: "BEK 1559/2025, bilag 1",
 *   texts: { k1: "…" },
 * });
 */
export function overlay(model: Model, json: unknown): Model {
  return overlaid(model, json);
}

/**
 * A model as the columns of `kvalitetsmodel/score` have it: which place in a row is whose, and its shape, bytes that
 * `score()` takes as the model of a batch. They can be kept, and sent to where only the columns are.
 *
 * Source: the model's own.
 *
 * @param model from `models()`, `modelFor()`, `loadModel()` or `overlay()`
 * @example
 * const { shape, leaves } = columnModel(loadModel(json));
 * shape.length; // bytes for `model` of a batch
 * leaves.length; // how many answers a row of it has
 */
export function columnModel(model: Model): ColumnModel & { readonly shape: Uint8Array } {
  return columnModelOf(model);
}

/**
 * The profil of an assessment: until 2025 an exact mean per criterion and theme, from 2026 whether every criterion is
 * met; always with how much was answered, and with the model's papers.
 *
 * A score is a fraction (`numerator / denominator`) from 1 to 5; `shown` is the same with one decimal, half up, Danish
 * comma. What is not applicable or not answered is left out of a mean; no answer gives no mean, never 0. There is no
 * total and no threshold, since the model has none: until 2025 a samlet vurdering decides, and from 2026 the
 * conjunction over the criteria in `allCriteria`. Parts that come from the model (labels, basis) are frozen.
 *
 * Source: the averaging is named in the socialtilsyn's handbook and report templates, in no paragraph; the conjunction
 * is BEK 1559/2025 § 10, stk. 2.
 *
 * @throws {KvalitetsmodelError} `badInput` with every problem of the assessment
 * @example
 * const { temaer } = profil({
 *   area: "tilbud",
 *   date: "2025-06-01",
 *   answers: [
 *     { id: "10.a", answer: 4, begrundelse: "Uddannelsesplan for alle", datakilder: ["dokumenter"] },
 *     { id: "10.b", answer: 3 },
 *   ],
 * });
 * const kompetencer = temaer.find(({ id }) => id === "t6");
 * kompetencer?.mean; // { numerator: 7, denominator: 2, shown: "3,5" }
 */
export function profil(vurdering: Vurdering, options?: ProfilOptions): Profil {
  const { method = "nested", model: own } = readAssessmentOptions(options);
  return fastProfil(vurdering, method, own) ?? richProfil(vurdering, method, modelToUse(own));
}

/**
 * Every problem of an assessment; none where it can be read. The same list that the other functions throw.
 *
 * Source: the assessment's own format; the ids are those of the model that applies on its date.
 *
 * @example
 * check({ area: "tilbud", date: "2025-06-01", answers: [{ id: "1.a", answer: 6 }] })[0]?.path; // "/answers/0/answer"
 */
export function check(vurdering: unknown, options?: ModelOption): Problem[] {
  return richCheck(vurdering, modelToUse(readAssessmentOptions(options).model));
}

/**
 * What there is to look at in an assessment that can be read: scores without begrundelse or datakilde, indicators
 * scored that do not apply, missing ones, contradictions. Findings never change a result.
 *
 * Source: what each finding names by its `source`, the place in `sources`; the audits of Social- og Boligstyrelsen for the rest.
 *
 * @throws {KvalitetsmodelError} `badInput` with every problem of the assessment
 * @example
 * const { findings: found } = findings(vurdering);
 * for (const { severity, path, message } of found) console.log(severity, path, message.da);
 */
export function findings(vurdering: Vurdering, options?: ModelOption): Findings {
  return richFindings(vurdering, modelToUse(readAssessmentOptions(options).model));
}

/**
 * Two assessments of the same tilbud, theme by theme: up, down, the same, new, gone, with the exact difference.
 * Across the break of 2026 it follows the themes and says what cannot be compared.
 *
 * Source: the mapping between the versions is the project's reading of § 6, stk. 2, before and after; see
 * `carriedFrom` in the model.
 *
 * @throws {KvalitetsmodelError} `badInput` with every problem of both assessments
 * @example
 * const { temaer } = compare(lastYear, thisYear);
 * temaer[0]?.difference?.shown; // "+0,3"
 */
export function compare(before: Vurdering, after: Vurdering, options?: CompareOptions): Comparison {
  const { method = "nested", model, beforeModel = model } = readAssessmentOptions(options);
  return richCompare(before, after, method, modelToUse(beforeModel, "beforeModel"), modelToUse(model));
}

/**
 * Which engine computes, how much of the package it has, and the version of the package it belongs to.
 *
 * @throws {KvalitetsmodelError} `notReady` in a browser, before `await ready()`
 * @example
 * engine(); // { name: "wasm", size: "everything", version: "0.1.0" }
 */
export function engine(): EngineTold {
  return theEngine.told;
}

/**
 * Lets go of all memory that the engine holds. Nothing is lost by it: the next call works as before, with every model
 * there is.
 *
 * Not needed for correctness; a program that runs for weeks may call it after an unusually large input.
 *
 * @example
 * dispose();
 */
export function dispose(): void {
  theEngine.dispose();
}
