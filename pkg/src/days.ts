// What is the same in every result of a date, asked of the engine once and then kept: which version of the model
// applies and which acts were in force is Rust's to decide.
import { type Handle, inWasm } from "./engine.js";
import { deepFreeze } from "./freeze.js";
import { handleOf } from "./models.js";
import type { Area, LegalBasis, Model, ModelRef } from "./types.js";

/** A model on a date. */
export interface Day {
  readonly model: Model;
  readonly handle: Handle;
  /** What every result of that date says of its model. */
  readonly ref: ModelRef;
  /** The rule that decides where criteria are judged; absent before 2026. */
  readonly decision: LegalBasis | undefined;
  /** The date as yyyymmdd. */
  readonly number: number;
}

/** Enough for every date of a year; a batch that goes through more starts over, which only costs time. */
const MOST_DAYS = 400;

const builtInDays: Readonly<Record<Area, Map<string, Day>>> = { tilbud: new Map(), plejefamilier: new Map() };
const ownDays = new WeakMap<Model, Map<string, Day>>();

/** The model for this area and date, if it has been used on that date before. */
export function knownDay(area: Area, date: string, own: Model | undefined): Day | undefined {
  if (own === undefined) return builtInDays[area].get(date);
  return own.area === area ? ownDays.get(own)?.get(date) : undefined;
}

/** The model on a date that the engine has read and found right. */
export function learnDay(model: Model, date: string, number: number, own: Model | undefined): Day {
  const days = daysOf(model.area, own);
  const known = days.get(date);
  if (known !== undefined) return known;
  const handle = handleOf(model);
  const text = inWasm((wasm) => wasm.onDate(handle, number)) ?? "{}";
  const { decision, ...ref } = JSON.parse(text) as ModelRef & { decision?: LegalBasis };
  if (days.size >= MOST_DAYS) days.clear();
  const day: Day = { model, handle, ref: deepFreeze(ref), decision: deepFreeze(decision), number };
  days.set(date, day);
  return day;
}

function daysOf(area: Area, own: Model | undefined): Map<string, Day> {
  if (own === undefined) return builtInDays[area];
  let days = ownDays.get(own);
  if (days === undefined) ownDays.set(own, (days = new Map()));
  return days;
}
