// The long way: Rust reads the whole input and reports every problem in it.
import { inWasm } from "./engine.js";
import { KvalitetsmodelError } from "./errors.js";
import type { Numbered } from "./models.js";
import type { Comparison, Findings, Problem, Profil } from "./types.js";
import { findingInWords, type WithCode } from "./words.js";

export function richProfil(vurdering: unknown, method: unknown, model: Numbered): Profil {
  return inWasm((wasm) => wasm.profil(vurdering, method, ...model) as Profil);
}

export function richCheck(vurdering: unknown, model: Numbered): Problem[] {
  try {
    inWasm((wasm) => wasm.check(vurdering, ...model));
    return [];
  } catch (error) {
    if (error instanceof KvalitetsmodelError && error.code === "badInput") return [...error.problems];
    throw error;
  }
}

export function richFindings(vurdering: unknown, model: Numbered): Findings {
  const { findings, sources } = inWasm((wasm) => wasm.findings(vurdering, ...model) as Bare);
  return { findings: findings.map((one) => ({ ...one, message: findingInWords(one) })), sources } as Findings;
}

/** Findings before the words are put on. */
type Bare = Omit<Findings, "findings"> & { findings: WithCode[] };

export function richCompare(
  before: unknown,
  after: unknown,
  method: unknown,
  beforeModel: Numbered,
  afterModel: Numbered,
): Comparison {
  return inWasm((wasm) => wasm.compare(before, after, method, ...beforeModel, ...afterModel) as Comparison);
}
