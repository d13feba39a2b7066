// The long way: Rust reads the whole input and reports every problem in it.
import { buildProfil } from "./build.js";
import { type Day, dayOf } from "./days.js";
import { type Handle, inWasm } from "./engine.js";
import { KvalitetsmodelError } from "./errors.js";
import { builtIn } from "./models.js";
import { plainCopy } from "./plain.js";
import type { Comparison, Finding, Model, Problem, Profil } from "./types.js";

export function richProfil(vurdering: unknown, method: unknown, handle: Handle, own: Model | undefined): Profil {
  const numbers = inWasm((wasm) => wasm.profil(plainCopy(vurdering), plainCopy(method), handle));
  // Before the numbers themselves: the place of the built-in version, and the date that was read.
  const [place = 0, number = 0] = numbers;
  const date = isoDate(number);
  // There is one: the engine has just read the assessment with it.
  const day = dayOf((own ?? builtIn(place)).area, date, own) as Day;
  return buildProfil(day, date, numbers.subarray(2));
}

export function richCheck(vurdering: unknown, handle: Handle): Problem[] {
  try {
    inWasm((wasm) => wasm.profil(plainCopy(vurdering), undefined, handle));
    return [];
  } catch (error) {
    if (error instanceof KvalitetsmodelError && error.code === "badInput") return [...error.problems];
    throw error;
  }
}

export function richFindings(vurdering: unknown, model: Handle): Finding[] {
  return inWasm((wasm) => wasm.findings(plainCopy(vurdering), model));
}

export function richCompare(
  before: unknown,
  after: unknown,
  method: unknown,
  beforeModel: Handle,
  afterModel: Handle,
): Comparison {
  return inWasm((wasm) =>
    wasm.compare(plainCopy(before), plainCopy(after), plainCopy(method), beforeModel, afterModel),
  );
}

/** 20260131 as 2026-01-31. */
function isoDate(number: number): string {
  const digits = String(number).padStart(8, "0");
  return `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`;
}
