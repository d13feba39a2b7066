// The quick way to a profil. Touching JavaScript objects from WebAssembly is what costs time, numbers cost next to
// nothing: so an ordinary assessment crosses as one row of the
// columns (src/columns) that asks for everything there is, and everything else, above all everything that is wrong in any
// way, goes the long way (rich.ts), where Rust reads the whole input and reports every problem.
import { buildProfil } from "./build.js";
import { engine, inWasm } from "./engine.js";
import { readRow } from "./fast-read.js";
import type { Method, Model, Profil } from "./types.js";

/** The profil, exactly as the long way gives it; undefined where the long way has to be taken. */
export function fastProfil(vurdering: unknown, method: Method, own: Model | undefined): Profil | undefined {
  engine.require();
  try {
    const row = readRow(vurdering, method, own);
    if (row === undefined) return undefined;
    const { day, kind, tilbudstyper, bestyrelse, codes } = row;
    const block = inWasm((wasm) =>
      wasm.fastProfil(...day.numbered, row.method, day.number, kind, tilbudstyper, bestyrelse, codes),
    );
    // Nothing at all: an answer that does not belong.
    return block.length === 0 ? undefined : buildProfil(row, block);
  } catch {
    // A getter or a Proxy threw, or the engine itself failed; the long way says where, or works again.
    return undefined;
  }
}
