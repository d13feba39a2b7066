// What is the same in every result of a date, asked of the engine once and then kept: which version of the model
// applies and which acts were in force is Rust's to decide. All it is asked for is numbers, so that the first result of
// a program, or of a date, is nearly as quick as every later one.
import { inWasm } from "./engine.js";
import { deepFreeze } from "./freeze.js";
import { builtIn, modelToUse, type Numbered, placeOf } from "./models.js";
import type { Area, LegalBasis, Model, ModelRef } from "./types.js";

/** A model on a date. */
export interface Day {
  readonly model: Model;
  readonly numbered: Numbered;
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

/** The model for this area and date, if there is one: the built-in version, or the caller's own model. */
export function dayOf(area: Area, date: string, own: Model | undefined): Day | undefined {
  if (own !== undefined && own.area !== area) return undefined;
  const days = own === undefined ? builtInDays[area] : daysOf(own);
  let day = days.get(date);
  if (day === undefined && (day = findDay(area, date, own)) !== undefined) {
    if (days.size >= MOST_DAYS) days.clear();
    days.set(date, day);
  }
  return day;
}

function daysOf(own: Model): Map<string, Day> {
  let days = ownDays.get(own);
  if (days === undefined) ownDays.set(own, (days = new Map()));
  return days;
}

function findDay(area: Area, date: string, own: Model | undefined): Day | undefined {
  // Which days exist, the engine knows.
  if (!/^\d{4}-\d\d-\d\d$/.test(date)) return undefined;
  const number = Number(date.replaceAll("-", ""));
  return inWasm((wasm) => {
    const place = own === undefined ? wasm.builtInOn(placeOf(area), number) : 0;
    if (place < 0) return undefined;
    const model = own ?? builtIn(place);
    const numbered = modelToUse(model);
    const inForce = wasm.basisOn(...numbered, number);
    if (inForce === undefined) return undefined;
    const { id, hash, validity, provisional, judged } = model;
    const basis = model.basis.filter((_, place) => inForce.includes(place));
    const ref: ModelRef = { id, hash, area, validity, ...(provisional && { provisional }), basis };
    const rule = judged === "criteria" ? (wasm.decisionOn(number) as LegalBasis | undefined) : undefined;
    const decision = deepFreeze(rule);
    return { model, numbered, ref: deepFreeze(ref), decision, number };
  });
}
