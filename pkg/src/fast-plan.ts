// What the quick way needs to know of a model, found once and then kept.
import type { Handle } from "./engine.js";
import { builtInFor, handleOf } from "./models.js";
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

/** What is left of a date's first result, until there is a second. */
type Learnt = Omit<Day, "plan">;
interface Days {
  readonly known: Map<string, Day>;
  readonly learnt: Map<string, Learnt>;
}

/** Enough for every date of a year; a batch that goes through more starts over, which only costs time. */
const MOST_DAYS = 400;

const none = (): Days => ({ known: new Map(), learnt: new Map() });
const builtInDays: Readonly<Record<Area, Days>> = { tilbud: none(), plejefamilier: none() };
const ownDays = new WeakMap<Model, Days>();
const plans = new WeakMap<Model, Plan>();

/** The model for this area and date, if it has been used on that date before. */
export function knownDay(area: Area, date: string, own: Model | undefined): Day | undefined {
  const days = own === undefined ? builtInDays[area] : own.area === area ? ownDays.get(own) : undefined;
  if (days === undefined) return undefined;
  const day = days.known.get(date);
  if (day !== undefined) return day;
  const learnt = days.learnt.get(date);
  return learnt && know(days, date, { ...learnt, plan: planOf(own ?? builtInFor(area, date)) });
}

/**
 * Keeps what a result of Rust says of its model on that date: which version applies and which acts were in force
 * stays Rust's to decide, and is only ever asked once. The rest of the work waits for a second assessment of that date:
 * the first result of all is not to wait for it.
 */
export function learnDay({ date, model: ref, allCriteria }: Profil, own: Model | undefined): void {
  let days = own === undefined ? builtInDays[ref.area] : ownDays.get(own);
  if (days === undefined) ownDays.set(own as Model, (days = none()));
  if (days.learnt.size >= MOST_DAYS) days.learnt.clear();
  days.learnt.set(date, { ref, conjunction: allCriteria?.basis, number: Number(date.replaceAll("-", "")) });
}

function know(days: Days, date: string, day: Day): Day {
  if (days.known.size >= MOST_DAYS) days.known.clear();
  days.known.set(date, day);
  return day;
}

function planOf(model: Model): Plan {
  let plan = plans.get(model);
  if (plan === undefined) plans.set(model, (plan = makePlan(model)));
  return plan;
}

function makePlan(model: Model): Plan {
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
  return { model, handle: handleOf(model), leaves, kriterier, judgesCriteria, numbers };
}
