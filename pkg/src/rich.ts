// The long way: Rust reads the whole input and writes the whole result.
import { type Handle, inWasm } from "./engine.js";
import { deepFreeze } from "./freeze.js";
import { plainCopy } from "./plain.js";
import type { Comparison, Finding, Problem, Profil } from "./types.js";

export function richProfil(vurdering: unknown, method: unknown, model: Handle): Profil {
  return shareable(inWasm((wasm) => wasm.profil(plainCopy(vurdering), plainCopy(method), model)));
}

export function richCheck(vurdering: unknown, model: Handle): Problem[] {
  return inWasm((wasm) => wasm.check(plainCopy(vurdering), model));
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

/** Freezes what the quick way shares between results, so that the two ways cannot be told apart. */
function shareable(profil: Profil): Profil {
  deepFreeze(profil.model);
  deepFreeze(profil.outside);
  deepFreeze(profil.allCriteria?.basis);
  for (const tema of profil.temaer) {
    deepFreeze(tema.label);
    deepFreeze(tema.basis);
    for (const kriterium of tema.kriterier) {
      deepFreeze(kriterium.label);
      for (const indikator of kriterium.indikatorer) deepFreeze(indikator.label);
    }
  }
  return profil;
}
