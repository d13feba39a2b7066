// Whether what is kept can be used: what cannot is told, and stays.
import { KvalitetsmodelError, type Model, type OwnModel, ownModels, type Problem } from "../engine.js";

interface Checked {
  /** The model that it is, if it can be used. */
  readonly models: readonly Model[];
  readonly problems: readonly Problem[];
}

const known = new WeakMap<OwnModel, Checked>();

/** Asked once of each: the engine reads all of it. */
export function checked(own: OwnModel): Checked {
  // What a program sets may be anything.
  if (typeof own !== "object") return check(own);
  let its = known.get(own);
  if (its === undefined) known.set(own, (its = check(own)));
  return its;
}

function check(own: OwnModel): Checked {
  try {
    return { models: ownModels({ modeller: [own] }), problems: [] };
  } catch (error) {
    if (!(error instanceof KvalitetsmodelError)) throw error;
    return { models: [], problems: error.problems };
  }
}
