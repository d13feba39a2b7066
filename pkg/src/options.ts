// The last argument of the functions, checked by hand: it is the programmer's, not the user's.
import * as texts from "./generated/texts/api.js";
import { badOption } from "./errors.js";
import type { Method, Model } from "./types.js";

/** Which model to read an assessment with. */
export interface ModelOption {
  /**
   * A model from `loadModel()` or `overlay()`, in the place of the built-in one for the assessment's area and date.
   * Its period must hold the date.
   */
  model?: Model | undefined;
}

/** How to compute, and with which model. */
export interface ProfilOptions extends ModelOption {
  /**
   * How indicators become a theme's mean. `"nested"` (default): the mean of the criteria's means. `"flat"`: the mean of
   * the theme's indicators. The sources allow both readings, so the result names the one used, and where the other
   * gives another number it stands beside.
   */
  method?: Method | undefined;
}

/** How to compare, and with which models. */
export interface CompareOptions extends ProfilOptions {
  /** The model of the earlier assessment, where it is another than `model`. */
  beforeModel?: Model | undefined;
}

/** Which models to read an approval and an assessment of the running tilbud with. */
export interface VerificeringOptions extends ModelOption {
  /** The model of the assessment in drift, in the place of the built-in one for its date. `model` is the approval's. */
  driftModel?: Model | undefined;
}

/** The options of the functions of an assessment: one object serves them all, whichever of them each goes by. */
export function readAssessmentOptions(options: CompareOptions | undefined): CompareOptions {
  return readOptions(options, ["method", "model", "beforeModel"]);
}

/**
 * The options that are given, of those a function knows. A misspelt one must not silently become the default; the values
 * are checked where they are used.
 */
export function readOptions<O extends object>(options: O | undefined, known: readonly (keyof O & string)[]): O {
  // Own members only: nothing that somebody put on Object.prototype is an option.
  const read: Record<string, unknown> = Object.create(null);
  for (const [name, value] of options === undefined ? [] : entries(options)) {
    if (!(known as readonly string[]).includes(name)) {
      throw badOption(name, texts.unknownOption({ name }));
    }
    read[name] = value;
  }
  return read as O;
}

/** The members of an options object. */
function entries(options: unknown): [string, unknown][] {
  try {
    // Bytes are no options, and there can be millions of them.
    if (typeof options === "object" && options !== null && !ArrayBuffer.isView(options)) return Object.entries(options);
  } catch {
    // A getter or a Proxy threw: no options either.
  }
  throw badOption("", texts.optionsNotObject);
}
