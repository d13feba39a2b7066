// What every entry of the annexes exports.
import { type BarePartly, dayText, type PartialOption, type Partly, partly, readCaseOptions } from "../partly.js";
import type { Area, Bilag, ModelId } from "../types.js";
import { engine } from "./engine.js";

export { type ErrorCode, KvalitetsmodelError } from "../errors.js";
export type { PartialOption, Partly } from "../partly.js";
export type { WasmSource } from "../load-browser.js";
export type {
  Bilag,
  BilagGone,
  BilagLine,
  BilagOverlay,
  BilagPart,
  Bilingual,
  LineWhy,
  ModelId,
  OwnModel,
  PartStatus,
  Problem,
} from "../types.js";

/** What is known of an annex beside its text. */
export interface BilagOptions extends PartialOption {
  /** The act it stands in, such as `BEK 1559/2025`, where the text does not say it. */
  act?: string | undefined;
  /** The version it is held up against, or the area whose version that is; by default the one of the act. */
  version?: ModelId | Area | undefined;
}

/** A little more than any annex may have, so that the engine is the one that says it is too long. */
const MOST = 2_000_001;

/**
 * Reads the text of an annex to a bekendtgørelse om socialtilsyn (bilag 1 for tilbud, bilag 2 for plejefamilier), copied
 * from the page or a PDF, or as the XML of Retsinformation: finds its themes, criteria and indicators, holds them up
 * against a built-in version of the model (the same, other words, new, gone), and tells every line that is in none of
 * them. `overlay` is for `overlay()`, `whole` for `loadModel()`; both can be kept in a case, as one of its `modeller`.
 *
 * The words are those of whoever pasted them: nobody else has held them up against the source. The hash is that of the
 * text, so that two who pasted the same can see it.
 *
 * Source: none but the text; which annex and version it is of follows from the act, see `basis` of each model.
 *
 * @param today the day it is read, `"YYYY-MM-DD"`
 * @throws {KvalitetsmodelError} `badInput` with every problem, unless `partial` is asked for; `notReady` in a browser
 * @example
 * const bilag = readBilag("Tema 4: Kompetencer\nKriterium 10: …", "2026-11-29", { act: "BEK 1559/2025" });
 * bilag.parts.map(({ id, status }) => [id, status]); // [["t4", "same"], ["k10", "reworded"]]
 */
export function readBilag(text: string, today: string, options: BilagOptions & { partial: true }): Partly<Bilag>;
export function readBilag(text: string, today: string, options?: BilagOptions): Bilag;
export function readBilag(text: string, today: string, options?: BilagOptions): Bilag | Partly<Bilag> {
  const { act, version, partial } = readCaseOptions(options, ["act", "version"]);
  const given = typeof text === "string" ? text.slice(0, MOST) : "";
  const said = engine.read(given, dayText(today), short(act), short(version));
  return partly(JSON.parse(said) as BarePartly<Bilag>, partial, (bilag) => bilag);
}

const short = (value: unknown): string => (typeof value === "string" ? value.slice(0, 200) : "");
