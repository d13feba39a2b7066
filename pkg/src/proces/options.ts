// The last argument of the functions, checked by hand: it is the programmer's, not the user's.
import { badOption } from "../errors.js";
import { entries, type ModelOption } from "../options.js";
import type { Model } from "../types.js";

export type { ModelOption } from "../options.js";

/** Which models to read an approval and an assessment of the running tilbud with. */
export interface VerificeringOptions extends ModelOption {
  /** The model of the assessment in drift, in the place of the built-in one for its date. `model` is the approval's. */
  driftModel?: Model | undefined;
}

/** The options that are given, of those a function knows. A misspelt one must not silently become the default. */
export function readOptions(options: VerificeringOptions | undefined, known: readonly string[]): VerificeringOptions {
  const read: Record<string, unknown> = Object.create(null);
  for (const [name, value] of options === undefined ? [] : entries(options)) {
    if (!known.includes(name)) {
      throw badOption(name, { da: `Ukendt valgmulighed: ${name}.`, en: `Unknown option: ${name}.` });
    }
    read[name] = value;
  }
  return read;
}
