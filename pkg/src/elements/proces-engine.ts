// What the elements of the supervision process need of the package: its own engine, and the one all elements need.
import { whenReady } from "./engine.js";

export {
  dialogforloeb,
  handleplan,
  loadRisikomodel,
  maalbar,
  maalbarOrd,
  opfoelgningsplan,
  processWord,
  risiko,
  risikomodeller,
  verificering,
} from "../proces/api.js";

type Ready = () => Promise<void>;

let load: Ready | undefined;
let loading: Promise<void> | undefined;

/** Tells the elements how the engine is loaded. The first one told counts. */
export function useProcesReady(ready: Ready): void {
  load ??= ready;
}

/** Resolves when results can be computed. Not asked for before an element is in use. */
export function whenProcesReady(): Promise<void> {
  loading ??= Promise.all([whenReady(), load?.()]).then(() => undefined);
  return loading;
}
