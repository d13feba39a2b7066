// What every entry of the columns exports.
export { KvalitetsmodelError } from "../errors.js";
export type { ErrorCode } from "../errors.js";
export { ANSWERS, BESTYRELSER, CONJUNCTIONS, JUDGEMENTS, KINDS, METHODS, TILBUDSTYPER } from "../generated/columns.js";
export type { WasmSource } from "../load-browser.js";
export { engine } from "./engine.js";
export { models } from "./models.js";
export type { ColumnModel, ModelId } from "./models.js";
export { score } from "./score.js";
export type { Batch, CellProblem, Column, Output, Scored } from "./score.js";
