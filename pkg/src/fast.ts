// The quick way to a profil. Touching JavaScript objects from WebAssembly is what costs time, numbers cost next to
// nothing: so an ordinary assessment crosses as numbers, and everything else, above all everything that is wrong in any
// way, goes the long way (rich.ts), where Rust reads the whole input and reports every problem.
import { buildProfil } from "./build.js";
import { engine, inWasm } from "./engine.js";
import { readNumbers } from "./fast-read.js";
import type { Method, Model, Profil } from "./types.js";

/** The profil, exactly as the long way gives it; undefined where the long way has to be taken. */
export function fastProfil(vurdering: unknown, method: Method, own: Model | undefined): Profil | undefined {
  engine.require();
  if (method !== "nested" && method !== "flat") return undefined;
  try {
    const read = readNumbers(vurdering, method, own);
    if (read === undefined) return undefined;
    const numbers = inWasm((wasm) => wasm.fastProfil(...read.day.numbered, read.numbers));
    // None at all: an answer that does not belong, or a number that does not fit in 32 bits.
    return numbers.length === 0 ? undefined : buildProfil(read.day, read.date, numbers);
  } catch {
    // A getter or a Proxy threw, or the engine itself failed; the long way says where, or works again.
    return undefined;
  }
}
