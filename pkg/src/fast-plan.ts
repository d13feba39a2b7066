// What the quick way needs to know of a model, found once and then kept.
import type { Handle } from "./engine.js";
import { handleOf } from "./models.js";
import type { Area, LegalBasis, Model, ModelRef, Profil } from "./types.js";

/** A model, laid out for looking up by id. */
export interface Plan {
  readonly model: Model;
  readonly handle: Handle;
  /** The place of everything that is scored: an indicator, or a criterion without indicators. */
  readonly leaves: ReadonlyMap<string, number>;
  /** The place of every criterion. */
  readonly kriterier: ReadonlyMap<string, number>;
  /** Whether it judges criteria, as from 2026. */
  readonly judgesCriteria: boolean;
  /** How many numbers the engine gives for one assessment. */
  readonly numbers: number;
  /** The dates on which the model has been used, by date. */
  readonly days: Map<string, Day>;
}

/** A model on one date. */
export interface Day {
  readonly plan: Plan;
  /** What every result of that date says of its model, exactly as Rust wrote it the first time. */
  readonly ref: ModelRef;
  /** The basis of the conjunction over criteria, as Rust wrote it; absent before 2026. */
  readonly conjunction: LegalBasis | undefined;
  /** The date as yyyymmdd. */
  readonly number: number;
}

/** Enough for every date of a year; a batch that goes through more starts over, which only costs time. */
const MOST_DAYS = 400;

const plans = new WeakMap<Model, Plan>();
const builtInDays: Readonly<Record<Area, Map<string, Day>>> = { tilbud: new Map(), plejefamilier: new Map() };

/** The model for this area and date, if it has been used before. */
export function knownDay(area: Area, date: string, own: Model | undefined): Day | undefined {
  if (own === undefined) return builtInDays[area].get(date);
  return own.area === area ? plans.get(own)?.days.get(date) : undefined;
}

/**
 * Keeps what a result of Rust says of its model on that date: which version applies and which acts were in force
 * stays Rust's to decide, and is only ever asked once.
 */
export function learnDay(model: Model, profil: Profil, isBuiltIn: boolean): void {
  let plan = plans.get(model);
  if (plan === undefined) plans.set(model, (plan = planOf(model)));
  const days = isBuiltIn ? builtInDays[model.area] : plan.days;
  if (days.size >= MOST_DAYS) days.clear();
  const { date, model: ref, allCriteria } = profil;
  days.set(date, { plan, ref, conjunction: allCriteria?.basis, number: Number(date.replaceAll("-", "")) });
}

function planOf(model: Model): Plan {
  const leaves = new Map<string, number>();
  const kriterier = new Map<string, number>();
  let numbers = 2;
  for (const tema of model.temaer) {
    numbers += 8;
    for (const kriterium of tema.kriterier) {
      numbers += 5 + kriterium.indikatorer.length;
      kriterier.set(kriterium.id, kriterier.size);
      if (kriterium.indikatorer.length === 0) leaves.set(kriterium.id, leaves.size);
      for (const indikator of kriterium.indikatorer) leaves.set(indikator.id, leaves.size);
    }
  }
  const judgesCriteria = model.judged === "criteria";
  if (judgesCriteria) numbers += 1;
  return { model, handle: handleOf(model), leaves, kriterier, judgesCriteria, numbers, days: new Map() };
}
