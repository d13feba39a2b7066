// The long way: Rust reads the whole input and reports every problem in it.
import { buildProfil } from "./build.js";
import { type Day, dayOf } from "./days.js";
import { type Handle, inWasm } from "./engine.js";
import { KvalitetsmodelError } from "./errors.js";
import { isoDate } from "./iso-date.js";
import { builtIn } from "./models.js";
import { dataText } from "./plain.js";
import type { Comparison, Finding, Model, Problem, Profil } from "./types.js";
import { findingInWords, type WithCode } from "./words.js";

export function richProfil(vurdering: unknown, method: unknown, handle: Handle, own: Model | undefined): Profil {
  const numbers = inWasm((wasm) => wasm.profil(dataText(vurdering), dataText(method), handle));
  // Before the numbers themselves: the place of the built-in version, and the date that was read.
  const [place = 0, number = 0] = numbers;
  const date = isoDate(number);
  // There is one: the engine has just read the assessment with it.
  const day = dayOf((own ?? builtIn(place)).area, date, own) as Day;
  return buildProfil(day, date, numbers.subarray(2));
}

export function richCheck(vurdering: unknown, handle: Handle): Problem[] {
  try {
    inWasm((wasm) => wasm.profil(dataText(vurdering), dataText(undefined), handle));
    return [];
  } catch (error) {
    if (error instanceof KvalitetsmodelError && error.code === "badInput") return [...error.problems];
    throw error;
  }
}

export function richFindings(vurdering: unknown, model: Handle): Finding[] {
  const found = JSON.parse(inWasm((wasm) => wasm.findings(dataText(vurdering), model))) as WithCode[];
  return found.map((finding) => ({ ...finding, message: findingInWords(finding) }) as Finding);
}

export function richCompare(
  before: unknown,
  after: unknown,
  method: unknown,
  beforeModel: Handle,
  afterModel: Handle,
): Comparison {
  const text = inWasm((wasm) =>
    wasm.compare(dataText(before), dataText(after), dataText(method), beforeModel, afterModel),
  );
  return JSON.parse(text) as Comparison;
}
