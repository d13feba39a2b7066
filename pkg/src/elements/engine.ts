// What the elements need of the package. They do not care how the WebAssembly gets here: `define` is told.
import { KvalitetsmodelError } from "../api.js";

export {
  aarshjul,
  calendarFile,
  check,
  compare,
  dialogforloeb,
  findings,
  frister,
  handleplan,
  inWords,
  KvalitetsmodelError,
  loadRisikomodel,
  maalbar,
  maalbarOrd,
  meaning,
  modelFor,
  models,
  opfoelgningsplan,
  ownModels,
  processWord,
  profil,
  readSag,
  risiko,
  risikomodeller,
  socialtilsyn,
  tjeklisteAfter,
  verificering,
} from "../api.js";
export type { CaseOptions, Partly, ReadSag } from "../api.js";
export type * from "../types.js";

type Ready = () => Promise<void>;

let load: Ready | undefined;
let loading: Promise<void> | undefined;
let state: "waiting" | "ready" | "failed" = "waiting";

/** Tells the elements how the engine is loaded. The first one told counts. */
export function useReady(ready: Ready): void {
  load ??= ready;
}

/** Whether results can be computed now. */
export const isReady = (): boolean => state === "ready";

/** Resolves when they can. Not asked for before an element is in use, so that a portal can load the wasm its own way first. */
export function whenReady(): Promise<void> {
  loading ??= (async () => {
    try {
      await load?.();
      state = "ready";
    } catch (error) {
      state = "failed";
      throw error;
    }
  })();
  return loading;
}

/** Every problem in an error, whoever threw it. */
export function problemsOf(error: unknown): KvalitetsmodelError["problems"] {
  if (error instanceof KvalitetsmodelError) return error.problems;
  throw error;
}
