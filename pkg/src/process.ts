// The functions of the supervision process: what a konsulent decides and documents, and what a tilbud does about it.
import { inWhole } from "./engine.js";
import { modelToUse } from "./models.js";
import { modelFor, ownModelsOf } from "./own-models.js";
import type { VerificeringOptions } from "./options.js";
import { type BarePartly, type CaseOptions, dayText, type PartialOption, partly, type Partly, readCaseOptions } from "./partly.js";
import {
  type Bare,
  dialogInWords,
  handleplanInWords,
  maalbarInWords,
  planInWords,
  risikoInWords,
  verificeringInWords,
} from "./process-words.js";
import type {
  DialogOverblik,
  Handleplan,
  MaalbarOrd,
  Opfoelgningsplan,
  Risikomodel,
  Risikosvar,
  Sag,
  Tegn,
  Verificering,
} from "./types.js";

export { processWord, type WordList } from "./process-words.js";

type Name = "dialogforloeb" | "handleplan" | "opfoelgningsplan" | "risiko";

/** Asks a function of a case, and puts the words on its answer. */
function asked<T>(
  name: Name,
  told: (bare: Bare) => T,
  sag: unknown,
  today: unknown,
  options: CaseOptions | undefined,
): T | Partly<T> {
  const { model, partial } = readCaseOptions(options, ["model"]);
  const own = model === undefined ? ownModelsOf(sag) : undefined;
  const its = modelToUse(own === undefined ? model : modelFor(sag as Sag, own.models, today));
  const bare = inWhole((wasm) => wasm[name](sag, dayText(today), ...its) as BarePartly<Bare>);
  return partly(bare, partial, told, own?.problems);
}

/** Options that ask for an answer beside its problems. */
type Wanted<Options> = Options & { partial: true };

/**
 * A proposed risk category (rød, gul or grøn) with every reason, what would change it, what is not known, and the
 * tilsynsintensitet that goes with it. What was chosen, præ and post, stands beside it. The konsulent decides; nothing is
 * automatic, and a worse fact never gives a milder colour.
 *
 * The shipped risk model is this project's own and says so. From 2026 the socialtilsyn have a common one: give it as
 * `risiko.risikomodel` in the case.
 *
 * Source: LBK 242/2026 § 7, stk. 5 (that there is a common risk model); "Det risikobaserede Socialtilsyn" (Social- og
 * Boligstyrelsen, 2022) for the colours, præ and post, and the seven dials; each factor names its own.
 *
 * @param today the day it is looked at, `"YYYY-MM-DD"`
 * @throws {KvalitetsmodelError} `badInput` with every problem of the case and its risk model, unless `partial` is asked for
 * @example
 * const svar = risiko({ party: "tilbud", risiko: { forhold: { skaerpetTilsyn: true } } }, "2026-11-25");
 * svar.proposal.category; // "roed"
 * svar.proposal.rules[0]?.reasons[0]?.label.da; // "Skærpet tilsyn"
 * svar.findings.map(({ message }) => message.da); // that the model is the project's own …
 */
export function risiko(sag: Sag, today: string, options: Wanted<CaseOptions>): Partly<Risikosvar>;
export function risiko(sag: Sag, today: string, options?: CaseOptions): Risikosvar;
export function risiko(sag: Sag, today: string, options?: CaseOptions): Risikosvar | Partly<Risikosvar> {
  return asked("risiko", risikoInWords, sag, today, options);
}

/**
 * The shipped risk models, one per period. Each is data: factors with levels and thresholds, rules, dials, and the source
 * of each.
 *
 * Source: none but this project's, after published lists of what the socialtilsyn look at; see `source` and `confidence`.
 *
 * @example
 * risikomodeller().map(({ id, validity }) => [id, validity.from]); // [["projekt-2014", "2014-01-01"], …]
 */
export function risikomodeller(): Risikomodel[] {
  return inWhole((wasm) => wasm.risikomodeller() as Risikomodel[]);
}

/**
 * Reads a risk model of the portal's own, such as the socialtilsyns' common one, checked in full, to be used as
 * `risiko.risikomodel` in a case.
 *
 * Source: the model's own `source` and `basis`.
 *
 * @throws {KvalitetsmodelError} `badInput` with every problem
 * @example
 * const model = loadRisikomodel(await (await fetch("/risikomodel.json")).json());
 * risiko({ party: "tilbud", risiko: { risikomodel: model } }, "2026-11-25");
 */
export function loadRisikomodel(json: unknown): Risikomodel {
  return inWhole((wasm) => wasm.loadRisikomodel(json) as Risikomodel);
}

/**
 * A dialogforløb looked over: the timeline, what stands out, and for each intended decision what must and what should
 * stand before it, with what the events show. Each line says whether it is law or something less, where it stands
 * (`sources`) and how sure it is. The law is that of each decision's own date.
 *
 * Source: lov om socialtilsyn §§ 5, 7 and 8, bekendtgørelse om socialtilsyn, forvaltningsloven § 19; Auditrapport 19.2
 * (Socialstyrelsen, 2019) for what is recommended.
 *
 * @param today the day it is looked at: an event after it is a plan
 * @throws {KvalitetsmodelError} `badInput` with every problem
 * @example
 * const overblik = dialogforloeb(
 *   {
 *     party: "tilbud",
 *     concerns: [{ id: "b1", gravity: "moderate" }],
 *     events: [{ kind: "paabud", date: "2026-03-02", concerns: ["b1"] }],
 *   },
 *   "2026-03-10",
 * );
 * const [first] = overblik.findings;
 * first?.message.da; // "Der er ikke noteret en dialog om forholdene før afgørelsen."
 * overblik.sources[first?.source ?? 0]?.basis[0]?.paragraph; // "§ 8, stk. 1"
 */
export function dialogforloeb(sag: Sag, today: string, options: Wanted<CaseOptions>): Partly<DialogOverblik>;
export function dialogforloeb(sag: Sag, today: string, options?: CaseOptions): DialogOverblik;
export function dialogforloeb(sag: Sag, today: string, options?: CaseOptions): DialogOverblik | Partly<DialogOverblik> {
  return asked("dialogforloeb", dialogInWords, sag, today, options);
}

/**
 * The plan for following up an approval: vilkår first, then point by point what was expected, what the applicant
 * answered and whether simple rules find something to measure in it, what presupposes a practice, and what is planned.
 *
 * Source: "Ledelsesmæssige opmærksomheder" (Social- og Boligstyrelsen, 2023), a recommendation; BEK 1559/2025 § 3, stk. 3
 * on vilkår.
 *
 * @throws {KvalitetsmodelError} `badInput` with every problem
 * @example
 * const plan = opfoelgningsplan(
 *   {
 *     party: "tilbud",
 *     vurderinger: [{ date: "2025-03-01", kind: "godkendelse", answers: [{ id: "10.b", answer: "forventes" }] }],
 *   },
 *   "2025-04-01",
 * );
 * plan.points.find(({ id }) => id === "10.b")?.checkText.da; // what there is to verify
 */
export function opfoelgningsplan(sag: Sag, today: string, options: Wanted<CaseOptions>): Partly<Opfoelgningsplan>;
export function opfoelgningsplan(sag: Sag, today: string, options?: CaseOptions): Opfoelgningsplan;
export function opfoelgningsplan(sag: Sag, today: string, options?: CaseOptions): Opfoelgningsplan | Partly<Opfoelgningsplan> {
  return asked("opfoelgningsplan", planInWords, sag, today, options);
}

/**
 * What an approval expected, laid beside the first assessment of the running tilbud: confirmed, not confirmed or not yet
 * seen, with the reason. Also across 1 January 2026: points are followed by what the later model carries on.
 *
 * Source: see `opfoelgningsplan`. The limits for high and low are this project's own (`settings`).
 *
 * @throws {KvalitetsmodelError} `badInput` with every problem, unless `partial` is asked for
 * @example
 * const { counts, points } = verificering({ party: "tilbud", vurderinger: [approval, drift] }, "2026-11-25");
 * points.filter(({ proposal }) => proposal === "notConfirmed").map(({ label, reasonText }) => [label.da, reasonText.da]);
 */
export function verificering(
  sag: Sag,
  today: string,
  options: Wanted<VerificeringOptions & PartialOption>,
): Partly<Verificering>;
export function verificering(sag: Sag, today: string, options?: VerificeringOptions & PartialOption): Verificering;
export function verificering(
  sag: Sag,
  today: string,
  options?: VerificeringOptions & PartialOption,
): Verificering | Partly<Verificering> {
  const { model, driftModel, partial } = readCaseOptions(options, ["model", "driftModel"]);
  const { models, problems } = ownModelsOf(sag);
  const own = modelToUse(model ?? modelFor(sag, models, today, "godkendelse"));
  const ofDrift = modelToUse(driftModel ?? modelFor(sag, models, today, "drift"), "driftModel");
  const bare = inWhole((wasm) => wasm.verificering(sag, dayText(today), ...own, ...ofDrift) as BarePartly<Bare>);
  return partly(bare, partial, verificeringInWords, problems);
}

/**
 * What makes an answer measurable, by three published rules of this project's: a number, a date, something one can see.
 * They never judge style.
 *
 * Source: none but this project's; Social- og Boligstyrelsen asks for measurable answers and does not define them.
 *
 * @example
 * maalbar("Alle har taget kurset inden 1. marts").map(({ rule, found }) => [rule, found]);
 * // [["number", []], ["date", ["1. marts"]], ["observable", ["kurset"]]]
 */
export function maalbar(answerText: string): Tegn[] {
  return maalbarInWords(inWhole((wasm) => wasm.maalbar(answerText) as Bare[]));
}

/**
 * The published lists of words that `maalbar` goes by.
 *
 * Source: see `maalbar`.
 *
 * @example
 * maalbarOrd().deadlines; // the words that begin a deadline
 */
export function maalbarOrd(): MaalbarOrd {
  return inWhole((wasm) => wasm.maalbarOrd() as MaalbarOrd);
}

/**
 * The plan for a report that demands action: a point per påbud, vilkår, unmet criterion, skærpet tilsyn, hearing or low
 * score, by deadline and gravity, each with the law behind it and what is not filled in; the checklist for the first days
 * and for a dialogmøde; which criteria threaten the approval (from 2026); which indicators lift a theme most (until 2025).
 *
 * What people filled in comes back with the next plan: give its `points` again, as `handleplan.points`. Nothing filled in is lost.
 *
 * Source: lov om socialtilsyn §§ 5-8, BEK 1559/2025 § 10, stk. 2, forvaltningsloven § 19; the checklist is after LOS
 * (2021), in our own words.
 *
 * @throws {KvalitetsmodelError} `badInput` with every problem
 * @example
 * const plan = handleplan(
 *   { party: "tilbud", events: [{ kind: "paabud", date: "2026-11-16", frist: "2027-01-04", id: "p1" }] },
 *   "2026-11-25",
 * );
 * plan.points[0]?.daysLeft; // 40
 * plan.points[0]?.basis[0]?.paragraph; // "§ 8, stk. 2, 2. pkt."
 */
export function handleplan(sag: Sag, today: string, options: Wanted<CaseOptions>): Partly<Handleplan>;
export function handleplan(sag: Sag, today: string, options?: CaseOptions): Handleplan;
export function handleplan(sag: Sag, today: string, options?: CaseOptions): Handleplan | Partly<Handleplan> {
  return asked("handleplan", handleplanInWords, sag, today, options);
}
